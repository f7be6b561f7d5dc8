# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The words of a line that is set anew, and the gaps between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from redactor.formats.pdf.segments import WORD_GAP, Run, Segment

#: a letter this close (points) to where the same letter stood looks like it
ECHO: Final = 0.8


@dataclass(slots=True)
class Word:
    """A word that stays, or what is removed, from ``start`` to ``end`` (points from the left)."""

    start: float
    end: float
    gap: bool
    """a gap between words comes before it"""
    run: Run | None

    @property
    def width(self) -> float:
        """How wide it becomes."""
        return self.end - self.start if self.run is None else self.run.coarse


def gaps_of(segment: Segment) -> list[float]:
    """The gaps between its words, in font sizes; those around what is removed left out."""
    if len(segment.glyphs) < 2:
        return []
    burned = {index for run in segment.runs for index in range(run.first - 1, run.last + 1)}
    pairs = zip(segment.glyphs, segment.glyphs[1:], strict=False)
    gaps = [(b[3][0] - a[3][2]) / a[4] for index, (a, b) in enumerate(pairs) if index not in burned]
    return [gap for gap in gaps if gap > WORD_GAP]


def is_one_word(segment: Segment) -> bool:
    """Whether nothing follows what is removed, and no gap before it was stretched: a cell with a name."""
    return segment.runs[-1].last == len(segment.glyphs) - 1 and not gaps_of(segment)


def words_of(segment: Segment) -> list[Word]:
    """Words and runs of a segment, from left to right."""
    by_first = {run.first: run for run in segment.runs}
    words: list[Word] = []
    index, glyphs = 0, segment.glyphs
    previous: float | None = None
    while index < len(glyphs):
        glyph, run = glyphs[index], by_first.get(index)
        gap = previous is not None and glyph.box.x0 - previous > WORD_GAP * glyph.size
        if run is not None:
            words.append(Word(glyph.box.x0, glyphs[run.last].box.x1, gap, run))
            previous, index = glyphs[run.last].box.x1, run.last + 1
            continue
        if not words or gap or words[-1].run is not None:
            words.append(Word(glyph.box.x0, glyph.box.x1, gap, None))
        else:
            words[-1].end = max(glyph.box.x1, words[-1].end)
        previous = glyph.box.x1
        index += 1
    return words


def echoes(segment: Segment) -> bool:
    """Whether a glyph that stays comes to stand where the same glyph is removed."""
    gone = [glyph for run in segment.runs for glyph in segment.glyphs[run.first : run.last + 1]]
    inside: set[int] = set()
    places: dict[str, list[float]] = {}
    for at, char, (x, _), _, _, _, _ in gone:
        if char.isalnum():
            inside.add(at)
            places.setdefault(char, []).append(x)
    moves: dict[float, Sequence[tuple[float, float, float]]] = {}
    for at, char, (x, y), _, _, _, _ in segment.glyphs:
        same = places.get(char)
        if same is None or at in inside:
            continue
        if y not in moves:
            moves[y] = segment.moved_parts(y)
        now = x
        for start, end, by in moves[y]:  # as moves() has it, which would ask for the parts at every glyph
            if start <= x < end:
                now = x + by
                break
        for one in same:
            if abs(one - now) < ECHO:
                return True
    return False
