# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The memory of a dossier: the same whatever the order, and it never shows a name."""

from __future__ import annotations

import pickle
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st
from marked import Case, look

from redactor.analysis.people.memory import Memory

DOCUMENTS = (
    "Van: {Zijl, A. de (Anna)} <a.dezijl@minbzk.nl>\nAan: {Piet Tol} <p.tol@minbzk.nl>",
    "Wethouder {B. Kuik} en mevrouw {De Zijl}",
    "Beste {Anna},\n{A. de Zijl} is er. Contact: a.dezijl@minbzk.nl",
    "{Piet Tol}, beleidsmedewerker, en {Petra Tol}",
    "{P. Tol} en {Quirine Oostwoud}",
)


def lesson(text: str) -> Memory:
    return look(text).analysis.memory


def dossier(order: list[int]) -> Memory:
    return reduce(Memory.__or__, (lesson(DOCUMENTS[number]) for number in order), Memory(b"key"))


@given(st.permutations(range(len(DOCUMENTS))), st.integers(0, len(DOCUMENTS)))
def test_order_and_division_of_work_change_nothing(order: list[int], cut: int) -> None:
    expected = dossier(list(range(len(DOCUMENTS))))
    assert dossier(order) == expected
    assert dossier(order[:cut]) | dossier(order[cut:]) == expected


@given(st.permutations(range(len(DOCUMENTS))))
def test_the_second_reading_gives_the_same_whatever_the_order(order: list[int]) -> None:
    first, second = dossier(order), dossier(sorted(order))
    for text in DOCUMENTS:
        one, other = look(text, memory=first).analysis, look(text, memory=second).analysis
        assert (one.findings, one.persons) == (other.findings, other.persons)


def test_reading_twice_teaches_nothing_new() -> None:
    known = dossier(list(range(len(DOCUMENTS))))
    assert all(look(text, memory=known).analysis.memory == known for text in DOCUMENTS)


def test_it_pickles_and_shows_no_name() -> None:
    known = dossier([0, 1, 2])
    assert pickle.loads(pickle.dumps(known)) == known
    shown = repr(known) + repr(look(DOCUMENTS[0]).analysis)
    assert not any(word in shown.lower() for word in ("zijl", "anna", "tol", "kuik"))
    assert "key" not in repr(Memory(b"key"))


def test_a_name_of_one_document_is_found_in_another() -> None:
    known = dossier([0])
    case = look("Gisteren belde Anna de Zijl over de zaak, en TOL ook, wat Tol goed vond.", memory=known)
    found = [case.texts[0][one.start : one.end] for one in case.analysis.findings]
    assert found == ["Anna de Zijl", "TOL", "Tol"]
    assert all("memory" in one.evidence for one in case.analysis.findings)


def keys(case: Case) -> list[str]:
    return [case.analysis.persons[(case.person_of(1, mark) or 0) - 1].key for mark in case.marks[0]]


def test_the_same_person_has_the_same_key_in_every_document() -> None:
    known = dossier([0, 1, 2])
    ((one,), (other,)) = (
        keys(look("{A. de Zijl} komt", memory=known)),
        keys(look("{Zijl, A. de (Anna)} ging", memory=known)),
    )
    assert one == other
    assert len(one) == 32


def test_keys_differ_between_people_and_between_runs() -> None:
    one, other = keys(look("{Anna Zijl} en {Piet Tol}"))
    assert one != other
    assert keys(look("{Anna Zijl}", memory=Memory(b"another"))) != [one]


def test_a_role_holds_in_the_whole_dossier() -> None:
    known = look("Wethouder {B. Kuik} opent.").analysis.memory
    case = look("Ook {B. Kuik} was er.", memory=known)
    assert case.role_at(1, case.marks[0][0]) == "office_holder"
    assert "dossier" in case.analysis.persons[0].role_evidence


def test_a_namesake_in_another_document_is_told_apart() -> None:
    known = look("Wethouder {B. Kuik} opent.").analysis.memory | look("{B. Kuik}, beleidsmedewerker").analysis.memory
    alderman = look("Wethouder {B. Kuik} opent.", memory=known)
    servant = look("{B. Kuik}, beleidsmedewerker", memory=known)
    unclear = look("Ook {B. Kuik} was er.", memory=known)
    assert alderman.role_at(1, alderman.marks[0][0]) == "office_holder"
    assert servant.role_at(1, servant.marks[0][0]) == "civil_servant?"
    assert unclear.role_at(1, unclear.marks[0][0]) == "unknown?"
    assert keys(alderman) != keys(servant)


def test_a_surname_alone_gets_no_role_from_another_document() -> None:
    known = look("Wethouder {B. Kuik} opent.").analysis.memory
    case = look("Ook {Kuik} was er.", memory=known)
    assert case.role_at(1, case.marks[0][0]) == "unknown"


def test_an_address_of_another_document_tells_whose_it_is() -> None:
    known = look("{Anna de Zijl} <post7@voorbeeld.nl>").analysis.memory
    case = look("Mail naar post7@voorbeeld.nl en {Anna de Zijl}", memory=known)
    assert len({one.person for one in case.analysis.findings}) == 1


def test_a_hint_that_an_office_outweighs_is_not_taught() -> None:
    label = "Getekend: de dijkgraaf, {T.S. Zijl}"
    known = look(label, evidence=("label:paraaf",)).analysis.memory
    case = look("Welkomstwoord {T.S. Zijl}", memory=known)
    assert case.role_at(1, case.marks[0][0]) == "office_holder"


def test_a_hint_that_stands_alone_is_taught_as_before() -> None:
    memory = look("Dijkgraaf {T.S. Zijl} sprak.").analysis.memory
    memory |= look("Paraaf: {T.S. Zijl}", evidence=("label:paraaf",)).analysis.memory
    case = look("Welkomstwoord {T.S. Zijl}", memory=memory)
    assert case.role_at(1, case.marks[0][0]) != "office_holder"


def test_what_tells_two_people_apart_is_taught_of_both() -> None:
    memory = look("Dijkgraaf {T.S. Zijl} sprak. Beleidsmedewerker {T.S. Zijl} schreef.").analysis.memory
    case = look("Welkomstwoord {T.S. Zijl}", memory=memory)
    assert case.role_at(1, case.marks[0][0]).endswith("?")
