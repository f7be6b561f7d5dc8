# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find in whole lines of which a page shows a part: "d.polderh" is an address when "aar@minvbz.nl" was cut off.

The lines are completed with what was cut (:attr:`redactor.model.Page.cut`) before anything is looked for, and what was
found is brought back to what the page shows of it. A page without cuts is not touched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from redactor.analysis.terms import find_terms, skeleton
from redactor.model import Document, Finding, Page, Person, Span, Word

_OF_PEOPLE: Final = frozenset(("PERSON", "EMAIL_ADDRESS", "USERNAME", "HANDLE"))
#: so many letters of a name before a cut are a part of it
SHORTEST: Final = 3
#: letters before a cut that are looked at
_LONGEST: Final = 60
#: wanted texts that begin alike: so many are told apart by what was cut
_MOST_ALIKE: Final = 8


def find_terms_in(document: Document, wanted: Sequence[str], *, guess: bool = True) -> Sequence[Span]:
    """The spans of terms (:func:`redactor.analysis.terms.find_terms`) in the text of a document with its lines whole;
    with ``guess`` also their beginnings where a line is cut and what follows is not known."""
    whole = completed(document)
    spans: Sequence[Span] = find_terms([page.text for page in whole.pages], wanted, guess=guess)
    if whole is document:
        return spans
    spans = shown_spans(document, spans)
    if not guess:
        return spans
    begun = Beginnings(wanted)
    found = [span for page in document.pages for span, _ in begun.on(page)]
    return [*spans, *(one for one in found if not _met(one, spans))]


class Beginnings:
    """Where lines are cut behind the beginning of a wanted text."""

    def __init__(self, wanted: Sequence[str]) -> None:
        self._texts = [skeleton(text).text[:_LONGEST] for text in wanted]
        self._begun: dict[str, list[int]] = {}
        for number, text in enumerate(self._texts):
            for length in range(SHORTEST, len(text)):
                alike = self._begun.setdefault(text[:length], [])
                if len(alike) < _MOST_ALIKE:
                    alike.append(number)

    def on(self, page: Page) -> Iterator[tuple[Span, int]]:
        """What is left of wanted texts on a page, with their numbers."""
        for place, rest in page.cut:
            start = max(page.text.rfind("\n", 0, place) + 1, place - _LONGEST)
            shown, known = skeleton(page.text[start:place]), skeleton(rest).text
            for at, begin in enumerate(shown.places):
                number = self._number(shown.text[at:], known)
                if number is not None and (start + begin == 0 or not page.text[start + begin - 1].isalnum()):
                    yield Span(page.number, start + begin, place), number
                    break

    def _number(self, shown: str, known: str) -> int | None:
        for number in self._begun.get(shown, ()):
            left = self._texts[number][len(shown) :]
            if left.startswith(known) or known.startswith(left):
                return number
        return None


def _met(span: Span, others: Iterable[Span]) -> bool:
    return any(one.page == span.page and one.start < span.end and span.start < one.end for one in others)


def completed(document: Document) -> Document:
    """The document with its lines whole; itself when none is cut."""
    if not any(page.cut for page in document.pages):
        return document
    return replace(document, pages=tuple(_completed(page) for page in document.pages))


def shown_spans(document: Document, spans: Iterable[Span]) -> list[Span]:
    """Spans of the completed document as spans of the document itself, without those of which it shows nothing."""
    back = {page.number: _Back(page) for page in document.pages}
    found = (Span(one.page, *back[one.page].span(one.start, one.end)) for one in spans)
    return [one for one in found if one.start < one.end]


def shown_findings(
    document: Document, whole: Document, findings: Sequence[Finding], persons: Sequence[Person]
) -> tuple[tuple[Finding, ...], tuple[Person, ...]]:
    """The same for findings in the ``whole`` document, numbered anew, and for the persons that they belong to; with the
    beginnings of names and addresses that stand elsewhere in full."""
    back = {page.number: _Back(page) for page in document.pages}
    texts = {page.number: page.text for page in whole.pages}
    shown = []
    for one in findings:
        start, end = back[one.page].span(one.start, one.end)
        if start < end:
            shown.append((one.id, replace(one, start=start, end=end)))
    of_people = [one for one in findings if one.entity_type in _OF_PEOPLE]
    begun = Beginnings([texts[one.page][one.start : one.end] for one in of_people])
    taken = [Span(one.page, one.start, one.end) for _, one in shown]
    for span, number in (each for page in document.pages for each in begun.on(page)):
        if not _met(span, taken):
            one = replace(
                of_people[number],
                page=span.page,
                start=span.start,
                end=span.end,
                evidence=(*of_people[number].evidence, "memory"),
            )
            shown.append((0, one))
    shown.sort(key=lambda each: (each[1].page, each[1].start, each[1].end))
    numbers = {old: number for number, (old, _) in enumerate(shown, 1)}
    kept = tuple(replace(one, id=number) for number, (_, one) in enumerate(shown, 1))
    more: dict[int | None, list[int]] = {}
    for (old, _), one in zip(shown, kept, strict=True):
        if not old:
            more.setdefault(one.person, []).append(one.id)
    left = (
        replace(one, findings=(*(numbers[each] for each in one.findings if each in numbers), *more.get(one.id, ())))
        for one in persons
    )
    return kept, tuple(one for one in left if one.findings)


class _Back:
    """From offsets in the completed text of a page to those in its own."""

    def __init__(self, page: Page) -> None:
        self.places = [at for at, _ in page.cut]
        self.lengths = [len(rest) for _, rest in page.cut]
        before = [0, *accumulate(self.lengths)]
        self.begins = [at + gone for at, gone in zip(self.places, before, strict=False)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self._offset(start), self._offset(end)

    def _offset(self, at: int) -> int:
        number = bisect_left(self.begins, at) - 1
        if number < 0:
            return at
        behind = at - self.begins[number] - self.lengths[number]
        return self.places[number] + max(behind, 0)


def _completed(page: Page) -> Page:
    if not page.cut:
        return page
    parts: list[str] = []
    at = 0
    for place, rest in page.cut:
        parts += (page.text[at:place], rest)
        at = place
    return replace(page, text="".join((*parts, page.text[at:])), words=tuple(_words(page)), cut=())


def _words(page: Page) -> Iterator[Word]:
    """The words with their places in the completed text; one that is cut ends where it did."""
    places = [at for at, _ in page.cut]
    before = [0, *accumulate(len(rest) for _, rest in page.cut)]
    for word in page.words:
        yield word._replace(
            start=word.start + before[bisect_right(places, word.start)],
            end=word.end + before[bisect_left(places, word.end)],
        )
