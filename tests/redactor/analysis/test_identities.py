# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is who: in each text the marks carry the id of the (invented) human being."""

from __future__ import annotations

from itertools import combinations

import pytest
from marked import look

from redactor.analysis.names.spelling import parse
from redactor.analysis.names.ties import acronyms, compatible, local_parts, name_of_address

ONE_PERSON = [
    "{Anna de Zijl|a} en {A. de Zijl|a} en {Zijl, A. de|a} en {De Zijl, A. (Anna)|a}",
    "{ANNA DE ZIJL|a}; mw. {De Zijl|a}; {Anna|a}",
    "{J.H.M. (Joost) de Kuik|a}; {Joost de Kuik|a}; {J. de Kuik|a}; {KUIK, J.H.M. de|a}",
    "minister {Tol|a} sprak. Later zei {Tol|a} niets.",
    "{A. Zijl-Tol|a} en {Anna Zijl-Tol|a}",
    "{A. Zijl-Tol|a} en mevrouw {Zijl|a}",
    "{Quirijn Hulsthoff Pol|a} en {Hulsthoff Pol|a}",
    "{Jan Willem Zijl|a} en {Jan Willem|a}",
    "{B. van den Zijl|a} en {Zijl, vd, B.|a}",
    "annelies.de.zijl@minbzk.nl\n{Annelies|a}, mevrouw {De Zijl|a}",
]
TWO_PEOPLE = [
    "{A.B. Zijl|a} en {A.C. Zijl|b}",
    "{Anna Zijl|a} en {Astrid Zijl|b}",
    "{A. Zijl|a} en {A. Zijl-Tol|b}",
    "{A. de Zijl|a} en {A. van der Zijl|b}",
    "{Anna Zijl|a} en {Astrid Zijl|b}, waarvan {A. Zijl|c} en {Zijl|d}",
    "Minister {Zijl|a} en {Anna Zijl|b}, beleidsmedewerker",
    "Minister {A. Zijl|a} en {A. Zijl|b} (jurist)",
    "Wethouder {Anna Zijl|a} en {Anna|b} van de post",
    "Minister {Zijl|a}; bezwaarmaker {Zijl|b}",
    "{Anna Zijl|a} en {Anna Tol|b} en {Anna|c}",
    "{A. Zijl-Tol|a}, {A. Zijl|b}, mevrouw {Zijl|b}",
    "Wethouder {A. Zijl-Tol|a} en mevrouw {Zijl|b}",
    "Wethouder {A. Kraaijenzang-Tol|a} opende. De heer {Kraaijenzang|b} heeft een uitkering.",
]


@pytest.mark.parametrize("text", ONE_PERSON + TWO_PEOPLE)
def test_spellings_of_one_person_are_one_and_of_two_are_two(text: str) -> None:
    case = look(text)
    for one, other in combinations(case.marks[0], 2):
        same = case.person_of(1, one) == case.person_of(1, other)
        assert same == (one.expected == other.expected), (one, other)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Van: {Zijl, A. de (Anna)} - BD/DGX <servicepost7@minbzk.nl>", "header_pair"),
        ("{Anna de Zijl} is er. Mail naar a.dezijl@minbzk.nl", "local_part"),
        ("{Anna de Zijl} is er. Mail naar dezijla@minbzk.nl", "local_part"),
        ("{Anna de Zijl} [mailto:anna@voorbeeld.nl]", "header_pair"),
        ("Aanwezig: {Anna de Zijl}\nActies\nAdZ: stuurt brief", "initials"),
        ("{Anna de Zijl} en later mevrouw {De Zijl}", "surname"),
        ("{Anna de Zijl} en later: dag {Anna}", "given_name"),
        ("{Anna de Zijl} en {A. de Zijl}", "initials"),
    ],
)
def test_a_tie_is_recorded_by_code(text: str, tie: str) -> None:
    case = look(text)
    (person,) = case.analysis.persons
    assert tie in person.ties
    assert len(person.findings) == len(case.analysis.findings)


