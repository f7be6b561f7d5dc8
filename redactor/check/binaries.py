# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of an office file that are no XML: pictures, fonts, settings of printers, and whatever else is packed in it.

What is no picture and no font is told as not assessed; the words that stand open in it are judged all the same.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from redactor.check.found import Found

#: pixels: a smaller picture holds no text that can be read
WIDEST, HIGHEST = 300, 100
_FONTS: Final = (b"\0\1\0\0", b"OTTO", b"true")
_PACKED_FONTS: Final = (b"wOFF", b"wOF2")
_FONT_NAMES: Final = (".ttf", ".otf", ".ttc", ".odttf", ".fntdata", ".woff", ".woff2")
_PICTURES: Final = (
    b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\0\x0cjP  ", b"\xd7\xcd\xc6\x9a",
    b"\1\0\0\0", b"\1\0\x09\0", b"RIFF", b"\0\0\1\0", b"VCLMTF",
)  # fmt: skip
#: bytes of a part in which words are looked for, and characters of a word
_LOOKED_AT: Final = 4_000_000
_ANSI: Final = re.compile(rb"[\x20-\x7e\xc0-\xff]{5,400}")
_WIDE: Final = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\0){4,400}")
#: bytes that tell whether a part is compressed: then they hardly get smaller
_SAMPLE: Final = 65_536
_DENSE: Final = 0.9
_WORDS: Final = re.compile(r"[^\W\d_]{3}")
_SENTENCE: Final = re.compile(r"[A-Za-z]{3,} (?:[A-Za-z]{1,3}\.? )?[A-Za-z]{3,}")
#: bytes that a picture may have for a pixel, and beside its pixels: a mark is small in both
_MOST_OF_A_PIXEL: Final = 16
_BESIDE_PIXELS: Final = 65_536
#: bytes behind the last table of a font
_FILLED: Final = 16
#: tables of a font that hold outlines, measures and how letters go together; b"" is one whose name is scrambled
_DRAWING: Final = frozenset(
    (
        b"", b"CFF ", b"CFF2", b"DSIG", b"EBDT", b"EBLC", b"GDEF", b"GPOS", b"GSUB", b"JSTF", b"LTSH", b"OS/2", b"VDMX",
        b"cmap", b"cvt ", b"fpgm", b"gasp", b"glyf", b"gvar", b"hdmx", b"head", b"hhea", b"hmtx", b"kern", b"loca",
        b"maxp", b"post", b"prep", b"vhea", b"vmtx",
    )
)  # fmt: skip


def is_picture(data: bytes) -> bool:
    """Whether these are the first bytes of a picture of a known kind."""
    return data.startswith(_PICTURES)


def is_font(data: bytes, name: str) -> bool:
    """Whether this is a font and nothing else: its tables lie within the file, and nothing between or behind them.

    One that Word scrambled (ECMA-376 part 4, obfuscated fonts) has only its name; its tables follow after 32 bytes.
    """
    if PurePosixPath(name).suffix.lower() not in _FONT_NAMES:
        return False
    if data.startswith(_PACKED_FONTS):
        return len(data) >= 44 and int.from_bytes(data[8:12], "big") in range(len(data) - 3, len(data) + 4)
    tables = _tables(data)
    held = sum(end - begin for _, begin, end in tables)
    if not tables or held > len(data) or abs(len(data) - max(end for _, _, end in tables)) > _FILLED:
        return False
    # a record of 16 bytes a table and three bytes of filling; the first tables of a scrambled font are not told
    return not data.startswith(_FONTS) or len(data) - held <= 12 + 19 * len(tables) + _FILLED


def _tables(data: bytes) -> list[tuple[bytes, int, int]]:
    """Name, begin and end of the tables of a font; the first two of a scrambled one have no name that can be read."""
    found: list[tuple[bytes, int, int]] = []
    scrambled = not data.startswith(_FONTS)
    at, until = 12, len(data) - 16
    while at <= until:
        name, _, begin, size = struct.unpack_from(">4sIII", data, at)
        if scrambled and at < 24:
            name, begin, size = b"", 0, 0
        elif begin < at + 16 or begin + size > len(data) + 3:
            return found if scrambled and len(found) > 2 else []
        else:
            until = min(until, begin - 16)
        found.append((b"" if scrambled and at < 32 else name, begin, begin + size))
        at += 16
    return found


def assess(data: bytes, name: str, found: Found) -> None:
    """Tell what a part that is no XML holds."""
    if is_picture(data):
        picture(data, found)
    elif is_font(data, name) and not data.startswith(_PACKED_FONTS):
        data = b"\0".join(data[begin:end] for name, begin, end in _tables(data) if name not in _DRAWING)
    elif not is_font(data, name):
        found.tell("not-assessed", "binary_part")
    for words in strings(data):
        found.say("binary", words)


def picture(data: bytes, found: Found) -> None:
    """What a picture says of itself; one in which text could be read is told as not assessed."""
    from redactor.formats.pdf.picture_data import picture_data

    told = picture_data(data)
    for text in told.texts:
        found.say("picture_data", text)
    found.tell("not-assessed", "picture_data", told.cut)
    for text in told.programs:
        found.say("program", text)
    found.tell("picture-data", "picture", told.located + told.other_thumbnail)
    wide, high = size_of(data)
    if wide * high >= WIDEST * HIGHEST or len(data) > _MOST_OF_A_PIXEL * wide * high + _BESIDE_PIXELS:
        found.tell("not-assessed", "picture")


def strings(data: bytes) -> Iterator[str]:
    """Words that stand open in bytes, of one byte a letter or two; in what is compressed, rows of words only."""
    looked = data[:_LOOKED_AT]
    if looked.startswith(b"%PDF-"):
        return
    dense = len(zlib.compress(looked[:_SAMPLE], 1)) > _DENSE * len(looked[:_SAMPLE])
    asked = _SENTENCE if dense else _WORDS
    for pattern, encoding in ((_ANSI, "cp1252"), (_WIDE, "utf-16-le")):
        rows = (match.group().decode(encoding, "ignore").strip() for match in pattern.finditer(looked))
        words = dict.fromkeys(row for row in rows if asked.search(row))
        if words:
            yield "\n".join(words)


def size_of(data: bytes) -> tuple[int, int]:
    """Pixels of a picture across and down; a drawing or an unknown one is large enough to be seen."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        wide, high = struct.unpack(">II", data[16:24])
        return wide, high
    if data[:2] == b"\xff\xd8":
        at = 2
        while at + 9 < len(data) and data[at] == 0xFF:
            if data[at + 1] in (0xC0, 0xC1, 0xC2):
                high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
                return wide, high
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    if data[:3] == b"GIF" and len(data) >= 10:
        wide, high = struct.unpack("<HH", data[6:10])
        return wide, high
    return WIDEST, HIGHEST
