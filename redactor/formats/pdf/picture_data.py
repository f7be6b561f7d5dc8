# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a picture in a PDF says of itself: who took it, where, a comment, and a thumbnail of how it was before.

Programs put a photo into a PDF as it came from the camera or the editor, with EXIF (CIPA DC-008), XMP, IPTC and
comments; no reader shows them, and every tool that saves the pictures of a PDF gives them away.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pymupdf

from redactor.errors import DamagedDocument
from redactor.formats.pdf.opening import parsing
from redactor.formats.pdf.picture_chunks import ICC, PNG, png_texts, profile_texts
from redactor.limits import Limits

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[np.float64]

#: tags of TIFF and EXIF whose value is text of a person: description, artist, copyright, owner, comment, XP fields
_TEXTS: Final = frozenset((0x010E, 0x013B, 0x013C, 0x8298, 0x9286, 0xA430, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F))
_EXIF_IFD, _GPS_IFD, _THUMB_AT, _THUMB_SIZE = 0x8769, 0x8825, 0x0201, 0x0202
#: bytes of one value of each TIFF type
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
#: entries of all directories of one EXIF block that are read: a segment has room for 5,461
_MOST_TAGS: Final = 20_000
#: bytes of texts of one picture: entries may all point to one long text, and chunks are packed
_MOST_TEXT: Final = 1_000_000
#: a packet that nothing ends is read until its text does, and no further than this
_LONGEST_PACKET: Final = 65_536
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1f]|\Z")
_PRINTABLE: Final = re.compile(r"[^\W_][\w .,'’@&()/+-]{2,}")
#: a thumbnail that goes along with its picture less than this shows something else
ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class PictureData:
    """``texts`` of one picture, whether it says where it was taken, and whether its thumbnail shows something else."""

    texts: tuple[str, ...] = ()
    located: bool = False
    other_thumbnail: bool = False
    cut: bool = False
    """there is more than was read"""
    programs: tuple[str, ...] = ()
    """the text of its colour profile: what the scanner or the program says of itself"""


def picture_data(untrusted: bytes) -> PictureData:
    """What stands in a JPEG, JPEG 2000 or PNG file beside its pixels; empty for others or when it is damaged."""
    if untrusted.startswith(PNG):
        return _png_data(untrusted)
    texts: list[str] = []
    programs: list[str] = []
    located = other = cut = False
    told = 0
    for marker, body in _segments(untrusted):
        if marker == 0xE1 and body[:6] == b"Exif\0\0":
            exif = _exif(body[6:], told)
            told = exif.told
            texts += exif.texts
            located |= exif.located
            cut |= exif.cut
            other |= bool(exif.thumbnail) and _differs(untrusted, exif.thumbnail)
        elif marker == 0xFE or (marker == 0xED and body[:13] == b"Photoshop 3.0"):
            texts += _PRINTABLE.findall(body.decode("utf-8", "ignore"))
        elif marker == 0xE2 and body.startswith(ICC):
            programs += profile_texts(body[len(ICC) + 2 :])
    texts += [packet.decode("utf-8", "ignore") for packet in _packets(untrusted)]
    return PictureData(tuple(filter(None, texts)), located, other, cut, tuple(programs))


def _png_data(untrusted: bytes) -> PictureData:
    texts: list[str] = []
    programs: list[str] = []
    located = cut = False
    told = 0
    for kind, body in png_texts(untrusted):
        if told > _MOST_TEXT:
            cut = True
            break
        if kind == "exif":
            exif = _exif(body, told)
            told = exif.told
            texts += exif.texts
            located |= exif.located
            cut |= exif.cut
        elif kind == "profile":
            told += len(body)
            programs += profile_texts(body)
        else:
            told += len(body)
            texts.append(body.decode("utf-8", "ignore"))
    return PictureData(tuple(filter(None, texts)), located, False, cut, tuple(programs))


def _packets(untrusted: bytes) -> Iterator[bytes]:
    """The XMP packets, wherever they stand."""
    at, last = untrusted.find(b"<x:xmpmeta"), untrusted.rfind(b"</x:xmpmeta>")
    while at >= 0:
        found = untrusted.find(b"</x:xmpmeta>", at) if at < last else -1
        if found >= 0:
            stop = found + len(b"</x:xmpmeta>")
        else:
            end = _NO_TEXT.search(untrusted, at, at + _LONGEST_PACKET)
            stop = end.start() if end else at + _LONGEST_PACKET
        yield untrusted[at:stop]
        at = untrusted.find(b"<x:xmpmeta", max(stop, at + 1))


def _segments(untrusted: bytes) -> Iterator[tuple[int, bytes]]:
    """The marker segments of a JPEG before its pixels."""
    at = 2
    if untrusted[:2] != b"\xff\xd8":
        return
    while at + 4 <= len(untrusted) and untrusted[at] == 0xFF and untrusted[at + 1] not in (0xDA, 0xD9):
        size = int.from_bytes(untrusted[at + 2 : at + 4], "big")
        if size < 2:
            return
        yield untrusted[at + 1], untrusted[at + 4 : at + 2 + size]
        at += 2 + size


_Entry = tuple[int, int, memoryview]
"""tag, type, value"""


