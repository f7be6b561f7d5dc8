# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Hiding places that meet each other: forms within forms over pages, appearances with odd states, layers with a usage,
replacement texts over several marks, updates of locked files, tables of contents of two kinds, pages that are turned,
cut and scaled at once."""

from __future__ import annotations

import io
import re
from typing import Any

import channels_kit as kit
import pikepdf
from channels_kit import (
    AROUND,
    CODED,
    FIRST,
    LAST,
    NAME,
    SHOWN,
    Array,
    Dictionary,
    Name,
    Pdf,
    String,
    base,
    built,
    by_hand,
    case,
    form,
    helvetica,
    resource,
    stream,
    text,
)  # fmt: skip

AREA = Array([40, 190, 200, 210])


def note(pdf: Pdf, page: Any, subtype: str, **keys: Any) -> Any:
    """An annotation where the name stands."""
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=AREA, **keys))
    if "/Annots" not in page:
        page.Annots = Array([])
    page.Annots.append(made)
    return made


def looks(pdf: Pdf, shown: bytes = CODED) -> Any:
    """An appearance with text."""
    fonts = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
    return form(pdf, b"BT /F1 12 Tf 2 5 Td (%s) Tj ET" % shown, (0, 0, 160, 20), Resources=fonts)


def field(pdf: Pdf, page: Any, **keys: Any) -> None:
    """A form with one field, of which readers make the looks."""
    made = note(pdf, page, "Widget", DA=String("/F1 12 Tf 0 g"), **keys)
    fonts = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
    pdf.Root.AcroForm = Dictionary(Fields=Array([made]), NeedAppearances=True, DR=fonts)


@case()
def forms_in_forms_over_two_pages() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        inner = form(pdf, SHOWN)
        for _ in range(6):
            inner = form(pdf, b"/X Do", Resources=Dictionary(XObject=Dictionary(X=inner), Font=page.Resources.Font))
        resource(page, "XObject", "X", inner)
        pdf.add_blank_page(page_size=kit.PAGE)
        pdf.pages[1].obj.Resources = page.Resources
        pdf.pages[1].obj.Contents = pdf.make_stream(AROUND + b"/X Do")

    return built(change, b"/X Do\n")


@case()
def name_over_two_forms_and_the_page() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "XObject", "A", form(pdf, text(b"Marloes Zwa")))
        resource(page, "XObject", "B", form(pdf, text(b"enbu", x=113)))

    return built(change, b"/A Do " + text(b"n", x=106.5) + b"/B Do " + text(b"rgh", x=140.5))


@case(looks=False)
def button_without_a_state() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        states = Dictionary(On=looks(pdf), Off=looks(pdf, b"leeg"))
        field(pdf, page, FT=Name.Btn, AP=Dictionary(N=states), MK=Dictionary(CA=String(NAME)))

    return built(change, b"")


@case(looks=False)
def stamp_that_shows_when_pressed() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        note(pdf, page, "Stamp", AP=Dictionary(D=looks(pdf), R=looks(pdf)), Contents=String(NAME))
        note(pdf, page, "Stamp", AP=Dictionary(N=Dictionary(Aan=looks(pdf))), AS=Name.Weg)

    return built(change, b"")


@case(looks=False)
def values_and_rich_text_as_streams() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        rich = pdf.make_stream(b"<body>" + CODED + b"</body>")
        field(pdf, page, FT=Name.Tx, T=String(LAST), V=pdf.make_stream(CODED), RV=rich, AP=Dictionary(N=looks(pdf)))

    return built(change, b"")


@case(looks=False)
def layer_for_printing() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        off, on = Dictionary(ViewState=Name.OFF), Dictionary(PrintState=Name.ON)
        usage = Dictionary(View=off, Print=on, User=Dictionary(Type=Name.Ind, Name=String(NAME)))
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(NAME), Usage=usage))
        event = Dictionary(Event=Name.View, OCGs=Array([layer]), Category=Array([Name.View]))
        chosen = Dictionary(BaseState=Name.ON, AS=Array([event]), Order=Array([String(NAME), layer]))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=chosen)
        resource(page, "Properties", "L", layer)

    return built(change, b"/OC /L BDC " + SHOWN + b" EMC\n")


@case()
def replacement_for_several_marks() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        said = {key: String(NAME) for key in ("ActualText", "Alt", "E", "T")}
        part = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Span, Pg=page, K=Array([0, 1, 2]), **said))
        parents = Dictionary(Nums=Array([0, Array([part, part, part])]))
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([part]), ParentTree=parents))
        part.P, page.StructParents = root, 0
        pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)

    rows = [text(b"Marloes Zwa"), text(b"nenb", x=106.5), text(b"urgh", x=133.5)]
    marks = [b"/Span <</MCID %d>> BDC %s EMC\n" % (number, row) for number, row in enumerate(rows)]
    return built(change, b"".join(marks))


@case()
def letters_that_are_read_as_blanks() -> bytes:
    shown = b"".join(b"/Span <</ActualText ( )>> BDC (%s) Tj EMC " % one.encode() for one in NAME)
    return built(lambda pdf, page: None, b"BT /F1 12 Tf 1 0 0 1 40 200 Tm " + shown + b"ET\n")


@case(looks=False)
def update_of_a_locked_file() -> bytes:
    made = io.BytesIO()
    pdf, _ = base(SHOWN.replace(LAST.encode(), b"Iemandanders"))
    pdf.save(made, encryption=pikepdf.Encryption(owner="x", user="", R=4, aes=True, metadata=True))
    data, body = made.getvalue(), AROUND + SHOWN
    with pikepdf.open(io.BytesIO(data)) as opened:
        number, root = opened.pages[0].obj.Contents.objgen[0], opened.Root.objgen[0]
        size = int(opened.trailer.Size)
    keys = b"".join(re.findall(one, data, re.DOTALL)[0] for one in (rb"/Encrypt\s+\d+ \d+ R", rb"/ID\s*\[.*?\]"))
    before, at = int(re.findall(rb"startxref\s+(\d+)", data)[-1]), len(data)
    data += b"%d 0 obj\n<< /Length %d /Filter [/Crypt] /DecodeParms [<</Name /Identity>>] >>\n" % (number, len(body))
    data += b"stream\n%s\nendstream\nendobj\n" % body
    return data + b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        number, at, size, root, before, keys, len(data),
    )  # fmt: skip


@case()
def tables_of_two_kinds() -> bytes:
    objects = by_hand(AROUND + b"/X Do\n")
    objects[3] = objects[3].replace(b"/Resources <<", b"/Resources << /XObject << /X 6 0 R >>")
    keys = b"/Type /XObject /Subtype /Form /BBox [0 0 420 300] /Resources << /Font << /F1 5 0 R >> >>"
    objects[6] = b"<< %s /Length %d >>\nstream\n%s\nendstream" % (keys, len(SHOWN), SHOWN)
    data, places = b"%PDF-1.5\n", dict[int, int]()
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    hidden = len(data)
    row = b"\x01" + places[6].to_bytes(4, "big") + b"\0"
    data += b"7 0 obj\n<< /Type /XRef /Size 8 /Index [6 1] /W [1 4 1] /Root 1 0 R /Length 6 >>\nstream\n"
    data += row + b"\nendstream\nendobj\n"
    rows = b"".join(b"%010d 00000 n \n" % places[number] for number in range(1, 6))
    return data + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 8 /Root 1 0 R /XRefStm %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        rows, hidden, len(data),
    )  # fmt: skip


@case()
def picture_through_letters() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        black = stream(pdf, b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)
        black.ColorSpace = Name.DeviceGray
        resource(page, "XObject", "Im", black)

    return built(change, b"q " + SHOWN.replace(b"BT", b"BT 7 Tr") + b"420 0 0 300 0 0 cm /Im Do Q\n")


@case()
def scaled_turned_and_cropped() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.UserUnit, page.Rotate = 2.5, 90
        page.MediaBox, page.CropBox = Array([-50, -20, 470, 340]), Array([10, 10, 410, 290])

    return built(change, SHOWN)


@case()
def turned_backwards_in_a_box_upside_down() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.Rotate, page.MediaBox, page.CropBox = -270, Array([420, 300, 0, 0]), Array([400, 290, 20, 20])

    return built(change, SHOWN)


@case()
def strings_over_several_streams() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        parts = (AROUND + b"BT /F1 12 Tf 1 0 0 1 40 200 Tm (Marloes ", b"Zwanen", b"burgh) Tj ET")
        page.Contents = Array([pdf.make_stream(part) for part in parts])

    return built(change)


@case()
def strings_of_every_make() -> bytes:
    shown = b"[(M\\141r\\\nloes )-10<5a77616e>20(en\\142urgh)] TJ"
    return built(lambda pdf, page: None, b"BT /F1 12 Tf 1 0 0 1 40 200 Tm " + shown + b" ET\n")


@case()
def trees_of_names() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        kinds = "IDS URLS Pages Templates Renditions AlternatePresentations".split()
        trees = {kind: Dictionary(Names=Array([String(LAST), Dictionary(N=String(NAME))])) for kind in kinds}
        pdf.Root.Names = Dictionary(**trees)
        pdf.Root.SpiderInfo = Dictionary(V=1, C=Array([Dictionary(URL=String(LAST))]))
        pdf.Root.Legal, pdf.Root.Lang = Dictionary(Attestation=String(NAME)), String(f"nl-{LAST}")
        for action in (
            Dictionary(S=Name.GoToR, F=String(f"{LAST}.pdf"), D=String(NAME)),
            Dictionary(S=Name.Launch, F=String(f"{LAST}.exe")),
            Dictionary(S=Name.Named, N=Name(f"/{LAST}")),
            Dictionary(S=Name.URI, URI=String("https://www.example.nl/%5A%77anenburgh")),
        ):
            note(pdf, page, "Link", A=action, PA=Dictionary(S=Name.URI, URI=String(FIRST)))

    return built(change, SHOWN)


test_nothing_is_left_of_a_name = kit.judged(__name__)
