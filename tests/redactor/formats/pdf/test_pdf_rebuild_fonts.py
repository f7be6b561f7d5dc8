# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Of an embedded font lives what is shown: each kind of program, the same letters on the page, no other inside."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pymupdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.eexec import decrypt, encrypt
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.formats.pdf.rebuild.document import rebuild
from redactor.formats.pdf.rebuild.fontnames import is_known, neutral_name
from redactor.formats.pdf.rebuild.glyphnames import base_encoding, is_plain

SHOWN, REMOVED = "AB", "CDE"
GLYPHS = [".notdef", *SHOWN, *REMOVED, "part"]


def draw(pen: Any, index: int) -> None:
    """A bar whose height tells the letter."""
    pen.moveTo((50, 0))
    pen.lineTo((50, 100 * index + 100))
    pen.lineTo((450, 100 * index + 100))
    pen.lineTo((450, 0))
    pen.closePath()


def builder(*, truetype: bool) -> FontBuilder:
    made = FontBuilder(1000, isTTF=truetype)
    made.setupGlyphOrder(GLYPHS)
    made.setupCharacterMap({ord(one): one for one in SHOWN + REMOVED})
    made.setupHorizontalMetrics(dict.fromkeys(GLYPHS, (500, 50)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": "Wielenhorst Sans", "styleName": "Regular", "copyright": "Wielenhorst"})
    made.setupOS2()
    made.setupPost(keepGlyphNames=truetype)
    return made


def truetype() -> bytes:
    made = builder(truetype=True)
    glyphs: dict[str, Any] = {}
    for index, name in enumerate(GLYPHS):
        pen = TTGlyphPen(glyphs)
        if name == "B":
            glyphs["part"] = glyphs.get("part") or _bar(6)
            pen.addComponent("part", (1, 0, 0, 1, 0, 0))
        else:
            draw(pen, index)
        glyphs[name] = pen.glyph()
    made.setupGlyf(glyphs)
    return _bytes(made)


def _bar(index: int) -> Any:
    pen = TTGlyphPen(None)
    draw(pen, index)
    return pen.glyph()


def cff() -> bytes:
    made, strings = builder(truetype=False), {}
    for index, name in enumerate(GLYPHS):
        pen = T2CharStringPen(500, None)
        draw(pen, index)
        strings[name] = pen.getCharString()
    made.setupCFF("WielenhorstSans", {"Notice": "Wielenhorst", "FullName": "Wielenhorst Sans"}, strings, {})
    with TTFont(io.BytesIO(_bytes(made))) as font:
        return bytes(font.getTableData("CFF "))


def _bytes(made: FontBuilder) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def type1() -> bytes:
    """A program as old word processors embed it, with a subroutine that only a removed letter calls."""

    def number(value: int) -> bytes:
        if -107 <= value <= 107:
            return bytes((value + 139,))
        return b"\xff" + value.to_bytes(4, "big", signed=True)

    def charstring(code: bytes) -> bytes:
        coded: bytes = encrypt(b"\0\0\0\0" + code, 4330)[0]
        return coded

    def bar(index: int, end: bytes) -> bytes:
        height = 100 * index + 100
        return (
            number(50) + number(500) + b"\x0d" + number(0) + b"\x04" + number(height) + b"\x07" + number(400) + b"\x06"
            + number(-height) + b"\x07" + end
        )  # fmt: skip

    close = b"\x09\x0e"
    subr = charstring(b"\x09\x0b")
    private = b"dup /Private 8 dict dup begin /RD {string currentfile exch readstring pop} def /ND {def} def"
    private += b" /NP {put} def /lenIV 4 def /UniqueID 4711 def /Wielenhorst (x) def\n"
    private += (
        b"/Subrs 2 array\ndup 0 %d RD " % len(subr) + subr + b" NP\ndup 1 %d RD " % len(subr) + subr + b" NP\nND\n"
    )
    private += b"2 index /CharStrings %d dict dup begin\n" % len(GLYPHS)
    for index, name in enumerate(GLYPHS):
        body = charstring(bar(index, number(1) + b"\x0a\x0e" if name == "C" else close))
        private += b"/%s %d RD " % (name.encode(), len(body)) + body + b" ND\n"
    private += b"end end readonly put"
    clear = (
        b"%!PS-AdobeFont-1.0: Wielenhorst\n/FontInfo << /Notice (Wielenhorst) >> def\n/FontName /WielenhorstSans def\n"
    )
    clear += b"/FontMatrix [0.001 0 0 0.001 0 0] def /FontBBox {0 0 500 800} def /Encoding StandardEncoding def\n"
    clear += b"currentdict end\ncurrentfile eexec\n"
    coded: bytes = encrypt(b"\0\0\0\0" + private, 55665)[0]
    return clear + coded + b"\n" + b"0" * 512 + b"\ncleartomark\n"


def simple(subtype: str, key: str, program: bytes, file_subtype: str = "") -> Callable[[Pdf], Any]:
    def make(pdf: Pdf) -> Any:
        file = pdf.make_stream(program)
        if file_subtype:
            file.Subtype = Name(file_subtype)
        descriptor = Dictionary(
            Type=Name.FontDescriptor, FontName=Name.WielenhorstSans, FontFamily=String("Wielenhorst"), Flags=32,
            FontBBox=Array([0, 0, 500, 800]), Ascent=800, Descent=-200, CapHeight=700, StemV=80, ItalicAngle=0,
            CharSet=String("/A/B/C/D/E"),
        )  # fmt: skip
        descriptor[key] = file
        return Dictionary(
            Type=Name.Font, Subtype=Name(subtype), BaseFont=Name.WielenhorstSans, Encoding=Name.WinAnsiEncoding,
            FirstChar=65, LastChar=69, Widths=Array([500] * 5), FontDescriptor=descriptor,
        )  # fmt: skip

    return make


def composite(subtype: str, key: str, program: bytes, file_subtype: str = "") -> Callable[[Pdf], Any]:
    def make(pdf: Pdf) -> Any:
        inner = simple("/Type1", key, program, file_subtype)(pdf)
        font = Dictionary(
            Type=Name.Font, Subtype=Name(subtype), BaseFont=Name.WielenhorstSans, FontDescriptor=inner.FontDescriptor,
            CIDSystemInfo=Dictionary(Registry=String("Wielenhorst"), Ordering=String("Wielenhorst"), Supplement=0),
            DW=1000, W=Array([1, Array([500] * 5)]), CIDToGIDMap=Name.Identity,
        )  # fmt: skip
        lines = b"".join(b"<%04X> <%04X>\n" % (at, ord(one)) for at, one in enumerate(SHOWN + REMOVED, 1))
        meaning = b"1 begincodespacerange <0000> <FFFF> endcodespacerange 5 beginbfchar\n" + lines + b"endbfchar"
        return Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.WielenhorstSans, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(font)]), ToUnicode=pdf.make_stream(meaning),
        )  # fmt: skip

    return make


