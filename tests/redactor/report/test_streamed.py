# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook

from redactor.report.streamed import Sheet, write

ROWS: list[list[str | int | None]] = [
    ["doc-1", 3, "brief & <bijlage>"],
    ["=WEBSERVICE(1)", 0, "-x"],
    ["", None, "  twee  blanco's\nen een regel\r\x07"],
]


def made(*sheets: Sheet) -> bytes:
    out = io.BytesIO()
    write(sheets, out)
    return out.getvalue()


def opened(*sheets: Sheet) -> Any:
    return load_workbook(io.BytesIO(made(*sheets)))


def test_rows_come_back_as_they_were() -> None:
    book = opened(Sheet("Lijst", ("Nr.", "Aantal", "Tekst"), (30, 12, 60), iter(ROWS)))
    rows = list(book["Lijst"].iter_rows(values_only=True))
    assert rows == [
        ("Nr.", "Aantal", "Tekst"),
        ("doc-1", 3, "brief & <bijlage>"),
        ("=WEBSERVICE(1)", 0, "-x"),
        (None, None, "  twee  blanco's\nen een regel\r\ufffd"),
    ]


def test_text_is_no_formula() -> None:
    sheet = opened(Sheet("Lijst", ("a", "b", "c"), (8, 8, 8), ROWS))["Lijst"]
    assert [(sheet[at].data_type, sheet[at].quotePrefix) for at in ("A2", "A3", "C3")] == [
        ("s", False), ("s", True), ("s", True),
    ]  # fmt: skip


def test_a_list_to_print_and_filter() -> None:
    sheet = opened(Sheet("Lijst", ("a", "b", "c"), (30, 12, 60), ROWS))["Lijst"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A2", "A1:C4", "$1:$1")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions["C"].width == 60
    assert sheet["B1"].font.bold
    assert sheet["B1"].fill.fgColor.rgb == "FF154273"


def test_a_sheet_may_tell_of_the_rows_before_it() -> None:
    seen: list[str] = []

    def rows() -> Iterator[list[str]]:
        for name in ("x", "y"):
            seen.append(name)
            yield [name]

    book = opened(Sheet("Eerst", ("a",), (8,), rows()), Sheet("Dan", ("a",), (8,), ([one] for one in seen)))
    assert [row[0] for row in book["Dan"].iter_rows(min_row=2, values_only=True)] == ["x", "y"]


def test_many_columns_and_no_rows() -> None:
    sheet = opened(Sheet("Breed", [str(one) for one in range(30)], [8] * 30, ()))["Breed"]
    assert (sheet.auto_filter.ref, sheet["AD1"].value) == ("A1:AD1", "29")


def test_the_same_rows_give_the_same_bytes_at_any_hour() -> None:
    book = made(Sheet("Lijst", ("a", "b", "c"), (8, 8, 8), ROWS))
    assert book == made(Sheet("Lijst", ("a", "b", "c"), (8, 8, 8), ROWS))
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
