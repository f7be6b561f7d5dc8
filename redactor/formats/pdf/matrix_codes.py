# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""QR codes that are drawn as squares: a picture of a code, not letters drawn as outlines (ISO/IEC 18004)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from redactor.model import Box

#: modules along a side: 21, 25 … 177
_SMALLEST, _LARGEST, _STEP = 21, 177, 4
#: the square in three of its corners: dark, light, dark
_FINDER: Final = tuple(tuple(max(abs(row - 3), abs(column - 3)) != 2 for column in range(7)) for row in range(7))
#: how far a side may be from a whole number of modules
_OFF: Final = 0.2
#: heights this close (points) are one: coordinates are written with so many decimals
_ALIKE: Final = 0.1
#: part of the modules outside the finders that is dark: the mask is chosen so that it is about half (7.8.3)
_DARK: Final = (0.4, 0.6)


def qr_code(rectangles: Mapping[int, Box]) -> frozenset[int]:
    """The numbers of those rectangles that are the dark modules of one QR code (each one module high, one or several
    wide); none when they are no such code."""
    heights = Counter(round(box.y1 - box.y0, 1) for box in rectangles.values())
    common = heights.most_common(1)[0][0] if heights else 0.0
    near = [high for box in rectangles.values() if abs((high := box.y1 - box.y0) - common) <= _ALIKE]
    module = sum(near) / len(near) if near else 0.0
    if module <= 0:
        return frozenset()
    cells = {number: box for number, box in rectangles.items() if abs(box.y1 - box.y0 - module) < _OFF * module}
    left, top = min(box.x0 for box in cells.values()), min(box.y0 for box in cells.values())
    side = (max(box.x1 for box in cells.values()) - left) / module
    high = (max(box.y1 for box in cells.values()) - top) / module
    count = round(side)
    if abs(side - high) > _OFF * 2 or not _SMALLEST <= count <= _LARGEST or (count - _SMALLEST) % _STEP:
        return frozenset()
    dark: set[tuple[int, int]] = set()
    for box in cells.values():
        first, last = (box.x0 - left) / module, (box.x1 - left) / module
        row = (box.y0 - top) / module
        if max(abs(one - round(one)) for one in (first, last, row)) > _OFF:
            return frozenset()
        dark |= {(round(row), column) for column in range(round(first), round(last))}
    return frozenset(cells) if _is_code(dark, count) else frozenset()


def _is_code(dark: set[tuple[int, int]], count: int) -> bool:
    """Whether these modules have the patterns of a code, turned in any way, and look like data between them: letters
    could be drawn between three finders."""
    corners = [(row, column) for row in (0, count - 7) for column in (0, count - 7)]
    found = [corner for corner in corners if _has_finder(dark, *corner)]
    if len(found) != 3:
        return False
    # the timing patterns run between the finder that has one on both sides and the other two
    row, column = (sorted(values)[1] for values in zip(*found, strict=True))
    across, down = (6 if row == 0 else count - 7), (6 if column == 0 else count - 7)
    timing = range(8, count - 8)
    if any(((across, at) in dark, (at, down) in dark) != (at % 2 == 0, at % 2 == 0) for at in timing):
        return False
    data = len(dark) - 3 * sum(map(sum, _FINDER))
    least, most = _DARK
    return least <= data / (count * count - 3 * 8 * 8) <= most


def _has_finder(dark: set[tuple[int, int]], row: int, column: int) -> bool:
    return all(
        ((row + down, column + across) in dark) == is_dark
        for down, line in enumerate(_FINDER)
        for across, is_dark in enumerate(line)
    )
