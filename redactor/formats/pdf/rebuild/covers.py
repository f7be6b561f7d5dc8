# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is painted over a picture or a drawing: what lies under it is never seen, so it must be gone.

Only what surely lets nothing through counts: a plain colour or a whole picture, painted opaquely, in a clip that is
known to the corner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

import pikepdf

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

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.state import State

#: in :attr:`redactor.formats.pdf.rebuild.state.State.veils`: why what is painted may let something through
INK, PEN_INK, DASH, CLIP, CALLER = "ink of areas", "ink of lines", "dash", "clip", "caller"
#: areas and pictures are painted so thinly that no sample of a page changes
NOTHING: Final = "nothing"
_THINNEST: Final = 1 / 1024
#: of these, what says nothing of areas, of lines, of pictures, and of forms, which are judged inside as well
_NOT_OF_AREAS: Final = frozenset({PEN_INK, DASH, "/CA"})
_NOT_OF_LINES: Final = frozenset({INK, "/ca"})
_NOT_OF_PICTURES: Final = frozenset({INK, PEN_INK, DASH, "/CA", "/op", "/OP"})
_NOT_OF_FORMS: Final = frozenset({INK, PEN_INK})
#: what a transparency group sets anew
_OF_GROUPS: Final = frozenset({"/ca", "/CA", "/BM", "/SMask"})
#: lower or narrower than this (points) a cover hides nothing that can be read
LEAST: Final = 3.0
#: …and so thin (points) nothing is looked at, either
THIN: Final = 1.5
#: how many widths a pointed corner is long at most when nothing says otherwise
MITER: Final = 10.0
#: covers of one stream that count
_MOST: Final = 2_000
#: comparisons of pictures with covers on one page; the largest covers come first
_MOST_PAIRS: Final = 500_000
#: corners of the shapes of one cover
_MOST_POINTS: Final = 2_000
#: covers of one picture that count, but rectangles
_MOST_OVER: Final = 100
#: covers of forms that are taken over into what paints them
_MOST_INNER: Final = 20_000
#: comparisons of drawings with covers at a time
_BLOCK: Final = 1 << 18
#: a drawing counts as under a cover when it stays so far (units of the page) within its edges
_INSET: Final = 0.2


def areas_hide(veils: frozenset[str]) -> bool:
    """Whether what is filled lets nothing through."""
    return veils <= _NOT_OF_AREAS


def both_hide(veils: frozenset[str]) -> bool:
    """Whether what is filled and stroked at once hides what its fill does: a line that lets something through takes the
    fill below it away."""
    return veils <= {DASH}


def lines_hide(veils: frozenset[str]) -> bool:
    """Whether what is stroked lets nothing through."""
    return veils <= _NOT_OF_LINES


def pictures_hide(veils: frozenset[str]) -> bool:
    """Whether a picture without holes lets nothing through."""
    return veils <= _NOT_OF_PICTURES


def forms_hide(veils: frozenset[str]) -> bool:
    """Whether what hides something within a form does so outside it, too."""
    return veils <= _NOT_OF_FORMS


def veils_inside(state: State, group: Value) -> frozenset[str]:
    """What a form (with this transparency group, if it has one) takes over from what paints it."""
    known = _NOT_OF_FORMS | (_OF_GROUPS if group is not None else frozenset())
    caller = frozenset() if state.veils <= known and state.miter <= MITER else frozenset({CALLER})
    return caller | (state.veils & {NOTHING})


class Cover(NamedTuple):
    """An area that hides what was painted before it."""

    after: int
    """how many pictures of the stream were painted before it"""
    place: int
    """where its operator stands in the stream"""
    clip: Clip
    """the area, in the space of the stream"""
    picture: Value = None
    """the picture, which may have holes or be none; None: a colour"""


