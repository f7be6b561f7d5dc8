# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables as text gives them: a line a row, cells apart by tabs, bars, semicolons, commas or wide blanks, heads in the
first. A comma parts cells where no blank is behind it, as in an export.

A table begins with a row of at least two cells without digits and goes on until two lines on a row are none of it.
Which cell stands under which head is told by counting; where a row has fewer cells, by what stands right below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.base import MAX_COLUMN
from recognizers.look import MAX_LINE, look

NEAR = 2
"""characters that a cell may begin beside the place where its head begins"""
MOST_ROWS = 400
MOST_OVER = 8
"""tables that one line may be a row of and still be read as the heads of another"""
LEAST_HEADS = 2
MOST_HEADS = 100
"""characters of a line of heads without cells"""
LEAST_ROWS = 2
"""rows below such a line that hold one value each, before they are a column"""
_WIDE = re.compile(r"[ ]{2,}|[ ]*[\t|][ \t|]*")
_COUNTED = re.compile(r"[ ]*(?:\t[ ]*|[|][ ]*)")
_LISTED = re.compile(r"[ ]*;[ ]*")
_COMMAS = re.compile(r",(?![ ])")
_QUOTED = re.compile(r"\"[ ]*[;,\t][ ]*\"")
_TOKEN = re.compile(r"[^\s;|/+&,()]+")
_AND = re.compile(r"[ ]?[/+&,]?[ ]?")
_SENTENCE = re.compile(r"[a-z]{2}[.!?]([ ]|$)")

FIELD = re.compile(r"[^\W\d_)][ ]?:")
"""a label with its colon: the line is of a form, and no row of a table; a time is no label"""

Span = tuple[int, int]


class Column(NamedTuple):
    """A head and the cells below it, as ``[start, end)`` in the text; empty cells are left out."""

    head: Span
    cells: tuple[Span, ...]


def _cut(text: str, start: int, end: int, gaps: re.Pattern[str]) -> list[Span]:
    line = text[start:end]
    if gaps is _QUOTED:
        begin, end = start + line.find('"') + 1, start + max(line.rfind('"'), 0)
    else:
        begin, end = start + len(line) - len(line.lstrip(" |")), start + len(line.rstrip(" |"))
    cells = []
    for gap in gaps.finditer(text, begin, max(begin, end)):
        cells.append((begin, gap.start()))
        begin = gap.end()
    cells = [*cells, (begin, end)] if begin <= end else cells
    return [_bare(text, *cell) for cell in cells] if gaps is _COMMAS and '"' in line else cells


def _bare(text: str, start: int, end: int) -> Span:
    """A cell without the quotes around it."""
    quoted = end - start > 1 and text[start] == text[end - 1] == '"'
    return (start + 1, end - 1) if quoted else (start, end)


def _sign_of(line: str) -> re.Pattern[str]:
    """What parts the cells of a row of heads."""
    if line.lstrip()[:1] == '"' and _QUOTED.search(line):
        return _QUOTED
    if "\t" in line or "|" in line:
        return _COUNTED
    if line.count(";") > 1:
        return _LISTED
    return _COMMAS if _is_exported(line) else _WIDE


def may_be_heads(text: str, start: int, end: int) -> bool:
    """Whether a line can hold heads of columns: two words or cells, no digit, no sentence, and a line below it."""
    if end - start >= MAX_LINE or end + 1 >= len(text) or look(text).has_number(start, end):
        return False
    line = text[start:end]
    if _is_parted(line):
        return True
    return end - start <= MOST_HEADS and line.count(" ") >= LEAST_HEADS - 1 and not _SENTENCE.search(line)


def _is_parted(line: str) -> bool:
    """Whether something parts the cells of a line."""
    blank = "\t" in line or "|" in line or "  " in line
    return blank or line.count(";") > 1 or '";"' in line or '","' in line or _is_exported(line)


def _is_exported(line: str) -> bool:
    """Whether commas part the cells of a row of heads: no blank is behind any of them."""
    return line.count(",") > 1 and ", " not in line and "  " not in line


