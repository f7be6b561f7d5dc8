# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the demo dossier is drawn with: a sheet with a pen, tables, letterheads, scribbled signatures."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pymupdf

Point = tuple[float, float]
Colour = tuple[float, float, float]
BLACK, GREY, BLUE, PALE, WHITE = (0, 0, 0), (0.42, 0.42, 0.42), (0.08, 0.26, 0.45), (0.92, 0.94, 0.97), (1, 1, 1)
INK = (0.10, 0.16, 0.46)
A4: tuple[float, float] = (595.0, 842.0)
NOTE = "Voorbeeld: alle personen, nummers en gebeurtenissen zijn verzonnen."

SANS = {"": "helv", "b": "hebo", "i": "heit"}
SERIF = {"": "tiro", "b": "tibo", "i": "tiit"}


@dataclass(slots=True)
class Sheet:
    """A PDF that is being drawn. Coordinates are points from the top left; ``y`` is where the next line goes."""

    family: dict[str, str] = field(default_factory=lambda: SANS)
    size: float = 9.5
    left: float = 70.0
    right: float = 525.0
    top: float = 70.0
    bottom: float = 780.0
    paper: tuple[float, float] = A4
    leading: float = 1.38
    y: float = 70.0
    pdf: Any = field(default_factory=pymupdf.open)
    page: Any = None
    fonts: dict[str, Any] = field(default_factory=dict)
    signatures: list[tuple[int, float, float, float, float]] = field(default_factory=list)
    """(page, x0, y0, x1, y1) of each scribble: what an officer would draw a box around"""
    name: str = ""
    """of the file, once it is saved"""

    def new_page(self) -> None:
        self.page = self.pdf.new_page(width=self.paper[0], height=self.paper[1])
        self.y = self.top
        self.put(self.left, self.paper[1] - 22, NOTE, size=6.5, colour=GREY)

    def font(self, style: str = "") -> Any:
        name = self.family[style]
        if name not in self.fonts:
            self.fonts[name] = pymupdf.Font(name)
        return self.fonts[name]

    def put(
        self, x: float, y: float, text: str, style: str = "", *, size: float = 0.0, colour: Colour = BLACK
    ) -> float:
        """Write one line with its baseline at ``y``; gives the x where it ends."""
        if not text:
            return x
        writer = pymupdf.TextWriter(self.page.rect, color=colour)
        _, end = writer.append((x, y), text, font=self.font(style), fontsize=size or self.size)
        writer.write_text(self.page)
        return float(end[0])

    def wrap(self, text: str, width: float, style: str = "", size: float = 0.0) -> list[str]:
        lines: list[str] = []
        for hard in text.split("\n"):
            current = ""
            for word in hard.split(" "):
                joined = f"{current} {word}" if current else word
                if current and self.font(style).text_length(joined, size or self.size) > width:
                    lines.append(current)
                    current = word
                else:
                    current = joined
            lines.append(current)
        return lines

    def lines(
        self,
        text: str,
        style: str = "",
        *,
        x: float | None = None,
        width: float | None = None,
        size: float = 0.0,
        colour: Colour = BLACK,
        after: float = 0.0,
    ) -> None:
        """Write a paragraph at the pen and move the pen below it, over to a new page when this one is full."""
        start = self.left if x is None else x
        for line in self.wrap(text, (self.right - start) if width is None else width, style, size):
            if self.y > self.bottom:
                self.new_page()
            self.put(start, self.y, line, style, size=size, colour=colour)
            self.y += (size or self.size) * self.leading
        self.y += after

    def pairs(self, rows: Sequence[tuple[str, str]], gap: float = 70.0, *, style: str = "b") -> None:
        """Labels with values beside them, as in a mail header."""
        for label, value in rows:
            self.put(self.left, self.y, label, style)
            self.lines(value, x=self.left + gap)

    def rule(self, *, colour: Colour = GREY, width: float = 0.6, after: float = 12.0) -> None:
        self.page.draw_line((self.left, self.y), (self.right, self.y), color=colour, width=width)
        self.y += after

    def table(self, widths: Sequence[float], rows: Sequence[Sequence[str]], *, size: float = 8.5) -> None:
        """A table with a grey head row; cells wrap."""
        for number, row in enumerate(rows):
            style = "b" if number == 0 else ""
            cells = [self.wrap(cell, width - 8, style, size) for cell, width in zip(row, widths, strict=True)]
            height = max(map(len, cells)) * size * 1.3 + 6
            if self.y + height > self.bottom + 20:
                self.new_page()
            x = self.left
            for cell, width in zip(cells, widths, strict=True):
                box = pymupdf.Rect(x, self.y, x + width, self.y + height)
                self.page.draw_rect(box, color=GREY, fill=PALE if number == 0 else None, width=0.5)
                for at, line in enumerate(cell):
                    self.put(x + 4, self.y + size * 1.15 + at * size * 1.3 + 1, line, style, size=size)
                x += width
            self.y += height
        self.y += 14

    def ribbon(self, *names: str) -> None:
        """The blue ribbon and the name of the ministry, in the manner of the Dutch government's letters."""
        middle = self.paper[0] / 2
        self.page.draw_rect(pymupdf.Rect(middle - 13, 0, middle + 13, 62), color=BLUE, fill=BLUE)
        self.page.draw_circle((middle, 44), 7, color=WHITE, width=1.2)
        self.page.draw_line((middle, 36), (middle, 52), color=WHITE, width=1.2)
        for at, name in enumerate(names):
            self.put(middle + 22, 40 + at * 11, name, size=9)

    def column(self, x: float, y: float, blocks: Sequence[Sequence[str]], *, width: float = 118.0) -> None:
        """The small column beside a letter; the first line of a block that starts with ``*`` is a bold label."""
        for block in blocks:
            for line in block:
                style = "b" if line.startswith("*") else ""
                for part in self.wrap(line.removeprefix("*"), width, style, 7):
                    self.put(x, y, part, style, size=7)
                    y += 9.2
            y += 7

    def scribble(self, x: float, y: float, width: float, height: float, seed: int) -> None:
        """A signature or paraaf: loops of a pen from left to right, always the same for a seed."""
        rng = random.Random(seed)
        points: list[Point] = []
        turns = rng.randint(5, 8)
        for step in range(turns * 12 + 1):
            share = step / (turns * 12)
            loop = 2 * math.pi * turns * share
            swing = height * (0.5 - 0.32 * share) * (0.6 + 0.4 * math.sin(seed + share * 9))
            points.append(
                (
                    x + width * share * 0.88 + 0.09 * width * (1 + math.cos(loop) * 0.9) / 2,
                    y + height / 2 - swing * math.sin(loop + seed) * 0.9,
                )
            )
        shape = self.page.new_shape()
        shape.draw_polyline(points)
        shape.finish(color=INK, width=1.1, lineCap=1, lineJoin=1, closePath=False)
        shape.draw_bezier(
            (x, y + height * 0.85),
            (x + width * 0.3, y + height * 0.6),
            (x + width * 0.7, y + height * 1.05),
            (x + width, y + height * 0.7),
        )
        shape.finish(color=INK, width=1.0, closePath=False)
        shape.commit()
        self.signatures.append((self.pdf.page_count, x - 3, y - 3, x + width + 3, y + height + 6))

    def mail_link(self, x: float, y: float, address: str, *, size: float = 0.0) -> None:
        """An address as Outlook leaves it: blue, with a ``mailto:`` link under it."""
        end = self.put(x, y, address, size=size, colour=BLUE)
        box = pymupdf.Rect(x, y - (size or self.size), end, y + 3)
        self.page.insert_link({"kind": pymupdf.LINK_URI, "from": box, "uri": f"mailto:{address}"})

    def save(self, path: Path, *, title: str, author: str, outline: Sequence[tuple[int, str, int]] = ()) -> None:
        """Write the file, with metadata and bookmarks as office programs leave them; the same bytes every time."""
        stamp = datetime(2024, 5, 14, 9, 30, tzinfo=UTC).strftime("D:%Y%m%d%H%M%SZ")
        self.pdf.set_metadata(
            {
                "title": title,
                "author": author,
                "producer": "examples/make_dossier.py",
                "creator": "Microsoft® Word voor Microsoft 365",
                "creationDate": stamp,
                "modDate": stamp,
            }
        )
        if outline:
            self.pdf.set_toc([list(item) for item in outline])
        self.pdf.subset_fonts()
        self.name = path.name
        path.write_bytes(self.pdf.tobytes(garbage=4, deflate=True, no_new_id=True))


def paragraphs(text: str) -> list[str]:
    """Blank lines part paragraphs; a line that starts with ``/`` is a new line of the same paragraph."""
    return [joined(part) for part in text.strip().split("\n\n")]


def joined(text: str) -> str:
    """One paragraph out of its source lines."""
    return text.strip().replace("\n/ ", "\0").replace("\n", " ").replace("\0", "\n")
