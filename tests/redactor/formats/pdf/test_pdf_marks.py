# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes stand where the displayed page says, on top of everything, black, with a label that can be read and heard."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.marks import LARGEST, SMALLEST, Frame, label_size, label_width, spoken
from redactor.formats.pdf.rebuild.cff import Program
from redactor.formats.pdf.rebuild.document import rebuild
from redactor.formats.pdf.rebuild.labelfont import label_font
from redactor.model import Box, Mark

BOX = Box(40, 30, 140, 44)


def page(content: bytes = b"", **keys: Any) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    one = pdf.pages[0].obj
    one.Contents = pdf.make_stream(content)
    one.Resources = Dictionary(
        ExtGState=Dictionary(G=Dictionary(ca=0.1, CA=0.1, BM=Name.Screen)),
        Font=Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)),
    )
    for key, value in keys.items():
        one[f"/{key}"] = value
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def black_share(data: bytes, box: Box) -> float:
    """The share of the pixels in a box (displayed points) that is black or white: label and ground."""
    inner = pymupdf.Rect(box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1)
    with pymupdf.open(stream=data, filetype="pdf") as document:
        pixmap = document[0].get_pixmap(dpi=144, clip=inner, colorspace=pymupdf.csGRAY)
    samples: bytes = pixmap.samples
    return sum(one < 40 for one in samples) / len(samples)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, [50, 20, 250, 180]])
@pytest.mark.parametrize("unit", [1, 2])
def test_boxes_stand_where_the_displayed_page_says(rotation: int, crop: list[int] | None, unit: int) -> None:
    keys: dict[str, Any] = {"Rotate": rotation, "UserUnit": unit}
    if crop:
        keys["CropBox"] = Array(crop)
    data = rebuild(page(**keys), [Mark(1, BOX, "5.1.2.e")]).data
    assert black_share(data, BOX) > 0.7
    assert black_share(data, Box(BOX.x0, BOX.y1 + 2, BOX.x1, BOX.y1 + 14)) == 0
    if unit != 1:
        return  # PyMuPDF's matrix of a turned page leaves the unit out; the pixels above are proof enough
    with pymupdf.open(stream=data, filetype="pdf") as document:
        turned = document[0].rotation_matrix  # PyMuPDF gives text of a turned page as if it were upright
        line = document[0].get_text("dict")["blocks"][0]["lines"][0]
        assert pymupdf.Rect(BOX).contains((pymupdf.Rect(line["bbox"]) * turned) + (0, 4, 0, -4))
        direction = pymupdf.Point(line["dir"]) * turned - pymupdf.Point(0, 0) * turned
        assert tuple(direction) == pytest.approx((1, 0), abs=1e-4)
        assert "5.1.2.e" in "".join(span["text"] for span in line["spans"])


@pytest.mark.parametrize(
    "content",
    [
        b"q q q 0.1 0 0 0.1 500 500 cm",
        b"Q Q Q 1 0 0 1 5000 0 cm",
        b"0 0 5 5 re W n",
        b"/G gs 3 Tr 1 0 0 rg",
        b"BT /F 12 Tf 7 Tr 10 10 Td (klem) Tj",
        b"/Artifact BMC",
    ],
    ids=["open", "too many Q", "clip", "transparent", "text clip", "marked content"],
)
def test_nothing_that_the_page_leaves_open_reaches_the_boxes(content: bytes) -> None:
    data = rebuild(page(content), [Mark(1, BOX, "5.1.2.e")]).data
    assert black_share(data, BOX) > 0.7


def test_boxes_cover_what_is_painted_and_are_last() -> None:
    data = rebuild(
        page(b"1 1 0 rg 0 0 300 200 re f"), [Mark(1, BOX, "5.1.2.e"), Mark(1, Box(150, 30, 156, 34), "5.1.1.c")]
    ).data
    assert black_share(data, BOX) > 0.7
    assert black_share(data, Box(150, 30, 156, 34)) == 1  # too small for a label: said, not drawn
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    assert content.rstrip().endswith(b"EMC\nQ")
    assert content.count("gelakt: 5.1.1.c".encode("utf-16-be").hex().upper().encode()) == 1


