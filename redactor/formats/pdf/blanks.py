# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which replacement texts may live: a blank of another kind, over one glyph that is a blank.

Browsers write a no-break space as the glyph of a space whose ``/ActualText`` says what it was; MuPDF reports that. Such
a text can neither hold a value nor hide a letter, because what it stands over is proved from the outline of the glyph
and from what the font says of its code, never from what the replacement text claims. Everything that is not exactly
this goes, as every other replacement text does.

So that every reader of the engine sees the glyph itself, and not its replacement, the kept ones are marked by a tag of
ours in the normalised document (:data:`TAGS`) and become replacement texts again in the rebuilt one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import pikepdf

from redactor.formats.pdf.content import Instruction
from redactor.formats.pdf.meaning import texts_of
from redactor.formats.pdf.pages import resource

#: The blanks that are told apart by the tag that stands for each in a normalised document: no-break space, zero-width
#: space. One of each kind: the many other blanks of Unicode could carry a message.
TAGS: Final = {"\u00a0": "/BlankNoBreak", "\u200b": "/BlankNoWidth"}
BLANKS: Final = {tag: text for text, tag in TAGS.items()}
#: More of them on one page are no text but a message, and all of that page go.
MOST: Final = 32
#: what may stand around the glyph: its font and its place
AROUND: Final = frozenset(("BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "TL", "Tc", "Tw", "Tz", "Ts"))
_SPACES: Final = (" ", "\u00a0")
#: tables that paint where ``glyf`` has no outline
_OTHER_OUTLINES: Final = frozenset(
    (
        b"CFF ",
        b"CFF2",
        b"COLR",
        b"SVG ",
        b"sbix",
        b"CBDT",
        b"CBLC",
        b"EBDT",
        b"EBLC",
        b"EBSC",
        b"bdat",
        b"bloc",
        b"gvar",
    )
)


def kept(instructions: Iterable[Instruction], resources: Any, programs: Programs) -> dict[int, str]:
    """The uses of marked content whose replacement text may live: where each starts in the content, and its tag."""
    found: dict[int, str] = {}
    fonts: list[Any] = [None]
    start, tag, shown = -1, "", list[tuple[Any, bytes]]()
    for one in instructions:
        operator, operands = one.operator, one.operands
        if operator in ("BDC", "BMC"):
            tag, start, shown = _tag(one), one.start, []
        elif operator in ("Tj", "TJ"):
            parts = operands[-1] if operands else b""
            pieces = parts if isinstance(parts, list) else [parts]
            shown += [(fonts[-1], piece) for piece in pieces if isinstance(piece, bytes)]
        elif operator == "EMC":
            if tag and len(shown) == 1 and programs.is_blank(*shown[0]):
                found[start] = tag
            tag = ""
        else:
            tag = tag if operator in AROUND else ""
            _follow(fonts, one, resources)
    return found if len(found) <= MOST else {}


def _follow(fonts: list[Any], one: Instruction, resources: Any) -> None:
    """Keep the font of the moment as the last of the saved ones."""
    if one.operator == "Tf":
        fonts[-1] = resource(resources, "/Font", one.operands[0]) if one.operands else None
    elif one.operator == "gs":
        fonts[-1] = None  # it may choose a font
    elif one.operator == "q":
        fonts.append(fonts[-1])
    elif one.operator == "Q" and len(fonts) > 1:
        fonts.pop()


def _tag(one: Instruction) -> str:
    """The tag for a replacement text that says a blank and nothing else; nothing for all other marked content."""
    if one.operator != "BDC" or len(one.operands) != 2 or one.operands[0] != "/Span":
        return ""
    properties = one.operands[1]
    if not isinstance(properties, list) or len(properties) != 2 or properties[0] != "/ActualText":
        return ""
    said = properties[1]
    if not isinstance(said, bytes) or said[:2] != b"\xfe\xff" or len(said) != 4:
        return ""
    return TAGS.get(said[2:].decode("utf-16-be", "replace"), "")


class Programs:
    """What the fonts of a document draw for a code, each looked at once."""

    __slots__ = ("_empty", "_told")

    def __init__(self) -> None:
        self._empty: dict[tuple[int, int], frozenset[int]] = {}
        self._told: dict[tuple[int, int], dict[tuple[int, int], bytes]] = {}

    def is_blank(self, font: Any, string: bytes) -> bool:
        """Whether a string is one code of an embedded TrueType font whose glyph has no outline, and which the font
        says to be a space."""
        if len(string) != 2 or not isinstance(font, pikepdf.Dictionary) or not font.is_indirect:
            return False
        code = int.from_bytes(string, "big")
        if font.objgen not in self._empty:
            self._empty[font.objgen] = _empty(font)
            self._told[font.objgen] = texts_of(font)
        told = self._told[font.objgen].get((2, code), b"").decode("utf-16-be", "replace")
        return told in _SPACES and code in self._empty[font.objgen]


def _empty(font: pikepdf.Dictionary) -> frozenset[int]:
    """The glyphs without an outline of a font whose codes are its glyph numbers; none of any other font."""
    from redactor.formats.pdf.rebuild import truetype

    within = font.get("/DescendantFonts")
    one = within[0] if isinstance(within, pikepdf.Array) and len(within) == 1 else None
    if (
        font.get("/Subtype") != "/Type0"
        or font.get("/Encoding") != "/Identity-H"
        or not isinstance(one, pikepdf.Dictionary)
        or one.get("/Subtype") != "/CIDFontType2"
        or one.get("/CIDToGIDMap", "/Identity") != "/Identity"
    ):
        return frozenset()
    descriptor = one.get("/FontDescriptor")
    stream = descriptor.get("/FontFile2") if isinstance(descriptor, pikepdf.Dictionary) else None
    if not isinstance(stream, pikepdf.Stream):
        return frozenset()
    try:
        program = truetype.parse(stream.read_bytes())
    except pikepdf.PdfError:
        return frozenset()
    if program is None or _OTHER_OUTLINES & program.tables.keys():
        return frozenset()
    offsets = program.offsets
    return frozenset(at for at in range(len(offsets) - 1) if offsets[at] == offsets[at + 1])
