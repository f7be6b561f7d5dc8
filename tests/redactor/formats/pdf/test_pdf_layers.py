# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Each way to switch a layer off or on, and that all libraries agree on it once it is settled."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pymupdf
import pytest
from pdf_builders import A4, mupdf_text, new_pdf, pdfium_text, saved, show
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf import PdfFormat, layers
from redactor.formats.pdf.content import instructions
from redactor.formats.pdf.normalise import normalise
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Plan, Written
from redactor.pipeline import apply

LAYERED = "Wielenhorstink"
PUBLIC = "Geachte Sanne Vermeulen van de afdeling"
LIMITS = Limits()


def layered(pdf: pikepdf.Pdf, group: Any, config: Any, *, named: Any = None) -> bytes:
    """A page with a line in a layer and one beside it."""
    groups = group if isinstance(group, list) else [group]
    pdf.Root.OCProperties = Dictionary(OCGs=Array(groups), D=config)
    page = pdf.pages[0].obj
    page["/Resources"]["/Properties"] = Dictionary(L1=groups[0] if named is None else named)
    inside = b"/OC /L1 BDC\n" + show(LAYERED, 72, 600) + b"EMC\n"
    page["/Contents"] = pdf.make_stream(show(PUBLIC, 72, 700) + inside + show("en de rest blijft staan", 72, 500))
    return saved(pdf)


def ocg(pdf: pikepdf.Pdf, **usage: Any) -> Any:
    made = Dictionary(Type=Name.OCG, Name=pikepdf.String("laag"))
    if usage:
        made["/Usage"] = Dictionary(**usage)
    return pdf.make_indirect(made)


def off_in_the_list() -> bytes:
    pdf = new_pdf(b"")
    group = ocg(pdf)
    return layered(pdf, group, Dictionary(OFF=Array([group])))


def all_off_by_the_base() -> bytes:
    pdf = new_pdf(b"")
    return layered(pdf, ocg(pdf), Dictionary(BaseState=Name.OFF))


def off_by_usage() -> bytes:
    pdf = new_pdf(b"")
    group = ocg(pdf, View=Dictionary(ViewState=Name.OFF))
    applied = Dictionary(Event=Name.View, Category=Array([Name.View]), OCGs=Array([group]))
    return layered(pdf, group, Dictionary(AS=Array([applied])))


def off_by_expression() -> bytes:
    pdf = new_pdf(b"")
    group = ocg(pdf)
    member = pdf.make_indirect(Dictionary(Type=Name.OCMD, VE=Array([Name.Not, group])))
    return layered(pdf, group, Dictionary(), named=member)


def off_by_policy() -> bytes:
    pdf = new_pdf(b"")
    one, other = ocg(pdf), ocg(pdf)
    member = Dictionary(Type=Name.OCMD, OCGs=Array([one, other]), P=Name.AllOn)
    return layered(pdf, [one, other], Dictionary(OFF=Array([other])), named=member)


def on_by_default() -> bytes:
    pdf = new_pdf(b"")
    return layered(pdf, ocg(pdf), Dictionary())


def on_though_the_base_is_off() -> bytes:
    pdf = new_pdf(b"")
    group = ocg(pdf)
    return layered(pdf, group, Dictionary(BaseState=Name.OFF, ON=Array([group])))


def on_for_usage_that_nothing_applies() -> bytes:
    pdf = new_pdf(b"")
    return layered(pdf, ocg(pdf, View=Dictionary(ViewState=Name.OFF)), Dictionary())


def on_for_usage_of_print() -> bytes:
    pdf = new_pdf(b"")
    group = ocg(pdf, Print=Dictionary(PrintState=Name.OFF))
    applied = Dictionary(Event=Name.Print, Category=Array([Name.Print]), OCGs=Array([group]))
    return layered(pdf, group, Dictionary(AS=Array([applied])))


def on_by_expression() -> bytes:
    pdf = new_pdf(b"")
    one, other = ocg(pdf), ocg(pdf)
    member = Dictionary(Type=Name.OCMD, VE=Array([Name.Or, one, Array([Name.Not, other])]))
    return layered(pdf, [one, other], Dictionary(OFF=Array([one, other])), named=member)


def without_a_catalogue_entry() -> bytes:
    pdf = pikepdf.open(io.BytesIO(on_for_usage_that_nothing_applies()))
    del pdf.Root["/OCProperties"]
    return saved(pdf)


OFF = [off_in_the_list, all_off_by_the_base, off_by_usage, off_by_expression, off_by_policy]
ON = [
    on_by_default,
    on_though_the_base_is_off,
    on_for_usage_that_nothing_applies,
    on_for_usage_of_print,
    on_by_expression,
    without_a_catalogue_entry,
]


