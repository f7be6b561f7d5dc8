# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How strings of a font fall apart into codes, and how far each code moves the pen.

Widths come from MuPDF's own font loader, so that glyphs are where MuPDF's text extraction says they are: it knows the
base fonts without ``/Widths``, the predefined CMaps and the defaults of broken fonts.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import pikepdf
import pymupdf

from redactor.formats.pdf.bars import BLOCKS, DASHES
from redactor.formats.pdf.content import CannotEdit
from redactor.formats.pdf.meaning import BLANK, Meaning

mupdf = pymupdf.mupdf


_DASHES: Final = frozenset(map(ord, DASHES))
_BARS: Final = _DASHES | frozenset(map(ord, BLOCKS))


class Code(NamedTuple):
    """One character code in a string."""

    data: bytes
    width: float
    """how far it moves the pen, in text space units for size 1 (vertical fonts: downwards is negative)"""
    blank: bool
    """word spacing applies: the single-byte code 32 (ISO 32000-2, 9.3.3)"""
    shift_x: float = 0.0
    shift_y: float = 0.0
    """vertical fonts: from the pen to the origin of the glyph"""


#: first bytes of two-byte codes in the predefined CMaps of mixed length, by a part of their name
_LEAD: Final = (
    ("RKSJ", (0x81, 0x9F, 0xE0, 0xFC)),
    ("ETen", (0x81, 0xFE)),
    ("ETenms", (0x81, 0xFE)),
    ("B5", (0x81, 0xFE)),
    ("HKscs", (0x87, 0xFE)),
    ("GB", (0x81, 0xFE)),
    ("KSC", (0x81, 0xFE)),
    ("EUC", (0x8E, 0x8E, 0xA1, 0xFE)),
)
_TWO_BYTES: Final = ("Identity-H", "Identity-V", "H", "V")
_TWO_BYTE_RANGES: Final = [(2, b"\0\0", b"\xff\xff")]
_SPACE_BLOCK: Final = re.compile(rb"begincodespacerange(.*?)endcodespacerange", re.DOTALL)
_SPACE_PAIR: Final = re.compile(rb"<\s*([0-9A-Fa-f\s]+?)\s*>\s*<\s*([0-9A-Fa-f\s]+?)\s*>")
_MAX_CMAP: Final = 4_000_000
#: ranges of codes; MuPDF knows 40 at most
_MOST_SPACES: Final = 100


