# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every way to set a name: geometry of pages, matrices, fonts, encodings, order, and how words are cut."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from typing import Any

import channels_kit as kit
import pikepdf
import pymupdf
import pytest
from channels_kit import CODED, FIRST, LAST, NAME, PUBLIC, SHOWN, built, case, helvetica, resource, saved, stream, text
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.errors import NotAssessed
from redactor.formats.pdf.inspect import inspect
from redactor.model import Box


def shown(paint: bytes) -> bytes:
    """A page that shows the name in this way."""
    return built(lambda pdf, page: None, paint)


def turned(**keys: Any) -> bytes:
    """The page with these keys."""

    def change(pdf: Pdf, page: Any) -> None:
        for key, value in keys.items():
            page[f"/{key}"] = Array(value) if isinstance(value, list) else value

    return built(change)


def lines(*rows: bytes) -> bytes:
    """A text object with this inside."""
    return b"BT /F1 12 Tf " + b" ".join(rows) + b" ET\n"


# -- pages -------------------------------------------------------------------------------------------------------------


@case(looks=False)  # pdfium doesn't know the unit
def user_unit() -> bytes:
    return turned(UserUnit=2.5)


@case()
def negative_origin() -> bytes:
    return turned(MediaBox=[-100, -50, 420, 300])


@case()
def turned_by_90_and_cropped() -> bytes:
    return turned(Rotate=90, CropBox=[20, 90, 400, 280])


@case()
def turned_by_180_and_cropped() -> bytes:
    return turned(Rotate=180, CropBox=[20, 90, 400, 280], MediaBox=[-7, -9, 420, 300])


@case()
def turned_by_minus_90() -> bytes:
    return turned(Rotate=-90)


@case(keep=("Openbare aanhef", "belde over de dijk"), looks=False)
def cropped_so_that_half_the_name_is_off() -> bytes:
    return built(
        lambda pdf, page: page.__setattr__("CropBox", Array([100, 90, 420, 300])),
        SHOWN + text(b"Openbare aanhef", 240, 230),
    )


@case(
    keep=("Openbare aanhef", "Openbaar besluit"),
    terms=(),
    boxes=((1, Box(325, 85, 420, 107)), (1, Box(0, 145, 130, 167))),
)
def name_runs_off_the_page() -> bytes:
    pdf, page = kit.base(b"")
    page.Contents = pdf.make_stream(
        text(b"Openbare aanhef", y=230)
        + text(b"Openbaar besluit", y=170)
        + text(CODED, x=330)
        + text(CODED, x=-40, y=140)
    )
    return saved(pdf)


@case()
def huge_coordinates() -> bytes:
    return shown(b"q 1 0 0 1 -90000 -70000 cm " + text(CODED, 90040, 70200) + b"Q ")


@case(told=("not-assessed",))  # compared too coarsely to tell what lies under a box
def huge_page() -> bytes:
    return turned(MediaBox=[0, 0, 14000, 14000])


@case()
def tiny_units() -> bytes:
    return shown(b"q 0.001 0 0 0.001 0 0 cm BT /F1 12000 Tf 40000 200000 Td (" + CODED + b") Tj ET Q ")


@case()
def size_in_the_matrix() -> bytes:
    return shown(b"BT /F1 1 Tf 12 0 0 12 40 200 Tm (" + CODED + b") Tj ET ")


# -- matrices ----------------------------------------------------------------------------------------------------------


@case()
def letters_without_any_width_or_height() -> bytes:
    """Text that is squeezed to nothing is hidden text: it goes, and the page stays text."""
    squeezed = b"BT /F1 12 Tf 0 Tz 1 0 0 1 40 150 Tm (%s) Tj (%s) Tj 100 Tz ET " % (CODED, CODED)
    flat = b"q 1 0 0 0 0 140 cm " + text(y=10) + b"Q q 0 0 0 1 9 0 cm " + text(y=120) + b"Q "
    return shown(SHOWN + squeezed + flat)


