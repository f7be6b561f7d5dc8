# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from redactor.errors import ConfigError
from redactor.run.job import Outcome, State
from redactor.run.ledger import HOME, Entry, Ledger, Names

NOW = "2026-11-21T12:00:00.000+00:00"


def meet(ledger: Ledger, name: str = "a.pdf", *, sha256: str = "1" * 64, made_with: str = "p1") -> Entry:
    stem, _, kind = name.rpartition(".")
    names = Names(stem, f"document-{sha256[:12]}", kind)
    return ledger.meet(ledger.place(Path(name)), ".", names, sha256=sha256, made_with=made_with)


def finish(ledger: Ledger, name: str = "a.pdf", *, data: bytes = b"%PDF", exit_code: int = 0) -> None:
    place = ledger.place(Path(name))
    ledger.start(place, NOW)
    output = ledger.output.resolve() / name
    output.write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    state = State.REDACTED if exit_code == 0 else State.FAILED
    ledger.finish(
        place,
        Outcome("1" * 64, name, state, exit_code, pages=2, output=output, output_sha256=digest),
        NOW,
    )


def test_finished_work_is_not_done_again(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        assert meet(ledger).why == "new"
        finish(ledger)
    with Ledger(tmp_path) as ledger:
        assert meet(ledger) == Entry("a", "document-" + "1" * 12, todo=False, why="")
        assert ledger.counts() == {"redacted": 1}
        ((outcome, _),) = ledger.outcomes()
        assert (outcome.label, outcome.pages, outcome.state) == ("a.pdf", 2, State.REDACTED)


def test_half_done_work_is_done_again(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        meet(ledger)
        ledger.start(ledger.place(Path("a.pdf")), NOW)
    with Ledger(tmp_path) as ledger:
        assert meet(ledger).why == "interrupted"


@pytest.mark.parametrize(
    ("change", "why"),
    [({"sha256": "2" * 64}, "changed input"), ({"made_with": "p2"}, "changed settings")],
)
def test_a_change_is_done_again_and_said(change: dict[str, str], why: str, tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        meet(ledger)
        finish(ledger)
    with Ledger(tmp_path) as ledger:
        assert meet(ledger, **change).why == why


def test_a_result_that_was_touched_is_made_again(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        meet(ledger)
        finish(ledger)
    (tmp_path / "a.pdf").write_bytes(b"something else")
    with Ledger(tmp_path) as ledger:
        assert meet(ledger).why == "result gone"


def test_what_failed_on_its_own_account_stays_failed_but_a_full_disk_does_not(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        for name, code in (("bad.pdf", 4), ("disk.pdf", 3)):
            meet(ledger, name)
            finish(ledger, name, exit_code=code)
    with Ledger(tmp_path) as ledger:
        assert not meet(ledger, "bad.pdf").todo
        assert meet(ledger, "disk.pdf").todo


def test_names_of_results_never_collide(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        own = [
            meet(ledger, name, sha256=str(number) * 64).own for number, name in enumerate(["a.docx", "a.pdf", "A.pdf"])
        ]
        same = [meet(ledger, name, sha256="7" * 64).neutral for name in ("x.pdf", "y.pdf")]
    assert own == ["a", "a-pdf", "A-2"]
    assert len(set(same)) == 2


def test_the_ledger_holds_no_input_name(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        names = Names("document-1", "document-1")
        ledger.meet(ledger.place(Path("Brief Anna de Vries.pdf")), ".", names, sha256="1" * 64, made_with="p")
    for file in (tmp_path / HOME).iterdir():
        assert b"Vries" not in file.read_bytes()


def test_copies_are_listed(tmp_path: Path) -> None:
    with Ledger(tmp_path) as ledger:
        for name in ("a.pdf", "b.pdf"):
            meet(ledger, name)
            finish(ledger, name)
        assert list(ledger.duplicates()) == [("a.pdf", "b.pdf")]


def test_two_runs_cannot_share_a_folder(tmp_path: Path) -> None:
    with Ledger(tmp_path), pytest.raises(ConfigError, match="another run"):
        Ledger(tmp_path)


def test_a_ledger_of_another_version_is_refused(tmp_path: Path) -> None:
    Ledger(tmp_path).__exit__()
    with sqlite3.connect(tmp_path / HOME / "ledger.sqlite") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(ConfigError, match="another version"):
        Ledger(tmp_path)


def test_a_broken_ledger_is_an_error_with_advice(tmp_path: Path) -> None:
    (tmp_path / HOME).mkdir()
    (tmp_path / HOME / "ledger.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(ConfigError, match="can't be used"):
        Ledger(tmp_path)
