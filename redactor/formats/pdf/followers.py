# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Underlines, strikes and highlights belong to the words that they mark: where a line is set anew they go along, or
they would tell where its words stood and how wide what is gone was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.content import CannotEdit, written_point
from redactor.formats.pdf.geometry import Matrix, inverse, mapped
from redactor.formats.pdf.lineart import all_nodes, subpaths_of
from redactor.formats.pdf.painted import Node, Path
from redactor.formats.pdf.segments import Segment
from redactor.model import Box

#: points: how far a mark may reach beyond the words of its line on either side
SLACK: Final = 1.5
#: where the middle of a thin line stands that marks words, in font sizes above and below the baseline
_ABOVE, _BELOW = 0.95, 0.4
#: points: what is higher is a highlight
_THIN: Final = 2.0
#: how high a highlight is at most, in font sizes
_HIGHEST: Final = 1.8
#: points: so much more of a mark goes than lies under a box, so that no hair of it is left at the edge
_EDGE: Final = 0.05
#: points: what is cut off closer than this by a clip can't go anywhere
_ROOM: Final = 20.0
_FILLS: Final = frozenset(("f", "F", "f*"))
_STROKES: Final = frozenset(("S", "s"))


@dataclass(frozen=True, slots=True)
class Follower:
    """One thin line or rectangle that is a path of its own."""

    path: Path
    box: Box
    """of the path, in points of the displayed page"""
    fills: bool


class Followers:
    """What on a page may mark words, by height."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._found: Bands[Follower] | None = None

    def of(self, segment: Segment) -> list[Follower]:
        """What marks words of a line."""
        if self._found is None:
            self._found = Bands(sorted(_simple(self._root), key=lambda one: one.box.y0))
        high = max(_HIGHEST, _ABOVE) * abs(segment.size) + _THIN
        around = Box(segment.x0, segment.baseline - high, segment.x1, segment.baseline + high)
        return [one for one in self._found.near(around) if _marks(one, segment)]


def _marks(one: Follower, segment: Segment) -> bool:
    box, size = one.box, segment.size
    if box.x0 < segment.x0 - SLACK or box.x1 > segment.x1 + SLACK:
        return False
    if box.y1 - box.y0 <= _THIN:
        return -_ABOVE * size <= (box.y0 + box.y1) / 2 - segment.baseline <= _BELOW * size
    if box.y1 - box.y0 > _HIGHEST * size:
        return False
    return box.y0 < segment.baseline - 0.4 * size and box.y1 > segment.baseline


def _simple(root: Node) -> Iterator[Follower]:
    for node in all_nodes(root):
        for path in node.paths:
            low, high = path.box.y0, path.box.y1
            fills = path.paint.operator in _FILLS
            if path.clips or high - low > 60 or not (fills or path.paint.operator in _STROKES):
                continue
            _, slope, skew, _, _, _ = path.ctm
            if not (slope == 0 == skew) or path.clip.x0 > path.box.x0 - _ROOM or path.clip.x1 < path.box.x1 + _ROOM:
                continue
            if _is_simple(node.data, path, fills=fills):
                yield Follower(path, path.box, fills)


def _is_simple(data: bytes, path: Path, *, fills: bool) -> bool:
    """One upright rectangle that is filled, or one level line that is drawn."""
    try:
        parts = subpaths_of(data[path.start : path.paint.end], path.ctm)
    except CannotEdit:
        return False
    if len(parts) != 1:
        return False
    points, box = parts[0].points, path.box
    if not fills:
        return len(points) == 2 and box.y1 - box.y0 < 0.05
    corners = {(round(x, 2), round(y, 2)) for x, y in points}
    return len(corners) == 4 and all(
        min(abs(x - box.x0), abs(x - box.x1)) < 0.02 and min(abs(y - box.y0), abs(y - box.y1)) < 0.02 for x, y in points
    )


def replaced(segments: Sequence[Segment]) -> Mapping[int, bytes]:
    """What stands in the place of each mark on lines that were set anew, by the order of its path."""
    found: dict[int, bytes] = {}
    for segment in segments:
        if not segment.is_set_anew:
            continue
        for one in segment.followers:
            left, right = placed(segment, one.box.x0), placed(segment, one.box.x1)
            back = inverse(one.path.ctm)
            if back is None:
                raise CannotEdit
            pieces = list(_outside(left, right, [run.box for run in segment.runs]))
            found[one.path.order] = b"\n".join(_said(one, low, high, back) for low, high in pieces)
    return found


def placed(segment: Segment, x: float) -> float:
    """Where a place on a line comes to stand when the line is set anew."""
    for run in segment.runs:
        gone = run.covered
        if gone.x0 - SLACK <= x <= gone.x1 + SLACK and run.box != gone:
            part = (x - gone.x0) / max(gone.x1 - gone.x0, 0.01)
            return run.box.x0 + min(max(part, 0.0), 1.0) * (run.box.x1 - run.box.x0)
    if not segment.shifts:
        return x
    _, _, by = min(segment.shifts, key=lambda one: max(one[0] - x, x - one[1], 0.0))
    return x + by


def _outside(left: float, right: float, boxes: Sequence[Box]) -> Iterator[tuple[float, float]]:
    """The parts of a level stretch that lie beside the boxes."""
    at = left
    for box in sorted(boxes):
        low, high = box.x0 + _EDGE, box.x1 - _EDGE
        if low > at and low < right:
            yield at, low
        if high > at and low < right:
            at = high
    if right > at + _EDGE:
        yield at, right


def _said(one: Follower, left: float, right: float, back: Matrix) -> bytes:
    box = one.box
    if one.fills:
        corners = ((left, box.y0), (right, box.y0), (right, box.y1), (left, box.y1))
        first, *rest = (written_point(mapped(back, *corner)) for corner in corners)
        return first + b" m " + b"".join(point + b" l " for point in rest) + b"h f"
    start, end = (written_point(mapped(back, x, (box.y0 + box.y1) / 2)) for x in (left, right))
    return start + b" m " + end + b" l S"
