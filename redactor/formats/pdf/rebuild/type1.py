# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Type 1 programs with the outlines of the glyphs that are shown, and of no other.

The PostScript around the outlines is written anew: font matrix, bounding box, encoding, the numbers of the private
dictionary, the subroutines that shown glyphs call. Names, notices, comments, dates and identifiers do not exist.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fontTools.encodings.StandardEncoding import StandardEncoding
from fontTools.misc.eexec import decrypt, encrypt

_EEXEC, _CHARSTRING = 55665, 4330
_RETURN = b"\x0b"
_NUMBER = rb"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_PRIVATE = {
    key: re.compile(rb"/" + key + rb"\s*[\[{]?\s*((?:" + _NUMBER + rb"\s*)+)[\]}]?")
    for key in (
        b"BlueValues", b"OtherBlues", b"FamilyBlues", b"FamilyOtherBlues", b"BlueScale", b"BlueShift", b"BlueFuzz",
        b"StdHW", b"StdVW", b"StemSnapH", b"StemSnapV", b"LanguageGroup", b"ExpansionFactor",
    )
}  # fmt: skip
_SCALARS = frozenset((b"BlueScale", b"BlueShift", b"BlueFuzz", b"LanguageGroup", b"ExpansionFactor"))
_SUBR = re.compile(rb"dup\s+(\d{1,5})\s+(\d{1,6})\s+(?:RD|-\||[^\s/]{1,12})\s")
_GLYPH = re.compile(rb"/([^\s/{}\[\]()<>%]{0,127})\s+(\d{1,6})\s+(?:RD|-\||[^\s/]{1,12})\s")
_PUT = re.compile(rb"dup\s+(?:8#([0-7]+)|16#([0-9A-Fa-f]+)|(\d{1,3}))\s*/([^\s/{}\[\]()<>%]{1,127})\s+put")
_PRIVATE_HEAD = (
    b"dup /Private 17 dict dup begin\n/RD {string currentfile exch readstring pop} executeonly def\n"
    b"/ND {def} executeonly def\n/NP {put} executeonly def\n/MinFeature {16 16} def\n/password 5839 def\n"
)
_MOST_STEPS = 200_000


@dataclass(slots=True)
class Program:
    """A parsed Type 1 program; charstrings are still encrypted."""

    matrix: bytes
    bbox: bytes
    encoding: dict[int, str]
    private: bytes = field(repr=False)
    lead: int
    """bytes in front of each charstring (lenIV); -1: charstrings are not encrypted"""
    subrs: dict[int, bytes] = field(repr=False)
    glyphs: dict[str, bytes] = field(repr=False)

    def plain(self, coded: bytes) -> bytes:
        """A charstring without encryption."""
        if self.lead < 0:
            return coded
        opened: bytes = decrypt(coded, _CHARSTRING)[0]
        return opened[self.lead :]


def parse(data: bytes) -> Program | None:
    """Take a program apart; None when it is not understood."""
    data = _unpacked(data)
    at = data.find(b"eexec")
    if at < 0:
        return None
    clear, coded = data[:at], data[at + 5 :].lstrip(b" \t\r\n")
    if re.fullmatch(rb"[0-9A-Fa-f\s]{8}", coded[:8]):
        digits = re.sub(rb"[^0-9A-Fa-f]", b"", coded)
        coded = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    private: bytes = decrypt(coded, _EEXEC)[0][4:]
    lead = re.search(rb"/lenIV\s+(-?\d+)", private)
    glyphs_at = private.find(b"/CharStrings")
    matrix = re.search(rb"/FontMatrix\s*\[((?:\s*" + _NUMBER + rb"){6})\s*\]", clear)
    bbox = re.search(rb"/FontBBox\s*[\[{]((?:\s*" + _NUMBER + rb"){4})\s*[\]}]", clear)
    if glyphs_at < 0:
        return None
    return Program(
        matrix[1] if matrix else b"0.001 0 0 0.001 0 0",
        bbox[1] if bbox else b"0 0 0 0",
        _encoding(clear),
        private[:glyphs_at],
        int(lead[1]) if lead else 4,
        {int(key): value for key, value in _entries(_SUBR, private, 0, glyphs_at)},
        {key.decode("latin-1"): value for key, value in _entries(_GLYPH, private, glyphs_at + 12, len(private))},
    )


def _unpacked(data: bytes) -> bytes:
    """Without the segment headers of a PFB file."""
    if data[:1] != b"\x80":
        return data
    parts, at = [], 0
    while data[at : at + 1] == b"\x80" and data[at + 1 : at + 2] in (b"\x01", b"\x02"):
        size = int.from_bytes(data[at + 2 : at + 6], "little")
        parts.append(data[at + 6 : at + 6 + size])
        at += 6 + size
    return b"".join(parts)


def _encoding(clear: bytes) -> dict[int, str]:
    if re.search(rb"/Encoding\s+StandardEncoding\s+def", clear):
        return {code: name for code, name in enumerate(StandardEncoding) if name != ".notdef"}
    found: dict[int, str] = {}
    for octal, hexadecimal, decimal, name in _PUT.findall(clear):
        code = int(octal, 8) if octal else int(hexadecimal, 16) if hexadecimal else int(decimal)
        if code < 256:
            found[code] = name.decode("latin-1")
    return found


def _entries(pattern: re.Pattern[bytes], data: bytes, at: int, end: int) -> list[tuple[bytes, bytes]]:
    """Binary entries one after the other: the length says where the next can begin."""
    found = []
    while match := pattern.search(data, at, end):
        start, size = match.end(), int(match[2])
        if start + size > len(data):
            break
        found.append((match[1], data[start : start + size]))
        at = start + size
    return found


