# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take text, pixels and line art out of the pages of a normalised PDF, and say where boxes must be drawn.

Nothing is drawn here: a box over text is decoration, what counts is that there is nothing under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pymupdf

from redactor.formats.pdf import glyphs
from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.model import Box, ManualBox, Mark, Redaction

mupdf = pymupdf.mupdf

#: boxes on one line with the same label closer than this part of their height become one
MERGE_GAP: Final = 0.35
#: resolution of a page that becomes a picture, dots per inch
RASTER_DPI: Final = 200


@dataclass(frozen=True, slots=True)
class _Strip:
    """What goes on one line of one page for one redaction."""

    redaction: Redaction
    line: glyphs.Line
    glyphs: tuple[glyphs.Glyph, ...]

    @property
    def box(self) -> Box:
        return glyphs.around(one.box for one in self.glyphs)


def remove(
    normalised: bytes,
    redactions: Sequence[Redaction],
    manual: Sequence[ManualBox] = (),
    rasterise: frozenset[int] = frozenset(),
) -> tuple[bytes, tuple[Mark, ...]]:
    """Remove the redacted spans and everything under the manual boxes.

    Gives the PDF without them and one :class:`redactor.model.Mark` per redaction and line. Pages in ``rasterise``
    (from 1) become one picture with black boxes and hold nothing else.
    """
    document = open_mupdf(normalised)
    try:
        marks: list[Mark] = []
        for number in _pages(redactions, manual, rasterise):
            with parsing():
                page = document[number - 1]
                strips = _strips(page, [one for one in redactions if one.page == number])
                boxes = [one for one in manual if one.page == number]
                here = marks_of(number, strips, boxes)
                _remove_text(document, page, strips, boxes)
                _remove_rest(document, page, [mark.box for mark in here])
                if number in rasterise:
                    _to_picture(document, page, here)
            marks += here
        with parsing():
            return document.tobytes(garbage=3, no_new_id=True), tuple(marks)
    finally:
        document.close()


def _pages(redactions: Iterable[Redaction], manual: Iterable[ManualBox], rasterise: frozenset[int]) -> list[int]:
    return sorted({one.page for one in redactions} | {one.page for one in manual} | rasterise)


def _strips(page: Any, redactions: Sequence[Redaction]) -> list[_Strip]:
    if not redactions:
        return []
    lines = glyphs.lines_of(page)
    return [
        _Strip(redaction, line, hit)
        for redaction in redactions
        for line, hit in glyphs.located(lines, redaction.start, redaction.end)
    ]


def marks_of(number: int, strips: Sequence[_Strip], manual: Sequence[ManualBox]) -> list[Mark]:
    """One box per redaction and line, full height; neighbours on one line with the same label become one."""
    marks: list[Mark] = []
    last: _Strip | None = None
    for strip in sorted(strips, key=lambda one: (one.line.start, one.glyphs[0].at)):
        box = strip.box
        if last is not None and last.line is strip.line and last.redaction.label == strip.redaction.label:
            before = marks[-1].box
            near = MERGE_GAP * min(before.y1 - before.y0, before.x1 - before.x0, box.y1 - box.y0)
            if (
                box.x0 - before.x1 < near
                and before.x0 - box.x1 < near
                and (box.y0 - before.y1 < near and before.y0 - box.y1 < near)
                and strip.glyphs[0].at - last.glyphs[-1].at <= 2
            ):
                marks[-1] = Mark(number, glyphs.around((before, box)), strip.redaction.label, marks[-1].finding)
                last = strip
                continue
        marks.append(Mark(number, box, strip.redaction.label, strip.redaction.finding))
        last = strip
    return marks + [Mark(number, one.box, one.ground) for one in manual]


def _redact(document: Any, page: Any, rects: Sequence[Box], *, text: int, images: int, line_art: int) -> None:
    for rect in rects:
        page.add_redact_annot(pymupdf.Rect(rect), fill=False, cross_out=False)
    options = mupdf.PdfRedactOptions()
    options.black_boxes, options.text, options.image_method, options.line_art = 0, text, images, line_art
    mupdf.pdf_redact_page(pymupdf._as_pdf_document(document), pymupdf._as_pdf_page(page), options)


def _middle(box: Box, share: float) -> Box:
    """The middle of a glyph box: MuPDF takes every glyph that a rectangle touches, and lines may stand tight."""
    dx, dy = (box.x1 - box.x0) * (1 - share) / 2, (box.y1 - box.y0) * (1 - share) / 2
    return Box(box.x0 + dx, box.y0 + dy, box.x1 - dx, box.y1 - dy)


def _remove_text(document: Any, page: Any, strips: Sequence[_Strip], manual: Sequence[ManualBox]) -> None:
    rects = [_middle(glyph.box, 1 / 3) for strip in strips for glyph in strip.glyphs if glyph.real]
    rects += [one.box for one in manual]
    if rects:
        _redact(document, page, rects, text=0, images=0, line_art=0)


def _remove_rest(document: Any, page: Any, boxes: Sequence[Box]) -> None:
    """Pixels and line art under the full boxes."""
    if boxes:
        _redact(document, page, boxes, text=1, images=2, line_art=1)


def _to_picture(document: Any, page: Any, marks: Sequence[Mark]) -> None:
    """Replace everything on the page by a picture of it, boxes burned in."""
    shape = page.new_shape()
    for mark in marks:
        shape.draw_rect(pymupdf.Rect(mark.box))
        shape.finish(fill=(0, 0, 0), color=(0, 0, 0))
    shape.commit()
    pixels = page.get_pixmap(dpi=RASTER_DPI, alpha=False)
    number, rect, rotation = page.number, page.rect, page.rotation
    document.delete_page(number)
    fresh = document.new_page(number, width=rect.width, height=rect.height)
    fresh.insert_image(fresh.rect, pixmap=pixels)
    del rotation
