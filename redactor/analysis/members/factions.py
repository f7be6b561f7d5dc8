# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is elected by a party that stands in a column of its own, with the head "fractie".

Beside a name a party is a cue of :mod:`redactor.analysis.surroundings`, in a list one of
:mod:`redactor.analysis.members.rosters`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.look import stems
from redactor.analysis.members.announced import speaks_of_seats
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.members.roster_lines import STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.reading.tables import heads
from redactor.analysis.surroundings import SUPPORTING_LABEL, Cue
from redactor.analysis.titles.row_roles import Row, rows_of
from redactor.model import Page

_COLUMN = re.compile(r"fracties?|fractie ?/ ?partij|partij ?/ ?fractie|politieke partij|partij")
_TELLS = stems("heads of parties", "fractie", "partij")
_MEMBERS = re.compile(r"(?:na(?:am|men)[ ]|.*\b)?\w*(?:leden|lid)")
_ABOVE = 300
"""characters above a table in which nothing may speak of others"""
_NUMBER = re.compile(r"^\s*(?:(?:nr|no|volgnr)\b\.?|\d{1,3}[.)]?)\s+")


def cues_of_factions(pages: Sequence[Page], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) for who stands beside a party in a table with a column of parties."""
    named: dict[int, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON":
            named.setdefault(one.page, []).append(index)
    for number, indices in named.items():
        page, names = pages[number], [mentions[index] for index in indices]
        small = page.text.lower()
        # on the lists of an election stand those who hold no office yet
        if "kandidaten" in small or not speaks_of_seats(page.text):
            continue
        if "fractie" in small or "partij" in small:
            for at in _beside(page, names):
                if not is_staff(page.text, names[at].end):
                    yield indices[at], Cue("office_holder", "list_context:party", SUPPORTING_LABEL)


def _beside(page: Page, names: Sequence[Mention]) -> Iterator[int]:
    """Names in the rows of a table that has a column of parties."""
    starts = [one.start for one in names]
    for row in rows_of(page, _places, _TELLS):
        first, last = row.name
        at = bisect_left(starts, first)
        if at == len(names) or names[at].start >= last:
            continue
        before = _NUMBER.sub("", page.text[first : names[at].start]).lstrip()
        if HONORIFICS.fullmatch(before) and _sits(page.text, row) and not _of_others(page.text, first):
            yield at


def _of_others(text: str, row: int) -> bool:
    """Whether the words above the head of the table of this row speak of people who are not elected."""
    head = max(text.rfind(word, 0, row) for word in ("ractie", "RACTIE", "artij", "ARTIJ"))
    line = text.rfind("\n", 0, max(head, 0)) + 1
    return STAFF.search(text, max(0, line - _ABOVE), line) is not None


def _sits(text: str, row: Row) -> bool:
    """Whether the cell of the party holds one, and not "–", "griffie" or "inspreker"."""
    party = text[slice(*row.function)].strip()
    return len(party) > 1 and party[0].isalnum() and not is_staff(f" ({party})", 0)


def _places(labels: Sequence[str]) -> tuple[int | None, int | None]:
    """In which cell of a head the names stand, and in which the parties."""
    labels = [_NUMBER.sub("", label) for label in labels]
    parties = next((at for at, label in enumerate(labels) if _COLUMN.fullmatch(label)), None)
    if parties is None or any(STAFF.search(label) for label in labels):
        return None, None
    members = next((at for at, label in enumerate(labels) if at != parties and _MEMBERS.fullmatch(label)), None)
    if members is not None or labels[parties] == "partij":  # in a contract "partij" is who signs it
        return members, parties
    names = next((at for at, label in enumerate(labels) if at != parties and heads().get(label) == "name"), None)
    return names, parties
