# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words for an office that are of a street, of whom a cell speaks or of a committee: nobody beside them is kept.

All people are invented.
"""

from __future__ import annotations

import pytest
from marked import public


@pytest.mark.parametrize(
    "street", ["Burgemeester de Waalsingel 12", "Wethouder van den Hoeklaan 3", "Minister van 't Zandplein 1a"]
)
def test_a_street_called_after_an_office_holder_keeps_nobody(street: str) -> None:
    assert public(f"Mevrouw J.K. Quispel\n{street}\n1234 AB Vlietstede\n") == set()
    assert public(f"De heer S. Dammers, {street}, 1234 AB Vlietstede\n") == set()


def test_an_office_holder_with_a_prefix_stays() -> None:
    assert public("Burgemeester de Waal opent de Singel.\n") == {"de Waal"}
    assert public("Wethouder van den Hoek sprak in de Havenlaan.\n") == {"van den Hoek"}


@pytest.mark.parametrize("cell", ["\t", " | ", "    "])
@pytest.mark.parametrize(
    "task",
    [
        "Afspraak met de minister",
        "Brief aan de burgemeester",
        "Reactie van de Nationale ombudsman",
        "Bellen met wethouder",
    ],
)
def test_who_has_a_task_is_not_the_office_holder_it_is_about(task: str, cell: str) -> None:
    assert public(f"Taak{cell}Wie{cell}Klaar\n{task}{cell}Sjoerd Dammers{cell}3 mei\n") == set()


def test_the_secretary_of_a_committee_signs_beside_its_chair() -> None:
    above = "Het besluit is getekend door burgemeester P. Quispel en wethouder B. Zonnevylle.\n"
    signed = "De secretaris,\t\tDe voorzitter,\nS. Dammers\t\tT. Oldekamp\n"
    assert public(above + signed) == {"P. Quispel", "B. Zonnevylle"}
    assert "S. Dammers" in public(
        "Burgemeester en wethouders,\nde secretaris,\t\tde burgemeester,\nS. Dammers\t\tP. Quispel\n"
    )
