# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Several replicas of the service as one: jobs and keys in PostgreSQL, handed out by Procrastinate.

Documents lie in a spool that all replicas see (a shared folder) under a key that all have; the database and the folder
hold nothing that can be read without it. A job is worked on by the replica that takes it from the queue, and one that a
client waits for by the replica that was asked; either holds a lock of the server while it works, which a dead process
loses, so no two replicas work on one job, and what a dead one had is taken up by another.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from api.keys import Keys
from api.store import Entry, Job, JobState
from redactor.run.postgres import PostgresDatabase, away, prepare
from redactor.run.worker import DEAD, HEARTBEAT, take_up

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping

    from redactor.run.database import Database

Result = TypeVar("Result")
TASK = "service-job"
#: Seconds until a job that another replica still works on is looked at again.
_AGAIN = 2
#: Seconds for which a request waits for a database that is away.
_PATIENCE = 20.0
#: Seconds for which letting go of a lock may take; closing the connection does it too, a little later.
_LETTING_GO = 5.0
#: Fields of a job that are columns of their own; the others are JSON.
_COLUMNS = ("id", "owner", "created", "expires", "state")


class PostgresJobs:
    """Jobs in PostgreSQL; see :class:`api.store.Jobs`. Raises :class:`redactor.errors.ConfigError` when it's away."""

    def __init__(self, dsn: str) -> None:
        self._db = PostgresDatabase(prepare(dsn), connections=4, patience=_PATIENCE)
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="database")

    async def _do(self, work: Callable[[Database], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: self._db.whole(work))

    async def _rows(self, statement: str, *given: Any) -> list[tuple[Any, ...]]:
        return await self._do(lambda db: db.rows(statement, given))

    async def add(self, job: Job) -> None:
        """See :class:`api.store.Jobs`."""

        def work(db: Database) -> None:
            db.rows(
                "INSERT INTO service_job VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (job.id, job.owner, job.created, job.expires, job.state.value, _dumped_job(job)),
            )
            rows = [(job.id, one.number, one.to_json()) for one in job.entries]
            db.many("INSERT INTO service_entry VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows)

        await self._do(work)

    async def get(self, job: str, owner: str | None = None) -> Job | None:
        """See :class:`api.store.Jobs`."""
        return await self._do(lambda db: _get(db, job, owner))

    async def state(self, job: str, state: JobState) -> None:
        """See :class:`api.store.Jobs`."""
        await self._rows("UPDATE service_job SET state = ? WHERE id = ?", state.value, job)

    async def entry(self, job: str, entry: Entry) -> None:
        """See :class:`api.store.Jobs`."""
        statement = "UPDATE service_entry SET fields = ? WHERE job = ? AND number = ?"
        await self._rows(statement, entry.to_json(), job, entry.number)

    async def remove(self, job: str) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""

        def work(db: Database) -> tuple[str, ...]:
            found = _get(db, job, None)
            db.rows("DELETE FROM service_job WHERE id = ?", (job,))
            return found.blobs if found else ()

        return await self._do(work)

    async def expired(self, now: float) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""
        return _first(await self._rows("SELECT id FROM service_job WHERE expires <= ? ORDER BY expires", now))

    async def unfinished(self) -> tuple[str, ...]:
        """See :class:`api.store.Jobs`."""
        statement = "SELECT id FROM service_job WHERE state IN (?, ?) ORDER BY created, id"
        return _first(await self._rows(statement, JobState.QUEUED.value, JobState.RUNNING.value))

    async def blobs(self) -> frozenset[str]:
        """See :class:`api.store.Jobs`."""
        texts = _first(await self._rows("SELECT fields FROM service_entry"))
        return frozenset(blob for text in texts for blob in Entry.of(text).blobs)

    async def counts(self) -> Mapping[str, int]:
        """See :class:`api.store.Jobs`."""
        rows = await self._rows("SELECT state, count(*) FROM service_job GROUP BY state")
        return {str(state): int(count) for state, count in rows}

    async def close(self) -> None:
        """See :class:`api.store.Jobs`."""
        await asyncio.to_thread(self._db.close)
        self._threads.shutdown()


class PostgresKeys(Keys):
    """The keys of an installation with several replicas; see :class:`api.keys.Keys`."""

    table = "service_key"

    def __init__(self, dsn: str) -> None:
        self._database = PostgresDatabase(prepare(dsn), patience=_PATIENCE)

    def close(self) -> None:
        """Let go of the connections."""
        self._database.close()

    def _rows(self, statement: str, given: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        return self._database.rows(statement, given)


class Desk:
    """Hands jobs out among the replicas. ``work`` is called for each that this one takes."""

    def __init__(self, dsn: str, *, at_once: int, heartbeat: float = HEARTBEAT) -> None:
        self._where = prepare(dsn)
        self._at_once, self._heartbeat = at_once, heartbeat
        self._db = PostgresDatabase(self._where, patience=_PATIENCE)
        self._worker: asyncio.Task[None] | None = None

    def open(self, work: Callable[[str], Awaitable[None]], told: Callable[[Exception], None]) -> None:
        """Take jobs from now on. ``told`` gets what goes wrong with the database; it is tried again."""
        self._worker = asyncio.create_task(self._serve(work, told))

    async def close(self) -> None:
        """Take no more. Jobs that are not finished are taken by other replicas."""
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.gather(self._worker, return_exceptions=True)
        await asyncio.to_thread(self._db.close)

    async def give(self, job: str) -> None:
        """Put a job on the queue; once is enough."""
        await asyncio.to_thread(self._db.steadily, lambda connection: _given(connection, job))

    async def forgotten(self, jobs: Iterable[str]) -> list[str]:
        """Those of the jobs that are not on the queue: the replica that was asked for them works on them, or died."""
        statement = "SELECT queueing_lock FROM procrastinate_jobs WHERE queue_name = ? AND status IN ('todo', 'doing')"
        rows = await asyncio.to_thread(self._db.rows, statement, (queue_name(),))
        there = set(_first(rows))
        return [one for one in jobs if _lock(one) not in there]

    @contextlib.asynccontextmanager
    async def hold(self, job: str) -> AsyncIterator[bool]:
        """Whether this replica may work on a job, for as long as the block lasts.

        Raises :class:`redactor.errors.DatabaseUnavailable`.
        """
        import psycopg

        number = int(job[:15], 16)
        lock = (number >> 32, number & 0x7FFFFFFF)
        async with contextlib.AsyncExitStack() as stack:
            try:
                connecting = psycopg.AsyncConnection.connect(self._where, autocommit=True)
                connection = await stack.enter_async_context(await connecting)
                cursor = await connection.execute("SELECT pg_try_advisory_lock(%s, %s)", lock)
                row = await cursor.fetchone()
            except psycopg.Error as problem:
                raise away(problem) from None
            mine = bool(row and row[0])
            try:
                yield mine
            finally:
                # A server lets go of a lock some time after its connection closes; the next would be refused.
                if mine:
                    with contextlib.suppress(psycopg.Error, TimeoutError):
                        async with asyncio.timeout(_LETTING_GO):
                            await connection.execute("SELECT pg_advisory_unlock(%s, %s)", lock)

    async def _serve(self, work: Callable[[str], Awaitable[None]], told: Callable[[Exception], None]) -> None:
        while True:
            try:
                await self._take(work)
            except Exception as problem:
                told(problem)
            await asyncio.sleep(1.0)

    async def _take(self, work: Callable[[str], Awaitable[None]]) -> None:
        import procrastinate
        from procrastinate.retry import RetryStrategy

        app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=self._where, max_size=4, timeout=10))
        dead = self._heartbeat * (DEAD / HEARTBEAT)

        async def take(job: str) -> None:
            await work(job)

        async def care() -> None:
            while True:
                with contextlib.suppress(Exception):
                    await take_up(app, queue_name(), dead)
                await asyncio.sleep(self._heartbeat)

        app.task(name=TASK, retry=RetryStrategy(wait=_AGAIN))(take)
        async with app.open_async():
            side = asyncio.create_task(care())
            try:
                await app.run_worker_async(
                    queues=[queue_name()],
                    concurrency=self._at_once,
                    delete_jobs="always",
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=0.0,
                    update_heartbeat_interval=self._heartbeat,
                    stalled_worker_timeout=dead,
                )
            finally:
                side.cancel()
                await asyncio.gather(side, return_exceptions=True)


def queue_name() -> str:
    """The queue of services of this version."""
    from redactor import __version__

    return f"service-{__version__}"


def _lock(job: str) -> str:
    return f"{TASK}/{job}"


def _given(connection: Any, job: str) -> None:
    from redactor.run.queue_ledger import defer

    defer(connection, queue=queue_name(), task=TASK, name=_lock(job), arguments={"job": job})


def _first(rows: Iterable[tuple[Any, ...]]) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in rows)


def _dumped_job(job: Job) -> str:
    names = [one.name for one in fields(Job) if one.name not in (*_COLUMNS, "entries")]
    return json.dumps({name: getattr(job, name) for name in names})


def _get(db: Database, job: str, owner: str | None) -> Job | None:
    found = db.rows("SELECT id, owner, created, expires, state, fields FROM service_job WHERE id = ?", (job,))
    if not found or owner not in (None, found[0][1]):
        return None
    (row,) = found
    known = {**dict(zip(_COLUMNS, row[:-1], strict=True)), "state": JobState(row[4]), **json.loads(row[-1])}
    texts = _first(db.rows("SELECT fields FROM service_entry WHERE job = ? ORDER BY number", (job,)))
    return Job(**known, entries=tuple(Entry.of(text) for text in texts))
