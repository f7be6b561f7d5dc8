# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Text that no eye can see: find it, and take it out of the content.

In two steps. The walk *suspects* text: rendering modes 3 and 7, a colour like what is painted under it, something
painted over it, no opacity, no size, outside the page or the clip. That is cheap and suspects too much. Then the page
is *rendered* with and without the suspected text: what makes no difference to the picture is hidden and goes; what
does is visible and stays. The text layer of a scan (mode 3 over a picture with ink in that place) stays: it is how the
scan becomes findable.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.colours import Colour
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.edit import Change, edit_page
from redactor.formats.pdf.geometry import box_of, holds, is_empty, meet, touch
from redactor.formats.pdf.glyphs import SpanReader, stext_lines
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import to_display
from redactor.formats.pdf.painted import Painted, Show, Walked, box_of_show
from redactor.formats.pdf.read import OUTLINE_MIN_PATHS
from redactor.formats.pdf.recent import Walks
from redactor.formats.pdf.targets import Place, places, places_outside
from redactor.formats.pdf.walk import Walker
from redactor.model import Box

#: letters lower than this (points) are a speck on paper: 1.5 pt is half of the smallest print that is made
SMALLEST: Final = 1.5
#: text fainter than this can't be told from the paper
FAINTEST: Final = 0.04
#: colours closer than this (largest difference of red, green, blue) look the same
ALIKE: Final = 0.06
WHITE: Final = (1.0, 1.0, 1.0)
#: resolution of the rendering that decides, and how many levels of 255 a sample must change to be seen
PROOF_DPI: Final = 110
SEEN: Final = 10
_PROOF_PIXELS: Final = 16_000_000
#: how much the samples of a picture must differ in the box of a letter to count as ink
INK: Final = 24

#: kinds of :class:`redactor.model.HiddenPart`
OFF_PAGE, INVISIBLE, CAMOUFLAGED, COVERED, TINY, FAINT, CLIPPED = (
    "text_off_page",
    "text_invisible_mode",
    "text_like_background",
    "text_covered",
    "text_tiny",
    "text_transparent",
    "text_clipped",
)
#: reaches over the edge of the page: off the page when text extraction leaves it out
_ON_THE_EDGE: Final = "edge"
#: certain without a rendering: nothing of it can reach the page
_CERTAIN: Final = frozenset((OFF_PAGE, CLIPPED, TINY))


@dataclass(slots=True)
class Unseen:
    """Codes of one show that can't be seen, by number, with why."""

    show: Show
    codes: dict[int, str]
    places: Mapping[int, Place]
    """of these codes, and perhaps of others"""


@dataclass(slots=True)
class Found:
    """What was taken out of a document."""

    data: bytes = field(repr=False)
    texts: dict[str, list[str]] = field(default_factory=dict, repr=False)
    """why → the pieces of text that were hidden that way"""
    text_only: frozenset[int] = frozenset()
    """pages (from 0) that paint text and perhaps some rules, but no picture and no letters drawn as outlines"""
    bare: frozenset[int] = frozenset()
    """those of them that paint text alone"""
    walks: Mapping[int, Walked] = field(default_factory=dict, repr=False)
    """by number of the page (from 1): how pages paint of which nothing was taken, as far as that is kept"""


def remove_unseen(data: bytes) -> Found:
    """Take text out that no eye can see. Pages that can't be followed are left as they are: they can't be edited
    later either, and become pictures as soon as something on them must go."""
    document, pdf = open_mupdf(data), open_pikepdf(data)
    texts: dict[str, list[str]] = {}
    text_only: set[int] = set()
    bare: set[int] = set()
    walks = Walks()
    changed = False
    try:
        walker = Walker(Fonts(document))
        for index, target in zip(range(document.page_count), pdf.pages, strict=False):
            with parsing():
                page = document[index]
                try:
                    walked = walker.page(target, to_display(page))
                    if _only_text(walked):
                        text_only.add(index)
                        if not walked.painted:
                            bare.add(index)
                    if _clean(page, pdf, index, walked, texts):
                        changed = True
                    else:
                        walks.add(index + 1, walked)
                except (CannotEdit, LimitExceeded):
                    continue
        return Found(saved(pdf) if changed else data, texts, frozenset(text_only), frozenset(bare), walks.kept)
    finally:
        document.close()
        pdf.close()


def _clean(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, texts: dict[str, list[str]]) -> bool:
    """Take what can't be seen out of one page. Gives whether there was something."""
    suspects = _suspects(page, walked)
    if not suspects:
        return False
    chars = _chars(page, suspects, clipped=False)
    suspects = _decide_edges(page, _lettered(suspects, chars))
    found = _hidden(page, pdf, index, walked, suspects) if suspects else []
    if not found:
        return False
    _tell(found, chars, texts)
    changes = {one.show.order: Change(frozenset(one.codes)) for one in found}
    return edit_page(pdf, pdf.pages[index], walked.root, changes)


