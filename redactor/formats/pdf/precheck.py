# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A cheap look at untrusted bytes before any parser builds something from them.

Parsers allocate what a file asks for: a picture of 100,000 × 100,000 samples in 2 KB, a stream that expands a
thousandfold, arrays nested a million deep. Each is refused here, from the bytes, without expanding more than needed:
deflate never makes more than 1,032 bytes of one, so most streams need not be expanded at all.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache

from redactor.errors import DamagedDocument, LimitExceeded, UnsupportedFormat
from redactor.limits import Limits

#: The most bytes that deflate can make of one (RFC 1951: a match of 258 bytes in two bits).
EXPANSION = 1032
_CHUNK = 1 << 20
_FLATE = ("FlateDecode", "Fl")
#: "endstream" is none; what comes first is searched for at once
_STREAM = re.compile(rb"stream(?<![a-z]stream)(?:\r\n|\n|\r)")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R|\d)")
_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]*\]|/[^\s/<>\[\]()]+)")
_NAME = re.compile(rb"/([^\s/<>\[\](){}%]+)")
_SIDE = {
    "width": re.compile(rb"/(?:Width|W)\s+(\d{1,12})(\s+\d+\s+R)?"),
    "height": re.compile(rb"/(?:Height|H)\s+(\d{1,12})(\s+\d+\s+R)?"),
}
_OPENS = re.compile(rb"\[|<<|\]|>>")
_JPEG_SIZES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))


