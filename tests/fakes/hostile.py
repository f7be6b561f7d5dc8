# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Hostile PDFs, each made to exceed one limit or to be no PDF; ``python tests/fakes/hostile.py DIR`` writes them.

Small by themselves: a bomb is only a bomb after decoding.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path


def pdf(objects: Sequence[bytes], *, root: int = 1, extra: bytes = b"") -> bytes:
    """A PDF of the given object bodies (numbered from 1) with a sound cross-reference table."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, extra, start)
    return bytes(made)


def stream(body: bytes, keys: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (keys, len(body), body)


def deflated(body: bytes, keys: bytes = b"") -> bytes:
    return stream(zlib.compress(body, 9), keys + b"/Filter/FlateDecode")


CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def one_page(content: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    return pdf([CATALOG, PAGES, PAGE % resources, content, FONT, *more])


def sound() -> bytes:
    """Nothing wrong with this one."""
    return one_page(stream(b"BT /F 11 Tf 60 700 Td (Een gewone bladzijde met tekst.) Tj ET"))


def many_pages(count: int = 60) -> bytes:
    """A page tree that names one page many times."""
    kids = b"<</Type/Pages/Kids[" + b"3 0 R " * count + b"]/Count %d>>" % count
    return pdf([CATALOG, kids, PAGE % b"", stream(b""), FONT])


def many_objects(count: int = 3000) -> bytes:
    """Empty objects that cost more to walk than to write."""
    return pdf([CATALOG, PAGES, PAGE % b"", stream(b""), FONT, *(b"null" for _ in range(count))])


def deep_arrays(depth: int = 5000) -> bytes:
    """Arrays in arrays: recursion that ends the stack."""
    return one_page(stream(b""), b"[" * depth + b"]" * depth)


def deep_dictionaries_in_an_object_stream(depth: int = 5000) -> bytes:
    """The same where a scan of the plain bytes doesn't see it."""
    body = b"7 0 " + b"<</A " * depth + b"1" + b">>" * depth
    return one_page(stream(b""), deflated(body, b"/Type/ObjStm/N 1/First 4"))


def stream_bomb(size: int = 64 << 20) -> bytes:
    """One stream that expands a thousandfold."""
    return one_page(deflated(b" " * size))


def double_bomb(size: int = 64 << 20) -> bytes:
    """Deflated twice: a millionfold."""
    twice = zlib.compress(zlib.compress(b" " * size, 9), 9)
    return one_page(stream(twice, b"/Filter[/FlateDecode/FlateDecode]"))


def hidden_bomb(size: int = 64 << 20) -> bytes:
    """A bomb whose filter is written in escapes, in ASCII 85."""
    import base64

    body = base64.a85encode(zlib.compress(b" " * size, 9)) + b"~>"
    return one_page(stream(body, b"/Filter[/ASCII85#44ecode/Flate#44ecode]"))


def many_bombs(count: int = 40, size: int = 2 << 20) -> bytes:
    """Bombs that are small one by one."""
    return one_page(stream(b""), *(deflated(b" " * size) for _ in range(count)))


def huge_picture(side: int = 100_000) -> bytes:
    """A picture of ten thousand million samples in 2 KB."""
    keys = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8" % (side, side)
    return one_page(
        stream(b"q 500 0 0 500 0 0 cm /I Do Q"), deflated(b"\0" * 4096, keys), resources=b"/XObject<</I 6 0 R>>"
    )


def large_picture(side: int = 9000) -> bytes:
    """A picture within the limits that takes a quarter of a gigabyte when it is decoded, from half a megabyte."""
    keys = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (side, side)
    packer, row = zlib.compressobj(9), b"\xf0" * (side * 3)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return one_page(
        stream(b"q 500 0 0 500 0 0 cm /I Do Q"),
        stream(body, keys + b"/Filter/FlateDecode"),
        resources=b"/XObject<</I 6 0 R>>",
    )


