# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the codes of fonts mean, as far as anything tells.

Where a font doesn't say (no ``/ToUnicode`` or a broken one, unknown glyph names), MuPDF gives the bare code: a name
that every eye reads is a row of odd signs to a program. Such codes are found here. Often the embedded program of the
font still knows (its own charmap or glyph names): then the font is told, so that everything after this reads it. What
no one can tell is counted as not assessed (:mod:`legible`).
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Final

import pikepdf
import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf.content import CannotEdit, instructions
from redactor.formats.pdf.opening import open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import resource

mupdf = pymupdf.mupdf
Codes = Mapping[bytes, int]
"""codes of a font, with the number of the glyph that each paints (0: none that is known; :data:`BLANK`: nothing)"""
BLANK: Final = -1

_INVISIBLE: Final = frozenset((0xAD, 0x34F, 0x180E, 0xFEFF, 0xFFFD, *range(0x200B, 0x2010), *range(0x2060, 0x2065)))
#: names that give a character by its number: a65, c65
_NUMBERED: Final = re.compile(r"[A-Za-z]{1,2}(\d{2,3})")
#: without one of these a drawing shows no text
_MAY_SHOW: Final = re.compile(rb"Tj|TJ|['\"]|Do")
_SHOWING: Final = frozenset(("Tj", "TJ", "'", '"'))
#: forms in forms that the drawing of a glyph may paint
_DEEPEST: Final = 8
#: arrows, figures in circles, and the signs of the font of ornaments, of which the names are a1 to a206
_ORNAMENTS: Final = range(0x2190, 0x27C0)
_THIN: Final = 1e-3
_MOST_BLANKS: Final = 2
_TO_THE_LEFT: Final = frozenset(("R", "AL", "RLE", "RLO", "RLI"))
#: so much of a stream is read: the largest fonts of a page are smaller
_LONGEST: Final = 40_000_000


def says_nothing(char: int) -> bool:
    """Whether a character is no sign that a reader could see: a control, a private one, a blank."""
    return (
        char < 0x21
        or 0x7F <= char <= 0xA0
        or 0xD800 <= char <= 0xF8FF
        or char >= 0xF0000
        or char in _INVISIBLE
        or chr(char).isspace()
    )


class Meaning:
    """Of one font."""

    __slots__ = ("_descriptor", "_font", "_left_out", "_names", "_plain", "_program", "_texts", "_told")

    def __init__(self, descriptor: Any, font: pikepdf.Dictionary) -> None:
        self._descriptor, self._font, self._left_out = descriptor, font, 0
        self._texts: Mapping[tuple[int, int], bytes] | None = None
        self._names: Mapping[int, str] | None = None
        self._program: Mapping[int, str] | None = None
        inner = None if descriptor is None else descriptor.m_internal
        self._told: Any = None if inner is None else inner.to_unicode
        """MuPDF's map of ``/ToUnicode``, if there is one"""
        self._plain: Sequence[int] = ()
        """what the codes mean by MuPDF's reading of the encoding"""
        if inner is not None and inner.cid_to_ucs_len:
            self._plain = (ctypes.c_ushort * inner.cid_to_ucs_len).from_address(int(inner.cid_to_ucs))

    def misleads(self, cid: int) -> bool:
        """Whether a code paints another letter or digit than ``/ToUnicode`` says, as far as the program (or the
        encoding, which chose the glyph of a font that is not embedded) knows the glyph."""
        char = mupdf.ll_pdf_lookup_cmap(self._told, cid) if self._told else -1
        if char <= 0 or not chr(char).isalnum():
            return False
        descriptor = self._descriptor.m_internal
        glyph = int(mupdf.ll_pdf_font_cid_to_gid(descriptor, cid))
        if not glyph or int(mupdf.ll_fz_encode_character(descriptor.font, char)) == glyph:
            return False
        if self._program is None:
            self._program = _of_program(self._font, {})
        said = _letters(chr(char))
        names = _spelt_names({glyph: str(mupdf.fz_get_glyph_name2(mupdf.FzFont(
            mupdf.ll_fz_keep_font(descriptor.font)), glyph))})  # fmt: skip
        painted = [_letters(held[glyph]) for held in (self._program, names) if glyph in held]
        return any(painted) and said not in painted and self._paints(glyph)

    def char(self, piece: bytes, cid: int) -> int:
        """What the font says that a code means; 0 or less when it says nothing."""
        char = mupdf.ll_pdf_lookup_cmap(self._told, cid) if self._told else -1
        if char < 0x21 and self._told:
            char = self._spelt(piece, char)  # MuPDF's short lookup has no code that means several characters
        if char <= 0 and cid < len(self._plain):
            char = self._plain[cid]
        return int(char)

    def unread_glyph(self, cid: int, char: int) -> int | None:
        """The glyph of a code of which nothing tells what it means, or BLANK if it paints nothing; None for others.
        ``char`` is what the font says."""
        if char > 0 and not says_nothing(char):
            return None
        descriptor = self._descriptor.m_internal
        glyph = int(mupdf.ll_pdf_font_cid_to_gid(descriptor, cid))
        if glyph and not self._paints(glyph):
            return None if _is_blank(char) else BLANK
        if glyph == 0 and _is_blank(char):
            # a blank that the program leaves out is no sign; a font has one or two of them
            self._left_out += 1
            return None if self._left_out <= _MOST_BLANKS else glyph
        return glyph

    def _paints(self, glyph: int) -> bool:
        identity = mupdf.FzMatrix()
        box = mupdf.ll_fz_bound_glyph(self._descriptor.m_internal.font, glyph, identity.internal())
        return bool(box.x1 - box.x0 > _THIN or box.y1 - box.y0 > _THIN)

    def is_known_drawing(self, code: int) -> bool:
        """Whether something tells what a code of a font of drawings (Type 3) means."""
        char = self._spelt(bytes((code & 255,)), -1)
        name = self._name(code)
        if char > 0:
            return _is_blank(char) or not (says_nothing(char) or _is_mistaken(name, code, char))
        return not name or _is_known(name)

    def is_text(self, code: int) -> bool:
        """Whether the drawing of a code shows text by itself."""
        name, drawings = self._name(code), self._font.get("/CharProcs")
        one = drawings.get("/" + name) if name and isinstance(drawings, pikepdf.Dictionary) else None
        return isinstance(one, pikepdf.Stream) and _shows_text(one, self._font.get("/Resources"), set(), 0)

    def _spelt(self, piece: bytes, otherwise: int) -> int:
        """The first sign of what ``/ToUnicode`` has for a code."""
        if self._texts is None:
            self._texts = texts_of(self._font)
        text = self._texts.get((len(piece), int.from_bytes(piece, "big")), b"").decode("utf-16-be", "replace")
        return next((ord(one) for one in text if not says_nothing(ord(one))), ord(text[0]) if text else otherwise)

    def _name(self, code: int) -> str:
        if self._names is None:
            self._names = _differences(self._font.get("/Encoding"))
        return self._names.get(code, "")


