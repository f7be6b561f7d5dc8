# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The inside of a worker process: its bounds, and its loop of one document after another.

A worker has a pipe of its own to the parent and shares no lock with other workers: it may be killed at any
instruction and nobody waits for it.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import signal
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from redactor.errors import LimitExceeded, RedactorError
from redactor.run.job import Dossier, share

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
#: A worker that has grown above this (bytes, resident) is replaced: libraries keep what a large document took.
RETIRES_ABOVE = 512 * 1024 * 1024


class Kind(StrEnum):
    """What an answer holds."""

    READY = "ready"
    """the worker is born, or begins on its task: from here its time counts"""
    RESULT = "result"
    PROBLEM = "problem"
    """an error of ours"""


class Answer(NamedTuple):
    """What a worker sends back for one task."""

    kind: Kind
    payload: Any
    retires: bool
    """the worker ends now; its place is for a fresh one"""


def serve(pipe: Connection, life: Connection, memory_bytes: int, dossier: Dossier) -> None:
    """In a fresh worker: do what comes through the pipe until the parent closes it."""
    if sys.platform.startswith("linux"):
        _die_with(life)
    enter(memory_bytes)
    _silence()
    share(dossier)
    pipe.send(Answer(Kind.READY, None, retires=False))
    while True:
        try:
            task, arguments = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)  # no clean-up of libraries: a hostile document may have damaged their heap
        try:
            pipe.send(Answer(Kind.READY, None, retires=False))
            answer = _answer(task, arguments)
            pipe.send(answer)
        except OSError:
            os._exit(0)
        except Exception as defect:
            pipe.send(Answer(Kind.PROBLEM, _unexpected(defect), answer.retires))
        if answer.retires:
            os._exit(0)


def _answer(task: Any, arguments: tuple[Any, ...]) -> Answer:
    try:
        kind, payload = Kind.RESULT, task(*arguments)
    except RedactorError as problem:
        kind, payload = Kind.PROBLEM, problem
    except MemoryError:
        kind, payload = Kind.PROBLEM, LimitExceeded("the document needs more memory than is allowed")
    except Exception as defect:
        kind, payload = Kind.PROBLEM, _unexpected(defect)
    return Answer(kind, payload, _resident() > RETIRES_ABOVE)


def _unexpected(defect: Exception) -> RedactorError:
    return RedactorError(f"an unexpected {type(defect).__name__} in the worker")  # its text may hold a value


def _resident() -> int:
    """Bytes of memory in use now; 0 where the system doesn't tell."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except (OSError, ValueError, IndexError):
        return 0


def enter(memory_bytes: int) -> None:
    """Bound the memory, leave Ctrl-C to the parent, and don't outlive the fork server."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    keep_memory_private()


def keep_memory_private() -> None:
    """No core file of this process, whatever a limit says, and no look into it by others of the same user: its memory
    holds the documents that it works on, and what is left of those before.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0)


def _silence() -> None:
    """What a parser prints can hold what it parses."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _die_with(life: Connection) -> None:
    """End this process the moment the other end of ``life`` is closed, which only the death of the parent does.

    The fork server lives as long as a worker does, so its death is no sign. A worker that lived on would write its
    result into a folder in which the next run may be at work. The kernel sends the signal: it also ends a worker that
    is deep inside a C library.
    """
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    number = life.fileno()
    fcntl.fcntl(number, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(number, fcntl.F_SETFL, fcntl.fcntl(number, fcntl.F_GETFL) | os.O_ASYNC)
    if life.poll(0):  # it was closed before
        os._exit(0)
