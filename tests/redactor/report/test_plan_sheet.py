# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An officer's spreadsheet: what is changed comes back, and only that; conflicts are told. All people are invented."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import IllegalCharacterError

from redactor.errors import InputError
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Page, Person, Plan, redactions
from redactor.report.cells import save, table
from redactor.report.plan_edit import differences, read_sheet
from redactor.report.plan_file import check
from redactor.report.plan_sheet import write_sheet

TEXT = "Lotte Vreugdenhil (LV) mailt Bas Hertgers. Lotte: l.vreugdenhil@minbzk.nl, BSN 999993653. Bas: =1+1"


def plan() -> Plan:
    spots = [("Lotte Vreugdenhil", "PERSON", 1), ("LV", "INITIALS", 1), ("Bas Hertgers", "PERSON", 2),
             ("Lotte", "PERSON", 1), ("l.vreugdenhil", "EMAIL_ADDRESS", 1), ("999993653", "NL_BSN", None),
             ("=1+1", "HANDLE", None)]  # fmt: skip
    findings, at = [], 0
    for number, (value, kind, person) in enumerate(spots, start=1):
        at = TEXT.index(value, at)
        findings.append(Finding(number, 1, at, at + len(value), kind, 0.9, "t", (), person))
        at += len(value)
    grounds = ["5.1.1.e" if one.entity_type == "NL_BSN" else "5.1.2.e" for one in findings]
    decisions = tuple(
        Decision(one.id, Action.REVIEW if one.entity_type == "HANDLE" else Action.REDACT, "rule", ground, "Omdat.")
        for one, ground in zip(findings, grounds, strict=True)
    )
    persons = (Person(1, (1, 2, 4, 5), "civil_servant"), Person(2, (3,), "citizen"))
    boxes = (ManualBox(1, Box(10, 10, 60.5, 30), "5.1.2.e", "handtekening"),)
    return Plan("ab" * 32, "woo", "1.0.0+aa", tuple(findings), persons, decisions, boxes)


DOCUMENT = Document("text/plain", "ab" * 32, (Page(1, TEXT),))


def edit(sheet: str, cells: dict[str, object], *, source: Plan | None = None) -> bytes:
    book: Any = load_workbook(io.BytesIO(write_sheet(source or plan())))
    for place, value in cells.items():
        book[sheet][place] = value
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def readable(made: Plan) -> str:
    """The text with every redaction as a dot."""
    text = TEXT
    for one in reversed(redactions(made)):
        text = text[: one.start] + "·" + text[one.end :]
    return text


def test_nothing_changed() -> None:
    edited = read_sheet(write_sheet(plan()), plan())
    assert edited.plan == plan()
    assert edited.changes == ()


def test_flip_one_person() -> None:
    edited = read_sheet(edit("Personen", {"E2": "laten staan", "H2": "treedt op als woordvoerder"}), plan())
    assert readable(plan()) == "· (·) mailt ·. ·: ·@minbzk.nl, BSN ·. Bas: ·"
    assert readable(edited.plan) == "Lotte Vreugdenhil (·) mailt ·. Lotte: ·@minbzk.nl, BSN ·. Bas: ·"
    assert [one.what for one in edited.changes] == ["person:1 finding:1", "person:1 finding:4"]
    assert {(one.before, one.after) for one in edited.changes} == {("lakken 5.1.2.e", "laten staan")}
    assert edited.changes[0].remark == "treedt op als woordvoerder"
    assert list(check(edited.plan)) == []
    assert all("edited" in edited.plan.decision_of()[number].flags for number in (1, 4))


def test_flip_one_person_with_contact_data() -> None:
    cells: dict[str, object] = {"E2": "laten staan", "G2": "ja", "H2": "akkoord van betrokkene"}
    edited = read_sheet(edit("Personen", cells), plan())
    assert readable(edited.plan) == "Lotte Vreugdenhil (LV) mailt ·. Lotte: l.vreugdenhil@minbzk.nl, BSN ·. Bas: ·"


def test_change_a_row_and_its_ground() -> None:
    edited = read_sheet(edit("Bevindingen", {"G4": "art. 5.1 lid 2 sub h", "F8": "Laten staan"}), plan())
    assert edited.plan.decision_of()[3].ground == "5.1.2.h"
    assert edited.plan.decision_of()[7].action is Action.KEEP
    assert [(one.what, one.before, one.after) for one in edited.changes] == [
        ("finding:3", "lakken 5.1.2.e", "lakken 5.1.2.h"),
        ("finding:7", "beoordelen 5.1.2.e", "laten staan"),
    ]


