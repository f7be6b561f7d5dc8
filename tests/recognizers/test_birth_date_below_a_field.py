# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates below a field or column of birth dates: somebody's, unless their own label says when something takes place."""

from __future__ import annotations

import pytest

from recognizers.birth_date import BirthDateRecognizer

RECOGNIZER = BirthDateRecognizer()
FIELD = "Naam            A. Tol\nGeboortedatum   4 mei 1957\n\n4. Project\n"
TABLE = "Naam            Geboortedatum\nA. Tol          4 mei 1957\n"


def _born(text: str) -> list[str]:
    return [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["DATE_OF_BIRTH"], None)]


@pytest.mark.parametrize(
    "row",
    [
        "Periode         1 januari 2024 – 31 december 2026",
        "Periode         01-01-2024 t/m 31-12-2026",
        "Periode:        01-01-2024 tot en met 31-12-2026",
        "Projectperiode  1 januari 2024 - 31 december 2026",
        "Subsidieperiode 1 januari 2024 tot 31 december 2026",
        "Eerste AO-dag   03-02-2022",
        "Oplevering      3 februari 2022",
        "Duur            3 februari 2022 - 3 maart 2023",
    ],
)
def test_when_something_takes_place_is_nobodys_birth(row: str) -> None:
    assert _born(f"{FIELD}{row}\nKosten          10\n") == ["4 mei 1957"]


@pytest.mark.parametrize("above", [FIELD, TABLE, "Geboren         4 mei 1957\n"])
@pytest.mark.parametrize(
    "row",
    [
        "B. Tol          {}",
        "Partner         {}",
        "Kind 1          {}",
        "Anna            {}",
        "Moeder          {}",
        "Periode, A.     {}",
        "Periode Anna    {}",
        "A. Planning     {}",
        "Kees Oplevering {}",
        "2  B. Tol       {}",
        "                {}",
    ],
)
@pytest.mark.parametrize("day", ["3 maart 1960", "03-03-1960", "3-3-2010"])
def test_below_a_column_of_birth_dates_a_date_is_somebodys(above: str, row: str, day: str) -> None:
    assert _born(f"{above}{row.format(day)}\nKosten          10\n") == ["4 mei 1957", day]


@pytest.mark.parametrize(
    "text",
    [
        "Periode Geboortedatum   {}\n",
        "Geboren in de periode {}\n",
        "Aanvang: geboren {}\n",
        "Planning   geb. {}\n",
        "Geboortedatum\nPeriode {} geboren\n",
        "Duur van de reis; geb.dat. {}\n",
        "Periode\nGeboortedatum: {}\n",
    ],
)
def test_a_word_for_birth_right_before_the_date_tells(text: str) -> None:
    assert _born(text.format("3 maart 1960")) == ["3 maart 1960"]


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("Datum controle: 12-3-2021\nGeboortedatum verzekerde: 4-5-1961\n", ["4-5-1961"]),
        ("Ingangsdatum: 12-3-2021\nGeb.datum: 4-5-1961\n", ["4-5-1961"]),
        ("Moeder: 12-3-1931\nGeboortedatum vader: 4-5-1931\n", ["12-3-1931", "4-5-1931"]),
        ("Datum kind: 12-3-2011\nGeboortedatum: 4-5-1981\n", ["12-3-2011", "4-5-1981"]),
        ("Datum: 12-3-1971\nGeboortedatum partner: 4-5-1981\n", ["12-3-1971", "4-5-1981"]),
        ("Datum vader: 12-3-1971\nGeboortedatum moeder: 4-5-1981\n", ["12-3-1971", "4-5-1981"]),
        ("Naam: Tol, datum: 12-3-1961\nGeboortedatum: 4-5-1981\n", ["12-3-1961", "4-5-1981"]),
        ("Datum: 12-3-1971\nGeboortedatum\n4-5-1981\n", ["12-3-1971", "4-5-1981"]),
    ],
)
def test_a_date_with_a_label_of_its_own_is_not_of_the_label_below(text: str, born: list[str]) -> None:
    assert _born(text) == born
