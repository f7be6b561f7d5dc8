# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of evidence is worth: the spans that its findings remove rightly, alone, and wrongly.

usage: python -m benchmarks.quality.evidence [--folder DIR] [--pdf] [--combined] [--stay]

``--combined`` counts the findings of one entity type, recognizer and set of labels together, ``--stay`` tells which
types of spans that must stay each label hits. Counts only, so it may be run over the held-out documents.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.quality import engines
from benchmarks.quality.markup import GoldDocument
from benchmarks.quality.measure import Found, Place, align, letters_of
from benchmarks.quality.score import GOLD, answers_of, documents


@dataclass(slots=True)
class Worth:
    """What findings do together."""

    findings: int = 0
    """that are redacted or go to review"""
    gone: int = 0
    """spans that must go and are gone to the last letter, of which they remove a letter"""
    alone: int = 0
    """those of which nothing else removes some letter: without these findings they would be readable"""
    hit: int = 0
    """spans that must stay of which they remove a letter"""
    over: int = 0
    """letters and digits that they remove and no mark says may go"""
    stays: Counter[str] = field(default_factory=Counter)
    """:attr:`hit` by type of the span"""

    @property
    def wrong(self) -> float:
        """The part of what they hit or find alone that must stay."""
        return self.hit / (self.hit + self.alone) if self.hit else 0.0

    def add(self, other: Worth) -> None:
        self.findings += other.findings
        self.gone += other.gone
        self.alone += other.alone
        self.hit += other.hit
        self.over += other.over
        self.stays += other.stays


def worths(document: GoldDocument, pages: Sequence[str], findings: Iterable[Found]) -> Iterator[tuple[Found, Worth]]:
    """Each finding that removes something, and what it is worth by itself.

    >>> from benchmarks.quality.markup import parse
    >>> document = parse("a", "# genre: mail\\n---\\n[[PERSON|Anna Bos]] van [[ORG|Bos BV]]\\n")
    >>> some = [Found(1, 0, 8, "PERSON"), Found(1, 5, 8, "PERSON"), Found(1, 13, 16, "PERSON")]
    >>> [(one.gone, one.alone, one.hit, one.over) for _, one in worths(document, [document.text], some)]
    [(1, 1, 0, 0), (1, 0, 0, 0), (0, 0, 1, 3)]
    """
    removing = [one for one in findings if one.decision != "keep"]
    found = [Worth(findings=1) for _ in removing]
    by = _by_place(removing)
    places = align(document.text, pages)
    may_go: set[Place] = set()
    for span in document.spans:
        letters = [place for index in letters_of(document.text, span.start, span.end) if (place := places[index])]
        touching = {number for place in letters for number in by.get(place, ())}
        if span.decision != "keep":
            may_go.update(letters)
        if span.decision == "keep":
            for number in touching:
                found[number].hit += 1
                found[number].stays[span.type] += 1
        elif span.decision == "redact" and all(place in by for place in letters):
            only = {by[place][0] for place in letters if len(by[place]) == 1}
            for number in touching:
                found[number].gone += 1
                found[number].alone += number in only
    for place, numbers in by.items():
        if place not in may_go and pages[place[0] - 1][place[1]].isalnum():
            for number in numbers:
                found[number].over += 1
    yield from zip(removing, found, strict=True)


def _by_place(removing: Sequence[Found]) -> dict[Place, list[int]]:
    """Place → the numbers of the findings that remove it."""
    by: dict[Place, list[int]] = defaultdict(list)
    for number, one in enumerate(removing):
        for start, end in one.parts or ((one.start, one.end),):
            for index in range(start, end):
                by[one.page, index].append(number)
    return by


def labels(one: Found) -> Iterable[str]:
    """The labels of a finding, each once."""
    return set(one.evidence) or {"-"}


def combination(one: Found) -> Iterable[str]:
    """The entity type, the recognizer and all labels of a finding, as one."""
    return (f"{one.type} {one.recognizer} {' '.join(sorted(set(one.evidence)))}",)


def added_up(
    gold: Iterable[GoldDocument],
    answers: Mapping[str, engines.Answer],
    keys: Callable[[Found], Iterable[str]] = labels,
) -> dict[str, Worth]:
    """Key → what the findings of it are worth; the least worth first."""
    rows: dict[str, Worth] = defaultdict(Worth)
    for document in gold:
        for one, worth in worths(document, *answers[document.name]):
            for key in keys(one):
                rows[key].add(worth)
    return dict(sorted(rows.items(), key=lambda row: (-row[1].wrong, -row[1].hit, row[0])))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=GOLD, help="of *.gold files (default: the hand-written set)")
    parser.add_argument("--pdf", action="store_true", help="lay the texts out as PDFs first")
    parser.add_argument("--combined", action="store_true", help="entity type, recognizer and all labels together")
    parser.add_argument("--stay", action="store_true", help="which types of spans that must stay are hit")
    given = parser.parse_args()
    gold, answers = answers_of(documents(folder=given.folder), pdf=given.pdf)
    rows = added_up(gold, answers, combination if given.combined else labels)
    width = min(100, max(map(len, rows), default=0))
    print(f"{'':<{width}}{'findings':>9}{'gone':>7}{'alone':>7}{'hit':>6}{'over':>7}")
    for key, row in rows.items():
        told = " ".join(f"{kind} {count}" for kind, count in row.stays.most_common()) if given.stay else ""
        counts = f"{row.findings:>9}{row.gone:>7}{row.alone:>7}{row.hit:>6}{row.over:>7}  {told}"
        print(f"{key[:width]:<{width}}{counts}".rstrip())


if __name__ == "__main__":
    main()
