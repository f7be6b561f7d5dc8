# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single names at spots that words don't take, and words at the same spots."""

from __future__ import annotations

import pytest

from recognizers.lexicon import load
from recognizers.names.contexts.spots import spotted
from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import tokenise


def _names(text: str) -> list[str]:
    tokens = tokenise(text)
    found = spotted(Forms(tokens, load()))
    return sorted({text[tokens.starts[one.name.start] : tokens.ends[one.name.end - 1]] for one in found})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("het kabinet (Roderik) let hierop", ["Roderik"]),
        ("aanvraag gedaan. (Merel, toegang)\n", ["Merel"]),
        ('"Ton, heeft de aannemer al gebeld?"', ["Ton"]),
        ('"Appie slaapt nog."', ["Appie"]),
        ("Tot morgen.\n\nWiel\n--\nW.J.H. Claessen MCDm\n", ["Wiel"]),
        ("Uw partner, Trees Stapelbroek (BSN bekend)", ["Trees Stapelbroek"]),
        ("op straat bekend als 'Rutti', stond", ["Rutti"]),
        ("De bijnaam Bolle kreeg hij op school", ["Bolle"]),
        ("Mijn man Toon is ziek, zijn vrouw Wilma ook", ["Toon", "Wilma"]),
        ("10\nellen dekker\nTauw\n", ["ellen dekker"]),
        ("Op verzoek van de gemeente heeft de inkoper, F.\nAmmerlaan, contact", ["F.\nAmmerlaan"]),
        ("Sinds januari werkt zij aan de balie. Collega Marloes\nTakken neemt dat over", ["Marloes\nTakken"]),
        ("Deelnemers: echtpaar Rozenboom (Arie en Corrie)", ["Rozenboom"]),
    ],
)
def test_finds(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "de vergadering (Mei) was vol",
        "in de stad (Haag)",
        "zij is moeder Overste",
        "Er zijn vrouw Holle en de man Holland",
        "Mijn man Duits spreken? Mijn kind Nederlands",
        "de partner, Deloitte Advies",
        "het is goed zo\nen dat blijft\n",
        '"Beleid, zo heet dat"',
        "Aan het verslag van de vergadering is toegevoegd bijlage A.\nDordrecht is niet genoemd",
        "Henk\nPieter\n",
        "Dat vond hij in de zomer van dat jaar heel goed, zei Henk.\nDe gemeente",
        "Bijlage\n\nA. de Vries",
    ],
)
def test_leaves(text: str) -> None:
    assert _names(text) == []
