# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Text and drawings that something hides of which only a look tells that it does: they are gone; what is seen stays."""

from __future__ import annotations

import io
from typing import Any, Final

import numpy as np
import pikepdf
import pytest
from channels_kit import (
    AROUND,
    Array,
    Case,
    Dictionary,
    Name,
    apart,
    base,
    coded,
    form,
    halves,
    redacted,
    resource,
    saved,
    text,
    texts,
    written,
)
from PIL import Image

from redactor.formats.pdf import hiders
from redactor.formats.pdf.rebuild import document as rebuilding

UNDER: Final = text(b"Geheim woord onder", x=215, y=85)
DRAWN: Final = b"0.2 g 230 70 m 250 70 l 240 90 l f 260 70 m 280 70 l 270 90 l f\n"
BOX: Final = b"210 60 160 60 re f\n"
STATES: Final = {
    "Multiply": Dictionary(BM=Name.Multiply),
    "Darken": Dictionary(BM=Name.Darken),
    "Screen": Dictionary(BM=Name.Screen),
    "Inks": Dictionary(OP=True, op=True, OPM=1),
}
#: what is painted over the text, and hides it
HIDES: Final = {
    "black multiplied": b"/Multiply gs 0 g " + BOX,
    "black darkened": b"/Darken gs 0 g " + BOX,
    "white screened": b"/Screen gs 1 g " + BOX,
    "ink over ink": b"/Inks gs 0 0 0 1 k " + BOX,
    "soft mask": b"/Masked gs 0 g " + BOX,
    "shading": b"q 210 60 160 60 re W n /Fade sh Q\n",
    "pattern of a shading": b"/Pattern cs /Faded scn " + BOX,
    "thin lines": b"0 G 2.5 w " + b"".join(b"210 %d m 370 %d l S " % (y, y) for y in range(60, 121, 2)),
    "thick line": b"0 G 60 w 210 90 m 370 90 l S\n",
    "dashed line": b"0 G 60 w [200 1] 0 d 210 90 m 370 90 l S\n",
    "long dashes": b"BT /F1 60 Tf "
    + b"".join(b"1 0 0 1 205 %d Tm (\x97\x97\x97) Tj " % y for y in range(42, 102, 3))
    + b"ET\n",
    "picture with a mask": b"q 160 0 0 60 210 60 cm /Photo Do Q\n",
}
#: what is painted over it, and lets it through
SHOWS: Final = {
    "white multiplied": b"/Multiply gs 1 g " + BOX,
    "black screened": b"/Screen gs 0 g " + BOX,
    "faint soft mask": b"/Faint gs 0 g " + BOX,
    "line below": b"0 G 60 w 210 140 m 370 140 l S\n",
    "few dashes": b"BT /F1 60 Tf 1 0 0 1 205 110 Tm (\x97\x97\x97) Tj ET\n",
    "small dashes": b"BT /F1 12 Tf 1 0 0 1 215 85 Tm (\x97\x97\x97) Tj ET\n",
    "frame": b"0 G 3 w 210 60 160 60 re S\n",
    "thin rule": b"0 G 0.7 w 210 88 m 370 88 l S\n",
}


def document(paint: bytes, kind: str = "samples") -> bytes:
    pdf, page = base(paint)
    resource(page, "XObject", "Im", pdf.make_indirect(written(pdf, kind)))
    resource(page, "XObject", "Cover", form(pdf, b"0 g " + BOX))
    resource(page, "XObject", "Covering", form(pdf, b"/Multiply gs " + BOX, Resources=page.Resources))
    resource(page, "XObject", "Copy", form(pdf, AT, Resources=page.Resources))
    for name, state in STATES.items():
        resource(page, "ExtGState", name, Dictionary(state))
    for name, light in (("Masked", b"1"), ("Faint", b"0.3")):
        group = form(pdf, light + b" g 0 0 420 300 re f", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
        mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)
        resource(page, "ExtGState", name, Dictionary(SMask=mask))
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([0.2]), N=1)
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([210, 0, 370, 0]), Function=fade)
    shading.Extend = Array([True, True])
    resource(page, "Shading", "Fade", pdf.make_indirect(shading))
    resource(page, "Pattern", "Faded", pdf.make_indirect(Dictionary(Type=Name.Pattern, PatternType=2, Shading=shading)))
    sizes: dict[str, Any] = {
        "Type": Name.XObject,
        "Subtype": Name.Image,
        "BitsPerComponent": 8,
        "ColorSpace": Name.DeviceGray,
    }
    mask = pdf.make_stream(b"", **sizes, Width=64, Height=24)
    mask.write(coded("JPEG", Image.new("L", (64, 24), 255)), filter=Name.DCTDecode)
    photo = pdf.make_stream(b"\0", **sizes, Width=1, Height=1)
    photo.SMask = mask
    resource(page, "XObject", "Photo", photo)
    return saved(pdf)


