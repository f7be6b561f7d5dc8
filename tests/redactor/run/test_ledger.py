# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from redactor.errors import ConfigError
from redactor.run.duplicates import signature_of
from redactor.run.job import Outcome, State
from redactor.run.ledger import HOME, Entry, Ledger, Names
from redactor.run.ledger_rows import Rows

NOW = "2026-11-21T12:00:00.000+00:00"
Open = Callable[[], AbstractContextManager[Rows]]


@pytest.fixture(params=["sqlite", "postgresql"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """The contract holds in a folder and between machines: what opens a new run of one batch, whose results lie in
    ``tmp_path``."""
    if request.param == "sqlite":
        return lambda: Ledger(tmp_path)
    dsn: str = request.getfixturevalue("dsn")

    @contextmanager
    def between_machines() -> Iterator[Rows]:
        from redactor.run.queue_batch import opened as run_of
        from redactor.run.sealing import Sealer
        from redactor.run.storage import Folder

        with run_of(dsn, Sealer(b"k" * 32), Folder(tmp_path)) as ledger:
            yield ledger

    return between_machines


def meet(ledger: Rows, name: str = "a.pdf", *, sha256: str = "1" * 64, made_with: str = "p1") -> Entry:
    stem, _, kind = name.rpartition(".")
    names = Names(stem, f"document-{sha256[:12]}", kind)
    return ledger.meet(ledger.place(Path(name)), ".", names, sha256=sha256, made_with=made_with)


def finish(ledger: Rows, folder: Path, name: str = "a.pdf", *, data: bytes = b"%PDF", exit_code: int = 0) -> None:
    place = ledger.place(Path(name))
    ledger.start(place, NOW)
    (folder / name).write_bytes(data)
    output = folder / name if isinstance(ledger, Ledger) else Path(name)
    digest = hashlib.sha256(data).hexdigest()
    state = State.REDACTED if exit_code == 0 else State.FAILED
    ledger.finish(
        place,
        Outcome("1" * 64, name, state, exit_code, pages=2, output=output, output_sha256=digest),
        NOW,
    )


def test_finished_work_is_not_done_again(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        assert meet(ledger).why == "new"
        finish(ledger, tmp_path)
    with opened() as ledger:
        assert meet(ledger) == Entry("a", "document-" + "1" * 12, todo=False, why="")
        assert ledger.counts() == {"redacted": 1}
        ((outcome, _),) = ledger.outcomes()
        assert (outcome.label, outcome.pages, outcome.state) == ("a.pdf", 2, State.REDACTED)


def test_half_done_work_is_done_again(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        meet(ledger)
        ledger.start(ledger.place(Path("a.pdf")), NOW)
    with opened() as ledger:
        assert meet(ledger).why == "interrupted"


@pytest.mark.parametrize(
    ("change", "why"),
    [({"sha256": "2" * 64}, "changed input"), ({"made_with": "p2"}, "changed settings")],
)
def test_a_change_is_done_again_and_said(change: dict[str, str], why: str, opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        meet(ledger)
        finish(ledger, tmp_path)
    with opened() as ledger:
        assert meet(ledger, **change).why == why


def test_a_result_that_was_touched_is_made_again(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        meet(ledger)
        finish(ledger, tmp_path)
    (tmp_path / "a.pdf").write_bytes(b"something else")
    with opened() as ledger:
        assert meet(ledger).why == "result gone"


def test_what_failed_on_its_own_account_stays_failed_but_a_full_disk_does_not(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        for name, code in (("bad.pdf", 4), ("disk.pdf", 3)):
            meet(ledger, name)
            finish(ledger, tmp_path, name, exit_code=code)
    with opened() as ledger:
        assert not meet(ledger, "bad.pdf").todo
        assert meet(ledger, "disk.pdf").todo


def test_names_of_results_never_collide(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        own = [
            meet(ledger, name, sha256=str(number) * 64).own for number, name in enumerate(["a.docx", "a.pdf", "A.pdf"])
        ]
        same = [meet(ledger, name, sha256="7" * 64).neutral for name in ("x.pdf", "y.pdf")]
    assert own == ["a", "a-pdf", "A-2"]
    assert len(set(same)) == 2


def test_copies_are_listed(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        for name in ("a.pdf", "b.pdf"):
            meet(ledger, name)
            finish(ledger, tmp_path, name)
        assert list(ledger.duplicates()) == [("a.pdf", "b.pdf")]


def test_what_is_told_of_a_run(opened: Open, tmp_path: Path) -> None:
    with opened() as ledger:
        for name in ("c.pdf", "B.pdf", "a.pdf", "gone.pdf"):
            meet(ledger, name)
            finish(ledger, tmp_path, name)
    with opened() as ledger:
        for name in ("c.pdf", "B.pdf", "a.pdf"):
            assert not meet(ledger, name).todo
        meet(ledger, "d.pdf")
        assert ledger.counts() == {"redacted": 3, "waiting": 1}
        assert [outcome.label for outcome, _ in ledger.outcomes()] == ["B.pdf", "a.pdf", "c.pdf"]
        assert ledger.totals() == (6, 0, 0, {0})
        assert list(ledger.gone()) == ["gone.pdf"]


def test_near_copies_are_found(opened: Open, tmp_path: Path) -> None:
    texts = {"a.txt": "een twee drie vier vijf zes zeven acht negen tien elf twaalf " * 4}
    texts |= {"b.txt": texts["a.txt"].upper() + "!", "c.txt": "heel iets anders over een besluit van het college " * 4}
    with opened() as ledger:
        for number, (name, text) in enumerate(texts.items()):
            meet(ledger, name, sha256=f"{number}" * 64)
            for _ in range(2):  # a run that was killed and began again
                ledger.remember_likeness(ledger.place(Path(name)), f"{number}" * 64, signature_of([text], ledger.key))
            finish(ledger, tmp_path, name)
        assert list(ledger.near_duplicates()) == [("a.txt", "b.txt")]


def test_no_name_of_an_input_or_folder_is_kept(opened: Open, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Not even where the name may become that of a result: that is found out when the document is read."""
    with opened() as ledger:
        names = Names("Brief Anna de Vries", "document-1", "pdf")
        entry = ledger.meet(ledger.place(Path("x")), "Zaak Vries", names, sha256="1" * 64, made_with="p")
        assert entry.own == "Brief Anna de Vries"
        again = ledger.meet(ledger.place(Path("y")), "Zaak Vries", names, sha256="1" * 64, made_with="p")
        assert again.own == "Brief Anna de Vries-pdf"
    with opened() as ledger:
        known = ledger.meet(ledger.place(Path("y")), "Zaak Vries", names, sha256="1" * 64, made_with="p")
        assert known.own == "Brief Anna de Vries-pdf"
    if isinstance(ledger, Ledger):
        held = b"".join(file.read_bytes() for file in (tmp_path / HOME).iterdir())
    else:
        held = everything(request.getfixturevalue("dsn"))
    assert b"document-1" in held
    assert b"vries" not in held.lower()


def everything(dsn: str) -> bytes:
    """All rows of all tables, as text."""
    import psycopg

    held = []
    with psycopg.connect(dsn) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'redactor'").fetchall()
        for (table,) in tables:
            held += connection.execute(f"SELECT one::text FROM redactor.{table} AS one").fetchall()
    return "\n".join(text for (text,) in held).encode()


def test_only_one_run_at_a_time(opened: Open) -> None:
    with opened(), pytest.raises(ConfigError, match="another run"), opened():
        raise AssertionError
    with opened():
        pass


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
