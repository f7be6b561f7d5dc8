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
from redactor.formats.pdf.letters import Line
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
    taken: Sequence[Box]
    """everything else on the page"""

    @property
    def redaction(self) -> Redaction:
        """Why it goes."""
        return self.strip.redaction

    @property
    def is_alone(self) -> bool:
        """Whether nothing stays on its line, which would tell how wide it was."""
        first, last = self.strip.glyphs[0].at, self.strip.glyphs[-1].at
        return all(first <= one.at <= last or one.char.isspace() for one in self.strip.line.glyphs)

    def place(self, others: Sequence[Box], page: Box) -> Box:
        """The free place for a label that is nearest to its middle: within it, else at its edge, else on the page.
        Where there is none: all of it."""
        area = self.strip.box
        edge = Box(area.x0 - LARGEST, area.y0 - LARGEST, area.x1 + LARGEST, area.y1 + LARGEST)
        edge = Box(max(edge.x0, page.x0), max(edge.y0, page.y0), min(edge.x1, page.x1), min(edge.y1, page.y1))
        return self._free(area, others) or self._free(edge, others) or self._free(page, others) or area

    def _free(self, area: Box, others: Sequence[Box]) -> Box | None:
        label, own = self.redaction.label, self.strip.box
        wide, high = label_width(label, LARGEST) + LARGEST, 1.4 * LARGEST
        across, down = area.x1 - area.x0 - wide, area.y1 - area.y0 - high
        if min(across, down) < 0:
            return None
        taken, free = [one for one in (*self.taken, *others) if touch(one, area)], list[Box]()
        for y0 in (area.y0 + down * share for share in _SHARES):
            row = [one for one in taken if one.y0 < y0 + high and y0 < one.y1]
            places = [Box(x0, y0, x0 + wide, y0 + high) for x0 in (area.x0 + across * share for share in _SHARES)]
            free += [place for place in places if not any(touch(one, place) for one in row)]
        middle_x, middle_y = (own.x0 + own.x1 - wide) / 2, (own.y0 + own.y1 - high) / 2
        return min(free, key=lambda one: abs(one.x0 - middle_x) + abs(one.y0 - middle_y), default=None)


def behind(strips: Sequence[Strip], lines: Sequence[Line], painted: Sequence[Painted]) -> list[Behind]:
    """Those of the strips that stand behind smaller text of which no letter goes.

    Text over a picture is left to be covered: the picture may show it too.
    """
    large = [one for one in strips if one.glyphs[0].size >= _LARGER * _SMALLEST]
    largest = max((one.glyphs[0].size for one in large), default=0.0)
    if True not in [glyph[4] * _LARGER <= largest for line in lines for glyph in line.glyphs]:
        return []  # as on most pages: their text is of one size
    gone = {glyph.at for strip in strips for glyph in strip.glyphs}
    words = [
        (glyph.box, glyph.size)
        for line in lines
        for glyph in line.glyphs
        if glyph.real and glyph.at not in gone and not glyph.char.isspace()
    ]
    pictures = [one.box for one in painted if one.kind in ("image", "shading")]
    taken = (*(word for word, _ in words), *(one.box for one in painted))
    found = []
    for strip in large:
        size, box = strip.glyphs[0].size, strip.box
        over = any(touch(word, box) and high * _LARGER <= size for word, high in words)
        if over and not any(touch(one, box) for one in pictures):
            found.append(Behind(strip, taken))
    return found
