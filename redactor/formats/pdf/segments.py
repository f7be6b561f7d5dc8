# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pieces of lines that move together, and what of them is removed. What happens to them is for :mod:`width`."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from redactor.formats.pdf.letters import Glyph, Line, around
from redactor.model import Box

if TYPE_CHECKING:
    from redactor.formats.pdf.followers import Follower

#: a gap wider than this (font sizes) is a tab or a new cell: what is behind it does not move
CELL_GAP: Final = 1.8
#: pieces on one baseline closer than this (font sizes) are one line; what is wider apart is for :mod:`rows` to tell
JOIN_GAP: Final = 0.6
#: a gap wider than this (font sizes) stands between words
WORD_GAP: Final = 0.12
#: baselines closer than this (font sizes) are one
SAME_LINE: Final = 0.08
#: a glyph whose box begins this far (font sizes) from its origin is set slanted
_SLANTED: Final = 0.03
#: edges closer than this (points) are aligned
ALIGNED: Final = 0.8
#: part of a cell: what begins within it is printed over its letter
OVERPRINT: Final = 0.6
NOWHERE: Final = Box(0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class Run:
    """Neighbouring glyphs of a segment that become one box."""

    first: int
    last: int
    """numbers of the glyphs in the segment, both included"""
    label: str
    finding: int
    also: tuple[int, ...] = ()
    """further findings that became part of it"""
    width: float = 0.0
    """of what is removed, points"""
    coarse: float = 0.0
    """of the box, points"""
    risk: bool = False
    box: Box = NOWHERE
    """as it will be drawn"""
    covered: Box = NOWHERE
    """around the glyphs that are removed"""


@dataclass(slots=True)
class Segment:
    """What moves together: glyphs on one baseline without a wide gap, from left to right, blanks left out."""

    glyphs: list[Glyph]
    runs: list[Run] = field(default_factory=list)
    shifts: list[tuple[float, float, float]] = field(default_factory=list)
    """from x, to x, by: where the glyphs that begin there go (points)"""
    edge: float = math.inf
    """where the page ends on the right"""
    twin_of: Segment | None = None
    """the line that this one repeats a little aside (bold without a bold font)"""
    apart: tuple[float, ...] = ()
    """baselines of other lines so close that by height alone they could be taken for a superscript of this one"""
    followers: list[Follower] = field(default_factory=list)
    """underlines and highlights of its words"""
    size: float = field(init=False)
    """the largest font size in it"""
    x0: float = field(init=False)
    x1: float = field(init=False)
    baseline: float = field(init=False)
    box: Box = field(init=False)
    """asked for every glyph and every line of the page, so kept"""
    steps: tuple[float, ...] = field(default=(), init=False)
    """other heights at which its own glyphs stand, further off than what belongs to any line"""

    def __post_init__(self) -> None:
        first, last = self.glyphs[0], self.glyphs[-1]
        if first is last:  # words that stand together, read roughly
            box = self.box = first.box
            self.size, self.baseline = first.size, first.origin[1]
            self.x0, self.x1 = box.x0, max(box.x1, first.origin[0])
            return
        self.size = max([one[4] for one in self.glyphs])
        self.x0, self.x1, self.baseline = first.box.x0, max(last.box.x1, last.origin[0]), baseline_of(self.glyphs)
        self.box = around([one[3] for one in self.glyphs])
        others = {one[2][1] for one in self.glyphs} - {self.baseline}
        self.steps = tuple(sorted(one for one in others if not self._is_near(one)))

    def _is_near(self, y: float) -> bool:
        return -0.55 * self.size < y - self.baseline < 0.3 * self.size

    def _is_level(self, y: float) -> bool:
        """Whether a glyph on this height may be one of the line: raised or lowered as little as a footnote's number, or
        as much as some of its own glyphs are."""
        near = self._is_near(y) or any(abs(y - one) < SAME_LINE * self.size for one in self.steps)
        return near and not self._is_apart(y)

    def moved_parts(self, y: float) -> Sequence[tuple[float, float, float]]:
        """From x, to x, by: how glyphs on this height that begin there move."""
        if not self.shifts or not self._is_level(y):
            return ()
        return self.shifts

    def _is_apart(self, y: float) -> bool:
        """Whether a glyph on this height belongs to another line."""
        return any(abs(y - one) < min(abs(y - self.baseline), SAME_LINE * self.size) for one in self.apart)

    def moves(self, x: float, y: float) -> float:
        """How far a glyph with this origin moves."""
        for start, end, by in self.moved_parts(y):
            if start <= x < end:
                return by
        return 0.0

    @property
    def is_set_anew(self) -> bool:
        """Whether it looks different now, apart from what is gone."""
        return bool(self.shifts) or any(run.box != run.covered for run in self.runs)

    def touched_area(self) -> Box | None:
        """Around the line before and after; None when every box just covers what it removes."""
        if not self.is_set_anew:
            return None
        before = around((self.box, *(one.box for one in self.followers)))
        low = min(0.0, *(by for _, _, by in self.shifts)) if self.shifts else 0.0
        high = max(0.0, *(by for _, _, by in self.shifts)) if self.shifts else 0.0
        after = around((before, *(run.box for run in self.runs)))
        slack = 0.6 * self.size if self.shifts else 0.0
        return Box(min(before.x0 + low, after.x0) - slack, after.y0, max(before.x1 + high, after.x1) + slack, after.y1)

    def end_of(self, run: Run) -> float:
        """Where what stands behind a run begins: where its last cell ends, or sooner where letters are set tightly.
        What begins within the first part of that cell is printed over it."""
        last = self.glyphs[run.last]
        end = last.box.x1
        if run.last + 1 < len(self.glyphs):
            after = self.glyphs[run.last + 1].origin[0]
            if after - last.origin[0] > OVERPRINT * (end - last.origin[0]):
                end = min(end, after)
        return end - 0.01

    def burned_parts(self, y: float) -> list[tuple[float, float]]:
        """From x, to x: glyphs on this height that begin there go. They are in a run (the blank between two names goes
        with them), or cut off by the edge of the page behind a line that is set anew (text extraction leaves those
        out)."""
        if abs(y - self.baseline) > 0.3 * self.size or self._is_apart(y):
            return []
        glyphs = self.glyphs
        parts = [(glyphs[run.first].origin[0] - 0.01, self.end_of(run)) for run in self.runs]
        if self.shifts:
            parts.append((math.nextafter(max(self.x1 - 0.05, self.edge - self.size), math.inf), math.inf))
        return parts

    def burns(self, x: float, y: float) -> bool:
        """Whether a glyph with this origin goes."""
        return any(start <= x < end for start, end in self.burned_parts(y))


_ORIGIN = itemgetter(2)


def _left(glyph: Glyph) -> float:
    return glyph[3][0]


def segments(lines: Sequence[Line]) -> list[Segment]:
    """The segments of a page's horizontal lines, from top to bottom and left to right."""
    pieces: list[list[Glyph]] = []
    for line in lines:
        if line.vertical or abs(line.direction[0] - 1) > 1e-3:
            continue
        # by number or all at once: by name each field of so many glyphs costs four times as much
        inked = [one for one in line.glyphs if one[6] and not one[1].isspace()]
        if len(inked) > 1:
            inked.sort(key=_ORIGIN)
            inked.sort(key=_left)
        elif inked:
            pieces.append(inked)
            continue
        start, end = 0, math.inf
        for index, (_, _, _, (x0, _, x1, _), size, _, _) in enumerate(inked):
            if x0 - end > CELL_GAP * size:
                pieces.append(inked[start:index])
                start = index
            end = x1
        if inked:
            pieces.append(inked[start:])
    pieces.sort(key=lambda piece: (round(baseline_of(piece)), _left(piece[0])))
    joined: list[list[Glyph]] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before[-1], piece[0]):
            before.extend(piece)
        else:
            joined.append(list(piece))
    return [Segment(piece) for piece in joined]


