# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes of a page as a pattern or a soft mask sees them: nothing redacts inside those, so the rebuild does."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from redactor.formats.pdf.rebuild.values import Matrix, Rect, invert, transform

#: so many repetitions of boxes are looked at one by one
_MOST_REPEATED = 400
_EVERYWHERE: Rect = (-1e9, -1e9, 1e9, 1e9)


@dataclass(frozen=True, slots=True)
class Areas:
    """Boxes in the space of a content stream, repeated every ``step`` (a tiling pattern) when there is one."""

    boxes: tuple[Rect, ...] = ()
    step: tuple[float, float] | None = None
    is_edited: bool = False
    """text under the boxes went when the page was edited, letter by letter; never so in a pattern"""

    @property
    def key(self) -> str:
        """Tells copies apart that depend on boxes; empty without boxes."""
        return repr((self.boxes, self.step, self.is_edited)) if self.boxes else ""

    def __bool__(self) -> bool:
        return bool(self.boxes)

    def inside(self, placed: Matrix, step: tuple[float, float] | None = None) -> Areas:
        """The same boxes in the space of something that is painted with this matrix; ``step`` is in that space."""
        back = invert(placed)
        if back is None:
            return Areas()
        edited = self.is_edited and step is None
        return Areas(tuple(transform(box, back) for box in self.boxes), step, is_edited=edited)

    def deeper(self, placed: Matrix) -> Areas:
        """The same boxes, repeated as they are, in a form that is painted in this space with this matrix."""
        if self.step is None:
            return self.inside(placed)
        back = invert(placed)
        if back is None:
            return Areas()
        if back[1] or back[2]:
            return Areas((_EVERYWHERE,) if self.boxes else ())  # turned tiles: all of it counts as under a box
        return self.inside(placed, (self.step[0] * back[0], self.step[1] * back[3]))

    def touch(self, area: Rect) -> bool:
        """Whether a box, or a repetition of it, meets the area."""
        return any(
            _meets(area[0], area[2], box[0], box[2], self.step[0] if self.step else 0.0)
            and _meets(area[1], area[3], box[1], box[3], self.step[1] if self.step else 0.0)
            for box in self.boxes
        )

    def within(self, area: Rect) -> tuple[Rect, ...] | None:
        """Every box, and every repetition of it, that meets the area; None when they are too many."""
        found: list[Rect] = []
        across, down = self.step or (0.0, 0.0)
        for box in self.boxes:
            rows = _shifts(area[1], area[3], box[1], box[3], down)
            columns = _shifts(area[0], area[2], box[0], box[2], across)
            if len(rows) * len(columns) + len(found) > _MOST_REPEATED:
                return None
            found += [(box[0] + x, box[1] + y, box[2] + x, box[3] + y) for x in columns for y in rows]
        return tuple(found)


def boxes_of(boxes: Sequence[Rect], *, is_edited: bool) -> Areas:
    """Boxes that are not repeated."""
    return Areas(tuple(boxes), is_edited=is_edited)


def _shifts(low: float, high: float, box_low: float, box_high: float, step: float) -> Sequence[float]:
    """The multiples of ``step`` by which ``[box_low, box_high]`` must be shifted to meet ``[low, high]``."""
    step = abs(step)
    if step < 1e-6:
        return (0.0,) if low < box_high and box_low < high else ()
    first = math.floor((low - box_high) / step) + 1
    last = math.ceil((high - box_low) / step)
    return [number * step for number in range(first, min(last, first + _MOST_REPEATED + 1))]


def _meets(low: float, high: float, box_low: float, box_high: float, step: float) -> bool:
    """Whether ``[low, high]`` shifted by a multiple of ``step`` meets ``[box_low, box_high]``."""
    step = abs(step)
    if step < 1e-6:
        return low < box_high and box_low < high
    shift = math.ceil((box_low - high) / step) * step
    return low + shift < box_high
