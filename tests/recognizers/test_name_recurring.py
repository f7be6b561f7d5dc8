# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters at places that tell a person only when two differ: each place with somebody's letters, and with others'."""

from __future__ import annotations

import re
from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()
PLACES = (
    "De vergunning wordt volgende week verwacht ({}).\n2. De aannemer levert een planning aan ({}).\n",
    "0.1 12-03-2024 eerste opzet ({})\n0.2 20-03-2024 opmerkingen verwerkt ({})\n",
    "{}: de aannemer loopt achter.\n{}: dan schuift de oplevering op.\n",
    "{} geeft aan dat het knelt.\n{} vraagt wat dit kost.\n",
    "08:12 melding ontvangen, {}\n08:30 teruggebeld, geen gehoor. {}\n",
    "Actie\nWie\nGereed\nBrief opstellen\n{}\n1 april\nSite bijwerken\n{}\n8 april\n",
    "Aan: {}\nVan: {}\nDatum: 12 maart\n",
    "Acties\n{}  brief aan bewoners\n{}  drukwerk bestellen\n",
    "Rooster bereikbaarheid\nweek 12   {}   {}\nweek 13   nog open\n",
    "Dienstrooster\nma   di\n{}   {}\n",
)


def _seen(found: Any, text: str) -> list[str]:
    return [value for value, entity, codes in found(RECOGNIZER, text) if entity == "INITIALS"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("letters", [("RZ", "QO"), ("FeK", "JvdB"), ("R.Z.", "N.D.")])
def test_finds_the_letters_of_two_people(found: Any, place: str, letters: tuple[str, str]) -> None:
    assert _seen(found, place.format(*letters)) == list(letters)


@pytest.mark.parametrize("place", [PLACES[0], PLACES[2], PLACES[4], PLACES[5], PLACES[6], PLACES[7]])
def test_finds_small_letters(found: Any, place: str) -> None:
    assert _seen(found, place.format("rz", "fek")) == ["rz", "fek"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("letters", [("BZK", "OCW"), ("DO", "VO"), ("GGD", "VNG"), ("EZ", "OM"), ("nvt", "incl")])
def test_leaves_bodies_and_stages(found: Any, place: str, letters: tuple[str, str]) -> None:
    assert _seen(found, place.format(*letters)) == []


@pytest.mark.parametrize(
    "text",
    [
        "TG: technische goedkeuring\nUP: uitvoeringsplan\n",
        "Gereed is het technisch gereedmelden (TG).\nDan volgt de uitgewerkte planning (UP).\n",
        "Textiel uit frankrijk (FR).\nGrondstoffen uit china (CN).\n",
        "RZ geeft aan dat het knelt. De RZ is een dienst.\nQO vraagt wat dit kost. QO-overleg volgt.\n",
        "Zie de tekening (pdf).\nDe foto (jpg).\n",
        "RZ: 12\nQO: 14\n",
        "Verwacht wordt dat het past (RZ).\nDe planning is bekend (OM).\n",
        "De heer A.R. Hofstra (NT)\nmevrouw G. Adema (NT)\nde heer P. Visser (LB)\nmevrouw K. Kuipers (LB)\n",
        "Aanwezig: raadslid Adema (NT)\nAfwezig: raadslid Visser (LB)\n",
        "Het shirt is wit (XL)\nDe broek is zwart (XS)\n",
        "NT vraagt wat dit kost.\nLB geeft aan dat het knelt.\nAanwezig: fractie NT en fractie LB.\n",
    ],
)
def test_leaves_what_the_page_explains(found: Any, text: str) -> None:
    assert _seen(found, text) == []


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Brief rondsturen -> rz\nSite bijwerken → Q.O.\n", ["Q.O.", "rz"]),
        ("Actie: rz/fek\nActie: allen\nActie: geen\nActie nog te bepalen", ["fek", "rz"]),
        ("Opmerking rz1: klopt dit?\nOpmerking nr1: vervallen", ["rz"]),
        ("De raming is 12.000 euro. [RZ: klopt dit?] [NB: concept]", ["RZ"]),
        ("init. rz\nInitialen: FeK\nInitialen: de", ["FeK", "rz"]),
        ("Graag reactie.\n\n-RZ\n", ["RZ"]),
        ("Prima.\n\nGroet,\nrz\n", ["rz"]),
        ("past binnen budget, akkoord rz 12-3\n", ["rz"]),
        ("Actie: CW\nVergunning nakijken (actie: MM)\nBrief opstellen → KB\nActie: incl\n", ["CW", "KB", "MM"]),
    ],
)
def test_finds_letters_that_one_place_tells(found: Any, text: str, letters: list[str]) -> None:
    assert sorted(_seen(found, text)) == letters


@pytest.mark.parametrize(
    "text",
    [
        "Aanwezig: raadslid Hamza Bakker (HB)\nAfwezig: wethouder Sanne Visser-Kuipers (SV)\n",
        "Aanwezig: wethouder Petra Bakker (PB)\nAfwezig: Sanne Visser-Kuipers (SK)\n",
        "Aanwezig: Petra Bakker (RZ)\nAfwezig: Sanne Visser (QO)\n",
    ],
)
def test_letters_behind_their_own_names_are_no_parties(found: Any, text: str) -> None:
    assert _seen(found, text) == re.findall(r"\((\w+)\)", text)


def test_a_party_in_brackets_is_nobody_on_a_page_with_initials(found: Any) -> None:
    text = "Aanwezig: de heer A.R. Hofstra (NT) mevrouw G. Adema (NT), (PvdA/GL/D66)\nParaaf: JvdB\nMet RZ afgestemd.\n"
    assert _seen(found, text) == ["JvdB", "RZ"]