def precheck(untrusted: bytes, limits: Limits) -> None:
    """Refuse what is no PDF or would cost more than allowed.

    Raises :class:`DamagedDocument` (empty), :class:`UnsupportedFormat` (no PDF header) and :class:`LimitExceeded`
    (size, objects, nesting, expansion of streams, samples of pictures). Pages, page sizes, characters, passwords and
    time are judged by the parsers and the process that they run in.
    """
    if not untrusted:
        raise DamagedDocument("The file is empty (0 bytes).")
    if len(untrusted) > limits.input_bytes:
        raise LimitExceeded(f"The file is larger than {limits.input_bytes} bytes.")
    if b"%PDF-" not in untrusted[:1024] and b"%PDF" not in untrusted[:1024] and b" obj" not in untrusted:
        raise UnsupportedFormat("The file is not a PDF.")
    if untrusted.count(b" obj") > limits.objects:
        raise LimitExceeded(f"The PDF has more than {limits.objects} objects.")
    total = at = 0
    filters_of = lru_cache(16)(_filters)  # most heads name the same
    harmless = min(limits.stream_bytes, limits.expanded_bytes // 64)
    for head_at, start, stop in _streams(untrusted):
        _check_nesting(untrusted[at:head_at], limits)
        head = untrusted[head_at:start]
        at = stop
        if b"/Image" in head or b"JPXDecode" in head or b"DCTDecode" in head:
            _check_picture(head, untrusted[start : min(stop, start + 65536)], limits)
        named = _FILTERS.search(head)
        filters, factor = filters_of(named.group(1)) if named else ((), 1)
        most, packed = (stop - start) * factor, None
        if most <= harmless and b"/ObjStm" not in head:
            total += most if most < _CHUNK else stop - start
        else:
            size, packed = _expanded(untrusted[start:stop], filters, limits, packed=b"/ObjStm" in head)
            total += size
        if total > limits.expanded_bytes:
            raise LimitExceeded(f"The streams of the PDF expand to more than {limits.expanded_bytes} bytes.")
        if packed is not None:
            _check_nesting(packed, limits)
    _check_nesting(untrusted[at:], limits)


def _streams(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(start of the dictionary, start, end) of each stream; a lying /Length doesn't count."""
    at = 0
    while (match := _STREAM.search(data, at)) is not None:
        start = match.end()
        head = max(data.rfind(b"obj", at, match.start()), at)
        length = _LENGTH.search(data, head, match.start())
        stop = start + int(length.group(1)) if length else -1
        if not (0 <= stop <= len(data) and data[stop : stop + 11].lstrip(b"\r\n")[:9] == b"endstream"):
            stop = data.find(b"endstream", start)
            stop = len(data) if stop < 0 else stop
        yield head, start, stop
        at = stop


def _check_nesting(text: bytes, limits: Limits) -> None:
    if text.count(b"[") + text.count(b"<<") <= limits.nesting:
        return
    depth = 0
    for match in _OPENS.finditer(text):
        if match.group() in (b"[", b"<<"):
            depth += 1
            if depth > limits.nesting:
                raise LimitExceeded(f"The PDF nests values more than {limits.nesting} deep.")
        elif depth:
            depth -= 1
        if b"endobj" in text[match.end() : match.end() + 10]:
            depth = 0


def _check_picture(head: bytes, body: bytes, limits: Limits) -> None:
    sides = [_SIDE[side].search(head) for side in ("width", "height")]
    if all(side is not None and side.group(2) is None for side in sides):
        _refuse_picture(*(int(side.group(1)) for side in sides if side is not None), limits=limits)
    if b"JPXDecode" in head:
        _refuse_picture(*_jpx_size(body), limits=limits)
    elif b"DCTDecode" in head:
        _refuse_picture(*_jpeg_size(body), limits=limits)


def _refuse_picture(width: int, height: int, *, limits: Limits) -> None:
    if width * height > limits.image_pixels:
        raise LimitExceeded(f"A picture in the PDF has more than {limits.image_pixels} samples.")


def _jpeg_size(body: bytes) -> tuple[int, int]:
    """Width and height of a JPEG's own header, which decoders trust more than the dictionary; (0, 0) when unclear."""
    at = 2
    while at + 9 < len(body) and body[at] == 0xFF:
        marker = body[at + 1]
        if marker in _JPEG_SIZES:
            return int.from_bytes(body[at + 7 : at + 9]), int.from_bytes(body[at + 5 : at + 7])
        at += 2 + int.from_bytes(body[at + 2 : at + 4]) if marker not in (0xFF, 0x01) else 1
    return 0, 0


def _jpx_size(body: bytes) -> tuple[int, int]:
    """The same for JPEG 2000, from the SIZ segment of the code stream."""
    at = body.find(b"\xff\x4f\xff\x51")
    if at < 0 or at + 24 > len(body):
        return 0, 0
    x1, y1, x0, y0 = (int.from_bytes(body[at + 8 + 4 * n : at + 12 + 4 * n]) for n in range(4))
    return max(0, x1 - x0), max(0, y1 - y0)


def _filters(named: bytes) -> tuple[tuple[str, ...], int]:
    """The names of filters, from a name or an array of names, and how many bytes they can make of one."""
    filters = tuple(_plain(name) for name in _NAME.findall(named))
    return filters, EXPANSION ** sum(name in _FLATE for name in filters)


def _expanded(body: bytes, filters: Sequence[str], limits: Limits, *, packed: bool) -> tuple[int, bytes | None]:
    """The size of a stream after decoding, and the text of a ``packed`` one, of objects."""
    for number, name in enumerate(filters):
        last = number == len(filters) - 1
        if name in _FLATE:
            size, body = _inflated(body, limits, keep=packed or not last)
            if last:
                return size, body if packed else None
        elif name in ("ASCII85Decode", "A85"):
            body = _ascii85(body)
        elif name in ("ASCIIHexDecode", "AHx"):
            body = _hexadecimal(body)
        else:
            break
    return len(body), body if packed else None


def _plain(name: bytes) -> str:
    return re.sub(rb"#([0-9A-Fa-f]{2})", lambda one: bytes([int(one.group(1), 16)]), name).decode("latin-1")


def _inflated(body: bytes, limits: Limits, *, keep: bool) -> tuple[int, bytes]:
    """Expand bit by bit, so that a bomb never stands in memory. Damage ends it quietly: parsers decide on that."""
    inflater = zlib.decompressobj()
    size, kept, waiting = 0, [], body
    try:
        while waiting and not inflater.eof:
            part = inflater.decompress(waiting, _CHUNK)
            waiting = inflater.unconsumed_tail
            size += len(part)
            if size > limits.stream_bytes:
                raise LimitExceeded(f"A stream of the PDF expands to more than {limits.stream_bytes} bytes.")
            if keep:
                kept.append(part)
    except zlib.error:
        pass
    return size, b"".join(kept)


def _ascii85(body: bytes) -> bytes:
    try:
        return base64.a85decode(re.sub(rb"\s|~>.*", b"", body, flags=re.DOTALL))
    except ValueError:
        return b""


def _hexadecimal(body: bytes) -> bytes:
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", body.split(b">", 1)[0])
    try:
        return binascii.unhexlify(digits[: len(digits) // 2 * 2])
    except ValueError:
        return b""
