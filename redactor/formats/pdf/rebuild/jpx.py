# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""JPEG 2000 and JBIG2 without what is no picture: boxes, comments, extensions, trailing bytes."""

from __future__ import annotations

import struct

from redactor.formats.pdf.rebuild.icc import clean_profile

_TOP = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")
_HEADER = (b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef")
_COM, _SOT, _SOD, _EOC = 0xFF64, 0xFF90, 0xFF93, 0xFFD9


def clean_jpx(untrusted: bytes) -> bytes | None:
    """The same JPEG 2000 picture: of a JP2 file the header and code stream boxes, of the code stream everything but
    comments, up to its end. XML, UUID, intellectual property and resolution boxes do not exist. None when it is broken.
    """
    try:
        if untrusted[:2] == b"\xff\x4f":
            return _codestream(untrusted)
        return _boxes(untrusted, _TOP)
    except (struct.error, IndexError, ValueError):
        return None


def _boxes(data: bytes, allowed: tuple[bytes, ...]) -> bytes | None:
    made, at, streams = bytearray(), 0, 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        elif size == 0:
            size = len(data) - at
        if size < head:
            return None
        body: bytes | None = data[at + head : at + size]
        at += size
        if kind not in allowed or body is None:
            continue
        if kind == b"jp2h":
            body = _boxes(body, _HEADER)
        elif kind == b"jp2c":
            body = _codestream(body)
            streams += 1
        elif kind == b"colr":
            body = _colour(body)
        elif kind == b"ftyp":
            body = b"jp2 \0\0\0\0jp2 "
        elif kind == b"jP  ":
            body = b"\r\n\x87\n"
        if body is not None:
            made += struct.pack(">I4s", len(body) + 8, kind) + body
    return bytes(made) if streams == 1 or allowed is _HEADER else None


def _colour(body: bytes) -> bytes | None:
    """An enumerated space stays; an embedded profile stays without its texts."""
    if body[:1] == b"\1":
        return body[:3] + body[3:7]
    profile = clean_profile(body[3:])
    return None if profile is None else body[:3] + profile


def _codestream(data: bytes) -> bytes | None:
    if data[:2] != b"\xff\x4f":
        return None
    made, at = bytearray(b"\xff\x4f"), 2
    while at + 4 <= len(data):
        marker, size = struct.unpack_from(">HH", data, at)
        if marker == _EOC:
            break
        if marker == _SOT:
            (length,) = struct.unpack_from(">I", data, at + 6)
            end = at + length if length else _end(data)
            part = _tile_part(data[at:end])
            if part is None:
                return None
            made += part
            at = end
            continue
        if marker != _COM:
            made += data[at : at + 2 + size]
        at += 2 + size
    return bytes(made) + b"\xff\xd9"


def _end(data: bytes) -> int:
    found = data.rfind(b"\xff\xd9")
    return found if found > 0 else len(data)


def _tile_part(part: bytes) -> bytes | None:
    """One tile part without comments in its header, its length corrected."""
    made, at = bytearray(part[:12]), 12
    while at + 2 <= len(part):
        (marker,) = struct.unpack_from(">H", part, at)
        if marker == _SOD:
            made += part[at:]
            break
        (size,) = struct.unpack_from(">H", part, at + 2)
        if marker != _COM:
            made += part[at : at + 2 + size]
        at += 2 + size
    else:
        return None
    made[6:10] = struct.pack(">I", len(made))
    return bytes(made)


#: Segment types that paint or define what painting needs (ITU-T T.88, 7.3); 62 (extension: comments) is not here.
_SEGMENTS = frozenset({0, 4, 6, 7, 16, 20, 22, 23, 36, 38, 39, 40, 42, 43, 48, 49, 50, 53})


_PAGE = 48


def clean_jbig2(untrusted: bytes) -> bytes | None:
    """The same JBIG2 picture (embedded form) without extension segments and trailing bytes; None when it is broken."""
    try:
        return _segments(untrusted)
    except (struct.error, IndexError, ValueError):
        return None


def size_of_jbig2(cleaned: bytes) -> tuple[int, int]:
    """Width and height of the page that a (cleaned) JBIG2 picture says to be; nothing where it says none or leaves its
    height open."""
    if len(cleaned) < 19 or cleaned[4] & 0x3F != _PAGE:
        return 0, 0
    # of the first segment: one byte without references, the page it is of, its length
    width, height = (
        struct.unpack_from(">II", cleaned, 15 if cleaned[4] & 0x40 else 11)[:2] if cleaned[5] < 0x20 else (0, 0)
    )
    return (0, 0) if height == 0xFFFFFFFF else (width, height)


def _segments(data: bytes) -> bytes | None:
    made, at = bytearray(), 0
    while at + 11 <= len(data):
        start = at
        number, flags = struct.unpack_from(">IB", data, at)
        at += 5
        count = data[at] >> 5
        if count == 7:
            (long,) = struct.unpack_from(">I", data, at)
            count = long & 0x1FFFFFFF
            at += 4 + (count + 8) // 8
        else:
            at += 1
        at += count * (1 if number <= 256 else 2 if number <= 65536 else 4)
        at += 4 if flags & 0x40 else 1
        (size,) = struct.unpack_from(">I", data, at)
        at += 4
        if size == 0xFFFFFFFF:
            return None
        if at + size > len(data):
            return None
        at += size
        if flags & 0x3F in _SEGMENTS:
            made += data[start:at]
    return bytes(made) or None
