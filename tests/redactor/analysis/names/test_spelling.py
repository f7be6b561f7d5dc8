# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One name, many spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis.names.spelling import Name, fold, parse, squeeze


@pytest.mark.parametrize(
    ("spelled", "initials", "given_names", "surname"),
    [
        ("Anna de Zijl", "a", ("anna",), "dezijl"),
        ("A.B. de Zijl", "ab", (), "dezijl"),
        ("AB de Zijl", "ab", (), "dezijl"),
        ("A. B. de Zijl", "ab", (), "dezijl"),
        ("Zijl, A.B. de", "ab", (), "dezijl"),
        ("Zijl, de, A.", "a", (), "dezijl"),
        ("Zijl A. de", "a", (), "dezijl"),
        ("De Zijl, A.B. (Anna)", "ab", ("anna",), "dezijl"),
        ("ZIJL, A. DE", "a", (), "dezijl"),
        ("ANNA DE ZIJL", "a", ("anna",), "dezijl"),
        ("mevrouw drs. A. de Zijl MSc", "a", (), "dezijl"),
        ("J.H.M. (Joost) de Kuik", "jhm", ("joost",), "dekuik"),
        ("Th.J. van ’t Hof", "tj", (), "vanthof"),
        ("Jan Willem Kuik", "jw", ("jan", "willem"), "kuik"),
        ("Jan P. Kuik", "jp", ("jan",), "kuik"),
        ("Ahmed El Amrani", "a", ("ahmed",), "elamrani"),
        ("Ben Kuik", "b", ("ben",), "kuik"),
        ("Anna van den Berg-de Zijl", "a", ("anna",), "vandenbergdezijl"),
        ("Anna de\nZijl", "a", ("anna",), "dezijl"),
        ("Anna Zijl-\nTol", "a", ("anna",), "zijltol"),
        ("Anna Lindel-\nhorst", "a", ("anna",), "lindelhorst"),
        ("Ayşe Yıldız", "a", ("ayse",), "yildiz"),
        ("Zijl, A. (BD/DGX)", "a", (), "zijl"),
    ],
)
def test_parts_of_a_name(spelled: str, initials: str, given_names: tuple[str, ...], surname: str) -> None:
    name = parse(spelled)
    assert (name.initials, name.given, name.surname) == (initials, given_names, surname)
    assert name.full


@pytest.mark.parametrize(
    ("spelled", "single", "surname"),
    [("Anna", "anna", ""), ("Kuik", "kuik", ""), ("De Zijl", "", "dezijl"), ("VAN DE XIQ", "", "vandexiq")],
)
def test_a_part_alone(spelled: str, single: str, surname: str) -> None:
    name = parse(spelled)
    assert (name.single, name.surname, name.full) == (single, surname, False)


@pytest.mark.parametrize("spelled", ["", "-", "A.", "( )", ", ,", "- -", "A. -", "de", "Het"])
def test_what_holds_no_name_gives_none(spelled: str) -> None:
    assert not parse(spelled).family


def test_folding_a_text_is_folding_each_of_its_characters() -> None:
    every = "".join(map(chr, range(0x3000))) + "ＡＢ𝐀ﬁ"
    for text in (every, every.replace("İ", "")):  # the small letter of that one is two characters
        assert fold(text) == "".join(fold(one) for one in text)
    assert fold("Aïsha\nDE\u00a0Vriès’ `x` — ŁŒ") == "aisha de vries' 'x' — lœ"


@given(st.text(max_size=80))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=60))
def test_anything_can_be_parsed(text: str) -> None:
    name = parse(text)
    assert squeeze(name.surname) == name.surname


@pytest.mark.parametrize("text", ["A. v.d. Berg", "A. v/d Berg", "A. vd. Berg", "Berg, A. v.d.", "A. v. d. Berg"])
def test_short_prefixes_are_one(text: str) -> None:
    assert parse(text) == Name("a", (), "vd", "berg")


def test_a_long_text_in_latin_1_is_folded_as_its_characters_are() -> None:
    text = "".join(map(chr, range(256)))
    assert fold(text) == "".join(map(fold, text))
    assert fold(text + "Ł") == "".join(map(fold, text)) + "l"
