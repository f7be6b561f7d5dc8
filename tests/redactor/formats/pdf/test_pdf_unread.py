# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is left out because there is too much of it, or because it is broken, is told; hostile amounts end."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pymupdf
import pytest
from channels_kit import NAME, Array, Dictionary, Name, Pdf, built, form, helvetica, stream

from redactor.formats.pdf import hidden, remnants
from redactor.formats.pdf.hidden import UNREAD, words_of_xml
from redactor.formats.pdf.inspect import Seen
from redactor.formats.pdf.normalise import normalise
from redactor.formats.pdf.picture_data import is_dark_picture, picture_data
from redactor.limits import Limits

SAID = b"/F1 12 Tf (Marloes Zwanenburgh) "


def loose(data: bytes) -> Callable[[Pdf, Any], None]:
    """A form that no page paints."""

    def change(pdf: Pdf, page: Any) -> None:
        held = form(pdf, data, Resources=Dictionary(Font=Dictionary(F1=helvetica(pdf))))
        page.Resources["/XObject"] = Dictionary(X=held)

    return change


@pytest.mark.parametrize("operator", [b"Tj", b"'", b'"'])
def test_text_that_no_page_shows_is_read_whatever_shows_it(operator: bytes) -> None:
    found = remnants.remnants(built(loose(b"BT 0 0 " * (operator == b'"') + SAID + operator + b" ET")))
    assert [part.text for part in found.texts if part.kind == "leftover"] == [NAME]
    assert found.seen == (Seen("leftover", 0, None, 1),)


def broken(pdf: Pdf, page: Any) -> None:
    loose(b"")(pdf, page)
    page.Resources.XObject.X.write(b"no deflated data", filter=Name.FlateDecode)


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    body = b"".join(struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments)
    return b"\xff\xd8" + body + b"\xff\xd9"


def wrapped(pdf: Pdf, page: Any) -> None:
    """A JPEG file that is deflated as well."""
    data = zlib.compress(jpeg((0xFE, b"foto van Marloes Zwanenburgh")))
    page.Resources["/XObject"] = Dictionary(
        I=stream(pdf, data, Subtype=Name.Image, Width=8, Height=8, BitsPerComponent=8, ColorSpace=Name.DeviceGray)
    )
    page.Resources.XObject.I["/Filter"] = Array([Name.FlateDecode, Name.DCTDecode])


@pytest.mark.parametrize(
    ("change", "longest"),
    [(loose(b"BT " + SAID + b"Tj ET"), 20), (loose(b"BT " + SAID + b"Tj } ET"), None), (broken, None)],
    ids=["too long", "not understood", "broken"],
)
def test_remnants_of_which_a_part_was_not_read_are_told(
    change: Callable[[Pdf, Any], None], longest: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if longest:
        monkeypatch.setattr(remnants, "MOST_TEXT", longest)
    assert "not-assessed" in {one.kind for one in remnants.remnants(built(change)).seen}


def test_too_many_words_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remnants, "MOST_TEXT", 20)

    def change(pdf: Pdf, page: Any) -> None:
        page["/PieceInfo"] = Dictionary(
            App=Dictionary(Private=Dictionary(A=b"first of the words", B=b"second of them"))
        )

    assert Seen("not-assessed", 0, None, 1) in remnants.remnants(built(change)).seen


def test_what_a_deflated_jpeg_says_is_read() -> None:
    found = remnants.remnants(built(wrapped))
    assert [part.text for part in found.texts] == [f"foto van {NAME}"]


def titled(pdf: Pdf, page: Any) -> None:
    pdf.docinfo["/Title"], pdf.docinfo["/Subject"] = "a title that is long", "a subject that is longer"


def with_packet(packet: bytes, *, filters: Any = None) -> Callable[[Pdf, Any], None]:
    def change(pdf: Pdf, page: Any) -> None:
        pdf.Root["/Metadata"] = stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML)
        if filters is not None:
            pdf.Root.Metadata.write(packet, filter=filters)

    return change


PACKET = b"<x:xmpmeta><dc:creator>Marloes Zwanenburgh</dc:creator></x:xmpmeta>"


