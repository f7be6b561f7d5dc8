# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that go with a box: those that a box drawn by hand touches, and those of text that runs across one."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from redactor.formats.pdf.geometry import holds, touch
from redactor.formats.pdf.letters import around
from redactor.formats.pdf.painted import Show
from redactor.formats.pdf.places import Place, places
from redactor.model import Box

#: how far a letter reaches over its core, above and below (heights of the core)
_OVER: Final = 0.35
#: a sign that is wider (font sizes) is a drawing: a box that touches it does not grow over all of it
_WIDEST: Final = 2.0
#: text that runs at a larger angle to other text (its sine) crosses it
_APART: Final = 0.17
#: how far the middle of a letter may stand from where other programs see it, in font sizes
_NEARLY: Final = 0.2


class Across(NamedTuple):
    """A box with which text goes that runs across it."""

    box: Box
    along: tuple[float, float]
    """the direction of what it covers"""


def crosses(show: Show, along: tuple[float, float]) -> bool:
    """Whether text runs in clearly another direction than this."""
    a, b = show.to_page[:2]
    return abs(a * along[1] - b * along[0]) > _APART * math.hypot(a, b)


def is_straight(show: Show) -> bool:
    """Whether it is horizontal writing along the sides of the page."""
    a, b = show.to_page[:2]
    return not show.font.vertical and min(abs(a), abs(b)) <= 1e-3 * (abs(a) + abs(b))


def is_oblique(show: Show) -> bool:
    """Whether it is horizontal writing along no side of the page."""
    return not show.font.vertical and not is_straight(show)


def is_in(box: Box, x: float, y: float) -> bool:
    """Whether a point lies in a box."""
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


@dataclass(slots=True)
class Letters:
    """The letters of one page that went with its boxes."""

    cells: dict[Box, list[Box]] = field(default_factory=dict)
    """box → the cells of the letters that went because it touches them, of text along the sides of the page"""
    levels: dict[Box, bool] = field(default_factory=dict)
    """which of them stand on level lines"""
    oblique: list[Box] = field(default_factory=list)
    """the cores of the letters of oblique text that went: no box stands over all of one"""

    def keep(self, show: Show, burned: list[Box], removed: set[int]) -> None:
        """Note the letters of a show that go because boxes drawn by hand touch them."""
        level = abs(show.to_page[1]) < abs(show.to_page[0])
        for number, place in enumerate(places(show)):
            core = place.corners
            if number in removed and max(core.x1 - core.x0, core.y1 - core.y0) < _WIDEST * place.size:
                for one in burned:
                    if touch(one, core) or is_in(one, place.middle_x, place.middle_y):
                        self._keep_letter(one, place, level=level)

    def under(self, show: Show, crossed: list[Box]) -> set[int]:
        """The codes of a show of which the middle lies in a box, or so near that other programs may see it there."""
        level, straight = abs(show.to_page[1]) < abs(show.to_page[0]), is_straight(show)
        found = set()
        for number, place in enumerate(places(show) if crossed else ()):
            by = _NEARLY * place.size
            for one in crossed:
                if one.x0 - by <= place.middle_x <= one.x1 + by and one.y0 - by <= place.middle_y <= one.y1 + by:
                    if straight:
                        self._keep_letter(one, place, level=level)
                    found.add(number)
        return found

    def note_oblique(self, show: Show, removed: set[int]) -> None:
        """Note the letters of a show of oblique text that go."""
        for number, place in enumerate(places(show) if removed else ()):
            if number in removed:
                self.oblique.append(place.corners)

    def _keep_letter(self, box: Box, place: Place, *, level: bool) -> None:
        cell = _cell_around(place, level=level)
        self.cells.setdefault(box, []).append(cell)
        self.levels[cell] = level

    def burned(self, manual: Box) -> list[Box]:
        """A box drawn by hand, and before it those around the letters that it cuts, one a line: they go as a whole, so
        they are covered as a whole, and the letters beside them on the other lines are not."""
        lines = [around(cells) for cells in self._rows([manual])]
        if len(lines) == 1:
            return [around((manual, *lines))]
        return [*(one for one in lines if not holds(manual, one)), manual]

    def crossing(self, boxes: Iterable[Box]) -> list[Box]:
        """Around the letters that went because they run across one of these boxes, as far as they follow each other."""
        found: list[Box] = []
        for cells in self._rows(boxes):
            first = len(found)
            for cell in sorted(cells):
                if len(found) > first and touch(found[-1], cell):
                    found[-1] = around((found[-1], cell))
                else:
                    found.append(cell)
        return found

    def _rows(self, boxes: Iterable[Box]) -> list[list[Box]]:
        """The cells of the letters that went because of these boxes, by line."""
        rows: dict[tuple[float, float], list[Box]] = {}
        for cell in (one for box in boxes for one in self.cells.get(box, ())):
            level = self.levels.get(cell, True)
            low, high = (cell.y0, cell.y1) if level else (cell.x0, cell.x1)
            rows.setdefault((round(low, 1), round(high, 1)), []).append(cell)
        return list(rows.values())


def _cell_around(place: Place, *, level: bool) -> Box:
    """The cell of a letter, around its core (:func:`places`: its middle 80 % along the line, and 60 % of the size)."""
    core = place.corners
    wide, high = core.x1 - core.x0, core.y1 - core.y0
    if level:
        return Box(core.x0 - wide / 8, core.y0 - high * _OVER, core.x1 + wide / 8, core.y1 + high * _OVER)
    return Box(core.x0 - wide * _OVER, core.y0 - high / 8, core.x1 + wide * _OVER, core.y1 + high / 8)
