# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of the members of a parliament, council or board, one or a few on a line: who stands there holds an office.

A line with a name is an *entry* when nothing stands in it but names, parties, votes, numbers and cells of their own.
Entries that follow each other are a list. The list is of members when the lines above say so ("Raadsleden", "Ledenlijst
- leden van Provinciale Staten"), when parties stand beside or above the names, or when each name has a vote. Who is
told apart in it as staff or as a guest is none of them, and a sentence ends the list.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redactor.analysis.masked import NAME, Cell, Line, lines_of
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW

STAFF = re.compile(
    r"medewerk|ondersteun|secretar|assistent|contact|burger(?!lid|leden|raad|meester)|inspre|bezoek|genodigd|gast|"
    r"kandida|"
    r"advis|ambtelijk|ambtena|vrijwillig|stagiair|voorlicht|woordvoerder|bestuursl|partijbestuur|\boud-|voormalig|"
    r"aangemeld|aanmeld|griffi|toehoor|publiek|\bpers\b|bezwaar|klachten|welstand|rekenkamer|cliënt|wijkraad|dorpsraad|"
    r"jongerenraad|adviesra|participatie|ondernemingsraad|medezeggenschap|toezicht|commissarissen|begeleiding|klankbord|"
    r"werkgroep|stuurgroep|projectgroep|bewoner|omwonend|inwoner|deskundig|spreekrecht|notul|bode|jurist",
    re.IGNORECASE,
)
"""in the lines above, or in a cell: who works for members, speaks to them, wants to be one, or sits somewhere else"""
#: what a page speaks of where members are listed
SEATS = re.compile(
    r"\b(?:\w*leden(?:lijst)?|\w*lid|\w*commissies?|(?:gemeente)?raad\w*|[Ss]taten\w*|\w*[Kk]amer|presentielijst|"
    r"stemming\w*|stemmen|moties?|amendement\w*)\b",
    re.IGNORECASE,
)
_HOUSE = (
    r"(?:(?:gemeente|eilands)?raad\b(?!\s+van\s+(?:state|toezicht|commissarissen|bestuur|advies))|provinciale\s+staten|"
    r"(?:algemeen|dagelijks)\s+bestuur\s+van\s+(?:het\s+)?(?:waterschap|hoogheemraad)|(?:tweede|eerste)\s+kamer|"
    r"gedeputeerde\s+staten|verenigde\s+vergadering|staten-generaal|college\s+van\s+(?:b\s?&\s?w|burgemeester))"
)
_LISTED = (
    r"(?:samenstelling|ledenlijst|leden|lijst|overzicht|namen|register|opgave|nevenfuncties|presentielijst|aanwezige?|"
    r"afwezige?|commissie|stemming|stemlijst|uitslag|benoemde|gekozen|toegelaten)"
)
_OTHER = re.compile(rf"{STAFF.pattern}|steller|behandel|regie", re.IGNORECASE)
"""in the cell before or behind a name"""
_OFFICES = (
    r"(?:(?:raads|staten|eilandsraads|kamer|ab-|db-|gs-|college)leden|hoofdingelanden|wethouders|gedeputeerden|"
    r"(?:hoog)?heemraden|burgemeesters|senatoren)"
)
_OF_MEMBERS = re.compile(
    rf"(?:[\w.]{{1,3}}[ ])?(?:(?:de|onze|alle|volgende|aanwezige|afwezige)\s+)*"
    rf"(?:{_LISTED}[\w ,/()-]{{0,40}}\b)?{_OFFICES}(?:\s*\(\d+\))?\s*[:.]?"
    rf"|.*\b{_LISTED}\b.*\b(?:leden\s+(?:van|der|uit)\s+(?:(?:de|het)\s+)?{_HOUSE}|{_OFFICES}).*"
    rf"|.*\bleden\s+(?:van|der)\s+(?:(?:de|het)\s+)?{_HOUSE}[^.:]{{0,60}}[:]?"
    r"|.*\b(?:benoemde|gekozen|toegelaten)\s+leden\s*:?",
    re.IGNORECASE,
)
"""a line above a list that says of whom it is"""
_OF_BOARD = re.compile(
    r"(?:het )?(?:algemeen bestuur|dagelijks bestuur|college van dijkgraaf en (?:hoog)?heemraden|dijkgraaf|watergraaf)"
    r"\s*:?",
    re.IGNORECASE,
)
"""…where a water board or a common arrangement of public bodies is spoken of; clubs have boards as well"""
_MOVED = re.compile(
    r"(?:(?:ingediende|aangehouden|aangenomen|verworpen|overzicht)\s+)?(?:moties?|(?:sub)?amendementen?|"
    r"moties\s+en\s+amendementen|amendementen\s+en\s+moties)\s*:?",
    re.IGNORECASE,
)
_SIDE_JOBS = re.compile(r"nevenfunctie|nevenbetrekking|nevenactivit|nevenwerkzaam|\bbelangen", re.IGNORECASE)

_ITEM = r"(?:[A-ZÀ-Þ][\w'’.-]*+[ ]?|(?:van|de|der|den|het|'t|’t|ter|ten|te|el|al|in)[ ]){1,5}"
"""a name that no recognizer saw"""
_BRACKET = r"(?:[ ]?\([^()]{1,60}\)|[ ]?\*{1,3})?"
_JOIN = r"[ ]?(?:,|;|/|&|\ben\b)[ ]?(?:en[ ])?(?:de (?:heer|heren|dames) |mevrouw )?"
_NAMES = re.compile(
    rf"(?:(?:en|alsmede)[ ]|{_ITEM}\([^()]{{1,60}}\){_JOIN}|(?:[A-Z][a-z]?\.)+[ ]?{_ITEM}{_BRACKET}{_JOIN})?"
    rf"{NAME}{_BRACKET}(?:(?:{_JOIN}|[ ](?={NAME}))(?:{NAME}|{_ITEM}){_BRACKET})*[ ]?[.,;:]?"
)
"""a cell that is names and brackets"""
_NATIONAL = rf"(?:{NATIONAL_PARTY}|(?i:{NATIONAL_PARTY}))"
_PARTY = re.compile(
    rf"(?:[Ff]ractie[ ](?:van[ ](?:de[ ]|het[ ])?)?|[Ll]ijst[ ]\d{{1,2}}[.:]?[ ])?"
    rf"(?:{_NATIONAL}(?:[/-]{_NATIONAL})?|{PARTY_OF_ROW}(?:/[\w-]+)?|Partij (?:voor|van) [\w' ]{{2,30}}|Forum)"
    r"(?:-?[Ff]ractie)?(?:[ ]?\([^)\n]{1,24}\))?[ ]?:?"
)
_NAMED_PARTY = re.compile(rf"(?i:lijst|fractie|groep|lid)[ -]{NAME}")
_IN_BRACKET = re.compile(
    rf"{NAME}[ ]?\((?:[^()]{{0,30}},[ ]?)?(?P<party>{_NATIONAL}|{PARTY_OF_ROW})(?:,[^()]{{0,30}})?\)"
)
_PARTY_FIRST = re.compile(
    rf"(?P<party>{_NATIONAL}(?:/\w+)?|{_NAMED_PARTY.pattern}|{PARTY_OF_ROW})[ ]?:?[ ](?P<names>{_NAMES.pattern})"
)
_PARTY_LAST = re.compile(rf"(?P<names>{NAME}{_BRACKET})[ ]+(?P<party>{_NATIONAL})(?![\w-]).{{0,12}}")
_SEAT = re.compile(
    rf"(?:(?:plv\.?|plaatsvervangend|vice-?|onder|1e|2e|eerste|tweede|de)[ ]?)*(?:voorzitter|vz|vrz|leden|lid)\.?"
    rf"[ ]?:?[ ]?(?P<names>{_NAMES.pattern})?",
    re.IGNORECASE,
)
"""``Voorzitter: A``, ``vz A``, ``plv. leden: B, C``"""
_VOTE = re.compile(
    r"(?:v[oó]{2}r|tegen|onthouding|onthouden|afwezig|aanwezig|blanco|ja|nee|neen|m\.k\.|[vtxao]|stemt?[ ]\w{4,5})"
    r"(?:[ ]+[A-Za-z]{2,5})?",
    re.IGNORECASE,
)
_NAME_VOTES = re.compile(
    rf"(?P<names>{NAME}{_BRACKET})[ .:|–-]+(?:v[oó]{{2}}r|tegen|onthouding|afwezig|blanco)[ .,;]*", re.IGNORECASE
)
_MARK = re.compile(r"^(?:[-–—•*◦▪·>]+|\(?\d{1,3}[.):]?|[a-z][.)]|\[[ xX]?\])[ ]+")
_ORDINAL = re.compile(
    r"(?:[-–—•*◦▪·]|\(?\d{1,4}[.):]?|[A-Z]{1,3}-?\d{1,4}[.:]?|\d+[ ]?min\.?(?:uten)?|[\d./:-]+|vacature.{0,20}|vacant)"
)
_APPENDED = re.compile(rf"(?P<names>{NAME}{_BRACKET})(?:,[ ]|[ ][–-][ ]|:[ ]|[ ]\()(?P<tail>.{{1,120}})")
"""``A. Tol, wethouder Financiën``"""
_TIGHT = re.compile(rf"{NAME}{_BRACKET}(?:[ ](?:[A-ZÀ-Þ\d][\w.'’&/-]*|[a-z]{{1,3}})){{1,6}}")
"""what the next column says one blank apart: a row among others, of whom, nobody can tell"""
_CODED = re.compile(rf"(?P<names>{NAME}{_BRACKET}(?:{_JOIN}{NAME}{_BRACKET})*)(?:[ ]c\.\s?s\.)?:[ ].+")
LEAST_ROWS = 3
"""rows with parties or votes: fewer may be sentences, but for a record or a table of parties"""
_TITLE = 3
"""lines of a page among which its title is"""
_LEAST_PARTIES = 2
"""lines that are a party and have names below: one alone may be a heading"""
_LONGEST = 300
"""characters of a line that can be an entry or a head"""


class _Entry(NamedTuple):
    """A line of a list."""

    names: Sequence[int]
    party: str = ""
    """beside the names, or alone on a line above them"""
    under: bool = False
    """it stands above them"""
    guessed: bool = False
    """its party is one that only the other rows tell"""
    vote: bool = False
    bare: bool = False
    """nothing else stands in it: what could tell that it lists somebody stands around it"""


class Found(NamedTuple):
    """The positions of names that lists give, and which of them stand in a register of side jobs."""

    members: frozenset[int]
    registered: frozenset[int]
    by_party: bool
    """rows of parties and names stand there: it is the record of a council, or one of its lists"""


class _Reading:
    """A page read line by line: the lines above the current list, and its entries."""

    def __init__(self, least: int, *, politics: bool, voted: bool, board: bool) -> None:
        self._least = least
        self._politics, self._voted, self._board = politics, voted, board
        self._heads: deque[str] = deque(maxlen=3)
        self._block: list[_Entry] = []
        self._under = ""
        self._parties = 0
        self._empty = 0
        self._lines = 0
        self._register = False
        self._last = ""
        self.by_party = False
        self.members: set[int] = set()
        self.registered: set[int] = set()

    def read(self, line: Line) -> None:
        if not line.cells:
            self._empty += 1
            if self._empty > 1 or not (self._under or any(one.party for one in self._block)):
                self._close(keep_heads=not self._block)
            return
        text = line.text
        self._lines += 1
        self._register |= self._lines <= _TITLE and _SIDE_JOBS.search(text) is not None
        if len(text) > _LONGEST:
            self._close()
        elif not line.named:
            self._hear(text, line.cells)
        else:
            entry = _entry(line.cells, under=self._under, coded=self._said_moved(), jobs=self._side_jobs())
            if (
                entry
                and entry.bare
                and (entry.under or not entry.party)
                and self._block
                and _GOES_ON.search(self._last + "\n" + text)
            ):
                last = self._block[-1]
                self._block[-1] = last._replace(names=[*last.names, *entry.names])
            elif entry is None:
                self._close()
                self._heads.append(text if _labels_others(text) else "")
            elif entry.names:
                self._block.append(entry)
        self._empty, self._last = 0, text

    def end(self) -> None:
        self._close()

    def _hear(self, text: str, cells: Sequence[Cell]) -> None:
        """A line that names nobody: a party, a row of the list without a name, or a head."""
        if len(cells) == 1 and _PARTY.fullmatch(text) and "overig" not in text.lower():
            if not self._under and any(not one.under for one in self._block):
                self._close(keep_heads=True)
            self._under = text
            self._parties += 1
        elif self._block and _is_unseen(text, cells):
            pass  # "VVD   vacature", or a name that nobody saw
        else:
            self._close()
            self._heads.append(text)

    def _said_moved(self) -> bool:
        return self._politics and bool(self._heads) and _MOVED.fullmatch(self._heads[-1].strip()) is not None

    def _side_jobs(self) -> bool:
        return self._register or any(_SIDE_JOBS.search(head) for head in self._heads)

    def _close(self, *, keep_heads: bool = False) -> None:
        """The list ends: take those that it gives."""
        block, parties = self._block, self._parties
        self._block, self._parties, self._under = [], 0, ""
        if block:
            of_members, of_others, side_jobs = self._said()
            if not of_others:
                self.by_party |= _by_rows(block, LEAST_ROWS)
                shown = {*_with_evidence(block, parties, self._least, voted=self._voted)}
                if of_members:
                    shown |= {at for at, one in enumerate(block) if not one.guessed}
                found = {name for at in shown for name in block[at].names}
                if found and side_jobs:
                    self.registered |= found
                else:
                    self.members |= found
        if block and not keep_heads:
            self._heads.clear()  # the words above this list are not above the next

    def _said(self) -> tuple[bool, bool, bool]:
        """Whether the lines above say that a list is of members, that it is of others, and that it tells side jobs."""
        side_jobs = self._side_jobs()
        for head in reversed(self._heads):
            plain = head.strip()
            if (
                self._politics
                and _OF_MEMBERS.fullmatch(plain)
                and not (STAFF.search(plain) or _ADDRESSED.search(plain))
            ):
                return True, False, side_jobs
            if self._board and _OF_BOARD.fullmatch(plain):
                return True, False, side_jobs
            if self._politics and _MOVED.fullmatch(plain):
                return True, False, False
            if STAFF.search(plain):
                return False, True, False
        return False, False, False


_WRITTEN_PARTY = re.compile(r"[A-ZÀ-Þ0-9][\w'’./& -]{1,34}")
"""what the other rows show to be a party"""
_ADDRESSED = re.compile(
    r"\b(?:aan|brief|geachte|t\.a\.v\.?|namens|uitnodiging|verzoek|vragen|van:|cc)(?!\w)", re.IGNORECASE
)
"""a line that speaks to members, or of what they do"""
_GOES_ON = re.compile(r"(?:,|;|\ben|&)[ ]*\n|\n(?:en|alsmede)[ ]")
"""at the end of a line, or the start of the next: a row that was wrapped"""
_VACANT = re.compile(r"(?:.{0,30}[ ])?(?:vacature|vacant)(?:[ ].{0,30})?", re.IGNORECASE)
_LABEL = re.compile(r"(?P<label>[A-ZÀ-Þa-z][\w /()-]{2,40}?)[ ]{0,3}:[ ]")


def _is_unseen(text: str, cells: Sequence[Cell]) -> bool:
    """Whether a line without a name is a row of the list above it all the same."""
    if _VACANT.fullmatch(text) or (len(cells) > 1 and _PARTY.fullmatch(cells[0].text)):
        return True
    return _UNSEEN.fullmatch(cells[0].text) is not None and not STAFF.search(text)


_UNSEEN = re.compile(
    rf"(?:[-–•*][ ]|\d{{1,3}}[.)]?[ ])?(?:(?:de heer|mevrouw|dhr\.|mw\.|mr\.|drs\.|dr\.|ir\.)[ ])*"
    rf"(?:(?:[A-Z][a-z]?\.)+[ ]?{_ITEM}|{_ITEM}\({_NATIONAL}\)|{_ITEM}, (?:[A-Z][a-z]?\.)+[a-z ]*)[ ]?(?:\([^()]*\))?"
)


def _labels_others(text: str) -> bool:
    """``Griffier: A``: what follows on the next lines is of the staff as well."""
    label = _LABEL.match(text)
    return label is not None and STAFF.search(label["label"]) is not None


def _with_evidence(block: Sequence[_Entry], parties: int, least: int, *, voted: bool) -> Iterator[int]:
    """The numbers of the entries that show by themselves that they are of members: by parties or by votes."""
    by_rows = _by_rows(block, least)
    most = 2 * sum(one.guessed for one in block) <= len(block)
    votes = sum(one.vote for one in block)
    by_votes = voted and votes >= LEAST_ROWS and 2 * votes > len(block)
    for at, one in enumerate(block):
        if one.under:
            shown = parties >= _LEAST_PARTIES
        elif one.guessed:
            shown = by_rows and most
        else:
            shown = by_rows and bool(one.party)
        if shown or (by_votes and one.vote):
            yield at


def _by_rows(block: Sequence[_Entry], least: int) -> bool:
    """Whether rows of a list are of different parties."""
    parties = [one.party.lower() for one in block if one.party and not one.guessed and not one.under]
    return len(parties) >= least and len(set(parties)) >= min(least, _LEAST_PARTIES)


def seated(
    text: str, names: Sequence[Mention], least: int = LEAST_ROWS, *, politics: bool, voted: bool, board: bool
) -> Found:
    """Who stands in the lists of members of a page. Linear in its text.

    ``politics``: it speaks of a parliament or council; ``voted``: of a vote; ``board``: of a water board or the like;
    ``least``: how many rows of parties are enough.
    """
    if not (politics or SEATS.search(text)) or "kandidaten" in text.lower():
        return Found(frozenset(), frozenset(), by_party=False)  # who wants to be elected holds no office yet
    reading = _Reading(least, politics=politics, voted=voted, board=board)
    for line in lines_of(text, names):
        reading.read(line)
    reading.end()
    return Found(frozenset(reading.members), frozenset(reading.registered), reading.by_party)


def _entry(cells: Sequence[Cell], *, under: str, coded: bool, jobs: bool) -> _Entry | None:
    """A line with a name as an entry of a list; None when it is a sentence, or says something else. No names: staff.

    ``coded``: below a line that announces motions; ``jobs``: in a register of side jobs, which tell no office.
    """
    cells = _without_marks([cell._replace(names=()) if _NAMED_PARTY.fullmatch(cell.text) else cell for cell in cells])
    first = next((at for at, cell in enumerate(cells) if cell.names), len(cells))
    if first == len(cells):
        return _Entry(())
    written = cells[0].text if first == 1 else ""
    told = _cell(cells[first], coded=coded)
    if told is None or first > 1 or (written and not (_PARTY.fullmatch(written) or _WRITTEN_PARTY.fullmatch(written))):
        return None
    names, party, vote, rest = told
    if not names:
        return _Entry(())
    for cell in cells[first + 1 :]:
        if cell.names and (rest or not _NAMES.fullmatch(cell.text)):
            break  # further columns are of other people
        if cell.names:
            names += cell.names
        elif not party and _PARTY.fullmatch(cell.text):
            party = cell.text
        elif _VOTE.fullmatch(cell.text):
            vote = True
        elif not _ORDINAL.fullmatch(cell.text):
            rest.append(cell)
    guessed = bool(written) and not party and not _PARTY.fullmatch(written)
    party = party or written
    if _OTHER.search(written) or (not jobs and any(_OTHER.search(cell.text) for cell in rest[:1])):
        return _Entry(())
    return _Entry(names, party or under, bool(under) and not party, guessed, vote, not rest)


def _without_marks(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Without the number, bullet or code that a row begins with, and without who sits there as what."""
    first = 0
    while first < len(cells) - 1 and not cells[first].names:
        mark = cells[first].text
        if _PARTY.fullmatch(mark) or not (_ORDINAL.fullmatch(mark) or _SEAT.fullmatch(mark)):
            break
        first += 1
    head = cells[first]
    return [head._replace(text=_MARK.sub("", head.text, count=1)), *cells[first + 1 :]]


def _of(names: Sequence[int], found: re.Match[str], group: str) -> list[int]:
    """The names of a cell that stand in one group of what was found in it."""
    first = found.string.count(NAME, 0, found.start(group))
    return [*names[first : first + found[group].count(NAME)]]


def _cell(cell: Cell, *, coded: bool) -> tuple[list[int], str, bool, list[Cell]] | None:
    """(names, party, whether they vote, what else is told) of a cell with a name; None when it is a sentence."""
    text, names = cell.text, list(cell.names)
    if coded and _CODED.fullmatch(text):
        return names, "", False, []
    if _NAMES.fullmatch(text):
        party = _IN_BRACKET.search(text)
        return names, party["party"] if party else "", False, []
    for pattern in (_PARTY_FIRST, _PARTY_LAST):
        tight = pattern.fullmatch(text)
        if tight:
            return _of(names, tight, "names"), tight["party"], False, []
    if _NAME_VOTES.fullmatch(text):
        return names, "", True, []
    seat = _SEAT.fullmatch(text)
    if seat and seat["names"]:
        return names, "", False, []
    if _TIGHT.fullmatch(text):
        return [], "", False, []
    more = _APPENDED.fullmatch(text)
    if more and not _SENTENCE.search(more["tail"]):
        party = _IN_BRACKET.match(text)
        return names[:1], party["party"] if party else "", False, [Cell(more["tail"], ())]
    return None


_SENTENCE = re.compile(
    r"\b(?:is|was|zijn|waren|heeft|had|hebben|wordt|werd|zal|wil|kan|moet|die|dat|ik|wij|we|u|niet|ook|graag|belt|vraagt|"
    r"meldt|geeft|stelt|zegt|gaat|komt)\b"
)
