# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters of services, functions and days in logs and texts that tell them; letters of people at the same places."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()
LOG = "Tijd{0}Bron{0}Melding\n10:01{0}{1}{0}melding ontvangen\n10:04{0}{2}{0}ter plaatse\n10:09{0}{3}{0}op weg\n"


def _seen(found: Any, text: str) -> list[str]:
    return [value for value, entity, _ in found(RECOGNIZER, text) if entity == "INITIALS"]


@pytest.mark.parametrize("gap", ["\t", " | "])
@pytest.mark.parametrize("service", ["pol", "OvD"])
def test_finds_the_letters_of_people_beside_a_service(found: Any, gap: str, service: str) -> None:
    assert sorted(_seen(found, LOG.format(gap, "QR", service, "JvdB"))) == ["JvdB", "QR"]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("De officier van dienst (OvDx) en de bevelvoerder (BvDx) kwamen.\nBvDx meldt brand.", []),
        ("De inkoopadviseur (JvdB) en de jurist (KdV) zijn akkoord.\nJvdB belt.", ["JvdB", "JvdB", "KdV"]),
        ("12-3 JvB jurist gevraagd\n13-3 KdB kadaster gebeld\n14-3 BvD bevestigd\n", ["BvD", "JvB", "KdB"]),
        (
            "12-03  gezien  ter plaatse\n12-03  retour  naar melder\n14-03  JT  gebeld\n15-03  nazorg  afgerond\n",
            ["JT"],
        ),
        ("Datum: woe 19-6-2024\n\nJK 20-6-2024\n", ["JK"]),
        ("Naam\tParaaf\nHeijmans, P.\tPH\nCheung, W.K.\tafw.\n", ["PH"]),
    ],
)
def test_tells_letters_that_the_page_explains(found: Any, text: str, letters: list[str]) -> None:
    assert sorted(_seen(found, text)) == letters
