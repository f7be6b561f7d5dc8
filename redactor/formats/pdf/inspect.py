# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF still holds that its pages don't show: for documents that anyone redacted, with any tool.

Text is hidden when leaving it out makes no difference to the rendering: that finds text under bars, pictures and
annotations, white on white, clipped, invisible or covered in any other way, without guessing at drawing orders. What
the rendering shows in its place tells the cases apart. Bars over pictures and drawings are found by leaving the bars
out. pdfium renders and extracts; it is the parser that most browsers show a document with.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

from redactor.errors import DamagedDocument
from redactor.formats.pdf.verify_pages import Reader, Sheet
from redactor.formats.pdf.verify_render import detail_of
from redactor.limits import Limits
from redactor.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

DPI = 100.0
MOST_PIXELS = 6_000_000
CONTRAST = 20
"""a glyph that changes no channel of any pixel by more than this can't be read (255 is black on white)"""
INK = 0.04
"""share of a glyph's box that it must change to count as visible"""
FLAT = 26
"""a region whose values differ by no more shows one colour"""
DARK = 100
SCAN = 0.55
"""a picture over this share of a page makes it a scan, whose invisible text is an OCR layer"""
LOWEST, NARROWEST = 5.0, 12.0
"""points: a bar is at least this high and wide"""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something hidden on a page: ``kind`` is a rule of :mod:`redactor.check`, ``count`` characters or items."""

    kind: str
    page: int
    box: Box | None = None
    count: int = 1


def inspect(untrusted: bytes, limits: Limits = Limits()) -> tuple[Seen, ...]:
    """Everything hidden on the pages of a PDF. Raises :class:`redactor.errors.InputError` when it can't be read."""
    found: list[Seen] = []
    with Reader(untrusted) as reader:
        for number in range(1, min(len(reader), limits.pages) + 1):
            with reader.sheet(number) as sheet:
                found += _page(sheet, number)
    return tuple(found)


def _page(sheet: Sheet, number: int) -> Iterator[Seen]:
    yield from _redact_annotations(sheet, number)
    scale = float(min(DPI / 72, (MOST_PIXELS / max(1.0, sheet.frame.size[0] * sheet.frame.size[1])) ** 0.5))
    shown = _render(sheet, scale)
    objects = list(_objects(sheet))
    texts = [item for item, kind, _ in objects if kind == raw.FPDF_PAGEOBJ_TEXT]
    if texts:
        yield from _hidden_text(sheet, number, shown, _without(sheet, scale, texts), objects)
    yield from _under_bars(sheet, number, scale, shown, objects)
    yield from _under_annotations(sheet, number, scale, shown)


# -- rendering -----------------------------------------------------------------------------------------------------


def _render(sheet: Sheet, scale: float, *, annotations: bool = True) -> Pixels:
    bitmap = sheet.page.render(scale=scale, draw_annots=annotations, may_draw_forms=False, prefer_bgrx=True)
    try:
        pixels: Pixels = bitmap.to_numpy().copy()
    finally:
        bitmap.close()
    return pixels


def _without(sheet: Sheet, scale: float, items: list[Any], *, annotations: bool = True) -> Pixels:
    for item in items:
        raw.FPDFPageObj_SetIsActive(item, False)
    try:
        return _render(sheet, scale, annotations=annotations)
    finally:
        for item in items:
            raw.FPDFPageObj_SetIsActive(item, True)


_Object = tuple[Any, int, tuple[float, float, float, float]]


def _objects(sheet: Sheet) -> Iterator[_Object]:
    """Every painted object with its kind and bounds, those in forms too (their bounds are the form's)."""
    page = sheet.page.raw
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _nested(raw.FPDFPage_GetObject(page, index), None, 0)


def _nested(item: Any, area: tuple[float, float, float, float] | None, depth: int) -> Iterator[_Object]:
    kind = raw.FPDFPageObj_GetType(item)
    own = _bounds(item) if area is None else area
    yield item, kind, own
    if kind == raw.FPDF_PAGEOBJ_FORM and depth < 12:
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            yield from _nested(raw.FPDFFormObj_GetObject(item, index), own, depth + 1)