def baseline_of(glyphs: Sequence[Glyph]) -> float:
    """Where most of the glyphs stand: a footnote begins with a number that is raised."""
    first, last, middle = glyphs[0].origin[1], glyphs[-1].origin[1], glyphs[len(glyphs) // 2].origin[1]
    if first == last == middle:
        return first
    return Counter([one[2][1] for one in glyphs]).most_common(1)[0][0]


def straight(line: Line) -> tuple[Glyph, ...]:
    """The glyphs of a level line with their cells as boxes. Around slanted letters boxes reach over the neighbours."""
    slanted = [
        one
        for one in line.glyphs
        for _, _, (x, _), (x0, _, _, _), size, _, real in (one,)
        if real and x - x0 > _SLANTED * size
    ]
    if not slanted:
        return line.glyphs
    # leaning to the right, the lower left corner sticks out of the cell; leaning to the left, the upper left one
    right = max((one.origin[0] - one.box.x0) / max(one.box.y1 - one.origin[1], 0.01) for one in slanted)
    left = max((one.origin[0] - one.box.x0) / max(one.origin[1] - one.box.y0, 0.01) for one in slanted)
    apart = {slant: _misfit(line.glyphs, slant) for slant in (right, left)}
    slant = min(apart, key=lambda one: apart[one])
    return tuple(_cell(one, slant) if one.origin[0] - one.box.x0 > _SLANTED * one.size else one for one in line.glyphs)


def _cell(glyph: Glyph, slant: float) -> Glyph:
    box, x = glyph.box, glyph.origin[0]
    width = box.x1 - box.x0 - slant * (box.y1 - box.y0)
    return glyph._replace(box=Box(x, box.y0, x + max(width, 0.05 * glyph.size), box.y1))


def _misfit(glyphs: Sequence[Glyph], slant: float) -> float:
    """How far cells of this slant end from where the next one begins, in the middle."""
    steps = [
        abs(_cell(one, slant).box.x1 - other.origin[0])
        for one, other in pairwise(glyphs)
        if 0 < other.origin[0] - one.origin[0] < 2 * one.size
    ]
    return statistics.median(steps) if steps else 0.0


def _goes_on(last: Glyph, first: Glyph) -> bool:
    size = max(last.size, first.size)
    gap = first.box.x0 - last.box.x1
    return abs(last.origin[1] - first.origin[1]) < 0.15 * size and -0.3 * size < gap < JOIN_GAP * size


def merged(runs: list[Run]) -> list[Run]:
    """Runs that overlap, or that follow each other under one label, become one."""
    made: list[Run] = []
    found: list[dict[int, None]] = []
    for run in sorted(runs, key=lambda one: (one.first, one.last)):
        before = made[-1] if made else None
        if before is not None and (
            run.first <= before.last or (run.first == before.last + 1 and run.label == before.label)
        ):
            before.last = max(before.last, run.last)
        else:
            made.append(run)
            found.append({})
        found[-1] |= dict.fromkeys((run.finding, *run.also))
    for run, findings in zip(made, found, strict=True):
        run.also = tuple(one for one in findings if one != run.finding)
    return made
