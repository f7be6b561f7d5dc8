# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Worker processes: a crash, a hang or an out-of-memory kill of one document is its outcome, never an exception.

Workers are forked from a fork server that has the engine loaded, so a fresh one after a crash costs some 0.03 s. Each
has a pipe of its own. Pools that share a queue between workers (concurrent.futures, pebble) guard it with a lock, and a
worker that is killed while it holds the lock, or between taking a task and saying so, stops the whole run.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
import time
from dataclasses import dataclass, field, replace
from functools import partial
from heapq import heappop, heappush
from multiprocessing import connection, forkserver
from typing import TYPE_CHECKING, Any, Self, TypeVar

from redactor.errors import ProcessingError, RedactorError, TimedOut, WorkerCrashed
from redactor.run import sockets
from redactor.run.child import Kind, enter, serve
from redactor.run.job import Dossier, failed, prepare, share, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

    from redactor.run.job import Job, Outcome
    from redactor.settings import Settings

#: How often a document is tried whose worker died: the second time it may have been the machine, not the document.
TRIES = 3
#: How often a worker may fail to start before the run gives up.
_STARTS = 5
#: How many documents are looked ahead for each of several workers, so that large ones begin before small ones: at the
#: end of a run nobody waits for the last large document.
AHEAD = 16
#: Seconds that a worker, and the fork server before the first, may take to be born.
_BIRTH = 120.0
Result = TypeVar("Result")
NOTHING_SHARED = Dossier()


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the pool may use."""

    workers: int
    seconds: float
    """that one document may take"""
    memory_bytes: int
    """address space of a worker"""
    prepare: Callable[[], None] | None = None
    """what a worker does before the first document; what it raises ends the run"""
    dossier: Dossier = NOTHING_SHARED
    """what every worker is given at birth"""
    writes: bool = True
    """whether its workers will write documents; where none does the fork server loads less"""

    @classmethod
    def of(cls, settings: Settings, dossier: Dossier = NOTHING_SHARED) -> Self:
        """The bounds of an installation: one worker a core unless the settings say otherwise."""
        limits = settings.as_limits()
        workers = settings.workers or os.cpu_count() or 1
        return cls(workers, limits.seconds, limits.memory_bytes, partial(prepare, settings), dossier)


def _nothing(_job: Job, _attempt: int) -> None:
    return


def run(
    jobs: Iterable[Job],
    bounds: Bounds,
    *,
    stopping: Callable[[], bool] = lambda: False,
    starting: Callable[[Job, int], None] = _nothing,
) -> Iterator[tuple[Job, Outcome]]:
    """Redact every document; pairs come as they are ready. As :func:`map_jobs`, with errors as outcomes."""
    return map_jobs(work, jobs, bounds, failing=failed, stopping=stopping, starting=starting)


def map_jobs(
    task: Callable[[Job], Result],
    jobs: Iterable[Job],
    bounds: Bounds,
    *,
    failing: Callable[[Job, RedactorError], Result],
    stopping: Callable[[], bool] = lambda: False,
    starting: Callable[[Job, int], None] = _nothing,
) -> Iterator[tuple[Job, Result]]:
    """Execute ``task`` on every job; pairs come as they are ready. ``failing`` makes the result of one that failed.

    Jobs are taken from the iterable while workers work, and at most :data:`AHEAD` are held for each worker, so its
    length doesn't matter. Of those that are held the largest file is next; one worker alone takes them as they come.
    ``starting`` is called with a job and the number of the attempt when a worker is given it. When ``stopping`` says
    so, no more are given out; what runs is finished. On an exception, or when the caller stops iterating, what runs is
    ended at once. Raises what ``bounds.prepare`` raises.
    """
    _quiet_libraries()
    crew = _Crew(bounds)
    several = bounds.workers > 1
    waiting = _Waiting()
    source = map(_Turn.sized if several else _Turn, jobs)
    most = AHEAD * bounds.workers if several else 1
    try:
        if bounds.prepare is not None:
            crew.call(bounds.prepare)
        while True:
            while crew.idle() and not stopping() and (turn := waiting.take() or next(source, None)):
                starting(turn.job, turn.attempt)
                crew.give(turn, task)
            # made ready while they work, until one has done: reading and hashing costs them nothing
            while len(waiting) < most and crew.is_at_work() and not stopping() and (turn := next(source, None)):
                waiting.add(turn)
            if not crew.busy():
                break
            for done, outcome in crew.wait():
                if isinstance(outcome, WorkerCrashed) and done.attempt < TRIES:
                    waiting.add(replace(done, attempt=done.attempt + 1))
                else:
                    yield done.job, failing(done.job, outcome) if isinstance(outcome, RedactorError) else outcome
    finally:
        crew.end()


@dataclass(frozen=True, slots=True)
class _Turn:
    """A job, and which attempt at it this is."""

    job: Job
    attempt: int = 1
    size: int = 0
    """bytes of its file, when that tells which is next"""

    @classmethod
    def sized(cls, job: Job) -> Self:
        """The first attempt at a document, with its size; what can't be looked at is small."""
        try:
            return cls(job, size=job.path.stat().st_size)
        except OSError:
            return cls(job)