@pytest.mark.parametrize(
    ("change", "limit"),
    [
        (titled, "_MAX_TEXT"),
        (with_packet(PACKET), "_MAX_STREAM"),
        (with_packet(PACKET, filters=Name.FlateDecode), None),
    ],
    ids=["words", "packet", "broken packet"],
)
def test_hidden_words_that_were_not_read_are_told(
    change: Callable[[Pdf, Any], None], limit: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if limit:
        monkeypatch.setattr(hidden, limit, 20)
    kinds = {part.kind: part.count for part in normalise(built(change), Limits()).hidden}
    assert kinds[UNREAD] == 1


def test_words_of_ordinary_metadata_are_all_read() -> None:
    parts = normalise(built(with_packet(PACKET)), Limits()).hidden
    assert [part.text for part in parts if part.kind == "metadata"] == [NAME]
    assert UNREAD not in {part.kind for part in parts}


HOSTILE = {
    "packets without an end": b"<x:xmpmeta " * 200_000,
    "packets that end at once": b"<x:xmpmeta\0" * 200_000,
    "instructions without an end": b"<?" * 1_000_000,
    "fields without an end": b"<pdf:Producer>" * 200_000,
    "text without an end": b">" + b"a" * 1_000_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_packet_that_never_ends_comes_to_an_end(data: bytes) -> None:
    picture_data(b"\xff\xd8" + data)
    words_of_xml(data.decode())
    hidden._XMP_PROGRAM.sub("", data.decode())


def test_a_packet_of_a_picture_is_read_with_or_without_its_end() -> None:
    ended, cut = PACKET, PACKET[: PACKET.index(b"</dc")] + b"\0\xff\xd9"
    assert picture_data(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + ended))).texts == (ended.decode(),)
    assert picture_data(b"\xff\xd8" + cut).texts == (cut[:-3].decode(),)


def exif(entries: list[tuple[int, int, int, int]], more: bytes = b"") -> bytes:
    """One directory at 8 with (tag, type, count, value or place)."""
    rows = b"".join(struct.pack("<HHII", *one) for one in entries)
    block = b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows + struct.pack("<I", 0) + more
    return jpeg((0xE1, b"Exif\0\0" + block))


def test_what_a_camera_wrote_is_read() -> None:
    made = exif([(0x010E, 2, 19, 8 + 2 + 12 + 4)], NAME.encode() + b"\0")
    assert picture_data(made) == picture_data(made).__class__((NAME,))


def test_entries_that_say_the_same_long_text_are_cut_and_told() -> None:
    many = picture_data(exif([(0x010E, 2, 40_000, 8)] * 2000, b"x" * 40_000))
    assert many.cut
    assert sum(map(len, many.texts)) < 3_000_000


def test_places_that_all_hold_a_directory_are_cut_and_told() -> None:
    assert picture_data(exif([(0x8825, 4, 1, 8)] * 5000)).cut


def png(*chunks: tuple[bytes, bytes], size: int = 1) -> bytes:
    """A black picture, so many pixels wide and high."""
    rows = zlib.compress(bytes(size * (size + 1)), 9)
    head = struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), *chunks, (b"IDAT", rows), (b"IEND", b""))
    made = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


def test_many_packed_texts_of_a_picture_are_cut_and_told() -> None:
    packed = zlib.compress(b"A" * 900_000, 9)
    many = picture_data(png(*[(b"zTXt", b"x\0\0" + packed)] * 20))
    assert many.cut
    assert sum(map(len, many.texts)) < 3_000_000
    few = picture_data(png((b"tEXt", b"Author\0" + NAME.encode())))
    assert (few.texts, few.cut) == ((NAME,), False)


def test_many_blocks_of_a_picture_are_cut_and_told() -> None:
    one = exif([(0x010E, 2, 40_000, 8)] * 20, b"x" * 40_000)
    many = picture_data(one[:2] + one[2 : one.index(b"\xff\xd9")] * 20 + b"\xff\xd9")
    assert many.cut
    assert sum(map(len, many.texts)) < 3_000_000


@pytest.mark.parametrize(("pixels", "dark"), [(64 * 64, True), (64 * 64 - 1, False)])
def test_a_picture_larger_than_allowed_is_not_decoded(pixels: int, dark: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    untrusted = png(size=64)
    if not dark:
        monkeypatch.setattr(pymupdf, "Pixmap", None)
    assert is_dark_picture(untrusted, replace(Limits(), image_pixels=pixels), 60) is dark
