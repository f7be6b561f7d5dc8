# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import pytest
from pdf_builders import image, letter, mupdf_text, new_pdf, pdfium_text, raw, saved, scan_of, show
from pikepdf import Array, Dictionary, Name, String

from redactor.errors import DamagedDocument, EncryptedDocument, LimitExceeded, RedactorError
from redactor.formats.pdf.normalise import Normalised, normalise
from redactor.limits import Limits

SECRET = "Wielenhorstink"
LINES = letter(["Geachte leden van de commissie,", "Hierbij ontvangt u de stukken."])


def text_of(result: Normalised) -> str:
    return "".join(mupdf_text(result.data))


def hidden(result: Normalised) -> dict[str, str]:
    return {part.kind: part.text for part in result.hidden}


BLACK_BAR = b"0 g 60 690 200 30 re f\n"
UNSEEN = {
    "white on white": (b"1 g " + show(SECRET, 72, 700), "text_like_background"),
    "black on a black bar": (BLACK_BAR + show(SECRET, 72, 700), "text_like_background"),
    "under a bar": (show(SECRET, 72, 700) + BLACK_BAR, "text_covered"),
    "invisible mode": (show(SECRET, 72, 700, before="3 Tr"), "text_invisible_mode"),
    "a clip and no paint": (b"q " + show(SECRET, 72, 700, before="7 Tr") + b"Q ", "text_invisible_mode"),
    "below the page": (show(SECRET, 72, -40), "text_off_page"),
    "size of a dot": (show(SECRET, 72, 700, size=0.8), "text_tiny"),
    "scaled to nothing": (b"q .01 0 0 .01 72 700 cm " + show(SECRET, 0, 0) + b"Q ", "text_tiny"),
    "clipped away": (b"q 10 10 1 1 re W n " + show(SECRET, 72, 700) + b"Q ", "text_clipped"),
}


@pytest.mark.parametrize(("content", "kind"), UNSEEN.values(), ids=UNSEEN)
def test_text_that_no_eye_sees_goes_and_is_told(content: bytes, kind: str) -> None:
    result = normalise(raw(LINES + content), Limits())
    assert SECRET not in text_of(result)
    assert SECRET in hidden(result)[kind]
    assert "Hierbij ontvangt u de stukken." in text_of(result)


@pytest.mark.parametrize(
    "way",
    [b"BT 1 g /F1 11 Tf %g 700 Td (%s) Tj ET\n", b"BT /F1 11 Tf %g -40 Td (%s) Tj ET\n"],
    ids=["white", "off the page"],
)
def test_a_blank_printed_where_an_unseen_letter_stands_does_not_keep_it(way: bytes) -> None:
    at, content = 72.0, b""
    for letter_ in SECRET:
        content += way % (at, b" ") + way % (at, letter_.encode())
        at += 12.0
    result = normalise(raw(LINES + content), Limits())
    left = "".join(char for page in pdfium_text(result.data) for char in page.split())
    assert left == "".join("".join(pdfium_text(raw(LINES))).split())


def test_blanks_so_far_away_that_places_run_together_keep_no_letter() -> None:
    """Beyond 32,767 points MuPDF sets everything on one line: a blank of one line where a letter of another stands."""
    content = b"".join(
        b"BT /F1 11 Tf %d %d Td (%s) Tj ET\n" % (72 + 12 * at, -40_000 - 20 * row, one)
        for at, char in enumerate(SECRET)
        for row, one in enumerate((b" ", char.encode(), b" "))
    )
    result = normalise(raw(LINES + content), Limits())
    left = "".join(char for page in pdfium_text(result.data) for char in page.split())
    assert left == "".join("".join(pdfium_text(raw(LINES))).split())


@pytest.mark.parametrize(
    "content",
    [
        b"0 g 60 690 300 30 re f 1 g " + show(SECRET, 72, 700),
        b".9 g 60 690 300 30 re f 0 g " + show(SECRET, 72, 700),
        b"0 1 0 0 k " + show(SECRET, 72, 700),
        show(SECRET, 72, 700, before="2 Tr"),
        b"q 60 690 300 30 re W n " + show(SECRET, 72, 700) + b"Q",
        show(SECRET, 72, 700) + b"0 g 60 640 300 30 re f",
    ],
)
def test_what_can_be_seen_stays(content: bytes) -> None:
    result = normalise(raw(LINES + content), Limits())
    assert SECRET in text_of(result)
    assert not [part for part in result.hidden if part.kind.startswith("text_")]


@pytest.mark.parametrize("taken", [False, True])
def test_the_open_document_is_that_of_the_data(taken: bool) -> None:
    """Opening it again would load its fonts twice; what had hidden text must be opened without."""
    result = normalise(raw(LINES + (UNSEEN["white on white"][0] if taken else b"")), Limits())
    assert (result.document is None) is taken
    if not taken:
        with result.document as opened:
            assert [page.get_text() for page in opened] == mupdf_text(result.data)


