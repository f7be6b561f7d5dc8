# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where two documents look different, page by page."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
import pymupdf

from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.model import Box

#: resolution (dots per inch), samples of a page at most, and the change of a sample (of 255) from which it is seen
_DPI: Final = 100
_PIXELS: Final = 4_000_000
_SEEN: Final = 12
#: rows without a change that part two areas
_PART: Final = 4


def differences(first: bytes, second: bytes) -> dict[int, tuple[Box, ...]]:
    """page (from 1) → areas in points of the displayed page; pages that look the same are left out."""
    found: dict[int, tuple[Box, ...]] = {}
    one, other = open_mupdf(first), open_mupdf(second)
    try:
        with parsing():
            for index in range(min(one.page_count, other.page_count)):
                areas = _areas(one[index], other[index])
                if areas:
                    found[index + 1] = areas
    finally:
        one.close()
        other.close()
    return found


def _areas(one: Any, other: Any) -> tuple[Box, ...]:
    rect = one.rect
    zoom = min(_DPI / 72, math.sqrt(_PIXELS / max(rect.width * rect.height, 1)))
    low, high = (_grey(page, zoom) for page in (one, other))
    if low.shape != high.shape:
        return (Box(0, 0, rect.width, rect.height),)
    changed = np.abs(low - high) > _SEEN
    rows = np.flatnonzero(changed.any(axis=1))
    areas = []
    for band in np.split(rows, np.flatnonzero(np.diff(rows) > _PART) + 1):
        if band.size:
            columns = np.flatnonzero(changed[band[0] : band[-1] + 1].any(axis=0))
            sides = (columns[0] - 1, band[0] - 1, columns[-1] + 2, band[-1] + 2)
            areas.append(Box(*(float(side) / zoom for side in sides)))
    return tuple(areas)


def _grey(page: Any, zoom: float) -> Any:
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csGRAY, alpha=False, annots=False)
    samples = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
    return samples[:, : pixmap.width].astype(np.int16)
