# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that a staff list makes of somebody who is named, and letters that only happen to fit."""

from __future__ import annotations

import pytest

from redactor.analysis.names.shortforms import ShortForms
from redactor.analysis.names.spelling import parse
from redactor.analysis.names.ties import staff_codes

PEOPLE = ShortForms(
    parse(one)
    for one in (
        "Dmytro Bondarenko", "A.I. van der Velden", "Rachid Ouali", "Koen Pieterse", "Linda Kazan", "Jo Muller",
        "Anna Wbema", "Nora Pvelds", "Wim Ozinga", "Ella Prins", "Marit Rvink", "Hans Rmeling", "Bas Btwinga",
        "Daan Nader", "Petra Oomen", "Ben Sngh", "Vera Angels", "Wout Alders", "Carla Aoudi",
    )
)  # fmt: skip


def _found(text: str) -> list[str]:
    hits = sorted(hit[:2] for hit in PEOPLE.find(text) if hit.kind == "initials")
    return [text[start:end] for start, end in hits]


def test_every_initial_may_be_that_of_the_name_somebody_goes_by() -> None:
    assert {"ave", "ive", "vei"} <= staff_codes(parse("A.I. van der Velden"))
    assert not staff_codes(parse("Bos"))
    assert not staff_codes(parse("D. Bo"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Verwerkt in Power BI door IVE op 17-02-2019", ["IVE"]),
        ("Ingevoerd in Corsa door DBO.", ["DBO"]),
        ("opmerkingen verwerkt door: LKA\n", ["LKA"]),
        ("last updated by DBO", []),
        ("Export by DBO, 3 mei", ["DBO"]),
        ("Vragen: 14 045; behandelaar ROU.", ["ROU"]),
        ("Behandelaar: ROU", ["ROU"]),
        ("Toegewezen aan LKA op 3-2", ["LKA"]),
        ("Actie: DBO\n", ["DBO"]),
        ("Besproken met LKA. Akkoord.", ["LKA"]),
        ("0.2\t24-10-2020\tDBO\topmerkingen verwerkt", ["DBO"]),
        ("v0.2  24-10-2020  DBO  opmerkingen verwerkt", ["DBO"]),
        ("24-10-2020 | DBO | opmerkingen verwerkt", ["DBO"]),
        ("HH 17-9\tLKA\tIVE\n", ["LKA", "IVE"]),
        ("Paraafroute: LKA / IVE / DB", ["LKA", "IVE"]),
        ("LKA/IVE gaan samen", ["LKA", "IVE"]),
        ("terrein\t410.000\tJMu\twacht op de makelaar", ["JMu"]),
        ("LKA 17-9\n", ["LKA"]),
        ("- LKA belt de aannemer", ["LKA"]),
        ("11.10 LKA ter plaatse", ["LKA"]),
        ("11.10 LKA: geen gehoor", ["LKA"]),
        ("1.0 | LKA | lijst na", ["LKA"]),
        ("1 | LKA | bellen", ["LKA"]),
        ("1 | 3-2-2024 | LKA | lijst", ["LKA"]),
        ("LKA (Linda Kazan)\nActie: LKA\n", ["LKA", "LKA"]),
        ("| LKA | Linda Kazan |\nActie: LKA\n", ["LKA", "LKA"]),
        ("Actie: DBO\nHet DBO-contract is een DBO. Dit DBO loopt.", ["DBO"]),
        ("Actie: LKA. Nadere uitleg: mail LKA vraagt om spoed", ["LKA", "LKA"]),
    ],
)
def test_at_places_of_people(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Het KPI is gehaald. Advies van KPI volgt.",
        "Overleg met KPI over de cijfers",
        "| Dienst | KPI |",
        "KPI: aantal meldingen",
        "De KPI 2024 is hoog",
        "KPI's zijn vastgesteld",
        "de afdeling DBO heeft besloten",
        "team DBO 3-4 aanwezig",
        "uitgevoerd door team DBO.",
        "uitgevoerd door de DBO.",
        "besluit van de ROU",
        "ROU-procedure",
        "zaak LKA-2024-12",
        "LKA 2024",
        "LKA2024",
        "route LKA 112",
        "DBO contract (Design, Build, Operate)",
        "Het DBO.",
        "een DBO belt niet",
        "DBO vergunning verleend",
        "DBO\tbudget\tjaar",
        "vlucht LKA 17-9",
        "gemeente LKA 17-9",
        "luchthaven LKA/IVF",
        "code LKA  IVF  RST",
        "RST  KPI  NAW",
        "Zie de IVE over dit punt.",
        "conform IVE verwerkt",
        "kleur RAL, type LKA",
        "VAN  NAAR  AAN",
        "WOZ 2024 en WAB 2020",
        "Verwerkt door het systeem KPI",
        "Toets door commissie EPR met advies",
        "aan KPI, EPR en NPV is gevraagd",
        "voor KPI en BTW geldt hetzelfde",
        "EPR belasting per 1-1-2024",
        "POO@voorbeeld.nl",
        "#POO",
        "KPI’s",
        "Onderzoek uitgevoerd door TNO op 3-2. Advies: TNO.",
        "Beoordeeld door IND. Verwerkt door COA op 3-2, besproken met ILT.",
        "3-4-2024  COA  rapport ontvangen",
        "Nr | Code | Wat\n1 | LKA | Lijst kleine aanvragen\n2 | DBO | bouw\n",
        "LKA = lijst kleine aanvragen. Verwerkt door LKA op 3-2.",
        "| LKA | Lijst kleine aanvragen |\nActie: LKA\n",
    ],
)
def test_what_only_happens_to_fit(text: str) -> None:
    assert not _found(text)
