# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""JPEG without its comments: only the segments that pixels are decoded with."""

from __future__ import annotations

#: Start-of-frame, tables and restart interval (ITU-T T.81, table B.1).
_KEPT = frozenset(
    {0xC4, 0xCC, 0xDB, 0xDC, 0xDD, *range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)}
)
_FRAMES = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)})
_EOI, _SOI, _SOS, _APP14 = 0xD9, 0xD8, 0xDA, 0xEE


def clean_jpeg(untrusted: bytes) -> bytes | None:
    """The same picture without application segments and comments, cut at its end; None when it is no sound JPEG.

    Of the application segments only those that tell the colour transform live, written anew: JFIF's presence (APP0,
    without thumbnail) and Adobe's flag (APP14). Bytes before the
    start, between segments and after the end do not exist.
    """
    at = untrusted.find(b"\xff\xd8")
    if at < 0:
        return None
    made, at = bytearray(b"\xff\xd8"), at + 2
    while at + 4 <= len(untrusted):
        if untrusted[at] != 0xFF:
            at += 1
            continue
        marker = untrusted[at + 1]
        if marker in (0xFF, 0x00):
            at += 1
            continue
        if marker == _EOI:
            break
        if marker == _SOI or 0xD0 <= marker <= 0xD7 or marker == 0x01:
            at += 2
            continue
        size = int.from_bytes(untrusted[at + 2 : at + 4], "big")
        body = untrusted[at + 4 : at + 2 + size]
        if size < 2 or len(body) != size - 2:
            break
        at += 2 + size
        if marker == 0xE0 and body[:5] == b"JFIF\0" and len(made) == 2:
            made += b"\xff\xe0\x00\x10JFIF\0\x01\x01\x00\x00\x01\x00\x01\x00\x00"
        elif marker == _APP14 and body[:5] == b"Adobe" and len(body) >= 12:
            made += b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" + body[11:12]
        elif marker in _KEPT:
            made += bytes((0xFF, marker)) + size.to_bytes(2, "big") + body
        elif marker == _SOS:
            end = _scan_end(untrusted, at)
            made += bytes((0xFF, marker)) + size.to_bytes(2, "big") + body + untrusted[at:end]
            at = end
    return bytes(made) + b"\xff\xd9" if len(made) > 2 else None


def size_of_jpeg(untrusted: bytes) -> tuple[int, int]:
    """Width and height as its first frame says them; nothing where it says none."""
    at = untrusted.find(b"\xff\xd8") + 2
    while at + 9 <= len(untrusted) and untrusted[at] == 0xFF:
        marker, size = untrusted[at + 1], int.from_bytes(untrusted[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            return int.from_bytes(untrusted[at + 7 : at + 9], "big"), int.from_bytes(untrusted[at + 5 : at + 7], "big")
        at += 1 if marker == 0xFF else 2 + size
    return 0, 0


def _scan_end(data: bytes, at: int) -> int:
    """Where the entropy-coded data ends: at the first marker that is no stuffing and no restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        following = data[at + 1]
        if following == 0x00 or 0xD0 <= following <= 0xD7:
            at += 2
        elif following == 0xFF:
            at += 1
        else:
            return at
