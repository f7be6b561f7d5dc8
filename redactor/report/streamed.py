# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A workbook that is written row by row (ECMA-376), straight into its file.

For lists of any length: a row is forgotten when it is written, and nothing is kept in memory or in a temporary file.
openpyxl, which makes our other workbooks, costs a quarter of a second of CPU time to load alone. The same rows give the
same bytes.
"""

from __future__ import annotations

import re
import zipfile
from typing import IO, TYPE_CHECKING, NamedTuple

from redactor.report.cells import FILL, FONT, FORMULA, clean
from redactor.report.office_open import HEAD, OFFICE, PACKAGE, entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.report.cells import Value

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
#: numbers of the styles below: as it is, a heading, and text that looks like a formula
_PLAIN, _HEADING, _QUOTED = "", ' s="1"', ' s="2"'
_STYLES = (
    f'{HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/>'
    f'</font><font><b/><sz val="11"/><color rgb="{FONT}"/><name val="Calibri"/><family val="2"/></font></fonts>'
    '<fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill>'
    f'<patternFill patternType="solid"><fgColor rgb="{FILL}"/></patternFill></fill></fills><borders count="1"><border>'
    '<left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"'
    ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
#: white space that a reader of XML may drop or change
_FRAGILE = re.compile(r"^\s|\s$|[\t\n\r]|\s\s")


class Sheet(NamedTuple):
    """One list: its name (letters only, a reference has no quotes), its columns, its rows as they come."""

    name: str
    heads: Sequence[str]
    widths: Sequence[int]
    rows: Iterable[Sequence[Value]]


def write(sheets: Sequence[Sheet], file: IO[bytes]) -> None:
    """Write the workbook; the rows of a sheet are asked for when those before it are written.

    Text is text whatever it begins with. Each sheet has a heading that stays in sight, a filter, and fits on landscape
    A4 in width: officers print lists.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        areas = []
        for number, sheet in enumerate(sheets, start=1):
            with book.open(entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as part:
                areas.append(_write_sheet(sheet, part))
        for name, text in _frame(sheets, areas):
            book.writestr(entry(name), text)


def _write_sheet(sheet: Sheet, part: IO[bytes]) -> str:
    """Gives the area that is written: A1:I12."""
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(sheet.widths, start=1)
    )
    part.write(
        f'{HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView'
        ' workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection'
        ' pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
        f"<cols>{columns}</cols><sheetData>{_row(1, sheet.heads, heading=True)}".encode()
    )
    last = 1
    for last, row in enumerate(sheet.rows, start=2):
        part.write(_row(last, row).encode())
    area = f"A1:{_letter(len(sheet.heads))}{last}"
    part.write(
        f'</sheetData><autoFilter ref="{area}"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"'
        ' orientation="landscape"/></worksheet>'.encode()
    )
    return area


def _row(number: int, values: Sequence[Value], *, heading: bool = False) -> str:
    cells = (_cell(f"{_letter(at)}{number}", one, heading=heading) for at, one in enumerate(values, start=1))
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: Value, *, heading: bool) -> str:
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        return f'<c r="{place}"><v>{value}</v></c>'
    style = _HEADING if heading else _QUOTED if FORMULA.match(value) else _PLAIN
    text = clean(value)
    kept = ' xml:space="preserve"' if _FRAGILE.search(text) else ""
    return f'<c r="{place}"{style} t="inlineStr"><is><t{kept}>{_escaped(text)}</t></is></c>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _letter(column: int) -> str:
    """The name of a column: A, B … Z, AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def _fixed(area: str) -> str:
    return re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", area)


def _frame(sheets: Sequence[Sheet], areas: Sequence[str]) -> Iterable[tuple[str, str]]:
    """The parts of the package around the sheets, by name."""
    numbers = range(1, len(sheets) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for name, kind in (
            ("workbook", "sheet.main"),
            ("styles", "styles"),
            *((f"worksheets/sheet{one}", "worksheet") for one in numbers),
        )
    )
    types = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{kinds}</Types>'
    )
    yield "[Content_Types].xml", types
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    targets = [("worksheet", f"worksheets/sheet{one}.xml") for one in numbers]
    yield "xl/_rels/workbook.xml.rels", _relations([*targets, ("styles", "styles.xml")])
    names = "".join(
        f'<definedName name="_xlnm.{name}" localSheetId="{at}"{more}>{sheet.name}!{where}</definedName>'
        for at, (sheet, area) in enumerate(zip(sheets, areas, strict=True))
        for name, more, where in (("_FilterDatabase", ' hidden="1"', _fixed(area)), ("Print_Titles", "", "$1:$1"))
    )
    listed = "".join(
        f'<sheet name="{one.name}" sheetId="{at}" r:id="rId{at}"/>' for at, one in enumerate(sheets, start=1)
    )
    book = (
        f'{HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets>'
        f"<definedNames>{names}</definedNames></workbook>"
    )
    yield "xl/workbook.xml", book
    yield "xl/styles.xml", _STYLES


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'
