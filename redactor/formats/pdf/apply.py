# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take text, pixels and line art out of the pages of a normalised PDF, and say where boxes must be drawn.

Nothing is drawn here: a box over text is decoration, what counts is that there is nothing under it. Text goes by our
own edit of the content streams (:mod:`edit`), pixels and line art by MuPDF. A page that can't be edited becomes a
picture with the boxes burned in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import glyphs
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.edit import edit_page
from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.targets import Strip, Targets
from redactor.formats.pdf.walk import Walker, to_display
from redactor.model import Box, ManualBox, Mark, Redaction

mupdf = pymupdf.mupdf

#: boxes on one line with the same label closer than this part of their height become one
MERGE_GAP: Final = 0.35
#: resolution of a page that becomes a picture, dots per inch
RASTER_DPI: Final = 200
#: …and the most samples it may have
RASTER_PIXELS: Final = 40_000_000


@dataclass(frozen=True, slots=True)
class Removed:
    """The PDF without what had to go, and where boxes must be drawn."""

    data: bytes = field(repr=False)
    marks: tuple[Mark, ...] = ()
    pictures: tuple[int, ...] = ()
    """pages (from 1) that became pictures"""


def remove(
    normalised: bytes,
    redactions: Sequence[Redaction],
    manual: Sequence[ManualBox] = (),
    rasterise: frozenset[int] = frozenset(),
) -> Removed:
    """Remove the redacted spans and everything under the manual boxes.

    Gives the PDF without them and one :class:`redactor.model.Mark` per redaction and line. Pages in ``rasterise``
    (from 1), and pages that can't be edited, become one picture with black boxes and hold nothing else.
    """
    numbers = _pages(redactions, manual, rasterise)
    if not numbers:
        return Removed(normalised)
    by_page: dict[int, list[Redaction]] = {}
    for one in redactions:
        by_page.setdefault(one.page, []).append(one)
    document, pdf = open_mupdf(normalised), open_pikepdf(normalised)
    try:
        walker = Walker(Fonts(document))
        marks: dict[int, list[Mark]] = {}
        pictures, touched = set(rasterise), set()
        for number in numbers:
            with parsing():
                page = document[number - 1]
                boxes = [one for one in manual if one.page == number]
                strips = _strips(page, by_page.get(number, ()))
                marks[number] = marks_of(number, strips, boxes)
                if number in pictures:
                    continue
                targets = Targets(strips, [one.box for one in boxes])
                done = _edit(pdf, walker, page, targets, [mark.box for mark in marks[number]])
                if done is None:
                    pictures.add(number)
                elif done:
                    touched.add(number)
        data = saved(pdf)
    finally:
        document.close()
        pdf.close()
    if touched or pictures:
        data = _pixels_and_pictures(data, marks, touched, pictures)
    return Removed(data, tuple(mark for number in numbers for mark in marks[number]), tuple(sorted(pictures)))


def _pages(redactions: Iterable[Redaction], manual: Iterable[ManualBox], rasterise: frozenset[int]) -> list[int]:
    return sorted({one.page for one in redactions} | {one.page for one in manual} | rasterise)


def _strips(page: Any, redactions: Sequence[Redaction]) -> list[Strip]:
    if not redactions:
        return []
    lines = glyphs.lines_of(page)
    return [
        Strip(redaction, line, hit)
        for redaction in redactions
        for line, hit in glyphs.located(lines, redaction.start, redaction.end)
    ]


def _edit(pdf: Any, walker: Walker, page: Any, targets: Targets, boxes: Sequence[Box]) -> bool | None:
    """Take the text out of one page. Gives whether pictures or line art lie under the boxes; None: can't be edited."""
    try:
        target = pdf.pages[page.number]
        walked = walker.page(target, to_display(page))
        changes = {}
        for show in walked.shows:
            change = targets.change_for(show)
            if change is not None:
                changes[show.order] = change
        if targets.missed:
            return None
        edit_page(pdf, target, walked.root, changes)
    except (CannotEdit, LimitExceeded):
        return None
    return any(touch(one.box, box) for one in walked.painted for box in boxes)


def marks_of(number: int, strips: Sequence[Strip], manual: Sequence[ManualBox]) -> list[Mark]:
    """One box per redaction and line, full height; neighbours on one line with the same label become one."""
    marks: list[Mark] = []
    last: Strip | None = None
    for strip in sorted(strips, key=lambda one: (one.line.start, one.glyphs[0].at)):
        if last is not None and _are_one(last, strip, marks[-1].box):
            marks[-1] = Mark(
                number, glyphs.around((marks[-1].box, strip.box)), strip.redaction.label, marks[-1].finding
            )
        else:
            marks.append(Mark(number, strip.box, strip.redaction.label, strip.redaction.finding))
        last = strip
    return marks + [Mark(number, one.box, one.ground) for one in manual]


def _are_one(last: Strip, strip: Strip, before: Box) -> bool:
    """Two strips that become one box: same line, same label, nothing but a blank between."""
    if last.line is not strip.line or last.redaction.label != strip.redaction.label:
        return False
    box = strip.box
    near = MERGE_GAP * min(box.y1 - box.y0, before.y1 - before.y0)
    apart = max(box.x0 - before.x1, before.x0 - box.x1, box.y0 - before.y1, before.y0 - box.y1)
    return strip.glyphs[0].at - last.glyphs[-1].at <= 2 and apart < near


def _pixels_and_pictures(data: bytes, marks: dict[int, list[Mark]], touched: set[int], pictures: set[int]) -> bytes:
    document = open_mupdf(data)
    try:
        with parsing():
            for number in sorted(touched | pictures):
                page = document[number - 1]
                if number in pictures:
                    _to_picture(document, page, marks[number])
                else:
                    _remove_rest(document, page, [mark.box for mark in marks[number]])
            written: bytes = document.tobytes(garbage=3, no_new_id=True)
            return written
    finally:
        document.close()


def _remove_rest(document: Any, page: Any, boxes: Sequence[Box]) -> None:
    """Pixels and line art under the boxes."""
    for box in boxes:
        page.add_redact_annot(pymupdf.Rect(box), fill=False, cross_out=False)
    options = mupdf.PdfRedactOptions()
    options.black_boxes, options.text = 0, mupdf.PDF_REDACT_TEXT_NONE
    options.image_method = mupdf.PDF_REDACT_IMAGE_PIXELS
    options.line_art = mupdf.PDF_REDACT_LINE_ART_REMOVE_IF_COVERED
    mupdf.pdf_redact_page(pymupdf._as_pdf_document(document), pymupdf._as_pdf_page(page), options)


def _to_picture(document: Any, page: Any, marks: Sequence[Mark]) -> None:
    """Replace everything on the page by a picture of it, boxes burned in."""
    number, width, height = page.number, page.rect.width, page.rect.height
    dpi = min(RASTER_DPI, 72 * (RASTER_PIXELS / (width * height)) ** 0.5)
    zoom = dpi / 72
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), alpha=False)
    for mark in marks:
        x0, y0, x1, y1 = (value * zoom for value in mark.box)
        pixels.set_rect(pymupdf.IRect(int(x0), int(y0), int(x1) + 1, int(y1) + 1), (0, 0, 0))
    document.delete_page(number)
    fresh = document.new_page(number, width=width, height=height)
    fresh.insert_image(fresh.rect, pixmap=pixels)
