# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines that are set in unusual ways are edited, not turned into pictures, and their neighbours stay as they were."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pymupdf
import pytest
from pdf_builders import new_pdf, pdfium_text, raw, saved, show
from pikepdf import Array, Dictionary, Name

from redactor.analysis.names.cut import find_terms_in
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.inspect import inspect
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Plan, Redacted
from redactor.pipeline import apply

LIMITS = Limits()
NAME = "Vermeulen"
LINE = "Geachte heer Vermeulen van de afdeling Groen"
LEFT = "Geachte heer van de afdeling Groen"
ABOVE = "de regel gjpqy erboven blijft hier wel helemaal staan"
BELOW = "DE REGEL ERONDER blijft hier ook wel helemaal staan"


def redacted(data: bytes, term: str = NAME) -> Redacted:
    """The proved result of taking a term out wherever it stands."""
    document = PdfFormat().read(io.BytesIO(data), LIMITS)
    findings: list[Finding] = []
    for page in document.pages:
        at = page.text.find(term)
        while at >= 0:
            findings.append(Finding(len(findings) + 1, page.number, at, at + len(term), "PERSON", 1.0, "test"))
            at = page.text.find(term, at + 1)
    assert findings
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    return apply(document, Plan(document.sha256, "test", "1", tuple(findings), (), decisions), limits=LIMITS)


def words(data: bytes) -> str:
    return " ".join(" ".join(pdfium_text(data)).split())


def edited(data: bytes, *left: str) -> Redacted:
    """The result, which is no picture, has no name and all of the given texts."""
    result = redacted(data)
    assert not result.written.rasterised
    assert NAME not in words(result.data)
    for text in left:
        assert text in words(result.data)
    return result


PRINTED = {
    "to the side": [(0.0, 0.0), (0.3, 0.0)],
    "half a point": [(0.0, 0.0), (0.6, 0.0)],
    "down": [(0.0, 0.0), (0.2, -0.2)],
    "four times": [(0.0, 0.0), (0.25, 0.0), (0.0, 0.25), (0.25, 0.25)],
    "a shadow": [(1.5, -1.5), (0.0, 0.0)],
}


@pytest.mark.parametrize("how", PRINTED)
def test_bold_by_printing_twice(how: str) -> None:
    content = b"".join(show(LINE, 72 + x, 700 + y, size=14) for x, y in PRINTED[how])
    result = edited(raw(content + show(BELOW, 72, 660)), LEFT, BELOW)
    assert len(result.written.marks) == 1, "all printings of one line share a box"
    with pymupdf.open(stream=result.data) as document:
        groups = [one[0] for one in document[0].get_text("words") if one[4] == "afdeling"]
    assert max(groups) - min(groups) < 1.6, "what follows moves as far in each printing"


def test_columns_that_are_printed_twice() -> None:
    one = show("Jan Vermeulen", 72, 700) + show("Groen", 220, 700) + show("Blauw", 320, 700)
    other = show("Jan Vermeulen", 72.3, 700) + show("Groen", 220.3, 700) + show("Blauw", 320.3, 700)
    assert len(edited(raw(one + other), "Groen", "Blauw").written.marks) == 1


@pytest.mark.parametrize("leading", [12, 11, 10, 9, 8, 7, 6])
def test_tight_lines(leading: int) -> None:
    content = show(ABOVE, 72, 700 + leading) + show(LINE, 72, 700) + show(BELOW, 72, 700 - leading)
    result = edited(raw(content), ABOVE, LEFT, BELOW)
    with pymupdf.open(stream=result.data) as document:
        starts = {one[4]: one[0] for one in document[0].get_text("words")}
    with pymupdf.open(stream=raw(content)) as document:
        before = {one[4]: one[0] for one in document[0].get_text("words")}
    for word in ("erboven", "gjpqy", "ERONDER", "REGEL"):
        assert starts[word] == pytest.approx(before[word], abs=0.01), "no other line moves along"


@pytest.mark.parametrize("leading", [9, 10, 11])
def test_a_box_leaves_the_ink_of_tight_lines_alone(leading: int) -> None:
    content = show(ABOVE, 72, 700 + leading) + show(LINE, 72, 700) + show(BELOW, 72, 700 - leading)
    (mark,) = redacted(raw(content)).written.marks
    baseline = 842 - 700
    assert mark.box.y0 >= baseline - leading + 0.2 * 11 - 0.01
    assert mark.box.y1 <= baseline + leading - 0.72 * 11 + 0.01
    assert mark.box.y1 - mark.box.y0 > 0.4 * 11


