# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand in the company of others: joined to known ones, or at their place in the rows of one list.

Two capitals alone say nothing. Beside known initials ("FG/JW", "SR en MdW gaan") they are somebody's, and so they are
where the rows above or below have somebody's: between the same dashes, in the same column, in front of the day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.names.tokens import UPPER
from redactor.analysis.mention import Mention
from redactor.analysis.names.shortforms import abbreviates_nothing
from redactor.analysis.names.spelling import squeeze

NEAR = 6
"""lines above and below in which a list goes on"""
MOST = 400
"""initials of one page that give others company"""
_LINE_END = re.compile("\n")
_LETTERS = late(
    rf"(?<![\w@&.-])(?:[{UPPER}]{{2,3}}|[{UPPER}]{{1,2}}[a-z]{{1,3}}[{UPPER}]{{1,2}}|[{UPPER}]{{2}}[a-z])(?![\w@&-])"
    rf"(?!\.\w)"
)
_JOINED_BEFORE = re.compile(r"(?:[ ]?[/+&][ ]?|[ ]en[ ]|[ ]?[-=]>[ ])\Z")
_JOINED_AFTER = re.compile(r"[ ]?[/+&][ ]?|[ ]en[ ]|[ ]?[-=]>[ ]")
_DAY = r"(?:\d{1,2}[-/]\d{1,2}|z\.?s\.?m|asap|loopt|gereed|afgerond|open|wk[ ]?\d|week[ ]?\d|Q[1-4](?!\w))"
_PLACES = (
    ("dash", re.compile(r"[ ][–-][ ]\Z"), re.compile(r"[ ][–-][ ]|[ ]*(?:\n|\Z)")),
    ("day", re.compile(r"[ \t|;]\Z"), re.compile(rf"[ \t|;]+{_DAY}")),
    ("end", re.compile(r"(?:[ ]{2}|[\t|;])\Z"), re.compile(r"[ ]*(?:\n|\Z)")),
    ("time", re.compile(r"(?:\A|\n)[ ]*\[?\d{1,2}[.:]\d\d\]?[ \t|;]+\Z"), re.compile(r"[ \t|;:]")),
)
"""name of a place in a row, what stands before letters there, and what behind"""
EVIDENCE = ("layout:company", "form:initials")


def in_company(pages: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of each page, and the letters that stand with known initials."""
    return [_page(number, page, texts[number]) for number, page in enumerate(pages)]


def _page(number: int, page: list[Mention], text: str) -> list[Mention]:
    known = [one for one in page if one.entity_type == "INITIALS"]
    if not known or len(known) > MOST:
        return page
    lines = [line.start() for line in _LINE_END.finditer(text)]
    places = {(place, bisect_left(lines, one.start)) for one in known for place in _places(text, one.start, one.end)}
    ends = {one.end for one in known}
    starts = {one.start for one in known}
    taken = {at for one in page for at in range(one.start, one.end)}
    fresh = []
    for match in _LETTERS.finditer(text):
        start, end = match.span()
        if not taken.isdisjoint(range(start, end)) or not abbreviates_nothing(squeeze(match.group())):
            continue
        if _is_joined(text, start, end, starts, ends) or _is_placed(text, match, bisect_left(lines, start), places):
            fresh.append(Mention(number, start, end, "INITIALS", match.group(), 0.7, "layout", EVIDENCE))
    return sorted([*page, *fresh], key=lambda one: (one.start, one.end, one.entity_type)) if fresh else page


def _is_joined(text: str, start: int, end: int, starts: set[int], ends: set[int]) -> bool:
    before = _JOINED_BEFORE.search(text, max(0, start - 4), start)
    behind = _JOINED_AFTER.match(text, end)
    return (before is not None and before.start() in ends) or (behind is not None and behind.end() in starts)


def _is_placed(text: str, match: re.Match[str], line: int, places: set[tuple[str, int]]) -> bool:
    near = range(line - NEAR, line + NEAR + 1)
    return any((place, other) in places for place in _places(text, *match.span()) for other in near)


def _places(text: str, start: int, end: int) -> Iterator[str]:
    for place, before, behind in _PLACES:
        if behind.match(text, end) and before.search(text[max(0, start - 24) : start]):
            yield place
