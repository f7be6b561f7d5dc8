# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from redactor import pipeline
from redactor.check import check
from redactor.errors import ConfigError, InputError
from redactor.model import Document, Plan
from redactor.report.diwoo import Organisation
from redactor.report.inventory import Judgement, Row
from redactor.run.job import Outcome, State
from redactor.run.ledger import Ledger, Names
from redactor.run.publication import Matter, Published, write
from redactor.settings import Settings
from redactor.weighing.policy import Policy

BODY = Organisation("Ministerie van Voorbeelden", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The output folder of a batch of three: two done, one waiting for an officer."""
    folder = tmp_path / "out"
    with Ledger(folder) as ledger:
        for name, state in (("a b", State.REDACTED), ("c", State.REDACTED), ("scan", State.NEEDS_REVIEW)):
            place = ledger.place(Path(name))
            ledger.meet(place, ".", Names(name, name + "-n"), sha256=name, made_with="p")
            ledger.start(place, "now")
            result = folder.resolve() / f"{name}.pdf"
            result.write_bytes(name.encode())
            row = Row(name, name, Judgement.PARTLY, ("5.1.2.e", "5.1.1.e"), date(2026, 3, 1), 2)
            digest = hashlib.sha256(name.encode()).hexdigest()
            listed = json.dumps(asdict(row), default=str)
            done = Outcome(name, name, state, 0, output=result, output_sha256=digest, inventory=listed)
            ledger.finish(place, done, "now")
    return folder


def test_the_motivation_of_the_letter_goes_along(out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        write(ledger, tmp_path / "p", Matter("2026-031", "Mail", letter=Policy.load("woo").letter))
    assert (tmp_path / "p" / "motivering.docx").read_bytes().startswith(b"PK")


def test_results_are_named_by_their_id_and_listed(out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        assert write(ledger, tmp_path / "p", Matter("2026-031", "Mail", BODY)) == Published(2, 1)
    names = sorted(path.relative_to(tmp_path / "p").as_posix() for path in (tmp_path / "p").rglob("*.*"))
    assert names == [
        "2026-031-0001.pdf",
        "2026-031-0002.pdf",
        "diwoo/2026-031-0001.json",
        "diwoo/2026-031-0001.xml",
        "diwoo/2026-031-0002.json",
        "diwoo/2026-031-0002.xml",
        "inventarislijst.csv",
        "inventarislijst.xlsx",
        "productierapport.xlsx",
    ]
    sheet = load_workbook(tmp_path / "p" / "productierapport.xlsx").worksheets[0]
    heads, first, second = sheet.iter_rows(values_only=True)
    listed = dict(zip(heads, first, strict=True))
    assert (listed["ID"], listed["Beoordeling"], listed["Beoordelingsgrond"]) == (
        "2026-031-0001",
        "Deels openbaar",
        "5.1.2e; 5.1.1e",
    )
    assert "a b" not in map(str, (*first, *second))


def test_without_a_body_there_is_no_diwoo(out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        write(ledger, tmp_path / "p", Matter("1"))
    assert not (tmp_path / "p" / "diwoo").exists()


def test_what_the_lists_cannot_hold_is_said_and_nothing_is_written(out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        for matter in (Matter(" "), Matter("1", body=Organisation("X", "nothing"))):
            with pytest.raises(InputError):
                write(ledger, tmp_path / "p", matter)
    assert not (tmp_path / "p").exists()


def test_a_folder_without_a_ledger_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no ledger") as said:
        Ledger(tmp_path, look=True)
    assert "over the queue" in said.value.advice


@pytest.mark.parametrize(
    "name", ["inventarislijst.xlsx", "productierapport.xlsx", "motivering.docx", "inventarislijst.csv"]
)
def test_the_papers_beside_the_documents_pass_the_check(name: str, out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        write(ledger, tmp_path / "p", Matter("2026-031", "Mail", BODY, letter=Policy.load("woo").letter))
    settings = Settings()

    def planner(document: Document) -> Plan:
        return pipeline.make_plan(document, settings.policy, settings=settings)

    found = check(tmp_path / "p" / name, planner)
    assert (found.error, found.findings) == ("", ())
