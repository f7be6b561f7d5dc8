# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties in square brackets are read as in round ones. All people are invented."""

from __future__ import annotations

import pytest
from marked import public

from redactor.analysis.reading.party_signs import with_round_brackets
from redactor.model import Document, Page


def read(text: str) -> str:
    return with_round_brackets(Document("text/plain", "0" * 64, (Page(1, text),))).pages[0].text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bos [VVD]\nTol [D66]\nKuik [Ons Dorp]\n", "Bos (VVD)\nTol (D66)\nKuik (Ons Dorp)\n"),
        ("Bos [VVD]\nKuik [Ons Dorp]\n", "Bos (VVD)\nKuik [Ons Dorp]\n"),
        ("Bos [VVD]\nTol [D66]\n Bij [Naam]\n Kuik [Gelakt]\n", "Bos (VVD)\nTol (D66)\n Bij [Naam]\n Kuik [Gelakt]\n"),
        ("Tabel [1] en noot[2], zie [Wet open overheid].\n", "Tabel [1] en noot[2], zie [Wet open overheid].\n"),
    ],
)
def test_parties_stand_in_round_brackets(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Staten\n\nLeden\n- Kuperus, Jan [BBB]\n- Zwiers, Anneke [D66]\n\nNotulist: Marloes Wieringa\n",
            {"Kuperus, Jan", "Zwiers, Anneke"},
        ),
        ("Geachte voorzitter,\n\nDe bewoners: Jan Kuperus [Kerkstraat], Anneke Zwiers [huurder]\n", set()),
        ("Raad van Oosterdiep\nGasten:\n- Kuperus, Jan [Buurtclub]\n- Zwiers, Anneke [Wijkraad]\n", set()),
    ],
)
def test_who_has_a_party_in_square_brackets_sits_there(text: str, kept: set[str]) -> None:
    assert public(text) == kept
