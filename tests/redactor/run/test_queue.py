# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A batch over a real PostgreSQL, its worker in this process: it works whenever the batch would wait."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from redactor.errors import ConfigError, InputError, PolicyError, WorkerCrashed
from redactor.run import batch as local
from redactor.run import queue_batch, worker
from redactor.run.job import Dossier, Outcome, State, share
from redactor.run.ledger import Ledger
from redactor.run.publication import Matter, Published
from redactor.run.publication import write as publish
from redactor.run.queue_batch import QueueBatch, finish, last, opened, run
from redactor.run.queue_ledger import QueueLedger, queue_name
from redactor.run.sealing import Sealer
from redactor.run.storage import Storage, storage
from redactor.settings import Settings
from redactor.weighing.case_terms import CaseTerms, Never

psycopg = pytest.importorskip("psycopg")
SEALER = Sealer(b"k" * 32)
MAIL = (
    "Van: Josephine Wielinga <j.wielinga@minbzk.nl>\nAan: Bram Oosterhuis\n\nDe nota is klaar.\n\nGroet,\nJosephine\n"
)
TEXTS = {
    "brief Josephine Wielinga.txt": MAIL,
    "sub/nota.txt": "Gisteren heeft mevrouw Wielinga gebeld met Bram Oosterhuis over de vergunning.\n",
    "sub/nota.md": "Gisteren heeft mevrouw Josephine Wielinga gebeld.\n",
}
CONTENTS = {**{name: text.encode() for name, text in TEXTS.items()}, "foto.jpg": b"\xff\xd8\xff\xe0"}
SECRETS = re.compile(rb"wielinga|oosterhuis|josephine|brief|vergunning", re.IGNORECASE)


def settings(**more: Any) -> Settings:
    return Settings(workers=1, **more)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    for name, content in CONTENTS.items():
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_bytes(content)
    return tmp_path / "in"


@pytest.fixture
def base(dsn: str) -> Iterator[str]:
    yield dsn
    # what has ended has left nothing on the queue
    assert rows(dsn, "SELECT count(*) FROM procrastinate_jobs") in ([(0,)], [(1,)])


