# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take text, pixels and line art out of the pages of a normalised PDF, and say where boxes must be drawn.

Nothing is drawn here: a box over text is decoration, what counts is that there is nothing under it. Text goes by our
own edit of the content streams (:mod:`edit`), pixels and line art by MuPDF. A page that can't be edited becomes a
picture with the boxes burned in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, NamedTuple

import pikepdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import glyphs, recent
from redactor.formats.pdf.burn import pixels_and_pictures
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.displaced import Displaced
from redactor.formats.pdf.edit import edit_page
from redactor.formats.pdf.followers import replaced
from redactor.formats.pdf.geometry import Matrix, inverse, mapped_box, touch
from redactor.formats.pdf.letters import Line
from redactor.formats.pdf.lineart import under
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.page_boxes import PageBoxes
from redactor.formats.pdf.pages import inherited, to_display
from redactor.formats.pdf.painted import box_of_show
from redactor.formats.pdf.pictures import prepare
from redactor.formats.pdf.quarters import both
from redactor.formats.pdf.segments import Segment
from redactor.formats.pdf.targets import Targets
from redactor.formats.pdf.upright import box_of_page
from redactor.formats.pdf.walk import Walker
from redactor.model import Box, ManualBox, Mark, Page, Redaction

#: how text is painted that can't be seen: the layer of a scan
INVISIBLE: Final = 3


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
    pdf, before, mupdf = open_pikepdf(normalised), recent.of(normalised), _Mupdf(normalised)
    try:
        sheets = list(pdf.pages)  # one by one each would be looked up anew
        marks: dict[int, list[Mark]] = {}
        covered: dict[int, list[Box]] = {}
        moved: dict[int, tuple[Box, ...]] = {}
        across: dict[int, tuple[Box, ...]] = {}
        pictures, touched, lost = set(harder.pictures), set(), set[int]()
        for number in numbers:
            with parsing():
                page = partial(mupdf.page, number)
                boxes = [one for one in manual if one.page == number]
                redacted = by_page.get(number, ())
                read = known.get(number)
                lines = _lines(page, redacted, read, before.text_pages.get(number))
                size = (page().rect.width, page().rect.height) if read is None else (read.width, read.height)
                here = PageBoxes(number, lines, redacted, boxes, size)
                here.is_rigid = number in harder.rigid
                if number in pictures:
                    here.displaced = _layer(page())
                    marks[number] = here.plain_marks()
                    continue
                done = _edit(_Opened(pdf, sheets[number - 1], page, mupdf), here, before)
                if done is None:
                    here.displaced = _layer(page())
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
        mupdf.close()
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


class _Mupdf:
    """The document as MuPDF has it, opened when somebody asks: where reading kept how a page paints, few do."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._walker: Walker | None = None
        self._document: Any = None
        self._page: tuple[int, Any] = (0, None)

    @property
    def walker(self) -> Walker:
        """Follows pages; knows the fonts of the document."""
        if self._walker is None:
            self._walker = Walker(Fonts(self._opened()))
        return self._walker

    def page(self, number: int) -> Any:
        """A page of PyMuPDF, by its number from 1; the last one is kept."""
        if self._page[0] != number:
            self._page = number, self._opened()[number - 1]
        return self._page[1]

    def close(self) -> None:
        self._page = (0, None)
        if self._document is not None:
            self._document.close()

    def _opened(self) -> Any:
        if self._document is None:
            self._document = open_mupdf(self._data)
        return self._document


def _lines(page: Callable[[], Any], redacted: Sequence[Redaction], known: Page | None, text_page: Any) -> list[Line]:
    if not redacted:
        return []
    wanted = [(one.start, one.end) for one in redacted]
    return glyphs.lines_of(None if text_page is not None else page(), wanted, known, text_page)


class _Opened(NamedTuple):
    """One page as both libraries have it."""

    pdf: pikepdf.Pdf
    target: pikepdf.Page
    page: Callable[[], Any]
    """gives that of PyMuPDF"""
    mupdf: _Mupdf


def _edit(opened: _Opened, here: PageBoxes, before: recent.Recent) -> bool | None:
    """Take text and drawings out of one page. Gives whether pictures lie under the boxes; None: can't be edited."""
    pdf, target, page, mupdf = opened
    try:
        walked = before.walked(here.number, inherited(target.obj, "/Resources"))
        if walked is None:
            walked = mupdf.walker.page(target, to_display(page()))
        if layers := [box_of_show(one) for one in walked.shows if one.mode == INVISIBLE]:
            here.displaced = Displaced(page(), layers)
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
        annotations = target.obj.get("/Annots")
        if isinstance(annotations, pikepdf.Array) and len(annotations):
            _move_links(annotations, walked.display, here.segments)
    except (CannotEdit, LimitExceeded):
        return None
    pictures = [one.box for one in walked.painted if one.kind == "image"]
    return any(touch(one, box) for one in pictures for box in boxes)


def _layer(page: Any) -> Displaced:
    """The invisible text of a page of which nothing else is known."""
    layers = [Box(*one["bbox"]) for one in page.get_texttrace() if one["type"] == INVISIBLE]
    return Displaced(page, layers)


def _move_links(annotations: pikepdf.Array, display: Matrix, segments: Sequence[Segment]) -> None:
    """A link moves with its text: where it stood would tell how far the text moved."""
    back = inverse(display)
    if back is None:
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