@case(terms=(NAME[:-1],), needles=(FIRST, LAST[:-1]), keep=(*PUBLIC, "daalt weer af"))
def raised_so_much_that_the_rest_is_low() -> bytes:
    """What follows stands lower than any footnote's line stands under its number, and moves with the line all the
    same."""
    return shown(lines(b"1 0 0 1 40 150 Tm 5 Ts (" + CODED[:-1] + b") Tj 0 Ts ( daalt weer af) Tj"))


@case()
def oblique_and_printed_twice() -> bytes:
    """Two boxes in one place have one label between them."""
    oblique = lines(b".8 .6 -.6 .8 60 40 Tm (" + CODED + b") Tj")
    return shown(SHOWN + oblique + oblique)


@case(boxes=((1, Box(38, 145, 122, 161)),), keep=(*PUBLIC, "gezien"))
def name_and_a_box_by_hand_on_one_page() -> bytes:
    """What a box drawn by hand takes is no text that got lost while the line of the name was set anew."""
    return shown(SHOWN + text(b"Paraafnummer 12 gezien", 40, 142))


@case(boxes=((1, Box(57, 152, 131, 172)),), keep=(*PUBLIC, "dorp met", "komen"))
def box_over_lines_with_names() -> bytes:
    """Letters that a box cuts on one line are covered there, and those above and below them stay in sight."""
    rows = (
        b"alle bewoners van het dorp met " + CODED,
        b"of de raad van het dorp met " + CODED + b" erbij",
        b"mag in dat dorp komen",
    )
    return shown(b"".join(text(row, 40, 142 - 11 * number, 10) for number, row in enumerate(rows)))


@case(boxes=((1, Box(221, 150, 243, 164)),), keep=(*PUBLIC, "sprak"))
def box_beside_a_name() -> bytes:
    """What stands behind the name doesn't move under a box that was drawn where it is not."""
    return shown(text(CODED + b" sprak met de wijk", 40, 140))


WATERMARK = b"q .8 g BT /F1 44 Tf %s Tm (" + LAST.encode() + b") Tj ET Q "


@case()
def watermark_behind_what_stays() -> bytes:
    """The letters of the page are read on: they are no second print of the large ones behind them."""
    return shown(WATERMARK % b"1 0 0 1 35 170" + text(b"belde over de dijk", 100, 185) + SHOWN)


@case()
def watermark_that_goes_up() -> bytes:
    return shown(WATERMARK % b"0 1 -1 0 120 15" + text(b"belde over de dijk", 100, 120) + SHOWN)


@case()
def watermark_across() -> bytes:
    return shown(WATERMARK % b".77 .64 -.64 .77 90 40" + text(b"belde over de dijk", 150, 120) + SHOWN)


@case()
def watermark_behind_dense_lines() -> bytes:
    """No place for a label is left among the lines: it stands beside them, and they are read on."""
    rows = b"".join(
        b"BT /F1 9 Tf 0 1 -1 0 %d 10 Tm (alle bewoners van dit dorp aan de dijk) Tj ET " % (40 + 8 * number)
        for number in range(40)
    )
    return shown(WATERMARK % b".5 .2 -.2 .5 90 40" + rows)


#: what a hand draws: the box begins and ends in the middle of a letter, and is lower than the line
CUTTING: dict[str, Any] = {"terms": (), "boxes": ((1, Box(43, 92, 161, 99)),)}


@case(**CUTTING)
def box_that_cuts_letters() -> bytes:
    """Letters go as a whole, the box covers them as a whole, and the page stays text."""
    return shown(SHOWN)


@case(**CUTTING)
def box_that_cuts_letters_that_lean() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.Resources.Font.F2 = helvetica(pdf, BaseFont=Name("/Times-Italic"))

    return built(change, text(size=13.5, font=b"F2"))


@case(terms=(), boxes=((1, Box(201, 40, 210, 157)),), keep=PUBLIC)
def box_that_cuts_letters_that_go_up() -> bytes:
    return shown(lines(b"0 1 -1 0 210 140 Tm (" + CODED + b") Tj"))


