# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A worker: takes documents from the queue, on any machine, and does them in the processes that a batch uses.

Procrastinate hands out the jobs and notes that this worker lives. When a worker dies its heartbeat stops, and another
takes what it had. A thread for each process fetches a document, waits for the process, and writes the result; the
processes see neither queue nor storage, and have no credentials.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pickle
import secrets
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.analysis.people.memory import Memory
from redactor.errors import ConfigError, RedactorError, WorkerCrashed
from redactor.run.job import Learned, Made, Outcome, State, failed, learn, make, sharing
from redactor.run.order import from_values, learned_values
from redactor.run.pool import TRIES, Bounds
from redactor.run.postgres import PostgresDatabase, prepare
from redactor.run.queue_ledger import LEARN, REDACT, QueueLedger, queue_name
from redactor.run.standing import Standing
from redactor.run.storage import storage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from redactor.run.job import Job
    from redactor.run.order import Order
    from redactor.run.queue_ledger import Claim
    from redactor.run.sealing import Sealer
    from redactor.run.storage import Storage
    from redactor.settings import Settings

#: Seconds between two signs of life, and after how many of silence a worker counts as dead.
HEARTBEAT, DEAD = 10.0, 30.0
#: How often a document may be taken from workers that died before it is given up: it may be what kills them.
TAKES = 10
#: How often a job is tried again when a storage can't be reached, waiting 2, 4, 8 … at most 300 seconds.
PATIENCE = 12
_LONGEST_WAIT = 300


@dataclass(frozen=True, slots=True)
class Post:
    """Where a worker works. ``dead`` is never less than three heartbeats."""

    dsn: str
    sealer: Sealer
    settings: Settings
    heartbeat: float = HEARTBEAT

    @property
    def dead(self) -> float:
        """Seconds of silence after which a worker counts as dead."""
        return self.heartbeat * (DEAD / HEARTBEAT)


def run(post: Post, *, stopping: Callable[[], bool], wait: bool = True, tell: Callable[[str], None]) -> None:
    """Work until ``stopping`` says so, or with ``wait=False`` until the queue is empty. ``tell`` gets lines for people.

    Raises :class:`ConfigError` when the database can't be used at the start; later it is waited for.
    """
    where = prepare(post.dsn, post.sealer)
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)  # its traces would be the only ones that we print
    with tempfile.TemporaryDirectory(prefix="redactor-") as folder:
        hands = Hands(post, where, Path(folder), stopping)
        try:
            asyncio.run(_serve(post, where, hands, stopping, wait=wait, tell=tell))
        finally:
            hands.close()


async def _serve(
    post: Post, where: str, hands: Hands, stopping: Callable[[], bool], *, wait: bool, tell: Callable[[str], None]
) -> None:
    """Procrastinate's worker; begun again when the database went away."""
    from procrastinate.exceptions import ConnectorException

    pause = 1.0
    while not stopping():
        try:
            await _work(post, where, hands, stopping, wait=wait)
            if not wait or stopping():
                return
            tell("The database went away; beginning again.")
        except (ConnectorException, OSError) as problem:
            tell(f"The database can't be reached ({type(problem).__name__}); trying again.")
        await asyncio.sleep(pause)
        pause = min(10.0, pause * 2)


async def _work(post: Post, where: str, hands: Hands, stopping: Callable[[], bool], *, wait: bool) -> None:
    import procrastinate

    connector = procrastinate.PsycopgConnector(conninfo=where, min_size=1, max_size=4, timeout=10)
    app = procrastinate.App(connector=connector)
    _register(app, hands)
    async with app.open_async():
        await take_up(app, queue_name(), post.dead)
        worker = asyncio.create_task(
            app.run_worker_async(
                queues=[queue_name()],
                concurrency=hands.workers,
                wait=wait,
                delete_jobs="always",
                install_signal_handlers=False,
                update_heartbeat_interval=post.heartbeat,
                stalled_worker_timeout=post.dead,
                fetch_job_polling_interval=min(5.0, post.heartbeat),
            )
        )
        side = [asyncio.create_task(_care(app, post)), asyncio.create_task(_watch(stopping, worker))]
        try:
            await worker
        except asyncio.CancelledError:
            if not stopping():
                raise
        finally:
            for task in side:
                task.cancel()
            await asyncio.gather(*side, return_exceptions=True)


