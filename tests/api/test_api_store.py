# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The contract of a store of jobs: the same tests for every store."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from api.database import SqliteJobs, connect
from api.store import Entry, Job, Jobs, JobState, MemoryJobs
from redactor.errors import ConfigError

STORES: dict[str, Callable[[Path], Jobs]] = {
    "memory": lambda folder: MemoryJobs(),
    "sqlite": lambda folder: SqliteJobs(folder / "service.sqlite"),
}
NAMES = (*STORES, "postgresql")
Story = Callable[[Jobs], Awaitable[None]]


def entry(number: int = 1, **changed: object) -> Entry:
    blobs = [f"{kind}{number}" for kind in ("source", "document", "report", "plan", "row")]
    made = Entry(number, "ab" * 32, 10, *blobs)  # type: ignore[arg-type]
    return replace(made, **changed)  # type: ignore[arg-type]


def job(identity: str = "a", **changed: object) -> Job:
    made = Job(identity, "me", 100.0, 200.0, "woo", (entry(1), entry(2)), "bars", True, trace="t")
    return replace(made, **changed)  # type: ignore[arg-type]


async def kept(store: Jobs) -> None:
    await store.add(job())
    assert await store.get("a") == job()
    assert await store.get("a", "me") == job()
    assert await store.get("a", "you") is None
    assert await store.get("b") is None


async def changed(store: Jobs) -> None:
    await store.add(job())
    await store.add(job("b"))
    done = entry(2, state="redacted", attempts=1, result={"pages": 3, "sha256": "cd" * 32}, changed_plan_blob="x")
    await store.entry("a", done)
    await store.state("a", JobState.RUNNING)
    assert await store.get("a") == job(entries=(entry(1), done), state=JobState.RUNNING)
    assert await store.get("b") == job("b")


async def gone(store: Jobs) -> None:
    await store.add(job())
    assert set(await store.remove("a")) == set(job().blobs)
    assert await store.get("a") is None
    assert await store.remove("a") == ()
    await store.entry("a", entry())
    await store.state("a", JobState.FINISHED)
    assert await store.get("a") is None
    assert await store.blobs() == frozenset()


async def listed(store: Jobs) -> None:
    await store.add(job("late", created=3.0, expires=500.0))
    await store.add(job("early", created=1.0, expires=300.0, state=JobState.RUNNING, entries=(entry(7),)))
    await store.add(job("done", created=2.0, expires=100.0, state=JobState.FINISHED, entries=()))
    await store.add(job("lost", created=2.0, expires=100.0, state=JobState.LOST, entries=()))
    assert await store.unfinished() == ("early", "late")
    assert set(await store.expired(300.0)) == {"done", "lost", "early"}
    assert await store.expired(99.9) == ()
    assert await store.counts() == {"queued": 1, "running": 1, "finished": 1, "lost": 1}
    assert await store.blobs() == frozenset({*job().blobs, *entry(7).blobs})


async def side_by_side(store: Jobs) -> None:
    many = tuple(entry(number) for number in range(1, 31))
    await store.add(job(entries=many))
    await asyncio.gather(*(store.entry("a", replace(one, state="redacted")) for one in many))
    found = await store.get("a")
    assert found is not None
    assert all(one.settled for one in found.entries)


@pytest.mark.parametrize("story", [kept, changed, gone, listed, side_by_side])
@pytest.mark.parametrize("name", NAMES)
def test_contract(name: str, story: Story, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    dsn = request.getfixturevalue("dsn") if name == "postgresql" else ""

    async def run() -> None:
        if dsn:
            from api.replicas import PostgresJobs

            store: Jobs = PostgresJobs(dsn)
        else:
            store = STORES[name](tmp_path)
        try:
            await story(store)
        finally:
            await store.close()

    asyncio.run(run())


def test_sqlite_remembers_after_a_restart(tmp_path: Path) -> None:
    async def run() -> None:
        for _ in range(2):
            store = SqliteJobs(tmp_path / "service.sqlite")
            if await store.get("a") is None:
                await store.add(job())
            else:
                assert await store.get("a") == job()
            await store.close()

    asyncio.run(run())


def test_a_database_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "service.sqlite"
    db = connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(ConfigError, match="another version"):
        connect(path)


def test_the_database_is_private(tmp_path: Path) -> None:
    connect(tmp_path / "new" / "service.sqlite").close()
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0
    assert (tmp_path / "new" / "service.sqlite").stat().st_mode & 0o077 == 0