def test_transparent_text_goes() -> None:
    states = Dictionary(G=Dictionary(Type=Name.ExtGState, ca=0))
    result = normalise(raw(LINES + b"q /G gs " + show(SECRET, 72, 700) + b"Q", ExtGState=states), Limits())
    assert SECRET not in text_of(result)
    assert SECRET in hidden(result)["text_transparent"]


def test_text_behind_a_picture_goes() -> None:
    pdf = new_pdf(LINES + show(SECRET, 72, 700) + b"q 300 0 0 40 60 690 cm /Im Do Q")
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Im=image(pdf))
    result = normalise(saved(pdf), Limits())
    assert SECRET not in text_of(result)
    assert SECRET in hidden(result)["text_covered"]


def test_the_text_layer_of_a_scan_stays() -> None:
    assert "Oosterhuis" in text_of(normalise(scan_of("Aan: Oosterhuis", hidden_text=True), Limits()))


def test_invisible_text_over_an_empty_picture_goes() -> None:
    pdf = new_pdf(b"q 300 0 0 40 60 690 cm /Im Do Q " + show(SECRET, 72, 700, before="3 Tr"))
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Im=image(pdf))
    assert SECRET not in text_of(normalise(saved(pdf), Limits()))


def test_the_page_looks_the_same_without_what_was_hidden() -> None:
    content = LINES + b"".join(one for one, _ in UNSEEN.values() if not one.startswith(BLACK_BAR))
    source = raw(content)
    before, after = (
        pymupdf.open(stream=data, filetype="pdf")[0].get_pixmap().samples
        for data in (source, normalise(source, Limits()).data)
    )
    assert before == after


def test_replacement_text_is_not_the_text_of_the_page() -> None:
    content = LINES + b"/Span <</ActualText (" + SECRET.encode() + b") /MCID 3>> BDC " + show("adviseur", 72, 700)
    result = normalise(raw(content + b"EMC"), Limits())
    assert SECRET not in text_of(result)
    assert "adviseur" in text_of(result)
    assert hidden(result)["replacement_text"] == SECRET


@pytest.mark.parametrize("rotate", [90, 180, 270, -90, 450])
def test_rotated_pages_become_upright_and_look_the_same(rotate: int) -> None:
    source = raw(LINES, page={"/Rotate": rotate, "/CropBox": Array([20, 30, 500, 800])})
    result = normalise(source, Limits())
    with pymupdf.open(stream=source) as old, pymupdf.open(stream=result.data) as new:
        assert new[0].rotation == 0
        assert new[0].rect == old[0].rect
        assert new[0].get_pixmap().samples == old[0].get_pixmap().samples


def test_patterns_turn_with_their_page() -> None:
    pdf = new_pdf(b"/Pattern cs /P scn 72 600 200 100 re f", page={"/Rotate": 90})
    pattern = pikepdf.Stream(pdf, b"1 0 0 rg 0 0 7 3 re f", Type=Name.Pattern, PatternType=1, PaintType=1)
    for key, value in {"/TilingType": 1, "/BBox": Array([0, 0, 20, 10]), "/XStep": 20, "/YStep": 10}.items():
        pattern[key] = value
    pattern["/Resources"] = Dictionary()
    pdf.pages[0].obj["/Resources"]["/Pattern"] = Dictionary(P=pdf.make_indirect(pattern))
    source = saved(pdf)
    with pymupdf.open(stream=source) as old, pymupdf.open(stream=normalise(source, Limits()).data) as new:
        assert new[0].get_pixmap().samples == old[0].get_pixmap().samples


def with_annotation(**keys: Any) -> bytes:
    pdf = new_pdf(LINES)
    note = Dictionary(Type=Name.Annot, Rect=Array([72, 600, 300, 630]), **keys)
    pdf.pages[0].obj["/Annots"] = Array([pdf.make_indirect(note)])
    return saved(pdf)


def free_text(**keys: object) -> bytes:
    return with_annotation(Subtype=Name.FreeText, Contents=String(SECRET), DA=String("/Helv 11 Tf 0 g"), **keys)


def test_a_note_on_the_page_becomes_text_of_the_page() -> None:
    with pymupdf.open(stream=raw(LINES)) as made:
        made[0].add_freetext_annot((72, 200, 300, 230), SECRET)
        result = normalise(made.tobytes(), Limits())
    assert SECRET in text_of(result)
    with pymupdf.open(stream=result.data) as document:
        assert not list(document[0].annots())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (free_text(F=2), "hidden_annotation"),
        (free_text(F=32), "hidden_annotation"),
        (with_annotation(Subtype=Name.Text, Contents=String(SECRET)), "annotation"),
        (with_annotation(Subtype=Name.Redact, Contents=String(SECRET)), "annotation"),
        (with_annotation(Subtype=Name.Popup, Contents=String(SECRET)), "annotation"),
    ],
)
def test_notes_beside_the_page_do_not_stay(data: bytes, kind: str) -> None:
    result = normalise(data, Limits())
    assert SECRET not in text_of(result)
    assert kind in hidden(result)
    assert b"/Annots" not in result.data


