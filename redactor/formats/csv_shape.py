# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the cells of a CSV file are, so that a redaction never takes a delimiter or a quote with it (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Dutch spreadsheets write ``;``, because the comma is in the numbers.
DELIMITERS = ";,\t|"
_SAMPLE = 65_536
_ROWS = 200


def delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into the same number of cells most often; ``;`` when there is no sign."""
    best, best_score = ";", 0.0
    for candidate in DELIMITERS:
        widths = Counter(_widths(text[:_SAMPLE], candidate))
        if not widths:
            continue
        width, rows = max(widths.items(), key=lambda item: (item[1], item[0]))
        score = rows / widths.total() + width / 1000 if width > 1 else 0.0
        if score > best_score:
            best, best_score = candidate, score
    return best


def _widths(text: str, candidate: str) -> Iterator[int]:
    width, rows = 1, 0
    for position in _structure(text, candidate):
        if text[position] == candidate:
            width += 1
        elif text[position] in "\r\n":
            if width > 1 or text[max(0, position - 1)] not in "\r\n":
                yield width
                rows += 1
            width = 1
        if rows >= _ROWS:
            return
    yield width


def _structure(text: str, cut: str) -> Iterator[int]:
    """Positions of the characters that make the shape: delimiters, row ends, quotes around a cell."""
    position, size, start_of_cell = 0, len(text), True
    while position < size:
        character = text[position]
        if start_of_cell and character == '"':
            yield position
            close = _closing_quote(text, position + 1)
            if close < 0:
                return
            yield close
            position, start_of_cell = close + 1, False
            continue
        start_of_cell = character == cut or character in "\r\n"
        if start_of_cell:
            yield position
        position += 1


def _closing_quote(text: str, start: int) -> int:
    position = text.find('"', start)
    while position >= 0 and text[position + 1 : position + 2] == '"':
        position = text.find('"', position + 2)
    return position


def protected(text: str) -> frozenset[int]:
    """Positions that a redaction may not remove."""
    return frozenset(_structure(text, delimiter(text)))


def split(start: int, end: int, text: str, guarded: frozenset[int]) -> tuple[tuple[int, int], ...]:
    """A span cut at the guarded characters; a doubled quote inside a cell is never cut in half."""
    pieces: list[tuple[int, int]] = []
    begin = start
    for position in range(start, end + 1):
        if position == end or position in guarded:
            if text[begin:position].strip():
                pieces.append(_whole_quotes(begin, position, text, guarded))
            begin = position + 1
    return tuple(pieces)


def _whole_quotes(start: int, end: int, text: str, guarded: frozenset[int]) -> tuple[int, int]:
    if _run(text, start, -1, guarded) % 2 and text[start : start + 1] == '"' and start not in guarded:
        start -= 1
    if text[end - 1 : end] == '"' and text[end : end + 1] == '"' and end not in guarded:
        before = _run(text, end, -1, guarded)
        end += before % 2
    return start, end


def _run(text: str, position: int, step: int, guarded: frozenset[int]) -> int:
    """How many unguarded quotes stand directly before a position."""
    count, at = 0, position + step
    while 0 <= at < len(text) and text[at] == '"' and at not in guarded:
        count += 1
        at += step
    return count


def shape(text: str, cut: str) -> Sequence[int] | None:
    """The number of cells of each row, as Python's own reader sees them; None when it can't read the text."""
    try:
        return [len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=cut)]
    except csv.Error:
        return None
