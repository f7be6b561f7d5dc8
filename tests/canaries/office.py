# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office files and web pages for ``redactor check``, each with what officers leave in them, and a clean twin.

``OFFICE`` maps a maker to its file name and the rule that must be reported. A maker takes what to leave behind: a name,
or for the twin something that may stay. All people are invented.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

NAME = "Marloes Zwanenburg"
PLACE = "de dijk"
Maker = Callable[[str], bytes]
OFFICE: dict[Maker, tuple[str, str]] = {}
PERSONAL, HIDDEN = "personal-data", "hidden-personal-data"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_S = (
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def office(name: str, rule: str) -> Callable[[Maker], Maker]:
    """Register a maker with a file name and the rule that must be reported."""

    def put(make: Maker) -> Maker:
        OFFICE[make] = (name, rule)
        return make

    return put


def package(**parts: str | bytes) -> bytes:
    """A ZIP container; ``__`` in a name is a slash, ``_`` before the suffix a dot."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            path = name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin").replace("_jpeg", ".jpeg")
            archive.writestr(path, data)
    return made.getvalue()


def word(body: str, **parts: str | bytes) -> bytes:
    shown = f"<w:p><w:r><w:t>Besluit over de speeltuin.</w:t></w:r></w:p>{body}"
    return package(word__document_xml=f"<w:document {_W}><w:body>{shown}</w:body></w:document>", **parts)


def run(text: str, looks: str = "") -> str:
    return f"<w:p><w:r><w:rPr>{looks}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def book(sheet: str, *, state: str = "", **parts: str | bytes) -> bytes:
    sheets = '<sheet name="Lijst" r:id="rId1"/>'
    if state:
        sheets += f'<sheet name="oud" state="{state}" r:id="rId2"/>'
    links = "".join(f'<Relationship Id="rId{number}" Target="worksheets/sheet{number}.xml"/>' for number in (1, 2))
    own: dict[str, str | bytes] = {
        "xl__workbook_xml": f"<workbook {_S}><sheets>{sheets}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"<Relationships>{links}</Relationships>",
        "xl__worksheets__sheet1_xml": f"<worksheet {_S}>{sheet}</worksheet>",
    }
    return package(**(own | parts))


def cells(*values: str, looks: str = "") -> str:
    made = "".join(
        f'<c r="{chr(65 + at)}1" t="inlineStr"><is><t>{value}</t></is></c>' for at, value in enumerate(values)
    )
    return f"<sheetData><row r='1' {looks}>{made}</row></sheetData>"


def open_text(body: str, styles: str = "", /, **parts: str | bytes) -> bytes:
    content = (
        f"<office:document-content {_O}><office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:text><text:p>Besluit over de speeltuin.</text:p>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return package(mimetype="application/vnd.oasis.opendocument.text", content_xml=content, **parts)


def styled(properties: str) -> str:
    return f'<style:style style:name="T1" style:family="text"><style:text-properties {properties}/></style:style>'


# -- Word -------------------------------------------------------------------------------------------------------------


@office("brief.docx", PERSONAL)
def name_in_a_letter(what: str) -> bytes:
    return word(run(f"Met groet, {what}"))


@office("brief.docx", "text-under-bar")
def black_highlight(what: str) -> bytes:
    return word(run(what, '<w:highlight w:val="black"/>' if what == NAME else '<w:highlight w:val="yellow"/>'))


@office("brief.docx", "text-under-bar")
def black_shade(what: str) -> bytes:
    return word(run(what, f'<w:color w:val="000000"/><w:shd w:fill="{"000000" if what == NAME else "D9D9D9"}"/>'))


@office("brief.docx", "same-colour-text")
def white_letters(what: str) -> bytes:
    return word(run(what, f'<w:color w:val="{"FFFFFF" if what == NAME else "1F4E79"}"/>'))


@office("brief.docx", HIDDEN)
def hidden_letters(what: str) -> bytes:
    return word(run(what, "<w:vanish/>" if what == NAME else '<w:vanish w:val="0"/>'))


@office("brief.docx", HIDDEN)
def deleted_with_track_changes(what: str) -> bytes:
    gone = f'<w:p><w:del w:author="X"><w:r><w:delText>{what}</w:delText></w:r></w:del></w:p>'
    return word(gone if what == NAME else "")


@office("brief.docx", "comment")
def remark_in_the_margin(what: str) -> bytes:
    note = f'<w:comment w:author="{what}"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment>'
    said = f"<w:comments {_W}>{note}</w:comments>"
    return word("", **({"word__comments_xml": said} if what == NAME else {}))


@office("brief.docx", HIDDEN)
def author_of_the_file(what: str) -> bytes:
    said = f"<cp:coreProperties {_CORE}><dc:creator>{what}</dc:creator></cp:coreProperties>"
    return word("", docProps__core_xml=said)


@office("brief.docx", "attachment")
def embedded_sheet(what: str) -> bytes:
    return word("", **({"word__embeddings__oleObject1_bin": b"\0" * 20} if what == NAME else {}))


@office("brief.docx", "annotation-over-content")
def black_shape(what: str) -> bytes:
    colour = "black" if what == NAME else "white"
    return word(
        f'<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"'
        f' style="position:absolute;z-index:2" fillcolor="{colour}"/></w:pict></w:r></w:p>'
    )


# -- Excel ------------------------------------------------------------------------------------------------------------


@office("lijst.xlsx", PERSONAL)
def name_in_a_cell(what: str) -> bytes:
    return book(cells("Zaak 12", what))


@office("lijst.xlsx", HIDDEN)
def hidden_sheet(what: str) -> bytes:
    other = f"<worksheet {_S}>{cells(what)}</worksheet>"
    return (
        book(cells("Zaak 12"), state="hidden", xl__worksheets__sheet2_xml=other)
        if what == NAME
        else book(cells("Zaak"))
    )


@office("lijst.xlsx", HIDDEN)
def hidden_column(what: str) -> bytes:
    return book(('<cols><col min="2" max="2" hidden="1"/></cols>' if what == NAME else "") + cells("Zaak 12", what))


@office("lijst.xlsx", HIDDEN)
def hidden_row(what: str) -> bytes:
    return book(cells("Zaak 12", what, looks='hidden="1"' if what == NAME else ""))


@office("lijst.xlsx", HIDDEN)
def cache_of_a_pivot_table(what: str) -> bytes:
    cache = f'<pivotCacheRecords {_S}><r><s v="{what}"/></r></pivotCacheRecords>'
    return book(cells("Zaak 12"), **({"xl__pivotCache__pivotCacheRecords1_xml": cache} if what == NAME else {}))


# -- OpenDocument and HTML --------------------------------------------------------------------------------------------


@office("brief.odt", PERSONAL)
def name_in_open_text(what: str) -> bytes:
    return open_text(f"<text:p>Met groet, {what}</text:p>")


@office("brief.odt", "text-under-bar")
def black_open_text(what: str) -> bytes:
    ground = "#000000" if what == NAME else "#ffff00"
    looks = styled(f'fo:background-color="{ground}" fo:color="#000000"')
    return open_text(f'<text:p><text:span text:style-name="T1">{what}</text:span></text:p>', looks)


@office("brief.odt", HIDDEN)
def hidden_open_text(what: str) -> bytes:
    looks = styled('text:display="none"' if what == NAME else "")
    return open_text(f'<text:p><text:span text:style-name="T1">{what}</text:span></text:p>', looks)


@office("brief.odt", HIDDEN)
def remark_in_open_text(what: str) -> bytes:
    said = f"<office:annotation><dc:creator>{what}</dc:creator><text:p>Klopt dit?</text:p></office:annotation>"
    return open_text(f"<text:p>{said if what == NAME else ''}Slot.</text:p>")


@office("brief.odt", "page-thumbnail")
def picture_of_the_first_page(what: str) -> bytes:
    return open_text("", "", **({"Thumbnails__thumbnail.png": b"\x89PNG"} if what == NAME else {}))


@office("pagina.html", HIDDEN)
def comment_in_a_page(what: str) -> bytes:
    styles = "<style>body{font-family:Verdana,Arial}</style>"
    return f"<!DOCTYPE html><html><head>{styles}</head><body><!-- door {what} --><p>Besluit</p></body></html>".encode()


@office("pagina.html", PERSONAL)
def name_over_two_elements(what: str) -> bytes:
    first, _, last = what.partition(" ")
    return f"<html><body><p><b>{first}</b> <i>{last}</i></p></body></html>".encode()