def test_boxes() -> None:
    row = {"A3": 1, "B3": "100,5", "C3": 20, "D3": 160, "E3": 44, "F3": "5.1.1e", "G3": "pasfoto"}
    edited = read_sheet(edit("Vakken", row), plan())
    assert edited.plan.manual == (*plan().manual, ManualBox(1, Box(100.5, 20, 160, 44), "5.1.1.e", "pasfoto"))
    assert [one.what for one in edited.changes] == ["box:2"]
    gone = read_sheet(edit("Vakken", dict.fromkeys(("A2", "B2", "C2", "D2", "E2", "F2", "G2"))), plan())
    assert gone.plan.manual == ()
    assert gone.changes[0].after == "removed"


@pytest.mark.parametrize(
    ("sheet", "cells", "message"),
    [
        ("Bevindingen", {"F2": "weg ermee"}, "row 2: 'Besluit' must be one of"),
        ("Bevindingen", {"F2": None}, "row 2: 'Besluit' must be one of"),
        ("Bevindingen", {"G2": "5.9.9"}, "row 2: 'Grond' names no known ground"),
        ("Bevindingen", {"G2": None}, "row 2: 'Grond' names no known ground"),
        ("Bevindingen", {"A2": 77}, "row 2: there is no finding with this number"),
        ("Bevindingen", {"A2": 2}, "finding 2 stands twice"),
        ("Bevindingen", {"A2": 2}, "the row of finding 1 is gone"),
        ("Bevindingen", {"F7": "laten staan"}, "(NL_BSN) is only kept with a remark"),
        ("Bevindingen", {"F3": "laten staan"}, "(INITIALS) is only kept with a remark"),
        ("Bevindingen", {"F1": "Decision"}, "column Besluit is missing"),
        ("Personen", {"E2": "misschien"}, "row 2: 'Besluit' must be one of"),
        ("Personen", {"F2": "5.1.2.e"}, "a ground without a decision"),
        ("Personen", {"A2": "x", "E2": "lakken"}, "there is no person with this number"),
        ("Personen", {"E2": "laten staan", "G2": "ja"}, "(INITIALS) is only kept with a remark"),
        ("Vakken", {"A2": "twee"}, "must be numbers"),
        ("Vakken", {"D2": "inf"}, "must be numbers"),
        ("Vakken", {"A2": "1e999"}, "must be numbers"),
        ("Vakken", {"D2": 5}, "the box is empty"),
        ("Vakken", {"F2": "mooi"}, "'Grond' names no known ground"),
        (
            "Vakken",
            {"A3": 1, "B3": 50, "C3": 5, "D3": 90, "E3": 15, "F3": "5.1.2.h"},
            "two boxes on page 1 overlap with different grounds",
        ),
        ("Gegevens", {"B1": "cd" * 32}, "belongs to another plan (document_sha256 differs)"),
        ("Gegevens", {"B3": "2.0.0"}, "belongs to another plan (policy_version differs)"),
    ],
)
def test_conflicts(sheet: str, cells: dict[str, object], message: str) -> None:
    with pytest.raises(InputError) as error:
        read_sheet(edit(sheet, cells), plan())
    assert message in error.value.message


def test_changes_in_a_plan_file() -> None:
    before = plan()
    edited = read_sheet(edit("Personen", {"E2": "laten staan"}), before).plan
    edited = replace(edited, manual=(ManualBox(2, Box(0, 0, 5, 5), "5.1.1.d"),), overrides=(("marking", "mag"),))
    assert [(one.what, one.before, one.after) for one in differences(before, edited)] == [
        ("finding:1", "lakken 5.1.2.e", "laten staan"),
        ("finding:4", "lakken 5.1.2.e", "laten staan"),
        ("box:1", "", "page 2 (0, 0, 5, 5) 5.1.1.d"),
        ("box", "page 1 (10, 10, 60.5, 30) 5.1.2.e", "removed"),
        ("override:marking", "", "passed"),
    ]
    assert differences(before, before) == ()
    own = Finding(99, 1, 60, 65, "PERSON", 1.0, "officer")
    more = replace(
        before,
        findings=(*before.findings, own),
        decisions=(*before.decisions, Decision(99, Action.REDACT, "officer", "5.1.2.e")),
    )
    assert [(one.what, one.before, one.after) for one in differences(before, more)] == [
        ("finding:99", "", "lakken 5.1.2.e")
    ]
    moved = replace(before, findings=(replace(before.findings[0], start=1), *before.findings[1:]))
    for other in (
        moved,
        replace(before, findings=before.findings[1:]),
        replace(before, document_sha256="cd" * 32),
        replace(before, policy_version="2"),
    ):
        with pytest.raises(InputError, match="where it may not be"):
            differences(before, other)


