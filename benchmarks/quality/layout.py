# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lay a gold text out as a PDF, so that names meet line ends, page ends and PDF text order as they do in real files.

The text keeps its order and its letters: only white space changes, and long words get a hyphen at a line end now and
then. A character that the font lacks becomes ``?`` in both the text and the PDF (:func:`printable`).
"""

from __future__ import annotations

import random
import zlib
from dataclasses import replace

import pymupdf

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
    waiting = line.split()[::-1]
    while waiting:
        word = waiting.pop()
        joined = f"{current} {word}" if current.strip() else current + word
        if font.text_length(joined, size) <= width:
            current = joined
            continue
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


def lay_out(document: GoldDocument) -> bytes:
    """A PDF of the document. The same document gives the same bytes: fonts and widths are drawn from its name."""
    rng = random.Random(zlib.crc32(document.name.encode()))
    font = pymupdf.Font(rng.choice(FONTS))  # the first draw, as in _font
    size, hyphens = rng.choice((9.5, 10.0, 11.0)), rng.random() < 0.5
    columns = 2 if rng.random() < 0.2 else 1
    width = (WIDTH - 2 * MARGIN - 24 * (columns - 1)) / columns
    lines: list[str] = []
    for line in printable(document.text, font).split("\n"):
        lines.extend(_wrap(line, width, font, size, hyphens=hyphens) if line.strip() else [""])
    room = int((HEIGHT - 2 * MARGIN) / (size * 1.3))
    pages = [lines[start : start + room * columns] for start in range(0, len(lines), room * columns)] or [[]]
    pdf = pymupdf.open()
    for number, page_lines in enumerate(pages, start=1):
        page = pdf.new_page(width=WIDTH, height=HEIGHT)
        writer = pymupdf.TextWriter(page.rect)
        for index, line in enumerate(page_lines):
            column, row = divmod(index, room)
            if line.strip():
                x = MARGIN + column * (width + 24)
                writer.append((x, MARGIN + (row + 1) * size * 1.3), line.rstrip(), font=font, fontsize=size)
        if len(pages) > 1:
            writer.append((WIDTH - 130, HEIGHT - 30), f"Pagina {number} van {len(pages)}", font=font, fontsize=8)
        writer.write_text(page)
    pdf.subset_fonts()
    data: bytes = pdf.tobytes(garbage=3, deflate=True, no_new_id=True)
    pdf.close()
    return data
