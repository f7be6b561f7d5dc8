# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The words in a colour profile (ICC.1, ISO 15076) and in the chunks of a PNG (ISO/IEC 15948, 11.3)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
#: with what the segment of a JPEG begins that holds a profile; its number and the count of segments follow
ICC: Final = b"ICC_PROFILE\0"
#: keys of texts that a program writes of itself
_OF_PROGRAMS: Final = frozenset((b"Software", b"Creation Time", b"date:create", b"date:modify", b"date:timestamp"))
_PLAIN: Final = re.compile(r"[\w][\w .,'’@&()/+:-]{4,400}")
_WORDS: Final = re.compile(r"[^\W\d_]{3}")
#: letters before this one are those of western languages: other ones are bytes in disguise
_LATIN: Final = "\u0250"
#: bytes of a profile or of a text that are read
_MOST: Final = 1_000_000


def profile_texts(untrusted: bytes) -> tuple[str, ...]:
    """What a colour profile is called, whose it is, which device it is for; nothing for what is no profile."""
    if untrusted[36:40] != b"acsp":
        return ()
    looked = untrusted[:_MOST]
    found: dict[str, None] = {}
    wide = (looked[start:].decode("utf-16-be", "ignore") for start in (0, 1))  # names of two bytes a letter
    for text in (looked.decode("latin-1"), *wide):
        found.update((row, None) for row in _PLAIN.findall(text) if max(row) < _LATIN and _WORDS.search(row))
    return tuple(found)


def png_texts(untrusted: bytes) -> Iterator[tuple[str, bytes]]:
    """(kind, bytes) of what a PNG says beside its pixels: ``text`` (UTF-8), ``exif`` or ``profile``."""
    for kind, body in _chunks(untrusted):
        key, _, value = body.partition(b"\0")
        if kind == b"tEXt" and key not in _OF_PROGRAMS:
            yield "text", value.decode("latin-1").encode()
        elif kind == b"zTXt" and key not in _OF_PROGRAMS:
            yield "text", _inflated(value[1:]).decode("latin-1").encode()
        elif kind == b"iTXt":
            said = value[2:].split(b"\0", 2)[-1]
            yield "text", _inflated(said) if value[:1] == b"\1" else said
        elif kind == b"eXIf":
            yield "exif", body
        elif kind == b"iCCP":
            yield "profile", _inflated(value[1:])


def _chunks(untrusted: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    while at + 12 <= len(untrusted):
        size = int.from_bytes(untrusted[at : at + 4], "big")
        yield untrusted[at + 4 : at + 8], untrusted[at + 8 : at + 8 + size]
        at += 12 + size


def _inflated(untrusted: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(untrusted, _MOST)
    except zlib.error:
        return b""
