# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page: nothing but the label in a box, no redacted value left, and all other text still there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from redactor.errors import LeakError
from redactor.formats.pdf.verify_pages import Sheet, inside
from redactor.formats.pdf.verify_words import plain
from redactor.model import Mark

#: What may differ between two readings of the same text: white space, kinds of hyphen, marks of our own.
_LOOSE = re.compile("[\\s\x00-\x1f\u002d\u2010-\u2015\u2212\u00af\u0304\ufffd\ufffe\ufffc]+")

_Frame = tuple[float, float, float, float]


def letters(text: str) -> Counter[str]:
    """How often each character occurs, without what two parsers read differently."""
    return Counter(_LOOSE.sub("", plain(text)))


def _compact(text: str) -> str:
    return "".join(text.split())


def labels_in_boxes(sheet: Sheet, marks: Sequence[Mark], page: int) -> list[str]:
    """The text in each box, which must be the label of that box or nothing.

    Raises :class:`LeakError` (channel ``page text``) when anything else stands there.
    """
    found: list[str] = []
    doubtful = False
    for mark in marks:
        left, bottom, right, top = sheet.frame.to_pdf(mark.box)
        thin = 0.12 * min(right - left, top - bottom)
        text = _compact(sheet.text_touching((left + thin, bottom + thin, right - thin, top - thin)))
        doubtful |= text not in ("", _compact(mark.label))
        found.append(text)
    if not doubtful:
        return found
    # a character that only touches the box is its neighbour: look at the middle of each
    boxes = [sheet.frame.to_pdf(mark.box) for mark in marks]
    held: list[list[str]] = [[] for _ in marks]
    for char, left, bottom, right, top in sheet.characters():
        x, y = (left + right) / 2, (bottom + top) / 2
        for number, (x0, y0, x1, y1) in enumerate(boxes):
            if x0 <= x <= x1 and y0 <= y <= y1:
                held[number].append(char)
                break
    found = ["".join(one) for one in held]
    for mark, text in zip(marks, found, strict=True):
        if text and Counter(text) - Counter(_label_of(mark, marks)):
            raise LeakError(f"page text: there is still text under a box on page {page}.", pages=(page,))
    return found


def _label_of(mark: Mark, marks: Sequence[Mark]) -> str:
    """The label of a box, and those of the boxes that it overlaps (each character is counted in one box only)."""
    own = _compact(mark.label)
    for other in marks:
        if other is not mark and _overlap(mark, other):
            own += _compact(other.label)
    return own


def _overlap(one: Mark, other: Mark) -> bool:
    a, b = one.box, other.box
    return a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1


@dataclass(frozen=True, slots=True)
class Difference:
    """What the text of a page lost and gained outside the boxes, character by character."""

    lost: Counter[str] = field(repr=False)
    gained: Counter[str] = field(repr=False)

    def __bool__(self) -> bool:
        return bool(self.lost or self.gained)


def quick_difference(left_over: str, written: str, labels: Sequence[str]) -> bool:
    """Whether two parsers' readings differ: the original's text without the redacted spans, and the output's."""
    return letters(left_over) != letters(written) - letters("".join(labels))


def difference(before: Sheet, after: Sheet, marks: Sequence[Mark]) -> Difference:
    """The same by position, with pdfium on both sides: what stands in a box or off the page isn't counted."""
    old = letters(seen_outside(before, marks))
    new = letters(seen_outside(after, marks))
    return Difference(old - new, new - old)


def seen_outside(sheet: Sheet, marks: Sequence[Mark]) -> str:
    """The characters on the visible page whose middle lies in no box, as one string (with the parser's own breaks)."""
    boxes: list[_Frame] = [sheet.frame.to_pdf(mark.box) for mark in marks]
    x0, y0, x1, y1 = sheet.frame.visible
    kept: list[str] = []
    for char, left, bottom, right, top in sheet.characters():
        x, y = (left + right) / 2, (bottom + top) / 2
        if x0 <= x <= x1 and y0 <= y <= y1 and not inside(x, y, boxes):
            kept.append(char)
    return "".join(kept)


def blanked(sheet: Sheet, marks: Sequence[Mark]) -> str:
    """The text of the visible page with the parser's own breaks, a control character for each character in a box."""
    boxes: list[_Frame] = [sheet.frame.to_pdf(mark.box) for mark in marks]
    x0, y0, x1, y1 = sheet.frame.visible
    kept: list[str] = []
    for char, left, bottom, right, top in sheet.characters(breaks=True):
        x, y = (left + right) / 2, (bottom + top) / 2
        if left == right == bottom == top == 0.0:
            kept.append(char)
        else:
            kept.append(char if x0 <= x <= x1 and y0 <= y <= y1 and not inside(x, y, boxes) else "\x01")
    return "".join(kept)
