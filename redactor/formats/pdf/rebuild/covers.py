# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is painted over a picture or a drawing: what lies under it is never seen, so it must be gone.

Only what surely lets nothing through counts: a plain colour or a whole picture, painted opaquely, in a clip that is
known to the corner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.geometry import holds
from redactor.formats.pdf.rebuild.shapes import Clip, is_upright, rectangle
from redactor.formats.pdf.rebuild.values import (
    Matrix,
    Rect,
    Value,
    elements,
    get,
    intersect,
    is_empty,
    is_number,
    name_of,
    transform,
)
from redactor.model import Box

#: names in :attr:`redactor.formats.pdf.rebuild.state.State.veils`: why what is painted may let something through
INK, CLIP, STATE = "ink", "clip", "state"
#: lower or narrower than this (units of the page) a cover hides nothing that can be read
_LEAST: Final = 3.0
#: covers of one stream that count
_MOST: Final = 2_000
#: comparisons of pictures with covers on one page; the largest covers come first
_MOST_PAIRS: Final = 500_000
#: covers of one picture that count
_MOST_OVER: Final = 100
#: a drawing counts as under a cover when it stays so far (units of the page) within its edges
_INSET: Final = 0.2
_SOLID_SPACES: Final = frozenset(
    f"/{one}" for one in "DeviceGray DeviceRGB DeviceCMYK G RGB CMYK CalGray CalRGB Lab ICCBased".split()
)


class Cover(NamedTuple):
    """An area that hides what was painted before it."""

    after: int
    """how many pictures of the stream were painted before it"""
    place: int
    """where its operator stands in the stream"""
    clip: Clip
    """the area, in the space of the stream"""


class Drawing(NamedTuple):
    """A path or a shading that was painted."""

    place: int
    """where its operator stands in the stream"""
    path: Rect
    reach: float
    """how far its line reaches beside the path"""
    clip: Rect

    @property
    def area(self) -> Rect:
        """What it may paint on."""
        (x0, y0, x1, y1), by = self.path, self.reach
        return intersect((x0 - by, y0 - by, x1 + by, y1 + by), self.clip)


@dataclass(slots=True)
class Covers:
    """What a stream paints that hides something, and drawings that may be hidden."""

    found: list[Cover] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)

    def add(self, after: int, place: int, clip: Clip) -> None:
        """Note what lets nothing through."""
        box = clip.box
        if min(box[2] - box[0], box[3] - box[1]) < _LEAST:
            return
        self.found.append(Cover(after, place, clip))
        if len(self.found) > 2 * _MOST:
            self.found.sort(key=lambda one: _size(one.clip.box), reverse=True)
            del self.found[_MOST:]

    def add_inner(self, inner: Covers, after: int, place: int, by: Matrix, within: Clip) -> None:
        """Note the covers of a form that is painted with this matrix inside this clip."""
        for one in inner.found:
            shapes = [*within.shapes, *(shape.placed(by) for shape in one.clip.shapes)]
            if not is_upright(by):
                shapes.append(rectangle(one.clip.box).placed(by))
            box = intersect(within.box, transform(one.clip.box, by))
            self.add(after + one.after, place, Clip(box, tuple(shapes)))

    def over(self, areas: Sequence[Rect]) -> list[tuple[Clip, ...]]:
        """For each of the pictures of a page, in the order in which they are painted, what covers it."""
        most = _MOST_PAIRS // max(len(areas), 1)
        largest = sorted(self.found, key=lambda one: _size(one.clip.box), reverse=True)[:most]
        return [
            tuple(one.clip for one in largest if one.after > number and not is_empty(intersect(one.clip.box, area)))[
                :_MOST_OVER
            ]
            for number, area in enumerate(areas)
        ]

    def hidden(self) -> set[int]:
        """Where the drawings stand in the stream that one rectangle covers whole."""
        plain = [_Banded(one.place, _inset(one.clip.box)) for one in self.found if not one.clip.shapes]
        if not plain or not self.drawings:
            return set()
        bands, last = Bands(plain), max(one.place for one in plain)
        found = set()
        for one in self.drawings:
            if one.place > last:
                break
            area = Box(*one.area)
            if any(over.place > one.place and holds(over.box, area) for over in bands.near(area)):
                found.add(one.place)
        return found


class _Banded(NamedTuple):
    place: int
    box: Box


def _inset(box: Rect) -> Box:
    return Box(box[0] + _INSET, box[1] + _INSET, box[2] - _INSET, box[3] - _INSET)


def _size(box: Rect) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def lets_through(state: Value, before: frozenset[str]) -> frozenset[str]:
    """Why what is painted lets something through after a graphics state dictionary was set."""
    mode = name_of(next(iter(elements(get(state, "/BM"), 8)), None))
    alpha, mask = get(state, "/ca"), get(state, "/SMask")
    told = {
        "/ca": None if alpha is None else is_number(alpha) and float(alpha) >= 1,
        "/BM": None if get(state, "/BM") is None else mode in ("/Normal", "/Compatible"),
        "/SMask": None if mask is None else name_of(mask) == "/None",
        "/op": None if get(state, "/op") is None else get(state, "/op") is False,
        "/OP": None if get(state, "/OP") is None else get(state, "/OP") is False,
    }
    found = before | {key for key, opaque in told.items() if opaque is False}
    return found - {key for key, opaque in told.items() if opaque}


def is_solid(space: Value) -> bool:
    """Whether every colour of a colour space hides what is below: inks and patterns need not."""
    return (name_of(space) or name_of(next(iter(elements(space, 1)), None))) in _SOLID_SPACES


def is_whole(image: Value) -> bool:
    """Whether a picture has no holes."""
    holes = any(get(image, key) is not None for key in ("/SMask", "/Mask")) or get(image, "/ImageMask") is True
    return not holes and get(image, "/SMaskInData") in (None, 0)
