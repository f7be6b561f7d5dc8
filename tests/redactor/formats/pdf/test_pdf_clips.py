# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pixels that a clip of any shape hides are not in the rebuilt file; those that are seen are as they were."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pytest
from pdf_builders import form, new_pdf, saved
from pikepdf import Dictionary, Name

from redactor.formats.pdf.rebuild.document import rebuild

SIDE = 100
PLACED = b"200 0 0 200 100 100 cm /I Do"
CIRCLE = b"""300 200 m 300 255 255 300 200 300 c 145 300 100 255 100 200 c 100 145 145 100 200 100 c
255 100 300 145 300 200 c W n"""
#: clip (in points) → whether a point of the page is seen through it
CLIPS: dict[str, tuple[bytes, Any]] = {
    "triangle": (b"100 100 m 300 100 l 100 300 l h W n", lambda x, y: (x - 100) + (y - 100) < 200),
    "diamond": (b"200 100 m 300 200 l 200 300 l 100 200 l h W n", lambda x, y: abs(x - 200) + abs(y - 200) < 100),
    "circle of curves": (
        CIRCLE,
        lambda x, y: (x - 200) ** 2 + (y - 200) ** 2 < 100**2,
    ),
    "a hole by even-odd": (
        b"100 100 200 200 re 150 150 100 100 re W* n",
        lambda x, y: not (150 < x < 250 and 150 < y < 250),
    ),
    "a hole by winding": (
        b"100 100 200 200 re 150 150 m 150 250 l 250 250 l 250 150 l h W n",
        lambda x, y: not (150 < x < 250 and 150 < y < 250),
    ),
    "no hole by winding": (b"100 100 200 200 re 150 150 100 100 re W n", lambda x, y: True),
    "two places": (
        b"100 100 40 40 re 260 260 40 40 re W n",
        lambda x, y: (x < 140 and y < 140) or (x > 260 and y > 260),
    ),
    "a turned rectangle": (
        b"q .7071 .7071 -.7071 .7071 200 100 cm 0 0 141.4 141.4 re W n .7071 -.7071 .7071 .7071 -212.1 70.7 cm",
        lambda x, y: abs(x - 200) + abs(y - 200) < 100,
    ),
    "two clips": (
        b"100 100 m 300 100 l 100 300 l h W n 100 100 m 300 100 l 300 300 l h W n",
        lambda x, y: (x - 100) + (y - 100) < 200 and y < x,
    ),
}


def picture(pdf: pikepdf.Pdf, bits: int) -> Any:
    """A chessboard, so that no pixel looks like its neighbours."""
    rows = np.indices((SIDE, SIDE)).sum(axis=0) % 2
    data = np.packbits(rows.astype(np.uint8), axis=1) if bits == 1 else (rows * 200 + 20).astype(np.uint8)
    made = pdf.make_stream(data.tobytes())
    made["/Type"], made["/Subtype"], made["/ColorSpace"] = Name.XObject, Name.Image, Name.DeviceGray
    made["/Width"] = made["/Height"] = SIDE
    made["/BitsPerComponent"] = bits
    return made


def pixels(data: bytes, bits: int) -> Any:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (found,) = [
            one.read_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    if bits == 8:
        return np.frombuffer(found, np.uint8).reshape(SIDE, SIDE)
    return np.unpackbits(np.frombuffer(found, np.uint8).reshape(SIDE, -1), axis=1)[:, :SIDE]


@pytest.mark.parametrize("bits", [8, 1])
@pytest.mark.parametrize("name", CLIPS)
@pytest.mark.parametrize("nested", [False, True])
def test_pixels_outside_a_clip_are_gone(name: str, bits: int, nested: bool) -> None:
    clip, is_seen = CLIPS[name]
    pdf = new_pdf(b"", size=(400, 400))
    page: Any = pdf.pages[0].obj
    image = pdf.make_indirect(picture(pdf, bits))
    paint = b"q " + clip + b" " + PLACED + b" Q"
    if nested:
        inner = form(pdf, PLACED, Dictionary(), box=(0, 0, 400, 400))
        inner["/Resources"]["/XObject"] = Dictionary(I=image)
        page["/Resources"]["/XObject"] = Dictionary(X=inner)
        page["/Contents"] = pdf.make_stream(paint.replace(PLACED, b"/X Do"))
    else:
        page["/Resources"]["/XObject"] = Dictionary(I=image)
        page["/Contents"] = pdf.make_stream(paint)
    before = saved(pdf)
    after = rebuild(before, ()).data
    old, new = pixels(before, bits), pixels(after, bits)
    # pixel (row, column) shows the point at its middle; four pixels beside an edge may stay for smoothing
    points = [(100 + 2 * c + 1, 300 - 2 * r - 1) for r in range(SIDE) for c in range(SIDE)]
    seen = np.array([bool(is_seen(x, y)) for x, y in points]).reshape(SIDE, SIDE)
    near = seen.copy()
    for _ in range(4):
        wide = near.copy()
        wide[1:] |= near[:-1]
        wide[:-1] |= near[1:]
        near = wide.copy()
        near[:, 1:] |= wide[:, :-1]
        near[:, :-1] |= wide[:, 1:]
    assert (old[seen] == new[seen]).all()
    assert len(np.unique(new[~near])) <= 1
    with pymupdf.open(stream=before) as one, pymupdf.open(stream=after) as other:
        a, b = (each[0].get_pixmap(dpi=72).samples for each in (one, other))
    assert np.abs(np.frombuffer(a, np.uint8).astype(int) - np.frombuffer(b, np.uint8)).max() < 40


def test_a_picture_that_is_also_painted_without_a_clip_stays_whole() -> None:
    pdf = new_pdf(b"", size=(400, 400))
    page: Any = pdf.pages[0].obj
    page["/Resources"]["/XObject"] = Dictionary(I=pdf.make_indirect(picture(pdf, 8)))
    page["/Contents"] = pdf.make_stream(b"q " + CLIPS["diamond"][0] + b" " + PLACED + b" Q q 9 0 0 9 0 0 cm /I Do Q")
    before = saved(pdf)
    assert (pixels(before, 8) == pixels(rebuild(before, ()).data, 8)).all()
