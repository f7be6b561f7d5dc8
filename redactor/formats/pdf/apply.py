# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take text, pixels and line art out of the pages of a normalised PDF, and say where boxes must be drawn.

Nothing is drawn here: a box over text is decoration, what counts is that there is nothing under it. Text goes by our
own edit of the content streams (:mod:`edit`), pixels and line art by MuPDF. A page that can't be edited becomes a
picture with the boxes burned in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import pikepdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import glyphs, oblique, recent, twins, width
from redactor.formats.pdf.across import Across
from redactor.formats.pdf.backdrops import Backdrops
from redactor.formats.pdf.behind import Behind, behind
from redactor.formats.pdf.burn import pixels_and_pictures
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.edit import edit_page
from redactor.formats.pdf.followers import Followers, replaced
from redactor.formats.pdf.geometry import Matrix, inverse, mapped_box, outside, touch
from redactor.formats.pdf.lineart import under
from redactor.formats.pdf.marks import quiet_shift
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import inherited, to_display
from redactor.formats.pdf.painted import Painted, Walked
from redactor.formats.pdf.pictures import prepare
from redactor.formats.pdf.quarters import both, is_along, quarters
from redactor.formats.pdf.rows import one_line
from redactor.formats.pdf.segments import Run, Segment, segments, straight
from redactor.formats.pdf.targets import Strip, Targets, along, share_out
from redactor.formats.pdf.upright import box_of_page
from redactor.formats.pdf.walk import Walker
from redactor.model import Box, ManualBox, Mark, Page, Redaction


class Harder(NamedTuple):
    """Pages (from 1) that could not be proved clean as they are written first."""

    pictures: frozenset[int] = frozenset()
    """that are to become pictures"""
    rigid: frozenset[int] = frozenset()
    """on which nothing is to move, and boxes are as wide as what they cover"""


@dataclass(frozen=True, slots=True)
class Removed:
    """The PDF without what had to go, and where boxes must be drawn."""

    data: bytes = field(repr=False)
    marks: tuple[Mark, ...] = ()
    pictures: tuple[int, ...] = ()
    """pages (from 1) that became pictures"""
    moved: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    """page → areas of the lines that were set anew, as they were and as they are"""
    across: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    """page → letters of oblique text that went because they run across a box"""
    lost: frozenset[int] = frozenset()
    """pages (from 1) with soft masks that could not be followed, so that text in those was not edited"""


def remove(
    normalised: bytes,
    redactions: Sequence[Redaction],
    manual: Sequence[ManualBox] = (),
    harder: Harder = Harder(),  # noqa: B008 - an immutable value
    pages: Sequence[Page] = (),
    *,
    look: bytes = b"",
) -> Removed:
    """Remove the redacted spans and everything under the manual boxes.

    Gives the PDF without them and one :class:`redactor.model.Mark` per redaction and line. Pages of which pictures are
    wanted, and pages that can't be edited, become one picture with black boxes and hold nothing else. ``pages`` are
    the pages as they were read, where the caller has them: they save reading the words again. ``look`` is the document
    of which pictures are taken, page by page the same: without removed names in places that can't be edited here.
    """
    numbers = _pages(redactions, manual, harder.pictures)
    if not numbers:
        return Removed(normalised)
    known = {one.number: one for one in pages}
    by_page: dict[int, list[Redaction]] = {}
    for one in redactions:
        by_page.setdefault(one.page, []).append(one)
    document, pdf = open_mupdf(normalised), open_pikepdf(normalised)
    before = recent.of(normalised)
    try:
        sheets = list(pdf.pages)  # one by one each would be looked up anew
        walker = Walker(Fonts(document))
        marks: dict[int, list[Mark]] = {}
        covered: dict[int, list[Box]] = {}
        moved: dict[int, tuple[Box, ...]] = {}
        across: dict[int, tuple[Box, ...]] = {}
        pictures, touched, lost = set(harder.pictures), set(), set[int]()
        for number in numbers:
            with parsing():
                page = document[number - 1]
                boxes = [one for one in manual if one.page == number]
                redacted = by_page.get(number, ())
                lines = _lines(page, redacted, known.get(number), before.text_pages.get(number))
                here = _Page(number, lines, redacted, boxes, (page.rect.width, page.rect.height))
                here.is_rigid = number in harder.rigid
                if number in pictures:
                    marks[number] = here.plain_marks()
                    continue
                done = _edit(_Opened(pdf, sheets[number - 1], page), walker, here, before)
                marks[number] = here.marks() if done is not None else here.plain_marks()
                covered[number] = here.covered()
                moved[number], across[number] = here.moved(), tuple(here.oblique)
                lost |= {number} if here.has_lost_masks else set()
                if done is None:
                    pictures.add(number)
                elif done:
                    touched.add(number)
                    prepare(pdf, sheets[number - 1])
        data = saved(pdf)
    finally:
        document.close()
        pdf.close()
    if touched or pictures:
        data = pixels_and_pictures(data, marks, covered, touched, pictures, look=look)
    return Removed(
        data,
        tuple(mark for number in numbers for mark in marks[number]),
        tuple(sorted(pictures)),
        {number: boxes for number, boxes in moved.items() if boxes and number not in pictures},
        {number: boxes for number, boxes in across.items() if boxes and number not in pictures},
        frozenset(lost),
    )