class _Waiting:
    """Jobs that are ready: those that failed first, then the largest, then the first."""

    def __init__(self) -> None:
        self._turns: list[tuple[int, int, int, _Turn]] = []
        self._count = 0

    def __len__(self) -> int:
        return len(self._turns)

    def add(self, turn: _Turn) -> None:
        self._count += 1
        heappush(self._turns, (-turn.attempt, -turn.size, self._count, turn))

    def take(self) -> _Turn | None:
        return heappop(self._turns)[-1] if self._turns else None


@dataclass(slots=True)
class _Worker:
    process: Any
    pipe: Connection
    turn: _Turn | None = None
    deadline: float = 0.0


@dataclass(slots=True)
class _Crew:
    """The workers of one run."""

    bounds: Bounds
    workers: list[_Worker] = field(default_factory=list)
    life: tuple[Connection, Connection] | None = None
    """a pipe whose writing end only this process holds: workers die when it closes"""

    def idle(self) -> bool:
        """Whether a document could be given out now."""
        return len(self.workers) < self.bounds.workers or any(one.turn is None for one in self.workers)

    def busy(self) -> bool:
        """Whether a document is being worked on."""
        return any(one.turn is not None for one in self.workers)

    def is_at_work(self) -> bool:
        """Whether documents are being worked on and nothing is to be heard of any yet."""
        pipes = [one.pipe for one in self.workers if one.turn is not None]
        return bool(pipes) and not connection.wait(pipes, 0)

    def call(self, function: Callable[[], None]) -> None:
        """Call a function in a worker and wait for it; raises what it raises, :class:`ProcessingError` on a death."""
        for _ in range(TRIES):
            worker = self._start()
            try:
                worker.pipe.send((function, ()))
                while (answer := worker.pipe.recv()).kind is Kind.READY:
                    pass
            except (EOFError, OSError):
                self._drop(worker)
                continue
            if answer.kind is Kind.PROBLEM:
                raise answer.payload
            return
        raise ProcessingError("worker processes die before their first document", "Raise the limit memory_bytes.")

    def give(self, turn: _Turn, task: Callable[[Any], Any]) -> None:
        """Let a free worker, or a new one, do it. One that died while it was idle is replaced."""
        for _ in range(_STARTS):
            worker = next((one for one in self.workers if one.turn is None), None) or self._start()
            try:
                worker.pipe.send((task, (turn.job,)))
            except OSError:
                self._drop(worker)
                continue
            worker.turn, worker.deadline = turn, time.monotonic() + self.bounds.seconds + _BIRTH
            return
        raise ProcessingError("worker processes die before they can begin", "Look at the memory of the machine.")

    def wait(self) -> list[tuple[_Turn, Any]]:
        """Wait until a document is done, its worker died or its time is over; gives its result or its error."""
        busy = {one.pipe: one for one in self.workers if one.turn is not None}
        left = max(0.0, min(one.deadline for one in busy.values()) - time.monotonic())
        ready = connection.wait(list(busy), left)
        done = [self._collect(busy[pipe]) for pipe in ready]  # type: ignore[index]
        now = time.monotonic()
        for worker in [one for one in self.workers if one.turn is not None and one.deadline <= now]:
            done.append((worker.turn, TimedOut("the document took longer than is allowed")))
            self._drop(worker)
        return [(turn, outcome) for turn, outcome in done if turn is not None]

    def _collect(self, worker: _Worker) -> tuple[_Turn | None, Any]:
        turn, worker.turn = worker.turn, None
        try:
            answer = worker.pipe.recv()
            if answer.kind is Kind.READY:
                worker.turn, worker.deadline = turn, time.monotonic() + self.bounds.seconds
                return None, None
        except (EOFError, OSError):
            self._drop(worker)
            return turn, WorkerCrashed("the process that worked on the document died")
        except Exception as defect:
            self._drop(worker)
            return turn, RedactorError(f"an unexpected {type(defect).__name__} in the answer of a worker")
        if answer.retires:
            self._drop(worker)
        return turn, answer.payload

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(
            ["redactor.run.preload" if self.bounds.writes else "redactor.run.preload_reading"]
        )
        if self.life is None:
            sockets.announce()
            _SERVER.taken()
            self.life = multiprocessing.Pipe(duplex=False)
        for left in reversed(range(_STARTS)):
            ours, theirs = context.Pipe()
            arguments = (theirs, self.life[0], self.bounds.memory_bytes, self.bounds.dossier)
            process = context.Process(target=serve, args=arguments, daemon=True, name="redactor-worker")
            try:
                try:
                    process.start()
                finally:
                    theirs.close()  # or its death would not be seen
                _born(ours, process)
            except (OSError, EOFError):  # it, or the fork server, was killed; that is started again
                ours.close()
                if not left:
                    raise ProcessingError("no worker process can be started") from None
                time.sleep(0.1)
                continue
            worker = _Worker(process, ours)
            self.workers.append(worker)
            return worker
        raise AssertionError

    def renew(self) -> None:
        """Put a fresh worker in the place of each, when none of them works. Raises nothing."""
        for worker in tuple(self.workers):
            self._drop(worker)
            with contextlib.suppress(Exception):  # whatever it was: the next document starts one, and tells
                self._start()

    def _drop(self, worker: _Worker) -> None:
        self.workers.remove(worker)
        _end(worker)

    def end(self) -> None:
        """End every worker at once, and the fork server with the last crew that uses it."""
        while self.workers:
            _end(self.workers.pop())
        if self.life is not None:
            for pipe in self.life:
                pipe.close()
            self.life = None
            _SERVER.left()


class _Server:
    """The fork server, which all crews of a process share: it ends with the last of them.

    It is ended so that the CPU time of all is counted as this command's. Ended earlier it would break the start of
    another crew's worker in the middle.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._crews = 0

    def taken(self) -> None:
        """One more crew uses it."""
        with self._lock:
            self._crews += 1

    def left(self) -> None:
        """A crew is done with it."""
        with self._lock:
            self._crews -= 1
            if not self._crews:
                with contextlib.suppress(ChildProcessError):
                    forkserver._forkserver._stop()  # type: ignore[attr-defined]


_SERVER = _Server()


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _born(pipe: Connection, process: Any) -> None:
    """Wait for the first word of a worker, so that the time of its first document is not spent on its birth."""
    if not pipe.poll(_BIRTH) or pipe.recv().kind is not Kind.READY:
        process.kill()
        raise EOFError


def _quiet_libraries() -> None:
    """One thread a process: the workers are the parallelism, and threads don't survive a fork."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _enter(memory_bytes: int, dossier: Dossier) -> None:
    """For a pool of another kind (:mod:`redactor.run.standing`): what a fresh worker does first."""
    share(dossier)
    enter(memory_bytes)
