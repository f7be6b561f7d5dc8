# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The analysis of one document: what the recognizers see page by page, plus what only the whole document can tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from redactor.analysis.dates import date_of
from redactor.analysis.identities import Identity, group
from redactor.analysis.memory import Memory
from redactor.analysis.mention import Finder, Mention
from redactor.analysis.propagate import Searcher
from redactor.analysis.roles import Cue, PageCues, decide, page_cues, side
from redactor.analysis.spelling import Name, fold, parse
from redactor.analysis.tables import table_names
from redactor.analysis.titles import find_titles
from redactor.model import Finding, Person

if TYPE_CHECKING:
    from redactor.model import Document

_MEMORY_SCORE = {"full": 0.9, "surname": 0.75, "given": 0.65}
#: types that can be one and the same stretch of text as a name and win from it
_ADDRESSES = frozenset({"EMAIL_ADDRESS", "PROFILE_URL", "HANDLE", "USERNAME"})


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one document: facts, and who is who. No law in it."""

    findings: tuple[Finding, ...]
    persons: tuple[Person, ...]
    dated: date | None = None
    names_in_filename: bool = False
    """the file name holds a person's name: it must not be used for output or reports"""
    hidden_names: int = 0
    """how many hidden parts (metadata, outline …) hold a person's name"""
    memory: Memory = field(default_factory=Memory, repr=False)
    """what this document taught, for the other documents of a dossier"""


def analyse(
    document: Document,
    engine: Finder | None = None,
    *,
    memory: Memory | None = None,
) -> Analysis:
    """Find everything in a document that may have to go or must be told apart.

    ``engine`` finds facts in the text of a page (default: the Presidio engine with the Dutch recognizers);
    ``memory`` holds the names of the dossier. The same input gives the same findings, numbered from 1 in order of
    page and start.
    """
    finder = engine or _default_engine()
    texts = [page.text for page in document.pages]
    folded = [fold(text) for text in texts]
    found = _seen(document, finder)
    elsewhere = _elsewhere(document, finder)
    known = memory or Memory()
    given = frozenset(word for name in known.names for word in name.given)
    learned = _learn([one.text for page in found for one in page if one.entity_type == "PERSON"] + elsewhere, given)
    searcher = Searcher(learned | known.names)
    for number, page in enumerate(found):
        found[number] = _add_known(number, texts[number], folded[number], page, searcher)
    mentions = [one for page in found for one in page]
    names = [parse(one.text, known_given=given) if one.entity_type == "PERSON" else None for one in mentions]
    cues = _cues(texts, folded, mentions)
    identities = group(mentions, names, [side(cues.get(index, ())) for index in range(len(mentions))], texts)
    findings, persons = _number(mentions, identities, cues, known)
    return Analysis(
        findings,
        persons,
        document.dated or date_of(texts[:2]),
        names_in_filename=_any_name(document.name, finder, searcher),
        hidden_names=sum(_any_name(part.text, finder, searcher) for part in document.hidden if part.text),
        memory=known.learn(learned),
    )


def _default_engine() -> Finder:
    engine: Finder = import_module("redactor.analysis.engine").Engine()  # heavy: Presidio
    return engine


def _seen(document: Document, finder: Finder) -> list[list[Mention]]:
    """Per page what the engine and the layout show, in order, without names inside names."""
    pages = []
    for number, page in enumerate(document.pages):
        mentions = [
            Mention(
                number, raw.start, raw.end, raw.entity_type, page.text[raw.start : raw.end], raw.score,
                raw.recognizer, tuple(raw.evidence),
            )
            for raw in finder.find(page.text)
            if 0 <= raw.start < raw.end <= len(page.text)
        ]  # fmt: skip
        mentions += table_names(number, page)
        pages.append(_untangle(mentions))
    return pages


def _untangle(mentions: Iterable[Mention]) -> list[Mention]:
    """In order of start; of two findings of one type that overlap the longer stays, with the evidence of both."""
    kept: dict[str, list[Mention]] = defaultdict(list)
    for one in sorted(mentions, key=lambda m: (m.start, -m.end, -m.score, m.recognizer)):
        row = kept[one.entity_type]
        if row and one.start < row[-1].end:
            longer, other = (row[-1], one) if row[-1].end - row[-1].start >= one.end - one.start else (one, row[-1])
            row[-1] = longer.having(*other.evidence)._replace(score=max(longer.score, other.score))
        else:
            row.append(one)
    return sorted((one for row in kept.values() for one in row), key=lambda m: (m.start, m.end, m.entity_type))