@given(
    st.sampled_from([0, 90, 180, 270]), st.floats(-500, 500), st.floats(-500, 500), st.floats(0.5, 4), st.floats(0, 600)
)
def test_displayed_and_user_points_are_inverse(rotation: int, x0: float, y0: float, unit: float, at: float) -> None:
    frame = Frame(x0, y0, x0 + 600, y0 + 800, rotation, unit)
    back = frame.to_displayed(*frame.to_user(at, at / 2))
    assert back == pytest.approx((at, at / 2), abs=1e-6)


@given(st.sampled_from(["5.1.2.e", "5.1.1.d", "5.1.2.e/5.1.2.f", "art. 5.1"]), st.floats(0.5, 300), st.floats(0.5, 40))
def test_a_label_fits_or_is_left_out(label: str, width: float, height: float) -> None:
    size = label_size(label, Box(10, 10, 10 + width, 10 + height))
    if size is not None:
        assert SMALLEST <= size <= LARGEST
        assert label_width(label, size) <= width
        assert size * 0.72 <= height


def test_a_box_without_a_label_lies_over_no_label_of_another() -> None:
    crossing = Box(82, 20, 98, 54)
    for marks in ([Mark(1, BOX, "5.1.2.e"), Mark(1, crossing, "")], [Mark(1, crossing, ""), Mark(1, BOX, "5.1.2.e")]):
        with pymupdf.open(stream=rebuild(page(), marks).data, filetype="pdf") as document:
            pixmap = document[0].get_pixmap(dpi=144, clip=pymupdf.Rect(crossing) & pymupdf.Rect(BOX))
        assert max(pixmap.samples) > 200


def test_a_box_without_a_ground_is_heard_too() -> None:
    assert spoken("5.1.2.e") == "gelakt: 5.1.2.e"
    assert spoken("") == "gelakt"


def test_the_label_of_a_tall_narrow_box_runs_up() -> None:
    box = Box(40, 30, 52, 130)
    data = rebuild(page(), [Mark(1, box, "5.1.2.e")]).data
    with pymupdf.open(stream=data, filetype="pdf") as document:
        line = document[0].get_text("dict")["blocks"][0]["lines"][0]
        assert line["dir"] == pytest.approx((0, -1))
        assert line["spans"][0]["size"] == pytest.approx(LARGEST)
        x0, y0, x1, y1 = line["bbox"]
        assert box.x0 <= x0 + 2
        assert x1 - 2 <= box.x1
        assert box.y0 <= y0
        assert y1 <= box.y1


def test_the_font_of_labels_is_embedded_with_their_characters_alone() -> None:
    pdf = pikepdf.new()
    font: Any = label_font(pdf, {"5.1.2.e", "5.1.1.d"})
    program = Program(font.FontDescriptor.FontFile3.read_bytes())
    assert sorted(program.order) == sorted([".notdef", "five", "period", "one", "two", "e", "d"])
    assert int(font.FirstChar) == ord(".")
    widths = {chr(int(font.FirstChar) + at): int(one) for at, one in enumerate(font.Widths) if one}
    assert widths == {one: round(label_width(one, 1000)) for one in "5.12ed"}


def test_without_labels_there_is_no_program() -> None:
    assert "/FontDescriptor" not in label_font(pikepdf.new(), {""})


@pytest.mark.parametrize(
    "boxes",
    [
        [BOX, Box(90, 36, 190, 50)],
        [BOX, Box(40, 40, 140, 54), Box(120, 20, 160, 60)],
        [Box(250, 30, 350, 44)],
        [Box(250, 190, 350, 214)],
    ],
    ids=["half over each other", "three", "over the edge", "over the corner"],
)
def test_labels_stand_where_no_other_box_lies(boxes: list[Box]) -> None:
    marks = [Mark(1, box, "5.1.2.e") for box in boxes]
    with pymupdf.open(stream=rebuild(page(), marks).data) as document:
        words = [pymupdf.Rect(one[:4]) for one in document[0].get_text("words")]
    assert words
    for word in words:
        middle = (word.tl + word.br) / 2
        line = pymupdf.Rect(word.x0 + 0.5, middle.y - 1, word.x1 - 0.5, middle.y + 1)
        assert line in pymupdf.Rect(0, 0, 300, 200)
        assert sum(line.intersects(pymupdf.Rect(box)) for box in boxes) == 1
