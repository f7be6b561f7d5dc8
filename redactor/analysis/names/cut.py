# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find in whole lines of which a page shows a part: "d.polderh" is an address when "aar@minvbz.nl" was cut off.

What is found in the text as the page shows it always counts. Then the lines are completed with what was cut
(:attr:`redactor.model.Page.cut`), and what is found in those beside it is brought back to what the page shows of it: a
name is found as a whole, and what was hidden behind it ("Bloem" of "Bloemkool") makes nothing readable.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from recognizers.lexicon import fold, load
from redactor.analysis.names.terms import find_terms, skeleton
from redactor.model import Document, Finding, Page, Span, Word

if TYPE_CHECKING:
    from redactor.analysis.analyse import Analysis

_OF_PEOPLE: Final = frozenset(("PERSON", "EMAIL_ADDRESS", "USERNAME", "HANDLE"))
#: so many letters of a name before a cut are a part of it
SHORTEST: Final = 3
#: letters before a cut that are looked at
_LONGEST: Final = 60
#: lines on either side of a cut that tell what was cut
_AROUND: Final = 2
#: signs that stand for a line that is left out
_RULE: Final = "-----"
_SIGNS: Final = ".,;:()!?\"'“”‘’„"


def find_terms_in(document: Document, wanted: Sequence[str], *, guess: bool = True) -> Sequence[Span]:
    """The spans of terms (:func:`redactor.analysis.names.terms.find_terms`) in the text of a document; with ``guess``
    also in its lines made whole, and their beginnings where a line is cut and what follows is not known."""
    spans: Sequence[Span] = find_terms([page.text for page in document.pages], wanted, guess=guess)
    whole = completed(document)
    if whole is document or not guess:
        return spans
    seen = _Taken(spans)
    more = shown_spans(document, find_terms([page.text for page in whole.pages], wanted))
    spans = [*spans, *(left for one in more for left in seen.beside(one))]
    seen = _Taken(spans)
    begun = Beginnings(wanted)
    found = [span for page in document.pages for span, _ in begun.on(page)]
    return [*spans, *(one for one in found if not seen.meets(one))]


class Beginnings:
    """Where lines are cut behind the beginning of a wanted text."""

    def __init__(self, wanted: Sequence[str]) -> None:
        self._numbers: dict[str, int] = {}
        first: dict[str, int] = {}
        for number, text in enumerate(wanted):
            first.setdefault(text, number)
        for text, number in first.items():
            self._numbers.setdefault(skeleton(text).text[:_LONGEST], number)
        self._texts = sorted(self._numbers)
        self._heads = frozenset(text[:SHORTEST] for text in self._texts)

    def on(self, page: Page, *, known: bool = False) -> Iterator[tuple[Span, int]]:
        """What is left of wanted texts on a page, with their numbers; ``known``: only where what was cut is known."""
        for place, rest in page.cut:
            hidden = skeleton(rest).text
            if known and not hidden:
                continue
            start = max(page.text.rfind("\n", 0, place) + 1, place - _LONGEST)
            shown = skeleton(page.text[start:place])
            for at, begin in enumerate(shown.places):
                if shown.text[at : at + SHORTEST] not in self._heads:
                    continue  # as nearly everywhere: no wanted text begins so
                if start + begin and page.text[start + begin - 1].isalnum():
                    continue
                number = self._number(shown.text[at:], hidden)
                if number is not None:
                    yield Span(page.number, start + begin, place), number
                    break

    def _number(self, shown: str, hidden: str) -> int | None:
        if len(shown) < SHORTEST or self._longer(shown, shown) is None:
            return None
        text = f"{shown}{hidden}"[:_LONGEST]
        number = self._longer(shown, text)
        if number is not None:
            return number
        ends = range(len(text), len(shown), -1)
        return next((self._numbers[text[:end]] for end in ends if text[:end] in self._numbers), None)

    def _longer(self, shown: str, begin: str) -> int | None:
        """The first wanted text that begins so and is longer than what is shown of it."""
        at = bisect_left(self._texts, begin)
        at += self._texts[at : at + 1] == [shown]
        return self._numbers[self._texts[at]] if at < len(self._texts) and self._texts[at].startswith(begin) else None


