# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pixels and drawings under something opaque are gone; under something that lets them through they stay."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pikepdf
import pytest
from channels_kit import (
    HIGH,
    NAME,
    WIDE,
    Array,
    Case,
    Dictionary,
    Name,
    Pdf,
    apart,
    base,
    coded,
    form,
    grey,
    halves,
    redacted,
    resource,
    saved,
    texts,
    writing,
    written,
)  # fmt: skip
from PIL import Image

from redactor.formats.pdf.rebuild import shapes

#: the picture is painted with 1 pixel a point at 50…370 × 60…120; what covers it takes its right half
AT = b"q 320 0 0 60 50 60 cm /Im Do Q\n"
COVER = b"1 g 210 60 160 60 re f\n"
PAPER = b"q 160 0 0 60 210 60 cm /Paper Do Q\n"


def paper(pdf: Pdf) -> Any:
    held = pdf.make_stream(b"\xff")
    held.Type, held.Subtype, held.Width, held.Height = Name.XObject, Name.Image, 1, 1
    held.BitsPerComponent, held.ColorSpace = 8, Name.DeviceGray
    return held


def document(kind: str, paint: bytes, **states: Any) -> bytes:
    pdf, page = base(paint)
    resource(page, "XObject", "Im", pdf.make_indirect(written(pdf, kind)))
    resource(page, "XObject", "Paper", pdf.make_indirect(paper(pdf)))
    holed = paper(pdf)
    holed.SMask = pdf.make_stream(b"\xff\x7f", Type=Name.XObject, Subtype=Name.Image, Width=2, Height=1)
    holed.SMask.BitsPerComponent, holed.SMask.ColorSpace = 8, Name.DeviceGray
    resource(page, "XObject", "Holed", pdf.make_indirect(holed))
    masked = paper(pdf)
    masked.SMask = pdf.make_indirect(paper(pdf))
    resource(page, "XObject", "Masked", pdf.make_indirect(masked))
    faint = paper(pdf)
    faint.SMask = pdf.make_indirect(paper(pdf))
    faint.SMask.Decode = Array([0, 0.5])
    resource(page, "XObject", "Faint", pdf.make_indirect(faint))
    for name, key, value in (
        ("Bare", "/ColorSpace", None),
        ("Short", "/Width", 4),
        ("Broken", "/Filter", Name.DCTDecode),
    ):
        other = paper(pdf)
        other[key] = value if value is not None else Name.DeviceGray
        if value is None:
            del other[key]
        resource(page, "XObject", name, pdf.make_indirect(other))
    for name, bits in (("Stencil", b"\0\x1f"), ("Letters", b"\x08\0")):
        stencil = pdf.make_stream(bits, Type=Name.XObject, Subtype=Name.Image, Width=11, Height=1)
        stencil.ImageMask, stencil.BitsPerComponent = True, 1
        resource(page, "XObject", name, stencil)
    resource(page, "ExtGState", "Gs", Dictionary(**states))
    resource(page, "XObject", "Form", form(pdf, COVER))
    resource(page, "XObject", "Both", form(pdf, DRAWN + b"1 g 90 50 200 50 re f\n"))
    grouped = form(pdf, COVER)
    grouped.Group = Dictionary(S=Name.Transparency, K=True)
    resource(page, "XObject", "Knock", grouped)
    ink = pdf.make_stream(b"{pop 0}", FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1]))
    resource(page, "ColorSpace", "Spot", Array([Name.Separation, Name.Blue, Name.DeviceGray, ink]))
    none = Array([Name.Separation, Name("/None"), Name.DeviceGray, ink])
    resource(page, "ColorSpace", "None", none)
    blank = paper(pdf)
    blank.ColorSpace = none
    resource(page, "XObject", "Inkless", pdf.make_indirect(blank))
    tile = pdf.make_stream(b"0.5 g 0 0 4 4 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
    tile.BBox, tile.XStep, tile.YStep, tile.Resources = Array([0, 0, 9, 9]), 9, 9, Dictionary()
    resource(page, "Pattern", "Tile", tile)
    return saved(pdf)


@pytest.mark.parametrize("kind", ["samples", "jpeg", "colour jpeg", "jpeg 2000", "fax", "stencil"])
@pytest.mark.parametrize("cover", [COVER, PAPER], ids=["colour", "picture"])
def test_pixels_under_something_opaque_are_gone(kind: str, cover: bytes) -> None:
    data = document(kind, AT + cover)
    done = redacted(Case(lambda: data), data)
    left, right = halves(done.data)
    assert left > 50
    assert right < 3
    assert apart(data, done) <= 40


@pytest.mark.parametrize(
    "paint",
    [
        AT + b"/Form Do\n",
        AT + b"q 1 0 0 1 210 60 cm 1 g 0 0 m 160 0 l 160 60 l 0 60 l h f* Q\n",
        AT + b"1 g q 210 0 160 300 re W n 0 0 420 300 re f Q\n",
        AT + b"1 g 290 -400 m 700 10 l 290 420 l 210 200 l 210 -40 l f\n",
        AT + b"q 0 60 -160 0 370 60 cm /Paper Do Q\n",
        AT + b"/Gs gs 1 0 0 RG 1 g 210 60 160 60 re B\n",
        b"q 1 0 0 1 0 0 cm " + AT + b" Q " + COVER + AT + COVER,
        AT + b"q 160 0 0 60 210 60 cm /Masked Do Q\n",
        AT + b"q 1 g 160 0 0 60 210 60 cm /Stencil Do Q\n",
        AT + b"1 G 60 w 210 90 m 370 90 l S\n",
        AT + b"q .5 0 0 .5 0 0 cm 1 G 120 w 700 180 m 740 180 l 420 180 l S Q\n",
        AT + b"/Spot cs 1 scn 210 60 160 60 re f\n",
        AT
        + b"1 g "
        + b"".join(b"q 8 0 0 6 %d %d cm /Paper Do Q " % (x, y) for x in range(210, 370, 8) for y in range(60, 120, 6)),
        AT + b"1 g 1 0 0 1 210 0 cm 0 60 m 160 60 l 160 120 l 0 120 l 0 60 l h f\n",
    ],
    ids=[
        "form",
        "path",
        "clipped",
        "polygon",
        "turned picture",
        "state that changes nothing",
        "twice",
        "full mask",
        "stencil",
        "line",
        "line to and fro",
        "ink",
        "many bars",
        "closed path",
    ],
)
def test_other_covers(paint: bytes) -> None:
    data = document("samples", paint, ca=1, BM=Name.Normal)
    done = redacted(Case(lambda: data), data)
    left, right = halves(done.data)
    assert left > 50
    assert right < 3
    assert apart(data, done) <= 40


@pytest.mark.parametrize(
    ("paint", "states"),
    [
        (COVER + AT, {}),
        (AT + b"/Gs gs " + COVER, {"ca": 0.5}),
        (AT + b"/Gs gs " + COVER, {"BM": Name.Multiply}),
        (AT + b"/Gs gs " + PAPER, {"BM": Name.Darken}),
        (AT + b"/Gs gs /Form Do\n", {"ca": 0.5}),
        (AT + b"/Knock Do\n", {}),
        (AT + b"/None cs 1 scn 210 60 160 60 re f\n", {}),
        (AT + b"q 160 0 0 60 210 60 cm /Holed Do Q\n", {}),
        (AT + b"1 g 210 60 160 60 re 214 64 152 52 re f*\n", {}),
        (AT + b"BT 7 Tr /F1 12 Tf 300 80 Td (l) Tj ET " + COVER, {}),
        (AT + b"q 10 10 5 5 re W n " + COVER + b" Q\n", {}),
        (AT + COVER + AT, {}),
        (AT + b"[9] 0 d 1 G 60 w 210 90 m 370 90 l S\n", {}),
        (AT + b"/Gs gs 1 G 60 w 210 90 m 370 90 l S\n", {"CA": 0.5}),
        (AT + b"/Gs gs 1 G 60 w 210 90 m 370 90 l S\n", {"D": Array([Array([9]), 0])}),
        (AT + b"1 G 2 w 210 90 m 370 90 l S\n", {}),
        (AT + b"q 1 0 0 .1 0 81 cm 1 G 60 w 210 90 m 370 90 l S Q\n", {}),
        (AT + b"1 g 210 60 m 370 120 l f\n", {}),
        (AT + b"1 g 210 60 m 370 120 l 370 60 l 210 120 l f\n", {}),
        (AT + b"1 g 210 60 m 370 60 l 370 120 l 210 120 l 210 60 l 370 60 l 370 120 l 210 120 l f*\n", {}),
        (AT + b"1 g 210 60 m 370 60 l 370 120 l 210 120 l 370 120 l f\n", {}),
        (AT + b"1 g 210 60 9 9 re 370 120 m f\n", {}),
        (AT + b"1 g 210 60 m 219 60 l 219 69 l 210 69 l h 370 120 l 370 60 l f\n", {}),
        (AT + b"1 g q 210 60 m 370 120 l W n 0 0 420 300 re f Q\n", {}),
        (AT + b"1 g q 210 60 m 370 120 l 370 60 l 210 120 l W n 0 0 420 300 re f Q\n", {}),
        (AT + b"/Gs gs 1 g 1 G 50 w 210 60 160 60 re B\n", {"CA": 0.3}),
        (AT + b"q 160 0 0 60 210 60 cm /Faint Do Q\n", {}),
        (AT + b"q 160 0 0 60 210 60 cm /Bare Do Q\n", {}),
        (AT + b"q 160 0 0 60 210 60 cm /Inkless Do Q\n", {}),
        (AT + b"1 g /Tile scn 210 60 160 60 re f\n", {}),
        (AT + b"1 g 210 60 160 60 re 360 65 -140 50 re f\n", {}),
    ],
    ids=[
        "below", "transparent", "multiplied", "darkened", "transparent form", "knockout", "ink that is none",
        "with a mask", "frame", "letters as clip", "clipped away", "painted again", "dashed line", "transparent line",
        "dashed by a state", "thin line", "flat line",
        "no area", "crossed", "twice, even", "corner left out", "stray point", "behind a close", "clip without area",
        "crossed clip", "line takes the fill away", "faint mask", "no colours", "picture of no ink", "tiles",
        "frame that winds",
    ],
)  # fmt: skip
def test_pixels_that_may_be_seen_stay(paint: bytes, states: dict[str, Any]) -> None:
    data = document("samples", paint, **states)
    done = redacted(Case(lambda: data), data)
    assert min(halves(done.data)) > 50
    assert apart(data, done) <= 40


def test_a_picture_that_is_blank_under_its_cover_is_not_coded_again() -> None:
    pdf, page = base(AT + COVER)
    blank = Image.new("L", (WIDE, HIGH), "white")
    blank.paste(writing().crop((0, 0, 150, HIGH)), (0, 0))
    held = pdf.make_stream(b"")
    held.Type, held.Subtype, held.Width, held.Height = Name.XObject, Name.Image, WIDE, HIGH
    held.BitsPerComponent, held.ColorSpace = 8, Name.DeviceGray
    same = coded("JPEG", blank, quality=92)
    held.write(same, filter=Name.DCTDecode)
    resource(page, "XObject", "Im", pdf.make_indirect(held))
    data = saved(pdf)
    done = redacted(Case(lambda: data), data)
    with pikepdf.open(io.BytesIO(done.data)) as made:
        (kept,) = (one for one in made.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image")
        assert len(kept.read_raw_bytes()) > 0.9 * len(same)
        assert kept.Filter == Name.DCTDecode


@pytest.mark.parametrize(
    ("cover", "stays"), [(b"1 g 40 40 300 200 re f\n", False), (b"1 g 100 40 300 200 re f\n", True)]
)
@pytest.mark.parametrize("paint", [b"/Drawn Do\n", b"q 50 60 50 50 re W n /Fade sh Q\n"])
def test_what_is_painted_over_whole_is_not_even_a_resource(paint: bytes, cover: bytes, stays: bool) -> None:
    pdf, page = base(paint + cover + AT)
    resource(page, "XObject", "Im", pdf.make_indirect(written(pdf, "samples")))
    resource(page, "XObject", "Drawn", form(pdf, DRAWN.replace(b"100", b"90"), (50, 50, 120, 110)))
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0.25]), C1=Array([0.75]), N=1)
    coords = Array([50, 0, 100, 0])
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=coords, Function=fade)
    resource(page, "Shading", "Fade", pdf.make_indirect(shading))
    data = saved(pdf)
    done = redacted(Case(lambda: data), data)
    with pikepdf.open(io.BytesIO(done.data)) as made:
        resources = made.pages[0].obj.Resources
        found = len(resources.get("/Shading", {})) + len(resources.XObject)
        assert found == 1 + stays
    assert apart(data, done) <= 40


