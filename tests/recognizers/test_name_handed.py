# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""First names behind words that only somebody can follow, and the two halves of a name that prefixes part."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("De brommer is van de zoon van Peggy uit de flat.", ["Peggy"]),
        ("Volgens ome Cor van de portiersloge klopt het niet.", ["Cor"]),
        ("Then I asked Uncle Ruud, and Miss Marja wrote it down.", ["Ruud", "Marja"]),
        ("De stempel ligt nog bij Kobus.", ["Kobus"]),
        ("Er kwam een pakje voor Cheryl.", ["Cheryl"]),
        ("De pasjes graag inleveren bij Peggy, boven.", ["Peggy"]),
        ("Liefs van Ton en Mien", ["Ton", "Mien"]),
        ("Stuur je het ook naar Cheryl? De commissie is nog bezig.", ["Cheryl"]),
        ("Kun je het doorzetten naar Peggy?", ["Peggy"]),
        ("De stukken zijn doorgestuurd naar Kroezengaars.", ["Kroezengaars"]),
        ("Mail dit naar Rome en Parijs. Het is gestuurd naar Faunazaken.", []),
    ],
)
def test_finds_a_first_name_alone(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bewoner Nel van Zanten vraagt of dat zo blijft.", "Nel van Zanten"),
        ("Aanwezig: Akke de Hoop, Toon v. Gestel, Zahra Moallim", "Toon v. Gestel"),
        ("Contactpersoon\nW. (Wendela) Sixma van Heemstra\nT 06-12345678", "W. (Wendela) Sixma van Heemstra"),
    ],
)
def test_a_name_is_whole_with_the_prefixes_in_its_middle(text: str, wanted: str) -> None:
    assert wanted in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Het dossier ligt bij Assen en bij Lelystad.",
        "De storing is gemeld bij Centric en bij Ordina.",
        "Een kaartje voor Efteling of Artis is inbegrepen.",
        "De moeder van alle wetten, de zoon van de bakker en de ouders van Groep 8.",
        "De stukken liggen bij Voorzitter en bij Dienst Toeslagen.",
        "We doen het met Jansen & Partners en met Ernst & Young.",
    ],
)
def test_no_town_body_or_word(text: str) -> None:
    assert not set(names(text)) & {
        "Assen",
        "Lelystad",
        "Centric",
        "Ordina",
        "Efteling",
        "Artis",
        "Groep",
        "Voorzitter",
    }