def test_a_form_field_becomes_text_of_the_page() -> None:
    with pymupdf.open(stream=raw(LINES)) as made:
        field = pymupdf.Widget()
        field.field_name, field.field_value, field.rect = "naam", SECRET, pymupdf.Rect(72, 200, 300, 220)
        field.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        made[0].add_widget(field)
        result = normalise(made.tobytes(), Limits())
    assert SECRET in text_of(result)
    assert SECRET in hidden(result)["form_field"]
    assert b"AcroForm" not in result.data


def test_hidden_parts_are_told() -> None:
    pdf = new_pdf(LINES)
    pdf.docinfo["/Author"] = "Gerben Vlinderbosscher"
    pdf.attachments["Brief Zwanenburg.txt"] = b"x"
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Gesprek met Meulenbelt", 0))
    pdf.Root["/OpenAction"] = Dictionary(S=Name.JavaScript, JS=String("app.alert('Terpstra')"))
    told = hidden(normalise(saved(pdf), Limits()))
    assert "Vlinderbosscher" in told["metadata"]
    assert "Zwanenburg" in told["attachment"]
    assert "Meulenbelt" in told["outline"]
    assert "Terpstra" in told["javascript"]


def test_older_revisions_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "revised.pdf"
    path.write_bytes(raw(LINES + show(SECRET, 72, 500)))
    with pymupdf.open(path) as made:
        made.update_stream(made[0].get_contents()[0], LINES, compress=False)
        made.saveIncr()
    source = path.read_bytes()
    assert SECRET.encode() in source
    result = normalise(source, Limits())
    assert SECRET.encode() not in result.data
    assert "older_revision" in hidden(result)


def test_trailing_data_is_gone() -> None:
    result = normalise(raw(LINES) + b"\n" + SECRET.encode(), Limits())
    assert SECRET.encode() not in result.data
    assert "trailing_data" in hidden(result)


def test_the_same_bytes_give_the_same_bytes() -> None:
    source = scan_of("Aan: Oosterhuis", hidden_text=True)
    assert normalise(source, Limits()).data == normalise(source, Limits()).data


def _encrypt(pdf: pikepdf.Pdf, user: str) -> bytes:
    out = io.BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="eigenaar", user=user))
    return out.getvalue()


def test_an_owner_password_is_no_obstacle() -> None:
    result = normalise(_encrypt(new_pdf(LINES), ""), Limits())
    assert "Hierbij ontvangt u de stukken." in text_of(result)
    assert b"/Encrypt" not in result.data


ZERO_PAGES = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", DamagedDocument),
        (b"%PDF-1.7\nnothing", DamagedDocument),
        (ZERO_PAGES, DamagedDocument),
        (raw(LINES)[:100], DamagedDocument),
        (_encrypt(new_pdf(LINES), "geheim"), EncryptedDocument),
    ],
)
def test_bad_input_has_its_error(data: bytes, error: type[RedactorError]) -> None:
    with pytest.raises(error):
        normalise(data, Limits())


@pytest.mark.parametrize("limits", [Limits(input_bytes=100), Limits(pages=1), Limits(objects=3)])
def test_limits_hold(limits: Limits) -> None:
    with pytest.raises(LimitExceeded):
        normalise(raw(LINES, LINES), limits)


def in_pieces(pdf: pikepdf.Pdf, *pieces: bytes) -> Array:
    return Array([pdf.make_stream(one) for one in pieces])


def test_content_in_pieces_becomes_one_stream_and_shared_pieces_stay_shared() -> None:
    pdf = new_pdf(b"", b"", b"")
    own = in_pieces(pdf, show("Geachte", 72, 700), b"BT /F1 11 Tf 72 680 Td (le", b"den) Tj ET")
    pdf.pages[0].obj["/Contents"] = own
    shared = in_pieces(pdf, show("Briefhoofd", 72, 800), show("Voet", 72, 40))
    pdf.pages[1].obj["/Contents"] = pdf.pages[2].obj["/Contents"] = shared
    result = normalise(saved(pdf), Limits())
    with pikepdf.open(io.BytesIO(result.data)) as made:
        contents = [page.obj["/Contents"] for page in made.pages]
        assert isinstance(contents[0], pikepdf.Stream)
        assert contents[0].read_bytes().startswith(show("Geachte", 72, 700))
        assert [one.objgen for one in contents[1]] == [one.objgen for one in contents[2]]
    assert [text.split() for text in mupdf_text(result.data)][1:] == [["Briefhoofd", "Voet"]] * 2