class InHere:
    """Stands for the processes of a worker, in this one: the engine is loaded once for all tests."""

    def submit(self, task: Callable[..., Any], *arguments: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(task(*arguments))
        return future


@pytest.fixture(autouse=True)
def _in_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if "processes" not in request.fixturenames:
        monkeypatch.setattr(worker._Engines, "of", lambda *_: InHere())
    yield
    share(Dossier())


@pytest.fixture
def processes() -> None:
    """Of tests that work in processes, as workers do."""


def rows(dsn: str, statement: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(dsn, options="-c search_path=redactor") as connection:
        cursor = connection.execute(statement)
        return list(cursor.fetchall()) if cursor.description else []


def everything(dsn: str) -> bytes:
    """All rows of all tables, as text, with the bytes as they are."""
    tables = rows(dsn, "SELECT tablename FROM pg_tables WHERE schemaname = 'redactor'")
    held = [repr(row) for (table,) in tables for row in rows(dsn, f"SELECT * FROM {table}")]
    return "\n".join(held).encode()


def work(dsn: str) -> None:
    """A worker that works until the queue is empty."""
    worker.run(worker.Post(dsn, SEALER, settings()), stopping=lambda: False, wait=False, tell=print)


def done(
    todo: QueueBatch, dsn: str, meanwhile: Callable[[], None] = lambda: None, **more: Any
) -> tuple[dict[str, str], dict[str, Any]]:
    """Run a batch to its end; gives label → why of what was done, and the summary."""

    def wait(_: float) -> None:
        meanwhile()
        work(dsn)

    with opened(dsn, SEALER, todo.target) as ledger:
        found = {outcome.label: outcome for outcome in run(todo, ledger, sleep=more.pop("sleep", wait), **more)}
        finish(todo, ledger)
        whys = {outcome.label: why for outcome, why in ledger.outcomes() if outcome.label in found}
    return whys, json.loads(todo.target.read("summary.json", 1 << 20))


def texts(target: Storage) -> dict[str, bytes]:
    found = target.inputs(("*.txt", "*.md", "*.report.json"), (), lambda _: None)
    return {name: target.read(name, 1 << 20) for name in found if not name.endswith(".json")}


def folders(given: Path, tmp_path: Path, **more: Any) -> QueueBatch:
    more.setdefault("settings", settings())
    return QueueBatch(storage(str(given)), storage((tmp_path / "out").as_uri()), **more)


def locally(given: Path, out: Path, **more: Any) -> dict[str, bytes]:
    more.setdefault("settings", settings())
    with Ledger(out) as ledger:
        for _ in local.run(local.Batch((given,), out, **more), ledger):
            pass
    return texts(storage(str(out)))


@pytest.mark.usefixtures("processes")
def test_a_queue_gives_what_one_machine_gives(given: Path, tmp_path: Path, base: str) -> None:
    never = (Never(text="Josephine Wielinga", reason="heeft ingestemd"),)
    more: dict[str, Any] = {"shared": True, "style": "pseudonyms", "terms": CaseTerms(never=never)}
    seen: list[bytes] = []
    todo = folders(given, tmp_path, **more)
    whys, summary = done(todo, base, meanwhile=lambda: seen.append(everything(base)))
    assert set(whys.values()) == {"new"}
    assert summary["states"] == {"redacted": 3, "refused": 1}
    assert texts(todo.target) == locally(given, tmp_path / "local", **more)
    assert b"Josephine Wielinga" in todo.target.read("sub/nota.md", 1 << 20)
    assert {"motivation.docx", "differences.xlsx"} <= set(todo.target.inputs((), (), lambda _: None))
    # no name, neither while it was at work nor after; and after it nothing sealed either
    assert seen
    assert not [found for held in (*seen, everything(base)) for found in SECRETS.findall(held)]
    assert rows(base, "SELECT count(*) FROM document WHERE sealed IS NOT NULL") == [(0,)]
    for table in ("orders", "lesson", "procrastinate_jobs"):
        assert rows(base, f"SELECT count(*) FROM {table}") == [(0,)]


def test_what_is_finished_is_not_done_again_and_a_change_is(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path)
    done(todo, base)
    assert done(todo, base)[0] == {}
    (given / "sub" / "nota.txt").write_text("Ander bericht van mevrouw Wielinga.\n", encoding="utf-8")
    (tmp_path / "out" / "sub" / "nota-md.md").unlink(missing_ok=True)
    (tmp_path / "out" / "sub" / "nota.md").unlink(missing_ok=True)
    whys, summary = done(todo, base)
    assert sorted(whys.values()) == ["changed input", "result gone"]
    assert summary["states"] == {"redacted": 3, "refused": 1}
    assert set(done(folders(given, tmp_path, settings=settings(policy="strict")), base)[0].values()) == {
        "changed settings"
    }


def test_a_batch_over_the_queue_is_published_as_one_of_one_machine_is(
    given: Path, tmp_path: Path, bucket: str, base: str
) -> None:
    source, target = storage(f"{bucket}/in"), storage(f"{bucket}/uit")
    source.write(CONTENTS)
    with pytest.raises(ConfigError, match="no batch over this queue"), last(base, SEALER, target):
        pass
    done(QueueBatch(source, target, settings=settings()), base)
    locally(given, tmp_path / "local")
    with last(base, SEALER, target) as ledger:
        made = [publish(ledger, tmp_path / "far", Matter("7"))]
        with pytest.raises(ConfigError, match="another run"), opened(base, SEALER, target):
            pass
    with Ledger(tmp_path / "local", look=True) as ledger:
        made.append(publish(ledger, tmp_path / "near", Matter("7")))
    assert made == [Published(3, 1)] * 2
    results = ("7-0001.txt", "7-0002.txt", "7-0003.md", "inventarislijst.csv")
    far, near = ({name: (tmp_path / where / name).read_bytes() for name in results} for where in ("far", "near"))
    assert far == near
    target.remove(["sub/nota.md"])
    with last(base, SEALER, target) as ledger, pytest.raises(InputError, match="not as it was proved"):
        publish(ledger, tmp_path / "again", Matter("7"))
    assert not (tmp_path / "again").exists()


def test_buckets_are_read_and_written(given: Path, tmp_path: Path, bucket: str, base: str) -> None:
    source, target = storage(f"{bucket}/in"), storage(f"{bucket}/uit")
    source.write(CONTENTS)
    _, summary = done(QueueBatch(source, target, settings=settings()), base)
    assert summary["states"] == {"redacted": 3, "refused": 1}
    done(folders(given, tmp_path), base)
    assert texts(target) == texts(storage(str(tmp_path / "out")))
    assert len(texts(target)) == 3
    assert {"summary.json", "inventory.xlsx", "inventory.csv"} <= set(target.inputs((), (), lambda _: None))


def test_results_within_the_input_are_no_inputs(given: Path, base: str) -> None:
    todo = QueueBatch(storage(str(given)), storage(str(given / "uit")), settings=settings())
    assert len(done(todo, base)[0]) == 4
    assert done(todo, base)[0] == {}
    with pytest.raises(ConfigError, match="lies where"):
        QueueBatch(storage(str(given / "sub")), storage(str(given)), settings=settings())


def test_a_policy_of_ones_own_goes_over_the_queue(given: Path, tmp_path: Path, base: str) -> None:
    (tmp_path / "beleid" / "eigen").mkdir(parents=True)
    basis, own = tmp_path / "beleid" / "basis.toml", tmp_path / "beleid" / "eigen" / "onze.toml"
    head = 'name = "{}"\nversion = "1.0.0"\ntitle = "Van ons"\nextends = "{}"\n'
    basis.write_text(head.format("basis", "strict"), encoding="utf-8")
    own.write_text(head.format("onze", "../basis.toml"), encoding="utf-8")
    own_settings = settings(policy=str(own))

    def moved(_: float) -> None:
        for path in (basis, own):
            path.rename(path.with_suffix(".away"))  # the worker's machine hasn't got it
        work(base)
        for path in (basis, own):
            path.with_suffix(".away").rename(path)

    todo = folders(given, tmp_path, settings=own_settings)
    _, summary = done(todo, base, sleep=moved)
    assert summary["states"] == {"redacted": 3, "refused": 1}
    reports = todo.target.inputs(("*.report.json",), (), lambda _: None)
    assert {json.loads(todo.target.read(one, 1 << 20))["policy"]["name"] for one in reports} == {"onze"}
    own.write_text(head.format("onze", str(basis)), encoding="utf-8")
    with pytest.raises(PolicyError, match="absolute path"):
        done(todo, base)


class Stopped(Exception):
    """Ends a batch as a kill would: nothing is cleaned up."""


def put(todo: QueueBatch, dsn: str) -> QueueLedger:
    """Put a batch on the queue, and lose the process that did it; gives its ledger, for a worker."""

    def killed(_: float) -> None:
        raise Stopped

    with pytest.raises(Stopped), opened(dsn, SEALER, todo.target) as ledger:
        list(run(todo, ledger, sleep=killed))
    from redactor.run.postgres import PostgresDatabase, address

    found = QueueLedger.look(PostgresDatabase(address(dsn)), SEALER, ledger.batch)
    assert found is not None
    return found


def taken(dsn: str) -> str:
    """What a worker does that takes a job and dies at once; gives the place of its document."""
    import procrastinate

    from redactor.run.postgres import address

    async def take() -> str:
        app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=address(dsn)))
        async with app.open_async():
            number = await app.job_manager.register_worker()
            job = await app.job_manager.fetch_job(queues=[queue_name()], worker_id=number)
            assert job is not None
            return str(job.task_kwargs["place"])

    return asyncio.run(take())