def _only_text(walked: Walked) -> bool:
    """Whether a page surely paints no picture and no outlines of letters: nothing that is not known (a pattern, a
    soft mask, a font whose glyphs are drawings), and fewer areas than letters would need."""
    fills = 0
    for one in walked.painted:
        if one.kind not in ("fill", "stroke") or one.colour is None:
            return False
        fills += one.kind == "fill"
    return fills < OUTLINE_MIN_PATHS and not any(
        show.font.drawn or show.masked or show.fill is None or show.stroke is None for show in walked.shows
    )


def _suspects(page: Any, walked: Walked) -> list[Unseen]:
    shown = Box(0.0, 0.0, page.rect.width, page.rect.height)
    areas = [
        one
        for one in walked.painted
        if one.kind != "stroke" and min(one.box.x1 - one.box.x0, one.box.y1 - one.box.y0) > SMALLEST
    ]
    bands = Bands(areas)
    return [one for show in walked.shows if (one := _suspect(show, bands, shown)) is not None]


def _hidden(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, suspects: list[Unseen]) -> list[Unseen]:
    """Of the suspected codes those that are certainly or provably hidden."""
    certain, doubtful = [], []
    for one in suspects:
        sure = {code: why for code, why in one.codes.items() if why in _CERTAIN}
        unsure = {code: why for code, why in one.codes.items() if why not in _CERTAIN}
        if sure:
            certain.append(Unseen(one.show, sure, one.places))
        if unsure:
            doubtful.append(Unseen(one.show, unsure, one.places))
    if doubtful:
        doubtful = _proved(page, pdf, index, walked, doubtful)
    return _joined(certain + doubtful)


Chars = dict[tuple[int, int], dict[tuple[float, float], tuple[str, int]]]
"""by cells of 0.2 pt: place (x, y) → the first character there and the number of its line. One for each place: a form
may print ten thousand letters on top of each other."""
_CELLS: Final = 5


def _chars(page: Any, near: Sequence[Unseen], *, clipped: bool) -> Chars:
    """Every character that the content paints near the suspects, also beside the page unless ``clipped``."""
    flags = pymupdf.TEXTFLAGS_TEXT if clipped else pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_MEDIABOX_CLIP
    text_page = page.get_textpage(clip=None if clipped else pymupdf.INFINITE_RECT(), flags=flags)
    reader = SpanReader(text_page)
    found: Chars = {}
    bands = _bands(near)
    for number, (_, _, line) in enumerate(stext_lines(text_page)):
        x0, y0, x1, y1 = _rect(line.m_internal.bbox)
        here = [bands[band] for band in _bands_of(y0, y1) if band in bands]
        if not any(x0 < high and low < x1 for low, high in here):
            continue
        left, right = min(low for low, _ in here), max(high for _, high in here)
        for span in reader.spans(line, chars=True)[0]:
            for char in span["chars"]:
                x, y = char["origin"]
                if left <= x <= right:
                    cell = found.setdefault((round(x * _CELLS), round(y * _CELLS)), {})
                    cell.setdefault((round(x, 2), round(y, 2)), (char["c"], number))
    return found


def _bands(near: Sequence[Unseen]) -> dict[int, tuple[float, float]]:
    """From where to where the suspects reach, by bands of the page: a form may have ten thousand of them in one place,
    and as many lines."""
    found: dict[int, tuple[float, float]] = {}
    for one in near:
        box = _origins(one)
        for band in _bands_of(box.y0 - 1, box.y1 + 1):
            low, high = found.get(band, (box.x0 - 1, box.x1 + 1))
            found[band] = (min(low, box.x0 - 1), max(high, box.x1 + 1))
    return found


