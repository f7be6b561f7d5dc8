# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``productierapport.xlsx``: the list that open.minvws.nl takes in with the documents.

Source of the rules: ``minvws/nl-rdo-woo-web`` (commit 0082823) and its guide. Columns in the order of its template;
``ID`` is the file name; judgements in its very words, because anything else silently becomes "niet openbaar"; grounds
in its spelling (``5.1.2e``), separated by ``; ``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.errors import InputError
from redactor.report.cells import csv_text, save, table
from redactor.report.inventory import Judgement, Row
from redactor.weighing.grounds import grounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.report.cells import Value

COLUMNS = (
    "ID", "Matter", "Family", "Email Thread ID", "Document", "File Type", "Datum", "Beoordeling", "Opgeschort",
    "Beoordelingsgrond", "Toelichting", "Publieke Link", "Gerelateerd ID", "Zaaknummer",
)  # fmt: skip
FILE_TYPES = frozenset(
    {
        "pdf", "doc", "image", "presentation", "spreadsheet", "email", "html", "note", "database", "xml", "video",
        "audio", "vcard", "chat",
    }
)  # fmt: skip
_ID = re.compile(r"[a-zA-Z0-9.\-]{1,170}")
_LONGEST_TITLE, _LONGEST_REMARK, _LONGEST_LINK = 500, 1000, 2048
_RELEASED = (Judgement.PARTLY, Judgement.REFUSED)


def problems(rows: Sequence[Row], matter: str) -> Iterator[str]:
    """Why the platform would refuse or misread the list; empty when it would not."""
    if not matter.strip():
        yield "the matter is empty"
    seen: set[str] = set()
    for number, row in enumerate(rows, start=1):
        yield from (f"row {number}: {problem}" for problem in _row_problems(row))
        if row.id in seen:
            yield f"row {number}: the ID stands twice"
        seen.add(row.id)
    for number, row in enumerate(rows, start=1):
        for other in row.related:
            if other not in seen:
                yield f"row {number}: a related ID is not in the list"


def _row_problems(row: Row) -> Iterator[str]:
    if not _ID.fullmatch(row.id):
        yield "the ID may hold letters, digits, dots and hyphens, 1 to 170 of them"
    if not row.title.strip() or len(row.title) > _LONGEST_TITLE:
        yield f"the title must have 1 to {_LONGEST_TITLE} characters"
    if row.file_type not in FILE_TYPES:
        yield "the file type is not one that the platform knows"
    if len(row.remark) > _LONGEST_REMARK:
        yield f"the remark is longer than {_LONGEST_REMARK} characters"
    if any(len(link) > _LONGEST_LINK or "|" in link or not link.startswith("https://") for link in row.links):
        yield f"a link must start with https:// and have at most {_LONGEST_LINK} characters"
    if any(re.search(r"[;,]", case) for case in row.cases):
        yield "a case number can't hold ; or ,"
    if any(code not in grounds() for code in row.grounds):
        yield "a ground is not known"
    if row.judgement in _RELEASED and not row.grounds:
        yield f"'{row.judgement}' without a ground"
    if row.judgement is Judgement.PUBLIC and row.grounds:
        yield "'Openbaar' with a ground"


def _cells(row: Row, matter: str) -> list[Value]:
    return [
        row.id,
        matter,
        row.family,
        row.thread,
        row.title,
        row.file_type,
        row.dated.isoformat() if row.dated else "",
        row.judgement.value,
        "ja" if row.suspended else "",
        "; ".join(dict.fromkeys(grounds()[code].export for code in row.grounds)),
        row.remark,
        " | ".join(row.links),
        "; ".join(row.related),
        "; ".join(row.cases),
    ]


def _checked(rows: Sequence[Row], matter: str) -> list[list[Value]]:
    found = list(problems(rows, matter))
    if found:
        raise InputError("the list would not be taken in: " + "; ".join(found[:20]), "Correct the rows that are named.")
    return [_cells(row, matter) for row in rows]


def productierapport_xlsx(rows: Sequence[Row], *, matter: str) -> bytes:
    """The workbook. ``matter`` is the number of the dossier. Raises InputError naming every row that is wrong."""
    from openpyxl import Workbook

    cells = _checked(rows, matter)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Productierapport"
    table(sheet, COLUMNS, cells)
    return save(book)


def productierapport_csv(rows: Sequence[Row], *, matter: str) -> str:
    """The same as CSV with commas."""
    return csv_text(COLUMNS, _checked(rows, matter), delimiter=",")


def safe_id(number: int, *, prefix: str = "", width: int = 4) -> str:
    """An ID that says nothing of the document.

    >>> safe_id(7, prefix="2026-031")
    '2026-031-0007'
    """
    cleaned = re.sub(r"[^a-zA-Z0-9.\-]+", "-", prefix).strip("-.")[:150]
    return f"{cleaned}-{number:0{width}}" if cleaned else f"{number:0{width}}"
