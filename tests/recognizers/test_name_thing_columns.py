# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells below heads of things are no people; who stands beside them is."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.names.nobody.thing_columns import cells_of
from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Naam | Adres | Plaats\nXiqwor | Hemweg 2 | Hemkerk\nZalmoen | Hemweg 4 | Wolderveen\n",
            ["Xiqwor", "Zalmoen"],
        ),
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
        (
            (
                "Wie          Vestigingsplaats    Tekent\nKrink B.V.   Wouw                P. van Tilburg\n"
                "Donk BV      Sneek               D. Plantinga\nBeek BV      Geldrop             J. de Enk\n"
            ),
            ["P. van Tilburg", "D. Plantinga", "J. de Enk"],
        ),
        ("Standplaats\tMedewerker\nKampen\tBuren\nDelft\tPutten\nEde\tDalen\n", ["Buren", "Putten", "Dalen"]),
        ("Naam | Plaats\nJansen | Kampen\nEls Tol | Jansen\n", ["Jansen", "Els Tol", "Jansen"]),
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Aanwezig bij het MDO\nGemeente: Petra Mulder\nSchool: Anja Tol\n", ["Petra Mulder", "Anja Tol"]),
        ("Taken\nBank: Sanne Mulder\nVereniging: Fatima Yilmaz\n", ["Sanne Mulder", "Fatima Yilmaz"]),
        ("Woonplaats: Fatima Yilmaz\n", ["Fatima Yilmaz"]),
        ("Project: A. Mulder\nApplicatie: Petra de Wit\n", ["A. Mulder", "Petra de Wit"]),
        ("Restaurant | Terras\nYilmaz | ja\nTerpstra | nee\n", ["Yilmaz", "Terpstra"]),
        ("Onderneming   Inschrijving\nEl Amrani   12345678\nYilmaz   12345679\n", ["El Amrani", "Yilmaz"]),
        ("Verhuurder: J. Tol\nBedrijf: El Amrani\n", ["J. Tol", "El Amrani"]),
        ("Handelsnaam: Van Toor\nRechtsvorm: eenmanszaak\n", ["Van Toor"]),
    ],
)
def test_who_stands_in_a_field_or_column_of_a_body_is_found(found: Any, text: str, names: list[str]) -> None:
    assert [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"] == names


def test_cells_of_tables_that_follow_each_other_are_read_once() -> None:
    few, many = (len(cells_of("Scheepsnaam   ENI\nMaria   023\n\n" * count)) for count in (10, 30))
    assert 0 < few <= 30
    assert many <= 3 * few + 10
