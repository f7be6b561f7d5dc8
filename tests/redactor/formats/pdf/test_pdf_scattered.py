# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name whose letters stand apart is told, however they are set; columns of marks and labels of lists are none."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Sequence

import pytest
from channels_kit import built, form, resource, text
from pikepdf import Array, Dictionary, Name, Pdf

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.scattered import is_scattered
from redactor.limits import Limits
from redactor.model import Word

NAME = "Zwanenburgh"


def told(content: bytes) -> tuple[str, ...]:
    return PdfFormat().read(io.BytesIO(built(lambda pdf, page: None, content)), Limits()).pages[0].not_assessed


def letters(
    places: Sequence[tuple[float, float]], word: str = NAME, turn: float = 0.0, *, upside: bool = False
) -> bytes:
    """Each letter at its place, turned by ``turn`` radians more than the one before; ``upside`` down all of them."""
    shown = b""
    for number, (char, (x, y)) in enumerate(zip(word, places, strict=True)):
        angle = turn * number + math.pi * upside
        c, s = math.cos(angle), math.sin(angle)
        shown += b"BT /F1 12 Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm (%s) Tj ET\n" % (c, s, -s, c, x, y, char.encode())
    return shown


COUNT = range(len(NAME))
SHUFFLED = random.Random(4).sample([(20 + 14 * at, 60, char) for at, char in enumerate(NAME)], len(NAME))
WORDS = {
    "down the page": letters([(380, 160 - 13 * at) for at in COUNT]),
    "down the page, apart": letters([(380, 280 - 19 * at) for at in COUNT]),
    "up the page": letters([(380, 20 + 13 * at) for at in COUNT]),
    "as a stair": letters([(20 + 9 * at, 150 - 11 * at) for at in COUNT]),
    "along a curve": letters(
        [(100 + 60 * math.cos(a), 70 + 60 * math.sin(a)) for a in (0.2 * at for at in COUNT)], turn=0.2
    ),
    "in a wave": letters([(20 + 10 * at, 80 + 14 * (at % 2)) for at in COUNT]),
    "in any order": letters([(x, y) for x, y, _ in SHUFFLED], "".join(char for _, _, char in SHUFFLED)),
    "in two columns": letters([(300 + 20 * (at % 2), 150 - 7 * at) for at in COUNT]),
}


@pytest.mark.parametrize("content", WORDS.values(), ids=WORDS)
def test_letters_that_stand_apart_are_told(content: bytes) -> None:
    assert told(content) == ("scattered_letters",)


NO_WORDS = {
    "a plain line": text(b"Zwanenburgh", y=80),
    "a vertical line": b"BT /F1 12 Tf 0 1 -1 0 380 20 Tm (Zwanenburgh) Tj ET",
    "crosses in a column": letters([(380, 160 - 13 * at) for at in COUNT], "X" * len(NAME)),
    "yes and no in a column": letters([(380, 160 - 13 * at) for at in COUNT], "JNNJJNJNNNJ"),
    "labels of a list": letters([(20, 160 - 13 * at) for at in COUNT], "abcdefghijk"),
    "numbers in a column": letters([(380, 160 - 13 * at) for at in COUNT], "12345678901"),
    "heads of columns": letters([(20 + 36 * at, 80) for at in COUNT], "MDWDVZZMDWD"),
    "rows far apart": letters([(380, 290 - 28 * at) for at in range(10)], "Zwanenburg"),
}


@pytest.mark.parametrize("content", NO_WORDS.values(), ids=NO_WORDS)
def test_what_is_no_word_is_not_told(content: bytes) -> None:
    assert told(content) == ()


def upside_down(word: bytes) -> bytes:
    return b"BT /F1 12 Tf -1 0 0 -1 380 80 Tm (%s) Tj ET\n" % b"  ".join(word[at : at + 1] for at in range(len(word)))


def test_letters_apart_are_read_the_other_way_only_where_they_are_not_upside_down() -> None:
    backwards = letters([(200 - 9 * at, 80) for at in COUNT])
    assert told(upside_down(b"Zwanenburgh")) == ()
    assert "unreadable_text" in told(backwards)
    assert "unreadable_text" in told(upside_down(b"Zwanenburgh") + backwards)


def test_letters_upside_down_from_left_to_right_are_backwards() -> None:
    assert "unreadable_text" in told(letters([(80 + 11 * at, 80) for at in COUNT], NAME[::-1], upside=True))
    assert "unreadable_text" not in told(letters([(200 - 9 * at, 80) for at in COUNT], upside=True))


def flipped(paint: bytes, *, within: bool, called: str) -> tuple[str, ...]:
    """What is told of text in a Type 3 font whose glyphs stand upright where its lines run to the left."""

    def change(pdf: Pdf, page: Dictionary) -> None:
        drawn = {f"/a{ord(one)}": pdf.make_stream(b"500 0 0 0 500 800 d1 50 0 350 700 re f") for one in set(NAME)}
        shown = [value for one in sorted(set(NAME)) for value in (ord(one), Name(f"/a{ord(one)}"))]
        font = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 500, 800]), CharProcs=Dictionary(drawn),
            FontMatrix=Array([-0.001, 0, 0, -0.001, 0, 0]), FirstChar=32, LastChar=126, Widths=Array([500] * 95),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array(shown)), Resources=Dictionary(),
        )  # fmt: skip
        if called:
            font.Name = font.BaseFont = Name(called)
            font.FontDescriptor = pdf.make_indirect(
                Dictionary(Type=Name.FontDescriptor, FontName=Name(called), Flags=4)
            )
        if within:
            fonts = Dictionary(Font=Dictionary(T=pdf.make_indirect(font)))
            resource(page, "XObject", "Fm", form(pdf, paint, Resources=fonts))
        else:
            resource(page, "Font", "T", pdf.make_indirect(font))

    content = built(change, b"/Fm Do " if within else paint)
    return PdfFormat().read(io.BytesIO(content), Limits()).pages[0].not_assessed


@pytest.mark.parametrize("within", [False, True])
@pytest.mark.parametrize("called", ["", "/Helvetica"])
def test_glyphs_that_are_turned_themselves_excuse_no_letters_from_right_to_left(called: str, *, within: bool) -> None:
    backwards = letters([(300 - 11 * at, 100) for at in COUNT], upside=True).replace(b"/F1", b"/T")
    assert "unreadable_text" in flipped(backwards, within=within, called=called)
    plain = b"BT /T 12 Tf -1 0 0 -1 300 100 Tm (%s) Tj ET" % NAME.encode()
    assert "unreadable_text" not in flipped(plain, within=within, called=called)


@pytest.mark.parametrize(("count", "scattered"), [(100_000, True), (2_900, False)])
def test_a_page_of_single_letters_costs_no_more_than_they_are_many(count: int, scattered: bool) -> None:
    """One huge letter, and small ones that are near nothing."""
    said = "\n".join("acb"[at % 3] for at in range(count))
    words = [Word(2 * at, 2 * at + 1, at % 100 * 9, at // 100 * 9, at % 100 * 9 + 2, at // 100 * 9 + 3, at, 0)
             for at in range(count - 1)]  # fmt: skip
    words.append(Word(2 * count - 2, 2 * count - 1, 0, 0, 900, 900, count, 0))
    assert is_scattered(said, words[:-1]) == scattered
    assert is_scattered(said, words)
