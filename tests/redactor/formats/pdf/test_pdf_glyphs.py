# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Offsets and places: the boxes of a span cover its glyphs and no others, however the page is made.

The judge is a walk over MuPDF's raw characters of the same page, in the order in which its text gives them.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_builders import raw

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.read import TEXT_FLAGS
from redactor.formats.pdf.stext import SpanReader, stext_lines
from redactor.limits import Limits
from redactor.model import Box, Document, Span

LINES = (
    "De efficiënte afhandeling van het bezwaar van mevrouw",
    "Josephine Wielinga-Ter Horst is besproken met de heer",
    "Tobias Hoogenraad. Het officiële besluit volgt in mei,",
    "schrijft A.B. van den Broek-Oosterhuis, na de zitting.",
)


def plain(page: Any) -> None:
    page.insert_text((72, 90), LINES, fontsize=11)


def columns(page: Any) -> None:
    page.insert_text((50, 90), LINES[:2], fontsize=8)
    page.insert_text((320, 90), LINES[2:], fontsize=8)


def single_glyphs(page: Any) -> None:
    font, x = pymupdf.Font("helv"), 72.0
    for letter in LINES[1]:
        page.insert_text((x, 90), letter, fontsize=11)
        x += font.text_length(letter, 11)


def ligatures(page: Any) -> None:
    # one glyph for two letters
    writer = pymupdf.TextWriter(page.rect)
    writer.append((72, 90), "De \ufb01guur van Wielinga is de\ufb01nitief", pymupdf.Font("helv"), 11)
    writer.write_text(page)


def hyphenated(page: Any) -> None:
    page.insert_text((72, 90), ("De brief aan Josephine Wiel-", "inga is verzonden."), fontsize=11)


def rotated_text(page: Any) -> None:
    page.insert_text((200, 500), LINES[1], fontsize=11, rotate=90)
    page.insert_text((260, 500), LINES[2], fontsize=11)


LAYOUTS = (plain, columns, single_glyphs, hyphenated, rotated_text)


def read(layout: Callable[[Any], None], rotation: int = 0, crop: bool = False) -> Document:
    pdf = pymupdf.open()
    page = pdf.new_page()
    layout(page)
    if crop:
        page.set_cropbox(pymupdf.Rect(20, 30, 580, 800))
    page.set_rotation(rotation)
    return PdfFormat().read(io.BytesIO(pdf.tobytes()), Limits())


def characters(document: Document) -> list[tuple[str, tuple[float, float]]]:
    """Every character of the first page's text with the middle of its glyph; line feeds stand nowhere."""
    with pymupdf.open(stream=document.normalised) as pdf:
        blocks = pdf[0].get_text("rawdict", flags=pymupdf.TEXTFLAGS_TEXT)["blocks"]
    found: list[tuple[str, tuple[float, float]]] = []
    for block in blocks:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for one in span["chars"]:
                    x0, y0, x1, y1 = one["bbox"]
                    found.append((one["c"], ((x0 + x1) / 2, (y0 + y1) / 2)))
            found.append(("\n", (-1.0, -1.0)))
    return found


def inside(point: tuple[float, float], boxes: tuple[Box, ...]) -> bool:
    return any(box.x0 <= point[0] <= box.x1 and box.y0 <= point[1] <= box.y1 for box in boxes)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
@given(data=st.data())
def test_boxes_cover_the_glyphs_of_a_span_and_no_others(
    layout: Callable[[Any], None], crop: bool, rotation: int, data: st.DataObject
) -> None:
    document = _cached(layout, rotation, crop)
    text = document.pages[0].text
    glyphs = characters(document)
    assert "".join(one for one, _ in glyphs) == text
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, min(len(text), start + 40)))
    span = Span(1, start, end)
    boxes = PdfFormat().locate(document, [span])[span]
    for at, (letter, middle) in enumerate(glyphs):
        if letter.isspace():
            continue
        assert inside(middle, boxes) == (start <= at < end), (at, letter)


def test_half_a_ligature_takes_the_whole_glyph() -> None:
    document = read(ligatures)
    text = document.pages[0].text
    at = next(index for index, one in enumerate(text) if one in "\ufb01f")
    span = Span(1, at, at + 1)
    (box,) = PdfFormat().locate(document, [span])[span]
    assert inside(characters(document)[at][1], (box,))


_READ: dict[tuple[str, int, bool], Document] = {}


def _cached(layout: Callable[[Any], None], rotation: int, crop: bool) -> Document:
    key = (layout.__name__, rotation, crop)
    if key not in _READ:
        _READ[key] = read(layout, rotation, crop)
    return _READ[key]


#: how text is set: plain, slanted both ways, mirrored, upside down, turned, wide, flat, all letters in one place
SET = {
    "plain": "1 0 0 1", "slanted": "1 0 0.9 1", "leaning back": "1 0 -0.9 1", "mirrored": "-1 0 0 1",
    "upside down": "1 0 0 -1", "turned": "0 1 -1 0", "askew": "0.8 0.6 -0.6 0.8", "wide": "9 0 0 1",
    "narrow": "0.05 0 0 1",
}  # fmt: skip


@pytest.mark.parametrize("matrix", SET.values(), ids=SET)
def test_a_part_of_a_line_holds_every_character_that_begins_there(matrix: str) -> None:
    shown = b"".join(
        b"BT /F1 11 Tf %s %s 200 %d Tm (Douwe \x80 iiWW .. Polderhaar) Tj ET\n" % (before, matrix.encode(), y)
        for before, y in ((b"", 700), (b"-4 Tc", 650), (b"0 Tc 40 Tz 60 Tw", 600), (b"-100 Tz", 550))
    )
    document = pymupdf.open(stream=raw(shown), filetype="pdf")
    text_page = document[0].get_textpage(clip=pymupdf.INFINITE_RECT(), flags=TEXT_FLAGS)
    reader = SpanReader(text_page)
    seen = 0
    for _, _, line in stext_lines(text_page):
        whole = [(one["c"], one["origin"]) for one in reader.chars(line)]
        for left in range(-200, 700, 20):
            for right in (left, left + 0.5, left + 30):
                part = [(one["c"], one["origin"]) for one in reader.chars(line, left, right)]
                expected = [one for one in whole if left <= one[1][0] <= right]
                assert [one for one in part if left <= one[1][0] <= right] == expected
                seen += len(expected)
    assert seen
