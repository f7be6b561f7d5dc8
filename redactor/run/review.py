# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The review loop: a plan, an officer's spreadsheet, the history of changes, and the approval of a second officer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from redactor.errors import ConfigError
from redactor.report import history
from redactor.report.plan_edit import Change, Edited, changed_by_hand, read_sheet
from redactor.report.plan_file import as_made, load

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.model import Plan


@dataclass(frozen=True, slots=True)
class Replay:
    """What an officer hands in."""

    plan: bytes = field(repr=False)
    sheet: bytes | None = field(repr=False)
    history: Path
    reviewer: str
    """a pseudonym: the history names no civil servant"""


def replayed(replay: Replay, *, require_approval: bool) -> Plan:
    """The plan with the officer's changes in it, in the spreadsheet and in the plan file itself.

    Each change is noted in the history first, once.

    Raises :class:`redactor.errors.InputError` for a conflict, :class:`ConfigError` when changes come without a
    reviewer, :class:`redactor.errors.NeedsHuman` when an approval is asked for and isn't there.
    """
    edited = _edited(replay)
    entries = history.read(replay.history) if replay.history.exists() else ()
    if require_approval:
        history.require_approval(entries, edited.plan)
    document = edited.plan.document_sha256
    new = list(history.not_noted(entries, edited.changes, document))
    if new:
        _note(replay, new, document)
    return edited.plan


def approve(replay: Replay) -> None:
    """Note that the reviewer approves the plan with these changes. Errors as :func:`replayed`."""
    edited = _edited(replay)
    _named(replay)
    history.approve(replay.history, edited.plan, reviewer=replay.reviewer, now=datetime.now(tz=UTC))


def _edited(replay: Replay) -> Edited:
    plan, made = load(replay.plan), as_made(replay.plan)
    mine = changed_by_hand(made, plan) if made else Edited(plan, ())
    if replay.sheet is None:
        return mine
    edited = read_sheet(replay.sheet, mine.plan)
    return Edited(edited.plan, (*mine.changes, *edited.changes))


def _note(replay: Replay, changes: list[Change], document: str) -> None:
    _named(replay)
    replay.history.parent.mkdir(parents=True, exist_ok=True)
    history.record(replay.history, changes, document=document, reviewer=replay.reviewer, now=datetime.now(tz=UTC))


def _named(replay: Replay) -> None:
    if not replay.reviewer:
        raise ConfigError(
            "the plan was changed, and nobody is named who changed it", "Give a pseudonym with --reviewer."
        )
