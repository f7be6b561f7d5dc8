# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Others who bear the surname of an office holder of the text, and who are not kept for it. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

APART = [
    "Beste mevrouw {Zijlma},\n\nDank voor uw brief. Het lid {Zijlma|h} (VVD) diende in de Kamer een motie in.\n",
    "Geachte heer {Van Dam},\n\nOver uw klacht: in de raadsvergadering heeft raadslid {Van Dam|h} vragen gesteld.\n",
    "Hoi {Zijlma}, kun jij de set voor het lid {Zijlma|h} (D66) klaarzetten voor de Kamer?\n",
    "Het lid {Zijlma|h} (D66) vroeg de Kamer om een brief. {Zijlma} van FEZ weet ervan.\n",
    "Wethouder {Dekker|h} bezocht mevrouw {Dekker} van zorgcentrum De Wiek.\n",
    "Wethouder {Dekker|h} sprak met de jubilaris. {Dekker} (84) woont er sinds 2001.\n",
    "Wethouder {Anna Dekker|h} sprak met mevrouw {Dekker} uit Oostwijk over de sloop.\n",
    "Wethouder {Dekker|h} opent het park. De heer {Dekker}, 61 jaar, knipt het lint door.\n",
    "Wethouder {Dekker|h} belde. Graag {Dekker} van de afdeling Groen erbij vragen.\n",
    "Burgemeester {Rietveld|h} tekent maandag.\n\nDag {Kuik},\n\nZie boven. Groet, raadslid {Kuik|h} komt ook.\n",
    "@{Rietveld} kun jij bellen? De secretaresse van burgemeester {Rietveld|h} wacht.\n",
]
THE_SAME = [
    "Aan wethouder {Dekker|h}\n\nGeachte heer {Dekker|h},\n\nWij vragen u om een gesprek.\n",
    "Wethouder {Dekker|h} antwoordt. De heer {Dekker|h} van de VVD is het er niet mee eens.\n",
    "Wethouder {Dekker|h} en gedeputeerde {Kuik|h} spraken. {Dekker|h} van de gemeente vond het goed.\n",
    "Minister {Zijlma|h} zegt een brief toe. {Zijlma|h} (minister) stuurt die voor de zomer.\n",
    "Het lid {Zijlma|h} (VVD) vroeg de minister om een brief. Mevrouw {Zijlma|h} kreeg geen antwoord.\n",
]
FORMER = [
    "De heer {Kamphuis} (oud-raadslid, nu bewoner van de Lindelaan 4) trekt zijn bezwaar in.",
    "De heer {Kamphuis}, oud-wethouder en inspreker, is tegen de sloop.",
    "Naam: {Peter Blom}\nFunctie: ex-wethouder\nAdres: Dorpsstraat 3, Elzerwoude",
    "Naam: {Peter Blom}\nFunctie: wethouder, plv. secretaresse",
]
YOUNG = [
    "De jongerengemeenteraad koos {Sem Tol} als griffier. Burgemeester {Rietveld|h} sloot de vergadering.",
    "De kinderraad en de griffier, {Joost Tol}, bezoeken de gemeenteraad.",
]


@pytest.mark.parametrize("marked", [*APART, *THE_SAME, *FORMER, *YOUNG])
def test_only_the_office_holder_is_kept(marked: str) -> None:
    case = look(marked)
    for mark in case.marks[0]:
        assert (case.role_at(1, mark) in PUBLIC_ROLES) == (mark.expected == "h"), mark


def test_a_namesake_that_is_told_apart_is_for_an_officer_to_look_at() -> None:
    case = look(APART[0])
    assert case.role_at(1, case.marks[0][0]).endswith("?")
