# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes along text that is oblique: one upright box around all of it would lie over what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.glyphs import Line, around
from redactor.formats.pdf.targets import Strip
from redactor.model import Box


def pieces(strip: Strip, lines: Sequence[Line], gone: AbstractSet[int]) -> list[Box]:
    """Boxes over the glyphs of a strip, as few as leave the other text of the page uncovered; the largest last.
    ``gone`` are the places in the text of all glyphs that go."""
    whole = strip.box
    staying = list(_beside(whole, lines, gone))
    found: list[Box] = []
    for glyph in strip.glyphs:
        grown = around((found[-1], glyph.box)) if found else glyph.box
        if found and not any(touch(one, grown) for one in staying):
            found[-1] = grown
        else:
            found.append(glyph.box)
    return sorted(found, key=lambda box: (box.x1 - box.x0) * (box.y1 - box.y0))


def _beside(whole: Box, lines: Sequence[Line], gone: AbstractSet[int]) -> Iterator[Box]:
    """The cores of glyphs in an area that stay: cells overlap at their edges, letters do not."""
    for line in lines:
        if not touch(line.box, whole):
            continue
        for glyph in line.glyphs:
            box = glyph.box
            if glyph.at in gone or glyph.char.isspace() or not touch(box, whole):
                continue
            across, down = min(box.x1 - box.x0, glyph.size) / 4, (box.y1 - box.y0) / 4
            yield Box(box.x0 + across, box.y0 + down, box.x1 - across, box.y1 - down)
