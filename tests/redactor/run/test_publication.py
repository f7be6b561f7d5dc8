# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import errno
import hashlib
import json
import shutil
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from redactor import pipeline, redact
from redactor.check import check
from redactor.errors import ConfigError, InputError
from redactor.model import Document, Plan
from redactor.report.diwoo import Organisation
from redactor.report.inventory import Judgement, Row
from redactor.report.report import build
from redactor.run.job import Outcome, State
from redactor.run.ledger import Ledger, Names
from redactor.run.publication import Matter, Published, write
from redactor.run.reviewed import results
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


def test_documents_that_are_not_done_are_counted_as_left_out(out: Path, tmp_path: Path) -> None:
    with Ledger(out, look=True) as ledger:
        ledger.meet(ledger.place(Path("late")), ".", Names("late", "late-n"), sha256="late", made_with="p")
        assert write(ledger, tmp_path / "p", Matter("1")) == Published(2, 2)


def test_a_result_that_is_not_as_it_was_proved_is_not_published(out: Path, tmp_path: Path) -> None:
    (out / "c.pdf").write_bytes(b"somebody changed it")
    with Ledger(out, look=True) as ledger, pytest.raises(InputError, match="not as it was proved"):
        write(ledger, tmp_path / "p", Matter("1"))
    assert {path.name for path in tmp_path.iterdir()} == {"out"}


def test_the_folder_may_be_the_one_that_is_open(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p").mkdir()
    monkeypatch.chdir(tmp_path / "p")
    with Ledger(out, look=True) as ledger:
        write(ledger, Path(), Matter("1"))
    assert (tmp_path / "p" / "1-0001.pdf").exists()


def test_a_folder_that_cannot_be_replaced_is_said(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_: Path) -> None:
        raise OSError(errno.EBUSY, "a disk hangs there")

    (tmp_path / "p").mkdir()
    monkeypatch.setattr(Path, "rmdir", busy)
    with Ledger(out, look=True) as ledger, pytest.raises(InputError) as said:
        write(ledger, tmp_path / "p", Matter("1"))
    assert "new folder in it" in said.value.advice
    assert not any((tmp_path / "p").iterdir())


def test_nothing_of_an_older_publication_stays(out: Path, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    with Ledger(out, look=True) as ledger:
        write(ledger, tmp_path / "p", Matter("1"))
        with pytest.raises(InputError, match="not empty"):
            write(ledger, tmp_path / "p", Matter("1"))


def reviewed(folder: Path, sha256: str, data: bytes, **more: Any) -> Path:
    """A result of `redactor apply` with its report; gives the result's path."""
    result = redact(b"Contactpersoon: Anna Zwaneveld, a.zwaneveld@minbzk.nl\n")
    report = build(result)
    report["input"]["sha256"] = hashlib.sha256(sha256.encode()).hexdigest()
    report["output"]["sha256"] = hashlib.sha256(data).hexdigest()
    folder.mkdir(exist_ok=True)
    (folder / f"{sha256}.report.json").write_text(json.dumps(report | more), encoding="utf-8")
    (folder / f"{sha256}.txt").write_bytes(data)
    return folder / f"{sha256}.txt"


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """The output folder of a batch of two: one done, one that nobody could read."""
    folder = tmp_path / "two"
    with Ledger(folder) as ledger:
        for name, state in (("a", State.REDACTED), ("b", State.NEEDS_REVIEW)):
            digest = hashlib.sha256(name.encode()).hexdigest()
            place = ledger.place(Path(name))
            ledger.meet(place, ".", Names(name, name + "-n"), sha256=digest, made_with="p")
            ledger.start(place, "now")
            (folder / f"{name}.pdf").write_bytes(b"pdf " + name.encode())
            listed = json.dumps(asdict(Row(name, name, Judgement.PUBLIC)), default=str)
            output = hashlib.sha256(b"pdf " + name.encode()).hexdigest()
            path = folder.resolve() / f"{name}.pdf"
            ledger.finish(
                place, Outcome(digest, name, state, 0, output=path, output_sha256=output, inventory=listed), ""
            )
    return folder


def test_what_an_officer_answered_takes_the_place_of_what_the_batch_made(two: Path, tmp_path: Path) -> None:
    reviewed(tmp_path / "r", "b", b"the officer's")
    with Ledger(two, look=True) as ledger:
        assert write(ledger, tmp_path / "p", Matter("9"), results(tmp_path / "r")) == Published(2, 0)
    assert (tmp_path / "p" / "9-0001.pdf").read_bytes() == b"pdf a"
    assert (tmp_path / "p" / "9-0002.txt").read_bytes() == b"the officer's"
    sheet = load_workbook(tmp_path / "p" / "productierapport.xlsx").worksheets[0]
    heads, first, second = sheet.iter_rows(values_only=True)
    judged = [dict(zip(heads, row, strict=True))["Beoordeling"] for row in (first, second)]
    assert judged == ["Openbaar", "Deels openbaar"], "the row is that of the officer's result"


def test_a_reviewed_result_must_be_as_it_was_proved_and_of_a_document_of_the_batch(two: Path, tmp_path: Path) -> None:
    made = reviewed(tmp_path / "r", "b", b"the officer's")
    made.write_bytes(b"changed since")
    with pytest.raises(InputError, match="not as it was proved"):
        results(tmp_path / "r")
    reviewed(tmp_path / "r", "b", b"the officer's")
    twin = tmp_path / "r" / "again"
    twin = reviewed(tmp_path / "r" / "again", "b", b"another").parent
    with pytest.raises(InputError, match="two reviewed results"):
        results(tmp_path / "r")
    shutil.rmtree(twin)
    reviewed(tmp_path / "r", "stranger", b"of something else")
    with Ledger(two, look=True) as ledger, pytest.raises(InputError, match="1 reviewed results are of no document"):
        write(ledger, tmp_path / "p", Matter("9"), results(tmp_path / "r"))
    (tmp_path / "r" / "stranger.report.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="can't be read"):
        results(tmp_path / "r")


@pytest.mark.parametrize(
    ("overrides", "known"), [((), 0), (({"what": "not_assessed", "reason": "gelezen door lezer-7"},), 1)]
)
def test_a_part_that_nobody_read_needs_an_officers_word(overrides: tuple[Any, ...], known: int, tmp_path: Path) -> None:
    reviewed(tmp_path / "r", "b", b"x", status="not_assessed", overrides=overrides)
    assert len(results(tmp_path / "r")) == known