@case()
def mirrored() -> bytes:
    return shown(b"BT /F1 12 Tf -1 0 0 1 170 200 Tm (" + CODED + b") Tj ET ")


@case()
def upside_down() -> bytes:
    return shown(b"BT /F1 12 Tf 1 0 0 -1 40 206 Tm (" + CODED + b") Tj ET ")


@case()
def slanted() -> bytes:
    return shown(b"BT /F1 12 Tf 0.9 0.35 -0.35 0.9 40 100 Tm (" + CODED + b") Tj ET ")


@case()
def upwards_on_a_turned_page() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.Rotate = 270

    return built(change, b"BT /F1 12 Tf 0 1 -1 0 20 100 Tm (" + CODED + b") Tj ET ")


@case()
def squeezed_and_sheared() -> bytes:
    return shown(b"BT /F1 12 Tf 55 Tz 1 0 0.4 1 40 200 Tm (" + CODED + b") Tj ET ")


@case()
def negative_size() -> bytes:
    return shown(b"BT /F1 -12 Tf -1 0 0 -1 40 200 Tm (" + CODED + b") Tj ET ")


# -- operators ---------------------------------------------------------------------------------------------------------


@case()
def spaced_letters() -> bytes:
    return shown(lines(b"4 Tc 1 0 0 1 40 140 Tm (" + CODED + b") Tj"))


@case()
def blanks_between_letters() -> bytes:
    return shown(lines(b"1 0 0 1 40 140 Tm (" + " ".join(NAME).encode() + b") Tj"))


@case()
def kerned_letters() -> bytes:
    parts = b" ".join(b"(%c) %d" % (one, 7 * index % 40 - 20) for index, one in enumerate(CODED))
    return shown(lines(b"1 0 0 1 40 200 Tm [" + parts + b"] TJ"))


@case()
def a_text_object_a_letter() -> bytes:
    return shown(b"".join(text(bytes([one]), 40 + 9 * index, 140) for index, one in enumerate(CODED)))


@case(refused=NotAssessed)  # the text reads backwards, so no recognizer would find the name
def letters_painted_backwards() -> bytes:
    return shown(b"".join(reversed([text(bytes([one]), 40 + 9 * index, 140) for index, one in enumerate(CODED)])))


@case()
def words_in_reverse_order() -> bytes:
    return shown(text(LAST.encode(), 90, 140) + text(FIRST.encode(), 40, 140))


@case()
def old_operators() -> bytes:
    return shown(
        lines(b"14 TL 1 0 0 1 40 150 Tm (eerst) Tj (" + CODED + b") ' 1 0.2 (daarna " + CODED + b') " T* (slot) Tj')
    )


@case()
def relative_moves() -> bytes:
    return shown(
        lines(b"40 154 Td (voor) Tj 0 -14 TD (" + FIRST.encode() + b" ) Tj (" + LAST.encode() + b") Tj T* (na) Tj")
    )


@case()
def font_in_a_graphics_state() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "ExtGState", "G", Dictionary(Font=Array([page.Resources.Font.F1, 12])))

    return built(change, b"BT /G gs 1 0 0 1 40 200 Tm (" + CODED + b") Tj ET ")


@case()
def unbalanced_states() -> bytes:
    return shown(b"q q Q Q Q Q " + SHOWN + b"q q q ")


@case()
def raised_letters_beside_it() -> bytes:
    return shown(lines(b"1 0 0 1 40 200 Tm (" + CODED + b") Tj 5 Ts /F1 7 Tf (12) Tj 0 Ts /F1 12 Tf (, zei) Tj"))


@case()
def two_fonts_in_a_name() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "Font", "F2", helvetica(pdf, BaseFont=Name("/Helvetica-Bold")))

    return built(change, lines(b"1 0 0 1 40 200 Tm (" + FIRST.encode() + b" Zwa) Tj /F2 12 Tf (nenburgh) Tj"))


# -- lines -------------------------------------------------------------------------------------------------------------


