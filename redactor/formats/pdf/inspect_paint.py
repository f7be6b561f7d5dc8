# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a page paints, in pdfium's order, and renderings without some of it."""

from __future__ import annotations

import ctypes
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

from redactor.formats.pdf.geometry import IDENTITY, Matrix, box_of, is_empty, mapped, meet, times
from redactor.formats.pdf.verify_pages import Sheet
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

DPI = 100.0
MOST_PIXELS = 6_000_000
FLAT = 26
"""a region whose values differ by no more shows one colour"""
DARK = 100
"""the lightest value of what counts as a dark bar"""
LOWEST, NARROWEST = 5.0, 12.0
"""points: a bar is at least this high and wide"""
THICK = 0.9
"""width of a pen whose lines, side by side, make a bar"""
LARGEST = 0.6
"""share of the page: what is larger is a background"""
_DEEPEST = 12
_BLOCKS = range(0x2580, 0x25B0)
"""block elements and geometric shapes: a row of them is a bar"""


@dataclass(frozen=True, slots=True)
class Item:
    """One painted object."""

    handle: Any
    kind: int
    box: Box
    """points of the displayed page"""
    order: int
    to_page: Matrix = IDENTITY
    """from where the object is described (a form) to the page"""


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that is seen as one dark colour."""

    box: Box
    items: tuple[Item, ...]


COARSE = 36.0
"""dots per inch: coarser, letters and bars can't be told apart"""


def scale_of(sheet: Sheet) -> float:
    """Pixels a unit of pdfium (a point, or more where the page has a UserUnit) of the renderings."""
    most = (MOST_PIXELS / max(1.0, sheet.frame.size[0] * sheet.frame.size[1])) ** 0.5
    return float(min(DPI / 72 * max(sheet.frame.unit), most))


def is_coarse(sheet: Sheet) -> bool:
    """Whether a page is so large that its rendering tells nothing of ordinary letters."""
    return scale_of(sheet) < COARSE / 72 * max(sheet.frame.unit)


def render(sheet: Sheet, scale: float, *, annotations: bool = True) -> Pixels:
    """The page in colour (rows × columns × 4), with annotations and form fields."""
    bitmap = sheet.page.render(scale=scale, draw_annots=annotations, may_draw_forms=annotations, prefer_bgrx=True)
    try:
        pixels: Pixels = bitmap.to_numpy().copy()
    finally:
        bitmap.close()
    return pixels


@contextmanager
def left_out(items: Collection[Item]) -> Iterator[None]:
    """Paint without some objects for a while."""
    for item in items:
        raw.FPDFPageObj_SetIsActive(item.handle, False)
    try:
        yield
    finally:
        for item in items:
            raw.FPDFPageObj_SetIsActive(item.handle, True)


def items_of(sheet: Sheet) -> list[Item]:
    """Every painted object in the order of painting, those in forms too."""
    page = sheet.page.raw
    found: list[Item] = []
    for index in range(raw.FPDFPage_CountObjects(page)):
        _collect(sheet, raw.FPDFPage_GetObject(page, index), IDENTITY, 0, found)
    return found


def _collect(sheet: Sheet, handle: Any, to_page: Matrix, depth: int, found: list[Item]) -> None:
    kind = raw.FPDFPageObj_GetType(handle)
    if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        inner = times(matrix_of(handle), to_page)
        for index in range(raw.FPDFFormObj_CountObjects(handle)):
            _collect(sheet, raw.FPDFFormObj_GetObject(handle, index), inner, depth + 1, found)
        return
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
        return
    x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
    area = box_of(mapped(to_page, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)))
    found.append(Item(handle, kind, sheet.frame.to_shown(area), len(found), to_page))


def matrix_of(handle: Any) -> Matrix:
    """From the space of an object to the space it is painted in."""
    held = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(handle, held):
        return IDENTITY
    return held.a, held.b, held.c, held.d, held.e, held.f


def clip_of(sheet: Sheet, item: Item) -> Box | None:
    """What of the displayed page the clips of an object leave of it, as one box; None when nothing clips it."""
    clip = raw.FPDFPageObj_GetClipPath(item.handle)
    left: Box | None = None
    for path in range(max(0, raw.FPDFClipPath_CountPaths(clip)) if clip else 0):
        points = []
        for index in range(max(0, raw.FPDFClipPath_CountPathSegments(clip, path))):
            x, y = ctypes.c_float(), ctypes.c_float()
            if raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, index), x, y):
                points.append(mapped(item.to_page, x.value, y.value))
        if points:
            box = sheet.frame.to_shown(box_of(points))
            left = box if left is None else meet(left, box)
    return left


