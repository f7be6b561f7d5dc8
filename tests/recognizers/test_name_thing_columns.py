# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells below heads of things are no people; who stands beside them is."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.names.thing_columns import cells_of
from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Scheepsnaam       ENI-nr\nJohanna Maria     023\nGreetje Bakker    048\n\nDe Greetje Bakker voer uit.", []),
        ("nr\ttitel productie\tbedrag\n1\tHedda Gabler\t84\n2\tMariken van Nieumeghen\t22\n", []),
        ("Applicatie;Beheer;Status\nAnna;Piet Bakker;nieuw\nJulia;Els de Wit;oud\n", ["Piet Bakker", "Els de Wit"]),
        (
            "Schip          Schipper\nMaria          Jan de Boer\nAnna Sofia     Piet Bakker\n",
            ["Jan de Boer", "Piet Bakker"],
        ),
        (
            "Naam | Woonplaats\nJan de Boer | Kampen\nEls Tol | Lelie\nPiet Bakker | Borne",
            ["Jan de Boer", "Els Tol", "Piet Bakker"],
        ),
    ],
)
def test_finds_people_beside_things(found: Any, text: str, names: list[str]) -> None:
    assert [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"] == names


@pytest.mark.parametrize(
    "text",
    [
        "Scheepsnaam       ENI-nr\nGreetje Bakker    048\nJan de Boer       049\n\nEigenaar Greetje Bakker belt.",
        "Titel    Naam\nmr.      Greetje Bakker\ndr.      Els de Wit",
        "Leverancier    Bedrag\nGreetje Bakker    84\nEls de Wit     23",
        "Schip\nGreetje Bakker\nEls de Wit",
        "Systeem  Beheerder  Vervanger\nDecos  Anna Tol  Kees Mulder\n  Greetje Bakker  Els Smit\n",
        "Naam project   Projectleider\nGreetje Bakker   Els Smit\n",
        "| Ras | Eigenaar |\n| Greetje Bakker | Herder |\n",
        "Taak  Productie  Regie\nlicht  Greetje Bakker  Els Smit\n",
        "Model  Fotograaf  Datum\nGreetje Bakker  Els Smit  12-3\n",
        "De schepen en het merk\nGreetje Bakker    84",
    ],
)
def test_a_person_stays_found(found: Any, text: str) -> None:
    assert "Greetje Bakker" in [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


FIELDS = ("School", "Naam project", "Gebouw", "Merk", "Naam schip", "Vereniging", "Wijk", "3. Straat", "Bank")
FIELDS_OF_FIRMS = ("Organisatie", "Bedrijfsnaam", "Handelsnaam ....", "Werkgever", "Naam instelling", "Filiaal")


@pytest.mark.parametrize("label", FIELDS)
def test_a_field_of_a_thing_holds_nobody(found: Any, label: str) -> None:
    for value in ("Jan Linders", "De Vries", "Anna Maria", "Bloem", "de Wielenveld"):
        text = f"Formulier\n{label}: {value}\nContactpersoon: J. Tol\n"
        assert [one for one, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"] == ["J. Tol"], value


@pytest.mark.parametrize("label", FIELDS_OF_FIRMS)
def test_a_field_of_a_firm_holds_a_single_name_of_its_own(found: Any, label: str) -> None:
    for value in ("De Vries", "Heijmans", "Jansen"):
        text = f"Formulier\n{label}: {value}\nContactpersoon: J. Tol\n"
        assert [one for one, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"] == ["J. Tol"], value
    table = f"Nr;{label.strip(' .')};Bedrag\n1;De Vries;300\n2;Heijmans;400\n"
    assert [one for one, entity, _ in found(RECOGNIZER, table) if entity == "PERSON"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Bedrijfsnaam: Greetje Bakker\nKvK: 12345678",
        "Organisatie: Greetje Bakker\n",
        "School: contactpersoon Greetje Bakker\n",
        "Locatie: kantoor van Greetje Bakker\n",
        "Vereniging: Greetje Bakker (voorzitter)\n",
        "Club: Greetje Bakker, 0512-123456\n",
        "Naam: Greetje Bakker\nSchool: De Kiezel\n",
    ],
)
def test_who_stands_at_such_a_label_stays_found(found: Any, text: str) -> None:
    assert "Greetje Bakker" in [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


def test_a_given_name_behind_a_body_is_whom_one_asks_for(found: Any) -> None:
    assert [one for one, *_ in found(RECOGNIZER, "Filiaal: Annemiek\nTelefoon: 06-12345678\n")] == ["Annemiek"]


def test_cells_of_tables_that_follow_each_other_are_read_once() -> None:
    few, many = (len(cells_of("Scheepsnaam   ENI\nMaria   023\n\n" * count)) for count in (10, 30))
    assert 0 < few <= 30
    assert many <= 3 * few + 10
