# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find handwritten signatures and parafen that no text tells: a signature is no part of a decision and never goes out,
a minister's neither (ABRvS 17 March 2021).

Handwriting counts where people sign: behind a closing ("Hoogachtend,", "De minister van …"), beside or under a label
("paraaf", "handtekening"). There it is ink (strokes that turn again and again, not rules, circles or charts) or a small
picture between the closing and the name. Elsewhere nothing is looked for: a logo, a map or a chart is no signature.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import Any, Final

from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.letters import around
from redactor.formats.pdf.opening import parsing
from redactor.model import Box, Page, Word, line_starts

#: Who signs: a line "De minister van …," stands above a signature.
_OFFICES: Final = (
    "minister staatssecretaris directeur secretaris burgemeester voorzitter griffier gemeentesecretaris inspecteur"
    " hoofdofficier korpschef wethouder commissaris dijkgraaf gedeputeerde president officier algemeen plaatsvervangend"
)
#: What a closing begins with: the words above a signature.
_CLOSINGS: Final = (
    r"hoogachtend",
    r"(?:met )?(?:zeer )?(?:de )?(?:\w+ )?groet(?:en|jes)?\b",
    r"mvg\b|m\.v\.g\.|gr\.?,",
    r"namens (?:deze|dezen|hem|haar)\b",
    r"(?:was )?getekend\b|w\.g\.|ondertekening\b|handtekening|ondergetekende",
    r"(?:voor )?akkoord\b|aldus (?:vastgesteld|opgemaakt)",
    r"(?:yours|kind regards|sincerely|best regards|signature)\b",
    rf"de (?:{_OFFICES.replace(' ', '|')})\b[^.?!]{{0,120}},\W*$",
)
_CLOSING: Final = re.compile(rf"^\W*(?:{'|'.join(_CLOSINGS)})", re.IGNORECASE)
#: What stands above or before a paraaf.
_LABEL: Final = re.compile(
    r"^\W*(?:(?:mede)?para(?:af|fen|fering)\b|handtekening|ondertekening|gezien\b)", re.IGNORECASE
)
#: One of these stands on every page on which a line could match; cheap to look for in the text of the page.
_ANY: Final = re.compile(
    r"groet|mvg|m\.v\.g|gr\.|gr,|hoogachtend|namens|teken|w\.g\.|akkoord|aldus|yours|regards|sincerely|signature"
    r"|^\W*de (?:" + _OFFICES.replace(" ", "|") + r")\b|para(?:af|f)|gezien",
    re.IGNORECASE | re.MULTILINE,
)
#: a signature is no smaller and no larger than this, points (a paraaf in a table is some 15 × 8 pt)
_LEAST: Final = (14.0, 6.0)
_MOST: Final = (300.0, 160.0)
#: how far a signature stands below its closing, and to its left and right
_BELOW, _LEFT, _RIGHT = 190.0, 40.0, 330.0
#: strokes closer than this are of one hand
_NEAR: Final = 5.0
#: how often the pen changes its direction, left-right and up-down together; a circle does 4 times, a tick once
_TURNS: Final = 6
#: a page with more painted things is a map or a drawing: only pictures are looked at there
_MANY: Final = 20_000
#: lines of text that may follow a closing at the end of a page for the signature to stand on the next
_LAST_LINES: Final = 6
_MARGIN: Final = 1.5


class _Line:
    """A line of text; its box is made when it is asked for, which is only near a closing."""

    __slots__ = ("_box", "_words", "text")

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self.text, self._words = text, words
        self._box: Box | None = None

    @property
    def box(self) -> Box:
        """Around its words."""
        if self._box is None:
            self._box = around(Box(one.x0, one.y0, one.x1, one.y1) for one in self._words)
        return self._box