def is_painting(item: Item) -> bool:
    """A picture, a shading, or a path that is filled or drawn with a thick pen: it can cover something."""
    if item.kind != raw.FPDF_PAGEOBJ_PATH:
        return item.kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING)
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item.handle, mode, stroke):
        return False
    width = ctypes.c_float()
    return bool(mode.value) or (
        bool(stroke.value) and bool(raw.FPDFPageObj_GetStrokeWidth(item.handle, width)) and width.value >= THICK
    )


def blocks_of(sheet: Sheet, items: Sequence[Item]) -> set[int]:
    """The orders of texts that are rows of full blocks: bars that somebody typed."""
    signs: dict[int, bool] = {}
    if not any(code in _BLOCKS for code in sheet.codes):
        return set()
    for index, code in enumerate(sheet.codes):
        if code > 32:
            address = text_object(sheet, index)
            signs[address] = signs.get(address, True) and code in _BLOCKS
    return {one.order for one in items if one.kind == raw.FPDF_PAGEOBJ_TEXT and signs.get(address_of(one.handle))}


def text_object(sheet: Sheet, index: int) -> int:
    """The address of the text object that paints a character; 0 when there is none."""
    return address_of(raw.FPDFText_GetTextObject(sheet.textpage.raw, index))


def address_of(handle: Any) -> int:
    """Handles are new at every call; the address behind them is the object's own."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0 if handle else 0


def bars_of(sheet: Sheet, shown: Pixels, items: Sequence[Item], blocks: Collection[int]) -> list[Bar]:
    """What is painted so that an area is dark all over, whatever it was painted with.

    Thin parts that together make one bar (a bar a letter, a row of lines) are one.
    """
    width, height = sheet.frame.shown
    most = LARGEST * width * height
    parts = [
        one
        for one in items
        if (is_painting(one) or one.order in blocks)
        and (one.box.x1 - one.box.x0) * (one.box.y1 - one.box.y0) <= most
        and _is_dark(sheet, shown, one.box)
    ]
    found: list[Bar] = []
    for one in sorted(_topmost(parts), key=lambda item: (item.box.y0, item.box.x0)):
        for number, bar in enumerate(found):
            if _goes_on(bar.box, one.box):
                found[number] = Bar(around((bar.box, one.box)), (*bar.items, one))
                break
        else:
            found.append(Bar(one.box, (one,)))
    return [bar for bar in found if bar.box.x1 - bar.box.x0 >= NARROWEST and bar.box.y1 - bar.box.y0 >= LOWEST]


def _topmost(parts: Sequence[Item]) -> Iterator[Item]:
    """Those that nothing else of them covers: what lies under a bar looks as dark as the bar."""
    above: list[Box] = []
    for one in sorted(parts, key=lambda item: item.order, reverse=True):
        area = (one.box.x1 - one.box.x0) * (one.box.y1 - one.box.y0)
        shared = [meet(one.box, other) for other in above]
        if not any((each.x1 - each.x0) * (each.y1 - each.y0) > 0.8 * area for each in shared if not is_empty(each)):
            above.append(one.box)
            yield one


def _goes_on(bar: Box, part: Box) -> bool:
    """The part stands on the same line as the bar, or is a strip of it."""
    beside = min(bar.y1, part.y1) - max(bar.y0, part.y0) > 0.7 * max(bar.y1 - bar.y0, part.y1 - part.y0)
    below = min(bar.x1, part.x1) - max(bar.x0, part.x0) > 0.9 * max(bar.x1 - bar.x0, part.x1 - part.x0)
    near_x = part.x0 < bar.x1 + 1.5 and bar.x0 < part.x1 + 1.5
    near_y = part.y0 < bar.y1 + 0.7 and bar.y0 < part.y1 + 0.7
    return (beside and near_x) or (below and near_y)


def _is_dark(sheet: Sheet, shown: Pixels, box: Box) -> bool:
    """Seen as dark, but for what may be printed on it."""
    row0, row1, column0, column1 = sheet.frame.to_pixels(box, shown.shape, -0.5)
    if row1 <= row0 or column1 <= column0:
        return False
    part = shown[row0:row1, column0:column1, :3].max(axis=2)
    return float((part <= DARK).mean()) >= 0.7


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around boxes (at least one)."""
    return Box(
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


def merged(ranges: Iterable[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """Where ranges that overlap begin together, and where they end; sorted."""
    starts: list[float] = []
    ends: list[float] = []
    for start, end in sorted(ranges):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends
