# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
from pathlib import Path

import pymupdf
import pytest
from pdf_builders import image, letter, new_pdf, raw, saved, scan_of, show
from pikepdf import Dictionary

from redactor.errors import DamagedDocument, LimitExceeded, RedactorError, UnsupportedFormat
from redactor.formats import format_for, format_of, sniff
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Document

LINES = letter(["Aan: J. Oosterhuis (directie), 06-12345678", "Betreft: planning"])


def read(data: bytes, limits: Limits = Limits()) -> Document:
    return PdfFormat().read(io.BytesIO(data), limits)


def test_text_and_words_have_exact_offsets() -> None:
    document = read(raw(LINES, LINES))
    with pymupdf.open(stream=document.normalised) as plain:
        assert [page.text for page in document.pages] == [page.get_text() for page in plain]
        for page, source in zip(document.pages, plain, strict=True):
            assert [page.text[word.start : word.end] for word in page.words] == [w[4] for w in source.get_text("words")]
    assert [page.number for page in document.pages] == [1, 2]
    assert (document.pages[0].width, document.pages[0].height) == (595, 842)
    assert document.not_assessed == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (scan_of("Aan: Oosterhuis", hidden_text=False), ("scan_without_text",)),
        (scan_of("Aan: Oosterhuis, Meulenbelt en Terpstra", hidden_text=True, size=16), ()),
    ],
)
def test_a_scan_without_text_is_not_assessed(data: bytes, reason: tuple[str, ...]) -> None:
    assert read(data).pages[0].not_assessed == reason


@pytest.mark.parametrize(("size", "reason"), [((300, 150), ("picture",)), ((60, 60), ()), ((300, 8), ())])
def test_a_picture_that_may_hold_text_is_told(size: tuple[int, int], reason: tuple[str, ...]) -> None:
    width, height = size
    pdf = new_pdf(LINES + f"q {width} 0 0 {height} 72 300 cm /Im Do Q".encode())
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Im=image(pdf, 200, 100))
    page = read(saved(pdf)).pages[0]
    assert page.not_assessed == reason
    assert page.pictures == ((72.0, 842.0 - 300 - height, 72.0 + width, 842.0 - 300),)


def test_letters_drawn_as_outlines_are_told() -> None:
    outlines = b"".join(
        f"{x} 500 m {x + 3} 512 l {x + 6} 500 l {x + 4} 504 {x + 2} 504 {x} 500 c f\n".encode()
        for x in range(72, 372, 8)
    )
    assert read(raw(LINES + outlines)).pages[0].not_assessed == ("drawn_text",)


@pytest.mark.parametrize(("width", "height", "reason"), [(50, 18, ()), (2.5, 12, ("drawn_text",))])
def test_shaded_cells_are_no_letters_and_thin_strokes_may_be(
    width: float, height: float, reason: tuple[str, ...]
) -> None:
    shades = b"".join(
        f"0.9 g {x} {y} {width} {height} re f\n".encode() for x in range(72, 472, 100) for y in range(200, 420, 22)
    )
    assert read(raw(shades + LINES)).pages[0].not_assessed == reason


def test_text_without_unicode_is_told() -> None:
    assert read(raw(show("\x01\x02\x03\x04\x05\x06", 72, 700))).pages[0].not_assessed == ("unreadable_text",)


@pytest.mark.parametrize("limits", [Limits(page_characters=10), Limits(page_points=100)])
def test_limits_of_a_page(limits: Limits) -> None:
    with pytest.raises(LimitExceeded):
        read(raw(LINES), limits)


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (raw(LINES), "brief.pdf", "pdf"),
        (raw(LINES), "", "pdf"),
        (b"junk before\n" + raw(LINES), "brief.PDF", "pdf"),
        ("Geachte heer Müller,".encode("cp1252"), "brief.txt", "text"),
        (b"\xff\xfea\0b\0", "", "text"),
        (b"", "brief.pdf", DamagedDocument),
        (raw(LINES), "brief.txt", UnsupportedFormat),
        (b"Geachte heer,", "brief.pdf", UnsupportedFormat),
        (b"PK\x03\x04abc", "brief.docx", UnsupportedFormat),
        (b"\0\1\2\3", "", UnsupportedFormat),
    ],
)
def test_the_format_is_told_by_the_content(data: bytes, name: str, expected: str | type[RedactorError]) -> None:
    if isinstance(expected, str):
        assert sniff(data[:4096]) == expected
        if expected == "pdf":
            assert isinstance(format_for(data, name), PdfFormat)
    else:
        with pytest.raises(expected):
            format_for(data, name)


def test_a_media_type_has_its_format() -> None:
    assert isinstance(format_of("application/pdf"), PdfFormat)
    with pytest.raises(UnsupportedFormat):
        format_of("image/png")


@pytest.mark.shared
def test_nothing_crashes_on_odd_files(shared: Path) -> None:
    for path in sorted((shared / "robust").glob("*.pdf")):
        try:
            document = read(path.read_bytes())
        except RedactorError:
            continue
        for page in document.pages:
            assert all(page.text[word.start : word.end] for word in page.words)
