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
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from recognizers.late import late
from recognizers.look import Cued, lower
from redactor.analysis.members.announced import speaks_of_seats
from redactor.analysis.members.masked import NAME, Cell, Line, Lines
from redactor.analysis.members.roster_heads import (
    ATTENDING,
    OF_BOARD,
    OFFICES_ALONE,
    ONE_OF_STAFF,
    may_tell,
    says_members,
    says_others,
)
from redactor.analysis.members.roster_lines import MARK, OF_STAFF, SEAT, Entry, entry_of, is_party, is_unseen
from redactor.analysis.mention import Mention

_AROUND = re.compile(
    r"\b(?:partners?|echtgenot\w+|kinderen|gezin\w*|familie\w*|chauffeurs|secretaress\w+)\b", re.IGNORECASE
)
"""in a line above the offices whose people are listed"""
_GROUP = re.compile(r"groep\b", re.IGNORECASE)
_COMPOSITION = re.compile(r"\W*samenstelling(?: van)?(?: het (?:kabinet|college))?\W*", re.IGNORECASE)
"""a heading that offices stand below, on a page that speaks of nothing else; feasts and classes have ministers too"""
_MOVED = re.compile(
    r"(?:(?:ingediende|aangehouden|aangenomen|verworpen|overzicht)\s+)?(?:moties?|(?:sub)?amendementen?|"
    r"moties\s+en\s+amendementen|amendementen\s+en\s+moties)\s*:?",
    re.IGNORECASE,
)
_SIDE_JOB = late(rf"(?i:{MARK.pattern}|geen[.]?$)|(?!griffi)[a-zà-ÿ]")
"""a line below a name"""
_OF_NEXT = re.compile(
    r"(?i:partner|echtgeno\w+|contact(?:persoon|adres)?(?:[ ]griffie)?)[ ]?:?"
    r"|.*(?:\b(?:met|van|bij|is|en|aan|door|voor|samen|namens)|:)",
    re.DOTALL,
)
"""a line of a register whose bearer or end is the name on the next line: ``Partner``, ``huurt een pand van``"""
_SIDE_JOBS = Cued(
    re.compile(r"nevenfunctie|nevenbetrekking|nevenactivit|nevenwerkzaam|\bbelangen", re.IGNORECASE),
    "nevenfunctie", "nevenbetrekking", "nevenactivit", "nevenwerkzaam", "belangen",
)  # fmt: skip

LEAST_ROWS = 3
"""rows with parties or votes: fewer may be sentences, but for a record or a table of parties"""
_TAIL = 80
"""characters at the end of a line with names that can announce a list"""
_TITLE = 3
"""lines of a page among which its title is"""
_MOST_HEADS = 3
"""lines above a list that can tell of whom it is"""
_LEAST_PARTIES = 2
"""lines that are a party and have names below: one alone may be a heading"""
_LONGEST = 300
"""characters of a line that can be an entry or a head"""
_GOES_ON = re.compile(r"(?:,|;|\ben|&)[ ]*\n|\n(?:en|alsmede)[ ]")
"""at the end of a line, or the start of the next: a row that was wrapped"""
_NO_MEMBERS = re.compile(
    r"(?:geen|niet)[ -](?:zijnde[ ])?(?:raads|staten|kamer)(?:lid|leden)\b|"
    r"\bfractie(?:medewerk|ondersteun|assist)|kandida",
    re.IGNORECASE,
)
"""a line above those who belong to a party and were not elected"""


class Found(NamedTuple):
    """The positions of names that lists give, and which of them stand in a register of side jobs."""

    members: frozenset[int]
    registered: frozenset[int]
    by_party: bool
    """rows of parties and names stand there: it is the record of a council, or one of its lists"""
    others: frozenset[int] = frozenset()
    """who stands below a line that says that none of them was elected"""


