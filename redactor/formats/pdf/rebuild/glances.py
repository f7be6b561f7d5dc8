# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which pixels of a picture a page shows, by a look: the picture is put in black, in white and in colours, and left
out. Where that makes no difference, in neither of two programs, nobody sees what it has there.

For pictures over which something is painted that lets nothing through though nothing says so: black that is multiplied,
a shadow through a mask, a shading, bars that are thin or set as text (:class:`covers.Doubt`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import pikepdf
import pymupdf
from pikepdf import Array, Name

from redactor.formats.pdf.geometry import Matrix, inverse, mapped_box, times
from redactor.formats.pdf.opening import open_mupdf, saved
from redactor.formats.pdf.pages import to_display
from redactor.formats.pdf.rebuild.values import Rect, get, integer
from redactor.formats.pdf.views import alone, by_mupdf, by_pdfium

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from redactor.formats.pdf.views import Pixels

    Seen = NDArray[np.bool_]

_DPI: Final = 150
_MOST_PIXELS: Final = 16_000_000
#: a change of a sample (of 255) that is none
_SAME: Final = 2
#: pixels of the page around a pixel of the picture in which it may show: smoothing
_AROUND: Final = 1.5
#: what stands for the picture: left out, black, white; if that shows that something is hidden, red and blue as well
_COLOURS: Final = (None, b"\0\0\0", b"\xff\xff\xff", b"\xff\0\0", b"\0\0\xff")
_FIRST: Final = 3
_MARK: Final = "/LookedAt"
_LEFT_OUT: Final = ("/Filter", "/DecodeParms", "/Decode", "/Mask", "/SMask", "/SMaskInData", "/Matte", "/Intent")
#: pixels of a picture that are mapped at a time
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Glance:
    """What a part of a page shows of one picture."""

    changed: Seen
    """pixels of the page from :attr:`corner` on; beside them all is seen"""
    corner: tuple[int, int]
    """column and row of the first of them"""
    placed: tuple[Matrix, ...]
    """from the unit square of the picture to pixels of the page, for each time that it is painted"""

    def seen(self, width: int, height: int) -> Seen:
        """Which pixels of a picture (or mask) of this size are seen."""
        import numpy as np

        high, wide = self.changed.shape
        summed = np.zeros((high + 1, wide + 1), np.int32)
        np.cumsum(np.cumsum(self.changed, axis=0, dtype=np.int32), axis=1, out=summed[1:, 1:])
        left, top = self.corner
        seen = np.zeros((height, width), np.bool_)
        for a, b, c, d, e, f in self.placed:
            here = np.ones((height, width), np.bool_)
            across = (abs(a) / width + abs(c) / height) / 2 + _AROUND
            down = (abs(b) / width + abs(d) / height) / 2 + _AROUND
            for rows, columns in self._near((a, b, c, d, e - left, f - top), width, height):
                x = (np.arange(columns.start, columns.stop) + 0.5) / width
                y = 1 - (np.arange(rows.start, rows.stop) + 0.5)[:, None] / height
                at_x, at_y = a * x + c * y + e - left, b * x + d * y + f - top
                x0, x1 = np.floor(at_x - across).astype(int), np.floor(at_x + across).astype(int) + 1
                y0, y1 = np.floor(at_y - down).astype(int), np.floor(at_y + down).astype(int) + 1
                inside = (x0 >= 0) & (y0 >= 0) & (x1 <= wide) & (y1 <= high)
                x0, x1, y0, y1 = (
                    np.clip(one, 0, most) for one, most in ((x0, wide), (x1, wide), (y0, high), (y1, high))
                )
                count = summed[y1, x1] - summed[y0, x1] - summed[y1, x0] + summed[y0, x0]
                here[rows, columns] = (count > 0) | ~inside
            seen |= here
        return seen

    def _near(self, placed: Matrix, width: int, height: int) -> Iterator[tuple[slice, slice]]:
        """The rows and columns of the picture that may lie in the part of the page, a block at a time."""
        back = inverse(placed)
        if back is None:
            return
        high, wide = self.changed.shape
        x0, y0, x1, y1 = mapped_box(back, 0, 0, wide, high)
        left, right = max(math.floor(x0 * width), 0), min(math.ceil(x1 * width), width)
        top, bottom = max(math.floor((1 - y1) * height), 0), min(math.ceil((1 - y0) * height), height)
        step = max(1, _BLOCK // max(right - left, 1))
        for start in range(top, bottom, step):
            yield slice(start, min(start + step, bottom)), slice(left, max(right, left))


def glance(
    pdf: pikepdf.Pdf, page: pikepdf.Page, image: pikepdf.Stream, placed: Sequence[Matrix], part: Rect
) -> Glance | None:
    """A look at a picture of a page that is painted with these matrices, in a part of the page (both in its space).
    None: all of it may be seen, or the programs can't show the page."""
    import numpy as np

    image[_MARK] = True
    try:
        single = alone(pdf, page)
    finally:
        del image[_MARK]
    held = next((one for one in single.objects if isinstance(one, pikepdf.Stream) and _MARK in one), None)
    if held is None:
        return None
    files = []
    for colour in _COLOURS[:2] if get(held, "/ImageMask") is True else _COLOURS:
        _become(held, colour)
        files.append(saved(single))
    size = integer(get(image, "/Width"), 1, 1 << 24) or 1, integer(get(image, "/Height"), 1, 1 << 24) or 1
    window, matrix = _window(files[0], part)
    if window is None:
        return None
    matrices = tuple(times(one, matrix) for one in placed)
    changed: Seen = np.zeros((window.size[1], window.size[0]), np.bool_)
    found = Glance(changed, window.corner, matrices)
    try:
        for show, some in ((_mupdf, files[1:_FIRST]), (_mupdf, files[_FIRST:]), (_pdfium, files[1:])):
            without = show(files[0], window)
            for data in some:
                changed |= _differ(without, show(data, window))
            if found.seen(*size).all():
                return None
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        return None
    return found


class Window(NamedTuple):
    """A part of a page, in pixels."""

    zoom: float
    """pixels a point"""
    corner: tuple[int, int]
    size: tuple[int, int]
    """columns and rows"""


def _window(data: bytes, part: Rect) -> tuple[Window | None, Matrix]:
    """The pixels of a part of a page (in its space), and the matrix from its space to pixels; None: there are none."""
    document = open_mupdf(data)
    try:
        page = document[0]
        wide, high, matrix = page.rect.width, page.rect.height, to_display(page)
    finally:
        document.close()
    x0, y0, x1, y1 = mapped_box(matrix, *part)
    x0, y0, x1, y1 = max(x0, 0.0), max(y0, 0.0), min(x1, wide), min(y1, high)
    if x1 <= x0 or y1 <= y0:
        return None, matrix
    zoom = min(_DPI / 72, math.sqrt(_MOST_PIXELS / max((x1 - x0) * (y1 - y0), 1)))
    corner = math.floor(x0 * zoom), math.floor(y0 * zoom)
    size = math.ceil(x1 * zoom) - corner[0], math.ceil(y1 * zoom) - corner[1]
    return Window(zoom, corner, size), times(matrix, (zoom, 0.0, 0.0, zoom, 0.0, 0.0))


def _mupdf(data: bytes, window: Window) -> Pixels:
    document = open_mupdf(data)
    try:
        return _cut(by_mupdf(document[0], window.zoom, _points(window)), window)
    finally:
        document.close()


def _pdfium(data: bytes, window: Window) -> Pixels:
    return _cut(by_pdfium(data, window.zoom, _points(window)), window)


def _points(window: Window) -> tuple[float, float, float, float]:
    """The window in points; a little within its pixels, so that no rounding makes it larger."""
    (left, top), (columns, rows), zoom = window.corner, window.size, window.zoom
    return (left + 0.01) / zoom, (top + 0.01) / zoom, (left + columns - 0.01) / zoom, (top + rows - 0.01) / zoom


def _cut(pixels: Pixels, window: Window) -> Pixels:
    """So many pixels as the window has; programs round the size of a page in their own ways."""
    import numpy as np

    columns, rows = window.size
    made = np.full((rows, columns, 3), 255, np.uint8)
    held = pixels[:rows, :columns]
    made[: held.shape[0], : held.shape[1]] = held
    return made


def _differ(one: Pixels, other: Pixels) -> Seen:
    import numpy as np

    found: Seen = (np.abs(one.astype(np.int16) - other) > _SAME).any(axis=2)
    return found


def _become(image: pikepdf.Stream, colour: bytes | None) -> None:
    """Make a picture one pixel of a colour; None: nothing."""
    stencil = get(image, "/ImageMask") is True
    for key in _LEFT_OUT:
        if key in image:
            del image[key]
    image.Width = image.Height = 1
    if stencil:
        image.BitsPerComponent = 1
        image.write(b"\x80" if colour is None else b"\0")
        return
    image.BitsPerComponent, image.ColorSpace = 8, Name.DeviceRGB
    image.write(colour or b"\0\0\0")
    if colour is None:
        image.Mask = Array([0, 255, 0, 255, 0, 255])


def is_known(image: object) -> bool:
    """Whether a picture can be put in other colours: it is an object of the document."""
    return isinstance(image, pikepdf.Stream) and image.is_indirect
