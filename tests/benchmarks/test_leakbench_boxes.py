# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A box of a leak bench manifest lies where it was meant, however the page is turned, cut or scaled."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name

from benchmarks.leakbench import make_plan
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits

SPOT = [40.0, 30.0, 90.0, 50.0]
"""from the top left of the unrotated MediaBox, points"""


def spotted(media: list[int], above: dict[str, Any], keys: dict[str, Any]) -> bytes:
    """A page of 300 × 200 with a black spot; ``above``: what its parent says."""
    pdf = pikepdf.new()
    x0, y1 = min(media[0], media[2]), max(media[1], media[3])
    spot = f"0 g {x0 + SPOT[0]} {y1 - SPOT[3]} {SPOT[2] - SPOT[0]} {SPOT[3] - SPOT[1]} re f"
    page = Dictionary(Type=Name.Page, MediaBox=Array(media), Contents=pdf.make_stream(spot.encode()))
    for key, value in keys.items():
        page[f"/{key}"] = value
    pdf.pages.append(pikepdf.Page(page))
    for key, value in above.items():
        if key == "MediaBox":
            del pdf.pages[0].obj["/MediaBox"]
        pdf.Root.Pages[f"/{key}"] = value
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("media", "above", "keys"),
    [
        ([0, 0, 300, 200], {}, {}),
        ([0, 0, 300, 200], {}, {"Rotate": 90}),
        ([0, 0, 300, 200], {"Rotate": 180}, {}),
        ([0, 0, 300, 200], {}, {"Rotate": 270}),
        ([0, 0, 300, 200], {}, {"Rotate": -90}),
        ([0, 0, 300, 200], {"MediaBox": Array([0, 0, 300, 200])}, {"Rotate": 450}),
        ([-100, -50, 200, 150], {}, {"Rotate": 90, "CropBox": Array([-80, -40, 190, 140])}),
        ([400, 250, 100, 50], {}, {"Rotate": 180, "UserUnit": 2}),
    ],
)
def test_a_box_lies_on_its_spot(media: list[int], above: dict[str, Any], keys: dict[str, Any]) -> None:
    untrusted = spotted(media, above, keys)
    document = PdfFormat().read(io.BytesIO(untrusted), Limits())
    secret = {"text": "nergens", "kind": "person", "page": 0, "bbox": SPOT, "hidden_only": False, "needles": []}
    (found,) = make_plan({"secrets": [secret]}, document, untrusted).manual
    with pymupdf.open(stream=document.normalised) as pdf:
        seen = pdf[0].get_pixmap(colorspace=pymupdf.csGRAY)
    wide, high = seen.width / document.pages[0].width, seen.height / document.pages[0].height
    dark = [divmod(at, seen.stride)[::-1] for at, value in enumerate(seen.samples) if value < 64]
    box = found.box
    assert (min(x for x, _ in dark), max(x for x, _ in dark) + 1) == pytest.approx(
        (box.x0 * wide, box.x1 * wide), abs=1
    )
    assert (min(y for _, y in dark), max(y for _, y in dark) + 1) == pytest.approx(
        (box.y0 * high, box.y1 * high), abs=1
    )
