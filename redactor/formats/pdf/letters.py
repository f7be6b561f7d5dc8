# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Characters and lines as they are painted, and what of them a span of the text touches."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from redactor.model import Box

Point = tuple[float, float]


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
    """one a character; on a line that was read roughly one for words that stand together"""


def at_one_place(a: Glyph, b: Glyph) -> bool:
    """Characters of one ligature: MuPDF gives them one origin, or slices of one cell without a gap and advance."""
    return abs(a.origin[0] - b.origin[0]) < 0.01 and abs(a.origin[1] - b.origin[1]) < 0.01


def hit(line: Line, start: int, end: int) -> tuple[Glyph, ...]:
    """The glyphs of the line that a span touches, whole ligatures included."""
    glyphs = line.glyphs
    first, last = max(start, line.start) - line.start, min(end, line.end) - line.start
    if first >= last:
        return ()
    while first > 0 and at_one_place(glyphs[first - 1], glyphs[first]):
        first -= 1
    while last < len(glyphs) and at_one_place(glyphs[last - 1], glyphs[last]):
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


_end_of = itemgetter(1)


def located(lines: Sequence[Line], start: int, end: int) -> tuple[tuple[Line, tuple[Glyph, ...]], ...]:
    """Per line, in the order of the text, the glyphs that ``[start, end)`` touches, without blanks at the ends."""
    found = []
    at = bisect_right(lines, start, key=_end_of)
    while at < len(lines) and lines[at].start < end:
        glyphs = trimmed(hit(lines[at], start, end))
        if glyphs:
            found.append((lines[at], glyphs))
        at += 1
    return tuple(found)