@case(keep=(*PUBLIC, "regel boven met staarten gjpq", "REGEL ONDER"))
def tight_lines() -> bytes:
    return shown(text(b"regel boven met staarten gjpq", 40, 146) + text(CODED, 40, 139) + text(b"REGEL ONDER", 40, 131))


@case(keep=(*PUBLIC, "dat weet", "ook"))
def broken_over_two_lines() -> bytes:
    return shown(text(b"dat weet Marloes", 40, 140) + text(b"Zwanenburgh ook", 40, 126))


@case(keep=(*PUBLIC, "dat weet", "ook"))
def hyphenated() -> bytes:
    return shown(text(b"dat weet Marloes Zwanen-", 40, 140) + text(b"burgh ook", 40, 126))


@case(keep=(*PUBLIC, "dat weet", "ook"))
def soft_hyphen() -> bytes:
    return shown(
        text(b"dat weet Marloes Zwanen\\255", 40, 140)
        + text(b"burgh ook", 40, 126)
        + text(b"Zwanen\\255burgh", 40, 100)
    )


@case(keep=(*PUBLIC, "dat weet", "ook"))
def broken_over_two_pages() -> bytes:
    pdf, first = kit.base(b"", pages=2)
    first.Contents = pdf.make_stream(kit.AROUND + text(b"dat weet Marloes Zwanen-", 40, 20))
    pdf.pages[1].obj.Contents = pdf.make_stream(text(b"burgh ook", 40, 280) + kit.AROUND)
    return saved(pdf)


@case(keep=(*PUBLIC, "eerste kolom", "laatste kolom"))
def in_a_row_of_cells() -> bytes:
    rules = b"0.5 w 38 135 350 16 re S 120 135 m 120 151 l S 245 135 m 245 151 l S "
    return shown(rules + text(b"eerste kolom", 40, 140) + text(CODED, 122, 140) + text(b"laatste kolom", 247, 140))


@case(terms=(NAME, f"{LAST}-Ter Horst", LAST), needles=(FIRST, LAST, "Horst"))
def overlapping_terms() -> bytes:
    return shown(text(b"Marloes Zwanenburgh-Ter Horst, Zwanenburgh", 40, 140))


@case(keep=(*PUBLIC, "de heer", "s brief"))
def marks_that_touch_it() -> bytes:
    return shown(text(b"de heer \\(Marloes \\253Zwanenburgh\\273\\)'s brief", 40, 140))


# -- twice -------------------------------------------------------------------------------------------------------------


@case(keep=(*PUBLIC, "Vet gezet"))
def bold_by_printing_twice() -> bytes:
    both = CODED + b" Vet gezet"
    return shown(text(both, 40, 140) + text(both, 40.4, 140))


@case()
def same_text_three_times() -> bytes:
    return shown(SHOWN * 3)


@case()
def shadow() -> bytes:
    return shown(b"0.7 g " + text(CODED, 41.5, 138.5) + b"0 g " + text(CODED, 40, 140))


@case()
def outlined_and_filled() -> bytes:
    return shown(b"2 Tr 0.3 w " + SHOWN + b"0 Tr ")


@case()
def invisible_layer_over_it() -> bytes:
    return shown(SHOWN + b"3 Tr " + SHOWN + b"0 Tr ")


# -- not seen ----------------------------------------------------------------------------------------------------------


@case()
def unseen_in_every_way() -> bytes:
    return shown(
        b"q 3 Tr " + text(CODED, 40, 140) + b"Q q 1 g " + text(CODED, 40, 120) + b"Q q 10 10 1 1 re W n " + text(CODED, 40, 100)
        + b"Q " + text(CODED, 40, 80, 0.2) + text(CODED, 40, 900) + text(CODED, 40, 60) + b"q 1 g 30 50 200 24 re f Q "
        + b"q 0 0 0 0 re W n " + text(CODED, 40, 40) + b"Q " + b"BT /F1 12 Tf 0 0 0 0 40 40 Tm (" + CODED + b") Tj ET "
    )  # fmt: skip