def with_signatures(document: Any, pages: Sequence[Page], bare: Container[int] = ()) -> tuple[Page, ...]:
    """The pages with ``signatures`` filled in, from the open PyMuPDF document that they were read from.

    ``bare`` pages (from 0) are known to paint text alone.
    """
    made: list[Page] = []
    carried = False
    for page, behind in zip_longest(pages, pages[1:]):
        is_bare = page.number - 1 in bare
        if (is_bare and (behind is None or behind.number - 1 in bare)) or (not carried and not _ANY.search(page.text)):
            made.append(page)
            carried = False
            continue
        lines = _lines(page)
        zones = [] if is_bare else list(_zones(lines, page, carried=carried))
        found = _found(document[page.number - 1], page, zones, lines) if zones else ()
        made.append(replace(page, signatures=found) if found else page)
        carried = _ends_with_closing(lines, page) and not found
    return tuple(made)


def _lines(page: Page) -> list[_Line]:
    """The lines of a page, in reading order."""
    words, text = page.words, page.text
    return [
        _Line(text[words[first].start : words[behind - 1].end], words[first:behind])
        for first, behind in pairwise(line_starts(words))
    ]


@dataclass(frozen=True, slots=True)
class _Zone:
    """Where people sign: an area, and (for pictures) the line above it."""

    area: Box
    top: float
    closing: bool


def _zones(lines: Sequence[_Line], page: Page, *, carried: bool) -> Iterable[_Zone]:
    if carried:
        yield _Zone(Box(0.0, 0.0, page.width, _BELOW), 0.0, closing=True)
    for line in lines:
        if _CLOSING.match(line.text):
            x0, y0, x1, y1 = line.box
            yield _Zone(Box(x0 - _LEFT, y0, max(x1, x0 + _RIGHT), y1 + _BELOW), y1, closing=True)
        if _LABEL.match(line.text):
            x0, y0, x1, y1 = line.box
            # the cells under a heading, and the place beside a label
            yield _Zone(Box(x0 - 12, y0, x1 + 60, y1 + 2 * _BELOW), y1, closing=False)
            yield _Zone(Box(x1, y0 - 25, x1 + _RIGHT, y1 + 25), y1, closing=False)


def _ends_with_closing(lines: Sequence[_Line], page: Page) -> bool:
    """Whether the signature can only stand on the next page."""
    half = 0.5 * page.height
    at = [number for number, line in enumerate(lines) if _CLOSING.match(line.text) and line.box.y0 > half]
    return bool(at) and sum(line.box.y0 > half for line in lines[at[-1] + 1 :]) <= _LAST_LINES


def _found(page: Any, read: Page, zones: Sequence[_Zone], lines: Sequence[_Line]) -> tuple[Box, ...]:
    with parsing():
        log = page.get_bboxlog()
        drawn = [Box(*box) for kind, box in log if "path" in kind]
        boxes = [box for box in drawn if any(touch(box, zone.area) for zone in zones)]
        found = []
        if boxes and len(log) <= _MANY:
            found = [one for one in _ink(page.get_cdrawings()) if any(_is_in(one, zone.area) for zone in zones)]
    found += [one for one in read.pictures if _is_signed_picture(one, zones, lines)]
    grown = (Box(x0 - _MARGIN, y0 - _MARGIN, x1 + _MARGIN, y1 + _MARGIN) for x0, y0, x1, y1 in found)
    inside = (Box(max(x0, 0.0), max(y0, 0.0), min(x1, read.width), min(y1, read.height)) for x0, y0, x1, y1 in grown)
    return tuple(sorted(set(inside), key=lambda one: (one.y0, one.x0)))


