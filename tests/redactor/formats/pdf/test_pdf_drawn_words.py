# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name whose letters are shapes is told, however few there are; other drawings are not."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pymupdf
import pytest
from channels_kit import Name, Pdf, built, resource, stream, text
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.walk import MAX_SHAPES
from redactor.limits import Limits


@cache
def outlines() -> Any:
    """The glyphs of Nimbus Sans, which MuPDF carries."""
    held = CFFFontSet()
    held.decompile(io.BytesIO(pymupdf.Font("helv").buffer), None)
    return held[0].CharStrings


def drawn(word: str, size: float, paint: bytes = b"f", *, one_path: bool = False) -> bytes:
    """A word as paths, at the origin."""
    scale, at, shown = size / 1000, 0.0, b""
    for char in word:
        pen, glyph = RecordingPen(), outlines()[{" ": "space"}.get(char, char)]
        glyph.draw(pen)
        for operator, points in pen.value:
            shown += b"".join(b"%.3f %.3f " % (at + x * scale, y * scale) for x, y in points)
            shown += {"moveTo": b"m ", "lineTo": b"l ", "curveTo": b"c ", "closePath": b"h "}[operator]
        shown += b"" if one_path else paint + b"\n"
        at += glyph.width * scale
    return shown + (paint if one_path else b"") + b"\n"


def told(content: bytes) -> tuple[str, ...]:
    def change(pdf: Pdf, page: Any) -> None:
        fade = stream(pdf, bytes(range(256)), Type=Name.XObject, Subtype=Name.Image, Width=16, Height=16,
                      BitsPerComponent=8, ColorSpace=Name.DeviceGray)  # fmt: skip
        resource(page, "XObject", "I", fade)

    return PdfFormat().read(io.BytesIO(built(change, content)), Limits()).pages[0].not_assessed


def at(matrix: bytes, content: bytes) -> bytes:
    return b"q " + matrix + b" cm " + content + b" Q "


PLAIN = b"1 0 0 1 40 80"
WORDS = {
    "a path for each letter": at(PLAIN, drawn("Jansen", 12)),
    "one path": at(PLAIN, drawn("Zwanenburgh", 12, one_path=True)),
    "even-odd": at(PLAIN, drawn("Zwanenburgh", 12, b"f*", one_path=True)),
    "stroked": at(PLAIN, b"0.3 w " + drawn("Zwanenburgh", 12, b"S")),
    "small": at(PLAIN, drawn("Zwanenburgh", 7)),
    "large": at(PLAIN, drawn("Jansen", 40)),
    "with a blank": at(PLAIN, drawn("Piet Jansen", 12)),
    "initials and a name": at(PLAIN, drawn("PJ Bosch", 10, one_path=True)),
    "as a clip": at(PLAIN, drawn("Zwanenburgh", 12, b"W n", one_path=True) + b"0 0 100 20 re f"),
    "a clip of a picture": at(PLAIN, drawn("Zwanenburgh", 12, b"W n", one_path=True) + b"80 0 0 12 0 0 cm /I Do"),
    "upwards": at(b"0 1 -1 0 200 20", drawn("Zwanenburgh", 12)),
    "downwards": at(b"0 -1 1 0 200 150", drawn("Zwanenburgh", 12)),
    "upside down": at(b"-1 0 0 -1 200 80", drawn("Zwanenburgh", 12)),
    "a little oblique": at(b"0.995 0.1 -0.1 0.995 40 60", drawn("Zwanenburgh", 14)),
}


@pytest.mark.parametrize("content", WORDS.values(), ids=WORDS)
def test_a_drawn_word_is_told(content: bytes) -> None:
    assert told(content) == ("drawn_words",)


STAR = b"0 10 m 2 3 l 9 3 l 4 -1 l 6 -8 l 0 -4 l h f "
NO_WORDS = {
    "a drawn word under its text": at(PLAIN, drawn("Zwanenburgh", 12)) + text(b"Zwanenburgh", y=80),
    "five stars": b"".join(at(b"1 0 0 1 %d 80" % (40 + 14 * number), STAR) for number in range(5)),
    "a table drawn by lines": b"".join(
        b"%d 60 m %d 60 l %d 75 l %d 75 l h S " % (x, x + wide, x + wide, x)
        for x, wide in ((40, 30), (70, 50), (120, 20), (140, 35), (175, 45))
    ),
    "bars of a chart": b"".join(b"%d 60 12 %d re f " % (40 + 14 * at, 5 + at * 7 % 23) for at in range(9)),
    "a line that goes up and down": b"40 80 m "
    + b"".join(b"%d %d l " % (40 + 9 * at, 60 + at * 37 % 40) for at in range(40))
    + b"S",
    "arrows far apart": b"".join(
        b"%d 80 m %d %d l %d 80 l h f " % (40 + 60 * at, 44 + 60 * at, 86 + at, 48 + 60 * at) for at in range(6)
    ),
    "a rule and a frame": b"30 70 m 390 70 l S 30 60 360 40 re S",
    "a word as a clip of nothing": at(PLAIN, drawn("Zwanenburgh", 12, b"n", one_path=True)),
}


@pytest.mark.parametrize("content", NO_WORDS.values(), ids=NO_WORDS)
def test_other_drawings_are_not_told(content: bytes) -> None:
    assert told(content) == ()


def test_a_page_of_many_shapes_is_told_or_read_in_bounded_time() -> None:
    shapes = b"".join(
        b"%d %d m %d %d l %d %d l h f " % (x, y, x + 4, y + 8, x + 8, y) for x in (40, 48) for y in range(60, 64)
    )
    assert told(shapes * (MAX_SHAPES // 4)) == ("drawn_text",)


def squares(size: int, side: int, finders: int) -> bytes:
    """A matrix of dark squares of 3 pt with the patterns of a QR code in so many of its corners."""
    corners = ((0, 0), (0, side - 7), (side - 7, 0))[:finders]

    def is_dark(row: int, column: int) -> bool:
        for top, left in corners:
            down, across = row - top, column - left
            if -1 <= down <= 7 and -1 <= across <= 7:
                return max(abs(down - 3), abs(across - 3)) not in (2, 4)
        return (row * 7 + column * 5 + row * column) % 3 == 0 or {row, column} & {0, side - 1} != set()

    return b"".join(
        b"%d %d %d %d re f " % (40 + size * column, 160 - size * row, size, size)
        for row in range(side)
        for column in range(side)
        if is_dark(row, column)
    )


@pytest.mark.parametrize(
    ("side", "finders", "why"), [(21, 3, "picture"), (25, 3, "picture"), (21, 2, "drawn_text"), (24, 3, "drawn_text")]
)
def test_a_qr_code_of_squares_is_a_picture_and_other_squares_may_be_letters(side: int, finders: int, why: str) -> None:
    assert told(squares(3, side, finders)) == (why,)
