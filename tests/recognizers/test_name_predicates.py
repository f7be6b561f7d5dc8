# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A surname alone in what government text says of people, and things and towns at the same places."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()
PAGE = """Onderwerp: voortgang van de herinrichting

Hieronder staan de aantekeningen van de afgelopen week. De planning is ongewijzigd, al moet de aanvraag er nog komen.

{}

De volgende stap is dat het ontwerp wordt voorgelegd. Daarna gaan de stukken naar het college en kan het werk beginnen.
"""
PEOPLE = ("Bakker", "Kok", "Kramer", "Roos", "De Boer", "Van der Meer", "Hadžić", "Mirjam")
SAID = (
    "{} belt morgen terug.",
    "{} heeft gebeld over de planning.",
    "{} zoekt dit uit.",
    "{} licht het voorstel toe.",
    "{} geeft aan dat het budget op is.",
    "{} neemt contact op met de aannemer.",
    "{} neemt het dossier over van een ander.",
    "{} is verhinderd.",
    "{} was niet aanwezig bij het overleg.",
    "{} kan niet op dinsdag.",
    "{} zal de tekst aanpassen.",
    "{} akkoord.",
    "{}: geen bezwaar.",
    "{} c.s. hebben beroep ingesteld.",
    "{} en ik hebben dit besproken.",
    "{} (42) klaagt over het lawaai.",
    "{} tst. 4411",
    "{}, bewoner van de straat, klaagt.",
    "12-03 {} gebeld, geen gehoor",
    "Actie {}",
    "Cc {}",
    "Paraaf {}",
    "Dossier {}",
    "Gesprek {} op 12 maart",
    "Contactpersoon {}",
    "Bewoner {} klaagt over het lawaai.",
    "Dit wordt opgepakt door {}.",
    "Overleg met {} op 12 maart",
    "Bij {} is navraag gedaan.",
    "12/3 tel. {}: alles goed",
    "I.o.m. {}",
    "De stukken zijn ontvangen en\ndaarna heeft\n{} ze gelezen.",
)
THINGS = ("Gemeente", "Delft", "Water", "Brandweer", "Planning", "Leverancier", "Enexis")
NOT_SAID = (
    "{} komt later aan bod.",
    "{} is akkoord met het voorstel.",
    "{} neemt het werk over.",
    "Dossier {}",
    "Gesprek {} op 12 maart",
    "Overleg met {} op 12 maart",
    "Actie {}",
    "Dit wordt opgepakt door {}.",
)


def _found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])]


@pytest.mark.parametrize("said", SAID)
def test_what_is_said_of_people_names_them(said: str) -> None:
    assert [name for name in PEOPLE if name not in _found(PAGE.format(said.format(name)))] == []


@pytest.mark.parametrize("said", NOT_SAID)
def test_things_and_towns_at_such_places_are_nobody(said: str) -> None:
    assert [thing for thing in THINGS if _found(PAGE.format(said.format(thing)))] == []


@pytest.mark.parametrize(
    "line",
    [
        "Snel komt er een besluit, en Boven is niemand.",
        "Jongen zegt niets, en een Engels boek is van Zee.",
        "Stichting Dorothea van Dijk vraagt uitstel.",
        "Zon is er niet, Water komt later.",
        "Hij woont te Houten, uit Bergen belde niemand.",
        "De zaak Quint/Te Poel en de zaak Saldo/Bartels.",
        "Op verzoek van de klager bewoner van de Laan 3.",
    ],
)
def test_other_words_that_are_surnames_too(line: str) -> None:
    plain = (
        "Snel",
        "Boven",
        "Jongen",
        "Engels",
        "Zee",
        "Dijk",
        "Zon",
        "Water",
        "Houten",
        "Bergen",
        "Quint",
        "de Laan",
        "Laan",
    )
    assert not set(_found(PAGE.format(line))) & set(plain)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("DOSSIER VERMEULEN", "VERMEULEN"),
        ("GESPREK MET BAKKER OP 12 MAART", "BAKKER"),
        ("BETREFT: BEZWAAR VAN LEEUWEN", "VAN LEEUWEN"),
        ("Aanwezig: JANSEN EN BAKKER", "BAKKER"),
        ("Pham Van En belde.", "Pham Van En"),
        ("(get.) VERMEULEN", "VERMEULEN"),
        ("Naam: J A N S E N", "J A N S E N"),
        ("V A N  L E E U W E N", "V A N  L E E U W E N"),
        ("groeten jansen", "jansen"),
        ("hoi van der meer,", "van der meer"),
        ("ik heb het met van der meer besproken", "van der meer"),
        ("ik heb gebeld met nguyen", "nguyen"),
        ("collega de boer pakt het op", "de boer"),
        ("@jansen kun jij dit doen?", "jansen"),
        ("heeft jansen al gereageerd?", "jansen"),
    ],
)
def test_capitals_blanks_and_small_letters(line: str, name: str) -> None:
    assert name in _found(PAGE.format(line))


@pytest.mark.parametrize(
    "line",
    [
        "V E R S L A G",
        "N O T A  V A N  W I J Z I G I N G",
        "GESPREK MET DE RAAD OP 12 MAART",
        "VAN GROOT BELANG",
        "ik heb het met de boer besproken",
        "ik heb gebeld met van alles",
        "groeten daar, hoi allemaal,",
        "volgens water en wind, met post verstuurd",
        "collega van dienst pakt het op, bel later even",
    ],
)
def test_other_words_in_such_letters(line: str) -> None:
    assert _found(PAGE.format(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Ymere overlegt met de gemeente.",
        "Woonbron belooft herstel.",
        "Mooiland wil slopen.",
        "Mozard stuurt een bericht.",
        "Klacht Ringland",
        "Betrokkene Jeugd",
    ],
)
def test_bodies_of_no_list_where_bodies_stand_too(line: str) -> None:
    assert _found(PAGE.format(line)) == []
    assert _found(line) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Hadžić overlegt met de gemeente.", "Hadžić"),
        ("Bakker wil slopen.", "Bakker"),
        ("De verdachte Winkels verklaarde dat niet.", "Winkels"),
        ("Klacht Hadžić", "Hadžić"),
    ],
)
def test_people_where_bodies_stand_too(line: str, name: str) -> None:
    assert _found(PAGE.format(line)) == [name]
