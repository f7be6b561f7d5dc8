# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where each character of a page stands: from spans of text to glyphs and boxes, exact to the character.

The text of a page is the concatenation of its glyphs with a line feed after each line, so glyph and offset are found
by counting. MuPDF writes several characters at the place of one ligature (``ﬁ`` keeps its own code point; fonts whose
ToUnicode spells it out give two characters with one origin): hitting one of them takes the whole glyph.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.formats.pdf.read import TEXT_FLAGS
from redactor.model import Box, Span

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""upper left, upper right, lower right, lower left as the reader of the glyph sees it, in points of the page"""


class Glyph(NamedTuple):
    """One character of the page text as it is painted."""

    at: int
    """offset in the page text"""
    char: str
    origin: Point
    box: Box
    """upright rectangle around the glyph cell"""
    size: float
    """font size in points"""
    font: str
    real: bool
    """False for a blank that MuPDF put in because of a gap"""


class Line(NamedTuple):
    """One line of text: glyphs on one baseline in one direction."""

    start: int
    end: int
    """offsets in the page text, without the line feed"""
    direction: Point
    """unit vector along the baseline; y downwards"""
    vertical: bool
    """written from top to bottom (WMode 1)"""
    box: Box
    block: int
    number: int
    glyphs: tuple[Glyph, ...]


def lines_of(page: Any) -> list[Line]:
    """All lines of an open PyMuPDF page, in the order of the page text."""
    with parsing():
        return _lines(page.get_textpage(flags=TEXT_FLAGS).extractRAWDICT())


def _lines(raw: Mapping[str, Any]) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for block in raw["blocks"]:
        for number, line in enumerate(block.get("lines", ())):
            start, glyphs = at, []
            for span in line["spans"]:
                size, font = span["size"], span["font"]
                for one in span["chars"]:
                    glyphs.append(
                        Glyph(at, one["c"], one["origin"], Box(*one["bbox"]), size, font, not one.get("synthetic"))
                    )
                    at += 1
            if not glyphs:
                continue
            end = at
            if glyphs[-1].char != "\n":
                at += 1
            box = Box(*line["bbox"])
            lines.append(
                Line(start, end, line["dir"], bool(line["wmode"]), box, block["number"], number, tuple(glyphs))
            )
    return lines


def _at_one_place(a: Glyph, b: Glyph) -> bool:
    """Characters of one ligature: MuPDF gives them one origin, or slices of one cell without a gap and advance."""
    return abs(a.origin[0] - b.origin[0]) < 0.01 and abs(a.origin[1] - b.origin[1]) < 0.01


def hit(line: Line, start: int, end: int) -> tuple[Glyph, ...]:
    """The glyphs of the line that a span touches, whole ligatures included."""
    glyphs = line.glyphs
    first, last = max(start, line.start) - line.start, min(end, line.end) - line.start
    if first >= last:
        return ()
    while first > 0 and _at_one_place(glyphs[first - 1], glyphs[first]):
        first -= 1
    while last < len(glyphs) and _at_one_place(glyphs[last - 1], glyphs[last]):
        last += 1
    return glyphs[first:last]


def trimmed(glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    """Without blanks at both ends: a box must not swallow the space before the next word."""
    first, last = 0, len(glyphs)
    while first < last and glyphs[first].char.isspace():
        first += 1
    while last > first and glyphs[last - 1].char.isspace():
        last -= 1
    return tuple(glyphs[first:last])


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them (there must be one)."""
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))


def located(lines: Sequence[Line], start: int, end: int) -> tuple[tuple[Line, tuple[Glyph, ...]], ...]:
    """Per line the glyphs that the span ``[start, end)`` touches, without blanks at the ends."""
    found = []
    for line in lines:
        if line.start < end and start < line.end:
            glyphs = trimmed(hit(line, start, end))
            if glyphs:
                found.append((line, glyphs))
    return tuple(found)


def locate(normalised: bytes, spans: Sequence[Span]) -> dict[Span, tuple[Box, ...]]:
    """For each span one box a line, in points of the displayed page; a span of blanks alone has none."""
    document = open_mupdf(normalised)
    try:
        found: dict[Span, tuple[Box, ...]] = {}
        by_page: dict[int, list[Span]] = {}
        for span in spans:
            by_page.setdefault(span.page, []).append(span)
        for number, wanted in by_page.items():
            lines = lines_of(document[number - 1])
            for span in wanted:
                found[span] = tuple(
                    around(glyph.box for glyph in glyphs) for _, glyphs in located(lines, span.start, span.end)
                )
        return found
    finally:
        document.close()
