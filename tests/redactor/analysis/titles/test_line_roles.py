# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Functions and names on lines of their own: fields of a form, and lines in turn. All people are invented."""

from __future__ import annotations

import pytest
from marked import public

KEPT = [
    "Naam: mr. P. Quispel\nFunctie: wethouder Wonen\nOrgaan: Ede\n\nNaam: K. Terlouw\nFunctie: omwonende\n",
    "Functie: minister\nNaam: mr. P. Quispel\n\nFunctie: bestuursadviseur\nNaam: K. Terlouw\n",
    "Naam | P. Quispel\nFunctie | burgemeester\n\nNaam | K. Terlouw\nFunctie | jurist\n",
    "Deelnemers:\ngemeente Ede     K. Terlouw    bestuursadviseur\ngemeente Ede     P. Quispel    wethouder\n",
]
GO = [
    "Verzendlijst\ninspreker\nK. Terlouw\nwethouder\nP. Quispel\nomwonende\nS. Dammers\n",
    "Verzendlijst\ndirecteur Bouwbedrijf Tol B.V.\nK. Terlouw\ngedeputeerde\nP. Quispel\nbewoner\nS. Dammers\n",
    "Naam: K. Terlouw\nFunctie: assistent wethouder Wonen\n",
    "Naam: K. Terlouw\n\nFunctie: wethouder\nNaam: P. Quispel\n",
    "Naam: K. Terlouw\nFunctie: secretaresse van de burgemeester\n",
    "Naam melder: K. Terlouw\nGesproken met: wethouder\n",
    "Bouwbedrijf Tol     K. Terlouw    wethouder bellen\n",
    "Gemeente Ede      K. Terlouw      wethouder bellen\n",
    "Gemeente Ede      K. Terlouw      wethouder: akkoord\n",
    "Ministerie van BZK      K. Terlouw      minister (ingelicht)\n",
    "Provincie Utrecht      K. Terlouw      gedeputeerde, ter info\n",
    "Naam: K. Terlouw\nFunctie: wethouder (ondersteuning)\n",
    "Naam: K. Terlouw\nFunctie: burgemeester - ondersteuning\n",
    "Naam: K. Terlouw\nFunctie: minister/secretaresse\n",
    "Naam: K. Terlouw\nFunctie: griffier, secretaresse van\n",
    "Naam: K. Terlouw\nFunctie: minister\nassistent\n",
    "Naam: K. Terlouw\nFunctie: chauffeur\nFunctie: burgemeester\n",
    "Naam: K. Terlouw\nKlacht over\nFunctie: gedeputeerde\n",
    "Met vriendelijke groet,\nP. Quispel\nwethouder\nS. Dammers\n",
    "met vriendelijke groet\nP. Quispel\nwethouder\nS. Dammers\n",
    "Ede\nP. Quispel\nraadslid\nS. Dammers\n",
    "1 mei 2023\nP. Quispel\ngriffier\nS. Dammers\n",
    "cc:\nP. Quispel\nminister\nS. Dammers\n",
]


@pytest.mark.parametrize("text", KEPT)
def test_an_office_is_of_the_name_in_its_entry(text: str) -> None:
    assert public(text) == {"P. Quispel"}


@pytest.mark.parametrize("text", GO)
def test_who_stands_above_below_or_beside_it_has_none(text: str) -> None:
    assert not public(text) & {"K. Terlouw", "S. Dammers"}


def test_a_block_of_names_with_functions_below_is_read_downwards() -> None:
    assert public("Pauline Quispel\nwethouder\nSjoerd Dammers\ninspreker\n") == {"Pauline Quispel"}


def test_who_signs_as_the_mayor_named_before() -> None:
    assert public("Aldus opgemaakt te Zijlwoude,\n\nDe burgemeester voornoemd,\n\n\nA. Quispel\n") == {"A. Quispel"}
