# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Calls into the worker processes from the event loop: bounded, cancellable, and errors are always ours."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from api.problems import Problem
from redactor.errors import RedactorError, WorkerCrashed

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from api.metrics import Metrics

Result = TypeVar("Result")
#: How often a document is tried whose worker died: the first time it may have been the machine.
TRIES = 2


class Workers(Protocol):
    """What :class:`redactor.run.standing.Standing` is."""

    @property
    def workers(self) -> int:
        """How many documents can be worked on side by side."""
        ...

    def prepare(self) -> Future[None]:
        """See that a worker can work at all."""
        ...

    def submit(self, task: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Call a task in a worker."""
        ...

    def stop(self) -> None:
        """End every worker."""
        ...


class Caller:
    """The one way to a worker. At most ``queue`` interactive calls wait; jobs never hold more than the workers do."""

    def __init__(self, workers: Workers, queue: int, metrics: Metrics) -> None:
        self._workers, self._queue, self._metrics = workers, queue, metrics
        self._waiting = 0
        self._slots = asyncio.Semaphore(workers.workers)

    @property
    def workers(self) -> int:
        """How many documents can be worked on side by side."""
        return self._workers.workers

    def admit(self) -> None:
        """Raises :class:`Problem` 503 when the queue is full: told before a body is read."""
        if self._waiting >= self._queue:
            self._metrics.refused.labels("queue").inc()
            raise Problem.busy("All workers are busy and the queue is full.")

    async def now(self, task: Callable[..., Result], *arguments: Any) -> Result:
        """For a client who waits. Raises :class:`Problem` when the queue is full, or :class:`RedactorError`."""
        self.admit()
        return await self._call(task, arguments)

    async def in_turn(self, task: Callable[..., Result], *arguments: Any) -> Result:
        """For a job: it waits for its turn, so that clients who wait are never behind a whole dossier."""
        async with self._slots:
            return await self._call(task, arguments)

    async def _call(self, task: Callable[..., Result], arguments: tuple[Any, ...]) -> Result:
        self._waiting += 1
        self._metrics.waiting.set(self._waiting)
        try:
            for _ in range(TRIES - 1):
                try:
                    return await self._once(task, arguments)
                except WorkerCrashed:
                    continue
            return await self._once(task, arguments)
        finally:
            self._waiting -= 1
            self._metrics.waiting.set(self._waiting)

    async def _once(self, task: Callable[..., Result], arguments: tuple[Any, ...]) -> Result:
        # cancelling this task cancels the future, and with it the process that works on it
        future = self._workers.submit(task, *arguments)
        try:
            return await asyncio.wrap_future(future)
        except RedactorError:
            raise
        except Exception as defect:
            # its text may hold a value
            raise RedactorError(f"an unexpected {type(defect).__name__} in a worker") from None
