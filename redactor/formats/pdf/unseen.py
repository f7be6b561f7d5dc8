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

import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import cut_lines, hiders, legible, suspicion
from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.cut_lines import Cut
from redactor.formats.pdf.edit import Change, edit_page
from redactor.formats.pdf.geometry import box_of
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.near_lines import NearLines
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import to_display
from redactor.formats.pdf.painted import Walked
from redactor.formats.pdf.places import Place
from redactor.formats.pdf.read import NO_CLUES, OUTLINE_MIN_PATHS, Clues
from redactor.formats.pdf.recent import Walks
from redactor.formats.pdf.refollow import refollowed
from redactor.formats.pdf.stext import last_of
from redactor.formats.pdf.suspicion import CERTAIN, OFF_PAGE, ON_THE_EDGE, Unseen
from redactor.formats.pdf.unseen_proof import proved, proved_drawings
from redactor.formats.pdf.walk import Walker
from redactor.model import Box

#: hidden text, soft masks and codes that say nothing are only found by following how a page paints
UNFOLLOWED: Final = Clues(behind=("unfollowed_painting",))


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
    clues: Mapping[int, Clues] = field(default_factory=dict)
    """by number of the page (from 0): what can't be read on it"""
    unread_codes: Mapping[tuple[int, int], Mapping[bytes, int]] = field(default_factory=dict, repr=False)
    """codes in words of which nothing tells what they mean, by font, with the glyphs"""
    cuts: Mapping[int, Sequence[Cut]] = field(default_factory=dict, repr=False)
    """by number of the page (from 1): what was taken out of the middle of a line"""
    document: Any = field(default=None, repr=False)
    """open on the data, its fonts loaded; None when something was taken out. Whoever asked must close it"""


def remove_unseen(data: bytes) -> Found:
    """Take text out that no eye can see. Pages that can't be followed are left as they are and told as not assessed:
    they can't be edited later either, and become pictures as soon as something on them must go."""
    document, pdf = open_mupdf(data), open_pikepdf(data)
    texts: dict[str, list[str]] = {}
    text_only: set[int] = set()
    bare: set[int] = set()
    walks = Walks()
    clues: dict[int, Clues] = {}
    cuts: dict[int, Sequence[Cut]] = {}
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
                    if (told := legible.clues(walked)) != NO_CLUES:
                        clues[index] = told
                    if ends := cut_lines.at_clips(walked.shows, page.rect.width):
                        cuts[index + 1] = ends
                    left = _clean(page, pdf, index, walked, (texts, cuts))
                    changed |= left is not walked
                    if left is not None:
                        walks.add(index + 1, left)
                except (CannotEdit, LimitExceeded):
                    clues[index] = UNFOLLOWED
        found = Found(
            saved(pdf) if changed else data, texts, frozenset(text_only), frozenset(bare), walks.kept, clues,
            walker.fonts.unread if any(one.unread for one in clues.values()) else {}, cuts,
        )  # fmt: skip
        if not changed:
            found.document, document = document, None
        return found
    finally:
        if document is not None:
            document.close()
        pdf.close()


_Told = tuple[dict[str, list[str]], dict[int, Sequence[Cut]]]
"""what was hidden, and where a line was cut (:class:`Found`)"""


def _clean(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, told: _Told) -> Walked | None:
    """Take what can't be seen out of one page. Gives how it paints then: what was given if nothing was taken, None if
    it must be followed anew."""
    over = hiders.hiders(walked)
    suspects = suspicion.suspects(page, walked, Bands(over))
    drawings = hiders.drawings_under(walked, over)
    if not suspects and not drawings:
        return walked
    texts, cuts = told
    bands = _bands(suspects)
    lines = _lines(page, bands, clipped=False) if suspects else None
    chars = _chars(lines, bands) if lines is not None else Chars()
    suspects = _decide_edges(page, _lettered(suspects, chars))
    found = _hidden(page, pdf, index, walked, suspects) if suspects else []
    paths = proved_drawings(page, pdf, index, walked, drawings) if drawings else {}
    if _says_nothing(found, chars):
        found = []
    if not found and not paths:
        return walked
    changes = {one.show.order: Change(frozenset(one.codes)) for one in found}
    edited = edit_page(pdf, pdf.pages[index], walked.root, changes, paths)
    if edited is None:
        return walked
    if lines is None or not found:
        return refollowed(walked, changes, edited)
    _tell(found, chars, texts)
    gone = [(one.places[code].x, one.places[code].y) for one in found for code in one.codes]
    if cut := cut_lines.cuts_of(cut_lines.letters(lines, gone)):
        cuts[index + 1] = [*cuts.get(index + 1, ()), *cut]
    return refollowed(walked, changes, edited)


