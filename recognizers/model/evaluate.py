# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Scores the person recognizer: ``python -m recognizers.model.evaluate FOLDER`` on texts marked ``[[name]]``.

Without a folder it scores generated texts whose names were held out of the training text, per origin. *Cover* is the
part of the names of which every letter is found, *precision* the part of the found letters that is in a name.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from recognizers.person import PARTS, PersonRecognizer

MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
Spans = list[tuple[int, int]]
STEPS = (
    ("patterns only", frozenset({"forms"})),
    ("+ lists", frozenset({"forms", "lists"})),
    ("+ layout", frozenset({"forms", "lists", "layout"})),
    ("+ model", PARTS),
)


class Score(NamedTuple):
    """Counts of names and letters."""

    names: int = 0
    covered: int = 0
    found_letters: int = 0
    right_letters: int = 0

    def __add__(self, other: object) -> Score:
        assert isinstance(other, Score)
        return Score(*(a + b for a, b in zip(self, other, strict=True)))

    def __str__(self) -> str:
        cover = self.covered / (self.names or 1)
        precision = self.right_letters / (self.found_letters or 1)
        return f"cover {cover:6.1%} of {self.names:5}  precision {precision:6.1%}"


def unmark(text: str) -> tuple[str, Spans]:
    """The text without its marks, and where they were."""
    out, spans, at = "", [], 0
    for match in MARK.finditer(text):
        out += text[at : match.start()]
        spans.append((len(out), len(out) + len(match[1])))
        out += match[1]
        at = match.end()
    return out + text[at:], spans


def score(
    text: str, gold: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]
) -> tuple[Score, list[str], list[str]]:
    """The counts, the names that were missed (in part), and the found pieces that touch no name."""
    wanted = {at for start, end in gold for at in range(start, end) if text[at].isalnum()}
    seen = {at for start, end in found for at in range(start, end) if text[at].isalnum()}
    missed = [text[s:e] for s, e in gold if any(at not in seen for at in range(s, e) if text[at].isalnum())]
    wrong = [text[s:e] for s, e in found if not any(at in wanted for at in range(s, e))]
    return Score(len(gold), len(gold) - len(missed), len(seen), len(seen & wanted)), missed, wrong


def finder(parts: frozenset[str] = PARTS) -> Callable[[str], Spans]:
    """The recognizer as a plain function."""
    recognizer = PersonRecognizer(parts)
    return lambda text: [(one.start, one.end) for one in recognizer.analyze(text, ["PERSON"])]


def run(texts: Iterable[tuple[str, str, Spans]], find: Callable[[str], Spans], *, verbose: bool) -> Score:
    """Scores (name, text, spans) triples; ``verbose`` prints what was missed and what was wrong."""
    total = Score()
    for name, text, gold in texts:
        one, missed, wrong = score(text, gold, find(text))
        total += one
        if verbose and (missed or wrong):
            print(f"{name}: {one}\n   missed {missed}\n   wrong  {wrong}")  # noqa: T201
    return total


def folder(path: Path) -> list[tuple[str, str, Spans]]:
    """The marked texts of a folder."""
    return [(file.stem, *unmark(file.read_text(encoding="utf-8"))) for file in sorted(path.glob("*.txt"))]


def per_origin(count: int = 60, seed: int = 5) -> dict[str, Score]:
    """Names kept out of the training text, in plain sentences: a score per origin."""
    from recognizers.model.generate.held_out import sentences

    find = finder()
    scores: dict[str, Score] = {}
    counts: Counter[str] = Counter()
    for origin, text, gold in sentences(count, seed):
        counts[origin] += 1
        scores[origin] = scores.get(origin, Score()) + score(text, gold, find(text))[0]
    return scores


def main() -> None:
    """Prints the scores."""
    if len(sys.argv) > 1:
        texts = folder(Path(sys.argv[1]))
        for step, parts in STEPS:
            last = parts == PARTS
            print(f"{step:15} {run(texts, finder(parts), verbose=last and '-v' in sys.argv)}")  # noqa: T201
    else:
        for origin, one in sorted(per_origin().items()):
            print(f"{origin:20} {one}")  # noqa: T201


if __name__ == "__main__":
    main()
