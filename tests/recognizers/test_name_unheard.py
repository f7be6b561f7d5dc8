# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames of no list: where people stand in a sentence or behind a label they are found, and things there are not."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer
from redactor.analysis.engine import Engine

ENGINE = Engine()

NAMES = ("Feitsinga", "Karadülger", "Gebremeskal", "Hryhoruk", "Latuheruwe", "Ramcharitar")
THINGS = ("Concerncontrol", "Optisport", "Woonveste", "Zorgned", "Klantcontactcentrum", "Programmateam")
SENTENCES = (
    "De vraag ligt nu bij {}, die er volgende week op terugkomt.",
    "Dit is gisteren al door {} nagekeken.",
    "Heeft {} al gereageerd?",
    "Namens {} is een zienswijze ingediend.",
    "Tegen {} is een last onder dwangsom opgelegd.",
    "Stuur het maar naar {}, dan komt het goed.",
    "{} was niet aanwezig bij de hoorzitting.",
    "{} van de afdeling beheer heeft de sleutel.",
    "{} sluit de vergadering om 16.00 uur.",
    "Er is overleg tussen {} en de aannemer.",
    "Gesproken met van der {} over het pad.",
    "Daarom is Ten {} gevraagd om te komen.",
    "De buren van {} hebben ook geklaagd.",
    "Zodra {} getekend heeft gaat het werk door.",
    "Namens de bewoners voert {} het woord.",
)
LABELS = (
    "Telers: {}, {}",
    "Bewoners: {} en {}",
    "Omwonenden: {}; {}",
    "Assignee: {}\nReporter: {}",
    "Pachters:\n{}\n{}",
)
PAGE = """Notitie voor het dossier

De planning is vorige week aangepast. Het rapport komt in mei.

{}

De stukken staan in de map van het project.
"""


def found(text: str) -> set[str]:
    hits = PersonRecognizer().analyze(text, ["PERSON"])
    return {text[hit.start : hit.end] for hit in hits}


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("name", NAMES)
def test_a_surname_of_no_list_is_found_where_people_stand(sentence: str, name: str) -> None:
    assert any(name in one for one in found(PAGE.format(sentence.format(name))))


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("thing", THINGS)
def test_a_word_of_no_list_that_is_spelled_like_none_is_not(sentence: str, thing: str) -> None:
    assert not found(PAGE.format(sentence.format(thing)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij wonen in Feitsinga en komen met de trein.",
        "De gegevens zijn gemeten met Gebremeskal.",
        "Dit is door het Gebremeskal nagekeken.",
        "De burgemeester van Feitsinga en de raad van Feitsinga.",
        "Er is getekend bij Hryhoruk 2.4 en hoger.",
        "De boot vaart op Feitsinga, langs het eiland.",
        "De gemeente meldt dat Anna Bos informeert en de raad van Feitsinga besluit.",
    ],
)
def test_a_place_or_a_thing_spelled_like_a_name_is_not(sentence: str) -> None:
    assert not {one for one in found(PAGE.format(sentence)) if "Bos" not in one}


@pytest.mark.parametrize("label", LABELS)
def test_each_of_those_behind_a_label_of_people_is_found(label: str) -> None:
    names = " ".join(found(PAGE.format(label.format("Feitsinga", "Hryhoruk"))))
    assert "Feitsinga" in names
    assert "Hryhoruk" in names


SMALL = (
    "vraag het maar aan {}, die weet het",
    "heb {} net gesproken, is akkoord",
    "{} belt je zo terug",
    "de planner zegt dat {} ziek is; {} was ziek",
    "heb met {} afgesproken dat hij morgen komt",
    "even {} vragen of dat klopt",
    "hallo {},",
    "hoi {}, kun jij dit oppakken?",
    "dat is het\n\nmvg\n{}",
    "behandelaar: {}",
)


@pytest.mark.parametrize("line", SMALL)
@pytest.mark.parametrize("name", ["feitsinga", "karadülger", "latuheruwe", "ramcharitar"])
def test_one_in_small_letters_too(line: str, name: str) -> None:
    text = f"{line.format(name, name)}\n"
    assert name in {text[hit.start : hit.end] for hit in ENGINE.find(text)}


@pytest.mark.parametrize("line", SMALL)
@pytest.mark.parametrize("word", ["objectbediener", "afdelingshoofdje", "termijnstaat", "ploegchef"])
def test_a_word_in_small_letters_is_nobody(line: str, word: str) -> None:
    assert not ENGINE.find(f"{line.format(word, word)}\n")


