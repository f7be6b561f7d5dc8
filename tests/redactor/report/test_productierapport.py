# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The list as open.minvws.nl reads it: an importer that follows its documented rules, on a dossier of 50 documents.

Rules: header aliases, exact judgements (any other word silently means "niet openbaar"), four date forms, grounds cut at
``;`` and mapped to the stored spelling, ID pattern and length, lengths of title, remark and link, related IDs.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook

from redactor.errors import InputError
from redactor.report.inventory import Judgement, Row
from redactor.report.productierapport import COLUMNS, productierapport_csv, productierapport_xlsx, safe_id

ALIASES = {
    "id": {"id"},
    "matter": {"matter"},
    "family": {"family", "family id"},
    "thread": {"email thread id", "thread id"},
    "document": {"document", "document id", "documentnr", "documentnr.", "nr.", "omschrijving", "name"},
    "type": {"file type"},
    "date": {"date", "datum", "datum (utc)"},
    "judgement": {"beoordeling", "openbaarmaking"},
    "suspended": {"opgeschort"},
    "ground": {"beoordelingsgrond", "grond", "tagmulti006", "code entries"},
    "remark": {"toelichting", "opmerking"},
    "link": {"publieke link", "publicatielink"},
    "related": {"gerelateerd id"},
    "case": {"zaaknr", "zaaknummer", "case"},
}
REQUIRED = {"id", "matter", "document", "judgement", "ground"}
FILE_TYPES = {"pdf", "doc", "image", "presentation", "spreadsheet", "email", "html", "note", "database", "xml", "video",
              "audio", "vcard", "chat"}  # fmt: skip
#: What the platform has a label for, in the spelling that it stores.
KNOWN_GROUNDS = {*(f"5.1.1{letter}" for letter in "abcde"), *(f"5.1.2{letter}" for letter in "abcdefghi"),
                 "5.1.5", "5.2", "5.4", "dubbel"}  # fmt: skip


@dataclass(frozen=True)
class Imported:
    """One document as the platform would hold it."""

    id: str
    title: str
    judgement: str
    grounds: tuple[str, ...]
    dated: date | None
    links: tuple[str, ...]
    related: tuple[str, ...]
    cases: tuple[str, ...]
    suspended: bool