class _Kept(dict[int, Any]):
    """Values by code, made when they are first asked for; looked up at the speed of a dictionary."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[int], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: int) -> Any:
        value = self[key] = self._make(key)
        return value


class Font:
    """The codes of one font. Made by :class:`Fonts`."""

    __slots__ = (
        "_by_number", "_cache", "_descriptor", "_inner", "_meaning", "_ranges", "_type3", "_widths", "bars", "blanks",
        "composite", "drawn", "em", "fixed", "misleading", "texts", "unread", "vertical",
    )  # fmt: skip

    def __init__(self, descriptor: Any, dictionary: pikepdf.Dictionary) -> None:
        self._descriptor = descriptor  # keeps alive what it wraps
        self._inner: Any = None if descriptor is None else descriptor.m_internal
        self._meaning = Meaning(descriptor, dictionary)
        self.unread: dict[bytes, int] = {}
        """codes asked for so far that paint something of which nothing tells what it means, with their glyphs"""
        self.misleading: set[bytes] = set()
        """codes asked for so far that paint another letter than the text has"""
        self.blanks: set[bytes] = set()
        """codes that paint nothing, and say nothing"""
        self.bars: dict[bytes, bool] = {}
        """codes asked for so far that paint a bar, and whether it is a dash"""
        self.texts: set[bytes] = set()
        """those of them whose drawing is a text by itself"""
        self._type3 = _type3_widths(dictionary) if descriptor is None else {}
        self.drawn = descriptor is None
        self.em = _type3_em(dictionary, self._type3) if descriptor is None else 1.0
        """how high the letters are in font sizes, where that is far from one (Type 3 only)"""
        self.composite = dictionary.get("/Subtype") == "/Type0"
        self.vertical = bool(self._inner.wmode) if self._inner is not None else False
        self._ranges = _code_spaces(dictionary) if self.composite else []
        self.fixed = 1 if not self.composite else 2 if self._ranges == _TWO_BYTE_RANGES else 0
        self._cache: dict[bytes, Code] = {}
        length = self.fixed or 1
        self._by_number = _Kept(lambda number: self._code(number.to_bytes(length, "big")))
        self._widths = _Kept(lambda number: self._by_number[number].width)

    def codes(self, string: bytes) -> list[Code]:
        """The string as codes. A rest that is no whole code counts as one code."""
        if self.fixed == 1:
            return list(map(self._by_number.__getitem__, string))
        if self.fixed == 2 and not len(string) % 2:
            return list(map(self._by_number.__getitem__, struct.unpack(f">{len(string) // 2}H", string)))
        found, at, cache = [], 0, self._cache
        while at < len(string):
            length = self._length(string, at)
            piece = string[at : at + length]
            code = cache.get(piece)
            if code is None:
                code = cache[piece] = self._code(piece)
            found.append(code)
            at += length
        return found

    def part(self, string: bytes, first: int, last: int) -> bytes:
        """The codes of a string from one number up to another."""
        if self.fixed == 1:
            return string[first:last]
        if self.fixed == 2 and not len(string) % 2:
            return string[2 * first : 2 * last]
        return b"".join([one[0] for one in self.codes(string)[first:last]])

    def steps(self, string: bytes, size: float, spacing: float, word_spacing: float, scale: float) -> list[float]:
        """How far each code of a string moves the pen along the line in this state, in text space (ISO 32000-2, 9.4.4;
        vertical fonts: ``scale`` is 1)."""
        if self.fixed == 1 and not word_spacing:
            widths = map(self._widths.__getitem__, string)
        elif self.fixed == 2 and not len(string) % 2:
            widths = map(self._widths.__getitem__, struct.unpack(f">{len(string) // 2}H", string))
        else:
            codes = self.codes(string)
            return [(one[1] * size + spacing + (word_spacing if one[2] else 0.0)) * scale for one in codes]
        return [(width * size + spacing) * scale for width in widths]

    def extent(self, string: bytes) -> tuple[float, int, int]:
        """The widths of all codes together, how many codes there are, and to how many word spacing applies."""
        if self.fixed == 1:
            return sum(map(self._widths.__getitem__, string)), len(string), string.count(b" ")
        if self.fixed == 2 and not len(string) % 2:
            numbers = struct.unpack(f">{len(string) // 2}H", string)
            return sum(map(self._widths.__getitem__, numbers)), len(numbers), 0
        codes = self.codes(string)
        return sum(one.width for one in codes), len(codes), sum(one.blank for one in codes)

    def _length(self, string: bytes, at: int) -> int:
        for length, low, high in self._ranges:
            piece = string[at : at + length]
            if len(piece) == length and all(a <= b <= c for a, b, c in zip(low, piece, high, strict=True)):
                return length
        return 1

    def _code(self, piece: bytes) -> Code:
        value = int.from_bytes(piece, "big")
        blank = len(piece) == 1 and value == 32
        if self._descriptor is None:
            if self._meaning.is_text(value):
                self.texts.add(piece)
            if piece in self.texts or not self._meaning.is_known_drawing(value):
                self.unread[piece] = 0
            return Code(piece, self._type3.get(value, 0.0), blank)
        descriptor = self._inner
        cid = max(mupdf.ll_pdf_lookup_cmap(descriptor.encoding, value), 0) if self.composite else value
        char = self._meaning.char(piece, cid)
        if char in _BARS:
            self.bars[piece] = char in _DASHES
        glyph = self._meaning.unread_glyph(cid, char)
        if glyph == BLANK:
            self.blanks.add(piece)
        elif glyph is not None:
            self.unread[piece] = glyph
        elif self._meaning.misleads(cid):
            self.misleading.add(piece)
        if self.vertical:
            found = mupdf.ll_pdf_lookup_vmtx(descriptor, cid)
            return Code(piece, found.w / 1000, blank, -found.x / 1000, -found.y / 1000)
        return Code(piece, mupdf.ll_pdf_lookup_hmtx(descriptor.this, cid).w / 1000, blank)


def _type3_widths(dictionary: pikepdf.Dictionary) -> dict[int, float]:
    """Widths of a font whose glyphs are content streams, in text space, in whole thousandths as
    MuPDF has them. MuPDF's own loader needs resources for these."""
    first, widths, matrix = dictionary.get("/FirstChar"), dictionary.get("/Widths"), dictionary.get("/FontMatrix")
    if not isinstance(first, int) or not isinstance(widths, pikepdf.Array):
        return {}
    try:
        scale = float(matrix[0]) if isinstance(matrix, pikepdf.Array) and len(matrix) == 6 else 0.001
        return {
            first + index: int(float(width) * scale * 1000) / 1000 for index, width in enumerate(list(widths)[:256])
        }
    except (TypeError, ValueError, ArithmeticError):
        raise CannotEdit from None


#: letters of a Type 3 font are some font size high; beyond these its matrix makes up for another size
_LOW_EM, _HIGH_EM = 0.2, 4.0


