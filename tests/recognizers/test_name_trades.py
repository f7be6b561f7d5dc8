# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Firms and societies that bear somebody's name, beside the people who are called so."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("mevrouw Wolff, Vreemdelingenrecht, kamer 3", ["Wolff"]),
        ("Niet te verwarren met Jan de Wit, onze buurman.", ["Jan de Wit"]),
        ("Anna Smit      Bloemenexport\nJan Bos      Bloemenexport", ["Anna Smit", "Jan Bos"]),
        ("Wij spraken Jan van Papendrecht over de kade.", ["Jan van Papendrecht"]),
        ("hij verwijst naar zijn architect (Bouwburo Dijkstra).", []),
        ("Het ontwerp is van Buro Harkema en Tekenburo De Wit.", []),
        ("Het ontwerp is van Jan Harkema en Piet de Wit.", ["Jan Harkema", "Piet de Wit"]),
        ("t.n.v. Stg. MKC Eise Eisinga", []),
        ("t.n.v. Stg. Vrienden van Anna Bos", []),
        ("t.n.v. S.T. Eisinga", ["S.T. Eisinga"]),
    ],
)
def test_a_trade_or_a_society_is_nobody(text: str, people: list[str]) -> None:
    found = [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])]
    assert found == people
