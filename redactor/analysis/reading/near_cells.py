# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of a table that stand so near to each other that a page gives them as words of one line.

Where the columns of a table are narrow, "Pers.nr  Naam" is read as one phrase. Two things together tell cells apart: a
gap that is wider than the blanks of the page, and words of other rows of the same table that begin at the same place.
Where several do, and one of them is surely a cell, a gap as wide as a blank is one as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from redactor.model import Page, Word

_WIDER = 1.4
"""times the usual blank of the page that a gap between two cells is at least"""
_QUARTER = 0.25
"""of the gaps of a page are narrower than what is taken for its blank: lines that fill their width have wider ones"""
_LEAST_BLANK, _MOST_BLANK = 0.1, 0.6
"""heights of a word that a blank is wide at least, whatever words that overlap make of it, and at most: on a page with
hardly anything but cells most gaps are wider"""
_OTHERS = 2
"""other rows that have something at the same place; one is enough when a cell surely begins there"""
_FAR = 2.5
"""heights of a word that a row without sure cells begins below or above one that has some, at most"""
_left = itemgetter(2)
"""where a word begins, by number: by name it costs more"""

Line = tuple[int, int]
"""the first word of a line and its last one"""


class _Row(NamedTuple):
    lines: Sequence[Line]
    tabbed: bool
    """whether cells that the page gives on lines of their own are joined in it"""


def between_near_cells(page: Page, lines: Sequence[Line], joints: dict[int, str]) -> Iterator[int]:
    """Offsets in the text of the blanks at which a cell of a row ends.

    ``joints``: the number of a line → what stands between it and the next of the same row, a tab between two cells.
    """
    blank = _blank(page.words, lines)
    for table in _tables(page.words, lines, joints):
        wide: set[int] = set()  # numbers of the words behind a wide gap
        sure: dict[int, set[int]] = defaultdict(set)
        seen: dict[int, set[int]] = defaultdict(set)
        for number, row in enumerate(table):
            for first, last in row.lines:
                seen[round(_left(page.words[first]))].add(number)
                if row.tabbed:
                    sure[round(_left(page.words[first]))].add(number)
                for at in range(first + 1, last + 1):
                    if _left(page.words[at]) - page.words[at - 1].x1 > _WIDER * blank * _height(page.words[at]):
                        seen[round(_left(page.words[at]))].add(number)
                        wide.add(at)
        for number, row in enumerate(table):
            for at in (at for first, last in row.lines for at in range(first + 1, last + 1)):
                x = round(_left(page.words[at]))
                surely, others = bool(_rows_at(sure, x) - {number}), len(_rows_at(seen, x) - {number})
                if at in wide:
                    ends = surely or others >= _OTHERS
                else:
                    ends = row.tabbed and surely and others >= _OTHERS
                if ends:
                    yield page.words[at - 1].end


def _rows_at(seen: dict[int, set[int]], x: int) -> set[int]:
    return seen.get(x - 1, set()) | seen.get(x, set()) | seen.get(x + 1, set())


def _height(word: Word) -> float:
    return max(word[5] - word[3], 1.0)


def _blank(words: Sequence[Word], lines: Sequence[Line]) -> float:
    """How wide the blanks of a page are, in heights of its words."""
    gaps = sorted(
        [
            (_left(words[at]) - words[at - 1][4]) / _height(words[at])
            for first, last in lines
            for at in range(first + 1, last + 1)
        ]
    )
    return min(max(gaps[int(_QUARTER * len(gaps))], _LEAST_BLANK), _MOST_BLANK) if gaps else _LEAST_BLANK


def _tables(words: Sequence[Word], lines: Sequence[Line], joints: dict[int, str]) -> Iterator[list[_Row]]:
    """Rows that follow each other: with sure cells, or a line beside one of them that begins where it does."""
    rows = list(_rows(lines, joints))
    table: list[_Row] = []
    for at, row in enumerate(rows):
        beside = [one for one in (*rows[max(0, at - 1) : at], *rows[at + 1 : at + 2]) if one.tabbed]
        if row.tabbed or any(_aligned(words, row, one) for one in beside):
            table.append(row)
        elif table:
            yield table
            table = []
    if table:
        yield table


def _rows(lines: Sequence[Line], joints: dict[int, str]) -> Iterator[_Row]:
    row: list[Line] = []
    tabbed = False
    for at, line in enumerate(lines):
        row.append(line)
        sign = joints.get(at)
        tabbed = tabbed or sign == "\t"
        if sign is None:
            yield _Row(row, tabbed)
            row, tabbed = [], False


def _aligned(words: Sequence[Word], row: _Row, other: _Row) -> bool:
    """Whether two rows begin below each other, with no room for a third one between them."""
    one, two = words[row.lines[0][0]], words[other.lines[0][0]]
    return abs(one.x0 - two.x0) <= 1.0 and abs(one.y0 - two.y0) <= _FAR * _height(one)
