# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A folder that can be uploaded: results under their ID, the lists, the motivation for the letter, DiWoo metadata.

The ID is the file name, as open.minvws.nl demands, and says nothing of the document. A result that an officer must
still look at, and a document without a result, is not in it; they are counted.
"""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from redactor.errors import InputError
from redactor.report.diwoo import Metadata, Organisation, problems, to_json, to_xml
from redactor.report.inventory import Row, inventory_csv, inventory_xlsx
from redactor.report.productierapport import productierapport_xlsx, safe_id
from redactor.run import papers
from redactor.run.files import write_atomically
from redactor.run.job import State
from redactor.run.reviewed import read
from redactor.run.summary import row_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from redactor.run.ledger_rows import Rows
    from redactor.run.reviewed import Reviewed

NOTHING: Mapping[str, Reviewed] = MappingProxyType({})


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


class _Entry(NamedTuple):
    """A document that is published."""

    row: Row
    suffix: str
    data: Callable[[], bytes]


def write(ledger: Rows, folder: Path, matter: Matter, reviewed: Mapping[str, Reviewed] = NOTHING) -> Published:
    """Make the folder, whole or not at all. What is ``reviewed`` takes the place of what the batch made.

    Raises :class:`InputError` for a folder that holds something, a result that is not as it was proved, a reviewed
    result of a document that the batch has not met, and naming what the lists can't hold.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError("the folder of the publication is not empty", "Give a new one: nothing of an older one stays.")
    ready = list(_ready(ledger, matter, reviewed))
    if not ready:
        raise InputError("there is no document that is ready to be published", "Run the batch first.")
    rows = [one.row for one in ready]
    report = productierapport_xlsx(rows, matter=matter.number)
    described = [_metadata(one.row, one.suffix, matter) for one in ready]
    wrong = sorted({text for one in described if one for text in problems(one)})
    if wrong:
        raise InputError("the metadata is not right: " + "; ".join(wrong), "Correct what is named.")
    with _whole(folder) as making:
        for one, metadata in zip(ready, described, strict=True):
            write_atomically(making / f"{one.row.id}{one.suffix}", one.data())
            if metadata is not None:
                write_atomically(making / "diwoo" / f"{one.row.id}.json", to_json(metadata).encode())
                write_atomically(making / "diwoo" / f"{one.row.id}.xml", to_xml(metadata))
        if matter.letter is not None:
            write_atomically(making / "motivering.docx", papers.motivation(rows, matter.letter))
        write_atomically(making / "productierapport.xlsx", report)
        write_atomically(making / "inventarislijst.xlsx", inventory_xlsx(rows))
        write_atomically(making / "inventarislijst.csv", inventory_csv(rows).encode("utf-8-sig"))
    return Published(len(ready), sum(ledger.counts().values()) - len(ready))


def _ready(ledger: Rows, matter: Matter, reviewed: Mapping[str, Reviewed]) -> Iterator[_Entry]:
    """What is published of the batch, numbered in the order of its results."""
    met, number = set[str](), 0
    for outcome, _ in ledger.outcomes():
        made = reviewed.get(outcome.sha256)
        if made:
            met.add(outcome.sha256)
            row, suffix, data = made.row, made.path.suffix, partial(read, made)
        elif outcome.state is State.REDACTED and outcome.output is not None:
            row, suffix = row_from(json.loads(outcome.inventory)), outcome.output.suffix
            data = partial(ledger.result, outcome)
        else:
            continue
        number += 1
        title = f"{matter.title or 'Document'} {number}"
        yield _Entry(replace(row, id=safe_id(number, prefix=matter.number), title=title), suffix, data)
    if len(met) < len(reviewed):
        raise InputError(
            f"{len(reviewed) - len(met)} reviewed results are of no document that the batch has met",
            "A document may have changed since it was reviewed: make its plan anew, or take its result away.",
        )


@contextmanager
def _whole(folder: Path) -> Iterator[Path]:
    """A folder beside it that takes its place when everything is in it, and else is gone.

    An empty folder is replaced; one on which a disk is mounted can't be.
    """
    folder = folder.resolve()  # "." has no name of its own
    making = folder.with_name(f".{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    try:
        yield making
        if folder.exists():
            _remove(folder)
        making.rename(folder)
    except OSError as problem:
        raise InputError(
            f"the folder of the publication can't be made ({type(problem).__name__})", "Check its rights and the disk."
        ) from None
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _remove(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        raise InputError(
            "the folder of the publication can't be replaced", "Is a disk mounted there? Give a new folder in it."
        ) from None


def _metadata(row: Row, suffix: str, matter: Matter) -> Metadata | None:
    """DiWoo metadata; the author is always the body, never a person (``naamOpsteller`` stays empty)."""
    if matter.body is None:
        return None
    created: date = row.dated or datetime.now(tz=UTC).date()
    media_type = {".pdf": "application/pdf", ".csv": "text/csv", ".md": "text/markdown"}.get(suffix, "text/plain")
    return Metadata(
        title=row.title,
        created=created,
        publisher=matter.body,
        category=matter.category,
        media_type=media_type,
        identifier=row.id,
    )
