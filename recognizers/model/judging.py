# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Trains the judge of names: ``python -m recognizers.model.judging [ALPINO_EUROPEANA.jsonl.gz]``.

The judge (:mod:`recognizers.names.judge`) has to know how far a name model can be believed on text that it hasn't
seen. So two half models are trained, each on one half of the sets of marked documents, and each gives the chances for
the other half (:func:`half_of`); they aren't kept. The documents are learned from whole, as their paragraphs and in
pieces of a few lines, so that the judge knows how little a short text shows. CRFsuite fits it, each candidate as a
sequence of one, which is a logistic regression. The same input gives the same file, byte for byte.

The candidates are what rules propose, so any rule of names changes them. Those that the judge was fitted to are kept
(:data:`CASES`): without a source the command fits them again, in seconds, which gives the file that ships. With one it
makes them anew first.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from recognizers.lexicon import load
from recognizers.model import marked
from recognizers.model.generate.fill import Text
from recognizers.model.train import COUNT, MARKED, PARAMETERS, SEED, train, trained
from recognizers.names.contexts.layout import Layout
from recognizers.names.forms.forms import Forms
from recognizers.names.judge import FILE
from recognizers.names.judge_evidence import Bench, Looks, is_open
from recognizers.names.tagger import Tagger, Weights, read_weights
from recognizers.names.tokens import tokenise
from recognizers.names.worth import Worth
from recognizers.person import PersonRecognizer

CASES = MARKED.parents[1] / "judge_cases.txt.gz"
"""the cases that the judge which ships was fitted to"""
SOMEBODY, NOBODY = "P", "N"
FIT: Mapping[str, Any] = {
    "c1": 0.6,
    "c2": 10.0,
    "max_iterations": 150,
    "feature.minfreq": 2,
    "feature.possible_states": True,
}
SMALL = 0.005
"""a feature whose weight is smaller is dropped"""
LINES = 9
"""lines of a piece of a document"""
COPIES = 2
"""times that each document is learned from with another cast"""
FIRST_HALF = ((1, 70), (124, 183), (401, 422), (501, 540), (719, 793))
"""numbers of the marked documents of the first half, whole sets together; the others are the second"""
_PARAGRAPHS = re.compile(r"\n\s*\n")
_LINE_ENDS = re.compile(r"\n")

Case = tuple[list[str], bool]
"""the features of a candidate, and whether it is somebody"""


def main() -> None:
    """Fits the judge to the cases that are kept, those made anew from the file of the command line if it names one."""
    if len(sys.argv) > 1:
        CASES.write_bytes(written(made(Path(sys.argv[1]))))
    target = Path(__file__).parent / FILE
    target.write_text(fit(kept(CASES.read_bytes())), encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes")  # noqa: T201


def made(source: Path) -> Iterator[Case]:
    """The cases of all marked documents, with the chances of the half model that didn't see each; takes minutes."""
    for half in (0, 1):
        weights = read_weights(train(source, COUNT, PARAMETERS, chosen=partial(_is_of, half)))
        yield from cases(texts(MARKED, SEED, 1 - half), weights)


def written(rows: Iterable[Case]) -> bytes:
    """Cases as a file: gzip of a line of all features between tabs, and for each case its label and their numbers."""
    number: dict[str, int] = {}
    lines = []
    for features, is_somebody in rows:
        plain = (number.setdefault(feature, len(number)) for feature in features if feature.isprintable())
        lines.append(" ".join((SOMEBODY if is_somebody else NOBODY, *map(str, plain))))
    return gzip.compress("\n".join(("\t".join(number), *lines)).encode("utf-8"), compresslevel=9, mtime=0)


def kept(data: bytes) -> Iterator[Case]:
    """The cases of such a file."""
    head, *lines = gzip.decompress(data).decode("utf-8").split("\n")
    features = head.split("\t")
    for line in lines:
        label, *numbers = line.split(" ")
        yield [features[int(number)] for number in numbers], label == SOMEBODY


def half_of(path: Path) -> int:
    """0 or 1: the half to which a marked document belongs."""
    number = marked.number(path)
    return int(not any(first <= number <= last for first, last in FIRST_HALF))


def _is_of(half: int, path: Path) -> bool:
    return half_of(path) == half


def texts(folder: Path, seed: int, half: int) -> Iterator[Text]:
    """The documents of one half, with copies of another cast, and the pieces of all of them."""
    for whole in marked.texts(folder, seed, partial(_is_of, half), copies=COPIES, everybody=True):
        yield whole
        yield from pieces(whole)


def pieces(text: Text) -> Iterator[Text]:
    """The paragraphs of a text, and each :data:`LINES` lines of it, with the names or parts of names in them."""
    ends = [match.end() for match in _LINE_ENDS.finditer(text.text)][LINES - 1 :: LINES]
    breaks = [match.span() for match in _PARAGRAPHS.finditer(text.text)]
    size = len(text.text)
    for bounds in ([(end, end) for end in ends], breaks):
        start = 0
        for end, behind in [*bounds, (size, size)]:
            if text.text[start:end].strip():
                inside = [(first, last) for first, last in text.spans if first < end and last > start]
                spans = [(max(first, start) - start, min(last, end) - start) for first, last in inside]
                yield Text(text.text[start:end], spans)
            start = behind


def cases(given: Iterable[Text], weights: Weights) -> Iterator[Case]:
    """All candidates of the texts on which the judge decides, with the chances of a model of these weights."""
    recognizer = PersonRecognizer()
    tagger, worth, looks = Tagger(weights), Worth(load()), Looks(load())
    for text in given:
        forms = Forms(tokenise(text.text), load())
        layout = Layout.of(forms)
        tags = tagger.tag(forms, layout)
        candidates = recognizer.candidates(forms, layout, worth.places(forms.tokens), tags)
        bench = Bench(candidates, forms, tags, looks)
        for number, (found, source) in enumerate(candidates):
            if source or is_open(found):
                start, end = forms.tokens.starts[found.name.start], forms.tokens.ends[found.name.end - 1]
                yield bench.features(number), any(first < end and start < last for first, last in text.spans)


def fit(rows: Iterable[Case]) -> str:
    """The weights as lines: a feature and its weight for somebody in thousandths."""
    cases = (
        ([[feature for feature in features if feature.isprintable()]], [SOMEBODY if is_somebody else NOBODY])
        for features, is_somebody in rows
    )
    states = trained(cases, FIT).state_features
    total: dict[str, float] = {}
    for (feature, label), weight in states.items():
        total[feature] = total.get(feature, 0.0) + (weight if label == SOMEBODY else -weight)
    kept = sorted((feature, weight) for feature, weight in total.items() if abs(weight) >= SMALL)
    return "".join(f"{feature}\t{round(weight * 1000)}\n" for feature, weight in kept)


if __name__ == "__main__":
    main()
