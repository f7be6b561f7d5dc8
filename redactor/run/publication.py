# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder that can be uploaded: results under their ID, the lists, the motivation for the letter, DiWoo metadata.

The ID is the file name, as open.minvws.nl demands, and says nothing of the document. A result that an officer must
still look at, and a document without a result, is not in it; they are counted.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from redactor.errors import InputError
from redactor.report.diwoo import Metadata, Organisation, problems, to_json, to_xml
from redactor.report.inventory import Row, inventory_csv, inventory_xlsx
from redactor.report.productierapport import productierapport_xlsx, safe_id
from redactor.run import papers
from redactor.run.files import write_atomically
from redactor.run.job import State
from redactor.run.summary import row_from

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from redactor.run.job import Outcome
    from redactor.run.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Matter:
    """What the lists say of the whole dossier."""

    number: str
    """of the case; the IDs begin with it"""
    title: str = ""
    """neutral title of every document, before its number"""
    body: Organisation | None = None
    """the publisher; without it no DiWoo metadata is written"""
    category: str = "Woo-verzoeken en -besluiten"
    """information category (Woo art. 3.3), a key of :data:`redactor.report.diwoo.CATEGORIES`"""
    letter: Mapping[str, str] | None = None
    """the policy's texts for the decision letter; without them no motivation is written"""


@dataclass(frozen=True, slots=True)
class Published:
    """What came into the folder and what did not."""

    documents: int
    left_out: int


def write(ledger: Ledger, folder: Path, matter: Matter) -> Published:
    """Make the folder. Raises :class:`InputError` naming what the lists can't hold; then nothing is written."""
    ready: list[tuple[Outcome, Row]] = []
    left_out = 0
    for outcome, _ in ledger.outcomes():
        if outcome.state is State.REDACTED and outcome.output is not None:
            number = safe_id(len(ready) + 1, prefix=matter.number)
            title = f"{matter.title or 'Document'} {len(ready) + 1}"
            row = row_from(json.loads(outcome.inventory))
            ready.append((outcome, dataclasses.replace(row, id=number, title=title)))
        else:
            left_out += 1
    if not ready:
        raise InputError("there is no document that is ready to be published", "Run the batch first.")
    rows = [row for _, row in ready]
    report = productierapport_xlsx(rows, matter=matter.number)
    described = [_metadata(row, outcome, matter) for outcome, row in ready]
    wrong = sorted({text for one in described if one for text in problems(one)})
    if wrong:
        raise InputError("the metadata is not right: " + "; ".join(wrong), "Correct what is named.")
    for (outcome, row), metadata in zip(ready, described, strict=True):
        if outcome.output is not None:
            write_atomically(folder / f"{row.id}{outcome.output.suffix}", outcome.output.read_bytes())
        if metadata is not None:
            write_atomically(folder / "diwoo" / f"{row.id}.json", to_json(metadata).encode())
            write_atomically(folder / "diwoo" / f"{row.id}.xml", to_xml(metadata))
    if matter.letter is not None:
        write_atomically(folder / "motivering.docx", papers.motivation(rows, matter.letter))
    write_atomically(folder / "productierapport.xlsx", report)
    write_atomically(folder / "inventarislijst.xlsx", inventory_xlsx(rows))
    write_atomically(folder / "inventarislijst.csv", inventory_csv(rows).encode("utf-8-sig"))
    return Published(len(ready), left_out)


def _metadata(row: Row, outcome: Outcome, matter: Matter) -> Metadata | None:
    """DiWoo metadata; the author is always the body, never a person (``naamOpsteller`` stays empty)."""
    if matter.body is None:
        return None
    created: date = row.dated or datetime.now(tz=UTC).date()
    media_type = {".pdf": "application/pdf", ".csv": "text/csv", ".md": "text/markdown"}.get(
        outcome.output.suffix if outcome.output else "", "text/plain"
    )
    return Metadata(
        title=row.title,
        created=created,
        publisher=matter.body,
        category=matter.category,
        media_type=media_type,
        identifier=row.id,
    )