DEALT = (
    "Betreft: bezwaarschrift {} tegen de weigering",
    "In het dossier {} ontbreekt de machtiging.",
    "Agenda: overleg {} / volmachten",
    "Bijlage: koopovereenkomst {}",
    "De zaak-{} wordt in juni behandeld.",
    "Bijlage: brief {} 12 maart 2024.pdf",
    "Een medewerker heeft dit bevestigd ({}).",
    "De huurder ({}) is hiervan op de hoogte.",
    "Groeten, ook namens {}",
    "- {}: regelt de zaal",
    "Acties\n1. Offerte opvragen ({})\n2. Stukken rondsturen voor 1 mei ({})",
)


@pytest.mark.parametrize("text", DEALT)
@pytest.mark.parametrize("name", ["Feitsinga", "Karadülger", "Hryhoruk"])
def test_whose_file_or_task_it_is(text: str, name: str) -> None:
    spans = " ".join(found(f"{text.format(name, name)}\n"))
    assert name in spans


@pytest.mark.parametrize("text", DEALT)
@pytest.mark.parametrize("thing", ["Optisport", "Woonveste", "Vergunning", "Apeldoorn", "Solvinity", "Wmo"])
def test_no_file_or_task_of_a_thing(text: str, thing: str) -> None:
    assert not found(f"{text.format(thing, thing)}\n")


def test_a_listed_surname_hung_to_a_file_is_somebody_and_a_place_is_not() -> None:
    assert any("Jansma" in one for one in found("Wij bespraken de casus-Jansma met hem."))
    assert not found("Het dossier-Schiphol, de casus-Heerlen en de zaak-Water lopen.")


def test_a_label_with_an_address_is_nobody() -> None:
    assert not found("Rückfragen: info@voorbeeld.nl\nRückfragen: bitte anrufen\n")


@pytest.mark.parametrize("account", ["rwittelo", "hskoatte", "dnijhuiz"])
@pytest.mark.parametrize(
    "line",
    [
        "Gebruiker {} heeft het dossier om 10.12 uur geopend.",
        "Gewijzigd door {} op 3-4-2024 10:12",
        "10:12:33 {} opened case 4410",
        "Map: H:\\{}\\nota.docx",
    ],
)
def test_an_account_that_begins_as_no_word_does(line: str, account: str) -> None:
    text = f"{line.format(account)}\n"
    assert account in {text[hit.start : hit.end] for hit in ENGINE.find(text)}


@pytest.mark.parametrize(
    "program", ["rsyslog", "applicatiebeheer", "zaaksysteem", "gegevensset", "bgtexport", "kccbalie"]
)
@pytest.mark.parametrize(
    "line",
    [
        "Gebruiker {} heeft het geopend.",
        "Gewijzigd door {} op 3-4-2024",
        "10:12:33 {} is up",
        "gewijzigd 3-4-2024 | door: {}",
        "Bron: \\\\srv01\\data\\{}\\uit.csv",
    ],
)
def test_a_program_or_a_word_is_no_account(line: str, program: str) -> None:
    assert not any(hit.entity_type in ("USERNAME", "PERSON") for hit in ENGINE.find(f"{line.format(program)}\n"))


@pytest.mark.parametrize("line", ["De eigenaar is {}, die er niet woont.", "#4410 {} - geen toegang tot de map"])
@pytest.mark.parametrize("name", ["Nurhayet Oldenwierda", "Semhar Feitsinga", "Grażynka Karadülger"])
def test_a_name_of_two_words_of_no_list(line: str, name: str) -> None:
    assert name in found(PAGE.format(line.format(name)))


@pytest.mark.parametrize(
    "word", ["Genehmigung", "Nazending", "Workaround", "Wkkgz", "Grafana", "Hantavirus", "Anschrift", "Watercrassula"]
)
@pytest.mark.parametrize(
    "place",
    [
        "Vraag het aan {} en dan komt het.",
        "Zaak {} is gesloten.",
        "Klacht {} is afgehandeld.",
        "De aantallen zijn gecontroleerd ({}) en verwerkt.",
        "Wij wachten nog op {} voordat we verder kunnen.",
    ],
)
def test_nouns_of_no_list_stay(place: str, word: str) -> None:
    text = place.format(word)
    assert word not in {text[hit.start : hit.end] for hit in ENGINE.find(text)}


@pytest.mark.parametrize("word", ["Burgemeseter", "Anderhhalf", "Btaling", "Ammbassadeur"])
def test_a_word_with_a_slip_of_the_keys_at_the_start_of_a_line_stays(word: str) -> None:
    text = f"{word} is gisteren nog gebeld.\n"
    assert word not in {text[hit.start : hit.end] for hit in ENGINE.find(text)}
