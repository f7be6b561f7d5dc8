# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures and outlines of letters are reported as not assessed wherever a page paints them."""

from __future__ import annotations

import io
import random
from typing import Any

import pymupdf
import pytest
from channels_kit import (
    NAME,
    SHOWN,
    Array,
    Case,
    Dictionary,
    Name,
    Pdf,
    built,
    form,
    helvetica,
    redacted,
    resource,
    stream,
)

from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits

DRAW = b"q 300 0 0 80 50 60 cm /I Do Q"
LETTERS = b"".join(
    b"%d %d m %d %d l %d %d l h f\n" % (x, y, x + 4, y + 10, x + 8, y)
    for y in (60, 80, 100)
    for x in range(40, 180, 12)
)  # fmt: skip
COVER = b"0 0 420 300 re f "


def image(pdf: Pdf) -> Any:
    noise = random.Random(7).randbytes(300 * 80)
    return stream(pdf, noise, Type=Name.XObject, Subtype=Name.Image, Width=300, Height=80, BitsPerComponent=8,
                  ColorSpace=Name.DeviceGray)  # fmt: skip


def in_a_pattern(content: bytes) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        tile = stream(pdf, content, Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1, XStep=420, YStep=300)
        tile.BBox, tile.Resources = Array([0, 0, 420, 300]), Dictionary(XObject=Dictionary(I=image(pdf)))
        resource(page, "Pattern", "P", tile)

    return built(change, SHOWN + b"/Pattern cs /P scn " + COVER)


def in_a_mask(content: bytes, *, nested: bool = False) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        held = Dictionary(XObject=Dictionary(I=image(pdf)))
        group = form(pdf, content, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray), Resources=held)
        state = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
        if nested:
            outer = Dictionary(ExtGState=Dictionary(G=pdf.make_indirect(state)))
            group = form(pdf, b"/G gs " + COVER, Group=group.Group, Resources=outer)
            state = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Alpha, G=group))
        resource(page, "ExtGState", "G", pdf.make_indirect(state))

    return built(change, SHOWN + b"q /G gs " + COVER + b"Q ")


def mask_of_itself() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        group = form(pdf, b"/G gs " + LETTERS, Group=Dictionary(S=Name.Transparency))
        state = pdf.make_indirect(Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group)))
        group.Resources = Dictionary(ExtGState=Dictionary(G=state))
        resource(page, "ExtGState", "G", state)

    return built(change, SHOWN + b"q /G gs " + COVER + b"Q ")


def mask_at_two_places() -> bytes:
    """The first time what it paints lies beside the page."""

    def change(pdf: Pdf, page: Any) -> None:
        group = form(pdf, DRAW, Group=Dictionary(S=Name.Transparency), Resources=Dictionary(
            XObject=Dictionary(I=image(pdf))))  # fmt: skip
        state = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
        resource(page, "ExtGState", "G", pdf.make_indirect(state))

    return built(change, SHOWN + b"q 0.01 0 0 0.01 0 0 cm /G gs " + COVER + b"Q q /G gs " + COVER + b"Q ")


def through_letters() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "XObject", "I", image(pdf))

    return built(change, SHOWN + b"q BT 7 Tr /F1 40 Tf 50 80 Td (LETTERS) Tj ET " + DRAW + b" Q ")


def as_a_glyph(draw: bytes = b"300 0 0 80 0 0 cm /I Do", wide: int = 300) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        said = form(pdf, b"BT /F1 9 Tf (Marloes Zwanenburgh) Tj ET", Resources=Dictionary(Font=Dictionary(
            F1=helvetica(pdf))))  # fmt: skip
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 300, 80]), FontMatrix=Array([1, 0, 0, 1, 0, 0]),
            CharProcs=Dictionary(A=pdf.make_stream(b"%d 0 d0 " % wide + draw)), FirstChar=65, LastChar=65,
            Encoding=Dictionary(Differences=Array([65, Name.A])), Widths=Array([wide]),
            Resources=Dictionary(XObject=Dictionary(I=image(pdf), X=said), Font=Dictionary(F1=helvetica(pdf))),
        )  # fmt: skip
        resource(page, "Font", "F3", pdf.make_indirect(font))

    return built(change, SHOWN + b"BT /F3 1 Tf 50 60 Td (A) Tj ET ")


