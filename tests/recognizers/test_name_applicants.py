# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Columns and fields for who applies or tenders: firms with their town stay there, people go."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def _people(found: Any, text: str) -> list[str]:
    return [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


@pytest.mark.parametrize("gap", ["\t", " | "])
@pytest.mark.parametrize("firm", ["Aquaclean NV", "De Wit Waterwerken B.V.", "Dakwerk Tjalk BV", "Zwoferink & Zn VOF"])
@pytest.mark.parametrize(
    ("behind", "goes"),
    [
        ("Maasland", False),
        ("Someren", False),
        ("Willebroek (B)", False),
        ("Anand Bisnath", True),
        ("A. Someren", True),
        ("de heer Someren", True),
        ("Pronkelaar", True),
    ],
)
def test_tells_a_town_behind_a_firm_from_somebody(found: Any, gap: str, firm: str, behind: str, goes: bool) -> None:
    table = gap.join(("Nr", "Inschrijver", "Perceel")) + "\n" + gap.join(("1", f"{firm}, {behind}", "2")) + "\n"
    last = behind.removesuffix(" (B)").rpartition(" ")[2]
    assert any(last in one for one in _people(found, table)) is goes


def test_takes_no_town_in_the_field_for_a_contact(found: Any) -> None:
    assert "Someren" in _people(found, "Contactpersoon: Tjalk Advies B.V., Someren\n")


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Gebr. Boer Loonbedrijf VOF", []),
        ("Gebr. van der Tjalk B.V.", []),
        ("Gebr", ["Gebr"]),
        ("Boer, P.", ["Boer, P."]),
    ],
)
def test_takes_no_shortened_word_for_an_applicant(found: Any, cell: str, people: list[str]) -> None:
    assert _people(found, f"Nr\tInschrijver\tPerceel\n1\t{cell}\t2\n") == people
