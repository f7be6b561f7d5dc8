# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every spelling in, two out; numbers that look like a ground stay numbers."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from redactor.errors import PolicyError
from redactor.weighing.grounds import Kind, find, ground, grounds, older_than_five_years, parse, parse_cell


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.1.2.e", "5.1.2.e"),
        ("5.1.2e", "5.1.2.e"),
        ("5.1.2 E", "5.1.2.e"),
        ("5.1, lid 2, onder e", "5.1.2.e"),
        ("art. 5.1 lid 2 sub e Woo", "5.1.2.e"),
        ("art 5.1, 2e lid, sub e", "5.1.2.e"),
        ("artikel 5.1, tweede lid, aanhef en onder e, van de Wet open overheid", "5.1.2.e"),
        ("ARTIKEL 5.1, EERSTE LID, ONDER E", "5.1.1.e"),
        ("5.1 lid 1e", "5.1.1.e"),
        ("5.1 lid 5", "5.1.5"),
        ("artikel 5.2", "5.2"),
        ("5.2 lid 3", "5.2.3"),
        ("10.2g", "10.2.g"),
        ("10 lid 2 sub e Wob", "10.2.e"),
        ("11 lid 1", "11.1"),
        ("BV", "buiten-verzoek"),
        ("buiten reikwijdte", "buiten-verzoek"),
        ("Dubbel", "dubbel"),
    ],
)
def test_spellings(text: str, code: str) -> None:
    found = parse(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "text",
    ["", "5.1", "10", "versie 5.1", "Kenmerk 10.2.2024", "€ 10", "5.1.3.a", "5.1.2.z", "10.2.h", "5.3", "5.1.1.f"],
)
def test_no_ground(text: str) -> None:
    assert parse(text) is None


def test_printed_spellings_are_read_again() -> None:
    for one in grounds().values():
        assert parse(one.code) == one
        if one.article is not None:
            read = parse(one.export)
            assert read is not None
            assert read.export == one.export
            assert parse(one.citation) == one


@pytest.mark.shared
def test_every_spelling_of_the_fact_sheet(shared: Path) -> None:
    facts = json.loads((shared / "domain/grounds.json").read_text(encoding="utf-8"))["grounds"]
    spelled = [(text, one["id"]) for one in facts for text in one["variants"]]
    assert len(spelled) > 200
    wrong = [text for text, code in spelled if (found := parse(text)) is None or found.code != code]
    assert wrong == []
    for one in facts:
        own = grounds()[one["id"]]
        assert own.export == one["canonical_minvws"]
        assert own.five_year_rule == one.get("five_year_rule", False)
        if own.law == "Woo":
            assert own.weighing_required == one["weighing_required"]


def test_kinds() -> None:
    assert {code for code, one in grounds().items() if one.kind is Kind.ABSOLUTE and one.law == "Woo"} == {
        f"5.1.1.{letter}" for letter in "abcde"
    }
    assert {code for code, one in grounds().items() if one.weighing_required and one.law == "Woo"} == {
        *(f"5.1.2.{letter}" for letter in "abcdefghi"),
        "5.1.5",
    }
    by_machine = {code for code, one in grounds().items() if one.automatic}
    assert by_machine.isdisjoint({"5.1.5", "5.2", "5.2.1", "5.2.2", "5.2.3", "5.4", "10.2.e", "dubbel"})


def test_cells() -> None:
    known, unknown = parse_cell("5.1.2e; 5.1.1.e")
    assert [one.code for one in known] == ["5.1.2.e", "5.1.1.e"]
    assert unknown == ()
    known, unknown = parse_cell("5.1.2.e en 5.1.2.i, art. 5.2; kwijt")
    assert [one.code for one in known] == ["5.1.2.e", "5.1.2.i", "5.2"]
    assert unknown == ("kwijt",)
    assert parse_cell("") == ((), ())


def test_grounds_in_a_text() -> None:
    text = "Zie 5.1.2.e, [10.2.e] en artikel 5.2; paragraaf 5.2, versie 10.2.2024, 5.1.2 en € 10 zijn het niet."
    assert [text[one.start : one.end] for one in find(text)] == ["5.1.2.e", "10.2.e", "artikel 5.2"]


def test_unknown_ground_is_named_with_a_suggestion() -> None:
    with pytest.raises(PolicyError, match=r"unknown ground '5\.1\.2\.x'; did you mean '5\.1\.2\.\w'"):
        ground("5.1.2.x")


@pytest.mark.parametrize(
    ("dated", "today", "old"),
    [
        (date(2020, 1, 1), date(2025, 1, 1), False),
        (date(2020, 1, 1), date(2025, 1, 2), True),
        (date(2020, 2, 29), date(2025, 2, 28), False),
        (date(2019, 2, 28), date(2024, 2, 29), False),
        (date(2019, 2, 27), date(2024, 2, 29), True),
        (None, date(2024, 2, 29), False),
        (date(2019, 2, 27), None, False),
    ],
)
def test_five_years(dated: date | None, today: date | None, old: bool) -> None:
    assert older_than_five_years(dated, today) is old
