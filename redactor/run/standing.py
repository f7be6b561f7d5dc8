# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Workers that stay, for a service: the same processes and bounds as a batch has, one document at a time.

What a parser prints can hold what it parses, so these workers have no standard output or error.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from multiprocessing import forkserver
from typing import TYPE_CHECKING, Any, TypeVar

from pebble import ProcessPool

from redactor.run.job import Dossier
from redactor.run.pool import _enter, _problem, _quiet_libraries

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from redactor.errors import RedactorError
    from redactor.run.pool import Bounds

Result = TypeVar("Result")
#: Documents after which a worker is replaced by a fresh one: what a library loses, it loses for so long.
DOCUMENTS_EACH = 250


class Standing:
    """A pool that lives as long as its owner. Cancelling a future ends the process that works on it."""

    def __init__(self, bounds: Bounds) -> None:
        _quiet_libraries()
        self._bounds = bounds
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["redactor.run.preload"])
        self._pool: Any = ProcessPool(
            max_workers=bounds.workers,
            max_tasks=DOCUMENTS_EACH,
            context=context,
            initializer=_begin,
            initargs=[bounds.memory_bytes, bounds.dossier],
        )

    @property
    def workers(self) -> int:
        """How many documents can be worked on side by side."""
        return self._bounds.workers

    def prepare(self) -> Future[None]:
        """See that a worker can work at all; the future raises :class:`redactor.errors.ConfigError` when not."""
        made: Future[None] = self._pool.schedule(self._bounds.prepare or _nothing)
        return made

    def submit(self, task: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Call ``task`` in a worker, within the seconds that one document may take. Both sides must pickle."""
        made: Future[Result] = self._pool.schedule(task, args=list(arguments), timeout=self._bounds.seconds)
        return made

    def stop(self) -> None:
        """End every worker at once and wait until they are gone."""
        self._pool.stop()
        self._pool.join()
        forkserver._forkserver._stop()  # type: ignore[attr-defined]


def problem_of(future: Future[Any]) -> RedactorError | None:
    """What went wrong with a future that is done, as one of our errors; None when it has a result."""
    return _problem(future)


def _nothing() -> None:
    return None


def _begin(memory_bytes: int, dossier: Dossier) -> None:
    _enter(memory_bytes, dossier)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the process's life