def _bounds(item: Any) -> tuple[float, float, float, float]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return 0.0, 0.0, 0.0, 0.0
    return left.value, bottom.value, right.value, top.value


# -- text ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Glyph:
    index: int
    kind: str
    box: Box


def _hidden_text(sheet: Sheet, number: int, shown: Pixels, bare: Pixels, objects: list[_Object]) -> Iterator[Seen]:
    """Runs of letters and digits that make no difference to what is seen."""
    apart = np.maximum(shown, bare) - np.minimum(shown, bare)
    changed = (apart[..., :3] > CONTRAST).any(axis=2)
    sums = np.zeros((changed.shape[0] + 1, changed.shape[1] + 1), np.int32)
    np.cumsum(np.cumsum(changed, axis=0, dtype=np.int32), axis=1, out=sums[1:, 1:])
    wide, high = sheet.frame.visible[2] - sheet.frame.visible[0], sheet.frame.visible[3] - sheet.frame.visible[1]
    pictures = [area for _, kind, area in objects if kind == raw.FPDF_PAGEOBJ_IMAGE]
    scan = any((right - left) * (top - bottom) >= SCAN * wide * high for left, bottom, right, top in pictures)
    glyphs: list[_Glyph] = []
    for index, code in enumerate(sheet.codes):
        if code <= 32 or not (chr(code) if code < 0xD800 else " ").isalnum():
            continue
        box = sheet.frame.to_shown(sheet.boxes[index])
        kind = _kind_of(sheet, index, box, shown, sums=sums, scan=scan)
        if kind:
            glyphs.append(_Glyph(index, kind, box))
    for run in _runs(glyphs):
        if len(run) >= _LEAST[run[0].kind]:
            yield Seen(run[0].kind, number, _around([one.box for one in run]), len(run))


#: letters in a row from which it is no accident (an empty glyph, a stray rule over a letter)
_LEAST = {"text-under-bar": 1, "covered-text": 3, "same-colour-text": 3, "invisible-text": 3, "text-off-page": 3}


def _kind_of(sheet: Sheet, index: int, box: Box, shown: Pixels, *, sums: NDArray[np.int32], scan: bool) -> str:
    width, height = sheet.frame.shown
    if box.x1 <= 0 or box.y1 <= 0 or box.x0 >= width or box.y0 >= height:
        return "text-off-page"
    row0, row1, column0, column1 = sheet.frame.to_pixels(box, shown.shape)
    if row1 <= row0 or column1 <= column0:
        return "" if min(box.x1 - box.x0, box.y1 - box.y0) > 0.5 else _tiny(sheet, index)
    ink = int(sums[row1, column1] - sums[row0, column1] - sums[row1, column0] + sums[row0, column0])
    if ink > INK * (row1 - row0) * (column1 - column0):
        return ""
    part = shown[row0:row1, column0:column1, :3]
    low, high = part.min(axis=(0, 1)), part.max(axis=(0, 1))
    flat, dark = int((high - low).max()) <= FLAT, int(high.max()) <= DARK
    if flat and dark:
        return "text-under-bar"
    invisible = _render_mode(sheet, index) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
    if not flat:
        return "" if scan or invisible else "covered-text"
    if invisible:
        return "invisible-text"
    return "same-colour-text" if _close(_colour(sheet, index), part) else "covered-text"


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
        if run and (
            one.kind != run[-1].kind
            or one.index - run[-1].index > 4
            or one.box.y0 > run[-1].box.y1
            or one.box.y1 < run[-1].box.y0
        ):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


# -- bars ----------------------------------------------------------------------------------------------------------