def _says_nothing(found: Sequence[Unseen], chars: Chars) -> bool:
    """Whether all that is hidden on a page is a stray quote or two, in a font that says what its codes mean."""
    signs = [(one.show.font, chars.at(one.places[code])) for one in found for code in one.codes]
    return len(signs) <= STRAY and all(
        char is not None and char[0] in string.punctuation and not (font.drawn or font.unread or font.misleading)
        for font, char in signs
    )


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


def _hidden(page: Any, pdf: pikepdf.Pdf, index: int, walked: Walked, suspects: list[Unseen]) -> list[Unseen]:
    """Of the suspected codes those that are certainly or provably hidden."""
    certain, doubtful = [], []
    for one in suspects:
        sure = {code: why for code, why in one.codes.items() if why in CERTAIN}
        unsure = {code: why for code, why in one.codes.items() if why not in CERTAIN}
        if sure:
            certain.append(Unseen(one.show, sure, one.places))
        if unsure:
            doubtful.append(Unseen(one.show, unsure, one.places))
    if doubtful:
        doubtful = proved(page, pdf, index, walked, doubtful)
    return _joined(certain + doubtful)


#: points: MuPDF sets what stands beyond 32,767 all in one place, so that a letter there may look like a blank
FAR: Final = 30_000

#: so many signs that are no letters say nothing of anybody
STRAY: Final = 2

_CELLS: Final = 5