@case()
def through_a_clip_of_letters() -> bytes:
    """Text is the clip through which a colour is painted."""
    return shown(b"q 7 Tr " + SHOWN + b"0.2 0.3 0.8 rg 0 180 300 40 re f Q ")


@case()
def filled_and_clipping() -> bytes:
    return shown(b"q 4 Tr " + SHOWN + b"0.2 0.3 0.8 rg 0 203 300 4 re f Q ")


@case()
def painted_with_a_pattern() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        tile = stream(pdf, b"0 0 1 rg 0 0 2 2 re f 1 0 0 rg 2 2 2 2 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
                      BBox=Array([0, 0, 4, 4]), XStep=4, YStep=4, Resources=Dictionary())  # fmt: skip
        resource(page, "Pattern", LAST, tile)

    return built(change, b"q /Pattern cs /" + LAST.encode() + b" scn " + SHOWN + b"Q ")


# -- fonts -------------------------------------------------------------------------------------------------------------


def drawn_font(pdf: Pdf, letters: bytes, **keys: Any) -> Any:
    """A Type 3 font whose glyphs are boxes with a notch; each letter has a procedure of its own."""
    procedures = Dictionary()
    differences: list[Any] = [letters[0]]
    for number, code in enumerate(letters):
        name = f"/{LAST}{number}"
        procedures[name] = stream(
            pdf, b"600 0 0 0 500 700 d1 0 0 500 %d re f 0 0 %d 700 re f" % (300 + number * 9, 90 + number)
        )
        differences += [code, Name(name)]
    held = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=procedures, Encoding=Dictionary(Type=Name.Encoding, Differences=Array(differences)), FirstChar=0, LastChar=255,
        Widths=Array([600] * 256), Resources=Dictionary(), Name=Name(f"/{LAST}"),
    )  # fmt: skip
    for key, value in keys.items():
        held[f"/{key}"] = value
    return pdf.make_indirect(held)


def unicode_of(pdf: Pdf, pairs: dict[int, str]) -> Any:
    rows = b"".join(
        b"<%02X> <%s>\n" % (code, value.encode("utf-16-be").hex().encode()) for code, value in pairs.items()
    )
    return stream(pdf, b"/CIDInit /ProcSet findresource begin begincmap % " + CODED + b"\n1 begincodespacerange <00> <FF> "
                  b"endcodespacerange\n%d beginbfchar\n" % len(pairs) + rows + b"endbfchar endcmap")  # fmt: skip


@case()
def drawn_letters() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        letters = bytes(sorted(set(CODED) - {32}))
        to_unicode = unicode_of(pdf, {code: chr(code) for code in [*letters, 32]})
        resource(page, "Font", "T", drawn_font(pdf, letters, ToUnicode=to_unicode))

    return built(change, text(CODED, 40, 140, font=b"T"))


@case(keep=(), looks=False)  # the page becomes a picture: nothing can be taken out of a glyph
def a_glyph_that_is_a_name() -> bytes:
    """One code stands for the whole name, in the text and in what it paints."""

    def change(pdf: Pdf, page: Any) -> None:
        font = drawn_font(pdf, b"A", ToUnicode=unicode_of(pdf, {65: NAME}))
        font.CharProcs[f"/{LAST}0"] = stream(pdf, b"9000 0 d0 BT /F1 1000 Tf (" + CODED + b") Tj ET")
        font.Resources = Dictionary(Font=Dictionary(F1=page.Resources.Font.F1))
        font.Widths = Array([9000] * 256)
        resource(page, "Font", "T", font)

    return built(change, text(b"A", 40, 140, font=b"T"))


@case(boxes=((1, Box(36, 145, 190, 165)),), terms=())
def a_glyph_that_paints_another_text_than_it_says() -> bytes:
    """The text says something harmless, the eye sees the name: a box by hand."""

    def change(pdf: Pdf, page: Any) -> None:
        font = drawn_font(pdf, b"A", ToUnicode=unicode_of(pdf, {65: "niets"}))
        font.CharProcs[f"/{LAST}0"] = stream(pdf, b"9000 0 d0 BT /F1 1000 Tf (" + CODED + b") Tj ET")
        font.Resources = Dictionary(Font=Dictionary(F1=page.Resources.Font.F1))
        resource(page, "Font", "T", font)

    return built(change, text(b"A", 40, 140, font=b"T"))