class Speaks(NamedTuple):
    """What a page speaks of."""

    politics: bool
    """of a parliament or council"""
    voted: bool = False
    board: bool = False
    """of a water board or the like"""
    record: bool = False
    """the document is the record of a council, parliament or board"""
    least: int = LEAST_ROWS
    """rows of parties that are enough to see a list of members"""
    others: bool = False
    """its title says that others are listed"""


class _Reading:
    """A page read line by line: the lines above the current list, and its entries."""

    def __init__(self, page: Speaks, *, of_side_jobs: bool, titled: bool) -> None:
        """``of_side_jobs``: the page speaks of them; ``titled``: its title does."""
        self._page = page
        self._of_side_jobs, self._titled = of_side_jobs, titled
        self._heads: deque[str] = deque(maxlen=_MOST_HEADS)
        self._asked: deque[str] = deque(maxlen=_MOST_HEADS)
        self._told = False
        self._block: list[Entry] = []
        self._under = ""
        self._parties = 0
        self._empty = 0
        self._label = False
        self._before = 0
        self._lines = 0
        self._register = False
        self._last = ""
        self._of_next = False
        self._is_party: dict[str, bool] = {}  # of the lines of this page, of which a list says the same many times
        self.by_party = False
        self.members: Counter[int] = Counter()
        self.registered: Counter[int] = Counter()
        self.others: set[int] = set()

    def read(self, line: Line) -> None:
        if not line.cells:
            self._empty += 1
            if self._label:
                self._heads[-1], self._label = "", False  # "Griffier: A" is of the lines right below it
            goes_on = self._under or self._side_jobs() or any(one.party for one in self._block)
            if self._empty > 1 or not goes_on:
                self.close(keep_heads=not self._block)
            return
        text = line.text
        self._lines += 1
        self._register |= self._titled and self._lines <= _TITLE and _tells_side_jobs(text)
        if len(text) > _LONGEST:
            self.close()
        elif not line.named:
            self._hear(text, line.cells)
        else:
            entry = entry_of(line.cells, under=self._under, coded=self._said_moved(), jobs=self._side_jobs())
            if entry and self._block and entry.continues and _GOES_ON.search(self._last + "\n" + text):
                last = self._block[-1]
                self._block[-1] = last._replace(names=[*last.names, *entry.names])
            elif entry is None and not (self._side_jobs() and _labels_others(text)):
                self.close()
                self._label = _labels_others(text)
                self._heads.append(text[-_TAIL:] if self._label or text.endswith(":") else "")
            elif entry and entry.names and not self._of_next:
                self._block.append(entry)
            self._of_next = False
        self._empty, self._last = 0, text

    @property
    def lists(self) -> bool:
        """Whether the lines read last are a list."""
        return bool(self._block)

    def begin(self, lines: Lines, read: int, entry: int) -> int:
        """The line from which on a page without such a title has to be read for the list that an entry begins: as many
        lines above it as are kept, each of which ends what was above it and is kept, whatever that was.

        Never above the first line that is not ``read`` yet, so all entries together look at each line once.
        """
        heads, at = 0, max(read, entry)
        while at > read and heads < _MOST_HEADS:
            at -= 1
            line = lines[at]
            if not line.cells or len(line.text) > _LONGEST:
                continue
            alone = len(line.cells) == 1
            if self._of_side_jobs and (line.named or not alone):
                heads = 0  # kept or not by what the lines above say of side jobs
            else:
                heads += not line.named and not (alone and self._party(line.text))
        return at

    def _hear(self, text: str, cells: Sequence[Cell]) -> None:
        """A line that names nobody: a party, a row of the list without a name, or a head."""
        self._of_next = False
        if len(cells) == 1 and self._party(text):
            if not self._under and any(not one.under for one in self._block):
                self.close(keep_heads=True)
            self._under = text
            self._parties += not _GROUP.match(text)
        elif self._block and self._side_jobs() and _OF_NEXT.fullmatch(text):
            self._of_next = True
        elif self._block and (is_unseen(text, cells) or SEAT.fullmatch(text)):
            pass  # "VVD   vacature", a name that nobody saw, or "Leden:"
        elif not self._is_side_job(text, cells):
            if self._block and self._block[-1].bare and not self._empty and OF_STAFF.search(text):
                self._block.pop()  # the function of the last one
                if self._side_jobs():
                    return  # "Griffier": the register goes on
            self.close()
            self._heads.append(text)
            self._label = False

    def _party(self, text: str) -> bool:
        """Whether a line is a party and nothing else."""
        known = self._is_party.get(text)
        if known is None:
            known = is_party(text) and "overig" not in text.lower()
            self._is_party[text] = known
        return known

    def _is_side_job(self, text: str, cells: Sequence[Cell]) -> bool:
        """A line of a register below a name, or beside one that nobody saw."""
        if not self._side_jobs():
            return False
        if self._block:
            return _SIDE_JOB.match(text) is not None
        return len(cells) > 1 and bool(self._heads) and says_members(self._heads[-1])

    def _said_moved(self) -> bool:
        return self._page.politics and bool(self._heads) and _MOVED.fullmatch(self._heads[-1].strip()) is not None

    def _side_jobs(self) -> bool:
        if not self._of_side_jobs or self._register:
            return self._of_side_jobs
        if self._heads != self._asked:  # asked of every line, and seldom other heads
            self._asked, self._told = self._heads.copy(), any(map(_tells_side_jobs, self._heads))
        return self._told

    def close(self, *, keep_heads: bool = False) -> None:
        """The list ends: take those that it gives."""
        block, parties = self._block, self._parties
        self._block, self._parties, self._under = [], 0, ""
        if block:
            said, side_jobs = self._said()
            if said == "others" and self._heads and _NO_MEMBERS.search(self._heads[-1]):
                self.others.update(name for one in block for name in one.names)
            elif said != "others":
                self.by_party |= _by_rows(block, LEAST_ROWS)
                page = self._page
                shown = {
                    *_with_evidence(block, parties + self._before, page.least, voted=page.voted, record=page.record)
                }
                self._before += parties if any(block[at].under for at in shown) else 0
                by_party = said == "present" and any(one.party for one in block)  # then guests are who has none
                if said not in ("", "labelled"):
                    shown |= {
                        at for at, one in enumerate(block)
                        if not one.guessed
                        and (side_jobs or one.bare or one.party)
                        and not (one.placed and said == "present")
                        and (one.party or not by_party)
                    }  # fmt: skip
                found = [name for at in shown for name in block[at].names]
                (self.registered if side_jobs else self.members).update(found)
        if block and not keep_heads:
            self._heads.clear()  # the words above this list are not above the next
            self._label = False

    def _said(self) -> tuple[str, bool]:
        """Of whom the lines above say that a list is, and whether it tells side jobs.

        ``members``; ``present``: who is there in the record of a council, or in which seat; ``others``; or empty.
        """
        side_jobs = self._side_jobs()
        for head in reversed(self._heads):
            if not may_tell(head):
                continue
            plain = head.strip()
            of_board = self._page.board and OF_BOARD.fullmatch(plain)
            if not side_jobs and OFFICES_ALONE.fullmatch(plain) and any(map(_AROUND.search, self._heads)):
                return "others", False
            alone = OFFICES_ALONE.fullmatch(plain) and any(map(_COMPOSITION.fullmatch, self._heads))
            if of_board or ((self._page.politics or self._page.board or alone) and says_members(plain)):
                return "members", side_jobs
            if self._page.record and (SEAT.fullmatch(plain) or ATTENDING.fullmatch(plain)):
                return "present", side_jobs
            if ONE_OF_STAFF.match(plain) and NAME in plain:
                return "labelled", False
            if says_others(plain):
                return "others", False
        return ("others" if self._page.others else ""), False