def _bands_of(y0: float, y1: float) -> range:
    """Which bands of 8 pt an area meets; what is far beside every page is in the outermost."""
    low, high = (int(min(max(value, -20_000.0), 20_000.0)) // 8 for value in (y0, y1))
    return range(low, high + 1)


def _origins(one: Unseen) -> Box:
    """Around the places where the suspected codes begin."""
    return box_of([(one.places[code].x, one.places[code].y) for code in one.codes])


def _rect(rect: Any) -> tuple[float, float, float, float]:
    return rect.x0, rect.y0, rect.x1, rect.y1


def _char_at(chars: Chars, place: Place) -> tuple[str, int] | None:
    """The character whose origin is that of a code, with its line."""
    x, y = round(place.x * _CELLS), round(place.y * _CELLS)
    best, found = 0.1, None
    for dx in (0, -1, 1):
        for dy in (0, -1, 1):
            for (cx, cy), char in chars.get((x + dx, y + dy), {}).items():
                apart = abs(cx - place.x) + abs(cy - place.y)
                if apart < best:
                    best, found = apart, char
    return found


def _decide_edges(page: Any, suspects: list[Unseen]) -> list[Unseen]:
    """Of the codes on the edge of the page, those that are no text of the page are off it."""
    if not any(why == _ON_THE_EDGE for one in suspects for why in one.codes.values()):
        return suspects
    text = _chars(page, suspects, clipped=True)
    found = []
    for one in suspects:
        codes = {}
        for code, why in one.codes.items():
            if why != _ON_THE_EDGE:
                codes[code] = why
            elif _char_at(text, one.places[code]) is None:
                codes[code] = OFF_PAGE
        if codes:
            found.append(Unseen(one.show, codes, one.places))
    return found


def _lettered(suspects: list[Unseen], chars: Chars) -> list[Unseen]:
    """Without the blanks: a blank between two visible words can't be seen either, and must stay."""
    found = []
    for one in suspects:
        codes = {}
        for code, why in one.codes.items():
            char = _char_at(chars, one.places[code])
            if char is None or not char[0].isspace():
                codes[code] = why
        if codes:
            found.append(Unseen(one.show, codes, one.places))
    return found


def _joined(found: Iterable[Unseen]) -> list[Unseen]:
    """One value per show."""
    by_order: dict[int, Unseen] = {}
    for one in found:
        known = by_order.setdefault(one.show.order, Unseen(one.show, {}, one.places))
        known.codes.update(one.codes)
    return list(by_order.values())


# suspicion ----------------------------------------------------------------------------------------------------------


def _suspect(show: Show, areas: Bands, shown: Box) -> Unseen | None:
    """The codes of a show that may be invisible; None when the show is plainly visible."""
    box = box_of_show(show)
    painted = areas.near(box)
    seen = meet(show.clip, shown)
    whole = _why_whole(show)
    over = [one for one in painted if one.order > show.order and one.alpha > 0.9 and touch(one.box, box)]
    plain = whole is None and not over and not _alike_somewhere(show, painted, box)
    if plain and holds(seen, box):
        return None
    here = places_outside(show, meet(seen, shown)) if plain else dict(enumerate(places(show)))
    codes: dict[int, str] = {}
    for number, place in here.items():
        why = whole or _why(show, place, (seen, shown), over, painted)
        if why is not None:
            codes[number] = why
    return Unseen(show, codes, here) if codes else None


def _why_whole(show: Show) -> str | None:
    a, b, c, d = show.to_page[:4]
    height = abs(show.size) * math.hypot(c, d)
    width = abs(show.size * show.scale) * math.hypot(a, b)
    if height < SMALLEST or width < SMALLEST / 2:
        return TINY
    if show.mode == 3:
        return INVISIBLE
    if show.alpha < FAINTEST:
        return FAINT
    return None


def _why(
    show: Show, place: Place, bounds: tuple[Box, Box], over: Sequence[Painted], painted: Sequence[Painted]
) -> str | None:
    """Why one code can't be seen, or None."""
    core, (seen, shown) = place.corners, bounds
    if is_empty(meet(core, shown)) and core.x1 > core.x0:
        return OFF_PAGE
    if not holds(shown, core):
        return _ON_THE_EDGE
    part = meet(core, seen)
    if core.x1 > core.x0 and (is_empty(part) or _area(part) < 0.04 * _area(core)):
        return CLIPPED
    x, y = place.middle_x, place.middle_y
    if any(one.box.x0 <= x <= one.box.x1 and one.box.y0 <= y <= one.box.y1 for one in over):
        return COVERED
    if show.mode == 7:
        return INVISIBLE
    if _alike(_ink(show), _under(painted, show.order, x, y)):
        return CAMOUFLAGED
    return None


def _area(box: Box) -> float:
    return max(box.x1 - box.x0, 0.0) * max(box.y1 - box.y0, 0.0)


def _ink(show: Show) -> Colour:
    return show.stroke if show.mode in (1, 5) else show.fill


def _alike(one: Colour, other: Colour) -> bool:
    """Colours that look the same; an unknown one may look like anything."""
    if one is None or other is None:
        return True
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= ALIKE


def _under(painted: Sequence[Painted], order: int, x: float, y: float) -> Colour:
    """The colour of what is painted last under a point before some moment; None: not known (a picture, a shading)."""
    for one in reversed(painted):
        if one.order < order and one.box.x0 <= x <= one.box.x1 and one.box.y0 <= y <= one.box.y1:
            if one.kind == "fill" and one.exact and one.alpha > 0.9:
                return one.colour
            if one.kind in ("image", "shading"):
                return None
    return WHITE


def _alike_somewhere(show: Show, painted: Sequence[Painted], box: Box) -> bool:
    """A quick test before looking at every code."""
    ink = _ink(show)
    if ink is None or show.mode == 7 or _alike(ink, WHITE):
        return True
    return any(
        one.order < show.order and one.kind == "fill" and touch(one.box, box) and one.colour is not None
        and _alike(ink, one.colour)
        for one in painted
    )  # fmt: skip


# proof --------------------------------------------------------------------------------------------------------------


def _proved(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, doubtful: list[Unseen]) -> list[Unseen]:
    """Of the suspected codes those whose removal does not change the picture of the page."""
    zoom = PROOF_DPI / 72
    zoom = min(zoom, math.sqrt(_PROOF_PIXELS / max(page.rect.width * page.rect.height, 1)))
    before = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False, annots=False)
    changes = {one.show.order: Change(frozenset(one.codes)) for one in doubtful}
    without = open_mupdf(_page_without(pdf, index, walked, changes))
    try:
        after = without[0].get_pixmap(
            matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False, annots=False
        )
        if (before.width, before.height) != (after.width, after.height):
            return []
        eye = _Eye(before, after, zoom)
        proved = []
        for one in doubtful:
            hidden = {code: why for code, why in one.codes.items() if not _is_seen(eye, one.places[code], why)}
            if hidden:
                proved.append(Unseen(one.show, hidden, one.places))
        return proved
    finally:
        without.close()


