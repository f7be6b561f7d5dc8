# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lay a gold text out as a PDF, so that names meet line ends, page ends and PDF text order as they do in real files.

The text keeps its order and its letters: only white space changes, and long words get a hyphen at a line end now and
then. Cells of tables and columns get a place on the line (``cells.py``), but in half of the documents in letters of one
width, where blanks stay as in a printed dump. A character that the font lacks becomes ``?`` in both the text and the
PDF (:func:`printable`).
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import pymupdf

from benchmarks.quality.cells import Setting, place, tables
from benchmarks.quality.markup import GoldDocument

WIDTH, HEIGHT, MARGIN = 595.0, 842.0, 64.0
FONTS = ("helv", "tiro", "cour")
_SYLLABLE_ENDS = "bcdfgklmnprstvxz"


def printable(text: str, font: pymupdf.Font) -> str:
    """The same text, as long, with characters that the font has."""
    return "".join(
        letter if letter.isspace() or font.has_glyph(ord(letter)) else "?" for letter in text.replace("\t", " ")
    )


def _font(name: str) -> pymupdf.Font:
    """The font that a document of this name is set in."""
    return pymupdf.Font(random.Random(zlib.crc32(name.encode())).choice(FONTS))


def printable_document(document: GoldDocument) -> GoldDocument:
    """The document as its PDF can show it; spans stay where they are."""
    return replace(document, text=printable(document.text, _font(document.name)))


def _hyphenated(word: str, room: float, font: pymupdf.Font, size: float) -> tuple[str, str] | None:
    """Cut a long lower-case ending word after a consonant so that its first part fits; None when it can't be cut."""
    if len(word) < 9 or not word[2:-1].isalpha():
        return None
    for cut in range(len(word) - 4, 3, -1):
        if word[cut - 1] in _SYLLABLE_ENDS and word[cut] not in "aeiou'":
            continue
        if font.text_length(word[:cut] + "-", size) <= room and word[cut - 1].islower():
            return word[:cut] + "-", word[cut:]
    return None


