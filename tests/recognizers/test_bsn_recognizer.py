# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""BSN: the words around decide, not the 11-proef alone."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.bsn import BsnRecognizer, valid

RECOGNIZER = BsnRecognizer()
SURE = ("checksum", "context:bsn")


@pytest.mark.parametrize(
    ("text", "values", "evidence"),
    [
        ("BSN: 999993653", ["999993653"], SURE),
        ("bsn 999993653,", ["999993653"], SURE),
        ("B.S.N. 999993653", ["999993653"], SURE),
        ("burgerservicenummer (BSN) is 999990019", ["999990019"], SURE),
        ("Burgerservicenummer\n999990019", ["999990019"], SURE),
        ("sofinummer 1234.56.782", ["1234.56.782"], SURE),
        ("BSN 1234 56 782", ["1234 56 782"], SURE),
        ("BSN 123-456-782", ["123-456-782"], SURE),
        ("BSN 123 456 782 van betrokkene", ["123 456 782"], SURE),
        ("BSN: 1 2 3 4 5 6 7 8 2", ["1 2 3 4 5 6 7 8 2"], SURE),
        ("999993653 (BSN)", ["999993653"], SURE),
        ("(sofi 12345 6782)", ["12345 6782"], SURE),
        ("BSN 1234 56782", ["1234 56782"], SURE),
        ("burgerservicenummer: 123 4567 82.", ["123 4567 82"], SURE),
        ("bsn123456782", ["123456782"], SURE),
        ("BSN: 1234.5678.2", ["1234.5678.2"], SURE),
        ("BSN  l2345678 2", ["l2345678 2"], SURE),
        ("burgerservicenummer (BSN): l23456782", ["l23456782"], SURE),
        ("BSN nummer kind: l23456782", ["l23456782"], SURE),
        ("BSN van de heer Jansen: l23456782", ["l23456782"], SURE),
        ("B.S.N. 9999936S3", ["9999936S3"], SURE),
        ("BSN 10000008"[:4] + "11122233", ["11122233"], ("context:bsn",)),
        ("BSN 123456789", ["123456789"], ("context:bsn",)),
        ("met nummer 999993653 bekend", ["999993653"], ("checksum", "context:none")),
        (
            "Naam\nBSN\nGeboortedatum\nA. Jansen\n999993653\n1 mei 1980\nB. Yildiz\n999990019\n2 mei 1981",
            ["999993653", "999990019"],
            SURE,
        ),
        ("Naam BSN Plaats\nJansen 999993653 Utrecht\nYildiz 999990019 Zwolle", ["999993653", "999990019"], SURE),
        ("Naam Geboortedatum BSN Telefoon\nP. Post 01-01-1980 999990019 0612345679", ["999990019"], SURE),
        ("KvK 27123456 en van betrokkene het BSN 999993653", ["999993653"], SURE),
        ("De BSN's 999993653 en 999990019", ["999993653", "999990019"], SURE),
    ],
)
def test_finds(found: Any, text: str, values: list[str], evidence: tuple[str, ...]) -> None:
    seen = found(RECOGNIZER, text)
    assert [value for value, _, _ in seen] == values
    assert all(set(evidence) <= set(codes) for _, _, codes in seen)


@pytest.mark.parametrize(
    "text",
    [
        "RSIN 111222333",
        "RSIN: 123456782 en verder",
        "Fiscaal nummer 123456782",
        "KvK-nummer 12345678",
        "btw-nummer NL123456782B01",
        "OIN 00000001123456782000",
        "zaaknummer 123456782",
        "kenmerk 123456782",
        "dossiernr. 123456782",
        "telefoon 701234567",
        "factuurnummer 123456782",
        "Zaaknummer\n123456782",
        "€ 123456782",
        "123456782 euro",
        "het getal 123456789",
        "2023-123456782",
        "123456782-01",
        "0123456782",
        "1234567820",
        "12345678",
        "123 456 782 inwoners",
        "NL91ABNA0417164300",
        "Zaaknr Omschrijving\n123456782 bezwaar\n111222333 beroep",
        "BSN is niet verstrekt. Het kenmerk is 123456782",
        "1 2 3 4 5 6 7 8 2",
        "tabel 111 222 333",
        "000000000",
        "240118871\n240118879\n240118902\n240118911",
    ],
)
def test_leaves_other_numbers(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Aanslagnummer 1112.22.333.H.26.01", "1112.22.333"),
        ("Beschikkingsnummer: 111222333T230001", "111222333"),
        ("uw toeslagnummer 1112 22 333 T 26 0 1", "1112 22 333"),
        ("Aanslagnummer 1112.22.333.V.26.01", ""),
        ("Aanslagnummer 1112.22.334.H.26.01", ""),
        ("Beschikkingsnummer 111222333", ""),
    ],
)
def test_the_number_of_an_assessment_begins_with_a_bsn(found: Any, text: str, value: str) -> None:
    assert [text[hit.start : hit.end] for hit in RECOGNIZER.hits(text)] == ([value] if value else [])


@pytest.mark.parametrize(
    "number", ["999993653", "999990019", "999992077", "999990421", "999995017", "123456782", "111222333"]
)
def test_test_numbers_pass(number: str) -> None:
    assert valid(number)


def test_one_wrong_digit_fails() -> None:
    number = "999993653"
    changed = [
        number[:at] + digit + number[at + 1 :] for at in range(9) for digit in "0123456789" if digit != number[at]
    ]
    assert not any(map(valid, changed))
    assert not valid("000000000")