async def _watch(stopping: Callable[[], bool], worker: asyncio.Task[None]) -> None:
    """Cancel the worker when it is to stop: it takes no more and finishes what it has."""
    while not stopping():
        await asyncio.sleep(0.2)
    worker.cancel()


async def _care(app: Any, post: Post) -> None:
    """Again and again put back on the queue what dead workers had."""
    while True:
        await asyncio.sleep(post.heartbeat)
        with contextlib.suppress(Exception):  # the worker itself sees when the database is away
            await take_up(app, queue_name(), post.dead)


async def take_up(app: Any, queue: str, dead: float) -> None:
    """Put back on a queue what workers had that have been silent for ``dead`` seconds."""
    from procrastinate.exceptions import ConnectorException, UniqueViolation
    from procrastinate.jobs import Status

    await app.job_manager.prune_stalled_workers(dead)
    for job in await app.job_manager.get_stalled_jobs(queue=queue, seconds_since_heartbeat=dead):
        with contextlib.suppress(ConnectorException):  # another worker was faster
            try:
                await app.job_manager.retry_job(job)
            except UniqueViolation:  # the document was put on the queue again: that job waits for this one to end
                await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


def _register(app: Any, hands: Hands) -> None:
    from procrastinate.retry import BaseRetryStrategy, RetryDecision

    class Later(BaseRetryStrategy):
        """When a storage can't be reached."""

        def get_retry_decision(self, *, exception: BaseException, job: Any) -> RetryDecision | None:
            del exception
            return RetryDecision(retry_in={"seconds": min(_LONGEST_WAIT, 2 ** (job.attempts + 1))})

    async def redact(context: Any, batch: str, place: str) -> None:
        await hands.call(hands.redact, batch, place, last=context.job.attempts >= PATIENCE)

    async def read(context: Any, batch: str, place: str) -> None:
        await hands.call(hands.read, batch, place, last=context.job.attempts >= PATIENCE)

    for name, task in ((REDACT, redact), (LEARN, read)):
        app.task(name=name, pass_context=True, retry=Later())(task)