_LABEL = re.compile(r"(?P<label>[A-ZÀ-Þa-z][\w /()-]{2,40}?)[ ]{0,3}:[ ]")


def _tells_side_jobs(line: str) -> bool:
    low = lower(line)
    return any(word in low for word in _SIDE_JOBS.literals) and _SIDE_JOBS.pattern.search(line) is not None


def _labels_others(text: str) -> bool:
    """``Griffier: A``: what follows on the next lines is of the staff as well."""
    label = _LABEL.match(text)
    return label is not None and OF_STAFF.search(label["label"]) is not None


def _with_evidence(block: Sequence[Entry], parties: int, least: int, *, voted: bool, record: bool) -> Iterator[int]:
    """The numbers of the entries that show by themselves that they are of members: by parties or by votes."""
    by_rows = _by_rows(block, least)
    last = max((at for at, one in enumerate(block) if one.party and not one.guessed and not one.under), default=-1)
    most = 2 * sum(one.guessed for one in block) <= len(block)
    votes = sum(one.vote for one in block)
    by_votes = voted and votes >= LEAST_ROWS and 2 * votes > len(block)
    for at, one in enumerate(block):
        if one.under:
            shown = parties >= _LEAST_PARTIES
        elif one.labelled:
            shown = by_rows and most and record and at < last
        elif one.guessed:
            shown = by_rows and most
        else:
            shown = by_rows and bool(one.party)
        if shown or one.sure or (by_votes and one.vote):
            yield at


