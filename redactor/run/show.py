# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How an outcome is shown: a row for people, fields for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.run.job import Outcome

#: Columns of the summary table.
HEADS = ("document", "state", "pages", "findings", "redacted", "kept", "review", "result")


def row(outcome: Outcome) -> tuple[object, ...]:
    """A row of the summary table."""
    shown = str(outcome.output) if outcome.output else outcome.error
    counts = (outcome.pages, outcome.findings, outcome.redacted, outcome.kept, outcome.review)
    return (outcome.label, outcome.state.value, *counts, shown)


def fields(outcome: Outcome, folder: Path | None = None) -> dict[str, Any]:
    """The outcome for machines; paths relative to ``folder`` when it is given."""

    def shown_path(path: Path | None) -> str | None:
        return None if path is None else str(path if folder is None else path.relative_to(folder))

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
        "output": shown_path(outcome.output),
        "report": shown_path(outcome.report),
    }
    if outcome.error:
        shown |= {"error": outcome.error, "message": outcome.message, "advice": outcome.advice}
    return shown
