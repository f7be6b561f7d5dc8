# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where each character of a page stands: from spans of text to glyphs and boxes, exact to the character.

The text of a page is the concatenation of its glyphs with a line feed after each line, so glyph and offset are found
by counting. MuPDF writes several characters at the place of one ligature (``ﬁ`` keeps its own code point; fonts whose
ToUnicode spells it out give two characters with one origin): hitting one of them takes the whole glyph.

Reading every character of a page costs seven times as much as reading its text, so characters are read one by one
only on the lines where they matter.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import pymupdf

from redactor.errors import DamagedDocument
from redactor.formats.pdf.geometry import box_of
from redactor.formats.pdf.letters import Glyph, Line, Point, around, at_one_place, located
from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.formats.pdf.read import TEXT_FLAGS
from redactor.formats.pdf.stext import SpanReader, area_of, direction_of, ends_of, stext_lines
from redactor.model import Box, Page, Span, Word

mupdf = pymupdf.mupdf
#: a gap smaller than this (font sizes) never parts a line (:mod:`width`)
_ONE_BLANK: Final = 0.8
#: how high a cell of ordinary letters is, in font sizes
_NEAR_ONE: Final = (0.2, 4.0)


def lines_of(
    page: Any,
    wanted: Sequence[tuple[int, int]] | None = None,
    known: Page | None = None,
    text_page: Any = None,
) -> list[Line]:
    """All lines of an open PyMuPDF page, in the order of the page text.

    ``wanted`` are spans of the page text: lines that have nothing of them, and no part of the same row that has, are
    read roughly, but for turned ones in the same direction. None: every line is read to the character. ``known`` is the
    page as it was read, ``text_page`` its text as MuPDF has it, if those are at hand.
    """
    with parsing():
        if text_page is None:
            text_page = page.get_textpage(flags=TEXT_FLAGS)
        found = _some_lines(text_page, wanted, known) if wanted is not None else None
        if found is None:
            found = _lines(text_page.extractRAWDICT())
            text = "\n".join("".join([glyph.char for glyph in line.glyphs]) for line in found)
            if text.rstrip("\n") != (text_page.extractText() if known is None else known.text).rstrip("\n"):
                # Counting would go on with the wrong letters.
                raise DamagedDocument("The text of a page contradicts itself.")
        return found


class _Rough(NamedTuple):
    """A line before it is known whether its characters are needed."""

    start: int
    end: int
    block: int
    number: int
    line: Any
    direction: Point
    baseline: float
    size: float
    even: bool
    """it begins and ends in one font size"""


def _some_lines(text_page: Any, wanted: Sequence[tuple[int, int]], known: Page | None) -> list[Line] | None:
    """The lines, to the character where it matters; None when that disagrees with the text of the page."""
    text = text_page.extractText() if known is None else known.text
    rough = _rough(text_page, text)
    if rough is None:
        return None
    rows: list[tuple[float, float]] = []
    turned: set[Point] = set()
    for start, end in wanted:
        first = bisect_right(rough, start, key=lambda one: one.end)
        while first < len(rough) and rough[first].start < end:
            rows.append((rough[first].baseline, rough[first].size))
            if rough[first].direction != (1.0, 0.0):
                turned.add(rough[first].direction)
            first += 1
    rows = sorted(set(rows))
    heights = [row for row, _ in rows]
    largest = max((other for _, other in rows), default=0.0)
    reader = SpanReader(text_page)
    found: list[Line | None] = []
    roughly: dict[tuple[int, int], _Rough] = {}
    for one in rough:
        _, _, block, number, _, direction, baseline, size, even = one
        reach, near = 0.5 * max(size, largest), False
        for row, other in rows[bisect_left(heights, baseline - reach) : bisect_right(heights, baseline + reach)]:
            if abs(baseline - row) < 0.5 * max(size, other):
                near = True
                break
        if near or not even or direction in turned:
            line = _exact(one, reader, text) or _letter_by_letter(one, text)
            if line is None:
                return None
            found.append(line)
        else:
            roughly[block, number] = one
            found.append(None)
    pieces = _pieces(roughly, _words(text_page, known))
    return [
        _line(one, tuple(pieces[one.block, one.number])) if line is None else line
        for one, line in zip(rough, found, strict=True)
    ]


def _words(text_page: Any, known: Page | None) -> Sequence[Word]:
    if known is not None:
        return known.words
    return [Word(0, 0, x0, y0, x1, y1, block, line) for x0, y0, x1, y1, _, block, line, _ in text_page.extractWORDS()]


