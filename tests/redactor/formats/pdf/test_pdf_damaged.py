# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A document that is cut off or spoiled gives a proved result or a clear error about the input, never a defect."""

from __future__ import annotations

import contextlib
import io
import random

import pymupdf
import pytest
from pdf_builders import new_pdf, saved, show
from pikepdf import Array, Dictionary, Name, String

from redactor.errors import DamagedDocument, InputError
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.opening import parsing
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Plan, Redacted
from redactor.pipeline import apply

LIMITS = Limits()
LINE = "Geachte Sanne Vermeulen van de afdeling"


def sound() -> bytes:
    """Not compressed, so that every cut and every flipped byte meets something."""
    pdf = new_pdf(show(LINE, 72, 700) + show("en de rest", 72, 680, font="F2") + b"0.5 g 72 600 90 9 re f")
    return saved(pdf)


def first_word(data: bytes) -> Redacted:
    """The first word of each page taken out; the proof included."""
    document = PdfFormat().read(io.BytesIO(data), LIMITS)
    findings = tuple(
        Finding(page.number, page.number, page.words[0].start, page.words[0].end, "PERSON", 1.0, "test")
        for page in document.pages
        if page.words
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    looked = (("not_assessed", "test"),)
    plan = Plan(document.sha256, "test", "1", findings, (), decisions, overrides=looked)
    return apply(document, plan, limits=LIMITS)


def is_clear(data: bytes) -> None:
    """Proved, or an error about the input; any other error fails the test."""
    with contextlib.suppress(InputError):
        assert first_word(data).proof.checks


def test_the_sound_document_is_redacted() -> None:
    assert first_word(sound()).proof.checks


@pytest.mark.parametrize("part", range(1, 40))
def test_cut_off_anywhere(part: int) -> None:
    whole = sound()
    is_clear(whole[: len(whole) * part // 40])


@pytest.mark.parametrize("seed", range(40))
def test_spoiled_bytes(seed: int) -> None:
    chance, data = random.Random(seed), bytearray(sound())
    for _ in range(1 + seed % 5):
        data[chance.randrange(9, len(data))] = chance.randrange(256)
    is_clear(bytes(data))


@pytest.mark.parametrize("content", [b" scn", b" SCN", b" gs", b" Do", b" cs", b" sh", b" BDC EMC", b" q /OC BDC"])
def test_an_operator_without_its_operands(content: bytes) -> None:
    assert first_word(saved(new_pdf(show(LINE, 72, 700) + content + b" 9 9 5 5 re f"))).proof.checks


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("name", [b"F#e9", b"F\xe9"])
def test_a_font_whose_name_is_no_utf_8(name: bytes, known: bool) -> None:
    second = b"BT /" + name + b" 12 Tf 72 600 Td (en de rest) Tj ET"
    data = saved(new_pdf(show(LINE, 72, 700) + second))
    made = first_word(data.replace(b"/F2 ", b"/F#e9 ") if known else data)
    with pymupdf.open(stream=made.data) as pdf:
        assert "en de rest" in pdf[0].get_text()


@pytest.mark.parametrize("known", [True, False])
def test_a_colour_space_whose_name_is_no_utf_8(known: bool) -> None:
    content = show(LINE, 72, 700) + b" /C\xe9 cs 1 0 0 scn 72 600 9 9 re f"
    data = saved(new_pdf(content, ColorSpace=Dictionary(Known=Name.DeviceRGB)))
    assert first_word(data.replace(b"/Known ", b"/C#e9 ") if known else data).proof.checks


def test_a_page_that_programs_show_differently() -> None:
    pdf = new_pdf(show(LINE, 72, 700) + show("Wielenhorstink " * 4, 72, 600, font="F2", size=14))
    # a composite font that isn't there for the most part: one program shows a substitute, the other nothing
    broken = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/Onbekend"), Encoding=Name("/Identity-H"))
    pdf.pages[0].obj["/Resources"]["/Font"]["/F2"] = pdf.make_indirect(broken)
    with pytest.raises(DamagedDocument, match="Page 1 is damaged: programs show it differently"):
        first_word(saved(pdf))


def test_bookmarks_that_libraries_stumble_over() -> None:
    pdf = new_pdf(show(LINE, 72, 700))
    loose = pdf.make_indirect(Dictionary(Title=String("x"), Dest=Array([0, Name.Fit])))
    loose["/Next"] = loose
    pdf.Root["/Outlines"] = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=loose, Last=loose, Count=-7))
    pdf.Root["/PageLabels"] = Dictionary(Nums=Array([String("x")]))
    del pdf.pages[0].obj["/Resources"]["/Font"]["/F1"]  # so that the page must become a picture
    is_clear(saved(pdf))


def test_a_mistake_in_our_own_code_is_no_damage() -> None:
    with pytest.raises(IndexError), parsing():
        raise IndexError


def test_a_mistake_in_a_library_is() -> None:
    with pytest.raises(DamagedDocument), parsing():
        pymupdf.Page.get_text(None)
