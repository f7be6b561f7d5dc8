# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which of the suspected text can't be seen: the page is rendered with and without it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import pikepdf

from redactor.formats.pdf.edit import Change, edit_page
from redactor.formats.pdf.geometry import grown
from redactor.formats.pdf.hiders import Drawing
from redactor.formats.pdf.opening import open_mupdf, saved
from redactor.formats.pdf.painted import Walked
from redactor.formats.pdf.places import Place
from redactor.formats.pdf.suspicion import COVERED, INVISIBLE, Unseen
from redactor.formats.pdf.views import alone, by_mupdf, by_pdfium
from redactor.model import Box

if TYPE_CHECKING:
    from redactor.formats.pdf.views import Pixels

#: resolution of the rendering that decides, and how many levels of 255 a sample must change to be seen
PROOF_DPI: Final = 110
SEEN: Final = 10
_PROOF_PIXELS: Final = 16_000_000
#: points around a letter or drawing in which it may be seen
_EDGE: Final = 0.5
#: how much the samples of a picture must differ in the box of a letter to count as ink
INK: Final = 24


def proved(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, doubtful: list[Unseen]) -> list[Unseen]:
    """Of the suspected codes those whose removal does not change the picture of the page."""
    changes = {one.show.order: Change(frozenset(one.codes)) for one in doubtful}
    found = []
    eye = _looked_at(page, pdf, index, walked, (changes, {}))
    if eye is None:
        return []
    for one in doubtful:
        hidden = {code: why for code, why in one.codes.items() if not _is_seen(eye, one.places[code], why)}
        if hidden:
            found.append(Unseen(one.show, hidden, one.places))
    return found


def proved_drawings(
    page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, drawings: Sequence[Drawing]
) -> dict[int, bytes]:
    """Of the suspected drawings those whose removal does not change the picture of the page: order → what is left."""
    paths = {one.order: one.left for one in drawings}
    eye = _looked_at(page, pdf, index, walked, ({}, paths))
    if eye is None:
        return {}
    return {one.order: one.left for one in drawings if not eye.differs(grown(one.box, _EDGE))}


_Edits = tuple[dict[int, Change], dict[int, bytes]]


def _looked_at(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, edits: _Edits) -> _Eye | None:
    """The page with and without something; None when the two can't be compared. Where something blends, programs differ
    (some blend with white paper, some with nothing), so that a second one looks, too."""
    zoom = PROOF_DPI / 72
    zoom = min(zoom, math.sqrt(_PROOF_PIXELS / max(page.rect.width * page.rect.height, 1)))
    data = _page_without(pdf, index, walked, edits)
    without = open_mupdf(data)
    try:
        looks = [_Look(by_mupdf(page, zoom), by_mupdf(without[0], zoom))]
    finally:
        without.close()
    if any(one.doubt for one in walked.painted):
        looks.append(_Look(by_pdfium(_page_without(pdf, index, walked, ({}, {})), zoom), by_pdfium(data, zoom)))
    same = all(one.before.shape == one.after.shape for one in looks)
    return _Eye(looks, zoom) if same else None


def _page_without(pdf: pikepdf.Pdf, index: int, walked: Walked, edits: _Edits) -> bytes:
    """A one-page document without the suspected text or drawings."""
    page = pdf.pages[index]
    contents, resources = page.obj.get("/Contents"), page.obj.get("/Resources")
    try:
        edit_page(pdf, page, walked.root, *edits)
        return saved(alone(pdf, page))
    finally:
        for key, value in (("/Contents", contents), ("/Resources", resources)):
            if value is not None:
                page.obj[key] = value
            elif key in page.obj:
                del page.obj[key]


class _Look(NamedTuple):
    """A page as one program shows it, with and without something: rows × columns × colours."""

    before: Pixels
    after: Pixels


class _Eye:
    """Looks at a page, and whether they differ somewhere."""

    def __init__(self, looks: Sequence[_Look], zoom: float) -> None:
        self.looks, self.zoom = looks, zoom

    def _part(self, box: Box) -> tuple[slice, slice]:
        x0, x1 = max(int(box.x0 * self.zoom), 0), max(math.ceil(box.x1 * self.zoom) + 1, 0)
        y0, y1 = max(int(box.y0 * self.zoom), 0), max(math.ceil(box.y1 * self.zoom) + 1, 0)
        return slice(y0, y1), slice(x0, x1)

    def differs(self, box: Box) -> bool:
        """A sample in the box changed so much that it can be seen."""
        part = self._part(box)
        for look in self.looks:
            one, other = look.before[part], look.after[part]
            if not np.array_equal(one, other) and (np.abs(one.astype(np.int16) - other) > SEEN).any():
                return True
        return False

    def has_ink(self, box: Box) -> bool:
        """Something is drawn in the box: its samples are not all alike."""
        part = self.looks[0].after[self._part(box)]
        return bool(part.size) and int(part.max()) - int(part.min()) > INK


def _is_seen(eye: _Eye, place: Place, why: str) -> bool:
    box = place.corners
    if box.x1 <= box.x0 or box.y1 <= box.y0:
        return True
    if eye.differs(grown(box, _EDGE)):
        return True
    if why in (INVISIBLE, COVERED):
        wide = Box(box.x0 - place.size, box.y0 - place.size / 4, box.x1 + place.size, box.y1 + place.size / 4)
        return eye.has_ink(wide) and why == INVISIBLE
    return False
