# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Shared patterns of the recognizers for things on a network (profiles, handles, addresses of machines)."""

from __future__ import annotations

import re

URL_END = re.compile(r"[.,;:!?)\]}'\">]+\Z")


def trimmed(text: str, start: int, end: int) -> int:
    """The end of a URL without the punctuation of the sentence around it."""
    match = URL_END.search(text, start, end)
    return match.start() if match else end
