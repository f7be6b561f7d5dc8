# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Turn pages whose ``/Rotate`` turns them: afterwards what a reader sees and what the file says are one frame.

Libraries disagree in which frame they report text of rotated pages (PyMuPDF: before, its rendering: after rotation),
and a box in the wrong frame is a leak.
"""

from __future__ import annotations

from typing import Any

import pikepdf

from redactor.formats.pdf.content import written
from redactor.formats.pdf.geometry import Matrix, mapped_box, times
from redactor.formats.pdf.pages import contents_of, inherited

_QUARTERS: dict[int, tuple[int, int, int, int]] = {90: (0, -1, 1, 0), 180: (-1, 0, 0, -1), 270: (0, 1, -1, 0)}


def make_upright(pdf: pikepdf.Pdf) -> int:
    """Write the rotation into the content of every rotated page. Gives how many there were."""
    turned = 0
    for page in pdf.pages:
        rotate = inherited(page.obj, "/Rotate")
        quarter = round(float(rotate) / 90) * 90 % 360 if isinstance(rotate, int | float) else 0
        if "/Rotate" in page.obj or quarter:
            page.obj["/Rotate"] = 0
        if quarter:
            _turn(pdf, page, quarter)
            turned += 1
    return turned


def box_of_page(page: pikepdf.Object, key: str) -> tuple[float, float, float, float] | None:
    """A page box with its corners in order, or None."""
    value = inherited(page, key)
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        x0, y0, x1, y1 = (float(one) for one in list(value))
    except (TypeError, ValueError):
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _turn(pdf: pikepdf.Pdf, page: pikepdf.Page, quarter: int) -> None:
    media = box_of_page(page.obj, "/MediaBox") or (0.0, 0.0, 612.0, 792.0)
    crop = box_of_page(page.obj, "/CropBox") or media
    a, b, c, d = _QUARTERS[quarter]
    x0, y0 = mapped_box((a, b, c, d, 0, 0), *media)[:2]
    matrix: Matrix = (a, b, c, d, -x0, -y0)
    page.obj["/MediaBox"] = _rect(mapped_box(matrix, *media))
    page.obj["/CropBox"] = _rect(mapped_box(matrix, *crop))
    for key in ("/TrimBox", "/BleedBox", "/ArtBox"):
        if key in page.obj:
            del page.obj[key]
    turn = b" ".join(written(value) for value in matrix)
    page.obj["/Contents"] = pdf.make_stream(b"q " + turn + b" cm\n" + contents_of(page.obj) + b"\nQ")
    _turn_patterns(pdf, page, matrix)
    annotations = page.obj.get("/Annots")
    for one in list(annotations) if isinstance(annotations, pikepdf.Array) else ():
        if isinstance(one, pikepdf.Dictionary):
            _turn_link(one, matrix)


def _rect(box: tuple[float, float, float, float]) -> pikepdf.Array:
    return pikepdf.Array([round(value, 5) for value in box])


def _turn_link(annotation: pikepdf.Dictionary, matrix: Matrix) -> None:
    rect = box_of_page(annotation, "/Rect")
    if rect is not None:
        annotation["/Rect"] = _rect(mapped_box(matrix, *rect))
    if "/QuadPoints" in annotation:
        del annotation["/QuadPoints"]


def _turn_patterns(pdf: pikepdf.Pdf, page: pikepdf.Page, matrix: Matrix) -> None:
    """Patterns of a page are anchored to the page, not to the current matrix (ISO 32000-2, 8.7.2)."""
    resources: Any = inherited(page.obj, "/Resources")
    patterns = resources.get("/Pattern") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(patterns, pikepdf.Dictionary) or len(patterns) == 0:
        return
    turned = pikepdf.Dictionary()
    for name, pattern in patterns.items():
        if not isinstance(pattern, pikepdf.Dictionary | pikepdf.Stream):
            continue
        old = pattern.get("/Matrix")
        before: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        if isinstance(old, pikepdf.Array) and len(old) == 6:
            a, b, c, d, e, f = (float(one) for one in list(old))
            before = (a, b, c, d, e, f)
        if isinstance(pattern, pikepdf.Stream):
            copy: Any = pdf.make_stream(pattern.read_bytes())
            for key, value in pattern.items():
                if key not in ("/Length", "/Filter", "/DecodeParms"):
                    copy[key] = value
        else:
            copy = pikepdf.Dictionary(dict(pattern.items()))
        copy["/Matrix"] = pikepdf.Array([round(value, 6) for value in times(before, matrix)])
        turned[name] = pdf.make_indirect(copy)
    own = pikepdf.Dictionary(dict(resources.items()))
    own["/Pattern"] = turned
    page.obj["/Resources"] = own
