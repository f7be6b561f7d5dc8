# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One document for the commands that show something and write nothing: in a sandbox, so that it can only end itself.

Each function gives what the command prints. Errors are those of :mod:`redactor.pipeline`, and those of the sandbox.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from redactor.run import sandbox

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.model import Proof
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms


class Planned(NamedTuple):
    """A plan as it is written: JSON, and the spreadsheet when it was asked for."""

    text: str
    sheet: bytes = b""


def plan(path: Path, settings: Settings, terms: CaseTerms | None, *, with_values: bool, with_sheet: bool) -> Planned:
    """The plan of a document with the places of its findings; ``with_values`` puts the found text in."""
    limits = settings.as_limits()
    return sandbox.run(_plan, path, settings, terms, with_values, with_sheet, limits=limits).unwrap()


def verify(output: bytes, plan_text: bytes, original: Path | None, settings: Settings) -> Proof:
    """The proof of a result against its plan, and against its original when that is given."""
    return sandbox.run(_verify, output, plan_text, original, settings, limits=settings.as_limits()).unwrap()


def explain(path: Path, finding: int, settings: Settings) -> tuple[str, ...]:
    """Which rule decided on a finding, in lines."""
    return sandbox.run(_explain, path, finding, settings, limits=settings.as_limits()).unwrap()


def _plan(path: Path, settings: Settings, terms: CaseTerms | None, with_values: bool, with_sheet: bool) -> Planned:
    from redactor import pipeline
    from redactor.report.plan_file import dump
    from redactor.report.plan_sheet import write_sheet

    document = pipeline.read(path, limits=settings.as_limits())
    made = pipeline.make_plan(document, settings.policy, settings=settings, terms=terms)
    made = pipeline.located(document, made)
    shown = document if with_values else None
    return Planned(dump(made, document=shown, made=True), write_sheet(made, document=shown) if with_sheet else b"")


def _verify(output: bytes, plan_text: bytes, original: Path | None, settings: Settings) -> Proof:
    from redactor import pipeline
    from redactor.report.plan_file import load

    return pipeline.verify(output, load(plan_text), original, limits=settings.as_limits())


def _explain(path: Path, finding: int, settings: Settings) -> tuple[str, ...]:
    from redactor import pipeline

    document = pipeline.read(path, limits=settings.as_limits())
    analysis = pipeline.analyse(document, settings=settings)
    return pipeline.explain(document, analysis, finding, settings.policy)
