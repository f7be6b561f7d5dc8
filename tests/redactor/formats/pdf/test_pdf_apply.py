# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
import re
from collections import Counter
from itertools import pairwise

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_builders import form, image, letter, mupdf_text, new_pdf, pdfium_text, raw, saved, scan_of, show
from pikepdf import Dictionary

from redactor.formats.pdf import PdfFormat, apply
from redactor.limits import Limits
from redactor.model import Box, Document, ManualBox, Redaction, Span

NAME = "Wielenhorstink"


def read(data: bytes) -> Document:
    return PdfFormat().read(io.BytesIO(data), Limits())


def spans_of(document: Document, *values: str) -> list[Redaction]:
    found: list[Redaction] = []
    for page in document.pages:
        for value in values:
            at = page.text.find(value)
            while at >= 0:
                found.append(Redaction(page.number, at, at + len(value), "5.1.2.e", len(found) + 1))
                at = page.text.find(value, at + 1)
    assert found
    return found


def letters(texts: list[str]) -> Counter[str]:
    return Counter("".join("".join(texts).split()))


def left_over(document: Document, redactions: list[Redaction]) -> Counter[str]:
    kept = []
    for page in document.pages:
        gone = {i for one in redactions if one.page == page.number for i in range(one.start, one.end)}
        kept.append("".join(char for i, char in enumerate(page.text) if i not in gone))
    return letters(kept)


def check(data: bytes, *values: str) -> apply.Removed:
    """Remove values; by two parsers exactly the rest is left."""
    document = read(data)
    redactions = spans_of(document, *values)
    removed = apply.remove(document.normalised, redactions)
    assert not removed.pictures
    assert letters(mupdf_text(removed.data)) == left_over(document, redactions)
    assert letters(pdfium_text(removed.data)) == left_over(document, redactions)
    return removed


LAYOUTS = {
    "plain": raw(letter([f"Geachte mevrouw {NAME}, hierbij", "de stukken"])),
    "tight leading": raw(letter([f"van {NAME} tot", "gjpqy gjpqyÄÉ gj", "nog een regel"], leading=7.5)),
    "single glyphs": raw(b"".join(show(c, 72 + 6.6 * i, 700, font="F3") for i, c in enumerate(f"De {NAME} is"))),
    "TJ with kerning": raw(b"BT /F1 11 Tf 72 700 Td [(De W) 60 (ielenh) -20 (orstink) -300 (komt)] TJ ET"),
    "next-line operators": raw(f"BT /F1 11 Tf 14 TL 72 700 Td (Aan) ' ({NAME} komt) ' 1 0 (en gaat) \" ET".encode()),
    "oblique": raw(f"BT /F1 14 Tf .8 .6 -.6 .8 100 300 Tm (mevrouw {NAME} komt) Tj ET".encode()),
    "upside down": raw(f"BT /F1 14 Tf -1 0 0 -1 500 300 Tm (mevrouw {NAME} komt) Tj ET".encode()),
    "mirrored page scale": raw(
        f"q 1 0 0 -1 0 842 cm BT /F1 14 Tf 1 0 0 -1 72 300 Tm (de {NAME} komt) Tj ET Q".encode()
    ),
    "rotated page": raw(letter([f"Geachte mevrouw {NAME}, hierbij", "de stukken"]), page={"/Rotate": 90}),
    "printed twice": raw(show(f"de {NAME} komt", 72, 700) + show(f"de {NAME} komt", 72.3, 700)),
    "superscript": raw(b"BT /F1 11 Tf 72 700 Td (de " + NAME.encode() + b") Tj 5 Ts /F1 6 Tf (1) Tj 0 Ts ET"),
    "spaced letters": raw(show(f"de {NAME} komt", 72, 700, before="1.5 Tc 4 Tw")),
    "stretched": raw(show(f"de {NAME} komt", 72, 700, before="140 Tz")),
}


@pytest.mark.parametrize("data", LAYOUTS.values(), ids=LAYOUTS)
def test_the_name_goes_and_all_else_stays(data: bytes) -> None:
    check(data, NAME)


def test_an_overprinted_name_goes_twice() -> None:
    removed = check(LAYOUTS["printed twice"], NAME)
    with pymupdf.open(stream=removed.data) as after:
        shown = re.findall(rb"<([0-9a-f]+)>|\((.*?)\)", after[0].read_contents())
    assert not any(b"lenh" in bytes.fromhex(code.decode()) + plain for code, plain in shown)


def test_a_form_that_other_pages_share_stays_there() -> None:
    pdf = new_pdf(b"/Fm Do", b"/Fm Do")
    fonts = pdf.pages[0].obj["/Resources"]["/Font"]
    shared = form(pdf, show(f"Opgesteld door {NAME}", 72, 700), fonts)
    for page in pdf.pages:
        page.obj["/Resources"]["/XObject"] = Dictionary(Fm=shared)
    document = read(saved(pdf))
    removed = apply.remove(document.normalised, [one for one in spans_of(document, NAME) if one.page == 1])
    assert [NAME in text for text in pdfium_text(removed.data)] == [False, True]


def test_text_that_is_a_clip_leaves_nothing_painted() -> None:
    content = letter(["Akkoord:"]) + b"q " + show(NAME, 72, 600, before="7 Tr", size=14) + b"0 g 60 590 300 30 re f Q"
    document = read(raw(content))
    removed = apply.remove(document.normalised, spans_of(document, NAME))
    with pymupdf.open(stream=removed.data) as after:
        assert set(after[0].get_pixmap(clip=(50, 200, 400, 260)).samples) == {255}


