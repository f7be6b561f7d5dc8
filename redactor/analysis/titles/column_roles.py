# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who somebody is by the head of a column: office holders stand under "Burgemeester" and "Vraagsteller(s)".

:mod:`redactor.analysis.titles.row_roles` reads a column of functions; here the head is the function. A cell may name
others beside the office holder ("Tol (secretaris: Kuik)"), so the office is of the first name in it, and of further
names only where the head is a plural or nothing but "en" joins them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from recognizers.late import late
from recognizers.look import Cued
from redactor.analysis.members.council_papers import is_party, says_only, top_of
from redactor.analysis.members.other_bodies import STAFF, others_meet
from redactor.analysis.members.records import OF_CITIZENS, goes_on, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.reading.columns import written_rows
from redactor.analysis.reading.tables import Cell, column_below, plain, rows_of_cells, written_cells
from redactor.analysis.reading.tables import heads as labels_of_people
from redactor.analysis.surroundings import NATIONAL_PARTY, SUPPORTING_LABEL, Cue, in_parliament
from redactor.analysis.titles.apposition import HONORIFIC
from redactor.model import Page

_OFFICE = (
    r"(?:burgemeesters?|wethouders?|gedeputeerden?|raads(?:lid|leden)|staten(?:lid|leden)|kamer(?:lid|leden)|dijkgraaf|"
    r"heemra(?:ad|den)|hoofdingeland(?:en)?|bewindspers(?:oon|onen)|minister|staatssecretaris|"
    r"(?:bestuurder \(gemeente\))|lid [adg][bs]|[adg][bs]-(?:lid|leden)|college(?:lid|leden))"
)
_HOLDS = r"(?:portefeuillehouders?(?:\(s\))?|portefeuille-houders?(?:\(s\))?|pfh\.?|port\. ?houder)"
_PORTFOLIO = rf"(?:(?:(?:bestuurlijk|verantwoordelijk|betrokken|1e|2e|eerste|tweede)e? )?{_HOLDS})"
#: who asks or moves is a member only where a parliament or council is spoken of
_ASKS = (
    r"(?:vra(?:ag|gen)stellers?(?:\(s\))?|indieners?(?:\(s\))?|"
    r"steller(?:s|\(s\))? vra(?:ag|gen)|vra(?:ag|gen) van|woordvoerder fractie)"
)
_ASKS_WHO_GOVERNS = r"(?:gevraagd door|vra(?:ag|gen) door|(?:vra(?:ag|gen) )?gesteld door|toegezegd aan|toezegging aan)"
"""besides a column of those who govern only: people in a hall ask as well"""
_FACTIONS = re.compile(r"(?:politieke )?(?:fracties?|fractie ?/ ?partij|partij ?/ ?fractie)")
"""the head of a column of parties: who asks in such a table has a seat, whatever citizens say around it"""
_NO_FACTION = re.compile(
    rf"{STAFF.pattern}|\b(?:inwoners?|burgers?|bewoners?|insprekers?|publiek|burgerlid|geen|allen?|college|"
    r"voormalig\w*|oud-\w+|gasten?|steunfractie|ouders?|bedrijf|stichting|vereniging|B\.?V|onbekend|n\.?v\.?t)\b",
    re.IGNORECASE,
)
_WITH_PARTY = r"(?:naam )?(?:{})(?: ?(?:/|en|\(|-|,) ?(?:fractie|partij|lid)\)?)?"
_OFFICE_HEAD = re.compile(_WITH_PARTY.format(_OFFICE) + rf"|fractie ?[/-] ?{_OFFICE}")
_ASKING_HEAD = re.compile(_WITH_PARTY.format(_ASKS) + rf"|fractie ?[/-] ?{_ASKS}")
_PORTFOLIO_HEAD = re.compile(_PORTFOLIO)
_ASKING_BESIDE = re.compile(rf"{_ASKING_HEAD.pattern}|{_WITH_PARTY.format(_ASKS_WHO_GOVERNS)}")
_ANY_HEAD = late("|".join(one.pattern for one in (_OFFICE_HEAD, _ASKING_BESIDE, _PORTFOLIO_HEAD)))
_PLURAL = re.compile(r"(?:s|en|\(s\)|door|van)(?: ?[/(-].*)?$")
_HEAD = Cued(
    re.compile(rf"\b(?:{_OFFICE}|{_ASKS}|{_ASKS_WHO_GOVERNS}|{_HOLDS})", re.IGNORECASE),
    "burgemeester", "wethouder", "gedeputeerde", "raadslid", "raadsleden", "statenlid", "statenleden", "kamerlid",
    "kamerleden", "dijkgraaf", "heemraad", "heemraden", "bewindsperso", "minister", "bestuurder (gemeente)", "lid ab",
    "lid as", "lid db", "lid ds", "lid gb", "lid gs", "ab-l", "as-l", "db-l", "ds-l", "gb-l", "gs-l", "collegelid",
    "portefeuillehouder", "pfh", "steller", "indiener", "vraag van", "vragen van",
    "woordvoerder fractie", "hoofdingeland", "staatssecretaris", "collegeleden", "port. houder", "port.houder",
    "efeuille-houder", "gevraagd door", "vraag gesteld", "vragen gesteld",
    "gesteld door", "toegezegd aan", "toezegging aan", "vraag door", "vragen door",
    opens=True,
)  # fmt: skip
_COLLEGE = re.compile(
    r"\b(?:college(?![ ]van[ ](?:bestuur|decanen|toezicht|beroep))|burgemeester|wethouders?|gedeputeerden?|"
    r"B&W|B en W|GS|gemeenteraad|dagelijks bestuur|heemraden)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:art(?:ikel|\.)?[ ]\d{2}[- ]?vragen|Kamervragen|raadsvragen|statenvragen|schriftelijke vragen|"
    r"toezeggingen|vragenuur|vragen van (?:raads|staten|kamer)leden|vragen[ –:-]{1,4}(?:van )?(?:de )?leden van "
    r"(?:de )?(?:(?:eerste|tweede) kamer|gemeenteraad|provinciale staten|raad(?! van)))\b",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:moties?|amendement(?:en)?)\b", re.IGNORECASE)
