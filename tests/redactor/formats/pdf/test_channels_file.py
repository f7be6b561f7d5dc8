# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the build of a file can hide: revisions, gaps, odd tables, encryption, encodings of streams and strings."""

from __future__ import annotations

import base64
import zlib
from typing import Any

import channels_kit as kit
import pikepdf
from channels_kit import AROUND, CODED, NAME, SHOWN, assembled, base, built, by_hand, case, saved, text, updated
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.errors import DamagedDocument, EncryptedDocument


def contents(data: bytes, keys: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), keys, data)


# -- revisions ---------------------------------------------------------------------------------------------------------


@case()
def two_revisions_of_the_content() -> bytes:
    """The name was in a first version only."""
    first = assembled(by_hand(AROUND + text(CODED, y=100) + SHOWN))
    return updated(first, {4: contents(AROUND + SHOWN)}, 6)


@case()
def three_revisions_of_the_info() -> bytes:
    objects = {**by_hand(), 6: b"<< /Author (" + CODED + b") >>"}
    first = assembled(objects, b"/Info 6 0 R")
    second = updated(first, {6: b"<< /Title (niets) >>", 7: b"(" + CODED + b")"}, 8)
    return updated(second, {6: b"<< >>"}, 8)


@case()
def deleted_object() -> bytes:
    """An update that marks an object as free; its bytes are still there."""
    first = assembled({**by_hand(), 6: b"(" + CODED + b")"})
    start = int(first.rsplit(b"startxref\n", 1)[1].split()[0])
    size = len(first)
    return first + b"xref\n6 1\n0000000000 00001 f \ntrailer\n<< /Size 7 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        start, size,
    )  # fmt: skip


@case()
def hybrid_file() -> bytes:
    """A table for old readers and a stream for new ones (XRefStm), which knows a further object."""
    objects = {**by_hand(), 6: b"<< /Type /Filespec /Desc (" + CODED + b") >>"}
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /AF [6 0 R] >>"
    plain = assembled(objects)
    at, place = plain.rindex(b"xref\n0 "), plain.index(b"6 0 obj")
    row = bytes([1]) + place.to_bytes(4, "big") + b"\0"
    table = (
        b"7 0 obj\n<< /Type /XRef /Size 8 /W [1 4 1] /Index [6 1] /Length 6 >>\nstream\n"
        + row
        + b"\nendstream\nendobj\n"
    )
    body, tail = plain[:at] + table, plain[at:].replace(b"%010d 00000 n \n" % place, b"0000000000 65535 f \n")
    tail = tail.replace(b"/Root 1 0 R", b"/Root 1 0 R /XRefStm %d" % at)
    return body + tail.replace(b"startxref\n%d" % at, b"startxref\n%d" % len(body))


@case()
def linearised() -> bytes:
    pdf, _ = base(SHOWN, pages=2)
    pdf.docinfo["/Author"] = String(NAME)
    return saved(pdf, linearize=True)


# -- objects beside the document ---------------------------------------------------------------------------------------


@case()
def unlisted_bytes() -> bytes:
    """An object that no table knows, and a comment."""
    return assembled(by_hand(), more=b"% " + CODED + b"\n9 0 obj\n(" + CODED + b")\nendobj\n")


@case()
def unreferenced_object() -> bytes:
    return assembled({**by_hand(), 6: contents(zlib.compress(CODED * 3), b"/Filter /FlateDecode")})


@case()
def unreferenced_in_an_object_stream() -> bytes:
    body = b"8 0 (" + CODED + b")"
    packed = b"<< /Type /ObjStm /N 1 /First 4 /Length %d >>\nstream\n%s\nendstream" % (len(body), body)
    return assembled({**by_hand(), 6: packed})


@case()
def object_streams() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        pdf.Root.Private = Dictionary(Who=String(NAME))
        pdf.docinfo["/Keywords"] = String(NAME)

    return built(change, object_stream_mode=pikepdf.ObjectStreamMode.generate)


@case()
def same_number_twice() -> bytes:
    """The first definition is shadowed by the second."""
    return assembled(by_hand(), head=b"%PDF-1.7\n6 0 obj\n(" + CODED + b")\nendobj\n", more=b"6 0 obj\nnull\nendobj\n")


@case()
def junk_before_and_after() -> bytes:
    return assembled(by_hand(), head=b"X-From: " + CODED + b"\n%PDF-1.7\n") + b"\n" + CODED + b"\n"


@case()
def identifiers() -> bytes:
    """Trailer: identifiers that are the name, private keys, and a key that is the name."""
    trailer = b"/ID [(" + CODED + b") <" + CODED.hex().encode() + b">] /Docchecksum /%s /%s true" % (
        kit.LAST.encode(), kit.LAST.encode(),
    )  # fmt: skip
    return assembled(by_hand(), trailer)


@case()
def broken_table() -> bytes:
    """The table points nowhere: readers repair it by looking for objects."""
    whole = assembled({**by_hand(), 6: b"(" + CODED + b")"})
    return whole[: whole.rindex(b"startxref")] + b"startxref\n17\n%%EOF\n"


@case()
def comments_in_objects() -> bytes:
    objects = by_hand(AROUND + b"% " + CODED + b"\n" + SHOWN)
    objects[3] = objects[3].replace(b"/Parent", b"% " + CODED + b"\n/Parent")
    return assembled(objects)


@case()
def bytes_behind_a_compressed_stream() -> bytes:
    packed = zlib.compress(AROUND + SHOWN) + b"\n" + CODED
    return assembled({**by_hand(), 4: contents(packed, b"/Filter /FlateDecode")})