@case()
def many_codes_for_one_letter() -> bytes:
    """Codes without meaning that a table makes letters of; several for the same letter."""

    def change(pdf: Pdf, page: Any) -> None:
        codes = {index + 1: char for index, char in enumerate(NAME)}
        resource(page, "Font", "T", drawn_font(pdf, bytes(sorted(codes)), ToUnicode=unicode_of(pdf, codes)))

    coded = b"".join(b"\\%03o" % (index + 1) for index in range(len(NAME)))
    return built(change, text(coded, 40, 140, font=b"T"))


@case(terms=("Sofie Fijnaart",), needles=("Sofie", "Fijnaart"))
def ligatures() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        encoding = Dictionary(Type=Name.Encoding, Differences=Array([1, Name.fi, Name.fl]))
        resource(page, "Font", "L", helvetica(pdf, Encoding=encoding))

    return built(change, text(b"So\\001e Fijnaart", 40, 140, font=b"L"))


@case(keep=(*PUBLIC, "fijn afgehecht vlak"))
def ligatures_that_stay() -> bytes:
    """Letters of which only their name in the font says what they are are read as before."""

    def change(pdf: Pdf, page: Any) -> None:
        encoding = Dictionary(Type=Name.Encoding, Differences=Array([1, Name.fi, Name.fl]))
        program = pdf.make_stream(pymupdf.Font("helv").buffer, Subtype=Name.Type1C)
        held = Dictionary(Type=Name.FontDescriptor, FontName=Name("/AAAAAA+Own"), Flags=4, FontFile3=program)
        resource(page, "Font", "L", helvetica(pdf, Encoding=encoding, BaseFont=held.FontName, FontDescriptor=held))

    return built(change, SHOWN + text(b"\001jn afgehecht vlak", 40, 140, font=b"L"))


@case(terms=("Zwänenbürgh",), needles=("Zwanenburgh", "Zwänenbürgh"))
def accents_apart() -> bytes:
    """Base letters and accents in separate shows."""
    return shown(text(b"Marloes Zwanenburgh", 40, 140).replace(b"(Marloes Zwanenburgh)", b"(Zw\\344nenb\\374rgh)"))


@case(looks=False)  # where a letter without width ends is a guess
def letters_without_width() -> bytes:
    """Every letter is moved to by hand, as the font says that it has no width. PyMuPDF leaves out the last one."""

    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "Font", "W", helvetica(pdf, FirstChar=32, LastChar=126, Widths=Array([0] * 95)))

    moved = b"".join(b"(%c) Tj 8 0 Td " % one for one in CODED)
    return built(change, b"BT /W 12 Tf 40 200 Td " + moved + b"ET\n")


@case()
def a_code_for_the_end_of_a_name() -> bytes:
    """The letters of one code have no width but the first; they are no letters of their own."""

    def change(pdf: Pdf, page: Any) -> None:
        meaning = {code: chr(code) for code in range(32, 127)} | {1: LAST[-3:]}
        resource(page, "Font", "N", helvetica(pdf, FirstChar=1, LastChar=126, ToUnicode=unicode_of(pdf, meaning),
                                              Widths=Array([900] * 126)))  # fmt: skip

    return built(change, text(CODED[:-3] + b"\\001", font=b"N"))


