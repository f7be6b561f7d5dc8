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


def qr_code(rectangles: Mapping[int, Box]) -> frozenset[int]:
    """The numbers of those rectangles that are the dark modules of one QR code (each one module high, one or several
    wide); none when they are no such code."""
    heights = Counter(round(box.y1 - box.y0, 1) for box in rectangles.values())
    module = heights.most_common(1)[0][0] if heights else 0.0
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
    found = [_has_finder(dark, row, column) for row in (0, count - 7) for column in (0, count - 7)]
    return frozenset(cells) if found.count(True) == 3 else frozenset()


def _has_finder(dark: set[tuple[int, int]], row: int, column: int) -> bool:
    return all(
        ((row + down, column + across) in dark) == is_dark
        for down, line in enumerate(_FINDER)
        for across, is_dark in enumerate(line)
    )