def paths(data: bytes) -> int:
    """How many triangles the page paints."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0])]
    return sum(one == "f" and found[at - 1] == "l" for at, one in enumerate(found))


DRAWN = b"0 g 60 60 m 80 60 l 70 80 l f 100 60 m 120 60 l 110 80 l f\n"


@pytest.mark.parametrize(
    ("paint", "left"),
    [
        (DRAWN + b"1 g 90 50 200 50 re f\n", 1),
        (DRAWN + b"1 g q 200 0 0 50 90 50 cm /Paper Do Q\n", 1),
        (DRAWN + b"1 g 110 50 200 50 re f\n", 2),
        (b"1 g 90 50 200 50 re f " + DRAWN, 2),
        (DRAWN + b"/Gs gs 1 g 90 50 200 50 re f\n", 2),
        (DRAWN + b"q 200 0 0 50 90 50 cm /Bare Do Q\n", 2),
        (DRAWN + b"q 200 0 0 50 90 50 cm /Short Do Q\n", 2),
        (DRAWN + b"q 200 0 0 50 90 50 cm /Holed Do Q\n", 1),
        (DRAWN + b"q 40 0 0 50 90 50 cm /Holed Do Q\n", 2),
        (DRAWN + b"q 200 0 0 50 90 50 cm /Masked Do Q\n", 1),
    ],
    ids=[
        "colour",
        "picture",
        "part of it",
        "below",
        "transparent",
        "no colours",
        "short",
        "opaque part of a mask",
        "with a mask",
        "full mask",
    ],
)
def test_drawings_under_something_opaque_are_gone(paint: bytes, left: int) -> None:
    data = document("samples", paint, ca=0.5)
    done = redacted(Case(lambda: data), data)
    assert paths(done.data) == left
    assert apart(data, done) <= 40


@pytest.mark.parametrize("states", [{"ca": 0.5}, {"BM": Name.Multiply}])
def test_a_form_takes_over_what_lets_something_through(states: dict[str, Any]) -> None:
    data = document("samples", b"/Both Do /Gs gs /Both Do\n", **states)
    done = redacted(Case(lambda: data), data)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        forms = [one.read_bytes() for one in pdf.pages[0].Resources.XObject.values() if one.Subtype == Name.Form]
    assert sorted(one.count(b"l\nf") for one in forms) == [1, 2]
    assert apart(data, done) <= 40


def test_long_corners_of_a_line_stay() -> None:
    data = document("samples", b"100 M 4 w 1 0 0 RG 100 100 m 150 103 l 100 106 l S 1 g 60 60 130 100 re f\n")
    done = redacted(Case(lambda: data), data)
    assert b"150 103" in b"".join(content(done.data))
    assert apart(data, done) <= 40


def content(data: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [page.Contents.read_bytes() for page in pdf.pages]


def test_a_low_cover_of_a_page_in_large_units_hides() -> None:
    pdf, page = base(b"q 320 0 0 2.5 50 60 cm /Im Do Q 1 g 210 60 160 2.5 re f\n")
    resource(page, "XObject", "Im", pdf.make_indirect(written(pdf, "samples")))
    page.UserUnit = 4
    data = saved(pdf)
    left, right = halves(redacted(Case(lambda: data, terms=()), data).data)
    assert left > 50
    assert right < 3


def test_the_covers_of_one_picture_take_no_more_than_so_much_work(monkeypatch: pytest.MonkeyPatch) -> None:
    filled, drawn = list[shapes.Shape](), shapes._filled

    def fill(shape: shapes.Shape, width: int, height: int) -> Any:
        filled.append(shape)
        return drawn(shape, width, height)

    monkeypatch.setattr(shapes, "_filled", fill)
    half = shapes.Shape((((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),))
    part = shapes.Clip((0.0, 0.0, 1.0, 1.0), (), (shapes.Clip((0.0, 0.0, 1.0, 1.0), (half,)),) * 500)
    seen = shapes.uncovered_pixels([part], 3000, 3000, None)
    assert seen is not None
    assert not seen[2900, 2900]
    assert seen[100, 100]
    assert 5 < len(filled) < 50


def test_lines_of_one_pen_are_filled_together() -> None:
    outline = shapes.Outline()
    for number, operator in enumerate("mlll"):
        outline.add(operator, [(0.2 * number, 0.3 * (number % 2))])
    line = shapes.stroked(outline, 0.1)
    assert line is not None
    assert line.is_sum
    apart_from_each_other = [shapes._filled(shapes.Shape((one,)), 200, 200) for one in line.polygons]
    assert (shapes._filled(line, 200, 200) == np.any(apart_from_each_other, axis=0)).all()


@pytest.mark.parametrize(("appearance", "left"), [(b"0 g 0 0 200 30 re f", 0), (b"1 0 0 RG 0 0 200 30 re S", 1)])
@pytest.mark.parametrize("state", [None, Name.On, Name.Off])
def test_what_an_unapplied_redaction_hides_does_not_come_to_light(
    appearance: bytes, left: int, state: Name | None
) -> None:
    pdf, page = base()
    mark = Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([30, 190, 230, 220]), F=4)
    shown = pdf.make_indirect(form(pdf, appearance, (0, 0, 200, 30)))
    mark.AP = Dictionary(N=shown)
    if state is not None:
        mark.AP.N = Dictionary(On=shown, Other=form(pdf, b"", (0, 0, 200, 30)))
        mark.AS, left = state, left if state == Name.On else 1
    page.Annots = Array([pdf.make_indirect(mark)])
    data = saved(pdf)
    done = redacted(Case(lambda: data, terms=()), data)
    assert "".join(texts(done.data)).count(NAME) == left
    assert bool(grey(done.data, 0)[95, 200] < 20) is not bool(left)
