# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""From a normalised PDF to :class:`redactor.model.Page` values: text, words with offsets, pictures, blind spots."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import pymupdf

from redactor.errors import DamagedDocument, LimitExceeded
from redactor.formats.pdf.matrix_codes import qr_code
from redactor.formats.pdf.opening import parsing
from redactor.formats.pdf.pieces import MOST_PIECES, Picture, has_words, joined, shows_lines
from redactor.formats.pdf.scattered import is_backwards, is_scattered
from redactor.limits import Limits
from redactor.model import Box, Page, Word

TEXT_FLAGS: int = pymupdf.TEXTFLAGS_TEXT
"""what ``page.get_text()`` uses; every text page of ours must use the same, or offsets drift"""

#: A picture smaller than this (points) can't hold a readable line next to something else: a logo, a bullet, an icon.
#: 90 × 40 pt is 32 × 14 mm; a crest or word mark in a letterhead is mostly smaller, a pasted screenshot never is.
PICTURE_MIN_WIDTH, PICTURE_MIN_HEIGHT = 90.0, 40.0
#: …nor can one with fewer samples than these: two letters need some 12 × 8 samples, a word on a line 40 × 10.
PICTURE_MIN_SAMPLES = 40 * 16
#: A page is a scan when pictures cover this part of it and hardly any text stands on it.
SCAN_COVER, SCAN_CHARACTERS = 0.5, 10
#: So many small curved fills without a matching amount of text are letters drawn as outlines.
OUTLINE_MIN_PATHS, OUTLINE_MAX_SIDE = 24, 60.0
#: points: a filled rectangle that is narrower may be a stroke of a letter
STROKE = 5.0

_STRANGE: Final = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


class Clues(NamedTuple):
    """What the painting of a page tells of what can't be read on it."""

    unread: int = 0
    """letters in words of which nothing tells what they mean"""
    behind: tuple[str, ...] = ()
    """reasons: pictures and outlines where nobody looks for them"""
    misleading: int = 0
    """letters that are painted as others than the text has"""
    drawn: tuple[Box, ...] = ()
    """words that seem to be drawn"""


NO_CLUES: Final = Clues()


def words_of(text: str, untrusted_words: list[Any]) -> tuple[Word, ...]:
    """Give MuPDF's words their place in the text.

    Words come in the order of the text, and only separators stand between them (blanks, control and bidi characters),
    so each begins at the first occurrence after the one before. Raises :class:`DamagedDocument` when they disagree.
    """
    found: list[Word] = []
    append, make, at = found.append, tuple.__new__, 0
    for x0, y0, x1, y1, word, block, line, _ in untrusted_words:
        start = text.find(word, at)
        if start < 0:
            raise DamagedDocument("The text of a page contradicts itself.")
        at = start + len(word)
        append(make(Word, (start, at, x0, y0, x1, y1, block, line)))
    return tuple(found)


def pictures_of(page: Any) -> list[Picture]:
    """Pictures that are painted on the page and stick out into what is displayed."""
    width, height = page.rect.width, page.rect.height
    found: list[Picture] = []
    for image in page.get_image_info():
        x0, y0, x1, y1 = image["bbox"]
        x0, y0, x1, y1 = max(x0, 0.0), max(y0, 0.0), min(x1, width), min(y1, height)
        if x1 - x0 > 1 and y1 - y0 > 1:
            # A mask may be much finer than its picture: one black sample, and the letters in the mask.
            samples = PICTURE_MIN_SAMPLES if image.get("has-mask") else 1
            found.append((Box(x0, y0, x1, y1), max(image["width"], samples), image["height"]))
    return found


def _covered(pictures: list[Picture], width: float, height: float, grid: int = 16) -> float:
    """Which part of the page the pictures cover, on a raster of points (overlaps count once)."""
    hits = 0
    for row in range(grid):
        y = (row + 0.5) * height / grid
        across = [box for box, _, _ in pictures if box.y0 <= y <= box.y1]
        hits += sum(any(b.x0 <= (c + 0.5) * width / grid <= b.x1 for b in across) for c in range(grid)) if across else 0
    return hits / (grid * grid)


def may_be_read(box: Box) -> bool:
    """Whether a picture is large enough on its page to hold words that can be read."""
    long, short = max(box.x1 - box.x0, box.y1 - box.y0), min(box.x1 - box.x0, box.y1 - box.y0)
    return long >= PICTURE_MIN_WIDTH and short >= PICTURE_MIN_HEIGHT / 2


def _may_hold_text(picture: Picture) -> bool:
    box, across, down = picture
    return may_be_read(box) and across * down >= PICTURE_MIN_SAMPLES


def is_letter_sized(box: tuple[float, float, float, float]) -> bool:
    """Whether a filled path may be a letter drawn as an outline."""
    x0, y0, x1, y1 = box
    return 1 < x1 - x0 < OUTLINE_MAX_SIDE * 10 and 2 < y1 - y0 < OUTLINE_MAX_SIDE


def _is_read(picture: Picture, words: tuple[Word, ...]) -> bool:
    """An OCR layer lies over the picture: words stand in it."""
    box = picture[0]
    inside = 0
    for word in words:
        x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
        inside += box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1
        if inside >= 3:
            return True
    return False


