# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is elected by a party that stands apart from the name: in a column of its own, or on a line above the names.

Beside a name a party is a cue of :mod:`redactor.analysis.surroundings`; here a table has the column "fractie", or a
list of members has lines that are nothing but a party.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.records import HONORIFIC_WORDS, HONORIFICS, is_staff
from redactor.analysis.row_roles import Row, rows_of
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW, SUPPORTING_LABEL, Cue
from redactor.analysis.tables import heads
from redactor.model import Page

_COLUMN = re.compile(r"fracties?|fractie ?/ ?partij|partij ?/ ?fractie|politieke partij|partij")
_MEMBERS = re.compile(r"(?:na(?:am|men)[ ]|.*\b)?\w*(?:leden|lid)")
_STAFF = re.compile(
    r"medewerk|ondersteun|secretar|assistent|contact|burger(?!lid|leden|raad)|inspre|bezoek|genodigd|gast|kandida|"
    r"adviseur|ambtelijk|ambtena|vrijwillig|stagiair|voorlicht|woordvoer|bestuursl|partijbestuur|\boud-|voormalig|aangemeld|aanmeld",
    re.IGNORECASE,
)
"""in the heads, or above: a list of who works for a party, speaks to it, or wants to be elected for it"""
_SEATS = re.compile(
    r"\b(?:\w*leden(?:lijst)?|\w*lid|\w*commissies?|(?:gemeente)?raad\w*|[Ss]taten\w*|\w*[Kk]amer|presentielijst|"
    r"stemming\w*|stemmen|moties?|amendement\w*)\b",
    re.IGNORECASE,
)
"""what a page speaks of where members are listed"""
_ABOVE = 300
"""characters above a table in which nothing may speak of others"""
_NUMBER = re.compile(r"^\s*(?:(?:nr|no|volgnr)\b\.?|\d{1,3}[.)]?)\s+")
#: costs little, and most pages hold none; whoever lists members lists one of these
_LETTERS = (
    "VVD",
    "PVV",
    "CDA",
    "D66",
    "GL",
    "SP",
    "CU",
    "PvdA",
    "GroenLinks",
    "ChristenUnie",
    "Volt",
    "BBB",
    "NSC",
    "DENK",
)
_ALONE = re.compile(
    rf"[ \t]*(?:[Ff]ractie[ ](?:van[ ](?:de[ ]|het[ ])?)?|[Ll]ijst[ ]\d{{1,2}}[.:]?[ ])?{PARTY_OF_ROW}(?:-?[Ff]ractie)?"
    r"(?:[ ]\([^)\n]{1,24}\))?"
    r"[ \t]*:?[ \t]*"
)
_REST = re.compile(
    r"(?:\([^)\n]{0,60}\)|[A-ZÀ-ÞĀ-Ž][\w'’-]*,[ ](?:[A-Z][a-z]?\.)+(?:[ ](?:van|der|den|de|ter|te)\b)*"
    r"|(?:(?:aan|af)wezig|m\.k\.)(?:[ ]+[A-Za-z]{2,5}(?=\s*$))?"
    rf"|(?:plv|plaatsvervangend|vacature|vacant|lid|vz|{NATIONAL_PARTY})\b\.?|[\s,;/|•*–-])*+"
)
"""what may stand on a line of a list of members beside their names, a name that nobody saw too"""
_TIGHT = re.compile(rf"[ ]?(?:\([^)\n]*\))?[ ]+(?:{NATIONAL_PARTY})(?![\w-])")
_ROWS = 3
"""such rows in one block: fewer may be sentences"""
_SHORT = 80
"""characters: a line that is a party has fewer"""
_MANY = 2
"""lines that are a party and have names below: one alone may be a heading"""


