# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which codes of a content stream are the glyphs that must go.

Text extraction tells where the glyphs of a redaction stand; the walk tells where each code of the content paints. They
meet by position, in the frame of the text itself, so that tight lines, oblique text and overprinted letters are no
special cases: a code goes when it starts where a glyph of the redaction starts, or when its middle lies in one.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, zip_longest
from operator import attrgetter
from typing import Final

from redactor.formats.pdf.across import Across, Letters, crosses, is_in, is_oblique, is_straight
from redactor.formats.pdf.edit import Change
from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.letters import Glyph, Line, around
from redactor.formats.pdf.painted import Show, box_of_show, gap, letter_size
from redactor.formats.pdf.places import MIDDLE, places
from redactor.formats.pdf.segments import Run, Segment, merged
from redactor.model import Box, Redaction

#: how far two origins of the same glyph may differ, in font sizes: bold made by printing twice shifts by 0.02 to 0.05
SAME_ORIGIN: Final = 0.07
#: the band of a glyph in which the middle of an overprinted one must lie, in font sizes above the baseline; lines as
#: tight as 0.6 font sizes are told apart
BAND: Final = (0.0, 0.5)
#: text that is smaller than this (times the size of a letter that goes) is no second print of it, but stands over it
_SMALLER: Final = 0.5
#: …unless it begins there (points)
_EXACT: Final = 0.1
#: height of the rows (points) in which targets are kept, to find them by place
_ROW: Final = 16.0
#: points: more than rounding may cost
_ROUNDED: Final = 0.001
_LEVEL: Final = (1.0, 0.0)
_X: Final = attrgetter("x")


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes on one line of one page for one redaction."""

    redaction: Redaction
    line: Line
    glyphs: tuple[Glyph, ...]

    @property
    def box(self) -> Box:
        """Around its glyphs."""
        return around([one[3] for one in self.glyphs])


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
    is_level: bool
    found: bool = False

    @property
    def reach(self) -> float:
        """How far from its origin (points, along x) something may be that paints it."""
        box = self.box
        across = max(abs(box.x0 - self.x), abs(box.x1 - self.x)) if self.vertical else 0.0
        return max(math.hypot(self.length, BAND[1] * self.size), SAME_ORIGIN * self.size, across)


_Group = tuple[Box, list[_Target]]
"""one strip: the area in which its targets may be painted, and the targets"""


@dataclass(slots=True)
class Targets:
    """Everything that must go from one page."""

    strips: Sequence[Strip]
    manual: Sequence[Box]
    segments: Sequence[Segment] = ()
    """lines that are set anew"""
    across: Sequence[Across] = ()
    targets: list[_Group] = field(default_factory=list)
    rows: dict[int, list[int]] = field(default_factory=dict)
    """which groups reach into a row of the page"""
    baselines: list[tuple[float, float]] = field(default_factory=list)
    """of the segments, with their sizes"""
    letters: Letters = field(default_factory=Letters)

    def __post_init__(self) -> None:
        self.baselines = [(one.baseline, one.size) for one in self.segments]
        for number, strip in enumerate(self.strips):
            box = strip.box
            slack = max([one[4] for one in strip.glyphs]) * 0.5 + 1
            grown = Box(box.x0 - slack, box.y0 - slack, box.x1 + slack, box.y1 + slack)
            self.targets.append((grown, _targets(strip)))
            for row in range(int(grown.y0 // _ROW), int(grown.y1 // _ROW) + 1):
                self.rows.setdefault(row, []).append(number)

    def _near(self, box: Box) -> list[_Target]:
        """The targets that a show in this box may paint."""
        first, last = box.y0 // _ROW, box.y1 // _ROW
        groups: Iterable[_Group] = self.targets
        if last - first < max(len(self.rows), 4):
            numbers = {one for row in range(int(first), int(last) + 1) for one in self.rows.get(row, ())}
            groups = (self.targets[one] for one in sorted(numbers))
        return [one for grown, held in groups if touch(grown, box) or _inside(grown, box) for one in held]

    def change_for(self, show: Show) -> Change | None:
        """Which codes of a show go; None when none does."""
        box, baseline, size = box_of_show(show), show.to_page[5], abs(letter_size(show))
        flat = self._near(box)
        burned = [one for one in self.manual if touch(one, box) or _inside(one, box)] if self.manual else []
        crossed = [one.box for one in self.across if crosses(show, one.along) and touch(one.box, box)]
        crossed = [] if show.font.vertical else crossed
        lines = [self.segments[i] for i, (at, high) in enumerate(self.baselines) if abs(baseline - at) < high + size]
        if not flat and not burned and not crossed and not lines:
            return None
        slope, skew = show.to_page[1:3]
        if slope == 0 == skew and not show.font.vertical:
            removed, shifts = _level_change(show, flat, burned, lines)
        else:
            removed, shifts = _any_change(show, flat, burned, lines)
        removed |= self.letters.under(show, crossed)
        if not removed and not shifts:
            return None
        if removed and is_oblique(show):
            self.letters.note_oblique(show, removed)
        elif removed and burned and is_straight(show):
            self.letters.keep(show, burned, removed)
        return Change(frozenset(removed), shifts or None)

    def crossing(self) -> list[Box]:
        """Around the letters that went because they run across a box, as far as they follow each other."""
        return self.letters.crossing(dict.fromkeys(one.box for one in self.across))

    @property
    def missed(self) -> bool:
        """Whether a glyph that must go was painted by nothing that the walk saw."""
        return any(not one.found and one.length > 0 for _, targets in self.targets for one in targets)


def _any_change(
    show: Show, flat: list[_Target], burned: list[Box], lines: Sequence[Segment]
) -> tuple[set[int], dict[int, float]]:
    """The codes that go and the moves of others, for text in any direction."""
    removed: set[int] = set()
    shifts: dict[int, float] = {}
    a, slope = show.to_page[:2]
    movable = abs(slope) < 1e-3 * abs(a) and not show.font.vertical
    found = places(show)
    index = _Index(flat, found[0].size if found else 0.0)
    for number, place in enumerate(found):
        corners = place.corners
        if (
            index.hits(place.x, place.y, place.middle_x, place.middle_y)
            or any(touch(one, corners) or is_in(one, place.middle_x, place.middle_y) for one in burned)
            or any(one.burns(place.x, place.y) for one in lines)
        ):
            removed.add(number)
        elif movable and lines:
            by = next((by for one in lines if (by := one.moves(place.x, place.y))), 0.0)
            if by:
                shifts[number] = by / a
    return removed, shifts


def _level_change(  # noqa: C901, PLR0912 - one loop, for speed
    show: Show, flat: list[_Target], burned: list[Box], lines: Sequence[Segment]
) -> tuple[set[int], dict[int, float]]:
    """The same for level text, where one row and its order from left to right save most of the work."""
    removed: set[int] = set()
    shifts: dict[int, float] = {}
    a, _, _, d, e, f = show.to_page
    letters = letter_size(show)
    y, middle_y = d * show.rise + f, d * (show.rise + MIDDLE * letters) + f
    size = abs(letters) * math.sqrt(abs(a * d))
    high = d * (show.rise + 0.6 * letters) + f
    low, high = min(y, high), max(y, high)
    index = _Index(_in_row(flat, y, middle_y, size), size)
    gone = [part for one in lines for part in one.burned_parts(y)]
    moving = [part for one in lines for part in one.moved_parts(y)]
    if not index.targets and not burned and not gone and not moving:
        return removed, shifts
    number, at = 0, 0.0
    spans, hits = index.spans(), index.hits
    width, spacing, word_spacing, scale = show.size, show.spacing, show.word_spacing, show.scale
    for item in show.items:
        if not isinstance(item, bytes):
            at += gap(show, item)
            continue
        steps = show.font.steps(item, width, spacing, word_spacing, scale)
        *begins, at = accumulate(steps, initial=at)
        row = _Row(a, [a * one + e for one in begins], steps)
        goes = set()
        for left, right in spans:
            for one in row.near(left, right):
                x, middle = row.xs[one], row.xs[one] + a * steps[one] / 2
                if (left <= x <= right or left <= middle <= right) and hits(x, y, middle, middle_y):
                    goes.add(one)
        if burned:
            for one, (x, step) in enumerate(zip(row.xs, steps, strict=True)):
                if _burns(burned, (x + 0.1 * a * step, x + 0.9 * a * step), (low, high), x + a * step / 2, middle_y):
                    goes.add(one)
        for start, end in gone:
            goes.update(row.beginning(start, end))
        for start, end, by in reversed(moving):  # the first of them counts
            if by:
                shifts.update(dict.fromkeys([number + one for one in row.beginning(start, end)], by / a))
        removed.update([number + one for one in goes])
        number += len(steps)
    for one in removed & shifts.keys():
        del shifts[one]
    return removed, shifts


class _Row:
    """Where the codes of a level string begin (``xs``, points from the left), and how far each moves the pen."""

    def __init__(self, scale: float, xs: list[float], steps: list[float]) -> None:
        self.xs, self._scale, self._steps = xs, scale, steps
        self._is_ordered = scale > 0 and bool(xs) and min(steps) >= 0 and math.isfinite(xs[-1] - xs[0])

    def beginning(self, start: float, end: float) -> Sequence[int]:
        """The codes that begin between two places, the second one left out."""
        if self._is_ordered:
            return range(bisect_left(self.xs, start), bisect_left(self.xs, end))
        return [number for number, x in enumerate(self.xs) if start <= x < end]

    def near(self, left: float, right: float) -> Sequence[int]:
        """At least those that begin, or have their middle, between two places."""
        if not self._is_ordered:
            return range(len(self.xs))
        first = bisect_left(self.xs, left)
        while first and self.xs[first - 1] + self._scale * self._steps[first - 1] >= left:
            first -= 1
        return range(first, bisect_right(self.xs, right))


def _burns(
    burned: list[Box], across: tuple[float, float], down: tuple[float, float], middle_x: float, middle_y: float
) -> bool:
    """Whether a manual box touches the core of a glyph or holds its middle."""
    core = Box(min(across), down[0], max(across), down[1])
    return any(touch(one, core) or is_in(one, middle_x, middle_y) for one in burned)


def _in_row(targets: list[_Target], y: float, middle_y: float, size: float) -> list[_Target]:
    """The targets that level text with this baseline may paint."""
    return [
        one
        for one in targets
        if not one.is_level
        or abs(y - one.y) <= SAME_ORIGIN * (one.size if one.size > size else size)  # noqa: FURB136 - quick
        or BAND[0] * one.size < one.y - middle_y < BAND[1] * one.size
    ]


class _Index:
    """Targets from left to right, so that each code looks at its neighbours only."""

    def __init__(self, targets: list[_Target], size: float) -> None:
        self.targets = sorted(targets, key=_X)
        self.xs = [one.x for one in self.targets]
        self._size = size
        # how far to the left of a target, and to the right, the origin or middle of a glyph may stand that paints it
        near = max([SAME_ORIGIN * size, _EXACT, *(SAME_ORIGIN * one.size for one in targets)]) + _ROUNDED
        if all(one.is_level for one in targets):
            self._left, self._right = near, max([near, *(one.length for one in targets)]) + _ROUNDED
        else:
            self._left = self._right = near + max([one.reach for one in targets])

    def spans(self) -> list[tuple[float, float]]:
        """From where to where the origin or middle of a glyph may stand that paints a target, from left to right."""
        left, right = self._left, self._right
        found: list[tuple[float, float]] = []
        begin = end = -math.inf
        for x in self.xs:
            if x - left > end:
                if end > begin:
                    found.append((begin, end))
                begin = x - left
            end = x + right
        return [*found, (begin, end)] if end > begin else found

    def hits(self, x: float, y: float, middle_x: float, middle_y: float) -> bool:
        """Whether a glyph with this origin and middle paints a target; marks those as found."""
        first = bisect_left(self.xs, min(x, middle_x) - self._right)
        last = bisect_right(self.xs, max(x, middle_x) + self._left)
        goes, size = False, self._size
        for one in self.targets[first:last]:
            alike = size > _SMALLER * one.size
            near = SAME_ORIGIN * (one.size if one.size > size else size) if alike else _EXACT  # noqa: FURB136 - quick
            same = abs(x - one.x) <= near and abs(y - one.y) <= near
            if not same and alike and not (goes and one.found):
                if one.is_level:  # as _covers() has it
                    same = 0 < middle_x - one.x < one.length
                    same = same and BAND[0] * one.size < one.y - middle_y < BAND[1] * one.size
                else:
                    same = _covers(one, middle_x, middle_y)
            if same:
                one.found = goes = True
        return goes


def _inside(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 <= outer.x1 and outer.y0 <= inner.y0 <= outer.y1


def _targets(strip: Strip) -> list[_Target]:
    """What the glyphs of a strip that are painted become."""
    found: list[_Target] = []
    along, vertical = strip.line.direction, strip.line.vertical
    c, s = along
    is_level = not vertical and along == _LEVEL
    for glyph, after in zip_longest(strip.glyphs, strip.glyphs[1:]):
        _, _, (x, y), box, size, _, real = glyph
        if not real:
            continue
        length = _cell(glyph, c, s)
        if after is not None:
            nx, ny = after[2]
            step = (nx - x) * c + (ny - y) * s
            if 0.01 < step < length:
                length = step
        found.append(_Target(x, y, along, length, size, box, vertical, is_level))
    return found


def _cell(glyph: Glyph, c: float, s: float) -> float:
    """The width of a glyph along its line, from its upright box."""
    if c == 1.0 and s == 0.0:
        x0, _, x1, _ = glyph.box
        return max(x1 - x0, 0.0)
    return 0.5 * glyph.size if abs(abs(c) - abs(s)) < 0.2 else along(glyph.box, c, s)


def along(box: Box, c: float, s: float) -> float:
    """How long text is in the direction (c, s) around which there is this upright box; near 45 degrees, where the box
    doesn't tell, how long it is at most."""
    width, height, across, down = box.x1 - box.x0, box.y1 - box.y0, abs(c), abs(s)
    if abs(across - down) < 0.2:
        return width * across + height * down
    return max((width * across - height * down) / (across * across - down * down), 0.0)


