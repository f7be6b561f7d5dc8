# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The tables that plain text writes with tabs, semicolons, bars or blanks: a line of heads, and the rows below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from redactor.analysis.tables import written_cells

Wanted = TypeVar("Wanted")
Span = tuple[int, int]
"""a cell as ``[start, end)`` of the text"""


def written_rows(
    text: str, wanted: Callable[[Sequence[str]], Wanted | None]
) -> Iterator[tuple[Wanted, Sequence[Span], int]]:
    """(what ``wanted`` says of the heads, cells of a row, how many heads there are) for the rows of each table.

    ``wanted`` gets the cells of a line in small letters and gives None when they are no heads. A table ends at an
    empty line, at a row of more cells than it has heads, and, where bars part the cells, at a row of fewer: such a
    row was wrapped, and its cells are not in the columns that they seem to be in.
    """
    said: Wanted | None = None
    width = 0
    for cells in written_cells(text):
        found = wanted([text[first:last].strip(' :.*"').lower() for first, last in cells]) if len(cells) > 1 else None
        if found is not None:
            said, width = found, len(cells)
            continue
        barred = len(cells) != width and any("|" in text[one[1] : two[0]] for one, two in pairwise(cells))
        if not cells or len(cells) > width or barred:
            said = None
        elif said is not None:
            yield said, cells, width
