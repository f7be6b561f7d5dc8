# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page: nothing but the label in a box, no redacted value left, and all other text still there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from redactor.errors import LeakError
from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.marks import spoken
from redactor.formats.pdf.verify_pages import Sheet
from redactor.formats.pdf.verify_words import plain
from redactor.model import Box, Mark, Page

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: What may differ between two readings of the same text: kinds of hyphen, signs for what has no reading.
_LOOSE = (
    *map(chr, range(32)),
    *"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00af\u0304\ufffd\ufffe\ufffc",
)
#: what is long enough to be a name
_WORD = re.compile(r"[^\W_]{3,}")


#: so many boxes of one page are compared with each other
_MOST_COMPARED = 2000
#: the codes of white space and of what is loose; both lie below 0x10000
_PASSED = np.array(sorted({*map(ord, _LOOSE), *map(ord, re.findall(r"\s", "".join(map(chr, range(0x10000)))))}))


def letters(text: str) -> Counter[str]:
    """How often each character occurs, without what two parsers read differently."""
    return _letters(plain(text))


def _letters(low: str) -> Counter[str]:
    found = Counter("".join(low.split()))
    for char in _LOOSE:
        found.pop(char, None)
    return found


def _compact(text: str) -> str:
    return "".join(text.split())


_THIN = 0.12
"""of the lower side of a box: at its edges stand the letters of its neighbours"""


def labels_in_boxes(sheet: Sheet, marks: Sequence[Mark], page: int) -> list[str]:
    """The text in each box, which must be the label of that box (printed, or as a screen reader says it) or nothing.

    Raises :class:`LeakError` (channel ``page text``) when anything else stands there.
    """
    found: list[str] = []
    doubtful = False
    known = {label: _readings(label) for label in {mark.label for mark in marks}}
    for mark in marks:
        left, bottom, right, top = sheet.frame.to_pdf(mark.box)
        thin = _THIN * min(right - left, top - bottom)
        text = _compact(sheet.text_touching((left + thin, bottom + thin, right - thin, top - thin)))
        doubtful |= text not in known[mark.label]
        found.append(text)
    if not doubtful and not _any_overlap(marks):
        return found
    # a character that only touches the box is its neighbour: look at the middle of each
    taken = np.zeros(len(sheet.boxes), dtype=bool)
    found = []
    for mark in marks:
        here = sheet.middles_in(sheet.frame.to_pdf(mark.box)) & ~taken
        taken |= here
        found.append(_compact(sheet.written_on(here)))
    for mark, text in zip(marks, found, strict=True):
        if text not in known[mark.label] and Counter(text) - Counter(_with_overlapping(mark, marks)):
            raise LeakError(f"page text: there is still text under a box on page {page}.", pages=(page,))
    return found


def _readings(label: str) -> tuple[str, ...]:
    return "", _compact(label), _compact(spoken(label))


def _with_overlapping(mark: Mark, marks: Sequence[Mark]) -> str:
    """The label of a box with those of the boxes that it overlaps (each character is counted in one box only)."""
    over = [other for other in marks if other is not mark and _overlap(mark, other)]
    return "".join(_compact(spoken(one.label)) for one in (mark, *over)) if over else ""


def _overlap(one: Mark, other: Mark) -> bool:
    a, b = one.box, other.box
    return a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1


def _any_overlap(marks: Sequence[Mark]) -> bool:
    """Whether a box reaches into the part of another in which text is looked for: a label may be counted twice.

    Boxes of lines that are set tightly overlap by less, on many pages.
    """
    if len(marks) > _MOST_COMPARED:
        return True
    x0, y0, x1, y1 = np.array([mark.box for mark in marks], np.float64).reshape(-1, 4).T
    thin = _THIN * np.minimum(x1 - x0, y1 - y0)
    across = ((x0 + thin)[:, None] < x1) & (x0 < (x1 - thin)[:, None])
    down = ((y0 + thin)[:, None] < y1) & (y0 < (y1 - thin)[:, None])
    return bool(np.count_nonzero(across & down) > len(marks))


@dataclass(frozen=True, slots=True)
class Difference:
    """What the text of a page lost and gained outside the boxes, character by character."""

    lost: Counter[str] = field(repr=False)
    gained: Counter[str] = field(repr=False)

    def __bool__(self) -> bool:
        return bool(self.lost or self.gained)


