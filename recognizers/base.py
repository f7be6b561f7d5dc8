# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The small class that every Dutch recognizer shares, and the few ways in which they look around a hit.

A recognizer is a Presidio ``EntityRecognizer``, so it works in anyone's Presidio. Inside it is one method,
:meth:`DutchRecognizer.hits`, that takes a text and gives hits; everything of Presidio stays in this file.

Context is looked up here and not by Presidio's context enhancer: that one tokenises and lemmatises the whole text
and compares every hit with every other (72 ms for one call over 159 pages, measured); a window of characters and one
compiled pattern costs microseconds and sees line ends, which tell columns from sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import Any, ClassVar, NamedTuple

from ahocorasick_rs import AhoCorasick
from presidio_analyzer import EntityRecognizer, RecognizerResult

LANGUAGE = "nl"
_RUN = re.compile(r"\d+")
_SENTENCE = re.compile(r"[a-z]{2}[.!?](?:[ ](?![a-z|;\d])|\n|\Z)|(?:(?<=[ \n])[a-zà-ÿ]+[ ]){5}[a-zà-ÿ]+")
_STEMS: dict[str, tuple[str, ...]] = {}


def stems(name: str, *literals: str) -> str:
    """Register literal lower-case stems under ``name``; :meth:`Look.sees` tells whether a page holds one of them.

    All stems of all recognizers are looked up together in one pass over a page (Aho-Corasick, some 40 µs), so that a
    recognizer whose words are absent costs nothing.
    """
    _STEMS[name] = literals
    _automaton.cache_clear()
    look.cache_clear()
    return name


@cache
def _automaton() -> tuple[AhoCorasick, tuple[tuple[str, ...], ...]]:
    owners: dict[str, list[str]] = {}
    for name, literals in _STEMS.items():
        for literal in literals:
            owners.setdefault(literal, []).append(name)
    return AhoCorasick(list(owners)), tuple(map(tuple, owners.values()))


class Look:
    """What all recognizers want to know of a page, found out once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._heads: dict[re.Pattern[str], list[int]] = {}

    @cached_property
    def numbers(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every run of digits."""
        return tuple(match.span() for match in _RUN.finditer(self.text))

    @cached_property
    def _spots(self) -> dict[str, list[int]]:
        automaton, owners = _automaton()
        found: dict[str, list[int]] = {}
        for index, start, _ in automaton.find_matches_as_indexes(lower(self.text), overlapping=True):
            for name in owners[index]:
                found.setdefault(name, []).append(start)
        return found

    def sees(self, name: str) -> bool:
        """Whether one of the stems registered under ``name`` is on the page."""
        return name in self._spots

    def spots(self, name: str) -> list[int]:
        """Where the stems registered under ``name`` begin."""
        return self._spots.get(name, [])

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
        heads = {end for start, end in lines if _is_short(self.text, start, end) and not self.has_sentence(start, end)}
        return sorted(heads)


def lower(text: str) -> str:
    """Lower case, character by character: the same length as ``text`` (``İ`` becomes two in Python's own)."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


@lru_cache(maxsize=2)
def look(text: str) -> Look:
    """The facts of the page that is being read; the recognizers of one call share them."""
    return Look(text)


def at_words(text: str, name: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin at the start of a word that holds a stem of ``name``, without overlaps."""
    end = 0
    for spot in look(text).spots(name):
        start = spot
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        if start >= end:
            found = pattern.match(text, start)
            if found is not None:
                end = found.end()
                yield found


