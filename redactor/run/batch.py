# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of documents, through the ledger: killed at any moment, started again, every document is done once.

Nothing here grows with the number of documents but the ledger on disk: inputs are walked, jobs are made, and outcomes
are noted one at a time.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import __version__
from redactor.analysis.memory import Memory
from redactor.errors import InputError
from redactor.pipeline import load_policy
from redactor.run import pool
from redactor.run.files import digest_of, output_stem, remove_leftovers, walk
from redactor.run.job import Dossier, Job, Outcome, failed, learn
from redactor.run.ledger import Ledger, Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.run.files import InputFile
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be done: which folders, to where, and how."""

    folders: tuple[Path, ...]
    output: Path
    settings: Settings
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    style: str | None = None
    shared: bool = False
    """one dossier: what is learned of a person in one document holds in all of them"""
    terms: CaseTerms | None = None
    justify: bool = False

    def inputs(self) -> Iterator[InputFile]:
        """The files below the folders, sorted within each, without the results of earlier runs."""
        output = self.output.resolve()
        for folder in self.folders:
            for file in walk(folder, include=self.include, exclude=self.exclude):
                if not file.path.resolve().is_relative_to(output):
                    yield file

    def count(self) -> int:
        """How many inputs there are now, for the progress bar. Raises :class:`InputError` as :func:`walk`."""
        return sum(1 for _ in self.inputs())


def run(batch: Batch, ledger: Ledger, *, stopping: Callable[[], bool] = lambda: False) -> Iterator[Outcome]:
    """Do everything that is not done yet; outcomes come as they are ready and are in the ledger by then.

    Documents that an earlier run finished, and that are still the same, give no outcome here: the ledger has theirs.
    Raises :class:`redactor.errors.PolicyError` before anything is touched when the policy is wrong.
    """
    load_policy(batch.settings.policy)
    remove_leftovers(batch.output)
    memory = _learned(batch, ledger, stopping) if batch.shared else None
    bounds = pool.Bounds.of(batch.settings, Dossier(memory, batch.terms))
    for job, outcome in pool.run(_jobs(batch, ledger, fingerprint(batch, memory)), bounds, stopping=stopping):
        ledger.finish(job.place, outcome, _now())
        yield outcome
    remove_leftovers(batch.output)


def _learned(batch: Batch, ledger: Ledger, stopping: Callable[[], bool]) -> Memory:
    """The first pass of a dossier: read everything, remember its people. Order and workers make no difference."""
    known = nothing = Memory(ledger.key)
    jobs = (Job(file.path, "", "", "", batch.output, batch.settings) for file in batch.inputs())
    bounds = pool.Bounds.of(batch.settings, Dossier(known))
    lessons = pool.map_jobs(learn, jobs, bounds, failing=lambda _job, _problem: nothing, stopping=stopping)
    for _, taught in lessons:
        known |= taught
    return known


def fingerprint(batch: Batch, memory: Memory | None = None) -> str:
    """What decides the results beside the documents: policy, style, terms, dossier, version …; hexadecimal."""
    policy = load_policy(batch.settings.policy)
    settings = batch.settings
    decides = (
        __version__,
        policy.name,
        policy.version,
        batch.style or policy.style,
        settings.spacy_model,
        settings.high_recall,
        sorted(settings.limits.items()),
        batch.terms.fingerprint if batch.terms else "",
        memory.fingerprint if memory else "",
        batch.justify,
    )
    return hashlib.sha256(repr(decides).encode()).hexdigest()


def _jobs(batch: Batch, ledger: Ledger, made_with: str) -> Iterator[Job]:
    """A job for every input that has to be done; each is noted as running when the pool takes it."""
    several = len(batch.folders) > 1
    for file in batch.inputs():
        relative = file.folder / file.path.name
        place = ledger.place(Path(str(batch.folders.index(file.root))) / relative if several else relative)
        unreadable: InputError | None = None
        try:
            digest = digest_of(file.path)
        except InputError as problem:
            digest, unreadable = "", problem
        names = Names(
            output_stem(file.path.name, digest, clean=True),
            output_stem(file.path.name, digest or place, clean=False),
            file.path.suffix.removeprefix(".").lower(),
        )
        entry = ledger.meet(place, file.folder.as_posix(), names, sha256=digest, made_with=made_with)
        if not entry.todo:
            continue
        job = Job(
            path=file.path,
            sha256=digest,
            own_stem=entry.own,
            neutral_stem=entry.neutral,
            folder=(batch.output / file.folder).resolve(),
            settings=batch.settings,
            style=batch.style,
            place=place,
            justify=batch.justify,
        )
        ledger.start(place, _now())
        if unreadable is not None:
            ledger.finish(place, failed(job, unreadable), _now())
            continue
        yield job


def _now() -> str:
    return datetime.now(tz=UTC).isoformat(timespec="milliseconds")
