# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Plain content streams are read without qpdf, and come out as qpdf would write them."""

from __future__ import annotations

import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.rebuild import content, plain
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.limits import Limits

PLAIN = [
    b"q BT /F1 10 Tf 1 0 0 1 60.00 782.00 Tm [<41616e3a20> -7500.00153 <203c> 3 (a b)]TJ ET Q",
    b"\nBT\r\n/F1\t9 Tf\n.5 -.5 5. +7 007 -0.00 Tm\n(x\\(y\\)\\101\\n) Tj <4> ' T* () Tj [] TJ [3 .5] TJ ET ",
    b"0 g 1 0 0 RG .2 .3 .4 0 k /C0 cs 0.5 scn 0.5 sc /G0 gs /X1 Do /Perceptual ri [] 0 d [3 2.0]1 d",
    b"10 10 20 20 re W n 0 0 m 1 1 l 1 2 3 4 5 6 c 1 2 3 4 v 1 2 3 4 y h S",
    b"/P <</MCID 4>> BDC (a) Tj EMC /Artifact BMC 0 0 1 1 re f EMC /P /MC0 BDC EMC",
    b"/Span <</ActualText (-)/Lang(nl)>>BDC EMC /Artifact <</Attached [/Top]>> BDC EMC",
    b"(\x80\x81\xe9 a) Tj <000102030405> Tj [(\xe9)] TJ",
    b"q q Q BT (open) Tj",
    b"1 2 d0 1 2 3 4 5 6 d1 0 0 1 1 re f",
    b"",
    b" \n",
]  # fmt: skip
OTHER = [
    b"BI /W 1 /H 1 /BPC 8 /CS /G ID x EI",
    b"q % a remark\nQ",
    b"1 2 w",
    b"w",
    b"(a) 12 Tj",
    b"(a) g",
    b"1 2 3 4 rg",
    b"1e3 w",
    b"--5 w",
    b"123456789 w",
    b"0.1234567 w",
    b"(a(b)) Tj",
    b"(a\nb) Tj",
    b"(a\\777) Tj",
    b"<4 1> Tj",
    b"[(a) [1]] TJ",
    b"[(a) 1.2.3] TJ",
    b"0.5 /P1 scn",
    b"/A#41 gs",
    b"BX q EX",
    b"q\0Q",
    b"/P <</MCID 1 0 R>> BDC EMC",
    b"1 2",
    b"(a",
    b"q)",
]


def _resources(pdf: pikepdf.Pdf) -> Dictionary:
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    form = pdf.make_stream(b"0 0 m 9 9 l S", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    return Dictionary(
        Font=Dictionary(F1=font),
        XObject=Dictionary(X1=form),
        ExtGState=Dictionary(G0=Dictionary(ca=0.5)),
        ColorSpace=Dictionary(C0=Array([Name.ICCBased, Name.DeviceGray])),
        Properties=Dictionary(MC0=Dictionary(MCID=7)),
    )


def _rewritten(data: bytes, *, glyph: bool = False) -> tuple[object, ...]:
    pdf = pikepdf.new()
    copier = Copier(pikepdf.new(), Limits())
    made = content.rewrite(copier, pdf.make_stream(data), _resources(pdf), numbered=True, glyph=glyph)
    codes = [sorted(font.codes) for font in copier.fonts]
    return made.data, sorted(made.resources.keys()), codes, made.numbers, made.spots, dict(copier.removed)


@pytest.mark.parametrize("data", PLAIN)
@pytest.mark.parametrize("glyph", [False, True])
def test_comes_out_as_qpdf_writes_it(data: bytes, glyph: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain.instructions(data) is not None
    ours = _rewritten(data, glyph=glyph)
    monkeypatch.setattr(plain, "instructions", lambda _: None)
    assert ours == _rewritten(data, glyph=glyph)


@pytest.mark.parametrize("data", OTHER)
def test_leaves_to_qpdf_what_can_be_read_in_two_ways(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain.instructions(data) is None
    whole = b"q BT /F1 9 Tf (kept) Tj ET Q\n" + data
    assert plain.instructions(whole) is None
    ours = _rewritten(whole)
    monkeypatch.setattr(plain, "instructions", lambda _: None)
    assert ours == _rewritten(whole)


@pytest.mark.parametrize(
    ("raw", "keys", "read"),
    [
        (b"q Q", {}, True),
        (zlib.compress(b"q Q"), {"Filter": Name.FlateDecode}, True),
        (zlib.compress(b"q Q"), {"Filter": Array([Name.FlateDecode])}, True),
        (zlib.compress(b"q Q")[:-3], {"Filter": Name.FlateDecode}, False),
        (zlib.compress(b"q Q") + b"behind", {"Filter": Name.FlateDecode}, False),
        (zlib.compress(b"q Q" + b" " * 90), {"Filter": Name.FlateDecode}, False),
        (b"71205120>", {"Filter": Name.ASCIIHexDecode}, False),
        (zlib.compress(b"q Q"), {"Filter": Name.FlateDecode, "DecodeParms": Dictionary(Predictor=12)}, False),
    ],
)
def test_reads_streams_that_are_whole(raw: bytes, keys: dict[str, pikepdf.Object], read: bool) -> None:
    pdf = pikepdf.new()
    stream = pikepdf.Stream(pdf, raw)
    for key, value in keys.items():
        stream[f"/{key}"] = value
    assert plain.content_of(stream, 50) == (b"q Q" if read else None)


def test_reads_no_page_in_pieces() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    assert plain.content_of(page, 50) == b""
    page.obj["/Contents"] = Array([pdf.make_stream(b"q"), pdf.make_stream(b"Q")])
    assert plain.content_of(page, 50) is None


def test_takes_no_longer_for_what_ends_nowhere() -> None:
    for piece in (b"0 ", b"[0 ", b"(", b"<<", b"/a ", b"<a>", b"(\\", b"-", b"/P <</a "):
        assert plain.instructions(piece * 300_000) is None


def test_never_writes_a_string_without_its_brackets() -> None:
    with pytest.raises(AttributeError):
        plain.unparsed([[b"12"]])
