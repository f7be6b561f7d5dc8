# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What pdfium sees on one page: its text, where each character stands, and its rendering in grey.

pdfium wrote nothing of the output (PyMuPDF and pikepdf did), so a fault of the writer isn't repeated by the reader.
Coordinates here are the PDF's own (origin bottom left, y upwards, before rotation) unless a name says *shown*.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import pypdfium2 as pdfium
from pypdfium2 import raw

from redactor.errors import DamagedDocument
from redactor.model import Box

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]


class Frame:
    """Maps the displayed frame of a page (points, top left) to PDF coordinates and to pixels.

    ``width`` and ``height`` are the page's displayed size in the model; they differ from pdfium's by the UserUnit,
    which pdfium ignores.
    """

    __slots__ = ("_box", "_rotation", "shown", "size")

    def __init__(self, page: pdfium.PdfPage, width: float, height: float) -> None:
        self.size: tuple[float, float] = page.get_size()
        self.shown = (width or self.size[0], height or self.size[1])
        left, bottom, right, top = page.get_bbox()
        self._box = (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
        self._rotation = page.get_rotation()

    def to_pdf(self, box: Box) -> tuple[float, float, float, float]:
        """A shown box as (left, bottom, right, top) in PDF coordinates."""
        corners = [self._point(box.x0, box.y0), self._point(box.x1, box.y1)]
        xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
        return xs[0], ys[0], xs[1], ys[1]

    def _point(self, x: float, y: float) -> tuple[float, float]:
        left, bottom, right, top = self._box
        u, v = x / self.shown[0], y / self.shown[1]
        wide, high = right - left, top - bottom
        if self._rotation == 90:
            return left + v * wide, bottom + u * high
        if self._rotation == 180:
            return right - u * wide, bottom + v * high
        if self._rotation == 270:
            return right - v * wide, top - u * high
        return left + u * wide, top - v * high

    def to_pixels(self, box: Box, shape: tuple[int, ...], margin: float = 0.0) -> tuple[int, int, int, int]:
        """A shown box as pixel ranges (row0, row1, column0, column1), grown by ``margin`` pixels (or shrunk)."""
        high, wide = shape[0] / self.shown[1], shape[1] / self.shown[0]
        return (
            min(shape[0], max(0, round(box.y0 * high - margin))),
            max(0, min(shape[0], round(box.y1 * high + margin))),
            min(shape[1], max(0, round(box.x0 * wide - margin))),
            max(0, min(shape[1], round(box.x1 * wide + margin))),
        )

    @property
    def visible(self) -> tuple[float, float, float, float]:
        """The page's visible area (left, bottom, right, top) in PDF coordinates."""
        return self._box


@dataclass(slots=True)
class Sheet:
    """One opened page of pdfium."""

    page: pdfium.PdfPage
    frame: Frame
    _textpage: pdfium.PdfTextPage | None = None
    _text: str | None = None

    @property
    def textpage(self) -> Any:
        if self._textpage is None:
            self._textpage = self.page.get_textpage()
        return self._textpage

    @property
    def text(self) -> str:
        """All text of the page, also what can't be seen or lies off the page."""
        if self._text is None:
            self._text = self.textpage.get_text_range()
        return self._text

    def text_touching(self, box: tuple[float, float, float, float]) -> str:
        """The text whose characters touch a box (PDF coordinates)."""
        found: str = self.textpage.get_text_bounded(*box)
        return found

    def characters(self, *, breaks: bool = False) -> Iterator[tuple[str, float, float, float, float]]:
        """Every real character with its box (left, bottom, right, top); 0.6 µs each.

        ``breaks`` also gives white space and the breaks that the parser made up, with a box of zeros.
        """
        page = self.textpage.raw
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        box, code, made = raw.FPDFText_GetCharBox, raw.FPDFText_GetUnicode, raw.FPDFText_IsGenerated
        for number in range(self.textpage.count_chars()):
            value = code(page, number)
            if value <= 32 or 0xD800 <= value < 0xE000 or value > 0x10FFFF or made(page, number) == 1:
                if breaks and (value <= 32 or made(page, number) == 1):
                    yield chr(value) if value != 2 else "\x02", 0.0, 0.0, 0.0, 0.0
                continue
            if box(page, number, left, right, bottom, top):
                yield chr(value), left.value, bottom.value, right.value, top.value

    def grey(self, scale: float) -> Grey:
        """The rendering in grey (rows × columns, 0 is black) at ``scale`` pixels a point, annotations left out.

        Rendered in colour and read from the green channel: in a grey bitmap pdfium spreads the letters of a run
        evenly over whole pixels, so that a redaction in a line would move all letters of that line a little.
        """
        bitmap = self.page.render(scale=scale, draw_annots=False, may_draw_forms=False, prefer_bgrx=True)
        try:
            pixels: Grey = bitmap.to_numpy()[..., 1].copy()
        finally:
            bitmap.close()
        return pixels

    def close(self) -> None:
        if self._textpage is not None:
            self._textpage.close()
        self.page.close()


class Reader:
    """A document opened by pdfium; use as a context manager."""

    def __init__(self, untrusted: bytes) -> None:
        try:
            self._document = pdfium.PdfDocument(untrusted)
        except pdfium.PdfiumError:
            raise DamagedDocument("The PDF can't be opened by the verifying parser (pdfium).") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def sheet(self, number: int, shown: tuple[float, float] = (0.0, 0.0)) -> AbstractContextManager[Sheet]:
        """Page ``number`` (from 1); ``shown`` is its displayed size in points."""
        return _Opened(self._document, number, shown)


class _Opened:
    __slots__ = ("_document", "_number", "_sheet", "_shown")

    def __init__(self, document: pdfium.PdfDocument, number: int, shown: tuple[float, float]) -> None:
        self._document, self._number, self._shown = document, number, shown

    def __enter__(self) -> Sheet:
        try:
            page = self._document[self._number - 1]
        except pdfium.PdfiumError:
            raise DamagedDocument(f"Page {self._number} can't be opened by the verifying parser (pdfium).") from None
        self._sheet = Sheet(page, Frame(page, *self._shown))
        return self._sheet

    def __exit__(self, *_: object) -> None:
        self._sheet.close()


def inside(x: float, y: float, boxes: Sequence[tuple[float, float, float, float]]) -> bool:
    """Whether a point lies in one of the boxes (left, bottom, right, top)."""
    return any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in boxes)
