# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What would be done to documents, without doing it: the analysis of every file in the workers that redact."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from redactor.errors import InputError, RedactorError
from redactor.run import pool
from redactor.run.analysis_lines import line, rows
from redactor.run.files import all_files
from redactor.run.job import Job, shared_here
from redactor.run.learning import learned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from redactor.settings import Settings


@dataclass(frozen=True, slots=True)
class Looked:
    """What one document would get: a row a finding, or all of it as fields; or why it can't be read."""

    rows: tuple[tuple[object, ...], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict, repr=False)
    not_assessed: tuple[tuple[int, str], ...] = ()
    problem: RedactorError | None = None

    @property
    def exit_code(self) -> int:
        """Of this document: that of its error, 6 when part of it could not be read, or 0."""
        return self.problem.exit_code if self.problem else 6 if self.not_assessed else 0


def run(
    inputs: Iterable[Path],
    settings: Settings,
    *,
    with_text: bool = False,
    shared: bool = False,
    stopping: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[Path, Looked]]:
    """Analyse every file; pairs come in the order of the inputs. ``with_text`` puts the pages' texts into the fields.

    ``shared`` says that the files are one dossier: what is learned of a person in one document holds in all of them.

    Raises :class:`InputError` when an input isn't there.
    """
    files = all_files(inputs)
    jobs: Iterable[Job] = (
        Job(file.path, "", "", str(number), file.folder, settings) for number, file in enumerate(files)
    )
    dossier = pool.NOTHING_SHARED
    if shared:
        jobs = [*jobs]  # they are read twice
        dossier = learned(jobs, settings, stopping)
        if stopping():  # what was learned is not everything
            return
    look = partial(_look, with_text=with_text)
    early: dict[str, tuple[Path, Looked]] = {}
    wanted = count()
    due = str(next(wanted))
    bounds = replace(pool.Bounds.of(settings, dossier), writes=False)
    for job, looked in pool.map_jobs(look, jobs, bounds, failing=_failed, stopping=stopping):
        early[job.neutral_stem] = (job.path, looked)
        while due in early:
            yield early.pop(due)
            due = str(next(wanted))
    yield from early.values()


def _look(job: Job, *, with_text: bool) -> Looked:
    from redactor import pipeline

    try:
        document = pipeline.read(job.path, limits=job.settings.as_limits())
        plan = pipeline.make_plan(document, job.settings.policy, settings=job.settings, memory=shared_here().memory)
    except RedactorError as problem:
        return Looked(problem=problem)
    except OSError as problem:
        return Looked(problem=InputError(f"the file can't be read ({type(problem).__name__})", "Check its rights."))
    shown = line(str(job.path), document, plan, with_text=with_text)
    return Looked(tuple(rows(plan)), shown, document.not_assessed)


def _failed(_: Job, problem: RedactorError) -> Looked:
    return Looked(problem=problem)
