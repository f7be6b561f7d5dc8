# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who somebody is by the row of a table: a function in the column "Functie" is of the person in the column "Naam".

A contact list gives the reader the office of each person in a cell of its own, with an organisation between them; no
title stands beside the name. On a page with words the columns are told by their places, in plain text by tabs,
semicolons or bars.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from recognizers.look import Cued, look, stems
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name
from redactor.analysis.reading.columns import written_rows
from redactor.analysis.reading.tables import Cell, column_below, heads, plain, rows_of_cells
from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.belonging import Owner
from redactor.analysis.titles.offices import title_cue
from redactor.analysis.titles.titles import Title
from redactor.model import Page

_FUNCTION = frozenset(
    (
        "functie", "functies", "rol", "functie/rol", "functie / rol", "rol/functie", "rol / functie", "hoedanigheid",
        "functienaam", "functieomschrijving", "ambt", "positie",
    )
)  # fmt: skip
_TELLS = stems("heads of functions", "functie", "rol", "hoedanigheid", "ambt", "positie")
_NAMED = frozenset(("name", "contactpersoon", "attendance", "author", "action", "chair"))
_HEAD = Cued(
    re.compile(r"\b(?:Functie(?:s|naam|omschrijving)?|FUNCTIES?|Rol|ROL|Hoedanigheid|HOEDANIGHEID|Ambt|Positie)\b"),
    "functie", "rol", "hoedanigheid", "ambt", "positie", opens=True,
)  # fmt: skip
"""costs little, and most pages have none"""
_WHOLE = re.compile(r"(?:\s*(?:,|\(|\bvan\b|\bvoor\b|\bmet\b|\bte\b|\bin\b|[A-ZÀ-Þ]).*)?\s*", re.DOTALL)
"""what may follow an office in its cell: of what it is ("wethouder Financiën", "minister van BZK")"""


_OF_STAFF = re.compile(
    r"secretar|chauffeur|assistent|ondersteun|adviseu|bode|medewerk|woordvoer|kabinet|\bmet\b", re.IGNORECASE
)
"""who works for whoever holds the office ("minister (chauffeur)")"""


class Row(NamedTuple):
    """The cell of a name and the cell that tells of it in one row, as ``[start, end)`` of the page's text."""

    name: tuple[int, int]
    function: tuple[int, int]


def cues_of_rows(
    pages: Sequence[Page],
    mentions: Sequence[Mention],
    parsed: Sequence[Name | None],
    titles: Sequence[Sequence[Title]],
    dated: date | None,
) -> Iterator[tuple[int, Cue]]:
    """(index of a mention, cue) where the row of a table gives the office of the person who stands in it."""
    named: dict[int, list[int]] = {}
    for index, name in enumerate(parsed):
        if name is not None:
            named.setdefault(mentions[index].page, []).append(index)
    for number, indices in named.items():
        page, found = pages[number], titles[number]
        if not found or (page.words and not _HEAD.search(page.text)):
            continue
        starts = [title.start for title in found]
        for row in rows_of(page, _places, _TELLS):
            here = [index for index in indices if row.name[0] <= mentions[index].start < row.name[1]]
            at = bisect_left(starts, row.function[0])
            if len(here) != 1 or at == len(found) or not _fills(page.text, found[at], row.function):
                continue
            name = parsed[here[0]]
            owner = Owner(0, found[at], "title_after")
            cue = title_cue(page.text, owner, mentions[here[0]], name, dated) if name else None
            if cue:
                yield here[0], cue


def _fills(text: str, title: Title, cell: tuple[int, int]) -> bool:
    """Whether a title is what a cell says: from its start on, and nothing behind it but of what it is."""
    start, end = cell
    if title.former or title.plural or title.end > end or text[start : title.start].strip():
        return False
    rest = text[title.end : end]
    return _WHOLE.fullmatch(rest) is not None and not _OF_STAFF.search(rest)


Places = Callable[[Sequence[str]], tuple[int | None, int | None]]
"""in which cells of a head the names and what is told of them stand, when they do"""


def rows_of(page: Page, places: Places, stem: str) -> Iterator[Row]:
    """The rows of the tables of one page that have a column of names and one that tells of them.

    ``stem`` is of the words (:func:`recognizers.look.stems`) of which a head of the latter holds one.
    """
    if page.words:
        yield from _by_place(page, places)
    if not page.words or "|" in page.text:
        yield from _by_separators(page.text, places, stem)  # a printed dump has its bars


def _by_place(page: Page, places: Places) -> Iterator[Row]:
    rows = rows_of_cells(page.words)
    tops: list[tuple[int, int, int]] = []
    for at, cells in enumerate(rows):
        names, functions = places([plain(page.text, cell) for cell in cells])
        if names is not None and functions is not None:
            tops.append((at, names, functions))
    for number, (at, names, functions) in enumerate(tops):
        # a table ends where the next begins: each row is read once
        end = tops[number + 1][0] if number + 1 < len(tops) else len(rows)
        table = rows[at:end]
        below = list(column_below(table, 0, functions, page.width or 1e9))
        beside = 0
        for cell in column_below(table, 0, names, page.width or 1e9):
            # both columns run downwards
            while beside < len(below) and _middle(below[beside]) < cell[0].y0:
                beside += 1
            if beside < len(below) and _middle(below[beside]) <= cell[0].y1:
                yield Row((cell[0].start, cell[-1].end), (below[beside][0].start, below[beside][-1].end))


def _middle(cell: Cell) -> float:
    """Its height on the page, in points from the top."""
    return (cell[0].y0 + cell[0].y1) / 2


def _by_separators(text: str, places: Places, stem: str) -> Iterator[Row]:
    def both(labels: Sequence[str]) -> tuple[int, int] | None:
        names, functions = places(labels)
        return None if names is None or functions is None else (names, functions)

    for (names, functions), cells, _ in written_rows(text, both, look(text).spots(stem)):
        if len(cells) > max(names, functions):
            yield Row(cells[names], cells[functions])


def _places(labels: Sequence[str]) -> tuple[int | None, int | None]:
    """In which cell of a head the names stand, and in which the functions."""
    names = next((at for at, label in enumerate(labels) if heads().get(label) in _NAMED), None)
    functions = next((at for at, label in enumerate(labels) if label in _FUNCTION), None)
    if names is not None and functions is not None and functions < names and "contact" in labels[names]:
        return None, None  # below "Functie | Naam contactpersoon" the function may be of those whom one asks about
    return names, functions