KINDS = {
    "truetype": simple("/TrueType", "/FontFile2", truetype()),
    "cff": simple("/Type1", "/FontFile3", cff(), "/Type1C"),
    "type1": simple("/Type1", "/FontFile", type1()),
    "composite truetype": composite("/CIDFontType2", "/FontFile2", truetype()),
    "composite cff": composite("/CIDFontType0", "/FontFile3", cff(), "/CIDFontType0C"),
}


def document(kind: str) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(100, 60))
    page = pdf.pages[0].obj
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(KINDS[kind](pdf))))
    shown = b"<00010002>" if "composite" in kind else b"(AB)"
    page.Contents = pdf.make_stream(b"BT /F1 40 Tf 10 10 Td " + shown + b" Tj ET")
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def inside(data: bytes) -> tuple[bytes, set[str]]:
    """The new program in the clear, and the letters that have an outline in it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.FontDescriptor]
        (descriptor,) = found
        key = next(key for key in ("/FontFile", "/FontFile2", "/FontFile3") if key in descriptor)
        program = descriptor[key].read_bytes()
        assert set(descriptor.keys()).isdisjoint({"/CharSet", "/FontFamily"})
    if key == "/FontFile2":
        with TTFont(io.BytesIO(program)) as font:
            shapes = font["glyf"]
            outlines = {font.getGlyphID(name) for name in font.getGlyphOrder() if shapes[name].numberOfContours}
        return program, {GLYPHS[index] for index in outlines}
    if key == "/FontFile3":
        fonts = CFFFontSet()
        fonts.decompile(io.BytesIO(program), None)
        strings = fonts[0].CharStrings
        heights = set()
        for name in fonts[0].charset:
            strings[name].decompile()
            if len(strings[name].program) > 3:
                heights.add(strings[name].calcBounds(None)[3])
        return program, {GLYPHS[int(height / 100) - 1] for height in heights}
    clear, _, coded = program.partition(b"eexec\n")
    private: bytes = decrypt(coded, 55665)[0]
    return clear + private, {name for name in GLYPHS if b"/%s " % name.encode() in private.split(b"/CharStrings")[1]}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_only_shown_letters_live(kind: str) -> None:
    source = document(kind)
    rebuilt = rebuild(source)
    program, letters = inside(rebuilt.data)
    assert set(SHOWN) <= letters
    assert letters.isdisjoint(REMOVED)
    assert b"Wielenhorst" not in program
    assert "Wielenhorst".encode("utf-16-be") not in program
    assert rebuilt.remarks == ()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_letters_look_and_read_the_same(kind: str) -> None:
    # FreeType refuses the hand-made Type 1 program; its letters are the ones of the CFF program.
    source = document("cff" if kind == "type1" else kind)
    made = rebuild(document(kind)).data
    with pymupdf.open(stream=source, filetype="pdf") as old, pymupdf.open(stream=made, filetype="pdf") as new:
        assert old[0].get_pixmap(dpi=100).samples == new[0].get_pixmap(dpi=100).samples
        assert old[0].get_text() == new[0].get_text() == "AB\n"


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("cut", [10, 60, 300])
def test_a_broken_program_is_no_crash(kind: str, cut: int) -> None:
    with pikepdf.open(io.BytesIO(document(kind))) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and len(one.read_bytes()) > 600:
                one.write(one.read_bytes()[:cut])
        out = io.BytesIO()
        pdf.save(out)
    with pikepdf.open(io.BytesIO(rebuild(out.getvalue()).data)) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Helvetica-Bold", True),
        ("ABCDEF+ArialMT", True),
        ("Calibri,Italic", True),
        ("Wielenhorst", False),
        ("ArialJansen", False),
    ],
)
def test_only_known_families_keep_their_name(name: str, known: bool) -> None:
    assert is_known(name) is known
    assert ("Jansen" in neutral_name(name, 3, embedded=False, flags=0)) is False
    assert neutral_name(name, 3, embedded=True, flags=0) == "AAAAAD+F3"


@pytest.mark.parametrize(
    ("name", "plain"),
    [("A", True), ("eacute", True), ("uni00E9", True), ("g17", True), ("f_f_i", True), ("a.alt01", True),
     (".notdef", True), ("fi", True), ("ffl", True), ("Tcommaaccent", True),
     ("Jansen", False), ("J_a_n_s_e_n_P", False), ("a.Jansen", False), ("", False)],
)  # fmt: skip
def test_glyph_names_that_can_hold_a_text(name: str, plain: bool) -> None:
    assert is_plain(name) is plain


def test_windows_encoding() -> None:
    table = base_encoding("/WinAnsiEncoding")
    assert [table[code] for code in (0x41, 0x80, 0xE9, 0xA0, 0xB7)] == [
        "A",
        "Euro",
        "eacute",
        "space",
        "periodcentered",
    ]
    assert len(table) >= 215
