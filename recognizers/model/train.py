# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Trains the name model: ``python -m recognizers.model.train ../shared/training/alpino_europeana.jsonl.gz [OUT]``.

The marked documents are those of :data:`MARKED`, in the same version of the repository; the word lists are those of
:mod:`recognizers.model.taught`. The same input gives the same file, byte for byte: the generator and the hiding of
lists draw from fixed seeds, the trainer (CRFsuite, L-BFGS) has no chance in it, and the weights are rounded to a
thousandth. Beside the model goes what it was trained on (:mod:`recognizers.model.inputs`): a test tells when that
changed.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from recognizers.model import inputs, marked
from recognizers.model.data import LABELS, corpus, known_words, sequences

MARKED = Path(__file__).resolve().parents[2] / "tests" / "data" / "gold" / "docs"
"""documents with marked spans that train the model; those of ``gold_heldout`` never do"""
SEED = 20_260_101
LAST = 793
"""number of the last marked document that trains the shipped model. 794–853 hold many laws, cases and ailments
called after people; with them it missed "the letter from Hendriks" and "de ziekte van Bakker": they teach the judge"""
COUNT = 24_000
"""generated texts"""
LEAST = 6
"""times a word must occur to be a feature by itself"""
PARAMETERS: Mapping[str, Any] = {
    "c1": 0.25,
    "c2": 0.02,
    "max_iterations": 75,
    "feature.minfreq": 3,
    "feature.possible_transitions": True,
}
SMALL = 0.02
"""a feature whose weights are all smaller is dropped"""


def main() -> None:
    """Trains on the file of the command line and writes the model beside this script, or to the second argument."""
    source = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent / "person.crf.gz"
    data = train(source, COUNT, PARAMETERS, last=LAST)
    target.write_bytes(data)
    (target.parent / inputs.FILE).write_text(inputs.written(digests()), encoding="utf-8")
    print(f"{target}: {len(data)} bytes")  # noqa: T201


def digests() -> Mapping[str, str]:
    """What :func:`main` reads besides its source, and the digest of each."""
    settings = (COUNT, LEAST, sorted(PARAMETERS.items()), SMALL)
    return inputs.digests(MARKED, SEED, LAST, settings)


def train(
    source: Path,
    count: int,
    parameters: Mapping[str, Any],
    *,
    chosen: Callable[[Path], bool] | None = None,
    last: int = marked.LAST_NUMBER,
) -> bytes:
    """The model file trained on ``source``, ``count`` generated texts and marked documents (:func:`marked.texts`)."""
    texts = corpus(source, MARKED, SEED, count, chosen=chosen, last=last)
    known = known_words(texts, LEAST)
    return fit(sequences(texts, known, SEED), parameters)


def fit(data: Iterable[tuple[list[list[str]], list[str]]], parameters: Mapping[str, Any]) -> bytes:
    """The model file for these sequences of features and labels."""
    learned = trained(data, parameters)
    return pack(learned.state_features, learned.transitions)


def trained(data: Iterable[tuple[list[list[str]], list[str]]], parameters: Mapping[str, Any]) -> Any:
    """What CRFsuite learns from these sequences: an object with ``state_features`` and ``transitions``."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose="-v" in sys.argv)
    for features, labels in data:
        trainer.append(pycrfsuite.ItemSequence(features), labels)
    trainer.set_params(dict(parameters))
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return info


def pack(states: Mapping[tuple[str, str], float], transitions: Mapping[tuple[str, str], float]) -> bytes:
    """Weights as text: a line a feature with the weights for outside, begin and inside in thousandths."""
    rows: dict[str, list[float]] = {}
    for (feature, label), weight in states.items():
        rows.setdefault(feature, [0.0, 0.0, 0.0])[LABELS.index(label)] = weight
    lines = []
    for left in LABELS:
        weights = [transitions.get((left, right), -20.0 if right == "I" and left == "O" else 0.0) for right in LABELS]
        lines.append("@" + left + "".join(f"\t{round(weight * 1000)}" for weight in weights))
    lines += (
        feature + "".join(f"\t{round(weight * 1000)}" for weight in rows[feature])
        for feature in sorted(rows)
        if max(map(abs, rows[feature])) >= SMALL
    )
    return gzip.compress("\n".join(lines).encode("utf-8"), compresslevel=9, mtime=0)


if __name__ == "__main__":
    main()
