# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials without dots: "JW de Boer" is somebody whole, "MT Bakker" is a team and somebody."""

from __future__ import annotations

import pytest

from tests.recognizers.person_kit import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik sprak gisteren met JW de Boer over de brug.", ["JW de Boer"]),
        ("12-03-2024 19:02  JW de Boer: Ben je er?\n12-03-2024 19:04  PJ Terlouw: ja\n", ["JW de Boer", "PJ Terlouw"]),
        ("Ook MA Haddad en THJ van der Berg waren er.", ["MA Haddad", "THJ van der Berg"]),
        ("Een opmerking van HG Jansma is verwerkt.", ["HG Jansma"]),
        ("De VVD Jansma vraagt iets.", ["Jansma"]),
        ("Het MT Jansma is er niet.", ["Jansma"]),
        ("Artikel IV Jansma is vervallen.", ["Jansma"]),
        ("Het ROC van Twente en PI Vught zijn open.", []),
    ],
)
def test_initials_without_dots_belong_to_the_surname_behind_them(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize("body", ["IKC", "CSG", "OBS", "VV", "FC", "MS", "VOF", "NV"])
def test_letters_of_a_body_are_no_initials(body: str) -> None:
    for surname in ("Jansma", "Terpstra"):
        assert not any(name.startswith(body) for name in names(f"Gisteren was {body} {surname} open."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik sprak Luís Moreira da Cruz gisteren.", ["Luís Moreira da Cruz"]),
        ("Ana Teixeira dos Santos belt morgen terug.", ["Ana Teixeira dos Santos"]),
    ],
)
def test_a_portuguese_name_goes_on_behind_its_small_word(text: str, found: list[str]) -> None:
    assert names(text) == found