class _Taken:
    """What is found already, by page."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._pages: dict[int, list[tuple[int, int]]] = {}
        for one in sorted(spans, key=lambda span: (span.page, span.start)):
            here = self._pages.setdefault(one.page, [])
            if here and one.start <= here[-1][1]:
                here[-1] = here[-1][0], max(here[-1][1], one.end)
            else:
                here.append((one.start, one.end))

    def meets(self, span: Span) -> bool:
        return any(True for _ in self._met(span))

    def beside(self, span: Span) -> Iterator[Span]:
        """The parts of a span that are not taken."""
        at = span.start
        for start, end in self._met(span):
            if at < start:
                yield Span(span.page, at, start)
            at = end
        if at < span.end:
            yield Span(span.page, at, span.end)

    def _met(self, span: Span) -> Iterator[tuple[int, int]]:
        here = self._pages.get(span.page, [])
        for at in range(max(0, bisect_right(here, (span.start, span.start)) - 1), len(here)):
            if here[at][0] >= span.end:
                break
            if here[at][1] > span.start:
                yield here[at]


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


def with_whole_lines(document: Document, found: Analysis, find: Callable[[Document], Analysis]) -> Analysis:
    """What was ``found`` in a document, with what ``find`` finds beside it on its pages with their lines whole."""
    doubtful = [(page, cuts) for page in document.pages if (cuts := _doubtful(page))]
    if not doubtful:
        return found
    pages = [page for page, _ in doubtful]
    near = [_Near(page, cuts) for page, cuts in doubtful]
    whole = replace(document, pages=tuple(one.as_page(number) for number, one in enumerate(near, 1)))
    more = find(whole)
    shown = _shown(pages, near, more.findings)
    owners = _owners(found, shown)
    added = _beside(found.findings, shown, owners)
    texts = {page.number: page.text for page in document.pages}
    people = [(texts[one.page][one.start : one.end], one) for one in found.findings if one.entity_type in _OF_PEOPLE]
    people += [
        (whole.pages[one.page - 1].text[one.start : one.end], replace(one, person=owners.get(one.person)))
        for one in more.findings
        if one.entity_type in _OF_PEOPLE
    ]
    added += _begun(pages, people, [*found.findings, *added])
    return _together(found, more, added, owners)


def _doubtful(page: Page) -> list[int]:
    """The numbers of the cuts that may part a value: all but those in a word of the language that nobody is called."""
    return [number for number, (place, rest) in enumerate(page.cut) if not _is_in_word(page.text, place, rest)]


def _is_in_word(text: str, place: int, rest: str) -> bool:
    """Whether a cut runs through a word of the language, or nothing but signs are cut.

    With a capital it is one that no list has as a name ("Integrite|it"), and all that was cut is the rest of it.
    """
    if not skeleton(rest).text:
        return True
    head, tail = text[max(0, place - _LONGEST) : place], rest.split(maxsplit=1)[0] if rest[:1].strip() else ""
    head = "" if not head or head[-1].isspace() else head.split()[-1]
    word, lexicon = f"{head}{tail}".strip(_SIGNS), load()
    if not word.isalpha():
        return False
    if word.istitle() and head and tail == rest.rstrip():
        low = fold(word)
        if low in lexicon.never_names:
            return True
        named = low in lexicon.surnames or low in lexicon.first_names or low in lexicon.first_names_rare
        return low in lexicon.words and low not in lexicon.prefixes and not named
    return word.islower() and word in lexicon.words


class _Near:
    """What stands near the doubtful cuts of a page, with its lines whole.

    For a line that is left out a short one stands that says nothing, so that what they part stays as many lines apart.
    """

    def __init__(self, page: Page, cuts: Iterable[int]) -> None:
        self._page, self._back = page, _Back(page)
        lines = _whole_text(page).split("\n")
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        self._parts: list[tuple[int, int, int]] = []
        """of each part that is left: where it begins in :attr:`text`, where in the completed text, and its length"""
        left: list[str] = []
        at = done = 0
        for first, behind in _around([bisect_right(starts, self._back.begins[one]) - 1 for one in cuts], len(lines)):
            rules = [_RULE[: len(line)] for line in lines[done:first]]
            at += sum(map(len, rules)) + len(rules)
            length = starts[behind] - 1 - starts[first]
            self._parts.append((at, starts[first], length))
            left += (*rules, *lines[first:behind])
            at += length + 1
            done = behind
        self.text = "\n".join((*left, *(_RULE[: len(line)] for line in lines[done:])))

    def as_page(self, number: int) -> Page:
        """As a page with the words that are left."""
        return replace(self._page, number=number, text=self.text, words=tuple(self._words()), cut=())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of :attr:`text` as one of what the page shows of it."""
        return self._back.span(self._origin(start), self._origin(end))

    def _origin(self, at: int) -> int:
        number = bisect_right(self._parts, at, key=itemgetter(0)) - 1
        begin, origin, length = self._parts[max(number, 0)]
        return origin + min(max(at - begin, 0), length)

    def _words(self) -> Iterator[Word]:
        starts = [word[0] for word in self._page.words]
        for begin, origin, length in self._parts:
            first, last = self._back.span(origin, origin + length)
            near = self._page.words[bisect_left(starts, first) : bisect_right(starts, last)]
            for start, end, x0, y0, x1, y1, block, line in _words(self._page, near):
                if 0 <= start - origin < length:
                    yield Word(start - origin + begin, end - origin + begin, x0, y0, x1, y1, block, line)


