# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""PDFs made by script for the tests: plain pages, and pages that hide something. All people are invented."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

A4 = (595.0, 842.0)


def saved(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    """The bytes of a pikepdf document."""
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, compress_streams=False, **options)
    return out.getvalue()


def new_pdf(
    *contents: bytes, size: tuple[float, float] = A4, page: dict[str, Any] | None = None, **resources: Any
) -> pikepdf.Pdf:
    """A document with one page per content stream; fonts /F1 Helvetica, /F2 Times, /F3 Courier.

    ``page`` holds further keys of every page (``{"/Rotate": 90}``), ``resources`` further categories of resources.
    """
    pdf = pikepdf.new()
    fonts = Dictionary()
    for name, base in (("/F1", "/Helvetica"), ("/F2", "/Times-Roman"), ("/F3", "/Courier")):
        fonts[name] = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(base), Encoding=Name.WinAnsiEncoding)
        )
    for content in contents:
        fresh = pdf.add_blank_page(page_size=size)
        held = Dictionary(Font=fonts)
        for key, value in resources.items():
            held[f"/{key}"] = value
        fresh.obj["/Resources"] = held
        fresh.obj["/Contents"] = pdf.make_stream(content)
        for key, value in (page or {}).items():
            fresh.obj[key] = value
    return pdf


def raw(*contents: bytes, **options: Any) -> bytes:
    """:func:`new_pdf` as bytes."""
    return saved(new_pdf(*contents, **options))


def show(text: str, x: float, y: float, *, font: str = "F1", size: float = 11, before: str = "") -> bytes:
    """One line of text as content; ``y`` from the bottom."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {before} /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n".encode("cp1252")


def letter(lines: Sequence[str], *, leading: float = 14, top: float = 770, **options: Any) -> bytes:
    """The lines of a letter as content."""
    return b"".join(show(line, 72, top - number * leading, **options) for number, line in enumerate(lines))


def image(pdf: pikepdf.Pdf, width: int = 60, height: int = 20, grey: int = 255) -> pikepdf.Object:
    """A grey picture as an XObject."""
    return pdf.make_indirect(
        pikepdf.Stream(
            pdf,
            bytes((grey,)) * (width * height),
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=width,
            Height=height,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
        )
    )


def form(pdf: pikepdf.Pdf, content: bytes, fonts: Any, *, box: Sequence[float] = (0, 0, 595, 842)) -> pikepdf.Object:
    """A form XObject."""
    return pdf.make_indirect(
        pikepdf.Stream(
            pdf,
            content,
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array(list(box)),
            Resources=Dictionary(Font=fonts),
        )
    )


def scan_of(text: str, *, hidden_text: bool, size: float = 24) -> bytes:
    """A page that is a picture of a line of text, with or without an invisible text layer over it."""
    drawn = pymupdf.open()
    page = drawn.new_page(width=400, height=80)
    page.insert_text((20, 50), text, fontsize=size)
    pixels = page.get_pixmap(dpi=150, colorspace=pymupdf.csGRAY)
    scan = pymupdf.open()
    page = scan.new_page(width=400, height=80)
    page.insert_image(page.rect, pixmap=pixels)
    if hidden_text:
        page.insert_text((20, 50), text, fontsize=size, render_mode=3)
    return bytes(scan.tobytes())


def pdfium_text(data: bytes) -> list[str]:
    """The text of each page, as pdfium reads it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        texts = []
        for page in document:
            reader = page.get_textpage()
            texts.append(reader.get_text_range().replace("\ufffe", "-"))
            reader.close()
            page.close()
        return texts
    finally:
        document.close()


def mupdf_text(data: bytes) -> list[str]:
    """The text of each page, as MuPDF reads it."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return [page.get_text() for page in document]
