# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheet cells that hold text and nothing but text, and CSV that no program takes for a formula.

A remark or a title may begin with ``=``, ``+``, ``-`` or ``@``; a spreadsheet would run it.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from redactor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: Characters that XML can't hold.
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f￾￿]")
FORMULA = re.compile(r"^[\s]*[=+\-@\t\r]")
"""text that a spreadsheet would take for a formula"""
_LONGEST = 32_000
#: A workbook that unpacks to more than this is no plan of an officer.
_UNPACKED_BYTES = 256 * 1024 * 1024
FILL, FONT = "FF154273", "FFFFFFFF"
"""of a heading"""
_COLUMN_WIDTHS = (8, 60)
_REMARK_WIDTH = 30
#: points of a line of text in a cell, and so many lines that a row shows at most
_LINE_POINTS, _MOST_LINES = 15, 12
_TO_FILL = "FFFFF2CC"

Value = str | int | float | None


def clean(text: str) -> str:
    """Text that a spreadsheet can hold."""
    return _ILLEGAL.sub("�", text)[:_LONGEST]


def put(sheet: Worksheet, row: int, column: int, value: Value) -> None:
    """A value; text is stored as text whatever it begins with."""
    if isinstance(value, str):
        cell: Any = sheet.cell(row=row, column=column)
        cell.value = clean(value)
        cell.data_type = "s"
        if FORMULA.match(value):
            cell.quotePrefix = True
    elif value is not None:
        sheet.cell(row=row, column=column).value = value


def table(
    sheet: Worksheet,
    heads: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    wrapped: Sequence[str] = (),
    to_fill: Sequence[str] = (),
) -> int:
    """A heading row and the rows under it, with a filter and a fixed heading. Gives the number of the last row.

    ``wrapped`` are columns with long texts; ``to_fill`` those that the reader fills in: they are yellow.
    """
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    widths = [len(head) for head in heads]
    for column, head in enumerate(heads, start=1):
        put(sheet, 1, column, head)
        cell: Any = sheet.cell(row=1, column=column)
        cell.font = Font(bold=True, color=FONT)
        cell.fill = PatternFill("solid", fgColor=FILL)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    last = 1
    for last, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            put(sheet, last, column, value)
            made: Any = sheet.cell(row=last, column=column)
            if wrapped or to_fill:
                made.alignment = Alignment(vertical="top", wrap_text=heads[column - 1] in wrapped)
            if heads[column - 1] in to_fill:
                made.fill = PatternFill("solid", fgColor=_TO_FILL)
            widths[column - 1] = max(widths[column - 1], len(str(value if value is not None else "")))
    for column, width in enumerate(widths, start=1):
        low, high = _COLUMN_WIDTHS
        wide = _REMARK_WIDTH if heads[column - 1] in wrapped else low
        widths[column - 1] = min(high, max(wide, width + 2))
        sheet.column_dimensions[get_column_letter(column)].width = widths[column - 1]
    _heights(sheet, [column for column, head in enumerate(heads, start=1) if head in wrapped], widths, last)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{last}"
    for_paper(sheet)
    return last


def _heights(sheet: Worksheet, wrapped: Sequence[int], widths: Sequence[int], last: int) -> None:
    """Rows as high as their longest text needs: not every program works that out when it opens a workbook."""
    for row in range(2, last + 1):
        texts = ((str(sheet.cell(row=row, column=column).value or ""), widths[column - 1]) for column in wrapped)
        lines = max((1 + len(text) // max(1, width - 2) for text, width in texts), default=1)
        if lines > 1:
            sheet.row_dimensions[row].height = _LINE_POINTS * min(lines, _MOST_LINES)


def for_paper(sheet: Any) -> None:
    """All columns on one landscape sheet of A4 in width, with the heading on each: officers print lists."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = _fit()
    sheet.print_title_rows = "1:1"


def _fit() -> Any:
    from openpyxl.worksheet.properties import PageSetupProperties

    return PageSetupProperties(fitToPage=True)


def explain(sheet: Worksheet, lines: Sequence[str]) -> None:
    """A sheet of sentences, one a row, that are read without scrolling."""
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width = 110
    for number, line in enumerate(lines, start=1):
        put(sheet, number, 1, line)
        cell: Any = sheet.cell(row=number, column=1)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    for_paper(sheet)
    sheet.print_title_rows = None


def save(book: Workbook) -> bytes:
    """The bytes of the workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def open_untrusted(untrusted: bytes) -> Workbook:
    """A workbook from outside: values only, no formulas, no bombs. Raises InputError."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            unpacked = sum(one.file_size for one in archive.infolist())
        if unpacked <= _UNPACKED_BYTES:
            return load_workbook(io.BytesIO(untrusted), data_only=True, keep_links=False)
    except Exception as error:
        raise InputError(
            f"the spreadsheet can't be read ({type(error).__name__})", "Save it as .xlsx and try again."
        ) from None
    raise InputError("the spreadsheet unpacks to more than 256 MiB")


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[Value]], *, delimiter: str = ";") -> str:
    """CSV as Dutch spreadsheets read it. A cell that looks like a formula gets a quote in front."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow([_plain(value) for value in row])
    return out.getvalue()


def _plain(value: Value) -> str:
    text = "" if value is None else clean(str(value))
    return f"'{text}" if isinstance(value, str) and FORMULA.match(text) else text
