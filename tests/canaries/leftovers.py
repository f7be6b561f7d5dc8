# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documents for ``redactor check`` whose pages are in order and whose file still holds something, with a clean twin.

``LEFT`` maps a maker to the rule that must be reported. A maker takes what to hide: a name, or for the twin something
that may stay. All people are invented.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import pikepdf
import pymupdf
from canaries.covers import stream
from pikepdf import Array, Dictionary, Name, Pdf, String

NAME = "Marloes Zwanenburg"
PLACE = "de dijk bij Voorbeelddorp"
Maker = Callable[[str], bytes]
LEFT: dict[Maker, str] = {}
PERSONAL = "hidden-personal-data"


def left(rule: str) -> Callable[[Maker], Maker]:
    """Register a maker with the rule that must be reported."""

    def put(make: Maker) -> Maker:
        LEFT[make] = rule
        return make

    return put


def letter(change: Callable[[Pdf, Any], None] | None = None) -> bytes:
    """A page of text that names nobody."""
    with pymupdf.open() as source:
        page = source.new_page(width=595, height=842)
        for row, text in enumerate(("Ministerie van Voorbeelden en Proeven", "De kosten zijn geraamd op een miljoen.")):
            page.insert_text((60, 80 + 18 * row), text, fontsize=11)
        data = source.tobytes(garbage=3)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if change is not None:
            change(pdf, pdf.pages[0].obj)
        made = io.BytesIO()
        pdf.save(made, static_id=True)
        return made.getvalue()


def drawn(text: str, width: int = 480, height: int = 240) -> pymupdf.Pixmap:
    """A picture of a text; without one, of a slope."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=width, height=height)
        for step in range(24 if not text else 0):
            grey = step / 24
            page.draw_rect((step * width / 24, 0, (step + 1) * width / 24, height), color=None, fill=(grey,) * 3)
        if text:
            page.insert_text((20, height * 0.8), text, fontsize=30)
        return page.get_pixmap()


def photo(pdf: Pdf, jpeg: bytes, width: int = 480, height: int = 240) -> Any:
    return stream(
        pdf, jpeg, Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height, ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip


def half_drawn() -> bytes:
    """A picture with a slope on its left half and nothing on its right half."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=480, height=240)
        for step in range(24):
            page.draw_rect((step * 10, 0, step * 10 + 10, 240), color=None, fill=(step / 24,) * 3)
        return bytes(page.get_pixmap().tobytes("jpeg"))


def pictured(jpeg: bytes, paint: bytes, turn: int = 0) -> bytes:
    """A page with one picture among its resources, and how it is painted; ``turn``: degrees of the page."""

    def change(pdf: Pdf, page: Any) -> None:
        page.Rotate = turn
        page.Resources.XObject = Dictionary(Im0=photo(pdf, jpeg))
        page.Contents = Array([page.Contents, pdf.make_stream(paint)]) if paint else page.Contents

    return letter(change)


SMALL = b"q 40 0 0 20 60 500 cm /Im0 Do Q"
"""small enough to hold no text that must be read"""


# -- pictures ---------------------------------------------------------------------------------------------------------


def exif(entries: list[tuple[int, int, bytes]], *, gps: bool = False, thumbnail: bytes = b"") -> bytes:
    """An EXIF segment with ASCII and long entries; ``gps`` adds a directory with a latitude."""
    rows, data = [], b""
    count = len(entries) + gps
    at = 8 + 2 + 12 * count + 4
    for tag, kind, value in entries:
        rows.append(struct.pack("<HHII", tag, kind, len(value), at + len(data)))
        data += value
    if gps:
        rows.append(struct.pack("<HHII", 0x8825, 4, 1, at + len(data)))
        where = struct.pack("<6I", 52, 1, 5, 1, 13, 1)
        data += struct.pack("<HHHII", 1, 0x0002, 5, 3, at + len(data) + 18) + struct.pack("<I", 0) + where
    after = 0
    if thumbnail:
        after = at + len(data)
        data += struct.pack("<HHHIIHHII", 2, 0x0201, 4, 1, after + 30, 0x0202, 4, 1, len(thumbnail)) + b"\0" * 4
        data += thumbnail
    tiff = b"II*\0" + struct.pack("<IH", 8, count) + b"".join(rows) + struct.pack("<I", after) + data
    return b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff


