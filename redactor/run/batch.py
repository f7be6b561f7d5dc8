# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Many documents: from inputs to jobs, from jobs to outcomes, and how an outcome is shown."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from typing import TYPE_CHECKING, Any

from redactor.errors import InputError
from redactor.run import pool
from redactor.run.files import InputFile, Names, input_files, output_stem
from redactor.run.job import Job, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from redactor.model import Plan
    from redactor.settings import Settings

#: Columns of the summary table.
HEADS = ("document", "state", "pages", "findings", "redacted", "kept", "review", "result")


def jobs_for(
    inputs: Iterable[Path],
    output: Path,
    settings: Settings,
    *,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    plan: Plan | None = None,
    style: str | None = None,
) -> list[Job]:
    """A job for every file below ``inputs``, with result names that can't collide.

    Raises :class:`InputError` when an input is missing or a folder can't be read.
    """
    from redactor.pipeline import load_policy

    load_policy(settings.policy)
    files = [file for file in input_files(inputs, include=include, exclude=exclude) if not _inside(file, output)]
    same_stem = Counter((file.folder, file.path.stem.casefold()) for file in files)
    names = Names()
    jobs = []
    for file in files:
        digest = _sha256(file.path)
        own = file.path.name
        if same_stem[file.folder, file.path.stem.casefold()] > 1:
            own = f"{file.path.stem}-{file.path.suffix.removeprefix('.')}.x"
        jobs.append(
            Job(
                path=file.path,
                sha256=digest,
                own_stem=names.give(file.folder, output_stem(own, digest, clean=True)),
                neutral_stem=names.give(file.folder, output_stem(own, digest, clean=False)),
                folder=(output / file.folder).resolve(),
                settings=settings,
                plan=plan,
                style=style,
            )
        )
    return jobs


def run(jobs: list[Job], settings: Settings) -> Iterator[Outcome]:
    """Work through the jobs; outcomes come in their order."""
    limits = settings.as_limits()
    workers = min(settings.workers or os.cpu_count() or 1, max(1, len(jobs)))
    return pool.run(jobs, workers=workers, seconds=limits.seconds, memory_bytes=limits.memory_bytes)


def row(outcome: Outcome) -> tuple[object, ...]:
    """A row of the summary table."""
    shown = str(outcome.output) if outcome.output else outcome.error
    counts = (outcome.pages, outcome.findings, outcome.redacted, outcome.kept, outcome.review)
    return (outcome.label, outcome.state.value, *counts, shown)


def as_fields(outcome: Outcome) -> dict[str, Any]:
    """The outcome for machines."""
    fields: dict[str, Any] = {
        "document": outcome.label,
        "sha256": outcome.sha256,
        "state": outcome.state.value,
        "exit_code": outcome.exit_code,
        "pages": outcome.pages,
        "findings": outcome.findings,
        "redacted": outcome.redacted,
        "kept": outcome.kept,
        "review": outcome.review,
        "output": str(outcome.output) if outcome.output else None,
        "report": str(outcome.report) if outcome.report else None,
    }
    if outcome.error:
        fields |= {"error": outcome.error, "message": outcome.message, "advice": outcome.advice}
    return fields


def _inside(file: InputFile, output: Path) -> bool:
    """Results of an earlier run are no inputs, also when OUT lies in the folder that is redacted."""
    return file.path.resolve().is_relative_to(output.resolve())


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as problem:
        raise InputError(
            f"an input file can't be read ({type(problem).__name__})", "Give the account that runs redactor the right."
        ) from None