class Chars:
    """Characters by where they begin, with the numbers of their lines: the first in each place that is no blank. A form
    may print ten thousand letters on top of each other."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], dict[tuple[float, float], tuple[str, int]]] = {}
        """by cells of 0.2 pt"""
        self._known: dict[tuple[float, float], tuple[str, int] | None] = {}

    def add(self, char: str, x: float, y: float, line: int) -> None:
        """Note a character. Must not follow the first question."""
        cell = self._cells.setdefault((round(x * _CELLS), round(y * _CELLS)), {})
        place = round(x, 2), round(y, 2)
        if place not in cell or cell[place][0].isspace():
            cell[place] = char, line

    def at(self, place: Place) -> tuple[str, int] | None:
        """The character whose origin is that of a code, with its line."""
        key = place.x, place.y
        if key not in self._known:
            self._known[key] = self._nearest(*key)
        return self._known[key]

    def _nearest(self, x: float, y: float) -> tuple[str, int] | None:
        column, row = round(x * _CELLS), round(y * _CELLS)
        # half a cell is as far as one looks: not into the neighbours on the other side
        aside, above = (1 if x * _CELLS > column else -1), (1 if y * _CELLS > row else -1)
        best, found = 0.1, None
        for cell in ((column, row), (column, row + above), (column + aside, row), (column + aside, row + above)):
            for (cx, cy), char in self._cells.get(cell, {}).items():
                apart = abs(cx - x) + abs(cy - y)
                if apart < best:
                    best, found = apart, char
        return found


def _lines(page: Any, bands: _Reach, *, clipped: bool) -> NearLines:
    """The lines of MuPDF's view of the text of a page that are near the suspects, also beside the page unless
    ``clipped``."""
    flags = pymupdf.TEXTFLAGS_TEXT if clipped else pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_MEDIABOX_CLIP
    text_page = page.get_textpage(clip=None if clipped else pymupdf.INFINITE_RECT(), flags=flags)
    return NearLines(text_page, min(low for low, _ in bands.values()), max(high for _, high in bands.values()))


def _chars(lines: NearLines, bands: _Reach) -> Chars:
    """Every character that the content paints near the suspects."""
    found = Chars()
    for number, line, left, right in _reaching(lines, bands):
        for char in lines.chars(number, line):
            x, y = char["origin"]
            if left <= x <= right:
                found.add(char["c"], x, y, number)
    return found


def _last_chars(lines: NearLines, bands: _Reach) -> Chars:
    """The last character of every line near the suspects."""
    found = Chars()
    for number, line, left, right in _reaching(lines, bands):
        code, x, y = last_of(line)
        if left <= x <= right:
            found.add(chr(code), x, y, number)
    return found


def _reaching(lines: NearLines, bands: _Reach) -> Iterator[tuple[int, Any, float, float]]:
    """The lines near the suspects, with their numbers, and between which places (x) those begin."""
    for number, line, (x0, y0, x1, y1) in lines.lines:
        here = [bands[band] for band in _bands_of(y0, y1) if band in bands]
        if any(x0 < high and low < x1 for low, high in here):
            yield number, line, min(low for low, _ in here), max(high for _, high in here)


_Reach = dict[int, tuple[float, float]]


def _bands(near: Sequence[Unseen]) -> _Reach:
    """From where to where the suspects reach, by bands of the page: a form may have ten thousand of them in one place,
    and as many lines."""
    found: _Reach = {}
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


def _decide_edges(page: Any, suspects: list[Unseen]) -> list[Unseen]:
    """Of the codes on the edge of the page, those that are no text of the page are off it."""
    if not any(why == ON_THE_EDGE for one in suspects for why in one.codes.values()):
        return suspects
    edge = _on_the_edge(suspects)
    bands = _bands(edge)
    lines = _lines(page, bands, clipped=True)
    # what stands on the edge is mostly the last of its line: only where it isn't, the others must be read
    ends = _last_chars(lines, bands)
    rest = _joined(
        Unseen(one.show, {code: why}, one.places)
        for one in edge
        for code, why in one.codes.items()
        if ends.at(one.places[code]) is None
    )
    text = _chars(lines, _bands(rest)) if rest else ends
    off = {(one.show.order, code) for one in rest for code in one.codes if text.at(one.places[code]) is None}
    found = []
    for one in suspects:
        codes = {}
        for code, why in one.codes.items():
            if why != ON_THE_EDGE:
                codes[code] = why
            elif (one.show.order, code) in off:
                codes[code] = OFF_PAGE
        if codes:
            found.append(Unseen(one.show, codes, one.places))
    return found


def _on_the_edge(suspects: list[Unseen]) -> list[Unseen]:
    """The codes on the edge of the page alone."""
    edge = [(one, {code: why for code, why in one.codes.items() if why == ON_THE_EDGE}) for one in suspects]
    return [Unseen(one.show, codes, one.places) for one, codes in edge if codes]


def _lettered(suspects: list[Unseen], chars: Chars) -> list[Unseen]:
    """Without the blanks: a blank between two visible words can't be seen either, and must stay."""
    found = []
    for one in suspects:
        codes = {}
        for code, why in one.codes.items():
            place = one.places[code]
            char = chars.at(place)
            if char is None or not char[0].isspace() or max(abs(place.x), abs(place.y)) > FAR:
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


def _tell(found: list[Unseen], chars: Chars, texts: dict[str, list[str]]) -> None:
    """Read what goes, for the count and for the recognizers: one piece per line and reason."""
    pieces: dict[tuple[str, int], str] = {}
    for one in found:
        last = -2
        for code in sorted(one.codes):
            why, char = one.codes[code], chars.at(one.places[code])
            key = (why, char[1] if char else -one.show.order)
            if key in pieces and code != last + 1:
                pieces[key] += " "
            pieces[key] = pieces.get(key, "") + (char[0] if char else "")
            last = code
    for (why, _), piece in pieces.items():
        texts.setdefault(why, []).append(piece)
