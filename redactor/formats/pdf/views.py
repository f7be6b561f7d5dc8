# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A page as two programs show it, for what only a look can tell."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pikepdf
import pymupdf

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

Part = tuple[float, float, float, float]
"""of a page, in points as it is displayed"""


def alone(pdf: pikepdf.Pdf, page: pikepdf.Page) -> pikepdf.Pdf:
    """A page as a document of its own, in which the same layers are seen."""
    single = pikepdf.new()
    single.pages.append(page)
    if "/OCProperties" in pdf.Root:
        single.Root["/OCProperties"] = single.copy_foreign(pdf.make_indirect(pdf.Root["/OCProperties"]))
    return single


def by_mupdf(page: Any, zoom: float, part: Part | None = None) -> Pixels:
    """Rows × columns × colours of a page (of an open PyMuPDF document) or a part of it, so many pixels a point."""
    clip = None if part is None else pymupdf.Rect(part)
    matrix = pymupdf.Matrix(zoom, zoom)
    made = page.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB, alpha=False, annots=False, clip=clip)
    held = np.frombuffer(made.samples, np.uint8).reshape(made.height, made.stride)
    return held[:, : 3 * made.width].reshape(made.height, made.width, 3)


def by_pdfium(data: bytes, zoom: float, part: Part | None = None) -> Pixels:
    """The same of the first page of a document, from blue to red."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(data)
    try:
        page = document[0]
        wide, high = page.get_size()
        x0, y0, x1, y1 = part or (0.0, 0.0, wide, high)
        # what is cut off is rounded up to pixels
        beside = (x0, high - y1, wide - x1, y0)
        cut = tuple(max(math.floor(one * zoom), 0) / zoom for one in beside)
        made: Pixels = page.render(scale=zoom, crop=cut, draw_annots=False).to_numpy()[..., :3].copy()
        return made
    finally:
        document.close()