def triangles(data: bytes) -> int:
    """How many of the drawn triangles are left."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0])]
    return sum(one == "f" and found[at - 1] == "l" for at, one in enumerate(found))


@pytest.mark.parametrize("cover", HIDES.values(), ids=HIDES)
def test_what_a_look_shows_to_be_hidden_is_gone(cover: bytes) -> None:
    data = document(UNDER + DRAWN + b"q " + cover + b" Q\n")
    done = redacted(Case(lambda: data, terms=()), data)
    assert "Geheim" not in texts(done.data)[0]
    assert triangles(done.data) == 0
    assert "text_covered" in done.written.removed
    assert apart(data, done) <= 40


@pytest.mark.parametrize("cover", SHOWS.values(), ids=SHOWS)
def test_what_can_be_seen_stays(cover: bytes) -> None:
    data = document(b"1 g " + BOX + b"0 g " + UNDER + DRAWN + b"q " + cover + b" Q\n")
    done = redacted(Case(lambda: data, terms=()), data)
    assert "Geheim woord onder" in texts(done.data)[0]
    assert triangles(done.data) == 2
    assert apart(data, done) <= 40


OBLIQUE: Final = (
    b"q 226 226 -42 42 100 20 cm /Im Do Q q .7071 .7071 -.7071 .7071 213 133 cm /Multiply gs 0 g -1 -2 162 64 re f Q\n"
)
AT: Final = b"q 320 0 0 60 50 60 cm /Im Do Q\n"
HIDDEN: Final = AT + b"q " + HIDES["black multiplied"] + b"Q\n"


@pytest.mark.parametrize("kind", ["samples", "colour jpeg", "fax", "stencil", "jpeg 2000"])
def test_pixels_that_a_look_shows_to_be_hidden_are_gone_in_every_coding(kind: str) -> None:
    data = document(AT + b"q " + HIDES["black multiplied"] + b"Q\n", kind)
    done = redacted(Case(lambda: data, terms=()), data)
    left, right = halves(done.data)
    assert left > 50
    assert right < 3
    assert apart(data, done) <= 40


def test_writing_in_the_mask_of_a_picture_goes_as_well() -> None:
    data = document(HIDDEN, "soft mask")
    done = redacted(Case(lambda: data, terms=()), data)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        mask: Any
        (mask,) = (one.SMask for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/SMask" in one)
        grey = np.asarray(pikepdf.PdfImage(mask).as_pil_image().convert("L"), float)
    assert grey[:, :154].std() > 50
    assert grey[:, 166:].std() < 3
    assert apart(data, done) <= 40


def test_what_shows_through_the_hole_of_a_stencil_stays() -> None:
    with pikepdf.open(io.BytesIO(document(AT + b"q 1 g 160 0 0 60 210 60 cm /Holed Do Q\n"))) as pdf:
        stencil = pdf.make_stream(b"\x08\0", Type=Name.XObject, Subtype=Name.Image, Width=11, Height=1)
        stencil.ImageMask, stencil.BitsPerComponent = True, 1
        resource(pdf.pages[0].obj, "XObject", "Holed", stencil)
        data = saved(pdf)
    done = redacted(Case(lambda: data, terms=()), data)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        (held,) = (one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Width") == 320)
        grey = np.asarray(pikepdf.PdfImage(held).as_pil_image().convert("L"), float)
    # from 210 on eleven columns of 14.5 pt, the fifth of which is a hole
    assert grey[:, 220:231].std() > 50
    assert grey[:, 164:214].std() < 3
    assert grey[:, 240:].std() < 3
    assert apart(data, done) <= 40


@pytest.mark.parametrize("cover", HIDES.values(), ids=HIDES)
def test_pixels_that_a_look_shows_to_be_hidden_are_gone(cover: bytes) -> None:
    data = document(AT + b"q " + cover + b" Q\n")
    done = redacted(Case(lambda: data, terms=()), data)
    left, right = halves(done.data)
    assert left > 50
    assert right < 3
    assert apart(data, done) <= 40


@pytest.mark.parametrize("cover", SHOWS.values(), ids=SHOWS)
def test_pixels_that_can_be_seen_stay(cover: bytes) -> None:
    data = document(AT + b"q " + cover + b" Q\n")
    done = redacted(Case(lambda: data, terms=()), data)
    assert min(halves(done.data)) > 50
    assert apart(data, done) <= 40


@pytest.mark.parametrize(
    "paint",
    [
        b"q 0 -280 60 0 330 290 cm /Im Do Q q /Multiply gs 0 g 330 10 60 140 re f Q\n",
        OBLIQUE,
        b"q 1 0 0 1 5 5 cm q 320 0 0 60 45 55 cm /Im Do Q Q q /Multiply gs /Cover Do Q\n",
        AT + b"q 0 g /Covering Do Q\n",
    ],
    ids=["upwards", "oblique", "form that blends", "form in which something blends"],
)
def test_wherever_and_however_they_are_painted(paint: bytes) -> None:
    data = document(paint)
    done = redacted(Case(lambda: data, terms=()), data)
    left, right = halves(done.data)
    assert left > 50
    assert right < 3
    assert apart(data, done) <= 40


@pytest.mark.parametrize(
    "more", [b"q 320 0 0 60 50 220 cm /Im Do Q\n", b"q 1 0 0 1 0 160 cm /Copy Do Q\n"], ids=["again", "in a form"]
)
def test_a_picture_that_is_seen_elsewhere_stays_whole(more: bytes) -> None:
    data = document(HIDDEN + more)
    assert min(halves(redacted(Case(lambda: data, terms=()), data).data)) > 50


def test_a_picture_that_is_seen_on_another_page_stays_whole() -> None:
    with pikepdf.open(io.BytesIO(document(HIDDEN))) as pdf:
        page = pdf.add_blank_page(page_size=(420, 300)).obj
        page.Resources, page.Contents = pdf.pages[0].obj.Resources, pdf.make_stream(AT)
        data = saved(pdf)
    assert min(halves(redacted(Case(lambda: data, terms=()), data).data)) > 50


def test_no_more_pictures_are_looked_at_than_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilding, "_MOST_LOOKS", 0)
    data = document(HIDDEN)
    assert min(halves(redacted(Case(lambda: data, terms=()), data).data)) > 50


@pytest.mark.parametrize("paint", [AT + UNDER, AT + b"0 G 1 w 50 90 m 370 90 l S 0 g 60 70 20 20 re f\n"])
def test_text_rules_and_plain_areas_over_a_picture_need_no_look(paint: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilding, "glance", None)
    data = document(paint)
    assert min(halves(redacted(Case(lambda: data, terms=()), data).data)) > 50


def test_what_is_painted_after_a_cover_stays() -> None:
    data = document(b"q " + HIDES["black multiplied"] + b"Q 1 g " + UNDER + DRAWN.replace(b"0.2", b"0.9"))
    done = redacted(Case(lambda: data, terms=()), data)
    assert "Geheim woord onder" in texts(done.data)[0]
    assert triangles(done.data) == 2


def test_a_clip_stays_when_the_drawing_that_it_was_goes() -> None:
    drawn = b"q 230 70 m 250 70 l 240 90 l W f 0 g 0 0 420 300 re f Q\n"
    data = document(drawn + b"q " + HIDES["black multiplied"] + b"Q\n")
    done = redacted(Case(lambda: data, terms=()), data)
    assert apart(data, done) <= 40


def test_rules_and_backgrounds_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(hiders, "Drawing", lambda order, box, left: looked.append(order))
    ground = b"1 g 0 0 420 300 re f 0.9 g 220 70 60 20 re f 0 G 1 w 210 90 m 370 90 l S\n"
    redacted(Case(lambda: b"", terms=()), document(ground + b"q " + HIDES["soft mask"] + b"Q " + AROUND))
    assert not looked
