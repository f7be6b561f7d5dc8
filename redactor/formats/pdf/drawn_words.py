# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that are drawn: shapes as high as letters that stand side by side on one line, filled, stroked or as a clip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from redactor.formats.pdf.geometry import touch, transposed
from redactor.formats.pdf.painted import Shape
from redactor.model import Box

#: a word has so many letters, of so many looks
LETTERS: Final = 4
LOOKS: Final = 3
#: points: letters are so high
_LOWEST: Final = 4.0
#: between letters is at most this part of their height, and heights differ by at most this factor (an x beside a J)
_GAP: Final = 0.5
_UNEVEN: Final = 2.4
#: a shape this far (in heights) before the end of the last letter is a part of it: a hole, a dot, an accent
_PART: Final = 0.15
_BAND: Final = 16.0
_NEWEST: Final = 32


@dataclass(slots=True)
class _Row:
    box: Box
    last: float
    """where its last letter ends"""
    letters: int = 1
    looks: set[tuple[int, int, int]] = field(default_factory=set)


def drawn_words(shapes: Sequence[Shape]) -> tuple[Box, ...]:
    """Where words are drawn, from left to right or from top to bottom."""
    if len(shapes) < LETTERS:
        return ()
    found = [row.box for row in _rows(shapes) if _is_word(row)]
    turned = [one._replace(box=transposed(one.box)) for one in shapes]
    found += [transposed(row.box) for row in _rows(turned) if _is_word(row)]
    return tuple(_united(found))


def _is_word(row: _Row) -> bool:
    return row.letters >= LETTERS and len(row.looks) >= LOOKS


def _rows(shapes: Sequence[Shape]) -> Iterator[_Row]:
    rows: list[_Row] = []
    bands: dict[int, list[int]] = {}
    for shape in sorted(shapes):
        box = shape.box
        high = box.y1 - box.y0
        middle = int((box.y0 + box.y1) / 2 // _BAND)
        near = islice(reversed(bands.get(middle, ())), _NEWEST)
        number = next((one for one in near if _follows(rows[one], box)), None)
        look = round(4 * (box.x1 - box.x0)), round(4 * high), shape.points
        if number is not None:
            row = rows[number]
            if box.x0 > row.last - _PART * high and high >= _LOWEST:
                row.letters += 1
                row.looks.add(look)
            row.last = max(row.last, box.x1)
            old = row.box
            row.box = Box(old.x0, min(old.y0, box.y0), row.last, max(old.y1, box.y1))
        elif high >= _LOWEST:
            number = len(rows)
            rows.append(_Row(box, box.x1, looks={look}))
        if number is not None:
            for band in (middle - 1, middle, middle + 1):
                here = bands.setdefault(band, [])
                if not here or here[-1] != number:
                    here.append(number)
    yield from rows


def _follows(row: _Row, box: Box) -> bool:
    tall, high = row.box.y1 - row.box.y0, box.y1 - box.y0
    shared = min(row.box.y1, box.y1) - max(row.box.y0, box.y0)
    if not box.x0 - row.last <= _GAP * tall:
        return False
    if box.x0 < row.last:  # a part of the last letter
        return shared > -0.3 * tall and high <= _UNEVEN * tall
    return shared >= 0.5 * min(tall, high) and max(tall, high) <= _UNEVEN * min(tall, high)


def _united(boxes: Sequence[Box]) -> Iterator[Box]:
    """One of several that lie over each other (a line read both ways)."""
    kept: list[Box] = []
    for box in boxes:
        if not any(touch(one, box) for one in islice(reversed(kept), _NEWEST)):
            kept.append(box)
            yield box
