# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name whose letters are shapes is told, however few there are; other drawings are not."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
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


#: "WOO-REDACTOR" as a QR code of version 1
CODE = """
#######.###...#######
#.....#...###.#.....#
#.###.#..#.##.#.###.#
#.###.#..#....#.###.#
#.###.#.#.###.#.###.#
#.....#.#.#.#.#.....#
#######.#.#.#.#######
.........####........
.#######..##...##...#
.#..##..#...#.##.....
..###.#.###...###.#.#
.##.#.....#..#...#.##
.#.#######....###.#.#
........#.##....#.##.
#######.#.##...#.#.#.
#.....#.##.#...##.#.#
#.###.#.#.#.#..###.#.
#.###.#.#.#####...#..
#.###.#.##..#.####...
#.....#.#.#########.#
#######..##.#..#.##..
""".split()
JAN = ["..#.###.#...#", "..#.#.#.##..#", "..#.###.#.#.#", "#.#.#.#.#..##", "###.#.#.#...#"]


def squares(rows: list[str], module: float) -> bytes:
    """A matrix of dark squares."""
    return b"".join(
        b"%.3f %.3f %.3f %.3f re f " % (40 + module * across, 160 - module * down, module, module)
        for down, row in enumerate(rows)
        for across, dark in enumerate(row)
        if dark == "#"
    )


def turned(rows: list[str]) -> list[str]:
    return ["".join(column) for column in zip(*rows[::-1], strict=True)]


def with_finders(side: int, data: Callable[[int, int], bool], *, timing: bool) -> list[str]:
    """Three finders, the timing patterns between them, and anything else for data."""
    made = [["#" if data(row, column) else "." for column in range(side)] for row in range(side)]
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        for row in range(max(top - 1, 0), min(top + 8, side)):
            for column in range(max(left - 1, 0), min(left + 8, side)):
                ring = max(abs(row - top - 3), abs(column - left - 3))
                made[row][column] = "." if ring in (2, 4) else "#"
    for at in range(8, side - 8) if timing else ():
        made[6][at] = made[at][6] = "." if at % 2 else "#"
    return ["".join(row) for row in made]


def any_data(row: int, column: int) -> bool:
    return random.Random(100 * row + column).random() < 0.5


def a_name(row: int, column: int) -> bool:
    """JAN, again and again."""
    return row % 6 < 5 and column % 14 < 13 and JAN[row % 6][column % 14] == "#"


@pytest.mark.parametrize("module", [2.04, 2.835, 3.0])
@pytest.mark.parametrize("quarters", range(4))
def test_a_qr_code_of_squares_is_a_picture(module: float, quarters: int) -> None:
    rows = CODE
    for _ in range(quarters):
        rows = turned(rows)
    assert told(squares(rows, module)) == ("picture",)


@pytest.mark.parametrize("side", [25, 29])
def test_so_is_any_matrix_with_its_patterns(side: int) -> None:
    assert told(squares(with_finders(side, any_data, timing=True), 3)) == ("picture",)


NO_CODES = {
    "two finders": [*CODE[:-7], *(row[7:].rjust(21, ".") for row in CODE[-7:])],
    "another size": with_finders(24, any_data, timing=True),
    "no timing patterns": with_finders(25, any_data, timing=False),
    "one timing pattern": [*CODE[:6], CODE[6].replace("#.#.#.#", "#######", 1), *CODE[7:]],
    "letters between finders": with_finders(29, a_name, timing=False),
    "few dark squares": with_finders(29, lambda row, column: row % 6 == 0 and column > 8, timing=True),
    "all dark": with_finders(25, lambda row, column: True, timing=True),
}


@pytest.mark.parametrize("rows", NO_CODES.values(), ids=NO_CODES)
def test_other_squares_may_be_letters(rows: list[str]) -> None:
    assert told(squares(rows, 3)) == ("drawn_text",)
