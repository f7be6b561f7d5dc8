# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Sabotage: a correct output passes; the same output with one thing put back, or taken away, is refused."""

from __future__ import annotations

import dataclasses
import io
import zlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import honest
import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

from redactor.errors import LeakError, NotAssessed
from redactor.formats.pdf import verify_bare
from redactor.formats.pdf.inspect_paint import MOST_PIXELS
from redactor.formats.pdf.verify import verify
from redactor.limits import Limits
from redactor.model import Box, Document, ManualBox, Plan, Written

NAME = "Marloes Zwanenburg"
LINES = [
    "Ministerie van Voorbeelden en Proeven",
    "Betreft: advies over de dijkverzwaring",
    f"Contactpersoon: {NAME}, beleidsmedewerker",
    "De minister heeft kennisgenomen van het advies.",
    "Met vriendelijke groet,",
    "Joris Wiersma, Minister van Voorbeelden",
]


def picture(colour: int = 40) -> bytes:
    """A picture with 'writing' in it: dark strokes on white."""
    pixels = bytearray(b"\xff" * (120 * 40))
    for row in range(10, 30):
        for column in range(10, 110):
            if (column // 3 + row // 4) % 3 == 0:
                pixels[row * 120 + column] = colour
    return bytes(pixels)


def document() -> Document:
    with pymupdf.open() as pdf:
        for number in range(2):
            page = pdf.new_page(width=595, height=842)
            for row, text in enumerate(LINES):
                page.insert_text((60, 80 + 18 * row), text, fontsize=11)
            if number == 1:
                pixmap = pymupdf.Pixmap(pymupdf.csGRAY, 120, 40, picture(), False)
                page.insert_image(pymupdf.Rect(60, 400, 180, 440), pixmap=pixmap)
            page.draw_rect(pymupdf.Rect(60, 600, 300, 640), color=(0, 0, 1), fill=(0.8, 0.9, 1))
        return honest.read(honest.clean(pdf.tobytes(garbage=4, deflate=True)))


ORIGINAL = document()
SIGNATURE = ManualBox(2, Box(55, 395, 185, 445), honest.LABEL)
PLAN = dataclasses.replace(honest.plan_for(ORIGINAL, [NAME]), manual=(SIGNATURE,))
GOOD = honest.write(ORIGINAL, PLAN)


def refused(written: Written, plan: Plan = PLAN, original: Document = ORIGINAL) -> LeakError:
    with pytest.raises(LeakError) as caught:
        verify(written, plan, original, Limits())
    for part in NAME.split():
        assert part.lower() not in str(caught.value).lower(), "an error message never holds a value"
    return caught.value


def with_data(data: bytes) -> Written:
    return dataclasses.replace(GOOD, untrusted=data)


def changed(change: Callable[[pikepdf.Pdf], None]) -> Written:
    with pikepdf.open(io.BytesIO(GOOD.untrusted)) as pdf:
        change(pdf)
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    return with_data(made.getvalue())


def painted(content: bytes, page: int = 0, *, before: bool = False) -> Written:
    """The good output with more content on a page (font /helv is there)."""

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[page].contents_add(b"q " + content + b" Q", prepend=before)

    return changed(change)


def test_a_correct_output_passes_and_the_proof_says_what_was_checked() -> None:
    proof = verify(GOOD, PLAN, ORIGINAL, Limits())
    assert {check.tool for check in proof.checks} == {"pdfium", "pdfium rendering", "qpdf", "byte scan"}
    assert all(check.items > 0 for check in proof.checks)
    assert {check.name: check.items for check in proof.checks}["boxes opaque"] == len(GOOD.marks)


def test_object_streams_are_read_too() -> None:
    with pikepdf.open(io.BytesIO(GOOD.untrusted)) as pdf:
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate, static_id=True)
        assert verify(with_data(made.getvalue()), PLAN, ORIGINAL, Limits()).checks
        pdf.pages[0].obj["/Resources"]["/Hidden"] = String(NAME)
        spoiled = io.BytesIO()
        pdf.save(spoiled, object_stream_mode=pikepdf.ObjectStreamMode.generate, static_id=True)
    assert str(refused(with_data(spoiled.getvalue()))).startswith("string")


MARK = next(mark for mark in GOOD.marks if mark.page == 1)
UNDER = f"{MARK.box.x0:.1f} {842 - MARK.box.y1 + 3:.1f}"

