# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at the lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


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


def in_lines(text: str, places: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern``, none of which reaches over a line end, in the lines that hold one of the ``places``
    (in order of position): most lines have none.

    >>> [one.group() for one in in_lines("1 a\\n2 b\\n3 c", [4, 6], re.compile(r"\\d"))]
    ['2']
    """
    end = -1
    for place in places:
        if place > end:
            start = text.rfind("\n", 0, place) + 1
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            yield from pattern.finditer(text, start, end)