def _rough(text_page: Any, text: str) -> list[_Rough] | None:
    """Every line with its place in the text; None when lines and text don't go together one to one."""
    rough: list[_Rough] = []
    at, pieces = 0, iter(text.split("\n"))
    for (block, number, line), piece in zip(stext_lines(text_page), pieces, strict=False):
        if not piece:
            return None
        first, size, baseline, last, other = ends_of(line)
        if first != ord(piece[0]) or last != ord(piece[-1]):
            return None
        rough.append(
            _Rough(
                at, at + len(piece), block, number, line, direction_of(line), baseline, max(size, other), size == other
            )
        )
        at += len(piece) + 1
    return rough if at == len(text) and not any(pieces) else None


def _line(rough: _Rough, glyphs: tuple[Glyph, ...], box: Box | None = None) -> Line:
    if box is None:
        box = Box(*area_of(rough.line))
    return Line(rough.start, rough.end, rough.direction, bool(rough.line.wmode), box, rough.block, rough.number, glyphs)


def _pieces(  # noqa: C901 - one loop, for speed
    lines: Mapping[tuple[int, int], _Rough], words: Sequence[Word]
) -> dict[tuple[int, int], list[Glyph]]:
    """Of some lines, by the number of the block and their own, the words, those with no more than a blank between them
    as one."""
    found: dict[tuple[int, int], list[Glyph]] = {one: [] for one in lines}
    glyphs: list[Glyph] | None = None
    make, at_block, at_number, begun = tuple.__new__, -1, -1, False
    start, baseline, size, nearest, farthest = 0, 0.0, 0.0, 0.0, 0.0
    left = right = top = bottom = 0.0

    def end() -> None:
        box = make(Box, (left, top, right, bottom))
        if glyphs is not None:
            glyphs.append(make(Glyph, (start, "x", (left, baseline), box, size, "", True)))

    for _, _, x0, y0, x1, y1, block, number in words:
        if number != at_number or block != at_block:
            if begun:
                end()
            at_block, at_number = block, number
            glyphs = found.get((block, number))
            if begun := bool(glyphs):  # its words don't stand together
                left, top, right, bottom = found[block, number].pop().box
            if glyphs is not None:
                start, _, _, _, _, _, baseline, size, _ = lines[block, number]
                nearest, farthest = -0.3 * size, _ONE_BLANK * size
        if glyphs is None:
            continue
        if begun and left <= x0 and nearest < x0 - right < farthest:
            if x1 > right:  # noqa: PLR1730 - calls of min() and max() cost more than all else here
                right = x1
            if y0 < top:  # noqa: PLR1730
                top = y0
            if y1 > bottom:  # noqa: PLR1730
                bottom = y1
            continue
        if begun:
            end()
        left, right, top, bottom, begun = x0, x1, y0, y1, True
    if begun:
        end()
    return found


def _exact(rough: _Rough, reader: SpanReader, text: str) -> Line | None:
    """The line with all its characters; None when that disagrees with its text, or the line is upside down: PyMuPDF
    takes low letters for mirrored ones there, and puts their cells on the other side of the line."""
    if rough.direction[0] == -1.0:
        return None
    spans, box = reader.spans(rough.line, chars=True)
    glyphs: list[Glyph] = []
    make, add, at, start = tuple.__new__, glyphs.append, rough.start, rough.start
    for span in spans:
        size, font = _size_of(span), span["font"]
        for one in span["chars"]:
            cell = make(Box, one["bbox"])
            add(make(Glyph, (at, one["c"], one["origin"], cell, size, font, not one.get("synthetic"))))
            at += 1
    # here and where glyphs are many, fields are taken by number or all at once: by name each costs four times as much
    if at != rough.end or "".join([one[1] for one in glyphs]) != text[start:at]:
        return None
    return _exact_line(rough, glyphs, box)


def _size_of(span: Mapping[str, Any]) -> float:
    """How large the letters of a span are: its font size, unless the font is one of drawings (Type 3) that are far
    larger or smaller than that (:attr:`redactor.formats.pdf.metrics.Font.em`)."""
    size: float = span["size"]
    high: float = span["ascender"] - span["descender"]
    if _NEAR_ONE[0] <= high <= _NEAR_ONE[1] or high <= 0 or not span["font"].startswith("Type3"):
        return size
    return 0.8 * high * size


def _exact_line(rough: _Rough, glyphs: list[Glyph], box: Box) -> Line:
    if rough.line.wmode:
        glyphs = [_downwards(one, rough.direction) for one in glyphs]
        return _line(rough, tuple(glyphs), around(one.box for one in glyphs))
    if True in [x0 == x1 or y0 == y1 for _, _, _, (x0, y0, x1, y1), _, _, _ in glyphs]:
        glyphs = _with_ink(glyphs, rough.direction)
        box = around(one.box for one in glyphs)
    return _line(rough, tuple(glyphs), box)


