# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a batch leaves beside its results: a summary for machines, and the inventory of the decision on the request.

All of it is written row by row: a run of a hundred thousand documents needs no more memory for it than one of ten.
"""

from __future__ import annotations

import json
from datetime import date
from typing import IO, TYPE_CHECKING, Any

from redactor import __version__
from redactor.errors import worst
from redactor.report.inventory import Judgement, Row, stream_csv, stream_xlsx
from redactor.run import papers, show
from redactor.run.files import open_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from redactor.run.ledger_rows import Rows
    from redactor.weighing.dossier import Inconsistency

SUMMARY, INVENTORY_XLSX, INVENTORY_CSV = "summary.json", "inventory.xlsx", "inventory.csv"


def write(
    ledger: Rows,
    left_out: Mapping[str, int] | None = None,
    folder: Path | None = None,
    *,
    letter: Mapping[str, str] | None = None,
) -> int:
    """Write ``summary.json``, ``inventory.xlsx`` and ``inventory.csv``; gives the exit code of the run.

    ``left_out`` says how many paths in the input were no inputs, by reason (``hidden``, ``symbolic_link`` …);
    ``folder`` is where they go when that is not where the results are. ``letter`` holds the policy's texts for the
    decision letter of a dossier: with it ``motivation.docx`` and ``differences.xlsx`` are written too.
    """
    folder = folder or ledger.output
    pages, redacted, review, codes = ledger.totals()
    code = worst(codes | {0})
    head: dict[str, Any] = {
        "version": __version__,
        "exit_code": code,
        "states": ledger.counts(),
        "left_out": dict(sorted((left_out or {}).items())),
        "pages": pages,
        "redacted": redacted,
        "review": review,
    }
    told: tuple[Inconsistency, ...] = ()
    if letter is not None:
        told = papers.differing(_placed_rows(ledger))
        head["inconsistencies"] = len(told)
    lists: dict[str, Iterable[Any]] = {
        "copies": (list(labels) for labels in ledger.duplicates()),
        "near_copies": (list(labels) for labels in ledger.near_duplicates()),
        "input_gone": ledger.gone(),
        **({"differing_names": map(papers.as_fields, told)} if letter is not None else {}),
        "documents": (show.fields(outcome, ledger.output) | {"why": why} for outcome, why in ledger.outcomes()),
    }
    with open_atomically(folder / SUMMARY) as file:
        _write_json(head, lists, file)
    with open_atomically(folder / INVENTORY_XLSX) as file:
        stream_xlsx(inventory_rows(ledger), file)
    with open_atomically(folder / INVENTORY_CSV) as file:
        stream_csv(inventory_rows(ledger), file)
    if letter is not None:
        with open_atomically(folder / papers.MOTIVATION) as file:
            file.write(papers.motivation(inventory_rows(ledger), letter))
        with open_atomically(folder / papers.DIFFERENCES) as file:
            file.write(papers.differences(told))
    return code


def _write_json(head: Mapping[str, Any], lists: Mapping[str, Iterable[Any]], file: IO[bytes]) -> None:
    """One JSON object: the head, then each list item by item, one a line."""

    def dumped(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    lines = [f" {dumped(name)}: {dumped(value)}" for name, value in head.items()]
    file.write(("{\n" + ",\n".join(lines)).encode())
    for name, items in lists.items():
        file.write(f",\n {dumped(name)}: [".encode())
        separator = "\n  "
        for item in items:
            file.write((separator + dumped(item)).encode())
            separator = ",\n  "
        file.write(b"\n ]" if separator.startswith(",") else b"]")
    file.write(b"\n}\n")


def inventory_rows(ledger: Rows) -> Iterator[Row]:
    """The row of every document that was written, in the order of the results' names."""
    for outcome, _ in ledger.outcomes():
        if outcome.inventory:
            yield row_from(json.loads(outcome.inventory))


def _placed_rows(ledger: Rows) -> Iterator[tuple[str, Row]]:
    """Where each result lies, and its row."""
    for outcome, _ in ledger.outcomes():
        if outcome.inventory:
            yield (
                show.fields(outcome, ledger.output)["output"] or outcome.label,
                row_from(json.loads(outcome.inventory)),
            )


def row_from(fields: dict[str, Any]) -> Row:
    """A row of the inventory as the ledger keeps it."""
    lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
    dated = date.fromisoformat(fields["dated"]) if fields["dated"] else None
    return Row(**{**fields, **lists, "judgement": Judgement(fields["judgement"]), "dated": dated})
