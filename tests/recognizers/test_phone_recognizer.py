# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Phone numbers: the plan in all spellings, and the many other numbers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import phone_scanned
from recognizers.look import look, matches_at
from recognizers.phone import PhoneRecognizer
from recognizers.phone_plan import number_kind

RECOGNIZER = PhoneRecognizer()


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("070 123 45 67", "070 123 45 67", "number:fixed"),
        ("070-1234567", "070-1234567", "number:fixed"),
        ("(070) 123 45 67", "(070) 123 45 67", "number:fixed"),
        ("070 - 123 4567", "070 - 123 4567", "number:fixed"),
        ("T: 0701234567", "0701234567", "number:fixed"),
        ("+31 70 123 45 67", "+31 70 123 45 67", "number:fixed"),
        ("+31 (0)70 123 45 67", "+31 (0)70 123 45 67", "number:fixed"),
        ("+31(0)701234567", "+31(0)701234567", "number:fixed"),
        ("(+31) 70 1234567", "(+31) 70 1234567", "number:fixed"),
        ("0031 70 1234567", "0031 70 1234567", "number:fixed"),
        ("0251-123456", "0251-123456", "number:fixed"),
        ("06-12345678", "06-12345678", "number:mobile"),
        ("06 12 34 56 78", "06 12 34 56 78", "number:mobile"),
        ("06 - 12 34 56 78", "06 - 12 34 56 78", "number:mobile"),
        ("06.12.34.56.78", "06.12.34.56.78", "number:mobile"),
        ("06/12345678", "06/12345678", "number:mobile"),
        ("0612345678", "0612345678", "number:mobile"),
        ("(06) 12345678", "(06) 12345678", "number:mobile"),
        ("+31 6 1234 5678", "+31 6 1234 5678", "number:mobile"),
        ("+31 (0)6 12345678", "+31 (0)6 12345678", "number:mobile"),
        ("+31612345678", "+31612345678", "number:mobile"),
        ("0031612345678", "0031612345678", "number:mobile"),
        ("@31612345678 heeft de groep verlaten", "@31612345678", "number:mobile"),
        ("M 06\u201112345678", "06\u201112345678", "number:mobile"),
        ("mob. 6 12345678", "6 12345678", "number:mobile"),
        ("bereikbaar op 06-1234\n5678 of later", "06-1234\n5678", "number:mobile"),
        ("tel. 070-\n1234567", "070-\n1234567", "number:fixed"),
        ("088-1234567", "088-1234567", "number:fixed"),
        ("doorkiesnummer 070 123 45 67", "070 123 45 67", "label:direct"),
        ("Anna Bos (2217 intern, thuis vrij)", "2217", "label:extension"),
        ("tst. 1234", "1234", "label:extension"),
        ("Toestel            4512", "4512", "label:extension"),
        ("tst. 4512/4513", "4512/4513", "label:extension"),
        ("M: 6 12345678", "6 12345678", "number:mobile"),
        ("Telnummer: 234567", "234567", "label:phone"),
        ("zie tel-4418", "-4418", "label:extension"),
        ("Naam | Phone\nA. Bos | 123 456\n", "123 456", "label:phone"),
        ("070 - 123 45 67 tst. 89", "070 - 123 45 67 tst. 89", "number:fixed"),
        ("070 123 45 67 (toestel 1234)", "070 123 45 67 (toestel 1234)", "number:fixed"),
        ("070 123 45 67 tst. 1234 / 5678", "070 123 45 67 tst. 1234 / 5678", "number:fixed"),
        ("tst. 1234 of 5678", "1234 of 5678", "label:extension"),
        ("Naam | Tel. werk | Kamer\nA. Bos | 123 456 | B2\n", "123 456", "label:phone"),
        ("Algemeen: 070 123 45 67", "070 123 45 67", "label:general"),
        ("of met de persdesk: 070 123 45 67", "070 123 45 67", "label:general"),
        ("toestel 6426", "6426", "label:extension"),
        ("tel. 123 45 67", "123 45 67", "label:phone"),
        ("receptie: 070 123 45 67", "070 123 45 67", "label:general"),
        ("070 379 89 11", "070 379 89 11", "number:general"),
        ("T 070 - 123 00 00", "070 - 123 00 00", "number:general"),
        ("+31 70 379 89 11", "+31 70 379 89 11", "number:general"),
        ("Bel 14 070", "14 070", "number:general"),
        ("bel 14070", "14070", "number:general"),
        ("Informatie Rijksoverheid: bel 1400", "1400", "number:general"),
        ("0800-1234", "0800-1234", "number:service"),
        ("0900 8844", "0900 8844", "number:general"),
        ("+32 2 123 45 67", "+32 2 123 45 67", "number:foreign"),
        ("+44 20 7946 0018", "+44 20 7946 0018", "number:foreign"),
        ("+599 715 1234", "+599 715 1234", "number:foreign"),
        ("Tel: (216) 555-0144", "(216) 555-0144", "number:foreign"),
        ("mobil 0049 (0) 171 330 94 17.", "0049 (0) 171 330 94 17", "number:foreign"),
        ("gsm 0475/44 17 70,", "0475/44 17 70", "number:fixed"),
        ("tel 02 518 20 44,", "02 518 20 44", "number:foreign"),
        ("Telefoon 070-123456  -  Telex 34429", "070-123456", "label:general"),
        ("tst. 71 44\n", "71 44", "label:extension"),
        ("Cons.  tel 6318\n", "6318", "label:extension"),
        ("(alleen audio): +31 20 258 0941,,1149#", "+31 20 258 0941", "label:general"),
        ("tel. -4418", "-4418", "label:extension"),
        ("Tel. taxateur\t06-11 70 93 35", "06-11 70 93 35", "label:phone"),
        ("de chauffeur 0612345678 belt", "0612345678", "number:mobile"),
        ("monteur: 0201234567", "0201234567", "number:fixed"),
        ("gebeld met patiënt 06-12345678", "06-12345678", "number:mobile"),
        ("klant: 06 12345678", "06 12345678", "number:mobile"),
        ("tel. +886 2\n2713 5760", "+886 2\n2713 5760", "number:foreign"),
        ("nr +33 1\n23 45 67 89 morgen", "+33 1\n23 45 67 89", "number:foreign"),
        ("mobile +44 7700\n900 417.", "+44 7700\n900 417", "number:foreign"),
        ("bel +48 601 234 567\n3. Rondvraag", "+48 601 234 567", "number:foreign"),
        ("of +49 170 1234567\n2 Agenda", "+49 170 1234567", "number:foreign"),
        ("te1.\n0486 - 44l7l0, of", "0486 - 44l7l0", "form:scanned"),
        ("Vragen over deze factuur: 0570-67 99 23 (Anna)", "0570-67 99 23", "number:fixed"),
        ("Vragen over uw dossier: 0570-679923", "0570-679923", "number:fixed"),
    ],
)
def test_finds_the_whole_number(found: Any, text: str, value: str, evidence: str) -> None:
    [(seen, entity, codes)] = found(RECOGNIZER, text)
    assert (seen, entity) == (value, "PHONE_NUMBER")
    assert evidence in codes


