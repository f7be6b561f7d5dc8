# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A surname and a field of work is a firm where it is given an order, and somebody of a department elsewhere."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "Het werk is gegund aan Heijdra Milieu voor een bedrag van € 12.000.",
        "De offerte van Van Deursen Verkeer is te hoog bevonden.",
        "Opdrachtnemer: Heijdra Bodem",
        "Leverancier: Wiersma Groen",
        "Zie de quickscan in bijlage 4 (Heijdra Natuur, 2019).",
        "Heijdra Geluid heeft vorige week een offerte uitgebracht.",
    ],
)
def test_who_is_given_an_order_is_a_firm(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Heijdra Milieu heeft de brief verstuurd.", "Heijdra"),
        ("Met Heijdra Milieu besproken dat het later wordt.", "Heijdra"),
        ("Facturen door Heijdra Milieu gecontroleerd.", "Heijdra"),
        ("Aanwezig: Heijdra Milieu, Bouwman Verkeer", "Heijdra"),
        ("Opdrachtnemer: J. Heijdra, Milieu", "Heijdra"),
        ("Opdrachtnemer: Robin Water", "Robin"),
        ("Opdrachtnemer: mevrouw Heijdra Milieu", "Heijdra"),
        ("Gegund aan Heijdra Senior.", "Heijdra"),
        ("Het huis is gegund aan Heijdra.", "Heijdra"),
        ("Wiersma Burgerzaken belt morgen terug.", "Wiersma"),
        ("Heijdra Milieu heeft namens de gemeente de facturen verstuurd.", "Heijdra"),
        ("Heijdra Milieu heeft gisteren de offerte ingediend bij inkoop.", "Heijdra"),
        ("Opdrachtnemer: Heijdra Vergunningen", "Heijdra"),
        ("Inschrijver: Heijdra Particulier", "Heijdra"),
        ("Zie de memo (Heijdra Beleid, 2019).", "Heijdra"),
    ],
)
def test_somebody_of_a_department_is_none(text: str, person: str) -> None:
    assert any(person in name for name in names(text))
