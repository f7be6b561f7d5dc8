# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Text and drawings that something hides of which only a look tells that it does: they are gone; what is seen stays."""

from __future__ import annotations

import io
from typing import Any, Final

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
    redacted,
    resource,
    saved,
    text,
    texts,
)
from PIL import Image

from redactor.formats.pdf import hiders

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


def document(paint: bytes) -> bytes:
    pdf, page = base(paint)
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
