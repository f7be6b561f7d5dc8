# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names as records write them, and what looks alike."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

CASES = [
    ("persoon gelijkend op MARTIS, Rudsel, geb. 17-02-1999, ambtshalve bekend", ["MARTIS, Rudsel"]),
    ("persoon gelijkend op MARTIS, Rudsel (geb. 17-02-1999)", ["MARTIS, Rudsel"]),
    ("optie         KING, Stephanie Mary          22-02-1969    V.K.", ["KING, Stephanie Mary"]),
    ("naturalisatie  VAN DEN BERG, Anna   12-03-1980", ["VAN DEN BERG, Anna"]),
    ("verdachte BLOEM, Roos, 12-03-1980", ["BLOEM, Roos"]),
    ("ROTTERDAM, Zuid   12-03-2020", []),
    ("BESLUIT, Gelet 12-03-2020", []),
    ("UIT KRACHTE VAN een vonnis van de kantonrechter", []),
    (
        "   Voorletters             E.M.\n   Voorvoegsels            van\n   Achternaam              Noord\n",
        ["E.M.", "Noord"],
    ),
    ("Achternaam: Kerk\nVoornaam: onbekend\n", ["Kerk"]),
    ("| Familienaam | Oost |\n| Adres | Dorp 1 |", ["Oost"]),
    ("Achternaam | Haverkort\nVoorletters | A.M.\n", ["Haverkort", "A.M."]),
    ("Achternaam   Haverkort\nVoorletters   A. M.\n", ["Haverkort", "A. M."]),
    ("Achternaam   Onbekend\nGeslachtsnaam: Voornamen\n", []),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_recorded(text: str, names: list[str]) -> None:
    found = [text[hit.start : hit.end] for hit in PersonRecognizer().hits(text) if hit.entity_type == "PERSON"]
    assert found == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Met vriendelijke groet,\nJan Tromp\nTromp Advies B.V.\n", ["Jan Tromp"]),
        ("Met vriendelijke groet,\nJan Tromp\nTromp & Zonen B.V.\nDorp\n", ["Jan Tromp"]),
        ("Hoogachtend,\nTromp Advies B.V.\n", []),
    ],
)
def test_who_signs_above_an_own_firm(text: str, names: list[str]) -> None:
    found = [text[hit.start : hit.end] for hit in PersonRecognizer().hits(text) if hit.entity_type == "PERSON"]
    assert found == names
