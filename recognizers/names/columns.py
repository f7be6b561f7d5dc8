# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of a table under a head that promises names, in the orders in which a page's text gives them.

A PDF page gives a table as a line a row (cells apart by tabs or wide gaps), or as a line a cell: first all heads, then
row after row. Which cell stands under which head is told by counting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from recognizers.names.tokens import Tokens

MAX_ROWS = 400
NO_HEADS = (None, "role", "chair", "applicant", "representative")
"""what a cell may be without being a head: "jurist" is a function in a column before it is a label"""


class Cell(NamedTuple):
    """Tokens ``[start, end)`` of a cell and the id of the label at the head of its column."""

    start: int
    end: int
    label: str


LabelOf = Callable[[int, int], str | None]
"""the id of the label that these tokens are, wholly; None when they are none"""


def split_row(tokens: Tokens, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line: apart by a tab, a bar, or at least three blanks."""
    line = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    if "\t" not in line and "|" not in line and "   " not in line:
        return [(start, end)]
    cells: list[tuple[int, int]] = []
    first = start
    for at in range(start + 1, end):
        gap = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        if tokens.words[at] == "|":
            if at > first:
                cells.append((first, at))
            first = at + 1
        elif "\t" in gap or len(gap) >= 3:
            if at > first:
                cells.append((first, at))
            first = at
    if first < end:
        cells.append((first, end))
    return cells


def row_tables(tokens: Tokens, lines: list[tuple[int, int]], label_of: LabelOf) -> Iterator[Cell]:
    """Cells of tables that come a line a row."""
    heads: list[str | None] = []
    for start, end in lines:
        cells = split_row(tokens, start, end)
        if len(cells) < 2:
            heads = []
            continue
        labels = [label_of(*cell) for cell in cells]
        if sum(label is not None for label in labels) >= max(2, len(cells) // 2):
            heads = labels
            continue
        if len(cells) == len(heads):
            for cell, label in zip(cells, heads, strict=True):
                if label and label != "other":
                    yield Cell(*cell, label)


def cell_tables(lines: list[tuple[int, int]], label_of: LabelOf, is_name: Callable[[int, int], bool]) -> Iterator[Cell]:
    """Cells of tables that come a line a cell: a run of at least two heads, then rows of as many lines.

    The table ends where a line under a name's head is no name (``is_name``), or where a new head stands.
    """
    number = 0
    while number < len(lines):
        heads: list[str] = []
        while number < len(lines) and (label := label_of(*lines[number])) is not None:
            heads.append(label)
            number += 1
        if len(heads) < 2:
            number += 1
            continue
        first = number
        while number < len(lines) and number - first < MAX_ROWS * len(heads):
            if label_of(*lines[number]) not in NO_HEADS:
                break
            label = heads[(number - first) % len(heads)]
            if label != "other":
                if is_name(*lines[number]):
                    yield Cell(*lines[number], label)
                elif number - first >= len(heads):
                    break
            number += 1
