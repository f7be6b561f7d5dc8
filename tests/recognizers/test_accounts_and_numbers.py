# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts of each shape behind each way in which systems and people tell them; numbers of staff, and births."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.base import DutchRecognizer
from recognizers.birth_date import BirthDateRecognizer
from recognizers.personnel_number import PersonnelNumberRecognizer
from recognizers.phone import PhoneRecognizer
from recognizers.username import UsernameRecognizer

ACCOUNT = UsernameRecognizer()


@pytest.mark.parametrize("value", ["devriesa", "okkerf01", "m.vandijk", "a_jansen2", "KOSTERM", "p123456", "jzijl003"])
@pytest.mark.parametrize(
    "place",
    [
        "Auteur: {}",
        "Laatst gewijzigd door {} op 12-03-2024",
        "created by {} on 2024-03-12",
        "afgedrukt door {} 12-3-2024 10:11",
        "Eigenaar bestand: {}",
        "Opgeslagen door {}",
        "Behandelaar ({})",
        "Aangemeld als {}",
        "ingelogd met {}",
        "met het account van {} gedaan",
        "wachtwoord van {} gereset.",
        "rechten voor {} ingetrokken",
        "toegang verleend aan {}",
    ],
)
def test_finds_accounts(found: Any, place: str, value: str) -> None:
    assert [one[0] for one in found(ACCOUNT, place.format(value))] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "rechten van huurders en rechten voor ambtenaren",
        "toegang voor publiek, toegang aan derden",
        "mailbox van servicedesk, postvak voor klachten",
        "wachtwoord van beheerder, account van gemeente",
        "ingelogd met DigiD; aangemeld als vrijwilliger",
        "created by Microsoft Word, modified by system on 1-1-2024",
        "Auteur: team2\nAuteur: WMO2015\nEigenaar: corporatie",
        "Account\nStatus\ngesloten\nactief\n",
    ],
)
def test_leaves_words_there(found: Any, text: str) -> None:
    assert found(ACCOUNT, text) == []


@pytest.mark.parametrize(
    ("recognizer", "text", "values"),
    [
        (PersonnelNumberRecognizer(), "Nummer medewerker: 118204", ["118204"]),
        (PersonnelNumberRecognizer(), "Gezien door BOA 1043 en boa 2210.", ["1043", "2210"]),
        (PersonnelNumberRecognizer(), "Het beleid voor de BOA 2024 en boa 12", []),
        (
            ACCOUNT,
            "[10:04] m.elbakkali: klaar\n[10:05] j.vdmeer: ok\na.deboer: ja",
            ["m.elbakkali", "j.vdmeer", "a.deboer"],
        ),
        (ACCOUNT, "x.default: aan\ni.destroy: uit\np.vergadering: nee", []),
        (PersonnelNumberRecognizer(), "rangnummer 40117 en codenummer 0071882", ["40117", "0071882"]),
        (PersonnelNumberRecognizer(), "codenummer 12, nummer van de zaak 118204", []),
        (BirthDateRecognizer(), "Okkerse, F. (*3 mei 1971)", ["3 mei 1971"]),
        (BirthDateRecognizer(), "Okkerse, F. (*12/3/80)", ["12/3/80"]),
        (BirthDateRecognizer(), "GBD: 12-03-1980", ["12-03-1980"]),
        (BirthDateRecognizer(), "Kind 1: Noor\n* 14-05-2011", ["14-05-2011"]),
        (BirthDateRecognizer(), "* 12-03-2024 vergadering\npunt * 1-2-24 afspraak", []),
        (PhoneRecognizer(), "DECT: 6122, piepernummer 2217", ["6122", "2217"]),
    ],
)
def test_finds_numbers(found: Any, recognizer: DutchRecognizer, text: str, values: list[str]) -> None:
    assert [one[0] for one in found(recognizer, text)] == values


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        ("Export zaken | aangemaakt 14-10-2024 08:12 | door: fxolban02", ["fxolban02"]),
        ("Uitdraai 3-7-2020, door: fxolban", ["fxolban"]),
        ("Export 3-7-2020 door: tuinmanf; blad 1", ["tuinmanf"]),
        ("Export gemaakt 3-7-2020 | door: systeem", []),
        ("Overzicht gemaakt en door: iedereen gelezen", []),
    ],
)
def test_finds_who_made_an_export(found: Any, text: str, accounts: list[str]) -> None:
    assert [one[0] for one in found(ACCOUNT, text)] == accounts