def _pages(redactions: Iterable[Redaction], manual: Iterable[ManualBox], rasterise: frozenset[int]) -> list[int]:
    return sorted({one.page for one in redactions} | {one.page for one in manual} | rasterise)


def _lines(page: Any, redacted: Sequence[Redaction], known: Page | None, text_page: Any) -> list[glyphs.Line]:
    return glyphs.lines_of(page, [(one.start, one.end) for one in redacted], known, text_page) if redacted else []


class _Page:
    """What goes from one page, and where its boxes come."""

    def __init__(
        self,
        number: int,
        lines: Sequence[glyphs.Line],
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
            for line, hit in glyphs.located(self.lines, redaction.start, redaction.end)
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

    def set_anew(self, walked: Walked, page: Any) -> None:
        """Make the boxes coarse and decide what moves."""
        self.painted = painted = walked.painted
        for one in self.turned:
            others = [line.box for line in self.lines if not is_along(line, one.along)]
            one.set_anew(painted, others, [box.box for box in self.manual], is_rigid=self.is_rigid)
        self._marks = None
        if self.segments:
            layers = twins.pair(self.all_segments)
            self.all_segments = [one for layer in layers for one in one_line(layer, self.lines, painted)]
            turned = [line.box for line in self.lines if line.vertical or abs(line.direction[0] - 1) > 1e-3]
            twins.pair(self.all_segments)
            self.segments = [one for one in self.all_segments if one.runs]
            single = [one for one in self.all_segments if one.twin_of is None]
            others = turned + [one.box for one in self.manual]
            plain = Backdrops(page, walked.shows).is_plain
            setter = width.Setter(
                single, painted, page.rect.width, others, followers=Followers(walked.root), is_plain=plain,
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
        return made + self._other_marks(plain=True) + self._marks_behind((), plain=True)

    def _covered(self, segment: Segment, run: Run) -> Box:
        gone = segment.glyphs[run.first : run.last + 1]
        return glyphs.around(self.whole.get(one.at, one.box) for one in gone)

    def marks(self) -> list[Mark]:
        """One box per redaction and line; neighbours with the same label are one. Known once the lines are set."""
        if self._marks is None:
            self._marks = twins.united(self._set_marks())
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
        grown = glyphs.around((box, Box(box.x0 + by * c, box.y0 + by * s, box.x1 + by * c, box.y1 + by * s)))
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
        placed = [glyphs.around((found[one.finding], one.box)) for one in self.marks() if one.finding in found]
        return tuple(areas + [one.strip.box for one in self.behind] + placed)


def _straightened(line: glyphs.Line) -> glyphs.Line:
    """A level line with the cells of its letters as boxes; the same line where they are already."""
    if line.direction != (1.0, 0.0) or line.vertical:
        return line
    found = straight(line)
    return line if found is line.glyphs else line._replace(glyphs=found)


class _Opened(NamedTuple):
    """One page as both libraries have it."""

    pdf: pikepdf.Pdf
    target: pikepdf.Page
    page: Any
    """of PyMuPDF"""


def _edit(opened: _Opened, walker: Walker, here: _Page, before: recent.Recent) -> bool | None:
    """Take text and drawings out of one page. Gives whether pictures lie under the boxes; None: can't be edited."""
    pdf, target, page = opened
    try:
        walked = before.walked(here.number, inherited(target.obj, "/Resources")) or walker.page(
            target, to_display(page)
        )
        here.leave_aside(walked.painted)
        here.set_anew(walked, page)
        targets = Targets(here.strips, [one.box for one in here.manual], here.segments, here.across())
        changes = {}
        for show in (*walked.shows, *walked.mask_shows):
            change = targets.change_for(show)
            for one in here.turned:
                change = both(change, one.change_for(show))
            if change is not None:
                changes[show.order] = change
        if targets.missed and not walked.patterned:
            return None
        here.has_lost_masks = walked.lost
        here.burned, here.crossing, here.oblique = targets.letters.burned, targets.crossing, targets.letters.oblique
        boxes = here.covered()
        paths = {**under(walked.root, boxes), **replaced(here.segments)}
        edit_page(pdf, target, walked.root, changes, paths)
        _move_links(target, to_display(page), here.segments)
    except (CannotEdit, LimitExceeded):
        return None
    pictures = [one.box for one in walked.painted if one.kind == "image"]
    return any(touch(one, box) for one in pictures for box in boxes)


def _move_links(page: Any, display: Matrix, segments: Sequence[Segment]) -> None:
    """A link moves with its text: where it stood would tell how far the text moved."""
    annotations = page.obj.get("/Annots")
    back = inverse(display)
    if not isinstance(annotations, pikepdf.Array) or back is None:
        return
    for one in list(annotations):
        rect = box_of_page(one, "/Rect") if isinstance(one, pikepdf.Dictionary) else None
        if rect is None:
            continue
        box = mapped_box(display, *rect)
        for segment in segments:
            if segment.shifts and box.y0 < segment.baseline < box.y1 + 1:
                left, right = segment.moves(box.x0, segment.baseline), segment.moves(box.x1 - 0.5, segment.baseline)
                moved = mapped_box(back, box.x0 + left, box.y0, box.x1 + (right or left), box.y1)
                one["/Rect"] = pikepdf.Array([round(value, 3) for value in moved])
                if "/QuadPoints" in one:
                    del one["/QuadPoints"]
                break
