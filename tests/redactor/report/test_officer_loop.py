# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""From document to spreadsheet and back: the one person flipped to "laten staan" is readable everywhere."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from redactor import pipeline
from redactor.errors import ReviewPending
from redactor.report import history, plan_file, report
from redactor.report.plan_edit import read_sheet
from redactor.report.plan_sheet import write_sheet

NOW = datetime(2026, 5, 1, tzinfo=UTC)
LETTER = """Van: Vreugdenhil, L. (Lotte) <l.vreugdenhil@minbzk.nl>
Aan: Benali, K. (Karim) <k.benali@minbzk.nl>
Onderwerp: planning

Beste Karim,

Gisteren sprak ik de heer W. Hertgers over zijn bezwaar. De heer Hertgers belt je op 06-12345678.
Karim Benali stuurt de nota; Lotte Vreugdenhil leest mee.

Met vriendelijke groet,
Lotte Vreugdenhil
"""


def flipped(name: str) -> tuple[str, str, Any]:
    """The letter redacted as the policy says, and with one person flipped; the edited plan and its changes."""
    document = pipeline.read(LETTER.encode())
    plan = plan_file.load(plan_file.dump(pipeline.make_plan(document)))
    book: Any = load_workbook(io.BytesIO(write_sheet(plan, document=document)))
    sheet = book["Personen"]
    heads = [cell.value for cell in sheet[1]]
    row = next(one for one in sheet.iter_rows(min_row=2) if name in str(one[heads.index("Naam")].value))
    row[heads.index("Besluit")].value, row[heads.index("Opmerking")].value = "laten staan", "was de woordvoerder"
    out = io.BytesIO()
    book.save(out)
    edited = read_sheet(out.getvalue(), plan)
    before = pipeline.apply(document, plan).data.decode()
    after = pipeline.apply(document, plan_file.load(plan_file.dump(edited.plan))).data.decode()
    return before, after, edited


@pytest.mark.parametrize(
    ("name", "readable", "gone"),
    [
        (
            "Vreugdenhil",
            ("Vreugdenhil, L.", "Lotte Vreugdenhil leest mee", "groet,\nLotte Vreugdenhil"),
            ("Benali", "Hertgers"),
        ),
        ("Benali", ("Benali, K.", "Beste Karim", "Karim Benali stuurt"), ("Vreugdenhil", "Hertgers")),
        ("Hertgers", ("W. Hertgers over", "De heer Hertgers belt"), ("Vreugdenhil", "Benali", "Karim")),
    ],
)
def test_flip_one_person(name: str, readable: tuple[str, ...], gone: tuple[str, ...]) -> None:
    before, after, edited = flipped(name)
    for word in ("Vreugdenhil", "Benali", "Hertgers", "Lotte", "Karim", "06-12345678"):
        assert word not in before
    for words in readable:
        assert words in after
    for word in (*gone, "06-12345678", "l.vreugdenhil", "k.benali"):
        assert word not in after
    assert all(one.after == "laten staan" for one in edited.changes)
    assert "planning" in before
    assert "over zijn bezwaar" in before


def test_history_and_four_eyes(tmp_path: Path) -> None:
    _, _, edited = flipped("Vreugdenhil")
    path = tmp_path / "history.jsonl"
    history.record(path, edited.changes, document=edited.plan.document_sha256, reviewer="r1", now=NOW)
    entries = history.read(path)
    assert {one.after for one in entries} == {"laten staan"}
    assert all(one.what.startswith("person:") and one.remark == "was de woordvoerder" for one in entries)
    assert "Vreugdenhil" not in path.read_text(encoding="utf-8")
    with pytest.raises(ReviewPending):
        history.require_approval(entries, edited.plan)
    history.approve(path, edited.plan, reviewer="r2", now=NOW)
    history.require_approval(history.read(path), edited.plan)


def test_report_of_a_real_document_holds_no_value() -> None:
    document = pipeline.read(LETTER.encode())
    made = str(report.build(pipeline.apply(document, pipeline.make_plan(document))))
    for word in ("Vreugdenhil", "Benali", "Hertgers", "12345678", "Karim"):
        assert word.lower() not in made.lower()
