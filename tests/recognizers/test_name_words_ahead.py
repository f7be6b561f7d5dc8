# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words ahead of a whole name that the name is not lost with. All people are invented."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def names(text: str) -> list[str]:
    return [text[one.start : one.end] for one in RECOGNIZER.hits(text) if one.entity_type == "PERSON"]


@pytest.mark.parametrize("who", ["Leverancier", "Monteur", "Installateur"])
@pytest.mark.parametrize("name", ["Annelies Rietbergen", "Gerrit-Jan van Loon"])
def test_a_word_for_somebody_and_a_comma(who: str, name: str) -> None:
    assert names(f"[20-12-2023 08:41] {who}, {name}\nLaptop teruggezet.\n") == [name]


@pytest.mark.parametrize("word", ["Volgens", "Wegens", "Door", "Zonder", "Sinds"])
@pytest.mark.parametrize("name", ["A. (Annelies) Brunklaus", "K. (Kees) van Wagendrager"])
def test_a_word_that_opens_a_sentence_is_no_surname_of_the_initials_behind_it(word: str, name: str) -> None:
    assert names(f"Het stuk is binnen. {word} {name} ontbreekt een bijlage.\n") == [name]


def test_a_surname_ahead_of_its_given_names_is_kept() -> None:
    assert names("Aanwezig: Wagendrager, Anna Maria\n") == ["Wagendrager, Anna Maria"]
    assert names("Behandeld door: Door, K.\n") == ["Door, K."]
