# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""ICC profiles without their texts: only the tags that colours are computed with live."""

from __future__ import annotations

import hashlib
import struct
from typing import Final

#: Tags that hold numbers a colour engine needs (ICC.1:2022, clause 9.2). Descriptions, copyright, makers, models,
#: dates, dictionaries and private tags are not here, and so do not exist.
_KEPT = frozenset(b"A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 gamt rXYZ gXYZ bXYZ wtpt bkpt rTRC gTRC bTRC kTRC chad lumi".split())
#: What the data of a kept tag may be (its type signature): tables, curves and numbers, no text.
_TYPES = frozenset([b"mft1", b"mft2", b"mAB ", b"mBA ", b"XYZ ", b"curv", b"para", b"sf32"])
_HEADER = 128
#: The profile that nearly every program embeds, "sRGB IEC61966-2.1" of 1998, by its SHA-256. It may live byte for byte:
#: pdfium knows it by its size and name, and computes any other sRGB with other rounding.
_KNOWN: Final = "2b3aa1645779a9e634744faf9b01e9102b0c9b88fd6deced7934df86b949af7e"
_KNOWN_SIZE: Final = 3144
#: What the header may say of itself: profile class, colour space, connection space.
_CODES = {
    12: frozenset([b"scnr", b"mntr", b"prtr", b"spac"]),
    16: frozenset([b"GRAY", b"RGB ", b"CMYK", b"Lab ", b"XYZ "]),
    20: frozenset([b"XYZ ", b"Lab "]),
}


def is_known(untrusted: bytes) -> bool:
    """Whether a profile is the one of the world, which says nothing of its document."""
    return len(untrusted) == _KNOWN_SIZE and hashlib.sha256(untrusted).hexdigest() == _KNOWN


def clean_profile(untrusted: bytes) -> bytes | None:
    """A new profile with the colour tables of the old one and neutral texts; None when it is no sound profile."""
    if len(untrusted) < _HEADER + 4 or untrusted[36:40] != b"acsp":
        return None
    (count,) = struct.unpack_from(">I", untrusted, _HEADER)
    if count > 100 or len(untrusted) < _HEADER + 4 + 12 * count:
        return None
    if any(untrusted[at : at + 4] not in allowed for at, allowed in _CODES.items()):
        return None
    tags: dict[bytes, bytes] = {}
    for index in range(count):
        name, offset, size = struct.unpack_from(">4sII", untrusted, _HEADER + 4 + 12 * index)
        data = untrusted[offset : offset + size]
        if name in _KEPT and len(data) == size and data[:4] in _TYPES:
            tags[name] = _exact(data)
    if not tags:
        return None
    version4 = untrusted[8] >= 4
    tags[b"desc"] = _text(b"colour", version4, description=True)
    tags[b"cprt"] = _text(b"none", version4, description=False)
    return _assemble(untrusted, tags)


def _exact(data: bytes) -> bytes:
    """Curves and numbers cut to the size that they declare, so that nothing hides behind them."""
    kind = data[:4]
    if kind == b"curv" and len(data) >= 12:
        return data[: 12 + 2 * struct.unpack_from(">I", data, 8)[0]]
    if kind == b"para" and len(data) >= 10:
        return data[: 12 + 4 * (1, 3, 4, 5, 7)[min(4, struct.unpack_from(">H", data, 8)[0])]]
    if kind == b"XYZ ":
        return data[:20]
    if kind == b"sf32":
        return data[:44]
    if kind in (b"mft1", b"mft2") and len(data) >= 52:
        inputs, outputs, grid = data[8], data[9], data[10]
        rows = struct.unpack_from(">HH", data, 48) if kind == b"mft2" else (256, 256)
        count = inputs * rows[0] + grid ** min(inputs, 8) * outputs + outputs * rows[1]
        return data[: 52 + 2 * count if kind == b"mft2" else 48 + count]
    return data


def _text(text: bytes, version4: bool, *, description: bool) -> bytes:
    """A required text tag in the form that the version of the profile asks for."""
    if version4:
        wide = text.decode("ascii").encode("utf-16-be")
        return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(wide), 28) + wide
    if description:
        return b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + b"\0" + bytes(4 + 4 + 2 + 1 + 67)
    return b"text" + bytes(4) + text + b"\0"


def _assemble(untrusted: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Header (size, version, class, spaces, illuminant and intent only), tag table, tag data on 4-byte borders."""
    offset = _HEADER + 4 + 12 * len(tags)
    table, body, where = struct.pack(">I", len(tags)), b"", {}
    for name in sorted(tags):
        data = tags[name]
        if data not in where:
            where[data] = offset + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, where[data], len(data))
    header = bytearray(_HEADER)
    header[8:10] = untrusted[8:10]
    header[12:24] = untrusted[12:24]  # class, colour space, connection space: checked against closed lists
    header[36:40] = b"acsp"
    header[64:68] = struct.pack(">I", min(3, struct.unpack_from(">I", untrusted, 64)[0]))
    header[68:80] = struct.pack(">III", 0xF6D6, 0x10000, 0xD32D)
    made = bytes(header) + table + body
    return struct.pack(">I", len(made)) + made[4:]
