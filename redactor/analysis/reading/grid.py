# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the lines and columns of a page stand, so that what only the reading order puts together can be told apart.

Two signatures beside each other come out of a PDF as "name, name, function, function". Only their places say whose
function is whose. In plain text the columns are written with blanks or tabs, and a place is a number of characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redactor.analysis.reading.tables import Cell, rows_of_cells
from redactor.model import Page

_NEAR = 14
"""heights of a line within which two lines can be of one signature"""
_AROUND = 8
"""lines before and after a line that show how wide lines are"""
_INDENT = 3
"""heights of a line that lines of one column may begin apart"""
_WIDEST = 120
"""characters; longer lines of plain text are paragraphs without line ends"""
_HEADING = 1.5
"""times the way to the next line that a heading is from the line above it, at least"""
_FULL = 0.92
"""of the width of the lines around it that a full line takes, with the next word"""
_BLANK = 0.25
_TAB = 1000.0
"""how far apart columns are put whose tabs have no width"""
_WIDE = 3
"""heights of a letter that no gap between the words of one line is wide"""
_COLUMN = re.compile(r"[ ]*(?:\t[ \t]*|[|][ ]*|[ ]{3,})")


class Place(NamedTuple):
    """A cell: a line of text, or the part of it in one column. ``start`` and ``end`` are in the text of the page."""

    row: int
    start: int
    end: int
    x0: float
    x1: float
    y0: float
    height: float
    alone: bool
    """no other cell stands in its row"""
    column: tuple[int, int] | None = None
    """in written columns: which cell this is and of how many; blanks only line up in letters of one width"""


class Grid:
    """The cells of one page, made when they are first asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._rows: list[list[Place]] | None = None
        self._starts: list[int] = []
        self._cells: list[Place] = []

    @property
    def rows(self) -> Sequence[Sequence[Place]]:
        """The rows from top to bottom, each with its cells from left to right."""
        if self._rows is None:
            self._rows = list(_of_words(self._page) if self._page.words else _of_text(self._page.text))
            self._cells = sorted((cell for row in self._rows for cell in row), key=lambda cell: cell.start)
            self._starts = [cell.start for cell in self._cells]
        return self._rows

    def has_columns(self) -> bool:
        """Whether cells can stand beside each other at all, found out without making them."""
        if self._page.words:
            return any(len(cells) > 1 for cells in rows_of_cells(self._page.words))
        return _COLUMN.search(self._page.text) is not None

    def at(self, offset: int) -> Place | None:
        """The cell that a character of the text stands in."""
        if not self.rows:
            return None
        found = self._cells[max(0, bisect_right(self._starts, offset) - 1)]
        return found if found.start <= offset < found.end else None

    def wrapped(self, start: int, after: int) -> bool:
        """Whether the line in which ``start`` is was ended by the width of the paper, before the line of ``after``.

        The first word of the next line would not have fitted beside it, as wide as the lines around it are.
        """
        line, following = self.at(start), self.at(after)
        if line is None or following is None:
            return False
        near = [cell for row in self.rows[max(0, line.row - _AROUND) : line.row + _AROUND + 1] for cell in row]
        ends = [cell.x1 for cell in near if abs(cell.x0 - line.x0) <= _INDENT * line.height]
        margin = max(ends) if self._page.words else min(max(ends), _WIDEST)
        text = self._page.text[following.start : following.end]
        first = (following.x1 - following.x0) * len(text.split(" ", 1)[0]) / max(1, len(text))
        return line.x1 + first + _BLANK * line.height > line.x0 + _FULL * (margin - line.x0)

    def below(self, one: int, other: int) -> bool:
        """Whether two characters stand in one of the columns that can be seen on their lines."""
        first, second = self.at(one), self.at(other)
        return bool(first and second and not (first.alone and second.alone) and over(first, second))

    def heads(self, one: int, other: int) -> bool:
        """Whether the line of a character stands nearer to that of another, right below it, than to the line above.

        On a page with places of words: what a blank line parts in a text.
        """
        first, second = self.at(one), self.at(other)
        if not self._page.words or first is None or second is None or second.row != first.row + 1 or not first.row:
            return False
        above = self.rows[first.row - 1][0]
        return first.y0 - above.y0 >= _HEADING * (second.y0 - first.y0) > 0

    def apart(self, one: int, other: int) -> bool:
        """Whether two characters on two near lines stand in columns beside each other, neither below the other.

        On a page without places of words only where columns are written.
        """
        first, second = self.at(one), self.at(other)
        if first is None or second is None or first.row == second.row or over(first, second):
            return False
        if not self._page.words and first.alone and second.alone:
            return False
        return abs(first.y0 - second.y0) <= _NEAR * max(first.height, second.height)


def over(one: Place, other: Place) -> bool:
    """Whether one of two cells stands above the other, at least in part."""
    if one.column and other.column and one.column[1] == other.column[1] > 1:
        return one.column == other.column
    return one.x0 < other.x1 and other.x0 < one.x1


def _of_words(page: Page) -> Iterator[list[Place]]:
    for number, cells in enumerate(rows_of_cells(page.words)):
        if len(cells) == 1:  # as in most lines
            (start, _, x0, y0, _, y1, _, _), (_, end, _, _, x1, _, _, _) = cells[0][0], cells[0][-1]
            yield [Place(number, start, end, x0, x1, y0, y1 - y0, alone=True)]
            continue
        joined: list[list[Cell]] = []
        for cell in cells:
            if joined and _one_line(joined[-1][-1], cell):
                joined[-1].append(cell)
            else:
                joined.append([cell])
        yield [
            Place(
                number,
                min(part[0].start for part in parts),
                max(part[-1].end for part in parts),
                parts[0][0].x0,
                parts[-1][-1].x1,
                parts[0][0].y0,
                parts[0][0].y1 - parts[0][0].y0,
                len(joined) == 1,
            )
            for parts in joined
        ]


def _one_line(one: Cell, other: Cell) -> bool:
    """Whether two cells are words of a line that was spaced out to fill its width."""
    last, first = one[-1], other[0]
    return (last.block, last.line) == (first.block, first.line) and first.x0 - last.x1 <= _WIDE * (last.y1 - last.y0)


_ORDINAL = re.compile(r"\t|[|]")


def _of_text(text: str) -> Iterator[list[Place]]:
    start = 0
    for number, line in enumerate(text.split("\n")):
        spans, at = [], 0
        for gap in (*_COLUMN.finditer(line), None):
            end = gap.start() if gap else len(line)
            if line[at:end].strip():
                spans.append((at, end))
            at = gap.end() if gap else end
        counted = _ORDINAL.search(line) is not None  # such columns have no width that is known
        yield [
            Place(
                number, start + first, start + last, x := _TAB * place if counted else float(first), x + last - first,
                float(number), 1.0, len(spans) == 1, (place, len(spans)),
            )
            for place, (first, last) in enumerate(spans)
        ]  # fmt: skip
        start += len(line) + 1
