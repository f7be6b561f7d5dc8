# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Streets that only their place under or behind a name gives away."""

from __future__ import annotations

import pytest

from redactor.analysis.homes import homes
from redactor.analysis.mention import Mention


def _homes(text: str, name: str) -> list[str]:
    start = text.index(name)
    person = Mention(0, start, start + len(name), "PERSON", name, 0.9, "test", ())
    return [one.text for one in homes(text, 0, [person])]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Groeten\nMarja Tol\nHoefijzer 12\n", "Hoefijzer 12"),
        ("een reactie van Marja Tol, Zuiderleede 11. Zij is", "Zuiderleede 11"),
        ("Geluid;Marja Tol;Markt 20-04;0612345678", "Markt 20-04"),
        ("Marja Tol\nDe Wiel 44 a\n", "De Wiel 44 a"),
        ("3\nMarja Tol\nnr 31\n", "nr 31"),
    ],
)
def test_a_word_and_a_number_beside_a_name_is_a_home(text: str, street: str) -> None:
    assert _homes(text, "Marja Tol") == [street]


@pytest.mark.parametrize(
    "text",
    [
        "Marja Tol, 12 maart",
        "Marja Tol\nBijlage 3\n",
        "Marja Tol\nBlad 2\n12\n",
        "Marja Tol\nPage 2\n",
        "Marja Tol\tDossier 12\t",
        "Marja Tol, Kamer 12",
        "Marja Tol\nMaart 2024\n",
        "Marja Tol, Zuidas 2020.",
        "Marja Tol heeft Hoefijzer 12 gezien",
        "Marja Tol\nTeam 4\n",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert _homes(text, "Marja Tol") == []
