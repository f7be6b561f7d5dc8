# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that are painted row by row: hundreds of thin upright rectangles or short lines that touch each other, as high
together as a line of writing and of as many lengths as letters make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from redactor.formats.pdf.geometry import transposed
from redactor.model import Box

#: points: a speck is no thicker and no longer
THICKEST: Final = 1.3
LONGEST: Final = 12.0
#: so many specks are a word at least, in so many rows (or columns), of so many lengths
_SPECKS: Final = 60
_ROWS: Final = 6
_LENGTHS: Final = 5
#: and so many of them in a row and in a column: bars of a chart have one
_STROKES: Final = 1.5
#: points: lines of writing are so high; a word is so many times as wide
_LOWEST, _HIGHEST = 5.0, 45.0
_WIDE: Final = 2.0
#: part of the area of a word that is ink
_INK: Final = (0.08, 0.6)
#: part of the specks that lie against another one: rows of letters have nothing between them
_TOUCHING: Final = 0.8
#: points: cells of the raster on which specks are joined to words, and how many cells are between letters
_CELL: Final = 2.0
_BETWEEN: Final = 2
#: points: between rows of lines, of which the thickness isn't known here
_GAP: Final = 0.6


def speckled_words(specks: Sequence[Box]) -> tuple[Box, ...]:
    """Where words are painted by specks, from left to right or from top to bottom."""
    if len(specks) < _SPECKS:
        return ()
    across = [around for group in _groups(specks) if (around := _word(group)) is not None]
    turned = _groups([transposed(one) for one in specks])
    return (*across, *(transposed(around) for group in turned if (around := _word(group)) is not None))


def _groups(specks: Sequence[Box]) -> Iterator[list[Box]]:
    """The specks that are near each other."""
    cells: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for one in specks:
        cells[int((one.x0 + one.x1) / 2 // _CELL), int((one.y0 + one.y1) / 2 // _CELL)].append(one)
    while cells:
        first, group = cells.popitem()
        queue = [first]
        while queue:
            column, row = queue.pop()
            for x in range(column - _BETWEEN, column + _BETWEEN + 1):
                for y in range(row - 1, row + 2):
                    if (found := cells.pop((x, y), None)) is not None:
                        group += found
                        queue.append((x, y))
        if len(group) >= _SPECKS:
            yield group


def _word(group: Sequence[Box]) -> Box | None:
    """Around the specks, if they may be a word."""
    x0, y0 = min(one.x0 for one in group), min(one.y0 for one in group)
    x1, y1 = max(one.x1 for one in group), max(one.y1 for one in group)
    wide, high = x1 - x0, y1 - y0
    if not _LOWEST <= high <= _HIGHEST or wide < _WIDE * high:
        return None
    lengths = {round(2 * max(one.x1 - one.x0, one.y1 - one.y0)) for one in group}
    rows, columns = len({round(2 * one.y0) for one in group}), len({round(2 * one.x0) for one in group})
    if len(lengths) < _LENGTHS or min(rows, columns) < _ROWS or max(rows, columns) * _STROKES > len(group):
        return None
    thin = min(min(one.x1 - one.x0, one.y1 - one.y0) for one in group) or 0.5
    ink = sum(max(one.x1 - one.x0, thin) * max(one.y1 - one.y0, thin) for one in group)
    if not _INK[0] <= ink / (wide * high) <= _INK[1]:
        return None
    return Box(x0, y0, x1, y1) if _touching(group) >= _TOUCHING * len(group) else None


def _touching(group: Sequence[Box]) -> int:
    """How many specks lie against one in the next row or column."""
    by_row: dict[int, list[Box]] = defaultdict(list)
    for one in group:
        for row in range(int(one.y0 // 1), int(one.y1 // 1) + 1):
            by_row[row].append(one)
    count = 0
    for one in group:
        near = (other for row in range(int(one.y0) - 1, int(one.y1) + 2) for other in by_row.get(row, ()))
        count += any(
            other is not one
            and other.x0 <= one.x1 + 0.1 and one.x0 <= other.x1 + 0.1
            and other.y0 <= one.y1 + _GAP and one.y0 <= other.y1 + _GAP
            for other in near
        )  # fmt: skip
    return count
