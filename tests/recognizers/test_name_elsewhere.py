# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the rest of a page shows of a word, and whether a word is spelled like a name."""

from __future__ import annotations

from importlib.resources import files

import pytest

from recognizers.lexicon import load
from recognizers.model.letters import weights
from recognizers.names.likeness import FILE, MOST, likeness
from recognizers.names.nobody.elsewhere import look_round
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "low", "signs"),
    [
        ("De zaak staat in Velora.", "velora", "i"),
        ("Wij testen de Velora. Een Velora 3 kost veel.", "velora", "an"),
        ("Mevrouw Velora belde.", "velora", "tv"),
        ("Mevrouw de Velora is ziek.", "velora", "t"),
        ("Hoi Velora, alles goed?", "velora", "g"),
        ("A. Velora schreef dit.", "velora", "fv"),
        ("Anna de Velora kwam.", "velora", "fv"),
        ("Anna Jansen en Piet.", "anna", "f"),
        ("Mail a.velora@example.nl of Velora.", "velora", "m"),
        ("Velora en de velora.", "velora", "s"),
        ("Velora ligt stil.", "velora", ""),
        ("Er is veel.\n\nVelora", "velora", ""),
    ],
)
def test_signs(text: str, low: str, signs: str) -> None:
    page = look_round(tokenise(text), load())
    assert page.signs.get(low, "") == signs
    assert low in page.places


def test_one_place_tells_for_all() -> None:
    page = look_round(tokenise("Mevrouw Velora belde. Velora kwam later. Via Zelda is niets bekend."), load())
    assert page.is_person("velora")
    assert not page.is_person("zelda")
    assert len(page.places["velora"]) == 2


@pytest.mark.parametrize("word", ["hristinova", "lacinoğlu", "veldhuizinga", "krishnan"])
def test_spelled_like_a_name(word: str) -> None:
    assert likeness(word) > 0


@pytest.mark.parametrize("word", ["datalogix", "motivactie", "infratech", "toepassingen"])
def test_spelled_like_another_word(word: str) -> None:
    assert likeness(word) < 0


def test_the_weights_of_letters_are_those_of_the_lists() -> None:
    """``python -m recognizers.model.letters`` is run again when the lists of names or words change."""
    rows = (line.split("\t") for line in files("recognizers.lexicon").joinpath(FILE).read_text("utf-8").splitlines())
    assert {run: int(weight) for run, weight in rows} == weights(load())


def test_likeness_is_bounded() -> None:
    assert all(-MOST <= likeness(word) <= MOST for word in ("", "q", "öğü", "xqzxqz", "a" * 60))
