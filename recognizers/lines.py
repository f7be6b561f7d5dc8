# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at the lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator


def at_lines(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin where a line begins, without overlaps.

    The same as ``finditer`` for a pattern behind ``(?m)^``, but it looks at some sixty places of a page.
    """
    start = end = 0
    match = pattern.match
    while True:
        if start >= end:
            found = match(text, start)
            if found is not None:
                end = found.end()
                yield found
        start = text.find("\n", start) + 1
        if not start:
            return
