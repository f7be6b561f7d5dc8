# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pixels under boxes taken out by MuPDF, and pages that become pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Final

import pymupdf

from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.formats.pdf.pictures import in_screen_colours
from redactor.model import Box, Mark

mupdf = pymupdf.mupdf

#: resolution of a page that becomes a picture, dots per inch
RASTER_DPI: Final = 200
#: …and the most samples it may have
RASTER_PIXELS: Final = 40_000_000


def pixels_and_pictures(
    data: bytes,
    marks: dict[int, list[Mark]],
    covered: dict[int, list[Box]],
    touched: set[int],
    pictures: set[int],
    *,
    look: bytes,
) -> bytes:
    """The document without the pixels under the covered areas of the ``touched`` pages, and with pictures of what
    ``look`` shows, boxes burned in, in place of the pages ``pictures``."""
    document = open_mupdf(data)
    looks = open_mupdf(look) if look else None
    try:
        with parsing():
            for number in sorted(touched | pictures):
                page = document[number - 1]
                if number in pictures:
                    _to_picture(document, page, looks[number - 1] if looks is not None else page, marks[number])
                else:
                    _remove_pixels(document, page, covered[number])
            written: bytes = document.tobytes(garbage=3, no_new_id=True)
            return written
    finally:
        document.close()
        if looks is not None:
            looks.close()


def _remove_pixels(document: Any, page: Any, boxes: Sequence[Box]) -> None:
    """Pixels under the boxes."""
    in_screen_colours(document, page)
    for box in boxes:
        page.add_redact_annot(pymupdf.Rect(box), fill=False, cross_out=False)
    options = mupdf.PdfRedactOptions()
    options.black_boxes, options.text = 0, mupdf.PDF_REDACT_TEXT_NONE
    options.image_method = mupdf.PDF_REDACT_IMAGE_PIXELS
    options.line_art = mupdf.PDF_REDACT_LINE_ART_NONE
    mupdf.pdf_redact_page(pymupdf._as_pdf_document(document), pymupdf._as_pdf_page(page), options)


def _to_picture(document: Any, page: Any, look: Any, marks: Sequence[Mark]) -> None:
    """Replace everything on the page by a picture of what ``look`` shows, boxes burned in."""
    number, width, height = page.number, page.rect.width, page.rect.height
    dpi = min(RASTER_DPI, 72 * (RASTER_PIXELS / (width * height)) ** 0.5)
    zoom = dpi / 72
    pixels = look.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), alpha=False)
    for mark in marks:
        x0, y0, x1, y1 = (value * zoom for value in mark.box)
        _blacken(pixels, int(x0), int(y0), int(x1) + 1, int(y1) + 1)
    document.delete_page(number)
    fresh = document.new_page(number, width=width, height=height)
    fresh.insert_image(fresh.rect, pixmap=pixels)


def _blacken(pixels: Any, *sides: int) -> None:
    """Set an area (left, top, right, bottom) of a pixmap to 0, row by row: PyMuPDF's own method takes every sample by
    itself, and MuPDF's leaves the last one of each pixel."""
    left, right = (min(max(side, 0), pixels.width) for side in sides[::2])
    top, bottom = (min(max(side, 0), pixels.height) for side in sides[1::2])
    if right <= left:
        return
    for row in range(top, bottom):
        ctypes.memset(pixels.samples_ptr + row * pixels.stride + left * pixels.n, 0, (right - left) * pixels.n)
