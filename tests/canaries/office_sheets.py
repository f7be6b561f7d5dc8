# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every part of a workbook and of a presentation in which a name can stay behind, each with a clean twin.

As :mod:`canaries.office`: a maker takes what to leave behind, a name or something that may stay.
"""

from __future__ import annotations

from collections.abc import Callable

from canaries.office import HIDDEN, NAME, PERSONAL, book, cells, package
from canaries.office_parts import CHART, A, C, P, R, X, rels

Maker = Callable[[str], bytes]
SHEETS: dict[Maker, tuple[str, str]] = {}


def part(name: str, rule: str) -> Callable[[Maker], Maker]:
    """Register a maker with a file name and the rule that must be reported."""

    def put(make: Maker) -> Maker:
        SHEETS[make] = (name, rule)
        return make

    return put


def styled_cell(what: str, font: str, fills: str, fill: int) -> bytes:
    """A workbook of one cell whose style has this font and one of these fills."""
    looks = (
        f'<fonts><font>{font}</font></fonts><fills>{fills}</fills><cellXfs><xf fontId="0" fillId="{fill}"/></cellXfs>'
    )
    targets = rels(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))
    data = f'<sheetData><row><c s="0" t="inlineStr"><is><t>{what}</t></is></c></row></sheetData>'
    styles = f"<styleSheet {X}>{looks}</styleSheet>"
    return book(data, **{"xl/_rels/workbook.xml.rels": targets, "xl/styles.xml": styles})


def solid(colour: str) -> str:
    return f'<fill><patternFill patternType="solid"><fgColor {colour}/></patternFill></fill>'


# -- Excel ------------------------------------------------------------------------------------------------------------


def sheet_with(what: str, kind: str, path: str, data: str | bytes) -> bytes:
    """A workbook with a part that its sheet leads to."""
    return book(
        cells("Zaak 12"),
        **{"xl/worksheets/_rels/sheet1.xml.rels": rels((kind, f"../{path}")), f"xl/{path}": data},
    )


_WS = f'<xdr:wsDr xmlns:xdr="xdr" {A}>'


@part("lijst.xlsx", PERSONAL)
def drawing_on_a_sheet(what: str) -> bytes:
    shape = f"<xdr:sp><xdr:txBody><a:p><a:r><a:t>{what}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"
    return sheet_with(what, "drawing", "drawings/drawing1.xml", _WS + shape)


@part("lijst.xlsx", "annotation-over-content")
def bar_on_a_sheet(what: str) -> bytes:
    colour = "000000" if what == NAME else "FFFF00"
    fill = f'<xdr:spPr><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></xdr:spPr>'
    return sheet_with(what, "drawing", "drawings/drawing1.xml", f"{_WS}<xdr:sp>{fill}</xdr:sp></xdr:wsDr>")


@part("lijst.xlsx", PERSONAL)
def chart_on_a_sheet(what: str) -> bytes:
    return book(
        cells("Zaak 12"),
        **{
            "xl/worksheets/_rels/sheet1.xml.rels": rels(("drawing", "../drawings/drawing1.xml")),
            "xl/drawings/drawing1.xml": _WS + "</xdr:wsDr>",
            "xl/drawings/_rels/drawing1.xml.rels": rels(("chart", "../charts/chart1.xml")),
            "xl/charts/chart1.xml": CHART.format(ns=C, what=what),
        },
    )


@part("lijst.xlsx", HIDDEN)
def threaded_comment(what: str) -> bytes:
    said = f"<ThreadedComments><threadedComment><text>Vraag mevrouw {what}</text></threadedComment></ThreadedComments>"
    return (
        sheet_with(what, "threadedComment", "threadedComments/threadedComment1.xml", said) if what == NAME else book("")
    )


@part("lijst.xlsx", HIDDEN)
def list_of_persons(what: str) -> bytes:
    held = (
        f'<personList><person displayName="{what}" userId="S::x::1"/></personList>' if what == NAME else "<personList/>"
    )
    return book(cells("Zaak 12"), **{"xl/persons/person.xml": held})


@part("lijst.xlsx", HIDDEN)
def string_of_a_deleted_cell(what: str) -> bytes:
    strings = f"<sst {X}><si><t>Zaak 12</t></si><si><t>Mevrouw {what}</t></si></sst>"
    data = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    targets = rels(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))
    return book(data, **{"xl/_rels/workbook.xml.rels": targets, "xl/sharedStrings.xml": strings})


@part("lijst.xlsx", HIDDEN)
def name_in_a_formula(what: str) -> bytes:
    return book(f'<sheetData><row><c><f>IF(B1="Mevrouw {what}",1,2)</f><v>1</v></c></row></sheetData>')


@part("lijst.xlsx", HIDDEN)
def list_to_choose_from(what: str) -> bytes:
    held = f'<formula1>"Mevrouw {what},Niemand"</formula1>'
    return book(cells("Zaak") + f"<dataValidations><dataValidation>{held}</dataValidation></dataValidations>")


@part("lijst.xlsx", HIDDEN)
def value_of_a_filter(what: str) -> bytes:
    return book(cells("Zaak") + f'<autoFilter><filters><filter val="Mevrouw {what}"/></filters></autoFilter>')


@part("lijst.xlsx", HIDDEN)
def second_cell_of_merged_ones(what: str) -> bytes:
    merged = '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' if what == NAME else ""
    return book(cells("Zaak 12", f"Mevrouw {what}") + merged)


@part("lijst.xlsx", HIDDEN)
def source_of_data(what: str) -> bytes:
    held = f"<connections><connection connection='Provider=SQL;User ID=Mevrouw {what};'/></connections>"
    return book(cells("Zaak"), **({"xl/connections.xml": held} if what == NAME else {}))


@part("lijst.xlsx", HIDDEN)
def name_of_an_area(what: str) -> bytes:
    held = f'<workbook {X} {R}><sheets><sheet name="L" r:id="rId1"/></sheets>'
    names = f'<definedNames><definedName name="tekst">"Mevrouw {what}"</definedName></definedNames></workbook>'
    return book(cells("Zaak"), xl__workbook_xml=held + names)


@part("lijst.xlsx", PERSONAL)
def footer_of_a_sheet(what: str) -> bytes:
    return book(
        cells("Zaak")
        + f'<headerFooter><oddFooter>&amp;L&amp;"Arial,Bold"&amp;8Mevrouw {what}</oddFooter></headerFooter>'
    )


@part("lijst.xlsx", "text-under-bar")
def black_cell(what: str) -> bytes:
    colour = "FF000000" if what == NAME else "FFFFFF00"
    return styled_cell(what, "", solid(f'rgb="{colour}"'), 0)


@part("lijst.xlsx", "same-colour-text")
def white_cell(what: str) -> bytes:
    fills = '<fill><patternFill patternType="none"/></fill>' + solid('theme="4"')
    return styled_cell(what, '<color theme="0"/>', fills, 0 if what == NAME else 1)


# -- PowerPoint -------------------------------------------------------------------------------------------------------


def deck(shapes: str, slide: str = "", **parts: str | bytes) -> bytes:
    """A presentation of one slide, 100 by 100 units."""
    size = '<p:sldSz cx="100" cy="100"/>'
    listed = f'<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>{size}'
    show = f"<p:presentation {P}>{listed}</p:presentation>"
    held = f"<p:sld {P} {slide}><p:cSld><p:spTree>{shape('Speeltuin')}{shapes}</p:spTree></p:cSld></p:sld>"
    return package(
        ppt__presentation_xml=show,
        **{"ppt/_rels/presentation.xml.rels": rels(("slide", "slides/slide1.xml")), "ppt/slides/slide1.xml": held},
        **parts,
    )


def shape(text: str, fill: str = "", at: tuple[int, int, int, int] = (10, 10, 40, 10)) -> str:
    x, y, wide, high = at
    looks = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    filled = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else ""
    said = f"<p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody>" if text else ""
    return f"<p:sp><p:spPr>{looks}{filled}</p:spPr>{said}</p:sp>"


@part("presentatie.pptx", PERSONAL)
def text_on_a_slide(what: str) -> bytes:
    return deck(shape(what, at=(10, 30, 40, 10)))


@part("presentatie.pptx", HIDDEN)
def notes_of_a_speaker(what: str) -> bytes:
    if what != NAME:
        return deck("")
    links = {"ppt/slides/_rels/slide1.xml.rels": rels(("notesSlide", "../notesSlides/notesSlide1.xml"))}
    return deck(
        "", **links, **{"ppt/notesSlides/notesSlide1.xml": f"<p:notes {P}>{shape(f'Mevrouw {what}')}</p:notes>"}
    )


@part("presentatie.pptx", "annotation-over-content")
def bar_over_text_of_a_slide(what: str) -> bytes:
    over = (10, 10, 40, 10) if what == NAME else (60, 60, 20, 5)
    return deck(shape("", "000000", over))


@part("presentatie.pptx", "text-off-page")
def text_off_the_slide(what: str) -> bytes:
    return deck(shape(what if what == NAME else "Slot", at=(120 if what == NAME else 20, 30, 30, 10)))


@part("presentatie.pptx", HIDDEN)
def hidden_slide(what: str) -> bytes:
    return deck(shape(f"Mevrouw {what}", at=(10, 30, 40, 10)), 'show="0"') if what == NAME else deck("")


@part("presentatie.pptx", HIDDEN)
def comment_on_a_slide(what: str) -> bytes:
    held = f"<p:cmLst {P}><p:cm authorId='0'><p:text>Vraag mevrouw {what}</p:text></p:cm></p:cmLst>"
    return deck("", **({"ppt/comments/comment1.xml": held} if what == NAME else {}))


@part("presentatie.pptx", HIDDEN)
def author_of_comments(what: str) -> bytes:
    held = f"<p:cmAuthorLst {P}><p:cmAuthor id='0' name='{what}' initials='X'/></p:cmAuthorLst>"
    return deck("", **({"ppt/commentAuthors.xml": held} if what == NAME else {}))


@part("presentatie.pptx", HIDDEN)
def text_of_a_master(what: str) -> bytes:
    return deck(
        "", **{"ppt/slideMasters/slideMaster1.xml": f"<p:sldMaster {P}>{shape(f'Mevrouw {what}')}</p:sldMaster>"}
    )
