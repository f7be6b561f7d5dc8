# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""More documents for ``redactor check``: every way to draw a bar over live text, and pages that only look like it.

``BAD`` maps a maker to the rules of which at least one must be reported; what ``GOOD`` makes must pass. All people
are invented.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

NAME = "Marloes Zwanenburg"
LINE = "Contactpersoon: {}, beleidsmedewerker"
#: where the name stands: points of PDF (left, bottom, right, top)
AREA = (143, 741, 246, 754)
WIDE, HIGH = AREA[2] - AREA[0], AREA[3] - AREA[1]

Canary = Callable[[], bytes]
BAD: dict[Canary, frozenset[str]] = {}
GOOD: list[Canary] = []
UNDER = ("text-under-bar",)
COVERED = ("text-under-bar", "covered-text")


def bad(*rules: str) -> Callable[[Canary], Canary]:
    """Register a canary with the rules of which one must be reported."""

    def put(make: Canary) -> Canary:
        BAD[make] = frozenset(rules)
        return make

    return put


def good(make: Canary) -> Canary:
    """Register a document that must pass."""
    GOOD.append(make)
    return make


def sheet(
    paint: bytes = b"",
    *,
    who: str = NAME,
    before: bytes = b"",
    change: Callable[[Pdf, Any], None] | None = None,
    **resources: Any,
) -> bytes:
    """A page with five lines, one of which names somebody, and what ``paint`` paints over it (``before``: under)."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    page = pdf.pages[0].obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    lines = (
        "Ministerie van Voorbeelden en Proeven",
        LINE.format(who),
        "De minister heeft kennisgenomen van het advies van de commissie.",
        "De kosten zijn geraamd op drie miljoen euro.",
    )
    shown = b"".join(f"1 0 0 1 60 {762 - 18 * row} Tm ({text}) Tj ".encode() for row, text in enumerate(lines))
    page.Contents = pdf.make_stream(before + b"\nBT /F1 11 Tf " + shown + b"ET\nq\n" + paint + b"\nQ\n")
    for category, named in resources.items():
        page.Resources[f"/{category}"] = named(pdf) if callable(named) else named
    if change is not None:
        change(pdf, page)
    made = io.BytesIO()
    pdf.save(made, static_id=True)
    return made.getvalue()


def stream(pdf: Pdf, data: bytes, **keys: Any) -> Any:
    """An indirect stream with these keys."""
    made = pdf.make_stream(data)
    for key, value in keys.items():
        made[f"/{key}"] = value
    return made


def image(pdf: Pdf, data: bytes, width: int, height: int, **keys: Any) -> Any:
    """A grey picture of 8 bits a sample."""
    own: dict[str, Any] = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, **keys}
    return stream(pdf, data, Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height, **own)


def annotated(subtype: str, paint: bytes, **keys: Any) -> bytes:
    """An annotation over the name with this appearance (its space begins in the lower left corner of the name)."""

    def change(pdf: Pdf, page: Any) -> None:
        form = stream(pdf, paint, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, WIDE, HIGH]))
        note = Dictionary(
            Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array(AREA), F=4, AP=Dictionary(N=form), **keys
        )
        page.Annots = Array([pdf.make_indirect(note)])
        if subtype == "Widget":
            pdf.Root.AcroForm = Dictionary(Fields=Array([page.Annots[0]]))

    return sheet(change=change)


BOX = b"%d %d %d %d re" % (AREA[0], AREA[1], WIDE, HIGH)
UNIT = b"%d 0 0 %d %d %d cm" % (WIDE, HIGH, AREA[0], AREA[1])
FILLED = b"0 g 0 0 %d %d re f" % (WIDE, HIGH)


# -- bars -------------------------------------------------------------------------------------------------------------


#: name → the rules of which one must be reported, and what is painted over the name
PAINTED: dict[str, tuple[tuple[str, ...], bytes]] = {
    "path": (UNDER, b"0 g " + BOX + b" f"),
    "path_by_corners": (UNDER, b"0 0 0 rg 143 741 m 246 741 l 246 754 l 143 754 l h f*"),
    "path_in_cmyk": (UNDER, b"0 0 0 1 k " + BOX + b" f"),
    "dark_blue_bar": (UNDER, b"0 0 0.35 rg " + BOX + b" f"),
    "many_thin_lines": (UNDER, b"1 w " + b"".join(b"143 %d m 246 %d l S " % (y, y) for y in range(741, 755))),
    "a_bar_for_each_letter": (UNDER, b"0 g " + b"".join(b"%d 741 6 13 re f " % x for x in range(142, 247, 5))),
    "two_halves": (UNDER, b"0 g 143 741 50 13 re f 192 741 54 13 re f"),
    "thick_line_with_round_ends": (UNDER, b"13 w 1 J 145 747 m 244 747 l S"),
    "thick_dashed_line": (UNDER, b"13 w [60 0.01] 0 d 143 747 m 246 747 l S"),
    "slanted_bar": (UNDER, b"0 g 141 737 m 248 741 l 248 758 l 141 754 l f"),
    "clipped_page": (UNDER, BOX + b" W n 0 g 0 0 595 842 re f"),
    "inline_picture": (UNDER, UNIT + b" BI /W 2 /H 1 /BPC 8 /CS /G ID \0\0 EI"),
    "white_bar_in_a_frame": (COVERED, b"1 g 0 G " + BOX + b" B"),
    "grey_bar": (COVERED, b"0.6 g " + BOX + b" f"),
    "yellow_bar": (COVERED, b"1 1 0 rg " + BOX + b" f"),
    # What a careful person makes by hand: a black bar with the ground in it.
    "bar_with_a_ground": (COVERED, b"0 g " + BOX + b" f 1 g BT /F1 8 Tf 180 744 Td (5.1.2.e) Tj ET"),
    "grey_bar_with_a_ground": (COVERED, b"0.8 g " + BOX + b" f 0 g BT /F1 8 Tf 180 744 Td (5.1.2.e) Tj ET"),
    "other_text_on_a_white_bar": (COVERED, b"1 g " + BOX + b" f 0 g BT /F1 11 Tf 146 744 Td (een medewerker) Tj ET"),
    # Only part of the name is covered.
    "half_a_name": (UNDER, b"0 g 160 741 60 13 re f"),
    "bar_that_leaves_tops_and_feet": (UNDER, b"0 g 143 744 103 5 re f"),
}


def painted(paint: bytes, name: str) -> Canary:
    """A maker of a page with this paint over the name."""

    def make() -> bytes:
        return sheet(paint)

    make.__name__ = name
    return make


for _name, (_rules, _paint) in PAINTED.items():
    bad(*_rules)(painted(_paint, _name))


@bad(*UNDER)
def separation_colour() -> bytes:
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)
    space = Array([Name.Separation, Name.Black, Name.DeviceGray, function])
    return sheet(b"/S cs 1 scn " + BOX + b" f", ColorSpace=Dictionary(S=space))


@bad(*UNDER)
def picture() -> bytes:
    return sheet(UNIT + b" /I Do", XObject=lambda pdf: Dictionary(I=image(pdf, bytes(4), 2, 2)))


@bad(*UNDER)
def picture_mask() -> bytes:
    def make(pdf: Pdf) -> Any:
        mask = stream(pdf, b"\0\0", Type=Name.XObject, Subtype=Name.Image, Width=8, Height=2, ImageMask=True,
                      BitsPerComponent=1)  # fmt: skip
        return Dictionary(I=mask)

    return sheet(b"0 g " + UNIT + b" /I Do", XObject=make)


@bad(*UNDER)
def picture_with_an_opaque_mask() -> bytes:
    def make(pdf: Pdf) -> Any:
        return Dictionary(I=image(pdf, bytes(4), 2, 2, SMask=image(pdf, b"\xff" * 4, 2, 2)))

    return sheet(UNIT + b" /I Do", XObject=make)


@bad(*UNDER)
def form() -> bytes:
    def make(pdf: Pdf) -> Any:
        own = stream(pdf, b"0 g 0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
        outer = stream(pdf, b"/A Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]),
                       Resources=Dictionary(XObject=Dictionary(A=own)))  # fmt: skip
        return Dictionary(A=outer)

    return sheet(UNIT + b" /A Do", XObject=make)


@bad(*UNDER)
def transparency_group() -> bytes:
    def make(pdf: Pdf) -> Any:
        group = Dictionary(S=Name.Transparency, I=True, K=True)
        return Dictionary(A=stream(pdf, b"0 g 0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, Group=group,
                                   BBox=Array([0, 0, 1, 1])))  # fmt: skip

    return sheet(UNIT + b" /A Do", XObject=make)


@bad(*UNDER)
def pattern() -> bytes:
    def make(pdf: Pdf) -> Any:
        tile = stream(pdf, b"0 g 0 0 4 4 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
                      BBox=Array([0, 0, 4, 4]), XStep=4, YStep=4, Resources=Dictionary())  # fmt: skip
        return Dictionary(P=tile)

    return sheet(b"/Pattern cs /P scn " + BOX + b" f", Pattern=make)


def _shade() -> Dictionary:
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([0.1]), N=1)
    return Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([143, 741, 246, 741]),
                      Function=function, Extend=Array([True, True]))  # fmt: skip


@bad(*UNDER)
def shading() -> bytes:
    return sheet(BOX + b" W n /S sh", Shading=Dictionary(S=_shade()))


@bad(*UNDER)
def shading_pattern() -> bytes:
    dark = Dictionary(Type=Name.Pattern, PatternType=2, Shading=_shade())
    return sheet(b"/Pattern cs /P scn " + BOX + b" f", Pattern=Dictionary(P=dark))


@bad(*UNDER)
def multiplied() -> bytes:
    return sheet(b"/G gs 0 g " + BOX + b" f", ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply)))


@bad(*UNDER)
def almost_opaque() -> bytes:
    return sheet(b"/G gs 0 g " + BOX + b" f", ExtGState=Dictionary(G=Dictionary(ca=0.98)))


def _block_font(pdf: Pdf) -> Any:
    """A font whose letter A is a full block."""
    box = stream(pdf, b"1000 0 0 -200 1000 900 d1 0 -200 1000 1100 re f")
    cmap = stream(pdf, b"1 begincodespacerange <00><FF> endcodespacerange 1 beginbfchar <41> <2588> endbfchar")
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, -200, 1000, 900]), FirstChar=65, LastChar=65,
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), Widths=Array([1000]), CharProcs=Dictionary(block=box),
            Encoding=Dictionary(Differences=Array([65, Name.block])), Resources=Dictionary(), ToUnicode=cmap,
        )
    )  # fmt: skip


def _blocks(pdf: Pdf, page: Any) -> None:
    page.Resources.Font["/B"] = _block_font(pdf)


@bad(*UNDER)
def block_letters() -> bytes:
    """A row of full blocks typed over the name."""
    return sheet(b"0 g BT /B 11 Tf 141 744 Td (AAAAAAAAAA) Tj ET", change=_blocks)


@bad(*COVERED)
def picture_with_a_ground() -> bytes:
    """A picture of a bar with something written in it."""
    rows = bytearray(b"\0" * (60 * 8))
    for row in range(2, 6):
        for column in range(20, 40, 3):
            rows[row * 60 + column] = 255
    return sheet(UNIT + b" /I Do", XObject=lambda pdf: Dictionary(I=image(pdf, bytes(rows), 60, 8)))


@bad(*UNDER)
def turned_page() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.Rotate = 270
        page.CropBox = Array([40, 300, 500, 800])

    return sheet(b"0 g " + BOX + b" f", change=change)


@bad(*UNDER)
def other_origin_and_unit() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.MediaBox = Array([-30, -40, 565, 802])
        page.UserUnit = 2

    return sheet(b"0 g " + BOX + b" f", change=change)


# -- annotations ------------------------------------------------------------------------------------------------------

ANNOTATED = (*UNDER, "annotation-over-content")


@bad(*ANNOTATED)
def square() -> bytes:
    return annotated("Square", FILLED, IC=Array([0, 0, 0]))


@bad(*ANNOTATED)
def polygon() -> bytes:
    return annotated("Polygon", FILLED, Vertices=Array([143, 741, 246, 741, 246, 754, 143, 754]))


@bad(*ANNOTATED)
def highlight() -> bytes:
    return annotated(
        "Highlight", FILLED, QuadPoints=Array([143, 754, 246, 754, 143, 741, 246, 741]), C=Array([0, 0, 0])
    )


@bad(*ANNOTATED)
def free_text() -> bytes:
    return annotated("FreeText", FILLED, DA=String("/Helv 8 Tf 1 g"), Contents=String(""))


@bad(*ANNOTATED)
def stamp() -> bytes:
    return annotated("Stamp", FILLED)


@bad(*ANNOTATED)
def ink() -> bytes:
    return annotated("Ink", b"13 w 0 6 m %d 6 l S" % WIDE, InkList=Array([Array([143, 747, 246, 747])]))


@bad(*ANNOTATED, "covered-text")
def white_free_text() -> bytes:
    return annotated("FreeText", b"1 g 0 0 %d %d re f" % (WIDE, HIGH), DA=String("/Helv 8 Tf 0 g"))


@bad(*ANNOTATED, "covered-text")
def dark_field() -> bytes:
    """A form field with a black background."""
    return annotated("Widget", FILLED, FT=Name.Tx, T=String("veld"), MK=Dictionary(BG=Array([0])))


@bad("unapplied-redaction")
def redact_annotation() -> bytes:
    return annotated(
        "Redact", b"1 0 0 RG 0 0 %d %d re S" % (WIDE, HIGH), QuadPoints=Array([143, 754, 246, 754, 143, 741, 246, 741])
    )


# -- not covered, not seen --------------------------------------------------------------------------------------------

HIDDEN_TEXT = b"BT /F1 11 Tf 300 500 Td (" + NAME.encode() + b") Tj ET"
UNSEEN = ("same-colour-text", "invisible-text", "covered-text", "text-under-bar")


@bad(*UNSEEN)
def colour_on_the_same_colour() -> bytes:
    return sheet(b"0.2 0.5 0.9 rg 290 490 200 30 re f 0.2 0.5 0.9 rg " + HIDDEN_TEXT, who="-")


@bad(*UNSEEN)
def transparent() -> bytes:
    return sheet(b"/G gs " + HIDDEN_TEXT, who="-", ExtGState=Dictionary(G=Dictionary(ca=0)))


@bad(*UNSEEN)
def clipped_away() -> bytes:
    return sheet(b"10 10 5 5 re W n " + HIDDEN_TEXT, who="-")


@bad(*UNSEEN)
def tiny() -> bytes:
    return sheet(b"BT /F1 0.4 Tf 300 500 Td (" + NAME.encode() + b") Tj ET", who="-")


@bad(*UNSEEN)
def text_as_a_clip() -> bytes:
    return sheet(b"BT 7 Tr /F1 11 Tf 300 500 Td (" + NAME.encode() + b") Tj ET", who="-")


@bad(*UNSEEN)
def behind_a_photo() -> bytes:
    data = bytes((17 * x + 31 * y) % 251 for y in range(40) for x in range(100))
    return sheet(
        HIDDEN_TEXT + b" q 200 0 0 80 280 470 cm /I Do Q",
        who="-",
        XObject=lambda pdf: Dictionary(I=image(pdf, data, 100, 40)),
    )


def _layers(pdf: Pdf, page: Any) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Concept")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([])))
    page.Resources.Properties = Dictionary(L=layer)


@bad("hidden-layer")
def hidden_layer() -> bytes:
    return sheet(b"/OC /L BDC " + HIDDEN_TEXT + b" EMC", who="-", change=_layers)


@bad("comment")
def hidden_note() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 30, 30]), F=2, Contents=String("dit weg")
        )
        page.Annots = Array([pdf.make_indirect(note)])

    return sheet(who="-", change=change)


@bad("hidden-personal-data")
def subject() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        pdf.docinfo["/Subject"] = String(f"Brief aan {NAME}")

    return sheet(who="-", change=change)


@bad("hidden-personal-data")
def alternate_text() -> bytes:
    return sheet(
        b"/Span << /ActualText (" + NAME.encode() + b") >> BDC BT /F1 11 Tf 300 500 Td (iemand) Tj ET EMC", who="-"
    )


@bad("attachment")
def attached_to_the_page() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        file = stream(pdf, b"bron", Type=Name.EmbeddedFile)
        spec = pdf.make_indirect(
            Dictionary(Type=Name.Filespec, F=String("a.txt"), UF=String("a.txt"), EF=Dictionary(F=file))
        )
        note = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([10, 10, 30, 30]), FS=spec)
        page.Annots = Array([pdf.make_indirect(note)])

    return sheet(who="-", change=change)


@bad("picture-under-bar")
def bar_over_outlines() -> bytes:
    """Letters drawn as outlines under a bar."""
    letters = b"".join(b"%d 500 m %d 510 l %d 500 l h f " % (x, x + 3, x + 6) for x in range(300, 380, 8))
    return sheet(letters + b"0 g 295 496 95 18 re f", who="-")


@bad("picture-under-bar")
def picture_over_a_scan() -> bytes:
    data = bytes((17 * x + 31 * y) % 251 for y in range(40) for x in range(200))
    return sheet(
        b"q 400 0 0 80 100 470 cm /I Do Q q 100 0 0 14 200 500 cm /B Do Q",
        who="-",
        XObject=lambda pdf: Dictionary(I=image(pdf, data, 200, 40), B=image(pdf, bytes(4), 2, 2)),
    )


# -- looks like it, and is not ----------------------------------------------------------------------------------------


@good
def plain() -> bytes:
    return sheet(who="-")


@good
def table_with_shades() -> bytes:
    cells = b"".join(
        b"%.2f g 60 %d 400 18 re f %d g BT /F1 10 Tf 64 %d Td (Onderdeel en bedrag) Tj 200 0 Td (drie miljoen) Tj ET "
        % ((0.0, 0.2, 0.85, 1.0, 0.85)[row], 600 - 18 * row, (1, 1, 0, 0, 0)[row], 605 - 18 * row)
        for row in range(5)
    )
    return sheet(b"0.5 w 60 510 400 108 re S " + cells, who="-")


@good
def heavy_frame() -> bytes:
    return sheet(b"6 w 55 500 400 60 re S BT /F1 11 Tf 70 525 Td (In het kader staat tekst.) Tj ET", who="-")


@good
def struck_and_underlined() -> bytes:
    text = b"BT /F1 11 Tf 60 500 Td (Dit is doorgehaald en onderstreept.) Tj ET"
    return sheet(text + b" 0.6 w 60 504 m 230 504 l S 1.2 w 60 498 m 230 498 l S", who="-")


@good
def struck_with_a_thick_line() -> bytes:
    """Crossed out in a draft: still there to be read."""
    return sheet(
        b"BT /F1 11 Tf 60 500 Td (Dit is doorgehaald in het concept.) Tj ET 1.6 w 60 504 m 230 504 l S", who="-"
    )


@good
def watermark() -> bytes:
    return sheet(
        b"/G gs 0.5 g q 0.7 0.7 -0.7 0.7 120 600 cm BT /F1 90 Tf (CONCEPT) Tj ET Q",
        who="-",
        ExtGState=Dictionary(G=Dictionary(ca=0.3)),
    )


@good
def marked_with_a_pen() -> bytes:
    """A highlight of the usual kind: yellow, multiplied."""

    def change(pdf: Pdf, page: Any) -> None:
        form = stream(pdf, b"/G gs 1 1 0 rg 0 0 200 14 re f", Type=Name.XObject, Subtype=Name.Form,
                      BBox=Array([0, 0, 200, 14]),
                      Resources=Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply))),
                      Group=Dictionary(S=Name.Transparency))  # fmt: skip
        page.Contents.write(page.Contents.read_bytes() + b"q 1 0 0 1 58 723 cm /H Do Q")
        page.Resources.XObject = Dictionary(H=form)

    return sheet(who="-", change=change)


@good
def bold_by_printing_twice() -> bytes:
    text = (
        b"BT /F1 14 Tf 60 500 Td (Besluit op uw verzoek) Tj ET BT /F1 14 Tf 60.3 500 Td (Besluit op uw verzoek) Tj ET"
    )
    return sheet(text + b" BT 2 Tr 0.4 w /F1 14 Tf 60 470 Td (Bezwaar) Tj ET", who="-")


@good
def white_letters_on_a_photo() -> bytes:
    data = bytes((x // 3 + y) % 90 for y in range(40) for x in range(100))
    return sheet(
        b"q 400 0 0 80 60 470 cm /I Do Q 1 g BT /F1 24 Tf 80 500 Td (Jaarverslag) Tj ET",
        who="-",
        XObject=lambda pdf: Dictionary(I=image(pdf, data, 100, 40)),
    )


@good
def letters_on_a_gradient() -> bytes:
    shade = b"q 143 600 103 13 re W n /S sh Q "
    text = b"1 g BT /F1 11 Tf 150 603 Td (Inleiding) Tj ET"
    return sheet(shade + text, who="-", Shading=Dictionary(S=_shade()))


@good
def typed_blocks() -> bytes:
    """Full blocks in place of the name, nothing under them."""
    return sheet(b"0 g BT /B 11 Tf 141 744 Td (AAAAAAAAAA) Tj ET", who=" " * 36, change=_blocks)


@good
def true_bars_of_every_colour() -> bytes:
    """Nothing is under them; the ground is printed in them."""
    bars = b"".join(
        b"%s rg 60 %d 120 13 re f %s rg BT /F1 7 Tf 100 %d Td (5.1.2.e) Tj ET " % (bar, y, ink, y + 4)
        for bar, ink, y in (
            (b"0 0 0", b"1 1 1", 600), (b"0.8 0.8 0.8", b"0 0 0", 580), (b"0 0 0.4", b"1 1 0", 560),
            (b"1 1 1", b"0 0 0", 540), (b"1 0 0", b"1 1 1", 520), (b"0.3 0.3 0.3", b"1 1 1", 500),
        )
    )  # fmt: skip
    return sheet(bars, who="-")


@good
def small_ground_in_a_bar() -> bytes:
    """A ground in five point letters, as in narrow table cells."""
    return sheet(b"0 g 60 600 30 7 re f 1 g BT /F1 5 Tf 65 601.8 Td (5.1.1.d) Tj ET 0 g 60 580 16 5 re f "
                 b"1 g BT /F1 3.5 Tf 61 581.2 Td (5.1.2.e) Tj ET", who="-")  # fmt: skip


@good
def visible_layer() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        _layers(pdf, page)
        del pdf.Root.OCProperties.D["/OFF"]

    return sheet(b"/OC /L BDC BT /F1 11 Tf 300 500 Td (Zichtbare laag) Tj ET EMC", who="-", change=change)


@good
def link_with_a_frame() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([58, 720, 260, 734]), Border=Array([0, 0, 1]),
                          A=Dictionary(S=Name.URI, URI=String("https://www.rijksoverheid.nl/")))  # fmt: skip
        page.Annots = Array([pdf.make_indirect(link)])

    return sheet(who="-", change=change)


@good
def chart_with_curves() -> bytes:
    return sheet(
        b"0.1 g 300 400 m 360 480 440 480 500 400 c f 1 w 0 0 1 RG 290 400 m 330 470 470 360 510 450 c S "
        b"BT /F1 8 Tf 300 390 Td (2023) Tj 150 0 Td (2024) Tj ET",
        who="-",
    )


@good
def logo_in_layers() -> bytes:
    """A dark shape over a light one, as logos are built."""
    return sheet(b"0.7 g 60 600 80 40 re f 0.1 g 70 605 60 30 re f 1 g 80 610 m 100 630 l 120 610 l h f", who="-")


@good
def dark_cover_with_a_picture() -> bytes:
    return sheet(before=b"0.05 0.1 0.3 rg 0 0 595 842 re f 1 g", who="-")


@good
def compressed_twice() -> bytes:
    """Nothing special, in an unusual encoding."""

    def change(pdf: Pdf, page: Any) -> None:
        data = page.Contents.read_bytes()
        page.Contents.write(zlib.compress(zlib.compress(data)), filter=Array([Name.FlateDecode, Name.FlateDecode]))

    return sheet(who="-", change=change)
