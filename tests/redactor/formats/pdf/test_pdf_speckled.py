# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name that is painted row by row with small rectangles or lines is told; hatches, charts and codes are not."""

from __future__ import annotations

import io
import random
from functools import cache

import numpy as np
import pymupdf
import pytest
from pdf_builders import form, new_pdf, saved, show
from pikepdf import Dictionary

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.speckled import speckled_words
from redactor.limits import Limits
from redactor.model import Box

Run = tuple[int, int, int]


@cache
def runs(word: str, size: float = 14, dots: int = 2) -> tuple[Run, ...]:
    """Row (from below), first and last column of the dark runs of a word, ``dots`` a point."""
    with pymupdf.open() as made:
        page = made.new_page(width=400, height=30)
        page.insert_text((5, 20), word, fontsize=size)
        pixels = page.get_pixmap(dpi=72 * dots, colorspace=pymupdf.csGRAY)
    dark = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)[:, : pixels.width] < 128
    found = []
    for row in range(pixels.height):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], dark[row].astype(int), [0]])))
        found += [(pixels.height - row, int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return tuple(found)


def rectangles(word: str, paint: str = " f", dots: int = 2) -> str:
    k = 1 / dots
    return "".join(f"{a * k} {row * k} {(b - a) * k} {k} re{paint}\n" for row, a, b in runs(word, dots=dots))


def lines(word: str) -> str:
    return "0.5 w " + "".join(f"{a / 2} {row / 2 + 0.25} m {b / 2} {row / 2 + 0.25} l S\n" for row, a, b in runs(word))


def columns(word: str) -> str:
    """The same by columns."""
    points = {(column, row) for row, a, b in runs(word) for column in range(a, b)}
    made = ""
    for column, row in sorted(points):
        if (column, row - 1) not in points:
            top = row
            while (column, top) in points:
                top += 1
            made += f"{column / 2} {row / 2} .5 {(top - row) / 2} re f\n"
    return made


def told(content: str, *, before: str = "1 0 0 1 72 500 cm", beside: str = "Gewone tekst", rotate: int = 0) -> bool:
    whole = show(beside, 72, 700) + f"q {before} {content} Q".encode()
    read = PdfFormat().read(io.BytesIO(saved(new_pdf(whole, page={"/Rotate": rotate}))), Limits())
    return "drawn_words" in read.pages[0].not_assessed


NAME = "Wielenhorstink"


@pytest.mark.parametrize(
    "content",
    [
        rectangles(NAME),
        rectangles(NAME, "") + "f",
        rectangles(NAME, dots=3),
        "0 g 0 0 200 20 re f 1 g " + rectangles(NAME),
        lines(NAME),
        columns(NAME),
        rectangles("Jan de Vries"),
        rectangles("J. de Boer"),
    ],
)
def test_a_name_of_specks_is_told(content: str) -> None:
    assert told(content)


@pytest.mark.parametrize("before", ["0 1 -1 0 300 300 cm", "-1 0 0 -1 400 500 cm", "1.4 0 0 1.2 72 400 cm"])
def test_wherever_it_stands(before: str) -> None:
    assert told(rectangles(NAME), before=before)


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_on_turned_pages(rotate: int) -> None:
    assert told(rectangles(NAME), rotate=rotate)


def test_in_a_form() -> None:
    pdf = new_pdf(show("Gewone tekst", 72, 700) + b"/Fm Do")
    resources = pdf.pages[0].Resources
    held = form(pdf, f"1 0 0 1 72 500 cm {rectangles(NAME)}".encode(), resources.Font)
    resources.XObject = Dictionary(Fm=held)
    assert PdfFormat().read(io.BytesIO(saved(pdf)), Limits()).pages[0].not_assessed


def bars(seed: int = 1, *, apart: float = 1.0) -> str:
    chance = random.Random(seed)
    return "".join(f"{number * apart} 0 1 {chance.uniform(1, 12):.2f} re f\n" for number in range(150))


def code(seed: int = 2, side: int = 33) -> str:
    chance = random.Random(seed)
    return "".join(
        f"{column} {row} 1 1 re f\n" for row in range(side) for column in range(side) if chance.random() < 0.5
    )


QUIET = {
    "bars of a chart": bars(),
    "bars with room between them": bars(apart=1.5),
    "lying bars": "".join(f"0 {number} {number * 7 % 12} 1 re f\n" for number in range(40)),
    "a square code": code(),
    "a hatch": "".join(f"{number} 0 m {number} 10 l S\n" for number in range(200)),
    "a grid": "".join(f"{x * 10} {y * 8} m {x * 10 + 10} {y * 8} l S {x * 10} {y * 8} m {x * 10} {y * 8 + 8} l S\n"
                      for x in range(40) for y in range(4)),
    "leaders": "".join(f"{x * 2} {y * 12} 1 1 re f\n" for x in range(150) for y in range(4)),
    "a gradient": "".join(f"{x / 255} g {x * 0.5} 0 .5 12 re f\n" for x in range(255)),
    "a chessboard": "".join(f"{2 * x + y % 2} {y} 1 1 re f\n" for x in range(60) for y in range(20)),
    "dust": "".join(f"{random.Random(n).uniform(0, 400):.2f} {random.Random(-n).uniform(0, 40):.2f} 1 1 re f\n"
                    for n in range(300)),
}  # fmt: skip


@pytest.mark.parametrize("what", QUIET)
def test_other_small_drawings_are_not(what: str) -> None:
    assert not told(QUIET[what])


def test_specks_over_text_that_was_read_are_not() -> None:
    """Letters printed twice, as specks and as text."""
    assert not told(rectangles(NAME, dots=2), before="1 0 0 1 67 690 cm", beside=NAME + " " + NAME)


def test_many_specks_take_little_time() -> None:
    specks = [Box(x, y, x + 1, y + 0.5) for x in range(200) for y in range(100)]
    assert speckled_words(specks) == ()
    assert speckled_words(specks[:1] * 20_000) == ()