def _page_without(pdf: pikepdf.Pdf, index: int, walked: Walked, changes: dict[int, Change]) -> bytes:
    """A one-page document without the suspected text."""
    page = pdf.pages[index]
    contents, resources = page.obj.get("/Contents"), page.obj.get("/Resources")
    try:
        edit_page(pdf, page, walked.root, changes)
        single = pikepdf.new()
        single.pages.append(page)
        if "/OCProperties" in pdf.Root:
            single.Root["/OCProperties"] = single.copy_foreign(pdf.make_indirect(pdf.Root["/OCProperties"]))
        return saved(single)
    finally:
        for key, value in (("/Contents", contents), ("/Resources", resources)):
            if value is not None:
                page.obj[key] = value
            elif key in page.obj:
                del page.obj[key]


class _Eye:
    """Two renderings of a page, and whether they differ somewhere."""

    def __init__(self, before: Any, after: Any, zoom: float) -> None:
        self.width, self.height, self.zoom = before.width, before.height, zoom
        self.stride = before.stride
        self.before, self.after = before.samples_mv, after.samples_mv

    def _rows(self, box: Box) -> Iterable[tuple[int, int]]:
        x0, x1 = max(int(box.x0 * self.zoom), 0), min(math.ceil(box.x1 * self.zoom) + 1, self.width)
        y0, y1 = max(int(box.y0 * self.zoom), 0), min(math.ceil(box.y1 * self.zoom) + 1, self.height)
        for y in range(y0, y1):
            if x1 > x0:
                yield y * self.stride + 3 * x0, y * self.stride + 3 * x1

    def differs(self, box: Box) -> bool:
        """A sample in the box changed so much that it can be seen."""
        for start, end in self._rows(box):
            one, other = bytes(self.before[start:end]), bytes(self.after[start:end])
            if one != other and any(abs(a - b) > SEEN for a, b in zip(one, other, strict=True)):
                return True
        return False

    def has_ink(self, box: Box) -> bool:
        """Something is drawn in the box: its samples are not all alike."""
        low, high = 255, 0
        for start, end in self._rows(box):
            row = bytes(self.after[start:end])
            low, high = min(low, *row), max(high, *row)
            if high - low > INK:
                return True
        return False


def _is_seen(eye: _Eye, place: Place, why: str) -> bool:
    box = place.corners
    if box.x1 <= box.x0 or box.y1 <= box.y0:
        return True
    grown = Box(box.x0 - 0.5, box.y0 - 0.5, box.x1 + 0.5, box.y1 + 0.5)
    if eye.differs(grown):
        return True
    if why in (INVISIBLE, COVERED):
        wide = Box(box.x0 - place.size, box.y0 - place.size / 4, box.x1 + place.size, box.y1 + place.size / 4)
        return eye.has_ink(wide) and why == INVISIBLE
    return False


# report -------------------------------------------------------------------------------------------------------------


def _tell(found: list[Unseen], chars: Chars, texts: dict[str, list[str]]) -> None:
    """Read what goes, for the count and for the recognizers: one piece per line and reason."""
    pieces: dict[tuple[str, int], str] = {}
    for one in found:
        last = -2
        for code in sorted(one.codes):
            why, char = one.codes[code], _char_at(chars, one.places[code])
            key = (why, char[1] if char else -one.show.order)
            if key in pieces and code != last + 1:
                pieces[key] += " "
            pieces[key] = pieces.get(key, "") + (char[0] if char else "")
            last = code
    for (why, _), piece in pieces.items():
        texts.setdefault(why, []).append(piece)
