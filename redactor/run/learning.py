# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The first pass of a dossier: what each document teaches of its people, put together."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from redactor.run import pool
from redactor.run.job import Dossier, Job, Learned, learn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redactor.analysis.people.memory import Memory
    from redactor.errors import RedactorError
    from redactor.settings import Settings


class School:
    """Gathers what the documents of a dossier teach. Order makes no difference."""

    def __init__(self, nothing: Memory) -> None:
        self._nothing = nothing
        self._parts: list[set[Any]] = []
        self._used = set[str]()

    def hear(self, taught: Learned) -> None:
        """One document more."""
        lesson = taught.memory.lesson
        self._parts = self._parts or [set() for _ in lesson]
        for mine, part in zip(self._parts, lesson, strict=True):
            mine.update(part)
        self._used |= taught.in_use

    def dossier(self) -> Dossier:
        """What all of them share."""
        from redactor.analysis.people.memory import Lesson
        from redactor.run.dossier import pseudonyms_of

        lesson = Lesson(*map(frozenset, self._parts))
        memory = self._nothing.learn(lesson)
        return Dossier(memory, pseudonyms=pseudonyms_of(memory, self._used))


def learned(jobs: Iterable[Job], settings: Settings, stopping: Callable[[], bool] = lambda: False) -> Dossier:
    """What the documents teach of each other's people, read in the workers of ``settings``.

    Order and workers make no difference; a document that can't be read teaches nothing. When ``stopping`` says so it
    is not everything.
    """
    from redactor.analysis.people.memory import Memory  # only the workers need the analysis otherwise

    nothing = Memory(secrets.token_bytes(32))
    school = School(nothing)
    bounds = pool.Bounds.of(settings, Dossier(nothing))

    def unread(_job: Job, _problem: RedactorError) -> Learned:
        return Learned(nothing)

    for _, taught in pool.map_jobs(learn, jobs, bounds, failing=unread, stopping=stopping):
        school.hear(taught)
    return school.dossier()