class Doubt(NamedTuple):
    """Something that may hide what was painted before it: only a look at the page tells (:mod:`glances`)."""

    after: int
    """how many pictures of the stream were painted before it"""
    area: Rect


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
    doubts: list[Doubt] = field(default_factory=list)
    least: float = 0.0
    """lower or narrower than this (units of the stream) nothing counts"""
    room: int = _MOST_INNER

    def add(self, after: int, place: int, clip: Clip, picture: Value = None) -> bool:
        """Note what lets nothing through. Gives whether it counts."""
        box = clip.box
        points = sum(len(polygon) for shape in clip.shapes for polygon in shape.polygons)
        if is_empty(box) or min(box[2] - box[0], box[3] - box[1]) < self.least or points > _MOST_POINTS:
            return False
        self.found.append(Cover(after, place, clip, picture))
        if len(self.found) > 2 * _MOST:
            self.found.sort(key=lambda one: _size(one.clip.box), reverse=True)
            del self.found[_MOST:]
        return True

    def doubt(self, after: int, area: Rect, least: float = 0.0) -> None:
        """Note what may let something through, and may not."""
        if min(area[2] - area[0], area[3] - area[1]) >= least and len(self.doubts) < _MOST:
            self.doubts.append(Doubt(after, area))

    def add_inner(self, inner: Covers, after: int, place: int, by: Matrix, within: Clip) -> None:
        """Note the covers of a form that is painted with this matrix inside this clip."""
        for one in inner.found[: self.room]:
            shapes = [*within.shapes, *(shape.placed(by) for shape in one.clip.shapes)]
            if not is_upright(by):
                shapes.append(rectangle(one.clip.box).placed(by))
            box = intersect(within.box, transform(one.clip.box, by))
            self.add(after + one.after, place, Clip(box, tuple(shapes)), one.picture)
        self.room -= len(inner.found[: self.room])

    def doubt_inner(self, inner: Covers, after: int, by: Matrix, within: Rect, *, hides: bool) -> None:
        """The same for what may hide something; in a form of which that is in doubt, everything is."""
        for one in inner.doubts if hides else (Doubt(0, within),):
            self.doubt(after + one.after, intersect(within, transform(one.area, by)) if hides else within)

    def over(self, areas: Sequence[Rect], is_whole: Callable[[Value], bool]) -> list[tuple[Clip, ...]]:
        """For each of the pictures of a page, in the order in which they are painted, what covers it. ``is_whole``
        says whether a picture has no holes."""
        most = _MOST_PAIRS // max(len(areas), 1)
        largest = sorted(self.found, key=lambda one: _size(one.clip.box), reverse=True)[:most]
        sure: dict[int, bool] = {}

        def is_sure(one: Cover) -> bool:
            if id(one) not in sure:
                sure[id(one)] = one.clip.is_sure and (one.picture is None or is_whole(one.picture))
            return sure[id(one)]

        found = []
        for number, area in enumerate(areas):
            over = [one for one in largest if one.after > number and not is_empty(intersect(one.clip.box, area))]
            surely = [one.clip for one in over if is_sure(one)]
            if len(surely) < len(over):
                for one in over:
                    if not is_sure(one) and not _is_of_no_ink(one.picture):
                        self.doubt(number + 1, intersect(one.clip.box, area))
            shaped = [clip for clip in surely if clip.shapes]
            found.append((*(clip for clip in surely if not clip.shapes), *shaped[:_MOST_OVER]))
        return found

    def hidden(self, is_whole: Callable[[Value], bool]) -> set[int]:
        """Where the drawings stand in the stream that one rectangle covers whole. ``is_whole`` says whether a picture
        has no holes."""
        plain = [one for one in self.found if not one.clip.shapes]
        plain = sorted(plain, key=lambda one: _size(one.clip.box), reverse=True)[:_MOST]
        if not plain or not self.drawings:
            return set()
        import numpy as np

        x0, y0, x1, y1 = (np.array(one)[None, :] for one in zip(*(_inset(one.clip.box) for one in plain), strict=True))
        places, found = np.array([one.place for one in plain])[None, :], set()
        step = max(_BLOCK // len(plain), 1)
        for start in range(0, len(self.drawings), step):
            some = self.drawings[start : start + step]
            left, low, right, high = (np.array(one)[:, None] for one in zip(*(one.area for one in some), strict=True))
            own = np.array([one.place for one in some])[:, None]
            over = (places > own) & (x0 <= left) & (y0 <= low) & (right <= x1) & (high <= y1)
            for number in np.flatnonzero(over.any(axis=1)):
                pictures = [plain[at].picture for at in np.flatnonzero(over[number])]
                if None in pictures or any(map(is_whole, pictures)):
                    found.add(some[number].place)
        return found


def _inset(box: Rect) -> Rect:
    return box[0] + _INSET, box[1] + _INSET, box[2] - _INSET, box[3] - _INSET


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
    opaque: dict[str, bool] = {
        key: is_opaque(value) for key, is_opaque in judged.items() if (value := get(state, key)) is not None
    }
    if is_number(alpha := get(state, "/ca")):
        opaque[NOTHING] = float(alpha) > _THINNEST
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


def _is_of_no_ink(image: Value) -> bool:
    """Whether a picture leaves no ink on paper, though programs that show it on a screen do."""
    return [name_of(one) for one in elements(get(image, "/ColorSpace"), 2)] == ["/Separation", "/None"]


def may_hide(image: Value) -> bool:
    """Whether a picture may hide something, when it is whole."""
    masks = [mask for key in ("/SMask", "/Mask") if (mask := get(image, key)) is not None]
    if get(image, "/ImageMask") is True:
        return not masks
    inside = get(image, "/SMaskInData") not in (None, 0)
    return not inside and len(masks) < 2 and all(isinstance(mask, pikepdf.Stream) for mask in masks)
