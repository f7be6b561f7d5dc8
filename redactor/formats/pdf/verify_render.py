# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What an eye sees, measured by pdfium: boxes are opaque, nothing is under them, all else is unchanged.

Three small grey renderings a page: the original; the output without the printed labels (each box must be black all
over, and everything outside the boxes as it was); where more than text touches a box, the output without the boxes as
well (:mod:`verify_bare`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

from redactor.errors import LeakError
from redactor.formats.pdf.verify_bare import check_bare
from redactor.formats.pdf.verify_pages import Frame, Sheet, direct
from redactor.model import Box, Mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Pixels = NDArray[np.uint8]
    Numbers = NDArray[np.float32]
    Boxes = NDArray[np.float32]

DPI = 48.0
"""fine enough for 8 pt letters to make a difference, cheap enough for every page (0.7 ms)"""
MOST_PIXELS = 4_000_000
"""a poster is rendered coarser: a page never costs more than this"""
FINE = 3
"""how many times finer a second look is"""
MOST_SIDE = 10_000
"""no rendering is longer than this, pixels"""
BLACK = 70
"""the lightest grey of an opaque black box (0 is black), antialiasing of its edge left out"""
CHANGED = 26.0
"""mean difference of 3 × 3 pixels (of 255) from which something outside the boxes is different; JPEG noise gives 6"""
CHANGED_PICTURE = 34.0
"""the same for a page that was turned into a picture (two renderers, one resampling: single pixels differ much, the
mean of 7 × 7 by up to 23; a missing word gives 45)"""


SOFT = 60
"""a page on which no pixel differs by more is the same without a look at neighbourhoods"""
COARSE = 24.0
"""dots per inch: of a page that is rendered coarser, a change of a single word may go unseen"""


_object = direct(raw.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_kind = direct(raw.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
_bounds = direct(raw.FPDFPageObj_GetBounds, ctypes.c_int, ctypes.c_void_p, *(ctypes.c_void_p,) * 4)


def scale_of(frame: Frame) -> float:
    """Pixels a unit of pdfium for a page: a point, or more where the page has a UserUnit."""
    most = (MOST_PIXELS / max(1.0, frame.size[0] * frame.size[1])) ** 0.5
    return float(min(DPI / 72.0 * max(frame.unit), most))


def is_coarse(frame: Frame) -> bool:
    """Whether a page is so large that its rendering tells little of words."""
    return scale_of(frame) < COARSE / 72.0 * max(frame.unit)


class Objects:
    """The painted objects at the top level of a page, which can be left out of a rendering."""

    def __init__(self, sheet: Sheet) -> None:
        page, count = ctypes.cast(sheet.page.raw, ctypes.c_void_p).value, raw.FPDFPage_CountObjects(sheet.page.raw)
        self._found: list[int] = []
        kinds: list[int] = []
        areas = np.zeros((count, 1, 4), np.float32)
        at = areas.ctypes.data
        for number in range(count):
            item = _object(page, number)
            if _bounds(item, at, at + 4, at + 8, at + 12):
                self._found.append(item)
                kinds.append(_kind(item))
                at += 16
        self._kinds = np.array(kinds, np.int32)
        self._areas = areas[: len(kinds)]

    def item(self, number: int | np.integer[Any]) -> Any:
        """An object by its number here."""
        return ctypes.cast(self._found[number], raw.FPDF_PAGEOBJECT)

    def labels(self, boxes: Boxes) -> list[Any]:
        """Text that lies wholly in a box (its characters were proved to be the label)."""
        a, b = self._areas, boxes
        held = (b[..., 0] - 1 <= a[..., 0]) & (b[..., 1] - 1 <= a[..., 1])
        held &= (a[..., 2] <= b[..., 2] + 1) & (a[..., 3] <= b[..., 3] + 1)
        return self._where((self._kinds == raw.FPDF_PAGEOBJ_TEXT) & held.any(axis=1))

    def covers(self, boxes: Boxes) -> list[int]:
        """The numbers of black filled shapes that are the boxes themselves, one by one or drawn in one stroke."""
        around = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])[None, :]
        same = (np.abs(self._areas - np.concatenate([boxes, around])) <= 1.5).all(axis=2).any(axis=1)
        paths = np.flatnonzero((self._kinds == raw.FPDF_PAGEOBJ_PATH) & same)
        return [int(number) for number in paths if _is_black(self.item(number))]

    def others(self, boxes: Boxes, covers: Sequence[int]) -> bool:
        """Whether anything but text and the boxes themselves touches a box: pictures, drawings, forms, shades.

        Text is not asked after: which characters stand in a box was told by the text extraction.
        """
        a, b = self._areas, boxes
        meets = (a[..., 0] < b[..., 2]) & (b[..., 0] < a[..., 2]) & (a[..., 1] < b[..., 3]) & (b[..., 1] < a[..., 3])
        touching = meets.any(axis=1) & (self._kinds != raw.FPDF_PAGEOBJ_TEXT)
        touching[list(covers)] = False
        return bool(touching.any())

    def _where(self, chosen: NDArray[np.bool_]) -> list[Any]:
        return [self.item(number) for number in np.flatnonzero(chosen)]


def _is_black(item: Any) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return False
    return red.value + green.value + blue.value < 60


def _active(items: Sequence[Any], *, on: bool) -> None:
    for item in items:
        raw.FPDFPageObj_SetIsActive(item, on)


def check_page(
    before: Sheet | None,
    after: Sheet,
    marks: Sequence[Mark],
    page: int,
    *,
    moved: Sequence[Box] = (),
    picture: bool = False,
) -> None:
    """Prove one page by its renderings. ``before`` is None when the original page can't be rendered.

    Raises :class:`LeakError`: ``box`` when a box isn't opaque, ``under a box`` when something shows without it,
    ``damage`` when something outside the boxes changed.
    """
    scale = scale_of(after.frame)
    boxes = np.array([after.frame.to_pdf(mark.box) for mark in marks], np.float32).reshape(-1, 4)
    objects = Objects(after) if marks else None
    labels = objects.labels(boxes) if objects else []
    _active(labels, on=False)
    covered = after.pixels(scale)
    drawn = [mark.box for mark in marks]
    _check_opaque(after, covered[..., 1], drawn, page)
    if before is not None:
        original = before.pixels(scale)
        # pdfium puts small letters on whole pixels: a hundredth of a point can be a pixel in a coarse rendering. Only a
        # difference that stays when it gets finer is one.
        same = not picture and (
            _is_alike(after, original, covered, (*drawn, *moved))
            or is_unchanged(after, original[..., 1], covered[..., 1], drawn, moved, picture=False)
        )
        for times in (FINE,) if picture else (FINE, 2 * FINE):
            if same:
                break
            finer = fine(before, scale, times), fine(after, scale, times)
            same = is_unchanged(after, *finer, drawn, moved, picture=picture)
        if not same:
            raise LeakError(f"damage: something outside the boxes looks different on page {page}.", pages=(page,))
    if objects and not picture:
        covers = objects.covers(boxes)
        if objects.others(boxes, covers):
            check_bare(after, [objects.item(number) for number in covers], marks, page)
    _active(labels, on=True)


def fine(sheet: Sheet, scale: float, times: int) -> Grey:
    """A rendering so many times as fine, shrunk again: a hairline, which pdfium draws a whole pixel wide however coarse
    the rendering is, then looks as grey as in the picture that its page became.
    """
    times = 1 if scale * times * max(sheet.frame.size) > MOST_SIDE else times
    grey = sheet.grey(scale * times)
    rows, columns = grey.shape[0] // times, grey.shape[1] // times
    cut: Numbers = grey[: rows * times, : columns * times].reshape(rows, times, columns, times).mean(axis=(1, 3))
    return cut.astype(np.uint8)


def _check_opaque(sheet: Sheet, grey: Grey, boxes: Sequence[Box], page: int) -> None:
    areas = sheet.frame.all_to_pixels(boxes, grey.shape, -1.0)
    for box, (row0, row1, column0, column1) in zip(boxes, areas, strict=True):
        rows, columns = slice(row0, row1), slice(column0, column1)
        if row1 <= row0:
            middle = (box.y0 + box.y1) / 2 * grey.shape[0] / max(1.0, sheet.frame.shown[1])
            rows = _one(min(int(middle), grey.shape[0] - 1))
        if column1 <= column0:
            middle = (box.x0 + box.x1) / 2 * grey.shape[1] / max(1.0, sheet.frame.shown[0])
            columns = _one(min(int(middle), grey.shape[1] - 1))
        inner = grey[rows, columns]
        if not inner.size or int(inner.max()) > BLACK:
            raise LeakError(f"box: a box on page {page} is missing or not opaque.", pages=(page,))


def _one(place: int) -> slice:
    return slice(place, place + 1)


def _is_alike(sheet: Sheet, old: Pixels, new: Pixels, left_out: Sequence[Box]) -> bool:
    """The quick answer of :func:`is_unchanged` for nearly every page: no pixel outside the boxes and moved lines
    differs much. Whole pixels are compared first: few differ at all.
    """
    if old.shape != new.shape:
        return False
    apart = old.view(np.uint32)[..., 0] != new.view(np.uint32)[..., 0]
    for row0, row1, column0, column1 in sheet.frame.all_to_pixels(left_out, apart.shape, 2.0):
        apart[row0:row1, column0:column1] = False
    places = np.flatnonzero(apart)
    if not len(places):
        return True
    one, other = (pixels.reshape(-1, 4)[places, 1].astype(np.int16) for pixels in (old, new))
    return int(np.abs(one - other).max()) <= SOFT


def is_unchanged(
    sheet: Sheet, old: Grey, new: Grey, boxes: Sequence[Box], moved: Sequence[Box], *, picture: bool
) -> bool:
    """Whether two renderings of one page show the same outside the boxes and the lines that were moved."""
    if abs(old.shape[0] - new.shape[0]) > 1 or abs(old.shape[1] - new.shape[1]) > 1:
        return False
    rows, columns = min(old.shape[0], new.shape[0]), min(old.shape[1], new.shape[1])
    a, b = old[:rows, :columns], new[:rows, :columns]
    apart = a.astype(np.int16) - b if picture else np.where(a > b, a - b, b - a)
    for row0, row1, column0, column1 in sheet.frame.all_to_pixels((*boxes, *moved), apart.shape, 2.0):
        apart[row0:row1, column0:column1] = 0
    if int(apart.max(initial=0)) <= SOFT and not picture:
        return True
    most = float(np.abs(_mean(apart, 7 if picture else 3)).max(initial=0.0))
    return most <= (CHANGED_PICTURE if picture else CHANGED)


def _mean(values: Grey | NDArray[np.int16], width: int) -> Numbers:
    """The mean of each ``width`` × ``width`` neighbourhood that lies wholly in the array."""
    if min(values.shape) < width:
        return values.astype(np.float32)
    total = np.zeros((values.shape[0] + 1, values.shape[1] + 1), np.float64)
    np.cumsum(np.cumsum(values, axis=0, dtype=np.float64), axis=1, out=total[1:, 1:])
    block = total[width:, width:] - total[:-width, width:] - total[width:, :-width] + total[:-width, :-width]
    return (block / (width * width)).astype(np.float32)