def test_an_address_with_another_name_is_not_the_persons() -> None:
    case = look("{Anna de Zijl}\np.tol@minbzk.nl")
    assert len(case.analysis.persons) == 2


def test_a_functional_mailbox_is_nobodys() -> None:
    case = look("{Anna de Zijl} <info@minbzk.nl>")
    assert [one.person for one in case.analysis.findings] == [1, None]


def test_a_namesake_of_an_office_holder_stays_apart_and_is_flagged() -> None:
    case = look("Minister {De Zijl} en {Anna de Zijl}, beleidsmedewerker. Mevrouw {De Zijl} belt.")
    minister, servant, unclear = (case.role_at(1, mark) for mark in case.marks[0])
    assert (minister, servant, unclear) == ("office_holder", "civil_servant?", "unknown?")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Raadslid {A.B. Zijl} vraagt. Brief van {A. Zijl} te Drunen.", ["office_holder", "unknown?"]),
        ("Raadslid {A. Zijl} vraagt. Brief van {A.B. Zijl}.", ["office_holder", "unknown?"]),
        ("Raadslid {A. Zijl} vraagt. Vraag van {A. Zijl} en {Anna Zijl}.", ["office_holder"] * 3),
        ("Raadslid {Anna Zijl} vraagt. Vraag van {A.B. Zijl}.", ["office_holder"] * 2),
        ("Raadslid {A.B. Zijl} en wethouder {A. Zijl} komen.", ["office_holder"] * 2),
    ],
)
def test_who_has_fewer_or_more_initials_than_the_office_holder_is_a_namesake(text: str, roles: list[str]) -> None:
    case = look(text)
    assert [case.role_at(1, mark) for mark in case.marks[0]] == roles


def test_a_spelling_that_only_fits_an_office_holder_and_has_a_mailbox_is_a_namesake() -> None:
    case = look("Wethouder {P. Zijl} opent.\nVan: {Petra Zijl} <petra.zijl@minbzk.nl>\n{P. Zijl} sluit.")
    alderman, writer, again = (case.role_at(1, mark) for mark in case.marks[0])
    assert (alderman, writer) == ("office_holder", "civil_servant?")
    assert again != "office_holder"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Wethouder {Anna Zijl} komt. Het plan ligt bij {Anna}.", ["office_holder", "office_holder"]),
        ("Wethouder {Anna Zijl} komt. {Anna} en {Piet} bellen.", ["office_holder", "office_holder", "unknown"]),
        ("Wethouder {Anna Zijl} en {Anna Tol} komen. {Anna} belt.", ["office_holder", "unknown", "unknown"]),
        ("Wethouder {Anna Zijl} en {Anna} van de post", ["office_holder", "unknown?"]),
        ("Wethouder {Anna Zijl} komt. {Anna} van de post belt.", ["office_holder", "unknown?"]),
        ("Wethouder {Anna Zijl} komt. Collega {Anna} belt.", ["office_holder", "civil_servant?"]),
        ("Wethouder {Anna Zijl} komt. {Anna} (stagiaire) belt.", ["office_holder", "unknown?"]),
        ("Wethouder {Anna Zijl} komt. Onze {Anna} ook. {Anna} belt.", ["office_holder", "unknown?", "unknown?"]),
        ("Wethouder {Anna Zijl}, {Anna} en {Piet} komen.", ["office_holder", "unknown?", "unknown"]),
        ("Wethouder {Zijl} en {Anna} komen.", ["office_holder", "unknown"]),
        ("Jurist {Anna Zijl} komt. Wethouder {Anna} belt.", ["civil_servant", "office_holder"]),
        ("Jurist {Anna Zijl} komt. {Anna} belt.", ["civil_servant", "civil_servant"]),
        ("Wethouder {Anna Zijl} komt. {Anna}, de stagiaire, belt.", ["office_holder", "unknown?"]),
        ("Wethouder {Anna Zijl} komt. Dag {Anna}, de stukken zijn er.", ["office_holder", "office_holder"]),
    ],
)
def test_a_given_name_is_the_office_holder_where_nobody_else_is_called_so(text: str, roles: list[str]) -> None:
    case = look(text)
    assert [case.role_at(1, mark) for mark in case.marks[0]] == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("{Anna Zijl} en {Astrid Zijl} spraken met wethouder {A. Zijl}.", "office_holder"),
        ("{Anna Zijl} en {Astrid Zijl} spraken met wethouder {A. Zijl}. {A. Zijl} belde.", "office_holder?"),
    ],
)
def test_initials_that_fit_two_people_are_sure_where_the_office_stands_beside_them(text: str, role: str) -> None:
    case = look(text)
    assert case.role_at(1, case.marks[0][2]) == role


