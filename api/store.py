# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the service remembers of its jobs: states, counts and the names of blobs. No document text and no file name.

:class:`Jobs` is the seam: everything above it works with any store that passes tests/api/test_api_store.py.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class JobState(StrEnum):
    """Where a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    """every document has an outcome"""
    LOST = "lost"
    """the service was ended while it ran, and its documents could not be read any more: send them again"""


class Step(StrEnum):
    """States of a document without an outcome; the others are those of :class:`redactor.run.job.State`."""

    WAITING = "waiting"
    RUNNING = "running"
    LOST = "lost"


#: States of a document in which nobody is going to work on it.
SETTLED = frozenset({"redacted", "needs_review", "refused", "failed", Step.LOST.value})


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a job. Fields ending in ``_blob`` are ids in the spool."""

    number: int
    """from 1, in the order in which they came"""
    sha256: str
    bytes: int
    source_blob: str
    document_blob: str
    report_blob: str
    plan_blob: str
    row_blob: str
    changed_plan_blob: str = ""
    """the plan that an officer handed in, to be replayed"""
    terms_blob: str = ""
    """the case's own word list; all documents of a job have the same"""
    justification_blob: str = ""
    """the officer's page, when it was asked for"""
    history_blob: str = ""
    """who changed and who approved the plan"""
    held: bool = False
    """four eyes: nothing is given before a second officer has approved the plan"""
    state: str = Step.WAITING.value
    attempts: int = 0
    result: Mapping[str, Any] = field(default_factory=dict)
    """the fields of :class:`api.work.Done` when it has an outcome"""

    @property
    def settled(self) -> bool:
        """Whether it has an outcome."""
        return self.state in SETTLED

    @property
    def blobs(self) -> tuple[str, ...]:
        """Every blob that belongs to it."""
        every = (self.source_blob, self.plan_blob, self.terms_blob, self.history_blob, *self.results)
        return tuple(blob for blob in every if blob)

    @property
    def results(self) -> tuple[str, ...]:
        """The blobs that go when its plan is replayed."""
        every = (self.document_blob, self.report_blob, self.row_blob, self.justification_blob, self.changed_plan_blob)
        return tuple(blob for blob in every if blob)

    def to_json(self) -> str:
        """As a database keeps it."""
        return json.dumps({**asdict(self), "result": dict(self.result)})

    @classmethod
    def of(cls, text: str) -> Self:
        """What :meth:`to_json` gave."""
        return cls(**json.loads(text))


@dataclass(frozen=True, slots=True)
class Job:
    """One job. Times are seconds since 1970, UTC."""

    id: str
    owner: str
    """id of the key, or a hash of the token's subject"""
    created: float
    expires: float
    policy: str
    """as the client named it; empty: the installation's"""
    entries: tuple[Entry, ...]
    style: str | None = None
    dossier: bool = False
    """a person is the same person in all its documents"""
    state: JobState = JobState.QUEUED
    trace: str = ""
    """trace id of the request that made it"""

    @property
    def blobs(self) -> tuple[str, ...]:
        """Every blob that belongs to it."""
        return tuple(blob for entry in self.entries for blob in entry.blobs)

    def entry(self, number: int) -> Entry | None:
        """A document by its number."""
        return self.entries[number - 1] if 1 <= number <= len(self.entries) else None


class StillHeldError(Exception):
    """Another replica works on the job."""


class Jobs(Protocol):
    """A store of jobs. Every change is whole or not at all, and is there after a kill of the process."""

    async def add(self, job: Job) -> None:
        """Remember a new job."""
        ...

    async def get(self, job: str, owner: str | None = None) -> Job | None:
        """A job by id; None when there is none, or when it is another owner's."""
        ...

    async def state(self, job: str, state: JobState) -> None:
        """Change the state of a job; nothing happens when it is gone."""
        ...

    async def entry(self, job: str, entry: Entry) -> None:
        """Replace one document of a job; nothing happens when the job is gone."""
        ...

    async def remove(self, job: str) -> tuple[str, ...]:
        """Forget a job; gives the blobs that belonged to it, none when it was gone already."""
        ...

    async def expired(self, now: float) -> tuple[str, ...]:
        """Ids of the jobs whose time is over."""
        ...

    async def unfinished(self) -> tuple[str, ...]:
        """Ids of the jobs that still have to be worked on, oldest first."""
        ...

    async def blobs(self) -> frozenset[str]:
        """Every blob that some job refers to."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """State of a job → how many."""
        ...

    async def close(self) -> None:
        """Let go of files and connections."""
        ...


class MemoryJobs:
    """The twin without a disk: for tests, and the meaning of the contract in the fewest lines."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}

    async def add(self, job: Job) -> None:
        """See :class:`Jobs`."""
        self._jobs[job.id] = job

    async def get(self, job: str, owner: str | None = None) -> Job | None:
        """See :class:`Jobs`."""
        found = self._jobs.get(job)
        return found if found is not None and owner in (None, found.owner) else None

    async def state(self, job: str, state: JobState) -> None:
        """See :class:`Jobs`."""
        if job in self._jobs:
            self._jobs[job] = replace(self._jobs[job], state=state)

    async def entry(self, job: str, entry: Entry) -> None:
        """See :class:`Jobs`."""
        found = self._jobs.get(job)
        if found is not None:
            entries = tuple(entry if one.number == entry.number else one for one in found.entries)
            self._jobs[job] = replace(found, entries=entries)

    async def remove(self, job: str) -> tuple[str, ...]:
        """See :class:`Jobs`."""
        found = self._jobs.pop(job, None)
        return found.blobs if found else ()

    async def expired(self, now: float) -> tuple[str, ...]:
        """See :class:`Jobs`."""
        return tuple(one.id for one in self._jobs.values() if one.expires <= now)

    async def unfinished(self) -> tuple[str, ...]:
        """See :class:`Jobs`."""
        todo = (one for one in self._jobs.values() if one.state in (JobState.QUEUED, JobState.RUNNING))
        return tuple(one.id for one in sorted(todo, key=lambda one: (one.created, one.id)))

    async def blobs(self) -> frozenset[str]:
        """See :class:`Jobs`."""
        return frozenset(blob for job in self._jobs.values() for blob in job.blobs)

    async def counts(self) -> Mapping[str, int]:
        """See :class:`Jobs`."""
        found: dict[str, int] = {}
        for job in self._jobs.values():
            found[job.state.value] = found.get(job.state.value, 0) + 1
        return found

    async def close(self) -> None:
        """See :class:`Jobs`."""