def _is_in(box: Box, area: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return area.x0 <= x <= area.x1 and area.y0 <= y <= area.y1


def _fits(box: Box) -> bool:
    width, height = box.x1 - box.x0, box.y1 - box.y0
    return _LEAST[0] <= width <= _MOST[0] and _LEAST[1] <= height <= _MOST[1]


# ink ------------------------------------------------------------------------------------------------------------------

Point = tuple[float, float]


def _ink(drawings: Iterable[Any]) -> list[Box]:
    """Handwriting: strokes near each other that turn often; one box for each hand."""
    strokes: list[tuple[Box, int, bool]] = []
    for one in drawings:
        half = (one.get("width") or 0.0) / 2 if "s" in one["type"] else 0.0
        # Corners of curves count: a drawing is only taken out when all of its corners are under the box.
        corners = [point for item in one["items"] if item[0] in "lc" for point in item[1:]]
        box = around((Box(*one["rect"]), *(Box(x, y, x, y) for x, y in corners)))
        box = Box(box.x0 - half, box.y0 - half, box.x1 + half, box.y1 + half)
        if box.x1 - box.x0 > _MOST[0] or box.y1 - box.y0 > _MOST[1]:
            continue
        paths = [points for points in _paths(one["items"]) if len(points) > 1]
        if paths and not all(map(_is_straight, paths)):
            strokes.append((box, sum(map(_turns, paths)), _is_light(one)))
    hands: list[list[tuple[Box, int, bool]]] = []
    for stroke in strokes:
        near = [hand for hand in hands if any(_close(stroke[0], other[0]) for other in hand)]
        merged = [other for hand in near for other in hand]
        hands = [hand for hand in hands if hand not in near]
        hands.append([*merged, stroke])
    found = []
    for hand in hands:
        box = around(one[0] for one in hand)
        dark = [one for one in hand if not one[2]]
        if dark and _fits(box) and sum(one[1] for one in dark) >= _TURNS:
            found.append(box)
    return found


def _close(a: Box, b: Box) -> bool:
    return a.x0 - _NEAR < b.x1 and b.x0 - _NEAR < a.x1 and a.y0 - _NEAR < b.y1 and b.y0 - _NEAR < a.y1


def _paths(items: Iterable[Any]) -> list[list[Point]]:
    """The ways of the pen, curves by points on them; rectangles are none."""
    found: list[list[Point]] = []
    for item in items:
        if item[0] == "l":
            points = [item[1], item[2]]
        elif item[0] == "c":
            points = [_on_curve(item[1:5], step / 4) for step in range(5)]
        else:
            continue
        if found and _same(found[-1][-1], points[0]):
            found[-1] += points[1:]
        else:
            found.append(list(points))
    return found


def _on_curve(corners: Sequence[Point], t: float) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(weight * corner[axis] for weight, corner in zip(weights, corners, strict=True)) for axis in (0, 1))
    return x, y


def _same(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) < 0.05 and abs(a[1] - b[1]) < 0.05


def _is_straight(points: Sequence[Point]) -> bool:
    """Only level and upright pieces: rules, frames, cells, steps of a chart."""
    return all(abs(b[0] - a[0]) < 0.3 or abs(b[1] - a[1]) < 0.3 for a, b in pairwise(points))


def _turns(points: Sequence[Point]) -> int:
    """How often a way changes from left to right and from up to down, or back."""
    count = 0
    for axis in (0, 1):
        before = 0.0
        for a, b in pairwise(points):
            step = b[axis] - a[axis]
            if abs(step) < 0.05:
                continue
            count += step * before < 0
            before = step
    return count


def _is_light(drawing: Any) -> bool:
    """White or pale: no ink."""
    colours = [one for one in (drawing.get("color"), drawing.get("fill")) if one]
    return bool(colours) and all(min(one) > 0.75 for one in colours)


# pictures -------------------------------------------------------------------------------------------------------------


def _is_signed_picture(box: Box, zones: Sequence[_Zone], lines: Sequence[_Line]) -> bool:
    """A small picture between a closing and the name: no text but titles stands between the closing and it, and a line
    follows below it. Behind the name stands a logo."""
    if not _fits(box):
        return False
    for zone in zones:
        if not _is_in(box, zone.area):
            continue
        between = [
            line
            for line in lines
            if zone.top + 1 < (line.box.y0 + line.box.y1) / 2 < box.y0 + 0.3 * (box.y1 - box.y0)
            and touch(Box(line.box.x0, 0, line.box.x1, 1), Box(box.x0 - 60, 0, box.x1 + 60, 1))
        ]
        below = any(
            0 < line.box.y1 - box.y1 < 70 and line.box.x0 < box.x1 and box.x0 - 60 < line.box.x1 for line in lines
        )
        if not zone.closing or (below and all(_CLOSING.match(line.text) for line in between)):
            return True
    return False
