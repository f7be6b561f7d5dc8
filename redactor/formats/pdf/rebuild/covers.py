# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is painted over a picture or a drawing: what lies under it is never seen, so it must be gone.

Only what surely lets nothing through counts: a plain colour or a whole picture, painted opaquely, in a clip that is
known to the corner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import pikepdf

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

#: in :attr:`redactor.formats.pdf.rebuild.state.State.veils`: why what is painted may let something through
INK, PEN_INK, DASH, CLIP = "ink of areas", "ink of lines", "dash", "clip"
#: of these, what says nothing of areas, of lines, of pictures, and of forms, which are judged inside as well
_NOT_OF_AREAS: Final = frozenset({PEN_INK, DASH, "/CA"})
_NOT_OF_LINES: Final = frozenset({INK, "/ca"})
_NOT_OF_PICTURES: Final = frozenset({INK, PEN_INK, DASH, "/CA", "/op", "/OP"})
_NOT_OF_FORMS: Final = frozenset({INK, PEN_INK})
#: lower or narrower than this (units of the page) a cover hides nothing that can be read
LEAST: Final = 3.0
#: covers of one stream that count
_MOST: Final = 2_000
#: comparisons of pictures with covers on one page; the largest covers come first
_MOST_PAIRS: Final = 500_000
#: corners of the shapes of one cover
_MOST_POINTS: Final = 2_000
#: covers of one picture that count
_MOST_OVER: Final = 100
#: a drawing counts as under a cover when it stays so far (units of the page) within its edges
_INSET: Final = 0.2


def areas_hide(veils: frozenset[str]) -> bool:
    """Whether what is filled lets nothing through."""
    return veils <= _NOT_OF_AREAS


def lines_hide(veils: frozenset[str]) -> bool:
    """Whether what is stroked lets nothing through."""
    return veils <= _NOT_OF_LINES


def pictures_hide(veils: frozenset[str]) -> bool:
    """Whether a picture without holes lets nothing through."""
    return veils <= _NOT_OF_PICTURES


def forms_hide(veils: frozenset[str]) -> bool:
    """Whether what hides something within a form does so outside it, too."""
    return veils <= _NOT_OF_FORMS


class Cover(NamedTuple):
    """An area that hides what was painted before it."""

    after: int
    """how many pictures of the stream were painted before it"""
    place: int
    """where its operator stands in the stream"""
    clip: Clip
    """the area, in the space of the stream"""
    holed: Value = None
    """the stencil, or the mask of the picture, by whose holes it may let something through"""


class Drawing(NamedTuple):
    """A path, a shading or a form that was painted."""

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

    def add(self, after: int, place: int, clip: Clip, holed: Value = None) -> None:
        """Note what lets nothing through."""
        box = clip.box
        points = sum(len(polygon) for shape in clip.shapes for polygon in shape.polygons)
        if min(box[2] - box[0], box[3] - box[1]) < LEAST or points > _MOST_POINTS:
            return
        self.found.append(Cover(after, place, clip, holed))
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
            self.add(after + one.after, place, Clip(box, tuple(shapes)), one.holed)

    def over(self, areas: Sequence[Rect], is_full: Callable[[Value], bool]) -> list[tuple[Clip, ...]]:
        """For each of the pictures of a page, in the order in which they are painted, what covers it. ``is_full`` says
        whether a stencil or mask has no holes."""
        most = _MOST_PAIRS // max(len(areas), 1)
        largest = sorted(self.found, key=lambda one: _size(one.clip.box), reverse=True)[:most]
        found = []
        for number, area in enumerate(areas):
            over = [one for one in largest if one.after > number and not is_empty(intersect(one.clip.box, area))]
            over = [one for one in over[:_MOST_OVER] if one.holed is None or is_full(one.holed)]
            found.append(tuple(one.clip for one in over))
        return found

    def hidden(self) -> set[int]:
        """Where the drawings stand in the stream that one rectangle covers whole."""
        plain = [
            _Banded(one.place, _inset(one.clip.box)) for one in self.found if not one.clip.shapes and one.holed is None
        ]
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
    """Why what is painted may let something through once this graphics state dictionary is set."""
    judged: dict[str, Callable[[Value], bool]] = {
        "/ca": _is_one,
        "/CA": _is_one,
        "/BM": lambda mode: name_of(next(iter(elements(mode, 1)), None)) in ("/Normal", "/Compatible"),
        "/SMask": lambda mask: name_of(mask) == "/None",
        "/op": lambda prints: prints is False,
        "/OP": lambda prints: prints is False,
    }
    opaque = {key: is_opaque(value) for key, is_opaque in judged.items() if (value := get(state, key)) is not None}
    if get(state, "/D") is not None:
        opaque[DASH] = not elements(next(iter(elements(get(state, "/D"), 1)), None), 1)
    return before - opaque.keys() | {key for key, is_opaque in opaque.items() if not is_opaque}


def _is_one(value: Value) -> bool:
    return is_number(value) and float(value) >= 1


def is_solid(space: Value) -> bool:
    """Whether every colour of a colour space hides what is below: patterns need not, nor does the ink that is none."""
    parts = elements(space, 2)
    kind = name_of(parts[0]) if parts else ""
    if kind == "/Separation":
        return len(parts) > 1 and name_of(parts[1]) != "/None"
    return kind not in ("", "/Pattern", "/DeviceN", "/Indexed")


def holes(image: Value) -> tuple[bool, Value]:
    """Whether a picture may hide something, and the stencil or mask that tells where it has holes, if there is one."""
    if get(image, "/ImageMask") is True:
        return True, image
    masks = [mask for key in ("/SMask", "/Mask") if (mask := get(image, key)) is not None]
    if get(image, "/SMaskInData") not in (None, 0) or len(masks) > 1:
        return False, None
    return all(isinstance(mask, pikepdf.Stream) for mask in masks), masks[0] if masks else None
