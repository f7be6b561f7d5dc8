# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Handwriting is found where people sign, whatever it is drawn with; what only looks like drawing is left alone."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from typing import Any

import pymupdf
import pytest

from redactor import pipeline
from redactor.analysis import Analysis
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Box, Document, ManualBox

LETTER = ["Hoogachtend,", "De minister van Onderwijs,", "", "", "", "", "A.B. Wielenhorst"]
WHERE = Box(80, 560, 190, 600)


def loops(where: Box, turns: int = 6) -> list[tuple[float, float]]:
    """The way of a pen from left to right in loops."""
    steps = turns * 14
    width, height = where.x1 - where.x0, where.y1 - where.y0
    return [
        (
            where.x0 + width * (0.1 + 0.8 * at / steps + 0.1 * math.cos(2 * math.pi * turns * at / steps)),
            where.y0 + height / 2 * (1 + (1 - 0.5 * at / steps) * math.sin(2 * math.pi * turns * at / steps)),
        )
        for at in range(steps + 1)
    ]


def polyline(page: Any, where: Box) -> None:
    page.draw_polyline(loops(where), color=(0.1, 0.1, 0.5), width=1.2)


def curves(page: Any, where: Box) -> None:
    """One path of Bézier curves, as pen programs write."""
    points, shape = loops(where), page.new_shape()
    for at in range(0, len(points) - 3, 3):
        shape.draw_bezier(*points[at : at + 4])
    shape.finish(color=(0, 0, 0), width=0.8, closePath=False)
    shape.commit()


def pieces(page: Any, where: Box) -> None:
    """Each movement a path of its own."""
    points = loops(where)
    for at in range(0, len(points) - 8, 7):
        page.draw_polyline(points[at : at + 8], color=(0, 0, 0.6), width=1)


def outline(page: Any, where: Box) -> None:
    """A traced signature: the filled edge of the ink."""
    there = loops(where)
    back = [(x + 1.5, y + 1) for x, y in reversed(there)]
    page.draw_polyline([*there, *back], color=None, fill=(0, 0, 0), closePath=True)


def note(page: Any, where: Box) -> None:
    """An ink annotation, as tablets write."""
    page.add_ink_annot([loops(where)]).update()


def photo(page: Any, where: Box) -> None:
    """A photographed signature."""
    pixels = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 220, 80))
    pixels.clear_with(250)
    for x, y in loops(Box(10, 10, 210, 70)):
        pixels.set_rect(pymupdf.IRect(int(x), int(y), int(x) + 3, int(y) + 3), (20,))
    page.insert_image(pymupdf.Rect(where), pixmap=pixels)


def made(lines: list[str], draw: Callable[[Any, Box], None] | None, where: Box = WHERE, *, top: float = 525) -> bytes:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        for number, text in enumerate(lines):
            page.insert_text((72, top + 15 * number), text, fontsize=10)
        if draw:
            draw(page, where)
        return bytes(pdf.tobytes())


def read(data: bytes) -> Document:
    return PdfFormat().read(io.BytesIO(data), Limits())


@pytest.mark.parametrize("draw", [polyline, curves, pieces, outline, note, photo])
@pytest.mark.parametrize(
    "lines",
    [
        LETTER,
        ["Met vriendelijke groet,", "", "", "", "", "", "Jan"],
        ["namens deze,", "", "", "", "", "", "Jan"],
    ],
)
def test_a_signature_between_closing_and_name(draw: Callable[[Any, Box], None], lines: list[str]) -> None:
    (box,) = read(made(lines, draw)).pages[0].signatures
    assert tuple(box) == pytest.approx(tuple(WHERE), abs=20)


def rules(page: Any, where: Box) -> None:
    page.draw_rect(pymupdf.Rect(where), color=(0, 0, 0))
    for step in range(6):
        page.draw_line((where.x0, where.y0 + 6 * step), (where.x1, where.y0 + 6 * step))
        page.draw_line((where.x0 + 15 * step, where.y0), (where.x0 + 15 * step, where.y1))


def circle(page: Any, where: Box) -> None:
    page.draw_oval(pymupdf.Rect(where.x0, where.y0, where.x0 + 30, where.y1), color=(0, 0, 0.6))


