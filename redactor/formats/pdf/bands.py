# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What has a box by bands of the page, so that a line of text looks at its neighbours only: a map has 100,000 areas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, Protocol, TypeVar

from redactor.model import Box

#: height of a band, points
_HIGH: Final = 16.0
#: an area over more bands than this is kept apart
_TALL: Final = 40
#: fewer areas than this are looked at one by one
_FEW: Final = 24
#: what is further away than this (bands) is in the outermost
_FAR: Final = 4000


class Boxed(Protocol):
    """What stands somewhere on a page."""

    @property
    def box(self) -> Box:
        """Around it, in points of the displayed page."""
        ...


One = TypeVar("One", bound=Boxed)


class Bands(Generic[One]):
    """The areas of one page, in the order in which they are given."""

    def __init__(self, painted: Sequence[One]) -> None:
        self.painted = painted
        self._tall: list[int] = []
        self._rows: dict[int, list[int]] = {}
        for number, one in enumerate(painted if len(painted) > _FEW else ()):
            rows = _bands_of(one.box)
            if len(rows) > _TALL:
                self._tall.append(number)
            else:
                for row in rows:
                    self._rows.setdefault(row, []).append(number)

    def near(self, box: Box) -> Sequence[One]:
        """What may touch a box: all that does, and some that doesn't."""
        if len(self.painted) <= _FEW:
            return self.painted
        rows = _bands_of(box)
        if len(rows) > _TALL:
            return self.painted
        numbers = set(self._tall)
        for row in rows:
            numbers.update(self._rows.get(row, ()))
        return [self.painted[number] for number in sorted(numbers)]


def _bands_of(box: Box) -> range:
    low, high = (int(min(max(value, -_FAR * _HIGH), _FAR * _HIGH) // _HIGH) for value in (box.y0, box.y1))
    return range(low, high + 1)
