# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who somebody is by the head of a column: office holders stand under "Burgemeester" and "Vraagsteller(s)".

:mod:`redactor.analysis.row_roles` reads a column of functions; here the head is the function, and a cell may hold
several names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.records import OF_CITIZENS
from redactor.analysis.surroundings import SUPPORTING_LABEL, Cue, in_parliament
from redactor.analysis.tables import column_below, plain, rows_of_cells, written_cells
from redactor.model import Page

_OFFICES = frozenset(
    (
        "burgemeester", "burgemeesters", "wethouder", "wethouders", "gedeputeerde", "gedeputeerden", "raadslid",
        "raadsleden", "statenlid", "statenleden", "kamerlid", "kamerleden", "dijkgraaf", "heemraad", "bewindspersoon",
        "minister", "portefeuillehouder", "portefeuillehouders", "bestuurder (gemeente)", "lid ab", "ab-lid",
    )
)  # fmt: skip
#: who asks or moves is a member only where a parliament or council is spoken of
_ASKING = frozenset(
    ("vraagsteller", "vraagstellers", "vraagsteller(s)", "indiener", "indieners", "indiener(s)", "vragensteller",
     "vragenstellers", "vragensteller(s)", "woordvoerder fractie")
)  # fmt: skip
_HEAD = re.compile(
    r"\b(?:burgemeesters?|wethouders?|gedeputeerden?|raads(?:lid|leden)|staten(?:lid|leden)|kamer(?:lid|leden)|"
    r"dijkgraaf|"
    r"heemraad|bewindspersoon|minister|portefeuillehouders?|lid ab|ab-lid|vra(?:ag|gen)stellers?|indieners?)",
    re.IGNORECASE,
)
_COLLEGE = re.compile(
    r"\b(?:college|burgemeester|wethouders?|gedeputeerden?|B&W|B en W|GS|gemeenteraad)\b", re.IGNORECASE
)
_QUESTIONS = re.compile(
    r"\b(?:Kamervragen|raadsvragen|statenvragen|schriftelijke vragen|moties?|amendement(?:en)?|toezeggingen|"
    r"vragenuur)\b",
    re.IGNORECASE,
)
_STAFF = re.compile(r"\((?:secr|secretaris|ambt|adviseur|beleid|notulist|vervang)", re.IGNORECASE)


def cues_of_columns(pages: Sequence[Page], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) for the names in a cell below a head that is an office."""
    named: dict[int, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON":
            named.setdefault(one.page, []).append(index)
    for number, indices in named.items():
        page = pages[number]
        if not _HEAD.search(page.text):
            continue
        cells = {*_by_separators(page.text), *(_by_place(page) if page.words else ())}
        for start, end in sorted(cells):
            for index in indices:
                one = mentions[index]
                if start <= one.start < end and not _STAFF.match(page.text[one.end : one.end + 20].lstrip()):
                    yield index, Cue("office_holder", "list_context:column", SUPPORTING_LABEL)


def _is_office(label: str, text: str) -> bool:
    if label in _ASKING:
        return in_parliament(text) and _QUESTIONS.search(text) is not None and not OF_CITIZENS.search(text)
    if label.startswith("portefeuillehouder"):
        return _COLLEGE.search(text) is not None
    return label in _OFFICES


def _by_place(page: Page) -> Iterator[tuple[int, int]]:
    rows = rows_of_cells(page.words)
    for at, cells in enumerate(rows):
        if len(cells) < 2:
            continue
        for place, head in enumerate(cells):
            if _is_office(plain(page.text, head), page.text):
                for cell in column_below(rows, at, place, page.width or 1e9):
                    yield cell[0].start, cell[-1].end


def _by_separators(text: str) -> Iterator[tuple[int, int]]:
    """Cells of the rows below a head of at least two cells, until an empty line."""
    places: list[int] = []
    width = 0
    for cells in written_cells(text):
        labels = [text[first:last].strip(' :.*"').lower() for first, last in cells]
        heads = [place for place, label in enumerate(labels) if _is_office(label, text)] if len(cells) > 1 else []
        if heads:
            places, width = heads, len(cells)
        elif not cells:
            places = []
        elif len(cells) == width:
            yield from (cells[place] for place in places)
