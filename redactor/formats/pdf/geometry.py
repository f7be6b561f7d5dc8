# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Matrices and boxes of PDF: ``(a, b, c, d, e, f)`` maps (x, y) to (ax + cy + e, bx + dy + f)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from redactor.model import Box

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
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
        return Box(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    return box_of(mapped(matrix, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)))


def meet(one: Box, other: Box) -> Box:
    """What both boxes share; empty boxes have ``x0 >= x1`` or ``y0 >= y1``."""
    return Box(max(one.x0, other.x0), max(one.y0, other.y0), min(one.x1, other.x1), min(one.y1, other.y1))


def is_empty(box: Box) -> bool:
    """No area."""
    return box.x0 >= box.x1 or box.y0 >= box.y1


def holds(outer: Box, inner: Box, slack: float = 0.0) -> bool:
    """Whether ``inner`` lies in ``outer``, give or take ``slack`` points."""
    return (
        outer.x0 - slack <= inner.x0
        and outer.y0 - slack <= inner.y0
        and inner.x1 <= outer.x1 + slack
        and inner.y1 <= outer.y1 + slack
    )


def touch(one: Box, other: Box) -> bool:
    """Whether the boxes share an area."""
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1
