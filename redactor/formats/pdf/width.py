# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The width of a box must not tell what was under it: lines are set anew with boxes of coarse width.

After a plain redaction the glyphs behind a name stay where they were, so the gap is the width of the name to 0.04 pt,
and in a proportional font that is nearly the name itself. Here every box gets a width from a coarse grid, and where
the rest of a line goes follows from what stays visible and from that coarse width alone:

* *left* (ragged): what comes before the box stays, what follows is moved along;
* *right*: the end stays, what comes before is moved;
* *centred*: the new line is centred again;
* *justified*: all gaps between words are set anew, so that the line ends at the margin.

Underlines and highlights go along (:mod:`followers`). A rule or a picture that can't be moved still tells where the
text was: then nothing moves and the box is reported with ``width_risk``. See docs/explanation/width-side-channel.md.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from redactor.formats.pdf.followers import Followers
from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.letters import Glyph, around
from redactor.formats.pdf.line_words import echoes, gaps_of, is_one_word, words_of
from redactor.formats.pdf.painted import Painted
from redactor.formats.pdf.segments import ALIGNED, SAME_LINE, Segment
from redactor.model import Box

#: width of the grid, points
QUANTUM: Final = 25.0
#: a box is wider than what it covers by at least this part of the font size, and by so many points: a box that fits
#: exactly would point at the names that fit exactly
MARGIN_EM: Final = 0.25
MARGIN: Final = 2.0
#: …and a box that had to be smaller is smaller by at least this
SHRINK: Final = 2.0
#: the smallest box that still holds its ground as text
SMALLEST_BOX: Final = 20.0
#: gaps between words of a justified line (font sizes): no smaller, no wider, and as it is set when that fails
GAP_MIN, GAP_MAX, GAP_PLAIN = 0.16, 0.9, 0.27
#: points: so far a line may come to reach further for each box in it, two steps at most
REACH: Final = 2 * QUANTUM
#: how far ink reaches below and above a baseline, and the lowest that a box may be trimmed to (font sizes)
DESCENT, ASCENT, LOWEST = 0.21, 0.74, 0.5
#: so many times as large as the lines beside it a letter reaches over more than one of them
INITIAL: Final = 1.6
#: a piece on a baseline of its own with no more glyphs is a sign (a superscript)
LONGEST_SIGN: Final = 3
#: how many steps a box may grow to keep that from happening
ECHO_STEPS: Final = 3


def coarse_width(width: float, size: float) -> float:
    """The width of a box on the grid: at least the margin wider than what it covers."""
    margin = max(MARGIN, MARGIN_EM * size)
    return QUANTUM * math.ceil((width + margin) / QUANTUM)


def smaller_width(width: float, size: float) -> float | None:
    """The next smaller width, on a grid of its own, or None when the box would be too small for its ground."""
    margin = max(MARGIN, MARGIN_EM * size)
    smaller = coarse_width(width, size) - QUANTUM - margin - SHRINK
    return smaller if smaller >= SMALLEST_BOX else None


def give_way(segment: Segment, drawn: Sequence[Box]) -> None:
    """Leave a line as it was when a letter that stays would move under a box drawn by hand, or beside one that grows
    over the letters that it cuts (:class:`redactor.formats.pdf.targets.Targets`)."""
    near = [one for one in drawn if one.y0 < segment.box.y1 and segment.box.y0 < one.y1]
    if near and any(_comes_under(segment, glyph, one) for glyph in segment.glyphs for one in near):
        for run in segment.runs:
            run.box, run.risk = run.covered, True
        segment.shifts = []


def _comes_under(segment: Segment, glyph: Glyph, drawn: Box) -> bool:
    x, y = glyph.origin
    by, slack = segment.moves(x, y), glyph.size
    return bool(by) and drawn.x0 - slack < glyph.box.x1 + by and glyph.box.x0 + by < drawn.x1 + slack