class Reader:
    """Reads the columns below heads of one sort that are asked for in the order of the page.

    The rows below a line are read once for all heads on it, and a line that lies in MOST_OVER tables already is taken
    for a row of them: the work grows with the page, also where every line looks like a line of heads.
    """

    def __init__(self, text: str, value: re.Pattern[str] | None = None) -> None:
        """``value``: the form of what is looked for in rows without cells as well."""
        self._text = text
        self._value = value
        self._line: Span = (-1, -1)
        self._stops: list[int] = []
        self._sign = _WIDE
        self._heads: list[Span] = []
        self._rows: list[tuple[int, list[Span]]] = []
        self._loose: list[list[Span]] = []
        self._beside: dict[bool, tuple[Span, ...]] = {}

    def column(self, head: Span, start: int, end: int) -> Column | None:
        """The column of a head that is a cell of the line ``[start, end)``; None when that line is no row of heads."""
        self._open((start, end))
        place = next((at for at, cell in enumerate(self._heads) if cell[0] <= head[0] and head[1] <= cell[1]), -1)
        if place < 0:
            return None
        cells = tuple(self._below(place))
        return Column(self._heads[place], cells) if cells else None

    def loose(self, head: Span, start: int, end: int) -> tuple[Span, ...]:
        """The values below a head in rows of which only single blanks are left: what has the form, in most of the rows.

        The heads stand on a short line without digits. Of several in one row those are meant that stand beside each
        other nearest to the side of the head: at the start when it is the first of the heads, else at the end.
        """
        self._open((start, end))
        first = not self._text[start : head[0]].strip()
        if first not in self._beside:
            rows = (_beside(self._text, row if first else row[::-1]) for row in self._loose)
            self._beside[first] = tuple(span for row in rows for span in row)
        return self._beside[first]

    def _open(self, line: Span) -> None:
        """Read what stands below a line, unless it was the last one that was asked for."""
        if line == self._line:
            return
        self._line, self._heads, self._rows, self._loose, self._beside = line, [], [], [], {}
        start, end = line
        self._stops = [stop for stop in self._stops if stop > start]
        if len(self._stops) >= MOST_OVER or not may_be_heads(self._text, start, end):
            return
        text = self._text
        self._sign = _sign_of(text[start:end])
        heads = _cut(text, start, end, self._sign)
        stop = end
        if len(heads) > 1:
            self._heads = heads
            self._rows, stop = _rows(text, self._sign, end)
        if self._value is not None and not _is_parted(text[start:end]):
            rows, last = _valued(text, self._value, end)
            filled = [row for row in rows if row]
            if len(filled) >= LEAST_ROWS and 2 * len(filled) >= len(rows):
                self._loose = filled
            stop = max(stop, last)
        self._stops.append(stop)

    def _below(self, place: int) -> Iterator[Span]:
        left = self._heads[place][0] - self._line[0]
        for begin, row in self._rows:
            if len(row) == len(self._heads):
                cell = row[place]
            else:
                near = (one for one in row if self._sign is _WIDE and abs(one[0] - begin - left) <= NEAR)
                cell = next(near, (0, 0))
            if cell[0] < cell[1]:
                yield cell


def _rows(text: str, sign: re.Pattern[str], end: int) -> tuple[list[tuple[int, list[Span]]], int]:
    """(start, cells) of the rows below a line that ends there, and where the last line that was looked at ends."""
    stop, strange = min(len(text), end + MAX_COLUMN), 0
    rows = []
    for _ in range(MOST_ROWS):
        begin = end + 1
        if begin >= stop or strange > 1:
            break
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        row = _cut(text, begin, end, sign) if end - begin < 2 * MAX_LINE else []
        if len(row) < 2:
            strange += 1
            continue
        strange = 0
        rows.append((begin, row))
    return rows, end


def _valued(text: str, value: re.Pattern[str], end: int) -> tuple[list[list[Span]], int]:
    """What has the form in each row below a line that ends there, up to a blank line or a sentence; and their end."""
    rows: list[list[Span]] = []
    begin = end + 1
    while begin < len(text) and len(rows) < MOST_ROWS:
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        if not text[begin:end].strip() or end - begin > 2 * MOST_HEADS or _SENTENCE.search(text, begin, end):
            break
        tokens = (one.span() for one in _TOKEN.finditer(text, begin, end))
        rows.append([one for one in tokens if value.fullmatch(text, *one)])
        begin = end + 1
    return rows, begin - 1


def _beside(text: str, row: Sequence[Span]) -> Iterator[Span]:
    """The first of some spans and those with hardly a sign between them and the one before."""
    for at, one in enumerate(row):
        if at:
            low, high = sorted((one, row[at - 1]))
            if not _AND.fullmatch(text, low[1], high[0]):
                return
        yield one
