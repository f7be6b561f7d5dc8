# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What shows where a box stands once the box is taken away: one measure for the proof of our own results and for the
check of documents that anyone redacted (:mod:`inspect`).

Text is left out: which characters stand in a box is told by text extraction. What remains is drawings, pixels,
patterns and shades, whatever they are made of.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

from redactor.errors import LeakError
from redactor.formats.pdf.inspect_paint import DARK, MOST_PIXELS, address_of, items_of, left_out, scale_of
from redactor.formats.pdf.verify_pages import Sheet
from redactor.model import Box, Mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Numbers = NDArray[np.float32]

CONTRAST = 50
"""difference of a pixel (of 255) from which it shows in a document of which nothing else is known"""
LEAST = 24
"""…and in a result of ours, where all under a box was taken out: paler than the palest pencil on paper"""
SHARE = 0.02
"""share of such pixels from which something shows in any document"""
FEWEST = 8
"""…and how many there must be at least, in any document and in ours"""
CLOSE = 12
"""pixels: a box of ours that is lower or narrower in the rendering of its page is looked at more closely"""


def check_bare(sheet: Sheet, covers: Sequence[Any], marks: Sequence[Mark], page: int) -> None:
    """Prove that nothing is drawn under the boxes of a result; ``covers`` are the boxes as pdfium has them.

    Raises :class:`LeakError` (channel ``under a box``).
    """
    scale = scale_of(sheet)
    boxes = {address_of(one) for one in covers}
    out = [one for one in items_of(sheet) if one.kind == raw.FPDF_PAGEOBJ_TEXT or address_of(one.handle) in boxes]
    with left_out(out):
        bare = sheet.grey(scale)
        for mark in marks:
            if shows_more(sheet, mark.box, bare) or _shows_closely(sheet, mark.box, scale):
                raise LeakError(
                    f"under a box: something shows on page {page} when the box is taken away.", pages=(page,)
                )


def _shows_closely(sheet: Sheet, box: Box, scale: float) -> bool:
    """The same for a box that is only a few pixels high or wide at ``scale``: in a rendering of its surroundings."""
    across, down = sheet.frame.unit
    wide, high = (box.x1 - box.x0) / across, (box.y1 - box.y0) / down
    least = min(wide, high)
    if least <= 0 or least * scale >= CLOSE:
        return False
    most = min((MOST_PIXELS / (4 * wide * high)) ** 0.5, MOST_PIXELS / (16 * (wide + high)))
    finer = min(2 * CLOSE / least, most)
    by = 4 / finer
    around = Box(box.x0 / across - by, box.y0 / down - by, box.x1 / across + by, box.y1 / down + by)
    grey, left, top = sheet.grey_of(around, finer)
    edge = 0.15 * least
    area = (
        max(0, math.ceil((box.y0 / down + edge) * finer) + 1 - top),
        min(grey.shape[0], math.floor((box.y1 / down - edge) * finer) - 1 - top),
        max(0, math.ceil((box.x0 / across + edge) * finer) + 1 - left),
        min(grey.shape[1], math.floor((box.x1 / across - edge) * finer) - 1 - left),
    )
    if area[1] - area[0] < 2 or area[3] - area[2] < 2:
        return False
    return int((detail_of(grey, area) > LEAST).sum()) >= FEWEST


def shows_more(sheet: Sheet, box: Box, bare: Grey, shown: NDArray[np.uint8] | None = None) -> bool:
    """Whether a region that is seen as one dark colour has detail in ``bare``, a rendering without its cover.

    ``shown`` is the rendering with the cover (colour); None: the region was proved black, and all of it counts.
    """
    # rules and frames run along the edges of a bar: they are no content
    edge = 0.15 * min(box.x1 - box.x0, box.y1 - box.y0)
    inner = Box(box.x0 + edge, box.y0 + edge, box.x1 - edge, box.y1 - edge)
    area = sheet.frame.to_pixels(inner, bare.shape, -1.5)
    row0, row1, column0, column1 = area
    if row1 - row0 < 2 or column1 - column0 < (2 if shown is None else 6):
        return False
    apart = detail_of(bare, area)
    if shown is not None:
        seen = shown[row0:row1, column0:column1, 1] <= DARK
        if float(seen.mean()) < 0.7:
            return False
        apart = np.where(seen, apart, 0)
    if shown is None:
        return int((apart > LEAST).sum()) >= FEWEST
    detail = apart > CONTRAST
    return float(detail.mean()) > SHARE and int(detail.sum()) >= FEWEST


def detail_of(grey: Grey, area: tuple[int, int, int, int]) -> Numbers:
    """What is drawn in an area of pixels (row0, row1, column0, column1), other than rules and shades that run on beyond
    it.

    A pixel is explained by the background (the median), by its column when that looks the same just above and just
    below the area, or by its row when that looks the same just left and just right of it.
    """
    row0, row1, column0, column1 = area
    values = grey[row0:row1, column0:column1].astype(np.float32)
    apart = np.abs(values - np.median(values))
    above, below = max(0, row0 - 3), min(grey.shape[0] - 1, row1 + 2)
    before, after = max(0, column0 - 3), min(grey.shape[1] - 1, column1 + 2)
    columns = [np.abs(values - grey[row, column0:column1].astype(np.float32)[None, :]) for row in (above, below)]
    rows = [np.abs(values - grey[row0:row1, column].astype(np.float32)[:, None]) for column in (before, after)]
    found: Numbers = np.minimum(apart, np.minimum(np.maximum(*columns), np.maximum(*rows)))
    return found
