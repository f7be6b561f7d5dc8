# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of documents, through the ledger: killed at any moment, started again, every document is done once.

Nothing here grows with the number of documents but the ledger on disk: inputs are walked, jobs are made, and outcomes
are noted one at a time. What a dossier learns grows with the people in it.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import __version__
from redactor.errors import ConfigError, InputError, worst
from redactor.pipeline import load_policy
from redactor.run import pool
from redactor.run.events import Ending, Silent
from redactor.run.files import digest_of, is_plain, output_stem, remove_leftovers, walk
from redactor.run.job import BESIDE, Dossier, Job, Learned, Outcome, learn
from redactor.run.learning import School
from redactor.run.ledger_rows import Names, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from redactor.run.events import Watcher
    from redactor.run.files import InputFile
    from redactor.run.ledger_rows import Rows
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms

_TOLD_TO_NOBODY = Silent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(ABC):
    """How documents are done wherever they lie, in folders (:class:`Batch`) or behind a queue, and which of them."""

    settings: Settings
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    style: str | None = None
    """how plain text is redacted, a :data:`redactor.model.Style`; None: as the policy says"""
    shared: bool = False
    """one dossier: what is learned of a person in one document holds in all of them"""
    terms: CaseTerms | None = None
    """the case's own word list"""
    justify: bool = False
    """whether the officer's page is written"""
    left_out: Counter[str] = field(default_factory=Counter, compare=False)
    """why → how many documents :meth:`count` met that are no inputs"""

    @abstractmethod
    def inputs(self, left_out: Callable[[str], None]) -> Iterator[object]:
        """What is to be done, without the results of earlier runs; ``left_out`` is told why something is no input."""

    def count(self) -> int:
        """How many inputs there are now, and in ``left_out`` what else. Raises :class:`InputError` for none at all."""
        self.left_out.clear()
        found = sum(1 for _ in self.inputs(lambda why: self.left_out.update((why,))))
        if not found:
            raise InputError("there is no document in the input", "Check the input, --include and --exclude.")
        return found


@dataclass(frozen=True, slots=True)
class Batch(Options):
    """What is to be done: which folders, to where, and how.

    Raises :class:`ConfigError` when the input lies in the output folder: results are no inputs.
    """

    folders: tuple[Path, ...]
    output: Path

    def __post_init__(self) -> None:
        output = self.output.resolve()
        if any(folder.resolve().is_relative_to(output) for folder in self.folders):
            raise ConfigError("the input lies in the output folder", "Give the results a folder outside the input.")

    def inputs(self, left_out: Callable[[str], None] = lambda _: None) -> Iterator[InputFile]:
        """The files below the folders, sorted within each, without the results of earlier runs."""
        output = self.output.resolve()
        for folder in self.folders:
            inside = output.is_relative_to(folder.resolve())
            for file in walk(folder, include=self.include, exclude=self.exclude, left_out=left_out):
                if not (inside and file.path.resolve().is_relative_to(output)):
                    yield file


def run(
    batch: Batch,
    ledger: Rows,
    *,
    stopping: Callable[[], bool] = lambda: False,
    watcher: Watcher = _TOLD_TO_NOBODY,
) -> Iterator[Outcome]:
    """Do everything that is not done yet; outcomes come as they are ready and are in the ledger by then.

    Documents that an earlier run finished, and that are still the same, give no outcome here: the ledger has theirs.
    Raises :class:`redactor.errors.PolicyError` before anything is touched when the policy is wrong.
    """
    policy = load_policy(batch.settings.policy)
    remove_leftovers(batch.output)
    bounds = pool.Bounds.of(batch.settings)
    watcher.began(batch.count(), f"{policy.name} {policy.version}", bounds.workers, dossier=batch.shared)
    dossier = _learned(batch, ledger, stopping, watcher) if batch.shared else Dossier()
    if stopping():  # what was learned is not everything: nothing may be decided with it
        return
    bounds = pool.Bounds.of(batch.settings, replace(dossier, terms=batch.terms))
    whys: dict[str, str] = {}

    def starting(job: Job, attempt: int) -> None:
        ledger.start(job.place, now())
        watcher.started(job, attempt)

    jobs = _jobs(batch, ledger, fingerprint(batch, dossier), whys, watcher)
    for job, outcome in pool.run(jobs, bounds, stopping=stopping, starting=starting):
        ledger.finish(job.place, outcome, now())
        watcher.ended(job, outcome, whys.pop(job.place))
        yield outcome
    remove_leftovers(batch.output)


def ending(ledger: Rows, *, stopped: bool) -> Ending:
    """How the run that this ledger is open for ended."""
    pages, redacted, review, codes = ledger.totals()
    return Ending(worst(codes | {0}), ledger.counts(), pages, redacted, review, stopped)