def cues_of_factions(pages: Sequence[Page], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) for who stands in a list of members beside or below a party."""
    named: dict[int, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON":
            named.setdefault(one.page, []).append(index)
    for number, indices in named.items():
        page, names = pages[number], [mentions[index] for index in indices]
        small = page.text.lower()
        found: set[int] = set()
        # on the lists of an election stand those who hold no office yet
        if "kandidaten" in small or not _SEATS.search(page.text):
            continue
        if "fractie" in small or "partij" in small:
            found |= set(_beside(page, names))
        if any(party in page.text for party in _LETTERS):
            found |= {*_below(page.text, names), *_behind(page.text, names)}
        for at in sorted(found):
            if not is_staff(page.text, names[at].end):
                yield indices[at], Cue("office_holder", "list_context:party", SUPPORTING_LABEL)


def _beside(page: Page, names: Sequence[Mention]) -> Iterator[int]:
    """Names in the rows of a table that has a column of parties."""
    starts = [one.start for one in names]
    for row in rows_of(page, _places):
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
    return _STAFF.search(text, max(0, line - _ABOVE), line) is not None


def _sits(text: str, row: Row) -> bool:
    """Whether the cell of the party holds one, and not "–", "griffie" or "inspreker"."""
    party = text[slice(*row.function)].strip()
    return len(party) > 1 and party[0].isalnum() and not is_staff(f" ({party})", 0)


def _places(labels: Sequence[str]) -> tuple[int | None, int | None]:
    """In which cell of a head the names stand, and in which the parties."""
    labels = [_NUMBER.sub("", label) for label in labels]
    parties = next((at for at, label in enumerate(labels) if _COLUMN.fullmatch(label)), None)
    if parties is None or any(_STAFF.search(label) for label in labels):
        return None, None
    members = next((at for at, label in enumerate(labels) if at != parties and _MEMBERS.fullmatch(label)), None)
    if members is not None or labels[parties] == "partij":  # in a contract "partij" is who signs it
        return members, parties
    names = next((at for at, label in enumerate(labels) if at != parties and heads().get(label) == "name"), None)
    return names, parties


def _below(text: str, names: Sequence[Mention]) -> list[int]:
    """Names on the lines below a line that is a party, up to a line that says something else."""
    found: list[int] = []
    blocks = at = start = 0
    inside = fresh = False
    said = _Said()
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        here: list[int] = []
        while at < len(names) and names[at].start < end:
            here.append(at)
            at += 1
        if not here and len(line) < _SHORT and _is_party(line):
            inside = fresh = not said.of_others
        elif here and inside and _REST.fullmatch(_beside_names(text, start, end, [names[one] for one in here])):
            blocks += fresh
            fresh = False
            found += here
        elif line.strip():
            inside = False
            said.hear(line, named=bool(here))
        start = end
    return found if blocks >= _MANY else []


class _Said:
    """The last lines above a list that name nobody."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=2)

    def hear(self, line: str, *, named: bool) -> None:
        if not named:
            self._lines.append(line)

    @property
    def of_others(self) -> bool:
        """Whether they speak of people who are not elected."""
        return any(_STAFF.search(line) for line in self._lines)


def _is_party(line: str) -> bool:
    """Whether a line is a party and nothing else; "Overig" is none."""
    line = line.rstrip("\r\n")
    return _ALONE.fullmatch(line) is not None and "overig" not in line.lower()


def _behind(text: str, names: Sequence[Mention]) -> list[int]:
    """Names on lines that begin with one and go on with a party, where the columns of a PDF are one space apart."""
    block: list[int] = []
    found: list[int] = []
    said = _Said()
    for at, start, end in _first_of_lines(text, names):
        line = text[start:end]
        if at is None or not HONORIFICS.fullmatch(_NUMBER.sub("", text[start : names[at].start]).lstrip()):
            found += block if len(block) >= _ROWS and not said.of_others else []
            block = []
            if line.strip():
                said.hear(line, named=at is not None)
        elif _TIGHT.match(line, min(names[at].end, end) - start):
            block.append(at)
    return found + (block if len(block) >= _ROWS and not said.of_others else [])


def _first_of_lines(text: str, names: Sequence[Mention]) -> Iterator[tuple[int | None, int, int]]:
    """(position of the first name that begins on a line, start and end of that line) for each line."""
    at = start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        first = at
        while at < len(names) and names[at].start < end:
            at += 1
        yield (first if first < at else None), start, end
        start = end


def _beside_names(text: str, start: int, end: int, names: Sequence[Mention]) -> str:
    """What stands on a line beside its names."""
    parts: list[str] = []
    for one in names:
        parts.append(text[start : one.start])
        start = max(start, min(one.end, end))
    return HONORIFIC_WORDS.sub("", " ".join((*parts, text[start:end])))
