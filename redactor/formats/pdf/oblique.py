# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes along text that is oblique: one upright box around all of it would lie over what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.letters import Glyph, Line, around
from redactor.formats.pdf.targets import Strip
from redactor.model import Box

#: lower or narrower than this (points) a box doesn't become
_LEAST: Final = 2.0


def pieces(strip: Strip, lines: Sequence[Line], gone: AbstractSet[int], *, tight: bool) -> list[Box]:
    """Boxes over the glyphs of a strip, as few as leave the other text of the page uncovered; the largest last.
    ``gone`` are the places in the text of all glyphs that go; ``tight``: a box ends where letters begin that stay, but
    for those that run across it."""
    whole = strip.box
    staying = list(_beside(whole, lines, gone))
    alike = list(_beside(whole, [one for one in lines if one.direction == strip.line.direction], gone))

    def is_free(box: Box) -> bool:
        return not any(touch(one, box) for one in staying)

    found: list[Box] = []
    for glyph in strip.glyphs:
        grown = around((found[-1], glyph.box)) if found else glyph.box
        if found and is_free(grown):
            found[-1] = grown
        else:
            found.append(_beyond(glyph.box, alike) if tight else glyph.box)
    return sorted(found, key=lambda box: (box.x1 - box.x0) * (box.y1 - box.y0))


def _beyond(box: Box, staying: Sequence[Box]) -> Box:
    """A box without the side that lies over what stays; the smallest such side."""
    for one in staying:
        if touch(one, box):
            sides = (
                box._replace(x0=one.x1), box._replace(x1=one.x0), box._replace(y0=one.y1), box._replace(y1=one.y0),
            )  # fmt: skip
            left = max(sides, key=lambda side: min(side.x1 - side.x0, side.y1 - side.y0))
            box = left if min(left.x1 - left.x0, left.y1 - left.y0) > _LEAST else box
    return box


def _beside(whole: Box, lines: Sequence[Line], gone: AbstractSet[int]) -> Iterator[Box]:
    """The cores of glyphs in an area that stay: cells overlap at their edges, letters do not."""
    for line in lines:
        if not touch(line.box, whole):
            continue
        for glyph in line.glyphs:
            if glyph.at not in gone and not glyph.char.isspace() and touch(glyph.box, whole):
                yield _core(glyph)


def _core(glyph: Glyph) -> Box:
    box = glyph.box
    across, down = min(box.x1 - box.x0, glyph.size) / 4, (box.y1 - box.y0) / 4
    return Box(box.x0 + across, box.y0 + down, box.x1 - across, box.y1 - down)