@case()
def private_keys_everywhere() -> bytes:
    objects = by_hand()
    mark = b"/%s (%s) /Note <%s> " % (kit.LAST.encode(), CODED, NAME.encode("utf-16-be").hex().encode())
    for number in (1, 2, 3, 5):
        objects[number] = b"<< " + mark + objects[number][2:]
    objects[4] = contents(AROUND + SHOWN, mark)
    return assembled(objects, mark)


# -- encodings ---------------------------------------------------------------------------------------------------------


@case()
def filters_in_a_row() -> bytes:
    packed = base64.a85encode(zlib.compress((AROUND + SHOWN).hex().encode() + b">")) + b"~>"
    return assembled({**by_hand(), 4: contents(packed, b"/Filter [/A85 /Fl /AHx]")})


@case()
def run_lengths() -> bytes:
    data = AROUND + SHOWN
    packed = b"".join(bytes([len(data[at : at + 100]) - 1]) + data[at : at + 100] for at in range(0, len(data), 100))
    return assembled({**by_hand(), 4: contents(packed + b"\x80", b"/Filter /RunLengthDecode")})


@case()
def predictor() -> bytes:
    data = AROUND + SHOWN
    data += b" " * (-len(data) % 10)
    rows = b"".join(b"\0" + data[at : at + 10] for at in range(0, len(data), 10))
    keys = b"/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 10 /Who (" + CODED + b") >>"
    return assembled({**by_hand(), 4: contents(zlib.compress(rows), keys)})


@case()
def content_in_parts() -> bytes:
    """The page's content is cut between the operands and their operator."""

    def change(pdf: Pdf, page: Any) -> None:
        parts = [AROUND, b"BT /F1 12 Tf 1 0 0 1 40 200 Tm (Marloes ) Tj (Zwanen", b"burgh) Tj ET"]
        parts = [parts[0], b"BT /F1 12 Tf 1 0 0 1 40 200 Tm (Marloes )", b"Tj (Zwanenburgh)", b"Tj ET"]
        page.Contents = Array([pdf.make_stream(part) for part in parts])

    return built(change)


@case()
def content_in_parts_of_which_some_are_nothing() -> bytes:
    """The list of a page's content names objects that do not exist."""
    objects = by_hand()
    objects[3] = objects[3].replace(b"/Contents 4 0 R", b"/Contents [null 4 0 R 77 0 R 6 0 R null]")
    objects[6] = b"<< /Length 0 >>\nstream\n\nendstream"
    return assembled(objects)


@case()
def octal_escapes() -> bytes:
    return built(lambda pdf, page: None, text(b"".join(b"\\%03o" % one for one in CODED)))


@case()
def broken_lines_in_strings() -> bytes:
    return built(lambda pdf, page: None, text(b"Mar\\\nloes Zwa\\\r\nnen\\burgh".replace(b"\\b", b"\\142")))


@case()
def digits_with_blanks() -> bytes:
    digits = b" ".join(b"%02X" % one for one in CODED)
    return built(lambda pdf, page: None, SHOWN.replace(b"(" + CODED + b")", b"<" + digits + b">"))


@case()
def names_with_escapes() -> bytes:
    """The name as a name of PDF, escaped."""
    escaped = "".join(f"#{ord(one):02X}" for one in kit.LAST)
    objects = by_hand((AROUND + SHOWN).replace(b"/F1", b"/" + escaped.encode()))
    objects[3] = objects[3].replace(b"/F1", b"/" + escaped.encode())
    return assembled(objects)


# -- encryption --------------------------------------------------------------------------------------------------------


def locked(**options: Any) -> bytes:
    pdf, page = base()
    pdf.docinfo["/Author"] = String(NAME)
    page.Private = String(NAME)
    return saved(pdf, encryption=pikepdf.Encryption(owner="geheim", **options))


@case()
def owner_password_aes() -> bytes:
    return locked(R=6)


@case()
def owner_password_rc4() -> bytes:
    return locked(R=3, aes=False, metadata=False)


@case()
def owner_password_clear_metadata() -> bytes:
    """The document is encrypted, its XMP is not."""
    pdf, _ = base()
    pdf.Root.Metadata = kit.stream(pdf, b"<x>" + CODED + b"</x>", Type=Name.Metadata, Subtype=Name.XML)
    return saved(pdf, encryption=pikepdf.Encryption(owner="geheim", R=6, metadata=False))


@case(refused=EncryptedDocument)
def user_password() -> bytes:
    return locked(user="ook geheim", R=6)


@case(refused=DamagedDocument)
def no_page_at_all() -> bytes:
    objects = by_hand()
    objects[2] = b"<< /Type /Pages /Kids [] /Count 0 >>"
    return assembled(objects)


# -- the page tree -----------------------------------------------------------------------------------------------------


@case()
def inherited_resources() -> bytes:
    objects = by_hand()
    objects[3] = b"<< /Type /Page /Parent 6 0 R /Contents 4 0 R >>"
    objects[6] = (
        b"<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 /MediaBox [0 0 420 300] "
        b"/Resources << /Font << /F1 5 0 R >> >> /Who (" + CODED + b") >>"
    )
    objects[2] = b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>"
    return assembled(objects)


@case()
def page_that_stands_beside_the_tree() -> bytes:
    """A template page that no tree holds."""
    objects = by_hand()
    objects[6] = objects[3].replace(b"/Parent 2 0 R", b"/Type /Template")
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Names << /Templates << /Names [(" + CODED + b") 6 0 R] >> >> >>"
    return assembled(objects)


@case()
def same_page_twice() -> bytes:
    objects = by_hand()
    objects[2] = b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>"
    return assembled(objects)


test_nothing_of_the_file_survives = kit.judged(__name__)
