# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a batch leaves beside its results: a summary for machines, and the inventory of the decision on the request."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from redactor import __version__
from redactor.errors import worst
from redactor.report.inventory import Judgement, Row, inventory_csv, inventory_xlsx
from redactor.run import show
from redactor.run.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.run.ledger import Ledger

SUMMARY, INVENTORY_XLSX, INVENTORY_CSV = "summary.json", "inventory.xlsx", "inventory.csv"


def write(ledger: Ledger) -> int:
    """Write ``summary.json``, ``inventory.xlsx`` and ``inventory.csv``; gives the exit code of the run."""
    rows = list(inventory_rows(ledger))
    codes = {outcome.exit_code for outcome, _ in ledger.outcomes()} | {0}
    summary: dict[str, Any] = {
        "version": __version__,
        "exit_code": worst(codes),
        "states": ledger.counts(),
        "pages": sum(outcome.pages for outcome, _ in ledger.outcomes()),
        "redacted": sum(outcome.redacted for outcome, _ in ledger.outcomes()),
        "review": sum(outcome.review for outcome, _ in ledger.outcomes()),
        "copies": [list(labels) for labels in ledger.duplicates()],
        "documents": [show.fields(outcome, ledger.output) | {"why": why} for outcome, why in ledger.outcomes()],
    }
    write_atomically(ledger.output / SUMMARY, json.dumps(summary, ensure_ascii=False, indent=1).encode())
    write_atomically(ledger.output / INVENTORY_XLSX, inventory_xlsx(rows))
    write_atomically(ledger.output / INVENTORY_CSV, inventory_csv(rows).encode("utf-8-sig"))
    return worst(codes)


def inventory_rows(ledger: Ledger) -> Iterator[Row]:
    """The row of every document that was written, in the order of the results' names."""
    for outcome, _ in ledger.outcomes():
        if outcome.inventory:
            yield row_from(json.loads(outcome.inventory))


def row_from(fields: dict[str, Any]) -> Row:
    """A row of the inventory as the ledger keeps it."""
    lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
    dated = date.fromisoformat(fields["dated"]) if fields["dated"] else None
    return Row(**{**fields, **lists, "judgement": Judgement(fields["judgement"]), "dated": dated})
