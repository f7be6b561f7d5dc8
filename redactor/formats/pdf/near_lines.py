# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a page that reach where something is looked for, each read once, and of long ones a part."""

from __future__ import annotations

from typing import Any, Final

from redactor.formats.pdf.stext import SpanReader, area_of, stext_lines
from redactor.model import Box

#: characters that are kept to be asked for again: of more lines than this they are read again
MOST: Final = 20_000

Char = dict[str, Any]
"""``c`` and ``origin`` of a character, as PyMuPDF has them"""


class NearLines:
    """Lines of a ``pymupdf.TextPage`` in which characters may begin between two places (x)."""

    def __init__(self, text_page: Any, left: float, right: float) -> None:
        self._text_page = text_page  # MuPDF's lines live as long as it does
        self._reader, self._left, self._right = SpanReader(text_page), left, right
        self._known: dict[int, list[Char]] = {}
        self._room = MOST
        self.lines: list[tuple[int, Any, Box]] = []
        """number on the page, MuPDF's own line, the rectangle around it"""
        for number, (_, _, line) in enumerate(stext_lines(text_page)):
            x0, y0, x1, y1 = area_of(line)
            slack = 1 + y1 - y0
            if not (x1 + slack < left or x0 - slack > right):
                self.lines.append((number, line, Box(x0, y0, x1, y1)))

    def chars(self, number: int, line: Any) -> list[Char]:
        """The characters of one of them: all that begin between the two places, and perhaps others."""
        found = self._known.get(number)
        if found is None:
            found = self._reader.chars(line, self._left, self._right)
            if len(found) <= self._room:
                self._room -= len(found)
                self._known[number] = found
        return found

    def all_chars(self, line: Any) -> list[Char]:
        """Every character of one of them."""
        return self._reader.chars(line)
