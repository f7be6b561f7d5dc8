# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Workers that stay, for a service: the processes of :mod:`redactor.run.pool`, one document at a time, on call.

A thread for each worker gives it documents from one queue and waits for its answer, for the end of its time, or for
word that nobody wants the answer any more; in the last two cases the process is ended and the next document gets a
fresh one.
"""

from __future__ import annotations

import contextlib
import dataclasses
import multiprocessing
import queue
import threading
import time
from concurrent.futures import Future
from multiprocessing import connection
from typing import TYPE_CHECKING, Any, TypeVar, cast

from redactor.errors import RedactorError, TimedOut, WorkerCrashed
from redactor.run.pool import _Crew, _quiet_libraries, _Turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from redactor.run.pool import Bounds

Result = TypeVar("Result")
#: Seconds that the end of a thread is waited for.
_PATIENCE = 10.0
#: Seconds without work after which a worker is replaced by a fresh one, so that no memory holds what is done.
_FORGET = 5.0


class _Call(Future[Any]):
    """One document on its way. Cancelling it ends the process that works on it."""

    def __init__(self, task: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.task, self.arguments = task, arguments
        self.unwanted = False
        self.wake: Connection | None = None
        """of the thread that has it"""

    def cancel(self) -> bool:
        """Nobody wants it any more. False when it runs: then its process is ended soon."""
        if super().cancel():
            return True
        self.unwanted = True
        if self.wake is not None:
            with contextlib.suppress(OSError):
                self.wake.send(None)
        return False


class Standing:
    """A pool that lives as long as its owner. ``forget``: seconds without work after which a worker is replaced."""

    def __init__(self, bounds: Bounds, *, forget: float = _FORGET) -> None:
        _quiet_libraries()
        self._bounds = bounds
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._hands = [_Hand(bounds, self._calls, forget) for _ in range(bounds.workers)]

    @property
    def workers(self) -> int:
        """How many documents can be worked on side by side."""
        return self._bounds.workers

    def prepare(self) -> Future[None]:
        """See that a worker can work at all; the future raises :class:`redactor.errors.ConfigError` when not."""
        return self.submit(self._bounds.prepare or _nothing)

    def submit(self, task: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Call ``task`` in a worker, within the seconds that one document may take. Both sides must pickle.

        The future raises nothing but :class:`redactor.errors.RedactorError`.
        """
        call = _Call(task, arguments)
        self._calls.put(call)
        return cast("Future[Result]", call)

    def stop(self) -> None:
        """End every worker at once. What waits gets no answer."""
        for hand in self._hands:
            hand.stop()
        for _ in self._hands:
            self._calls.put(None)
        for hand in self._hands:
            hand.thread.join(_PATIENCE)


class _Hand:
    """One thread with one worker process."""

    def __init__(self, bounds: Bounds, calls: queue.SimpleQueue[_Call | None], forget: float) -> None:
        self._crew = _Crew(dataclasses.replace(bounds, workers=1))
        self._calls, self._forget = calls, forget
        self._fresh = True
        """whether its worker has seen no document yet"""
        self._stopping = False
        self._ear, self._mouth = multiprocessing.Pipe(duplex=False)
        self.thread = threading.Thread(target=self._run, name="redactor-hand", daemon=True)
        self.thread.start()

    def stop(self) -> None:
        """Take no more calls, and drop the one at hand."""
        self._stopping = True
        with contextlib.suppress(OSError):
            self._mouth.send(None)

    def _run(self) -> None:
        while self._one():
            pass
        self._crew.end()

    def _one(self) -> bool:
        """Do the next call; False when there is none any more. Nothing of it is kept while the next is awaited."""
        call = self._next()
        if call is None or self._stopping:
            return False
        call.wake = self._mouth
        if not call.set_running_or_notify_cancel():
            return True
        self._fresh = False
        try:
            outcome = self._work(call)
        except RedactorError as problem:
            outcome = problem
        except Exception as defect:
            outcome = RedactorError(f"an unexpected {type(defect).__name__} beside a worker")
        if isinstance(outcome, RedactorError):
            call.set_exception(outcome)
        else:
            call.set_result(outcome)
        return True

    def _next(self) -> _Call | None:
        """The next call; a worker that waits for it in vain is replaced."""
        if not self._fresh:
            try:
                return self._calls.get(timeout=self._forget)
            except queue.Empty:
                self._crew.renew()
                self._fresh = True
        return self._calls.get()

    def _work(self, call: _Call) -> Any:
        """The result of a call, or our error."""
        crew = self._crew
        crew.give(_Turn(cast("Any", (call.task, call.arguments))), _spread)
        worker = next(one for one in crew.workers if one.turn is not None)
        while True:
            if call.unwanted or self._stopping:
                crew._drop(worker)
                return WorkerCrashed("the work was ended because nobody waits for it")
            left = worker.deadline - time.monotonic()
            if left <= 0:
                crew._drop(worker)
                return TimedOut("the document took longer than is allowed")
            ready = connection.wait([worker.pipe, self._ear], left)
            if self._ear in ready:
                self._ear.recv()
            if worker.pipe in ready:
                turn, outcome = crew._collect(worker)
                if turn is not None:
                    return outcome


def _spread(call: tuple[Callable[..., Any], tuple[Any, ...]]) -> Any:
    task, arguments = call
    return task(*arguments)


def _nothing() -> None:
    return None
