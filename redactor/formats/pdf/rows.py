# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which pieces on one baseline are one line of running text, and which are cells of a table.

It matters for the width of a box (:mod:`width`): the words of a justified line stand at equal gaps, however wide, so
that the gap around a removed name tells its width, while the next cell of a table stands where it stands whatever the
name is. Both mistakes cost: a line taken for cells leaks the width, cells taken for a line are moved out of theirs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from redactor.formats.pdf.letters import Glyph, Line
from redactor.formats.pdf.painted import Painted
from redactor.formats.pdf.segments import ALIGNED, WORD_GAP, Run, Segment
from redactor.model import Box

#: the widest gap of a justified line may be so many times its smallest: TeX stretches three times as much behind a
#: full stop, others not at all
REGULAR: Final = 3.2
#: …and when its widest is hardly wider than its smallest, it is one whatever stands above it
EVEN: Final = 1.1
#: a gap below this (font sizes) is one between words, unless a column begins behind it
CLOSE: Final = 1.2
#: pieces further apart than this (font sizes) are never one line
TOO_FAR: Final = 12.0
#: blanks that leave no more than this of a gap (font sizes) fill it
UNFILLED: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where pieces begin, end and have their middle, sorted, each with its baseline."""

    starts: list[tuple[float, float]]
    ends: list[tuple[float, float]]
    middles: list[tuple[float, float]]


def one_line(found: Sequence[Segment], lines: Sequence[Line], painted: Sequence[Painted]) -> list[Segment]:
    """The segments of a page, with those that are one line of running text made one. Runs keep their glyphs."""
    rows = _rows(found)
    if all(len(row) == 1 or not any(one.runs for one in row) for row in rows):
        return list(found)
    edges = _edges(rows)
    blanks = [one for line in lines for one in line.glyphs if one.real and one.char.isspace()]
    rules = [one.box for one in painted if one.box.x1 - one.box.x0 < 3 < one.box.y1 - one.box.y0]
    made: list[Segment] = []
    for row in rows:
        made += _joined(row, edges, blanks, rules) if any(one.runs for one in row) and len(row) > 1 else row
    return made


def _rows(found: Sequence[Segment]) -> list[list[Segment]]:
    """Segments by baseline, from left to right."""
    rows: list[list[Segment]] = []
    for one in sorted(found, key=lambda one: (one.baseline, one.x0)):
        if rows and abs(rows[-1][0].baseline - one.baseline) < 0.15 * one.size:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.x0) for row in rows]


def _edges(rows: Iterable[Sequence[Segment]]) -> _Edges:
    """The edges that columns share. Not the first start and the last end of a row: all running text shares those."""
    inner = [(row, index) for row in rows if len(row) > 1 for index in range(len(row))]
    starts = sorted((row[i].x0, row[i].baseline) for row, i in inner if i > 0)
    ends = sorted((row[i].x1, row[i].baseline) for row, i in inner if i + 1 < len(row))
    middles = sorted(((row[i].x0 + row[i].x1) / 2, row[i].baseline) for row, i in inner)
    return _Edges(starts, ends, middles)


def _shared(edges: list[tuple[float, float]], x: float, baseline: float) -> int:
    at, rows = bisect_left(edges, (x - ALIGNED, -1e9)), set()
    while at < len(edges) and edges[at][0] <= x + ALIGNED:
        if abs(edges[at][1] - baseline) > 2:
            rows.add(round(edges[at][1]))
        at += 1
    return len(rows)


def _in_column(piece: Segment, is_last: bool, edges: _Edges) -> int:
    """In how many other rows a piece stands where this one stands, which is not the first of its row."""
    return max(
        _shared(edges.starts, piece.x0, piece.baseline),
        0 if is_last else _shared(edges.ends, piece.x1, piece.baseline),
        _shared(edges.middles, (piece.x0 + piece.x1) / 2, piece.baseline),
    )


def _joined(row: list[Segment], edges: _Edges, blanks: Sequence[Glyph], rules: Sequence[Box]) -> list[Segment]:
    """The row cut at the borders of cells."""
    made: list[Segment] = []
    for part in _cut(row, lambda before, after: _is_border(before, after, rules)):
        if _is_regular(part, EVEN, 3):
            made.append(_merged(part))
            continue
        for cell in _cut(part, lambda _, after: _in_column(after, after is row[-1], edges) > 0):
            if _is_regular(cell, REGULAR, 2):
                made.append(_merged(cell))
            else:
                made += [_merged(one) for one in _cut(cell, lambda a, b: not _belong(a, b, blanks))]
    return made


def _cut(row: Sequence[Segment], is_cut: Callable[[Segment, Segment], bool]) -> list[list[Segment]]:
    parts = [[row[0]]]
    for before, after in pairwise(row):
        if is_cut(before, after):
            parts.append([after])
        else:
            parts[-1].append(after)
    return parts


def _is_border(before: Segment, after: Segment, rules: Sequence[Box]) -> bool:
    """Too far apart for words, or a rule is drawn between them."""
    if after.x0 - before.x1 > TOO_FAR * max(before.size, after.size):
        return True
    return any(before.x1 - 1 < box.x0 and box.x1 < after.x0 + 1 and _crosses(box, before) for box in rules)


def _crosses(box: Box, segment: Segment) -> bool:
    return box.y0 < segment.baseline and box.y1 > segment.baseline - 0.3 * segment.size


def _is_regular(part: Sequence[Segment], most: float, least: int) -> bool:
    """All gaps between words are of one kind, and there are two at least: one gap alone can be compared to nothing."""
    glyphs = [glyph for one in part for glyph in one.glyphs]
    wide = [(b.box.x0 - a.box.x1, a.size) for a, b in pairwise(glyphs)]
    gaps = [gap for gap, size in wide if gap > WORD_GAP * size]
    return len(gaps) >= least and max(gaps) <= most * min(gaps)


def _belong(before: Segment, after: Segment, blanks: Sequence[Glyph]) -> bool:
    """Close to each other, or with nothing but blanks between: that gap is a number of blanks, so it tells where the
    name ends."""
    gap = after.x0 - before.x1
    if gap < CLOSE * max(before.size, after.size):
        return True
    between = [
        one.box.x1 - one.box.x0
        for one in blanks
        if abs(one.origin[1] - after.baseline) < 0.15 * after.size
        and before.x1 - 0.2 * before.size < one.origin[0] < after.x0
    ]
    return len(between) > 1 and sum(between) >= gap - UNFILLED * after.size


def _merged(part: Sequence[Segment]) -> Segment:
    if len(part) == 1:
        return part[0]
    glyphs: list[Glyph] = []
    runs: list[Run] = []
    for one in part:
        for run in one.runs:
            run.first += len(glyphs)
            run.last += len(glyphs)
            runs.append(run)
        glyphs += one.glyphs
    return Segment(glyphs, runs)
