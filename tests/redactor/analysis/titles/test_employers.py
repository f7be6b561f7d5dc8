# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""For whom somebody works. All people and firms are invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.employers import by_sector


@pytest.mark.parametrize(
    "text",
    [
        "Met vriendelijke groet,\n\n{Anna Tol|private_employee}\nProjectleider geluid\nVoorbeeld Infra B.V.",
        "Met vriendelijke groet,\n\n{Anna Tol|civil_servant}\nProjectleider geluid\nGemeente Vlietstede",
        "Groet,\n{Anna Tol|private_employee}\nManager Public Affairs\n\nTerra Milieuadvies",
        "Groet,\n{Anna Tol|private_employee}\nPlanner\nDe Vries Bouw",
        "Groet,\nmr. {Anna Tol|external}\nZijl & Kuik Advocaten",
        "Groet,\n{Anna Tol|civil_servant}\nDirectie Wonen | Ministerie van BZK",
        "Groet,\n{Anna Tol|unknown}\n\nVan: {Piet Kuik|unknown}\nGemeente Vlietstede",
        "De heer {Tol|unknown} belde.\nGemeente Vlietstede",
        "wethouder {Tol|office_holder} (Wonen en Bouw)",
        "{Anna Tol|external}, adviseur bij Zonlicht Mobiliteit",
        "{Anna Tol|civil_servant}, adviseur bij Gemeente Vlietstede",
        (
            "eiser (gemachtigde: mr. {A. Tol|external}), en het college van burgemeester en wethouders, verweerder "
            "(gemachtigden: mr. {B. Kuik|civil_servant} en mr. {C. Zijl|civil_servant})"
        ),
    ],
)
def test_the_block_below_a_name_and_the_side_in_a_case_tell_for_whom_somebody_works(text: str) -> None:
    case = look(text)
    assert [case.role_at(1, mark) for mark in case.marks[0]] == [mark.expected for mark in case.marks[0]]


FUNCTION = Cue("civil_servant", "title_after:afdelingshoofd", 3)
FIRM = Cue("private_employee", "domain:other", 1)
BODY = Cue("civil_servant", "domain:government", 1)


@pytest.mark.parametrize(
    ("cues", "role"),
    [
        ([FUNCTION], "civil_servant"),
        ([FUNCTION, FIRM], "private_employee"),
        ([FUNCTION, FIRM, BODY], "civil_servant"),
        ([Cue("civil_servant", "title_after:toezicht-handhaving", 3), FIRM], "civil_servant"),
    ],
)
def test_a_function_of_both_sectors_gives_way_to_a_firm_without_a_body(cues: list[Cue], role: str) -> None:
    assert by_sector("civil_servant", cues) == role


def test_the_spelling_of_an_address_book_is_only_a_hint() -> None:
    evidence = ("layout:mail_header", "form:surname_initials")
    assert look("{Zijl, A. (Anna)}", evidence=evidence).analysis.persons[0].role == "civil_servant"
    assert look("{Zijl, A. (Anna)} (NRC)", evidence=evidence).analysis.persons[0].role == "external"
