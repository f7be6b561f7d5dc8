# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Large text behind the text of a page (the name of the reader as a watermark): what stands over it is read on.

A box as large as the name would cover half of the page. The letters go, and a box of the size of its label stands in
a free place among them, which tells nothing of how long the name was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.glyphs import Line
from redactor.formats.pdf.marks import LARGEST, label_width
from redactor.formats.pdf.painted import Painted
from redactor.formats.pdf.targets import Strip
from redactor.model import Box, Redaction

#: how many times larger than what stands over it
_LARGER: Final = 2.0
#: where places are tried along each side
_SHARES: Final = tuple(step / 40 for step in range(41))


#: no smaller print is made, points
_SMALLEST: Final = 4.0


@dataclass(frozen=True, slots=True)
class Behind:
    """What goes behind other text, and where no box may come."""

    strip: Strip
    taken: tuple[Box, ...]

    @property
    def redaction(self) -> Redaction:
        """Why it goes."""
        return self.strip.redaction

    @property
    def is_alone(self) -> bool:
        """Whether nothing stays on its line, which would tell how wide it was."""
        first, last = self.strip.glyphs[0].at, self.strip.glyphs[-1].at
        return all(first <= one.at <= last or one.char.isspace() for one in self.strip.line.glyphs)

    def place(self, others: Sequence[Box]) -> Box:
        """The free place for a label that is nearest to its middle; where there is none, all of it."""
        area, label = self.strip.box, self.redaction.label
        taken = [*self.taken, *(one for one in others if touch(one, area))]
        wide, high = label_width(label, LARGEST) + LARGEST, 1.4 * LARGEST
        across, down = max(area.x1 - area.x0 - wide, 0.0), max(area.y1 - area.y0 - high, 0.0)
        places = [
            Box(area.x0 + across * x, area.y0 + down * y, area.x0 + across * x + wide, area.y0 + down * y + high)
            for x in _SHARES
            for y in _SHARES
        ]
        middle_x, middle_y = area.x0 + across / 2, area.y0 + down / 2
        places.sort(key=lambda one: abs(one.x0 - middle_x) + abs(one.y0 - middle_y))
        return next((one for one in places if not any(touch(other, one) for other in taken)), area)


def behind(strips: Sequence[Strip], lines: Sequence[Line], painted: Sequence[Painted]) -> list[Behind]:
    """Those of the strips that stand behind smaller text of which no letter goes.

    Text over a picture is left to be covered: the picture may show it too.
    """
    large = [one for one in strips if one.glyphs[0].size >= _LARGER * _SMALLEST]
    largest = max((one.glyphs[0].size for one in large), default=0.0)
    if not any(glyph.size * _LARGER <= largest for line in lines for glyph in line.glyphs):
        return []  # as on most pages: their text is of one size
    gone = {glyph.at for strip in strips for glyph in strip.glyphs}
    words = [
        (glyph.box, glyph.size)
        for line in lines
        for glyph in line.glyphs
        if glyph.real and glyph.at not in gone and not glyph.char.isspace()
    ]
    pictures = [one.box for one in painted if one.kind in ("image", "shading")]
    drawn = [one.box for one in painted]
    found = []
    for strip in large:
        size, box = strip.glyphs[0].size, strip.box
        over = any(touch(word, box) and high * _LARGER <= size for word, high in words)
        if over and not any(touch(one, box) for one in pictures):
            taken = (*(word for word, _ in words), *drawn)
            found.append(Behind(strip, tuple(one for one in taken if touch(one, box))))
    return found