def parse_date(text: str) -> date | None:
    if not text:
        return None
    for form in ("%Y-%m-%d", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise AssertionError(text)


def parts(text: str, cut: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(cut, text) if part.strip())


def imports(rows: Iterable[Sequence[Any]]) -> list[Imported]:
    """What the importer makes of a sheet; an assertion where it would refuse."""
    table = [["" if cell is None else str(cell).strip() for cell in row] for row in rows]
    columns: dict[str, int] = {}
    for place, head in enumerate(table[0]):
        for name, aliases in ALIASES.items():
            if head.lower() in aliases:
                assert name not in columns, f"two columns for {name}"
                columns[name] = place
    assert set(columns) >= REQUIRED
    found = []
    for row in table[1:]:
        cell = {name: row[place] for name, place in columns.items()}
        assert re.fullmatch(r"[a-zA-Z0-9.\-]*", cell["id"])
        assert 1 <= len(cell["id"]) <= 170
        assert cell["matter"]
        assert 1 <= len(cell["document"]) <= 500
        assert len(cell["remark"]) <= 1000
        assert cell["type"] in FILE_TYPES
        judgement = cell["judgement"].lower()
        if judgement not in {"openbaar", "deels openbaar", "reeds openbaar", "niet openbaar"}:
            judgement = "niet openbaar"  # silently
        stored = [re.sub(r"^(5\.1\.[12])\.([a-i])$", r"\1\2", one) for one in parts(cell["ground"], ";")]
        found.append(
            Imported(
                cell["id"],
                cell["document"],
                judgement,
                tuple(stored),
                parse_date(cell["date"]),
                parts(cell["link"], r"\|"),
                parts(cell["related"], "[;,]"),
                parts(cell["case"], "[;,]"),
                cell["suspended"].lower() in {"true", "ja", "yes", "1", "y", "j"},
            )
        )
    assert len({one.id for one in found}) == len(found)
    assert {related for one in found for related in one.related} <= {one.id for one in found}
    assert {ground for one in found for ground in one.grounds} <= KNOWN_GROUNDS
    return found


def dossier() -> list[Row]:
    """Fifty documents of all judgements, with the odd titles that a dossier has."""
    titles = ["Nota over de dijk", "=SOM(A1)", "Mail; met, tekens \"en\" 'aanhaling'", "Verslag – 3 mei é", "-streepje"]
    kinds = list(Judgement)
    rows = []
    for number in range(50):
        judgement = kinds[number % 4]
        grounds = {
            Judgement.PARTLY: ("5.1.2.e",) if number % 3 else ("5.1.1.e", "5.1.2.e", "5.2.1", "5.2"),
            Judgement.REFUSED: ("5.1.2.i", "5.1.5"),
        }.get(judgement, ())
        rows.append(
            Row(
                id=safe_id(number + 1, prefix="2026-031 Woo/dijk"),
                title=f"{titles[number % 5]} {number}",
                judgement=judgement,
                grounds=grounds,
                dated=None if number % 7 == 0 else date(2024, 1 + number % 12, 1 + number % 28),
                pages=number,
                file_type=sorted(FILE_TYPES)[number % len(FILE_TYPES)],
                remark="+31 is geen formule" if number % 2 else "",
                related=(safe_id(1, prefix="2026-031 Woo/dijk"),) if number % 5 == 1 else (),
                links=("https://example.nl/a", "https://example.nl/b") if number % 6 == 0 else (),
                cases=("2026.031", "Z-12"),
                suspended=number == 9,
            )
        )
    return rows


def check(found: list[Imported]) -> None:
    expected = dossier()
    assert len(found) == 50
    for row, one in zip(expected, found, strict=True):
        assert one.id == row.id
        assert one.judgement == row.judgement.value.lower()
        assert one.dated == row.dated
        assert one.title.removeprefix("'") == row.title
        assert (one.links, one.related, one.cases) == (row.links, row.related, row.cases)
        assert one.suspended == row.suspended
    assert found[2].grounds == ("5.1.2i", "5.1.5") or found[3].grounds == ("5.1.2i", "5.1.5")
    assert {one.grounds for one in found if one.judgement == "deels openbaar"} == {
        ("5.1.2e",),
        ("5.1.1e", "5.1.2e", "5.2"),
    }


def test_xlsx_is_taken_in() -> None:
    sheet = load_workbook(io.BytesIO(productierapport_xlsx(dossier(), matter="031"))).worksheets[0]
    assert tuple(cell.value for cell in sheet[1]) == COLUMNS
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    check(imports(sheet.iter_rows(values_only=True)))


def test_csv_is_taken_in() -> None:
    text = productierapport_csv(dossier(), matter="031")
    check(imports(csv.reader(io.StringIO(text, newline=""))))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "met spatie"}, "the ID may hold"),
        ({"id": ""}, "the ID may hold"),
        ({"id": "a" * 171}, "the ID may hold"),
        ({"title": ""}, "the title must have"),
        ({"title": "a" * 501}, "the title must have"),
        ({"remark": "a" * 1001}, "the remark is longer"),
        ({"file_type": "docx"}, "the file type"),
        ({"links": ("http://example.nl",)}, "a link must start"),
        ({"links": ("https://example.nl/a|b",)}, "a link must start"),
        ({"links": ("https://" + "a" * 2048,)}, "a link must start"),
        ({"cases": ("a;b",)}, "a case number"),
        ({"related": ("nergens",)}, "a related ID is not in the list"),
        ({"grounds": ("5.1.2e",)}, "a ground is not known"),
        ({"grounds": ()}, "'Deels openbaar' without a ground"),
        ({"judgement": Judgement.PUBLIC}, "'Openbaar' with a ground"),
        ({"id": "andere"}, "the ID stands twice"),
    ],
)
def test_what_would_be_refused(change: dict[str, Any], message: str) -> None:
    row = Row("doc-1", "Nota", Judgement.PARTLY, ("5.1.2.e",))
    other = Row("andere", "Nota", Judgement.PUBLIC)
    productierapport_xlsx([row, other], matter="031")
    with pytest.raises(InputError) as error:
        productierapport_xlsx([replace(row, **change), other], matter="031")
    assert message in error.value.message
    with pytest.raises(InputError, match="matter"):
        productierapport_xlsx([row], matter=" ")


def test_ids_say_nothing() -> None:
    assert safe_id(3) == "0003"
    assert safe_id(3, prefix="Zaak é/ß 12") == "Zaak-12-0003"