@case()
def names_of_resources() -> bytes:
    """Font, colour space, state, form and property list are called after somebody."""

    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "Font", LAST, helvetica(pdf, Name=Name(f"/{LAST}")))
        resource(
            page, "ColorSpace", LAST, Array([Name.CalGray, Dictionary(WhitePoint=Array([1, 1, 1]), Who=String(NAME))])
        )
        resource(
            page,
            "ExtGState",
            LAST,
            Dictionary(LW=1, Who=String(NAME), HT=Dictionary(HalftoneType=1, HalftoneName=String(NAME))),
        )
        resource(page, "Properties", LAST, Dictionary(Who=String(NAME)))
        resource(
            page, "Shading", LAST, Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([0, 0, 1, 1]))
        )

    last = LAST.encode()
    paint = b"/%s cs 0 sc /%s gs /Span /%s BDC " % (last, last, last) + text(font=last) + b"EMC "
    return built(change, paint)


@case()
def names_of_fonts_and_glyphs() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        descriptor = Dictionary(Type=Name.FontDescriptor, FontName=Name(f"/ABCDEF+{LAST}"), FontFamily=String(NAME), Flags=32,
                                CharSet=String(f"/{LAST}/a"), ItalicAngle=0, Ascent=700, Descent=-200, CapHeight=700, StemV=80,
                                FontBBox=Array([0, 0, 1000, 1000]), Style=Dictionary(Panose=String(NAME)))  # fmt: skip
        encoding = Dictionary(
            Type=Name.Encoding, BaseEncoding=Name.WinAnsiEncoding, Differences=Array([200, Name(f"/{LAST}")])
        )
        widths = Array([500] * 224)
        font = helvetica(pdf, BaseFont=Name(f"/ABCDEF+{LAST}"), FontDescriptor=descriptor, Encoding=encoding, FirstChar=32,
                         LastChar=255, Widths=widths)  # fmt: skip
        resource(page, "Font", "N", font)

    return built(change, text(font=b"N") + text(b"openbaar \\310", 40, 140, font=b"N"))


def composed(mode: str = "H") -> bytes:
    """Text in an embedded font of two bytes a letter."""
    with pymupdf.open() as document:
        page = document.new_page(width=kit.PAGE[0], height=kit.PAGE[1])
        writer = pymupdf.TextWriter(page.rect)
        font = pymupdf.Font("helv")
        for row, line in enumerate((PUBLIC[0], NAME, PUBLIC[1], PUBLIC[2])):
            writer.append((40, 70 + 20 * row), line, font=font, fontsize=12)
        writer.write_text(page)
        data = document.tobytes()
    if mode == "H":
        return bytes(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == "/Type0":
                one.Encoding = Name("/Identity-V")
        target = pdf.pages[0].obj
        pdf.pages[0].contents_coalesce()
        written = target.Contents.read_bytes()
        target.Contents = pdf.make_stream(written.replace(b"40 230 Tm", b"40 285 Tm").replace(b"0 -20 Td", b"40 0 Td"))
        return saved(pdf)


def low_font() -> bytes:
    """A font that says that it is lower than a font size; each of its letters is a bar of that height."""
    letters = sorted(set("Ab" + NAME))
    names = [".notdef", *(f"uni{ord(one):04X}" for one in letters)]
    builder, glyphs = FontBuilder(1000, isTTF=True), {}
    for name in names:
        pen = TTGlyphPen(None)
        for first, *others in [((50, 0), (50, 680), (400, 680), (400, 0))] if name != "uni0020" else []:
            pen.moveTo(first)
            for point in others:
                pen.lineTo(point)
            pen.closePath()
        glyphs[name] = pen.glyph()
    builder.setupGlyphOrder(names)
    builder.setupGlyf(glyphs)
    builder.setupCharacterMap({ord(one): f"uni{ord(one):04X}" for one in letters})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 0)))
    builder.setupHorizontalHeader(ascent=690, descent=-190)
    builder.setupNameTable({})
    builder.setupOS2(sTypoAscender=690, sTypoDescender=-190, usWinAscent=690, usWinDescent=190)
    builder.setupPost()
    made = io.BytesIO()
    builder.save(made)
    return made.getvalue()


@case(looks=False)
def upside_down_in_a_low_font() -> bytes:
    """The cells of its letters lie below the line."""
    with pymupdf.open(stream=built(lambda pdf, page: None, b""), filetype="pdf") as document:
        page = document[0]
        page.insert_font("F9", fontbuffer=low_font())
        page.insert_text((300, 200), NAME, fontname="F9", fontsize=12, rotate=180)
        return bytes(document.tobytes())


