# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at the lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_FLAGS = re.compile(r"\A\(\?[aiLmsux]+\)")


def at_lines(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin where a line begins, without overlaps.

    The same as ``finditer`` for a pattern behind ``(?m)^``, but it looks at some sixty places of a page: the engine
    jumps to line ends, not to what stands behind them.
    """
    found = pattern.match(text)
    later = _behind_break(pattern)
    start = end = 0
    while True:
        if found is not None:
            end = found.end()
            yield found
        broken = later.search(text, max(start, end - 1))
        if broken is None:
            return
        start = broken.start() + 1
        found = pattern.match(text, start)


@cache
def _behind_break(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern with a line end before it."""
    return re.compile(rf"\n(?:{_FLAGS.sub('', pattern.pattern)})", pattern.flags)


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
