# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take drawings out from under boxes: signatures, letters drawn as outlines, stamps.

What lies wholly under a box goes. What sticks out is cut: the part outside stays as it looks. Straight upright lines
and edges that pass under a box from one side to another (rules, frames, shades of a table) stay whole, because they
tell nothing of what was written on them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from redactor.formats.pdf.content import CannotEdit, Instruction, instructions, written_point
from redactor.formats.pdf.geometry import Matrix, box_of, grown, holds, inverse, is_empty, mapped, meet, touch
from redactor.formats.pdf.painted import Node, Path
from redactor.model import Box

Point = tuple[float, float]

#: points: how much a drawing may stick out of a box and still count as covered by it (an antialiased edge)
SLACK: Final = 0.5
#: points: a line that leaves its row or column by no more is upright
_UPRIGHT: Final = 0.15
#: points: a curve is cut into straight pieces of this length, and into so many at least and at most
_PIECE: Final = 1.0
_LEAST, _MOST = 12, 400
_FILLS: Final = frozenset(("f", "F", "f*", "B", "B*", "b", "b*"))
#: operators that paint the line of a path
STROKES: Final = frozenset(("S", "s", "B", "B*", "b", "b*"))
_CLOSES: Final = frozenset(("s", "b", "b*"))


@dataclass(slots=True)
class _Subpath:
    """Straight pieces in points of the displayed page, and how the stream said it."""

    points: list[Point] = field(default_factory=list)
    closed: bool = False
    said: list[bytes] = field(default_factory=list)


def under(nodes: Node, boxes: Sequence[Box]) -> Mapping[int, bytes]:
    """What replaces each path that must change, by its order of painting; empty bytes: nothing."""
    found: dict[int, bytes] = {}
    for node in all_nodes(nodes):
        for path in node.paths:
            made = _without(node.data, path, boxes)
            if made is not None:
                found[path.order] = made
    return found


def all_nodes(node: Node) -> Iterator[Node]:
    """A stream and the forms that it paints."""
    yield node
    for _, _, _, child in node.forms:
        yield from all_nodes(child)


def _without(data: bytes, path: Path, boxes: Sequence[Box]) -> bytes | None:
    """The path as it is without what lies under the boxes; None when nothing changes."""
    half = _half_pen(path)
    around = grown(path.box, half)
    near = [box for box in boxes if touch(around, box)]
    if not near:
        return None
    seen = meet(around, path.clip)
    clip = data[path.start : path.paint.start] + b" n" if path.clips else b""
    if is_empty(seen) or any(holds(box, seen, SLACK) for box in near):
        return clip
    subpaths = subpaths_of(data[path.start : path.paint.end], path.ctm)
    if path.paint.operator in _CLOSES and subpaths:
        subpaths[-1].closed = True
    hidden = [any(holds(box, grown(box_of(one.points), half), SLACK) for box in near) for one in subpaths]
    fills = path.paint.operator in _FILLS
    crossed = [_is_crossed(one, near, half, fills=fills, ends=not path.clips) for one in subpaths]
    cut = any(one and not gone for one, gone in zip(crossed, hidden, strict=True))
    if not cut and not any(hidden):
        return None
    if path.clips and cut:
        raise CannotEdit
    left = [one for one, gone in zip(subpaths, hidden, strict=True) if not gone]
    if not cut:
        made = b"\n".join(part for one in left for part in one.said)
        return made + b" " + path.paint.operator.encode() + b" " + clip if made else clip
    return _cut(left, path, near, half)


def _half_pen(path: Path) -> float:
    if path.paint.operator not in STROKES:
        return 0.0
    a, b, c, d, _, _ = path.ctm
    return path.pen * math.sqrt(abs(a * d - b * c)) / 2


# -- reading -----------------------------------------------------------------------------------------------------------


def subpaths_of(data: bytes, ctm: Matrix) -> list[_Subpath]:
    """The parts of a path, in points of the displayed page. Raises :class:`CannotEdit`."""
    found: list[_Subpath] = []
    now: Point = (0.0, 0.0)
    for one in instructions(data):
        numbers = [value for value in one.operands if isinstance(value, float)]
        points = [mapped(ctm, x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        said = data[one.start : one.end]
        if one.operator == "re" and len(numbers) >= 4:
            x, y, wide, high = numbers[-4:]
            corners = [mapped(ctm, *at) for at in ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))]
            found.append(_Subpath([*corners, corners[0]], True, [said]))
            now = corners[0]
        elif one.operator == "m" and points:
            found.append(_Subpath([points[-1]], False, [said]))
            now = points[-1]
        elif one.operator == "h" and found:
            found[-1].closed = True
            found[-1].said.append(said)
            now = found[-1].points[0]
        elif one.operator in ("l", "c", "v", "y") and points:
            if not found or found[-1].closed:
                # lines after a closed path go on from where it began
                start = inverse(ctm)
                if start is None:
                    raise CannotEdit
                found.append(_Subpath([now], False, [written_point(mapped(start, *now)) + b" m"]))
            found[-1].points += _steps(now, points, one)
            found[-1].said.append(said)
            now = points[-1]
    return found


def _steps(now: Point, points: list[Point], one: Instruction) -> list[Point]:
    if one.operator == "l":
        return points[-1:]
    if one.operator == "v":
        points = [now, *points]
    elif one.operator == "y":
        points = [*points, points[-1]]
    if len(points) != 3:
        raise CannotEdit
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = now, *points
    steps = []
    length = math.dist(now, points[0]) + math.dist(points[0], points[1]) + math.dist(points[1], points[2])
    count = max(_LEAST, min(_MOST, int(length / _PIECE)))
    for number in range(1, count + 1):
        t = number / count
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        steps.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return steps


