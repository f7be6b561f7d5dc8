# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Embedded font programs: which kind it is (by its bytes, not by its label), and its subset for the shown codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from redactor.formats.pdf.rebuild import cff, truetype, type1
from redactor.formats.pdf.rebuild.cff import attempt
from redactor.formats.pdf.rebuild.glyphnames import is_plain, unicodes


@dataclass(frozen=True, slots=True)
class Embedded:
    """A new program and the keys that say what it is."""

    data: bytes = field(repr=False)
    key: str
    """/FontFile, /FontFile2 or /FontFile3"""
    subtype: str = ""
    """of /FontFile3"""
    lengths: tuple[int, ...] = ()


def kind_of(data: bytes) -> str:
    """``truetype``, ``opentype`` (outlines in CFF), ``cff``, ``type1`` or empty."""
    head = data[:4]
    if head in (b"\0\1\0\0", b"true", b"ttcf", b"\0\2\0\0"):
        return "truetype"
    if head == b"OTTO":
        return "opentype"
    if data[:2] == b"%!" or data[:2] == b"\x80\x01":
        return "type1"
    if data[:1] == b"\x01" and len(data) > 4 and data[2] >= 4:
        return "cff"
    return "type1" if b"eexec" in data[:65536] else ""


def _bare_cff(data: bytes) -> bytes | None:
    program = truetype.parse(data)
    return program.tables.get(b"CFF ") if program else None


def builtin_encoding(data: bytes) -> dict[int, str]:
    """Code → glyph name as a Type 1 or CFF program has it itself."""
    kind = kind_of(data)
    if kind == "type1":
        found = type1.parse(data)
        return found.encoding if found else {}
    body = _bare_cff(data) if kind == "opentype" else data if kind == "cff" else None
    if body is None:
        return {}
    try:
        return cff.Program(body).encoding
    except MemoryError:
        raise
    except Exception:
        return {}


def renamed(names: Mapping[int, str]) -> dict[str, str]:
    """New names for the glyph names that could hold a text (code → name gives old → new)."""
    return {name: f"g{code}" for code, name in sorted(names.items(), reverse=True) if not is_plain(name)}


def simple_named(data: bytes, names: Mapping[int, str], rename: Mapping[str, str]) -> Embedded | None:
    """Subset of a Type 1 or CFF program of a simple font: code → glyph name."""
    kind = kind_of(data)
    if kind == "type1":
        parsed = type1.parse(data)
        if parsed is None:
            return None
        wanted = _existing(set(names.values()), parsed.glyphs.keys())
        made, first, second = type1.subset(parsed, wanted, _complete(rename, wanted), names)
        return Embedded(made, "/FontFile", lengths=(first, second, len(made) - first - second))
    body = _bare_cff(data) if kind == "opentype" else data if kind == "cff" else None
    if body is None:
        return None

    def make() -> bytes:
        program = cff.Program(body)
        if program.is_cid:
            # A CID-keyed program in a simple font: codes are glyph numbers.
            wanted = {program.order[code] for code in names if code < len(program.order)}
            return program.subset(wanted, {}, keep_places=True)
        wanted = _existing(set(names.values()), program.order)
        return program.subset(wanted, _complete(rename, wanted), names, keep_places=False)

    made_cff = attempt(make)
    return None if made_cff is None else Embedded(made_cff, "/FontFile3", "/Type1C")


def _complete(rename: Mapping[str, str], wanted: set[str]) -> dict[str, str]:
    """Also glyphs that are found by a twin of their name get a name that holds no text."""
    made = {name: f"x{index}" for index, name in enumerate(sorted(wanted), 1) if not is_plain(name)}
    return {**made, **rename}


def _existing(names: set[str], known: Iterable[str]) -> set[str]:
    """The glyphs that renderers take for these names: the same name, else another name of the same character."""
    have = set(known)
    found = names & have
    missing = {unicodes(name) for name in names - have} - {()}
    if missing:
        found |= {name for name in have if unicodes(name) in missing}
    return found


def simple_truetype(data: bytes, codes: set[int], names: Mapping[int, str]) -> Embedded | None:
    """Subset of a TrueType program of a simple font.

    Renderers find the glyph of a code by several ways (ISO 32000-1, 9.6.6.4, and habits beyond it); the glyphs at the
    end of each way live, and the character maps keep only these ways.
    """
    program = truetype.parse(data)
    if program is None:
        return None
    characters = {one for name in names.values() for one in unicodes(name)}
    mac = {code for name in names.values() for code in _mac_codes(name)}
    symbol = {base + code for base in (0, 0xF000, 0xF100, 0xF200) for code in codes}
    kept: dict[tuple[int, int], dict[int, int]] = {}
    for key, mapping in program.charmaps.items():
        if key[0] == 1:
            ways = codes | mac
        elif key == (3, 0):
            ways = symbol | characters
        else:
            ways = characters | codes
        kept[key] = {code: glyph for code, glyph in mapping.items() if code in ways}
    glyphs = {glyph for mapping in kept.values() for glyph in mapping.values()}
    named = {name: program.names[name] for name in set(names.values()) if name in program.names and is_plain(name)}
    glyphs |= {program.names[name] for name in set(names.values()) if name in program.names}
    if not any(program.charmaps.values()):
        glyphs |= codes
    made = truetype.subset(program, glyphs, kept, named)
    return None if made is None else Embedded(made, "/FontFile2", lengths=(len(made),))


def _mac_codes(name: str) -> list[int]:
    from redactor.formats.pdf.rebuild.glyphnames import base_encoding

    return [code for code, one in base_encoding("/MacRomanEncoding").items() if one == name]


def composite(data: bytes, cids: set[int], places: Mapping[int, int] | None) -> Embedded | None:
    """Subset of the program of a composite font. ``places`` is CID → glyph number (None: the same number)."""
    kind = kind_of(data)
    if kind == "truetype":
        program = truetype.parse(data)
        glyphs = cids if places is None else {places.get(cid, 0) for cid in cids}
        made = truetype.subset(program, glyphs, {}, {}) if program else None
        return None if made is None else Embedded(made, "/FontFile2", lengths=(len(made),))
    body = _bare_cff(data) if kind == "opentype" else data if kind == "cff" else None
    if body is None or places is not None:
        return None

    def make() -> bytes:
        parsed = cff.Program(body)
        if parsed.is_cid:
            wanted = {f"cid{cid:05d}" for cid in cids} & set(parsed.order)
            return parsed.subset(wanted, {}, keep_places=False)
        wanted = {parsed.order[cid] for cid in cids if cid < len(parsed.order)}
        neutral = {name: f"g{index}" for index, name in enumerate(parsed.order) if index}
        return parsed.subset(wanted, neutral, keep_places=True)

    made_cff = attempt(make)
    return None if made_cff is None else Embedded(made_cff, "/FontFile3", "/CIDFontType0C")
