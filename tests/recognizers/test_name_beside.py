# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pairs of capitals on a page that writes people so, and those that are a body or a thing there all the same."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Ref: 2020/441/HvL/ab", ["HvL", "ab"]),
        ("Contract nalopen (LM, HdJ)", ["LM", "HdJ"]),
        ("Gesprek met TB, MH en LdK (verslag).", ["TB", "MH", "LdK"]),
        ("HdJ licht toe. GH wijst op het tekort.", ["HdJ", "GH"]),
        ("HdJ licht toe. Dit is met GH besproken.", ["HdJ", "GH"]),
        ("To do EvdS: memo afronden. Vraag BR: kan dat?", ["EvdS", "BR"]),
        ("Voorzitter LvE. Wie pakt dit op? NH?", ["LvE", "NH"]),
        ("Dhr. Baas (WB) meldt zich.", ["WB"]),
        ("afk.: PB = Paul Bakker; ThV = Theo Visser", ["PB", "ThV"]),
        ("Verzonden i.o. MK d.d. 14-02-2022", ["MK"]),
        ("[10:32, 3-5-2021] YE: heb jij het stuk?\n[10:33, 3-5-2021] LdO: ja", ["YE", "LdO"]),
        ("Opmerking WB1: dit klopt niet met de bijlage.\nOpmerking AvS2: eens", ["WB", "AvS"]),
        (
            "Versie   Datum      Auteur   Wat\n0.1      1-2-2021   EB       opzet\n0.2      9-2-2021   MvR      x\n",
            ["EB", "MvR"],
        ),
    ],
)
def test_finds_letters_beside_initials(found: Any, text: str, letters: list[str]) -> None:
    seen = [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"]
    assert seen == letters


@pytest.mark.parametrize(
    "text",
    [
        "HdJ licht toe. Met de GH is dit besproken; GH wijst op het tekort.",
        "HdJ licht toe. GH-overleg volgt. Volgens GH kan dat.",
        "HdJ licht toe. Krant: BN DeStem schrijft erover.",
        "HdJ licht toe. Zie deel II en deel IV.",
        "HdJ licht toe. De kolom KL is leeg, GS besluiten.",
        "HdJ licht toe. 02:31:12  UMCG: geen bedden",
    ],
)
def test_leaves_letters_that_are_something_else(found: Any, text: str) -> None:
    assert [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"] == ["HdJ"]


@pytest.mark.parametrize(
    "text", ["Met GH is dit besproken. GH wijst op het tekort.", "De DvO met de dienst is verlengd."]
)
def test_one_pair_of_capitals_shows_nothing(found: Any, text: str) -> None:
    assert not [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"]
