# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Laws that write and say, and staffs of bodies, are nobody; who is called alike is somebody. All people invented."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "De dijk is oud. De Omgevingswet schrijft een kennisgeving voor.\n",
        "De bezwaren zijn ingetrokken. De Waterwet schrijft een termijn voor.\n",
        "De Participatiewet zegt hierover niets.\n",
        "De Parkeerverordening schrijft dit voor.\n",
        "Opgesteld door de afdeling Concernstaf\n",
        "Advies: Directiestaf\n",
    ],
)
def test_a_law_and_a_staff_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mevrouw De Hoogwet belde over de zaak.\n", ["De Hoogwet"]),
        ("De heer Waterwet schrijft dat hij komt.\n", ["Waterwet"]),
        ("Jan Hoogwet schrijft een brief.\n", ["Jan Hoogwet"]),
        ("De Louwet schrijft dat het niet klopt.\n", ["De Louwet"]),
        ("Collega Hoogwet meldt zich ziek.\n", ["Hoogwet"]),
        ("mw. Jeugdwet belde.\n", ["Jeugdwet"]),
        ("De Bruin schrijft een brief.\n", ["De Bruin"]),
        ("Opgesteld door H.R. Overweg, Concernstaf\n", ["H.R. Overweg"]),
        ("Van: Nguyen, T. (Thijs) - Concernstaf\nVerzonden: donderdag\n", ["Nguyen, T. (Thijs)"]),
    ],
)
def test_who_is_called_alike_is_somebody(text: str, found: list[str]) -> None:
    assert names(text) == found
