# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Clips that are no upright rectangle: what of a picture lies outside them is never seen, so it must be gone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from redactor.formats.pdf.rebuild.values import Matrix, Rect

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Point = tuple[float, float]
#: into so many straight pieces a curve is cut
_PIECES: Final = 16
#: more points than this are not followed: their bounding box counts
_MOST_POINTS: Final = 20_000
#: pixels around a clip that stay, for the smoothing of renderers
_MARGIN: Final = 2
_UPRIGHT: Final = 1e-6
#: pixels that computing with fractions may cost
_NOISE: Final = 1e-3
#: pixels that may be looked at for the covers of one picture
_MOST_WORK: Final = 1 << 30
#: how much longer a pixel takes within a shape than within a rectangle
_SHAPED: Final = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """The area inside polygons, by the nonzero winding rule or the even-odd rule."""

    polygons: tuple[tuple[Point, ...], ...]
    even: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether no polygon of it can take away from another what is not seen to be a hole."""
        return self.even or len(self.polygons) < 2 or self.is_sum

    @property
    def is_sum(self) -> bool:
        """Whether all polygons go round the same way, so that each only adds."""
        return not self.even and len({0, *map(_turn, self.polygons)}) == 2

    def placed(self, by: Matrix) -> Shape:
        """The shape after a matrix."""
        a, b, c, d, e, f = by
        return Shape(
            tuple(tuple((a * x + c * y + e, b * x + d * y + f) for x, y in one) for one in self.polygons), self.even
        )


@dataclass(frozen=True, slots=True)
class Clip:
    """What can be seen: inside a rectangle and inside each of the shapes."""

    box: Rect
    shapes: tuple[Shape, ...] = ()
    covers: tuple[Clip, ...] = ()
    """areas inside which something is painted over it"""

    @property
    def is_sure(self) -> bool:
        """Whether its shapes are (:attr:`Shape.is_sure`)."""
        return all(shape.is_sure for shape in self.shapes)


def rectangle(box: Rect) -> Shape:
    """A rectangle as a shape."""
    x0, y0, x1, y1 = box
    return Shape((((x0, y0), (x1, y0), (x1, y1), (x0, y1)),))


def is_upright(by: Matrix) -> bool:
    """Whether rectangles stay rectangles under a matrix."""
    size = max(abs(one) for one in by[:4]) or 1.0
    a, b, c, d = (abs(one) / size for one in by[:4])
    return (b < _UPRIGHT and c < _UPRIGHT) or (a < _UPRIGHT and d < _UPRIGHT)


@dataclass(slots=True)
class Outline:
    """A path while it is built."""

    polygons: list[list[Point]] = field(default_factory=list)
    points: int = 0

    def add(self, operator: str, points: Sequence[Point]) -> None:
        """One operator that builds a path, with its points (of ``re`` the corner, its neighbours, the far corner)."""
        self.points += len(points) if operator in ("m", "l", "re") else _PIECES
        if self.points > _MOST_POINTS:
            return
        if operator == "re":
            first, second, third, far = points
            self.polygons.append([first, second, far, third])
            self.polygons.append([first])
        elif operator == "m" or not self.polygons:
            self.polygons.append([points[-1]])
        elif operator == "l":
            self.polygons[-1].append(points[0])
        else:
            start = self.polygons[-1][-1]
            one = start if operator == "v" else points[0]
            two = points[1] if operator == "c" else points[0] if operator == "v" else points[-1]
            self.polygons[-1] += _curve(start, one, two, points[-1])

    def close(self) -> None:
        """Go back to where the piece began: what follows is another one."""
        self.points += 1
        if self.polygons and self.is_known:
            self.polygons.append([self.polygons[-1][0]])

    @property
    def is_known(self) -> bool:
        """Whether it is followed to its end."""
        return self.points <= _MOST_POINTS

    @property
    def is_box(self) -> bool:
        """Whether it is one upright rectangle and nothing else."""
        rounded = [[(round(x, 4), round(y, 4)) for x, y in one] for one in self.polygons]
        found = [one for one in rounded if len(one) > 2]
        if not self.is_known or len(found) != 1 or len(found[0]) > 5 or len(set(found[0])) != 4:
            return False
        around = pairwise((*found[0], found[0][0]))
        alone = all(len(set(one)) == 1 and one[0] in found[0] for one in rounded if len(one) < 3)
        return alone and all(a[0] == b[0] or a[1] == b[1] for a, b in around)

    def shape(self, *, even: bool) -> Shape | None:
        """The shape of the path; None when it is too long to follow, has no area, or has only the corners of its
        bounding box (:attr:`is_box` tells whether it is one)."""
        found = [tuple(one) for one in self.polygons if len(one) > 2]
        if not found or self.points > _MOST_POINTS:
            return None
        if len(found) == 1:
            xs, ys = {round(x, 4) for x, _ in found[0]}, {round(y, 4) for _, y in found[0]}
            corners = {(round(x, 4), round(y, 4)) for x, y in found[0]}
            if len(xs) == len(ys) == 2 and len(corners) == 4:
                return None
        return Shape(tuple(found), even)


def stroked(outline: Outline, width: float) -> Shape | None:
    """What a pen of this width surely paints along a path: a rectangle along each straight piece of it."""
    if not outline.is_known:
        return None
    found = []
    for one in outline.polygons:
        for (x0, y0), (x1, y1) in pairwise(one):
            length = math.hypot(x1 - x0, y1 - y0)
            if length > 0:
                dx, dy = width / 2 * (y0 - y1) / length, width / 2 * (x1 - x0) / length
                found.append(((x0 - dx, y0 - dy), (x1 - dx, y1 - dy), (x1 + dx, y1 + dy), (x0 + dx, y0 + dy)))
    return Shape(tuple(found)) if found else None


def scale_of(by: Matrix) -> float | None:
    """How much a matrix scales; None when not alike in all directions."""
    a, b, c, d = by[:4]
    across, down = math.hypot(a, b), math.hypot(c, d)
    even = abs(across - down) <= 1e-3 * max(across, down) and abs(a * c + b * d) <= 1e-3 * max(across, down) ** 2
    return across if even else None


def _curve(start: Point, one: Point, two: Point, end: Point) -> list[Point]:
    found = []
    for step in range(1, _PIECES + 1):
        t = step / _PIECES
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        found.append(
            (
                a * start[0] + b * one[0] + c * two[0] + d * end[0],
                a * start[1] + b * one[1] + c * two[1] + d * end[1],
            )
        )
    return found


def seen_pixels(parts: Sequence[Clip], width: int, height: int) -> NDArray[np.bool_] | None:
    """Which pixels of a picture are seen through one of the clips, in its unit square; None: no shape says anything."""
    import numpy as np

    if not parts or not all(one.shapes for one in parts):
        return None
    seen = np.zeros((height, width), np.bool_)
    for part in parts:
        here = np.ones((height, width), np.bool_)
        for shape in (rectangle(part.box), *part.shapes):
            here &= _filled(shape, width, height)
        seen |= here
    return _grown(seen)


def uncovered_pixels(
    parts: Sequence[Clip], width: int, height: int, seen: NDArray[np.bool_] | None
) -> NDArray[np.bool_] | None:
    """Which of the pixels of a picture that are ``seen`` (None: all) are under no cover, each time that it is painted,
    with some around them for smoothing; None: no cover says anything."""
    import numpy as np

    if not parts or not all(one.covers for one in parts):
        return None
    left = np.zeros((height, width), np.bool_)
    work = _MOST_WORK
    for part in parts:
        here = np.ones((height, width), np.bool_)
        work -= width * height
        for cover in part.covers:
            if work > 0:
                work -= _take_out(here, cover, width, height)
        left |= here
    return _grown(left) if seen is None else _grown(left) & seen


def _take_out(left: NDArray[np.bool_], cover: Clip, width: int, height: int) -> int:
    """Clear the pixels that lie wholly in a cover. Gives how many pixels that took."""
    import numpy as np

    left_edge, bottom, right_edge, top = cover.box
    x0, x1 = max(math.ceil(left_edge * width - _NOISE), 0), min(math.floor(right_edge * width + _NOISE), width)
    y0, y1 = max(math.ceil((1 - top) * height - _NOISE), 0), min(math.floor((1 - bottom) * height + _NOISE), height)
    if x1 <= x0 or y1 <= y0:
        return 0
    across, down = x1 - x0, y1 - y0
    area = np.ones((down, across), np.bool_)
    for shape in cover.shapes:
        # the window becomes the unit square, so that no more than it is drawn
        to_window = (width / across, 0.0, 0.0, height / down, -x0 / across, 1 - (height - y0) / down)
        area &= _filled(shape.placed(to_window), across, down)
    if cover.shapes:
        # the drawing library fills what a shape touches, too
        area = ~_grown(~np.pad(area, 1), 1)[1:-1, 1:-1]
    left[y0:y1, x0:x1] &= ~area
    return across * down * (1 + _SHAPED * sum(1 if shape.is_sum else len(shape.polygons) for shape in cover.shapes))


def without(
    seen: NDArray[np.bool_] | None, hidden: Sequence[Shape], width: int, height: int
) -> NDArray[np.bool_] | None:
    """The pixels that are seen, less those that lie in shapes (in the unit square)."""
    import numpy as np

    if not hidden:
        return seen
    left = np.ones((height, width), np.bool_) if seen is None else seen.copy()
    for shape in hidden:
        left &= ~_filled(shape, width, height)
    return left


def _filled(shape: Shape, width: int, height: int) -> NDArray[np.bool_]:
    import numpy as np
    from PIL import Image, ImageDraw

    count, together = np.zeros((height, width), np.int16), shape.is_sum
    picture = Image.new("1", (width, height))
    for number, polygon in enumerate(shape.polygons, 1):
        points = [(x * width, (1 - y) * height) for x, y in polygon]
        ImageDraw.Draw(picture).polygon(_within(points, width, height), fill=1)
        if together and number < len(shape.polygons):
            continue
        inside = np.asarray(picture, np.int16)
        count += inside if shape.even or _area(points) > 0 else -inside
        picture = Image.new("1", (width, height))
    found: NDArray[np.bool_] = (count % 2 if shape.even else count) != 0
    return found


def _within(points: Sequence[Point], width: int, height: int) -> list[Point]:
    """Coordinates that the drawing library can hold."""
    most = 40.0 * max(width, height)
    return [(min(max(x, -most), most), min(max(y, -most), most)) for x, y in points]


def _area(points: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, (*points[1:], points[0]), strict=True))


def _turn(polygon: Sequence[Point]) -> int:
    """1 or -1 when it only ever turns that way, else 0."""
    ahead = (*polygon[1:], *polygon[:2])
    turns = [
        (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
        for a, b, c in zip(polygon, ahead, ahead[1:], strict=False)
    ]
    least = 1e-9 * max(map(abs, turns), default=0.0)
    return 1 if all(one >= -least for one in turns) else -1 if all(one <= least for one in turns) else 0


def _grown(seen: NDArray[np.bool_], by: int = _MARGIN) -> NDArray[np.bool_]:
    for _ in range(by):
        wide = seen.copy()
        wide[1:] |= seen[:-1]
        wide[:-1] |= seen[1:]
        seen = wide.copy()
        seen[:, 1:] |= wide[:, :-1]
        seen[:, :-1] |= wide[:, 1:]
    return seen


def hide(data: bytes, width: int, height: int, bits: int, seen: NDArray[np.bool_]) -> bytes:
    """Samples (rows of whole bytes, ``bits`` a pixel) in which what is not seen looks like most of what is."""
    import numpy as np

    stride = (width * bits + 7) // 8
    rows = np.frombuffer(data[: stride * height].ljust(stride * height, b"\0"), np.uint8).reshape(height, stride).copy()
    if bits % 8 == 0:
        size = bits // 8
        pixels = rows.reshape(height, width, size)
        pixels[~seen] = _usual(pixels[seen])
        return rows.tobytes()
    spread = np.unpackbits(rows, axis=1)
    used = spread[:, : width * bits]
    hidden = np.repeat(~seen, bits, axis=1)
    usual = int(used[~hidden].mean() > 0.5) if bits == 1 and (~hidden).any() else 0
    used[hidden] = usual
    return np.packbits(spread, axis=1).tobytes()


def _usual(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The most common of some pixels (of a sample, when there are many)."""
    import numpy as np

    if not len(pixels):
        return np.zeros(pixels.shape[1], np.uint8)
    some = np.ascontiguousarray(pixels[:: max(1, len(pixels) // 50_000)])
    values, counts = np.unique(some, axis=0, return_counts=True)
    found: NDArray[np.uint8] = values[int(counts.argmax())]
    return found
