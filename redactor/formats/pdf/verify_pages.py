# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What pdfium sees on one page: its text, where each character stands, and its rendering in grey.

pdfium wrote nothing of the output (PyMuPDF and pikepdf did), so a fault of the writer isn't repeated by the reader.
Coordinates here are the PDF's own (origin bottom left, y upwards, before rotation) unless a name says *shown*.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from redactor.errors import DamagedDocument
from redactor.model import Box

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Pixels = NDArray[np.uint8]
    Numbers = NDArray[np.float64]


def direct(function: Any, result: Any, *arguments: Any) -> Any:
    """A function of pdfium that takes addresses and keeps the interpreter's lock.

    pypdfium2's own prototypes convert each argument, which takes as long as a quick function.
    """
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_char_box = direct(raw.FPDFText_GetCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *(ctypes.c_void_p,) * 4)
_unicode = direct(raw.FPDFText_GetUnicode, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
_bounded_text = direct(
    raw.FPDFText_GetBoundedText, ctypes.c_int, ctypes.c_void_p, *(ctypes.c_double,) * 4, ctypes.c_void_p, ctypes.c_int
)
#: characters that a box is thought to hold at most; a longer text is asked for in two steps
_ROOM = 512
_Room = ctypes.c_ushort * _ROOM


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

    def to_shown(self, area: Sequence[float]) -> Box:
        """The other way: (left, bottom, right, top) in PDF coordinates as a shown box."""
        left, bottom, right, top = self._box
        wide, high = max(1e-6, right - left), max(1e-6, top - bottom)
        corners = []
        for x, y in ((area[0], area[1]), (area[2], area[3])):
            u, v = (x - left) / wide, (y - bottom) / high
            across, down = {90: (v, u), 180: (1 - u, v), 270: (1 - v, 1 - u)}.get(self._rotation, (u, 1 - v))
            corners.append((across * self.shown[0], down * self.shown[1]))
        xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
        return Box(xs[0], ys[0], xs[1], ys[1])

    def all_to_pixels(
        self, boxes: Sequence[Box], shape: tuple[int, ...], margin: float = 0.0
    ) -> list[tuple[int, int, int, int]]:
        """Shown boxes as pixel ranges (row0, row1, column0, column1), grown by ``margin`` pixels (or shrunk)."""
        rows, columns = shape[:2]
        high, wide = rows / self.shown[1], columns / self.shown[0]
        return [
            (
                min(rows, max(0, round(y0 * high - margin))),
                max(0, min(rows, round(y1 * high + margin))),
                min(columns, max(0, round(x0 * wide - margin))),
                max(0, min(columns, round(x1 * wide + margin))),
            )
            for x0, y0, x1, y1 in boxes
        ]

    def to_pixels(self, box: Box, shape: tuple[int, ...], margin: float = 0.0) -> tuple[int, int, int, int]:
        """A shown box as pixel ranges (row0, row1, column0, column1), grown by ``margin`` pixels (or shrunk)."""
        return self.all_to_pixels((box,), shape, margin)[0]

    def enlarge(self, unit: float) -> None:
        """Tell how many points a unit of pdfium is on this page."""
        self.shown = (self.size[0] * unit, self.size[1] * unit)

    @property
    def unit(self) -> tuple[float, float]:
        """Points of the displayed page in one of pdfium's units, across and down: 1, or the UserUnit."""
        return self.shown[0] / max(self.size[0], 1e-6), self.shown[1] / max(self.size[1], 1e-6)

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
    _codes: list[int] | None = None
    _boxes: Numbers | None = None
    _address: int | None = None

    @property
    def textpage(self) -> Any:
        if self._textpage is None:
            self._textpage = self.page.get_textpage()
        return self._textpage

    @property
    def _handle(self) -> int | None:
        """The address of the text page."""
        if self._address is None:
            self._address = ctypes.cast(self.textpage.raw, ctypes.c_void_p).value
        return self._address

    @property
    def text(self) -> str:
        """All text of the page, also what can't be seen or lies off the page."""
        if self._text is None:
            self._text = self.textpage.get_text_range()
        return self._text

    def text_touching(self, box: tuple[float, float, float, float]) -> str:
        """The text whose characters touch a box (PDF coordinates)."""
        left, bottom, right, top = box
        room = _Room()
        at = ctypes.addressof(room)
        # pypdfium2 asks for the length first, and pdfium looks at every character of the page both times
        length = _bounded_text(self._handle, left, top, right, bottom, at, _ROOM)
        if length < _ROOM:  # a zero at the end counts
            return ctypes.string_at(at, 2 * max(length - 1, 0)).decode("utf-16-le", "ignore")
        found: str = self.textpage.get_text_bounded(*box)
        return found

    @property
    def codes(self) -> list[int]:
        """The Unicode value of every character, made-up breaks included, in the parser's order."""
        if self._codes is None:
            handle = self._handle
            self._codes = [_unicode(handle, number) for number in range(self.textpage.count_chars())]
        return self._codes

    @property
    def boxes(self) -> Numbers:
        """One row (left, bottom, right, top) for each character of :attr:`codes`; 0.5 µs each."""
        if self._boxes is None:
            count = self.textpage.count_chars()
            self._boxes = np.zeros((count, 4))
            handle, at = self._handle, self._boxes.ctypes.data
            for number in range(count):
                _char_box(handle, number, at, at + 16, at + 8, at + 24)
                at += 32
        return self._boxes

    def middles_in(self, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
        """Which characters have their middle in a box."""
        x = (self.boxes[:, 0] + self.boxes[:, 2]) / 2
        y = (self.boxes[:, 1] + self.boxes[:, 3]) / 2
        inside: NDArray[np.bool_] = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
        return inside

    def written_on(self, where: NDArray[np.bool_]) -> str:
        """The characters at the given places, without white space."""
        codes = self.codes
        return "".join(_char(codes[number]) for number in np.flatnonzero(where) if codes[number] > 32)

    def grey(self, scale: float) -> Grey:
        """The rendering in grey (rows × columns, 0 is black) at ``scale`` pixels a point, annotations left out.

        Rendered in colour and read from the green channel: in a grey bitmap pdfium spreads the letters of a run
        evenly over whole pixels, so that a redaction in a line would move all letters of that line a little.
        """
        return self.pixels(scale)[..., 1].copy()

    def pixels(self, scale: float) -> Pixels:
        """The same rendering in colour (rows × columns × blue, green, red, nothing)."""
        width, height = (math.ceil(side * scale) for side in self.frame.size)
        pixels: Pixels = np.full((height, width, 4), 255, np.uint8)
        bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, pixels.ctypes.data, 4 * width)
        if not bitmap:
            raise DamagedDocument("A page can't be rendered by the verifying parser (pdfium).")
        try:
            raw.FPDF_RenderPageBitmap(bitmap, self.page.raw, 0, 0, width, height, 0, 0)
        finally:
            raw.FPDFBitmap_Destroy(bitmap)
        return pixels

    def grey_of(self, around: Box, scale: float) -> tuple[Grey, int, int]:
        """The part of that rendering that holds a box (pdfium's units from the top left), and how many pixels of the
        whole rendering are left of it and above it."""
        width, height = self.frame.size
        whole = math.ceil(width * scale), math.ceil(height * scale)
        left, right = (min(max(int(side * scale), 0), whole[0] - 1) for side in (around.x0, around.x1))
        top, bottom = (min(max(int(side * scale), 0), whole[1] - 1) for side in (around.y0, around.y1))
        # pypdfium2 rounds what is cut off upwards; half a pixel less makes that a plain number
        crop = (left, whole[1] - 1 - bottom, whole[0] - 1 - right, top)
        bitmap = self.page.render(
            scale=scale, crop=tuple(max(one - 0.5, 0) / scale for one in crop), draw_annots=False,
            may_draw_forms=False, prefer_bgrx=True,
        )  # fmt: skip
        try:
            pixels: Grey = bitmap.to_numpy()[..., 1].copy()
        finally:
            bitmap.close()
        return pixels, left, top

    def close(self) -> None:
        if self._textpage is not None:
            self._textpage.close()
        self.page.close()


class Reader:
    """A document opened by pdfium; use as a context manager."""

    def __init__(self, untrusted: bytes, *, forms: bool = False) -> None:
        try:
            self._document = pdfium.PdfDocument(untrusted)
            if forms:
                self._document.init_forms()
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


def _char(code: int) -> str:
    return chr(code) if code < 0xD800 or 0xE000 <= code <= 0x10FFFF else "\ufffd"
