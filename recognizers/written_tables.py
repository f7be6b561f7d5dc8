# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables as text gives them: a line a row, cells apart by tabs, bars, semicolons or wide blanks, heads in the first.

A table begins with a row of at least two cells without digits and goes on until two lines on a row are none of it.
Which cell stands under which head is told by counting; where a row has fewer cells, by what stands right below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.base import MAX_COLUMN, MAX_LINE

NEAR = 2
"""characters that a cell may begin beside the place where its head begins"""
MOST_ROWS = 400
LEAST_HEADS = 2
MOST_HEADS = 100
"""characters of a line of heads without cells"""
LEAST_ROWS = 2
"""rows below such a line that hold one value each, before they are a column"""
_DIGIT = re.compile(r"\d")
_WIDE = re.compile(r"[ ]{2,}|[ ]*[\t|][ \t|]*")
_COUNTED = re.compile(r"[ ]*(?:\t[ ]*|[|][ ]*)")
_PARTED = re.compile(r"[\t|]|;[^;\n]*;|[ ]{2}|\"[;,]\"")
_LISTED = re.compile(r"[ ]*;[ ]*")
_QUOTED = re.compile(r"\"[ ]*[;,\t][ ]*\"")

Span = tuple[int, int]


class Column(NamedTuple):
    """A head and the cells below it, as ``[start, end)`` in the text; empty cells are left out."""

    head: Span
    cells: tuple[Span, ...]


def cells_of(text: str, start: int, end: int) -> list[Span]:
    """The cells of a line: apart by at least two blanks, a tab or a bar. Empty ones are left out."""
    return [one for one in _cut(text, start, end, _WIDE) if one[0] < one[1]]


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
    return [*cells, (begin, end)] if begin <= end else cells


def _sign_of(line: str) -> re.Pattern[str]:
    """What parts the cells of a row of heads."""
    if line.lstrip()[:1] == '"' and _QUOTED.search(line):
        return _QUOTED
    if "\t" in line or "|" in line:
        return _COUNTED
    return _LISTED if line.count(";") > 1 else _WIDE


def may_be_heads(text: str, start: int, end: int) -> bool:
    """Whether a line can hold heads of columns: two words or cells, no digit, no sentence, and a line below it."""
    if end - start >= MAX_LINE or end + 1 >= len(text) or _DIGIT.search(text, start, end):
        return False
    if _PARTED.search(text, start, end):
        return True
    line = text[start:end]
    return end - start <= MOST_HEADS and line.count(" ") >= LEAST_HEADS - 1 and not _SENTENCE.search(line)


def columns_below(text: str, head: Span, start: int, end: int) -> Column | None:
    """The column of a head that is a cell of the line ``[start, end)``; None when that line is no row of heads."""
    line = text[start:end]
    if not may_be_heads(text, start, end):
        return None
    sign = _sign_of(line)
    heads = _cut(text, start, end, sign)
    place = next((at for at, cell in enumerate(heads) if cell[0] <= head[0] and head[1] <= cell[1]), -1)
    if len(heads) < 2 or place < 0:
        return None
    cells = tuple(_below(text, heads, place, sign, (start, end)))
    return Column(heads[place], cells) if cells else None


def _below(text: str, heads: Sequence[Span], place: int, sign: re.Pattern[str], line: Span) -> Iterator[Span]:
    start, end = line
    stop, strange = min(len(text), end + MAX_COLUMN), 0
    left = heads[place][0] - start
    for _ in range(MOST_ROWS):
        begin = end + 1
        if begin >= stop or strange > 1:
            return
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        row = _cut(text, begin, end, sign) if end - begin < 2 * MAX_LINE else []
        if len(row) < 2:
            strange += 1
            continue
        strange = 0
        if len(row) == len(heads):
            cell = row[place]
        else:
            cell = next((one for one in row if sign is _WIDE and abs(one[0] - begin - left) <= NEAR), (0, 0))
        if cell[0] < cell[1]:
            yield cell


_TOKEN = re.compile(r"[^\s;|/+&,()]+")
_AND = re.compile(r"[ ]?[/+&,]?[ ]?")
_SENTENCE = re.compile(r"[a-z]{2}[.!?]([ ]|$)")


def loose_cells(text: str, head: Span, start: int, end: int, value: re.Pattern[str]) -> Iterator[Span]:
    """The values below a head in rows of which only single blanks are left: what has the form, in most of the rows.

    The heads stand on a short line without digits. Of several in one row those are meant that stand beside each other
    nearest to the side of the head: at the start when it is the first of the heads, else at the end.
    """
    if _PARTED.search(text, start, end) or not may_be_heads(text, start, end):
        return
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
    filled = [row for row in rows if row]
    if len(filled) < LEAST_ROWS or 2 * len(filled) < len(rows):
        return
    first = not text[start : head[0]].strip()
    for row in filled:
        yield from _beside(text, row if first else row[::-1])


def _beside(text: str, row: Sequence[Span]) -> Iterator[Span]:
    """The first of some spans and those with hardly a sign between them and the one before."""
    for at, one in enumerate(row):
        if at:
            low, high = sorted((one, row[at - 1]))
            if not _AND.fullmatch(text, low[1], high[0]):
                return
        yield one
