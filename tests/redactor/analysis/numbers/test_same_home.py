# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An address that is somebody's home in one place is no body's in another."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.same_home import with_homes_again, with_same_homes


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


def _again(home: str, text: str, *more: Mention) -> list[str]:
    """What is found again on a second page."""
    told = [_address(home, "address:home"), *more]
    found = with_homes_again(told, [home, text])
    assert [one for one in found if "memory" not in one.evidence] == told
    return [text[one.start : one.end] for one in found if "memory" in one.evidence and one.page == 1]


@pytest.mark.parametrize(
    ("home", "text", "found"),
    [
        ("Terp 7, 8442 BX Heerenveen", "De schuur op Terp 7 is gesloopt.", ["Terp 7"]),
        ("Terp 7\n8442 BX Heerenveen", "perceel (Terp 7), TERP 7 en\nTerp\n7", ["Terp 7", "TERP 7", "Terp\n7"]),
        ("Ee 7", "plaatselijk bekend Ee 7.", ["Ee 7"]),
        (
            "Achter de Kerk 7a",
            "bij Achter de Kerk 7 A en Achter de Kerk nr. 7-a",
            ["Achter de Kerk 7 A", "Achter de Kerk nr. 7-a"],
        ),
        ("Terp nr. 7", "aan Terp, 7 te Heerenveen", ["Terp, 7"]),
        ("Terp 7", "Terp 7 A is van een ander, of niet", ["Terp 7"]),
    ],
)
def test_a_home_is_found_again_where_nothing_shows_it(home: str, text: str, found: list[str]) -> None:
    assert _again(home, text) == found


@pytest.mark.parametrize(
    ("home", "text"),
    [
        ("Terp 7", "Terp 70, Terp 7a, Terp 7-9, Terp 7.5, Terp 7/8, Noord-Terp 7, Oterp 7, terp 7, terp nummer 7"),
        ("Terp 7", "Terp 7 uur, Terp 7%, Terp 7 km, Terp. 7, Terp\n\n7, Terp en 7"),
        ("Terp 7a", "Terp 7, Terp 7b, Terp 7 bis"),
        ("Achter de Kerk 7", "Kerk 7, de Kerk 7, Voor de Kerk 7"),
    ],
)
def test_another_house_is_not(home: str, text: str) -> None:
    assert _again(home, text) == []


def test_of_two_homes_that_end_alike_the_longer_is_found() -> None:
    streets = "Brink", "Kade", "Laan", "Singel", "Straat", "Wal", "Weg"
    homes = sorted((f"{front}{street} 7" for street in streets for front in ("", "Oude ")), key=len)
    text = "".join(f"De schuur van Oude {street} 7. En {street} 7.\n" for street in streets)
    found = [one for street in streets for one in (f"Oude {street} 7", f"{street} 7")]
    assert _again(homes[0], text, *(_address(home, "address:home") for home in homes[1:])) == found


def test_of_two_houses_of_a_number_that_with_the_letter_is_found() -> None:
    assert _again("Terp 7", "Terp 7 A en Terp 7", _address("Terp 7a", "address:home")) == ["Terp 7 A", "Terp 7"]


def test_what_was_found_there_stands() -> None:
    text = "Terp 7"
    other = Mention(1, 0, 6, "ADDRESS", text, 0.9, "address", ("address:organisation",))
    assert _again("Terp 7", text, other) == []


def test_a_house_of_nobody_is_not_looked_for() -> None:
    one = _address("Terp 7", "address:unclear")
    assert with_homes_again([one], ["Terp 7", "Terp 7"]) == [one]


def test_many_homes_cost_as_much_a_page_as_few() -> None:
    homes = [_address(f"Terp{letter} {house}", "address:home") for letter in "abcdefgh" for house in range(1, 200)]
    assert len(with_homes_again(homes, ["", "Terpa 7 en Terph 199 " * 50])) == len(homes) + 100
