# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The motivation for the decision letter as a document that a word processor opens (Office Open XML, ``.docx``).

Made by hand: a letter of headings, paragraphs and one table needs four small parts and no library. The same text gives
the same bytes. It holds what the policy's templates say and counts; never document text.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from redactor.report.cells import clean
from redactor.report.office_open import HEAD, OFFICE, PACKAGE, entry
from redactor.weighing.grounds import grounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)
_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_STYLES = (
    f'{HEAD}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="20"/></w:rPr></w:style>'
    "</w:styles>"
)
_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr>'
)
_NOTHING = "In deze documenten is niets onleesbaar gemaakt."
_COLUMNS = (1500, 4300, 2400, 900)
"""widths in twentieths of a point"""


def letter_docx(text: str, *, title: str, by_ground: Mapping[str, int]) -> bytes:
    """The paragraphs of ``text`` (an empty line between them) under a heading, and a table of the grounds."""
    known = {code: one for code, one in grounds().items() if code in by_ground}
    rows = [(code, one.label, one.citation, str(by_ground[code])) for code, one in known.items()]
    rows += [(code, "", "", str(count)) for code, count in sorted(by_ground.items()) if code not in grounds()]
    body = [
        _paragraph(title, "Heading1"),
        *(_paragraph(one) for one in (text or _NOTHING).split("\n\n") if one.strip()),
        *([_paragraph("Gronden", "Heading2"), *_table(rows)] if rows else []),
    ]
    document = f'{HEAD}<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}{_PAGE}</w:body></w:document>'
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
        "word/styles.xml": _STYLES,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(entry(name), content.encode())
    return file.getvalue()


def _paragraph(text: str, style: str = "Normal") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(text)}</w:p>'


def _run(text: str, *, bold: bool = False) -> str:
    properties = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(clean(" ".join(text.split())))}</w:t></w:r>'


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table with lines and a heading row that is repeated on every page."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="595959"/>' for side in sides)
    yield f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{lines}</w:tblBorders></w:tblPr><w:tblGrid>'
    yield "".join(f'<w:gridCol w:w="{width}"/>' for width in _COLUMNS) + "</w:tblGrid>"
    heads = ("Grond", "Belang", "Artikel", "Aantal")
    for number, row in enumerate((heads, *rows)):
        repeated = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="40"/></w:pPr>'
            f"{_run(cell, bold=number == 0)}</w:p></w:tc>"
            for width, cell in zip(_COLUMNS, row, strict=True)
        )
        yield f"<w:tr>{repeated}{cells}</w:tr>"
    yield "</w:tbl>"
