# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A page with one sign for each name, so that the shape of a line can be read with plain patterns.

``| 3 | mw. A. Tol (VVD) | voor |`` is the cells ``3``, ``▮ (VVD)`` and ``voor``, whatever the name is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from redactor.analysis.mention import Mention

#: stands for a name; pages hold no such character (control characters are no text)
NAME = "\x02"
_FORM_BEFORE = re.compile(
    r"(?<![\w.])(?:(?:(?:de|het)[ ](?:heer|heren|dames)|mevrouw|mevr|heer|dames|mw|dhr|mrs?|drs|dr|ir|ing|prof|jhr|"
    r"jkvr)(?!\w)\.?[ ]*)+$",
    re.IGNORECASE,
)
#: the last letters of these forms; nothing at all stands before a name more often than not
_FORMS_END = frozenset("rnswfgſ")
#: two words and more on each of two lines: a name that a line end cuts has one word on one of them
TWO_LINES = re.compile(r"[ ][^\n]+\n[^\n]+[ ]")
_PARTY = re.compile(r"(?:[Ll]ijst|[Ff]ractie|[Gg]roep)[ -]")
"""before a surname in one span with it: the party of somebody"""
_LONGEST_FORM = 40
"""characters of the forms of address before one name"""
_CELL = re.compile(r"[ ]*(?:[\t|]|;(?![ ]))[ \t|]*|[ ]{2,}|[ ][-–][ ]")
"""what stands between two cells: tabs, bars, wide blanks, dashes, or semicolons with nothing behind them"""
_SIGNS = ("  ", "\t", "|", ";", " - ", " – ")
"""a row without one of them is one cell"""
_TRIM = ' \t"|\r'


class Cell(NamedTuple):
    """The masked text of a cell, and which names (positions in the list of the page) stand in it."""

    text: str
    names: Sequence[int]


class Line(NamedTuple):
    """A line of a page: its cells, empty ones left out."""

    cells: Sequence[Cell]
    text: str
    """all of it, cells a wide blank apart"""
    named: bool
    """whether a name stands in it"""


def _line(cells: Sequence[Cell], *, named: bool = False) -> Line:
    text = cells[0].text if len(cells) == 1 else "  ".join([cell.text for cell in cells])
    return Line(cells, text, named and any(cell.names for cell in cells))


class Lines:
    """The lines of a page from top to bottom, each made when it is first asked for.

    Names in order of start; one that overlaps the one before is left out.
    """

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        masked, self._at, self._which = _masked(text, names)
        self._signs = [sign for sign in _SIGNS if sign in masked]
        self._rows = masked.split("\n")
        self._nameless: dict[str, Line] = {}  # a list says the same on many lines
        self._named: dict[int, Line] = {}
        start = 0
        for number, row in enumerate(self._rows):
            if NAME in row:
                self._named[number] = self._line(row, start)
            start += len(row) + 1

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Line:
        row = self._rows[number]
        line = self._named.get(number) or self._nameless.get(row)
        if line is None:
            line = self._nameless[row] = _nameless(row, self._signs)
        return line

    @property
    def named(self) -> Mapping[int, Line]:
        """By number the lines in which a name stands."""
        return self._named

    def _line(self, row: str, start: int) -> Line:
        cells = []
        for first, last in _cells(row):
            cell = row[first:last].strip(_TRIM)
            if cell:
                inside = range(bisect_left(self._at, start + first), bisect_left(self._at, start + last))
                cells.append(Cell(cell, [self._which[one] for one in inside]))
        return _line(cells, named=True)


def _nameless(row: str, signs: Sequence[str]) -> Line:
    # blanks in front of a row are no cell; one alone may belong to a dash
    bare = row.lstrip(" ") if row.startswith("  ") else row
    parts = _CELL.split(bare) if any(sign in bare for sign in signs) else (bare,)
    return _line([Cell(cell, ()) for part in parts if (cell := part.strip(_TRIM))])


def _masked(text: str, names: Sequence[Mention]) -> tuple[str, list[int], list[int]]:
    """The masked text, where each sign of a name stands in it, and which name that is."""
    parts: list[str] = []
    at: list[int] = []
    which: list[int] = []
    done = length = 0
    for number, one in enumerate(names):
        if one.start < done:
            continue
        head = max(done, one.start - _LONGEST_FORM)
        lead = text[head : one.start]
        form = _FORM_BEFORE.search(lead) if lead.rstrip(" .\n")[-1:].lower() in _FORMS_END else None
        gap = text[done : head + form.start() if form else one.start]
        sign = _sign(one.text)
        if sign.endswith("\n"):  # a list goes on behind a name that a line end cuts, and a row may begin with one
            begins = ("\n" in gap or not done) and not gap.rpartition("\n")[2].strip()
            comma = text[one.end : one.end + 1]
            sign = sign[:-1] if begins else f"{sign[:-1]}{comma}\n" if comma in (",", ";") else sign
        parts += (gap, sign)
        places = [length + len(gap) + place for place, letter in enumerate(sign) if letter == NAME]
        at += places
        which += [number] * len(places)
        length += len(gap) + len(sign)
        done = one.end + (sign[-2:-1] in (",", ";"))
    return "".join((*parts, text[done:])), at, which


def _sign(name: str) -> str:
    """What stands for a name: a sign on each line that could be a name of its own, behind the word of a party."""
    if TWO_LINES.search(name):
        return f"{NAME}\n{NAME}"
    party = _PARTY.match(name)
    return (party.group() if party else "") + NAME + "\n" * ("\n" in name)  # the line ends behind a name that it cuts


def _cells(row: str) -> Iterator[tuple[int, int]]:
    at = 0
    for gap in _CELL.finditer(row) if any(sign in row for sign in _SIGNS) else ():
        yield at, gap.start()
        at = gap.end()
    yield at, len(row)
