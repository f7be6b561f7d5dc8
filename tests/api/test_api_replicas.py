# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Two replicas on one PostgreSQL and one spool are one service; what a dead one had, the other takes up."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from api_running import VALUES, Service, application, finished, post_job, upload

from api import service as life
from api.keys import Keys, Scope, keys_of
from api.replicas import Desk, PostgresJobs, PostgresKeys
from api.settings import ServiceSettings
from api.store import JobState
from redactor.errors import ConfigError, DatabaseUnavailable, InputError

psycopg = pytest.importorskip("psycopg")
Replica = Callable[[str], Service]


@pytest.fixture
def replica(dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Replica]:
    """Makes a replica; all have one database, one spool and one key."""
    (tmp_path / "spool.key").write_bytes(os.urandom(32))
    monkeypatch.setattr(life, "SWEEP_SECONDS", 0.2)
    with ExitStack() as running:

        def make(name: str) -> Service:
            shared = {"postgres": dsn, "spool": tmp_path / "spool", "spool_key_file": tmp_path / "spool.key"}
            return running.enter_context(application(tmp_path / name, **shared))

        yield make


def everything(dsn: str) -> str:
    with psycopg.connect(dsn, options="-c search_path=redactor") as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'redactor'").fetchall()
        return "\n".join(str(connection.execute(f"SELECT * FROM {table}").fetchall()) for (table,) in tables)


def test_a_job_of_one_replica_is_read_and_removed_at_another(replica: Replica, dsn: str, tmp_path: Path) -> None:
    one, other = replica("a"), replica("b")
    job = post_job(one, [upload(), upload("Beste mevrouw Anna de Vries,\n", "brief anna.txt")], dossier="true")
    other.keys = one.keys
    assert finished(other, job["links"]["self"])["documents"][0]["state"] == "redacted"
    text = other.client.get(f"{job['links']['self']}/documents/1", headers=other.as_()).text
    assert not any(value in text for value in VALUES)
    held = everything(dsn)
    assert not any(value.lower() in held.lower() for value in VALUES)
    spool = list((tmp_path / "spool").iterdir())
    assert spool
    assert not any(value.encode() in path.read_bytes() for path in spool for value in VALUES)
    assert other.client.delete(job["links"]["self"], headers=other.as_()).status_code == 204
    assert one.client.get(job["links"]["self"], headers=one.as_()).status_code == 404
    assert not list((tmp_path / "spool").iterdir())
    assert not (one.data / "service.sqlite").exists()


def test_who_waits_gets_the_answer_at_once(replica: Replica) -> None:
    one = replica("a")
    answer = one.client.post("/v1/redactions", files=[upload()], headers={**one.as_(), "Accept": "application/json"})
    assert answer.status_code == 201
    assert answer.json()["state"] == "finished"


def test_a_job_of_a_dead_replica_is_taken_up(replica: Replica, dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "_STRAY_SECONDS", 0.0)

    async def never(*_: Any, **__: Any) -> None:
        return

    with monkeypatch.context() as dying:
        dying.setattr(Desk, "give", never)  # it dies before the job is on the queue
        dying.setattr(Desk, "forgotten", lambda *_: empty())
        one = replica("a")
        answer = one.client.post("/v1/jobs", files=[upload()], headers=one.as_())
        assert answer.status_code == 202
        link = answer.headers["location"]

    async def half_done() -> None:
        jobs = PostgresJobs(dsn)
        await jobs.state(link.rsplit("/", 1)[1], JobState.RUNNING)
        await jobs.close()

    asyncio.run(half_done())
    other = replica("b")
    other.keys = one.keys
    assert finished(other, link)["documents"][0]["state"] == "redacted"


