# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who speaks for a body in brackets, surnames before first names or behind "w.g.", first names behind a trade."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def _names(found: Any, text: str) -> list[str]:
    return [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Akkoord FEZ (Van Houwelingen), DGB (Oosting)", ["Van Houwelingen", "Oosting"]),
        ("BZK/DGOO (Hamersma) deelt de lijn.", ["Hamersma"]),
        ("Reacties van RWS (Doornbos) en KPN (Kist, Haverkort)", ["Doornbos", "Kist", "Haverkort"]),
        ("namens het OM (Terlouw) en de politie (Brink)", ["Terlouw", "Brink"]),
        ("HRM (Kuik) bereidt voor", ["Kuik"]),
        ("afdeling Vergunningen (Wijma) en de provincie (Kolk)", ["Wijma", "Kolk"]),
        ("RIVM (v.d. Hoek), WUR (Jacobs)", ["v.d. Hoek", "Jacobs"]),
        ("De taxichauffeur Hakan bracht hem thuis", ["Hakan"]),
        ("De bode Ineke bracht de stukken", ["Ineke"]),
        ("Opgemaakt op ambtseed,\nw.g. Slager                w.g. Warsame\n", ["Slager", "Warsame"]),
        ("get. Winter / afd. Beheer", ["Winter"]),
        ("Hoek Mohammed\nTersluis Wim\nAkkerman Lotte", ["Hoek Mohammed", "Tersluis Wim", "Akkerman Lotte"]),
        ("1   Wolters Dirk     9.00\n2   Haas Petra       9.30", ["Wolters Dirk", "Haas Petra"]),
        ("Deelnemers: Tersluis Anna, Berg Marleen", ["Tersluis Anna", "Berg Marleen"]),
    ],
)
def test_finds(found: Any, text: str, names: list[str]) -> None:
    assert _names(found, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "RWS (Oost), team Jeugd (West), RWS (Zee en Delta)",
        "IND (Rijswijk) en de gemeenten (Assen, Emmen)",
        "FEZ (vacature), DUO (Groningen), WJZ (Bestuursrecht)",
        "P-Direkt (Salaris), HIS (Inkoop), Logius (DigiD)",
        "politie (Basisteam Horst), waterschap (Aa en Maas)",
        "w.g. de secretaris\nget. Minister\n",
        "Get. Beheer heeft dit gedaan",
        "ANWB (Wegenwacht), CBS (StatLine), FNV (Bouw)",
        "Zorghuis Anna, Woonzorgcentrum Maria",
        "De trawler Johanna en de kotter Maria",
    ],
)
def test_leaves(found: Any, text: str) -> None:
    assert _names(found, text) == []
