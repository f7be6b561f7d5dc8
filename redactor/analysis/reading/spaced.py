# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page with an empty line where its blocks stand apart.

The text of a PDF has one line end behind each line, whatever white stands below it. A plain text has an empty line
there, and that says where a paragraph, a list, an address or a signature ends. Here each such place gets one more line
end; :class:`Shift` tells where a place in the longer text was in the text of the page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from redactor.analysis.reading.kept import starts_of_lines
from redactor.model import Word

if TYPE_CHECKING:
    from redactor.model import Document, Page

APART: Final = 1.5
"""times the usual way from line to line that a block is below the one before it, at least"""
APART_FROM_ROWS: Final = 1.9
"""the same where cells stand beside each other: the rows of a table stand wider than the lines of a cell"""
ALONE: Final = 1.75
"""heights of a line that a block is below the one before it, when nothing near shows how far lines are apart"""
_LEAST: Final = 1.2
"""heights of a line that a block is below the one before it in any case"""
_NEAR: Final = 10
"""lines before and after a line that show how far lines are apart"""
_CELLS: Final = 6
"""lines before and after a line that can be of cells in its row"""
_BESIDE: Final = 0.5
"""heights of a line that the next line begins lower, at least; else it stands beside it"""


class Shift(NamedTuple):
    """Where line ends were put into a text: their places in the text with them, in order."""

    at: tuple[int, ...] = ()

    def back(self, place: int) -> int:
        """The place in the text of the page that a place in the longer text is."""
        return place - bisect_left(self.at, place)


def spaced(document: Document) -> tuple[Document, tuple[Shift, ...]]:
    """The document with empty lines between the blocks of its pages, and the shift of each page."""
    made = [spaced_page(page) for page in document.pages]
    shifts = tuple(shift for _, shift in made)
    if not any(shift.at for shift in shifts):
        return document, shifts
    return replace(document, pages=tuple(page for page, _ in made)), shifts


def spaced_page(page: Page) -> tuple[Page, Shift]:
    """The page with empty lines between its blocks, and where they were put; the page itself when there are none."""
    places = [*_places(page)]
    if not places:
        return page, Shift()
    parts: list[str] = []
    done = 0
    for at in places:
        parts += (page.text[done:at], "\n")
        done = at
    cut = tuple((at + bisect_left(places, at), rest) for at, rest in page.cut)
    words = _moved(page.words, places)
    starts_of_lines.keep(words, starts_of_lines(page.words))  # the same lines, only further on in the text
    made = replace(page, text="".join((*parts, page.text[done:])), words=words, cut=cut)
    return made, Shift(tuple(at + number for number, at in enumerate(places)))


def _moved(words: Sequence[Word], places: Sequence[int]) -> tuple[Word, ...]:
    """The words behind the line ends that were put before the characters at some places (in order)."""
    starts = [word[0] for word in words]
    done = bisect_left(starts, places[0])
    found = [*words[:done]]
    make = tuple.__new__
    for by, at in enumerate((*places[1:], starts[-1] + 1), 1):
        behind = bisect_left(starts, at, done)
        found += [
            make(Word, (one + by, end + by, x0, y0, x1, y1, block, line))
            for one, end, x0, y0, x1, y1, block, line in words[done:behind]
        ]
        done = behind
    return tuple(found)


class _Line(NamedTuple):
    """A line of a cell, in points; ``start`` and ``end`` are in the text."""

    start: int
    end: int
    x0: float
    x1: float
    y0: float
    y1: float


class _Step(NamedTuple):
    """The way from a line down to the next."""

    by: float
    """heights of the lower of the two; 1 when they touch"""
    back: bool
    """from the last cell of a row to the first of the next"""


def _places(page: Page) -> Iterator[int]:
    """Where an empty line begins: behind line ends."""
    lines = _lines(page.words)
    steps: list[_Step | None] = []
    for at, (one, other) in enumerate(pairwise(lines)):
        # most lines follow the one before them closely, or stand beside it
        if other[4] - one[5] < (_LEAST - 1) * (one[5] - one[4]) or page.text.count("\n", one.end, other.start) != 1:
            continue
        steps = steps or _steps(lines)
        if _is_apart(lines, steps, at) and not _is_filled(lines, at):
            yield page.text.index("\n", one.end) + 1


def _lines(words: Sequence[Word]) -> list[_Line]:
    found = []
    for first, behind in pairwise(starts_of_lines(words)):
        start, _, x0, top, _, bottom, _, _ = words[first]
        _, end, _, y0, x1, y1, _, _ = words[behind - 1]
        found.append(_Line(start, end, x0, x1, min(y0, top), max(y1, bottom)))
    return found


def _steps(lines: Sequence[_Line]) -> list[_Step | None]:
    """For each line the way from the lowest line of its row to the next line; None when that isn't below it.

    All at once, as nearly all are asked for on a page with one place that may be a gap.
    """
    steps: list[_Step | None] = []
    tops = [one[4] for one in lines]
    for at, ((_, _, x0, _, top, bottom), (_, _, left, _, y0, y1)) in enumerate(pairwise(lines)):
        slack = _BESIDE * (bottom - top)
        if y0 - top <= slack:
            steps.append(None)
            continue
        first, low = max(0, at - _CELLS), bottom
        if max(tops[first : at + 1]) > top:  # else no line before is in the row
            row = [each[5] for each in lines[first:at] if top < each[4] < y0 - slack]
            low = max(row) if row else bottom
        height = max(min(bottom - top, y1 - y0), 1.0)
        steps.append(_Step(1 + (y0 - low) / height, left < x0 - height))
    return steps


def _is_apart(lines: Sequence[_Line], steps: Sequence[_Step | None], at: int) -> bool:
    """Whether the next line is clearly further below a line than those around are below each other."""
    step = steps[at]
    if step is None or step.by < _LEAST:
        return False
    near = [one for one in (*steps[max(0, at - _NEAR) : at], *steps[at + 1 : at + _NEAR + 1]) if one is not None]
    rows = _usual([by for by, back in near if back])
    if step.back and rows:
        return step.by >= APART * rows
    usual = _usual([by for by, _ in near])
    if not usual:
        return step.by >= ALONE
    if step.by < APART * usual or step.by < APART * rows:
        return False
    in_row = step.back or _has_beside(lines, at) or _has_beside(lines, at + 1)
    return not in_row or step.by >= APART_FROM_ROWS * usual


def _usual(steps: list[float]) -> float:
    """How long most of the shorter steps are, without the odd one that is shortest; 0 without any."""
    steps.sort()
    return steps[len(steps) // 4] if steps else 0.0


def _has_beside(lines: Sequence[_Line], at: int) -> bool:
    """Whether a line near stands beside a line."""
    _, _, x0, x1, y0, y1 = lines[at]
    slack = _BESIDE * (y1 - y0)
    for _, _, left, right, top, _ in lines[max(0, at - _CELLS) : at + _CELLS + 1]:  # a loop: any() takes twice as long
        if -slack < top - y0 < slack and (left >= x1 or right <= x0):
            return True
    return False


def _is_filled(lines: Sequence[_Line], at: int) -> bool:
    """Whether a line further on stands between two lines: of a column beside."""
    slack = _BESIDE * (lines[at].y1 - lines[at].y0)
    top, low = lines[at].y0 + slack, lines[at + 1].y0 - slack
    return any(top < each.y0 < low for each in lines[at + 2 : at + 2 + _NEAR])
