# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How an outcome is shown: a row for people, fields for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from redactor.run.job import Outcome

#: Columns of the summary table.
HEADS = ("document", "state", "pages", "findings", "redacted", "kept", "review", "result")


def row(outcome: Outcome) -> tuple[object, ...]:
    """A row of the summary table."""
    shown = str(outcome.output) if outcome.output else outcome.error
    counts = (outcome.pages, outcome.findings, outcome.redacted, outcome.kept, outcome.review)
    return (outcome.label, outcome.state.value, *counts, shown)


def fields(outcome: Outcome) -> dict[str, Any]:
    """The outcome for machines."""
    shown: dict[str, Any] = {
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
        shown |= {"error": outcome.error, "message": outcome.message, "advice": outcome.advice}
    return shown
