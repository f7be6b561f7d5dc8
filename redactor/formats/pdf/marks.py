# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The boxes that cover what was removed: opaque, on top of everything, with the ground as real text.

Drawn into a content stream of their own that comes after the page's, which is closed in ``q … Q`` so that nothing it
leaves behind (matrix, clip, blend mode) reaches them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.geometry import area, holds, meet, touch
from redactor.model import Box, Mark

#: Widths of Helvetica in thousandths (Adobe's AFM, as ISO 32000-1 fixes for the standard fonts): what labels hold.
_WIDTHS = {
    **dict.fromkeys("0123456789_", 556),
    **dict.fromkeys("abdeghnopqu", 556),
    **dict.fromkeys("cksvxyzJ", 500),
    **dict.fromkeys(".,:;/ !ft", 278),
    **dict.fromkeys("ijl", 222),
    **dict.fromkeys("-()r", 333),
    "m": 833,
    "w": 722,
    **dict.fromkeys("ABEKPSVXY", 667),
    **dict.fromkeys("CDHNRU", 722),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("GOQ", 778),
    "I": 278,
    "L": 556,
    "M": 833,
    "W": 944,
}
LARGEST = 9.0
SMALLEST = 3.0
#: Below this size (points) a label is hard to read.
_LEGIBLE = 5.0
#: Of the height of the font: how much of a box its label may fill.
_FILL = 0.8
_CAP = 0.72
#: Around the text, in points.
_MARGIN = 0.8
#: A letter of a label this close (points) to where the same letter was removed looks like that letter.
_TWIN = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """How the displayed page lies in user space: visible box, rotation (0, 90, 180, 270), size of a unit in points."""

    x0: float
    y0: float
    x1: float
    y1: float
    rotation: int = 0
    unit: float = 1.0

    def to_user(self, x: float, y: float) -> tuple[float, float]:
        """A displayed point (points from the top left) in user space.

        >>> Frame(0, 0, 600, 800, 90).to_user(10, 20)
        (20.0, 10.0)
        """
        x, y = x / self.unit, y / self.unit
        if self.rotation == 90:
            return self.x0 + y, self.y0 + x
        if self.rotation == 180:
            return self.x1 - x, self.y0 + y
        if self.rotation == 270:
            return self.x1 - y, self.y1 - x
        return self.x0 + x, self.y1 - y

    def to_displayed(self, x: float, y: float) -> tuple[float, float]:
        """A point of user space in points from the top left of the displayed page.

        >>> Frame(0, 0, 600, 800, 90).to_displayed(20, 10)
        (10.0, 20.0)
        """
        across, down = {
            90: (y - self.y0, x - self.x0),
            180: (self.x1 - x, y - self.y0),
            270: (self.y1 - y, self.x1 - x),
        }.get(self.rotation, (x - self.x0, self.y1 - y))
        return across * self.unit, down * self.unit

    @property
    def shown(self) -> Box:
        """The displayed page, in points from its top left."""
        wide, high = (self.x1 - self.x0) * self.unit, (self.y1 - self.y0) * self.unit
        return Box(0.0, 0.0, high, wide) if self.rotation in (90, 270) else Box(0.0, 0.0, wide, high)

    @property
    def right(self) -> tuple[int, int]:
        """The displayed direction to the right, in user space."""
        return {90: (0, 1), 180: (-1, 0), 270: (0, -1)}.get(self.rotation, (1, 0))

    @property
    def up(self) -> tuple[int, int]:
        """The displayed direction upwards, in user space."""
        return {90: (-1, 0), 180: (0, -1), 270: (1, 0)}.get(self.rotation, (0, 1))


def label_width(label: str, size: float) -> float:
    """The width in points of a label in Helvetica of a size."""
    return _thousandths(label) * size / 1000


@cache
def _thousandths(label: str) -> int:
    return sum(_WIDTHS.get(one, 667) for one in label)


def label_size(label: str, box: Box) -> float | None:
    """The size at which a label fits into a box; None when it would be too small to read."""
    width, height = box.x1 - box.x0 - 2 * _MARGIN, box.y1 - box.y0
    if not label or width <= 0 or height <= 0:
        return None
    size = min(LARGEST, height * _FILL / _CAP, width / label_width(label, 1.0))
    return size if size >= SMALLEST else None


def quiet_shift(label: str, box: Box, removed: Iterable[tuple[str, float]]) -> float:
    """How far to the right of the middle a label stands so that no letter of it is where the same letter was removed.

    ``removed`` are characters with the middle of their glyph (points from the left). Somebody who compares the pages,
    and every check, would take such a letter for one that was left. Gives 0.0 when nowhere in the box is better.

    >>> quiet_shift("e", Box(0, 0, 50, 12), [("e", 25.0)])
    1.2
    """
    size = label_size(label, box)
    said = frozenset(one for one in label if one.isalnum())
    same = [(one, place) for one, place in removed if one in said]
    if size is None or not same:
        return 0.0
    room = (box.x1 - box.x0 - label_width(label, size)) / 2 - _MARGIN
    at, letters = (box.x0 + box.x1 - label_width(label, size)) / 2, []
    for one in label:
        wide = label_width(one, size)
        letters.append((one, at + wide / 2))
        at += wide
    twins = [place - x for one, place in same for letter, x in letters if one == letter]
    steps = [0.0, *(sign * step * 1.2 for step in range(1, 20) for sign in (1, -1))]
    return next((by for by in steps if abs(by) <= max(room, 0.0) and all(abs(by - one) >= _TWIN for one in twins)), 0.0)


