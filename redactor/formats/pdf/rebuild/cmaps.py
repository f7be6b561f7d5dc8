# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""CMaps: how the bytes of a string fall apart in codes, what the codes mean; and new ones for used codes only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

_TOKEN = re.compile(rb"<[0-9A-Fa-f\s]*>|\[|\]|/[^\s<>\[\]()/%{}]+|-?\d+|[A-Za-z]+|\((?:\\.|[^\\()])*\)|%[^\r\n]*")
_MOST = 200_000
#: codes that all ranges together may list; ranges that overlap list one again and again
_MOST_LISTED = 1_000_000
#: readers know 40 ranges of codes at most
_MOST_SPACES = 100


@dataclass(slots=True)
class CMap:
    """A parsed CMap. ``spaces`` are (bytes, low, high); ``chars`` code → text or CID by (length, code)."""

    spaces: list[tuple[int, int, int]] = field(default_factory=list)
    texts: dict[tuple[int, int], bytes] = field(default_factory=dict)
    """(bytes, code) → UTF-16BE"""
    cids: dict[tuple[int, int], int] = field(default_factory=dict)
    vertical: bool = False
    parent: str = ""
    left: int = _MOST_LISTED
    """codes that ranges may still list"""

    def split(self, data: bytes) -> list[tuple[int, int]]:
        """The codes in a string as (bytes, code); bytes that fit no range count as the shortest code."""
        found, at = [], 0
        lengths = sorted({one[0] for one in self.spaces}) or [2]
        while at < len(data):
            for length in lengths:
                piece = data[at : at + length]
                if len(piece) == length and any(
                    n == length and _within(piece, low, high) for n, low, high in self.spaces
                ):
                    break
            else:
                length = lengths[0]
            found.append((length, int.from_bytes(data[at : at + length], "big")))
            at += length
        return found


def _within(piece: bytes, low: int, high: int) -> bool:
    """Each byte of a code lies between the bytes of the range (ISO 32000-1, 9.7.6.2)."""
    size = len(piece)
    return all(
        a <= b <= c for a, b, c in zip(low.to_bytes(size, "big"), piece, high.to_bytes(size, "big"), strict=True)
    )


def parse(data: bytes) -> CMap:
    """Read a CMap stream, tolerantly; whatever is not understood is skipped."""
    made = CMap()
    operands: list[bytes] = []
    for match in _TOKEN.finditer(data):
        token = match[0]
        if token[:1] == b"%":
            continue
        if not token[:1].isalpha():
            operands.append(token)
            continue
        word = token.decode("latin-1")
        if word == "usecmap" and operands:
            made.parent = operands[-1].decode("latin-1")
        elif word == "def" and len(operands) >= 2 and operands[-2] == b"/WMode":
            made.vertical = operands[-1] == b"1"
        elif word.startswith("end"):
            _SECTIONS.get(word, _ignore)(made, operands)
        if word in ("true", "false"):
            operands.append(token)
        else:
            operands = []
        if len(made.texts) + len(made.cids) > _MOST:
            break
    return made


def _hexadecimal(token: bytes) -> bytes | None:
    if token[:1] != b"<":
        return None
    digits = re.sub(rb"\s", b"", token[1:-1])
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _ignore(made: CMap, operands: list[bytes]) -> None:
    """A section that is not needed."""


def _spaces(made: CMap, operands: list[bytes]) -> None:
    codes = [one for one in map(_hexadecimal, operands) if one]
    for low, high in zip(codes[::2], codes[1::2], strict=False):
        if len(low) == len(high) <= 4 and len(made.spaces) < _MOST_SPACES:
            made.spaces.append((len(low), int.from_bytes(low, "big"), int.from_bytes(high, "big")))


def _text_chars(made: CMap, operands: list[bytes]) -> None:
    codes = [_hexadecimal(one) for one in operands]
    for code, text in zip(codes[::2], codes[1::2], strict=False):
        if code and text is not None:
            made.texts[len(code), int.from_bytes(code, "big")] = text


