# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of which a page shows a part only: what a clip or the edge of the page cuts off is still in the file."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from pypdfium2 import raw

from redactor.formats.pdf.geometry import area, is_empty, mapped, meet, times
from redactor.formats.pdf.inspect_paint import Item, clip_of, matrix_of
from redactor.formats.pdf.verify_pages import Sheet
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

CUT = 0.2
"""share of a picture that may stick out: bleed for printers, the rounded corners of a portrait"""
CUT_POINTS = 400.0
"""square points that it may be in any case"""
FLAT = 4.0
"""deviation of the grey of pixels (0–255) below which they show nothing"""
EDGE = 2
"""rows and columns along the edge of what is shown that a reader of the page sees something of"""
SAMPLES = 400
"""rows and columns of a picture that are looked at"""
_CHANNELS = {
    raw.FPDFBitmap_Gray: 1, raw.FPDFBitmap_BGR: 3, raw.FPDFBitmap_BGRx: 4, raw.FPDFBitmap_BGRA: 4,
}  # fmt: skip


def cut_off(sheet: Sheet, items: Sequence[Item]) -> Iterator[Box | None]:
    """The shown part (None: nothing) of each picture that holds more than is seen of it."""
    width, height = sheet.frame.shown
    for one in items:
        if one.kind != raw.FPDF_PAGEOBJ_IMAGE:
            continue
        shown = meet(one.box, Box(0, 0, width, height))
        clip = clip_of(sheet, one)
        shown = shown if clip is None else meet(shown, clip)
        whole = area(one.box)
        if whole - area(shown) > max(CUT * whole, CUT_POINTS) and _shows_something(sheet, one, shown):
            yield None if is_empty(shown) else shown


def _shows_something(sheet: Sheet, picture: Item, shown: Box) -> bool:
    """Whether the pixels outside what is shown are more than one even colour. A picture that can't be read may be."""
    pixels = _pixels(picture)
    if pixels is None:
        return True
    corner, right, top = (_on_page(sheet, picture, x, y) for x, y in ((0, 0), (1, 0), (0, 1)))
    rows = np.unique(np.linspace(0, pixels.shape[0] - 1, SAMPLES).astype(int))
    columns = np.unique(np.linspace(0, pixels.shape[1] - 1, SAMPLES).astype(int))
    up = 1 - (rows[:, None] + 0.5) / pixels.shape[0]
    across = (columns[None, :] + 0.5) / pixels.shape[1]
    x = corner[0] + across * (right[0] - corner[0]) + up * (top[0] - corner[0])
    y = corner[1] + across * (right[1] - corner[1]) + up * (top[1] - corner[1])
    outside = (x < shown.x0) | (x > shown.x1) | (y < shown.y0) | (y > shown.y1)
    looked = pixels[rows][:, columns]
    hidden = looked[outside]
    return hidden.size > 0 and float(hidden.std()) > FLAT and not _goes_on(looked, outside)


def _goes_on(pixels: Pixels, outside: NDArray[np.bool_]) -> bool:
    """Whether the pixels outside an upright part that is shown only repeat those on its edge: nothing more is known."""
    rows, columns = (np.flatnonzero(~outside.all(axis=axis)) for axis in (1, 0))
    if not rows.size or outside[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].any():
        return False
    # a pixel on the edge is shown in part, and smoothed into it is the one behind
    down = np.clip(np.arange(pixels.shape[0]), rows[0] - EDGE, rows[-1] + EDGE)
    across = np.clip(np.arange(pixels.shape[1]), columns[0] - EDGE, columns[-1] + EDGE)
    down, across = np.clip(down, 0, pixels.shape[0] - 1), np.clip(across, 0, pixels.shape[1] - 1)
    apart = np.abs(pixels[down][:, across].astype(np.int16) - pixels)
    return int(apart[outside].max()) <= 1


def _on_page(sheet: Sheet, picture: Item, x: float, y: float) -> tuple[float, float]:
    """Where a point of the unit square of a picture lies on the displayed page."""
    at = mapped(times(matrix_of(picture.handle), picture.to_page), x, y)
    box = sheet.frame.to_shown((*at, *at))
    return box.x0, box.y0


def _pixels(picture: Item) -> Pixels | None:
    """The grey of every pixel of a picture (rows × columns), without its mask; None when pdfium can't decode it."""
    bitmap = raw.FPDFImageObj_GetBitmap(picture.handle)
    if not bitmap:
        return None
    try:
        channels = _CHANNELS.get(raw.FPDFBitmap_GetFormat(bitmap))
        rows, columns = raw.FPDFBitmap_GetHeight(bitmap), raw.FPDFBitmap_GetWidth(bitmap)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        if channels is None or not rows or not columns:
            return None
        buffer = ctypes.cast(raw.FPDFBitmap_GetBuffer(bitmap), ctypes.POINTER(ctypes.c_ubyte * (rows * stride)))
        held = np.frombuffer(buffer.contents, np.uint8).reshape(rows, stride)[:, : columns * channels]
        grey: Pixels = held.reshape(rows, columns, channels)[..., : min(3, channels)].max(axis=2).copy()
        return grey
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
