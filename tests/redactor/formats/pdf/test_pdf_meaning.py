# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Fonts that don't say what their codes mean: their programs are asked, and what nobody can tell is not assessed."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import channels_kit as kit
import pytest
from channels_kit import AROUND, NAME, Array, Case, Dictionary, Name, Pdf, built, redacted, resource, text
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Page

LETTERS = sorted(set(NAME))
GLYPHS = [".notdef", *("space" if one == " " else one for one in LETTERS)]
NUMBER = {one: number for number, one in enumerate(LETTERS, 1)}
#: enough readable text beside the name
LINE = b"Een gewone regel van een lange openbare brief over de dijk, de dam, het gemaal en de sluis; nummer %d."
LONG = b"".join(text(LINE % row, y=150 - 9 * row, size=6) for row in range(14))

Told = Callable[[str], str | None]


@cache
def program(charmap: bool, names: bool) -> bytes:
    """A TrueType program in which every letter is a bar of its own height."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(GLYPHS)
    glyphs = {}
    for number, glyph in enumerate(GLYPHS):
        pen = TTGlyphPen(None)
        if glyph != "space":
            pen.moveTo((50, 0))
            for point in ((50, 300 + 20 * number), (400, 300 + 20 * number), (400, 0)):
                pen.lineTo(point)
            pen.closePath()
        glyphs[glyph] = pen.glyph()
    builder.setupGlyf(glyphs)
    builder.setupCharacterMap({ord(one): GLYPHS[NUMBER[one]] for one in LETTERS} if charmap else {})
    builder.setupHorizontalMetrics(dict.fromkeys(GLYPHS, (500, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({})
    builder.setupOS2()
    builder.setupPost(keepGlyphNames=names)
    made = io.BytesIO()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.save(made)
    return made.getvalue()


def to_unicode(told: Told, width: int) -> bytes:
    pairs = [(NUMBER[one] + (0 if width == 2 else 32), told(one)) for one in LETTERS]
    rows = [b"<%0*x> <%s>" % (2 * width, code, char.encode("utf-16-be").hex().encode()) for code, char in pairs
            if char is not None]  # fmt: skip
    space = b"<0000> <ffff>" if width == 2 else b"<00> <ff>"
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange "
        + space + b" endcodespacerange %d beginbfchar\n" % len(rows) + b"\n".join(rows) + b" endbfchar endcmap end end"
    )  # fmt: skip


def described(pdf: Pdf, data: bytes) -> Any:
    file = pdf.make_stream(data)
    file["/Length1"] = len(data)
    made = Dictionary(Type=Name.FontDescriptor, FontName=Name("/ABCDEF+Odd"), Flags=4, FontFile2=file, StemV=80)
    made.FontBBox = Array([0, -200, 1000, 800])
    made.ItalicAngle, made.Ascent, made.Descent, made.CapHeight = 0, 800, -200, 700
    return pdf.make_indirect(made)


def two_bytes(pdf: Pdf, *, charmap: bool = True, names: bool = False, told: Told | None = None) -> tuple[Any, bytes]:
    """A font whose codes are glyph numbers."""
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEF+Odd"), DW=500, CIDToGIDMap=Name.Identity,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=described(pdf, program(charmap, names)),
    )  # fmt: skip
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEF+Odd"), Encoding=Name("/Identity-H"),
                      DescendantFonts=Array([pdf.make_indirect(inner)]))  # fmt: skip
    if told is not None:
        font.ToUnicode = pdf.make_stream(to_unicode(told, 2))
    return font, b"".join(b"%04x" % NUMBER[one] for one in NAME)


def one_byte(pdf: Pdf, *, name: Callable[[str], str], told: Told | None = None) -> tuple[Any, bytes]:
    """A font with glyph names of its own."""
    font = Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/ABCDEF+Odd"), FirstChar=33, LastChar=32 + len(LETTERS),
        Widths=Array([500] * len(LETTERS)), FontDescriptor=described(pdf, program(False, False)),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([33, *(Name("/" + name(one)) for one in LETTERS)])),
    )  # fmt: skip
    if told is not None:
        font.ToUnicode = pdf.make_stream(to_unicode(told, 1))
    return font, b"".join(b"%02x" % (32 + NUMBER[one]) for one in NAME)


def drawings(pdf: Pdf, *, name: Callable[[str], str], draw: bytes = b"50 0 350 700 re f") -> tuple[Any, bytes]:
    """A Type 3 font."""
    drawn = {"/" + name(one): pdf.make_stream(b"500 0 d0 " + draw) for one in LETTERS}
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 500, 800]), CharProcs=Dictionary(drawn),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=33, LastChar=32 + len(LETTERS),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([33, *(Name("/" + name(one)) for one in LETTERS)])),
        Widths=Array([500] * len(LETTERS)), Resources=Dictionary(Font=Dictionary(F1=kit.helvetica(pdf))),
    )  # fmt: skip
    return font, b"".join(b"%02x" % (32 + NUMBER[one]) for one in NAME)


def document(make: Callable[..., tuple[Any, bytes]], shown: bytes | None = None, **how: Any) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        font, codes = make(pdf, **how)
        resource(page, "Font", "F9", pdf.make_indirect(font))
        page.Contents = pdf.make_stream(
            AROUND + LONG + b"BT /F9 12 Tf 1 0 0 1 40 200 Tm <%s> Tj ET\n" % (shown or codes)
        )

    return built(change)


def read(data: bytes) -> Page:
    return PdfFormat().read(io.BytesIO(data), Limits()).pages[0]


def numbered(letter: str) -> str:
    return f"g{NUMBER[letter]}"


def spelt(letter: str) -> str:
    return "space" if letter == " " else letter


TOLD: dict[str, Told | None] = {
    "nothing": None,
    "half": lambda one: one if one in "Marloes" else None,
    "private": lambda one: chr(0xE000 + ord(one)),
    "controls": lambda one: chr(1 + ord(one) % 7),
    "blanks": lambda _: " ",
    "no width": lambda _: "\u200b",
    "unknown": lambda _: "\ufffd",
    "zero": lambda _: "\0",
}


@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("knows", ["charmap", "names"])
def test_the_program_of_a_font_is_asked(knows: str, told: Told | None) -> None:
    page = read(document(two_bytes, charmap=knows == "charmap", names=knows == "names", told=told))
    assert NAME in page.text
    assert page.not_assessed == ()


OTHER = dict(zip(LETTERS, [*LETTERS[1:], LETTERS[0]], strict=True))


def swapped(one: str) -> str:
    return {"z": "w", "Z": "W", "w": "z"}.get(one, one)


def plainly(pdf: Pdf, *, told: Told) -> tuple[Any, bytes]:
    """A font that is not embedded, whose map says something else than its encoding."""
    codes = {one: ord(one) for one in LETTERS}
    rows = b"\n".join(b"<%02x> <%s>" % (code, told(one).encode("utf-16-be").hex().encode())  # type: ignore[union-attr]
                      for one, code in codes.items())  # fmt: skip
    cmap = b"1 begincodespacerange <00> <ff> endcodespacerange %d beginbfchar\n%s endbfchar" % (len(codes), rows)
    return kit.helvetica(pdf, ToUnicode=pdf.make_stream(cmap)), NAME.encode().hex().encode()


LYING: dict[str, tuple[Callable[..., tuple[Any, bytes]], dict[str, Any]]] = {
    "the program has a charmap": (two_bytes, {"charmap": True}),
    "the program has names": (two_bytes, {"charmap": False, "names": True}),
    "not embedded": (plainly, {}),
}


@pytest.mark.parametrize(("make", "how"), LYING.values(), ids=LYING)
def test_text_that_differs_from_what_is_seen_is_told(
    make: Callable[..., tuple[Any, bytes]], how: dict[str, Any]
) -> None:
    page = read(document(make, told=lambda one: OTHER[one] if one != " " else one, **how))
    assert NAME not in page.text
    assert page.not_assessed == ("misleading_text",)
    assert read(document(make, told=swapped, **how)).not_assessed == ("misleading_text",), "one letter is enough"
    for honest in (lambda one: one, str.upper, lambda one: {"a": "á", "o": "ô"}.get(one, one)):
        assert read(document(make, told=honest, **how)).not_assessed == ()


def test_a_layer_of_text_over_a_scan_is_not_painted() -> None:
    data = document(two_bytes, told=lambda one: OTHER[one], charmap=True)
    hidden = data.replace(b"BT /F9 12 Tf", b"BT 3 Tr /F9 12 Tf")
    with kit.pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents = pdf.make_stream(content.replace(b"BT /F9", b"BT 3 Tr /F9"))
        hidden = kit.saved(pdf)
    assert "misleading_text" not in read(hidden).not_assessed


def test_a_name_in_such_a_font_is_redacted() -> None:
    data = document(two_bytes)
    done = redacted(Case(lambda: data), data)
    assert not done.written.rasterised
    left = read(done.data)
    assert "belde over de dijk" in left.text
    assert not any(part in left.text for part in NAME.split())


def test_a_font_that_says_it_is_taken_at_its_word() -> None:
    assert NAME in read(document(two_bytes, charmap=False, told=lambda one: one)).text
    assert NAME in read(document(one_byte, name=spelt)).text
    assert NAME in read(document(drawings, name=spelt)).text


def of_tex(pdf: Pdf, *, told: int) -> tuple[Any, bytes]:
    """A font of drawings that are named by the number of their letter, told as other signs (``told`` further on)."""
    letters = [one for one in LETTERS if one != " "]
    rows = b"".join(b"<%02x> <%04x>\n" % (ord(one), told + ord(one)) for one in letters)
    differences = [part for one in LETTERS for part in (ord(one), Name(f"/a{ord(one)}"))]
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 500, 800]),
        CharProcs=Dictionary({f"/a{ord(one)}": pdf.make_stream(b"500 0 d0 50 0 350 700 re f") for one in LETTERS}),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=32, LastChar=126, Widths=Array([500] * 95),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array(differences)),
        ToUnicode=pdf.make_stream(to_unicode(lambda _: None, 1).replace(
            b"0 beginbfchar\n", b"%d beginbfchar\n%s" % (len(letters), rows))),
    )  # fmt: skip
    return font, NAME.encode().hex().encode()


def test_letters_that_are_told_as_ornaments_are_read_by_their_names() -> None:
    data = document(of_tex, told=0x2700)
    page = read(data)
    assert NAME in page.text
    assert page.not_assessed == ()
    done = redacted(Case(lambda: data), data)
    assert not done.written.rasterised
    assert kit.traces(done.data, NAME.split()) == []


def test_other_signs_are_taken_as_they_are_told() -> None:
    assert "".join(chr(0x370 + ord(one)) for one in "Marloes") in read(document(of_tex, told=0x370)).text


UNTOLD: dict[str, bytes] = {
    "glyph numbers": document(two_bytes, charmap=False),
    "numbered names": document(one_byte, name=numbered),
    "numbered names, blanks told": document(one_byte, name=numbered, told=lambda _: " "),
    "numbered drawings": document(drawings, name=numbered),
    "a drawing that is a text": document(
        drawings, shown=b"21", name=spelt, draw=b"BT /F1 1000 Tf (Marloes Zwanenburgh) Tj ET"
    ),
}


@pytest.mark.parametrize("data", UNTOLD.values(), ids=UNTOLD)
def test_words_that_nobody_can_read_are_reported(data: bytes) -> None:
    assert read(data).not_assessed == ("unreadable_words",)


@pytest.mark.parametrize("shown", [b"0001" * 12, b"00020003" * 6, b"000200030004"], ids=["blanks", "stars", "apart"])
def test_bullets_and_signs_are_no_words(shown: bytes) -> None:
    how: dict[str, Any] = {"charmap": False}
    data = document(two_bytes, shown=shown, **how)
    if shown == b"000200030004":
        data = document(two_bytes, shown=b"0002> Tj 60 0 Td <0003> Tj 60 0 Td <0004", **how)
    assert read(data).not_assessed == ()