def jpeg_with(segment: bytes) -> bytes:
    plain: bytes = drawn("").tobytes("jpeg")
    return plain[:2] + segment + plain[2:]


@left(PERSONAL)
def who_took_the_photo(what: str) -> bytes:
    return pictured(jpeg_with(exif([(0x013B, 2, what.encode() + b"\0\0\0\0")])), SMALL)


@left(PERSONAL)
def comment_of_a_photo(what: str) -> bytes:
    said = f"Foto: {what}".encode()
    return pictured(jpeg_with(b"\xff\xfe" + struct.pack(">H", len(said) + 2) + said), SMALL)


@left("picture-data")
def where_a_photo_was_taken(what: str) -> bytes:
    return pictured(jpeg_with(exif([(0x0110, 2, b"Camera\0\0")], gps=what == NAME)), SMALL)


@left("picture-data")
def thumbnail_of_the_photo_before(what: str) -> bytes:
    small = drawn(NAME if what == NAME else "", 120, 60).tobytes("jpeg")
    return pictured(jpeg_with(exif([(0x0110, 2, b"Camera\0\0")], thumbnail=small)), SMALL)


@left("picture-cut-off")
def picture_cut_by_a_clip(what: str) -> bytes:
    shown = b"60 560 200 40 re W n " if what == NAME else b""
    return pictured(drawn("overleg").tobytes("jpeg"), b"q " + shown + b"200 0 0 100 60 500 cm /Im0 Do Q")


@left("picture-cut-off")
def picture_beside_the_page(what: str) -> bytes:
    return pictured(drawn(what).tobytes("jpeg"), b"q 200 0 0 100 %d 500 cm /Im0 Do Q" % (560 if what == NAME else 60))


@left("leftover")
def picture_that_nobody_paints(what: str) -> bytes:
    return pictured(drawn(what).tobytes("jpeg"), b"" if what == NAME else b"q 200 0 0 100 60 500 cm /Im0 Do Q")


@left("page-thumbnail")
def small_picture_of_the_page(what: str) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        if what == NAME:
            page.Thumb = photo(pdf, drawn(what, 80, 40).tobytes("jpeg"), 80, 40)

    return letter(change)


# -- pages that are gone ----------------------------------------------------------------------------------------------


@left("leftover")
def page_that_was_deleted(what: str) -> bytes:
    with pymupdf.open("pdf", letter()) as pdf:
        page = pdf.new_page()
        page.insert_text((60, 80), f"Interne notitie van {what}", fontsize=11)
        pdf.delete_page(1)
        return bytes(pdf.tobytes(garbage=0 if what == NAME else 4))


@left("leftover")
def form_that_nobody_paints(what: str) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        shown = f"BT /F1 11 Tf 60 500 Td (Behandeld door {what}) Tj ET".encode() if what == NAME else b"0 0 9 9 re f"
        form = stream(pdf, shown, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]))
        page.Resources.XObject = Dictionary(Fm0=form)

    return letter(change)


@left(PERSONAL)
def pattern_of_letters(what: str) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        tile = stream(
            pdf, f"BT /F1 9 Tf 2 5 Td ({what}) Tj ET".encode(), PatternType=1, PaintType=1, TilingType=1,
            BBox=Array([0, 0, 90, 15]), XStep=90, YStep=15, Resources=Dictionary(Font=Dictionary(F1=font)),
        )  # fmt: skip
        page.Resources.Pattern = Dictionary(P1=tile)
        page.Contents = Array([page.Contents, pdf.make_stream(b"/Pattern cs /P1 scn 60 400 200 60 re f")])

    return letter(change)


@left("attachment")
def source_in_the_trailer(what: str) -> bytes:
    """A "hybrid" file of LibreOffice: the text document itself hangs on the trailer."""

    def change(pdf: Pdf, page: Any) -> None:
        if what == NAME:
            mime = Name("/application/vnd.oasis.opendocument.text")
            pdf.trailer.AdditionalStreams = Array([mime, pdf.make_stream(b"PK\x03\x04" + what.encode())])

    return letter(change)


# -- words that no page shows -----------------------------------------------------------------------------------------


