# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of an export that the edge of a page wrapped, read as one line each: "310221,\"Bos,⏎A.\",4-5-1961,…".

An export has its cells apart by semicolons, bars, or commas with no blank behind them, and heads in its first row. How
many cells a row has is told by the heads, so a row is whole where its lines together have as many. What has no line of
heads, or rows that come out otherwise, stays as it is. Between commas cells are read as between semicolons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

LEAST_CELLS: Final = 4
"""of a row; prose has fewer semicolons or bare commas on a line"""
LEAST_ROWS: Final = 2
MOST_LINES: Final = 8
"""on which one row stands"""
MOST_HEADS: Final = 4
"""lines of heads"""
LONGEST: Final = 600
"""characters of a row"""
_SHORT: Final = 0.5
"""of the width of a table: a line that is less was not cut by the edge of the page"""
_DIGITS: Final = re.compile(r"\d+")
_LETTERS: Final = re.compile(r"[a-zà-ÿ]+")
_CAPITALS: Final = re.compile(r"[A-ZÀ-Þ]")
_HEADS: Final = re.compile(r"[|\"]?[ ]?[^\W\d][^\d\n!?:]*")
_HEAD: Final = re.compile(r"[^\W\d][\w ./()#'-]{0,30}|")
_PARTS: Final = {";": re.compile(r";"), ",": re.compile(r",(?![ ])"), "|": re.compile(r"\|")}


_APART: Final = "\x1f"
"""the separator of units: white space and no blank, as none stands behind the semicolons of an export"""


_KNOWN: Final = re.compile(
    r"(?<![\w-])(?:naam|achternaam|bsn|burgerservicenummer|geboren|geboortedatum|geb[._]?datum|melder|aanvrager"
    r"|behandelaar|medewerker|contactpersoon|eigenaar|klantnaam|cli[eë]ntnaam)(?![\w-])",
    re.IGNORECASE,
)
"""heads below which people and their numbers are looked for: "Bos,Anna" below others are found by the comma"""


class _Line(NamedTuple):
    """``[start, end)`` of the text, without the line end."""

    start: int
    end: int


def unwrapped(text: str) -> str:
    """The text of a page, as long as it was, with a blank for each line end inside a row of an export.

    Below heads for people, a comma that parts two cells of rows becomes a semicolon: no other rule has to tell it from
    one in a sentence or a number ("123456782,4-5-1961"), and names, numbers and dates of birth are found below them.
    """
    joints = {at: blank for sign in _PARTS if _may_hold(text, sign) for at, blank in _joints(text, sign)}
    if not joints:
        return text
    parts: list[str] = []
    done = 0
    for at in sorted(joints):
        parts += (text[done:at], joints[at])
        done = at + 1
    return "".join((*parts, text[done:]))


def _may_hold(text: str, sign: str) -> bool:
    """Whether the signs of two rows and their heads are there at all."""
    bare = text.count(sign) - (text.count(", ") if sign == "," else 0)
    return bare >= (LEAST_ROWS + 1) * (_least(sign) - 1)


def _least(sign: str) -> int:
    """The cells of a row at least; commas without a blank behind each are rarer in prose than semicolons."""
    return LEAST_CELLS - (sign == ",")


def _joints(text: str, sign: str) -> Iterator[tuple[int, str]]:
    """The line ends inside the rows, and inside the heads, of all exports of a text, and what stands for each."""
    lines, at = _lines(text), 0
    while at < len(lines):
        behind = _behind_heads(text, lines, at, sign)
        if behind == at:
            at += 1
            continue
        cells = _cells(text, lines[at:behind], sign)
        rows = [*_rows(text, lines, behind, cells, sign)]
        wrapped = [(at, behind), *rows] if len(rows) >= LEAST_ROWS else []
        for first, last in wrapped:
            if first != at and _are_short(text, lines[first:last], sign):
                continue
            for end in (lines[one].end for one in range(first, last - 1)):
                parts = sign == text[end - 1 : end] and text.count('"', lines[first].start, end) % 2 == 0
                yield end, _APART if parts else " "
        if sign == "," and _KNOWN.search(text, lines[at].start, lines[behind - 1].end):
            for first, last in wrapped:
                yield from _parting(text, lines[first].start, lines[last - 1].end)
        at = rows[-1][1] if wrapped else behind


