# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is done with the documents of a job: learned from, redacted by the workers, noted one by one."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from api import trace, work
from api.events import Event
from api.problems import Problem
from api.store import Entry, Job, JobState, Step
from redactor import __version__
from redactor.errors import RedactorError
from redactor.run.job import Dossier, Learned

if TYPE_CHECKING:
    from collections.abc import Callable

    from api.events import Log
    from api.metrics import Metrics
    from api.settings import ServiceSettings
    from api.spool import Handle, Spool
    from api.store import Jobs
    from api.workers import Caller
    from redactor.settings import Settings


class Runner:
    """Works on jobs, one after another or several at once; :class:`api.service.Service` says when."""

    def __init__(
        self,
        settings: ServiceSettings,
        engine_for: Callable[[str], Settings],
        *,
        jobs: Jobs,
        spool: Spool,
        caller: Caller,
        log: Log,
        metrics: Metrics,
        shared: bool,
    ) -> None:
        """``engine_for``: how to redact by a policy; ``shared``: other replicas use the same store and spool."""
        self._settings, self._engine_for = settings, engine_for
        self._jobs, self._spool, self._caller = jobs, spool, caller
        self._log, self._metrics = log, metrics
        self._shared = shared

    async def run(self, identity: str, *, interactive: bool) -> None:
        """Redact the documents of a job that are not done yet; nothing when the job is gone."""
        began = time.perf_counter()
        job = await self._jobs.get(identity)
        if job is None:
            return
        await self._jobs.state(identity, JobState.RUNNING)
        call = self._caller.now if interactive else self._caller.in_turn
        todo = [entry for entry in job.entries if not entry.settled]
        anew = any(not entry.changed_plan_blob for entry in todo)
        dossier = await self._learn(job, call) if job.dossier and len(job.entries) > 1 and anew else Dossier()
        waiting = iter(todo)

        async def one_after_another() -> None:
            for entry in waiting:
                await self._redact(job, entry, dossier, call)
                if self._shared and await self._jobs.get(identity) is None:
                    # another replica removed the job, and could not know what was still being written
                    await asyncio.to_thread(self._spool.remove, job.blobs)

        if len(todo) == 1:
            await one_after_another()
        else:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(len(todo), self._caller.workers)):
                    group.create_task(one_after_another())
        await self._jobs.state(identity, JobState.FINISHED)
        self._log(
            Event.JOB_ENDED,
            **trace.here().fields,
            job_id=identity,
            state=JobState.FINISHED.value,
            documents=len(todo),
            ms=round((time.perf_counter() - began) * 1000, 1),
        )

    async def _learn(self, job: Job, call: Any) -> Dossier:
        """The first pass of a dossier. The names it learns stay in memory."""
        from redactor.analysis.people.memory import Memory
        from redactor.run.learning import School

        empty = Memory()
        school = School(empty)

        engine = self._engine_for("")

        async def lesson(entry: Entry) -> Learned:
            try:
                taught: Learned = await call(work.learn, self._spool.handle(entry.source_blob), engine, empty)
            except RedactorError:
                return Learned(empty)
            return taught

        for begin in range(0, len(job.entries), self._caller.workers):
            some = job.entries[begin : begin + self._caller.workers]
            for taught in await asyncio.gather(*(lesson(entry) for entry in some)):
                school.hear(taught)
        return school.dossier()

    async def _redact(self, job: Job, entry: Entry, dossier: Dossier, call: Any) -> None:
        entry = replace(entry, state=Step.RUNNING.value, attempts=entry.attempts + 1)
        await self._jobs.entry(job.id, entry)
        task = self._task(job, entry, dossier)
        started = datetime.now(tz=UTC)
        try:
            done: work.Done = await call(work.redact, task)
        except RedactorError as problem:
            done = work.failed(problem, has_plan=task.outputs.plan.path.exists())
        except Problem as problem:
            await self._jobs.entry(job.id, replace(entry, state=Step.WAITING.value))
            raise problem from None
        self.note("redaction", started, job, outcome=done.error or done.state.value, digest=entry.sha256)
        await self._jobs.entry(job.id, replace(entry, state=done.state.value, result=work.as_fields(done)))

    def _task(self, job: Job, entry: Entry, dossier: Dossier) -> work.Task:
        def handle(blob: str) -> Handle | None:
            return self._spool.handle(blob) if blob else None

        results = (entry.document_blob, entry.report_blob, entry.plan_blob, entry.row_blob)
        document, report, plan, row = map(self._spool.handle, results)
        return work.Task(
            source=self._spool.handle(entry.source_blob),
            outputs=work.Outputs(document, report, plan, row, handle(entry.justification_blob)),
            settings=self._engine_for(job.policy),
            style=job.style,
            dossier=dossier,
            plan=handle(entry.changed_plan_blob),
            terms=handle(entry.terms_blob),
            held=entry.held,
            history=handle(entry.history_blob),
        )

    def note(
        self, kind: str, started: datetime, job: Job | None, *, outcome: str, digest: str, subject: str = "",
        policy: str = "",
    ) -> None:  # fmt: skip
        """The line of one document in the log of data processing (LDV), and its figure."""
        step = trace.here()
        self._metrics.documents.labels(kind, outcome).inc()
        good = outcome in ("redacted", "needs_review", "ok")
        self._log(
            Event.PROCESSING,
            trace_id=job.trace if job else step.trace_id,
            operation_id=secrets.token_hex(8),
            parent_operation_id=step.span_id,
            status_code=1 if good else 2,
            name=f"document-{kind}",
            start_time=started.isoformat(timespec="milliseconds"),
            end_time=datetime.now(tz=UTC).isoformat(timespec="milliseconds"),
            resource_name="woo-redactor",
            resource_version=__version__,
            processing_activity_id=self._settings.processing_activity,
            subject=job.owner if job else subject,
            document_sha256=digest,
            policy=(job.policy if job else policy) or "default",
            outcome=outcome,
        )