def at_numbers(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that begin where a run of digits begins, without overlaps.

    The same as ``finditer`` for a pattern that begins with a digit and may not follow one, but it looks at some fifty
    places of a page instead of at all four thousand.
    """
    end = 0
    match = pattern.match
    for start, _ in look(text).numbers:
        if start >= end:
            found = match(text, start)
            if found is not None:
                end = found.end()
                yield found


class Hit(NamedTuple):
    """What a recognizer saw: characters ``[start, end)`` of the text it was given, how sure, and why.

    ``evidence`` holds short codes (``checksum``, ``context:bsn``), never text of the document. ``entity_type`` may be
    empty for a recognizer of a single type.
    """

    start: int
    end: int
    score: float
    evidence: tuple[str, ...] = ()
    entity_type: str = ""


class Example(NamedTuple):
    """A fictitious text and the part of it that must be found; the self-test at start runs them all."""

    text: str
    value: str
    entity_type: str = ""
    """empty: the only type of the recognizer"""
    evidence: tuple[str, ...] = ()
    """codes that must be among those of the hit"""


class DutchRecognizer(EntityRecognizer):  # type: ignore[misc]
    """A Presidio recognizer for Dutch text whose heart is :meth:`hits`.

    A subclass sets ``ENTITIES`` (the entity types it can give) and ``EXAMPLES``, and writes :meth:`hits`. When there
    is nothing to find without certain words, ``NEEDS`` lists literal lower-case stems of them: :meth:`hits` is not
    called for a text that holds none.
    """

    ENTITIES: ClassVar[tuple[str, ...]] = ()
    EXAMPLES: ClassVar[tuple[Example, ...]] = ()
    NEEDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        super().__init__(supported_entities=list(self.ENTITIES), supported_language=LANGUAGE)

    def __init_subclass__(cls, **named: Any) -> None:
        super().__init_subclass__(**named)
        if cls.NEEDS:
            stems(cls.__qualname__, *cls.NEEDS)

    @classmethod
    def at_needs(cls, text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of ``pattern`` at the words that begin with one of ``NEEDS``."""
        return at_words(text, cls.__qualname__, pattern)

    def load(self) -> None:
        """Presidio's hook: nothing to load unless a subclass says so."""

    def hits(self, text: str) -> Iterable[Hit]:
        """Everything seen in ``text``, in any order; spans may overlap."""
        raise NotImplementedError

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:  # noqa: ARG002
        """Presidio's hook: the hits of the ``entities`` that are asked for, as ``RecognizerResult``.

        The evidence stands in ``recognition_metadata["evidence"]`` (a tuple of strings).
        """
        if self.NEEDS and not look(text).sees(type(self).__qualname__):
            return []
        default = self.ENTITIES[0]
        return [
            self._result(hit, hit.entity_type or default)
            for hit in self.hits(text)
            if (hit.entity_type or default) in entities
        ]

    def _result(self, hit: Hit, entity_type: str) -> Any:
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            "evidence": hit.evidence,
        }
        return RecognizerResult(entity_type, hit.start, hit.end, hit.score, recognition_metadata=metadata)


def listed(block: str) -> tuple[str, ...]:
    """The words of a block of text, at white space."""
    return tuple(block.split())


def words(*blocks: str) -> re.Pattern[str]:
    """A pattern for any of these words, whole words, without regard to case.

    Each block holds words (regular expressions without commas) with commas or line ends between them.
    """
    alternatives = [word.strip() for block in blocks for word in re.split(r"[,\n]", block) if word.strip()]
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.IGNORECASE)


def before(text: str, start: int, width: int = 60) -> str:
    """At most ``width`` characters in front of ``start``."""
    return text[max(0, start - width) : start]


def after(text: str, end: int, width: int = 40) -> str:
    """At most ``width`` characters behind ``end``."""
    return text[end : end + width]


def last_end(pattern: re.Pattern[str], window: str) -> int:
    """Where the last match of ``pattern`` in ``window`` ends; -1 when there is none."""
    end = -1
    for match in pattern.finditer(window):
        end = match.end()
    return end


def nearest(text: str, start: int, cue: re.Pattern[str], other: re.Pattern[str] | None = None, width: int = 60) -> bool:
    """Whether ``cue`` stands within ``width`` characters before ``start``, and no ``other`` cue stands nearer."""
    window = before(text, start, width)
    end = last_end(cue, window)
    return end >= 0 and (other is None or last_end(other, window) <= end)


MAX_LINE = 500
"""characters: how far a line is followed to either side; a longer one is a sentence wherever it is cut"""


def line_of(text: str, position: int) -> tuple[int, int]:
    """Start and end of the line that holds ``position``, without its newline."""
    low, high = max(0, position - MAX_LINE), position + MAX_LINE
    start = text.rfind("\n", low, position) + 1
    end = text.find("\n", position, high)
    return start or low, min(high, len(text)) if end < 0 else end


MAX_HEADER = 70
"""characters: a longer line is a sentence, not the head of a column"""
MAX_COLUMN = 4_000
"""characters: how far down a page a column head still counts"""
_GAPS = re.compile(r"[ \t|]{2,}")


def _is_short(text: str, start: int, end: int, most: int = MAX_HEADER) -> bool:
    """Whether a line has at most ``most`` characters; the gaps between the cells of a row count as one each."""
    return end - start <= most or (end - start < MAX_LINE and len(_GAPS.sub(" ", text[start:end])) <= most)


def under_header(text: str, start: int, end: int, cue: re.Pattern[str]) -> bool:
    """Whether the hit is a cell of a table with a column head that ``cue`` matches.

    A PDF page gives a table as one line a cell (heads first, then row by row) or as one line a row. The hit must stand
    in a cell or a row and not in a sentence, the head must be a short line above it, and no sentence may stand in
    between. Cells of other columns sort themselves out by the form of their values.
    """
    page = look(text)
    line_start, line_end = line_of(text, start)
    if line_end < end or not _is_short(text, line_start, line_end, 2 * MAX_HEADER):
        return False
    if page.has_sentence(line_start, line_end):
        return False
    head = page.last_head(cue, line_start)
    return head >= 0 and line_start - head <= MAX_COLUMN and not page.has_sentence(head, line_start)
