# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand with the known initials of others."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.company import in_company


def _found(text: str, known: str) -> list[str]:
    at = text.index(known)
    page = [Mention(0, at, at + len(known), "INITIALS", known, 0.9, "test", ())]
    return [one.text for one in in_company([page], [text])[0] if one.text != known]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3. Budget   QG/JvW   loopt", ["QG"]),
        ("Wie gaat er? QR en JvW gaan.", ["QR"]),
        ("T1 Memo – JvW – 22 maart\nT2 Zaal – QT – volgende keer\n", ["QT"]),
        ("7.1 schuur - JvW - 1 dec\n7.2 hek - QK - 2 dec\n", ["QK"]),
        ("1 lijst maken JvW 3-4 klaar\n2 zaal regelen QH 4-4 gebeld\n", ["QH"]),
        ("06.14  JvW  melding\n06.45  QH  overdracht\n", ["QH"]),
    ],
)
def test_letters_with_known_initials_are_somebody(text: str, found: list[str]) -> None:
    assert _found(text, "JvW") == found


@pytest.mark.parametrize(
    "text",
    [
        "JvW praat met OCW/VWS en QG-2 over NL",
        "T1 Memo – JvW – 22 maart\n" + "\n" * 8 + "T2 Zaal – QT – volgende keer\n",
        "3. Budget   VVD/JvW   loopt",
        "JvW  akkoord\nde QT nota",
    ],
)
def test_other_letters_are_left_alone(text: str) -> None:
    assert _found(text, "JvW") == []


def test_nobody_gives_no_company() -> None:
    assert in_company([[]], ["T2 Zaal – QT – volgende keer"]) == [[]]
