# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which text of a page may be invisible, as far as its graphics state tells: cheap, and too much is suspected."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from redactor.formats.pdf.bands import Bands
from redactor.formats.pdf.colours import Colour
from redactor.formats.pdf.geometry import area, holds, is_empty, meet, touch
from redactor.formats.pdf.hiders import SMALLEST, is_bar, is_over
from redactor.formats.pdf.painted import Painted, Show, Walked, box_of_show, letter_size
from redactor.formats.pdf.places import Place, places, places_outside
from redactor.model import Box

#: text fainter than this can't be told from the paper
FAINTEST: Final = 0.04
#: colours closer than this (largest difference of red, green, blue) look the same
ALIKE: Final = 0.06
WHITE: Final = (1.0, 1.0, 1.0)

#: kinds of :class:`redactor.model.HiddenPart`
OFF_PAGE, INVISIBLE, CAMOUFLAGED, COVERED, TINY, FAINT, CLIPPED = (
    "text_off_page",
    "text_invisible_mode",
    "text_like_background",
    "text_covered",
    "text_tiny",
    "text_transparent",
    "text_clipped",
)
#: reaches over the edge of the page: off the page when text extraction leaves it out
ON_THE_EDGE: Final = "edge"
#: certain without a rendering: nothing of it can reach the page
CERTAIN: Final = frozenset((OFF_PAGE, CLIPPED, TINY))


@dataclass(slots=True)
class Unseen:
    """Codes of one show that can't be seen, by number, with why."""

    show: Show
    codes: dict[int, str]
    places: Mapping[int, Place]
    """of these codes, and perhaps of others"""


def suspects(page: Any, walked: Walked, bands: Bands[Painted]) -> list[Unseen]:
    """The codes of a page that may be invisible; ``bands`` hold what may hide them (:mod:`hiders`)."""
    shown = Box(0.0, 0.0, page.rect.width, page.rect.height)
    return [one for show in walked.shows if (one := _suspect(show, bands, shown)) is not None]


def _suspect(show: Show, areas: Bands[Painted], shown: Box) -> Unseen | None:
    """The codes of a show that may be invisible; None when the show is plainly visible."""
    box = box_of_show(show)
    painted = areas.near(box)
    seen = meet(show.clip, shown)
    whole = _why_whole(show)
    over = [one for one in painted if is_over(one, show.order) and touch(one.box, box)]
    if show.font.bars and any(one.kind == "text" for one in over) and is_bar(show):
        over = [one for one in over if one.kind != "text"]  # bars in a row hide together what is below
    plain = whole is None and not over and not _alike_somewhere(show, painted, box)
    if plain and holds(seen, box):
        return None
    here = places_outside(show, meet(seen, shown)) if plain else dict(enumerate(places(show)))
    codes: dict[int, str] = {}
    for number, place in here.items():
        why = whole or _why(show, place, (seen, shown), over, painted)
        if why is not None:
            codes[number] = why
    return Unseen(show, codes, here) if codes else None


def _why_whole(show: Show) -> str | None:
    a, b, c, d = show.to_page[:4]
    size = letter_size(show)
    height, width = abs(size) * math.hypot(c, d), abs(size * show.scale) * math.hypot(a, b)
    if height < SMALLEST or width < SMALLEST / 2:
        return TINY
    if show.mode == 3:
        return INVISIBLE
    if show.alpha < FAINTEST:
        return FAINT
    return None


def _why(
    show: Show, place: Place, bounds: tuple[Box, Box], over: Sequence[Painted], painted: Sequence[Painted]
) -> str | None:
    """Why one code can't be seen, or None."""
    core, (seen, shown) = place.corners, bounds
    if is_empty(meet(core, shown)) and core.x1 > core.x0:
        return OFF_PAGE
    if not holds(shown, core):
        return ON_THE_EDGE
    part = meet(core, seen)
    if core.x1 > core.x0 and (is_empty(part) or area(part) < 0.04 * area(core)):
        return CLIPPED
    x, y = place.middle_x, place.middle_y
    if any(one.box.x0 <= x <= one.box.x1 and one.box.y0 <= y <= one.box.y1 for one in over):
        return COVERED
    if show.mode == 7:
        return INVISIBLE
    if _alike(_ink(show), _under(painted, show.order, x, y)):
        return CAMOUFLAGED
    return None


def _ink(show: Show) -> Colour:
    return show.stroke if show.mode in (1, 5) else show.fill


def _alike(one: Colour, other: Colour) -> bool:
    """Colours that look the same; an unknown one may look like anything."""
    if one is None or other is None:
        return True
    a, b, c = one
    d, e, f = other
    return abs(a - d) <= ALIKE and abs(b - e) <= ALIKE and abs(c - f) <= ALIKE


def _under(painted: Sequence[Painted], order: int, x: float, y: float) -> Colour:
    """The colour of what is painted last under a point before some moment; None: not known (a picture, a shading)."""
    for one in reversed(painted):
        if one.order < order and one.box.x0 <= x <= one.box.x1 and one.box.y0 <= y <= one.box.y1:
            if one.kind == "fill" and one.exact and one.alpha > 0.9:
                return one.colour
            if one.kind in ("image", "shading"):
                return None
    return WHITE


def _alike_somewhere(show: Show, painted: Sequence[Painted], box: Box) -> bool:
    """A quick test before looking at every code."""
    ink = _ink(show)
    if ink is None or show.mode == 7 or _alike(ink, WHITE):
        return True
    return any(
        one.order < show.order and one.kind == "fill" and touch(one.box, box) and one.colour is not None
        and _alike(ink, one.colour)
        for one in painted
    )  # fmt: skip