def redacted(data: bytes, term: str) -> Written:
    """The written document without a term, proved."""
    document = PdfFormat().read(io.BytesIO(data), LIMITS)
    at = document.pages[0].text.index(term)
    plan = Plan(
        document.sha256,
        "test",
        "1",
        (Finding(1, 1, at, at + len(term), "PERSON", 1.0, "test"),),
        (),
        (Decision(1, Action.REDACT, "test", "5.1.2.e"),),
    )
    return apply(document, plan, limits=LIMITS).written


@pytest.mark.parametrize("make", OFF)
def test_a_hidden_layer_is_removed_and_the_page_stays_text(make: Any) -> None:
    document = PdfFormat().read(io.BytesIO(make()), LIMITS)
    assert LAYERED not in document.pages[0].text
    written = redacted(make(), "Sanne Vermeulen")
    assert not written.rasterised
    assert LAYERED not in pdfium_text(written.untrusted)[0]
    assert "de rest blijft staan" in pdfium_text(written.untrusted)[0]


@pytest.mark.parametrize("make", ON)
def test_a_visible_layer_is_read_and_stays(make: Any) -> None:
    written = redacted(make(), "Sanne Vermeulen")
    assert not written.rasterised
    assert LAYERED in pdfium_text(written.untrusted)[0]
    assert LAYERED not in pdfium_text(redacted(make(), LAYERED).untrusted)[0]


@pytest.mark.parametrize("make", [*OFF, *ON])
def test_libraries_agree_once_a_layer_is_settled(make: Any) -> None:
    settled = normalise(make(), LIMITS).data
    assert (LAYERED in mupdf_text(settled)[0]) == (make in ON)
    with pymupdf.open(stream=settled) as document:
        there = document[0].get_pixmap(clip=(60, A4[1] - 620, 300, A4[1] - 590)).is_unicolor
    assert there == (make in OFF)


def test_an_expression_that_names_itself_twice_again_and_again_comes_to_an_end() -> None:
    """Thirty arrays, each of which names the next one twice, are a thousand million parts."""
    pdf = new_pdf(b"")
    group = ocg(pdf)
    part = pdf.make_indirect(Array([Name.Or, group]))
    for _ in range(30):
        part = pdf.make_indirect(Array([Name.And, part, part]))
    member = pdf.make_indirect(Dictionary(Type=Name.OCMD, VE=part))
    data = layered(pdf, group, Dictionary(BaseState=Name.ON), named=member)
    assert LAYERED in "".join(mupdf_text(normalise(data, LIMITS).data))


def glyphs_in_layers(fonts: int) -> tuple[pikepdf.Pdf, Any]:
    """Fonts that share one glyph; what it calls L1 is a layer that is off in the last of them only."""
    pdf = new_pdf(show(PUBLIC, 72, 700))
    off, on = ocg(pdf), ocg(pdf)
    pdf.Root.OCProperties = Dictionary(OCGs=Array([off, on]), D=Dictionary(OFF=Array([off])))
    glyph = pdf.make_stream(b"40 0 d0 0 0 8 8 re f /OC /L1 BDC 1 2 3 4 re f EMC")
    for number in range(fonts):
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 40, 20]),
            FontMatrix=Array([0.1, 0, 0, 0.1, 0, 0]),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([65, Name.a, Name.b])), FirstChar=65, LastChar=66,
            Widths=Array([40, 40]), CharProcs=Dictionary(a=glyph, b=glyph),
            Resources=Dictionary(Properties=Dictionary(L1=off if number == fonts - 1 else on)),
        )  # fmt: skip
        pdf.pages[0].obj["/Resources"]["/Font"][f"/T{number}"] = pdf.make_indirect(font)
    return pdf, glyph


def test_a_glyph_of_many_fonts_is_read_once_and_loses_what_one_of_them_hides(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf, glyph = glyphs_in_layers(5)
    read: list[bytes] = []

    def counted(data: bytes) -> Any:
        read.append(data)
        return instructions(data)

    monkeypatch.setattr(layers, "instructions", counted)
    layers.settle(pdf)
    assert len(read) == 1
    assert b"0 0 8 8 re f" in glyph.read_bytes()
    assert b"1 2 3 4 re f" not in glyph.read_bytes()


def test_a_glyph_without_hidden_layers_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf, glyph = glyphs_in_layers(2)
    pdf.Root.OCProperties.D = Dictionary()
    before = glyph.read_bytes()
    monkeypatch.setattr(layers, "instructions", None)
    layers.settle(pdf)
    assert glyph.read_bytes() == before