def texts_of(font: pikepdf.Object) -> dict[tuple[int, int], bytes]:
    """(bytes, code) → UTF-16BE, as ``/ToUnicode`` has it."""
    from redactor.formats.pdf.rebuild import cmaps

    stream = font.get("/ToUnicode")
    return cmaps.parse(_content(stream)).texts if isinstance(stream, pikepdf.Stream) else {}


def _content(stream: pikepdf.Stream) -> bytes:
    """What a stream holds; nothing when it is broken."""
    try:
        return stream.read_bytes()[:_LONGEST]
    except pikepdf.PdfError:
        return b""


def _shows_text(drawing: pikepdf.Stream, resources: Any, seen: set[tuple[int, int]], depth: int) -> bool:
    """Whether a content stream, or a form that it paints, shows text; what can't be followed may."""
    if depth > _DEEPEST:
        return True
    data = _content(drawing)
    if _MAY_SHOW.search(data) is None:
        return False
    resources = drawing.get("/Resources", resources)
    try:
        for one in instructions(data):
            if one.operator in _SHOWING:
                return True
            if one.operator == "Do" and one.operands:
                held = resource(resources, "/XObject", one.operands[-1])
                if not isinstance(held, pikepdf.Stream) or held.get("/Subtype") != "/Form" or held.objgen in seen:
                    continue
                seen.add(held.objgen)
                if _shows_text(held, resources, seen, depth + 1):
                    return True
    except (CannotEdit, LimitExceeded):
        return True
    return False


def _letters(text: str) -> str:
    """Letters and digits without case, accents and ligatures."""
    return "".join(one for one in unicodedata.normalize("NFKD", text).casefold() if one.isalnum())


def _is_blank(char: int) -> bool:
    return char in (0xA0, 0xAD) or (0 < char < 0x10000 and chr(char).isspace())


def _differences(encoding: Any) -> dict[int, str]:
    found: dict[int, str] = {}
    held = encoding.get("/Differences") if isinstance(encoding, pikepdf.Dictionary) else None
    code = 0
    for one in list(held) if isinstance(held, pikepdf.Array) else ():
        if isinstance(one, pikepdf.Name):
            found[code] = str(one)[1:]
            code += 1
        elif isinstance(one, int):
            code = one
    return found


def _is_known(name: str) -> bool:
    from redactor.formats.pdf.rebuild.glyphnames import unicodes

    return bool(unicodes(name)) or _number(name) > 0