def _covers(target: _Target, middle_x: float, middle_y: float) -> bool:
    """Whether the middle of a painted glyph lies in the core of the target."""
    if target.vertical:
        box = target.box
        return box.x0 < middle_x < box.x1 and box.y0 < middle_y < box.y1
    c, s = target.along
    dx, dy = middle_x - target.x, middle_y - target.y
    along, above = dx * c + dy * s, dx * s - dy * c
    return 0 < along < target.length and BAND[0] * target.size < above < BAND[1] * target.size


def share_out(strips: Sequence[Strip], found: Sequence[Segment]) -> list[Strip]:
    """Give segments their runs. Gives the strips on lines that are not horizontal."""
    wanted = {glyph[0] for strip in strips for glyph in strip.glyphs}
    apart = len(wanted) == sum(len(strip.glyphs) for strip in strips)
    places = {
        at: (segment, index)
        for segment in found
        for index, (at, _, _, _, _, _, _) in enumerate(segment.glyphs)
        if at in wanted
    }
    loose = []
    for strip in strips:
        here = [places[glyph.at] for glyph in strip.glyphs if glyph.at in places]
        if not here and any(glyph.real for glyph in strip.glyphs):
            loose.append(strip)
        before, label, finding = None, strip.redaction.label, strip.redaction.finding
        for segment, index in here:
            if apart and segment is before and segment.runs[-1].last == index - 1:
                segment.runs[-1].last = index  # as merged() would have it, where no other strip has a part of this one
            else:
                segment.runs.append(Run(index, index, label, finding))
            before = segment
    for segment in found:
        if segment.runs:
            segment.runs = merged(segment.runs)
    return loose