def _by_rows(block: Sequence[Entry], least: int) -> bool:
    """Whether rows of a list are of different parties."""
    parties = [one.party.lower() for one in block if one.party and not one.guessed and not one.under]
    groups = all(map(_GROUP.match, parties))  # "Groep Jansen" alone is of an outing as well
    return len(parties) >= least and len(set(parties)) >= min(least, _LEAST_PARTIES) and not groups


NOBODY_LISTED = Found(frozenset(), frozenset(), by_party=False)


def may_list(text: str, names: Sequence[Mention], *, speaks: bool) -> bool:
    """Whether members may be listed on a page at all; ``speaks``: of a council, parliament or board.

    On the lists of an election stand those who hold no office yet.
    """
    return bool(names) and (speaks or speaks_of_seats(text)) and "kandidaten" not in text.lower()


def seated(text: str, names: Sequence[Mention], page: Speaks) -> Found:
    """Who stands in the lists of members of a page. Linear in its text.

    Lines are read from a little above those that can be entries of a list; a register of side jobs is read whole.
    """
    lines = Lines(text, names)
    entries = [at for at, line in lines.named.items() if line.named and _may_be_entry(line)]
    if not entries:
        return NOBODY_LISTED
    of_side_jobs = _SIDE_JOBS.may_be_on(text)
    title = islice((line.text for line in map(lines.__getitem__, range(len(lines))) if line.cells), _TITLE)
    titled = of_side_jobs and any(map(_tells_side_jobs, title))
    reading = _Reading(page, of_side_jobs=of_side_jobs, titled=titled)
    at = 0
    for entry in entries:
        if not titled:
            at = reading.begin(lines, at, entry)
        while at <= entry or (at < len(lines) and reading.lists):
            reading.read(lines[at])
            at += 1
    reading.close()
    signs = Counter(name for line in lines.named.values() for cell in line.cells for name in cell.names)
    members, registered = _whole(reading.members, signs), _whole(reading.registered, signs)
    return Found(members, registered, reading.by_party, frozenset(reading.others))


def _may_be_entry(line: Line) -> bool:
    """Whether a line with a name is an entry of some list, whatever stands above it."""
    entry = entry_of(line.cells, under="", coded=True, jobs=True) if len(line.text) <= _LONGEST else None
    return entry is not None and bool(entry.names)


def _whole(found: Counter[int], signs: Counter[int]) -> frozenset[int]:
    """The names that were found on each of their lines: two people in one span are both in the list, or neither is."""
    return frozenset(name for name, count in found.items() if count == signs[name])
