# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The officer's loop as an officer goes through it: plan, spreadsheet, replay, history. No code in between."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from openpyxl import load_workbook

from redactor.report.plan_sheet import PERSONS

LETTER = (
    "Van: Josephine Wielinga <j.wielinga@minbzk.nl>",
    "Aan: Tobias Hoogenraad <t.hoogenraad@minbzk.nl>",
    "",
    "Beste Tobias,",
    "De nota is klaar. Josephine Wielinga belt u morgen.",
    "Met vriendelijke groet,",
    "Josephine",
)


def redactor(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "redactor", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), LETTER)
    document.save(tmp_path / "letter.pdf")
    return tmp_path / "letter.pdf"


def person_of(plan: Path, name: str) -> int:
    """The number that the plan gives the bearer of a name, as the officer reads it in the column beside it."""
    findings = json.loads(plan.read_text(encoding="utf-8"))["findings"]
    (found,) = {one["person"] for one in findings if one["value"] == name}
    return int(found)


def flip(sheet: Path, person: int) -> None:
    """What the officer does in the spreadsheet: 'laten staan' in the row of one person, with a remark."""
    book = load_workbook(sheet)
    rows: Any = book[PERSONS]
    heads = [cell.value for cell in rows[1]]
    for row in range(2, rows.max_row + 1):
        if rows.cell(row, heads.index("Persoon") + 1).value == person:
            rows.cell(row, heads.index("Besluit") + 1).value = "laten staan"
            rows.cell(row, heads.index("Opmerking") + 1).value = "heeft ingestemd"
            break
    else:
        pytest.fail("the person has no row")
    book.save(sheet)


def test_one_person_is_let_be_read_and_nobody_else(letter: Path, tmp_path: Path) -> None:
    plan, sheet, out = tmp_path / "letter.plan.json", tmp_path / "plan.xlsx", tmp_path / "out"
    made = redactor("plan", letter, "--sheet", sheet, "--with-values")
    assert made.returncode == 0, made.stderr
    plan.write_text(made.stdout, encoding="utf-8")
    flip(sheet, person_of(plan, "Josephine Wielinga"))
    done = redactor("apply", letter, plan, "--sheet", sheet, "-o", out, "--reviewer", "lezer-7")
    assert done.returncode == 0, done.stderr
    with pymupdf.open(out / "letter.pdf") as document:
        text = document[0].get_text()
    assert text.count("Josephine Wielinga") == 2
    assert "Hoogenraad" not in text
    assert "Tobias" not in text
    assert "De nota is klaar." in text
    history = (out / "history.jsonl").read_text(encoding="utf-8")
    assert "lezer-7" in history
    assert "heeft ingestemd" in history
    assert "Wielinga" not in history
    assert "Wielinga" not in (out / "letter.report.json").read_text(encoding="utf-8")


def test_without_a_reviewer_a_change_is_refused(letter: Path, tmp_path: Path) -> None:
    plan, sheet = tmp_path / "letter.plan.json", tmp_path / "plan.xlsx"
    plan.write_text(redactor("plan", letter, "--sheet", sheet, "--with-values").stdout, encoding="utf-8")
    flip(sheet, person_of(plan, "Josephine Wielinga"))
    done = redactor("apply", letter, plan, "--sheet", sheet, "-o", tmp_path / "out")
    assert done.returncode == 3
    assert not list((tmp_path / "out").glob("*.pdf"))


@pytest.mark.parametrize(("option", "burned"), [("--signatures", True), ("--no-signatures", False)])
def test_signatures_are_switched_on_the_command_line(option: str, burned: bool) -> None:
    letter = Path(__file__).resolve().parents[2] / "examples" / "dossier" / "02-kamerbrief.pdf"
    made = redactor("plan", letter, option)
    assert made.returncode == 0, made.stderr
    assert bool(json.loads(made.stdout)["manual"]) is burned