class _Calls:
    """Runs charstrings far enough to see which subroutines they call and of which glyphs they are composed."""

    def __init__(self, program: Program) -> None:
        self.program, self.subrs, self.parts, self.steps = program, set[int](), set[str](), 0
        self.stack: list[float] = []
        self.returned: list[float] = []

    def run(self, code: bytes, depth: int = 0) -> None:
        at = 0
        while at < len(code) and self.steps < _MOST_STEPS and depth < 12:
            self.steps += 1
            byte = code[at]
            at += 1
            if byte >= 32:
                at = self._number(code, byte, at)
            elif byte == 12 and at < len(code):
                self._escape(code[at])
                at += 1
            elif byte == 10 and self.stack:
                index = int(self.stack.pop())
                self.subrs.add(index)
                if index in self.program.subrs:
                    self.run(self.program.plain(self.program.subrs[index]), depth + 1)
            elif byte == 11:
                return
            else:
                self.stack.clear()

    def _number(self, code: bytes, byte: int, at: int) -> int:
        if byte <= 246:
            self.stack.append(byte - 139)
            return at
        if byte == 255:
            self.stack.append(int.from_bytes(code[at : at + 4], "big", signed=True))
            return at + 4
        following = code[at] if at < len(code) else 0
        self.stack.append(
            (byte - 247) * 256 + following + 108 if byte <= 250 else -(byte - 251) * 256 - following - 108
        )
        return at + 1

    def _escape(self, byte: int) -> None:
        stack = self.stack
        if byte == 16 and len(stack) >= 2:
            stack.pop()
            count = int(stack.pop())
            self.returned = [stack.pop() for _ in range(min(max(count, 0), len(stack)))]
        elif byte == 17:
            stack.append(self.returned.pop(0) if self.returned else 0)
        elif byte == 12 and len(stack) >= 2:
            divisor = stack.pop()
            stack.append(stack.pop() / divisor if divisor else 0)
        else:
            if byte == 6 and len(stack) >= 5:
                self.parts |= {StandardEncoding[int(one)] for one in stack[-2:] if 0 <= one < 256}
            stack.clear()


def subset(
    program: Program, wanted: set[str], rename: Mapping[str, str], encoding: Mapping[int, str]
) -> tuple[bytes, int, int]:
    """A new program with these glyphs: (bytes, length of the clear part, length of the encrypted part).

    ``encoding`` is code → old name; ``rename`` old name → the name under which a glyph lives on.
    """
    calls, kept, todo = _Calls(program), dict[str, bytes](), [".notdef", *sorted(wanted)]
    while todo:
        name = todo.pop()
        if name in kept or name not in program.glyphs:
            continue
        kept[name] = program.glyphs[name]
        calls.run(program.plain(kept[name]))
        calls.stack.clear()
        todo += sorted(calls.parts - set(kept))
    puts = "".join(
        f"dup {code} /{rename.get(name, name)} put\n" for code, name in sorted(encoding.items()) if name in kept
    )
    clear = (
        b"%!PS-AdobeFont-1.0: F\n11 dict begin\n/FontType 1 def\n/FontName /F def\n/PaintType 0 def\n"
        b"/FontMatrix [" + b" ".join(program.matrix.split()) + b"] readonly def\n"
        b"/FontBBox {" + b" ".join(program.bbox.split()) + b"} readonly def\n"
        b"/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n" + puts.encode("latin-1") + b"readonly def\n"
        b"currentdict end\ncurrentfile eexec\n"
    )
    body = _private(program, calls.subrs) + _charstrings(kept, rename)
    coded: bytes = encrypt(b"\0\0\0\0" + body, _EEXEC)[0]
    return clear + coded + b"\n" + (b"0" * 64 + b"\n") * 8 + b"cleartomark\n", len(clear), len(coded)


def _private(program: Program, used: set[int]) -> bytes:
    parts = [_PRIVATE_HEAD]
    for key, pattern in _PRIVATE.items():
        match = pattern.search(program.private)
        if match:
            values = match[1].split()[: 1 if key in _SCALARS else 14]
            joined = b" ".join(values)
            parts.append(b"/" + key + b" " + (joined if key in _SCALARS else b"[" + joined + b"]") + b" def\n")
    if re.search(rb"/ForceBold\s+true", program.private):
        parts.append(b"/ForceBold true def\n")
    parts.append(b"/lenIV %d def\n" % program.lead)
    parts.append(b"/OtherSubrs [{} {} {} {}] def\n")
    if used & set(program.subrs):
        count = max(used & set(program.subrs)) + 1
        parts.append(b"/Subrs %d array\n" % count)
        for index in range(count):
            data = program.subrs.get(index, b"") if index in used else b""
            if not data:
                lead = max(program.lead, 0)
                data = _RETURN if program.lead < 0 else encrypt(bytes(lead) + _RETURN, _CHARSTRING)[0]
            parts.append(b"dup %d %d RD " % (index, len(data)) + data + b" NP\n")
        parts.append(b"ND\n")
    return b"".join(parts)


def _charstrings(kept: dict[str, bytes], rename: Mapping[str, str]) -> bytes:
    parts = [b"2 index /CharStrings %d dict dup begin\n" % len(kept)]
    for name, data in sorted(kept.items()):
        parts.append(b"/" + rename.get(name, name).encode("latin-1") + b" %d RD " % len(data) + data + b" ND\n")
    parts.append(
        b"end\nend\nreadonly put\nnoaccess put\ndup /FontName get exch definefont pop\nmark currentfile closefile\n"
    )
    return b"".join(parts)
