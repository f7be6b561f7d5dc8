# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody and the street where he lives, beside streets that are called after people."""

from __future__ import annotations

import pytest
from person_kit import names

PEOPLE = ("Piet Jansen", "J. Tol", "Anna Wielenveld", "A.B. van den Berg", "Jan Smit")
STREETS = ("Kerkstraat", "Lange Akkerlaan", "Burgemeester Kuiperplein")
NAMED = (
    "Jan van Galenstraat", "Hugo van der Goesstraat", "Johan de Wittlaan", "J. van der Meerstraat",
    "Pieter Cornelis de Hooghstraat", "Maria van Bourgondiëlaan", "Anna Maria van Schuurmanweg",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "@ uit de # belde over het afval.",
        "Wij spraken met @ aan de # 14 in Zwolle.",
        "@ van de # wil een gesprek.",
        "Bezwaar van @ op de # 3.",
    ],
)
def test_who_lives_in_a_street_is_somebody(text: str) -> None:
    asked = [(somebody, street) for somebody in PEOPLE for street in STREETS]
    found = {one: names(text.replace("@", one[0]).replace("#", one[1])) for one in asked}
    assert {one: seen for one, seen in found.items() if seen != [one[0]]} == {}


@pytest.mark.parametrize(
    "text",
    ["De @ is afgesloten.", "Aan de @ wordt gewerkt.", "De hoek van de @ en de Kerkstraat.", "Werk in @, fase 2"],
)
def test_a_street_called_after_somebody_is_nobody(text: str) -> None:
    found = {street: names(text.replace("@", street)) for street in NAMED}
    assert {street: seen for street, seen in found.items() if seen} == {}


@pytest.mark.parametrize("text", ["In de # lekt het.", "Het gat aan de # groeit.", "Zij reed over de # weg."])
@pytest.mark.parametrize("street", ["Molendijk", "Langedijk", "Zandweg"])
def test_a_surname_that_is_a_street_is_one_behind_its_article(text: str, street: str) -> None:
    assert names(text.replace("#", street)) == []


@pytest.mark.parametrize("text", ["Wij vertrouwen op de heer #.", "Bel met Van #.", "Dank aan De #."])
def test_such_a_surname_is_somebody_elsewhere(text: str) -> None:
    assert names(text.replace("#", "Molendijk"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Naam: J.F.L. Veldsteeg\n", ["J.F.L. Veldsteeg"]),
        ("Ik sprak met A. Veldsteeg en J. Korthof.", ["A. Veldsteeg", "J. Korthof"]),
        ("Anna Veldsteeg belde mij op.", ["Anna Veldsteeg"]),
        ("Veldsteeg, J.F. (Jan)\n", ["Veldsteeg, J.F. (Jan)"]),
        ("De heer Oldeweg belde en mevrouw Van der Kruisstraat ook.", ["Oldeweg", "Van der Kruisstraat"]),
        ("Mevrouw A. Hoogweg en dhr. Zijlstraat", ["A. Hoogweg", "Zijlstraat"]),
        ("adres | P.C. Hooftstraat | J.F. Kennedylaan 3\n", []),
        ("Burgemeester Kolfschotenlaan is afgesloten", []),
        ("Gebiedsvisie Jan van Galenstraat en omgeving", []),
        ("Op de hoek van de P. de Bruinstr. en de Juffrouw Krullaan", []),
        ("Ik sprak mevrouw van de Meidoornlaan over het afval", []),
        ("De Jan Vossensteeg is afgesloten, net als de J. Vermeerlane.", []),
        ("Straat: J.H. Koksteeg\n", []),
        ("Herinrichting Pieter Jacobszsteeg en bouwplan Willem Kloossteeg te Breda", []),
        ("Gebied Pieter Poststr en Jan Steenstr", []),
        ("Klager Anna Brandsteeg belt over de Kerkstraat.", ["Anna Brandsteeg"]),
        ("Wandeling door de Sint Annasteeg en de Koksteeg in Utrecht.", []),
    ],
)
def test_surnames_that_end_as_streets_do(text: str, found: list[str]) -> None:
    """A form of address tells them, and initials or a given name where streets hardly end so."""
    assert names(text) == found