class Setter:
    """Sets the lines of one page anew."""

    def __init__(
        self,
        found: Sequence[Segment],
        painted: Sequence[Painted],
        width: float,
        others: Sequence[Box],
        *,
        followers: Followers | None = None,
        is_plain: Callable[[Box], bool] | None = None,
        is_rigid: bool = False,
    ) -> None:
        self.segments, self.painted, self.page_width, self.others = found, painted, width, others
        self._all_painted, self._followers = painted, followers
        self._is_rigid = is_rigid
        self._is_plain = is_plain
        """whether pictures behind a strip of the page show nothing there"""
        self.left_margin = min((one.x0 for one in found), default=0.0)
        self.right_margin = max((one.x1 for one in found), default=0.0)
        self.boxes = [one.box for one in found]
        self._edges = [(one.x0, one.x1, one.baseline) for one in found]
        common = Counter([round(gap, 2) for one in found for gap in gaps_of(one)])
        self.plain_gap = common.most_common(1)[0][0] if common else GAP_PLAIN

    def set(self, segment: Segment) -> None:
        """Give the runs of a segment their boxes and its glyphs their shifts."""
        box = segment.box
        segment.edge = self.page_width
        self._take_along(segment)
        reach, baseline = 2 * segment.size, segment.baseline
        near = [
            one
            for one, (_, _, other) in zip(self.segments, self._edges, strict=True)
            if -reach < other - baseline < reach and one is not segment
        ]
        segment.apart = _apart(segment, near)
        for run in segment.runs:
            first, last = segment.glyphs[run.first], segment.glyphs[run.last]
            run.width = last.box.x1 - first.box.x0
            inside = around([one[3] for one in segment.glyphs[run.first : run.last + 1]])
            run.box = run.covered = _between_lines(segment, inside, near)
        if self._is_rigid:
            for run in segment.runs:
                run.risk = True
            return
        if self._is_pinned(segment, box):
            self._widen_last(segment, box)
            return
        alignment = self._alignment(segment)
        low, high = self._limits(segment, box)
        for run in segment.runs:
            run.coarse = coarse_width(run.width, segment.size)
        fits = self._justify(segment) if alignment == "justified" else self._place(segment, alignment, low, high)
        if not fits and alignment == "justified" and is_one_word(segment):
            fits = self._place(segment, "left", low, high)
        if not fits:
            for run in segment.runs:
                run.risk = True
            segment.shifts = []

    def _take_along(self, segment: Segment) -> None:
        """Underlines and highlights of the line go along, so that they pin nothing."""
        segment.followers = self._followers.of(segment) if self._followers is not None else []
        orders = {one.path.order for one in segment.followers}
        self.painted = [one for one in self._all_painted if one.order not in orders] if orders else self._all_painted

    # what is around -------------------------------------------------------------------------------------------------

    def _is_pinned(self, segment: Segment, box: Box) -> bool:
        """Something that can't be moved marks places in the line: an underline, a highlight, a picture."""
        first = segment.glyphs[segment.runs[0].first].box.x0
        for one in self.painted:
            area = one.box
            if area.y0 > box.y1 or area.y1 < box.y0 or area.x1 < first or area.x0 > box.x1:
                continue
            if one.kind in ("image", "shading") and touch(area, box):
                if not self._is_backdrop(one, segment, box):
                    return True
                continue
            if area.y1 - area.y0 > 3 * (box.y1 - box.y0):
                continue
            if first - 1 < area.x0 < box.x1 - 1 or first + 1 < area.x1 < box.x1 - 1:
                return True
            if area.y1 - area.y0 < 2 and abs(area.x1 - box.x1) <= 1 and area.x0 > box.x0 - 1:
                return True
        return False

    def _is_backdrop(self, picture: Painted, segment: Segment, box: Box) -> bool:
        """Whether a picture lies behind the whole line and as far as it may be moved, and shows nothing there."""
        if picture.kind != "image" or self._is_plain is None:
            return False
        reach = REACH * (len(segment.runs) + 1)
        strip = Box(max(box.x0 - reach, 0.0), box.y0, min(box.x1 + reach, self.page_width), box.y1)
        area = picture.box
        behind = area.x0 <= strip.x0 + 1 and strip.x1 - 1 <= area.x1 and area.y0 <= box.y0 and box.y1 <= area.y1
        return behind and self._is_plain(strip)

    def _limits(self, segment: Segment, box: Box) -> tuple[float, float]:
        """How far the segment may reach to the left and to the right."""
        gap = 0.35 * segment.size + 1
        left, right = (max(0.5 * one, 20.0) for one in (self.left_margin, self.page_width - self.right_margin))
        low, high = min(left, box.x0), max(self.page_width - right, box.x1)
        middle = (box.y0 + box.y1) / 2
        x0, y0, x1, y1 = box
        least = 0.2 * (y1 - y0)
        for other in (*self.boxes, *self.others):
            left, top, right, bottom = other
            # calls of min() and max() cost more than all else here
            if (y1 if y1 < bottom else bottom) - (y0 if y0 > top else top) < least or other == box:  # noqa: FURB136
                continue
            if left >= x1 - 0.5:
                high = min(high, max(left - gap, x1))
            if right <= x0 + 0.5:
                low = max(low, min(right + gap, x0))
        for one in self.painted:
            area = one.box
            if not area.y0 <= middle <= area.y1:
                continue
            for edge in (area.x0, area.x1):
                if edge >= box.x1 - 0.5:
                    high = min(high, max(edge - 2, box.x1))
                if edge <= box.x0 + 0.5:
                    low = max(low, min(edge + 2, box.x0))
        return low, high

    def _alignment(self, segment: Segment) -> str:
        """``left``, ``right``, ``centred`` or ``justified``, from the edges that other lines share."""
        x0, x1, baseline = segment.x0, segment.x1, segment.baseline
        near = [(a, b) for a, b, other in self._edges if a < x1 and x0 < b and abs(other - baseline) > 2]
        ends = sum([abs(right - x1) < ALIGNED for _, right in near])
        starts = sum([abs(left - x0) < ALIGNED for left, _ in near])
        if ends and starts:
            # Ragged lines end at one place by chance, and then the margin would tell the width; a stretched line that
            # is taken for a ragged one would tell it by where it ends now. So both signs count.
            if ends >= max(2, starts / 4) or (self._is_stretched(segment) and ends >= 1):
                return "justified"
        elif ends:
            return "right"
        middle = (x0 + x1) / 2
        centred = sum(
            [abs((left + right) / 2 - middle) < ALIGNED and abs(right - x1) > 2 * ALIGNED for left, right in near]
        )
        if not starts and (centred >= 1 or abs(middle - self.page_width / 2) < ALIGNED):
            return "centred"
        return "left"

    def _is_stretched(self, segment: Segment) -> bool:
        """Whether the gaps between its words are other ones than the most common of the page."""
        own = gaps_of(segment)
        return bool(own) and abs(statistics.median(own) - self.plain_gap) > 0.03

    # setting --------------------------------------------------------------------------------------------------------

    def _place(self, segment: Segment, alignment: str, low: float, high: float) -> bool:
        """Move the parts of a line as wholes. Gives whether it fits.

        A box rather grows than shrinks, even beyond the margin of the text (never off the page): what follows a box
        that shrank would move to where the removed glyphs stood.
        """
        text = (min(max(low, self.left_margin), segment.x0), max(min(high, self.right_margin), segment.x1))
        for limits, shrinking in ((text, False), ((low, high), False), (text, True), ((low, high), True)):
            for run in segment.runs:
                run.coarse = coarse_width(run.width, segment.size)
            begin = self._begin(segment, alignment, limits, shrinking=shrinking)
            if begin is not None:
                self._lay(segment, begin)
                self._silence_echo(segment, alignment, (low, high))
                return True
        return False

    def _lay(self, segment: Segment, begin: float) -> None:
        """Give the boxes their places and the glyphs their shifts; the line begins ``begin`` points further on."""
        shift, at = begin, -math.inf
        shifts: list[tuple[float, float, float]] = []
        for run in segment.runs:
            first = segment.glyphs[run.first]
            shifts.append((at, first.origin[0] - 0.01, shift))
            left = first.box.x0 + shift
            run.box = Box(left, run.covered.y0, left + run.coarse, run.covered.y1)
            shift += run.coarse - run.width
            at = segment.end_of(run)
        shifts.append((at, segment.x1 + 0.6 * segment.size, shift))
        segment.shifts = [(max(a, segment.x0 - 0.6 * segment.size), b, by) for a, b, by in shifts]

    def _silence_echo(self, segment: Segment, alignment: str, limits: tuple[float, float]) -> None:
        """Let the first box grow by a step when a public letter would come to stand on a removed one that is the same:
        whoever compares the pages, and every check, would take it for a letter that was left.
        """
        run = segment.runs[0]
        usual, kept = run.coarse, (list(segment.shifts), [one.box for one in segment.runs])
        for steps in range(1, ECHO_STEPS + 1):
            if not echoes(segment):
                return
            run.coarse = usual + steps * QUANTUM
            begin = self._begin(segment, alignment, limits, shrinking=False)
            if begin is None:
                break
            self._lay(segment, begin)
        if echoes(segment):
            run.coarse, segment.shifts = usual, kept[0]
            for one, box in zip(segment.runs, kept[1], strict=True):
                one.box = box

    def _begin(self, segment: Segment, alignment: str, limits: tuple[float, float], *, shrinking: bool) -> float | None:
        """How far the line begins to the right of where it began; None when it does not fit between the limits."""
        while True:
            grown = sum(run.coarse - run.width for run in segment.runs)
            begin = {"left": 0.0, "right": -grown, "centred": -grown / 2}[alignment]
            if segment.x1 + begin + grown <= limits[1] + 0.01 and segment.x0 + begin >= limits[0] - 0.01:
                return begin
            if not (shrinking and _shrink_one(segment)):
                return None

    def _justify(self, segment: Segment) -> bool:
        """Set every gap between words anew, so that the line ends where it ended."""
        words = words_of(segment)
        while True:
            fixed = sum(one.width for one in words)
            gaps = sum(one.gap for one in words)
            room = segment.x1 - segment.x0 - fixed
            gap = room / gaps if gaps else math.inf
            if gap >= GAP_MIN * segment.size or not gaps:
                break
            if not _shrink_one(segment):
                return False
        if not gaps and room < 0:
            return False
        if gap > GAP_MAX * segment.size:
            gap = GAP_PLAIN * segment.size
        at, shifts = segment.x0, []
        for word in words:
            at += gap if word.gap else 0.0
            if word.run is not None:
                word.run.box = Box(at, word.run.box.y0, at + word.run.coarse, word.run.box.y1)
            else:
                shifts.append((word.start - 0.05 * segment.size, word.end - 0.01, at - word.start))
            at += word.width
        segment.shifts = shifts
        return True

    def _widen_last(self, segment: Segment, box: Box) -> None:
        """Nothing can be moved; only a box at the end of the line can grow, into free space."""
        _, high = self._limits(segment, box)
        for run in segment.runs:
            run.coarse, run.risk = run.width, True
        run = segment.runs[-1]
        if run.last == len(segment.glyphs) - 1:
            wide = coarse_width(run.width, segment.size)
            free = Box(run.box.x1 + 0.5, run.box.y0, run.box.x0 + wide, run.box.y1)
            if free.x1 <= high and not any(touch(one.box, free) for one in self.painted if one.kind != "image"):
                run.coarse = wide
                run.box = Box(run.box.x0, run.box.y0, run.box.x0 + wide, run.box.y1)
                run.risk = any(touch(one.box, run.box) for one in self.painted)


