# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Two errors that pull in opposite ways: holders of an office who are removed, and others who are kept.

usage: python -m benchmarks.offices [--seeds 1,2,3] [--misses]

Each sentence of :mod:`benchmarks.office_sentences` is filled with people of the generator, as it stands and wrapped at
48 characters, and analysed by the shipped engine. A name that no recognizer sees is counted apart: it is no matter of
roles. A person who is kept wrongly is a leak, so that figure has to be 0 (a test holds it on some seeds).
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from benchmarks.office_sentences import SENTENCES
from benchmarks.quality.people import Human, people
from redactor.analysis import analyse
from redactor.model import Document, Page

PUBLIC = frozenset({"office_holder", "senior_official", "public_function"})
WIDTHS = (0, 48)
"""characters at which lines are wrapped; 0: as written"""
_PLACE = re.compile(r"\{(?P<kind>[HN])(?P<who>\d)(?P<open>\?)?\.(?P<form>\w+)\}")
_FORMS = {"full": "first_last", "ini": "initials_last", "sur": "last_cue", "first": "first_only"}


class Named(NamedTuple):
    """Somebody in a text: where, and whether that name has to stay."""

    start: int
    end: int
    holder: bool


class Outcome(NamedTuple):
    """What became of one name."""

    group: str
    sentence: str
    holder: bool
    seen: bool
    kept: bool
    """all of its findings belong to somebody with a public role (for others: any of them)"""


def fill(sentence: str, who: Sequence[Human]) -> tuple[str, list[Named]]:
    """The sentence with names in it, and those that count."""
    text, named, at = "", [], 0
    for place in _PLACE.finditer(sentence):
        text += sentence[at : place.start()]
        one, form = who[int(place["who"]) - 1], place["form"]
        name = one.formal.upper() if form == "cap" else one.form(_FORMS[form])
        if not place["open"]:
            named.append(Named(len(text), len(text) + len(name), place["kind"] == "H"))
        text += name
        at = place.end()
    return text + sentence[at:], named


def wrap(text: str, width: int) -> str:
    """The text with line ends for blanks where a line would be longer than ``width``; as long as it was."""
    letters, column, blank = list(text), 0, -1
    for at, letter in enumerate(letters):
        if letter == "\n":
            column, blank = 0, -1
            continue
        blank = at if letter == " " else blank
        column += 1
        if column > width and blank >= 0:
            letters[blank] = "\n"
            column, blank = at - blank, -1
    return "".join(letters)


def outcomes(group: str, sentence: str, text: str, named: Iterable[Named]) -> Iterator[Outcome]:
    """What the engine makes of the names of one text."""
    analysis = analyse(Document("text/plain", "0", (Page(1, text),)))
    public = {person.id for person in analysis.persons if person.role in PUBLIC}
    for one in named:
        over = [
            finding.person in public
            for finding in analysis.findings
            if finding.entity_type == "PERSON" and finding.start < one.end and one.start < finding.end
        ]
        kept = bool(over) and all(over) if one.holder else any(over)
        yield Outcome(group, sentence, one.holder, bool(over), kept)


def run(seeds: Iterable[int], widths: Sequence[int] = WIDTHS) -> list[Outcome]:
    """All sentences with the people of each seed. Texts in columns are not wrapped."""
    found: list[Outcome] = []
    for seed in seeds:
        rng = random.Random(seed)
        for group, sentences in SENTENCES.items():
            for sentence in sentences:
                text, named = fill(sentence, people(rng, 9))
                columns = "  " in text or "\t" in text
                for width in widths if not columns else (0,):
                    found += outcomes(group, sentence, wrap(text, width) if width else text, named)
    return found


def report(found: Sequence[Outcome], *, misses: bool) -> None:
    """Print both errors per group, and with ``misses`` the sentences that go wrong."""
    print(f"{'group':<12}{'holders':>9}{'removed':>9}{'unseen':>8}{'others':>9}{'kept':>6}")
    for group in (*SENTENCES, "all"):
        here = [one for one in found if group in (one.group, "all")]
        holders, others = [one for one in here if one.holder], [one for one in here if not one.holder]
        removed = sum(one.seen and not one.kept for one in holders)
        unseen, kept = sum(not one.seen for one in holders), sum(one.kept for one in others)
        print(f"{group:<12}{len(holders):>9}{removed:>9}{unseen:>8}{len(others):>9}{kept:>6}")
    for wrong in dict.fromkeys((one.holder, one.sentence) for one in found if one.seen and one.kept != one.holder):
        if misses:
            print("removed" if wrong[0] else "KEPT   ", repr(wrong[1])[:160])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    report(run(map(int, options.seeds.split(","))), misses=options.misses)


if __name__ == "__main__":
    main()