def test_what_is_written_of_a_job_that_another_replica_removed_goes_too(
    replica: Replica, dsn: str, tmp_path: Path
) -> None:
    one, written = replica("a"), list[int]()

    async def remove() -> None:
        jobs = PostgresJobs(dsn)
        for identity in await jobs.unfinished():
            await jobs.remove(identity)
        await jobs.close()

    def removed(task: Callable[..., Any], *arguments: Any) -> Any:
        """In the place of a worker: the other replica removes the job while the document is being worked on."""
        asyncio.run(remove())
        done = task(*arguments)
        written.append(len(list((tmp_path / "spool").iterdir())))
        return done

    one.workers.around = removed
    assert one.client.post("/v1/jobs", files=[upload()], headers=one.as_()).status_code == 202
    deadline = time.monotonic() + 60
    while not written or any((tmp_path / "spool").iterdir()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert written[0] > 1


async def empty() -> list[str]:
    return []


async def held(desk: Desk) -> bool:
    async with desk.hold("ab" * 16) as mine:
        return mine


def test_while_the_database_is_away_the_service_says_come_back(
    replica: Replica, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.replicas._PATIENCE", 0.0)
    one, desk = replica("a"), Desk(dsn, at_once=1)
    assert asyncio.run(held(desk))
    job = post_job(one, [upload()])
    before = finished(one, job["links"]["self"])
    with psycopg.connect(dsn, dbname="postgres", autocommit=True) as outside:
        name = psycopg.conninfo.conninfo_to_dict(dsn)["dbname"]
        outside.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        try:
            gone = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
            outside.execute(gone, (name,))
            answer = one.client.get(job["links"]["self"], headers=one.as_())
            with pytest.raises(DatabaseUnavailable):
                asyncio.run(held(desk))
        finally:
            outside.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert answer.json()["detail"] == "The database of the service is away."
    # with no patience every connection that was cut is one more "come back"
    deadline = time.monotonic() + 60
    while (again := one.client.get(job["links"]["self"], headers=one.as_())).status_code == 503:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert again.json() == before
    asyncio.run(desk.close())


def test_no_two_replicas_work_on_one_job(dsn: str) -> None:
    async def run() -> list[bool]:
        one, other = Desk(dsn, at_once=1), Desk(dsn, at_once=1)
        try:
            async with one.hold("ab" * 16) as first, other.hold("ab" * 16) as second, other.hold("cd" * 16) as third:
                held = [first, second, third]
            async with other.hold("ab" * 16) as again:
                return [*held, again]
        finally:
            await one.close()
            await other.close()

    assert asyncio.run(run()) == [True, False, True, True]


def test_a_job_is_free_as_soon_as_it_is_let_go(dsn: str) -> None:
    async def run() -> list[bool]:
        one, other = Desk(dsn, at_once=1), Desk(dsn, at_once=1)
        free = []
        try:
            for _ in range(20):
                async with one.hold("ab" * 16), other.hold("ab" * 16), other.hold("cd" * 16):
                    pass
                async with other.hold("ab" * 16) as mine:
                    free.append(mine)
        finally:
            await one.close()
            await other.close()
        return free

    assert asyncio.run(run()) == [True] * 20


def test_a_plan_is_changed_by_one_officer_at_a_time_on_all_replicas(replica: Replica, dsn: str) -> None:
    one, other = replica("a"), replica("b")
    other.keys = one.keys
    job = post_job(one, [upload()])
    link = job["links"]["self"]
    plan = one.client.get(f"{link}/documents/1/plan", headers=one.as_())
    assert plan.status_code == 200

    async def tried() -> int:
        desk = Desk(dsn, at_once=1)
        async with desk.hold(link.rsplit("/", 1)[1]) as mine:
            assert mine
            json_ = {**other.as_(), "Content-Type": "application/json"}
            url = f"{link}/documents/1/plan"
            status = await asyncio.to_thread(lambda: other.client.put(url, content=plan.content, headers=json_))
        await desk.close()
        return int(status.status_code)

    assert asyncio.run(tried()) == 409


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_keys_are_kept_alike(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    keys = PostgresKeys(request.getfixturevalue("dsn")) if kind == "postgresql" else Keys(tmp_path / "service.sqlite")
    with closing(keys):
        key, text = keys.create([Scope.REDACT], "zaaksysteem", days=1)
        _, old = keys.create([Scope.ADMIN], "oud", days=-1)
        found = keys.find(text)
        assert found is not None
        assert (found.id, found.scopes, found.label) == (key.id, frozenset({Scope.REDACT}), "zaaksysteem")
        assert keys.find(old) is None
        assert keys.find(text[:-1] + ("A" if text[-1] != "A" else "B")) is None
        assert [one.label for one in keys.all()] == ["zaaksysteem", "oud"]
        keys.revoke(key.id)
        assert keys.find(text) is None
        with pytest.raises(InputError, match="no such key"):
            keys.revoke(key.id)


def test_replicas_must_be_able_to_read_each_others_documents(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs spool and spool_key_file"):
        ServiceSettings(postgres="postgresql://x/y")
    (tmp_path / "key").write_bytes(b"k" * 32)
    lost = ServiceSettings(
        postgres="postgresql://x:geheim@127.0.0.1:1/y", spool=tmp_path, spool_key_file=tmp_path / "key"
    )
    with pytest.raises(ConfigError) as raised:
        keys_of(lost)
    assert "geheim" not in str(raised.value)