@pytest.mark.parametrize(
    ("evidence", "role"),
    [("layout:salutation", "unknown?"), ("layout:closing", "unknown?"), ("lexicon", "office_holder")],
)
def test_a_given_name_that_is_spoken_to_or_signs_is_not_the_office_holder(evidence: str, role: str) -> None:
    case = look("Wethouder {Anna Zijl} komt.\nHoi {Anna}, kan jij dit doen?", evidence=(evidence,))
    assert case.role_at(1, case.marks[0][1]) == role


def test_a_given_name_of_somebody_else_in_the_dossier_is_not_the_office_holder() -> None:
    earlier = look("Met groet,\n{Anna Kuik}, beleidsmedewerker").analysis.memory
    text = "Wethouder {Anna Zijl} komt. Het plan ligt bij {Anna}."
    assert [look(text, memory=earlier).role_at(1, mark) for mark in look(text).marks[0]] == [
        "office_holder",
        "unknown?",
    ]


def test_a_given_name_far_from_the_full_name_is_not_the_office_holder() -> None:
    case = look("Wethouder {Anna Zijl} komt.", "Tekst", "Het plan ligt bij {Anna}.")
    assert case.role_at(3, case.marks[2][0]) == "unknown?"


@pytest.mark.parametrize(
    ("one", "other", "can_be"),
    [
        ("A. Zijl", "Anna Zijl", True),
        ("A.B. Zijl", "A. Zijl", True),
        ("A.B. Zijl", "A.C. Zijl", False),
        ("J.H. (Hans) Zijl", "Hans Zijl", True),
        ("J.H. Zijl", "Hans Zijl", False),
        ("Anna Zijl", "Astrid Zijl", False),
    ],
)
def test_initials_and_given_names_decide_who_can_be_one(one: str, other: str, can_be: bool) -> None:
    assert compatible(parse(one), parse(other)) is compatible(parse(other), parse(one)) is can_be


def test_local_parts_and_acronyms() -> None:
    name = parse("Zijl, A.B. van der (Anna)")
    assert {"avanderzijl", "anna" + "vanderzijl", "vanderzijla", "avdzijl", "abvanderzijl"} <= local_parts(name)
    assert {"avdz", "az", "abvdz"} <= acronyms(name)


@pytest.mark.parametrize(
    ("address", "surname"),
    [
        ("anna.zijl@minbzk.nl", "zijl"),
        ("a.b.de.zijl@minbzk.nl", "dezijl"),
        ("ab-de.zijlmans@minbuza.nl", "dezijlmans"),
        ("zijlmans.a@minbzk.nl", "zijlmans"),
        ("a.vanderzijlmans2@minbzk.nl", "vanderzijlmans"),
    ],
)
def test_a_personal_address_spells_a_name(address: str, surname: str) -> None:
    name = name_of_address(address)
    assert name is not None
    assert name.surname == surname


@pytest.mark.parametrize(
    "address", ["info@minbzk.nl", "burgemeester.zijl@zijl.nl", "team.vergunningen@x.nl", "a1.b2@x.nl"]
)
def test_a_functional_address_spells_none(address: str) -> None:
    assert name_of_address(address) is None