_OF_SERVICES = re.compile(r"\bvragen van burgers|\bwijkteam", re.IGNORECASE)
"""citizens ask, and staff hold a portfolio"""
_EVENING = re.compile(r"(?:informatie|inloop|bewoners)avond|\bmeldingen\b", re.IGNORECASE)
"""around a table: citizens came and asked"""
_CITIZENS = re.compile(r"\b(?:(?:be|in|om)won(?:ers?|enden)|burgers?|insprekers?)\b", re.IGNORECASE)
_OF_CITIZEN = re.compile(r"(?:een )?(?:bewoners?|inwoners?|burgers?|inspre\w+|belanghebbenden?|ouders?|bedrijf)\b")
"""a cell of a row that is of none of them"""
_BEFORE = re.compile(
    rf"[\s(]*(?:(?:de|het|lid|leden|raadslid|wethouder|weth\.|burgemeester|gedeputeerde|minister"
    rf"|wnd\.)\s+)*{HONORIFIC}",
    re.IGNORECASE,
)
"""what may stand in the cell before the name that it is for"""
_AND = re.compile(rf"(?:\s*\([^)\n]*\))?(?:\s+(?:en|&)\s+|[ ]?/[ ]?){HONORIFIC}", re.IGNORECASE)
_FOR = re.compile(r",?[ ]\(?(?:namens|voor|b/a|i\.o\.)[ ]")
"""behind a name: its bearer stands in for the one that the head is of"""
_LONGEST = 40
"""characters of a head"""
NO_CELL = -1
_NATIONAL = re.compile(NATIONAL_PARTY)
_COMMITMENTS = re.compile(r"\btoezeggingen(?:lijst)?\b", re.IGNORECASE)


