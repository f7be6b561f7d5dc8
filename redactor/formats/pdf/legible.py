# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that an eye reads and no program does: codes in a row of which nothing tells what they mean
(:mod:`meaning`)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from redactor.formats.pdf.painted import Show
from redactor.formats.pdf.targets import Place, places

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


def unread(shows: Sequence[Show]) -> int:
    """How many letters of a page stand in words that can't be read."""
    count = 0
    for word in _words(_signs(shows)):
        if len({one.code for one in word}) >= LEAST or any(one.is_text for one in word):
            count += len(word)
    return count


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
