# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Birth dates, accounts, documents and numbers as forms and notes write them, beside what looks alike and stays."""

from __future__ import annotations

import pytest

from recognizers.base import DutchRecognizer
from recognizers.birth_date import BirthDateRecognizer
from recognizers.identity_document import IdentityDocumentRecognizer
from recognizers.phone import PhoneRecognizer
from recognizers.username import UsernameRecognizer

BORN = [
    ("geb_datum          1966-02-28", ["1966-02-28"]),
    ("Geb. datum:  2 januari 1993  moeder: 1-1-1956", ["2 januari 1993", "1-1-1956"]),
    ("geboren op 2-1-1993 (partner 3-4-1990)", ["2-1-1993", "3-4-1990"]),
    ("alleenstaande ouder, 1 kind (Daan, 3-2-2010)", ["3-2-2010"]),
    ("naam      Daan Bos      Eva Tol\ngeboren   02.12.1980    18.04.1975\n", ["02.12.1980", "18.04.1975"]),
    ("Geboren 02-12-1980 te Assen, in dienst 01-02-2020", ["02-12-1980"]),
    ("Eva geboren 02-12-1980    01-02-2020\n", ["02-12-1980"]),
    ("brief (Bos, 3-2-2010)", []),
]
ACCOUNTS = [
    ("User-ID             OKO042", ["OKO042"]),
    ("Account HGE011 kan dicht", ["HGE011"]),
    ("gebruiker WMO2015, account BAG2020", []),
    ("gebruikersnaam martijua)", ["martijua"]),
    ("gebruikersnaam vergeten, gebruikersnaam onbekend", []),
    ("(csv; gemaakt 13-05-2024 door lboer)", ["lboer"]),
    ("Uitdraai 22-10-2019 09:14 door jorritsmap", ["jorritsmap"]),
    ("Laatst gewijzigd door Admin Jurriaan Zwaan", []),
    ("opgesteld door inspecteur, gemaakt door derden, export door leveranciers", []),
]
DOCUMENTS = [
    ("(paspoort UK 553718842)", ["553718842"]),
    ("id-kaart VK 553718843", ["553718843"]),
    ("het paspoort EN 553 euro", []),
]
NUMBERS = [
    ("chauffeur Tomasz 0048 602 118 774, kenteken", ["0048 602 118 774"]),
    ("nr 00481234567, bestek 0099 602 118 774", []),
]


@pytest.mark.parametrize(
    ("recognizer", "cases"),
    [
        (BirthDateRecognizer, BORN),
        (UsernameRecognizer, ACCOUNTS),
        (IdentityDocumentRecognizer, DOCUMENTS),
        (PhoneRecognizer, NUMBERS),
    ],
)
def test_finds(recognizer: type[DutchRecognizer], cases: list[tuple[str, list[str]]]) -> None:
    for text, values in cases:
        found = sorted((hit.start, hit.end) for hit in recognizer().hits(text) if hit.score >= 0.5)
        assert [text[start:end] for start, end in found] == values, text
