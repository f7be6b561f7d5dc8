# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How well findings fit the gold spans: pure functions on values, no engine in here.

Only letters and digits count: whether a full stop behind initials or a bracket is covered tells nobody anything.
A name that a line or page break cuts is one span of several pieces, and covered only when all pieces are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from benchmarks.quality.markup import GoldDocument, GoldSpan

NAMES = frozenset({"PERSON", "INITIALS"})
FURNITURE = re.compile(r"\s*Pagina \d+ van \d+\s*")
"""what the layouter adds to a page: skipped when the gold text is looked up in the text of a PDF"""


Place = tuple[int, int]
"""number of the page from 1, and offset in its text"""


class AlignmentError(ValueError):
    """The text of the pages is not the text of the gold document."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as ``redactor analyse --json`` prints it."""

    page: int
    start: int
    end: int
    type: str
    decision: str = ""
    person: int | None = None
    role: str = ""
    parts: tuple[tuple[int, int], ...] = ()
    rule: str = ""
    recognizer: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpanScore:
    """One gold span and what became of it. All counts are of letters and digits."""

    document: str
    genre: str
    span: GoldSpan
    text: str
    chars: int
    detected: int
    """covered by findings of a fitting type, whatever was decided"""
    removed: int
    """covered by findings that are redacted or go to review"""
    decision: str
    """ours: redact, review, keep, or ``none`` when nothing was found there"""
    role: str = ""
    touching: int = 0
    """findings of a fitting type that cover a letter of it"""
    strict: int = 0
    """those of them that cover its letters and no others"""
    over: int = 0
    """letters beside it that those remove although no gold span says that they may go"""
    rule: str = ""
    """of the policy, that decided"""

    @property
    def full(self) -> bool:
        return self.detected == self.chars

    @property
    def gone(self) -> bool:
        return self.removed == self.chars


@dataclass(frozen=True, slots=True)
class TypeScore:
    """The findings of one entity type in one document."""

    type: str
    findings: int
    strict: int
    """that are a gold span of a fitting type to the letter"""
    over: int
    """letters and digits they alone remove that may not go"""


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """What can be said of a document as a whole."""

    name: str
    genre: str
    pages: int
    spans: tuple[SpanScore, ...]
    name_chars: int = 0
    """letters and digits in findings that say they are a name"""
    name_chars_right: int = 0
    strict: int = 0
    """name findings that are a gold name to the character"""
    name_findings: int = 0
    over: int = 0
    """letters and digits removed that no gold span says should go"""
    extras: tuple[tuple[str, str], ...] = ()
    """(entity type, text) of what was removed wrongly"""
    pairs: tuple[int, int, int] = (0, 0, 0)
    """pairs of mentions tied together: rightly, wrongly, missed"""
    types: tuple[TypeScore, ...] = ()


def letters_of(text: str, start: int, end: int) -> list[int]:
    """Offsets of the letters and digits in ``[start, end)``."""
    return [index for index in range(start, end) if text[index].isalnum()]


def align(gold: str, pages: Sequence[str]) -> list[tuple[int, int] | None]:
    """For each character of the gold text its (page number from 1, offset); None for white space.

    White space and line-end hyphens may differ, and lines that the layouter added are skipped. Raises
    :class:`AlignmentError` when the pages hold another text.
    """
    places: list[tuple[int, int] | None] = [None] * len(gold)
    at = 0
    waiting = [index for index, letter in enumerate(gold) if not letter.isspace()]
    for number, text in enumerate(pages, start=1):
        offset = 0
        for line in text.splitlines(keepends=True):
            begin, offset = offset, offset + len(line)
            if FURNITURE.fullmatch(line) and not _same(gold, waiting, at, line):
                continue
            for place, letter in enumerate(line, start=begin):
                if letter.isspace() or at >= len(waiting):
                    continue
                if letter == gold[waiting[at]]:
                    places[waiting[at]] = (number, place)
                    at += 1
                elif letter != "-":
                    near = gold[max(0, waiting[at] - 20) : waiting[at] + 20]
                    raise AlignmentError(f"page {number}, {place}: {letter!r} is not in the gold text near {near!r}")
    if at < len(waiting):
        raise AlignmentError(f"{len(waiting) - at} characters of the gold text are on no page")
    return places