def test_a_batch_whose_process_was_killed_is_done_by_the_workers_and_ended_by_the_next(
    given: Path, tmp_path: Path, base: str
) -> None:
    todo = folders(given, tmp_path)
    put(todo, base)._db.close()
    work(base)
    assert len(texts(todo.target)) == 3

    def nothing_left(_: float) -> None:
        raise AssertionError

    whys, summary = done(todo, base, sleep=nothing_left)
    assert len(whys) == 4  # told now, for the first time
    assert summary["states"] == {"redacted": 3, "refused": 1}


def test_what_a_dead_worker_had_is_taken_up(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path)
    ledger = put(todo, base)
    place = taken(base)
    assert ledger.claim(place, "the dead one") is not None
    rows(base, "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")
    _, summary = done(todo, base)
    assert summary["states"] == {"redacted": 3, "refused": 1}
    assert rows(base, "SELECT attempts FROM document ORDER BY attempts DESC")[0] == (2,)
    ledger._db.close()


def test_who_was_given_up_for_dead_writes_nothing_any_more(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path)
    ledger = put(todo, base)
    place = taken(base)
    one, other = ledger.claim(place, "one"), ledger.claim(place, "other")
    assert one is not None
    assert other is not None

    def write() -> Outcome:
        todo.target.write({"wrong.txt": b""})
        return Outcome("1" * 64, "x", State.REDACTED, 0)

    assert ledger.settle(one, write) is False
    assert not (tmp_path / "out" / "wrong.txt").exists()
    assert ledger.settle(other, write) is True
    assert ledger.claim(place, "late") is None
    ledger._db.close()
    rows(base, "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")
    work(base)


def test_a_document_that_workers_die_of_is_given_up(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path, include=("*.md",))
    ledger = put(todo, base)
    place = taken(base)
    for _ in range(worker.TAKES):
        assert ledger.claim(place, "dies") is not None
    ledger._db.close()
    rows(base, "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")
    _, summary = done(todo, base)
    assert [one["error"] for one in summary["documents"]] == ["WorkerCrashed"]