def _with_ink(glyphs: list[Glyph], direction: Point) -> list[Glyph]:
    """Letters to which their font gives no width are painted all the same: a cell up to the next letter, at most some
    more than such a letter has in Helvetica. Accents have no width of their own, nor have the further characters of a
    code that stands for several (a ligature), which MuPDF puts at the end of its cell.
    """
    found, font = list(glyphs), pymupdf.Font("helv")
    real = [number for number, one in enumerate(glyphs) if one.real]
    for place, number in enumerate(real):
        one = glyphs[number]
        if not _is_flat(one) or unicodedata.category(one.char)[0] not in "LNPS":
            continue
        before = glyphs[real[place - 1]] if place else None
        after = glyphs[real[place + 1]] if place + 1 < len(real) else None
        if any(other is not None and at_one_place(one, other) for other in (before, after)):
            continue
        if before is not None and before.font == one.font and not _is_flat(before):
            box, (x, y) = before.box, direction
            end = max(box.x0 * x, box.x1 * x) + max(box.y0 * y, box.y1 * y)
            if abs(end - one.origin[0] * x - one.origin[1] * y) < 0.05 * one.size:
                continue
        width = 1.2 * font.glyph_advance(ord(one.char)) * one.size
        if after is not None:
            step = (after.origin[0] - one.origin[0]) * direction[0] + (after.origin[1] - one.origin[1]) * direction[1]
            width = min(width, step) if step > 0 else width
        x, y, box = direction[0] * width, direction[1] * width, one.box
        found[number] = one._replace(
            box=Box(box.x0 + min(x, 0.0), box.y0 + min(y, 0.0), box.x1 + max(x, 0.0), box.y1 + max(y, 0.0))
        )
    return found


def _is_flat(glyph: Glyph) -> bool:
    x0, y0, x1, y1 = glyph.box
    return x0 == x1 or y0 == y1


def _letter_by_letter(rough: _Rough, text: str) -> Line | None:
    """The same from MuPDF's own characters: PyMuPDF leaves out a last one without width (an accent, or any letter of a
    font that says so).
    """
    glyphs: list[Glyph] = []
    for at, one in enumerate(mupdf.FzStextLine(rough.line), rough.start):
        inner = one.m_internal
        quad, origin = inner.quad, (inner.origin.x, inner.origin.y)
        cell = box_of([(corner.x, corner.y) for corner in (quad.ul, quad.ur, quad.lr, quad.ll)])
        real = not inner.flags & mupdf.FZ_STEXT_SYNTHETIC
        name = mupdf.fz_font_name(mupdf.FzFont(mupdf.ll_fz_keep_font(inner.font)))
        glyphs.append(Glyph(at, chr(inner.c), origin, cell, inner.size, name, real))
    if "".join([one.char for one in glyphs]) != text[rough.start : rough.end]:
        return None
    return _exact_line(rough, glyphs, around(one.box for one in glyphs))


#: the cell of an upright letter in a vertical line, along the line from its baseline, in font sizes
_ABOVE, _BELOW = -0.88, 0.22


def _downwards(glyph: Glyph, direction: Point) -> Glyph:
    """A glyph of a vertical line where it is painted. MuPDF tells where the pen goes *from* it, and gives it the cell
    between, which is that of the next one.
    """
    (x, y), box, size = glyph.origin, glyph.box, glyph.size
    along_x, along_y = direction
    middle = (box.x0 + box.x1) / 2 * along_x + (box.y0 + box.y1) / 2 * along_y
    step = 2 * (x * along_x + y * along_y - middle)
    x, y = x - step * along_x, y - step * along_y
    corners = [
        (x + along * along_x + across * along_y, y + along * along_y - across * along_x)
        for along in (_ABOVE * size, _BELOW * size)
        for across in (0.0, size)
    ]
    return glyph._replace(origin=(x, y), box=box_of(corners))


def _lines(raw: Mapping[str, Any]) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for block in raw["blocks"]:
        for number, line in enumerate(block.get("lines", ())):
            start, glyphs = at, []
            for span in line["spans"]:
                size, font = _size_of(span), span["font"]
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
            if line["wmode"]:
                glyphs = [_downwards(one, line["dir"]) for one in glyphs]
                box = around(one.box for one in glyphs)
            lines.append(
                Line(start, end, line["dir"], bool(line["wmode"]), box, block["number"], number, tuple(glyphs))
            )
    return lines


def locate(normalised: bytes, spans: Sequence[Span]) -> dict[Span, tuple[Box, ...]]:
    """For each span one box a line, in points of the displayed page; a span of blanks alone has none."""
    document = open_mupdf(normalised)
    try:
        found: dict[Span, tuple[Box, ...]] = {}
        by_page: dict[int, list[Span]] = {}
        for span in spans:
            by_page.setdefault(span.page, []).append(span)
        for number, wanted in by_page.items():
            lines = lines_of(document[number - 1], [(one.start, one.end) for one in wanted])
            for span in wanted:
                found[span] = tuple(
                    around(glyph.box for glyph in glyphs) for _, glyphs in located(lines, span.start, span.end)
                )
        return found
    finally:
        document.close()