def _same(gold: str, waiting: Sequence[int], at: int, line: str) -> bool:
    wanted = "".join(line.split())
    return "".join(gold[index] for index in waiting[at : at + len(wanted)]) == wanted


def score(document: GoldDocument, pages: Sequence[str], findings: Iterable[Found]) -> DocumentScore:
    """Compare the findings on the pages with the gold spans of the document."""
    places = align(document.text, pages)
    findings = list(findings)
    any_at: dict[tuple[int, int], list[Found]] = {}
    gone_at: dict[tuple[int, int], list[Found]] = {}
    for found in findings:
        for index in range(found.start, found.end):
            any_at.setdefault((found.page, index), []).append(found)
        if found.decision != "keep":
            for start, end in found.parts or ((found.start, found.end),):
                for index in range(start, end):
                    gone_at.setdefault((found.page, index), []).append(found)
    truth = _Truth(document, places)
    scores = tuple(_span(document, span, places, any_at, gone_at, truth, pages) for span in document.spans)
    return _whole(document, pages, findings, scores, truth, places, gone_at)


class _Truth:
    """The letters of the gold spans, by place."""

    def __init__(self, document: GoldDocument, places: Sequence[tuple[int, int] | None]) -> None:
        self.named: set[tuple[int, int]] = set()
        self.may_go: set[tuple[int, int]] = set()
        self.exact: dict[str, set[frozenset[tuple[int, int]]]] = {}
        mail: set[tuple[int, int]] = set()
        for span in document.spans:
            letters = {place for index in letters_of(document.text, span.start, span.end) if (place := places[index])}
            if span.type in NAMES:
                self.named |= letters
            if span.decision != "keep":
                self.may_go |= letters
            self.exact.setdefault(_family(span.type), set()).add(frozenset(letters))
            if span.type == "DOMAIN":  # a finding of an address holds both of its parts
                self.exact.setdefault("EMAIL_ADDRESS", set()).add(frozenset(mail | letters))
            mail = letters if span.type == "EMAIL_ADDRESS" else set()


def _family(kind: str) -> str:
    """Types that count as one: initials are a name, and a postcode without a street is part of an address."""
    return {"INITIALS": "PERSON", "POSTCODE": "ADDRESS"}.get(kind, kind)


def _found_letters(found: Found, pages: Sequence[str]) -> frozenset[tuple[int, int]]:
    return frozenset((found.page, index) for index in letters_of(pages[found.page - 1], found.start, found.end))


def _removed_letters(found: Found, pages: Sequence[str]) -> set[tuple[int, int]]:
    if found.decision == "keep":
        return set()
    return {
        (found.page, index)
        for start, end in found.parts or ((found.start, found.end),)
        for index in letters_of(pages[found.page - 1], start, end)
    }


def _span(
    document: GoldDocument,
    span: GoldSpan,
    places: Sequence[tuple[int, int] | None],
    any_at: Mapping[tuple[int, int], list[Found]],
    gone_at: Mapping[tuple[int, int], list[Found]],
    truth: _Truth,
    pages: Sequence[str],
) -> SpanScore:
    letters = [place for index in letters_of(document.text, span.start, span.end) if (place := places[index])]
    detected = removed = 0
    deciding: dict[str, int] = {}
    roles: dict[str, int] = {}
    rules: dict[str, int] = {}
    for place in letters:
        here = [one for one in any_at.get(place, ()) if span.type not in NAMES or one.type in NAMES]
        gone = gone_at.get(place, [])
        if span.type == "DOMAIN":
            # without `parts` a line of JSON can't tell that the domain stays
            gone = [one for one in gone if one.parts or one.type != "EMAIL_ADDRESS"]
        detected += bool(here)
        removed += bool(gone)
        for one in here[:1]:
            rules[one.rule] = rules.get(one.rule, 0) + 1
            deciding[one.decision or "redact"] = deciding.get(one.decision or "redact", 0) + 1
            roles[one.role] = roles.get(one.role, 0) + 1
    touching = {one for place in letters for one in any_at.get(place, ()) if _family(one.type) == _family(span.type)}
    return SpanScore(
        document.name,
        document.genre,
        span,
        document.text[span.start : span.end],
        len(letters),
        detected,
        removed,
        max(deciding, key=lambda key: deciding[key]) if deciding else "none",
        max(roles, key=lambda key: roles[key]) if roles else "",
        len(touching),
        sum(_found_letters(one, pages) in truth.exact[_family(span.type)] for one in touching),
        len({place for one in touching for place in _removed_letters(one, pages)} - truth.may_go),
        max(rules, key=lambda key: rules[key]) if rules else "",
    )


