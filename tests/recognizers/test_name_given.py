# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""First names in rows."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.contexts.given import rows_of_given
from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Notulist: Mirelle\nDirectie: Marjolein en Jaap\n\nEerste deel\n", ["Mirelle", "Marjolein", "Jaap"]),
        ("Gaan mee: Marian, Nico?, Thea, Ad\n5. Vergadering met Openbare Werken\n", ["Marian", "Nico", "Thea", "Ad"]),
        ("Corvee donderdag: Joke & Fenna + Wietske\n", ["Joke", "Fenna", "Wietske"]),
    ],
)
def test_first_names_in_a_row_are_people(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "In de border staan Roos, Iris en Bas.\n",
        "De groep Jip en Janneke telt elf kinderen.\n",
        "Wij reden langs Florence, Parijs en Nancy.\n",
        "Ad, 3 en Els, 2 zijn de maten.\n",
        "Wietske van Dam en Joke Prins komen.\n",
        "Het pakket draait als SaaS, Paas.\n",
        "De prijsvraag leverde Ot en Sien en Bartje op.\n",
    ],
)
def test_rows_of_words_works_and_towns_are_not(text: str) -> None:
    assert not list(rows_of_given(Forms(tokenise(text), load())))