class Hands:
    """What does the work of a worker: threads, the processes, and what is known of the runs they work for."""

    def __init__(self, post: Post, where: str, folder: Path, stopping: Callable[[], bool]) -> None:
        self._post, self._folder = post, folder
        self.workers = Bounds.of(post.settings).workers
        self._threads = ThreadPoolExecutor(self.workers, thread_name_prefix="redactor-document")
        self._db = PostgresDatabase(where, connections=self.workers + 1, unwanted=stopping)
        self._orders: dict[tuple[str, str, int], _Known] = {}
        self._engines = _Engines()
        self._storages: dict[str, Storage] = {}
        self._lock = threading.Lock()

    def close(self) -> None:
        """End the processes and let go of the database."""
        self._engines.close()
        self._threads.shutdown()
        self._db.close()

    async def call(self, work: Callable[..., None], batch: str, place: str, *, last: bool) -> None:
        """In a thread of its own."""
        await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(batch, place, last=last))

    def redact(self, batch: str, place: str, *, last: bool) -> None:
        """Do one document, write its result, and note what came of it."""
        ledger = QueueLedger.look(self._db, self._post.sealer, batch)
        claim = ledger.claim(place, secrets.token_hex(16)) if ledger else None
        if ledger is None or claim is None:
            return  # done already, or nobody wants it any more
        try:
            known = self._known(ledger, REDACT, claim.run)
            if known is not None:
                made = self._made(known, known.order.job(claim.details, claim.sha256), claim)
                target = self._storage(known.order.target)
                ledger.settle(claim, lambda: _written(target, made))
        except ConfigError as problem:
            if not last:  # a storage that can't be reached may come back
                ledger.let_go(claim)
                raise
            outcome = _failed(claim, problem)
            ledger.settle(claim, lambda: outcome)

    def read(self, batch: str, place: str, *, last: bool) -> None:
        """The first pass of a dossier: what one document teaches; what can't be read teaches nothing."""
        ledger = QueueLedger.look(self._db, self._post.sealer, batch)
        details = ledger.lesson_of(place) if ledger else None
        if ledger is None or details is None:
            return
        learned = Learned(Memory(ledger.key))
        try:
            known = self._known(ledger, LEARN, ledger.run)
            if known is None:
                return
            job = known.order.job(details, "")
            learned = self._in_process(known, learn, job, self._fetched(known, job))
        except ConfigError:
            if not last:
                raise
        except RedactorError:
            pass
        ledger.taught(place, learned_values(learned))

    def _made(self, known: _Known, job: Job, claim: Claim) -> Made:
        try:
            if claim.takes > TAKES:
                raise WorkerCrashed("workers died again and again while they had the document")
            made: Made = self._in_process(known, make, job, self._fetched(known, job))
        except ConfigError:
            raise
        except RedactorError as problem:
            return Made(failed(job, problem))
        return made

    def _fetched(self, known: _Known, job: Job) -> bytes:
        source = self._storage(known.order.source)
        return source.read(job.path.as_posix(), known.order.settings.as_limits().input_bytes)

    def _in_process(self, known: _Known, task: Callable[[Job, bytes], Any], job: Job, untrusted: bytes) -> Any:
        """Do it in a process, again in a fresh one when that died. Raises :class:`RedactorError`."""
        engine = self._engines.of(known.order.settings)
        for left in reversed(range(TRIES)):
            try:
                return engine.submit(sharing, known.token, known.dossier, task, job, untrusted).result()
            except WorkerCrashed:
                if not left:
                    raise
        raise AssertionError

    def _known(self, ledger: QueueLedger, name: str, run: int) -> _Known | None:
        """What must be known of a run; opened once."""
        key = (ledger.batch, name, run)
        with self._lock:
            if key not in self._orders:
                values = ledger.orders(name, run)
                if values is None:
                    return None
                order = from_values(values, self._post.settings, self._folder / secrets.token_hex(8))
                for old in [one for one in self._orders if one[0] == ledger.batch]:
                    del self._orders[old]
                self._orders[key] = _Known(order, secrets.token_hex(16), pickle.dumps(order.dossier))
            return self._orders[key]

    def _storage(self, url: str) -> Storage:
        with self._lock:
            if url not in self._storages:
                self._storages[url] = storage(url)
            return self._storages[url]


@dataclass(frozen=True, slots=True)
class _Known:
    order: Order
    token: str
    dossier: bytes


class _Engines:
    """Processes, by the bounds of a document: runs with other bounds get others."""

    def __init__(self) -> None:
        self._standing: dict[tuple[float, int], Standing] = {}
        self._lock = threading.Lock()

    def of(self, settings: Settings) -> Standing:
        """Those for these settings."""
        bounds = Bounds.of(settings)
        key = (bounds.seconds, bounds.memory_bytes)
        with self._lock:
            if key not in self._standing:
                self._standing[key] = Standing(bounds)
            return self._standing[key]

    def close(self) -> None:
        """End all."""
        for one in self._standing.values():
            one.stop()
        self._standing.clear()


def _failed(claim: Claim, problem: ConfigError) -> Outcome:
    """For a document that nothing could be tried with."""
    return Outcome(
        claim.sha256, claim.details["neutral"], State.FAILED, problem.exit_code,
        error=problem.code, message=problem.message, advice=problem.advice,
    )  # fmt: skip


def _written(target: Storage, made: Made) -> Outcome:
    """Write the results of one document, and nothing of an earlier run beside them."""
    files: Mapping[str, bytes] = {path.as_posix(): data for path, data in made.files.items()}
    target.remove(path.as_posix() for path in made.stale if path.as_posix() not in files)
    target.write(files)
    return made.outcome
