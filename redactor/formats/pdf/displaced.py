# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text layer of a scan that does not stand on its letters: a box over the text would leave a part of the ink.

Recognition writes its text where it believes the line to be, some points too high or too low. What is to go is what an
eye reads, so a box grows as far as the ink reaches that its edge would cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pymupdf

from redactor.formats.pdf.geometry import touch
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DPI: Final = 144
#: how much darker than the paper ink is (of 255)
_INK: Final = 60
#: how far a box may grow (its heights): a line that is further away is another one
_FARTHEST: Final = 0.75
#: part of the ink of the fullest row of pixels: at least so much lies on an edge that cuts letters (tails of the line
#: above are less), and at most so much between two lines
_CUT, _BETWEEN = 0.2, 0.04


class Displaced:
    """The layer of one page: ``layers`` are the areas of its invisible text, ``page`` is PyMuPDF's."""

    def __init__(self, page: Any, layers: Sequence[Box]) -> None:
        self._page, self._layers = page, layers

    def grown(self, box: Box) -> Box:
        """A box over invisible text with the ink that its upper and lower edges cut; any other as it is."""
        if not any(touch(one, box) for one in self._layers):
            return box
        high = box.y1 - box.y0
        reach = _FARTHEST * high
        clip = pymupdf.Rect(box.x0, max(box.y0 - reach, 0), box.x1, min(box.y1 + reach, self._page.rect.height))
        zoom = _DPI / 72
        shown = self._page.get_pixmap(
            matrix=pymupdf.Matrix(zoom, zoom), clip=clip, colorspace=pymupdf.csGRAY, alpha=False, annots=False
        )
        if not shown.width or not shown.height:
            return box
        samples = np.frombuffer(shown.samples, np.uint8).reshape(shown.height, shown.stride)[:, : shown.width]
        ink = samples < int(np.median(samples)) - _INK
        ink = ink[:, ~ink.all(axis=0)]  # the rules of a table run on
        rows = ink.sum(axis=1)
        top = min(max(round(box.y0 * zoom) - shown.y, 0), shown.height - 1)
        bottom = min(max(round(box.y1 * zoom) - shown.y, 1), shown.height)
        above = _clear(rows[: top + 1][::-1], int(rows.max()))
        below = _clear(rows[bottom - 1 :], int(rows.max()))
        return Box(box.x0, box.y0 - above / zoom, box.x1, box.y1 + below / zoom)


def _clear(rows: NDArray[np.int_], most: int) -> int:
    """How many rows of pixels from an edge outwards belong to letters that the edge cuts."""
    if not rows.size or rows[0] <= _CUT * most:
        return 0
    free = np.flatnonzero(rows <= _BETWEEN * most)
    return int(free[0]) if free.size else int(rows.argmin())
