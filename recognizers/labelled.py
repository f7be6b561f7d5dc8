# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that mean nothing without their label: the shared way to find them beside it, below it, or in its column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from recognizers.base import MAX_COLUMN, MAX_HEADER, DutchRecognizer, Hit, line_of

JOINT = (
    r"[ \t]*(?:\([^()\n]{1,20}\)[ \t]*)?(?:is|was|met|luidt|betreft|nr\.?|nummer|[:=.\-#|\u2013])?"
    r"[ \t]*(?:[:=]|nr\.?|nummer|van)?[ \t]*\n?[ \t]*"
)
"""between a label and its value: ``: ``, `` nr. ``, `` is ``, a line end …"""

NEAR = 2
"""characters that a cell may begin beside the place where its head begins"""
_DIGIT = re.compile(r"\d")
_APART = re.compile(r"[ ]{2,}|[ ]*[\t|][ \t|]*")


def cells_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each cell of a line: apart by at least two blanks, a tab or a bar."""
    line = text[start:end]
    begin = start + len(line) - len(line.lstrip())
    cells = []
    for gap in _APART.finditer(text, begin, end):
        if gap.start() > begin:
            cells.append((begin, gap.start()))
        begin = gap.end()
    return [*cells, (begin, end)] if begin < end else cells


def below_head(text: str, head: re.Match[str], value: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Spans of ``value`` that begin the cells below ``head``, down to the end of its table.

    The cells are apart by wide gaps, tabs or bars; the head begins its own cell, and its line holds no digit.
    """
    start, end = line_of(text, head.start())
    heads = cells_of(text, start, end)
    place = next((at for at, cell in enumerate(heads) if cell[0] == head.start()), -1)
    if len(heads) < 2 or place < 0 or _DIGIT.search(text, start, end):
        return
    stop, gaps = min(len(text), end + MAX_COLUMN), 0
    while end < stop and gaps < 2:
        begin = end + 1
        end = text.find("\n", begin, stop)
        end = stop if end < 0 else end
        row = cells_of(text, begin, end)
        gaps = gaps + 1 if len(row) < 2 else 0
        beside = (one for one in row if abs(one[0] - begin - heads[place][0] + start) <= NEAR)
        cell = row[place] if len(row) == len(heads) else next(beside, (begin, begin))
        match = value.match(text, *cell)
        if match is not None and text[match.end() : cell[1]][:1] in ("", " ", ","):
            yield match.span()


def labelled(label: str, value: str) -> re.Pattern[str]:
    """A pattern with group ``value``: the label, at most a joint (``:``, ``nr.``, a line end), and the value."""
    return re.compile(rf"(?<!\w)(?:{label})(?!\w){JOINT}(?P<value>{value})(?![\w]|[-/]\w)", re.IGNORECASE)


class LabelledRecognizer(DutchRecognizer):
    """Finds ``VALUE`` directly behind ``LABEL``, and in a column headed by it.

    Every spelling of ``LABEL`` begins with one of ``NEEDS``. ``CODE`` is the evidence code behind ``context:``.
    """

    LABEL: ClassVar[str]
    VALUE: ClassVar[str]
    CODE: ClassVar[str]
    SCORE: ClassVar[float] = 0.85

    def __init__(self) -> None:
        super().__init__()
        self._beside = labelled(self.LABEL, self.VALUE)
        self._label = re.compile(rf"(?<!\w)(?:{self.LABEL})(?!\w)", re.IGNORECASE)
        self._cell = re.compile(self.VALUE)

    def accepts(self, value: str) -> bool:
        """Whether a value that has the form can be one; a digit is the least."""
        return any(character.isdigit() for character in value)

    def hits(self, text: str) -> Iterator[Hit]:
        """Beside the label wherever it stands, then in the lines below the first one."""
        head = next(self.at_needs(text, self._label), None)
        if head is None:
            return
        seen = set()
        for match in self.at_needs(text, self._beside):
            if self.accepts(match["value"]):
                seen.add(match.span("value"))
                yield Hit(*match.span("value"), self.SCORE, (f"context:{self.CODE}",))
        columns = [*self._column(text, head)]
        for label in self.at_needs(text, self._label):
            columns += below_head(text, label, self._cell)
        for span in columns:
            if span not in seen and self.accepts(text[slice(*span)]):
                seen.add(span)
                yield Hit(*span, self.SCORE - 0.1, (f"context:{self.CODE}", "layout:column"))

    def _column(self, text: str, head: re.Match[str]) -> Iterator[tuple[int, int]]:
        """The cells below a column head: in rows with as many cells behind them, or a cell a line at even distances."""
        start, end = line_of(text, head.start())
        below = text[end + 1 : end + 1 + MAX_COLUMN].split("\n")
        beside = len(text[head.end() : end].split())
        position, step = end + 1, 0
        for number, line in enumerate(below, 1):
            if ":" in line or len(line) > 2 * MAX_HEADER:
                return
            cells = line.split()
            if text[start:end].strip() == head.group():
                match = self._cell.fullmatch(line.strip()) if number >= 2 else None
                step = step or (number if match else 0)
                wanted = match is not None and number % step == 0
            else:
                match = self._cell.fullmatch(cells[-1 - beside]) if len(cells) > max(beside, 1) else None
                wanted = match is not None
            if wanted and match is not None:
                value = position + line.rindex(match.group())
                yield value, value + len(match.group())
            position += len(line) + 1
