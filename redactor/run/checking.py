# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The check before publication over files and folders, in the same workers that redact."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.check import Checked, check
from redactor.run import pool
from redactor.run.files import all_files
from redactor.run.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redactor.errors import RedactorError
    from redactor.model import Document, Plan
    from redactor.run.files import InputFile
    from redactor.settings import Settings

#: what the reports of a run are called (:data:`redactor.run.job.BESIDE`)
_REPORT = ".report.json"


def run(
    inputs: Iterable[Path], settings: Settings, *, stopping: Callable[[], bool] = lambda: False
) -> tuple[Checked, ...]:
    """The check of every file, in the order of their paths; the reports of our own runs in a folder are left out.

    Raises :class:`redactor.errors.InputError` when an input isn't there.
    """
    files = sorted((one for one in all_files(inputs) if not _is_own_report(one)), key=lambda one: one.path)
    jobs = [Job(one.path, "", "", f"document-{number}", one.folder, settings) for number, one in enumerate(files, 1)]
    checked = pool.map_jobs(_check, jobs, pool.Bounds.of(settings), failing=_failed, stopping=stopping)
    done = {job.neutral_stem: result for job, result in checked}
    return tuple(done[job.neutral_stem] for job in jobs if job.neutral_stem in done)


def _is_own_report(file: InputFile) -> bool:
    """A report of ours that was met in a folder: it is for the officer, holds no value, and is not published."""
    if file.root == Path() or not file.path.name.endswith(_REPORT):
        return False
    try:
        told = json.loads(file.path.read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and isinstance(tool := told.get("tool"), dict) and tool.get("name") == "woo-redactor"


def _check(job: Job) -> Checked:
    from redactor import pipeline

    def planner(document: Document) -> Plan:
        return pipeline.make_plan(document, job.settings.policy, settings=job.settings)

    return check(job.path, planner, name=job.path.name, limits=job.settings.as_limits())


def _failed(job: Job, problem: RedactorError) -> Checked:
    told = f"{problem.message} {problem.advice}".strip()
    return Checked(job.neutral_stem, error=problem.code, error_message=told)