def _wrap(line: str, width: float, font: pymupdf.Font, size: float, *, hyphens: bool) -> list[str]:
    lines, current = [], line[: len(line) - len(line.lstrip())]
    waiting = re.findall(r" *\S+", line.strip())[::-1]
    while waiting:
        word = waiting.pop()
        joined = current + (word if current.strip() else word.lstrip())
        if font.text_length(joined, size) <= width:
            current = joined
            continue
        word = word.lstrip()
        room = width - font.text_length(current + " ", size)
        halves = _hyphenated(word, room, font, size) if hyphens else None
        if halves:
            lines.append(f"{current} {halves[0]}" if current.strip() else halves[0])
            current = ""
            waiting.append(halves[1])
        elif current.strip():
            lines.append(current)
            current = ""
            waiting.append(word)
        elif current:  # an indent that leaves no room
            current = ""
            waiting.append(word)
        else:
            half = max(1, len(word) // 2)
            lines.append(word[:half])
            waiting.append(word[half:])
    return [*lines, current] if current.strip() else lines


class _Piece(NamedTuple):
    """A text of one line: where it begins (points), how many lines below the top of its block, its size."""

    x: float
    row: int
    text: str
    size: float


class _Block(NamedTuple):
    """What a page end doesn't part: a line of text, or a row of a table."""

    pieces: tuple[_Piece, ...]
    rows: int


class _Look(NamedTuple):
    """How a document is set; drawn from its name."""

    font: pymupdf.Font
    size: float
    hyphens: bool
    columns: int
    gap: float
    """ems between two cells, at least"""
    blanks: bool
    """cells are parted by blanks, in letters of one width"""

    @property
    def width(self) -> float:
        """Of a column, in points."""
        return (WIDTH - 2 * MARGIN - 24 * (self.columns - 1)) / self.columns

    @property
    def room(self) -> int:
        """Lines in a column."""
        return int((HEIGHT - 2 * MARGIN) / (self.size * 1.3))

    def ems(self, text: str) -> float:
        length: float = self.font.text_length(printable(text, self.font), 1)
        return length


def _look(name: str) -> _Look:
    rng = random.Random(zlib.crc32(name.encode()))
    face = rng.choice(FONTS)  # the first draw, as in _font
    size, hyphens = rng.choice((9.5, 10.0, 11.0)), rng.random() < 0.5
    columns = 2 if rng.random() < 0.2 else 1
    gap, blanks = rng.choice((0.5, 1.0, 1.5)), rng.random() < 0.5
    return _Look(pymupdf.Font(face), size, hyphens, columns, gap, blanks and face == "cour")


def _lines(line: str, look: _Look) -> Iterator[_Block]:
    """The blocks of a line of text, or of one whose cells stay parted by blanks."""
    text, size = printable(line, look.font).rstrip(), look.size
    if look.blanks and "   " in text.strip():
        size = min(size, max(0.7 * size, look.width / look.ems(text)))
    wrapped = _wrap(text, look.width, look.font, size, hyphens=look.hyphens) or [""]
    return (_Block((_Piece(0.0, 0, one, size),), 1) for one in wrapped)


def _rows(setting: Setting, look: _Look) -> Iterator[_Block]:
    size = look.size * setting.scale
    for row in setting.rows:
        pieces: list[_Piece] = []
        for cell in row:
            text = printable(cell.text, look.font)
            wrapped = _wrap(text, cell.room * size, look.font, size, hyphens=look.hyphens)
            pieces += (_Piece(cell.x * size, at, one, size) for at, one in enumerate(wrapped))
        yield _Block(tuple(pieces), max(piece.row for piece in pieces) + 1)


def _blocks(text: str, look: _Look) -> Iterator[_Block]:
    for lines, rows in tables(text.split("\n")):
        dumped = look.blanks and "\t" not in "".join(lines)
        setting = place(rows, look.width / look.size, look.gap, look.ems) if rows and not dumped else None
        if setting:
            yield from _rows(setting, look)
        else:
            for line in lines:
                yield from _lines(line, look)


def _too_narrow(text: str, look: _Look) -> bool:
    """Whether a table doesn't fit in a column as it is: such pages have one column."""
    rows = [rows for _, rows in tables(text.split("\n")) if rows]
    settings = (place(some, look.width / look.size, look.gap, look.ems) for some in rows)
    return any(one is None or one.scale < 1 or not one.whole(look.ems) for one in settings)


def _pages(blocks: Sequence[_Block], look: _Look) -> list[list[tuple[int, int, _Piece]]]:
    """Per page the column and line of each piece."""
    pages: list[list[tuple[int, int, _Piece]]] = [[]]
    column = row = 0
    for block in blocks:
        if row and row + block.rows > look.room:
            column, row = column + 1, 0
        if column == look.columns:
            pages.append([])
            column = 0
        pages[-1] += ((column, row + piece.row, piece) for piece in block.pieces)
        row += block.rows
    return pages


def lay_out(document: GoldDocument) -> bytes:
    """A PDF of the document. The same document gives the same bytes: fonts and widths are drawn from its name."""
    look = _look(document.name)
    if look.columns > 1 and _too_narrow(document.text, look):
        look = look._replace(columns=1)
    pages = _pages(list(_blocks(document.text, look)), look)
    pdf = pymupdf.open()
    for number, pieces in enumerate(pages, start=1):
        page = pdf.new_page(width=WIDTH, height=HEIGHT)
        writer = pymupdf.TextWriter(page.rect)
        for column, row, piece in pieces:
            if piece.text.strip():
                at = MARGIN + column * (look.width + 24) + piece.x, MARGIN + (row + 1) * look.size * 1.3
                writer.append(at, piece.text.rstrip(), font=look.font, fontsize=piece.size)
        if len(pages) > 1:
            at = WIDTH - 130, HEIGHT - 30
            writer.append(at, f"Pagina {number} van {len(pages)}", font=look.font, fontsize=8)
        writer.write_text(page)
    pdf.subset_fonts()
    data: bytes = pdf.tobytes(garbage=3, deflate=True, no_new_id=True)
    pdf.close()
    return data
