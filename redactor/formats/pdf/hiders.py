# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What may hide text and drawings that were painted before it: areas, thick lines, and bars that are set as text.

Too much is taken for a hider; whether something is hidden, a look at the page decides (:mod:`unseen_proof`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from redactor.formats.pdf.bars import LARGE
from redactor.formats.pdf.geometry import area, grown, is_empty, meet
from redactor.formats.pdf.lineart import STROKES, all_nodes
from redactor.formats.pdf.painted import Painted, Path, Show, Walked
from redactor.formats.pdf.places import places
from redactor.formats.pdf.read import STROKE
from redactor.formats.pdf.walk import HIGH
from redactor.model import Box

#: points: what is lower or narrower is a speck on paper and hides nothing: half of the smallest print that is made
SMALLEST: Final = 1.5
#: a pen so thick (points) may hide what lies anywhere along its path, a thinner one along one straight line
_THICK: Final = 6.0
#: opacity that is taken for all
_OPAQUE: Final = 0.9
#: bars and drawings of one page that are looked at
_MOST_BARS: Final = 2_000
_MOST_PATHS: Final = 4_000
#: comparisons of drawings with what may hide them; the largest come first
_MOST_PAIRS: Final = 4_000_000

_ONE_RECTANGLE: Final = re.compile(rb"[-+.\d\s]+re\s*")


class Drawing:
    """A path that may be hidden."""

    __slots__ = ("box", "left", "order")

    def __init__(self, order: int, box: Box, left: bytes) -> None:
        self.order = order
        """as in :class:`redactor.formats.pdf.painted.Path`"""
        self.box = box
        """what it may paint on, in points of the displayed page"""
        self.left = left
        """what stands in its place when it goes: the clip that it is, too"""


def hiders(walked: Walked) -> list[Painted]:
    """What may hide something, in no order."""
    areas = [one for one in walked.painted if one.kind != "stroke" and _least(one.box) > SMALLEST]
    lines = (one for one in walked.painted if one.reach * 2 >= SMALLEST)
    return [*areas, *filter(None, map(_line, lines)), *_bars(walked)]


def is_over(one: Painted, order: int) -> bool:
    """Whether it may hide what was painted at some moment."""
    return one.order > order and (one.alpha > _OPAQUE or one.doubt)


def is_bar(show: Show) -> bool:
    """Whether text is nothing but bars."""
    bars = show.font.bars.keys()
    return all(code.data in bars for item in show.items if isinstance(item, bytes) for code in show.font.codes(item))


def _least(box: Box) -> float:
    return min(box.x1 - box.x0, box.y1 - box.y0)


def _line(one: Painted) -> Painted | None:
    by = one.reach
    if 2 * by < _THICK and _least(one.box) > 2 * by:
        return None
    return Painted("stroke", grown(one.box, by), one.colour, one.alpha, False, one.order, by, one.doubt)


def _bars(walked: Walked) -> Iterator[Painted]:
    """Blocks and long dashes that are set as text."""
    left = _MOST_BARS
    for show in walked.shows:
        if not show.font.bars or show.mode in (3, 7) or left <= 0:
            continue
        codes = [code.data for item in show.items if isinstance(item, bytes) for code in show.font.codes(item)]
        if show.font.bars.keys().isdisjoint(codes):
            continue
        for code, place in zip(codes, places(show), strict=True):
            if code in show.font.bars and (place.size >= LARGE or not show.font.bars[code]):
                left -= 1
                yield Painted(
                    "text", _whole(place.corners), show.fill, show.alpha, False, show.order, doubt=show.masked
                )


def _whole(core: Box) -> Box:
    """The cell of a letter around its core, eight tenths of it."""
    x, y = (core.x1 - core.x0) / 8, (core.y1 - core.y0) / 8
    return Box(core.x0 - x, core.y0 - y, core.x1 + x, core.y1 + y)


def drawings_under(walked: Walked, found: Sequence[Painted]) -> list[Drawing]:
    """Drawings of which the middle lies under something that only a look can tell to hide them. What one plain
    rectangle hides goes in the rebuild."""
    doubtful = [one for one in found if _is_doubtful(one)]
    paths = [(node, path) for node in all_nodes(walked.root) for path in node.paths] if doubtful else []
    if not paths:
        return []
    most = max(_MOST_PAIRS // len(paths), 1)
    if len(doubtful) > most:
        doubtful = sorted(doubtful, key=lambda one: area(one.box), reverse=True)[:most]
    own = {one.order for one in doubtful}
    x0, y0, x1, y1 = np.array([one.box for one in doubtful]).T
    orders = np.array([one.order for one in doubtful])
    drawings: list[Drawing] = []
    for node, path in paths:
        box = _seen(path)
        if path.order in own or is_empty(box) or not _may_say(node.data, path, box):
            continue
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if ((orders > path.order) & (x0 <= x) & (x <= x1) & (y0 <= y) & (y <= y1)).any():
            clip = node.data[path.start : path.paint.start] + b" n" if path.clips else b""
            drawings.append(Drawing(path.order, box, clip))
            if len(drawings) > _MOST_PATHS:
                return []
    return drawings


def _may_say(data: bytes, path: Path, box: Box) -> bool:
    """Whether a drawing may be (a part of) letters: neither a speck nor a long rule nor an area of one colour."""
    low, high = sorted((box.x1 - box.x0, box.y1 - box.y0))
    if high <= SMALLEST or (low <= SMALLEST and high > HIGH):
        return False
    return low <= STROKE or _ONE_RECTANGLE.fullmatch(data, path.start, path.paint.start) is None


def _is_doubtful(one: Painted) -> bool:
    """Whether it may hide something, and only a look tells."""
    is_plain = one.kind == "image" or (one.kind == "fill" and one.colour is not None)
    return one.doubt or (one.alpha > _OPAQUE and not is_plain)


def _seen(path: Path) -> Box:
    """What a path may paint on."""
    a, b, c, d, _, _ = path.ctm
    by = max(path.pen, 0.0) * max(abs(a) + abs(c), abs(b) + abs(d)) / 2 if path.paint.operator in STROKES else 0.0
    return meet(grown(path.box, by), path.clip)
