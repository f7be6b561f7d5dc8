# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Worker processes: a crash, a hang or an out-of-memory kill of one document is its outcome, never an exception.

Workers are forked from a fork server that has the engine loaded, so a fresh one after a crash costs some 0.03 s.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import resource
import signal
from concurrent.futures import FIRST_COMPLETED, CancelledError, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from functools import partial
from multiprocessing import forkserver
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from redactor.errors import RedactorError, TimedOut, WorkerCrashed
from redactor.run.job import Dossier, failed, prepare, share, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from redactor.run.job import Job, Outcome
    from redactor.settings import Settings

#: Documents that wait in front of each worker: enough to keep it busy, few enough to keep the parent small.
AHEAD = 2
#: How often a document is tried whose worker died: the second time it may have been the machine, not the document.
TRIES = 3
_PR_SET_PDEATHSIG = 1
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

    @classmethod
    def of(cls, settings: Settings, dossier: Dossier = NOTHING_SHARED) -> Self:
        """The bounds of an installation: one worker a core unless the settings say otherwise."""
        limits = settings.as_limits()
        workers = settings.workers or os.cpu_count() or 1
        return cls(workers, limits.seconds, limits.memory_bytes, partial(prepare, settings), dossier)


def run(
    jobs: Iterable[Job], bounds: Bounds, *, stopping: Callable[[], bool] = lambda: False
) -> Iterator[tuple[Job, Outcome]]:
    """Redact every document; pairs come as they are ready. As :func:`map_jobs`, with errors as outcomes."""
    return map_jobs(work, jobs, bounds, failing=failed, stopping=stopping)


def map_jobs(
    task: Callable[[Job], Result],
    jobs: Iterable[Job],
    bounds: Bounds,
    *,
    failing: Callable[[Job, RedactorError], Result],
    stopping: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[Job, Result]]:
    """Execute ``task`` on every job; pairs come as they are ready. ``failing`` makes the result of one that failed.

    Jobs are taken from the iterable only as workers get free, so its length doesn't matter. When ``stopping`` says so,
    no more are taken and those that haven't begun are dropped; what runs is finished. On an exception, or when the
    caller stops iterating, what runs is ended at once.
    """
    _quiet_libraries()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["redactor.run.preload"])
    pool = ProcessPool(
        max_workers=bounds.workers, context=context, initializer=_enter, initargs=[bounds.memory_bytes, bounds.dossier]
    )
    running: dict[Any, tuple[Job, int]] = {}
    try:
        if bounds.prepare is not None:
            pool.schedule(bounds.prepare).result()
        for job in jobs:
            if stopping():
                break
            running[pool.schedule(task, args=[job], timeout=bounds.seconds)] = (job, 1)
            if len(running) >= bounds.workers * AHEAD:
                yield from _ready(pool, running, task, failing, bounds.seconds)
        while running:
            if stopping():
                running = {future: one for future, one in running.items() if not _dropped(future)}
            yield from _ready(pool, running, task, failing, bounds.seconds)
        pool.close()
    except BaseException:
        pool.stop()
        raise
    finally:
        pool.join()
        # Reaped here, so that the CPU time of the workers is counted as this command's own.
        forkserver._forkserver._stop()  # type: ignore[attr-defined]


def _dropped(future: Any) -> bool:
    """Take a document back that no worker has begun."""
    return not future.running() and bool(future.cancel())


def _ready(
    pool: Any,
    running: dict[Any, tuple[Job, int]],
    task: Callable[[Job], Result],
    failing: Callable[[Job, RedactorError], Result],
    seconds: float,
) -> Iterator[tuple[Job, Result]]:
    """Wait until something is done and give it; a document whose worker died is tried again first."""
    done, _ = wait(running, return_when=FIRST_COMPLETED)
    for future in done:
        job, tries = running.pop(future)
        problem = _problem(future)
        if isinstance(problem, WorkerCrashed) and tries < TRIES:
            running[pool.schedule(task, args=[job], timeout=seconds)] = (job, tries + 1)
        else:
            yield job, failing(job, problem) if problem else future.result()


def _problem(future: Any) -> RedactorError | None:
    """What went wrong in the worker, as one of our errors; None when it gave a result."""
    defect = future.exception() if not future.cancelled() else CancelledError()
    match defect:
        case None | RedactorError():
            return defect
        case FutureTimeoutError():
            return TimedOut("the document took longer than is allowed")
        case ProcessExpired() | CancelledError():
            return WorkerCrashed("the process that worked on the document died")
    return RedactorError(f"an unexpected {type(defect).__name__} in the worker")  # its text may hold a value


def _quiet_libraries() -> None:
    """One thread a process: the workers are the parallelism, and threads don't survive a fork."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _enter(memory_bytes: int, dossier: Dossier) -> None:
    """In a fresh worker: bound its memory, leave Ctrl-C to the parent, and don't outlive it (no orphans)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    share(dossier)
    if hasattr(os, "uname") and os.uname().sysname == "Linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
