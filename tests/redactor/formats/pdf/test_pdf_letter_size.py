# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Type 3 fonts whose matrix makes up for a font size that is no size of letters: bitmap fonts of TeX and Ghostscript
have the matrix [1 0 0 1 0 0] and are shown at 0.24."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
import pikepdf
import pytest
from channels_kit import LAST, NAME, Array, Case, Dictionary, Name, Pdf, apart, built, redacted, resource, texts, traces

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf
from redactor.limits import Limits
from redactor.model import Box

#: pixels of a glyph; letters are 12 pt high and 8 pt wide
HIGH, WIDE = 48, 32
LEAD: Final = "Ontvangen van "
#: matrices, and the matrix of everyday fonts
MATRICES: Final = (1.0, 10.0, 0.01, 1 / 48)


def drawn(scale: float, *, inline: bool = True, box: bool = True, by: float = 1.0, told: str = "d1") -> bytes:
    """A page with the name in a font of bitmaps, each letter with another pattern; ``by`` makes the letters smaller."""

    def change(pdf: Pdf, page: Dictionary) -> None:
        letters = sorted(set(LEAD + NAME))
        glyphs, pictures = Dictionary(), Dictionary()
        for letter in letters:
            dots = np.zeros((HIGH, WIDE), np.uint8)
            if letter != " ":
                dots[4:-4, 4:-4] = (np.arange((HIGH - 8) * (WIDE - 8)) % (ord(letter) % 23 + 3) < 3).reshape(
                    HIGH - 8, -1
                )
            bits = np.packbits(dots, axis=1).tobytes()
            head = b"%d 0 d0" % WIDE if told == "d0" else b"%d 0 0 0 %d %d d1" % (WIDE, WIDE, HIGH)
            if inline:
                keys = b" q %d 0 0 %d 0 0 cm BI /W %d /H %d /BPC 1 /IM true /D [1 0] ID " % (WIDE, HIGH, WIDE, HIGH)
                glyphs[f"/g{ord(letter)}"] = pdf.make_stream(head + keys + bits + b" EI Q")
                continue
            pictures[f"/P{ord(letter)}"] = pdf.make_stream(
                bits, Type=Name.XObject, Subtype=Name.Image, Width=WIDE, Height=HIGH, ImageMask=True,
                BitsPerComponent=1, Decode=Array([1, 0]),
            )  # fmt: skip
            painted = b" q %d 0 0 %d 0 0 cm /P%d Do Q" % (WIDE, HIGH, ord(letter))
            glyphs[f"/g{ord(letter)}"] = pdf.make_stream(head + painted)
        names = [value for letter in letters for value in (ord(letter), Name(f"/g{ord(letter)}"))]
        table = b"".join(b"<%02x> <%04x>\n" % (ord(letter), ord(letter)) for letter in letters)
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontMatrix=Array([scale * by, 0, 0, scale * by, 0, 0]),
            FontBBox=Array([0, 0, WIDE, HIGH] if box else [0, 0, 0, 0]), CharProcs=glyphs, FirstChar=32, LastChar=126,
            Widths=Array([WIDE] * 95), Encoding=Dictionary(Type=Name.Encoding, Differences=Array(names)),
            Resources=Dictionary(XObject=pictures),
            ToUnicode=pdf.make_stream(
                b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange %d beginbfchar\n%sendbfchar endcmap"
                % (len(letters), table)
            ),
        )  # fmt: skip
        resource(page, "Font", "T", pdf.make_indirect(font))

    shown = f"BT /T {0.25 / scale:.6f} Tf 1 0 0 1 40 120 Tm ({LEAD}) Tj ({NAME}) Tj ET\n".encode()
    return built(change, shown)


@pytest.mark.parametrize("scale", MATRICES)
@pytest.mark.parametrize("inline", [True, False])
@pytest.mark.parametrize("box", [True, False])
def test_letters_of_bitmap_fonts_are_not_tiny(scale: float, *, inline: bool, box: bool) -> None:
    before = drawn(scale, inline=inline, box=box)
    done = redacted(Case(lambda: before, terms=()), before)
    assert NAME in texts(done.data)[0]
    assert apart(before, done) == 0


