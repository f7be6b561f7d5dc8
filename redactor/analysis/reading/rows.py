# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page as the recognizers read it: the cells of one row of a table on one line, with tabs between them.

A PDF gives each cell on a line of its own, and a cell that is wrapped on several. Where the words stand tells which
lines are one row: the next cell begins to the right of this one, at the height at which the row began. Each line end
becomes one other character, so all offsets stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import gt
from typing import TYPE_CHECKING, NamedTuple

from redactor.analysis.reading.kept import starts_of_lines
from redactor.analysis.reading.near_cells import between_near_cells

if TYPE_CHECKING:
    from redactor.model import Page, Word

MOST_LINES = 4
"""lines of one cell before its row goes on beside it"""
_SAME = 0.4
"""heights of a line that lines of one row can begin apart"""
_LEADING = 1.4
"""heights of a line from one line of a cell to the next; the next row is further"""


_IN_WORD = re.compile(r"[@\\/]|\d-?\n\d|[.-]\n")
"""an address, a path or a number that is cut: its recognizer puts it together again"""
_PADDING = 1.2
"""heights of a line between the text of a cell and that of the next, and a blank"""


class _Cell(NamedTuple):
    """A line of the text: the words ``[first, last]`` of the page, and where it stands (points)."""

    first: int
    last: int
    x0: float
    x1: float
    y0: float
    height: float
    word: float
    """width of its first word"""


def in_rows(page: Page) -> str:
    """The text of a page with tabs between the cells of each row, and blanks where a cell is wrapped."""
    starts = starts_of_lines(page.words)
    if not _has_columns(page.words, starts):
        return page.text
    cells = _cells(page.words, starts)
    joints = _joints(page, cells)
    near = [*between_near_cells(page, [(cell.first, cell.last) for cell in cells], joints)] if joints else []
    parts: list[str] = []
    done = 0
    for at, sign in sorted(joints.items()):
        last, first = page.words[cells[at].last], page.words[cells[at + 1].first]
        before, after = last.end, first.start
        if sign == " " and _IN_WORD.search(page.text, last.start, first.end):
            continue
        if page.text.count("\n", before, after) == 1:
            end = page.text.index("\n", before, after)
            parts += (page.text[done:end], sign)
            done = end + 1
    return _with_tabs("".join((*parts, page.text[done:])), near)


def _with_tabs(text: str, places: Sequence[int]) -> str:
    """The text with a tab for the blank at each of these places."""
    if not places:
        return text
    letters = list(text)
    for at in places:
        if letters[at] == " ":
            letters[at] = "\t"
    return "".join(letters)


def _has_columns(words: Sequence[Word], starts: Sequence[int]) -> bool:
    """Whether a line begins to the right of the end of the one before it: else nothing stands beside anything."""
    lefts = [words[first][2] for first in starts[1:-1]]
    return any(map(gt, lefts, [words[first - 1][4] for first in starts[1:-1]]))


def _cells(words: Sequence[Word], starts: Sequence[int]) -> list[_Cell]:
    cells = []
    for first, behind in pairwise(starts):
        _, _, x0, y0, x1, y1, _, _ = words[first]
        cells.append(_Cell(first, behind - 1, x0, words[behind - 1].x1, y0, y1 - y0, x1 - x0))
    return cells


def _joints(page: Page, cells: Sequence[_Cell]) -> dict[int, str]:
    """Number of a line → what stands between it and the next, for lines of one row."""
    found: dict[int, str] = {}
    for at in range(1, len(cells)):
        one, other = cells[at - 1], cells[at]
        if other.x0 > one.x1:
            top = _top(cells, at)
            if top is not None:
                found.update(dict.fromkeys(range(top, at - 1), " "))
                found[at - 1] = "\t"
        elif (
            found.get(at - 2) == "\t" and _next_line(one, other) and page.text[page.words[other.first].start].islower()
        ):
            found[at - 1] = " "  # the last cell of a row goes on
    return found


def _top(cells: Sequence[_Cell], at: int) -> int | None:
    """The first line of the cell that stands to the left of a line, at the same height; None when there is none."""
    other = cells[at]
    for top in range(at - 1, max(-1, at - 1 - MOST_LINES), -1):
        one = cells[top]
        if abs(other.y0 - one.y0) <= _SAME * one.height:
            return top
        if not top or not _next_line(cells[top - 1], one) or not _is_full(cells[top - 1], one, other.x0):
            return None
    return None


def _is_full(one: _Cell, other: _Cell, right: float) -> bool:
    """Whether the first word of a line would not have fitted behind the one above, in a cell that ends before right."""
    return one.x1 + other.word > right - _PADDING * one.height


def _next_line(one: _Cell, other: _Cell) -> bool:
    """Whether a line stands right below another and begins where that does."""
    height = max(one.height, 1.0)
    return 0 < other.y0 - one.y0 <= _LEADING * height and abs(other.x0 - one.x0) <= _SAME * height
