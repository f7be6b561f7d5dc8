# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The check before publication over files and folders, in the same workers that redact."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.check import Checked, check
from redactor.run import pool
from redactor.run.files import all_files
from redactor.run.job import BESIDE, Dossier, Job, plan_of, shared_here
from redactor.run.learning import learned
from redactor.run.reviewed import MOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redactor.errors import RedactorError
    from redactor.model import Document, Plan
    from redactor.report.report import OutputPart
    from redactor.run.files import InputFile
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms

#: what the reports of a run are called
_REPORT = BESIDE[0]


def run(
    inputs: Iterable[Path],
    settings: Settings,
    *,
    shared: bool = False,
    terms: CaseTerms | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> tuple[Checked, ...]:
    """The check of every file, in the order of their paths; the reports of our own runs in a folder are left out.

    ``shared`` says that the files are one dossier: who holds an office in one of them does so in all. ``terms`` is the
    case's own word list: what it says must stay is no finding.

    Raises :class:`redactor.errors.InputError` when an input isn't there.
    """
    files = sorted((one for one in all_files(inputs) if not _is_own_report(one)), key=lambda one: one.path)
    jobs = [Job(one.path, "", "", f"document-{number}", one.folder, settings) for number, one in enumerate(files, 1)]
    dossier = replace(learned(jobs, settings, stopping) if shared else Dossier(), terms=terms)
    if stopping():  # what was learned is not everything
        return ()
    checked = pool.map_jobs(_check, jobs, pool.Bounds.of(settings, dossier), failing=_failed, stopping=stopping)
    done = {job.neutral_stem: result for job, result in checked}
    return tuple(done[job.neutral_stem] for job in jobs if job.neutral_stem in done)


def _is_own_report(file: InputFile) -> bool:
    """A report of ours that was met in a folder: it is for the officer and holds no value of the document.

    The name and what a file says of itself prove nothing: it must be a sound report, of a document that lies beside it,
    and without a word that an officer typed. Anything else is checked like any other text.
    """
    if file.root == Path() or not file.path.name.endswith(_REPORT):
        return False
    from pydantic import ValidationError

    from redactor.report.report import Report

    try:
        if file.path.stat().st_size > MOST:
            return False
        report = Report.model_validate_json(file.path.read_bytes())
        typed = (*(one.remark for one in report.manual), *(one.reason for one in report.overrides), *report.reviewers)
        beside = file.path.parent.glob(f"{escape(file.path.name.removesuffix(_REPORT))}.*")
        return not any(typed) and any(_is_result(one, report.output) for one in beside)
    except (OSError, ValidationError):
        return False


def _is_result(path: Path, output: OutputPart) -> bool:
    """Whether a file is the document that a report tells of."""
    if not path.is_file() or path.stat().st_size != output.bytes:
        return False
    with path.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest() == output.sha256


def _check(job: Job) -> Checked:
    from redactor import pipeline

    dossier = shared_here()

    def planner(document: Document) -> Plan:
        analysis = pipeline.analyse(document, settings=job.settings, memory=dossier.memory)
        return plan_of(document, analysis, job.settings, dossier)

    return check(job.path, planner, name=job.path.name, limits=job.settings.as_limits())


def _failed(job: Job, problem: RedactorError) -> Checked:
    told = f"{problem.message} {problem.advice}".strip()
    return Checked(job.neutral_stem, error=problem.code, error_message=told)
