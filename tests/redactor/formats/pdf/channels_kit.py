# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Hostile documents for the whole way of a PDF, and an independent look at what comes out.

A case is a small function that makes a PDF in which :data:`NAME` hides somewhere. It is redacted as a user would: every
place where the text has the name, and boxes for what only eyes can see. Then other parsers than the one that wrote it
look for the name everywhere; what is public must still be there, and the page must look as it did outside the boxes.
All people are invented.
"""

from __future__ import annotations

import io
import random
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image
from pypdfium2 import raw

from redactor import pipeline
from redactor.analysis.names.terms import find_terms
from redactor.errors import RedactorError
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.inspect import inspect
from redactor.limits import Limits
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Plan, Redacted, Span

NAME = "Marloes Zwanenburgh"
FIRST, LAST = NAME.split()
CODED = NAME.encode()
PUBLIC = ("Openbare aanhef", "belde over de dijk", "Openbaar besluit")
#: a page of all cases, points
PAGE = (420, 300)


@dataclass(frozen=True, slots=True)
class Case:
    """One document and what must come of it."""

    make: Callable[[], bytes]
    terms: tuple[str, ...] = (NAME, LAST)
    boxes: tuple[tuple[int, Box], ...] = ()
    """(page, box) drawn by hand: points of the displayed page"""
    keep: tuple[str, ...] = PUBLIC
    needles: tuple[str, ...] = (FIRST, LAST)
    refused: type[RedactorError] | None = None
    looks: bool = True
    """compare the looks with the input; off where what is seen must change outside the boxes"""
    only: frozenset[int] | None = None
    """pages on which the name is redacted; None: all"""
    told: tuple[str, ...] = ()
    """what the check before publication tells of the result, which is no finding"""


CASES: dict[str, Case] = {}


def case(**options: Any) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register a maker as a case."""

    def put(make: Callable[[], bytes]) -> Callable[[], bytes]:
        assert make.__name__ not in CASES, make.__name__
        CASES[make.__name__] = Case(make, **options)
        return make

    return put


def cases_of(module: str) -> dict[str, Case]:
    """The cases that a test module made."""
    return {name: one for name, one in CASES.items() if one.make.__module__ == module}


# -- making ------------------------------------------------------------------------------------------------------------


def helvetica(pdf: Pdf, **keys: Any) -> Any:
    """A font that every reader has."""
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    for key, value in keys.items():
        font[f"/{key}"] = value
    return pdf.make_indirect(font)


def stream(pdf: Pdf, data: bytes = CODED, **keys: Any) -> Any:
    """An indirect stream; keys may be prefixed with ``_`` where they are words of Python."""
    made = pdf.make_stream(data)
    for key, value in keys.items():
        made[f"/{key.lstrip('_')}"] = value
    return made


def form(pdf: Pdf, data: bytes, box: Sequence[float] = (0, 0, 420, 300), **keys: Any) -> Any:
    """A form XObject."""
    return stream(pdf, data, Type=Name.XObject, Subtype=Name.Form, BBox=Array(list(box)), **keys)


def text(value: bytes = CODED, x: float = 40, y: float = 200, size: float = 12, font: bytes = b"F1") -> bytes:
    """A line of text."""
    return b"BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (font, size, x, y, value)


#: what is public on every page: above, behind and below the name
AROUND = text(b"Openbare aanhef", y=230) + text(b"belde over de dijk", x=240) + text(b"Openbaar besluit", y=170)
SHOWN = text()


def base(paint: bytes = SHOWN, *, pages: int = 1) -> tuple[Pdf, Any]:
    """A document whose pages have the public lines and what ``paint`` paints (the name, between them)."""
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=PAGE)
    for page in pdf.pages:
        page.obj.Resources = Dictionary(Font=Dictionary(F1=helvetica(pdf)))
        page.obj.Contents = pdf.make_stream(AROUND + paint)
    return pdf, pdf.pages[0].obj


def saved(pdf: Pdf, **options: Any) -> bytes:
    """The bytes, streams as they are."""
    made = io.BytesIO()
    if "encryption" not in options:
        options |= {"static_id": True, "stream_decode_level": pikepdf.StreamDecodeLevel.none}
    pdf.save(made, fix_metadata_version=False, **options)
    return made.getvalue()


def built(change: Callable[[Pdf, Any], None], paint: bytes = SHOWN, **options: Any) -> bytes:
    """A document after ``change(pdf, first page)``."""
    pdf, page = base(paint)
    change(pdf, page)
    return saved(pdf, **options)