@pytest.mark.parametrize("scale", MATRICES)
@pytest.mark.parametrize("told", ["d0", "d1"])
def test_a_name_in_a_bitmap_font_goes_and_its_neighbours_stay(scale: float, told: str) -> None:
    before = drawn(scale, told=told)
    done = redacted(Case(lambda: before), before)
    assert traces(done.data, [LAST]) == []
    assert LEAD.strip() in texts(done.data)[0]
    assert apart(before, done) < 8
    (mark,) = done.written.marks
    assert mark.box.x1 - mark.box.x0 > 8 * len(NAME) - 20


@pytest.mark.parametrize("scale", MATRICES)
def test_a_box_over_the_upper_half_of_a_letter_takes_it(scale: float) -> None:
    before = drawn(scale)
    top = Box(150, 166, 330, 173)  # baseline at 180, letters up to 168
    done = redacted(Case(lambda: before, terms=(), boxes=((1, top),)), before)
    assert LAST not in texts(done.data)[0]
    assert "Openbaar besluit" in texts(done.data)[0]


@pytest.mark.parametrize("scale", MATRICES)
def test_what_a_bar_over_the_middle_of_the_letters_hides_goes(scale: float) -> None:
    before = drawn(scale)
    with pikepdf.open(io.BytesIO(before)) as pdf:
        page = pdf.pages[0]
        page.contents_add(pdf.make_stream(b"0 g 38 119.5 300 13.5 re f"))
        held = io.BytesIO()
        pdf.save(held)
    done = redacted(Case(held.getvalue, terms=()), held.getvalue())
    assert LAST not in texts(done.data)[0]


def test_letters_that_the_matrix_makes_tiny_are_hidden() -> None:
    before = drawn(1 / 48, by=0.01)
    document = PdfFormat().read(io.BytesIO(before), Limits())
    assert NAME not in document.pages[0].text


@pytest.mark.parametrize(
    ("keys", "em"),
    [
        ({}, 1.0),  # 1 unit high, 0.67 wide
        ({"FontBBox": [0, 0, 9000, 9000]}, 1.0),  # the widths are everyday ones
        ({"FontBBox": [0, 0, 1, 1]}, 1.0),
        ({"FontBBox": [0, 0, 1, 1], "Widths": [0]}, 1.0),
        ({"Widths": [0] * 95}, 1.0),
        ({"FontMatrix": [1, 0, 0, 1, 0, 0]}, 48.0),
        ({"FontMatrix": [1, 0, 0, 1, 0, 0], "FontBBox": [0, 0, 9000, 9000]}, 64.0),
        ({"FontMatrix": [1, 0, 0, 1, 0, 0], "FontBBox": [0, 0, 0, 0]}, 32.0),
        ({"FontMatrix": [1, 0, 0, 1, 0, 0], "FontBBox": [0, 0, 20, 20]}, 20.0),
        ({"FontMatrix": [-1, 0, 0, -1, 0, 0]}, 48.0),
        ({"FontMatrix": [1, 0, 0, 1, 0, 0], "FontBBox": [0, 0, 0.01, 0.01]}, 1.0),
        ({"FontMatrix": [0.0001, 0, 0, 0.0001, 0, 0]}, 0.0048),
        ({"FontMatrix": [0, 1, -1, 0, 0, 0]}, 1.0),
    ],
)
def test_how_large_letters_are_is_what_widths_and_box_agree_on(keys: dict[str, list[float]], em: float) -> None:
    with pikepdf.open(io.BytesIO(drawn(1 / 48))) as pdf:
        font = pdf.pages[0].obj.Resources.Font.T
        for key, value in keys.items():
            font[f"/{key}"] = Array(value)
        held = io.BytesIO()
        pdf.save(held)
        document = open_mupdf(held.getvalue())
        try:
            assert Fonts(document).get(font).em == pytest.approx(em)
        finally:
            document.close()