def _number(name: str) -> int:
    """The character of a name that gives it by its number; 0 for other names."""
    numbered = _NUMBERED.fullmatch(name)
    number = int(numbered[1]) if numbered else 0
    return number if 0x20 <= number < 0x100 else 0


def _is_mistaken(name: str, code: int, char: int) -> bool:
    """Whether a letter that is named by its number became an ornament: a65 is the name of both, and fonts of TeX that
    went through PostScript are told as the latter."""
    return _number(name) == code and char in _ORNAMENTS


# -- telling fonts what they don't say ---------------------------------------------------------------------------------


def told(data: bytes, unread: Mapping[tuple[int, int], Codes]) -> bytes | None:
    """The document with ``/ToUnicode`` for the codes that the embedded programs know; None when they know none."""
    from redactor.formats.pdf.rebuild import cmaps

    pdf = open_pikepdf(data)
    found = False
    programs: dict[tuple[int, int], Mapping[int, str]] = {}
    try:
        with parsing():
            for key, codes in unread.items():
                font = pdf.get_object(key)
                chars = {**_left_to_right(_of_program(font, programs)), BLANK: " "}
                known = {(len(code), int.from_bytes(code, "big")): chars[glyph] for code, glyph in codes.items()
                         if glyph in chars} | _by_number(font, codes)  # fmt: skip
                if any(char != " " for char in known.values()):
                    spelt = {code: char.encode("utf-16-be") for code, char in known.items()}
                    font["/ToUnicode"] = pdf.make_stream(cmaps.unicode_cmap(texts_of(font) | spelt))
                    found = True
            return saved(pdf) if found else None
    finally:
        pdf.close()


def _by_number(font: pikepdf.Object, codes: Codes) -> dict[tuple[int, int], str]:
    """What the names of a font of drawings say of codes that are not what they are told to be."""
    names = _differences(font.get("/Encoding")) if font.get("/Subtype") == "/Type3" else {}
    found = ((ord(code), _number(names.get(ord(code), ""))) for code in codes if names and len(code) == 1)
    return {(1, code): chr(number) for code, number in found if number == code and not says_nothing(number)}


def _left_to_right(chars: Mapping[int, str]) -> dict[int, str]:
    """Without letters of scripts that run the other way: MuPDF sets a line in their order as soon as it knows them, and
    what is painted from left to right would come out mixed up."""
    return {glyph: char for glyph, char in chars.items() if unicodedata.bidirectional(char[0]) not in _TO_THE_LEFT}


def _of_program(font: pikepdf.Object, read: dict[tuple[int, int], Mapping[int, str]]) -> Mapping[int, str]:
    """Glyph → characters, as the embedded program of a font has it; ``read`` are those that other fonts had too."""
    inner = font.get("/DescendantFonts")
    if isinstance(inner, pikepdf.Array) and len(inner):
        font = inner[0]
    descriptor = font.get("/FontDescriptor") if isinstance(font, pikepdf.Dictionary) else None
    if not isinstance(descriptor, pikepdf.Dictionary):
        return {}
    stream = next((descriptor[key] for key in ("/FontFile2", "/FontFile3") if key in descriptor), None)
    if not isinstance(stream, pikepdf.Stream):
        return {}
    if stream.objgen not in read:
        read[stream.objgen] = _of_file(_content(stream))
    return read[stream.objgen]


def _of_file(data: bytes) -> dict[int, str]:
    """The same of a program by itself."""
    from redactor.formats.pdf.rebuild import programs, truetype

    kind = programs.kind_of(data)
    if kind == "cff":
        return _of_names(data)
    program = truetype.parse(data) if kind in ("truetype", "opentype") else None
    if program is None:
        return {}
    found = _spelt_names({glyph: name for name, glyph in program.names.items()})
    if kind == "opentype":
        found |= _of_names(program.tables.get(b"CFF ", b""))
    for platform, encoding in sorted(program.charmaps):
        if platform == 0 or (platform, encoding) in ((3, 1), (3, 10)):
            for char, glyph in sorted(program.charmaps[platform, encoding].items(), reverse=True):
                if not says_nothing(char):
                    found[glyph] = chr(char)
    return found


def _of_names(data: bytes) -> dict[int, str]:
    """Glyph → characters by the names of a CFF program; nothing when it has numbers instead."""
    from redactor.formats.pdf.rebuild import cff

    try:
        program = cff.Program(data)
    except MemoryError:
        raise
    except Exception:
        return {}
    return {} if program.is_cid else _spelt_names(dict(enumerate(program.order)))


def _spelt_names(names: Mapping[int, str]) -> dict[int, str]:
    from redactor.formats.pdf.rebuild.glyphnames import unicodes

    found = {}
    for glyph, name in names.items():
        chars = "".join(map(chr, unicodes(name)))
        if chars and not any(says_nothing(ord(one)) for one in chars):
            found[glyph] = chars
    return found