@pytest.mark.parametrize("slant", [0.2, 0.3, 0.5, -0.25])
@pytest.mark.parametrize("text", ["Aan Vermeulen, en de rest", "(Vermeulen) hier", "Aan Vermeulen-Bos van dienst"])
def test_slanted_letters_leave_their_neighbours(slant: float, text: str) -> None:
    content = (
        f"BT /F1 11 Tf 1 0 {slant} 1 100 300 Tm ".encode()
        + b"("
        + text.replace("(", "\\(").replace(")", "\\)").encode()
        + b") Tj ET"
    )
    result = edited(raw(content))
    assert words(result.data).replace(" ", "").startswith(text.replace(NAME, "").replace(" ", ""))


def test_a_superscript_moves_along() -> None:
    content = (
        b"BT /F1 11 Tf 72 700 Td (Geachte heer Vermeulen) Tj 5 Ts /F1 7 Tf (1) Tj 0 Ts /F1 11 Tf ( van de dienst) Tj ET"
    )
    result = edited(raw(content), "van de dienst")
    with pymupdf.open(stream=result.data) as document:
        found = {one[4]: one[:4] for one in document[0].get_text("words")}
    (mark,) = result.written.marks
    assert any(word.startswith("1") and place[0] > mark.box.x1 - 0.1 for word, place in found.items())


@pytest.mark.parametrize("mark", ["12", "*"])
def test_a_line_that_begins_with_a_raised_mark_moves_as_a_whole(mark: str) -> None:
    """A footnote: its number stands higher than the text behind it."""
    note = show(mark, 72, 503, size=6) + show(f"Brief van {NAME} van de afdeling Groen", 80, 500, size=9)
    data = raw(note + show(f"{mark} Een andere regel van gewone lengte", 72, 520, size=9))
    result = edited(data, "Brief van", "van de afdeling Groen")
    assert not any(one.width_risk for one in result.written.marks)
    (mark_box,) = result.written.marks
    assert mark_box.box.x1 - mark_box.box.x0 >= 50


@pytest.mark.parametrize(
    "setting",
    [
        b"BT /F1 11 Tf 1 0 0 -1 100 300 Tm",
        b"BT /F1 11 Tf -1 0 0 1 400 300 Tm",
        b"BT /F1 -11 Tf -1 0 0 -1 100 300 Tm",
        b"BT /F1 11 Tf -100 Tz 1 0 0 1 400 300 Tm",
        b"BT /F1 11 Tf 0 1 -1 0 300 300 Tm",
        b"BT /F1 11 Tf 0 -1 1 0 300 600 Tm",
        b"BT /F1 11 Tf .966 .259 -.259 .966 100 300 Tm",
        b"BT /F1 11 Tf 50 Tz 1 0 0 1 72 300 Tm",
        b"BT /F1 1 Tf 11 0 0 11 72 300 Tm",
        b"BT /F1 11 Tf 1.5 Tc 4 Tw 1 0 0 1 72 300 Tm",
        b"BT /F1 11 Tf 2 Tr .3 w 1 0 0 1 72 300 Tm",
    ],
)
def test_mirrored_turned_and_scaled_text(setting: bytes) -> None:
    # mirrored text comes out of a reader letter by letter, so letters are counted
    data = raw(show(BELOW, 72, 100) + setting + b" (" + LINE.encode() + b") Tj ET")
    result = redacted(data)
    assert not result.written.rasterised
    assert BELOW in words(result.data)
    left = words(result.data).replace(" ", "").replace("gelakt:5.1.2.e", "")
    assert sorted(left) == sorted((LEFT + BELOW).replace(" ", ""))


def test_text_through_a_soft_mask_stays_text() -> None:
    pdf = pikepdf.open(io.BytesIO(raw(b"")))
    mask = pdf.make_stream(b"q 0 0 595 842 re W n 1 g 0 0 595 842 re f Q")
    for key, value in {
        "/Type": Name.XObject,
        "/Subtype": Name.Form,
        "/BBox": Array([0, 0, 595, 842]),
        "/Group": Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
        "/Resources": Dictionary(),
    }.items():
        mask[key] = value
    page: Any = pdf.pages[0].obj
    page["/Resources"]["/ExtGState"] = Dictionary(
        G1=Dictionary(SMask=Dictionary(S=Name.Luminosity, G=mask)), G0=Dictionary(SMask=Name("/None"))
    )
    page["/Contents"] = pdf.make_stream(b"/G1 gs " + show(LINE, 72, 700) + b"/G0 gs " + show(BELOW, 72, 600))
    out = io.BytesIO()
    pdf.save(out)
    edited(out.getvalue(), LEFT, BELOW)


