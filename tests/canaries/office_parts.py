# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every part of an office file in which a name can stay behind, each with a clean twin.

As :mod:`canaries.office`: a maker takes what to leave behind, a name or something that may stay.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from canaries.office import (
    HIDDEN,
    NAME,
    PERSONAL,
    book,
    cells,
    open_text,
    package,
    run,
    styled,
    word,
)

Maker = Callable[[str], bytes]
PARTS: dict[Maker, tuple[str, str]] = {}
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
P = f'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" {A} {R}'
C = f'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" {A}'
X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OUTSIDE = ' TargetMode="External"'
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def part(name: str, rule: str) -> Callable[[Maker], Maker]:
    """Register a maker with a file name and the rule that must be reported."""

    def put(make: Maker) -> Maker:
        PARTS[make] = (name, rule)
        return make

    return put


def rels(*targets: tuple[str, str]) -> str:
    """Relationships: (kind, target); they are called rId1, rId2, …"""
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{_KINDS}/{kind}" Target="{target}"'
        f"{_OUTSIDE if '://' in target else ''}/>"
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f"<Relationships>{made}</Relationships>"


def linked(what: str, kind: str, path: str, data: str | bytes, body: str = "") -> bytes:
    """A document of Word with one more part that it leads to."""
    return word(
        body,
        **{"word/_rels/document.xml.rels": rels((kind, path)), f"word/{path}": data},
    )


