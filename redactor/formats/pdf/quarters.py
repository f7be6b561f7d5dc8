# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines that run up, down or upside down: turned so that they read from left to right, set anew like any other line
(:mod:`width`), and turned back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from redactor.formats.pdf import twins, width
from redactor.formats.pdf.edit import Change
from redactor.formats.pdf.geometry import Matrix, inverse, mapped, mapped_box, times
from redactor.formats.pdf.letters import Line
from redactor.formats.pdf.painted import Painted, Show
from redactor.formats.pdf.rows import one_line
from redactor.formats.pdf.segments import Segment, segments, straight
from redactor.formats.pdf.targets import Strip, Targets, share_out
from redactor.model import Box, Mark

Direction = tuple[int, int]
#: directions along a baseline, y downwards: up, down, upside down
QUARTERS: Final[tuple[Direction, ...]] = ((0, -1), (0, 1), (-1, 0))
_STRAIGHT: Final = 1e-3


class Quarter:
    """The lines of a page in one direction, of which something goes."""

    def __init__(
        self, along: Direction, lines: Sequence[Line], strips: Sequence[Strip], size: tuple[float, float]
    ) -> None:
        self.along = along
        c, s = along
        box = mapped_box((c, -s, s, c, 0.0, 0.0), 0.0, 0.0, *size)
        self.turn: Matrix = (c, -s, s, c, -box.x0, -box.y0)
        self.back: Matrix = inverse(self.turn) or self.turn
        self.width = box.x1 - box.x0
        turned = {line.start: self._turned(line) for line in lines if is_along(line, along)}
        self.lines = list(turned.values())
        self.segments = segments(self.lines)
        self.old = strips
        """as they stand on the page"""
        self.strips = [_again(strip, turned[strip.line.start]) for strip in strips]
        share_out(self.strips, self.segments)
        self.targets: Targets | None = None

    def _turned(self, line: Line) -> Line:
        glyphs = tuple(
            one._replace(origin=mapped(self.turn, *one.origin), box=mapped_box(self.turn, *one.box))
            for one in line.glyphs
        )
        level = line._replace(direction=(1.0, 0.0), box=mapped_box(self.turn, *line.box), glyphs=glyphs)
        return level._replace(glyphs=straight(level))

    @property
    def done(self) -> list[Segment]:
        """The segments of which something goes."""
        return [one for one in self.segments if one.runs]

    def set_anew(
        self, painted: Sequence[Painted], others: Sequence[Box], drawn: Sequence[Box] = (), *, is_rigid: bool = False
    ) -> None:
        """Make the boxes coarse and decide what moves; ``others`` is what stands in other directions, ``drawn`` are the
        boxes drawn by hand; ``is_rigid``: nothing moves."""
        turned = [replace(one, box=mapped_box(self.turn, *one.box)) for one in painted]
        layers = twins.pair(self.segments)
        self.segments = [one for layer in layers for one in one_line(layer, self.lines, turned)]
        twins.pair(self.segments)
        single = [one for one in self.segments if one.twin_of is None]
        by_hand = [mapped_box(self.turn, *one) for one in drawn]
        beside = [mapped_box(self.turn, *one) for one in others] + by_hand
        setter = width.Setter(single, turned, self.width, beside, is_rigid=is_rigid)
        for one in self.done:
            if one.twin_of is None:
                setter.set(one)
                width.give_way(one, by_hand)
        for one in self.done:
            if one.twin_of is not None:
                twins.follow(one, one.twin_of)
        self.targets = Targets(self.strips, (), self.done)

    def change_for(self, show: Show) -> Change | None:
        """Which codes of a show go and which move; None when it runs in another direction, or nothing changes."""
        a, b = show.to_page[:2]
        sign = 1.0 if show.scale * show.size >= 0 else -1.0
        length = (a * a + b * b) ** 0.5
        if self.targets is None or show.font.vertical or length == 0:
            return None
        if abs(sign * a / length - self.along[0]) > _STRAIGHT or abs(sign * b / length - self.along[1]) > _STRAIGHT:
            return None
        return self.targets.change_for(replace(show, to_page=times(show.to_page, self.turn)))

    def marks(self, page: int) -> list[Mark]:
        """One box per redaction and line, on the displayed page."""
        return [
            Mark(page, mapped_box(self.back, *box), run.label, run.finding, run.risk, also=run.also)
            for one in self.done
            if one.twin_of is None
            for run, box in twins.boxes(one, self.done)
        ]

    def covered(self) -> list[Box]:
        """Around what is removed."""
        return [mapped_box(self.back, *run.covered) for one in self.done for run in one.runs]

    def moved(self) -> list[Box]:
        """Lines that look different now, as they were and as they are."""
        areas = [one.touched_area() for one in self.done]
        return [mapped_box(self.back, *area) for area in areas if area is not None]


def is_along(line: Line, along: Direction) -> bool:
    """Whether a line of horizontal writing runs in this direction."""
    x, y = line.direction
    return not line.vertical and abs(x - along[0]) < _STRAIGHT and abs(y - along[1]) < _STRAIGHT


def _again(strip: Strip, line: Line) -> Strip:
    """The strip on its turned line."""
    first, last = strip.glyphs[0].at - line.start, strip.glyphs[-1].at - line.start
    return Strip(strip.redaction, line, line.glyphs[first : last + 1])


def quarters(lines: Sequence[Line], strips: Sequence[Strip], size: tuple[float, float]) -> list[Quarter]:
    """The directions in which something goes. Oblique lines and vertical writing belong to none."""
    found = []
    for along in QUARTERS:
        here = [strip for strip in strips if is_along(strip.line, along)]
        if here:
            found.append(Quarter(along, lines, here, size))
    return found


def both(one: Change | None, other: Change | None) -> Change | None:
    """Two changes of one show."""
    if one is None or other is None:
        return one or other
    return Change(one.removed | other.removed, {**(one.shifts or {}), **(other.shifts or {})} or None)
