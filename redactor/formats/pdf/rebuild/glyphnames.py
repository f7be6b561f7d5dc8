# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Glyph names: which ones say no more than a character, and what the standard encodings call their codes."""

from __future__ import annotations

import re
from functools import cache

from fontTools.agl import AGL2UV, LEGACY_AGL2UV, toUnicode
from fontTools.encodings.MacRoman import MacRoman
from fontTools.encodings.StandardEncoding import StandardEncoding

#: Names that font makers' tools give by number: g12, glyph12, cid123, uni0041, u1F600, index5, c65, a12 …
_NUMBERED = re.compile(
    r"(?:uni(?:[0-9A-F]{4}){1,4}|u[0-9A-F]{4,6}|[A-Za-z]{1,5}[._]?\d{1,5}|\.notdef|\.null|nonmarkingreturn)"
)
#: Names of Adobe's glyph lists: the short one for new fonts, and the long one that readers know, which has the
#: ligatures (fi, ffl) of fonts that say what their codes mean by names alone.
_LISTED = frozenset(AGL2UV) | frozenset(LEGACY_AGL2UV)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_NOTDEF = ".notdef"

_WIN_NAMES = {
    0x80: "Euro", 0x82: "quotesinglbase", 0x83: "florin", 0x84: "quotedblbase", 0x85: "ellipsis", 0x86: "dagger",
    0x87: "daggerdbl", 0x88: "circumflex", 0x89: "perthousand", 0x8A: "Scaron", 0x8B: "guilsinglleft", 0x8C: "OE",
    0x8E: "Zcaron", 0x91: "quoteleft", 0x92: "quoteright", 0x93: "quotedblleft", 0x94: "quotedblright",
    0x95: "bullet", 0x96: "endash", 0x97: "emdash", 0x98: "tilde", 0x99: "trademark", 0x9A: "scaron",
    0x9B: "guilsinglright", 0x9C: "oe", 0x9E: "zcaron", 0x9F: "Ydieresis", 0xA0: "space", 0xAD: "hyphen",
}  # fmt: skip
_SUFFIXES = frozenset(
    """
        alt sc smcp c2sc case cap onum lnum pnum tnum oldstyle lining tab prop taboldstyle fitted sups subs
        numr dnom swash swsh ss titling init medi fina isol liga dlig hlig locl ordn zero slash superior
        inferior small big narrow wide vert rtl ltr dup nom den tf lf osf pf x y salt calt hist ornm
    """.split()
)


def is_plain(name: str) -> bool:
    """Whether a glyph name tells a character or a number and can hold no other text.

    >>> is_plain("Aacute"), is_plain("a.sc"), is_plain("f_i"), is_plain("fi"), is_plain("g123")
    (True, True, True, True, True)
    >>> is_plain("JansenPieter")
    False
    """
    base, dot, suffix = name.partition(".")
    if base and dot and not _SUFFIX.fullmatch(dot + suffix):
        return False
    if dot and suffix not in _SUFFIXES and not re.fullmatch(r"(?:alt|ss|cv|g)?\d{1,5}", suffix) and base:
        return False
    if _NUMBERED.fullmatch(base or name):
        return True
    return (
        bool(base)
        and len(base) <= 40
        and all(part in _LISTED or _NUMBERED.fullmatch(part) for part in base.split("_")[:4])
        and base.count("_") < 4
    )


@cache
def base_encoding(name: str) -> dict[int, str]:
    """Code → glyph name of a standard encoding; empty for an unknown one."""
    if name == "/MacRomanEncoding":
        return {code: one for code, one in enumerate(MacRoman) if one != _NOTDEF}
    if name == "/StandardEncoding":
        return {code: one for code, one in enumerate(StandardEncoding) if one != _NOTDEF}
    if name == "/WinAnsiEncoding":
        found = dict(_WIN_NAMES)
        names = {value: key for key, value in _preferred().items()}
        for code in [*range(0x20, 0x7F), *range(0xA1, 0x100)]:
            found.setdefault(code, names.get(code, ""))
        return {code: one for code, one in found.items() if one}
    return {}


@cache
def _preferred() -> dict[str, int]:
    """Names of Latin-1 characters, the one that fonts use when there are several."""
    found: dict[int, str] = {}
    known = set(StandardEncoding) | set(MacRoman)
    for name, value in AGL2UV.items():
        if value < 0x100 and (value not in found or name in known):
            found[value] = name
    found.update({0xB2: "twosuperior", 0xB3: "threesuperior", 0xB9: "onesuperior", 0xB5: "mu", 0xB7: "periodcentered"})
    found.update({0xAF: "macron", 0x7C: "bar", 0x2D: "hyphen", 0x20: "space"})
    return {name: value for value, name in found.items()}


@cache
def unicodes(name: str) -> tuple[int, ...]:
    """The characters that a glyph name stands for."""
    return tuple(ord(one) for one in toUnicode(name))