def _type3_em(dictionary: pikepdf.Dictionary, widths: Mapping[int, float]) -> float:
    """How large the letters of a font are, in font sizes, whose glyphs are content streams: 1 unless all that its
    matrix, widths and box tell is far from that. Bitmap fonts made by TeX and Ghostscript have the matrix
    [1 0 0 1 0 0] and are shown at a size of 0.24."""
    wide, high = max(widths.values(), default=0.0), 0.0
    box, matrix = dictionary.get("/FontBBox"), dictionary.get("/FontMatrix")
    if isinstance(box, pikepdf.Array) and isinstance(matrix, pikepdf.Array) and len(box) == 4 and len(matrix) == 6:
        try:
            high = abs((float(box[3]) - float(box[1])) * float(matrix[3]))
        except (TypeError, ValueError, ArithmeticError):
            raise CannotEdit from None
    told = [one for one in (wide, high) if one > 0 and math.isfinite(one)]
    if told and min(told) > _HIGH_EM:
        return min(high, 2 * wide) if len(told) > 1 else told[0]
    return max(told) if len(told) > 1 and max(told) < _LOW_EM else 1.0


def _code_spaces(dictionary: pikepdf.Dictionary) -> list[tuple[int, bytes, bytes]]:
    """Code lengths as (length, lowest, highest code), shortest first."""
    encoding = dictionary.get("/Encoding")
    if isinstance(encoding, pikepdf.Stream):
        data = encoding.read_bytes()[:_MAX_CMAP]
        found = []
        for block in _SPACE_BLOCK.findall(data):
            for low, high in _SPACE_PAIR.findall(block):
                first, last = bytes.fromhex(low.decode()), bytes.fromhex(high.decode())
                if len(first) == len(last):
                    found.append((len(first), first, last))
        if found:
            return sorted(found[:_MOST_SPACES])
        used = encoding.get("/UseCMap")
        name = str(used)[1:] if isinstance(used, pikepdf.Name) else "Identity-H"
    else:
        name = str(encoding)[1:] if isinstance(encoding, pikepdf.Name) else "Identity-H"
    return _predefined(name)


def _predefined(name: str) -> list[tuple[int, bytes, bytes]]:
    if name in _TWO_BYTES or "UCS2" in name:
        return list(_TWO_BYTE_RANGES)
    if "UTF16" in name:
        return [(2, b"\0\0", b"\xd7\xff"), (2, b"\xe0\0", b"\xff\xff"), (4, b"\xd8\0\xdc\0", b"\xdb\xff\xdf\xff")]
    if "UTF32" in name:
        return [(4, b"\0\0\0\0", b"\xff\xff\xff\xff")]
    for part, leads in _LEAD:
        if part in name:
            pairs = zip(leads[::2], leads[1::2], strict=True)
            return [(2, bytes((low, 0)), bytes((high, 255))) for low, high in pairs]
    raise CannotEdit


class Fonts:
    """Fonts of one document, loaded once. The PyMuPDF document and the pikepdf one must be on the same bytes."""

    def __init__(self, document: Any) -> None:
        self._pdf = pymupdf._as_pdf_document(document)
        self._known: dict[tuple[int, int], Font] = {}
        self._last: tuple[pikepdf.Object | None, Font | None] = (None, None)

    def get(self, dictionary: pikepdf.Object | None) -> Font:
        """The font of a font dictionary. Raises :class:`CannotEdit` when it can't be loaded."""
        last, font = self._last
        if font is None or dictionary is not last:  # most lines of a page are in one font
            font = self._get(dictionary)
            self._last = (dictionary, font)
        return font

    @property
    def unread(self) -> dict[tuple[int, int], dict[bytes, int]]:
        """By font that has such: the codes so far of which nothing tells what they mean, with their glyphs."""
        return {
            key: {**font.unread, **dict.fromkeys(font.blanks, BLANK)}
            for key, font in self._known.items()
            if font.unread
        }

    def _get(self, dictionary: pikepdf.Object | None) -> Font:
        if not isinstance(dictionary, pikepdf.Dictionary) or not dictionary.is_indirect:
            raise CannotEdit
        key = dictionary.objgen
        if key not in self._known and dictionary.get("/Subtype") == "/Type3":
            self._known[key] = Font(None, dictionary)
        if key not in self._known:
            reference = mupdf.pdf_new_indirect(self._pdf, *key)
            try:
                descriptor = mupdf.ll_pdf_load_font(self._pdf.m_internal, None, reference.m_internal)
            except (RuntimeError, mupdf.FzErrorBase):
                raise CannotEdit from None
            self._known[key] = Font(mupdf.PdfFontDesc(descriptor), dictionary)
        return self._known[key]
