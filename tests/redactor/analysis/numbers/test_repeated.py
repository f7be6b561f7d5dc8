# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An identifier with a label is the same one where it stands without."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.repeated import identifiers_of, with_repeated


def seen(text: str, value: str, kind: str = "V_NUMBER", score: float = 0.85) -> list[Mention]:
    at = text.index(value)
    return [Mention(0, at, at + len(value), kind, value, score, "test", ())]


@pytest.mark.parametrize(
    ("first", "value", "later", "found"),
    [
        ("V-nummer 2712345678", "2712345678", "blad 4 2712345678", ["2712345678"]),
        ("V-nummer 271.234.5678", "271.234.5678", "voet: 2712345678.", ["2712345678"]),
        ("V-nummer 2712345678", "2712345678", "zaak 12712345678 en x2712345678", []),
        ("nummer 12345", "12345", "bedrag 12345", []),
        ("account devries", "devries", "de heer devries", []),
    ],
)
def test_is_found_again_as_a_whole_word(first: str, value: str, later: str, found: list[str]) -> None:
    _, second = with_repeated([seen(first, value), []], [first, later])
    assert [(one.text, one.entity_type, one.page) for one in second] == [(text, "V_NUMBER", 1) for text in found]


@pytest.mark.parametrize(
    ("value", "later", "found"),
    [
        ("mblokzijl", "user=mblokzijl om 9 uur", ["mblokzijl"]),
        ("BOS_A", "bos_a is verwijderd", ["bos_a"]),
        ("devries", "de heer devries", []),
        ("beheer", "in beheer bij", []),
        ("mblokzijl", "mblokzijl@voorbeeld.nl en xmblokzijl", []),
    ],
)
def test_an_account_needs_no_digit(value: str, later: str, found: list[str]) -> None:
    first = f"account: {value}"
    _, second = with_repeated([seen(first, value, "USERNAME"), []], [first, later])
    assert [one.text for one in second] == found


def test_where_it_was_found_already_nothing_is_added() -> None:
    text = "V-nummer 2712345678"
    pages = [seen(text, "2712345678")]
    assert with_repeated(pages, [text]) == pages


def test_a_guess_teaches_nothing() -> None:
    text, later = "misschien 2712345678", "2712345678"
    pages = [seen(text, "2712345678", score=0.3), []]
    assert with_repeated(pages, [text, later]) is pages


@pytest.mark.parametrize(
    ("value", "later", "found"),
    [
        ("RTD10022", "agent RTD10071 ter plaatse", ["RTD10071"]),
        ("T-1147", "T-1152 en T-115, T-11520, XT-1153, T1154", ["T-1152"]),
        ("60217001", "bedrag 60217002", []),
        ("D004711", "brief D004712/1 en d004713", ["D004712"]),
    ],
)
def test_a_service_number_tells_its_series(value: str, later: str, found: list[str]) -> None:
    first = f"nummer {value}"
    _, second = with_repeated([seen(first, value, "PERSONNEL_NUMBER"), []], [first, later])
    assert [one.text for one in second] == found


def test_a_dossier_knows_the_numbers_of_its_documents() -> None:
    told = identifiers_of([*seen("V 2712345678", "2712345678"), *seen("nr T-1147", "T-1147", "PERSONNEL_NUMBER")])
    short = identifiers_of(seen("personeelsnummer 123456", "123456", "PERSONNEL_NUMBER"))
    assert told == {("2712345678", "V_NUMBER"), ("t1147", "PERSONNEL_NUMBER")}
    assert not short  # an amount elsewhere
    text = "mevrouw (271.234.5678), gesproken door T-1147"
    (page,) = with_repeated([[]], [text], told)
    assert [(one.text, one.entity_type) for one in page] == [
        ("271.234.5678", "V_NUMBER"),
        ("T-1147", "PERSONNEL_NUMBER"),
    ]


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ("Aanslagnummer 1112.22.333.H.26.01", ["1112.22.333"]),
        ("kenmerk Z/111222333/2026 en ref 2026111222333", ["111222333", "111222333"]),
        ("betalingskenmerk 4111 2223 3301 2201", ["111 2223 33"]),
        ("111222334 en 11122233", []),
        ("111.222-333 of 1 11 222/333; 111  222333", ["111.222-333", "1 11 222/333"]),
    ],
)
def test_a_bsn_that_was_told_is_found_within_longer_numbers(later: str, found: list[str]) -> None:
    _, second = with_repeated([seen("BSN 111222333", "111222333", "NL_BSN"), []], ["BSN 111222333", later])
    assert [(one.text, one.entity_type) for one in second] == [(text, "NL_BSN") for text in found]
