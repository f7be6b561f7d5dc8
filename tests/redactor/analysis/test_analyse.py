# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The analysis of whole documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import Marked, MarkedEngine, Seen, look

from redactor.analysis import analyse
from redactor.analysis.people.memory import Memory
from redactor.model import Document, HiddenPart, Page

PIECES = [
    "{Anna de Zijl} belt.", "Wethouder {Tol}.", "a.dezijl@minbzk.nl", "Anna de Zijl", "Tol", "TOL, ", "AdZ:",
    "de\nZijl",
    "{Piet Tol} <p.tol@minbzk.nl>", "Anna de\n", "-", "\n\n", "Zijl", "{De Zijl, A. (Anna)}", "Beste {Anna},",
]  # fmt: skip
PAGES = st.lists(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join), min_size=1, max_size=4)


@given(PAGES)
def test_findings_are_numbered_in_order_in_range_and_apart(pages: list[str]) -> None:
    case = look(*pages)
    findings = case.analysis.findings
    assert [one.id for one in findings] == list(range(1, len(findings) + 1))
    assert [(one.page, one.start) for one in findings] == sorted((one.page, one.start) for one in findings)
    end: dict[tuple[int, str], int] = {}
    for one in findings:
        assert 0 <= one.start < one.end <= len(case.texts[one.page - 1])
        assert one.start >= end.get((one.page, one.entity_type), 0)
        end[one.page, one.entity_type] = one.end
    for person in case.analysis.persons:
        assert person.findings == tuple(sorted(set(person.findings)))
        assert all(findings[number - 1].person == person.id for number in person.findings)
    assert {one.person for one in findings} - {None} == {person.id for person in case.analysis.persons}


@given(PAGES)
def test_the_same_input_gives_the_same_analysis(pages: list[str]) -> None:
    assert look(*pages).analysis == look(*pages).analysis


@given(PAGES)
def test_no_evidence_holds_document_text(pages: list[str]) -> None:
    analysis = look(*pages).analysis
    codes = [code for one in analysis.findings for code in one.evidence]
    codes += [code for one in analysis.persons for code in (*one.role_evidence, *one.ties)]
    assert not any(word in code.lower() for code in codes for word in ("zijl", "anna", "piet"))


def test_a_name_learned_on_one_page_is_found_on_all_others() -> None:
    case = look("{Anna de Zijl} is er.", "Niets.", "Later belde ANNA DE ZIJL en mevrouw De Zijl.")
    assert [(one.page, one.recognizer) for one in case.analysis.findings] == [
        (1, "marked"),
        (3, "memory"),
        (3, "memory"),
    ]
    assert len(case.analysis.persons) == 1


def test_a_name_over_a_page_end_is_found_in_two_halves() -> None:
    case = look("{Anna de Zijl} is er.", "zoals ook Anna de", "Zijl heeft gezegd")
    assert [case.spelled(one.id) for one in case.analysis.findings] == ["Anna de Zijl", "Anna de", "Zijl"]


def test_a_personal_address_teaches_a_name() -> None:
    case = look("Mail: q.oostwoudstra@minbzk.nl", "Gisteren zei Oostwoudstra dat nog.")
    assert case.people() == [["q.oostwoudstra@minbzk.nl", "Oostwoudstra"]]


def test_a_doubtful_lone_word_is_not_spread() -> None:
    document = Document("text/plain", "0", (Page(1, "Nota staat hier."), Page(2, "De Nota is af.")))

    class Doubtful:
        def find(self, page_text: str, /) -> list[Seen]:
            return [Seen(0, 4, "PERSON", 0.4, "model", ("model",))] if page_text.startswith("Nota") else []

    assert len(analyse(document, Doubtful()).findings) == 1


