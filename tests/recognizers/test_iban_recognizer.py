# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""IBANs of any country in any spelling, old account numbers, and whose account it is."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.iban import IbanRecognizer, valid

RECOGNIZER = IbanRecognizer()


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("NL91ABNA0417164300", "NL91ABNA0417164300", "checksum"),
        ("NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 00", "checksum"),
        ("nl91abna0417164300.", "nl91abna0417164300", "checksum"),
        ("NL 91 ABNA 0417164300", "NL 91 ABNA 0417164300", "checksum"),
        ("NL91.ABNA.0417.1643.00", "NL91.ABNA.0417.1643.00", "checksum"),
        ("NL91 ABNA 0417\n1643 00", "NL91 ABNA 0417\n1643 00", "checksum"),
        ("(IBAN NL13TEST0123456789)", "NL13TEST0123456789", "context:account"),
        ("BE68 5390 0754 7034", "BE68 5390 0754 7034", "checksum"),
        ("DE89370400440532013000", "DE89370400440532013000", "checksum"),
        ("FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606", "checksum"),
        ("en NL91ABNA0417164301 op", "NL91ABNA0417164301", "account:unclear"),
        ("IBAN: NL91ABNA0417164301", "NL91ABNA0417164301", "context:account"),
        ("IBAN NL13TEST0123456789 t.n.v. Gemeente Voorbeeld", "NL13TEST0123456789", "account:organisation"),
        ("rekening van de Stichting Voorbeeld NL13TEST0123456789", "NL13TEST0123456789", "account:organisation"),
        ("Terugbetaling leges gemeente Ede: NL13TEST0123456789", "NL13TEST0123456789", "account:unclear"),
        ("Terugbetaling aan de gemeente Ede: NL13TEST0123456789", "NL13TEST0123456789", "account:organisation"),
        ("NL13TEST0123456789 t.n.v. A. Jansen", "NL13TEST0123456789", "account:unclear"),
        ("NL13TEST0123456789 t.n.v. mevrouw Jansen, gemeente Zwolle", "NL13TEST0123456789", "account:unclear"),
        ("rekeningnummer 12.34.56.789", "12.34.56.789", "form:old"),
        ("gironummer 1234567", "1234567", "form:old"),
        ("terug op rek. 45.12.33.981.", "45.12.33.981", "form:old"),
        ("girorekening 123 45 67", "123 45 67", "form:old"),
        ("IBANNL91ABNA0417164300", "NL91ABNA0417164300", "checksum"),
        (
            "rekeningnummer. De betaling op MA64 0000 0000 0123 4567 8901 2345 kwam terug",
            "MA64 0000 0000 0123 4567 8901 2345",
            "account:unclear",
        ),
        ("rek.nr. NL9l ABNA O417 1643 OO van", "NL9l ABNA O417 1643 OO", "form:scanned"),
        ("Rekening\nIBAN\nNL91ABNA0417164300\nNaam"[9:], "NL91ABNA0417164300", "context:account"),
    ],
)
def test_finds_the_whole_number(found: Any, text: str, value: str, evidence: str) -> None:
    [(seen, entity, codes)] = found(RECOGNIZER, text)
    assert (seen, entity) == (value, "IBAN_CODE")
    assert evidence in codes