def spoken(label: str) -> str:
    """What a screen reader says at a box with this label."""
    return f"gelakt: {label}" if label else "gelakt"


def draw_marks(marks: Sequence[Mark], frame: Frame, numbers: Sequence[int] | None = None, font: str = "/R1") -> bytes:
    """The content stream that draws the boxes of one page.

    ``numbers`` are marked-content numbers for a tagged page, one a mark; without them each box carries its spoken
    text itself. ``font`` is the resource name of Helvetica in WinAnsiEncoding.
    """
    parts = ["q /R0 gs\n"]
    numbered = [_Placed(index, mark.box) for index, mark in enumerate(marks)]
    inner, page = _within_others(marks, Bands(numbered)), frame.shown
    later = Bands([one for one in numbered if one.number not in inner and marks[one.number].label])
    # a box without a label comes first: it would lie over the labels of those that it touches
    for index in sorted(range(len(marks)), key=lambda one: (one not in inner, marks[one].label != "")):
        mark = marks[index]
        if numbers is None:
            said = spoken(mark.label).encode("utf-16-be", "replace").hex().upper()
            parts.append(f"/Span <</ActualText <FEFF{said}>>> BDC\n")
        else:
            parts.append(f"/Span <</MCID {numbers[index]}>> BDC\n")
        parts.append(_box(mark, frame, font, _room(index, mark, later, page) if index not in inner else None))
        parts.append("EMC\n")
    parts.append("Q\n")
    return "".join(parts).encode("ascii")


class _Placed(NamedTuple):
    """A box and its number among the marks."""

    number: int
    box: Box


def _within_others(marks: Sequence[Mark], around: Bands[_Placed]) -> frozenset[int]:
    """The marks whose box lies in that of another one: they come first and have no label, which would be covered."""
    return frozenset(
        index
        for index, mark in enumerate(marks)
        for other, box in around.near(mark.box)
        if index != other and holds(box, mark.box, 1.0) and (area(box), -other) > (area(mark.box), -index)
    )


def _number(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _room(index: int, mark: Mark, around: Bands[_Placed], page: Box) -> Box:
    """Where in its box a label can be read: all of it, or where no other box lies and the page has not ended."""
    others = [box for number, box in around.near(mark.box) if number != index and touch(box, mark.box)]
    said = _said(mark, mark.box)
    if said is None or (holds(page, said) and not any(touch(one, said) for one in others)):
        return mark.box
    room = meet(mark.box, page)
    for one in others:
        if touch(one, room):
            sides = (
                room._replace(x0=one.x1), room._replace(x1=one.x0), room._replace(y0=one.y1), room._replace(y1=one.y0),
            )  # fmt: skip
            room = max(sides, key=lambda side: min((side.x1 - side.x0) / 3, side.y1 - side.y0))
    return room


def _said(mark: Mark, room: Box) -> Box | None:
    """Where the label of a box stands when it has this room; None: nowhere."""
    placed = _placed(mark.label, room)
    if placed is None:
        return None
    size, turned = placed
    across, down = label_width(mark.label, size) / 2, _CAP * size / 2
    across, down = (down, across) if turned else (across + abs(mark.label_shift), down)
    x, y = (room.x0 + room.x1) / 2, (room.y0 + room.y1) / 2
    return Box(x - across, y - down, x + across, y + down)


def _placed(label: str, room: Box) -> tuple[float, bool] | None:
    """The size of a label and whether it runs up the page; None when it would be too small to read."""
    size = label_size(label, room)
    if size is None or size < _LEGIBLE:
        # Text that runs up the page leaves tall, narrow boxes: the label runs up with it when that reads better.
        upward = label_size(label, Box(0, 0, room.y1 - room.y0, room.x1 - room.x0))
        if upward is not None and (size is None or upward > size):
            return upward, True
    return None if size is None else (size, False)


def _box(mark: Mark, frame: Frame, font: str, room: Box | None) -> str:
    ax, ay = frame.to_user(mark.box.x0, mark.box.y0)
    bx, by = frame.to_user(mark.box.x1, mark.box.y1)
    corner = (min(ax, bx), min(ay, by), abs(bx - ax), abs(by - ay))
    drawn = "0 g " + " ".join(map(_number, corner)) + " re f\n"
    label = "".join(one for one in mark.label if one in _WIDTHS)
    placed = _placed(label, room) if room is not None else None
    if room is None or placed is None:
        return drawn
    size, turned = placed
    half_x, half_y = (room.x0 + room.x1) / 2, (room.y0 + room.y1) / 2
    width, height = label_width(label, size), _CAP * size
    right, up = frame.right, frame.up
    x, y = half_x - width / 2 + mark.label_shift, half_y + height / 2
    if turned:
        right, up = frame.up, (-frame.right[0], -frame.right[1])
        x, y = half_x + height / 2, half_y + width / 2
    at, scale = frame.to_user(x, y), size / frame.unit
    matrix = " ".join(map(_number, (*right, *up, *at)))
    text = label.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return drawn + f"BT 1 g {font} {_number(scale)} Tf {matrix} Tm ({text}) Tj ET\n"
