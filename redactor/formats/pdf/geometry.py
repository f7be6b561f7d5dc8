# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Matrices and boxes of PDF: ``(a, b, c, d, e, f)`` maps (x, y) to (ax + cy + e, bx + dy + f)."""

# ruff: noqa: FURB136 - min and max take three times as long, and this is asked for every line of a page

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Final

from redactor.model import Box

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
#: A box of four numbers without the wrapper of a NamedTuple, which takes as long again as the tuple itself.
_made: Final = tuple.__new__
#: lower or narrower than this (points) a part of a box is none
_SLIVER: Final = 0.1
EVERYWHERE: Final = Box(-math.inf, -math.inf, math.inf, math.inf)


def times(first: Matrix, then: Matrix) -> Matrix:
    """Apply ``first``, then ``then``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def moved(matrix: Matrix, x: float, y: float) -> Matrix:
    """Move by (x, y) first, then apply the matrix."""
    a, b, c, d, e, f = matrix
    return (a, b, c, d, a * x + c * y + e, b * x + d * y + f)


def inverse(matrix: Matrix) -> Matrix | None:
    """The matrix that undoes this one; None when it flattens everything."""
    a, b, c, d, e, f = matrix
    det = a * d - b * c
    if not math.isfinite(det) or abs(det) < 1e-12:
        return None
    return (d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det)


def mapped(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point goes."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def box_of(points: Iterable[tuple[float, float]]) -> Box:
    """The smallest box around points (at least one)."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def mapped_box(matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> Box:
    """The upright box around a rectangle after mapping."""
    a, b, c, d, e, f = matrix
    if b == 0 == c:
        left, right, top, bottom = a * x0 + e, a * x1 + e, d * y0 + f, d * y1 + f
        return _made(
            Box,
            (
                right if right < left else left,
                bottom if bottom < top else top,
                right if right > left else left,
                bottom if bottom > top else top,
            ),
        )
    return box_of(mapped(matrix, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)))


def meet(one: Box, other: Box) -> Box:
    """What both boxes share; empty boxes have ``x0 >= x1`` or ``y0 >= y1``."""
    ax0, ay0, ax1, ay1 = one
    bx0, by0, bx1, by1 = other
    return _made(
        Box,
        (
            bx0 if bx0 > ax0 else ax0,
            by0 if by0 > ay0 else ay0,
            bx1 if bx1 < ax1 else ax1,
            by1 if by1 < ay1 else ay1,
        ),
    )


def is_empty(box: Box) -> bool:
    """No area."""
    return box.x0 >= box.x1 or box.y0 >= box.y1


def holds(outer: Box, inner: Box, slack: float = 0.0) -> bool:
    """Whether ``inner`` lies in ``outer``, give or take ``slack`` points."""
    ax0, ay0, ax1, ay1 = outer
    bx0, by0, bx1, by1 = inner
    return ax0 - slack <= bx0 and ay0 - slack <= by0 and bx1 <= ax1 + slack and by1 <= ay1 + slack


def touch(one: Box, other: Box) -> bool:
    """Whether the boxes share an area."""
    ax0, ay0, ax1, ay1 = one
    bx0, by0, bx1, by1 = other
    return ax0 < bx1 and bx0 < ax1 and ay0 < by1 and by0 < ay1


def area(box: Box) -> float:
    """Square points; 0 for an empty box."""
    return max(box.x1 - box.x0, 0.0) * max(box.y1 - box.y0, 0.0)


def transposed(box: Box) -> Box:
    """Across and down in each other's place: what reads rows reads columns so."""
    return Box(box.y0, box.x0, box.y1, box.x1)


def grown(box: Box, by: float) -> Box:
    """A box so much larger on each side."""
    return Box(box.x0 - by, box.y0 - by, box.x1 + by, box.y1 + by)


def outside(box: Box, others: Iterable[Box]) -> list[Box]:
    """The parts of a box that lie in none of the others, but for slivers."""
    left = [box]
    for other in others:
        if touch(other, box):
            left = [part for one in left for part in (_around_hole(one, other) if touch(one, other) else (one,))]
    return left


def _around_hole(box: Box, hole: Box) -> Iterator[Box]:
    """What of a box is above, below, left and right of a hole."""
    top, bottom = max(box.y0, hole.y0), min(box.y1, hole.y1)
    above, below = box._replace(y1=top), box._replace(y0=bottom)
    for one in (above, below, Box(box.x0, top, hole.x0, bottom), Box(hole.x1, top, box.x1, bottom)):
        if one.x1 - one.x0 > _SLIVER and one.y1 - one.y0 > _SLIVER:
            yield one
