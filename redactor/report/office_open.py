# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What every package of Office Open XML (ECMA-376) that is written by hand begins with: names, and a part of it."""

from __future__ import annotations

import zipfile
from typing import Final

#: the first line of a part
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#: when a part was made: always the same, as nothing in a document of ours depends on it
_MADE: Final = (1980, 1, 1, 0, 0, 0)


def entry(name: str) -> zipfile.ZipInfo:
    """The entry of a part, compressed; the same content gives the same bytes."""
    made = zipfile.ZipInfo(name, _MADE)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made
