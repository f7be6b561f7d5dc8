# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames behind whose spouse, heir or child somebody is, and of families who run a firm."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize("name", ["Zandgeverink", "Quaedpaerds", "Kroezengaars"])
@pytest.mark.parametrize(
    "place",
    [
        "Eigenaar: Wolters, R. (e/v {})",
        "mw. Wolters (wed. {}) tekent mee",
        "Zij is gehuwd met {} en woont er nog.",
        "mevrouw Wolters, gescheiden van {}, pacht het land.",
        "mevrouw R. Wolters, geboren {}, is overleden.",
        "De erven {} willen ruilen.",
    ],
)
def test_a_spouse_or_heir_is_somebody(place: str, name: str) -> None:
    assert any(one.endswith(name) for one in names(place.format(name)))


@pytest.mark.parametrize(
    "text",
    [
        "Hij is geboren te Zalkerveld op elf mei.",
        "Zij is geboren in Moengotapu.",
        "De kinderen van Zeeland krijgen een boom.",
        "Wijlen Koningin Juliana opende de brug. De partner van Rijkswaterstaat betaalt.",
    ],
)
def test_a_place_of_birth_and_bodies_are_none(text: str) -> None:
    assert not [one for one in names(text) if "Zalk" in one or "Moengo" in one or "Zeeland" in one or "Rijks" in one]


@pytest.mark.parametrize(
    "text",
    [
        "De stichting is partner van Sportakkoord en van de gemeente.",
        "De dochter van Waterbank bouwt de molens.",
        "Het systeem is gescheiden van Kringloopbedrijf opgezet.",
        "Zij is een geboren Oirlonaar en woont hier graag.",
        "Als geboren Goudenaar kent hij de wijk.",
        "Geboren Oirlonaar, getogen in Ede.",
    ],
)
def test_firms_and_who_comes_from_a_town_are_none(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("firm", ["Maatschap", "Melkveebedrijf", "Firma", "Loonbedrijf"])
@pytest.mark.parametrize("name", ["Jansen", "Kroezengaars"])
def test_who_runs_a_firm_that_bears_the_name_is_somebody(firm: str, name: str) -> None:
    assert name in names(f"{firm} {name} stuurt een brief. {name} zei dat het te laag was.")
    assert names(f"Op het perceel werkt {firm} {name}.") == []