BLIND: dict[str, tuple[bytes, str]] = {
    "picture in a pattern": (in_a_pattern(DRAW), "picture"),
    "outlines in a pattern": (in_a_pattern(LETTERS), "drawn_text"),
    "picture in a soft mask": (in_a_mask(DRAW), "picture"),
    "outlines in a soft mask": (in_a_mask(b"1 g " + LETTERS), "drawn_text"),
    "picture in the soft mask of a soft mask": (in_a_mask(DRAW, nested=True), "picture"),
    "a soft mask that masks itself": (mask_of_itself(), "drawn_text"),
    "a soft mask at two places": (mask_at_two_places(), "picture"),
    "picture through letters": (through_letters(), "picture"),
    "picture as a glyph": (as_a_glyph(), "picture"),
}


@pytest.mark.parametrize(("data", "reason"), BLIND.values(), ids=BLIND)
def test_what_nobody_can_read_is_reported(data: bytes, reason: str) -> None:
    page = PdfFormat().read(io.BytesIO(data), Limits()).pages[0]
    assert page.not_assessed == (reason,)
    assert NAME in page.text


SPELLING = {
    "Tj": b"BT /F1 9 Tf (Marloes) Tj ET",
    "TJ without a blank": b"BT/F1 9 Tf[(Marloes)]TJ ET",
    "next line": b"BT /F1 9 Tf 12 TL (Marloes) ' ET",
    "next line with spacing": b'BT /F1 9 Tf 0 0 (Marloes)" ET',
    "a form": b"/X Do",
}


@pytest.mark.parametrize("draw", SPELLING.values(), ids=SPELLING)
def test_a_glyph_that_spells_a_name_is_told_whatever_shows_it(draw: bytes) -> None:
    page = PdfFormat().read(io.BytesIO(as_a_glyph(draw, 60)), Limits()).pages[0]
    assert page.not_assessed == ("unreadable_words",)


@pytest.mark.parametrize("draw", [b"0 0 30 50 re f", b"q 30 0 0 50 0 0 cm /I Do Q", b"% (it's) Tj\n0 0 30 50 re f"])
def test_a_glyph_that_is_drawn_is_a_letter(draw: bytes) -> None:
    page = PdfFormat().read(io.BytesIO(as_a_glyph(draw, 60)), Limits()).pages[0]
    assert page.not_assessed == ()


def test_a_page_whose_painting_can_not_be_followed_is_told() -> None:
    """Hidden text, masks and unreadable codes are only found by following it."""
    data = built(lambda pdf, page: None, SHOWN + b"q } Q ")
    page = PdfFormat().read(io.BytesIO(data), Limits()).pages[0]
    assert NAME in page.text
    assert page.not_assessed == ("unfollowed_painting",)
    done = redacted(Case(lambda: data), data)
    assert done.written.rasterised == (1,)
    assert done.document.not_assessed == ((1, "unfollowed_painting"),)


TEXT = b"BT /F1 12 Tf 50 100 Td (Marloes Zwanenburgh) Tj ET"


def text_in(kind: str) -> bytes:
    content = b"q 0.9 g " + COVER + b"0 g Q " + TEXT

    def change(pdf: Pdf, page: Any) -> None:
        held = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
        if kind == "pattern":
            tile = stream(pdf, content, Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1, XStep=420)
            tile.YStep, tile.BBox, tile.Resources = 300, Array([0, 0, 420, 300]), held
            resource(page, "Pattern", "P", tile)
        else:
            group = form(pdf, content, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray), Resources=held)
            mask = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
            resource(page, "ExtGState", "G", pdf.make_indirect(mask))

    return built(change, {"pattern": b"/Pattern cs /P scn ", "mask": b"/G gs "}[kind] + COVER)


@pytest.mark.parametrize("kind", ["pattern", "mask"])
def test_text_in_patterns_and_soft_masks_is_read(kind: str) -> None:
    assert NAME in PdfFormat().read(io.BytesIO(text_in(kind)), Limits()).pages[0].text


def test_a_soft_mask_that_fades_is_nothing_to_report() -> None:
    page = PdfFormat().read(io.BytesIO(in_a_mask(b"0.5 g 0 0 420 150 re f 1 g 0 150 420 150 re f")), Limits()).pages[0]
    assert page.not_assessed == ()