def _learned(batch: Batch, ledger: Rows, stopping: Callable[[], bool], watcher: Watcher) -> Dossier:
    """The first pass of a dossier: read everything, remember its people, and name them.

    Order and workers make no difference.
    """
    from redactor.analysis.people.memory import Memory  # only the workers need the analysis otherwise

    nothing = Memory(ledger.key)
    school = School(nothing)
    several = len(batch.folders) > 1

    def jobs() -> Iterator[Job]:
        for file in batch.inputs():
            yield Job(file.path, "", "", "", batch.output, batch.settings, place=_place(batch, ledger, file, several))

    bounds = pool.Bounds.of(batch.settings, Dossier(nothing))
    lessons = pool.map_jobs(learn, jobs(), bounds, failing=lambda _job, _problem: Learned(nothing), stopping=stopping)
    for job, taught in lessons:
        school.hear(taught)
        ledger.remember_likeness(job.place, taught.sha256, taught.signature)
        watcher.read()
    watcher.learned()
    return school.dossier()


def fingerprint(batch: Options, dossier: Dossier | None = None) -> str:
    """What decides the results beside the documents: policy, style, terms, dossier, version …; hexadecimal."""
    policy = load_policy(batch.settings.policy)
    settings = batch.settings
    decides = (
        __version__,
        policy.name,
        policy.version,
        policy.describe(),
        batch.style or policy.style,
        settings.spacy_model,
        settings.high_recall,
        settings.signatures,
        sorted(settings.limits.items()),
        batch.terms.fingerprint if batch.terms else "",
        dossier.memory.fingerprint if dossier and dossier.memory else "",
        sorted(dossier.pseudonyms.items()) if dossier and (batch.style or policy.style) == "pseudonyms" else "",
        batch.justify,
    )
    return hashlib.sha256(repr(decides).encode()).hexdigest()


def _place(batch: Batch, ledger: Rows, file: InputFile, several: bool) -> str:
    relative = file.folder / file.path.name
    return ledger.place(Path(str(batch.folders.index(file.root))) / relative if several else relative)


def _jobs(batch: Batch, ledger: Rows, made_with: str, whys: dict[str, str], watcher: Watcher) -> Iterator[Job]:
    """A job for every input that has to be done; ``whys`` says why, for as long as it is under way."""
    several = len(batch.folders) > 1
    root = batch.output.resolve()
    for file in batch.inputs():
        place = _place(batch, ledger, file, several)
        problem: InputError | None = None
        try:
            digest = digest_of(file.path)
        except InputError as unreadable:
            digest, problem = "", unreadable
        places = below(ledger, file.folder)
        names = Names(
            output_stem(file.path.name, digest or place, clean=True),
            output_stem(file.path.name, digest or place, clean=False),
            kind(file.path),
        )
        entry = ledger.meet(place, "/".join(own for own, _ in places) or ".", names, sha256=digest, made_with=made_with)
        if not entry.todo:
            watcher.known()
            continue
        _remove(entry.stale)
        whys[place] = entry.why
        yield Job(
            path=file.path,
            sha256=digest,
            own_stem=entry.own,
            neutral_stem=entry.neutral,
            folder=root,
            settings=batch.settings,
            style=batch.style,
            place=place,
            justify=batch.justify,
            below=places,
            again=entry.why != "new",
            problem=problem,
        )


def kind(path: Path) -> str:
    """What tells a result from another of its name: the suffix of the input, or a number."""
    suffix = path.suffix.removeprefix(".").lower()
    return suffix if suffix.isascii() and suffix.isalnum() and len(suffix) <= 8 else "2"


def below(ledger: Rows, untrusted_folder: Path) -> tuple[tuple[str, str], ...]:
    """For each folder on the way the name its results may get, and a neutral one; a name that is odd is never used."""
    found = []
    for depth, name in enumerate(untrusted_folder.parts, start=1):
        neutral = f"map-{ledger.place(Path(*untrusted_folder.parts[:depth]))[:12]}"
        found.append((name if is_plain(name) else neutral, neutral))
    return tuple(found)


def _remove(stale: Iterable[Path]) -> None:
    """Remove what an earlier run made of an input that is done again: it must not outlive what it was made of."""
    for path in stale:
        stem = path.name.removesuffix(BESIDE[0])
        for name in (path.name, *(f"{stem}{suffix}" for suffix in BESIDE if path.name.endswith(BESIDE[0]))):
            try:
                path.with_name(name).unlink(missing_ok=True)
            except OSError as problem:
                raise ConfigError(
                    f"an older result can't be removed ({type(problem).__name__})", "Look at the output folder."
                ) from None