def tick(page: Any, where: Box) -> None:
    page.draw_polyline([(where.x0, where.y0), (where.x0 + 6, where.y1), (where.x0 + 30, where.y0)])


def white(page: Any, where: Box) -> None:
    page.draw_polyline(loops(where), color=(1, 1, 1))


def nothing(page: Any, where: Box) -> None:
    """A closing alone."""


@pytest.mark.parametrize("draw", [rules, circle, tick, white, nothing])
def test_what_is_no_handwriting(draw: Callable[[Any, Box], None]) -> None:
    assert read(made(LETTER, draw)).pages[0].signatures == ()


@pytest.mark.parametrize("draw", [polyline, photo])
def test_where_nobody_signs(draw: Callable[[Any, Box], None]) -> None:
    """A logo in the letterhead, a chart in the text, a word mark behind the name."""
    assert read(made(LETTER, draw, Box(300, 40, 420, 80))).pages[0].signatures == ()
    text = ["Uit de grafiek blijkt dat de lasten dalen.", "", "", "", "", "", "Bron: jaarverslag"]
    assert read(made(text, draw)).pages[0].signatures == ()


def test_a_logo_behind_the_name_is_none() -> None:
    mail = ["Met vriendelijke groet,", "Jan Wielenhorst", "adviseur"]
    assert read(made(mail, photo)).pages[0].signatures == ()


def test_parafen_in_a_table() -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        for at, text in enumerate(("functie", "naam", "paraaf", "datum")):
            page.insert_text((72 + 100 * at, 300), text, fontsize=9)
        cells = [Box(275, 310 + 30 * row, 315, 328 + 30 * row) for row in range(3)]
        for row, cell in enumerate(cells):
            page.draw_rect(pymupdf.Rect(72, 305 + 30 * row, 470, 335 + 30 * row))
            page.insert_text((72, 320 + 30 * row), "directeur", fontsize=9)
            polyline(page, cell)
        found = read(bytes(pdf.tobytes())).pages[0].signatures
    assert len(found) == len(cells)
    assert all(tuple(box) == pytest.approx(tuple(cell), abs=6) for box, cell in zip(found, cells, strict=True))


def test_the_signature_stands_on_the_next_page() -> None:
    with pymupdf.open() as pdf:
        pdf.new_page(width=595, height=842).insert_text((72, 760), "Hoogachtend,")
        second = pdf.new_page(width=595, height=842)
        polyline(second, Box(72, 70, 180, 110))
        second.insert_text((72, 130), "A.B. Wielenhorst")
        data = bytes(pdf.tobytes())
    pages = read(data).pages
    assert not pages[0].signatures
    assert len(pages[1].signatures) == 1


@pytest.mark.parametrize("draw", [polyline, curves, outline, photo])
def test_it_goes_and_nothing_else_does(draw: Callable[[Any, Box], None]) -> None:
    document = read(made(LETTER, draw))
    plan = pipeline.weigh(document, Analysis((), ()))
    (box,) = plan.manual
    assert (box.ground, box.remark) == ("5.1.2.e", pipeline.AUTOMATIC_BOX)
    done = pipeline.apply(document, plan)
    inner = pymupdf.Rect(box.box[0] + 2, box.box[1] + 2, box.box[2] - 2, box.box[3] - 2)
    with pymupdf.open(stream=done.data) as pdf:
        text = pdf[0].get_text()
        pixels = pdf[0].get_pixmap(dpi=72, colorspace=pymupdf.csGRAY, clip=inner)
    assert "De minister van Onderwijs," in text
    assert "A.B. Wielenhorst" in text
    assert sum(one > 120 for one in pixels.samples) < 0.25 * len(pixels.samples), "the label is the only white"
    assert not done.written.rasterised


def test_an_officer_decides() -> None:
    document = read(made(LETTER, polyline))
    mine = ManualBox(1, Box(70, 550, 200, 610), "5.1.2.e")
    assert pipeline.weigh(document, Analysis((), ()), manual=[mine]).manual == (mine,)
    assert pipeline.weigh(document, Analysis((), ()), signatures=False).manual == ()
