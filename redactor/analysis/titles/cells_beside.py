# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names and functions in cells beside each other on a line: whose function is whose.

Giving an office to who stands in the next cell keeps the name of somebody readable who must go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.reading.grid import Grid
from redactor.analysis.surroundings import PARTY_BEHIND
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title

_MOST = 60
"""names and functions of a line that are looked at before a function, so that one long line costs no square"""
_NEXT_CELL = re.compile(r"[ ]{2}|[\t|]")
_IN_CELL = re.compile(
    r"(?:,[ ]|[ ]?\([ ]?|[ ]?[–/-][ ]|[ ]*[\t|][ ]*|[ ]{2,})(?:(?:waarnemend|wnd\.|plv\.|loco|oud|ex|de)[ -]?)?"
)
_CELL_EDGE = re.compile(r"[ ]*[\t|][ ]*|[ ]{2,}")
_OTHER_CELL = re.compile(r"[ ]{2,}$|\t$")
_OWN_CELL = re.compile(r"(?:[ ](?:(?![ ]{2})[^\n\t|,:]){1,40}[,:]|[,:]?)[ ]")
_GOES_ON = re.compile(r"[ ]\w")
_SURNAME_BEHIND = re.compile(r"[ ](?:(?:[Vv]an|de|der|den|ter|ten)[ ])*(?P<word>[A-ZÀ-Þ][\w'’-]+)")


def of_cell_before(
    text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int, *, grid: Grid
) -> bool:
    """``A. Tol, wethouder      B. Kuik, notulist``: a function behind a name, and the next name in another cell.

    Whoever stands in the next cell has no part in it, with or without a function of his own. Where name and function
    stand in cells of their own too, the first of them on the line tells which comes first.
    """
    title = titles[number]
    if not 0 < at < len(names) or "\n" in text[title.end : names[at].start]:
        return False
    joint = _IN_CELL.fullmatch(text, names[at - 1].end, title.start)
    if joint is None:
        return False
    here, there = grid.at(title.start), grid.at(names[at].start)
    if here and there and here != there and grid.at(names[at - 1].start) == here:
        return True
    if _NEXT_CELL.search(text, title.end, names[at].start) is None:
        return False
    return _NEXT_CELL.search(joint[0]) is None or _names_first(text, titles, number, names, at - 1)


def of_either_cell(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """``A. Tol | wethouder | B. Kuik`` and no more on the line: the office can be of either, so it is of nobody."""
    line = text.rfind("\n", 0, title.start) + 1
    return (
        0 < at < len(names)
        and text[line : names[at - 1].start].strip(" \t|") == ""
        and _CELL_EDGE.fullmatch(text, names[at - 1].end, title.start) is not None
        and _CELL_EDGE.fullmatch(text, title.end, names[at].start) is not None
        and text[names[at].end : names[at].end + 80].partition("\n")[0].strip(" \t|") == ""
    )


def _names_first(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """Whether on the line of a title a name stands before all titles; of a line of hundreds nobody can tell."""
    line = text.rfind("\n", 0, names[at].start) + 1
    first_name, first_title = max(0, at - _MOST), max(0, number - _MOST)
    while at > first_name and names[at - 1].start >= line:
        at -= 1
    while number > first_title and titles[number - 1].start >= line:
        number -= 1
    return names[at].start < titles[number].start


def of_next_cell(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """Whether a title behind a name stands in the next cell of the line and belongs to what that cell holds.

    ``bewoner, A. Tol | raadslid, B. Kuik``; ``A. Tol      wethouder Zijl, lunch``;
    ``A (PVV)      asielzoekers in Weert``.
    """
    name = names[at - 1]
    gap = text[name.end : title.start]
    if at < len(names) and _NEXT_CELL.search(gap) and _OWN_CELL.fullmatch(text, title.end, names[at].start):
        return True
    if _OTHER_CELL.search(gap) is None:
        return False
    about = PARTY_BEHIND.match(text, name.end) is not None and _GOES_ON.match(text, title.end) is not None
    return about or _has_bearer(text, title)


def _has_bearer(text: str, title: Title) -> bool:
    """Whether a word that is a surname, and no plain word or town, stands right behind an office."""
    word = _SURNAME_BEHIND.match(text, title.end) if title.role in PUBLIC_ROLES else None
    known = load()
    named = fold(word["word"]) if word else ""
    return named in known.surnames and named not in known.words and named not in known.places