def _text_ranges(made: CMap, operands: list[bytes]) -> None:
    at = 0
    while at + 2 < len(operands):
        low, high = _hexadecimal(operands[at]), _hexadecimal(operands[at + 1])
        at += 2
        if operands[at] == b"[":
            end = next((index for index in range(at, len(operands)) if operands[index] == b"]"), len(operands))
            targets = [_hexadecimal(one) for one in operands[at + 1 : end]]
            at = end + 1
        else:
            targets = [_hexadecimal(operands[at])]
            at += 1
        if not low or not high or len(made.texts) > _MOST:
            continue
        first, last = int.from_bytes(low, "big"), int.from_bytes(high, "big")
        for code in _listed(made, first, last):
            index = code - first
            if len(targets) > 1 or operands[at - 1] == b"]":
                text = targets[index] if index < len(targets) else None
            else:
                text = _advanced(targets[0], index)
            if text is not None:
                made.texts[len(low), code] = text


def _listed(made: CMap, first: int, last: int) -> range:
    """The codes of a range; none once all ranges listed too many."""
    codes = range(first, min(last, first + 65535) + 1)
    made.left -= len(codes)
    return codes if made.left >= 0 else range(0)


def _advanced(text: bytes | None, by: int) -> bytes | None:
    """The target of a range: its last code unit goes up."""
    if not text:
        return text
    tail = int.from_bytes(text[-2:], "big") + by
    return text[:-2] + tail.to_bytes(2, "big") if tail <= 0xFFFF and len(text) >= 2 else bytes((tail & 0xFF,))


def _cid_chars(made: CMap, operands: list[bytes]) -> None:
    for code, cid in zip(operands[::2], operands[1::2], strict=False):
        key = _hexadecimal(code)
        if key and cid.isdigit():
            made.cids[len(key), int.from_bytes(key, "big")] = int(cid)


def _cid_ranges(made: CMap, operands: list[bytes]) -> None:
    for low, high, cid in zip(operands[::3], operands[1::3], operands[2::3], strict=False):
        first, last = _hexadecimal(low), _hexadecimal(high)
        if first and last and cid.isdigit() and len(made.cids) <= _MOST:
            start, stop = int.from_bytes(first, "big"), int.from_bytes(last, "big")
            for code in _listed(made, start, stop):
                made.cids[len(first), code] = int(cid) + code - start


_SECTIONS = {
    "endcodespacerange": _spaces,
    "endbfchar": _text_chars,
    "endbfrange": _text_ranges,
    "endcidchar": _cid_chars,
    "endcidrange": _cid_ranges,
}

_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) "
    "/Ordering ({0}) /Supplement 0 >> def\n/CMapName /{1} def\n/CMapType {2} def\n"
)
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def _blocks(lines: list[str], kind: str) -> str:
    parts = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    return "".join(f"{len(part)} begin{kind}\n" + "\n".join(part) + f"\nend{kind}\n" for part in parts)


def _code(key: tuple[int, int]) -> str:
    return f"<{key[1]:0{2 * key[0]}X}>"


def unicode_cmap(texts: dict[tuple[int, int], bytes]) -> bytes:
    """A ToUnicode CMap with one line a code."""
    sizes = sorted({size for size, _ in texts}) or [1]
    spaces = [f"<{'00' * size}> <{'FF' * size}>" for size in sizes]
    lines = [f"{_code(key)} <{text.hex().upper()}>" for key, text in sorted(texts.items())]
    head = _HEAD.format("UCS", "Adobe-Identity-UCS", 2)
    return (head + _blocks(spaces, "codespacerange") + _blocks(lines, "bfchar") + _TAIL).encode("ascii")


