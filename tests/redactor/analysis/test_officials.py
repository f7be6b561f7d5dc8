# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of national office holders: facts of public office, and how little they prove."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from redactor.analysis.data import build, lines
from redactor.analysis.names.spelling import parse
from redactor.analysis.officials import UserList, in_office, listed, national

IN_OFFICE, LONG_AGO = date(2023, 10, 1), date(1985, 1, 1)


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        ("H.G.J. Bruins Slot", IN_OFFICE, "mandate"),
        ("Hanke Bruins Slot", IN_OFFICE, "mandate"),
        ("H.G.J. Bruins Slot", LONG_AGO, "name"),
        ("H.G.J. Bruins Slot", None, "name"),
        ("H. Bruins Slot", IN_OFFICE, "name"),
        ("X.Y. Bruins Slot", IN_OFFICE, ""),
        ("Bruins Slot", IN_OFFICE, ""),
        ("Jan de Vries", date(2008, 1, 1), "name"),
        ("Q. Zonderlingvan", IN_OFFICE, ""),
    ],
)
def test_initials_and_mandate_are_needed(name: str, day: date | None, expected: str) -> None:
    assert listed(parse(name), day) == expected


def test_in_office_is_about_a_surname_and_a_day() -> None:
    assert in_office("bruinsslot", IN_OFFICE, "b")
    assert not in_office("bruinsslot", LONG_AGO, "b")
    assert not in_office("bestaatniet", None, "bks")


@pytest.mark.parametrize(
    ("name", "holds"), [("A.B. Zijl", True), ("Anna Zijl", True), ("A.C. Zijl", False), ("Zijl", False)]
)
def test_a_users_list(name: str, holds: bool) -> None:
    assert UserList(["Zijl, A.B. (Anna); wethouder", "", "Tol"]).holds(parse(name)) is holds


def test_the_list_is_normalised() -> None:
    assert len(national()) > 900
    assert all(surname.isalnum() and surname == surname.lower() for surname in national())
    assert "goot" not in {row.initials for rows in national().values() for row in rows}


@pytest.mark.shared
def test_the_data_is_what_the_script_makes(shared: Path) -> None:
    assert build.functions(shared) == lines("functions.tsv")
    assert build.officials(shared) == lines("officials.tsv")
    assert build.places(shared) == lines("places.txt")