def test_the_box_over_a_low_font_upside_down_covers_its_letters() -> None:
    done = kit.redacted(kit.CASES["upside_down_in_a_low_font"], upside_down_in_a_low_font())
    assert done.written.rasterised == ()
    (mark,) = done.written.marks
    assert mark.box.y0 < 201
    assert mark.box.y1 > 200 + 0.68 * 12


@case()
def two_bytes_a_letter() -> bytes:
    return composed()


@case()
def set_downwards() -> bytes:
    return composed("V")


@case()
def embedded_program() -> bytes:
    """The program of the font, its names and its tables go down to the letters that stay."""
    with pikepdf.open(io.BytesIO(composed())) as pdf:
        for one in list(pdf.objects):
            if isinstance(one, pikepdf.Dictionary) and "/FontName" in one:
                one.FontName, one.Who = Name(f"/ABCDEF+{LAST}"), String(NAME)
            if isinstance(one, pikepdf.Dictionary) and one.get("/Subtype") == "/Type0":
                one.BaseFont = Name(f"/ABCDEF+{LAST}")
        return saved(pdf)


STAMP = b"BT /F1 12 Tf %s %g %g Tm (%s) Tj ET\n"
UPWARDS, OBLIQUE = b"0 1 -1 0", b".88 .48 -.48 .88"


@case(looks=False, keep=(*PUBLIC, "Ontvangen", "archief"))
def stamp_across_the_name() -> bytes:
    return shown(SHOWN + STAMP % (UPWARDS, 70, 120, b"Ontvangen door het archief"))


@case(looks=False, keep=("Openbare aanhef", "Openbaar besluit", "belde", "dijk", "kamer"))
def name_upwards_across_a_line() -> bytes:
    return shown(STAMP % (UPWARDS, 300, 120, NAME.encode()) + STAMP % (UPWARDS, 300, 240, b"kamer"))


@case(looks=False, keep=("Openbare aanhef", "Openbaar besluit", "beld", "ijk"))
def name_oblique_across_a_line() -> bytes:
    return shown(STAMP % (OBLIQUE, 270, 185, NAME.encode()))


@case(keep=(*PUBLIC, "schreef", "over de sluis en de dam"), needles=("wanenburgh",))
def large_initial_read_elsewhere() -> bytes:
    """The label over it is wider than it, and covers none of the lines beside it."""
    beside = text(b"wanenburgh schreef", x=64, y=110) + text(b"over de sluis en de dam", x=64, y=94)
    return shown(beside + text(b"onder de grote letter", x=40, y=76) + text(b"Z", x=40, y=94, size=36))


@case(keep=(*PUBLIC, "schreef", "over de sluis en de dam"), needles=("wanenburgh",))
def large_initial_beside_two_lines() -> bytes:
    """The line beside its upper half is not above it: the box covers all of the letter."""
    beside = text(b"wanenburgh schreef", x=64, y=112) + text(b"over de sluis en de dam", x=64, y=94)
    return shown(beside + text(b"Z", x=38, y=94, size=36))


@pytest.mark.parametrize(
    "make", [stamp_across_the_name, name_upwards_across_a_line, name_oblique_across_a_line], ids=lambda it: it.__name__
)
def test_a_page_on_which_text_crosses_a_name_stays_text(make: Callable[[], bytes]) -> None:
    """What crosses can't be read under a box, so its letters there go with the name; no others do."""
    done = kit.redacted(kit.Case(make), make())
    assert done.written.rasterised == ()
    assert inspect(done.data).seen == ()
    before = Counter("".join(kit.texts(make())).replace(NAME, ""))
    after = Counter("".join(kit.texts(done.data)).replace("gelakt: 5.1.2.e", ""))
    assert sum(count for letter, count in (before - after).items() if letter.isalpha()) <= 10


test_no_setting_hides_a_name = kit.judged(__name__)
