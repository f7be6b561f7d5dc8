# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes from one page, and where its boxes come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from redactor.formats.pdf import oblique, twins, width
from redactor.formats.pdf.across import Across
from redactor.formats.pdf.backdrops import Backdrops
from redactor.formats.pdf.behind import Behind, behind
from redactor.formats.pdf.displaced import Displaced
from redactor.formats.pdf.followers import Followers
from redactor.formats.pdf.geometry import outside, touch
from redactor.formats.pdf.letters import Line, around, located
from redactor.formats.pdf.marks import quiet_shift
from redactor.formats.pdf.painted import Painted, Walked
from redactor.formats.pdf.quarters import is_along, quarters
from redactor.formats.pdf.rows import one_line
from redactor.formats.pdf.segments import Run, Segment, segments, straight
from redactor.formats.pdf.targets import Strip, along, share_out
from redactor.model import Box, ManualBox, Mark, Redaction


class PageBoxes:
    """What goes from one page, and where its boxes come."""

    def __init__(
        self,
        number: int,
        lines: Sequence[Line],
        redactions: Sequence[Redaction],
        manual: Sequence[ManualBox],
        size: tuple[float, float],
    ) -> None:
        self.number, self.manual, self.size = number, manual, size
        self.painted: Sequence[Painted] = ()
        self.has_lost_masks = False
        self.is_rigid = False
        """whether nothing may move, and no box be wider than what it covers"""
        self.burned: Callable[[Box], list[Box]] = lambda box: [box]
        """a box drawn by hand with the letters that it cuts, once they are known"""
        self.crossing: Callable[[], list[Box]] = list
        """the letters that run across boxes, once they are known"""
        self.displaced: Displaced | None = None
        """the layer of text of a scan, if there is one"""
        self.oblique: Sequence[Box] = ()
        """the letters of oblique text that run across boxes, once they are known"""
        self._marks: list[Mark] | None = None
        self.lines = [_straightened(one) for one in lines]
        self.whole = {
            old.at: old.box
            for before, after in zip(lines, self.lines, strict=True)
            if before is not after
            for old, new in zip(before.glyphs, after.glyphs, strict=True)
            if old is not new
        }
        """boxes around slanted glyphs, by their place in the text: their ink sticks out of their cell"""
        self.strips = [
            Strip(redaction, line, hit)
            for redaction in redactions
            for line, hit in located(self.lines, redaction.start, redaction.end)
        ]
        self.read = lines
        self.behind: list[Behind] = []
        self._share_out(self.strips)

    def _share_out(self, strips: Sequence[Strip]) -> None:
        found = segments(self.lines) if strips else []
        self.all_segments = found
        loose = share_out(strips, found)
        self.turned = quarters(self.read, loose, self.size)
        self.loose = [one for one in loose if not any(is_along(one.line, turn.along) for turn in self.turned)]
        self.segments = [one for one in found if one.runs]

    def leave_aside(self, painted: Sequence[Painted]) -> None:
        """Tell what stands behind other text from the rest."""
        self.behind = behind(self.strips, self.lines, painted)
        if self.behind:
            aside = {id(one.strip) for one in self.behind}
            self._share_out([one for one in self.strips if id(one) not in aside])

    def set_anew(self, walked: Walked, page: Callable[[], Any]) -> None:
        """Make the boxes coarse and decide what moves. ``page`` gives that of PyMuPDF."""
        self.painted = painted = walked.painted
        for one in self.turned:
            others = [line.box for line in self.lines if not is_along(line, one.along)]
            one.set_anew(painted, others, [box.box for box in self.manual], is_rigid=self.is_rigid)
        self._marks = None
        if self.segments:
            found = self.all_segments
            layers = twins.pair(found)
            self.all_segments = [one for layer in layers for one in one_line(layer, self.lines, painted)]
            turned = [line.box for line in self.lines if line.vertical or abs(line.direction[0] - 1) > 1e-3]
            if list(map(id, found)) != list(map(id, self.all_segments)):  # else each has its twin already
                twins.pair(self.all_segments)
            self.segments = [one for one in self.all_segments if one.runs]
            single = [one for one in self.all_segments if one.twin_of is None]
            others = turned + [one.box for one in self.manual]
            plain = Backdrops(page, walked.shows).is_plain
            setter = width.Setter(
                single, painted, self.size[0], others, followers=Followers(walked.root), is_plain=plain,
                is_rigid=self.is_rigid,
            )  # fmt: skip
            for segment in self.segments:
                if segment.twin_of is None:
                    setter.set(segment)
                    width.give_way(segment, [one.box for one in self.manual])
            for segment in self.segments:
                if segment.twin_of is not None:
                    twins.follow(segment, segment.twin_of)

    def plain_marks(self) -> list[Mark]:
        """Boxes as wide as what they cover, for a page that stays as it is but for the boxes."""
        made = [
            Mark(self.number, self._covered(segment, run), run.label, run.finding, width_risk=True, also=run.also)
            for segment in self.segments
            for run in segment.runs
        ]
        return self._over_ink(made + self._other_marks(plain=True) + self._marks_behind((), plain=True))

    def _over_ink(self, marks: list[Mark]) -> list[Mark]:
        if self.displaced is None:
            return marks
        grown = self.displaced.grown
        return [one if one.finding is None else replace(one, box=grown(one.box)) for one in marks]

    def _covered(self, segment: Segment, run: Run) -> Box:
        gone = segment.glyphs[run.first : run.last + 1]
        return around(self.whole.get(one.at, one.box) for one in gone)

    def marks(self) -> list[Mark]:
        """One box per redaction and line; neighbours with the same label are one. Known once the lines are set."""
        if self._marks is None:
            self._marks = self._over_ink(twins.united(self._set_marks()))
        return self._marks

    def across(self) -> list[Across]:
        """The boxes with which text goes that runs across them, as nobody can read it: on a page on which nothing
        moves, which would become a picture otherwise."""
        if not self.is_rigid:
            return []
        level = [Across(one.box, (1.0, 0.0)) for one in self._level_marks()]
        return level + [Across(one.box, along) for one, along in self._turned_marks()]

    def _set_marks(self) -> list[Mark]:
        made = self._level_marks() + self._other_marks()
        covered = [one.box for one in made]
        made += [Mark(self.number, part, "") for box in self.crossing() for part in outside(box, covered)]
        return made + self._marks_behind(made)

    def _level_marks(self) -> list[Mark]:
        made = []
        for segment in self.segments:
            if segment.twin_of is not None:
                continue
            gone = [glyph for run in segment.runs for glyph in segment.glyphs[run.first : run.last + 1]]
            removed = [(char, (x0 + x1) / 2) for _, char, _, (x0, _, x1, _), _, _, _ in gone]
            for run, box in twins.boxes(segment, self.segments):
                shift = quiet_shift(run.label, box, removed)
                made.append(Mark(self.number, box, run.label, run.finding, run.risk, shift, run.also))
        return made

    def _turned_marks(self, *, plain: bool = False) -> list[tuple[Mark, tuple[float, float]]]:
        """The boxes over text that is not level, with its direction."""
        turned = [] if plain else [(mark, one.along) for one in self.turned for mark in one.marks(self.number)]
        strips = [*self.loose, *(strip for one in self.turned if plain for strip in one.old)]
        gone = {one.at for strip in self.strips for one in strip.glyphs} if strips else set()
        loose = [(mark, one.line.direction) for one in strips for mark in self._loose_marks(one, gone, plain=plain)]
        return turned + loose

    def _other_marks(self, *, plain: bool = False) -> list[Mark]:
        drawn: list[Mark] = []
        for one in self.manual:
            *beside, whole = [one.box] if plain else self.burned(one.box)
            drawn += [*(Mark(self.number, box, "") for box in beside), Mark(self.number, whole, one.ground)]
        return [mark for mark, _ in self._turned_marks(plain=plain)] + drawn

    def _loose_marks(self, strip: Strip, gone: set[int], *, plain: bool) -> list[Mark]:
        *parts, largest = oblique.pieces(strip, self.lines, gone, tight=self.is_rigid)
        box, risk = (largest, True) if plain or parts else self._widened(strip)
        mark = Mark(self.number, box, strip.redaction.label, strip.redaction.finding, width_risk=risk)
        return [*(replace(mark, box=one, label="") for one in parts), mark]

    def _marks_behind(self, others: Sequence[Mark], *, plain: bool = False) -> list[Mark]:
        made, page = list[Mark](), Box(0.0, 0.0, *self.size)
        for one in self.behind:
            box = one.strip.box if plain else one.place([mark.box for mark in (*others, *made)], page)
            risk = plain or not one.is_alone or box == one.strip.box
            made.append(Mark(self.number, box, one.redaction.label, one.redaction.finding, width_risk=risk))
        return made

    def _widened(self, strip: Strip) -> tuple[Box, bool]:
        """The box over text that is oblique or written downwards, and whether its length tells something: it grows to
        the grid where nothing follows on its line and the place is free."""
        line, box = strip.line, strip.box
        c, s = line.direction
        last = strip.glyphs[-1]
        if self.is_rigid or any(one.at > last.at and not one.char.isspace() for one in line.glyphs):
            return box, True
        length = along(box, c, s)
        by = width.coarse_width(length, last.size) - length
        grown = around((box, Box(box.x0 + by * c, box.y0 + by * s, box.x1 + by * c, box.y1 + by * s)))
        taken = [one.box for one in self.lines if one.start != line.start] + [one.box for one in self.painted]
        page_width, page_height = self.size
        inside = grown.x0 >= 0 and grown.y0 >= 0 and grown.x1 <= page_width and grown.y1 <= page_height
        return (grown, False) if inside and not any(touch(one, grown) for one in taken) else (box, True)

    def covered(self) -> list[Box]:
        """Where pixels and line art must go: under what is removed, and under the boxes."""
        boxes = [run.covered for one in self.segments for run in one.runs]
        boxes += [box for one in self.turned for box in one.covered()]
        return boxes + [mark.box for mark in self.marks()]

    def moved(self) -> tuple[Box, ...]:
        """Lines that look different now, as they were and as they are; where nothing moves, letters of which a part
        stands beside their box: the tail of a p above a tight line."""
        if self.is_rigid:
            return tuple(
                box for one in self.segments for run in one.runs if (box := self._covered(one, run)) != run.box
            )
        areas = [area for one in self.segments if (area := one.touched_area()) is not None]
        areas += [area for one in self.turned for area in one.moved()]
        found = {one.redaction.finding: one.strip.box for one in self.behind}
        placed = [around((found[one.finding], one.box)) for one in self.marks() if one.finding in found]
        return tuple(areas + [one.strip.box for one in self.behind] + placed)


def _straightened(line: Line) -> Line:
    """A level line with the cells of its letters as boxes; the same line where they are already."""
    if line.direction != (1.0, 0.0) or line.vertical:
        return line
    found = straight(line)
    return line if found is line.glyphs else line._replace(glyphs=found)
