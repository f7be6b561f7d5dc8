# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A few named files, without a ledger: what ``redact FILE…`` and ``apply`` use. Folders go through :mod:`.batch`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.run import pool
from redactor.run.files import Names, digest_of, input_files, output_stem
from redactor.run.job import Dossier, Job, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from redactor.model import Plan
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms


def jobs_for(
    files: Iterable[Path],
    output: Path,
    settings: Settings,
    *,
    plan: Plan | None = None,
    style: str | None = None,
    justify: bool = False,
) -> list[Job]:
    """A job for every file, in the order of their names, with result names that can't collide.

    Raises :class:`redactor.errors.InputError` when a file is missing or can't be read.
    """
    names = Names()
    jobs = []
    for file in input_files(files):
        digest = digest_of(file.path)
        jobs.append(
            Job(
                path=file.path,
                sha256=digest,
                own_stem=names.give(file.folder, output_stem(file.path.name, digest, clean=True)),
                neutral_stem=names.give(file.folder, output_stem(file.path.name, digest, clean=False)),
                folder=(output / file.folder).resolve(),
                settings=settings,
                plan=plan,
                style=style,
                justify=justify,
            )
        )
    return jobs


def run(
    jobs: list[Job],
    settings: Settings,
    *,
    terms: CaseTerms | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Work through the jobs; outcomes come as they are ready."""
    bounds = pool.Bounds.of(settings, Dossier(terms=terms))
    bounds = replace(bounds, workers=min(bounds.workers, max(1, len(jobs))))
    return (outcome for _, outcome in pool.run(jobs, bounds, stopping=stopping))
