# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The tables that plain text writes with tabs, semicolons, bars or blanks: a line of heads, and the rows below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from redactor.analysis.reading.tables import written_cells

Wanted = TypeVar("Wanted")
Span = tuple[int, int]
"""a cell as ``[start, end)`` of the text"""
_WRAPS = 3
"""lines on which a row goes on at most"""
_PART = re.compile(r"\S+(?:[ ]\S+)*")


def written_rows(
    text: str, wanted: Callable[[Sequence[str]], Wanted | None], spots: Iterable[int]
) -> Iterator[tuple[Wanted, Sequence[Span], int]]:
    """(what ``wanted`` says of the heads, cells of a row, how many heads there are) for the rows of each table.

    ``wanted`` gets the cells of a line in small letters and gives None when they are no heads; ``spots`` are places in
    the text of which every line of heads holds one. A table ends at an empty line, at a row of more cells than it has
    heads, and, where bars part the cells, at a row of fewer: such a row was wrapped, and its cells are not in the
    columns that they seem to be in, unless a bar closes each row and so tells where the wrapped one ends.
    """
    end = 0
    for spot in sorted(spots):
        if spot < end:  # read with the table above
            continue
        said: Wanted | None = None
        width = 0
        places: Sequence[int] = ()
        closed = False
        end = text.rfind("\n", 0, spot) + 1
        while end <= len(text):
            start, stop = end, _line_end(text, end)
            for _ in range(_WRAPS if said is not None and closed else 0):
                if text[start:stop].rstrip().endswith("|") or "|" not in text[start:stop]:
                    break
                stop = _line_end(text, stop + 1)
            end = stop + 1
            row = written_cells(text[start:stop], start)
            cells = row if said is None or len(row) in (0, width) or not places else _lined_up(text, row, places)
            labels = [text[first:last].strip(' :.*"').lower() for first, last in cells] if len(cells) > 1 else []
            found = wanted(labels) if labels else None
            if found is not None:
                said, width = found, len(cells)
                places = _places(text, cells)
                closed = text[start:stop].rstrip().endswith("|")
                continue
            barred = len(cells) != width and any("|" in text[one[1] : two[0]] for one, two in pairwise(cells))
            if said is None or not cells or len(cells) > width or barred:
                break
            yield said, cells, width


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


_SIGNS = ("\t", ";", "|")
_LEAST = 2
"""cells of a row that begin right below a head: then the row is of that table"""


def _places(text: str, cells: Sequence[Span]) -> Sequence[int]:
    """How far the heads of a line stand from its start, where only blanks part them."""
    start = text.rfind("\n", 0, cells[0][0] + 1) + 1
    line = text[start : cells[-1][1]]
    if any(sign in line for sign in _SIGNS):
        return ()
    return [first + len(text[first:last]) - len(text[first:last].lstrip()) - start for first, last in cells]


def _lined_up(text: str, cells: Sequence[Span], places: Sequence[int]) -> Sequence[Span]:
    """The cells of a row below heads that blanks part, an empty span where none begins; the same cells when none fit.

    Two blanks part the cells of a row that is full. In letters of one width a cell beside an empty one still begins
    where its head does.
    """
    start = text.rfind("\n", 0, cells[0][0] + 1) + 1
    line = text[start : cells[-1][1]]
    parts = [(start + part.start(), start + part.end()) for part in _PART.finditer(line)]
    if len(parts) == len(places):
        return parts
    firsts = {first - start: (first, last) for first, last in parts}
    found = [firsts.get(place, (start, start)) for place in places]
    return found if sum(first < last for first, last in found) >= _LEAST else cells