def _drawn_outlines(page: Any, words: tuple[Word, ...]) -> str:
    """``drawn_text`` for many small filled paths where no text stands: letters turned into outlines; ``picture`` when
    they are a QR code; otherwise empty."""
    small: list[tuple[int, float, float]] = []
    for number, (kind, box) in enumerate(page.get_bboxlog()):
        if kind == "fill-path" and is_letter_sized(box):
            small.append((number, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
    if len(small) < OUTLINE_MIN_PATHS:
        return ""
    free = {
        number
        for number, x, y in small
        if not any(word.x0 <= x <= word.x1 and word.y0 <= y <= word.y1 for word in words)
    }
    if len(free) < OUTLINE_MIN_PATHS:
        return ""
    rectangles = _rectangles(page)
    # a shaded cell, a bar of a chart: no letter is one upright rectangle
    letters = free - {number for number, box in rectangles.items() if min(_sides(box)) > STROKE}
    if len(letters) < OUTLINE_MIN_PATHS:
        return ""
    code = qr_code({number: box for number, box in rectangles.items() if number in letters})
    return "drawn_text" if len(letters - code) >= OUTLINE_MIN_PATHS else "picture"


def _as_seen(words: tuple[Word, ...], page: Any, text_page: Any) -> Sequence[Word]:
    """The words with those of lines to the left mirrored: lines that are upside down are read that way.

    The glyphs of a Type 3 font may be turned themselves: with one on the page, nothing tells how a line is seen.
    """
    if any(kind == "Type3" for _, _, kind, *_ in page.get_fonts()):
        return words
    leftwards = {
        (block["number"], number)
        for block in text_page.extractDICT()["blocks"]
        for number, line in enumerate(block.get("lines", ()))
        if line["dir"][0] < 0
    }
    return [one._replace(x0=-one.x1, x1=-one.x0) if (one.block, one.line) in leftwards else one for one in words]


def _rectangles(page: Any) -> dict[int, Box]:
    """The fills (by their order) that are one upright rectangle."""
    return {
        one["seqno"]: Box(*one["rect"])
        for one in page.get_cdrawings()
        if len(one["items"]) == 1 and one["items"][0][0] == "re"
    }


def _sides(rectangle: tuple[float, float, float, float]) -> tuple[float, float]:
    x0, y0, x1, y1 = rectangle
    return x1 - x0, y1 - y0


def _unreadable(text: str, unread: int) -> str:
    """Why text whose font gives no Unicode can't be assessed: most of the page, or some words; empty when all can."""
    strange = max(len(_STRANGE.findall(text)), unread)
    if strange >= 3 and strange * 50 >= len(text):
        return "unreadable_text"
    return "unreadable_words" if unread else ""


def read_page(
    page: Any,
    limits: Limits,
    *,
    text_only: bool = False,
    clues: Clues = NO_CLUES,
    keep: Callable[[int, Any, str], None] | None = None,
) -> Page:
    """One page of an open PyMuPDF document; ``text_only``: it is known to paint neither pictures nor outlines;
    ``clues``: what its painting tells; ``keep`` is given its number, MuPDF's text page and its text.

    Raises :class:`LimitExceeded` and :class:`DamagedDocument`."""
    with parsing():
        rect = page.rect
        width, height = rect.width, rect.height
        if not (0 < width <= limits.page_points and 0 < height <= limits.page_points):
            raise LimitExceeded("A page is larger than allowed, or has no size.")
        text_page = page.get_textpage(flags=TEXT_FLAGS)
        text = text_page.extractText()
        if len(text) > limits.page_characters:
            raise LimitExceeded(f"A page has more than {limits.page_characters} characters.")
        words = words_of(text, text_page.extractWORDS())
        if keep is not None:
            keep(page.number + 1, text_page, text)
        pictures = [] if text_only else pictures_of(page)
        blind: list[str] = []
        silent = [one for one in joined(pictures) if _may_hold_text(one) and not _is_read(one, words)]
        if len(text.strip()) < SCAN_CHARACTERS and pictures and _covered(pictures, width, height) >= SCAN_COVER:
            blind.append("scan_without_text")
        elif silent or len(pictures) > MOST_PIECES or shows_lines(page, pictures, words):
            blind.append("picture")
        outlines = "" if text_only else _drawn_outlines(page, words)
        if outlines and outlines not in blind:
            blind.append(outlines)
        scattered = is_scattered(text, words)
        backwards = (scattered or is_backwards(words)) and is_backwards(_as_seen(words, page, text_page))
        why = "unreadable_text" if backwards else _unreadable(text, clues.unread + clues.misleading)
        if clues.misleading and why == "unreadable_words":
            why = "misleading_text"
        if "drawn_text" not in blind and any(not has_words(box, words) for box in clues.drawn):
            blind.append("drawn_words")
        apart = "scattered_letters" if scattered else ""
        blind += [one for one in (*clues.behind, why, apart) if one and one not in blind]
        return Page(page.number + 1, text, width, height, words, tuple(box for box, _, _ in pictures), tuple(blind))


def read_pages(
    document: Any,
    limits: Limits,
    text_only: Container[int] = (),
    clues: Mapping[int, Clues] = MappingProxyType({}),
    keep: Callable[[int, Any, str], None] | None = None,
) -> tuple[Page, ...]:
    """Every page of an open, normalised PyMuPDF document; ``text_only`` pages (from 0) paint nothing but text,
    ``clues`` tell of pages what their painting tells."""
    with parsing():
        count = document.page_count
    if count == 0:
        raise DamagedDocument("The PDF has no pages.")
    return tuple(
        read_page(
            _page(document, index), limits, text_only=index in text_only, clues=clues.get(index, NO_CLUES), keep=keep
        )
        for index in range(count)
    )


def _page(document: Any, index: int) -> Any:
    with parsing("A page of the PDF can't be loaded."):
        return document[index]
