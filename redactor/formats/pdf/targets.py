# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which codes of a content stream are the glyphs that must go.

Text extraction tells where the glyphs of a redaction stand; the walk tells where each code of the content paints. They
meet by position, in the frame of the text itself, so that tight lines, oblique text and overprinted letters are no
special cases: a code goes when it starts where a glyph of the redaction starts, or when its middle lies in one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from redactor.formats.pdf.edit import Change
from redactor.formats.pdf.geometry import mapped, touch
from redactor.formats.pdf.glyphs import Glyph, Line, around
from redactor.formats.pdf.walk import Show, advance, box_of_show, gap
from redactor.formats.pdf.width import Segment
from redactor.model import Box, Redaction

#: how far two origins of the same glyph may differ, in font sizes: bold made by printing twice shifts by 0.02 to 0.05
SAME_ORIGIN: Final = 0.07
#: the band of a glyph in which the middle of an overprinted one must lie, in font sizes above the baseline; lines as
#: tight as 0.6 font sizes are told apart
BAND: Final = (0.0, 0.5)
_MIDDLE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes on one line of one page for one redaction."""

    redaction: Redaction
    line: Line
    glyphs: tuple[Glyph, ...]

    @property
    def box(self) -> Box:
        """Around its glyphs."""
        return around(one.box for one in self.glyphs)


@dataclass(slots=True)
class _Target:
    """One glyph that must go, in the frame of its line."""

    x: float
    y: float
    along: tuple[float, float]
    length: float
    size: float
    box: Box
    vertical: bool
    found: bool = False


@dataclass(slots=True)
class Targets:
    """Everything that must go from one page."""

    strips: Sequence[Strip]
    manual: Sequence[Box]
    segments: Sequence[Segment] = ()
    """lines that are set anew"""
    targets: list[tuple[Box, list[_Target]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for strip in self.strips:
            box = strip.box
            slack = max(one.size for one in strip.glyphs) * 0.5 + 1
            grown = Box(box.x0 - slack, box.y0 - slack, box.x1 + slack, box.y1 + slack)
            self.targets.append((grown, [_target(strip, i) for i, one in enumerate(strip.glyphs) if one.real]))

    def change_for(self, show: Show) -> Change | None:
        """Which codes of a show go; None when none does."""
        box = box_of_show(show)
        flat: list[_Target] = []
        for grown, targets in self.targets:
            if touch(grown, box) or _inside(grown, box):
                flat += targets
        burned = [one for one in self.manual if touch(one, box) or _inside(one, box)]
        lines = [one for one in self.segments if abs(_baseline(show) - one.baseline) < one.size + abs(show.size)]
        if not flat and not burned and not lines:
            return None
        removed: set[int] = set()
        shifts: dict[int, float] = {}
        a, slope = show.to_page[:2]
        movable = abs(slope) < 1e-3 * abs(a) and not show.font.vertical
        for index, place in enumerate(places(show)):
            if _goes(place, flat, burned) or any(one.burns(place.x, place.y) for one in lines):
                removed.add(index)
            elif movable and lines:
                by = next((by for one in lines if (by := one.moves(place.x, place.y))), 0.0)
                if by:
                    shifts[index] = by / a
        if not removed and not shifts:
            return None
        return Change(frozenset(removed), shifts or None)

    @property
    def missed(self) -> bool:
        """Whether a glyph that must go was painted by nothing that the walk saw."""
        return any(not one.found and one.length > 0 for _, targets in self.targets for one in targets)


def _inside(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 <= outer.x1 and outer.y0 <= inner.y0 <= outer.y1


def _baseline(show: Show) -> float:
    return show.to_page[5]


def _target(strip: Strip, index: int) -> _Target:
    glyph = strip.glyphs[index]
    c, s = strip.line.direction
    x, y = glyph.origin
    length = _cell(glyph, c, s)
    if index + 1 < len(strip.glyphs):
        nx, ny = strip.glyphs[index + 1].origin
        step = (nx - x) * c + (ny - y) * s
        length = min(length, step) if step > 0.01 else length
    return _Target(x, y, (c, s), length, glyph.size, glyph.box, strip.line.vertical)


def _cell(glyph: Glyph, c: float, s: float) -> float:
    """The width of a glyph along its line, from its upright box."""
    width, height = glyph.box.x1 - glyph.box.x0, glyph.box.y1 - glyph.box.y0
    across, down = abs(c), abs(s)
    if abs(across - down) < 0.2:
        return 0.5 * glyph.size
    return max((width * across - height * down) / (across * across - down * down), 0.0)


@dataclass(slots=True)
class Place:
    """Where one code paints: origin, middle and size, in points of the displayed page."""

    x: float
    y: float
    middle_x: float
    middle_y: float
    size: float
    corners: Box


def places(show: Show) -> list[Place]:
    """The place of every code of a show, in order."""
    found: list[Place] = []
    at, size, rise, to_page = 0.0, show.size, show.rise, show.to_page
    vertical = show.font.vertical
    a, b, c, d = to_page[:4]
    on_page = abs(size) * math.sqrt(abs(a * d - b * c))
    for item in show.items:
        if not isinstance(item, bytes):
            at += gap(show, item)
            continue
        for code in show.font.codes(item):
            step = advance(show, code)
            if vertical:
                x, y = mapped(to_page, code.shift_x * size, at + code.shift_y * size)
                mx, my = mapped(to_page, 0, at + step / 2)
                low, high = mapped(to_page, -0.3 * size, at + 0.9 * step), mapped(to_page, 0.3 * size, at + 0.1 * step)
            else:
                x, y = mapped(to_page, at, rise)
                mx, my = mapped(to_page, at + step / 2, rise + _MIDDLE * size)
                low, high = mapped(to_page, at + 0.1 * step, rise), mapped(to_page, at + 0.9 * step, rise + 0.6 * size)
            corners = Box(min(low[0], high[0]), min(low[1], high[1]), max(low[0], high[0]), max(low[1], high[1]))
            found.append(Place(x, y, mx, my, on_page, corners))
            at += step
    return found


def _goes(place: Place, targets: list[_Target], burned: list[Box]) -> bool:
    goes = False
    for one in targets:
        near = SAME_ORIGIN * max(one.size, place.size)
        same = abs(place.x - one.x) <= near and abs(place.y - one.y) <= near
        if same or ((not goes or not one.found) and _covers(one, place)):
            one.found = goes = True
    if goes:
        return True
    corners = place.corners
    return any(
        touch(box, corners) or (box.x0 <= place.middle_x <= box.x1 and box.y0 <= place.middle_y <= box.y1)
        for box in burned
    )


def _covers(target: _Target, place: Place) -> bool:
    """Whether the middle of a painted glyph lies in the core of the target."""
    if target.vertical:
        box = target.box
        return box.x0 < place.middle_x < box.x1 and box.y0 < place.middle_y < box.y1
    c, s = target.along
    dx, dy = place.middle_x - target.x, place.middle_y - target.y
    along, above = dx * c + dy * s, dx * s - dy * c
    return 0 < along < target.length and BAND[0] * target.size < above < BAND[1] * target.size
