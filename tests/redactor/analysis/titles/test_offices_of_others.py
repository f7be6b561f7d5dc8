# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Offices beside a name that is somebody else's: for whom one signs, whom one serves, whose contact one is.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Hoogachtend,
namens de wethouder,
‹B. Kuik›
===
Namens de dijkgraaf
‹B. Kuik›
===
Hoogachtend,
voor de burgemeester,
‹B. Kuik›
===
Akkoord,
de wethouder,
«B. Kuik»
===
Functie | Naam contactpersoon
burgemeester | ‹A. Tol›
wethouder | ‹B. Kuik›
===
Functie\tNaam contactpersoon
burgemeester\t‹A. Tol›
wethouder\t‹B. Kuik›
===
Naam contactpersoon | Functie
«A. Tol» | burgemeester
«B. Kuik» | wethouder
===
Functie opdrachtgever | Naam opdrachtnemer
wethouder | ‹B. Kuik›
burgemeester | ‹A. Tol›
===
Ambt | Naam woordvoerder
burgemeester | ‹A. Tol›
===
Functie | Naam
wethouder | «B. Kuik»
===
Stichting Zon
secretaris-directeur: ‹A. Tol›
===
secretaris-directeur: ‹A. Tol› (Stichting Zon)
===
«A. Tol», secretaris-directeur van waterschap Zuid
===
Genodigden:
‹M. de Vries› (wethouder Appel)
===
Genodigden:
- ‹P. Kuiper› (burgemeester Veldhuizen)
- ‹K. Mol› (wethouder Oversteeg)
===
Aanwezig: «J. Tol» (burgemeester Ede), «K. Mol» (wethouder Almere)
""".split("\n===\n")


@pytest.mark.parametrize("text", TEXTS)
def test_only_who_holds_the_office_is_kept(text: str) -> None:
    assert not misjudged(text)


@pytest.mark.parametrize("town", ["Nijkerk", "Hemkerk", "Voorspel"])
def test_a_town_that_ends_as_a_church_has_a_mayor(town: str) -> None:
    assert not misjudged(f"Zij sprak met burgemeester «Jan Kuipstra» van de gemeente {town}.")


@pytest.mark.parametrize("body", ["de kerk", "de dorpskerk", "Dorpskerk De Hoek", "het rollenspel"])
def test_a_church_and_a_game_have_none(body: str) -> None:
    assert not misjudged(f"Zij sprak met burgemeester ‹Jan Kuipstra› van {body}.")
