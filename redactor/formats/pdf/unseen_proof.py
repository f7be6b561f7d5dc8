# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which of the suspected text can't be seen: the page is rendered with and without it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Final

import pikepdf
import pymupdf

from redactor.formats.pdf.edit import Change, edit_page
from redactor.formats.pdf.opening import open_mupdf, saved
from redactor.formats.pdf.painted import Walked
from redactor.formats.pdf.places import Place
from redactor.formats.pdf.suspicion import COVERED, INVISIBLE, Unseen
from redactor.model import Box

#: resolution of the rendering that decides, and how many levels of 255 a sample must change to be seen
PROOF_DPI: Final = 110
SEEN: Final = 10
_PROOF_PIXELS: Final = 16_000_000
#: how much the samples of a picture must differ in the box of a letter to count as ink
INK: Final = 24


def proved(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, doubtful: list[Unseen]) -> list[Unseen]:
    """Of the suspected codes those whose removal does not change the picture of the page."""
    zoom = PROOF_DPI / 72
    zoom = min(zoom, math.sqrt(_PROOF_PIXELS / max(page.rect.width * page.rect.height, 1)))
    before = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False, annots=False)
    changes = {one.show.order: Change(frozenset(one.codes)) for one in doubtful}
    without = open_mupdf(_page_without(pdf, index, walked, changes))
    try:
        after = without[0].get_pixmap(
            matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False, annots=False
        )
        if (before.width, before.height) != (after.width, after.height):
            return []
        eye = _Eye(before, after, zoom)
        found = []
        for one in doubtful:
            hidden = {code: why for code, why in one.codes.items() if not _is_seen(eye, one.places[code], why)}
            if hidden:
                found.append(Unseen(one.show, hidden, one.places))
        return found
    finally:
        without.close()


def _page_without(pdf: pikepdf.Pdf, index: int, walked: Walked, changes: dict[int, Change]) -> bytes:
    """A one-page document without the suspected text."""
    page = pdf.pages[index]
    contents, resources = page.obj.get("/Contents"), page.obj.get("/Resources")
    try:
        edit_page(pdf, page, walked.root, changes)
        single = pikepdf.new()
        single.pages.append(page)
        if "/OCProperties" in pdf.Root:
            single.Root["/OCProperties"] = single.copy_foreign(pdf.make_indirect(pdf.Root["/OCProperties"]))
        return saved(single)
    finally:
        for key, value in (("/Contents", contents), ("/Resources", resources)):
            if value is not None:
                page.obj[key] = value
            elif key in page.obj:
                del page.obj[key]


class _Eye:
    """Two renderings of a page, and whether they differ somewhere."""

    def __init__(self, before: Any, after: Any, zoom: float) -> None:
        self.width, self.height, self.zoom = before.width, before.height, zoom
        self.stride = before.stride
        self.before, self.after = before.samples_mv, after.samples_mv

    def _rows(self, box: Box) -> Iterable[tuple[int, int]]:
        x0, x1 = max(int(box.x0 * self.zoom), 0), min(math.ceil(box.x1 * self.zoom) + 1, self.width)
        y0, y1 = max(int(box.y0 * self.zoom), 0), min(math.ceil(box.y1 * self.zoom) + 1, self.height)
        for y in range(y0, y1):
            if x1 > x0:
                yield y * self.stride + 3 * x0, y * self.stride + 3 * x1

    def differs(self, box: Box) -> bool:
        """A sample in the box changed so much that it can be seen."""
        for start, end in self._rows(box):
            one, other = bytes(self.before[start:end]), bytes(self.after[start:end])
            if one != other and any(abs(a - b) > SEEN for a, b in zip(one, other, strict=True)):
                return True
        return False

    def has_ink(self, box: Box) -> bool:
        """Something is drawn in the box: its samples are not all alike."""
        low, high = 255, 0
        for start, end in self._rows(box):
            row = bytes(self.after[start:end])
            low, high = min(low, *row), max(high, *row)
            if high - low > INK:
                return True
        return False


def _is_seen(eye: _Eye, place: Place, why: str) -> bool:
    box = place.corners
    if box.x1 <= box.x0 or box.y1 <= box.y0:
        return True
    grown = Box(box.x0 - 0.5, box.y0 - 0.5, box.x1 + 0.5, box.y1 + 0.5)
    if eye.differs(grown):
        return True
    if why in (INVISIBLE, COVERED):
        wide = Box(box.x0 - place.size, box.y0 - place.size / 4, box.x1 + place.size, box.y1 + place.size / 4)
        return eye.has_ink(wide) and why == INVISIBLE
    return False
