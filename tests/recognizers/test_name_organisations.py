# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What bears a name and is no person, and where a name ends beside other words."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "De opdracht ging naar aannemer Van Houdt in Zwolle.",
        "De zaal was van de failliete meubelfabriek Van Houdt.",
        "Stichting Vrienden van Lotte Bakker ontvangt subsidie.",
        "In de Jan van Galenstraat wordt gewerkt.",
        "Het gaat om de Gerrit Rietveldlaan en de Koningin Wilhelminabrug.",
        "Zij werkt in het Wilhelmina Kinderziekenhuis.",
        "De fanfare Wilhelmina speelt bij Huize Sint Jozef.",
        "De Jan Schaefferbrug en het Johan Oorthuis zijn dicht.",
        "Een proef met Alexa en Siri loopt nog.",
        "het gemaal De Waker en de bouwkeet De Spijker",
        "in het Antoni van Leeuwenhoek is overlegd",
        "Groen & Visser ICT levert de software.",
        "De monitor is gemaakt door Kwantum en Zilt met Jirax.",
        "In overleg met het college van Gedeputeerde Staten, is besloten.",
        "Aan Provinciale Staten, de griffie en gedeputeerde staten.",
    ],
)
def test_no_person(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Uitvoerder Teun van Asselt van Tauw Groep sprak.", ["Teun van Asselt"]),
        ("Namens partij sprak J. Zeggelink van Rombou over geur.", ["J. Zeggelink"]),
        ("Namens partij sprak J. de Graaf van Rombou over geur.", ["J. de Graaf"]),
        # behind a given name in brackets the surname must follow, on whichever list it is
        ("Namens partij sprak J.W. (Joost) van Rombouwer over geur.", ["J.W. (Joost) van Rombouwer"]),
        ("Namens partij sprak J.W. (Joost) Bos van Rombouwer over geur.", ["J.W. (Joost) Bos"]),
        ("Namens partij sprak W.A. Baron van Itterveld over geur.", ["W.A. Baron van Itterveld"]),
        ("Namens partij sprak A.F. graaf van Rechterveld over geur.", ["A.F. graaf van Rechterveld"]),
        ("Mevrouw Anna barones van Lyndenhorst belt.", ["Anna barones van Lyndenhorst"]),
        ("Ook bakker Orhan Polat van Bakkerij Van Dijk baalt.", ["Orhan Polat"]),
        ("Referentie: Nuria Segarra, MEE, op aanvraag.", ["Nuria Segarra"]),
        ("In het gesprek met Daphne Rozema van Youké is dit gezegd.", ["Daphne Rozema"]),
        ("Ank de Graaff uit Houten belde weer.", ["Ank de Graaff"]),
        ("Projectleider is Barend Wielenveldhuis van de directie Energie.", ["Barend Wielenveldhuis"]),
        ("Aanwezig waren J. Kortekerk en Joost Rietendijk.", ["J. Kortekerk", "Joost Rietendijk"]),
        ("Aan: D. Oosterveen (DICTU)", ["D. Oosterveen"]),
        ("Aan: Oosterveen, D. (Dirk)", ["Oosterveen, D. (Dirk)"]),
        ("Het bericht ging naar pDG Marc Hendriks.", ["Marc Hendriks"]),
        ("SG Dick van Meurs: mooi!", ["Dick van Meurs"]),
        ("Anna Maria van Dam en Jan Willem de Vries zijn er.", ["Anna Maria van Dam", "Jan Willem de Vries"]),
        ("Wie is de heer P. Schoon?        De projectleider", ["P. Schoon"]),
        ("van mevrouw Jansen van de Stichting Zorg", ["Jansen"]),
        ("Zo was CDA'er Renze van der Lindeman voorzitter van de commissie.", ["Renze van der Lindeman"]),
        ("Eigenaar is Otto baron van Haarsholte.", ["Otto baron van Haarsholte"]),
        ("De heer Piet graaf van Bylandt belt.", ["Piet graaf van Bylandt"]),
        ("Met Greet Bos en Anna Baars is afgesproken dat het plan doorgaat.", ["Anna Baars", "Greet Bos"]),
        ("Vraag het de baas van Anton, of de zus van Fatima.", ["Anton", "Fatima"]),
        ("Ook de FNV'er Jaap de Hoogh Schaper werd gehoord.", ["Jaap de Hoogh Schaper"]),
    ],
)
def test_where_a_name_ends(text: str, found: list[str]) -> None:
    assert sorted(names(text)) == found


def test_somebody_of_a_firm_is_no_firm() -> None:
    assert {"Yaya", "Fofana"} <= set(" ".join(names("Accountmanager Yaya Fofana van Telinco B.V. belde.")).split())


@pytest.mark.parametrize(
    "text",
    [
        "Aan: Gemeentelijk Havenbedrijf Twente\nPostbus 845",
        "Aanwezig: Toneelvereniging Willem Bakker, Slagerij Piet Bakker",
        "14.00  Uitreiking in Huize Zonneveld; toespraak: zie map\n15.00  Lunch",
    ],
)
def test_no_person_where_one_is_expected(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met dank aan Ten Veldhuis van de TU Delft.", ["Ten Veldhuis"]),
        ("raadsleden (Huitema, D66 en Tas, ChristenUnie)", ["Huitema"]),
        ("in overleg met de CIO\n\nKrishnamurthy, Sandeep\n12-05 14:01\nok.", ["Krishnamurthy, Sandeep"]),
        ("1   Offerte Palantix en Clearvia          E. Postma aan K.L. de Wit", ["E. Postma", "K.L. de Wit"]),
    ],
)
def test_a_name_keeps_to_its_cell_and_paragraph(text: str, expected: list[str]) -> None:
    assert set(expected) <= set(names(text))
