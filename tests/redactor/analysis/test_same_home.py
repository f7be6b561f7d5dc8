# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An address that is somebody's home in one place is no body's in another."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.same_home import with_same_homes


def _address(text: str, evidence: str, kind: str = "ADDRESS") -> Mention:
    return Mention(0, 0, len(text), kind, text, 0.9, "address", (evidence,))


def _told(home: str, other: str) -> str:
    found = with_same_homes([_address(home, "address:home"), _address(other, "address:organisation")])
    return found[1].evidence[-1]


@pytest.mark.parametrize(
    ("home", "other"),
    [
        ("Zwanebloem 7, 8442 BX Heerenveen", "Zwanebloem 7 te Heerenveen"),
        ("Zwanebloem 7", "zwanebloem  7"),
        ("Zwanebloem nr. 7", "Zwanebloem 7, 8442 BX Heerenveen"),
        ("Zwanebloem 7a, 8442 BX Heerenveen", "Zwanebloem 7 A"),
    ],
)
def test_sends_it_to_an_officer(home: str, other: str) -> None:
    assert _told(home, other) == "address:unclear"


@pytest.mark.parametrize(
    ("home", "other"),
    [
        ("Zwanebloem 7", "Zwanebloem 9"),
        ("Zwanebloem 7", "Zwanebloem 7a"),
        ("Zwanebloem 7, 8442 BX Heerenveen", "Zwanebloem 7, 1234 AB Elders"),
        ("Turfmarkt 147", "Turfmarkt 147, 2511 DP Den Haag"),
    ],
)
def test_leaves_another_house_and_a_public_body(home: str, other: str) -> None:
    assert _told(home, other) == "address:organisation"


def test_a_place_that_no_home_is_told_of_stays() -> None:
    one = _address("Zwanebloem 7", "address:organisation")
    assert with_same_homes([one]) == [one]