def endless_text(count: int = 400_000) -> bytes:
    """Within every limit of size, but work for a minute: each word in a place and colour of its own."""
    word = b"%d %d Td 0.%d g (ab) Tj\n"
    body = b"".join(word % (one % 7 - 3, one % 5 - 2, one % 10) for one in range(count))
    return one_page(deflated(b"BT /F 4 Tf 300 400 Td " + body + b"ET"))


def many_names(count: int = 400) -> bytes:
    """A list of addresses."""
    lines = b"".join(b"0 -2 Td (piet.jansen%d@voorbeeld.nl) Tj\n" % one for one in range(count))
    return one_page(deflated(b"BT /F 2 Tf 50 800 Td " + lines + b"ET"))


def huge_jpeg() -> bytes:
    """A JPEG whose own header says 65,000 × 65,000 while the dictionary says 10 × 10."""
    header = (
        b"\xff\xd8\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\x00\x0b\x08\xfd\xe8\xfd\xe8\x01\x01\x11\x00\xff\xd9"
    )
    keys = b"/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
    return one_page(stream(b"q 500 0 0 500 0 0 cm /I Do Q"), stream(header, keys), resources=b"/XObject<</I 6 0 R>>")


def huge_jpx() -> bytes:
    """The same for JPEG 2000."""
    side = (60_000).to_bytes(4, "big")
    body = b"\xff\x4f\xff\x51\x00\x29\x00\x00" + side + side + b"\0" * 26
    keys = b"/Type/XObject/Subtype/Image/Width 10/Height 10/Filter/JPXDecode"
    return one_page(stream(b"q 500 0 0 500 0 0 cm /I Do Q"), stream(body, keys), resources=b"/XObject<</I 6 0 R>>")


def huge_page(side: int = 900_000) -> bytes:
    """A page of kilometres."""
    page = (PAGE % b"").replace(b"595 842", b"%d %d" % (side, side))
    return pdf([CATALOG, PAGES, page, stream(b""), FONT])


def many_characters(count: int = 30_000) -> bytes:
    """A book on one page."""
    line = b"0 5 Td (" + b"abcdefghij" * 20 + b") Tj "
    return one_page(deflated(b"BT /F 4 Tf 1 1 Td " + line * (count // 200) + b"ET"))


def looping_form() -> bytes:
    """A form that paints itself."""
    keys = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
    return one_page(stream(b"/X Do"), stream(b"/X Do", keys), resources=b"/XObject<</X 6 0 R>>")


def exploding_forms(depth: int = 12, width: int = 10) -> bytes:
    """Forms that paint ten forms that paint ten forms …: a million million paintings in 2 KB."""
    forms = []
    for level in range(depth):
        following = 7 + level
        keys = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % following
        forms.append(stream(b"/X Do " * width, keys))
    forms.append(stream(b"0 0 1 1 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
    return one_page(stream(b"/X Do"), *forms, resources=b"/XObject<</X 6 0 R>>")


def looping_pages() -> bytes:
    """A page tree that contains itself."""
    return pdf([CATALOG, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", PAGE % b"", stream(b""), FONT])


def empty() -> bytes:
    return b""


def no_pdf() -> bytes:
    return b"PK\x03\x04 dit is een ander soort bestand"


def no_pages() -> bytes:
    return pdf([CATALOG, b"<</Type/Pages/Kids[]/Count 0>>"])


def cut_off() -> bytes:
    return sound()[:180]


ALL: tuple[Callable[[], bytes], ...] = (
    sound,
    many_pages,
    many_objects,
    deep_arrays,
    deep_dictionaries_in_an_object_stream,
    stream_bomb,
    double_bomb,
    hidden_bomb,
    many_bombs,
    huge_picture,
    huge_jpeg,
    huge_jpx,
    huge_page,
    many_characters,
    looping_form,
    exploding_forms,
    looping_pages,
    empty,
    no_pdf,
    no_pages,
    cut_off,
)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for make in ALL:
        (folder / f"{make.__name__}.pdf").write_bytes(make())


if __name__ == "__main__":
    main()