@pytest.mark.parametrize(
    "text",
    [
        "NL91ABNA041716430",
        "NL91ABNA04171643000",
        "NL123456782B01",
        "ECLI:NL:RVS:2018:321",
        "BW12 3456 7890 1234",
        "AB12CDEF",
        "artikel 12 en 13 van de wet",
        "kenmerk XX91ABNA0417164300",
        "NL-HaNA 2.05.80 inv.nr. 1234",
        "rekening houden met 1234567 mensen",
        "EU 2016/679 verordening",
    ],
)
def test_leaves_what_does_not_check(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


def test_every_swap_of_two_digits_fails() -> None:
    iban = "NL91ABNA0417164300"
    assert valid(iban)
    for at in range(8, 17):
        swapped = iban[:at] + iban[at + 1] + iban[at] + iban[at + 2 :]
        assert swapped == iban or not valid(swapped)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (
            "Het ministerie heeft dit bezien.\nBSN 123456782, rekening NL13TEST0123456789 van het gezin",
            "account:unclear",
        ),
        ("De gemeente schreef u. Stort het op NL13TEST0123456789 t.n.v. H Bos. Tot ziens", "account:unclear"),
        ("Mijn rekening bij de gemeente is NL13TEST0123456789", "account:unclear"),
        ("op rekening NL13TEST0123456789 van de vereniging", "account:organisation"),
        ("U kunt de boete betalen op rekening NL13TEST0123456789", "account:organisation"),
        ("Gemeente Voorbeeld\nIBAN NL13TEST0123456789", "account:organisation"),
        ("rekening van Notariskantoor De Wit te Kampen, NL13TEST0123456789, en", "account:organisation"),
        ("KvK: 01234567 | IBAN NL13TEST0123456789", "account:organisation"),
        ("IBAN NL13TEST0123456789, BTW NL001234567B01", "account:organisation"),
        ("G-rekening: NL13TEST0123456789", "account:organisation"),
        ("NL13TEST0123456789 t.n.v. Hoveniersbedrijf Groenrijk", "account:organisation"),
        ("IBAN NL13TEST0123456789 | BIC TESTNL2U | KvK 30123456", "account:organisation"),
        ("Te betalen op derdengeldrekening NL13TEST0123456789", "account:organisation"),
        ("NL13TEST0123456789 t.n.v. Groenrijk", "account:unclear"),
        ("NL13TEST0123456789 t.n.v. J. Bos, Hoveniersbedrijf", "account:unclear"),
        ("Naam: A. Bos | IBAN NL13TEST0123456789", "account:unclear"),
        ("Declaratie gemeente Dorp\nNaam: Anna Bos\nIBAN: NL13TEST0123456789", "account:unclear"),
        ("Uw uitkering van de gemeente staat op NL13TEST0123456789", "account:unclear"),
        ("Ik machtig Stichting Dorp om van rekening NL13TEST0123456789 te innen", "account:unclear"),
        ("De gemeente stortte per abuis op NL13TEST0123456789", "account:unclear"),
        ("Crediteur: Anna Bos, IBAN NL13TEST0123456789", "account:unclear"),
        ("De dwangsom is € 92, door ons uit te betalen op NL13TEST0123456789", "account:unclear"),
        ("De huurprijs is € 214 per maand, te voldoen op NL13TEST0123456789", "account:unclear"),
        ("Leges € 1.204,55, te voldoen op NL13TEST0123456789", "account:organisation"),
        ("De dwangsom is € 2.500 per week, te betalen op NL13TEST0123456789", "account:organisation"),
        ("Wat moet u doen\nBetaal vóór 12 november op NL13TEST0123456789.", "account:organisation"),
        ("Betaal mij uiterlijk vrijdag op NL13TEST0123456789", "account:unclear"),
        ("Betaal hem uiterlijk vrijdag op NL13TEST0123456789", "account:unclear"),
        ("Eiser: de boete is onterecht en dus aan mij te betalen op NL13TEST0123456789", "account:unclear"),
        ("Rekening NL13TEST0123456789 van mijn moeder bij Stichting De Berg", "account:unclear"),
        ("Waterschap Veenland, afdeling Heffing, NL13TEST0123456789", "account:organisation"),
        ("De dwangsom wegens te laat beslissen verzoek ik u te voldoen op NL13TEST0123456789", "account:unclear"),
        ("Belastingdienst Zwolle rekeningnummer voor betaling: NL13TEST0123456789", "account:organisation"),
        ("Gemeente Dorp onder vermelding van kenmerk 12: NL13TEST0123456789", "account:organisation"),
        ("U krijgt een toeslag van € 120, te betalen op NL13TEST0123456789", "account:unclear"),
        ("De huur is te hoog. De uitkering is te betalen op NL13TEST0123456789", "account:unclear"),
        ("De boete komt terug op mijn rekening, te betalen op NL13TEST0123456789", "account:unclear"),
    ],
)
def test_whose_account_it_is(found: Any, text: str, evidence: str) -> None:
    [(_, _, codes)] = found(RECOGNIZER, text)
    assert evidence in codes
