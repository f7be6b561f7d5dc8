# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What small pictures make together (the strips of a scanner's program, a picture for each letter), and lines of
writing that are a picture: an address against robots, a signature block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pymupdf

from redactor.model import Box, Word

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

Picture = tuple[Box, int, int]
"""box (points), width and height in samples"""

#: a page with more pictures is not assessed: nobody asks what they make together
MOST_PIECES: Final = 20_000
#: points: rows are looked up by bands so high, and so many of the newest in each
_BAND: Final = 16.0
_NEWEST: Final = 24
#: points: a line of writing is so high and at least so long, and so many times as long as high
_LOWEST, _HIGHEST, _SHORTEST, _SLENDER = 5.0, 40.0, 40.0, 3.0
#: a letter has so many samples, a line of letters so many pictures
_LETTER: Final = 6 * 5
_FEWEST: Final = 6
#: dots per inch of the look at such lines, how much two samples of ink and paper differ, and how many times a line of
#: writing goes from one to the other along its middle for each of its heights
_DPI: Final = 144
_APART: Final = 60
_CHANGES: Final = 1.2
#: so many lines of a page are looked at; a page with more has them unseen
_MOST_LINES: Final = 60


def joined(pictures: list[Picture]) -> list[Picture]:
    """Pictures, and what pieces of one make together."""
    if not 1 < len(pictures) <= MOST_PIECES:
        return pictures
    found = list(pictures)
    for turned in (False, True):
        found += [row for row, count in _rows(pictures, turned=turned) if count > 1]
    return found


def shows_lines(page: Any, pictures: list[Picture], words: Sequence[Word]) -> bool:
    """Whether pictures that are too low for a page of text hold a line of writing, by a look at the page."""
    if not pictures or len(pictures) > MOST_PIECES:
        return False
    single = [one for one in pictures if one[1] * one[2] >= _LETTER * _FEWEST]
    rows = [
        row
        for turned in (False, True)
        for row, count in _rows([one for one in pictures if one[1] * one[2] >= _LETTER], turned=turned)
        if count >= _FEWEST
    ] if len(pictures) >= _FEWEST else []  # fmt: skip
    lines = [box for box, _, _ in (*single, *rows) if _is_line(box) and not has_words(box, words)]
    return len(lines) > _MOST_LINES or any(_is_written(page, box) for box in lines)


def _is_line(box: Box) -> bool:
    low, long = sorted((box.x1 - box.x0, box.y1 - box.y0))
    return _LOWEST <= low < _HIGHEST and long >= max(_SHORTEST, _SLENDER * low)


def has_words(box: Box, words: Iterable[Word]) -> bool:
    """Whether the middle of a word lies in a box."""
    return any(
        box.x0 <= (word.x0 + word.x1) / 2 <= box.x1 and box.y0 <= (word.y0 + word.y1) / 2 <= box.y1 for word in words
    )


def _is_written(page: Any, box: Box) -> bool:
    """Whether what is seen in a box goes from ink to paper and back as often as letters do."""
    pixmap = page.get_pixmap(dpi=_DPI, clip=pymupdf.Rect(box), colorspace=pymupdf.csGRAY, alpha=False, annots=False)
    held = np.frombuffer(pixmap.samples_mv, np.uint8).reshape(pixmap.height, pixmap.stride)[:, : pixmap.width]
    grey: Grey = held if held.shape[1] >= held.shape[0] else held.T
    if min(grey.shape) < 4:
        return False
    dark = grey.astype(np.int16) < (int(grey.min()) + int(grey.max())) / 2
    changes = (dark[:, 1:] != dark[:, :-1]).sum(axis=1)
    inner = np.sort(changes[grey.shape[0] // 6 : -(grey.shape[0] // 6) or None])
    # letters have ink in many rows of a line; a rule, a frame or a shade in few, a barcode in all alike
    typical = float(inner[len(inner) // 2])
    wide, high = max(grey.shape), min(grey.shape)
    return int(grey.max()) - int(grey.min()) >= _APART and typical >= max(_FEWEST, _CHANGES * wide / high)


def _rows(pictures: list[Picture], *, turned: bool) -> Iterator[tuple[Picture, int]]:
    """Pictures that follow each other closely from left to right (turned: from top to bottom), as one, with how many
    they are."""
    rows: list[tuple[Picture, int]] = []
    bands: dict[int, list[int]] = {}
    for picture in sorted(pictures, key=lambda one: one[0].y0 if turned else one[0].x0):
        box, across, down = picture
        low, high = (box.x0, box.x1) if turned else (box.y0, box.y1)
        number = _row_of(rows, bands, box, turned=turned)
        if number is None:
            number = len(rows)
            rows.append((picture, 1))
        else:
            (row, wide, tall), count = rows[number]
            union = Box(min(row.x0, box.x0), min(row.y0, box.y0), max(row.x1, box.x1), max(row.y1, box.y1))
            rows[number] = (union, wide + across, max(tall, down)), count + 1
        middle = int((low + high) / 2 // _BAND)
        for band in (middle - 1, middle, middle + 1):
            here = bands.setdefault(band, [])
            if not here or here[-1] != number:
                here.append(number)
    yield from rows


def _row_of(rows: Sequence[tuple[Picture, int]], bands: dict[int, list[int]], box: Box, *, turned: bool) -> int | None:
    low, high = (box.x0, box.x1) if turned else (box.y0, box.y1)
    near = bands.get(int((low + high) / 2 // _BAND), ())
    return next(
        (number for number in islice(reversed(near), _NEWEST) if _follows(rows[number][0][0], box, turned)), None
    )


def _follows(row: Box, box: Box, turned: bool) -> bool:
    if turned:
        row, box = Box(row.y0, row.x0, row.y1, row.x1), Box(box.y0, box.x0, box.y1, box.x1)
    shared = min(row.y1, box.y1) - max(row.y0, box.y0)
    near = min(box.x1 - box.x0, box.y1 - box.y0) / 2
    return shared > 0.7 * max(row.y1 - row.y0, box.y1 - box.y0) and -2 * near < box.x0 - row.x1 < near