def picture(wide: int, high: int, grey: int) -> bytes:
    """A PNG of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([grey]) * wide) * high
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


# -- Word -------------------------------------------------------------------------------------------------------------

CHART = (
    "<c:chartSpace {ns}><c:chart><c:title><a:p><a:r><a:t>Zaken</a:t></a:r></a:p></c:title>"
    "<c:ser><c:cat><c:strRef><c:f>Blad1!A1</c:f><c:strCache><c:pt idx='0'><c:v>{what}</c:v></c:pt></c:strCache>"
    "</c:strRef></c:cat></c:ser></c:chart></c:chartSpace>"
)


@part("brief.docx", PERSONAL)
def chart(what: str) -> bytes:
    return linked(what, "chart", "charts/chart1.xml", CHART.format(ns=C, what=what))


@part("brief.docx", PERSONAL)
def diagram(what: str) -> bytes:
    points = f"<dgm:pt><dgm:t><a:p><a:r><a:t>{what}</a:t></a:r></a:p></dgm:t></dgm:pt>"
    ns = f'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" {A}'
    return linked(what, "diagramData", "diagrams/data1.xml", f"<dgm:dataModel {ns}>{points}</dgm:dataModel>")


@part("brief.docx", HIDDEN)
def building_block(what: str) -> bytes:
    root = f"<w:glossaryDocument {_W}><w:docParts><w:docPart><w:docPartBody>{run(what)}</w:docPartBody></w:docPart>"
    return linked(what, "glossaryDocument", "glossary/document.xml", f"{root}</w:docParts></w:glossaryDocument>")


@part("brief.docx", HIDDEN)
def other_file_as_html(what: str) -> bytes:
    first, _, last = what.partition(" ")
    page = f"<html><body><p><b>{first}</b> {last}</p></body></html>"
    return linked(what, "aFChunk", "afchunk.htm", page, '<w:altChunk r:id="rId1" xmlns:r="x"/>')


@part("brief.docx", HIDDEN)
def other_file_as_rtf(what: str) -> bytes:
    return linked(what, "aFChunk", "afchunk.rtf", rf"{{\rtf1\ansi{{\fonttbl{{\f0 Arial;}}}}\f0 Met groet, {what}\par}}")


@part("brief.docx", HIDDEN)
def other_file_as_web_archive(what: str) -> bytes:
    coded = "".join(f"={ord(sign):02X}" for sign in f"<html><p>{what}</p></html>")
    mail = f"MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{coded}"
    return linked(what, "aFChunk", "afchunk.mht", mail)


@part("brief.docx", HIDDEN)
def other_file_as_word(what: str) -> bytes:
    return linked(what, "aFChunk", "afchunk.docx", word(run(f"Met groet, {what}")))


def _boxed(what: str) -> str:
    return f"<w:txbxContent>{run(what)}</w:txbxContent>"


@part("brief.docx", PERSONAL)
def text_box(what: str) -> bytes:
    drawn = (
        f'<wp:inline xmlns:wp="wp"><wps:wsp xmlns:wps="wps"><wps:txbx>{_boxed(what)}</wps:txbx></wps:wsp></wp:inline>'
    )
    old = f'<w:pict><v:shape xmlns:v="v"><v:textbox>{_boxed(what)}</v:textbox></v:shape></w:pict>'
    both = f"<mc:Choice>{drawn}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    return word(f'<w:p><w:r><mc:AlternateContent xmlns:mc="mc">{both}</mc:AlternateContent></w:r></w:p>')


@part("brief.docx", HIDDEN)
def box_of_old_programs(what: str) -> bytes:
    both = (
        f"<mc:Choice>{_boxed('Slot')}</mc:Choice><mc:Fallback>{_boxed(what if what == NAME else 'Slot')}</mc:Fallback>"
    )
    return word(f'<w:p><w:r><mc:AlternateContent xmlns:mc="mc">{both}</mc:AlternateContent></w:r></w:p>')


@part("brief.docx", HIDDEN)
def text_in_place_of_a_picture(what: str) -> bytes:
    shape = f'<wp:docPr xmlns:wp="wp" id="1" name="Afbeelding 1" descr="Foto van mevrouw {what}"/>'
    return word(f"<w:p><w:r><w:drawing>{shape}</w:drawing></w:r></w:p>" if what == NAME else "")


@part("brief.docx", HIDDEN)
def field_code(what: str) -> bytes:
    code = f'<w:r><w:instrText> DOCPROPERTY "Behandeld door mevrouw {what}" </w:instrText></w:r>'
    return word(f"<w:p>{code}</w:p>")


@part("brief.docx", HIDDEN)
def choice_of_a_control(what: str) -> bytes:
    items = f'<w:dropDownList><w:listItem w:displayText="Mevrouw {what}" w:value="1"/></w:dropDownList>'
    return word(f"<w:sdt><w:sdtPr>{items}</w:sdtPr><w:sdtContent>{run('Kies')}</w:sdtContent></w:sdt>")


@part("brief.docx", HIDDEN)
def smart_tag(what: str) -> bytes:
    held = f'<w:smartTagPr><w:attr w:name="ProductID" w:val="mevrouw {what}"/></w:smartTagPr><w:r><w:t>Slot</w:t></w:r>'
    return word(f'<w:p><w:smartTag w:element="PersonName">{held}</w:smartTag></w:p>')


@part("brief.docx", HIDDEN)
def variable_of_a_macro(what: str) -> bytes:
    held = f'<w:docVars><w:docVar w:name="behandelaar" w:val="mevrouw {what}"/></w:docVars>'
    return linked(what, "settings", "settings.xml", f"<w:settings {_W}>{held}</w:settings>")


@part("brief.docx", HIDDEN)
def custom_data(what: str) -> bytes:
    return word("", **{"customXml/item1.xml": f"<zaak><behandelaar>Mevrouw {what}</behandelaar></zaak>"})


@part("brief.docx", HIDDEN)
def custom_property(what: str) -> bytes:
    held = f'<property name="Behandelaar"><vt:lpwstr xmlns:vt="vt">Mevrouw {what}</vt:lpwstr></property>'
    return word("", **{"docProps/custom.xml": f'<Properties xmlns="x">{held}</Properties>'})


@part("brief.docx", HIDDEN)
def who_may_comment(what: str) -> bytes:
    held = f'<w15:person w15:author="{what}" xmlns:w15="w15"/>' if what == NAME else ""
    return linked(what, "people", "people.xml", f'<w15:people xmlns:w15="w15">{held}</w15:people>')


@part("brief.docx", HIDDEN)
def author_of_a_change_of_looks(what: str) -> bytes:
    changed = f'<w:b/><w:rPrChange w:author="{what}"><w:rPr/></w:rPrChange>' if what == NAME else "<w:b/>"
    return word(run("Slot", changed))


@part("brief.docx", HIDDEN)
def hidden_by_a_style(what: str) -> bytes:
    style = (
        f"<w:style w:type='character' w:styleId='Weg'><w:rPr>{'<w:vanish/>' if what == NAME else ''}</w:rPr></w:style>"
    )
    return linked(
        what, "styles", "styles.xml", f"<w:styles {_W}>{style}</w:styles>", run(what, '<w:rStyle w:val="Weg"/>')
    )


@part("brief.docx", "text-under-bar")
def bar_by_a_style(what: str) -> bytes:
    looks = '<w:highlight w:val="black"/>' if what == NAME else ""
    base = f"<w:style w:type='character' w:styleId='Balk'><w:rPr>{looks}</w:rPr></w:style>"
    style = base + "<w:style w:type='character' w:styleId='Balk2'><w:basedOn w:val='Balk'/></w:style>"
    return linked(
        what, "styles", "styles.xml", f"<w:styles {_W}>{style}</w:styles>", run(what, '<w:rStyle w:val="Balk2"/>')
    )


@part("brief.docx", "text-under-bar")
def black_letters_in_a_black_cell(what: str) -> bytes:
    letters = '<w:color w:val="000000"/>' if what == NAME else '<w:color w:val="FFFFFF"/>'
    cell = f'<w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>{run(what, letters)}</w:tc>'
    return word(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")


@part("brief.docx", "annotation-over-content")
def black_picture_on_the_text(what: str) -> bytes:
    inner = '<pic:pic xmlns:pic="pic"><a:blip xmlns:a="a" r:embed="rId1" xmlns:r="r"/></pic:pic>'
    placed = f'<w:p><w:r><w:drawing><wp:anchor behindDoc="0" xmlns:wp="wp">{inner}</wp:anchor></w:drawing></w:r></w:p>'
    return linked(what, "image", "media/image1.png", picture(80, 12, 0 if what == NAME else 200), placed)


@part("brief.docx", "annotation-over-content")
def black_shape_by_its_style(what: str) -> bytes:
    colour = "dk1" if what == NAME else "accent1"
    style = f'<wps:style {A}><a:fillRef idx="1"><a:schemeClr val="{colour}"/></a:fillRef>'
    shape = f'<wps:wsp xmlns:wps="wps"><wps:spPr/>{style}'
    placed = f'<wp:anchor behindDoc="0" xmlns:wp="wp">{shape}</wps:style></wps:wsp></wp:anchor>'
    return word(f"<w:p><w:r><w:drawing>{placed}</w:drawing></w:r></w:p>")


@part("brief.docx", HIDDEN)
def where_a_link_goes(what: str) -> bytes:
    return linked(what, "hyperlink", f"https://zaken.example/?wie=Mevrouw {what}", "")


@part("brief.docx", HIDDEN)
def name_of_a_part(what: str) -> bytes:
    return linked(what, "image", f"media/foto mevrouw {what}.png", picture(20, 20, 200))


@part("brief.docx", HIDDEN)
def comment_of_a_picture(what: str) -> bytes:
    said = b"tEXtComment\0" + f"Foto van mevrouw {what}".encode()
    chunk = struct.pack(">I", len(said) - 4) + said + struct.pack(">I", zlib.crc32(said))
    data = picture(20, 20, 200)
    return linked(what, "image", "media/image1.png", data[:33] + chunk + data[33:])


@part("brief.docx", HIDDEN)
def sheet_behind_a_chart(what: str) -> bytes:
    inner = book(cells("Zaak", f"Mevrouw {what}"))
    return linked(what, "package", "embeddings/blad.xlsx", inner) if what == NAME else word("")


@part("brief.docx", "not-assessed")
def embedded_object(what: str) -> bytes:
    return (
        linked(what, "oleObject", "embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0" + b"\1" * 600)
        if what == NAME
        else word("")
    )


@part("brief.docx", HIDDEN)
def settings_of_a_printer(what: str) -> bytes:
    held = f"\\\\srv01\\Mevrouw {what}".encode("utf-16-le")
    return linked(what, "printerSettings", "printerSettings1.bin", held + b"\0" * 40) if what == NAME else word("")


@part("brief.docx", HIDDEN)
def signer(what: str) -> bytes:
    held = f"<X509SubjectName>CN=Mevrouw {what}, O=Gemeente</X509SubjectName>"
    return word("", **{"_xmlsignatures/sig1.xml": f"<Signature>{held}</Signature>"})


@part("brief.docx", HIDDEN)
def part_that_nobody_knows(what: str) -> bytes:
    return word("", **{"word/nieuw/iets.xml": f"<iets><van>Mevrouw {what}</van></iets>"})


@part("brief.docx", HIDDEN)
def text_that_nobody_knows(what: str) -> bytes:
    return word("", **{"aantekening.txt": f"Gesproken met mevrouw {what}.\n"})


@part("brief.docx", "not-assessed")
def bytes_that_nobody_knows(what: str) -> bytes:
    return word("", **({"word/nieuw/iets.dat": bytes(range(128, 256)) * 9} if what == NAME else {}))


@part("brief.docx", "not-assessed")
def file_as_text(what: str) -> bytes:
    coded = "ABCDabcd0123456789+/wxyzKLMN" * 400
    return word("", **({"word/nieuw/iets.xml": f"<pkg>{coded}</pkg>"} if what == NAME else {}))


@part("brief.docx", "trailing-data")
def part_that_is_not_listed(what: str) -> bytes:
    data = word("")
    if what != NAME:
        return data
    at = data.index(b"PK\1\2")
    end = data.rindex(b"PK\5\6")
    moved = struct.pack("<I", at + 900)
    return data[:at] + b"x" * 900 + data[at:end] + data[end : end + 16] + moved + data[end + 20 :]


@part("brief.docx", PERSONAL)
def main_part_of_another_name(what: str) -> bytes:
    body = f"<w:document {_W}><w:body>{run(what)}</w:body></w:document>"
    return package(**{"_rels/.rels": rels(("officeDocument", "word/document2.xml")), "word/document2.xml": body})


# -- OpenDocument -----------------------------------------------------------------------------------------------------


@part("brief.odt", PERSONAL)
def object_in_open_text(what: str) -> bytes:
    inner = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        f' xmlns:text="text"><text:p>{what}</text:p></office:document-content>'
    )
    return open_text("", **{"Objecten/content.xml": inner})


@part("brief.odt", HIDDEN)
def variable_in_open_text(what: str) -> bytes:
    held = f'<text:user-field-decl text:name="wie" office:string-value="Mevrouw {what}"/>'
    return open_text(f"<text:user-field-decls>{held}</text:user-field-decls>")


@part("brief.odt", HIDDEN)
def hidden_by_an_inherited_style(what: str) -> bytes:
    base = styled('text:display="none"' if what == NAME else "")
    style = base + '<style:style style:name="T2" style:family="text" style:parent-style-name="T1"/>'
    return open_text(f'<text:p><text:span text:style-name="T2">Mevrouw {what}</text:span></text:p>', style)


@part("brief.odt", HIDDEN)
def hidden_paragraph(what: str) -> bytes:
    said = f"<text:hidden-paragraph text:is-hidden='true'>Mevrouw {what}</text:hidden-paragraph>"
    return open_text(f"<text:p>{said}</text:p>" if what == NAME else "")


@part("brief.odt", HIDDEN)
def printer_of_open_text(what: str) -> bytes:
    held = f'<config:config-item config:name="PrinterName">Mevrouw {what}</config:config-item>'
    root = f'<office:document-settings xmlns:office="o" xmlns:config="c">{held}</office:document-settings>'
    return open_text("", **{"settings.xml": root})


@part("brief.odt", HIDDEN)
def title_of_a_frame(what: str) -> bytes:
    return open_text(
        f'<text:p><draw:frame xmlns:draw="d"><svg:title xmlns:svg="s">Mevrouw {what}</svg:title></draw:frame></text:p>'
    )


@part("brief.odt", HIDDEN)
def bookmark_in_open_text(what: str) -> bytes:
    name = f"mevrouw {what}" if what == NAME else "begin van de brief"
    return open_text(f'<text:p><text:bookmark text:name="{name}"/>Slot.</text:p>')