def _parting(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The commas of a row that part its cells, outside quotation marks and with no blank behind them, as semicolons.

    A semicolon inside a cell is a comma then.
    """
    quoted = False
    for at in range(start, end):
        if text[at] == '"':
            quoted = not quoted
        elif text[at] == ";":
            yield at, ","
        elif text[at] == "," and not quoted and text[at + 1 : at + 2] != " ":
            yield at, ";"


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(_Line(start, start + len(line)))
        start += len(line) + 1
    return lines


def _behind_heads(text: str, lines: Sequence[_Line], at: int, sign: str) -> int:
    """The line behind those of the heads that begin here; this one when none do."""
    behind = at
    while behind < min(len(lines), at + MOST_HEADS) and _are_heads(text, lines[behind], sign):
        behind += 1
    return behind if behind > at and _cells(text, lines[at:behind], sign) >= _least(sign) else at


def _are_heads(text: str, line: _Line, sign: str) -> bool:
    """Whether a line holds nothing but short words between signs."""
    if line.end - line.start > LONGEST or sign not in text[line.start : line.end]:
        return False
    if _HEADS.fullmatch(text, line.start, line.end) is None:
        return False
    return all(_HEAD.fullmatch(one.strip(' "')) for one in _PARTS[sign].split(text[line.start : line.end]))


def _cells(text: str, lines: Sequence[_Line], sign: str) -> int:
    """How many cells some lines have together; 0 when a quote is open at their end."""
    whole = text[lines[0].start : lines[-1].end].replace("\n", " " if sign == ";" else "\0")
    outside = whole.split('"')[::2] if '"' in whole else [whole]
    if whole.count('"') % 2:
        return 0
    return 1 + sum(len(_PARTS[sign].findall(one)) for one in outside)


def _rows(text: str, lines: Sequence[_Line], at: int, cells: int, sign: str) -> Iterator[tuple[int, int]]:
    """The lines ``[first, behind)`` of each row below the heads, up to what is no row."""
    while (behind := _behind_row(text, lines, at, cells, sign)) > at:
        yield at, behind
        at = behind


def _behind_row(text: str, lines: Sequence[_Line], at: int, cells: int, sign: str) -> int:
    """The line behind the row that begins here: the first that has as many cells as the heads; this one if none has."""
    for behind in range(at + 1, min(len(lines), at + MOST_LINES) + 1):
        if lines[behind - 1].start == lines[behind - 1].end or lines[behind - 1].end - lines[at].start > LONGEST:
            return at
        found = _cells(text, lines[at:behind], sign)
        if found > cells:
            return at
        if found == cells:
            return _with_rest(text, lines, at, behind, sign)
    return at


def _with_rest(text: str, lines: Sequence[_Line], at: int, behind: int, sign: str) -> int:
    """Behind the rest of a last cell that was wrapped: lines without a sign, above another row."""
    rest = behind
    while rest < min(len(lines), at + MOST_LINES) and sign not in text[lines[rest].start : lines[rest].end]:
        rest += 1
    if rest == behind or rest >= len(lines) or not text[lines[rest].start : lines[rest].end]:
        return behind
    if any(lines[one].start == lines[one].end for one in range(behind, rest)):
        return behind
    row = _kind(text, lines[at])
    return rest if _kind(text, lines[behind]) != row == _kind(text, lines[rest]) else behind


def _are_short(text: str, lines: Sequence[_Line], sign: str) -> bool:
    """Whether lines are rows of which the last cells were left out: ``1;Bos;Kade 1`` / ``2;Tol``: they begin alike."""
    shapes = [_shapes(text[one.start : one.end].split(sign, 2)) for one in lines]
    return bool(shapes[0][1]) and any(one == shapes[0] for one in shapes[1:])


def _shapes(cells: Sequence[str]) -> tuple[str, str]:
    """How the first two cells of a line are written: ``("9", "A")`` for "2;Tol"; two digits more are another number."""
    first, second = (cells[0].strip(' "'), cells[1].strip(' "')) if len(cells) > 1 else ("", "")
    digits = "9" * ((len(first) + 1) // 2) if first.isdigit() else _DIGITS.sub("9", first)
    return _LETTERS.sub("a", _CAPITALS.sub("A", digits)), _DIGITS.sub("9", _CAPITALS.sub("A", second))[:1]


def _kind(text: str, line: _Line) -> str:
    """How a line begins: with a digit, a capital, a small letter or a sign."""
    first = text[line.start : line.start + 1]
    if first.isdigit():
        return "9"
    return ("A" if first.isupper() else "a") if first.isalpha() else first