def test_two_numbers_side_by_side_are_two(found: Any) -> None:
    values = [value for value, _, _ in found(RECOGNIZER, "06-12345678 070-1234567\n06-87654321")]
    assert values == ["06-12345678", "070-1234567", "06-87654321"]


def test_a_list_of_extensions(found: Any) -> None:
    text = "Telefoonlijst\nAnna Bos . . . . 2207\nPiet de Wit  /  Els Tol . . 2214 / 2290\nKees Kok      4412  (di)\n"
    assert [value for value, _, _ in found(RECOGNIZER, text)] == ["2207", "2214", "2290", "4412"]
    for other in (
        "Anna Bos . . . . 2207\nPiet de Wit . . 2214\n",  # nothing tells what they are
        "Telefoonlijst\nAnna Bos . . . . 2207\n",
        "Telefoonlijst\nAnna Bos     2019\nPiet de Wit     2020\n",
    ):
        assert found(RECOGNIZER, other) == []


def test_a_second_number_behind_a_slash_needs_no_area_code(found: Any) -> None:
    assert [value for value, _, _ in found(RECOGNIZER, "+599 786 1234 / 717-1234")] == ["+599 786 1234", "717-1234"]


@pytest.mark.parametrize(
    "text",
    [
        "Datum 01-02-2023 12:34",
        "van 01-02-2023 06 tot 09",
        "zaaknummer 0701234567",
        "in eur 0701234567",
        "klantnummer 0612345678",
        "patiëntnr. 06 12345678",
        "kenmerk: 2023-0000123456",
        "Onze referentie 2024-0070123456",
        "KvK 27123456",
        "BSN 111222333",
        "NL91 ABNA 0417 1643 00",
        "rekeningnummer 0417164300",
        "€ 0701234567",
        "EUR 0612345678",
        "parketnummer 06/123456-78",
        "ISBN 9012345678901",
        "ECLI:NL:RVS:2018:321",
        "2511 DP Den Haag",
        "versie 0.6.12.34",
        "kst-35538-4\nISSN 0921 - 7371",
        "artikel 14 lid 2",
        "de 1400 medewerkers",
        "14 juni 2023",
        "in 14 0 gevallen",
        "factuurnr. 0612345678",
        "Ons dossier 0570-679923, factuur: 0570-679923 en deze factuur: 0570679923",
        "dossier 0800-1234",
        "DOSSIER 0091249/3641-WJZ",
        "0123 456 789 000",
        "zie 0201\n0302\n0403\n05",
        "00000000000",
        "bijlage 06 12 blz",
        "toestel voor de keuken",
        "Opgepakt (1944 interneringen), kosten (6387 intern uur) en in 1944 intern,",
        "textueel 1234",
        "uitgave 3112345678901",
        "0486 - 441 van l999",
        "€ 0475 44 17 70",
        "telefoon 2019-1234",
    ],
)
def test_leaves_other_numbers(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


@pytest.mark.parametrize(
    ("national", "kind"),
    [
        ("701234567", "fixed"),
        ("612345678", "mobile"),
        ("671234567", "mobile"),
        ("251123456", "fixed"),
        ("12345678", None),
    ],
)
def test_the_plan(national: str, kind: str | None) -> None:
    assert number_kind(national) == kind


SCANNED = st.lists(st.sampled_from([*"0Oo+631lISB|- .,\nx", "06", "O6", "+31 6", "12345678", "1234"]), max_size=14)


@given(SCANNED.map("".join))
def test_scanned_numbers_begin_at_digits_that_were_read(text: str) -> None:
    places = [first for first, _ in look(text).numbers]
    found = [one.span() for one in matches_at(text, phone_scanned._begins(text, places), phone_scanned._SCANNED)]
    assert found == [one.span() for one in phone_scanned._SCANNED.finditer(text)]
