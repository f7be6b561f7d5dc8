# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The other half of a name that a list writes with the surname first. All people are invented."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.surname_first import whole


def _names(text: str, *seen: str) -> list[str]:
    page = [Mention(0, text.index(one), text.index(one) + len(one), "PERSON", one, 0.9, "test", ()) for one in seen]
    return [one.text for one in whole([page], [text])[0]]


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("D0.02  2899005512   KVARADZE, Giorgi      1      Ter Apel", "Giorgi", "KVARADZE, Giorgi"),
        ("k.9   Hordienchuk, Artem     17 jaar", "Artem", "Hordienchuk, Artem"),
        ("- Prins, Levi\n- Tol, Anna\n", "Levi", "Prins, Levi"),
        ("Naam;Plaats\nVan der Zijlstra, Anna;Ede", "Anna", "Van der Zijlstra, Anna"),
        ("1  Postma, Lyudochka  ziek", "Postma", "Postma, Lyudochka"),
        ("- KVARADZE, Anna Maria\n", "Anna Maria", "KVARADZE, Anna Maria"),
        ("- Kvaradze, Anna Levi\n", "Anna Levi", "Kvaradze, Anna Levi"),
        ("- Oyelaran, Anna Postma\n", "Anna Postma", "Oyelaran, Anna Postma"),
    ],
)
def test_the_other_half_in_a_cell_is_a_name(text: str, seen: str, name: str) -> None:
    assert _names(text, seen) == [name]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Groet, Anna\n", "Anna"),
        ("Met dank, Anna\n", "Anna"),
        ("- Zijlstra, Utrecht\n", "Zijlstra"),
        ("- Nicolien Zijlstra, NVKK\n", "Nicolien Zijlstra"),
        ("Zijlstra, Postma\n", "Zijlstra"),
        ("Zijlstra Holding, Anna\n", "Anna"),
        ("wethouder, Anna\n", "Anna"),
        ("- RTV Zijlstra, Anna Postma\n", "Anna Postma"),
        ("Statengriffier, Anna Postma\n", "Anna Postma"),
        ("Toen kwam Zijlstra, Anna bleef", "Zijlstra"),
    ],
)
def test_other_words_with_a_comma_are_left_alone(text: str, seen: str) -> None:
    assert _names(text, seen) == [seen]


def test_two_halves_that_were_both_seen_are_one() -> None:
    assert _names("| Zijlstra, Anna |", "Zijlstra", "Anna") == ["Zijlstra, Anna"]
