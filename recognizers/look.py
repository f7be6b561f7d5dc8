# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the rules want to know of a page before they look for anything, found out once for all of them.

There are hundreds of rules, and each is about something that few pages hold. A rule that walks over a page costs up
to 0.2 ms there whether it finds anything or not, so no rule does until it knows that the page may hold what it is
about: :class:`Cued` for a pattern, :func:`stems` with :meth:`Look.sees` for anything else
(docs/decisions/0008-rules-ask-the-page-first.md). All literals of all rules are looked up together, in one pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from itertools import count
from operator import itemgetter
from typing import Any, ClassVar, Final

from ahocorasick_rs import AhoCorasick, Implementation

_RUN = re.compile(r"[0-9\u0660-\U0010ffff](?<=\d)\d*+")
"""a run of digits of any script, begun with a range: a page is walked over twice as fast as with a category"""
_SENTENCE = re.compile(r"[a-z]{2}[.!?](?:[ ](?![a-z|;\d])|\n|\Z)|(?:(?<=[ \n])[a-zà-ÿ]+[ ]){5}[a-zà-ÿ]+")
MAX_LINE = 500
"""characters: how far a line is followed to either side; a longer one is a sentence wherever it is cut"""
MAX_HEADER = 70
"""characters: a longer line is a sentence, not the head of a column"""
_GAPS = re.compile(r"[ \t|]{2,}")
_STEMS: dict[str, tuple[str, ...]] = {}
_NUMBERS = count()
SHORTEST: Final = 3
"""characters: a shorter literal stands on most pages, and is asked for by itself"""
_FEW: Final = 11
"""literals that are found in a few words as soon one by one as all together"""


def stems(name: str, *literals: str) -> str:
    """Register literal lower-case stems under ``name``; :meth:`Look.sees` tells whether a page holds one of them.

    All stems of all rules are looked up together in one pass over a page (Aho-Corasick), so that a rule whose words
    are absent costs nothing.
    """
    _STEMS[name] = literals
    _automaton.cache_clear()
    _Kept.looks.clear()
    return name


@cache
def _automaton() -> tuple[AhoCorasick, tuple[tuple[str, ...], ...]]:
    owners: dict[str, list[str]] = {}
    for name, literals in _STEMS.items():
        for literal in literals:
            owners.setdefault(literal, []).append(name)
    # a table of every step (DFA) is quicker in a loop, and slower where other work has taken its place in the cache
    machine = AhoCorasick(list(owners), implementation=Implementation.ContiguousNFA)
    return machine, tuple(map(tuple, owners.values()))


class Look:
    """What all rules want to know of a page, found out once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._heads: dict[re.Pattern[str], list[int]] = {}
        self._words: dict[str, list[int]] = {}

    @cached_property
    def small(self) -> str:
        """The page in small letters."""
        return lower(self.text)

    @cached_property
    def numbers(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every run of digits."""
        return tuple(match.span() for match in _RUN.finditer(self.text))

    def has_number(self, start: int, end: int) -> bool:
        """Whether a digit stands in ``[start, end)``."""
        index = bisect_left(self.numbers, (start,))
        begins = index < len(self.numbers) and self.numbers[index][0] < end
        return begins or (index > 0 and start < end and self.numbers[index - 1][1] > start)

    @cached_property
    def _found(self) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = _automaton()[0].find_matches_as_indexes(self.small, overlapping=True)
        return found

    @cached_property
    def _seen(self) -> frozenset[str]:
        owners = _automaton()[1]
        return frozenset().union(*map(owners.__getitem__, set(map(itemgetter(0), self._found))))

    @cached_property
    def _spots(self) -> dict[str, list[int]]:
        owners = _automaton()[1]
        found: dict[str, list[int]] = {}
        for index, start, _ in self._found:
            for name in owners[index]:
                found.setdefault(name, []).append(start)
        return found

    def sees(self, name: str) -> bool:
        """Whether one of the stems registered under ``name`` is on the page."""
        return name in self._seen

    def spots(self, name: str) -> list[int]:
        """Where the stems registered under ``name`` begin."""
        return self._spots.get(name, []) if name in self._seen else []

    def words(self, name: str) -> list[int]:
        """Where the words begin in which one of these stems stands, in order."""
        starts = self._words.get(name)
        if starts is None:
            starts = self._words[name] = list(self._find_words(self.spots(name)))
        return starts

    def _find_words(self, spots: Iterable[int]) -> Iterator[int]:
        text, tried = self.text, 0
        for spot in spots:
            start, floor, tried = spot, tried, spot + 1
            while start > floor and text[start - 1].isalnum():
                start -= 1
            if not (start == floor > 0 and text[start - 1].isalnum()):  # else it is the word of the spot before
                yield start

    @cached_property
    def _sentences(self) -> list[int]:
        return [match.start() for match in _SENTENCE.finditer(self.text)]

    def has_sentence(self, start: int, end: int) -> bool:
        """Whether running text stands in ``[start, end)``: six words in small letters on a row, or the end of one."""
        index = bisect_left(self._sentences, start)
        return index < len(self._sentences) and self._sentences[index] < end

    def last_head(self, cue: re.Pattern[str], before_line: int) -> int:
        """Where the nearest short line with ``cue`` ends that stands above the line at ``before_line``; -1: none."""
        ends = self._heads.get(cue)
        if ends is None:
            ends = self._heads[cue] = self._find_heads(cue)
        index = bisect_left(ends, before_line)
        return ends[index - 1] if index else -1

    def _find_heads(self, cue: re.Pattern[str]) -> list[int]:
        lines = (line_of(self.text, match.start()) for match in cue.finditer(self.text))
        heads = {end for start, end in lines if is_short(self.text, start, end) and not self.has_sentence(start, end)}
        return sorted(heads)