def resource(page: Any, category: str, name: str, value: Any) -> None:
    """Add a named resource."""
    if f"/{category}" not in page.Resources:
        page.Resources[f"/{category}"] = Dictionary()
    page.Resources[f"/{category}"][f"/{name}"] = value


def painted(*resources: tuple[str, str, Callable[[Pdf], Any]], paint: bytes) -> bytes:
    """A page that paints with these resources (category, name, maker)."""

    def change(pdf: Pdf, page: Any) -> None:
        for category, name, make in resources:
            resource(page, category, name, make(pdf))

    return built(change, paint)


def assembled(
    objects: dict[int, bytes], trailer: bytes = b"", *, head: bytes = b"%PDF-1.7\n", more: bytes = b""
) -> bytes:
    """A file written by hand: objects by number, 1 is the catalogue; ``more`` stands between objects and table."""
    data, places = head, {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    data += more
    start, size = len(data), max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    data += b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
        for number in range(1, size)
    )
    return data + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)


def by_hand(content: bytes = AROUND + SHOWN) -> dict[int, bytes]:
    """The objects of a one-page document."""
    return {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        4: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }


def updated(data: bytes, objects: dict[int, bytes], size: int) -> bytes:
    """An incremental update appended to a file."""
    before = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    made, rows = data, b""
    for number, body in objects.items():
        rows += b"%d 1\n%010d 00000 n \n" % (number, len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return made + b"xref\n%strailer\n<< /Size %d /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        rows, size, before, len(made)
    )  # fmt: skip


#: pixels of :func:`writing`
WIDE, HIGH = 320, 60


def writing() -> Image.Image:
    """Black on white, every column its own."""
    made = Image.new("L", (WIDE, HIGH), "white")
    chosen = random.Random(3)
    for x in range(4, WIDE - 4, 4):
        for y in range(6, HIGH - 6, 6):
            if chosen.random() < 0.4:
                made.paste(0, (x, y, x + 3, y + 5))
    return made