def told(rule: str, name: str) -> Callable[[Callable[[Pdf, Any, str], None]], Callable[[Pdf, Any, str], None]]:
    """Register a change of the letter that says something somewhere."""

    def put(change: Callable[[Pdf, Any, str], None]) -> Callable[[Pdf, Any, str], None]:
        def make(what: str) -> bytes:
            return letter(lambda pdf, page: change(pdf, page, what))

        make.__name__ = name
        LEFT[make] = rule
        return change

    return put


def note(pdf: Pdf, subtype: str, **keys: Any) -> Any:
    return pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array([60, 500, 200, 520]), **keys)
    )


@told(PERSONAL, "author_of_an_article")
def _article(pdf: Pdf, page: Any, what: str) -> None:
    pdf.Root.Threads = Array([pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Author=String(what))))])


@told(PERSONAL, "destination_like_a_file_name")
def _destination(pdf: Pdf, page: Any, what: str) -> None:
    name = String("brief-mevrouw-" + what.replace(" ", "-") if what == NAME else "bijlage-kaart")
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([name, Array([page, Name.Fit])])))


@told(PERSONAL, "data_of_an_xfa_form")
def _xfa(pdf: Pdf, page: Any, what: str) -> None:
    data = pdf.make_stream(f"<datasets><aanvrager>Mevrouw {what}</aanvrager></datasets>".encode())
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=data)


@told(PERSONAL, "private_data_of_a_program")
def _private(pdf: Pdf, page: Any, what: str) -> None:
    page.PieceInfo = Dictionary(Opmaak=Dictionary(Private=Dictionary(Door=String(f"Bewerkt door {what}"))))


@told(PERSONAL, "paragraph_with_properties")
def _properties(pdf: Pdf, page: Any, what: str) -> None:
    said = Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=String("Auteur"), V=String(what))]))
    paragraph = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, A=said))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([paragraph])))


@told(PERSONAL, "path_of_the_source")
def _path(pdf: Pdf, page: Any, what: str) -> None:
    pdf.Root.AA = Dictionary(WC=Dictionary(S=Name.Launch, F=String(f"\\\\server\\home\\{what}\\concept.docx")))


@told(PERSONAL, "author_of_a_highlight")
def _highlight(pdf: Pdf, page: Any, what: str) -> None:
    quads = Array([60, 520, 200, 520, 60, 500, 200, 500])
    page.Annots = Array([note(pdf, "Highlight", QuadPoints=quads, C=Array([1, 1, 0]), T=String(what))])


@told(PERSONAL, "choices_of_a_list")
def _choices(pdf: Pdf, page: Any, what: str) -> None:
    field = note(pdf, "Widget", FT=Name.Ch, T=String("keuze"), F=2, Opt=Array([String(what), String("Anders")]))
    page.Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@told(PERSONAL, "page_that_was_captured")
def _captured(pdf: Pdf, page: Any, what: str) -> None:
    name = ".".join(what.lower().split()[:2])
    pdf.Root.SpiderInfo = Dictionary(V=1.25, C=Array([Dictionary(URL=String(f"https://intranet/profiel/{name}"))]))


@told(PERSONAL, "name_with_html_signs")
def _signs(pdf: Pdf, page: Any, what: str) -> None:
    pdf.docinfo["/Subject"] = String("Gesprek met mevrouw " + what.replace(" ", "&nbsp;"))


def profile(what: str) -> bytes:
    """A colour profile with a description of one byte a letter, and an owner of two."""
    name, owner = f"Scanner van {what}".encode(), f"Van {what}".encode("utf-16-be")
    told = b"desc\0\0\0\0" + struct.pack(">I", len(name) + 1) + name + b"\0"
    told += b"\0" * (-len(told) % 4)
    wide = b"mluc\0\0\0\0" + struct.pack(">II", 1, 12) + b"nlNL" + struct.pack(">II", len(owner), 28) + owner
    tags = b"desc" + struct.pack(">II", 156, len(told)) + b"cprt" + struct.pack(">II", 156 + len(told), len(wide))
    body = b"\0" * 36 + b"acsp" + b"\0" * 88 + struct.pack(">I", 2) + tags + told + wide
    return struct.pack(">I", len(body)) + body[4:]


@told(PERSONAL, "profile_of_a_scanner")
def _scanner(pdf: Pdf, page: Any, what: str) -> None:
    page.Resources.ColorSpace = Dictionary(C1=Array([Name.ICCBased, stream(pdf, profile(what), N=3)]))
