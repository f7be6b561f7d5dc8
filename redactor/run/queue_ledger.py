# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The ledger between machines: the rows of :mod:`redactor.run.ledger_rows` in PostgreSQL, which are the jobs as well.

A job on the queue says only: look at this row. What is to be done stands in the row, sealed (:mod:`.sealing`); who may
write its result is its *holder*, the random name of one attempt. A worker that was given up for dead, and is not, finds
that it no longer holds the row, and writes nothing.
"""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from redactor.errors import ConfigError, InputError
from redactor.run.ledger_rows import OUTCOME, Rows, Waiting, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.run.database import Database
    from redactor.run.job import Outcome
    from redactor.run.postgres import PostgresDatabase
    from redactor.run.sealing import Sealer
    from redactor.run.storage import Storage

REDACT, LEARN = "redact", "learn"
#: Bytes that are read of a result; what made it had its limits.
_MOST = 1 << 40
#: States of a job of Procrastinate that somebody will still do, or does.
_ALIVE = "('todo', 'doing')"


class Claim(NamedTuple):
    """A document that a worker may work on."""

    place: str
    holder: str
    details: dict[str, Any]
    sha256: str
    takes: int
    run: int


class QueueLedger(Rows):
    """The ledger of one batch on the queue. Paths of results are relative to where they lie."""

    taken_up = Waiting.RUNNING.value
    locking = " FOR UPDATE"
    bytewise = ' COLLATE "C"'

    def __init__(self, db: PostgresDatabase, sealer: Sealer, *, batch: str, key: bytes, run: int) -> None:
        super().__init__(db, Path(), batch=batch, key=key, run=run)
        self._postgres, self._sealer = db, sealer
        self.target: Storage | None = None
        self._held: Any = None

    @classmethod
    def begin(cls, db: PostgresDatabase, sealer: Sealer, target: Storage) -> Self:
        """A new run of the batch that writes to ``target``; only one at a time.

        Raises :class:`ConfigError` when another is at work.
        """
        batch = _batch(sealer, target)
        ledger = cls(db, sealer, batch=batch, key=b"", run=0)
        ledger.target = target
        ledger.hold()

        def counted(at: Database) -> tuple[bytes, int]:
            sealed = sealer.seal(secrets.token_bytes(32), f"key {batch}")
            at.rows("INSERT INTO batch VALUES (?, ?, 0) ON CONFLICT DO NOTHING", (batch, sealed))
            ((key, run),) = at.rows("UPDATE batch SET run = run + 1 WHERE id = ? RETURNING key, run", (batch,))
            return bytes(key), int(run)

        try:
            key, ledger._run = db.whole(counted)
            ledger._key = sealer.open(key, f"key {batch}")
        except BaseException:
            ledger.release()
            raise
        return ledger

    @classmethod
    def look(cls, db: PostgresDatabase, sealer: Sealer, batch: str) -> Self | None:
        """That of the last run of a batch, for a worker; None when there is no such batch."""
        found = db.rows("SELECT key, run FROM batch WHERE id = ?", (batch,))
        if not found:
            return None
        ((key, run),) = found
        return cls(db, sealer, batch=batch, key=sealer.open(bytes(key), f"key {batch}"), run=int(run))

    @classmethod
    def last(cls, db: PostgresDatabase, sealer: Sealer, target: Storage) -> Self:
        """That of the last run that wrote to ``target``, to be read; held until :meth:`release`.

        Raises :class:`ConfigError` when there is none, or a run is at work.
        """
        ledger = cls.look(db, sealer, _batch(sealer, target))
        if ledger is None:
            raise ConfigError(
                "no batch over this queue has written there", "Name the place of the results as the batch was told it."
            )
        ledger.target = target
        ledger.hold()
        return ledger

    @property
    def batch(self) -> str:
        """Keyed hash of where its results go."""
        return self._batch

    @property
    def run(self) -> int:
        """Number of the run."""
        return self._run

    # ---- one run at a time

    def hold(self) -> None:
        """Take, or keep, the right to run this batch: a lock of the server, which a dead process loses.

        Raises :class:`ConfigError` when another run has it.
        """
        import psycopg

        number = int(self._batch[:15], 16)
        if self._held is not None:
            try:
                self._held.execute("SELECT 1")
            except psycopg.Error:
                self._held.close()
            else:
                return

        def take(_: psycopg.Connection[Any]) -> tuple[Any, bool]:
            own = psycopg.connect(self._postgres.where, autocommit=True)
            row = own.execute("SELECT pg_try_advisory_lock(%s)", (number,)).fetchone()
            return own, bool(row and row[0])

        self._held, got = self._postgres.steadily(take)
        if not got:
            self.release()
            raise ConfigError("another run is at work on these results", "Wait for it, or write to another place.")

    def release(self) -> None:
        """Let another run have it."""
        import psycopg

        if self._held is not None:
            # A server lets go of a lock some time after its connection was closed; the next run shall have it at once.
            with contextlib.suppress(psycopg.Error):
                self._held.execute("SELECT pg_advisory_unlock_all()")
            self._held.close()
            self._held = None

    # ---- who puts documents on the queue

    def result_digest(self, relative: str) -> str | None:
        """See :class:`Rows`."""
        try:
            return self.target.digest(relative) if self.target else None
        except InputError:
            return None

    def _result(self, relative: str) -> bytes:
        try:
            return self.target.read(relative, _MOST) if self.target else b""
        except InputError:
            return b""

    def whole(self, work: Callable[[Database], Any]) -> Any:
        """All that ``work`` does, or nothing."""
        return self._postgres.whole(work)

    def put(self, place: str, details: dict[str, Any]) -> None:
        """What a worker must know of a document; it can be taken from now on."""
        self._db.rows(
            "UPDATE document SET sealed = ?, told = false, takes = CASE WHEN state = 'running' THEN takes ELSE 0 END,"
            " holder = CASE WHEN state = 'running' THEN holder ELSE '' END WHERE batch = ? AND place = ?",
            (self._seal(details, f"document {place}"), self._batch, place),
        )
        self.poke(REDACT, place)

    def order(self, name: str, about: dict[str, Any]) -> None:
        """What workers must know of a pass of this run."""
        self._db.rows(
            "INSERT INTO orders VALUES (?, ?, ?, ?) ON CONFLICT (batch, pass)"
            " DO UPDATE SET run = excluded.run, sealed = excluded.sealed",
            (self._batch, name, self._run, self._seal(about, f"order {name} {self._run}")),
        )

    def poke(self, task: str, place: str) -> None:
        """See that a job for this document is on the queue: one is enough."""
        name = f"{task}/{self._batch}/{place}"
        arguments = {"batch": self._batch, "place": place}
        self._postgres.steadily(
            lambda connection: defer(connection, queue=queue_name(), task=task, name=name, arguments=arguments)
        )

    def forgotten(self) -> list[str]:
        """Documents without an outcome that no job on the queue is for: somebody cleaned the queue."""
        return self._unqueued(
            "document AS one WHERE batch = ? AND seen = ? AND state IN ('waiting', 'running')", REDACT
        )

    def _unqueued(self, chosen: str, task: str) -> list[str]:
        """The places of the chosen documents of this run that no job of this task is for."""
        rows = self._db.rows(
            f"SELECT place FROM {chosen} AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs"  # noqa: S608 - our own names
            f" WHERE queueing_lock = ? || one.place AND status IN {_ALIVE})",
            (self._batch, self._run, f"{task}/{self._batch}/"),
        )
        return [str(place) for (place,) in rows]

    def left(self) -> int:
        """How many documents of this run have no outcome yet."""
        counts = self.counts()
        return counts.get(Waiting.WAITING, 0) + counts.get(Waiting.RUNNING, 0)

    def news(self) -> Iterator[tuple[str, str, Outcome]]:
        """(place, why, outcome) of what has ended since it was asked last; each is told once."""
        rows = self._db.rows(
            "UPDATE document SET told = true WHERE batch = ? AND seen = ? AND NOT told"  # noqa: S608 - our own names
            f" AND state NOT IN ('waiting', 'running') RETURNING place, why, {OUTCOME}",
            (self._batch, self._run),
        )
        for place, why, *fields in rows:
            yield str(place), str(why), self.outcome_of(fields)

    def take_back(self) -> None:
        """Take from the queue what no worker has begun."""
        self._db.rows("DELETE FROM procrastinate_jobs WHERE status = 'todo' AND args->>'batch' = ?", (self._batch,))

    def purge(self) -> None:
        """Forget what only workers had to know. Called when a run is over."""
        self._db.rows("UPDATE document SET sealed = NULL WHERE batch = ? AND sealed IS NOT NULL", (self._batch,))
        self._db.rows("DELETE FROM orders WHERE batch = ?", (self._batch,))
        self._db.rows("DELETE FROM lesson WHERE batch = ?", (self._batch,))

    def machines(self) -> int:
        """How many workers have shown that they live within the last minute."""
        ((count,),) = self._db.rows(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 minute'"
        )
        return int(count)

    # ---- the first pass of a dossier

    def ask(self, place: str, details: dict[str, Any]) -> None:
        """Put a document on the queue to be read."""
        sealed = self._seal(details, f"lesson {place}")
        self._db.rows(
            "INSERT INTO lesson VALUES (?, ?, ?, ?, NULL) ON CONFLICT (batch, place)"
            " DO UPDATE SET run = excluded.run, document = excluded.document, learned = NULL",
            (self._batch, place, self._run, sealed),
        )
        self.poke(LEARN, place)

    def unread(self) -> list[str]:
        """Documents that are not read yet, and that no job is for."""
        return self._unqueued("lesson AS one WHERE batch = ? AND run = ? AND learned IS NULL", LEARN)

    def to_read(self) -> int:
        """How many documents of the first pass are not read yet."""
        ((count,),) = self._db.rows(
            "SELECT count(*) FROM lesson WHERE batch = ? AND run = ? AND learned IS NULL", (self._batch, self._run)
        )
        return int(count)

    def lesson_of(self, place: str) -> dict[str, Any] | None:
        """For a worker: what to read; None when nobody wants it read any more."""
        rows = self._db.rows(
            "SELECT document FROM lesson WHERE batch = ? AND place = ? AND run = ? AND learned IS NULL",
            (self._batch, place, self._run),
        )
        return self._open(rows[0][0], f"lesson {place}") if rows else None

    def taught(self, place: str, learned: dict[str, Any]) -> None:
        """From a worker: what a document taught."""
        self._db.rows(
            "UPDATE lesson SET learned = ?, document = NULL WHERE batch = ? AND place = ? AND run = ?",
            (self._seal(learned, f"learned {place}"), self._batch, place, self._run),
        )

    def lessons(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What every document of this run taught."""
        rows = self._db.stream(
            "SELECT place, learned FROM lesson WHERE batch = ? AND run = ? AND learned IS NOT NULL",
            (self._batch, self._run),
        )
        for place, sealed in rows:
            yield str(place), self._open(sealed, f"learned {place}")

    # ---- who works on them

    def claim(self, place: str, holder: str) -> Claim | None:
        """Take a document, for the attempt ``holder``; None when it is done, or not of the last run."""
        rows = self._db.rows(
            "UPDATE document SET state = 'running', holder = ?, attempts = attempts + 1, takes = takes + 1,"
            " started = ?, ended = NULL WHERE batch = ? AND place = ? AND state IN ('waiting', 'running')"
            " AND sealed IS NOT NULL AND seen = (SELECT run FROM batch WHERE id = ?)"
            " RETURNING sealed, sha256, takes, seen",
            (holder, now(), self._batch, place, self._batch),
        )
        if not rows:
            return None
        ((sealed, sha256, takes, run),) = rows
        return Claim(place, holder, self._open(sealed, f"document {place}"), sha256, int(takes), int(run))

    def let_go(self, claim: Claim) -> None:
        """Give a document back that could not be tried: this was no take."""
        self._db.rows(
            "UPDATE document SET state = 'waiting', takes = takes - 1, attempts = attempts - 1"
            " WHERE batch = ? AND place = ? AND holder = ? AND state = 'running'",
            (self._batch, claim.place, claim.holder),
        )

    def orders(self, name: str, run: int) -> dict[str, Any] | None:
        """What :meth:`order` said for a pass of this run; None when it is over."""
        rows = self._db.rows(
            "SELECT sealed FROM orders WHERE batch = ? AND pass = ? AND run = ?", (self._batch, name, run)
        )
        return self._open(rows[0][0], f"order {name} {run}") if rows else None

    def settle(self, claim: Claim, write: Callable[[], Outcome]) -> bool:
        """Let the holder write a result and note what came of it, as one; False when it is the holder no longer.

        ``write`` may be called again when the database went away: it must do the same again.
        """

        def settled(db: Database) -> bool:
            held = db.rows(
                "SELECT 1 FROM document WHERE batch = ? AND place = ? AND holder = ? FOR UPDATE",
                (self._batch, claim.place, claim.holder),
            )
            if not held:
                return False
            self._finished(db, claim.place, write(), now())
            db.rows(
                "UPDATE document SET sealed = NULL, told = false WHERE batch = ? AND place = ?",
                (self._batch, claim.place),
            )
            return True

        return bool(self._postgres.whole(settled))

    def _relative(self, path: Path | None) -> str | None:
        return path.as_posix() if path else None

    def _seal(self, value: dict[str, Any], about: str) -> bytes:
        return self._sealer.seal_json(value, f"{self._batch} {about}")

    def _open(self, sealed: Any, about: str) -> dict[str, Any]:
        opened: dict[str, Any] = self._sealer.open_json(bytes(sealed), f"{self._batch} {about}")
        return opened


def defer(connection: Any, *, queue: str, task: str, name: str, arguments: dict[str, Any]) -> None:
    """Put a job of this name on a queue of Procrastinate, unless one is waiting; no two of a name run at a time."""
    from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
    from procrastinate.jobs import Job
    from procrastinate.manager import JobManager
    from procrastinate.sync_psycopg_connector import SyncPsycopgConnector

    job = Job(queue=queue, lock=name, queueing_lock=name, task_name=task, task_kwargs=arguments)
    try:
        with connection.transaction():
            JobManager(SyncPsycopgConnector()).defer_job(job, connection=connection)
    except AlreadyEnqueued:
        return
    except ConnectorException as wrapped:  # so that a lost connection is known as one
        raise (wrapped.__cause__ or wrapped) from None


def _batch(sealer: Sealer, target: Storage) -> str:
    return sealer.name(f"batch {target.url}")


def queue_name() -> str:
    """The queue that workers of this version take from: another version may decide otherwise."""
    from redactor import __version__

    return f"redactor-{__version__}"
