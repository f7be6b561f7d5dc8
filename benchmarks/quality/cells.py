# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of cells in a text, and where a typesetter puts them: one place on the line for all that begin below each other.

In the marked texts a tab or a run of blanks parts the cells of a table, the columns of a letterhead, a label and its
value. Real files hold no such run: each cell begins at a place of its own, wraps within its room, and is drawn whole
before the next one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

Width = Callable[[str], float]
"""how wide a text is, in ems"""


class Cell(NamedTuple):
    """What begins ``start`` characters from the left, or is cell ``start`` of a row that tabs part."""

    start: int
    text: str


Row = Sequence[Cell]


class Placed(NamedTuple):
    """A cell with its place and room on the line, in ems."""

    x: float
    room: float
    text: str


class Setting(NamedTuple):
    """The rows of a table as they are set, in letters of ``scale`` times the size of the other text."""

    scale: float
    rows: tuple[tuple[Placed, ...], ...]

    def whole(self, width: Width) -> bool:
        """Whether each cell fits on one line."""
        return all(width(cell.text) <= cell.room for row in self.rows for cell in row)


_SCALES = (1.0, 0.85, 0.7)
_LETTER = 0.5
"""ems that a letter takes, on average"""
_TRIES = ((_LETTER, math.inf), *((0.0, part) for part in (math.inf, 0.5, 0.4, 0.3, 0.22, 0.16, 0.1)))
"""ems from a character of the text to the next, and the part of the line at which a cell wraps; the first that fits"""


def cells(line: str, beside: Collection[int] = ()) -> list[Cell]:
    """The cells of a line: parted by a tab, three blanks, or by two where the lines ``beside`` it have a cell as well.

    >>> cells("Naam   Telefoon"), cells("1234 AB  Dorp")
    ([Cell(start=0, text='Naam'), Cell(start=7, text='Telefoon')], [Cell(start=0, text='1234 AB  Dorp')])
    >>> cells("AB  Bos", {4})
    [Cell(start=0, text='AB'), Cell(start=4, text='Bos')]
    """
    if "\t" in line.strip():
        return [Cell(at, text.strip()) for at, text in enumerate(line.split("\t")) if text.strip()]
    found: list[Cell] = []
    for match in re.finditer(r"\S+(?: \S+)*", line):
        gap = match.start() - found[-1].start - len(found[-1].text) if found else 0
        if not found or gap > 2 or match.start() in beside:
            found.append(Cell(match.start(), match[0]))
        else:
            found[-1] = Cell(found[-1].start, f"{found[-1].text}  {match[0]}")
    return found


def _begins(line: str) -> set[int]:
    """Where something begins behind two blanks or more."""
    return {match.end() for match in re.finditer(r" {2,}(?=\S)", line)}


def tables(lines: Sequence[str]) -> Iterator[tuple[list[str], list[Row]]]:
    """All lines in order, as (lines, rows): lines that are one table with its rows, or one other line without rows.

    A line with one cell goes with the rows above it when it begins below one of their cells but the first.
    """
    begins = [set(), *map(_begins, lines), set()]
    table: list[str] = []
    rows: list[Row] = []
    for at, line in enumerate(lines, start=1):
        row = cells(line, begins[at - 1] | begins[at + 1])
        below = {cell.start for above in rows for cell in above[1:]}
        apart = bool(table) and ("\t" in line) != ("\t" in table[-1])
        if table and (apart or not (len(row) > 1 or (row and row[0].start in below))):
            yield table, _aligned(rows)
            table, rows = [], []
        if len(row) > 1 or table:
            table.append(line)
            rows.append(row)
        else:
            yield [line], []
    if table:
        yield table, _aligned(rows)


def _aligned(rows: Sequence[Row]) -> list[Row]:
    """Rows with all cells begin where those of the first such row do, when most are: the text may be less even."""
    most = max(map(len, rows))
    full = [row for row in rows if len(row) == most]
    if 2 * len(full) < len(rows):
        return list(rows)
    starts = [cell.start for cell in full[0]]
    moved = {cell.start: start for row in full for cell, start in zip(row, starts, strict=True)}
    return [
        _moved(row, starts if len(row) == most else [moved.get(cell.start, cell.start) for cell in row]) for row in rows
    ]


def _moved(row: Row, starts: Sequence[int]) -> Row:
    """The cells at these starts, or where they were when that would be out of order."""
    if any(left >= right for left, right in pairwise(starts)):
        return row
    return [Cell(start, cell.text) for start, cell in zip(starts, row, strict=True)]


def place(rows: Sequence[Row], line: float, gap: float, width: Width) -> Setting | None:
    """The rows on lines of ``line`` ems, with ``gap`` ems or more between two cells; None when they have no room."""
    for scale, (step, part) in product(_SCALES, _TRIES):
        long = line / scale
        stops = _stops(rows, step, long * part, gap, width)
        placed = tuple(tuple(_row(row, stops, long, gap)) for row in rows)
        if all(_least(cell.text, long * part, width) <= cell.room for row in placed for cell in row):
            return Setting(scale, placed)
    return None


def _stops(rows: Sequence[Row], step: float, cap: float, gap: float, width: Width) -> dict[int, float]:
    """Where each start stands: behind what is left of it in any row."""
    before: dict[int, list[Cell]] = {}
    for row in rows:
        before.setdefault(row[0].start, [])
        for left, cell in pairwise(row):
            before.setdefault(cell.start, []).append(left)
    stops: dict[int, float] = {}
    for start in sorted(before):
        behind = (stops[left.start] + _least(left.text, cap, width) + gap for left in before[start])
        stops[start] = max(start * step, *behind, 0.0)
    return stops


def _row(row: Row, stops: dict[int, float], long: float, gap: float) -> Iterator[Placed]:
    for at, cell in enumerate(row):
        end = stops[row[at + 1].start] - gap if at + 1 < len(row) else long
        yield Placed(stops[cell.start], end - stops[cell.start] + 1e-6, cell.text)


def _least(text: str, cap: float, width: Width) -> float:
    """The room that a cell needs when it wraps at the ``cap``: all of it below that, and its widest word at least."""
    whole = width(text)
    return whole if whole <= cap else max(cap, *map(width, text.split()))
