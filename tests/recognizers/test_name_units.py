# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Units with a hyphen or of "zaken" in headers and lists of people, and the names that look like them. All invented."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Aan: Hanna Kortekaas; HR-adviseurs; JZ-Veiligheid\n", ["Hanna Kortekaas"]),
        ("Cc: GIS-beheerders; Hanna Kortekaas; Grondzaken\n", ["Hanna Kortekaas"]),
        ("Afwezig: PMO-kantoor, Hanna Kortekaas, ICT-servicedesk\n", ["Hanna Kortekaas"]),
        ("Optionele deelnemers: BV-Vastgoed; Kortekaas, H.\n", ["Kortekaas, H."]),
        ("Rol | Naam | Afdeling\nsteller | Hanna Kortekaas | Bestuurszaken\n", ["Hanna Kortekaas"]),
    ],
)
def test_units_among_people_are_nobody(text: str, people: list[str]) -> None:
    assert names(text) == people


@pytest.mark.parametrize(
    "name",
    [
        "CIO-Bakker", "JZ-Pietersma", "HR-Özdemir", "AL-Hassan", "EL-Khatib", "MAC-Donald", "LE-Roux", "AB-Visser",
        "BAAL-KOOPMANS", "SMIT-VERHOEVEN", "HENK-Jan", "TEN-Kate", "DT-Jansen", "BEN-Haddou", "VOS-Timmers",
        "KOK-Schilder",
        "LI-Wang", "AK-Yıldız", "BOS-Koning",
    ],
)  # fmt: skip
@pytest.mark.parametrize("frame", ["Aan: {}; Hanna Kortekaas\n", "Aanwezig: {}, Hanna Kortekaas\n"])
def test_names_with_capitals_before_a_hyphen_are_found(frame: str, name: str) -> None:
    assert any(name.rpartition("-")[2] in found for found in names(frame.format(name)))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Morgen komt RTV Zuidkust filmen met Hanna Kortekaas.", ["Hanna Kortekaas"]),
        ("De omroep: Hanna Kortekaas belde. Van RTV kwam mevrouw Smit.", ["Hanna Kortekaas", "Smit"]),
        ("Telers chrysanten: Zuidgeest, Pietersma.", ["Zuidgeest", "Pietersma"]),
        ("Hanna Kortekaas kreeg een chrysant. Anastasia Kortekaas ook.", ["Hanna Kortekaas", "Anastasia Kortekaas"]),
    ],
)
def test_stations_and_growers(text: str, people: list[str]) -> None:
    assert names(text) == people