def _around(numbers: Sequence[int], count: int) -> list[tuple[int, int]]:
    """The lines ``[first, behind)`` around some lines, in order and apart."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        first, behind = max(0, number - _AROUND), min(count, number + _AROUND + 1)
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], behind
        else:
            found.append((first, behind))
    return found


def _shown(pages: Sequence[Page], near: Sequence[_Near], findings: Iterable[Finding]) -> list[Finding]:
    """Findings in whole lines as findings in what the pages show of them."""
    moved = (
        replace(one, page=pages[one.page - 1].number, start=start, end=end)
        for one in findings
        for start, end in (near[one.page - 1].span(one.start, one.end),)
    )
    return [one for one in moved if one.start < one.end]


def _owners(found: Analysis, shown: Iterable[Finding]) -> dict[int | None, int]:
    """Persons of whole lines → who they are among those found before; others get numbers behind those."""
    starts = {(one.page, one.start, one.entity_type): one.person for one in found.findings if one.person is not None}
    ends = {(one.page, one.end, one.entity_type): one.person for one in found.findings if one.person is not None}
    last = max((one.id for one in found.persons), default=0)
    owners: dict[int | None, int] = {}
    seen = [one for one in shown if one.person is not None]
    for one in seen:
        same = starts.get((one.page, one.start, one.entity_type)) or ends.get((one.page, one.end, one.entity_type))
        if same is not None:
            owners.setdefault(one.person, same)
    others = [one.person for one in seen if one.person not in owners]
    return owners | {person: last + number for number, person in enumerate(dict.fromkeys(others), 1)}


def _beside(found: Sequence[Finding], shown: Iterable[Finding], owners: Mapping[int | None, int]) -> list[Finding]:
    """What is shown of findings in whole lines where nothing was found, or less of the same type."""
    taken = _Taken(_spans(found))
    by_type: dict[str, _Taken] = {}
    added: list[Finding] = []
    for one in shown:
        span = Span(one.page, one.start, one.end)
        if one.entity_type not in by_type:
            by_type[one.entity_type] = _Taken(_spans(each for each in found if each.entity_type == one.entity_type))
        if taken.meets(span) and not by_type[one.entity_type].meets(span):
            continue
        added += (
            replace(one, start=left.start, end=left.end, person=owners.get(one.person)) for left in taken.beside(span)
        )
    return added


def _begun(pages: Iterable[Page], people: Sequence[tuple[str, Finding]], found: Iterable[Finding]) -> list[Finding]:
    """The beginnings of names and addresses that stand elsewhere in full."""
    begun, taken = Beginnings([text for text, _ in people]), _Taken(_spans(found))
    return [
        replace(
            people[number][1],
            page=span.page, start=span.start, end=span.end, evidence=(*people[number][1].evidence, "memory"),
        )
        for page in pages
        for span, number in begun.on(page, known=True)
        if not taken.meets(span)
    ]  # fmt: skip


def _together(found: Analysis, more: Analysis, added: Iterable[Finding], owners: Mapping[int | None, int]) -> Analysis:
    """The findings with those that were added, numbered anew, and the persons that they belong to."""
    findings = sorted([*found.findings, *(replace(one, id=0) for one in added)], key=_place)
    numbers = {one.id: number for number, one in enumerate(findings, 1) if one.id}
    behind: dict[int | None, list[int]] = {}
    for number, one in enumerate(findings, 1):
        if not one.id:
            behind.setdefault(one.person, []).append(number)
    persons = [
        replace(one, findings=(*(numbers[each] for each in one.findings), *behind.get(one.id, ())))
        for one in found.persons
    ]
    known = {one.id for one in persons}
    for person in more.persons:
        own = owners.get(person.id)
        if own is not None and own not in known and own in behind:
            persons.append(replace(person, id=own, findings=tuple(behind[own])))
    kept = tuple(replace(one, id=number) for number, one in enumerate(findings, 1))
    return replace(found, findings=kept, persons=tuple(persons))


def _place(one: Finding) -> tuple[int, int, int]:
    return one.page, one.start, one.end


def _spans(findings: Iterable[Finding]) -> Iterator[Span]:
    return (Span(one.page, one.start, one.end) for one in findings)


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
    return replace(page, text=_whole_text(page), words=tuple(_words(page, page.words)), cut=())


def _whole_text(page: Page) -> str:
    parts: list[str] = []
    at = 0
    for place, rest in page.cut:
        parts += (page.text[at:place], rest)
        at = place
    return "".join((*parts, page.text[at:]))


def _words(page: Page, words: Iterable[Word]) -> Iterator[Word]:
    """Words of a page with their places in the completed text; one that is cut ends where it did."""
    places = [at for at, _ in page.cut]
    before = [0, *accumulate(len(rest) for _, rest in page.cut)]
    for start, end, x0, y0, x1, y1, block, line in words:
        first, last = start + before[bisect_right(places, start)], end + before[bisect_left(places, end)]
        yield Word(first, last, x0, y0, x1, y1, block, line)