@pytest.mark.parametrize("size", [12, 26])
@pytest.mark.parametrize("degrees", [-70, -35, -12, 12, 20, 45, 80])
def test_a_stamp_across_a_name(degrees: int, size: int) -> None:
    turned = pymupdf.Matrix(degrees)
    matrix = f"{turned.a:.5f} {turned.b:.5f} {turned.c:.5f} {turned.d:.5f}"
    start = (175 - 2.5 * size * turned.a, 703 - 2.5 * size * turned.b)
    stamp = f"0.8 0 0 rg BT /F1 {size} Tf {matrix} {start[0]:.2f} {start[1]:.2f} Tm (ONTVANGEN) Tj ET 0 g\n".encode()
    edited(raw(show(ABOVE, 72, 730) + show(LINE, 72, 700) + stamp + show(BELOW, 72, 670)), LEFT.split(" heer ")[1])


def test_tails_that_hang_below_a_tight_line_with_a_stamp_across() -> None:
    stamp = b"0.8 0 0 rg BT /F1 20 Tf 0.94 -0.34 0.34 0.94 190 730 Tm (ONTVANGEN) Tj ET 0 g\n"
    name = show("Jopgy Vermeulen gypjq en zo", 72, 700, size=30).replace(b"Jopgy Vermeulen", b"Vermeulen")
    edited(raw(name + show("kop negentig", 72, 677, size=30) + stamp), "kop negentig")


def _curved(word: str) -> bytes:
    found = b""
    for number, char in enumerate(word):
        turned = pymupdf.Matrix(70 - 14 * number)
        found += (
            f"BT /F1 14 Tf {turned.a:.4f} {turned.b:.4f} {turned.c:.4f} {turned.d:.4f} "
            f"{200 + 9 * number - number * number / 4:.2f} {500 + 5 * number:.2f} Tm ({char}) Tj ET\n"
        ).encode()
    return found


#: what boxes of ours overlap, reach over the edge of the page, or stand beside each other askew
SILENT = {
    "on a curve": raw(_curved(NAME) + show(BELOW, 72, 300)),
    "over the edge of the page": raw(show(f"de {NAME}", 548, 700) + show(BELOW, 72, 300)),
    "at a slant": raw(
        b"".join(
            b"BT /F1 9 Tf 0.995 -0.1 0.1 0.995 %d %d Tm " % (72 + 4 * n, 700 - 10 * n)
            + f"(de {NAME} bij {NAME} komt) Tj ET\n".encode()
            for n in range(4)
        )
        + show(BELOW, 72, 300)
    ),
}


def _cut_picture(place: bytes) -> bytes:
    pdf = new_pdf(show(f"de {NAME}", 72, 600) + show(BELOW, 72, 300) + b"q 60 0 0 60 " + place + b" cm /I Do Q")
    samples = bytes((7 * x + 11 * y) % 256 for y in range(16) for x in range(16))
    picture = pikepdf.Stream(pdf, samples, Type=Name.XObject, Subtype=Name.Image, Width=16, Height=16)
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8
    pdf.pages[0].obj.Resources["/XObject"] = Dictionary(I=pdf.make_indirect(picture))
    return saved(pdf)


SILENT |= {
    f"a picture over the edge at {place.decode()}": _cut_picture(place)
    for place in (b"-30 400", b"565 810", b"300 -33")
}


@pytest.mark.parametrize("how", SILENT)
def test_the_check_is_silent_on_boxes_of_ours(how: str) -> None:
    document = PdfFormat().read(io.BytesIO(SILENT[how]), LIMITS)
    spans = find_terms_in(document, [NAME])
    findings = tuple(Finding(n, one.page, one.start, one.end, "PERSON", 1.0, "test") for n, one in enumerate(spans, 1))
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    result = apply(document, Plan(document.sha256, "test", "1", findings, (), decisions), limits=LIMITS)
    assert result.written.marks
    assert inspect(result.data).seen == ()
