# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Texts with their names marked: ``minister {De Vries|office_holder}``; the engine of the tests finds just those."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from redactor.analysis import Analysis, analyse
from redactor.analysis.people.memory import Memory
from redactor.analysis.titles.titles import PUBLIC_ROLES
from redactor.model import Document, Page

_MARK = re.compile(r"\{([^{}|]+)(?:\|([\w?]+))?\}")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_INITIALS = re.compile(r"\b[A-Z][a-z]{0,3}[A-Z]\b(?=:)")


class Seen(NamedTuple):
    """What the engine of the tests reports; the shape of :class:`redactor.analysis.engine.Raw`."""

    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    evidence: tuple[str, ...] = ()


class Marked(NamedTuple):
    """A name in a text, and what is expected of it."""

    start: int
    end: int
    expected: str


def unmark(marked: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and the marked names."""
    text, names, at = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        names.append(Marked(len(text), len(text) + len(match.group(1)), match.group(2) or ""))
        text += match.group(1)
        at = match.end()
    return text + marked[at:], names


@dataclass
class MarkedEngine:
    """Finds the marked names of known texts, every e-mail address, and initials before a colon."""

    marks: dict[str, list[Marked]]
    evidence: tuple[str, ...] = ()
    calls: int = 0

    def find(self, page_text: str, /) -> Sequence[Seen]:
        self.calls += 1
        known = (pair for pair in self.marks.items() if pair[0].split() == page_text.split())
        text, marks = next(known, ("", []))
        places = [at for at, sign in enumerate(page_text) if not sign.isspace()]
        spans = [(places[len("".join(text[: one.start].split()))], one.end - one.start) for one in marks]
        found = [Seen(start, start + length, "PERSON", 0.9, "marked", self.evidence) for start, length in spans]
        for match in _MAIL.finditer(page_text):
            kind = "domain:government" if "minbzk" in match.group() else "domain:other"
            box = "mailbox:functional" if match.group().startswith("info") else "mailbox:personal"
            found.append(Seen(match.start(), match.end(), "EMAIL_ADDRESS", 1.0, "marked", (box, kind)))
        found += [Seen(m.start(), m.end(), "INITIALS", 0.7, "marked") for m in _INITIALS.finditer(page_text)]
        return found


@dataclass(frozen=True)
class Case:
    """An analysed document of marked pages."""

    analysis: Analysis
    texts: tuple[str, ...]
    marks: tuple[list[Marked], ...]

    def spelled(self, number: int) -> str:
        """The characters of a finding, by its number."""
        one = self.analysis.findings[number - 1]
        return self.texts[one.page - 1][one.start : one.end]

    def people(self) -> list[list[str]]:
        """Per person the spellings of its findings."""
        return [[self.spelled(number) for number in person.findings] for person in self.analysis.persons]

    def person_of(self, page: int, mark: Marked) -> int | None:
        """The person that a marked name was given to."""
        return next(
            one.person for one in self.analysis.findings
            if one.page == page and one.entity_type == "PERSON" and one.start <= mark.start and mark.end <= one.end
        )  # fmt: skip

    def role_at(self, page: int, mark: Marked) -> str:
        """The role of a marked name; ``?`` behind it when it is flagged as a homonym."""
        person = self.analysis.persons[(self.person_of(page, mark) or 0) - 1]
        return person.role + ("?" if "homonym" in person.role_evidence else "")


def look(
    *pages: str,
    name: str = "",
    memory: Memory | None = None,
    evidence: tuple[str, ...] = (),
    officials: Sequence[str] = (),
) -> Case:
    """Analyse a document whose pages hold marks."""
    plain = [unmark(page) for page in pages]
    document = Document("text/plain", "0", tuple(Page(i, text) for i, (text, _) in enumerate(plain, 1)), name=name)
    engine = MarkedEngine(dict(plain), evidence)
    analysis = analyse(document, engine, memory=Memory(b"key") if memory is None else memory, officials=officials)
    return Case(analysis, tuple(text for text, _ in plain), tuple(marks for _, marks in plain))


def public(text: str) -> set[str]:
    """The names of a page that somebody with a public role bears, as the whole engine finds and ties them."""
    return {text[start:end] for start, end in _public(text)}


def _public(text: str) -> list[tuple[int, int]]:
    document = Document(name="x", media_type="text/plain", sha256="0" * 64, pages=(Page(number=1, text=text),))
    result = analyse(document)
    roles = {person.id: person.role for person in result.persons}
    return [
        (one.start, one.end) for one in result.findings
        if one.entity_type == "PERSON" and one.person is not None and roles[one.person] in PUBLIC_ROLES
    ]  # fmt: skip


def misjudged(marked: str) -> list[str]:
    """The names of a page of which a letter is kept and should go, or that should be kept and are nowhere.

    «name» holds a public office, ‹name› does not.
    """
    text, names = "", []
    for part in re.split("([«‹][^«»‹›]+[»›])", marked):
        plain = part.strip("«»‹›")
        if plain != part:
            names.append((len(text), len(text) + len(plain), part[0] == "«"))
        text += plain
    assert names, "no name is marked: the case could not fail"
    kept = _public(text)
    spelled = [text[start:end] for start, end in kept]
    wrong = []
    for start, end, holder in names:
        stays = any(first < end and start < last for first, last in kept)
        # a holder is told once: the same word elsewhere may be no finding at all
        if stays != holder and not (holder and any(text[start:end] in one for one in spelled)):
            wrong.append(text[start:end])
    return wrong