def _whole(
    document: GoldDocument,
    pages: Sequence[str],
    findings: Sequence[Found],
    scores: tuple[SpanScore, ...],
    truth: _Truth,
    places: Sequence[tuple[int, int] | None],
    gone_at: Mapping[tuple[int, int], list[Found]],
) -> DocumentScore:
    # a line of JSON without `parts` can't tell that of an address only the local part goes
    vague = {
        one
        for one in findings
        if one.type == "EMAIL_ADDRESS"
        and not one.parts
        and any((one.page, index) in truth.may_go for index in range(one.start, one.end))
    }
    name_chars = right = 0
    for found in findings:
        if found.type in NAMES:
            letters = _found_letters(found, pages)
            name_chars += len(letters)
            right += len(letters & truth.named)
    wrong: dict[Found, list[int]] = {}
    over = 0
    for place, by in gone_at.items():
        if place in truth.may_go or not pages[place[0] - 1][place[1]].isalnum():
            continue
        if all(one in vague for one in by):
            continue
        over += 1
        wrong.setdefault(by[0], []).append(place[1])
    extras = tuple((found.type, pages[found.page - 1][found.start : found.end]) for found in wrong)
    types = tuple(
        TypeScore(
            kind,
            len(mine := [one for one in findings if one.type == kind]),
            sum(_found_letters(one, pages) in truth.exact.get(_family(kind), ()) for one in mine),
            sum(len(indices) for one, indices in wrong.items() if one.type == kind),
        )
        for kind in sorted({one.type for one in findings})
    )
    return DocumentScore(
        document.name,
        document.genre,
        len(pages),
        scores,
        name_chars,
        right,
        sum(one.strict for one in types if one.type in NAMES),
        sum(one.findings for one in types if one.type in NAMES),
        over,
        extras,
        _pairs(document, findings, places),
        types,
    )


def _pairs(
    document: GoldDocument, findings: Sequence[Found], places: Sequence[tuple[int, int] | None]
) -> tuple[int, int, int]:
    """Of all pairs of found mentions: tied and the same person; tied and not; the same person and not tied."""
    owner: dict[tuple[int, int], int] = {}
    for found in findings:
        if found.person is not None and found.type in NAMES:
            for index in range(found.start, found.end):
                owner[found.page, index] = found.person
    mentions: list[tuple[str, int]] = []
    for span in document.spans:
        if span.person and span.type in NAMES:
            ours = {owner[place] for index in range(span.start, span.end) if (place := places[index]) in owner}
            if len(ours) == 1:
                mentions.append((span.person, ours.pop()))
    right = wrong = missed = 0
    for (gold, mine), (other_gold, other) in combinations(mentions, 2):
        right += gold == other_gold and mine == other
        wrong += gold != other_gold and mine == other
        missed += gold == other_gold and mine != other
    return right, wrong, missed


@dataclass(slots=True)
class Tally:
    """Spans added up."""

    spans: int = 0
    full: int = 0
    gone: int = 0
    chars: int = 0
    leaked: int = 0
    """letters and digits of spans that must go and stay readable"""
    undetected: int = 0
    touching: int = 0
    strict: int = 0
    over: int = 0
    """letters and digits beside the spans that the findings on them remove wrongly"""
    by: dict[str, int] = field(default_factory=dict)

    def add(self, one: SpanScore) -> None:
        self.spans += 1
        self.full += one.full
        self.gone += one.gone
        self.chars += one.chars
        self.leaked += one.chars - one.removed
        self.undetected += one.chars - one.detected
        self.touching += one.touching
        self.strict += one.strict
        self.over += one.over
        self.by[one.decision] = self.by.get(one.decision, 0) + 1


def tally(scores: Iterable[SpanScore], key: str) -> dict[str, Tally]:
    """Add up per ``type``, ``form``, ``origin``, ``role`` (of the span) or ``genre``."""
    found: dict[str, Tally] = {}
    for one in scores:
        value = one.genre if key == "genre" else getattr(one.span, key)
        found.setdefault(value or "-", Tally()).add(one)
    return found
