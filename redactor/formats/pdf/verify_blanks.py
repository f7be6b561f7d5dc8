# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Replacement texts in the written file that are a blank over a blank: proved by qpdf and fontTools.

The writer's own reasoning (:mod:`blanks`) rests on other parsers and is not used here: what a replacement text stands
over is read anew from the written content, the written font program and its written ``/ToUnicode``.
"""

from __future__ import annotations

import io
import re
import sys
import warnings
from array import array
from collections.abc import Sequence
from typing import Any, Final

import pikepdf
from fontTools.ttLib.sfnt import SFNTReader

#: no-break space, zero-width space
_MAY_SAY: Final = ("\u00a0", "\u200b")
#: what the font itself must say of the glyph
_MAY_BE: Final = ("\u0020", "\u00a0")
_MOST: Final = 32
_PLACING: Final = frozenset(("BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "TL", "Tc", "Tw", "Tz", "Ts"))
_DRAWN_OTHERWISE: Final = frozenset(
    ("CFF ", "CFF2", "COLR", "SVG ", "sbix", "CBDT", "CBLC", "EBDT", "EBLC", "EBSC", "bdat", "bloc", "gvar")
)
_CHARS: Final = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_CHAR: Final = re.compile(rb"<\s*([0-9A-Fa-f]{4})\s*>\s*<\s*([0-9A-Fa-f]*)\s*>")


class Blanks:
    """What the pages of a written file hold; opened when somebody asks, each font looked at once."""

    __slots__ = ("_fonts", "_pages", "_pdf", "_untrusted")

    def __init__(self, untrusted: bytes) -> None:
        self._untrusted = untrusted
        self._pdf: pikepdf.Pdf | None = None
        self._pages: list[pikepdf.Page] = []
        self._fonts: dict[Any, frozenset[int]] = {}

    def count(self, number: int) -> int:
        """How many replacement texts of a page (from 1) are a blank over one glyph that is a blank; 0 when any on it
        that says a blank is not, or when there are more than a text has."""
        try:
            if self._pdf is None:
                opened = io.BytesIO(self._untrusted)
                self._pdf = pikepdf.open(opened, attempt_recovery=False, suppress_warnings=True)
                self._pages = list(self._pdf.pages)
            page = self._pages[number - 1]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                read = pikepdf.parse_content_stream(page)
            found = _count(read, page.obj.get("/Resources", pikepdf.Dictionary()), self._fonts)
        except Exception:  # fontTools raises whatever it meets; what can't be read proves nothing
            return 0
        return found if found <= _MOST else 0


def _count(read: Any, resources: Any, known: dict[Any, frozenset[int]]) -> int:
    found = 0
    font: Any = None
    saved: list[Any] = []
    shown: list[tuple[Any, bytes]] = []
    is_open = False
    for operands, word in ((one.operands, str(one.operator)) for one in read):
        if word == "Tf":
            font = resources.get("/Font", {}).get(operands[0])
        elif word == "q":
            saved.append(font)
        elif word == "Q":
            font = saved.pop() if saved else None
        elif word == "gs":
            font = None
        if word == "BDC" and _says_blank(operands):
            if is_open:
                return 0
            is_open, shown = True, []
        elif word == "EMC" and is_open:
            if len(shown) != 1 or not _is_blank(*shown[0], known):
                return 0
            is_open, found = False, found + 1
        elif word in ("Tj", "TJ"):
            parts = list(operands[0]) if word == "TJ" else [operands[0]]
            shown += [(font, bytes(part)) for part in parts if isinstance(part, pikepdf.String)]
        elif is_open and word not in _PLACING:
            return 0
    return 0 if is_open else found


def _says_blank(operands: Any) -> bool:
    if len(operands) != 2 or operands[0] != "/Span" or not isinstance(operands[1], pikepdf.Dictionary):
        return False
    said = operands[1].get("/ActualText")
    return set(operands[1].keys()) == {"/ActualText"} and isinstance(said, pikepdf.String) and str(said) in _MAY_SAY


def _is_blank(font: Any, string: bytes, known: dict[Any, frozenset[int]]) -> bool:
    if len(string) != 2 or font is None or not font.is_indirect:
        return False
    if font.objgen not in known:
        known[font.objgen] = _blank_codes(font)
    return int.from_bytes(string, "big") in known[font.objgen]


def _blank_codes(font: Any) -> frozenset[int]:
    """The codes of a font that it says to be spaces and for which its program draws nothing."""
    (within,) = font.DescendantFonts
    if font.Encoding != "/Identity-H" or within.Subtype != "/CIDFontType2":
        return frozenset()
    if within.get("/CIDToGIDMap", "/Identity") != "/Identity" or "/ToUnicode" not in font:
        return frozenset()
    said: dict[int, set[str]] = {}
    told = font.ToUnicode.read_bytes()
    if b"bfrange" in told:
        return frozenset()  # the writer lists code by code
    for block in _CHARS.findall(told):
        for code, text in _CHAR.findall(block):
            said.setdefault(int(code, 16), set()).add(bytes.fromhex(text.decode()).decode("utf-16-be"))
    program = SFNTReader(io.BytesIO(within.FontDescriptor.FontFile2.read_bytes()))
    if _DRAWN_OTHERWISE & set(program.keys()):
        return frozenset()
    places = _places(program)
    return frozenset(
        code
        for code, texts in said.items()
        if len(texts) == 1 and texts <= set(_MAY_BE) and code + 1 < len(places) and places[code] == places[code + 1]
    )


def _places(program: Any) -> Sequence[int]:
    """Where the outline of each glyph begins (table ``loca``; OpenType specification)."""
    is_long = program["head"][50:52] != b"\0\0"
    places = array("I" if is_long else "H", program["loca"])
    if sys.byteorder == "little":
        places.byteswap()
    return places
