# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of the tables that a text gives, a line a row, and in which column each of their cells stands.

Cells are apart by tabs, bars, semicolons, wide blanks, or commas with no blank behind them. Nothing is asked of a line
of heads: it is the first row, where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redactor.analysis.reading.tables import CELL_EDGE

MOST_LINES = 2_000
"""rows of one table that are read together, with its heads"""
LONGEST = 600
"""characters: a longer line is no row"""
LEAST_ROWS = 3
"""of a table, with its heads"""
_LISTED = re.compile(r"[ ]*;[ ]*")
_EXPORTED = re.compile(r",(?![ ])")
_LEAST_COMMAS = 2

Span = tuple[int, int]
"""a cell as ``[start, end)`` of the text"""


class Row(NamedTuple):
    """A line of a table: its cells, and the column of each; cells of one table with the same column stand in it."""

    cells: Sequence[Span]
    columns: Sequence[Span]
    """(how many cells the row has, which of them) where signs part them; (-1, where it begins) where blanks do"""


def written_tables(text: str) -> Iterator[list[Row]]:
    """The tables of a text, each as its rows; an empty line ends a table, and so do two lines that are no rows.

    A long table comes in pieces, each below the first row of the table.
    """
    rows: list[Row] = []
    least = LEAST_ROWS
    begin = strange = 0
    while begin <= len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        row = _row(text, begin, end) if end - begin <= LONGEST else None
        if row is not None and len(row.cells) > 1:
            if len(rows) >= MOST_LINES:
                yield rows
                rows, least = rows[:1], 2
            rows.append(row)
            strange = 0
        else:
            strange += 1
            if strange > 1 or not text[begin:end].strip():
                if len(rows) >= least:
                    yield rows
                rows, least = [], LEAST_ROWS
        begin = end + 1
    if len(rows) >= least:
        yield rows


def _row(text: str, begin: int, end: int) -> Row | None:
    """The cells of a line, and the column that each is in: by counting, or by where it begins when blanks part them."""
    line = text[begin:end]
    edge = _edge(line)
    if edge is None:
        return None
    cells, at = [], begin
    for gap in edge.finditer(text, begin, end):
        cells.append((at, gap.start()))
        at = gap.end()
    cells.append((at, end))
    if edge is CELL_EDGE and "\t" not in line and "|" not in line:
        cells = [cell for cell in cells if text[cell[0] : cell[1]].strip()]
        return Row(cells, [(-1, start - begin) for start, _ in cells])
    return Row(cells, [(len(cells), number) for number in range(len(cells))])


def _edge(line: str) -> re.Pattern[str] | None:
    """What parts the cells of a line; None when nothing does."""
    if line.count(";") > 1:
        return _LISTED
    if "\t" in line or "|" in line or "  " in line.strip():
        return CELL_EDGE
    if line.count(",") - line.count(", ") >= _LEAST_COMMAS:
        return _EXPORTED
    return None