def coded(kind: str, picture: Image.Image, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def fax(picture: Image.Image) -> bytes:
    data = coded("TIFF", picture, compression="group4")
    with Image.open(io.BytesIO(data)) as made:
        tags: Any = made.tag_v2  # type: ignore[attr-defined]
        return data[tags[273][0] : tags[273][0] + tags[279][0]]


# -- redacting ---------------------------------------------------------------------------------------------------------


def written(pdf: Pdf, kind: str) -> Any:
    """The writing as a picture of a PDF, in one of its codings or kinds; as it is for any other ``kind``."""
    held = pdf.make_stream(b"")
    held.Type, held.Subtype, held.Width, held.Height = Name.XObject, Name.Image, WIDE, HIGH
    held.BitsPerComponent, held.ColorSpace = 8, Name.DeviceGray
    made = writing()
    if kind == "jpeg":
        held.write(coded("JPEG", made, quality=92), filter=Name.DCTDecode)
    elif kind == "colour jpeg":
        held.ColorSpace = Name.DeviceRGB
        held.write(coded("JPEG", made.convert("RGB"), quality=92), filter=Name.DCTDecode)
    elif kind == "jpeg 2000":
        held.write(coded("JPEG2000", made), filter=Name.JPXDecode)
    elif kind == "fax":
        held.BitsPerComponent = 1
        parms = Dictionary(K=-1, Columns=WIDE, Rows=HIGH, BlackIs1=False)
        held.write(fax(made.convert("1")), filter=Name.CCITTFaxDecode, decode_parms=parms)
    elif kind == "stencil":
        del held.ColorSpace
        held.ImageMask, held.BitsPerComponent = True, 1
        held.write(made.convert("1").tobytes())
    elif kind == "colours":
        held.ColorSpace = Name.DeviceRGB
        held.write(made.convert("RGB").tobytes())
    elif kind == "soft mask":
        mask = pdf.make_stream(Image.eval(made, lambda value: 255 - value).tobytes())
        mask.Type, mask.Subtype, mask.Width, mask.Height = Name.XObject, Name.Image, WIDE, HIGH
        mask.BitsPerComponent, mask.ColorSpace = 8, Name.DeviceGray
        held.write(bytes(WIDE * HIGH))
        held.SMask = mask
    else:
        held.write(made.tobytes())
    return held


def plan_of(one: Case, document: Document) -> Plan:
    """The terms wherever the text has them, and the boxes."""
    found = find_terms([page.text for page in document.pages], sorted(set(one.terms)))
    spans = [span for span in found if one.only is None or span.page in one.only]
    findings = tuple(
        Finding(number, span.page, span.start, span.end, "PERSON", 1.0, "terms") for number, span in enumerate(spans, 1)
    )
    decisions = tuple(Decision(each.id, Action.REDACT, "terms", "5.1.2.e") for each in findings)
    manual = tuple(ManualBox(page, box, "5.1.2.e") for page, box in one.boxes)
    return Plan(document.sha256, "terms", "1", findings, (), decisions, manual)


def redacted(one: Case, data: bytes) -> Redacted:
    """As a user would."""
    document = PdfFormat().read(io.BytesIO(data), Limits())
    return pipeline.apply(document, plan_of(one, document))


# -- judging -----------------------------------------------------------------------------------------------------------


def bare(value: str) -> str:
    """Letters and digits without accents and case."""
    return "".join(one for one in unicodedata.normalize("NFKD", value).casefold() if one.isalnum())


def traces(data: bytes, needles: Sequence[str]) -> list[str]:
    """Where in a file a needle is, in any encoding that a reader could undo."""
    wanted = [bare(one) for one in needles]
    found = set()
    for where, blob in blobs(data):
        for reading in readings(blob):
            squeezed = bare(reading)
            if any(one in squeezed or one[::-1] in squeezed for one in wanted):
                found.add(where)
    for page in texts(data):
        squeezed = bare(page)
        found |= {"text of a page" for one in wanted if one in squeezed or one[::-1] in squeezed}
    return sorted(found)


def blobs(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The raw file, everything that can be inflated in it, and every string, name, key and stream of its objects."""
    yield "raw bytes", data
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            inflated = zlib.decompressobj().decompress(data[match.start() :], 4_000_000)
        except zlib.error:
            continue
        yield "carved stream", inflated
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in [pdf.trailer, *pdf.objects]:
            yield from _parts(one, 0)


def _parts(value: Any, depth: int) -> Iterator[tuple[str, bytes]]:
    if depth > 40 or (depth and getattr(value, "is_indirect", False)):
        return
    if isinstance(value, pikepdf.Name):
        yield "name", str(value).encode()
    elif isinstance(value, pikepdf.String):
        yield "string", bytes(value)
        yield "string", str(value).encode()
    elif isinstance(value, pikepdf.Array):
        for index in range(len(value)):
            yield from _parts(value[index], depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in value.keys():  # noqa: SIM118 - a PDF dictionary
            yield "key", key.encode()
            yield from _parts(value.get(key), depth + 1)
        if isinstance(value, pikepdf.Stream):
            try:
                yield "stream", value.read_bytes()
            except pikepdf.PdfError:
                yield "stream", value.read_raw_bytes()


def readings(blob: bytes) -> Iterator[str]:
    """The ways to read bytes: Latin, UTF-8, UTF-16, strings of digits, escapes."""
    plain = blob.decode("latin-1")
    yield plain
    yield blob.decode("utf-8", "replace")
    if b"\0" in blob:
        yield blob.replace(b"\0", b"").decode("latin-1")
    if b"\\" in blob:
        yield re.sub(r"\\([0-7]{1,3})", lambda match: chr(int(match[1], 8) & 255), plain)
    if b"#" in blob or b"%" in blob:
        yield re.sub(r"[#%]([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), plain)
    strings = re.findall(r"<([0-9A-Fa-f\s]{2,})>", plain)
    if strings:
        # the strings of a text array belong together, whatever moves stand between them
        packed = "".join(re.sub(r"\s", "", one) for one in strings)
        coded = bytes.fromhex(packed[: len(packed) // 2 * 2])
        yield coded.replace(b"\0", b"").decode("latin-1")
    literal = re.findall(r"\(((?:[^()\\]|\\.)*)\)", plain, re.DOTALL)
    if literal:
        yield "".join(literal)


def texts(data: bytes) -> list[str]:
    """The text of every page as pdfium reads it."""
    document = pdfium.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def grey(data: bytes, number: int) -> Any:
    """A page in grey as a viewer shows it, notes and fields too."""
    document = pdfium.PdfDocument(data)
    document.init_forms()
    try:
        scale = min(1.0, 900 / max(document[number].get_size()))
        return document[number].render(scale=scale, prefer_bgrx=True).to_numpy()[..., 1].copy()
    finally:
        document.close()


def apart(before: bytes, done: Redacted) -> float:
    """How much the looks differ outside boxes and lines that were set anew: the worst mean of 3 × 3 pixels."""
    worst = 0.0
    for number, page in enumerate(done.document.pages):
        first, second = grey(before, number).astype(int), grey(done.data, number).astype(int)
        if any(abs(one - other) > 1 for one, other in zip(first.shape, second.shape, strict=True)):
            return 255.0
        rows, columns = min(first.shape[0], second.shape[0]), min(first.shape[1], second.shape[1])
        change = np.abs(first[:rows, :columns] - second[:rows, :columns]).astype(float)
        marks = [mark.box for mark in done.written.marks if mark.page == number + 1]
        high, wide = rows / page.height, columns / page.width
        for box in (*marks, *done.written.moved.get(number + 1, ())):
            y0, y1 = max(0, int(box.y0 * high) - 2), int(box.y1 * high) + 3
            x0, x1 = max(0, int(box.x0 * wide) - 2), int(box.x1 * wide) + 3
            change[y0:y1, x0:x1] = 0
        blocks = change[: rows // 3 * 3, : columns // 3 * 3].reshape(rows // 3, 3, columns // 3, 3)
        worst = max(worst, float(blocks.mean(axis=(1, 3)).max(initial=0.0)))
    return worst


def halves(data: bytes) -> tuple[float, float]:
    """How much the pixels of the one picture of this size differ, in its left and its right half."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image" and one.Width == WIDE:
                if one.get("/ImageMask"):
                    del one.ImageMask
                    one.ColorSpace = Name.DeviceGray
                grey = np.asarray(pikepdf.PdfImage(one).as_pil_image().convert("L"), float)
                return float(grey[:, : WIDE // 2 - 6].std()), float(grey[:, WIDE // 2 + 6 :].std())
    return 0.0, 0.0


def under_boxes(done: Redacted) -> list[int]:
    """The pages on which something shows when the boxes (all filled paths) and all text are left out."""
    document = pdfium.PdfDocument(done.data)
    found = []
    try:
        for number, page in enumerate(document):
            boxes = [mark.box for mark in done.written.marks if mark.page == number + 1]
            if not boxes:
                continue
            for index in range(raw.FPDFPage_CountObjects(page.raw)):
                item = raw.FPDFPage_GetObject(page.raw, index)
                if raw.FPDFPageObj_GetType(item) in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_TEXT):
                    raw.FPDFPageObj_SetIsActive(item, False)
            seen = page.render(scale=min(1.0, 900 / max(page.get_size())), draw_annots=False).to_numpy()[..., 1]
            size = done.document.pages[number]
            high, wide = seen.shape[0] / size.height, seen.shape[1] / size.width
            for box in boxes:
                part = seen[
                    int(box.y0 * high) + 2 : int(box.y1 * high) - 1, int(box.x0 * wide) + 2 : int(box.x1 * wide) - 1
                ]
                if part.size and int(part.max()) - int(part.min()) > 60:
                    found.append(number + 1)
    finally:
        document.close()
    return found


def judge(one: Case) -> None:
    """Make, redact and look: the body of every test of a case."""
    data = one.make()
    if one.refused is not None:
        with pytest.raises(one.refused) as raised:
            redacted(one, data)
        assert raised.value.message, "a refusal says why"
        assert NAME not in str(raised.value)
        return
    assert one.boxes or traces(data, one.needles), "the name is not in the document: the test would prove nothing"
    done = redacted(one, data)
    if one.only is None:
        assert traces(done.data, one.needles) == []
    squeezed = bare("".join(texts(done.data)))
    assert [public for public in one.keep if bare(public) not in squeezed] == []
    if one.looks:
        assert apart(data, done) <= 40
    assert under_boxes(done) == []
    assert tuple(seen.kind for seen in inspect(done.data).seen) == one.told


def judged(module: str) -> Callable[[str], None]:
    """The test of all cases that a module made, for its last line."""

    @pytest.mark.parametrize("name", sorted(cases_of(module)))
    def test(name: str) -> None:
        judge(CASES[name])

    return test


def span_of(document: Document, value: str) -> Span:
    """Where a value stands first."""
    for page in document.pages:
        at = page.text.find(value)
        if at >= 0:
            return Span(page.number, at, at + len(value))
    raise AssertionError("not in the text")


__all__ = [
    "AROUND", "CASES", "CODED", "FIRST", "HIGH", "LAST", "NAME", "PAGE", "PUBLIC", "SHOWN", "WIDE", "Array", "Box", "Case", "Dictionary", "Name",
    "Pdf", "String", "assembled", "base", "built", "by_hand", "case", "cases_of", "coded", "fax", "form", "grey", "helvetica", "judge", "painted",
    "redacted", "resource", "saved", "stream", "text", "texts", "traces", "updated", "writing",
]  # fmt: skip
