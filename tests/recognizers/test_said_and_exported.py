# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Identifiers as people say them in a mail, and as files that a program wrote hold them."""

from __future__ import annotations

import pytest

from recognizers.base import DutchRecognizer
from recognizers.birth_date import BirthDateRecognizer
from recognizers.client_number import ClientNumberRecognizer
from recognizers.coordinates import CoordinatesRecognizer
from recognizers.email import EmailRecognizer
from recognizers.person_numbers import PersonNumberRecognizer
from recognizers.personnel_number import PersonnelNumberRecognizer
from recognizers.phone import PhoneRecognizer
from recognizers.username import UsernameRecognizer


def _found(recognizer: type[DutchRecognizer], text: str) -> list[str]:
    results = recognizer().analyze(text, list(recognizer.ENTITIES), None)
    return [text[one.start : one.end] for one in sorted(results, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("recognizer", "text", "wanted"),
    [
        (PhoneRecognizer, "m1,Dorpskade 12,0527-619876,9-XYZ-9\n", ["0527-619876"]),
        (PhoneRecognizer, "m1,Dorpskade 12,06-12345678,\n", ["06-12345678"]),
        (BirthDateRecognizer, "De heer Anton el Bosri (3 mei 1961) is gehoord.", ["3 mei 1961"]),
        (BirthDateRecognizer, "Hallo, ik ben van 12 jan 1998 en zij is van 3-4-1960.", ["12 jan 1998", "3-4-1960"]),
        (BirthDateRecognizer, "BEGIN:VCARD\nBDAY:1982-06-29\nEND:VCARD", ["1982-06-29"]),
        (UsernameRecognizer, "Melding binnengekomen via p.vandenberg om acht uur.", ["p.vandenberg"]),
        (PersonNumberRecognizer, "aanhanger met chassisnummer XLB0099CC00001", ["XLB0099CC00001"]),
        (PersonnelNumberRecognizer, "pas 0044870 - deur B2 - 07:58", ["0044870"]),
        (ClientNumberRecognizer, "Uw klantnummer blijft 66120900.", ["66120900"]),
        (CoordinatesRecognizer, "Boring 7 op RD 121.450 / 443.800.", ["121.450 / 443.800"]),
        (
            EmailRecognizer,
            "mail me op anna punt bos apenstaartje gmail punt com",
            ["anna punt bos apenstaartje gmail punt com"],
        ),
    ],
)
def test_is_found(recognizer: type[DutchRecognizer], text: str, wanted: list[str]) -> None:
    assert _found(recognizer, text) == wanted


@pytest.mark.parametrize(
    ("recognizer", "text"),
    [
        (PhoneRecognizer, "Het bedrag is 12,0527-619 en niet 3,0612345."),
        (BirthDateRecognizer, "De brief van de heer Bos (3 mei 2021) is binnen."),
        (BirthDateRecognizer, "Het besluit is van 12 januari 1998 en geldt nog."),
        (BirthDateRecognizer, "Ze is van 12 januari 2009 lid van de raad, hij is van 1-2-2005 tot 1-3-2009 weg."),
        (UsernameRecognizer, "Zie a.vandaag, i.terugblik en x.vandaan."),
        (PersonnelNumberRecognizer, "Het plan is pas 2024 klaar; ik pas 30 stuks."),
        (CoordinatesRecognizer, "Het aantal BORD 121.450 / 443.800 stuks."),
    ],
)
def test_is_nobodys(recognizer: type[DutchRecognizer], text: str) -> None:
    assert _found(recognizer, text) == []
