# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""TrueType programs with the outlines of the glyphs that are shown, and of no other.

Written table by table from the few tables that a PDF renderer reads. Glyph numbers stay (the page refers to them);
an unused glyph has no outline and no width; ``name``, ``OS/2``, layout, kerning, ``DSIG`` and private tables do not
exist.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

_MOST_GLYPHS = 65535
#: codes that one charmap may list: all of Unicode; groups that overlap would list them again and again
_MOST_CODES = 0x110000
_CharMap = dict[int, int]


@dataclass(slots=True)
class Program:
    """The tables of a TrueType (or OpenType) file."""

    tables: dict[bytes, bytes]
    glyph_count: int
    charmaps: dict[tuple[int, int], _CharMap] = field(default_factory=dict)
    """(platform, encoding) → character → glyph"""
    names: dict[str, int] = field(default_factory=dict)
    """of table ``post``"""

    @property
    def offsets(self) -> list[int]:
        """Where the outline of each glyph starts in ``glyf``, and where the last one ends."""
        head, loca = self.tables.get(b"head", b""), self.tables.get(b"loca", b"")
        long = len(head) >= 52 and struct.unpack_from(">h", head, 50)[0] != 0
        count = min(self.glyph_count + 1, len(loca) // (4 if long else 2))
        found = struct.unpack_from(f">{count}{'I' if long else 'H'}", loca)
        return list(found) if long else [2 * one for one in found]


def parse(data: bytes) -> Program | None:
    """Read the table directory, the charmaps and the glyph names; None when it is no sound font."""
    try:
        return _parse(data)
    except (struct.error, IndexError, ValueError, OverflowError):
        return None


def _parse(data: bytes) -> Program | None:
    start = 0
    if data[:4] == b"ttcf":
        (start,) = struct.unpack_from(">I", data, 12)
    (count,) = struct.unpack_from(">H", data, start + 4)
    tables: dict[bytes, bytes] = {}
    for index in range(min(count, 64)):
        tag, _, offset, size = struct.unpack_from(">4sIII", data, start + 12 + 16 * index)
        tables.setdefault(tag, data[offset : offset + size])
    if b"maxp" in tables and len(tables[b"maxp"]) >= 6:
        (glyphs,) = struct.unpack_from(">H", tables[b"maxp"], 4)
    else:
        return None
    found = Program(tables, min(glyphs, _MOST_GLYPHS))
    if b"cmap" in tables:
        found.charmaps = _charmaps(tables[b"cmap"])
    found.names = _names(tables.get(b"post", b""), found.glyph_count)
    return found


def _charmaps(table: bytes) -> dict[tuple[int, int], _CharMap]:
    found: dict[tuple[int, int], _CharMap] = {}
    if len(table) < 4:
        return found
    (count,) = struct.unpack_from(">H", table, 2)
    read: dict[int, _CharMap] = {}
    for index in range(min(count, 16)):
        try:
            platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * index)
            if offset not in read:  # two platforms often share one
                read[offset] = {}
                read[offset] = _charmap(table, offset)
            found.setdefault((platform, encoding), read[offset])
        except (struct.error, IndexError, ValueError):
            continue
    return found