def _apart(segment: Segment, near: Iterable[Segment]) -> tuple[float, ...]:
    """Baselines of lines within the height of this one: as large, and more than a sign behind a word."""
    first = segment.glyphs[segment.runs[0].first].box.x0
    return tuple(
        one.baseline
        for one in near
        if SAME_LINE * segment.size < abs(one.baseline - segment.baseline) < segment.size
        and one.size > 0.75 * segment.size
        and one.x0 < segment.x1
        and segment.x0 < one.x1
        and (one.x0 < first or len(one.glyphs) > LONGEST_SIGN)
    )


def _between_lines(segment: Segment, box: Box, near: Iterable[Segment]) -> Box:
    """A box without the ink of the lines above and below (they are in ``near``), where those are set tightly."""
    x0, top, x1, bottom = box
    left, right, baseline = x0 - 2 * segment.size, x1 + 2 * segment.size, segment.baseline
    for one in near:
        if one.x0 > right or one.x1 < left:
            continue
        if segment.size > INITIAL * one.size and (one.x0 > x1 - 0.5 or one.x1 < x0 + 0.5):
            continue  # it stands beside a large initial
        below = one.baseline - baseline
        if 0.3 * segment.size < -below < 2 * segment.size:
            top = max(top, min(one.baseline + DESCENT * one.size, segment.baseline - LOWEST * segment.size))
        elif 0.3 * segment.size < below < 2 * segment.size:
            bottom = min(bottom, max(one.baseline - ASCENT * one.size, segment.baseline + 0.1))
    return Box(x0, top, x1, bottom)


def _shrink_one(segment: Segment) -> bool:
    """Make the box that grew most one step smaller. Gives whether there was one."""
    size = segment.size
    grown = sorted((run for run in segment.runs if run.coarse > run.width), key=lambda run: run.width - run.coarse)
    for run in grown:
        smaller = smaller_width(run.width, size)
        if smaller is not None:
            run.coarse = smaller
            return True
    return False