def cid_cmap(cmap: CMap, used: set[tuple[int, int]]) -> bytes:
    """An embedded encoding CMap for the used codes only."""
    spaces = [f"<{low:0{2 * size}X}> <{high:0{2 * size}X}>" for size, low, high in cmap.spaces]
    lines = [f"{_code(key)} {cmap.cids[key]}" for key in sorted(used) if key in cmap.cids]
    head = _HEAD.format("Identity", "Codes", 1) + f"/WMode {int(cmap.vertical)} def\n"
    return (head + _blocks(spaces, "codespacerange") + _blocks(lines, "cidchar") + _TAIL).encode("ascii")


#: The predefined CMaps of ISO 32000-1, table 118, and their Unicode siblings.
PREDEFINED = frozenset(
    "/" + one
    for one in """
        GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V
        UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H
        ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H
        UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H
        Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H
        UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-
        UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V Identity-H
        Identity-V
    """.split()
)


_WIDE = [(2, 0x0000, 0xFFFF)]
#: How codes of the predefined CMaps are made up, by a part of the name (the first that fits): (bytes, low, high).
_SPACES: tuple[tuple[str, list[tuple[int, int, int]]], ...] = (
    ("UCS2", _WIDE),
    ("UTF16", [(2, 0x0000, 0xD7FF), (4, 0xD800DC00, 0xDBFFDFFF), (2, 0xE000, 0xFFFF)]),
    ("RKSJ", [(1, 0x00, 0x80), (1, 0xA0, 0xDF), (1, 0xFD, 0xFF), (2, 0x8140, 0x9FFC), (2, 0xE040, 0xFCFC)]),
    ("GBK2K", [(1, 0x00, 0x80), (2, 0x8140, 0xFEFE), (4, 0x81308130, 0xFE39FE39)]),
    ("CNS-EUC", [(1, 0x00, 0x80), (4, 0x8EA1A1A1, 0x8EA7FEFE), (2, 0xA1A1, 0xFEFE)]),
    ("GB", [(1, 0x00, 0x80), (2, 0x8140, 0xFEFE), (1, 0xFF, 0xFF)]),
    ("KSC", [(1, 0x00, 0x84), (2, 0x8141, 0xFEFE), (1, 0xFF, 0xFF)]),
    ("B5", [(1, 0x00, 0x80), (2, 0x8140, 0xFEFE), (1, 0xFF, 0xFF)]),
    ("EUC", [(1, 0x00, 0x80), (2, 0x8EA0, 0x8EDF), (2, 0xA1A1, 0xFEFE)]),
    ("", _WIDE),
)


def predefined(name: str) -> CMap | None:
    """A predefined CMap as MuPDF carries it; None when it has none of that name."""
    import pymupdf

    if "/" + name not in PREDEFINED:
        return None
    spaces = next(found for part, found in _SPACES if part in name)
    try:
        loaded = pymupdf.mupdf.pdf_load_system_cmap(name)
    except Exception:
        return None
    return _System(spaces=list(spaces), vertical=name.endswith("V"), loaded=loaded)


@dataclass(slots=True)
class _System(CMap):
    """A predefined CMap; looks codes up in MuPDF."""

    loaded: Any = None

    def cid(self, code: int) -> int:
        """The CID of a code; 0 when it has none."""
        import pymupdf

        return max(0, int(pymupdf.mupdf.pdf_lookup_cmap(self.loaded, code)))


def cids_of(cmap: CMap, codes: set[tuple[int, int]]) -> set[int] | None:
    """The CIDs of these codes: as the map says, or the code itself for an identity; None when the map leans on a
    parent that is not in the file.
    """
    if cmap.parent and cmap.parent not in ("/Identity-H", "/Identity-V"):
        return None
    if isinstance(cmap, _System):
        return {cmap.cid(code) for _, code in codes}
    if not cmap.cids:
        return {code for _, code in codes}
    found = {cmap.cids[key] for key in codes if key in cmap.cids}
    if cmap.parent:
        found |= {code for _, code in codes}
    return found | {0}
