# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines that are printed twice, a little apart: bold without a bold font, shadows. What happens to one happens to all
of them, and they get one box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from redactor.formats.pdf.geometry import area, meet
from redactor.formats.pdf.letters import around
from redactor.formats.pdf.segments import Run, Segment, merged
from redactor.model import Box, Mark

#: how far apart two printings of one line may be, font sizes
TWIN: Final = 0.2
#: …of the size of one of them, of which the other may be a ninth larger
_NEAREST: Final = 1.2 * TWIN
#: height of the rows (points) in which leaders are kept
_ROW: Final = 8.0
#: part of the smaller of two boxes that the other covers, from which they become one
_OVER: Final = 0.7
#: boxes of one row that are looked at
_NEWEST: Final = 32


def pair(found: Sequence[Segment]) -> list[list[Segment]]:
    """Tell each segment that repeats another what it repeats, and give all of them the runs of each.

    Gives layers: what is printed first, then what repeats it, then what repeats it once more.
    """
    leaders: dict[str, _Leaders] = {}
    groups: dict[int, list[Segment]] = {}
    for one in found:
        one.twin_of = None
        text = "".join([glyph[1] for glyph in one.glyphs])
        known = leaders.get(text)
        leader = None if known is None else known.of(one)
        if known is None:
            known = leaders[text] = _Leaders()
        if leader is None:
            known.add(one)
        else:
            one.twin_of = leader
            groups.setdefault(id(leader), [leader]).append(one)
    for group in groups.values():
        runs = merged([replace(run) for one in group for run in one.runs])
        for one in group:
            one.runs = [replace(run) for run in runs]
    layers = [[one for one in found if one.twin_of is None]]
    for group in groups.values():
        for number, one in enumerate(group[1:], 1):
            layers += [[]] if len(layers) == number else []
            layers[number].append(one)
    return layers


class _Leaders:
    """The segments with one text that repeat no other, by height: a page of figures has thousands alike."""

    __slots__ = ("_all", "_rows")

    def __init__(self) -> None:
        self._all: list[Segment] = []
        self._rows: dict[float, list[int]] = {}

    def add(self, one: Segment) -> None:
        """One more."""
        self._rows.setdefault(one.baseline // _ROW, []).append(len(self._all))
        self._all.append(one)

    def of(self, one: Segment) -> Segment | None:
        """The first of them that this one repeats."""
        if not self._all:
            return None
        near = _NEAREST * one.size
        first, last = (one.baseline - near) // _ROW, (one.baseline + near) // _ROW
        if not last - first <= len(self._all):  # a huge font, or a place that is no number
            return next((other for other in self._all if _is_twin(one, other)), None)
        rows = range(int(first), int(last) + 1)
        numbers = sorted([number for row in rows for number in self._rows.get(row, ())])
        return next((self._all[number] for number in numbers if _is_twin(one, self._all[number])), None)


def _is_twin(one: Segment, other: Segment) -> bool:
    near = TWIN * max(one.size, other.size)
    return (
        abs(one.size - other.size) < 0.1 * one.size
        and abs(one.baseline - other.baseline) < near
        and abs(one.x0 - other.x0) < near
        and abs(one.x1 - other.x1) < near
    )


def follow(twin: Segment, leader: Segment) -> None:
    """Do with a twin what was done with its leader."""
    across, down = twin.x0 - leader.x0, twin.baseline - leader.baseline
    twin.edge, twin.apart = leader.edge, leader.apart
    twin.shifts = [(start + across, end + across, by) for start, end, by in leader.shifts]
    for mine, run in zip(twin.runs, leader.runs, strict=True):
        mine.width, mine.coarse, mine.risk = run.width, run.coarse, run.risk
        mine.box, mine.covered = _moved(run.box, across, down), _moved(run.covered, across, down)


def _moved(box: Box, across: float, down: float) -> Box:
    return Box(box.x0 + across, box.y0 + down, box.x1 + across, box.y1 + down)


def boxes(leader: Segment, found: Sequence[Segment]) -> list[tuple[Run, Box]]:
    """The runs of a segment, each with one box around it and its twins."""
    group = [leader, *(one for one in found if one.twin_of is leader)]
    made = []
    for number, run in enumerate(leader.runs):
        xs0, ys0, xs1, ys1 = zip(*(one.runs[number].box for one in group), strict=True)
        made.append((run, Box(min(xs0), min(ys0), max(xs1), max(ys1))))
    return made


def united(marks: Sequence[Mark]) -> list[Mark]:
    """One box for those that lie over each other for the most part: printings of one word in lines that are no twins,
    as the shadow of a name alone. The label of one would stand under the other."""
    made: list[Mark] = []
    rows: dict[int, list[int]] = {}
    for mark in marks:
        row = int(mark.box.y0 // _ROW)
        near = (number for one in (row, row - 1, row + 1) for number in islice(reversed(rows.get(one, ())), _NEWEST))
        number = next((one for one in near if _lies_over(made[one], mark)), None)
        if number is None:
            rows.setdefault(row, []).append(len(made))
            made.append(mark)
        else:
            made[number] = _both(made[number], mark)
    return made


def _both(one: Mark, other: Mark) -> Mark:
    findings = dict.fromkeys((*one.also, other.finding, *other.also))
    also = tuple(number for number in findings if number is not None and number != one.finding)
    risk = one.width_risk or other.width_risk
    return replace(one, box=around((one.box, other.box)), width_risk=risk, also=also)


def _lies_over(one: Mark, other: Mark) -> bool:
    """Never a box drawn by hand: it covers what the officer said, and grows over nothing else."""
    shared = meet(one.box, other.box)
    found = None not in (one.finding, other.finding) and one.label == other.label
    return found and area(shared) > _OVER * min(area(one.box), area(other.box))
