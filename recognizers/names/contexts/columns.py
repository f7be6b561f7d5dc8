# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of a table under a head that promises names, in the orders in which a page's text gives them.

A PDF page gives a table as a line a row (cells apart by tabs or wide gaps), or as a line a cell: first all heads, then
row after row. Which cell stands under which head is told by counting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from recognizers.look import Cued
from recognizers.names.tokens import NUMBER, Tokens

MAX_ROWS = 400
LEAST_HEADS = 5
"""cells of the first row of an export whose heads are mostly of no list"""
MOST_WORDS = 3
"""tokens of one such head"""
_FAR = 10
SHIFTS = frozenset(
    """dag nacht avond ochtend middag weekend vroeg laat tussen dagdienst nachtdienst avonddienst vroege late dienst
    achterwacht voorwacht achtervang piket reserve consignatie waakdienst ovd bereikbaarheidsdienst""".split()
)
"""last words of the heads of a roster's columns: who has the shift stands below"""
_ROSTER = Cued(
    re.compile(r"piket|rooster|dienst|achterwacht|bereikba", re.IGNORECASE),
    "piket",
    "rooster",
    "dienst",
    "achterwacht",
    "bereikba",
)
"""words of a page that holds a roster; "dag" and "nacht" are heads of other tables too"""
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
    """The cells of a line: apart by a tab, a bar, at least three blanks, or semicolons without a blank (an export)."""
    line = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    sign = "|"
    if "\t" not in line and "|" not in line and "   " not in line:
        if ";" not in line or ("; " in line and '";"' not in line):
            return [(start, end)]
        sign = ";"
    cells: list[tuple[int, int]] = []
    first = start + (tokens.words[start] == sign == ";")
    for at in range(first + 1, end):
        gap = tokens.text[tokens.ends[at - 1] : tokens.starts[at]]
        if tokens.words[at] == sign:
            if at > first:
                cells.append((first, at))
            first = at + 1
        elif "\t" in gap or len(gap) >= 3:
            if at > first:
                cells.append((first, at))
            first = at
    if first < end:
        cells.append((first, end))
    return [*_unquoted(tokens, cells)] if '"' in line else cells


def _unquoted(tokens: Tokens, cells: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The cells without the quotation marks that an export sets around each; an empty one has its marks."""
    words = tokens.words
    for start, end in cells:
        quoted = end - start > 2 and words[start] == words[end - 1] == '"'
        yield (start + 1, end - 1) if quoted else (start, end)


def row_tables(tokens: Tokens, lines: list[tuple[int, int]], label_of: LabelOf) -> Iterator[Cell]:
    """Cells of tables that come a line a row."""
    heads: list[str | None] = []
    places: list[int] = []
    above = 0
    for number, (start, end) in enumerate(lines):
        cells = split_row(tokens, start, end)
        opens, above = not heads and above != len(cells), len(cells)
        if len(cells) < 2:
            heads = []
            continue
        labels = _with_shifts(tokens, cells, [label_of(*cell) for cell in cells])
        known = sum(label is not None for label in labels)
        row = lines[number + 1 : number + 2]
        if known >= max(2, len(cells) // 2) or (known and opens and _opens_export(tokens, cells, row)):
            heads, places = _without_actions(tokens, cells, labels), _columns(tokens, cells)
            continue
        if heads and len(cells) != len(heads):
            # a head or a cell is left empty: what stands exactly below a head is its own
            below = dict(zip(_columns(tokens, cells), cells, strict=True))
            for place, label in zip(places, heads, strict=True):
                beside = next((below[near] for near in (place, place - 1, place + 1) if near in below), None)
                if label and label != "other" and beside:
                    yield Cell(*beside, label)
            continue
        if len(cells) == len(heads):
            for cell, label in zip(cells, heads, strict=True):
                if label and label != "other":
                    yield Cell(*cell, label)


def _opens_export(tokens: Tokens, cells: list[tuple[int, int]], below: list[tuple[int, int]]) -> bool:
    """Whether the first row of a table is of heads, few of them known: words alone, over a row as long with figures."""
    if len(cells) < LEAST_HEADS or not below:
        return False
    if any(end - start > MOST_WORDS or not tokens.words[start][0].isalpha() for start, end in cells):
        return False
    text, last = tokens.text, cells[-1][1] - 1
    if any(letter.isdigit() for letter in text[tokens.starts[cells[0][0]] : tokens.ends[last]]):
        return False
    row = split_row(tokens, *below[0])
    return len(row) == len(cells) and any(tokens.kinds[start] == NUMBER for start, _ in row)


def _columns(tokens: Tokens, cells: list[tuple[int, int]]) -> list[int]:
    """How many characters of its line stand before each cell; where tabs or bars part them, the tabs or bars.

    Those are counted by the ten, so that no column is beside another. An empty cell has its tab or bar as well.
    """
    text = tokens.text
    line = text.rfind("\n", 0, tokens.starts[cells[0][0]]) + 1
    stop = tokens.starts[cells[-1][0]]
    sign = next((one for one in "\t|;" if text.find(one, line, stop) >= 0), "")
    if not sign:
        return [tokens.starts[start] - line for start, _ in cells]
    return [_FAR * text.count(sign, line, tokens.starts[start]) for start, _ in cells]


def _with_shifts(tokens: Tokens, cells: list[tuple[int, int]], labels: list[str | None]) -> list[str | None]:
    """The heads, with those of shifts where two of them stand beside each other ("dag", "nacht", "achterwacht")."""
    if not _ROSTER.may_be_on(tokens.text):
        return labels
    shifts = [end - start <= 4 and tokens.words[end - 1].lower() in SHIFTS for start, end in cells]
    if sum(shifts) < 2:
        return labels
    return ["duty" if shift else label for shift, label in zip(shifts, labels, strict=True)]


def _without_actions(tokens: Tokens, cells: list[tuple[int, int]], labels: list[str | None]) -> list[str | None]:
    """The heads, where "Actie" beside "Wie" is what is to be done and not who does it."""
    if labels.count("action") < 2:
        return labels
    return [
        "other" if tokens.words[start].lower() == "actie" else label
        for (start, _), label in zip(cells, labels, strict=True)
    ]


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