#: what is put on page 1 → the channel that must be named
TEXT = {
    "under the box, drawn first": (f"BT /helv 11 Tf {UNDER} Td ({NAME}) Tj ET", True, "page text"),
    "invisible (render mode 3)": (f"BT /helv 11 Tf 3 Tr {UNDER} Td ({NAME}) Tj ET", True, "page text"),
    "white on white": (f"BT 1 g /helv 11 Tf 300 30 Td ({NAME}) Tj ET", False, "page text"),
    "off the page": (f"BT /helv 11 Tf 300 -300 Td ({NAME}) Tj ET", False, "page text"),
    "size nearly nothing": (f"BT /helv 0.1 Tf 300 30 Td ({NAME}) Tj ET", False, "page text"),
    "capitals": (f"BT 1 g /helv 11 Tf 300 30 Td ({NAME.upper()}) Tj ET", False, "page text"),
    "letter-spaced": (f"BT 1 g /helv 11 Tf 300 30 Td ({' '.join(NAME)}) Tj ET", False, "page text"),
    "broken with a hyphen": ("BT 1 g /helv 11 Tf 12 TL 300 50 Td (Marloes Zwanen-) Tj T* (burg) Tj ET", False, "page"),
    "one glyph at a time": (
        "BT 1 g /helv 11 Tf 300 30 Td [" + "".join(f"({letter}) -60 " for letter in NAME) + "] TJ ET",
        False,
        "page text",
    ),
    "in hexadecimal": (f"BT 1 g /helv 11 Tf 300 30 Td <{NAME.encode().hex()}> Tj ET", False, "page text"),
    "in octal": (
        "BT 1 g /helv 11 Tf 300 30 Td (" + "".join(f"\\{ord(letter):03o}" for letter in NAME) + ") Tj ET",
        False,
        "page text",
    ),
    "in a comment": (f"%{NAME}\n", False, "stream"),
    "marked content": (f"/Span <</ActualText ({NAME})>> BDC EMC", False, "stream"),
    "marked content in UTF-16": (f"/P <</Alt <FEFF{NAME.encode('utf-16-be').hex()}>>> BDC EMC", False, "stream"),
}


@pytest.mark.parametrize("how", TEXT)
def test_text_put_back(how: str) -> None:
    content, before, channel = TEXT[how]
    error = refused(painted(content.encode("latin-1"), before=before))
    assert str(error).startswith((channel, "stream", "marked")), str(error)


def test_short_values_are_proved_by_their_place() -> None:
    original = honest.read(honest.clean(honest.letter(["Actie: JdV belt de bode", "De JdV is ook een reeks letters."])))
    plan = honest.plan_for(original, ["JdV"], skip=lambda _, at: at > 20)
    good = honest.write(original, plan)
    proof = verify(good, plan, original, Limits())
    assert any(code.startswith("short_values") for code in proof.not_checked)
    box = good.marks[0].box
    with pikepdf.open(io.BytesIO(good.untrusted)) as pdf:
        pdf.pages[0].contents_add(
            f"q BT /helv 11 Tf {box.x0:.1f} {842 - box.y1 + 3:.1f} Td (JdV) Tj ET Q".encode(), prepend=True
        )
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    error = refused(dataclasses.replace(good, untrusted=made.getvalue()), plan, original)
    assert str(error).startswith("page text")
    assert error.pages == (1,)


def info(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = String(NAME)


def title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = String(NAME)


def xmp(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata = Stream(pdf, b"<x:xmpmeta/>", Type=Name.Metadata, Subtype=Name.XML)


def outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem("Deel 1", 0))


def attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.txt"] = pikepdf.AttachedFileSpec(
        pdf, b"niets", description="", filename="a.txt", mime_type="text/plain", creation_date="", mod_date=""
    )


def javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("1"))


def layer(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OCProperties = Dictionary(OCGs=Array([]), D=Dictionary())


def form(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]))


def note(pdf: pikepdf.Pdf) -> None:
    _annotate(pdf, Dictionary(Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), Contents=String("x")))


def link(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("mailto:marloes.zwanenburg@voorbeeld.nl"))
    _annotate(pdf, Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action))


def percent_link(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://voorbeeld.nl/?wie=Marloes%20Zwanenburg"))
    _annotate(pdf, Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action))


def launch(pdf: pikepdf.Pdf) -> None:
    _annotate(pdf, Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(S=Name("/Thread"))))