def test_a_manual_box_burns_text_pixels_and_line_art() -> None:
    pdf = new_pdf(letter(["weg", "blijft"]) + b"q 100 0 0 50 72 600 cm /Im Do Q 0 g 80 500 20 20 re f")
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Im=image(pdf, grey=0))
    document = read(saved(pdf))
    boxes = [Box(70, 60, 110, 75), Box(72, 192, 122, 242), Box(75, 315, 105, 350)]
    removed = apply.remove(document.normalised, (), [ManualBox(1, box, "5.1.2.e") for box in boxes])
    assert mupdf_text(removed.data)[0].split() == ["blijft"]
    assert [mark.box for mark in removed.marks] == boxes
    with pymupdf.open(stream=removed.data) as after:
        page = after[0]
        assert min(page.get_pixmap(clip=(130, 200, 170, 240)).samples) == 0, "the rest of the picture stays"
        assert min(page.get_pixmap(clip=(76, 316, 104, 349)).samples) == 255
        pixels = {page.get_pixmap(clip=(75, 195, 118, 238)).samples}
    assert len(pixels) == 1


def test_a_scan_loses_its_pixels() -> None:
    document = read(scan_of(f"Aan: {NAME}", hidden_text=True))
    removed = apply.remove(document.normalised, spans_of(document, NAME))
    box = removed.marks[0].box
    with pymupdf.open(stream=removed.data) as after:
        inside = after[0].get_pixmap(clip=(box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1)).samples
    assert max(inside) - min(inside) < 8
    assert removed.marks[0].width_risk


def test_a_page_as_picture_holds_nothing_else() -> None:
    document = read(raw(letter([f"Geachte {NAME}"]), letter(["tweede bladzijde"])))
    removed = apply.remove(document.normalised, spans_of(document, NAME), (), apply.Harder(frozenset((1,))))
    assert removed.pictures == (1,)
    assert [text.strip() for text in pdfium_text(removed.data)] == ["", "tweede bladzijde"]
    with pymupdf.open(stream=removed.data) as after:
        assert after[0].rect == pymupdf.Rect(0, 0, 595, 842)
        box = removed.marks[0].box
        assert set(after[0].get_pixmap(clip=(box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1)).samples) == {0}


def test_nothing_to_do_changes_nothing() -> None:
    document = read(raw(letter(["niets"])))
    assert apply.remove(document.normalised, ()).data == document.normalised


def test_locate_gives_a_box_a_line() -> None:
    document = read(raw(letter(["mevrouw Wielen-", "horstink komt"])))
    text = document.pages[0].text
    span = Span(1, text.index("Wielen"), text.index(" komt"))
    first, second = PdfFormat().locate(document, [span])[span]
    assert first.y1 <= second.y0 + 3
    assert first.x0 > 72 + 40
    assert second.x0 == pytest.approx(72, abs=0.5)


words = st.text("abcdefghijklmnoprstuvwzABDEFGHJKLMNPRSTVW.,-", min_size=1, max_size=12)


@st.composite
def pages(draw: st.DrawFn) -> tuple[bytes, list[tuple[float, int]]]:
    """A page of random lines, and which words of them go."""
    count = draw(st.integers(1, 6))
    size = draw(st.sampled_from((7.0, 9.5, 11.0, 16.0)))
    leading = size * draw(st.sampled_from((0.75, 1.0, 1.3)))
    font = draw(st.sampled_from(("F1", "F2", "F3")))
    turn = draw(st.sampled_from(("1 0 0 1", "0 1 -1 0", "0 -1 1 0", "-1 0 0 -1", ".96 .28 -.28 .96")))
    content = f"q {turn} 300 420 cm\n".encode()
    for number in range(count):
        line = " ".join(draw(st.lists(words, min_size=1, max_size=6)))
        content += show(line, -200, 100 - number * leading, font=font, size=size)
    picked = draw(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 9)), min_size=1, max_size=4))
    return raw(content + b"Q", page={"/Rotate": draw(st.sampled_from((0, 90, 180, 270)))}), picked


@settings(max_examples=30)
@given(pages())
def test_what_is_redacted_goes_and_the_rest_stays(made: tuple[bytes, list[tuple[float, int]]]) -> None:
    data, picked = made
    document = read(data)
    text = document.pages[0].text
    spans = []
    for where, length in picked:
        start = int(where * max(len(text) - 1, 0))
        if text[start : start + length].strip():
            spans.append(Redaction(1, start, start + length, "5.1.2.e", 1))
    removed = apply.remove(document.normalised, spans)
    assert not removed.pictures
    assert letters(mupdf_text(removed.data)) == left_over(document, spans)
    if letters(pdfium_text(document.normalised)) == letters([text]):  # it leaves out lines that look printed twice
        assert letters(pdfium_text(removed.data)) == left_over(document, spans)


def test_boxes_of_one_line_do_not_overlap() -> None:
    removed = check(raw(letter(["van Jansen, Pietersen en Klaassen aan De Boer"])), "Jansen", "Pietersen", "Klaassen")
    boxes = sorted(mark.box for mark in removed.marks)
    assert len(boxes) == 3
    assert all(before.x1 <= after.x0 + 0.01 for before, after in pairwise(boxes))
