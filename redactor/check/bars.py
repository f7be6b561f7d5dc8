# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Tell the recognizers where bars stand.

What was behind a bar is gone from the text, so that "De heer ███" with a capital on the next line would read as a name,
and ``███@voorbeeld.nl`` as the name of an account.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from redactor.model import Box, Document, Page, Span, Word

BAR = "████"
#: a bar and a word stand on one line when they share this part of the lower of the two
_SHARED = 0.5
#: a word stands against a bar when the gap is less than this part of its height
_AGAINST = 0.18
#: a word stands in another column when the gap is this many times its height
_COLUMN = 1.5
#: points: a higher bar is no line of text
_HIGHEST = 30.0
_DOMAIN = re.compile(r"@(?:[\w-]+\.)+[a-z]{2,}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A document with its bars in the text, and the way back."""

    document: Document
    _inserted: Mapping[int, tuple[tuple[int, int], ...]]
    """page → (offset in the new text, characters inserted), sorted"""

    def back(self, span: Span) -> Span:
        """A span of the new text as one of the old; bars in it count for nothing."""
        return Span(span.page, self._old(span.page, span.start), self._old(span.page, span.end))

    def _old(self, page: int, at: int) -> int:
        gone = 0
        for start, length in self._inserted.get(page, ()):
            if at <= start:
                break
            gone += min(length, at - start)
        return at - gone


def with_bars(document: Document, bars: Mapping[int, Sequence[Box]]) -> Shown:
    """The document as a reader sees it: each bar that stands beside or below words is in the text as ``████``."""
    pages, inserted = [], {}
    for page in document.pages:
        here = bars.get(page.number, ())
        made, places = _page(page, here) if here and page.words else (page, ())
        pages.append(made)
        if places:
            inserted[page.number] = places
    return Shown(dataclasses.replace(document, pages=tuple(pages)), inserted)


def is_rest_of_address(text: str, start: int) -> bool:
    """``@minbzk.nl`` behind a bar: the domain of an address lawfully stays, and is no account."""
    return text[max(0, start - 1) : start] == "█" and _DOMAIN.match(text, start) is not None


def _page(page: Page, bars: Sequence[Box]) -> tuple[Page, tuple[tuple[int, int], ...]]:
    words = [one for one in page.words if not any(_is_in(one, bar) for bar in bars)]
    additions: dict[int, str] = {}
    for bar in bars:
        place = _beside(words, bar) or _below(words, bar)
        if place is not None:
            at, text = place
            additions[at] = additions.get(at, "") + text
    if not additions:
        return page, ()
    ends = sorted(additions)
    parts, at, grown = [], 0, 0
    places, totals = [], [0]
    for offset in ends:
        parts += [page.text[at:offset], additions[offset]]
        places.append((offset + grown, len(additions[offset])))
        grown += len(additions[offset])
        totals.append(grown)
        at = offset
    parts.append(page.text[at:])

    def moved(word: Word) -> Word:
        by = totals[bisect_right(ends, word.start)]
        return word._replace(start=word.start + by, end=word.end + by)

    text = "".join(parts)
    return dataclasses.replace(page, text=text, words=tuple(map(moved, page.words))), tuple(places)


def _is_in(word: Word, bar: Box) -> bool:
    """A ground that is printed in the bar."""
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return bar.x0 <= x <= bar.x1 and bar.y0 <= y <= bar.y1


def _on_line(word: Word, bar: Box) -> bool:
    shared = min(word.y1, bar.y1) - max(word.y0, bar.y0)
    return shared > _SHARED * min(word.y1 - word.y0, bar.y1 - bar.y0)


def _beside(words: Sequence[Word], bar: Box) -> tuple[int, str] | None:
    """Where a bar goes that stands on a line with words: against the next word, else behind the one before."""
    line = [one for one in words if _on_line(one, bar)]
    after = min((one for one in line if one.x0 > bar.x1 - 2), key=lambda one: one.x0, default=None)
    before = max((one for one in line if one.x1 < bar.x0 + 2), key=lambda one: one.x1, default=None)
    gap_after = (after.x0 - bar.x1) / (after.y1 - after.y0) if after is not None else _COLUMN
    gap_before = (bar.x0 - before.x1) / (before.y1 - before.y0) if before is not None else _COLUMN
    if after is not None and gap_after < _AGAINST:
        return after.start, BAR
    if before is not None and gap_before < _COLUMN:
        return before.end, BAR if gap_before < _AGAINST else " " + BAR
    if after is not None and gap_after < _COLUMN:
        return after.start, BAR + " "
    if before is not None:  # alone in its cell
        return before.end, "\n" + BAR
    return (after.start, BAR + "\n") if after is not None else None


def _below(words: Sequence[Word], bar: Box) -> tuple[int, str] | None:
    """Where a bar goes that has a line for itself: behind the line above it. A high one is a signature."""
    if bar.y1 - bar.y0 > _HIGHEST:
        return None
    over = [one for one in words if one.y1 <= bar.y0 + 2 and bar.y0 - one.y1 < 2 * (bar.y1 - bar.y0)]
    if not over:
        return None
    lowest = max(one.y1 for one in over)
    last = max((one for one in over if lowest - one.y1 < 3), key=lambda one: one.end)
    return last.end, "\n" + BAR