class Head(NamedTuple):
    """A head of a table that is an office."""

    place: int
    """number of its cell"""
    several: bool
    """whether its cells may name several"""
    faction: int = NO_CELL
    """number of the cell that must hold the party of who asks; none when the page tells that members ask"""


class _Speaks:
    """What a page speaks of, looked up when a head asks for it: whether some heads are offices depends on it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def asking(self) -> bool:
        """Of what members of a parliament or council ask and move."""
        return (
            in_parliament(self.text)
            and (self.asked or _MOVED.search(self.text) is not None)
            and not _OF_SERVICES.search(self.text)
            and not self._of_citizens
        )

    @cached_property
    def _of_citizens(self) -> bool:
        """Whether what stands around the tables says that citizens ask."""
        head = max((match.start() for match in _HEAD.finditer(self.text)), default=0)
        above = "\n".join(_without_rows(self.text[:head]))
        return (
            OF_CITIZENS.search(above) is not None
            or _EVENING.search(above) is not None
            or _CITIZENS.search("\n".join(_below_rows(self.text, head))) is not None
        )

    @cached_property
    def asked(self) -> bool:
        """Of questions, and not of motions alone."""
        return _ASKED.search(self.text) is not None

    @cached_property
    def college(self) -> bool:
        """Of a board that governs."""
        return _COLLEGE.search(self.text) is not None

    @cached_property
    def committed(self) -> bool:
        """Of what a government promised its council: the title says nothing else."""
        top = top_of(self.text)
        return (
            _COMMITMENTS.search(top) is not None
            and says_only(top)
            and not (others_meet(self.text) or _OF_SERVICES.search(self.text) or self._of_citizens)
        )

    def offices(self, labels: Sequence[str]) -> list[Head] | None:
        """The heads that are offices; None without any.

        A row with a number or hour for a cell, or with a sentence, is no row of heads: "31   Dijkgraaf   Martina" is of
        people, "08:15   dijkgraaf   wil om 9 uur overleg" tells what somebody does.
        """
        if any(label[:1].isdigit() or len(label) > _LONGEST or OF_CITIZENS.pattern.search(label) for label in labels):
            return None
        governs = any(_PORTFOLIO_HEAD.fullmatch(label) or _OFFICE_HEAD.fullmatch(label) for label in labels)
        found = [
            Head(place, _PLURAL.search(label) is not None)
            for place, label in enumerate(labels)
            if self._is_office(label, governs=governs)
        ]
        faction = next((place for place, label in enumerate(labels) if _FACTIONS.fullmatch(label)), None)
        if faction is not None and governs and in_parliament(self.text) and not _OF_SERVICES.search(self.text):
            told = {head.place for head in found}
            found += [
                Head(place, _PLURAL.search(label) is not None, faction)
                for place, label in enumerate(labels)
                if place not in told and _ASKING_BESIDE.fullmatch(label)
            ]
        return found or None

    def _is_office(self, label: str, *, governs: bool) -> bool:
        return _ANY_HEAD.fullmatch(label) is not None and (
            (_OFFICE_HEAD.fullmatch(label) is not None and ("colleg" not in label or self.college))
            or (_ASKING_HEAD.fullmatch(label) is not None and self.asking and ("vra" not in label or self.asked))
            or (_ASKING_BESIDE.fullmatch(label) is not None and governs and self.committed)
            or (_PORTFOLIO_HEAD.fullmatch(label) is not None and (self.college or self.asking or self.committed))
        )


_LEAST = 3
"""cells of a line that is a row"""


def _without_rows(text: str) -> Iterator[str]:
    """The lines that are no rows: what members ask about may be residents or subsidies."""
    return (line for line in text.split("\n") if len(written_cells(line, 0)) < _LEAST)


def _below_rows(text: str, head: int) -> Sequence[str]:
    """The lines below the last row of the table whose heads stand at a place."""
    lines = text[text.rfind("\n", 0, head) + 1 :].split("\n")
    least = min(_LEAST, len(written_cells(lines[0], 0)))
    last = max(place for place, line in enumerate(lines) if not place or len(written_cells(line, 0)) >= least)
    return lines[last + 1 :]


def cues_of_columns(pages: Sequence[Page], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) for who is named in a cell below a head that is an office."""
    named: dict[int, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON":
            named.setdefault(one.page, []).append(index)
    for number, indices in named.items():
        page = pages[number]
        if not _HEAD.search(page.text):
            continue
        speaks = _Speaks(page.text)
        starts = [mentions[index].start for index in indices]
        cells = {*_by_separators(page.text, speaks), *(_by_place(page, speaks) if page.words else ())}
        for start, end, several in sorted(cells):
            inside = indices[bisect_left(starts, start) : bisect_left(starts, end)]
            for index in _holders(page.text, start, [mentions[index] for index in inside], several=several):
                yield inside[index], Cue("office_holder", "list_context:column", SUPPORTING_LABEL)


def _holders(text: str, start: int, names: Sequence[Mention], *, several: bool) -> Iterator[int]:
    """The positions of the names in a cell that the head is of."""
    before = start
    for position, one in enumerate(names):
        gap = text[before : one.start]
        listed = several and goes_on(gap if position else "," + gap)
        if not listed and not (_AND if position else _BEFORE).fullmatch(gap):
            return
        if not (is_staff(text, one.end) or _FOR.match(text, one.end)):
            yield position
        before = one.end


def _by_place(page: Page, speaks: _Speaks) -> Iterator[tuple[int, int, bool]]:
    rows = rows_of_cells(page.words)
    for at, cells in enumerate(rows):
        if len(cells) < 2:
            continue
        for place, several, faction in speaks.offices([plain(page.text, cell) for cell in cells]) or ():
            if faction != NO_CELL:
                continue
            below = [(cell[0].start, cell[-1].end) for cell in column_below(rows, at, place, page.width or 1e9)]
            if place and below and _is_form(page.text, rows[at + 1 :], below[-1][1]):
                continue
            if not any(_OF_CITIZEN.match(page.text[first:last].lower()) for first, last in below):
                yield from ((first, last, several) for first, last in below)


def _is_form(text: str, rows: Sequence[Sequence[Cell]], end: int) -> bool:
    """Whether a row before a place of the text is a label and its value: such rows are no table."""
    return any(len(row) > 1 and plain(text, row[0]) in labels_of_people() for row in rows if row[0][0].start < end)


def _is_labelled(text: str, cell: tuple[int, int], heads: Sequence[Head]) -> bool:
    """Whether a row begins with a label of somebody, and the office is the head of a cell behind it."""
    return all(head.place for head in heads) and text[cell[0] : cell[1]].strip(' ":').lower() in labels_of_people()


def _by_separators(text: str, speaks: _Speaks) -> Iterator[tuple[int, int, bool]]:
    spots = (match.start() for match in _HEAD.finditer(text))
    rows = list(written_rows(text, speaks.offices, spots))
    for _, table in groupby(rows, key=lambda row: id(row[0])):  # the heads of a table are one list
        found: list[tuple[int, int, bool]] = []
        asking: list[tuple[int, int, bool]] = []
        national = False
        for heads, cells, width in table:
            told = [_OF_CITIZEN.match(text[first:last].strip(' "').lower()) for first, last in cells]
            if any(told[head.place] for head in heads if head.place < len(told)) or _is_labelled(text, cells[0], heads):
                break
            if len(cells) != width or any(told):  # blanks close up over an empty cell
                continue
            for head in heads:
                if head.faction == NO_CELL:
                    found.append((*cells[head.place], head.several))
                    continue
                party = text[slice(*cells[head.faction])].strip(' "')
                national = national or _NATIONAL.fullmatch(party) is not None
                if is_party(party) and not _NO_FACTION.search(party):
                    asking.append((*cells[head.place], head.several))
        else:
            yield from found
            yield from asking if national else ()