@dataclass(frozen=True, slots=True)
class _Exif:
    texts: list[str]
    located: bool
    thumbnail: bytes
    told: int
    """bytes of texts of this block and those before it"""
    cut: bool = False


def _exif(block: bytes, told: int = 0) -> _Exif:
    """Texts, position and thumbnail of an EXIF block; what lies outside the block is left out. ``told``: how many bytes
    of texts the same picture gave before."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:
        return _Exif([], False, b"", told)
    untrusted = memoryview(block)
    texts: list[str] = []
    located, thumbnail = False, b""
    (first,) = struct.unpack_from(order + "I", untrusted, 4)
    waiting, seen, read = [first], set[int](), 0
    while waiting:
        start = waiting.pop()
        if start in seen or not 8 <= start <= len(untrusted) - 2:
            continue
        seen.add(start)
        tags, after = _directory(untrusted, start, order)
        waiting += [after] if after else []
        read += len(tags) + 1
        for tag, kind, value in tags:
            if read > _MOST_TAGS or told > _MOST_TEXT:
                return _Exif(texts, located, thumbnail, told, cut=True)
            if tag in _TEXTS:
                wide = 0x9C9B <= tag <= 0x9C9F
                told += len(value)
                texts.append(str(value, "utf-16-le" if wide else "utf-8", "ignore").replace("\0", " ").strip())
            elif tag in (_EXIF_IFD, _GPS_IFD) and kind == 4 and len(value) == 4:
                (there,) = struct.unpack(order + "I", value)
                if tag == _EXIF_IFD:
                    waiting.append(there)
                elif not located:
                    where, _ = _directory(untrusted, there, order)
                    read += len(where) + 1
                    located = any(one in (2, 4) for one, _, _ in where)
        thumbnail = thumbnail or _thumbnail(untrusted, tags, order)
    return _Exif(texts, located, thumbnail, told)


def _directory(untrusted: memoryview, start: int, order: str) -> tuple[list[_Entry], int]:
    """(tag, type, bytes of the value) of each entry of a directory, and where the next one stands (0: nowhere)."""
    if not 0 <= start <= len(untrusted) - 2:
        return [], 0
    (count,) = struct.unpack_from(order + "H", untrusted, start)
    entries: list[_Entry] = []
    at = start + 2
    for _ in range(count):
        if at + 12 > len(untrusted):
            return entries, 0
        tag, kind, length = struct.unpack_from(order + "HHI", untrusted, at)
        size = _SIZES.get(kind, 0) * length
        (there,) = struct.unpack_from(order + "I", untrusted, at + 8)
        value = untrusted[at + 8 : at + 8 + size] if size <= 4 else untrusted[there : there + size]
        entries.append((tag, kind, value))
        at += 12
    return entries, struct.unpack_from(order + "I", untrusted, at)[0] if at + 4 <= len(untrusted) else 0


def _thumbnail(untrusted: memoryview, tags: list[_Entry], order: str) -> bytes:
    numbers = {tag: value for tag, kind, value in tags if kind == 4 and len(value) == 4}
    if _THUMB_AT not in numbers or _THUMB_SIZE not in numbers:
        return b""
    at, size = (struct.unpack(order + "I", numbers[tag])[0] for tag in (_THUMB_AT, _THUMB_SIZE))
    return bytes(untrusted[at : at + size])


def _differs(untrusted_picture: bytes, untrusted_thumbnail: bytes) -> bool:
    """Whether a thumbnail shows something else than its picture. One that can't be read shows nothing."""
    try:
        with parsing():
            small, large = pymupdf.Pixmap(untrusted_thumbnail), pymupdf.Pixmap(untrusted_picture)
            one, other = (_scaled(_grey(pixmap), 48, 64) for pixmap in (small, large))
    except DamagedDocument:  # no program shows a thumbnail that can't be read
        return False
    if one.std() < 2 or other.std() < 2:
        return bool(abs(one.std() - other.std()) > 8)
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < ALIKE


def _grey(pixmap: pymupdf.Pixmap) -> Grey:
    values = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
    colours = values[:, : pixmap.width * pixmap.n].reshape(pixmap.height, pixmap.width, pixmap.n)
    grey: Grey = colours[..., : max(1, pixmap.n - pixmap.alpha)].mean(axis=2)
    return grey


def _scaled(grey: Grey, rows: int, columns: int) -> Grey:
    down = np.linspace(0, grey.shape[0] - 1, rows).astype(int)
    across = np.linspace(0, grey.shape[1] - 1, columns).astype(int)
    smaller: Grey = grey[down][:, across]
    return smaller


def is_dark_picture(untrusted: bytes, limits: Limits, darkest: int) -> bool:
    """Whether a picture is as dark all over as a bar: no part of it is transparent or lighter than ``darkest`` of 255.

    One that can't be read, or that is larger than the limits allow, is none.
    """
    try:
        with parsing():
            head = pymupdf.mupdf.fz_new_image_from_buffer(pymupdf.mupdf.fz_new_buffer_from_copied_data(untrusted))
            if head.w() * head.h() > limits.image_pixels:
                return False
            pixels = pymupdf.Pixmap(untrusted)
            if pixels.alpha:
                return False
            return max(pymupdf.Pixmap(pymupdf.csGRAY, pixels).samples, default=255) <= darkest
    except DamagedDocument:
        return False
