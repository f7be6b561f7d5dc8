# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A box over a picture in a tiling pattern or a soft mask: its pixels go, in every encoding; the page stays text."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import channels_kit as kit
import pikepdf
import pytest
from channels_kit import (
    HIGH,
    PUBLIC,
    SHOWN,
    WIDE,
    Array,
    Case,
    Dictionary,
    Name,
    Pdf,
    apart,
    built,
    form,
    redacted,
    resource,
    writing,
    written,
)  # fmt: skip

from redactor.model import Box

#: the picture stands at 50…210 × 60…90 of a page that is 300 high; the box takes its right half
HALF = Box(130, 205, 215, 245)


DRAW = b"q 160 0 0 30 50 60 cm /I Do Q "
TURNED = b"q 0 30 -160 0 210 60 cm /I Do Q "


def in_a_pattern(kind: str, draw: bytes = DRAW, *, within: bool = False) -> Callable[[Pdf, Any], None]:
    def change(pdf: Pdf, page: Any) -> None:
        held = Dictionary(XObject=Dictionary(I=written(pdf, kind)))
        if within:
            held = Dictionary(XObject=Dictionary(I=form(pdf, b"q 0.00625 0 0 0.0333333 -0.3125 -2 cm " + draw + b" Q",
                                                        box=(0, 0, 1, 1), Resources=held)))  # fmt: skip
        tile = pdf.make_stream(DRAW if within else draw)
        tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
        tile.BBox, tile.XStep, tile.YStep, tile.Resources = Array([0, 0, 420, 300]), 420, 300, held
        resource(page, "Pattern", "P", tile)

    return change


def in_a_mask(kind: str) -> Callable[[Pdf, Any], None]:
    def change(pdf: Pdf, page: Any) -> None:
        group = form(pdf, DRAW, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
                     Resources=Dictionary(XObject=Dictionary(I=written(pdf, kind))))  # fmt: skip
        mask = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
        resource(page, "ExtGState", "G", pdf.make_indirect(mask))

    return change


FILL = b"30 40 360 70 re f "
KINDS = ["samples", "colours", "jpeg", "jpeg 2000", "fax", "soft mask"]
CASES: dict[str, tuple[Callable[[Pdf, Any], None], bytes]] = {
    **{f"{kind} in a pattern": (in_a_pattern(kind), b"/Pattern cs /P scn " + FILL) for kind in KINDS},
    **{f"{kind} in a mask": (in_a_mask(kind), b"q /G gs 0.1 g " + FILL + b"Q ") for kind in KINDS[:5]},
    "turned in a pattern": (in_a_pattern("samples", TURNED), b"/Pattern cs /P scn " + FILL),
    "in a form in a pattern": (in_a_pattern("samples", within=True), b"/Pattern cs /P scn " + FILL),
}


def pictures(data: bytes) -> list[Any]:
    """The pixels of every picture of a file, in grey."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            pikepdf.PdfImage(one).as_pil_image().convert("L")
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image" and one.get("/Width") == WIDE
        ]


@pytest.mark.parametrize(("change", "paint"), CASES.values(), ids=CASES)
def test_pixels_under_a_box_go_and_the_page_stays_text(change: Callable[[Pdf, Any], None], paint: bytes) -> None:
    data = built(change, SHOWN + paint)
    done = redacted(Case(lambda: data, terms=(), boxes=((1, HALF),)), data)
    assert not done.written.rasterised
    (text,) = kit.texts(done.data)
    assert all(one in text for one in PUBLIC)
    assert apart(data, done) < 30
    is_turned = change is CASES["turned in a pattern"][0]
    gone = (2, HIGH // 2 + 3, WIDE - 2, HIGH - 2) if is_turned else (WIDE // 2 + 8, 2, WIDE - 2, HIGH - 2)
    left = (2, 2, WIDE - 2, HIGH // 2 - 3) if is_turned else (4, 4, WIDE // 2 - 10, HIGH - 4)
    for one in pictures(done.data):
        low, high = one.crop(gone).getextrema()
        assert high - low < 40, "nothing is left of the half under the box"
    extrema = [one.crop(left).getextrema() for one in pictures(done.data)]
    assert any(high - low > 150 for low, high in extrema)


def test_a_picture_is_whole_where_no_box_lies_over_it() -> None:
    change, paint = CASES["samples in a pattern"]
    data = built(change, SHOWN + paint)
    done = redacted(Case(lambda: data, terms=(), boxes=((1, Box(30, 20, 60, 40)),)), data)
    assert not done.written.rasterised
    assert [one.tobytes() for one in pictures(done.data)] == [writing().tobytes()]
