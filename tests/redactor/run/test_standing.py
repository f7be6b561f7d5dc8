# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Workers on call, with hostile tasks: each ends alone, and the next one is served."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from multiprocessing import forkserver
from pathlib import Path

import pytest

from redactor.errors import DamagedDocument, LimitExceeded, RedactorError, TimedOut, WorkerCrashed
from redactor.run.pool import Bounds
from redactor.run.standing import Standing

GIB = 1024**3


def double(number: int) -> int:
    return 2 * number


def dumpable() -> int:
    """1 when a core file of this process could be written (PR_GET_DUMPABLE)."""
    return int(ctypes.CDLL(None).prctl(3))


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def hang(marker: Path | None = None) -> None:
    if marker:
        marker.write_text(str(os.getpid()))
    time.sleep(60)


def eat() -> None:
    bytearray(64 * GIB)


def defect() -> None:
    raise ZeroDivisionError("Anna de Vries")


def damaged() -> None:
    raise DamagedDocument("no pages")


def unpicklable() -> object:
    return lambda: None


@pytest.fixture(scope="module")
def standing() -> Iterator[Standing]:
    made = Standing(Bounds(workers=2, seconds=5.0, memory_bytes=4 * GIB))
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("task", "error"),
    [
        (crash, WorkerCrashed), (hang, TimedOut), (eat, LimitExceeded), (defect, RedactorError),
        (damaged, DamagedDocument), (unpicklable, RedactorError),
    ],
)  # fmt: skip
def test_a_bad_task_ends_alone(standing: Standing, task: Callable[[], None], error: type[RedactorError]) -> None:
    bad = standing.submit(task)
    good = [standing.submit(double, number) for number in range(20)]
    problem = bad.exception(timeout=90)
    assert type(problem) is error
    assert "Anna" not in str(problem)
    assert [one.result(timeout=90) for one in good] == [2 * number for number in range(20)]


def test_a_worker_without_work_is_replaced_by_a_fresh_one() -> None:
    """What it worked on is nowhere any more."""
    made = Standing(Bounds(workers=1, seconds=60.0, memory_bytes=4 * GIB), forget=0.0)
    try:
        processes = {made.submit(os.getpid).result(timeout=60)}
        while len(processes) < 3:
            processes.add(made.submit(os.getpid).result(timeout=60))
        assert made.submit(double, 4).result(timeout=60) == 8
    finally:
        made.stop()


def test_nobody_looks_into_a_worker(standing: Standing) -> None:
    assert standing.submit(dumpable).result(timeout=60) == 0
    assert standing.submit(resource.getrlimit, resource.RLIMIT_CORE).result(timeout=60) == (0, 0)


def test_cancelling_ends_the_process(standing: Standing, tmp_path: Path) -> None:
    marker = tmp_path / "pid"
    call = standing.submit(hang, marker)
    deadline = time.monotonic() + 60
    while not (marker.exists() and marker.read_text()) and time.monotonic() < deadline:
        time.sleep(0.02)
    call.cancel()
    assert isinstance(call.exception(timeout=30), WorkerCrashed)
    with pytest.raises(ProcessLookupError):
        os.kill(int(marker.read_text()), 0)
    assert standing.submit(double, 4).result(timeout=60) == 8


def test_cancelling_what_waits_costs_nothing(standing: Standing) -> None:
    busy = [standing.submit(hang) for _ in range(2)]
    waiting = standing.submit(double, 1)
    assert waiting.cancel()
    for one in busy:
        one.cancel()
    wait(busy, timeout=30)
    assert standing.submit(double, 5).result(timeout=60) == 10


def test_stop_ends_what_runs() -> None:
    made = Standing(Bounds(workers=1, seconds=60.0, memory_bytes=4 * GIB))
    made.submit(double, 1).result(timeout=60)
    running = made.submit(hang)
    time.sleep(0.2)
    made.stop()
    assert isinstance(running.exception(timeout=30), WorkerCrashed)


def test_the_end_of_one_leaves_the_fork_server_to_the_others(standing: Standing) -> None:
    """Without it a worker that another was just starting died with its thread: one worker less from then on."""
    assert standing.submit(double, 1).result(timeout=60) == 2
    server = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    other = Standing(Bounds(workers=1, seconds=60.0, memory_bytes=4 * GIB))
    assert other.submit(double, 2).result(timeout=60) == 4
    other.stop()
    assert forkserver._forkserver._forkserver_pid == server is not None  # type: ignore[attr-defined]
    assert standing.submit(double, 3).result(timeout=60) == 6