def test_a_process_that_dies_of_a_document_is_replaced_twice(
    given: Path, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    class Dying:
        def submit(self, *arguments: Any) -> Future[Any]:
            calls.append(arguments)
            future: Future[Any] = Future()
            future.set_exception(WorkerCrashed("the process that worked on the document died"))
            return future

    monkeypatch.setattr(worker._Engines, "of", lambda *_: Dying())
    _, summary = done(folders(given, tmp_path, include=("*.md",)), base)
    assert summary["documents"][0]["error"] == "WorkerCrashed"
    assert len(calls) == 3


def test_a_restart_of_the_database_is_waited_for(given: Path, tmp_path: Path, base: str, postgres: Any) -> None:
    def restarted(_: float) -> None:
        postgres.stop()
        postgres.start()
        work(base)

    _, summary = done(folders(given, tmp_path), base, sleep=restarted)
    assert summary["states"] == {"redacted": 3, "refused": 1}


def test_a_cleaned_queue_is_filled_again(
    given: Path, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_batch, "CARE", 0.0)
    todo = folders(given, tmp_path)
    put(todo, base)._db.close()
    rounds = iter([True, False, False])

    def wait(_: float) -> None:
        if next(rounds):
            rows(base, "DELETE FROM procrastinate_jobs")
        else:
            work(base)

    assert done(todo, base, sleep=wait)[1]["states"] == {"redacted": 3, "refused": 1}


def test_a_stop_takes_back_what_nobody_has_begun(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path)
    asked = iter([False, False, False, False, *[True] * 10])
    whys, summary = done(todo, base, stopping=lambda: next(asked))
    assert whys == {}
    assert summary["states"] == {"waiting": 3} or summary["states"] == {"waiting": 4}
    work(base)
    assert texts(todo.target) == {}
    assert len(done(todo, base)[0]) == 4


def test_a_storage_that_is_away_is_tried_again_and_at_last_told(
    given: Path, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    todo = folders(given, tmp_path, include=("*.md",))
    out = tmp_path / "out"
    out.write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(worker, "_LONGEST_WAIT", 0)
    ledger = put(todo, base)
    work(base)
    ((tries, state),) = rows(base, "SELECT takes, state FROM document")
    assert (tries, state) == (1, "failed")  # the tries before were none: nothing was the document's fault
    assert [outcome.exit_code for outcome, _ in ledger.outcomes()] == [3]
    ledger._db.close()
    out.unlink()
    assert list(done(todo, base)[0].values()) == ["failed before"]


def test_who_puts_documents_on_the_queue_waits_for_a_storage_too(
    given: Path, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    todo = folders(given, tmp_path)
    digest, away = todo.source.digest, iter([True, True, False, True, *[False] * 20])
    waited: list[float] = []

    def shaky(name: str) -> str:
        if next(away):
            raise ConfigError("the storage can't be used (ConnectTimeoutError)")
        return digest(name)

    monkeypatch.setattr(todo.source, "digest", shaky)

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if seconds == queue_batch.LOOK:
            work(base)

    assert len(done(todo, base, sleep=wait)[0]) == 4
    assert waited[:3] == [1, 2, 1]


def test_another_key_or_another_version_does_nothing(
    given: Path, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    todo = folders(given, tmp_path, include=("*.md",))
    put(todo, base)._db.close()
    stranger = worker.Post(base, Sealer(b"x" * 32), settings())
    with pytest.raises(ConfigError, match="another key"):
        worker.run(stranger, stopping=lambda: False, wait=False, tell=print)
    monkeypatch.setattr("redactor.run.order.__version__", "9.9")
    monkeypatch.setattr(worker, "PATIENCE", 0)
    work(base)
    assert rows(base, "SELECT exit_code, advice FROM document") == [(3, "Install the same version everywhere.")]


def test_only_one_run_at_a_time_writes_to_a_place(given: Path, tmp_path: Path, base: str) -> None:
    todo = folders(given, tmp_path)
    with opened(base, SEALER, todo.target), pytest.raises(ConfigError, match="another run"):
        done(todo, base)


def test_a_place_is_free_before_the_connection_of_its_run_closes(given: Path, tmp_path: Path, base: str) -> None:
    todo, locks = folders(given, tmp_path), list[int]()
    assert todo.target is not None
    with opened(base, SEALER, todo.target) as ledger:
        connection = ledger._held

        def counted() -> None:
            locks.append(len(connection.execute("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'").fetchall()))

        counted()
        ledger._held = SimpleNamespace(execute=connection.execute, close=counted)
        ledger.release()
        connection.close()
    assert locks == [1, 0]


@pytest.mark.parametrize("address", ["postgresql://nobody:geheim@127.0.0.1:1/x", "geheim", "postgresql://[geheim"])
def test_a_database_that_cannot_be_used_is_told_without_its_address(address: str) -> None:
    with pytest.raises(ConfigError) as raised:
        worker.run(worker.Post(address, SEALER, settings()), stopping=lambda: False, tell=print)
    assert "geheim" not in f"{raised.value} {raised.value.advice}"
    assert os.environ.get("PGPASSWORD") is None
