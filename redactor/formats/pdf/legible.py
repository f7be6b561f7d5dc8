# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a page no program can read, as far as its painting tells: codes in a row of which nothing says what they mean
or that mean something else than they show (:mod:`meaning`), pictures and outlines in soft masks, drawings of whole
words as one glyph."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from redactor.formats.pdf.drawn_words import drawn_words
from redactor.formats.pdf.painted import Painted, Show, Walked, advance
from redactor.formats.pdf.places import Place, places
from redactor.formats.pdf.read import OUTLINE_MIN_PATHS, PICTURE_MIN_WIDTH, STROKE, Clues, is_letter_sized, may_be_read
from redactor.formats.pdf.speckled import speckled_words

#: so many different signs in a row are a word; bullets, arrows and a row of stars are not
LEAST: Final = 3
#: middles of letters of one word stand no further apart than this (font sizes)
NEAR: Final = 1.3


class _Sign(NamedTuple):
    place: Place
    code: tuple[int, bytes]
    """the font and its code"""
    is_text: bool
    """one drawing that is a text by itself"""


def clues(walked: Walked) -> Clues:
    """What the painting of a page tells of what can't be read on it."""
    drawn = (*drawn_words(walked.shapes), *speckled_words(walked.specks))
    return Clues(unread(walked.shows), behind(walked), misleading(walked.shows), drawn)


def misleading(shows: Sequence[Show]) -> int:
    """How many letters are painted as others than the text has; a layer of text over a scan is not painted."""
    return sum(
        code.data in show.font.misleading
        for show in shows
        if show.font.misleading and show.mode != 3
        for item in show.items
        if isinstance(item, bytes)
        for code in show.font.codes(item)
    )


def unread(shows: Sequence[Show]) -> int:
    """How many letters of a page stand in words that can't be read."""
    count = 0
    for word in _words(_signs(shows)):
        if len({one.code for one in word}) >= LEAST or any(one.is_text for one in word):
            count += len(word)
    return count


def behind(walked: Walked) -> tuple[str, ...]:
    """Why a page can't be assessed for what it paints in places where nobody looks for pictures and letters."""
    pictures = any(one.kind == "image" and may_be_read(one.box) for one in walked.masks)
    outlines = sum(one.kind == "fill" and is_letter_sized(one.box) and not _is_cell(one) for one in walked.masks)
    reasons = ["picture"] if pictures or any(map(_is_wide_drawing, walked.shows)) else []
    return tuple(reasons + (["drawn_text"] if outlines >= OUTLINE_MIN_PATHS else []))


def _is_cell(one: Painted) -> bool:
    """One upright rectangle, too thick for a stroke of a letter."""
    box = one.box
    return one.exact and min(box.x1 - box.x0, box.y1 - box.y0) > STROKE


def _is_wide_drawing(show: Show) -> bool:
    """A glyph of a font of drawings as wide as a word is a picture."""
    if not show.font.drawn:
        return False
    scale = math.hypot(show.to_page[0], show.to_page[1])
    codes = (code for item in show.items if isinstance(item, bytes) for code in show.font.codes(item))
    return any(abs(advance(show, code)) * scale >= PICTURE_MIN_WIDTH for code in codes)


def _signs(shows: Sequence[Show]) -> Iterator[_Sign]:
    for show in shows:
        font = show.font
        if not font.unread:
            continue
        codes = [code.data for item in show.items if isinstance(item, bytes) for code in font.codes(item)]
        if not any(code in font.unread for code in codes):
            continue
        for code, place in zip(codes, places(show), strict=True):
            if code in font.unread:
                yield _Sign(place, (id(font), code), code in font.texts)


def _words(signs: Iterator[_Sign]) -> Iterator[list[_Sign]]:
    word: list[_Sign] = []
    for one in signs:
        if word and not _follows(word[-1].place, one.place):
            yield word
            word = []
        word.append(one)
    if word:
        yield word


def _follows(before: Place, after: Place) -> bool:
    apart = math.hypot(after.middle_x - before.middle_x, after.middle_y - before.middle_y)
    return apart <= NEAR * max(before.size, after.size)
