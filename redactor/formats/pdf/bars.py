# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Signs that are set as text and can hide what lies under them."""

from __future__ import annotations

from typing import Final

#: dashes, which hide something when they are large
DASHES: Final = frozenset("\u2012\u2013\u2014\u2015\u2212")
#: lines of boxes, blocks, squares, discs
BLOCKS: Final = frozenset(map(chr, (*range(0x2500, 0x25A2), *range(0x25AA, 0x25AE), 0x25CF, 0x2B1B)))
#: points: a dash of this font size is 1.5 thick
LARGE: Final = 20.0
