# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the codes of shown text paint."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from redactor.formats.pdf.geometry import holds, mapped
from redactor.formats.pdf.metrics import Code
from redactor.formats.pdf.painted import Show, advance, gap, letter_size
from redactor.model import Box

#: the middle of a letter, in font sizes above its baseline
MIDDLE: Final = 0.25


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
    at = 0.0
    on_page = _size_on_page(show)
    for item in show.items:
        if not isinstance(item, bytes):
            at += gap(show, item)
            continue
        for code in show.font.codes(item):
            step = advance(show, code)
            found.append(_place(show, code, at, step, on_page))
            at += step
    return found


def places_outside(show: Show, area: Box) -> dict[int, Place]:
    """The places of the codes of a show whose core does not lie in the area, by number."""
    a, b, c, d, e, f = show.to_page
    ends = (d * show.rise + f, d * (show.rise + 0.6 * letter_size(show)) + f)
    if b != 0 or c != 0 or show.font.vertical or min(ends) < area.y0 or max(ends) > area.y1:
        return {number: one for number, one in enumerate(places(show)) if not holds(area, one.corners)}
    found: dict[int, Place] = {}
    number, at, on_page = 0, 0.0, _size_on_page(show)
    font, size, spacing, word_spacing, scale = show.font, show.size, show.spacing, show.word_spacing, show.scale
    for item in show.items:
        if not isinstance(item, bytes):
            at += gap(show, item)
            continue
        steps = font.steps(item, size, spacing, word_spacing, scale)
        begins = list(accumulate(steps, initial=at))
        if beyond := _beyond(begins, steps, (a, e), area):
            codes = font.codes(item)
            for index in beyond:
                found[number + index] = _place(show, codes[index], begins[index], steps[index], on_page)
        number, at = number + len(steps), begins[-1]
    return found


def _beyond(begins: Sequence[float], steps: Sequence[float], to_page: tuple[float, float], area: Box) -> Sequence[int]:
    """Which of the codes of a level string have a core that is not between the sides of an area."""
    (a, e), count, left, right = to_page, len(steps), area.x0, area.x1
    if a > 0 and count and min(steps) >= 0 and math.isfinite(a * begins[-1] + e):
        # each stands to the right of the one before: those are the first and the last ones
        first, last = 0, count
        while first < count and a * (begins[first] + 0.1 * steps[first]) + e < left:
            first += 1
        while last > first and a * (begins[last - 1] + 0.9 * steps[last - 1]) + e > right:
            last -= 1
        return [*range(first), *range(last, count)]
    cores = [(a * (at + 0.1 * step) + e, a * (at + 0.9 * step) + e) for at, step in zip(begins, steps, strict=False)]
    return [
        index for index, (low, high) in enumerate(cores) if low < left or high < left or low > right or high > right
    ]


def _size_on_page(show: Show) -> float:
    a, b, c, d = show.to_page[:4]
    return abs(letter_size(show)) * math.sqrt(abs(a * d - b * c))


def _place(show: Show, code: Code, at: float, step: float, on_page: float) -> Place:
    """The place of a code that begins ``at`` from the start of its show and moves the pen by ``step``."""
    to_page, size, rise = show.to_page, show.size, show.rise
    tall = size * show.font.em
    if show.font.vertical:
        at += rise
        x, y = mapped(to_page, code.shift_x * size, at + code.shift_y * size)
        mx, my = mapped(to_page, 0, at + step / 2)
        low, high = mapped(to_page, -0.3 * size, at + 0.9 * step), mapped(to_page, 0.3 * size, at + 0.1 * step)
    else:
        x, y = mapped(to_page, at, rise)
        mx, my = mapped(to_page, at + step / 2, rise + MIDDLE * tall)
        low, high = mapped(to_page, at + 0.1 * step, rise), mapped(to_page, at + 0.9 * step, rise + 0.6 * tall)
    corners = Box(min(low[0], high[0]), min(low[1], high[1]), max(low[0], high[0]), max(low[1], high[1]))
    return Place(x, y, mx, my, on_page, corners)
