# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF still holds that its pages don't show: for documents that anyone redacted, with any tool.

Text is hidden when leaving it out makes no difference to the rendering: that finds text under bars, pictures and
annotations, white on white, clipped, invisible or covered in any other way, whatever the cover was made of. What
the rendering shows in its place tells the cases apart. Bars over pictures and drawings are found by leaving the bars
out. pdfium renders and extracts; it is the parser that most browsers show a document with.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

from redactor.errors import InputError
from redactor.formats.pdf.inspect_paint import (
    DARK,
    FLAT,
    Bar,
    Item,
    address_of,
    around,
    bars_of,
    blocks_of,
    is_coarse,
    is_painting,
    items_of,
    left_out,
    merged,
    render,
    scale_of,
    text_object,
)
from redactor.formats.pdf.inspect_pictures import cut_off
from redactor.formats.pdf.opening import open_pikepdf, parsing
from redactor.formats.pdf.verify_bare import shows_more
from redactor.formats.pdf.verify_pages import Reader, Sheet
from redactor.limits import Limits
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

CONTRAST = 20
"""a glyph that changes no channel of any pixel by more than this can't be read (255 is black on white)"""
INK = 0.04
"""share of a glyph's box that it must change to count as visible"""
SCAN = 0.55
"""a picture over this share of a page makes it a scan, whose invisible text is an OCR layer"""
SMALL = 430.0
"""units: a larger page is A6 at least, whatever its unit is"""
HALF = 0.5
"""share of a letter from which a bar over it is no slip of the line below"""
THIN = 3.0
"""points: a rule over or under text covers nothing"""
#: letters in a row from which it is no accident (an empty glyph, a stray rule over a letter)
_LEAST = {
    "text-half-covered": 3,
    "text-under-bar": 1,
    "covered-text": 3,
    "same-colour-text": 3,
    "invisible-text": 3,
    "text-off-page": 3,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """Something hidden on a page: ``kind`` is a rule of :mod:`redactor.check`, ``count`` characters or items."""

    kind: str
    page: int
    box: Box | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Inspected:
    """What is hidden, and where dark bars stand."""

    seen: tuple[Seen, ...]
    bars: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    """page → bars, covered text or not, in points of the displayed page"""


def inspect(untrusted: bytes, limits: Limits = Limits()) -> Inspected:
    """Everything hidden on the pages of a PDF. Raises :class:`redactor.errors.InputError` when it can't be read."""
    found: list[Seen] = []
    bars: dict[int, tuple[Box, ...]] = {}
    units: Mapping[int, float] | None = None
    with Reader(untrusted, forms=True) as reader:
        for number in range(1, min(len(reader), limits.pages) + 1):
            with reader.sheet(number) as sheet:
                if max(sheet.frame.size) < SMALL:
                    units = _units(untrusted) if units is None else units
                    sheet.frame.enlarge(units.get(number, 1.0))
                seen, here = _page(sheet, number)
                found += seen
                if here:
                    bars[number] = tuple(bar.box for bar in here)
    return Inspected(tuple(found), bars)


def _units(untrusted: bytes) -> Mapping[int, float]:
    """page → how many points a unit of it is, where that is more than one; pdfium doesn't tell."""
    found: dict[int, float] = {}
    with suppress(InputError), open_pikepdf(untrusted) as pdf, parsing():
        for number, page in enumerate(pdf.pages, 1):
            unit = page.obj.get("/UserUnit")
            if isinstance(unit, int | Decimal) and unit > 1:
                found[number] = float(unit)
    return found


@dataclass(frozen=True, slots=True)
class _View:
    """One page as it is seen."""

    sheet: Sheet
    number: int
    scale: float
    shown: Pixels
    texts: Sequence[Item]


def _page(sheet: Sheet, number: int) -> tuple[list[Seen], list[Bar]]:
    scale = scale_of(sheet)
    items = items_of(sheet)
    blocks = blocks_of(sheet, items)
    texts = [one for one in items if one.kind == raw.FPDF_PAGEOBJ_TEXT and one.order not in blocks]
    view = _View(sheet, number, scale, render(sheet, scale), texts)
    bars = bars_of(sheet, view.shown, items, blocks)
    found = list(_redact_annotations(sheet, number))
    if is_coarse(sheet) and items:
        found.append(Seen("not-assessed", number))
    if texts:
        found += _Text(view, items, bars).hidden()
    return [*found, *_under_bars(view, bars), *_under_annotations(view), *_cut_off(sheet, number, items)], bars


# -- text ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Glyph:
    index: int
    kind: str
    box: Box


class _Difference:
    """Where two renderings differ so much that it can be read."""

    def __init__(self, shown: Pixels, bare: Pixels) -> None:
        self.bare = bare
        apart = np.maximum(shown, bare) - np.minimum(shown, bare)
        changed = (apart[..., :3] > CONTRAST).any(axis=2)
        self._sums = np.zeros((changed.shape[0] + 1, changed.shape[1] + 1), np.int32)
        np.cumsum(np.cumsum(changed, axis=0, dtype=np.int32), axis=1, out=self._sums[1:, 1:])

    def count(self, row0: int, row1: int, column0: int, column1: int) -> int:
        sums = self._sums
        return int(sums[row1, column1] - sums[row0, column1] - sums[row1, column0] + sums[row0, column0])


class _Text:
    """The text of a page, against renderings without it."""

    def __init__(self, view: _View, items: Sequence[Item], bars: Sequence[Bar] = ()) -> None:
        sheet, shown, scale, texts = view.sheet, view.shown, view.scale, view.texts
        self.sheet, self.number, self.shown = sheet, view.number, shown
        with left_out(texts):
            self.without_all = _Difference(shown, render(sheet, scale))
        below = self._covered(items, texts)
        self.below = {address_of(one.handle) for one in below}
        self.without_below = self.without_all
        if below:
            # what is painted over it may have other text on top: that must not make this text look visible
            with left_out(below):
                self.without_below = _Difference(shown, render(sheet, scale))
        parts = [item for bar in bars for item in bar.items]
        self.bars = np.array([(*item.box, item.order) for item in parts]).reshape(-1, 5)
        self.tops, self.feet = merged((item.box.y0, item.box.y1) for item in parts)
        self.orders = {address_of(one.handle): one.order for one in texts} if parts else {}
        width, height = sheet.frame.shown
        pictures = [one.box for one in items if one.kind == raw.FPDF_PAGEOBJ_IMAGE]
        self.scan = any((box.x1 - box.x0) * (box.y1 - box.y0) >= SCAN * width * height for box in pictures)

    def _covered(self, items: Sequence[Item], texts: Collection[Item]) -> list[Item]:
        """Texts over which something is painted later."""
        covers = [
            one for one in items if min(one.box.x1 - one.box.x0, one.box.y1 - one.box.y0) >= THIN and is_painting(one)
        ]
        if not covers:
            return []
        orders = np.array([one.order for one in covers])
        sides = np.array([one.box for one in covers])
        found = []
        for one in texts:
            later = orders > one.order
            x0, y0, x1, y1 = one.box
            meets = (sides[:, 0] < x1) & (x0 < sides[:, 2]) & (sides[:, 1] < y1) & (y0 < sides[:, 3])
            if bool((later & meets).any()):
                found.append(one)
        return found

    def hidden(self) -> Iterator[Seen]:
        """Runs of letters and digits that make no difference to what is seen."""
        sheet = self.sheet
        glyphs: list[_Glyph] = []
        for index, code in enumerate(sheet.codes):
            if code <= 32 or not (chr(code) if code < 0xD800 else " ").isalnum():
                continue
            box = sheet.frame.to_shown(sheet.boxes[index])
            kind = self._kind_of(index, box) or self._half_covered(index, box)
            if kind:
                glyphs.append(_Glyph(index, kind, box))
        for run in _runs(glyphs):
            if len(run) >= _LEAST[run[0].kind]:
                kind = "text-under-bar" if run[0].kind == "text-half-covered" else run[0].kind
                yield Seen(kind, self.number, around([one.box for one in run]), len(run))

    def _kind_of(self, index: int, box: Box) -> str:
        sheet, shown = self.sheet, self.shown
        width, height = sheet.frame.shown
        if box.x1 <= 0 or box.y1 <= 0 or box.x0 >= width or box.y0 >= height:
            return "text-off-page"
        row0, row1, column0, column1 = sheet.frame.to_pixels(box, shown.shape)
        if row1 <= row0 or column1 <= column0:
            return "" if min(box.x1 - box.x0, box.y1 - box.y0) > 0.5 else _tiny(sheet, index)
        lies_below = bool(self.below) and text_object(sheet, index) in self.below
        difference = self.without_below if lies_below else self.without_all
        part = shown[row0:row1, column0:column1, :3]
        bare = difference.bare[row0:row1, column0:column1, :3]
        low, high = part.min(axis=(0, 1)), part.max(axis=(0, 1))
        dark = int(high.max()) <= DARK and self._is_in_the_dark(row0, row1, column0, column1)
        if dark and int(bare.max()) <= DARK and max(_colour(sheet, index)) <= 2 * DARK:
            return "text-under-bar"  # dark on dark can't be read, even where a seam of the bar lets a shade through
        if difference.count(*self._around(row0, row1, column0, column1)) > INK * (row1 - row0) * (column1 - column0):
            return ""
        invisible = _render_mode(sheet, index) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        if int((high - low).max()) > FLAT:
            return "" if self.scan or invisible else "covered-text"
        if dark:
            return "text-under-bar"
        if invisible:
            return "invisible-text"
        return "same-colour-text" if _close(_colour(sheet, index), part) else "covered-text"

    def _half_covered(self, index: int, box: Box) -> str:
        """Whether a bar lies over so much of a letter that somebody meant to cover it; its top or foot shows."""
        middle = (box.y0 + box.y1) / 2  # what covers half of a letter covers its middle
        at = bisect_right(self.tops, middle) - 1
        if at < 0 or middle > self.feet[at]:
            return ""
        x0, y0, x1, y1, orders = self.bars.T
        wide = np.minimum(x1, box.x1) - np.maximum(x0, box.x0)
        high = np.minimum(y1, box.y1) - np.maximum(y0, box.y0)
        over = (wide > 0) & (high > 0) & (wide * high >= HALF * (box.x1 - box.x0) * (box.y1 - box.y0))
        if not over.any():
            return ""
        own = self.orders.get(text_object(self.sheet, index))
        return "text-half-covered" if own is not None and bool((orders[over] > own).any()) else ""

    def _is_in_the_dark(self, row0: int, row1: int, column0: int, column1: int) -> bool:
        """What stands beside a thin letter is dark too: else it is ink of a letter, and no bar."""
        by = max(2, (row1 - row0) // 3)
        beside = self.shown[row0:row1, max(0, column0 - by) : column1 + by, :3].max(axis=2)
        return float((beside <= DARK).mean()) >= 0.7

    def _around(self, row0: int, row1: int, column0: int, column1: int) -> tuple[int, int, int, int]:
        """A thin letter may be drawn on the pixels beside its box."""
        by = 1 if column1 - column0 <= 4 else 0
        return row0, row1, max(0, column0 - by), min(self.shown.shape[1], column1 + by)


def _tiny(sheet: Sheet, index: int) -> str:
    return "invisible-text" if raw.FPDFText_GetFontSize(sheet.textpage.raw, index) < 1.0 else ""


def _render_mode(sheet: Sheet, index: int) -> int:
    item = raw.FPDFText_GetTextObject(sheet.textpage.raw, index)
    return int(raw.FPDFTextObj_GetTextRenderMode(item)) if item else -1


def _colour(sheet: Sheet, index: int) -> tuple[int, int, int]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFText_GetFillColor(sheet.textpage.raw, index, red, green, blue, alpha):
        return 0, 0, 0
    return blue.value, green.value, red.value


def _close(colour: tuple[int, int, int], part: Pixels) -> bool:
    seen = part.reshape(-1, 3).mean(axis=0)
    return all(abs(one - float(other)) <= 2 * CONTRAST for one, other in zip(colour, seen, strict=True))


def _runs(glyphs: list[_Glyph]) -> Iterator[list[_Glyph]]:
    """Hidden characters of one kind that follow each other on a line (a few visible signs may stand between)."""
    run: list[_Glyph] = []
    for one in glyphs:
        if run and not (one.kind == run[-1].kind and one.index - run[-1].index <= 4 and _goes_on(run, one.box)):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _goes_on(run: Sequence[_Glyph], box: Box) -> bool:
    """On the line of the run: beside its last letter, or above or below it where the text is turned."""
    first, last = run[0].box, run[-1].box
    beside = box.y0 <= last.y1 and last.y0 <= box.y1
    if len(run) > 1 and first.y0 <= last.y1 and last.y0 <= first.y1:
        return beside
    size = max(last.x1 - last.x0, last.y1 - last.y0)
    near = box.y0 <= last.y1 + size and last.y0 <= box.y1 + size
    return beside or (near and box.x0 <= last.x1 and last.x0 <= box.x1)


# -- bars ----------------------------------------------------------------------------------------------------------


def _under_bars(view: _View, bars: Sequence[Bar]) -> Iterator[Seen]:
    """Dark bars with something else than text under them: pixels of a scan, a drawing."""
    if not bars:
        return
    with left_out([*(one for bar in bars for one in bar.items), *view.texts]):
        bare = render(view.sheet, view.scale)[..., 1]
    for bar in bars:
        if shows_more(view.sheet, bar.box, bare, view.shown):
            yield Seen("picture-under-bar", view.number, bar.box)


def _cut_off(sheet: Sheet, number: int, items: Sequence[Item]) -> Iterator[Seen]:
    yield from (Seen("picture-cut-off", number, shown) for shown in cut_off(sheet, items))


# -- annotations ---------------------------------------------------------------------------------------------------


def _annotations(sheet: Sheet) -> Iterator[tuple[int, Box]]:
    page = sheet.page.raw
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation: Any = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            area = raw.FS_RECTF()
            raw.FPDFAnnot_GetRect(annotation, area)
            sides = (
                min(area.left, area.right),
                min(area.bottom, area.top),
                max(area.left, area.right),
                max(area.bottom, area.top),
            )
            yield int(raw.FPDFAnnot_GetSubtype(annotation)), sheet.frame.to_shown(sides)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _redact_annotations(sheet: Sheet, number: int) -> Iterator[Seen]:
    for kind, box in _annotations(sheet):
        if kind == raw.FPDF_ANNOT_REDACT:
            yield Seen("unapplied-redaction", number, box)


def _under_annotations(view: _View) -> Iterator[Seen]:
    """Dark annotations (squares, stamps, lines, ink, fields) over something: anyone can take those away."""
    sheet, number, shown, scale = view.sheet, view.number, view.shown, view.scale
    covers = [
        box
        for kind, box in _annotations(sheet)
        if kind not in (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_REDACT, raw.FPDF_ANNOT_POPUP)
    ]
    if not covers:
        return
    bare = render(sheet, scale, annotations=False)[..., 1]
    for box in covers:
        if shows_more(sheet, box, bare, shown):
            yield Seen("annotation-over-content", number, box)
