# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One document in a process of its own, under bounds of memory, CPU time and wall time.

A parser that crashes, hangs or eats all memory ends one document with a clear outcome; the caller never sees an
exception and nothing of the document: what crosses the border is the value, one of our errors, or a word for what
happened. The process has no standard output or error (a native library may print what it parses), leaves no core
file (it would hold the document), and is the head of its own process group, which is ended as a whole.

For many documents at full speed there is :mod:`redactor.run.pool`; this is for one: ``redactor plan``, ``verify`` and
``policy explain``.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import multiprocessing
import os
import pickle
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from redactor.errors import LimitExceeded, ProcessingError, RedactorError, TimedOut, WorkerCrashed
from redactor.limits import Limits

T = TypeVar("T")

#: Seconds between the end of the wall time and the end of the process group, and of CPU time above wall time.
GRACE = 2.0
_PR_SET_PDEATHSIG = 1


class Ending(StrEnum):
    """How the work on a document ended."""

    OK = "ok"
    ERROR = "error"
    """one of our errors, raised by the function"""
    CRASHED = "crashed"
    """the process died, or the function broke in a way that is our defect"""
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What came of one document."""

    ending: Ending
    value: T | None = field(default=None, repr=False)
    error: RedactorError | None = None
    seconds: float = 0.0
    """wall time"""

    def unwrap(self) -> T:
        """The value; raises the error when there is none."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]


def run(
    function: Callable[..., T], *arguments: Any, limits: Limits = Limits(), seconds: float | None = None
) -> Outcome[T]:
    """Call ``function(*arguments)`` in a fresh process and wait for it. Never raises for what happens in there.

    The function and its arguments must pickle (a function at the top of a module). ``seconds`` is the wall time; the
    default is ``limits.seconds``. Memory is bounded by ``limits.memory_bytes`` of address space.
    """
    bound = limits.seconds if seconds is None else seconds
    began = time.monotonic()
    try:
        job = pickle.dumps((function, arguments), pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, AttributeError, TypeError):
        return Outcome(Ending.CRASHED, error=RedactorError("the work can't be sent to another process"))
    context = multiprocessing.get_context(_method())
    ours, theirs = context.Pipe()
    process: multiprocessing.process.BaseProcess = context.Process(  # type: ignore[attr-defined]
        target=_work, args=(theirs, limits.memory_bytes, bound), name="redactor-sandbox", daemon=False
    )
    process.start()
    theirs.close()
    try:
        answer = _answer(ours, job, bound)
    finally:
        ours.close()
        _end(process)
    return _outcome(answer, process.exitcode, time.monotonic() - began)


def _method() -> str:
    """Forking is cheap and shares what is loaded, but unsafe beside other threads (a lock may be held for ever)."""
    if sys.platform.startswith("linux") and threading.active_count() == 1 and threading.main_thread().is_alive():
        return "fork"
    return "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def _answer(pipe: Connection, job: bytes, bound: float) -> tuple[str, Any] | None:
    """(``ok`` | ``error`` | ``memory`` | ``defect``, payload); None when the process died; ``timeout`` when it is late.

    The job is sent from a thread, so that a process that never reads can't hold the caller.
    """
    sender = threading.Thread(target=_send, args=(pipe, job), daemon=True)
    sender.start()
    try:
        if not pipe.poll(bound + GRACE / 2):
            return "timeout", None
        kind, payload = pickle.loads(pipe.recv_bytes())  # noqa: S301 - from a process of our own
    except (EOFError, OSError, pickle.UnpicklingError):
        return None
    return kind, payload


def _send(pipe: Connection, job: bytes) -> None:
    with contextlib.suppress(OSError, ValueError):
        pipe.send_bytes(job)


def _end(process: multiprocessing.process.BaseProcess) -> None:
    """End the process and everything that it started."""
    pid = process.pid
    if process.exitcode is None:
        process.join(GRACE / 10)
    if pid is not None:
        # the group outlives its head: what the worker started is ended too
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
    if process.exitcode is None:
        process.kill()
        process.join(GRACE)


def _outcome(answer: tuple[str, Any] | None, exitcode: int | None, seconds: float) -> Outcome[Any]:
    kind, payload = answer or ("died", None)
    if kind == "ok":
        return Outcome(Ending.OK, payload, seconds=seconds)
    if kind == "error" and isinstance(payload, RedactorError):
        return Outcome(Ending.ERROR, error=payload, seconds=seconds)
    if kind == "timeout" or exitcode == -signal.SIGXCPU:
        late = TimedOut("the document took longer than is allowed")
        return Outcome(Ending.TIMED_OUT, error=late, seconds=seconds)
    if kind == "memory":
        big = LimitExceeded("the document needs more memory than is allowed")
        return Outcome(Ending.OUT_OF_MEMORY, error=big, seconds=seconds)
    if kind == "defect":
        defect = ProcessingError(f"an unexpected {payload} while the document was processed")
        return Outcome(Ending.CRASHED, error=defect, seconds=seconds)
    died = WorkerCrashed("the process that worked on the document died")
    return Outcome(Ending.CRASHED, error=died, seconds=seconds)


def _work(pipe: Connection, memory_bytes: int, seconds: float) -> None:
    """In the child: enter the bounds, do the job, send what came of it."""
    _enter(memory_bytes, seconds)
    answer: tuple[str, Any]
    try:
        function, arguments = pickle.loads(pipe.recv_bytes())  # noqa: S301 - from the parent
        answer = ("ok", function(*arguments))
    except RedactorError as error:
        answer = ("error", error)
    except MemoryError:
        answer = ("memory", None)
    except BaseException as error:
        answer = ("defect", type(error).__name__)
    try:
        data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        data = pickle.dumps(("memory", None))
    except Exception:
        data = pickle.dumps(("defect", "result"))
    with contextlib.suppress(OSError):
        pipe.send_bytes(data)
    # no clean-up of the libraries: a hostile document may have damaged their heap
    os._exit(0)


def _enter(memory_bytes: int, seconds: float) -> None:
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the process's life
    faulthandler.disable()
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _bound(resource.RLIMIT_AS, memory_bytes)
    used = resource.getrusage(resource.RUSAGE_SELF)
    _bound(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds + GRACE) + 1)
    _bound(resource.RLIMIT_CORE, 0)


def _bound(which: int, value: int) -> None:
    """Lower a bound for good; one that is lower already stays."""
    _, hard = resource.getrlimit(which)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(which, (value, value if which != resource.RLIMIT_CPU else hard))
