# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Columns whose head is an office. All people are invented."""

from __future__ import annotations

import pytest
from marked import look


@pytest.mark.parametrize(
    "text",
    [
        "Gemeente        Burgemeester\nElzerwoude      {J.W. Zijl|m} (vz)\nSteenwolde      {H. Tol|m} (wnd.)",
        "Nr | Onderwerp | Portefeuillehouder | Ambtenaar\n1 | Nota | {Tol|m} | {A. Kuik|unknown}\nHet college besluit.",
        "Nr | Onderwerp | Portefeuillehouder | Ambtenaar\n1 | Nota | {Tol|unknown} | {A. Kuik|unknown}\nprogramma",
        "Kamervragen\nNummer | Vraagsteller(s) | Behandelaar\n12 | {Tol|m}, {Van Zijl|m} (SP, CDA) | {A. Kuik|unknown}",
        "Vragen\nNummer | Vraagsteller(s) | Behandelaar\n12 | {Tol|unknown} | {A. Kuik|unknown}",
        "Nota zienswijzen voor de gemeenteraad; moties\nNr | Indiener | Reactie\n1 | {A. Tol|unknown} | nee",
        "Lijst moties van de gemeenteraad\nNr | Indiener | Stand\n1 | {A. Tol|m} | aangenomen",
        "Naam\tWethouder\nnota\t{Tol|m}\n\nnota\t{Kuik|unknown}",
        "Dossier | Wethouder | Tel\n1 | {Tol|m} | 2\n2 | {Kuik|unknown} (ambt. vervanger) | 3",
        "De wethouder  |  is er\nMet groet, {A. Tol|unknown}",
    ],
)
def test_a_head_that_is_an_office_tells_the_role_of_the_names_below_it(text: str) -> None:
    case = look(text)
    expected = ["office_holder" if mark.expected == "m" else mark.expected for mark in case.marks[0]]
    assert [case.role_at(1, mark) for mark in case.marks[0]] == expected
