# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether two programs show one page alike. A page that they show differently can't be proved: what one reader sees
was never looked at by the other. Fonts that are cut off are the common cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pymupdf

from redactor.formats.pdf.opening import open_mupdf, parsing
from redactor.formats.pdf.verify_pages import Sheet
from redactor.formats.pdf.verify_render import FINE, fine, is_unchanged, scale_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]


def differ(normalised: bytes, number: int, sheet: Sheet) -> bool:
    """Whether MuPDF shows page ``number`` (from 1) of a document differently than pdfium, which has it as ``sheet``."""
    scale = scale_of(sheet.frame)
    one = fine(sheet, scale, FINE)
    document = open_mupdf(normalised)
    try:
        with parsing():
            other = _grey(document[number - 1], one.shape)
    finally:
        document.close()
    return not is_unchanged(sheet, one, other, (), (), picture=True)


def _grey(page: pymupdf.Page, shape: tuple[int, ...]) -> Grey:
    """MuPDF's rendering so many pixels high and wide, made finer and shrunk."""
    rows, columns = shape
    wide, high = columns * FINE / max(page.rect.width, 1.0), rows * FINE / max(page.rect.height, 1.0)
    pixels = page.get_pixmap(matrix=pymupdf.Matrix(wide, high), colorspace=pymupdf.csGRAY, alpha=False)
    whole = np.full((rows * FINE, columns * FINE), 255, np.uint8)
    grey = np.frombuffer(pixels.samples_mv, np.uint8).reshape(pixels.height, pixels.stride)[:, : pixels.width]
    cut = grey[: whole.shape[0], : whole.shape[1]]
    whole[: cut.shape[0], : cut.shape[1]] = cut
    shrunk: Grey = whole.reshape(rows, FINE, columns, FINE).mean(axis=(1, 3)).astype(np.uint8)
    return shrunk
