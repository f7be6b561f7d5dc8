# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The name model: the decoder against brute force, training that repeats itself, the shipped weights, the dev texts."""

from __future__ import annotations

import itertools
import math
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.model import data, train
from recognizers.model.evaluate import finder, folder, run
from recognizers.model.generate.corpus import texts
from recognizers.model.generate.fill import Text
from recognizers.names.tagger import MODEL, Vector, marginals, read_weights, shipped, viterbi

DEV = Path(__file__).parent / "person_dev"
WEIGHT = st.floats(-4, 4)
ROW = st.tuples(WEIGHT, WEIGHT, WEIGHT)


def score(labels: tuple[int, ...], states: list[Vector], moves: tuple[Vector, Vector, Vector]) -> float:
    total = sum(states[at][label] for at, label in enumerate(labels))
    return total + sum(moves[a][b] for a, b in itertools.pairwise(labels))


def allowed(labels: tuple[int, ...]) -> bool:
    return labels[0] != 2 and not any(a == 0 and b == 2 for a, b in itertools.pairwise(labels))


@given(st.lists(ROW, min_size=1, max_size=5), st.tuples(ROW, ROW, ROW))
def test_decoding_is_the_best_of_all(states: list[Vector], moves: tuple[Vector, Vector, Vector]) -> None:
    every = [one for one in itertools.product((0, 1, 2), repeat=len(states)) if allowed(one)]
    best = max(score(one, states, moves) for one in every)
    assert score(tuple(viterbi(states, moves)), states, moves) == pytest.approx(best)


@given(st.lists(ROW, min_size=1, max_size=5), st.tuples(ROW, ROW, ROW))
def test_chances_are_those_of_all_labellings(states: list[Vector], moves: tuple[Vector, Vector, Vector]) -> None:
    every = [one for one in itertools.product((0, 1, 2), repeat=len(states)) if allowed(one)]
    weights = [math.exp(score(one, states, moves)) for one in every]
    expected = [
        sum(weight for one, weight in zip(every, weights, strict=True) if one[at]) / sum(weights)
        for at in range(len(states))
    ]
    assert marginals(states, moves) == pytest.approx(expected)


def test_training_twice_gives_the_same_file() -> None:
    def once() -> bytes:
        made = list(texts(3, 60, ["Dit is een zin over het beleid van de gemeente."]))
        known = data.known_words(made, 2)
        return train.fit(data.sequences(made, known, 1), {**train.PARAMETERS, "max_iterations": 8})

    first = once()
    assert first == once()
    assert len(read_weights(first).states) > 100


def test_generated_spans_are_names() -> None:
    """Wrapping, scanning and recasing keep the offsets: no span starts or ends on a blank."""
    for text in texts(11, 150, ["Dit is besproken met de gemeente."]):
        for start, end in text.spans:
            piece = text.text[start:end]
            assert piece
            assert piece == piece.strip(" ")


@pytest.mark.parametrize("width", [20, 45, 90])
def test_wrapping_keeps_names(width: int) -> None:
    import random

    from recognizers.model.generate.corpus import wrap

    text = Text(
        "Gisteren heeft Anna van den Heuvel met Piet Dalstra gebeld over de nota van de afdeling.", [(15, 34), (39, 51)]
    )
    wrapped = wrap(text, width, random.Random(1))
    names = [wrapped.text[start:end].replace("-\n", "").replace("\n", " ") for start, end in wrapped.spans]
    assert names == ["Anna van den Heuvel", "Piet Dalstra"]


def test_shipped_model_is_small_and_complete() -> None:
    path = Path(train.__file__).parent / MODEL
    assert path.stat().st_size < 10_000_000
    weights = shipped()
    assert len(weights.states) > 10_000
    assert len(weights.known) > 500
    assert all(len(vector) == 3 for vector in weights.transitions)


def test_dev_texts_keep_their_score() -> None:
    """Texts written by hand apart from the generator; the bounds are just under what the model card states."""
    total = run(folder(DEV), finder(), verbose=False)
    assert total.names > 150
    assert total.covered / total.names >= 0.95
    assert total.right_letters / total.found_letters >= 0.88


@pytest.mark.parametrize("name", ["person.crf.gz", "judge.txt"])
def test_the_card_names_the_files_that_ship(name: str) -> None:
    folder = files("recognizers.model")
    digest = sha256(folder.joinpath(name).read_bytes()).hexdigest()
    assert digest in folder.joinpath("MODEL_CARD.md").read_text(encoding="utf-8")
