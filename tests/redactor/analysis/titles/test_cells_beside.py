# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An office holder and somebody else on one line, in cells or a list: the office is of one of them only.

Who stands in the next cell must not be kept by it, whatever joins names, functions and cells. All people are invented.
"""

from __future__ import annotations

import itertools

import pytest
from marked import public

HOLDER, OTHER = "Pauline Quispel", "Sjoerd Dammers"
OFFICES = ("wethouder", "burgemeester", "minister", "griffier", "de wethouder", "fractievoorzitter VVD")
FUNCTIONS = ("notulist", "beleidsadviseur", "namens de bewoners")
HEADS = ("", "Aanwezig:\n", "Aanwezig: ", "Overleg 3 mei 2023\n")
CELLS = ("    ", "\t", " | ")
BEHIND = (
    "{name}, {function}",
    "{name} ({function})",
    "{name} - {function}",
    "{name}\t{function}",
    "{name}    {function}",
)
AHEAD = ("{function} {name}", "{function}: {name}", "{function}, {name}")


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("form", BEHIND + AHEAD)
def test_nobody_is_kept_by_the_office_of_the_cell_beside(form: str, cell: str) -> None:
    for head, office, function, swapped in itertools.product(HEADS, OFFICES, FUNCTIONS, (False, True)):
        one, two = form.format(name=HOLDER, function=office), form.format(name=OTHER, function=function)
        text = head + cell.join((two, one) if swapped else (one, two)) + "\n"
        assert OTHER not in public(text), text


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("form", BEHIND[:2])  # behind a dash on a line that something else begins it is in doubt
def test_the_function_behind_a_name_is_of_that_name(form: str, cell: str) -> None:
    for head, office in itertools.product(HEADS, OFFICES):
        one, two = form.format(name=HOLDER, function=office), form.format(name=OTHER, function="notulist")
        assert public(head + one + cell + two + "\n") == {HOLDER}


@pytest.mark.parametrize("form", BEHIND[:3])
def test_who_stands_alone_in_the_next_cell_has_no_function(form: str) -> None:
    for cell, office in itertools.product(CELLS, OFFICES):
        assert OTHER not in public(form.format(name=HOLDER, function=office) + cell + OTHER + "\n")


@pytest.mark.parametrize("office", OFFICES[:4])
def test_the_office_that_begins_a_line_is_not_of_the_name_above(office: str) -> None:
    assert OTHER not in public(f"{OTHER}\n{office}, {HOLDER}\n")


@pytest.mark.parametrize("gap", ["            ", "\t"])
def test_two_sign_beside_each_other_each_behind_the_office(gap: str) -> None:
    text = f"Burgemeester en wethouders van Vlietstede,\nde secretaris, P. Quispel{gap}de burgemeester, S. Dammers\n"
    assert public(text) == {"P. Quispel", "S. Dammers"}


def test_a_listed_function_with_an_article_is_of_the_name_before() -> None:
    assert public(f"Aanwezig:\n{HOLDER}, de wethouder, {OTHER}, beleidsadviseur\n") == {HOLDER}


@pytest.mark.parametrize("office", ["deputearre", "boargemaster", "wethâlder", "gedep."])
def test_offices_in_frisian_and_cut_short(office: str) -> None:
    assert public(f"Portefeuille: {office} {HOLDER}\nOpsteller: {OTHER}\n") == {HOLDER}


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("head", ["", "Steller    Portefeuille\n"])
def test_an_office_between_two_names_and_nothing_more_is_of_nobody(head: str, cell: str) -> None:
    assert not public(head + cell.join((OTHER, "wethouder", "P. Quispel")) + "\n")
