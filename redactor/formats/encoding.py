# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes of a text file ↔ characters, without losing one of either.

Old government files are UTF-8, UTF-16 (Windows "Unicode") or one of the 8-bit Western sets. The guess must be right
to the byte: decoding and encoding again gives the input, or the file is refused.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from redactor.errors import DamagedDocument, UnsupportedFormat

#: Byte order mark → encoding. UTF-32 first: its mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file or Outlook message"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_SAMPLE = 65_536
_TEXT_CONTROLS = frozenset("\t\n\r\f\x0b\x1a\x1b\x85")


class Decoded(NamedTuple):
    """The text without its byte order mark, and how to write it again."""

    text: str
    encoding: str
    mark: bytes = b""


def decode(untrusted: bytes) -> Decoded:
    """The text of a file. Raises UnsupportedFormat for what is no text, DamagedDocument for bytes that fit no set."""
    for magic, name in _OTHER_FORMATS:
        if untrusted.lstrip(b"\r\n\t ").startswith(magic):
            raise UnsupportedFormat(f"the file is {name}, not text", "Give the file the name that fits what it is.")
    for mark, encoding in _MARKS:
        if untrusted.startswith(mark):
            return _checked(Decoded(_strictly(untrusted[len(mark) :], encoding), encoding, mark), untrusted)
    wide = _wide(untrusted)
    if wide:
        return _checked(Decoded(_strictly(untrusted, wide), wide), untrusted)
    for encoding in ("utf-8", "cp1252", "latin-1"):
        try:
            return _checked(Decoded(untrusted.decode(encoding), encoding), untrusted)
        except UnicodeDecodeError:
            continue
    raise DamagedDocument("the text is in no known encoding")  # pragma: no cover - latin-1 takes every byte


def encode(text: str, like: Decoded) -> bytes:
    """``text`` in the encoding of ``like``; in UTF-8 with a mark when that set lacks a character (a black bar, say).

    Every program of today reads UTF-8 with a mark, Excel's CSV import too.
    """
    try:
        return like.mark + text.encode(like.encoding)
    except UnicodeEncodeError:
        return codecs.BOM_UTF8 + text.encode("utf-8")


def _strictly(untrusted: bytes, encoding: str) -> str:
    try:
        return untrusted.decode(encoding)
    except UnicodeDecodeError as error:
        raise DamagedDocument(f"the file says it is {encoding}, but byte {error.start} is not") from error


def _wide(untrusted: bytes) -> str | None:
    """UTF-16 without a mark: western text then has a zero in nearly every second byte."""
    sample = untrusted[:_SAMPLE]
    half = len(sample) // 2
    if half < 2 or len(untrusted) % 2:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.6 and even < 0.1:
        return "utf-16-le"
    if even > 0.6 and odd < 0.1:
        return "utf-16-be"
    return None


def _checked(decoded: Decoded, untrusted: bytes) -> Decoded:
    controls = sum(1 for one in decoded.text[:_SAMPLE] if ord(one) < 32 and one not in _TEXT_CONTROLS)
    if "\0" in decoded.text or controls > 0.02 * min(len(decoded.text), _SAMPLE) + 1:
        raise UnsupportedFormat("the file holds binary data, not text")
    if encode(decoded.text, decoded) != untrusted:
        raise DamagedDocument("the encoding of the text can't be kept")
    return decoded