def _annotate(pdf: pikepdf.Pdf, annotation: Dictionary) -> None:
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(annotation)])


def private(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.PieceInfo = Dictionary(X=Dictionary(Private=String("x")))


def unknown_key(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/Geheim"] = String("x")


def name_of_object(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.Font["/MarloesZwanenburg"] = pdf.pages[0].Resources.Font["/helv"]


def font_name(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.Font["/helv"].Nickname = Name("/ABCDEF+Marloes#20Zwanenburg")


def utf16_string(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources["/X"] = String("\u20ac " + NAME)


def unused_form(pdf: pikepdf.Pdf) -> None:
    content = f"BT /helv 11 Tf ({NAME}) Tj ET".encode()
    pdf.pages[0].Resources.XObject = Dictionary(Fm=_form(pdf, content))


def unused_form_in_pieces(pdf: pikepdf.Pdf) -> None:
    content = b"BT /helv 11 Tf [(Marl) 20 (oes Zwan) 10 (enburg)] TJ ET"
    pdf.pages[0].Resources.XObject = Dictionary(Fm=_form(pdf, content))


def pattern(pdf: pikepdf.Pdf) -> None:
    content = b"BT /helv 11 Tf [(Marl) 20 (oes Zwan) 10 (enburg)] TJ ET"
    tile = Stream(pdf, content, Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 200, 20]), 200, 20
    tile.Resources = Dictionary(Font=pdf.pages[0].Resources.Font)
    pdf.pages[0].Resources.Pattern = Dictionary(P1=pdf.make_indirect(tile))


def _form(pdf: pikepdf.Pdf, content: bytes) -> pikepdf.Object:
    form = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 20]))
    form.Resources = Dictionary(Font=pdf.pages[0].Resources.Font)
    return pdf.make_indirect(form)


def picture_comment(pdf: pikepdf.Pdf) -> None:
    jpeg = b"\xff\xd8\xff\xfe\x00\x14" + NAME.encode() + b"\xff\xd9"
    image = Stream(pdf, jpeg, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, Filter=Name.DCTDecode)
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    pdf.pages[0].Resources.XObject = Dictionary(Im=pdf.make_indirect(image))


def to_unicode(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.Font["/helv"].ToUnicode = Stream(pdf, b"% " + NAME.encode() + b"\n")


def not_deflated(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources["/S"] = pdf.make_indirect(Stream(pdf, NAME.encode("utf-16-le")))


STRUCTURE: dict[Callable[[pikepdf.Pdf], None], str] = {
    info: "metadata",
    title: "string",
    xmp: "metadata",
    outline: "outline",
    attachment: "attachment",
    javascript: "action",
    layer: "layer",
    form: "form field",
    note: "annotation",
    link: "string",
    percent_link: "string",
    launch: "action",
    private: "metadata",
    unknown_key: "structure",
    name_of_object: "name",
    font_name: "name",
    utf16_string: "string",
    unused_form: "stream",
    unused_form_in_pieces: "stream",
    pattern: "stream",
    picture_comment: "picture",
    to_unicode: "stream",
    not_deflated: "stream",
}


@pytest.mark.parametrize("change", STRUCTURE, ids=lambda one: str(one.__name__))
def test_things_outside_the_pages_put_back(change: Callable[[pikepdf.Pdf], None]) -> None:
    assert str(refused(changed(change))).startswith(STRUCTURE[change])


def appended(data: bytes) -> bytes:
    return data + NAME.encode()


def appended_zeros(data: bytes) -> bytes:
    return data + b"\0\0\0"


def older_revision(data: bytes) -> bytes:
    number = data.index(b"startxref")
    at = data[number:].split()[1]
    return data + b"9999 0 obj\n(x)\nendobj\nxref\n0 0\ntrailer\n<</Prev " + at + b">>\nstartxref\n0\n%%EOF\n"


def unreachable_object(data: bytes) -> bytes:
    return data.replace(b"xref\n0 ", b"9999 0 obj\n<</A (x)>>\nendobj\nxref\n0 ", 1)


def comment(data: bytes) -> bytes:
    return data.replace(b"xref\n0 ", b"%" + NAME.encode() + b"\nxref\n0 ", 1)


def stream_tail(data: bytes) -> bytes:
    """Bytes between the end of the compressed data and the end of the stream."""
    at = data.index(b"endstream")
    return data[:at] + zlib.compress(NAME.encode()) + data[at:]


@pytest.mark.parametrize(
    "spoil",
    [appended, appended_zeros, older_revision, unreachable_object, comment, stream_tail],
    ids=lambda f: f.__name__,
)
def test_bytes_that_no_parser_shows(spoil: Callable[[bytes], bytes]) -> None:
    assert str(refused(with_data(spoil(GOOD.untrusted)))).startswith("file")


def test_box_missing() -> None:
    error = refused(honest.write(ORIGINAL, PLAN, draw=False))
    assert str(error).startswith("box")
    assert error.pages == (1, 2)


@pytest.mark.parametrize("opacity", [0.5, 0.7])
def test_box_half_transparent(opacity: float) -> None:
    assert str(refused(honest.write(ORIGINAL, PLAN, opacity=opacity))).startswith("box")


def test_a_mark_that_was_not_burned() -> None:
    one_less = dataclasses.replace(GOOD, marks=tuple(mark for mark in GOOD.marks if mark.finding is not None))
    assert str(refused(one_less)).startswith("box")
    no_text = dataclasses.replace(GOOD, marks=tuple(mark for mark in GOOD.marks if mark.finding is None))
    assert refused(no_text).pages


def test_picture_under_the_box_still_there() -> None:
    error = refused(honest.write(ORIGINAL, PLAN, pixels=False))
    assert str(error).startswith("under a box")
    assert error.pages == (2,)


def test_a_drawn_signature_under_the_box_still_there() -> None:
    with pymupdf.open(stream=ORIGINAL.normalised, filetype="pdf") as pdf:
        points = [pymupdf.Point(70 + 8 * step, 410 + (step * 37) % 23) for step in range(14)]
        pdf[0].draw_polyline(points, color=(0, 0, 0.3), width=1.5)
        original = honest.read(honest.clean(pdf.tobytes(garbage=4)))
    plan = dataclasses.replace(PLAN, manual=(ManualBox(1, Box(55, 395, 195, 445), honest.LABEL),))
    error = refused(honest.write(original, plan), plan, original)
    assert str(error).startswith("under a box")
    assert error.pages == (1,)


@pytest.mark.parametrize("grey", [0.0, 0.8])
def test_a_small_rest_of_a_drawing_under_the_box(grey: float) -> None:
    """A few strokes of much that was there; also in pale pencil."""
    with pymupdf.open(stream=ORIGINAL.normalised, filetype="pdf") as pdf:
        points = [pymupdf.Point(70 + 8 * step, 410 + (step * 37) % 23) for step in range(3)]
        pdf[0].draw_polyline(points, color=(grey,) * 3, width=1.5)
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, 120, 40, picture(), False)
        pdf[0].insert_image(pymupdf.Rect(60, 400, 190, 440), pixmap=pixmap)
        original = honest.read(honest.clean(pdf.tobytes(garbage=4)))
    plan = dataclasses.replace(PLAN, manual=(ManualBox(1, Box(55, 395, 195, 445), honest.LABEL),))
    error = refused(honest.write(original, plan), plan, original)
    assert str(error).startswith("under a box")
    assert error.pages == (1,)


@pytest.mark.parametrize(("high", "size"), [(5.0, (595, 842)), (3.0, (595, 842)), (9.0, (14_400, 14_400))])
def test_a_drawing_under_a_low_box_or_on_a_poster(high: float, size: tuple[float, float]) -> None:
    """A box that is a few pixels high in the rendering of the page is looked at more closely."""
    box = Box(100, 200, 220, 200 + high)

    def made(*, drawn: bool) -> tuple[Document, Plan]:
        with pymupdf.open() as pdf:
            page = pdf.new_page(width=size[0], height=size[1])
            page.insert_text((60, 80), LINES[0], fontsize=11)
            for step in range(1, 24 * drawn):
                at = pymupdf.Point(box.x0 + 5 * step, box.y0 + high * 0.3)
                page.draw_line(at, pymupdf.Point(at.x + 2 * (step % 3), at.y + high * 0.4), width=high / 12)
            original = honest.read(honest.clean(pdf.tobytes(garbage=4)))
        return original, dataclasses.replace(honest.plan_for(original, []), manual=(ManualBox(1, box, honest.LABEL),))

    original, plan = made(drawn=True)
    assert str(refused(honest.write(original, plan, remove=False), plan, original)).startswith("under a box")
    original, plan = made(drawn=False)
    assert verify(honest.write(original, plan), plan, original, Limits())


def test_a_rule_that_runs_on_under_the_box_is_no_leak() -> None:
    with pymupdf.open(stream=ORIGINAL.normalised, filetype="pdf") as pdf:
        pdf[0].draw_line((200, 60), (200, 300), color=(0, 0, 0), width=1)
        pdf[0].draw_line((50, 112), (400, 112), color=(0, 0, 0), width=1)
        original = honest.read(honest.clean(pdf.tobytes(garbage=4)))
    assert verify(honest.write(original, PLAN), PLAN, original, Limits())


def test_nothing_was_redacted() -> None:
    assert refused(honest.write(ORIGINAL, PLAN, remove=False))


def removes_neighbour(pdf: pymupdf.Document) -> None:
    page = pdf[0]
    page.add_redact_annot(page.search_for("beleidsmedewerker")[0], fill=False)
    page.apply_redactions()


def removes_drawing(pdf: pymupdf.Document) -> None:
    page = pdf[1]
    page.add_redact_annot(pymupdf.Rect(50, 590, 310, 650), fill=(1, 1, 1))
    page.apply_redactions(graphics=2)


def turns_a_page(pdf: pymupdf.Document) -> None:
    pdf[0].set_rotation(180)


def lies_a_page_down(pdf: pymupdf.Document) -> None:
    pdf[0].set_rotation(90)


def adds_text(pdf: pymupdf.Document) -> None:
    pdf[0].insert_text((60, 700), "Tekst die er niet stond", color=(1, 1, 1))


def crops(pdf: pymupdf.Document) -> None:
    pdf[0].set_cropbox(pymupdf.Rect(0, 0, 500, 842))


@pytest.mark.parametrize(
    "spoil",
    [removes_neighbour, removes_drawing, turns_a_page, lies_a_page_down, adds_text, crops],
    ids=lambda f: f.__name__,
)
def test_damage(spoil: Callable[[pymupdf.Document], None]) -> None:
    error = refused(honest.write(ORIGINAL, PLAN, spoil=spoil))
    assert error.pages


def test_page_dropped() -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[1]

    assert str(refused(changed(change))).startswith("damage")


def test_pages_swapped() -> None:
    other = honest.read(honest.clean(honest.letter({1: LINES, 2: ["Een heel andere bladzijde", "met andere tekst"]})))
    plan = honest.plan_for(other, [NAME])
    good = honest.write(other, plan)
    assert verify(good, plan, other, Limits())
    with pikepdf.open(io.BytesIO(good.untrusted)) as pdf:
        pdf.pages.reverse()
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    assert refused(dataclasses.replace(good, untrusted=made.getvalue()), plan, other)


def test_a_namesake_that_was_kept_is_no_leak_and_the_proof_says_so() -> None:
    lines = ["Minister A. Wiersma tekende.", "Contactpersoon: B. Wiersma, medewerker", "Einde"]
    original = honest.read(honest.clean(honest.letter(lines)))
    plan = honest.plan_for(original, ["Wiersma"], skip=lambda _, at: at < 20)
    good = honest.write(original, plan)
    assert "value_lawfully_elsewhere:1" in verify(good, plan, original, Limits()).remarks
    both = honest.write(original, honest.plan_for(original, []))
    assert refused(dataclasses.replace(both, marks=good.marks), plan, original)


def unseen_by_the_engine() -> Document:
    """The same document, as a reader would have it that overlooks a line."""
    line = LINES[3]
    pages = []
    for page in ORIGINAL.pages:
        at = page.text.index(line)
        words = tuple(
            one._replace(start=one.start - len(line), end=one.end - len(line)) if one.start > at else one
            for one in page.words
            if not at <= one.start < at + len(line)
        )
        pages.append(dataclasses.replace(page, text=page.text.replace(line, ""), words=words))
    return dataclasses.replace(ORIGINAL, pages=tuple(pages))


def test_words_that_one_program_reads_alone_stop_it_until_an_officer_has_looked() -> None:
    original = unseen_by_the_engine()
    with pytest.raises(NotAssessed) as caught:
        verify(GOOD, PLAN, original, Limits())
    assert "minister" not in str(caught.value)
    looked = dataclasses.replace(PLAN, overrides=(("not_assessed", "gezien"),))
    proof = verify(GOOD, looked, original, Limits())
    letters = 2 * sum(one.isalnum() for one in LINES[3])
    assert f"letters_that_one_program_reads:{letters}" in proof.not_checked


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_rotated_pages(rotation: int) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        for row, text in enumerate(LINES):
            page.insert_text((60, 80 + 18 * row), text, fontsize=11)
        page.set_rotation(rotation)
        original = honest.read(honest.clean(pdf.tobytes(garbage=4)))
    plan = honest.plan_for(original, [NAME])
    good = honest.write(original, plan)
    assert verify(good, plan, original, Limits())
    assert refused(honest.write(original, plan, remove=False), plan, original)
    assert refused(honest.write(original, plan, draw=False), plan, original)


def test_a_page_that_became_a_picture() -> None:
    def to_picture(pdf: pymupdf.Document) -> None:
        pixmap = pdf[0].get_pixmap(dpi=150)
        pdf.delete_page(0)
        page = pdf.new_page(0, width=595, height=842)
        page.insert_image(page.rect, pixmap=pixmap)
        for mark in GOOD.marks:
            if mark.page == 1:
                honest._draw(page, mark.box, 1.0)

    written = dataclasses.replace(honest.write(ORIGINAL, PLAN, spoil=to_picture), rasterised=(1,))
    assert any("picture" in code for code in verify(written, PLAN, ORIGINAL, Limits()).not_checked)

    def with_text(pdf: pymupdf.Document) -> None:
        to_picture(pdf)
        pdf[0].insert_text((60, 80), LINES[0], render_mode=3)

    spoiled = dataclasses.replace(honest.write(ORIGINAL, PLAN, spoil=with_text), rasterised=(1,))
    assert str(refused(spoiled)).startswith("page text")

    def without_boxes(pdf: pymupdf.Document) -> None:
        pixmap = pdf[0].get_pixmap(dpi=150)
        pdf.delete_page(0)
        pdf.new_page(0, width=595, height=842).insert_image(pymupdf.Rect(0, 0, 595, 842), pixmap=pixmap)

    bare = dataclasses.replace(honest.write(ORIGINAL, PLAN, draw=False, spoil=without_boxes), rasterised=(1,))
    assert str(refused(bare)).startswith("box")

    def without_a_line(pdf: pymupdf.Document) -> None:
        removes_neighbour(pdf)
        to_picture(pdf)

    assert str(
        refused(dataclasses.replace(honest.write(ORIGINAL, PLAN, spoil=without_a_line), rasterised=(1,)))
    ).startswith("damage")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF\n", b"geen pdf", GOOD.untrusted[:-200], GOOD.untrusted[:500]])
def test_a_broken_output_is_refused(data: bytes) -> None:
    from redactor.errors import RedactorError

    with pytest.raises(RedactorError):
        verify(with_data(data), PLAN, ORIGINAL, Limits())


@pytest.mark.parametrize("value", ["Page", "Font", "Catalog", "Contents", "Length"])
def test_a_name_that_is_also_a_word_of_the_pdf_standard_is_no_leak(value: str) -> None:
    original = honest.read(honest.clean(honest.letter([f"Afgestemd met mevrouw {value} van de afdeling."])))
    plan = honest.plan_for(original, [value])
    assert verify(honest.write(original, plan), plan, original, Limits())


@pytest.mark.parametrize("value", ["حبيبي", "Яковлева", "Ωμέγα Ζήτα"])
def test_names_in_other_scripts_have_patterns_too(value: str) -> None:
    from redactor.formats.pdf.verify_bytes import _Patterns

    patterns = _Patterns([value])
    assert patterns.hits(b"..." + value.encode("utf-16-be") + b"...", 5)
    assert patterns.hits(b"..." + value.encode() + b"...", 5)
    assert not patterns.hits(b"a perfectly public stream", 5)


@pytest.mark.parametrize("low", [1.0, 1e-3, 1e-6, 1e-12])
def test_looking_closely_under_a_low_box_has_a_largest_rendering(low: float, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    class Page:
        frame = SimpleNamespace(unit=(1.0, 1.0))

        def grey_of(self, around: Box, scale: float) -> Any:
            asked.append((around.x1 - around.x0) * (around.y1 - around.y0) * scale**2)
            return np.zeros((1, 1), np.uint8), 0, 0

    verify_bare._shows_closely(cast("Any", Page()), Box(0, 0, 500, low), 1.0)
    assert 0 < asked[0] <= MOST_PIXELS
