# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker process does with the plan of a document: shows it, takes an officer's changes, notes an approval.

A spreadsheet from outside is opened here and nowhere else: what goes wrong ends with the process. Plans, sheets and
histories come in and go out as encrypted blobs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.errors import NeedsHuman

if TYPE_CHECKING:
    from datetime import datetime

    from api.spool import Handle
    from redactor.settings import Settings


class PlanChanged(NeedsHuman):
    """An approval names another plan than the one that is there."""

    default_advice = "Look at the plan as it is now; its digest is in the job."


@dataclass(frozen=True, slots=True)
class Review:
    """An officer's work on the plan of one document."""

    plan: Handle
    """as it is now"""
    history: Handle | None
    reviewer: str
    """a pseudonym, or the id of a key"""
    now: datetime
    new_plan: Handle
    new_history: Handle


def shown(source: Handle, plan: Handle, settings: Settings, as_sheet: bool, with_values: bool) -> bytes:
    """The plan as JSON or as a workbook; ``with_values`` puts the found text in. Raises :class:`RedactorError`."""
    from api.work import read
    from redactor.report.plan_file import dump, load
    from redactor.report.plan_sheet import write_sheet

    made = load(plan.read())
    document = read(source, settings) if with_values else None
    return write_sheet(made, document=document) if as_sheet else dump(made, document=document).encode()


def change(review: Review, given: Handle, as_sheet: bool) -> int:
    """Take a changed plan, or the workbook of one; gives how many changes there are.

    Stores the new plan in our own words, without values that it may bear, and the history. Raises
    :class:`redactor.errors.InputError` that names every mistake.
    """
    from redactor.report.history import noted
    from redactor.report.plan_edit import differences, read_sheet
    from redactor.report.plan_file import dump, load

    before, untrusted = load(review.plan.read()), given.read()
    if as_sheet:
        edited = read_sheet(untrusted, before)
        plan, changes = edited.plan, edited.changes
    else:
        plan = load(untrusted)
        changes = differences(before, plan)
    past = _past(review)
    lines = noted(past, changes, document=plan.document_sha256, reviewer=review.reviewer, now=review.now)
    review.new_plan.write(dump(plan).encode())
    review.new_history.write(lines.encode())
    return len(changes)


def approve(review: Review, digest: str, remark: str) -> None:
    """Note that the reviewer approves the plan as it is now. Raises :class:`PlanChanged` when it has another digest,
    and :class:`redactor.errors.NeedsHuman` when the reviewer changed the plan: four eyes belong to two people.
    """
    from redactor.report.history import approved, entries_of, plan_digest
    from redactor.report.plan_file import load

    untrusted = review.plan.read()
    plan, past = load(untrusted), _past(review)
    if plan_digest(plan) != digest:
        raise PlanChanged("the plan is not the one that is approved")
    if any(one.kind == "change" and one.reviewer == review.reviewer for one in entries_of(past)):
        raise NeedsHuman("the plan was changed by the one who approves it", "Let another officer approve it.")
    lines = approved(past, plan, reviewer=review.reviewer, now=review.now, remark=remark)
    review.new_plan.write(untrusted)
    review.new_history.write(lines.encode())


def _past(review: Review) -> str:
    return review.history.read().decode() if review.history else ""
