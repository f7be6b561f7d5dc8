# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page without the marks in which a mail quotes another: ``> mevrouw Anna`` / ``> Bos, die daar woont``.

A name, a number or an address that goes on in the next line of a quotation is the same as one that goes on in the next
line of a letter, and no rule looks for it behind a mark. So a mark is taken out where the line above it is of the same
quotation; the first line of each paragraph keeps its own, because it says where somebody else begins to write. A line
that was wrapped goes on behind a blank (:mod:`redactor.analysis.reading.flow`). :class:`Without` tells where a place in
the shorter text was in the text of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from redactor.analysis.reading.flow import wrapped

if TYPE_CHECKING:
    from redactor.analysis.reading.spaced import Shift
    from redactor.model import Document, Page

_MARKED = re.compile(r"^[ \t]*(?P<sign>>(?:[ ]?>)*[ ]?|\|[ ](?=[^ |\n][^|\n]*$))(?=[ ]{0,3}\S)", re.MULTILINE)
"""how a quoted line with words begins; a bar that others follow on its line is of a table"""
_LEAST_MARKS = 2


class Without(NamedTuple):
    """What was taken out of a text: the places behind it in the text without it, in order, and how much in all."""

    at: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()

    def back(self, place: int) -> int:
        """The place in the text of the page that a place in the shorter text is."""
        number = bisect_right(self.at, place)
        return place + self.taken[number - 1] if number else place


class Way(NamedTuple):
    """From the text that is analysed back to the text of the page."""

    without: Without
    shift: Shift

    def back(self, place: int) -> int:
        """The place in the text of the page."""
        return self.without.back(self.shift.back(place))


class _Cut(NamedTuple):
    """A mark ``[start, end)`` in the text, and what stands for it."""

    start: int
    end: int
    sign: str


def without_quote_marks(document: Document) -> tuple[Document, tuple[Without, ...]]:
    """The document without such marks, and what was taken out of each page."""
    made = [_page(page) for page in document.pages]
    taken = tuple(one for _, one in made)
    if not any(one.at for one in taken):
        return document, taken
    return replace(document, pages=tuple(page for page, _ in made)), taken


def _page(page: Page) -> tuple[Page, Without]:
    text = page.text
    if "\n" not in text or not (text.count(">") >= _LEAST_MARKS or text.count("|") >= _LEAST_MARKS):
        return page, Without()
    marks = [match.span() for match in _MARKED.finditer(text)]
    cuts = [*_cuts(page, marks)] if len(marks) >= _LEAST_MARKS else []
    if not cuts:
        return page, Without()
    parts: list[str] = []
    done = 0
    for start, end, sign in cuts:
        parts += (text[done:start], sign)
        done = end
    sums = [*accumulate(end - start - len(sign) for start, end, sign in cuts)]
    ends = [end for _, end, _ in cuts]
    places = tuple(end - taken for end, taken in zip(ends, sums, strict=True))

    def moved(at: int) -> int:
        number = bisect_right(ends, at)
        return at - (sums[number - 1] if number else 0)

    words = tuple(
        one._replace(start=moved(one.start), end=moved(one.end))
        for one in page.words
        if not _is_taken(cuts, ends, one.start)
    )
    cut = tuple((moved(at), rest) for at, rest in page.cut if not _is_taken(cuts, ends, at))
    made = replace(page, text="".join((*parts, text[done:])), words=words, cut=cut)
    return made, Without(places, tuple(sums))


def _is_taken(cuts: Sequence[_Cut], ends: Sequence[int], at: int) -> bool:
    """Whether what begins there is taken out."""
    number = bisect_right(ends, at)
    return number < len(cuts) and cuts[number].start < at


def _cuts(page: Page, marks: Sequence[tuple[int, int]]) -> Iterator[_Cut]:
    """The marks of lines that go on with the quotation of the line above, with the line end before them."""
    text = page.text
    following = [
        (above, mark)
        for above, mark in pairwise(marks)
        if text.count("\n", above[0], mark[0]) == 1 and text[slice(*above)].split() == text[slice(*mark)].split()
    ]
    if page.words:  # where a mark is one with the word behind it, it can't be taken out of the word
        starts = [one.start for one in page.words]
        following = [
            (above, mark)
            for above, mark in following
            if (at := bisect_left(starts, mark[0])) < len(starts) and page.words[at].end <= mark[1]
        ]
    if not following:
        return
    ends = {*wrapped(_blank(page, marks))}
    for _, (start, end) in following:
        yield _Cut(start - 1, end, " " if start - 1 in ends else "\n")


def _blank(page: Page, marks: Sequence[tuple[int, int]]) -> Page:
    """The page with blanks for its marks, and without the words that they are."""
    parts: list[str] = []
    done = 0
    for start, end in marks:
        parts += (page.text[done:start], " " * (end - start))
        done = end
    starts = [start for start, _ in marks]
    words = tuple(
        one for one in page.words if not (at := bisect_right(starts, one.start)) or one.end > marks[at - 1][1]
    )
    return replace(page, text="".join((*parts, page.text[done:])), words=words)