def _charmap(table: bytes, at: int) -> _CharMap:
    """Formats 0, 4, 6 and 12; what the others hold is not used by PDF renderers."""
    (kind,) = struct.unpack_from(">H", table, at)
    if kind == 0:
        return {code: glyph for code, glyph in enumerate(table[at + 6 : at + 262]) if glyph}
    if kind == 4:
        return _segments(table, at)
    if kind == 6:
        first, count = struct.unpack_from(">HH", table, at + 6)
        count = min(count, (len(table) - at - 10) // 2)
        glyphs = struct.unpack_from(f">{count}H", table, at + 10)
        return {first + index: glyph for index, glyph in enumerate(glyphs) if glyph}
    if kind == 12:
        (groups,) = struct.unpack_from(">I", table, at + 12)
        found: _CharMap = {}
        left = _MOST_CODES
        for index in range(groups):
            low, high, glyph = struct.unpack_from(">III", table, at + 16 + 12 * index)
            left -= 1 + max(high - low, 0)
            if left < 0 or high >= _MOST_CODES:
                raise ValueError
            for code in range(low, high + 1):
                found[code] = glyph + code - low
        return found
    return {}


def _segments(table: bytes, at: int) -> _CharMap:
    (double,) = struct.unpack_from(">H", table, at + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, at + 14)
    starts = struct.unpack_from(f">{count}H", table, at + 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, at + 16 + 2 * double)
    ranges_at = at + 16 + 3 * double
    ranges = struct.unpack_from(f">{count}H", table, ranges_at)
    found: _CharMap = {}
    left = _MOST_CODES
    for index in range(count):
        left -= 1 + max(ends[index] - starts[index], 0)
        if left < 0:
            raise ValueError
        for code in range(starts[index], ends[index] + 1):
            if code == 0xFFFF:
                continue
            glyph = code
            if ranges[index]:
                where = ranges_at + 2 * index + ranges[index] + 2 * (code - starts[index])
                if where + 2 > len(table):
                    continue
                (glyph,) = struct.unpack_from(">H", table, where)
                if not glyph:
                    continue
            glyph = (glyph + deltas[index]) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found


def _names(post: bytes, count: int) -> dict[str, int]:
    """Glyph names of a version 2 ``post`` table."""
    if len(post) < 34 or post[:4] != b"\0\2\0\0":
        return {}
    from fontTools.ttLib.standardGlyphOrder import standardGlyphOrder

    try:
        indices = struct.unpack_from(f">{count}H", post, 34)
    except struct.error:
        return {}
    strings, at = [], 34 + 2 * count
    while at < len(post):
        size = post[at]
        strings.append(post[at + 1 : at + 1 + size].decode("latin-1"))
        at += 1 + size
    found: dict[str, int] = {}
    for glyph, index in enumerate(indices):
        if index < 258:
            found.setdefault(standardGlyphOrder[index], glyph)
        elif index - 258 < len(strings):
            found.setdefault(strings[index - 258], glyph)
    return found


def subset(
    program: Program, glyphs: Iterable[int], charmaps: dict[tuple[int, int], _CharMap], names: dict[str, int]
) -> bytes | None:
    """A new program with the outlines of ``glyphs`` (and of what they are composed of), these charmaps and these
    glyph names. None when the outlines can't be read.
    """
    try:
        return _subset(program, {0, *glyphs}, charmaps, names)
    except (struct.error, IndexError, ValueError, OverflowError):
        return None


def _subset(
    program: Program, wanted: set[int], charmaps: dict[tuple[int, int], _CharMap], names: dict[str, int]
) -> bytes | None:
    tables, offsets = program.tables, program.offsets
    if len(offsets) < 2 or b"glyf" not in tables or len(tables.get(b"head", b"")) < 54:
        return None
    outlines = _closure(tables[b"glyf"], offsets, wanted)
    count = min(program.glyph_count, max(outlines) + 1, len(offsets) - 1)
    body, starts = bytearray(), [0]
    for glyph in range(count):
        data = outlines.get(glyph, b"")
        body += data + bytes(-len(data) % 4)
        starts.append(len(body))
    made = {
        b"glyf": bytes(body) or b"\0",
        b"loca": struct.pack(f">{count + 1}I", *starts),
        b"head": _head(tables[b"head"]),
        b"maxp": tables[b"maxp"][:4] + struct.pack(">H", count) + tables[b"maxp"][6:32],
        b"cmap": compile_charmaps(charmaps),
        b"post": _post(tables.get(b"post", b""), names, count),
    }
    made |= _widths(tables, count, set(outlines))
    for tag in (b"cvt ", b"fpgm", b"prep"):
        if tables.get(tag):
            made[tag] = tables[tag]
    return assemble(made)


def _closure(glyf: bytes, offsets: list[int], wanted: set[int]) -> dict[int, bytes]:
    """The outlines of the wanted glyphs and of the components that they are made of."""
    found: dict[int, bytes] = {}
    todo = sorted(wanted)
    while todo:
        glyph = todo.pop()
        if glyph in found or glyph < 0 or glyph + 1 >= len(offsets):
            continue
        data = glyf[offsets[glyph] : offsets[glyph + 1]]
        found[glyph] = data
        if len(data) > 10 and struct.unpack_from(">h", data)[0] < 0:
            todo.extend(_components(data))
    return found or {0: b""}


def _components(data: bytes) -> list[int]:
    found, at, more = [], 10, True
    while more and at + 4 <= len(data):
        flags, glyph = struct.unpack_from(">HH", data, at)
        found.append(glyph)
        at += 4 + (4 if flags & 1 else 2)
        at += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
        more = bool(flags & 0x20)
    return found


def _head(old: bytes) -> bytes:
    """Without revision, dates and check sum; long offsets."""
    head = bytearray(old[:54])
    head[4:12] = bytes(8)
    head[20:36] = bytes(16)
    head[50:52] = b"\0\1"
    return bytes(head)


def _post(old: bytes, names: dict[str, int], count: int) -> bytes:
    """Italic angle and underline; names only when the text needs them to find its glyphs."""
    fixed = old[4:16].ljust(12, b"\0") + bytes(16)
    if not names:
        return b"\0\3\0\0" + fixed
    by_glyph = {glyph: name for name, glyph in names.items()}
    indices, strings, known = [], bytearray(), 0
    for glyph in range(count):
        name = by_glyph.get(glyph)
        if name is None:
            indices.append(0)
            continue
        coded = name.encode("latin-1", "replace")[:255]
        strings += bytes((len(coded),)) + coded
        indices.append(258 + known)
        known += 1
    return b"\0\2\0\0" + fixed + struct.pack(f">H{count}H", count, *indices) + bytes(strings)


def _widths(tables: dict[bytes, bytes], count: int, used: set[int]) -> dict[bytes, bytes]:
    hhea, hmtx = tables.get(b"hhea", b""), tables.get(b"hmtx", b"")
    if len(hhea) < 36:
        return {}
    (long,) = struct.unpack_from(">H", hhea, 34)
    rows, last = bytearray(), 0
    for glyph in range(count):
        if glyph < long and 4 * glyph + 4 <= len(hmtx):
            last, side = struct.unpack_from(">HH", hmtx, 4 * glyph)
        else:
            at = 4 * long + 2 * (glyph - long)
            side = struct.unpack_from(">H", hmtx, at)[0] if at >= 0 and at + 2 <= len(hmtx) else 0
        rows += struct.pack(">HH", last, side) if glyph in used else bytes(4)
    return {b"hhea": hhea[:34] + struct.pack(">H", count), b"hmtx": bytes(rows)}


def compile_charmaps(charmaps: dict[tuple[int, int], _CharMap]) -> bytes:
    """A ``cmap`` table: byte maps as format 6, others as format 12 or 4."""
    records, body, at = b"", b"", 4 + 8 * len(charmaps)
    for (platform, encoding), found in sorted(charmaps.items()):
        wide = any(code > 0xFFFF for code in found)
        data = _format12(found) if wide else _format6(found) if platform == 1 else _format4(found)
        records += struct.pack(">HHI", platform, encoding, at + len(body))
        body += data
    return struct.pack(">HH", 0, len(charmaps)) + records + body


def _format6(found: _CharMap) -> bytes:
    first = min(found, default=0)
    count = max(found, default=-1) - first + 1
    glyphs = [found.get(first + index, 0) for index in range(count)]
    return struct.pack(f">HHHHH{count}H", 6, 10 + 2 * count, 0, first, count, *glyphs)


def _format4(found: _CharMap) -> bytes:
    """One segment a run of characters with consecutive glyphs."""
    runs: list[list[int]] = []
    for code, glyph in sorted(found.items()):
        if runs and code == runs[-1][1] + 1 and (glyph - code) & 0xFFFF == runs[-1][2]:
            runs[-1][1] = code
        else:
            runs.append([code, code, (glyph - code) & 0xFFFF])
    runs.append([0xFFFF, 0xFFFF, 1])
    count = len(runs)
    power = 1 << (count.bit_length() - 1)
    parts = struct.pack(
        ">HHHHHHH", 4, 16 + 8 * count, 0, 2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power)
    )
    parts += struct.pack(f">{count}HH", *[run[1] for run in runs], 0)
    parts += struct.pack(f">{count}H", *[run[0] for run in runs])
    return parts + struct.pack(f">{count}H", *[run[2] for run in runs]) + bytes(2 * count)


def _format12(found: _CharMap) -> bytes:
    groups = [(code, code, glyph) for code, glyph in sorted(found.items())]
    rows = b"".join(struct.pack(">III", *one) for one in groups)
    return struct.pack(">HHIII", 12, 0, 16 + len(rows), 0, len(groups)) + rows


def assemble(tables: dict[bytes, bytes], version: bytes = b"\0\1\0\0") -> bytes:
    """A font file of these tables, with check sums."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = version + struct.pack(">HHHH", count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    at, records, body = 12 + 16 * count, b"", b""
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + bytes(-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        records += struct.pack(">4sIII", tag, total, at + len(body), len(data))
        body += padded
    return head + records + body
