# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""MuPDF's view of the text of a page, read line by line.

An attribute of a wrapped structure of MuPDF costs half a microsecond, of which four fifths go into finding what is
behind the wrapper. A page has hundreds of them to read, so the getters are given that (``this``) at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Final

import pymupdf

from redactor.model import Box

mupdf = pymupdf.mupdf
Area = tuple[float, float, float, float]
#: points: beside and beyond everything; MuPDF keeps coordinates as 32-bit floats
_FAR: Final = 1e9
_TEXT: Final = mupdf.FZ_STEXT_BLOCK_TEXT

_next_block, _type = mupdf.fz_stext_block.next.fget, mupdf.fz_stext_block.type.fget
_next_line, _bbox, _dir = (getattr(mupdf.fz_stext_line, one).fget for one in ("next", "bbox", "dir"))
_first, _last = mupdf.fz_stext_line.first_char.fget, mupdf.fz_stext_line.last_char.fget
_c, _origin, _size = (getattr(mupdf.fz_stext_char, one).fget for one in ("c", "origin", "size"))
_x, _y = mupdf.fz_point.x.fget, mupdf.fz_point.y.fget
_x0, _y0, _x1, _y1 = (getattr(mupdf.fz_rect, one).fget for one in ("x0", "y0", "x1", "y1"))
_area_getters = tuple(getattr(mupdf.FzRect, one).fget for one in ("x0", "y0", "x1", "y1"))
_set_x0, _set_x1 = mupdf.FzRect.x0.fset, mupdf.FzRect.x1.fset


def stext_lines(text_page: Any) -> Iterator[tuple[int, int, Any]]:
    """The lines of a ``pymupdf.TextPage``: number of the block, number in the block, MuPDF's own ``fz_stext_line``.

    From each to the next that it names: an iterator of PyMuPDF makes three objects for every line."""
    number, block = 0, text_page.this.m_internal.first_block
    while block is not None:
        if _type(block.this) == _TEXT:
            at, line = 0, mupdf.FzStextBlock(block.this).begin().m_internal
            while line is not None:
                yield number, at, line
                at, line = at + 1, _next_line(line.this)
        number, block = number + 1, _next_block(block.this)


def area_of(line: Any) -> Area:
    """The rectangle around a line: x0, y0, x1, y1."""
    rect = _bbox(line.this).this
    return _x0(rect), _y0(rect), _x1(rect), _y1(rect)


def direction_of(line: Any) -> tuple[float, float]:
    """The unit vector along the baseline of a line."""
    point = _dir(line.this).this
    return _x(point), _y(point)


def first_of(line: Any) -> tuple[int, float, float]:
    """The first character of a line and where it begins: code point, x, y."""
    char = _first(line.this).this
    point = _origin(char).this
    return _c(char), _x(point), _y(point)


def last_of(line: Any) -> tuple[int, float, float]:
    """The last character of a line and where it begins: code point, x, y."""
    char = _last(line.this).this
    point = _origin(char).this
    return _c(char), _x(point), _y(point)


def ends_of(line: Any) -> tuple[int, float, float, int, float]:
    """Code point, font size and baseline (y) of the first character of a line, code point and size of the last one."""
    first, last = _first(line.this).this, _last(line.this).this
    return _c(first), _size(first), _y(_origin(first).this), _c(last), _size(last)


class SpanReader:
    """Reads single lines of a ``pymupdf.TextPage`` the way ``extractDICT`` and ``extractRAWDICT`` read all of them."""

    def __init__(self, text_page: Any) -> None:
        self._area = mupdf.FzRect(text_page.this.m_internal.mediabox)
        self._part = mupdf.FzRect(-_FAR, -_FAR, _FAR, _FAR)
        self._buffer = mupdf.fz_new_buffer(256)

    def spans(self, line: Any, *, chars: bool) -> tuple[list[dict[str, Any]], Box]:
        """The spans of a line, with every character or with their text, and the box around them."""
        held: dict[str, Any] = {}
        line = mupdf.FzStextLine(line.this)
        rect = pymupdf.extra.JM_make_spanlist(held, line, int(chars), self._buffer, self._area)
        return held["spans"], Box(*(get(rect.this) for get in _area_getters))

    def chars(self, line: Any, left: float = -math.inf, right: float = math.inf) -> list[dict[str, Any]]:
        """The characters of a line with their places: those that begin between two places (x), and perhaps others.

        Objects of a whole line cost five times as much as those of a few characters."""
        if right - left < _FAR and direction_of(line)[0] == 1.0 and not line.wmode:
            _, y0, _, y1 = area_of(line)
            # the box of a character begins where it does, give or take what it is slanted
            beside = 2 + 2 * (y1 - y0)
            _set_x0(self._part.this, left - beside)
            _set_x1(self._part.this, right + beside)
            found = self._chars(line, self._part)
            if found:
                return found
        return self._chars(line, self._area)

    def _chars(self, line: Any, area: Any) -> list[dict[str, Any]]:
        held: dict[str, Any] = {}
        pymupdf.extra.JM_make_spanlist(held, mupdf.FzStextLine(line.this), 1, self._buffer, area)
        return [char for span in held["spans"] for char in span["chars"]]
