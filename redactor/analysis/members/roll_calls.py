# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members by two lists that hold nothing else: the roll of a vote, and who was appointed mayor on which day.

In a roll call each name has its vote behind it (Gemeentewet art. 32): ``de heer A, voor; mevrouw B, tegen;``. Clubs and
owners of flats vote so too, so the page has to speak of a council or House and of nobody else's meeting.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.look import Cued
from redactor.analysis.members.boards import speaks_of_clubs
from redactor.analysis.mention import Mention

_ROLL = Cued(re.compile(r"\b(?:hoofdelijk|hoofdelijke)\b", re.IGNORECASE), "hoofdelijk")
_COUNCIL = re.compile(
    r"\b(?:gemeenteraad|raad van de gemeente|raad der gemeente|raadsbesluit|raadsvergadering|raadsleden|statenleden|"
    r"provinciale staten|(?:tweede|eerste) kamer|hoofdingelanden)\b",
    re.IGNORECASE,
)
_VOTE = re.compile(r",?[ ](?:v[oó]{2}r|tegen|onthoudt zich)(?=[;,.\s])", re.IGNORECASE)
_NEXT = re.compile(
    r"[;,.]?\s+(?:en[ ])?(?:(?:[Dd]e heer|[Mm]evrouw|[Hh]et lid|[Ww]ethouder|(?:[Mm]w|[Dd]hr|[Mm]evr)\.)[ ])?"
)
_LEAST = 5
"""votes that follow each other"""
_OF_STAFF = re.compile(r"(?i:personeel|medewerk|ambtenar|ambtelijk|collega|\bteam|bewoners|inwoners|klankbord|uitje)")
_REACH = 400
"""characters before a roll in which nobody else may be told to vote"""
_APPOINTED = Cued(
    re.compile(
        r"(?:\A|\n)[ \t]*(?:(?:[Rr]ecent|[Oo]nlangs|[Nn]ieuw)[ ])?"
        r"(?:(?:[Hh]er)?[Bb]enoemde|[Aa]angestelde|[Bb]eëdigde)[ ]"
        r"(?:waarnemende?[ ])?(?:burgemeesters|dijkgraven|gedeputeerden|commissarissen van de Koning)[ ]?:?[ \t]*\n"
    ),
    "burgemeesters", "dijkgraven", "gedeputeerden", "commissarissen van ",
)  # fmt: skip
_DAY = re.compile(
    r"\s*(?:[•*–-][ ])?\d{1,2}(?:[-/.]\d{1,2}[-/.]|[ ][a-z]{3,9}[ ])\d{4}[ ]?:?[ ](?:(?:mr|dr|drs|ir|ing|prof)\.[ ])*"
)
_PLACE = re.compile(r",[ ][A-ZÀ-Þ'’][\w'’ -]{1,40}[ \t]*(?=\n|\Z)")
"""behind who was appointed, to the end of the line"""


def of_rolls(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Positions of the members that a roll call or a list of appointed mayors names."""
    if _ROLL.search(text) is not None and _COUNCIL.search(text) is not None and not speaks_of_clubs(text):
        yield from _called(text, names)
    for head in _APPOINTED.finditer(text):
        yield from _appointed(text, names, head.end())


def _called(text: str, names: Sequence[Mention]) -> Iterator[int]:
    run: list[int] = []
    voted = -1
    for at, one in enumerate(names):
        if run and _NEXT.fullmatch(text, voted, one.start) is None:
            yield from _members(text, names, run)
            run = []
        vote = _VOTE.match(text, one.end)
        if vote is None:
            yield from _members(text, names, run)
            run = []
        else:
            run.append(at)
            voted = vote.end()
    yield from _members(text, names, run)


def _members(text: str, names: Sequence[Mention], run: Sequence[int]) -> Sequence[int]:
    """Those of a run of votes; none when it is short, or others than members vote."""
    if len(run) < _LEAST:
        return ()
    start = names[run[0]].start
    return () if _OF_STAFF.search(text, max(0, start - _REACH), start) else run


def _appointed(text: str, names: Sequence[Mention], start: int) -> Iterator[int]:
    at = bisect_left(names, start, key=lambda one: one.start)
    while at < len(names) and _DAY.fullmatch(text, start, names[at].start):
        place = _PLACE.match(text, names[at].end)
        if place is None:
            return
        yield at
        start = place.end()
        at = bisect_left(names, start, key=lambda one: one.start)