def _edges(one: _Subpath, *, closed: bool) -> Iterator[tuple[Point, Point]]:
    points = one.points
    yield from pairwise(points)
    if closed and len(points) > 1 and points[0] != points[-1]:
        yield points[-1], points[0]


def _is_crossed(one: _Subpath, boxes: Iterable[Box], half: float, *, fills: bool, ends: bool) -> bool:
    """Whether an edge that isn't upright passes under a box or, if ``ends`` count, an upright one ends there."""
    inner = [_inset(box, half) for box in boxes]
    for (x0, y0), (x1, y1) in _edges(one, closed=one.closed or fills):
        across, down = abs(x0 - x1), abs(y0 - y1)
        if min(across, down) <= _UPRIGHT and max(across, down) > 1:
            if ends and any(_lies_in(x0, y0, box) or _lies_in(x1, y1, box) for box in inner):
                return True
            continue
        if any(_inside((x0, y0), (x1, y1), box) is not None for box in inner):
            return True
    return False


def _lies_in(x: float, y: float, box: Box) -> bool:
    return box.x0 < x < box.x1 and box.y0 < y < box.y1


# -- cutting -----------------------------------------------------------------------------------------------------------


def _inset(box: Box, half: float) -> Box:
    """Where lines end that pass under a box: a little under its edge, so that the part outside looks as it did."""
    by = min(half + 0.3, (box.x1 - box.x0) / 4, (box.y1 - box.y0) / 4)
    return grown(box, -by)


def _inside(start: Point, end: Point, box: Box) -> tuple[float, float] | None:
    """Which part (0 to 1) of a line lies in a box (Liang and Barsky's clipping); None when no part does."""
    low, high = 0.0, 1.0
    dx, dy = end[0] - start[0], end[1] - start[1]
    for step, near, far in (
        (dx, box.x0 - start[0], box.x1 - start[0]),
        (dy, box.y0 - start[1], box.y1 - start[1]),
    ):
        if abs(step) < 1e-9:
            if near > 0 or far < 0:
                return None
            continue
        first, last = sorted((near / step, far / step))
        low, high = max(low, first), min(high, last)
    return (low, high) if low < high else None


def _cut(subpaths: list[_Subpath], path: Path, boxes: Sequence[Box], half: float) -> bytes:
    back = inverse(path.ctm)
    if back is None:
        raise CannotEdit
    inner = [_inset(box, half) for box in boxes]
    made: list[bytes] = []
    operator = path.paint.operator
    if operator in _FILLS:
        polygons = [one.points for one in subpaths]
        for box in inner:
            polygons = _outside(polygons, box)
        parts = [_said(points, back, closed=True) for points in polygons if len(points) > 2]
        if parts:
            made += [*parts, b"f*" if "*" in operator else b"f"]
    if operator in STROKES:
        lines = [line for one in subpaths for line in _joined(list(_pieces(one, inner)), closed=one.closed)]
        if lines:
            made += [*(_said(points, back, closed=False) for points in lines), b"S"]
    return b"\n".join(made)


def _pieces(one: _Subpath, boxes: Sequence[Box]) -> Iterator[list[Point]]:
    """What is left of a line outside the boxes."""
    piece: list[Point] = []
    for start, end in _edges(one, closed=one.closed):
        gone = sorted(part for box in boxes if (part := _inside(start, end, box)) is not None)
        at = 0.0
        for low, high in gone:
            if low > at + 1e-9:
                piece = [*(piece or [_between(start, end, at)]), _between(start, end, low)]
            if len(piece) > 1:
                yield piece
            piece = []
            at = max(at, high)
        if at < 1.0:
            piece = [*(piece or [_between(start, end, at)]), end]
    if len(piece) > 1:
        yield piece


def _joined(pieces: list[list[Point]], *, closed: bool) -> list[list[Point]]:
    """Of a closed line that begins outside the boxes, the last piece runs on into the first."""
    if closed and len(pieces) > 1 and pieces[-1][-1] == pieces[0][0]:
        return [pieces[-1] + pieces[0][1:], *pieces[1:-1]]
    return pieces


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _outside(polygons: list[list[Point]], box: Box) -> list[list[Point]]:
    """Polygons without a box: each is cut to the four areas left of, right of, above and below it (Sutherland and
    Hodgman), which keeps holes and overlaps as they are."""
    found = []
    for points in polygons:
        if not touch(box_of(points), box):
            found.append(points)
            continue
        for sides in (
            ((0, box.x0, False),),
            ((0, box.x1, True),),
            ((0, box.x0, True), (0, box.x1, False), (1, box.y0, False)),
            ((0, box.x0, True), (0, box.x1, False), (1, box.y1, True)),
        ):
            part = points
            for axis, limit, above in sides:
                part = _half_plane(part, axis, limit, above=above)
            if len(part) > 2:
                found.append(part)
    return found


def _half_plane(points: list[Point], axis: int, limit: float, *, above: bool) -> list[Point]:
    sign = 1.0 if above else -1.0
    made: list[Point] = []
    for index, point in enumerate(points):
        before = points[index - 1]
        a, b = sign * (before[axis] - limit), sign * (point[axis] - limit)
        if (a < 0) != (b < 0):
            made.append(_between(before, point, a / (a - b)))
        if b >= 0:
            made.append(point)
    return made


def _said(points: list[Point], back: Matrix, *, closed: bool) -> bytes:
    first, *rest = (written_point(mapped(back, *point)) for point in points)
    return b"\n".join((first + b" m", *(point + b" l" for point in rest), *((b"h",) if closed else ())))
