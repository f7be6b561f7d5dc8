# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The row of a table or export in which something stands: its line, its cells, and the heads above it."""

from __future__ import annotations

import re

from redactor.analysis.mention import Mention

_CELL = re.compile(r"[ ]*(?:[;|\t]|[ ]{2})[ |\t]*")
_QUOTES = '"“” '
LEAST = 3
"""cells of a row"""
LONGEST_TABLE = 6000
"""characters above a row in which its heads are looked for"""


def row_of(text: str, one: Mention) -> tuple[int, int]:
    """Where the line of a mention starts and ends."""
    start = text.rfind("\n", 0, one.start) + 1
    end = text.find("\n", one.end)
    return start, end if end >= 0 else len(text)


def cells_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line, from left to right."""
    found, at = [], start + len(text[start:end]) - len(text[start:end].lstrip())
    for gap in _CELL.finditer(text, at, end):
        found.append((at, gap.start()))
        at = gap.end()
    return [*found, (at, end)]


def read_cell(text: str, cell: tuple[int, int]) -> str:
    """What a cell holds, without blanks and quotation marks around it."""
    return text[cell[0] : cell[1]].strip(_QUOTES)


def heads_of(text: str, row: int) -> list[str]:
    """The cells of the first line of more than one cell in the table of a row; none for a row without any above."""
    floor = max(0, row - LONGEST_TABLE)
    blank = text.rfind("\n\n", floor, row)
    begin = blank + 2 if blank >= 0 else floor
    while begin < row:
        end = text.find("\n", begin, row)
        if end < 0:
            break
        cells = [read_cell(text, cell).rstrip(":") for cell in cells_of(text, begin, end)]
        if len(cells) >= LEAST:
            return cells if not any(map(str.isdigit, "".join(cells))) else []
        begin = end + 1
    return []
