# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Streets that only their place under or behind a name gives away."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.homes import homes, of_people


def _homes(text: str, name: str) -> list[str]:
    start = text.index(name)
    person = Mention(0, start, start + len(name), "PERSON", name, 0.9, "test", ())
    return [one.text for one in homes(text, 0, [person])]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Groeten\nMarja Tol\nHoefijzer 12\n", "Hoefijzer 12"),
        ("brief aan mw. Marja Tol (Boterdiep WZ 17). Ambtelijk", "Boterdiep WZ 17"),
        ("rijtjeshuis van Marja Tol (Kanaal B Z.Z. 140)", "Kanaal B Z.Z. 140"),
        ("dhr. Marja Tol (It Paad 12)", "It Paad 12"),
        ("Marja Tol: mijn huis aan de Buorren 12 is te hoog", "Buorren 12"),
        ("de bewoner van It Paad 12. Marja Tol", "It Paad 12"),
        ("een reactie van Marja Tol, Zuiderleede 11. Zij is", "Zuiderleede 11"),
        ("Geluid;Marja Tol;Markt 20-04;0612345678", "Markt 20-04"),
        ("Marja Tol\nDe Wiel 44 a\n", "De Wiel 44 a"),
        ("3\nMarja Tol\nnr 31\n", "nr 31"),
        ("van Marja Tol, Meerzicht 4 te Kaag, voor het", "Meerzicht 4"),
        ("melding van Marja Tol (Zonneroos 14) over", "Zonneroos 14"),
        ("Marja Tol uit de Zwanebloem 40.", "Zwanebloem 40"),
        ("Marja Tol is verhuisd naar Korenmolen 3.", "Korenmolen 3"),
        ("familie Marja Tol van Wielewaal 16 wil", "Wielewaal 16"),
        ("Marja Tol; Roos 4, Ede", "Roos 4"),
        ("Marja Tol, boerderij Welgelegen, Noordeinde 2, Ede", "boerderij Welgelegen, Noordeinde 2"),
        ("Marja Tol woont op Lutkeburen\n8 te Marken", "Lutkeburen\n8"),
        ("Marja Tol\nDAM 12\n", "DAM 12"),
        ("Marja Tol, Kavel 12", "Kavel 12"),
        ("Marja Tol, De Lijst 2, Ede", "De Lijst 2"),
        ("Marja Tol, Wierdenstr 4", "Wierdenstr 4"),
        ("bewoners van Zonneroos 14, 16 en 18. Marja Tol", "Zonneroos 14, 16 en 18"),
    ],
)
def test_a_word_and_a_number_beside_a_name_is_a_home(text: str, street: str) -> None:
    assert _homes(text, "Marja Tol") == [street]


def test_other_houses_of_a_street_where_somebody_lives_are_homes() -> None:
    text = "Korenbloem 3   leeg\nMarja Tol, Korenbloem 5\nKorenbloem 9a te koop\nKorenbloem 12% duurder"
    assert sorted(_homes(text, "Marja Tol")) == ["Korenbloem 3", "Korenbloem 5", "Korenbloem 9a"]


def test_the_next_doors_of_a_round_are_homes() -> None:
    text = "Zonneweg 5: niet thuis. 7: mevrouw deed open. 9: niet thuis. Om 12:30 klaar."
    door = Mention(0, 0, 10, "ADDRESS", "Zonneweg 5", 0.9, "test", ("address:unclear",))
    assert [one.text for one in homes(text, 0, [door])] == ["7", "9"]
    assert [one.text for one in homes("Agenda. 7: rondvraag", 0, [])] == []


def test_a_name_that_was_read_on_into_a_street_ends_before_it() -> None:
    assert _homes("Rikkie uit de Zwanebloem 40 belde", "Rikkie uit de Zwanebloem") == ["Zwanebloem 40"]


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
        "Marja Tol (VVD 4)",
        "Marja Tol (Wbtv-nr. 4417) tolkt",
        "Marja Tol (Lijst 4)",
        "Marja Tol, Deel 3",
        "Marja Tol, Tst 214",
        "Marja Tol, VVD 3",
        "Marja Tol woont in Kaag sinds 2014",
        "bewoners van Groep 4 en Marja Tol",
        "Marja Tol\nWVL 1e\nPiet Bos\n",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert _homes(text, "Marja Tol") == []


def test_a_word_and_a_number_behind_a_birth_date_is_a_home() -> None:
    for text, street in (("geb. 6-2-1977, Molshoop 40. Rijdt", ["Molshoop 40"]), ("geb. 6-2-1977, Groep 4.", [])):
        born = Mention(0, 5, 13, "DATE_OF_BIRTH", "6-2-1977", 0.9, "test", ())
        assert [one.text for one in homes(text, 0, [born])] == street


def _owner(text: str, name: str, *addresses: str) -> list[bool]:
    found = [Mention(0, text.index(name), text.index(name) + len(name), "PERSON", name, 0.9, "test", ())]
    for value in addresses:
        start = text.index(value)
        codes = ("address:organisation",)
        found.append(Mention(0, start, start + len(value), "ADDRESS", value, 0.9, "test", codes))
    return ["address:home" in one.evidence for one in of_people([text], found)[1:]]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Afdeling Jeugd en Gezin\nAan de ouders van\nMarja Tol\nEksterlaan 5\n", ["Eksterlaan 5"]),
        ("Gemeente Ede\nDe heer Marja Tol\nEksterlaan 5\n1234 ZZ Ede", ["Eksterlaan 5", "1234 ZZ Ede"]),
        ("Nr. 1  Stichting Wijk, Postbus 2\nNr. 2  Marja Tol, Heikant 8, Ede", ["Heikant 8"]),
        ("4. Ilse en Marja Tol (Dorpsweg 77): school", ["Dorpsweg 77"]),
    ],
)
def test_an_address_under_or_behind_a_name_is_a_home(text: str, addresses: list[str]) -> None:
    assert _owner(text, "Marja Tol", *addresses) == [True] * len(addresses)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Gemeente Ede\nt.a.v. Marja Tol\nEksterlaan 5\n", "Eksterlaan 5"),
        ("Marja Tol\nadviseur\nEksterlaan 5\n", "Eksterlaan 5"),
        ("De vergadering met Marja Tol van het bureau, Eksterlaan 5", "Eksterlaan 5"),
        ("Marja Tol\nTurfmarkt 147\n", "Turfmarkt 147"),
    ],
)
def test_an_address_of_a_body_stays_one(text: str, address: str) -> None:
    assert _owner(text, "Marja Tol", address) == [False]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Roosplein 5            Directie Juridische Zaken\n1424 BM  DE KWAKEL", True),
        ("   Roosplein 5            Directie Juridische Zaken\n1424 BM  DE KWAKEL", False),
        ("Roosplein 5            Directie Juridische Zaken\n\n1424 BM  DE KWAKEL", False),
        ("Roosplein 5, Directie Juridische Zaken\n1424 BM  DE KWAKEL", False),
    ],
)
def test_a_postcode_right_below_a_home_is_of_that_home(text: str, home: bool) -> None:
    codes = {"Roosplein 5": ("ADDRESS", "address:home"), "1424 BM  DE KWAKEL": ("POSTCODE", "address:organisation")}
    mentions = [
        Mention(0, text.index(part), text.index(part) + len(part), kind, part, 0.9, "test", (code,))
        for part, (kind, code) in codes.items()
    ]
    assert ("address:home" in of_people([text], mentions)[1].evidence) is home
