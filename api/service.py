# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The life of a job: added, worked on, delivered, removed; and what is done at the start, each minute, at the end."""

from __future__ import annotations

import asyncio
import secrets
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from api import API_VERSION, trace
from api.events import Event
from api.problems import Problem
from api.runner import Runner
from api.store import Entry, Job, JobState, Step, StillHeldError
from redactor import __version__

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine

    from api.auth import Doorman, Identity
    from api.events import Log
    from api.metrics import Metrics
    from api.replicas import Desk
    from api.settings import ServiceSettings
    from api.spool import Spool
    from api.store import Jobs
    from api.uploads import Upload
    from api.workers import Caller, Workers
    from redactor.settings import Settings

SWEEP_SECONDS = 30.0
_STRAY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Order:
    """How the documents of a job are to be redacted."""

    policy: str = ""
    """one of :attr:`Service.policies`; "": the installation's"""
    style: str | None = None
    dossier: bool = False
    """a person is the same person in all documents"""
    plan: bytes | None = field(default=None, repr=False)
    """to be replayed on the first document"""
    terms: bytes | None = field(default=None, repr=False)
    """the case's own word list (TOML)"""
    justification: bool = False
    """make the officer's page"""
    held: bool = False
    """four eyes: give nothing before a second officer has approved the plan"""


