# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers and letters of firms, ships and laws where those of people stand too."""

from __future__ import annotations

import pytest

from recognizers.bsn import BsnRecognizer
from recognizers.person import PersonRecognizer
from recognizers.personnel_number import PersonnelNumberRecognizer


@pytest.mark.parametrize("text", ["MMSI 235099417 aangemaand", "MMSI-nummer: 235099417", "chipnr 235099417"])
def test_ships_and_dogs_have_no_bsn(text: str) -> None:
    assert list(BsnRecognizer().hits(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bezocht inspecteur Semhar Tesfay uw bedrijf (erkenningsnummer NL Z0847 EG, KvK 36081192).", False),
        ("bezocht inspecteur Semhar Tesfay (36081192) uw bedrijf", True),
        ("Toezichthouder A. Bos, NVWA 70412", True),
    ],
)
def test_the_number_of_a_firm_is_no_officers(text: str, *, found: bool) -> None:
    assert bool(list(PersonnelNumberRecognizer().hits(text))) is found


def test_the_letters_of_a_law_are_nobodys() -> None:
    text = "Paraaf: JvdB\nArtikel 4 van Verordening (EG) nr. 852/2004.\nBesluit van Evert Groot (EG) volgt.\n"
    spots = {hit.start for hit in PersonRecognizer().hits(text) if hit.entity_type == "INITIALS"}
    assert text.index("Groot (EG)") + 7 in spots
    text = "Paraaf: JvdB en NB\nArtikel 4 van Verordening (EG) nr. 852/2004 is van kracht. JvdB akkoord.\n"
    spots = {hit.start for hit in PersonRecognizer().hits(text) if hit.entity_type == "INITIALS"}
    assert spots
    assert text.index("(EG)") + 1 not in spots