class _Kept:
    """The pages that were looked at last."""

    looks: ClassVar[dict[str, Look]] = {}
    most: ClassVar[int] = 2


@contextmanager
def keeping_looks(most: int = 100) -> Iterator[None]:
    """Keep what is known of so many pages, for work that goes over them several times; nothing is kept afterwards."""
    before, _Kept.most = _Kept.most, most
    try:
        yield
    finally:
        _Kept.most = before
        _Kept.looks.clear()


def look(text: str) -> Look:
    """The facts of a page; the rules that look at one share them."""
    known = _Kept.looks.get(text)
    if known is None:
        if len(_Kept.looks) >= _Kept.most:
            _Kept.looks.clear()
        known = _Kept.looks[text] = Look(text)
    return known


class Cued:
    """A pattern and literals of which every match holds one: a page without them is not walked over.

    ``literals`` are in small letters, whatever the case of the pattern. ``opens``: every match begins at the start of
    the word in which one of them begins, so that it is tried nowhere else; ``begins``: it begins with one of them.
    :data:`ALL` holds every one that was made, for the test that no match can be without them, or begin elsewhere. For
    a part of a page use :class:`Within`, or :attr:`pattern` itself.
    """

    ALL: ClassVar[list[Cued]] = []

    def __init__(self, pattern: re.Pattern[str], *literals: str, opens: bool = False, begins: bool = False) -> None:
        self.pattern, self.literals, self.opens, self.begins = pattern, literals, opens, begins
        self._short = tuple(one for one in literals if len(one) < SHORTEST)
        self._name = stems(f"pattern {next(_NUMBERS)}", *(one for one in literals if len(one) >= SHORTEST))
        self.ALL.append(self)

    def may_be_on(self, text: str) -> bool:
        """Whether the page holds one of the literals."""
        page = look(text)
        return page.sees(self._name) or any(one in page.small for one in self._short)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match on a page."""
        if self.opens or self.begins:
            return next(self.finditer(text), None)
        return self.pattern.search(text) if self.may_be_on(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches on a page."""
        if self.opens:
            return at_words(text, self._name, self.pattern)
        if self.begins:
            return at_stems(text, self._name, self.pattern)
        return self.pattern.finditer(text) if self.may_be_on(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """The texts of the matches on a page, or of their groups."""
        return self.pattern.findall(text) if self.may_be_on(text) else []


class Within:
    """A pattern for a few words of a page, and literals of which every match holds one: words without are not searched.

    ``literals`` are in small letters, whatever the case of the pattern. A pattern of many alternatives that may begin
    anywhere costs a microsecond for each character or two. :data:`ALL` is for the same test as that of :class:`Cued`.
    """

    ALL: ClassVar[list[Within]] = []

    def __init__(self, pattern: re.Pattern[str], *literals: str) -> None:
        self.pattern, self.literals = pattern, literals
        self._are_many = len(literals) > _FEW
        self.ALL.append(self)

    @cached_property
    def _machine(self) -> AhoCorasick:
        return AhoCorasick(self.literals, implementation=Implementation.DFA)

    def may_be_in(self, part: str) -> bool:
        """Whether the part holds one of the literals."""
        small = part.lower() if part.isascii() else lower(part)
        if self._are_many:
            return bool(self._machine.find_matches_as_indexes(small))
        for one in self.literals:  # noqa: SIM110 (a loop costs half of any())
            if one in small:
                return True
        return False

    def search(self, part: str) -> re.Match[str] | None:
        """The first match in a part of a page."""
        return self.pattern.search(part) if self.may_be_in(part) else None

    def finditer(self, part: str) -> Iterator[re.Match[str]]:
        """The matches in a part of a page."""
        return self.pattern.finditer(part) if self.may_be_in(part) else iter(())


def lower(text: str) -> str:
    """Lower case, character by character: the same length as ``text`` (``İ`` becomes two in Python's own).

    ``İ`` and ``ı`` become ``i``, ``ſ`` becomes ``s``, for a pattern without regard to case takes them for that too.
    """
    if text.isascii():  # as most windows are, and nearly all that is asked for
        return text.lower()
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


def at_words(text: str, name: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin at the start of a word that holds a stem of ``name``, without overlaps."""
    page = look(text)
    return _tried(text, page.words(name), pattern) if page.sees(name) else iter(())


def at_stems(text: str, name: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin where a stem of ``name`` begins, without overlaps."""
    return matches_at(text, sorted(set(look(text).spots(name))), pattern)


def matches_at(text: str, spots: Collection[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin at one of some ``spots`` (in order), without overlaps."""
    return _tried(text, spots, pattern) if spots else iter(())


def _tried(text: str, spots: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    end = 0
    for spot in spots:
        if spot >= end:
            found = pattern.match(text, spot)
            if found is not None:
                end = found.end()
                yield found


def at_marks(text: str, mark: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin with ``mark``, without overlaps: the same as ``finditer`` when all do.

    Finding a character or two costs a thirtieth of walking over a page with a pattern.
    """
    spot = text.find(mark)
    while spot >= 0:
        found = pattern.match(text, spot)
        if found is not None:
            yield found
        spot = text.find(mark, max(spot + 1, found.end() if found is not None else 0))


def at_literals(text: str, literals: Iterable[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin with one of some literals, without overlaps, where nobody asked before."""
    return matches_at(text, sorted(set(spots_of(text, literals))), pattern)


def spots_of(text: str, literals: Iterable[str]) -> Iterator[int]:
    """Where some literals begin in a text: of each in order."""
    for literal in literals:
        spot = text.find(literal)
        while spot >= 0:
            yield spot
            spot = text.find(literal, spot + 1)


def at_numbers(text: str, pattern: re.Pattern[str], behind: str = "") -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin where a run of digits begins, without overlaps.

    The same as ``finditer`` for a pattern that begins with a digit and may not follow one, but it looks at some fifty
    places of a page instead of at all four thousand. ``behind``: the signs of which every match has one right behind
    the run that it begins with, for a pattern that takes that run whole.
    """
    end = 0
    match = pattern.match
    for start, stop in look(text).numbers:
        if start >= end and (not behind or text[stop : stop + 1] in behind):
            found = match(text, start)
            if found is not None:
                end = found.end()
                yield found


def line_of(text: str, position: int) -> tuple[int, int]:
    """Start and end of the line that holds ``position``, without its newline."""
    low, high = max(0, position - MAX_LINE), position + MAX_LINE
    start = text.rfind("\n", low, position) + 1
    end = text.find("\n", position, high)
    return start or low, min(high, len(text)) if end < 0 else end


def is_short(text: str, start: int, end: int, most: int = MAX_HEADER) -> bool:
    """Whether a line has at most ``most`` characters; the gaps between the cells of a row count as one each."""
    return end - start <= most or (end - start < MAX_LINE and len(_GAPS.sub(" ", text[start:end])) <= most)


MAX_COLUMN = 4_000
"""characters: how far down a page a column head still counts"""


def under_header(text: str, start: int, end: int, cue: re.Pattern[str]) -> bool:
    """Whether the hit is a cell of a table with a column head that ``cue`` matches.

    A PDF page gives a table as one line a cell (heads first, then row by row) or as one line a row. The hit must stand
    in a cell or a row and not in a sentence, the head must be a short line above it, and no sentence may stand in
    between. Cells of other columns sort themselves out by the form of their values.
    """
    page = look(text)
    line_start, line_end = line_of(text, start)
    if line_end < end or not is_short(text, line_start, line_end, 2 * MAX_HEADER):
        return False
    if page.has_sentence(line_start, line_end):
        return False
    head = page.last_head(cue, line_start)
    return head >= 0 and line_start - head <= MAX_COLUMN and not page.has_sentence(head, line_start)
