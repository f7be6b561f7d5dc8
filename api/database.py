# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The embedded database of one installation: SQLite in WAL mode, with the jobs (:class:`SqliteJobs`) and the keys.

All calls of a connection run in one thread of their own, so that a slow disk never holds the event loop.
"""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from api.store import Entry, Job, JobState
from redactor.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

Result = TypeVar("Result")
#: Raised when the tables change: a database of another version is refused, never misread.
SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    created REAL NOT NULL,
    expires REAL NOT NULL,
    policy TEXT NOT NULL,
    style TEXT,
    dossier INTEGER NOT NULL,
    state TEXT NOT NULL,
    trace TEXT NOT NULL
) STRICT;
CREATE INDEX job_by_expiry ON job (expires);
CREATE INDEX job_by_state ON job (state, created);
CREATE TABLE entry (
    job TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    fields TEXT NOT NULL,          -- api.store.Entry as JSON: codes, counts, ids of blobs
    PRIMARY KEY (job, number)
) STRICT;
CREATE TABLE key (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,            -- SHA-256 of a random secret of 256 bits
    scopes TEXT NOT NULL,
    label TEXT NOT NULL,
    created REAL NOT NULL,
    expires REAL,
    revoked REAL
) STRICT;
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database, and make it when it isn't there. Raises :class:`ConfigError` when it can't be used."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA secure_delete = ON")
        db.execute("BEGIN IMMEDIATE")
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            for statement in _SCHEMA.split(";\n"):
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.execute("COMMIT")
    except (OSError, sqlite3.Error) as problem:
        raise ConfigError(f"the database of the service can't be used ({type(problem).__name__})") from None
    if version not in (0, SCHEMA_VERSION):
        db.close()
        raise ConfigError("the database of the service was made by another version", "Start with an empty data folder.")
    return db


class SqliteJobs:
    """Jobs in SQLite; see :class:`api.store.Jobs`."""

    def __init__(self, path: Path) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._db = self._thread.submit(connect, path).result()

    async def _do(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        def whole() -> Result:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                result = work(self._db)
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
            return result

        return await asyncio.get_running_loop().run_in_executor(self._thread, whole)

    async def add(self, job: Job) -> None:
        """See :class:`api.store.Jobs`."""

        def work(db: sqlite3.Connection) -> None:
            row = (job.id, job.owner, job.created, job.expires, job.policy, job.style, job.dossier)
            db.execute("INSERT INTO job VALUES (?,?,?,?,?,?,?,?,?)", (*row, job.state.value, job.trace))
            rows = ((job.id, one.number, one.to_json()) for one in job.entries)
            db.executemany("INSERT INTO entry VALUES (?,?,?)", rows)

        await self._do(work)

    async def get(self, job: str, owner: str | None = None) -> Job | None:
        """See :class:`api.store.Jobs`."""
        return await self._do(lambda db: _get(db, job, owner))

    async def state(self, job: str, state: JobState) -> None:
        """See :class:`api.store.Jobs`."""
        await self._do(lambda db: db.execute("UPDATE job SET state = ? WHERE id = ?", (state.value, job)))

    async def entry(self, job: str, entry: Entry) -> None:
        """See :class:`api.store.Jobs`."""
        row = (entry.to_json(), job, entry.number)
        await self._do(lambda db: db.execute("UPDATE entry SET fields = ? WHERE job = ? AND number = ?", row))

    async def remove(self, job: str) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""

        def work(db: sqlite3.Connection) -> tuple[str, ...]:
            found = _get(db, job, None)
            db.execute("DELETE FROM job WHERE id = ?", (job,))
            return found.blobs if found else ()

        return await self._do(work)

    async def expired(self, now: float) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""
        return await self._do(lambda db: _column(db, "SELECT id FROM job WHERE expires <= ? ORDER BY expires", now))

    async def unfinished(self) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""
        query = "SELECT id FROM job WHERE state IN (?, ?) ORDER BY created, id"
        return await self._do(lambda db: _column(db, query, JobState.QUEUED.value, JobState.RUNNING.value))

    async def blobs(self) -> frozenset[str]:
        """See :class:`api.store.Jobs`."""
        texts = await self._do(lambda db: _column(db, "SELECT fields FROM entry"))
        return frozenset(blob for text in texts for blob in Entry.of(text).blobs)

    async def counts(self) -> Mapping[str, int]:
        """See :class:`api.store.Jobs`."""
        query = "SELECT state, count(*) FROM job GROUP BY state"
        return await self._do(lambda db: {str(state): int(count) for state, count in db.execute(query)})

    async def close(self) -> None:
        """See :class:`api.store.Jobs`."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._db.close)
        self._thread.shutdown()


def _column(db: sqlite3.Connection, query: str, *given: Any) -> tuple[str, ...]:
    return tuple(row[0] for row in db.execute(query, given))


_JOB_FIELDS = tuple(one.name for one in fields(Job) if one.name != "entries")


def _get(db: sqlite3.Connection, job: str, owner: str | None) -> Job | None:
    query = f"SELECT {', '.join(_JOB_FIELDS)} FROM job WHERE id = ?"  # noqa: S608 - names of our own fields
    row = db.execute(query, (job,)).fetchone()
    if row is None:
        return None
    found = dict(zip(_JOB_FIELDS, row, strict=True))
    if owner not in (None, found["owner"]):
        return None
    texts = _column(db, "SELECT fields FROM entry WHERE job = ? ORDER BY number", job)
    entries = tuple(Entry.of(text) for text in texts)
    found |= {"state": JobState(found["state"]), "dossier": bool(found["dossier"])}
    return Job(**found, entries=entries)
