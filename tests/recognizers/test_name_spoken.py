# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Languages beside interpreters and cars beside their owners, and people at the same places."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def _people(found: Any, text: str) -> list[str]:
    return [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


@pytest.mark.parametrize("language", ["Tigrinya", "Amhaars", "Dari", "Pashto", "Farsi"])
@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tolk:            dhr. Habtom, {}, tolkcode 91744\n", ["Habtom"]),
        ("09-11      tolk {} (uitgevoerd door R. Kuipers)\n", ["R. Kuipers"]),
        ("Talen: Nederlands, Engels, {}\n", []),
        ("Aanwezig was tolk K. {}.\n", ["K. {}"]),
        ("Tolk {} Kuipers was aanwezig.\n", ["{} Kuipers"]),
        ("Tolk: mevrouw {}, tolkcode 91744\n", ["{}"]),
        ("De tolk was er niet. Aanwezig: Frans en K. {}.\n", ["Frans", "K. {}"]),
        ("De moeder spreekt {} en kwam met Frans naar het gesprek.\n", ["Frans"]),
        ("De tolk, Frans, is er.\n\nTolk: Frans\n\nTalen: {}\n", ["Frans", "Frans"]),
        ("Wij spreken Frans volgende week. Er is een tolk nodig.\n\nAanwezig: Frans\n\nTaal: {}\n", ["Frans", "Frans"]),
    ],
)
def test_tells_languages_from_interpreters(found: Any, language: str, text: str, people: list[str]) -> None:
    assert _people(found, text.format(language)) == [one.format(language) for one in people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Zij rijdt auto, Kia Picanto HB-715-D, heeft GPK.", []),
        ("eigenaar auto Toyota Kuipers, Dorpsstraat 12", ["Kuipers"]),
        ("Voertuig: Honda Kuipers", ["Honda Kuipers"]),
        ("Voertuig Kia Yilmaz", ["Kia Yilmaz"]),
        ("Hij sprak een Toyota Kuipers aan.", ["Kuipers"]),
        ("Met een Dacia Logan reed Piet Kuipers weg.", ["Piet Kuipers"]),
        ("Ook een Suzuki Swift (XX-12-YY) stond daar.", []),
        ("Hij zat in de auto, Kia Kuipers reed.", ["Kia Kuipers"]),
        ("De auto van Kia Kuipers (XX-12-YY) stond daar.", ["Kia Kuipers"]),
    ],
)
def test_tells_cars_from_people(found: Any, text: str, people: list[str]) -> None:
    assert _people(found, text) == people
