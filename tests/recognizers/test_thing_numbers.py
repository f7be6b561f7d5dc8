# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of things that look like a telephone number, a plate, a postcode or a BSN, and those of people."""

from __future__ import annotations

import pytest

from recognizers.address import AddressRecognizer
from recognizers.bsn import BsnRecognizer
from recognizers.licence_plate import LicencePlateRecognizer
from recognizers.phone import PhoneRecognizer

_ALL = (PhoneRecognizer(), LicencePlateRecognizer(), BsnRecognizer(), AddressRecognizer())


def _found(text: str) -> list[str]:
    return sorted({text[hit.start : hit.end] for one in _ALL for hit in one.hits(text)})


@pytest.mark.parametrize(
    "text",
    [
        "Het factuurnummer is 0612345678.",
        "Werkordernummer         0201234567",
        "meternummer: 0201234567",
        "tekeningnummer GB-001-B, blad 2",
        "Verwijderd uit zaal GB-001-B.",
        "Onderdeelnummer 5321 XL is op.",
        "Het rolnummer is 123456782.",
        "vorderingsnummer: 123456782",
        "omschrijving;ordernummer;status\nlevering;0612345678;open\nretour;0201-234567;open",
        "omschrijving;vorderingsnummer;status\nhuur;123456782;open",
    ],
)
def test_numbers_of_things_are_nobodys(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ordernummer 12, tel. 0612345678", "0612345678"),
        ("Zaaknummer           06-12345678", "06-12345678"),
        ("naam;ordernummer;telefoon\nTol;12;0612345678", "0612345678"),
        ("naam;meldnummer\nTol;0612345678", "0612345678"),
        ("Een auto van het type GB-001-B", "GB-001-B"),
        ("model;kenteken\nPolo;GB-001-B", "GB-001-B"),
        ("Het persoonsnummer is 123456782.", "123456782"),
        ("Cliëntnummer 123456782", "123456782"),
        ("vorderingsnummer;burgernummer\n12;123456782", "123456782"),
        ("Type 12, 5321 XL Hedel", "Type 12, 5321 XL Hedel"),
        ("Op vak GB-001-B staat al weken hetzelfde voertuig.", "GB-001-B"),
        ("Model: GB-001-B, kleur rood, eigenaar Tol", "GB-001-B"),
        ("Machtigingskenmerk 123456782", "123456782"),
        ("SV-nummer: 123456782", "123456782"),
        ("AOW-nummer: 123456782", "123456782"),
        ("Aanvragernummer: 123456782", "123456782"),
        ("Inschrijfnummer 123456782", "123456782"),
        ("DUO-nummer (123456782)", "123456782"),
        ("naam;aow-nummer\nTol;123456782", "123456782"),
        ("Aansluitnummer: 0201234567", "0201234567"),
        ("vergunningnummer;naam\nGB-001-B;Tol", "GB-001-B"),
        ('naam;telefoon;ordernummer\n"Tol; Anna";0612345678;12', "0612345678"),
        ("naam;ordernummer;telefoon\nTol;45-\n33;0612345678", "0612345678"),
        ("ordernummer;klant\n12;Tol\ntelefoon;contact\n0612345678;Bos", "0612345678"),
        ("naam;adres;ordernummer;telefoon\nTol;Kade 1;0612345678", "0612345678"),
        ("naam;rolnummer;nummer\nTol;12;onbekend;123456782", "123456782"),
    ],
)
def test_numbers_of_people_beside_them_go(text: str, value: str) -> None:
    assert value in _found(text)