def test_a_soft_mask_that_fades_many_things_is_nothing_to_report() -> None:
    def change(pdf: Pdf, page: Any) -> None:
        group = form(pdf, b"0.5 g 0 0 30 30 re f", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
        state = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
        resource(page, "ExtGState", "G", pdf.make_indirect(state))

    paint = b"".join(b"q 1 0 0 1 %d 0 cm /G gs 0 0 30 30 re f Q " % x for x in range(0, 400, 5))
    assert PdfFormat().read(io.BytesIO(built(change, SHOWN + paint)), Limits()).pages[0].not_assessed == ()


def noise(pdf: Pdf, wide: int, high: int, **keys: Any) -> Any:
    samples = random.Random(7).randbytes(wide * high)
    return stream(pdf, samples, Type=Name.XObject, Subtype=Name.Image, Width=wide, Height=high, BitsPerComponent=8,
                  ColorSpace=Name.DeviceGray, **keys)  # fmt: skip


@pytest.mark.parametrize(
    ("paint", "told"),
    [
        # strips of ten points, each too low for words that can be read, make a picture of forty
        (b"".join(b"q 300 0 0 10 50 %d cm /I Do Q " % y for y in (100, 90, 80, 70)), True),
        # pieces of 40 points make a picture of 160
        (b"".join(b"q 40 0 0 40 %d 70 cm /I Do Q " % x for x in (50, 90, 130, 170)), True),
        # far apart they are four signs
        (b"".join(b"q 40 0 0 40 %d 70 cm /I Do Q " % x for x in (50, 150, 250, 350)), False),
        (b"".join(b"q 300 0 0 4 50 %d cm /I Do Q " % y for y in (150, 120, 90, 60)), False),
    ],
)
def test_pieces_of_a_picture_are_judged_together(paint: bytes, told: bool) -> None:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "XObject", "I", noise(pdf, 200, 20))

    page = PdfFormat().read(io.BytesIO(built(change, SHOWN + paint)), Limits()).pages[0]
    assert page.not_assessed == (("picture",) if told else ())


def letter_pictures(pdf: Pdf, page: Any) -> None:
    letter = bytes((0, 255, 255, 0, 255)) * 12
    resource(page, "XObject", "I", stream(pdf, letter, Type=Name.XObject, Width=6, Height=10, Subtype=Name.Image,
             BitsPerComponent=8, ColorSpace=Name.DeviceGray))  # fmt: skip
    resource(page, "XObject", "S", stream(pdf, bytes(range(200, 240)) * 20, Type=Name.XObject, Width=40, Height=20,
             Subtype=Name.Image, BitsPerComponent=8, ColorSpace=Name.DeviceGray))  # fmt: skip


def row(count: int, y: int, step: int = 8) -> bytes:
    return b"".join(b"q 7 0 0 10 %d %d cm /I Do Q " % (20 + step * number, y) for number in range(count))


@pytest.mark.parametrize(
    ("paint", "told"),
    [
        (row(9, 80), True),
        (row(40, 80), True),
        (b"".join(row(40, y) for y in range(0, 160, 12)), True),  # more than four hundred
        (row(4, 80), False),  # four signs in a row
        (row(9, 80, step=30), False),  # signs that stand apart
        (b"q 300 0 0 12 40 80 cm /S Do Q", False),  # a bar of one colour and its shade
        (b"q 12 0 0 140 40 20 cm /S Do Q", False),
    ],
)
def test_a_line_of_small_pictures_is_told_however_many_there_are(paint: bytes, told: bool) -> None:
    page = PdfFormat().read(io.BytesIO(built(letter_pictures, SHOWN + paint)), Limits()).pages[0]
    assert page.not_assessed == (("picture",) if told else ())


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("size", "wide", "high"), [(9, 110, 12), (7, 80, 9), (16, 190, 22)])
def test_an_address_that_is_a_picture_is_told(size: int, wide: int, high: int, turned: bool) -> None:
    with pymupdf.open() as made:
        sheet = made.new_page(width=wide, height=high)
        sheet.insert_text((3, high * 0.75), "j.jansen@voorbeeld.nl", fontsize=size)
        pixels = sheet.get_pixmap(dpi=100, colorspace=pymupdf.csGRAY)

    def change(pdf: Pdf, page: Any) -> None:
        data = b"".join(pixels.samples[at : at + pixels.width] for at in range(0, len(pixels.samples), pixels.stride))
        resource(page, "XObject", "I", stream(pdf, data, Type=Name.XObject, Subtype=Name.Image, Width=pixels.width,
                 Height=pixels.height, BitsPerComponent=8, ColorSpace=Name.DeviceGray))  # fmt: skip

    place = b"0 %d -%d 0 60 60 cm" % (wide, high) if turned else b"%d 0 0 %d 40 80 cm" % (wide, high)
    page = PdfFormat().read(io.BytesIO(built(change, SHOWN + b"q " + place + b" /I Do Q ")), Limits()).pages[0]
    assert page.not_assessed == ("picture",)


def test_a_picture_whose_letters_are_in_its_mask_is_told() -> None:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "XObject", "I", noise(pdf, 1, 1, SMask=noise(pdf, 300, 80)))

    page = PdfFormat().read(io.BytesIO(built(change, SHOWN + DRAW)), Limits()).pages[0]
    assert page.not_assessed == ("picture",)
