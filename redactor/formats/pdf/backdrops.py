# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures behind text: where letter paper or the cover of a report shows nothing but paper, a line can be set anew
over it. Over a scan it can't: its pixels are the text."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pymupdf

from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.painted import Show, box_of_show
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

#: levels of 255 between which an even colour lies, the noise of JPEG included
EVEN: Final = 24
#: fainter text is a layer over what is seen
_FAINT: Final = 0.5
#: samples of all pictures of one page that are looked at
_MOST_SAMPLES: Final = 60_000_000


class Backdrops:
    """The pictures of one page, looked at when they are first asked for."""

    def __init__(self, page: Callable[[], Any], shows: Sequence[Show]) -> None:
        self._opened, self._shows = page, shows
        self._layers: list[Box] | None = None
        self._pictures: list[Any] | None = None
        self._samples: dict[int, Pixels | None] = {}
        self._left = _MOST_SAMPLES

    @property
    def _page(self) -> Any:
        return self._opened()

    def is_plain(self, strip: Box) -> bool:
        """Whether pictures show one even colour in a strip of the page, and all text in it can be seen."""
        if self._layers is None:
            self._layers = [box_of_show(one) for one in self._shows if one.mode in (3, 7) or one.alpha < _FAINT]
        if self._pictures is None:
            self._pictures = self._page.get_image_info(xrefs=True)
        if any(touch(one, strip) for one in self._layers):
            return False
        here = [one for one in self._pictures if touch(Box(*one["bbox"]), strip)]
        return all(self._is_even(one, strip) for one in here)

    def _is_even(self, picture: Any, strip: Box) -> bool:
        back = ~pymupdf.Matrix(*picture["transform"])
        document, number = self._page.parent, picture["xref"]
        if not number or back == pymupdf.Matrix(0, 0, 0, 0, 0, 0):
            return False
        mask = document.xref_get_key(number, "SMask")
        stencil = document.xref_get_key(number, "Mask")
        if stencil[0] != "null" or document.xref_get_key(number, "ImageMask")[1] == "true":
            return False
        numbers = [number, int(mask[1].split()[0])] if mask[0] == "xref" else [number]
        area = pymupdf.Rect(strip) * back
        for one in numbers:
            samples = self._of(one)
            if samples is None:
                return False
            rows, columns = samples.shape[:2]
            part = samples[
                max(0, math.floor(area.y0 * rows)) : math.ceil(area.y1 * rows),
                max(0, math.floor(area.x0 * columns)) : math.ceil(area.x1 * columns),
            ]
            if part.size and int((part.max(axis=(0, 1)).astype(int) - part.min(axis=(0, 1))).max()) > EVEN:
                return False
        return True

    def _of(self, number: int) -> Pixels | None:
        """The samples of a picture (rows × columns × colours); None when it can't be read or is too large, or when
        those before it were as many as are looked at on a page."""
        if number not in self._samples:
            self._samples[number] = self._read(number)
        return self._samples[number]

    def _read(self, number: int) -> Pixels | None:
        if self._size(number) > self._left:
            return None
        try:
            pixels = pymupdf.Pixmap(self._page.parent, number)
        except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
            return None
        self._left -= pixels.height * pixels.stride
        if self._left < 0:
            return None
        held: Pixels = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)
        return held[:, : pixels.width * pixels.n].reshape(pixels.height, pixels.width, pixels.n)

    def _size(self, number: int) -> int:
        """The pixels of a picture, before it is decoded; more than are looked at when that can't be told."""
        width, height = (self._page.parent.xref_get_key(number, one)[1] for one in ("Width", "Height"))
        return int(width) * int(height) if width.isdecimal() and height.isdecimal() else _MOST_SAMPLES + 1
