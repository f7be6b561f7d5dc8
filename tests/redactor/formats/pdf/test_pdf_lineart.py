# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Drawings under a box are gone from the file, those beside it stay, and a drawing that sticks out is cut."""

from __future__ import annotations

import io

import pikepdf
import pymupdf
import pytest

from redactor.formats.pdf import apply
from redactor.model import Box, ManualBox

BOX = Box(100, 50, 200, 100)
"""points of the displayed page; its page is 300 × 200"""


def page(paint: bytes, rotate: int = 0) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    pdf.pages[0].obj.Contents = pdf.make_stream(paint)
    if rotate:
        pdf.pages[0].obj.Rotate = rotate
    made = io.BytesIO()
    pdf.save(made)
    return made.getvalue()


def redacted(data: bytes, box: Box = BOX) -> pymupdf.Document:
    done = apply.remove(data, (), (ManualBox(1, box, "5.1.2.e"),))
    assert not done.pictures
    return pymupdf.open(stream=done.data, filetype="pdf")


def crossed(document: pymupdf.Document, box: Box = BOX, inset: float = 5.0) -> int:
    """Samples under the box (well inside it) that are not white."""
    area = pymupdf.Rect(box.x0 + inset, box.y0 + inset, box.x1 - inset, box.y1 - inset)
    pixmap = document[0].get_pixmap(clip=area, colorspace=pymupdf.csGRAY)
    return sum(sample < 250 for sample in pixmap.samples)


def apart(first: pymupdf.Document, second: pymupdf.Document, box: Box = BOX) -> int:
    """The largest difference of the two renderings outside the box."""
    one, other = (each[0].get_pixmap(dpi=144, colorspace=pymupdf.csGRAY) for each in (first, second))
    for each in (one, other):
        x0, y0, x1, y1 = (int(2 * side) for side in box)
        each.set_rect(pymupdf.IRect(x0 - 1, y0 - 1, x1 + 1, y1 + 1), (0,))
    return max(abs(a - b) for a, b in zip(one.samples, other.samples, strict=True))


@pytest.mark.parametrize(
    "paint",
    [
        b"1 w 110 120 m 130 150 160 100 190 130 c S",
        b"1 w 100.5 120 m 130 150 160 100 199.5 130 c S",  # its corners could stick out, its ink doesn't
        b"0.1 0 0 0.1 0 0 cm 10 w 1100 1200 m 1300 1500 1600 1000 1900 1300 c S",
        b"120 120 20 20 re f 150 130 m 160 140 l 170 120 l h f",
        b"q 120 120 50 20 re W n 0 0 m 300 200 l 0 200 l f Q",
        b"4 w 1 J 120 120 m 140 140 l 160 110 l 180 130 l S",
        b"110 130 m 130 140 l 150 120 l b",
    ],
)
@pytest.mark.parametrize("rotate", [0, 90])
def test_what_lies_under_a_box_goes(paint: bytes, rotate: int) -> None:
    data = page(paint, rotate)
    box = BOX if not rotate else Box(100, 100, 150, 200)
    original = pymupdf.open(stream=data, filetype="pdf")
    assert crossed(original, box), "nothing was drawn there: the test would prove nothing"
    assert crossed(redacted(data, box), box, 1) == 0


@pytest.mark.parametrize(
    "paint",
    [
        b"1 w 40 80 m 110 190 160 60 260 170 c S",
        b"2 w 20 20 m 280 180 l S",
        b"1 w 60 110 m 150 160 l 240 110 l s",
        b"50 90 m 120 190 l 250 120 l h f",
        b"50 60 m 150 190 l 250 60 l h 120 90 m 150 160 l 190 90 l h f*",
        b"1 0 0 RG 0.9 g 2 w 50 90 m 120 190 220 190 250 120 c h B",
        b"20 20 m 280 180 l 280 20 l h 110 110 m 190 110 l 150 140 l h f",
        b"1 w 150 125 m 280 125 l S",
        b"150 124 130 1 re f",
        b"20 120 130 60 re f",
    ],
)
def test_what_sticks_out_is_cut(paint: bytes) -> None:
    data = page(paint)
    original = pymupdf.open(stream=data, filetype="pdf")
    assert crossed(original)
    after = redacted(data)
    assert apart(original, after) <= 40
    assert crossed(after) == 0


@pytest.mark.parametrize(
    "paint",
    [
        b"1 w 20 125 m 280 125 l S",
        b"0.9 g 20 20 260 160 re f",
        b"0.9 g 20 20 m 280 20 l 280 160 l 260 180 240 180 220 180 c 20 180 l h f",
        b"1 w 20 110 260 40 re S 150 20 m 150 190 l S",
        b"20 20 m 60 60 l S 250 150 30 30 re f",
    ],
    ids=["rule", "shade", "rounded shade", "frame", "beside"],
)
def test_rules_and_shades_stay(paint: bytes) -> None:
    data = page(paint)
    original, after = pymupdf.open(stream=data, filetype="pdf"), redacted(data)
    whole = Box(0, 0, 0, 0)
    assert apart(original, after, whole) == 0


def test_only_the_covered_part_of_a_path_goes() -> None:
    """Letters drawn as outlines in one path: those under the box go, the others stay."""
    letter = b"%d %d m %d %d l %d %d l h\n"
    path = b"".join(letter % (x, 120, x + 8, 140, x + 16, 120) for x in range(20, 280, 20))
    data = page(path + b"f")
    original, after = pymupdf.open(stream=data, filetype="pdf"), redacted(data)
    assert crossed(after) == 0
    assert apart(original, after) == 0


def test_a_form_painted_twice_changes_only_under_the_box() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    form = pdf.make_stream(b"2 w 0 0 m 20 30 l 40 0 l 60 20 l S")
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([-5, -5, 80, 80])
    target = pdf.pages[0].obj
    target.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    target.Contents = pdf.make_stream(b"q 1 0 0 1 120 110 cm /F Do Q q 1 0 0 1 20 20 cm /F Do Q")
    made = io.BytesIO()
    pdf.save(made)
    original, after = pymupdf.open(stream=made.getvalue(), filetype="pdf"), redacted(made.getvalue())
    assert crossed(original)
    assert crossed(after) == 0
    assert apart(original, after) == 0
