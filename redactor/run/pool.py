# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Worker processes: a crash, a hang or an out-of-memory kill of one document is its outcome, never an exception.

Workers are forked from a fork server that has the engine loaded, so a fresh one after a crash costs some 0.03 s.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from collections import deque
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeoutError
from multiprocessing import forkserver
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from redactor.errors import RedactorError, TimedOut, WorkerCrashed
from redactor.run.job import failed, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from redactor.run.job import Job, Outcome

#: Documents that wait in front of each worker: enough to keep it busy, few enough to keep the parent small.
AHEAD = 2


def run(
    jobs: Iterable[Job],
    *,
    workers: int,
    seconds: float,
    memory_bytes: int,
    task: Callable[[Job], Outcome] = work,
) -> Iterator[Outcome]:
    """Execute ``task`` on every job in ``workers`` processes; outcomes come in the order of the jobs.

    ``seconds`` is the time one document may take, ``memory_bytes`` the address space of a worker. On Ctrl-C what is
    running is ended, nothing half-written stays, and KeyboardInterrupt goes on to the caller.
    """
    _quiet_libraries()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["redactor.run.preload"])
    pool = ProcessPool(max_workers=workers, context=context, initializer=_enter, initargs=[memory_bytes])
    waiting: deque[tuple[Job, object]] = deque()
    try:
        for job in jobs:
            waiting.append((job, pool.schedule(task, args=[job], timeout=seconds)))
            if len(waiting) >= workers * AHEAD:
                yield _outcome(*waiting.popleft())
        while waiting:
            yield _outcome(*waiting.popleft())
        pool.close()
    except BaseException:
        pool.stop()
        raise
    finally:
        pool.join()
        # Reaped here, so that the CPU time of the workers is counted as this command's own.
        forkserver._forkserver._stop()  # type: ignore[attr-defined]


def _outcome(job: Job, future: object) -> Outcome:
    problem: RedactorError
    try:
        result: Outcome = future.result()  # type: ignore[attr-defined]
    except FutureTimeoutError:
        problem = TimedOut("the document took longer than is allowed")
    except (ProcessExpired, CancelledError):
        problem = WorkerCrashed("the process that worked on the document died")
    except RedactorError as one:
        problem = one
    except Exception as defect:
        problem = RedactorError(f"an unexpected {type(defect).__name__} in the worker")
    else:
        return result
    return failed(job, problem)


def _quiet_libraries() -> None:
    """One thread a process: the workers are the parallelism, and threads don't survive a fork."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _enter(memory_bytes: int) -> None:
    """In a fresh worker: bound its memory, and leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