def test_two_answers_to_one_question() -> None:
    book = load_workbook(io.BytesIO(write_sheet(plan())))
    book["Bevindingen"]["F2"] = "beoordelen"
    book["Personen"]["E2"] = "laten staan"
    with pytest.raises(InputError, match="finding 1 says something else"):
        read_sheet(saved(book), plan())
    book["Bevindingen"]["F2"] = "laten staan"
    assert len(read_sheet(saved(book), plan()).changes) == 2


def test_a_removed_row_or_sheet() -> None:
    book = load_workbook(io.BytesIO(write_sheet(plan())))
    book["Bevindingen"].delete_rows(4)
    with pytest.raises(InputError, match="the row of finding 3 is gone"):
        read_sheet(saved(book), plan())
    del book["Personen"]
    with pytest.raises(InputError, match="sheet Personen is missing"):
        read_sheet(saved(book), plan())


@given(
    st.sampled_from(["Bevindingen", "Personen", "Vakken", "Gegevens"]),
    st.integers(1, 9),
    st.integers(1, 11),
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9) | st.datetimes() | st.just("=1+1"),
)
def test_any_cell_may_hold_anything(sheet: str, row: int, column: int, value: Any) -> None:
    """Whatever stands in a cell: a plan that makes sense, or one error that tells where."""
    book = load_workbook(io.BytesIO(write_sheet(plan())))
    try:
        book[sheet].cell(row, column).value = value
        raw = saved(book)
    except (ValueError, IllegalCharacterError):
        return  # a spreadsheet can't hold it either
    try:
        edited = read_sheet(raw, plan())
    except InputError:
        return
    assert list(check(edited.plan)) == []


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"Nr;Besluit\n1;lakken\n"])
def test_no_spreadsheet(raw: bytes) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_sheet(raw, plan())


def test_text_only_when_asked_for() -> None:
    plain, full = write_sheet(plan()), write_sheet(plan(), document=DOCUMENT)

    def words(data: bytes) -> str:
        return " ".join(str(c) for s in load_workbook(io.BytesIO(data)) for r in s.values for c in r if c)

    assert "Vreugdenhil" not in words(plain)
    assert "Vreugdenhil" in words(full)
    assert read_sheet(full, plan()).changes == ()


def test_a_value_is_never_a_formula() -> None:
    book = load_workbook(io.BytesIO(write_sheet(plan(), document=DOCUMENT)))
    cell: Any = book["Bevindingen"]["D8"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert cell.quotePrefix


def test_lists_to_pick_from_fit_a_cell() -> None:
    book = load_workbook(io.BytesIO(write_sheet(plan())))
    lists = {name: book[name].data_validations.dataValidation for name in ("Bevindingen", "Personen", "Vakken")}
    assert [len(found) for found in lists.values()] == [2, 3, 1]
    assert all(len(one.formula1) <= 257 for found in lists.values() for one in found)
    assert '"lakken,laten staan,beoordelen"' in {one.formula1 for one in lists["Bevindingen"]}
    assert book["Gegevens"].sheet_state == "hidden"
    assert all(re.match("[A-Z]", str(cell.value)) for cell in book["Bevindingen"][1])


def test_lists_fit_on_paper_and_long_reasons_are_shown_whole() -> None:
    book = Workbook()
    sheet: Any = book.active
    table(sheet, ("Nr", "Motivering"), [(1, "kort"), (2, "een lange reden " * 20)], wrapped=("Motivering",))
    again: Any = load_workbook(io.BytesIO(save(book))).active
    assert again.page_setup.orientation == "landscape"
    assert again.sheet_properties.pageSetUpPr.fitToPage
    assert again.print_title_rows == "$1:$1"
    assert again.row_dimensions[2].height is None
    assert again.row_dimensions[3].height > 5 * 15
