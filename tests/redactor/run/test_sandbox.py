# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Hostile work in the sandbox: whatever it does, the caller gets an outcome and nothing is left running."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from redactor.errors import DamagedDocument, LeakError, RedactorError
from redactor.limits import MIB, Limits
from redactor.run.sandbox import Ending, Outcome, run

SECRET = "Marloes Zwanenburg"


def double(value: int) -> int:
    return 2 * value


def raises_ours() -> None:
    raise LeakError("page text: still there", pages=(3,))


def raises_defect() -> None:
    raise ValueError(SECRET)


def quits() -> None:
    sys.exit(3)


def dies() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def segfaults() -> None:
    ctypes.string_at(0)


def aborts() -> None:
    os.abort()


def hangs() -> None:
    while True:
        time.sleep(60)


def spins() -> None:
    while True:
        pass


def hangs_in_c() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, set(range(1, 30)) - {signal.SIGKILL, signal.SIGSTOP})
    ctypes.CDLL(None).sleep(600)


def eats_memory() -> int:
    return len([bytearray(64 * MIB) for _ in range(10_000)])


def returns_a_lambda() -> object:
    return lambda: None


def prints() -> str:
    sys.stdout.write(SECRET + "\n")
    sys.stdout.flush()
    os.write(2, SECRET.encode())
    return "done"


def starts_another(path: str) -> None:
    child = subprocess.Popen(["sleep", "600"])
    Path(path).write_text(str(child.pid))
    time.sleep(600)


def starts_another_and_returns(path: str) -> str:
    child = subprocess.Popen(["sleep", "600"])
    Path(path).write_text(str(child.pid))
    return "done"


def bounds() -> tuple[int, int, int]:
    import resource

    return (
        resource.getrlimit(resource.RLIMIT_AS)[0],
        resource.getrlimit(resource.RLIMIT_CORE)[0],
        os.getpgid(0) - os.getpid(),
    )


def test_a_value_comes_back() -> None:
    outcome = run(double, 21)
    assert (outcome.ending, outcome.value, outcome.error) == (Ending.OK, 42, None)
    assert outcome.unwrap() == 42


def test_large_input_and_output_pass_the_pipe() -> None:
    assert len(run(bytes.upper, b"a" * (5 * MIB)).unwrap()) == 5 * MIB


def test_our_errors_come_back_whole() -> None:
    outcome = run(raises_ours)
    assert outcome.ending is Ending.ERROR
    with pytest.raises(LeakError) as caught:
        outcome.unwrap()
    assert caught.value.pages == (3,)


@pytest.mark.parametrize(
    ("function", "ending", "code"),
    [
        (raises_defect, Ending.CRASHED, "ProcessingError"),
        (quits, Ending.CRASHED, "ProcessingError"),
        (dies, Ending.CRASHED, "WorkerCrashed"),
        (segfaults, Ending.CRASHED, "WorkerCrashed"),
        (aborts, Ending.CRASHED, "WorkerCrashed"),
        (returns_a_lambda, Ending.CRASHED, "ProcessingError"),
        (hangs, Ending.TIMED_OUT, "TimedOut"),
        (spins, Ending.TIMED_OUT, "TimedOut"),
        (hangs_in_c, Ending.TIMED_OUT, "TimedOut"),
        (eats_memory, Ending.OUT_OF_MEMORY, "LimitExceeded"),
    ],
)
def test_hostile_work_ends_with_an_outcome(function: Callable[[], object], ending: Ending, code: str) -> None:
    outcome: Outcome[object] = run(
        function, limits=Limits(seconds=0.6 if ending is Ending.TIMED_OUT else 60, memory_bytes=1024 * MIB)
    )
    assert outcome.ending is ending
    assert outcome.error is not None
    assert outcome.error.code == code
    assert SECRET not in str(outcome.error)
    assert not multiprocessing.active_children()


def test_what_cannot_be_sent_is_our_defect() -> None:
    outcome: Outcome[object] = run(lambda: None)
    assert isinstance(outcome.error, RedactorError)


def test_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(prints).unwrap() == "done"
    shown = capfd.readouterr()
    assert SECRET not in shown.out + shown.err


@pytest.mark.parametrize("function", [starts_another, starts_another_and_returns])
def test_the_whole_process_group_ends(function: Callable[[str], object], tmp_path: Path) -> None:
    note = tmp_path / "pid"
    run(function, str(note), seconds=5 if function is starts_another else 60)
    other = int(note.read_text())
    for _ in range(200):
        state = Path(f"/proc/{other}/stat")
        if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            break
        time.sleep(0.02)
    else:
        pytest.fail("a process that the worker started is still running")


def test_the_bounds_are_set() -> None:
    assert run(bounds, limits=Limits(memory_bytes=900 * MIB)).unwrap() == (900 * MIB, 0, 0)


def test_it_works_beside_other_threads() -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert run(double, 4).unwrap() == 8
    finally:
        stop.set()
        thread.join()


def test_a_damaged_document_is_the_callers_error_again() -> None:
    assert isinstance(run(_damaged).error, DamagedDocument)


def _damaged() -> None:
    raise DamagedDocument("broken")