@pytest.mark.parametrize(
    ("elsewhere", "people"),
    [
        ("in de gemeente Quandoorn", 0),
        ("9123 KL  Quandoorn", 0),
        ("in Quandoorn", 1),
        ("de gemeente. Quandoorn belt", 1),
    ],
)
def test_a_lone_word_that_the_document_calls_a_municipality_is_nobody(elsewhere: str, people: int) -> None:
    class Sees:
        def find(self, page_text: str, /) -> list[Seen]:
            return [Seen(0, 9, "PERSON", 0.99, "model", ("model",))] if page_text.startswith("Quandoorn") else []

    document = Document(
        "text/plain", "0", (Page(1, "Quandoorn staat hier."), Page(2, f"De proef, {elsewhere}, loopt."))
    )
    assert len(analyse(document, Sees()).persons) == people


def test_a_longer_known_name_takes_the_place_of_its_part() -> None:
    case = look("{Anna de Zijl} is er.", "Dag {Anna} de Zijl, tot morgen")
    assert [case.spelled(one.id) for one in case.analysis.findings] == ["Anna de Zijl", "Anna de Zijl"]
    assert "marked" in {one.recognizer for one in case.analysis.findings}


def test_names_in_hidden_parts_and_file_name_are_learned_and_told() -> None:
    title = "Nota van Anna de Zijl"
    engine = MarkedEngine({title: [Marked(9, 21, "")]})
    pages = (Page(1, "Anna de Zijl was er."),)
    hidden = (HiddenPart("metadata", text=title), HiddenPart("outline", text="1 Inleiding"))
    seen = analyse(Document("application/pdf", "0", pages, hidden=hidden, name="20240103_Nota_AnnadeZijl.pdf"), engine)
    assert [(one.start, one.end) for one in seen.findings] == [(0, 12)]
    assert (seen.hidden_names, seen.names_in_filename) == (1, False)
    named = analyse(Document("application/pdf", "0", pages, hidden=hidden, name="nota-anna-de-zijl_v2.pdf"), engine)
    assert named.names_in_filename
    assert not analyse(Document("application/pdf", "0", pages, name="besluit.pdf"), MarkedEngine({})).names_in_filename


def test_identifiers_belong_to_the_name_they_follow() -> None:
    text = "Anna Zijl\nM 06 12345678\n\nAlgemeen 070 1234567"

    class Phones:
        def find(self, page_text: str, /) -> list[Seen]:
            return [
                Seen(0, 9, "PERSON", 0.9, "x"),
                Seen(12, 23, "PHONE_NUMBER", 1.0, "x", ("number:mobile",)),
                Seen(34, 45, "PHONE_NUMBER", 1.0, "x", ("number:fixed",)),
            ] if page_text == text else []  # fmt: skip

    seen = analyse(Document("text/plain", "0", (Page(1, text),)), Phones())
    assert [one.person for one in seen.findings] == [1, 1, None]


def test_the_date_of_the_document_wins_over_its_text() -> None:
    pages = (Page(1, "Den Haag, 30 mei 2024\n"),)
    engine = MarkedEngine({})
    assert analyse(Document("text/plain", "0", pages), engine).dated == date(2024, 5, 30)
    given_date = date(2020, 1, 1)
    assert analyse(Document("text/plain", "0", pages, dated=given_date), engine).dated == given_date


def test_every_page_is_read_once() -> None:
    engine = MarkedEngine({})
    analyse(Document("text/plain", "0", tuple(Page(i, f"bladzijde {i}") for i in range(1, 6))), engine)
    assert engine.calls == 5


GOLD = {
    "000": ["H.G.J. Bruins Slot"],
    "001": ["C.C.J. Veldkamp"],
    "002": ["Sjoerdsma", "H.G.J. Bruins Slot", "M. Rutte"],
    "003": ["F.B.J. Grapperhaus"],
    "004": ["Aerdts", "E. van der Burg"],
}


@pytest.mark.shared
@pytest.mark.parametrize("number", GOLD)
def test_the_office_holders_of_the_letters_are_kept(shared: Path, number: str) -> None:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    marks = [Marked(text.index(name), text.index(name) + len(name), "") for name in GOLD[number]]
    document = Document("text/plain", "0", (Page(1, text),))
    persons = analyse(document, MarkedEngine({text: marks}), memory=Memory(b"key")).persons
    holders = [person for person in persons if person.role == "office_holder" and "homonym" not in person.role_evidence]
    assert len(holders) == len(marks)