def _plain(untrusted_name: str) -> str:
    """A file name as words."""
    return re.sub(r"[_.+]+|%20|(?<=[a-z])(?=[A-Z])", " ", untrusted_name)


def _elsewhere(document: Document, finder: Finder) -> list[str]:
    """Names outside the pages: in the file name and in hidden parts."""
    found = []
    for text in (_plain(document.name), *(part.text[:20_000] for part in document.hidden)):
        if text.strip():
            found += [text[raw.start : raw.end] for raw in finder.find(text) if raw.entity_type == "PERSON"]
    return found


def _any_name(text: str, finder: Finder, searcher: Searcher) -> bool:
    plain = _plain(text)
    if not plain.strip():
        return False
    return bool(searcher.find(plain)) or any(raw.entity_type == "PERSON" for raw in finder.find(plain[:20_000]))


def _learn(spelled: Iterable[str], given: frozenset[str]) -> frozenset[Name]:
    return frozenset(parse(text, known_given=given) for text in spelled) - {Name()}


def _add_known(number: int, text: str, folded: str, page: list[Mention], searcher: Searcher) -> list[Mention]:
    """The page with names that are known from elsewhere and that no recognizer saw here."""
    blocked = [(one.start, one.end) for one in page if one.entity_type in _ADDRESSES or one.entity_type == "PERSON"]
    fresh = []
    for hit in searcher.find(text, folded):
        over = [span for span in blocked if span[0] < hit.end and hit.start < span[1]]
        if any(start <= hit.start and hit.end <= end for start, end in over):
            continue
        if over and not all(hit.start <= start and end <= hit.end for start, end in over):
            continue
        fresh.append(
            Mention(
                number, hit.start, hit.end, "PERSON", text[hit.start : hit.end], _MEMORY_SCORE[hit.kind],
                "memory", ("memory", f"memory:{hit.kind}"),
            )
        )  # fmt: skip
    return _untangle([*page, *fresh]) if fresh else page


def _cues(texts: Sequence[str], folded: Sequence[str], mentions: Sequence[Mention]) -> dict[int, list[Cue]]:
    by_page: dict[int, list[tuple[int, Mention]]] = defaultdict(list)
    for index, one in enumerate(mentions):
        by_page[one.page].append((index, one))
    cues: dict[int, list[Cue]] = defaultdict(list)
    for number, rows in by_page.items():
        if any(one.entity_type == "PERSON" for _, one in rows):
            titles = find_titles(texts[number], folded[number])
            for index, cue in page_cues(PageCues(texts[number], titles, rows)):
                cues[index].append(cue)
    for index, one in enumerate(mentions):
        if one.entity_type == "EMAIL_ADDRESS" and "mailbox:functional" not in one.evidence:
            if "domain:government" in one.evidence:
                cues[index].append(Cue("civil_servant", "domain:government", 1))
            elif "domain:private_provider" in one.evidence:
                cues[index].append(Cue("citizen", "domain:private_provider", 1))
            elif "domain:other" in one.evidence:
                cues[index].append(Cue("private_employee", "domain:other", 1))
    return cues


def _number(
    mentions: Sequence[Mention], identities: Sequence[Identity], cues: dict[int, list[Cue]], memory: Memory
) -> tuple[tuple[Finding, ...], tuple[Person, ...]]:
    order = sorted(identities, key=lambda one: (min(one.mentions), one.best()))
    owner = {index: number for number, one in enumerate(order, 1) for index in one.mentions}
    findings = tuple(
        Finding(
            index + 1, one.page + 1, one.start, one.end, one.entity_type, one.score, one.recognizer, one.evidence,
            owner.get(index),
        )
        for index, one in enumerate(mentions)
    )  # fmt: skip
    persons = []
    for number, one in enumerate(order, 1):
        own = [cue for index in one.mentions for cue in cues.get(index, ())]
        role, codes = decide(own)
        flags = tuple(sorted(one.flags))
        persons.append(
            Person(
                number, tuple(index + 1 for index in sorted(one.mentions)), role, codes + flags,
                tuple(sorted(one.ties)), memory.key(one.best()),
            )
        )  # fmt: skip
    return findings, tuple(persons)


__all__ = ["Analysis", "analyse"]