def _under_bars(sheet: Sheet, number: int, scale: float, shown: Pixels, objects: list[_Object]) -> Iterator[Seen]:
    """Near-black filled shapes with something else than text under them: pixels of a scan, a drawing."""
    left, bottom, right, top = sheet.frame.visible
    page = (right - left) * (top - bottom)
    bars = [
        (item, area)
        for item, kind, area in objects
        if kind == raw.FPDF_PAGEOBJ_PATH
        and area[2] - area[0] >= NARROWEST
        and area[3] - area[1] >= LOWEST
        and (area[2] - area[0]) * (area[3] - area[1]) <= 0.6 * page
        and _is_black(item)
    ]
    texts = [item for item, kind, _ in objects if kind == raw.FPDF_PAGEOBJ_TEXT]
    if not bars:
        return
    bare = _without(sheet, scale, [item for item, _ in bars] + texts)[..., 1]
    for _, area in bars:
        box = sheet.frame.to_shown(area)
        if _shows_more(sheet, box, shown, bare):
            yield Seen("picture-under-bar", number, box)


def _is_black(item: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item, mode, stroke) or not mode.value:
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return False
    return max(red.value, green.value, blue.value) <= 60 and alpha.value >= 230


def _shows_more(sheet: Sheet, box: Box, shown: Pixels, bare: NDArray[np.uint8]) -> bool:
    """Whether a region that is seen as one dark colour has detail when its cover is left out."""
    # rules and frames run along the edges of a bar: they are no content
    edge = 0.15 * min(box.x1 - box.x0, box.y1 - box.y0)
    inner = Box(box.x0 + edge, box.y0 + edge, box.x1 - edge, box.y1 - edge)
    area = sheet.frame.to_pixels(inner, bare.shape, -1.5)
    row0, row1, column0, column1 = area
    if row1 - row0 < 2 or column1 - column0 < 6:
        return False
    seen = shown[row0:row1, column0:column1, 1] <= DARK
    if float(seen.mean()) < 0.7:
        return False
    detail = np.where(seen, detail_of(bare, area, band=False), 0) > 50
    return float(detail.mean()) > 0.02 and int(detail.sum()) >= 8


# -- annotations ---------------------------------------------------------------------------------------------------


def _annotations(sheet: Sheet) -> Iterator[tuple[int, Box]]:
    page = sheet.page.raw
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
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


def _under_annotations(sheet: Sheet, number: int, scale: float, shown: Pixels) -> Iterator[Seen]:
    """Dark annotations (squares, stamps, lines, ink) over something: anyone can take those away."""
    covers = [
        box
        for kind, box in _annotations(sheet)
        if kind not in (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_REDACT, raw.FPDF_ANNOT_POPUP)
    ]
    if not covers:
        return
    bare = _render(sheet, scale, annotations=False)[..., 1]
    for box in covers:
        if _shows_more(sheet, box, shown, bare):
            yield Seen("annotation-over-content", number, box)


# -- file ------------------------------------------------------------------------------------------------------------


def revisions(untrusted: bytes, limits: Limits = Limits()) -> tuple[Seen, ...]:
    """Older states of the file that stand before the last one, and bytes after its end.

    A page that had text in an older state which it hasn't now is ``older-revision`` with its page; an older state
    that shows nothing else (a signature, a linearised file) is none.
    """
    found: list[Seen] = []
    ends = [match.end() for match in re.finditer(rb"%%EOF", untrusted)]
    if ends and untrusted[ends[-1] :].strip(b"\r\n\0 \t"):
        found.append(Seen("trailing-data", 0))
    if len(ends) < 2:
        return tuple(found)
    now = _words_of_pages(untrusted, limits)
    for end in ends[:-1][-_REVISIONS:]:
        try:
            before = _words_of_pages(untrusted[:end], limits)
        except DamagedDocument:
            continue
        for number, words in enumerate(before, 1):
            gone = words - (now[number - 1] if number <= len(now) else Counter())
            if gone:
                found.append(Seen("older-revision", number, None, gone.total()))
    return tuple(found)


#: so many older states are compared: a form that was saved a thousand times costs no more
_REVISIONS = 10


def _words_of_pages(untrusted: bytes, limits: Limits) -> list[Counter[str]]:
    with Reader(untrusted) as reader:
        pages = []
        for number in range(1, min(len(reader), limits.pages) + 1):
            with reader.sheet(number) as sheet:
                pages.append(Counter(sheet.text.split()))
        return pages
