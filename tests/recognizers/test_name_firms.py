# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Firms called after several people, and people who only stand beside a firm."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "Op 3 mei bracht Stoop & Van Kempen Advies een offerte uit.",
        "Aanwezig: Stoop & Van Kempen Advies",
        "Naam\tOrganisatie\nStoop & Van Kempen Advies\tadviesbureau",
        "De raad schakelde Kramer, De Wit & Partners advocaten in.",
        "Het geld staat bij Kuiper en Van der Zee Notarissen te Hoorn.",
        "Oude Nijhuis en Ter Horst Notarissen",
        "Hofman/De Graaf & van der Laan heeft ingeschreven.",
        "Voor akkoord: Stoop & Van Kempen\nDe factuur is van Stoop & Van Kempen Advies.",
        "De raad schakelde Kramer & Jan de Wit Advies in.",
        "Stoop & Tol Advies en Stoop & Van Kempen Advies\nStoop & Tol\nStoop & Van Kempen",
    ],
)
def test_firm_of_several_names_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aanwezig: Stoop en Van Kempen", ["Stoop", "Van Kempen"]),
        ("Contactpersoon: Karin Mulder (Stoop & Van Kempen Advies)", ["Karin Mulder"]),
        ("Curator is mr. P. de Wit van Kramer, De Wit & Partners.", ["P. de Wit"]),
        ("Getekend door J. Kramer, De Wit & Partners.", ["J. Kramer"]),
        ("Peter en Anna de Wit wonen hier.", ["Peter", "Anna de Wit"]),
        ("Aan: Karin Mulder; Stoop & Van Kempen Advies; Anna de Wit", ["Karin Mulder", "Anna de Wit"]),
        ("Gesproken met mevrouw Stoop en de heer Van Kempen van Advies & Zo.", ["Stoop", "Van Kempen"]),
        (
            "Auteurs: Els Mertens, Glenn Vermeer & Marc Pollemans Instituut voor Bosonderzoek",
            ["Els Mertens", "Glenn Vermeer", "Marc Pollemans"],
        ),
        ("Auteurs: Glenn Vermeer & Marc de Bruin Instituut voor Bosonderzoek", ["Glenn Vermeer", "Marc de Bruin"]),
        ("Auteurs: G. Vermeer & M.K. de Bruin Onderzoek en advies", ["G. Vermeer", "M.K. de Bruin"]),
        (
            "Het rapport is van Els Mertens, Glenn Vermeer & Marc Bakker Instituut voor Bosonderzoek te Breda.",
            ["Els Mertens", "Glenn Vermeer", "Marc Bakker"],
        ),
        (
            "Steenbrink, Molenaar-Postma (Secretariaatsservice “PS” – verslag)\nDe raad besluit. "
            + "De agenda blijft zo. " * 20,
            ["Steenbrink", "Molenaar-Postma"],
        ),
        ("Het rapport is van Glenn Vermeer en het Marc Bakker Instituut te Breda.", ["Glenn Vermeer"]),
        ("Auteurs: C.M. Klein Haarmans L.L.C. Hagenaar", ["C.M. Klein Haarmans", "L.L.C. Hagenaar"]),
        ("De rekening van Haarmans Techniek B.V. Utrecht ging naar J. Stoop.", ["J. Stoop"]),
    ],
)
def test_people_beside_a_firm_are_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("VOF Fatima Yilmaz, geboren 12-03-1966", ["Fatima Yilmaz"]),
        ("Gesproken met Jan van Dam van der Wouden B.V.", ["Jan van Dam"]),
        ("Mail Piet Mulder van der Valk BV ontvangen", ["Piet Mulder"]),
    ],
)
def test_who_stands_behind_a_vof_or_before_the_prefixes_of_a_firm_is_found(text: str, found: list[str]) -> None:
    seen = names(text)
    assert all(any(one in name for name in seen) for one in found), seen