class Service:
    """Everything that the routes need. Made by :func:`api.app.create_app`."""

    def __init__(
        self,
        settings: ServiceSettings,
        engine: Settings,
        *,
        jobs: Jobs,
        spool: Spool,
        workers: Workers,
        caller: Caller,
        doorman: Doorman,
        log: Log,
        metrics: Metrics,
        desk: Desk | None = None,
    ) -> None:
        self.settings, self.engine = settings, engine
        self._desk = desk
        self.jobs, self.spool, self.caller = jobs, spool, caller
        self.doorman, self.log, self.metrics = doorman, log, metrics
        self._workers = workers
        self.runner = Runner(
            settings, self.engine_for, jobs=jobs, spool=spool, caller=caller, log=log, metrics=metrics,
            shared=desk is not None,
        )  # fmt: skip
        self._running: dict[str, asyncio.Task[None]] = {}
        self._housekeeping: list[asyncio.Task[None]] = []
        self._errands: set[asyncio.Task[None]] = set()
        self._under_review: set[str] = set()
        self.ready = False

    # ---- life of the service

    async def start(self) -> None:
        """Clean what an earlier process left, take up its jobs, and warm up.

        Of several replicas none may clean what another has just written, or take a job that another works on.
        """
        if self._desk is not None:
            self._desk.open(self._taken, self._away)
            await self._give_forgotten(self._desk)
            await self._drop_strays()
        else:
            await self._start_alone()
        await self._expire()
        self._housekeeping = [asyncio.create_task(self._warm_up()), asyncio.create_task(self._sweep())]
        self.log(
            Event.STARTED,
            version=__version__,
            api_version=API_VERSION,
            workers=self.caller.workers,
            insecure_local=self.settings.insecure_local,
        )

    async def _start_alone(self) -> None:
        if not self.spool.durable:
            self.log(Event.CLEANED, blobs=self.spool.clean(frozenset()), reason="start")
        for identity in await self.jobs.unfinished():
            await self._recover(identity)
        if self.spool.durable:
            self.log(Event.CLEANED, blobs=self.spool.clean(await self.jobs.blobs()), reason="start")

    async def _give_forgotten(self, desk: Desk) -> None:
        """Put jobs on the queue again that a replica had which died."""
        for identity in await desk.forgotten(await self.jobs.unfinished()):
            job = await self.jobs.get(identity)
            # one that was just made is about to be begun where it was made
            if job is not None and job.created < time.time() - _STRAY_SECONDS and not self.running(identity):
                await desk.give(identity)

    async def _taken(self, identity: str) -> None:
        """This replica was given a job. Raises when another still works on it: it is given again."""
        job = await self.jobs.get(identity)
        if job is not None and job.state in (JobState.QUEUED, JobState.RUNNING):
            await self._start_here(identity, interactive=False)

    def _away(self, problem: Exception) -> None:
        self.log(Event.DEFECT, **trace.here().fields, error=type(problem).__name__, where="queue")

    async def stop(self) -> None:
        """End what runs. Unfinished jobs stay in the store."""
        await asyncio.gather(*self._errands, return_exceptions=True)
        if self._desk is not None:
            await self._desk.close()
        tasks = [*self._housekeeping, *self._running.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.to_thread(self._workers.stop)
        if not self.spool.durable:
            self.spool.clean(frozenset())
        await self.jobs.close()
        self.log(Event.STOPPED)

    async def _warm_up(self) -> None:
        try:
            await asyncio.wrap_future(self._workers.prepare())
        except Exception as problem:
            self.log(Event.READY, ok=False, error=type(problem).__name__)
            return
        self.ready = True
        self.log(Event.READY, ok=True)

    async def _recover(self, identity: str) -> None:
        """A job that a killed process left: done again when its documents can still be read, else lost."""
        job = await self.jobs.get(identity)
        if job is None:
            return
        for entry in job.entries:
            if not entry.settled:
                state = Step.WAITING if self.spool.durable else Step.LOST
                await self.jobs.entry(identity, replace(entry, state=state.value))
        await self.jobs.state(identity, JobState.QUEUED if self.spool.durable else JobState.LOST)
        self.log(Event.JOB_RECOVERED, job_id=identity, state="queued" if self.spool.durable else "lost")
        if self.spool.durable:
            self.begin(identity)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self._expire()
                await self._drop_strays()
                await self.measure()
                if self._desk is not None:
                    await self._give_forgotten(self._desk)
            except Exception as defect:
                # tried again at the next round: a sweeper that died would keep documents too long
                self.log(Event.DEFECT, **trace.here().fields, error=type(defect).__name__, where="sweep")

    async def _drop_strays(self) -> None:
        """Remove blobs that no job refers to: a worker that is being ended may still write one."""
        patience = self.settings.upload_seconds + self.settings.sync_seconds + _STRAY_SECONDS
        kept = await self.jobs.blobs()
        dropped = await asyncio.to_thread(self.spool.clean, kept, before=time.time() - patience)
        if dropped:
            self.log(Event.CLEANED, blobs=dropped, reason="stray")

    async def _expire(self) -> None:
        for identity in await self.jobs.expired(time.time()):
            await self.remove(identity, "expired")

    async def measure(self) -> None:
        """Bring the figures up to date."""
        counts = await self.jobs.counts()
        for state in JobState:
            self.metrics.jobs.labels(state.value).set(counts.get(state.value, 0))
        self.metrics.spool.set(await asyncio.to_thread(self.spool.bytes))

    # ---- life of a job

    async def admit(self, size: int) -> None:
        """Raises :class:`Problem` 503 when there is no room: told before the body is read."""
        unfinished = len(self._running) if self._desk is None else len(await self.jobs.unfinished())
        if unfinished >= self.settings.jobs:
            self.metrics.refused.labels("jobs").inc()
            raise Problem.busy("Too many jobs are unfinished.")
        if await asyncio.to_thread(self.spool.bytes) + size > self.settings.spool_bytes:
            self.metrics.refused.labels("spool").inc()
            raise Problem.busy("There is no room for more documents.")

    @property
    def policies(self) -> list[str]:
        """Names of the policies that a client can choose, in the order of the alphabet."""
        from redactor.weighing.policy import builtin_names

        return sorted({*builtin_names(), *self.settings.policies})

    def policy(self, name: str) -> str:
        """What to load for one of :attr:`policies`; "" is the installation's."""
        own = self.settings.policies.get(name)
        return str(own.resolve()) if own else name or self.engine.policy

    def engine_for(self, policy: str) -> Settings:
        """How to redact by one of :attr:`policies`."""
        return self.engine.model_copy(update={"policy": self.policy(policy)})

    async def add(self, uploads: list[Upload], who: Identity, order: Order) -> Job:
        """A new job for documents that lie in the spool; the plan of an order is replayed on the first."""
        now = time.time()
        step = trace.here()
        terms = self._stored(order.terms) if order.terms is not None else ""
        entries = tuple(self._entry(number, upload, order, terms) for number, upload in enumerate(uploads, 1))
        if order.plan is not None:
            entries = (replace(entries[0], changed_plan_blob=self._stored(order.plan)), *entries[1:])
        job = Job(
            id=secrets.token_hex(16),
            owner=who.id,
            created=now,
            expires=now + self.settings.ttl_seconds,
            policy=order.policy,
            entries=entries,
            style=order.style,
            dossier=order.dossier,
            trace=step.trace_id,
        )
        await self.jobs.add(job)
        self.log(
            Event.JOB_ADDED,
            **step.fields,
            job_id=job.id,
            subject=who.id,
            documents=len(uploads),
            bytes=sum(one.bytes for one in uploads),
            dossier=order.dossier,
        )
        return job

    def _entry(self, number: int, upload: Upload, order: Order, terms: str) -> Entry:
        document, report, plan, row = (self.spool.new().id for _ in range(4))
        page = self.spool.new().id if order.justification else ""
        results = (document, report, plan, row)
        more = {"terms_blob": terms, "justification_blob": page, "held": order.held}
        return Entry(number, upload.sha256, upload.bytes, upload.handle.id, *results, **more)  # type: ignore[arg-type]

    def _stored(self, data: bytes) -> str:
        handle = self.spool.new()
        handle.write(data)
        return handle.id

    def begin(self, identity: str, *, interactive: bool = False) -> asyncio.Task[None]:
        """Work on a job from now on. ``interactive``: a client waits for it. Another may be done by any replica."""
        if self._desk is not None and not interactive:
            given = asyncio.create_task(self._desk.give(identity))
            given.add_done_callback(self._told)
            self._errands.add(given)
            given.add_done_callback(self._errands.discard)
            return given
        return self._start_here(identity, interactive=interactive)

    def _start_here(self, identity: str, *, interactive: bool) -> asyncio.Task[None]:
        task = asyncio.create_task(self._run(identity, interactive=interactive))
        if not interactive:
            task.add_done_callback(self._told)
        self._running[identity] = task
        task.add_done_callback(lambda _: self._running.pop(identity, None))
        return task

    def _told(self, task: asyncio.Task[None]) -> None:
        """A job that nobody waits for broke down: that is a defect, and the job is found again at the next start."""
        if not task.cancelled() and task.exception() is not None and not isinstance(task.exception(), StillHeldError):
            self.log(Event.DEFECT, **trace.here().fields, error=type(task.exception()).__name__, where="job")

    def soon(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something also when the one who asked for it is gone."""
        task = asyncio.create_task(work)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    def running(self, identity: str) -> bool:
        """Whether this process works on a job."""
        return identity in self._running

    @asynccontextmanager
    async def alone(self, identity: str) -> AsyncIterator[bool]:
        """Whether nobody works on a job, or on one of its plans, and nobody does until the end of the block."""
        if self.running(identity) or identity in self._under_review:
            yield False
            return
        self._under_review.add(identity)
        try:
            if self._desk is None:
                yield True
            else:
                async with self._desk.hold(identity) as mine:
                    yield mine
        finally:
            self._under_review.discard(identity)

    async def remove(self, identity: str, reason: str) -> None:
        """End a job and remove everything of it."""
        task = self._running.get(identity)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        blobs = await self.jobs.remove(identity)
        await asyncio.to_thread(self.spool.remove, blobs)
        self.log(Event.JOB_REMOVED, job_id=identity, reason=reason, blobs=len(blobs))

    async def replay(self, job: Job, entry: Entry, *, plan: str, history: str) -> None:
        """Redact a document anew by a plan that lies in the spool, after what ``history`` tells."""
        stale = [*entry.results, *filter(None, [entry.history_blob])]
        blank = replace(entry, changed_plan_blob=plan, history_blob=history, attempts=0, result={})
        await self.jobs.entry(job.id, replace(blank, state=Step.WAITING.value))
        await self.jobs.state(job.id, JobState.QUEUED)
        await asyncio.to_thread(self.spool.remove, stale)
        self.begin(job.id)

    async def approved(self, job: Job, entry: Entry, *, plan: str, history: str) -> None:
        """A second officer approved the plan of a document: when it waited for that, it is redacted now."""
        if entry.held and not entry.result.get("sha256"):
            await self.replay(job, entry, plan=plan, history=history)
            return
        await self.jobs.entry(job.id, replace(entry, history_blob=history))
        await asyncio.to_thread(self.spool.remove, [plan, *filter(None, [entry.history_blob])])

    async def _run(self, identity: str, *, interactive: bool) -> None:
        if self._desk is None:
            await self.runner.run(identity, interactive=interactive)
            return
        async with self._desk.hold(identity) as mine:
            if not mine:
                raise StillHeldError
            await self.runner.run(identity, interactive=interactive)
