# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The inventarislijst: one row a document, with how it was judged and on which grounds (Woo practice; xlsx and CSV).

Titles come from the caller: a file name may hold the very name that was redacted ("Ongelakte gegevens in de
bestandsnaam" is a reason for withdrawal on open.minvws.nl).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from redactor.model import Action
from redactor.report import streamed
from redactor.report.cells import csv_text, save, table
from redactor.weighing.grounds import Kind, find, grounds, parse_cell
from redactor.weighing.vocabulary import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from typing import IO

    from redactor.model import Document, Plan
    from redactor.report.cells import Value

#: Media type → what the lists call it.
FILE_TYPES = {
    "application/pdf": "pdf",
    "text/plain": "note",
    "text/markdown": "note",
    "text/csv": "spreadsheet",
    "text/tab-separated-values": "spreadsheet",
    "message/rfc822": "email",
}


class Judgement(StrEnum):
    """How a document is published. These very words: open.minvws.nl silently reads any other as "niet openbaar"."""

    PUBLIC = "Openbaar"
    PARTLY = "Deels openbaar"
    ALREADY = "Reeds openbaar"
    REFUSED = "Niet openbaar"


@dataclass(frozen=True, slots=True)
class Row:
    """One document in the inventory."""

    id: str
    title: str
    judgement: Judgement
    grounds: tuple[str, ...] = ()
    """codes in box spelling, in the order of the law"""
    dated: date | None = None
    pages: int = 0
    file_type: str = "pdf"
    remark: str = ""
    family: str = ""
    """id of the document that this one belongs to (an attachment's mail)"""
    thread: str = ""
    related: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    suspended: bool = False
    """held back for a while (a third party may object)"""
    redactions: int = 0
    earlier: int = 0
    """parts that were redacted before this run"""
    by_ground: Mapping[str, int] = field(default_factory=dict)
    """ground → how many parts went on it, for the paragraphs of the decision letter"""
    review: int = 0
    """parts on which an officer must still decide"""
    five_year: int = 0
    """parts that need the extra motivation of Woo art. 5.3"""
    names_kept: int = 0
    """names of persons that stay readable"""
    people: Sequence[Sequence[str]] = ()
    """for each person: keyed hash of the name, keyed hash of the person, what happens to the name (sorted words)"""


def row_of(
    plan: Plan,
    document: Document,
    *,
    id: str,  # noqa: A002 - the column's name
    title: str,
    file_type: str = "",
    refused: tuple[str, ...] = (),
    already_public: bool = False,
    remark: str = "",
) -> Row:
    """The row of a document from its plan. ``refused`` are the grounds when all of it is withheld.

    Grounds of boxes that someone burned before (a finding ``REDACTION_MARK``) count too: the reader sees those boxes.
    """
    withheld = [one.ground for one in plan.decisions if one.action is not Action.KEEP]
    withheld += [one.ground for one in plan.manual]
    earlier = _earlier(plan, document)
    codes = _codes([*withheld, *earlier, *refused])
    judgement = Judgement.PARTLY if codes or withheld or earlier else Judgement.PUBLIC
    if refused:
        judgement = Judgement.REFUSED
    elif already_public:
        judgement = Judgement.ALREADY
    return Row(
        id=id,
        title=title,
        judgement=judgement,
        grounds=codes if judgement in (Judgement.PARTLY, Judgement.REFUSED) else (),
        dated=plan.dated or document.dated,
        pages=len(document.pages),
        file_type=file_type or FILE_TYPES.get(document.media_type, "doc"),
        remark=remark,
        redactions=len(withheld),
        earlier=len(earlier),
        by_ground=dict(Counter(code for text in withheld for code in _each(text))),
        review=sum(one.action is Action.REVIEW for one in plan.decisions),
        five_year=sum("five_year" in one.flags for one in plan.decisions if one.action is not Action.KEEP),
        names_kept=_names_kept(plan),
        people=_people(plan),
    )


def _each(text: str | None) -> tuple[str, ...]:
    known, unknown = parse_cell(text or "")
    return (*(one.code for one in known), *unknown)


def _names_kept(plan: Plan) -> int:
    kept = {one.finding for one in plan.decisions if one.action is Action.KEEP}
    return sum(one.entity_type in NAMES and one.person is not None and one.id in kept for one in plan.findings)


def _people(plan: Plan) -> tuple[tuple[str, str, str], ...]:
    """What happens to the name of each person who is known by a key."""
    decisions = plan.decision_of()
    named: dict[int, set[str]] = {}
    for finding in plan.findings:
        if finding.person is not None and finding.entity_type in NAMES and finding.id in decisions:
            named.setdefault(finding.person, set()).add(decisions[finding.id].action.value)
    return tuple(
        (one.name_key or one.key, one.key, " ".join(sorted(named[one.id])))
        for one in plan.persons
        if one.key and one.id in named
    )


def _earlier(plan: Plan, document: Document) -> list[str | None]:
    texts = {page.number: page.text for page in document.pages}
    found: list[str | None] = []
    for finding in plan.findings:
        if finding.entity_type == "REDACTION_MARK":
            mark = texts.get(finding.page, "")[finding.start : finding.end]
            known, _ = parse_cell(mark)
            named = [one.code for one in known] or [one.ground.code for one in find(mark)]
            found.append("; ".join(named) or None)
    return found


def _codes(texts: Iterable[str | None]) -> tuple[str, ...]:
    found = {one.code for text in texts for one in parse_cell(text or "")[0] if one.kind is not Kind.NONE}
    return tuple(code for code in grounds() if code in found)


_HEADS = (
    "Nr.", "Datum", "Omschrijving", "Aantal pagina's", "Beoordeling", "Weigeringsgrond", "Opmerking",
    "Aantal gelakte delen", "Eerder gelakt",
)  # fmt: skip


#: Of the columns of a list whose contents are not known beforehand.
_WIDTHS = (30, 12, 60, 16, 18, 20, 30, 21, 15)


def _cells(rows: Sequence[Row]) -> list[list[Value]]:
    return [
        [
            one.id,
            one.dated.strftime("%d-%m-%Y") if one.dated else "",
            one.title,
            one.pages,
            one.judgement.value,
            "; ".join(one.grounds),
            one.remark,
            one.redactions,
            one.earlier,
        ]
        for one in rows
    ]


def inventory_xlsx(rows: Sequence[Row]) -> bytes:
    """The classic list as a workbook, with a second sheet that says what each ground is."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Inventarislijst"
    table(sheet, _HEADS, _cells(rows))
    used = {code for one in rows for code in one.grounds}
    legend = [[code, one.label, one.citation] for code, one in grounds().items() if code in used]
    table(book.create_sheet("Gronden"), ("Grond", "Omschrijving", "Artikel"), legend)
    return save(book)


def stream_xlsx(rows: Iterable[Row], file: IO[bytes]) -> None:
    """As :func:`inventory_xlsx` for a list of any length: a row is written when it comes and then forgotten."""
    used: set[str] = set()

    def cells() -> Iterator[list[Value]]:
        for one in rows:
            used.update(one.grounds)
            yield from _cells([one])

    legend = ([code, one.label, one.citation] for code, one in grounds().items() if code in used)
    heads = ("Grond", "Omschrijving", "Artikel")
    streamed.write(
        (
            streamed.Sheet("Inventarislijst", _HEADS, _WIDTHS, cells()),
            streamed.Sheet("Gronden", heads, (12, 60, 40), legend),
        ),
        file,
    )


def stream_csv(rows: Iterable[Row], file: IO[bytes]) -> None:
    """As :func:`inventory_csv` for a list of any length, with the byte order mark for Excel."""
    file.write(csv_text(_HEADS, ()).encode("utf-8-sig"))
    heading = len(csv_text(_HEADS, ()))
    for one in rows:
        file.write(csv_text(_HEADS, _cells([one]))[heading:].encode())


def inventory_csv(rows: Sequence[Row]) -> str:
    """The classic list as CSV with ``;``. Write it as UTF-8 with a byte order mark for Excel."""
    return csv_text(_HEADS, _cells(rows))