def apart(expected: str, written_plain: str, labels: Sequence[str]) -> Difference:
    """What differs between two parsers' readings: the original's text without the redacted spans, and the output's
    (already :func:`plain`)."""
    before, label = plain(expected), plain("".join(labels))
    if _agree(before, written_plain, label):
        return Difference(Counter(), Counter())
    old, new = _letters(before), _letters(written_plain)
    new.subtract(_letters(label))
    return Difference(old - new, new - old)


def _agree(before: str, after: str, label: str) -> bool:
    """Whether ``after`` has the letters of ``before`` and ``label`` and no others, as nearly every page does."""
    tallies = [_tally(before), -_tally(after), _tally(label)]
    total = np.zeros(max(map(len, tallies)), np.int64)
    for one in tallies:
        total[: len(one)] += one
    return not total.any()


def _tally(low: str) -> NDArray[np.int64]:
    """How often each character occurs, by its code, without those that :func:`_letters` leaves out."""
    found = np.bincount(np.frombuffer(low.encode("utf-32-le", "surrogatepass"), np.uint32))
    found[_PASSED[: np.searchsorted(_PASSED, len(found))]] = 0
    return found


def explained(found: Difference, page_text: str, original: Sheet) -> bool:
    """Whether the two parsers read the original page differently in the same characters (text at the page's edge, a
    font without Unicode values), so that nothing was lost or gained."""
    one, other = letters(page_text), letters(original.text)
    return not (found.lost - (one - other)) and not (found.gained - (other - one))


def words_alone(page: Page, original: Sheet) -> bool:
    """Whether pdfium reads a word on the original page where the engine's reader has nothing at all."""
    known = plain(page.text)
    text = "".join(map(_char, original.codes))
    boxes, (width, height) = original.boxes, original.frame.shown
    words = Bands([_Read(Box(one.x0 - 1, one.y0 - 1, one.x1 + 1, one.y1 + 1)) for one in page.words])
    for found in _WORD.finditer(text):
        if plain(found[0]) in known:
            continue
        for number in range(found.start(), found.end()):
            cell = original.frame.to_shown(boxes[number])
            x, y = (cell.x0 + cell.x1) / 2, (cell.y0 + cell.y1) / 2
            if not (0 < x < width and 0 < y < height) or any(
                one.box.x0 <= x <= one.box.x1 and one.box.y0 <= y <= one.box.y1 for one in words.near(Box(x, y, x, y))
            ):
                break
        else:
            return True
    return False


class _Read(NamedTuple):
    """A word that the engine's reader has, with a point around it."""

    box: Box


def _char(code: int) -> str:
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code <= 0x10FFFF else " "


def difference(before: Sheet, after: Sheet, marks: Sequence[Mark]) -> Difference:
    """The same by position, with pdfium on both sides: what stands in a box or off the page isn't counted."""
    old = letters(seen_outside(before, marks))
    new = letters(seen_outside(after, marks))
    return Difference(old - new, new - old)


def less(found: Difference, original: Sheet, drawn: Sequence[Mark]) -> Difference:
    """A difference of which what stood under boxes drawn by hand is no loss: no span of the text tells of it."""
    under = np.zeros(len(original.boxes), dtype=bool)
    for mark in drawn:
        under |= original.middles_in(original.frame.to_pdf(mark.box))
    return Difference(found.lost - letters(original.written_on(under)), found.gained)


def _shown(sheet: Sheet, marks: Sequence[Mark]) -> NDArray[np.bool_]:
    """Which characters have their middle on the visible page and in no box."""
    shown = sheet.middles_in(sheet.frame.visible)
    for mark in marks:
        shown &= ~sheet.middles_in(sheet.frame.to_pdf(mark.box))
    return shown


def seen_outside(sheet: Sheet, marks: Sequence[Mark]) -> str:
    """The characters on the visible page whose middle lies in no box, without white space."""
    return sheet.written_on(_shown(sheet, marks))


def blanked(sheet: Sheet, marks: Sequence[Mark]) -> str:
    """The text of the visible page with the parser's own breaks, a control character for each character in a box."""
    return "".join(
        chr(code) if code <= 32 else chr(code) if shown and not 0xD800 <= code < 0xE000 else "\x01"
        for code, shown in zip(sheet.codes, _shown(sheet, marks).tolist(), strict=True)
    )
