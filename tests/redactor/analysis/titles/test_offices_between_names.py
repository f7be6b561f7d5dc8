# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An office between two names is of neither as far as anybody can tell: "A, burgemeester van Zwolle, mevrouw B".

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Leden zijn: ‹E. van Doornik›, burgemeester van Groningen, mevrouw ‹M.E. Zandhuis›, oud-presidente van de Maatschappij.
===
Aanwezig waren ‹E. van Doornik›, burgemeester van Groningen, mevrouw ‹M.E. Zandhuis›.
===
Leden zijn: mr. ‹E. van Doornik Appelman›, Burgemeester van Groningen, Mevrouw ‹M. E. Zandhuis-Kolk›, Oud-Presidente.
===
Aanwezig waren: ‹P. Zwart›, wethouder van Zwolle, de heer ‹K. Bosman›, bakker te Zwolle.
===
De heer ‹A. Tolsma›, voorzitter, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›.
===
Spraken: ‹A. Tolsma›, te Baarn, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›.
===
De brief ging naar ‹A. Tolsma›, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›, en de pers.
===
Ouders van ‹A. Tolsma›, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›
===
Namens ‹A. Tolsma›, minister van Financiën, mevrouw ‹B. Zijlstra›
===
Sprekers: ‹A. Tolsma›, minister van Financiën, ‹B. Zijlstra›, bakker, «C. Dral», staatssecretaris van Defensie
===
‹A. Tolsma›, echtgenoot, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›
===
Klager ‹A. Tolsma›, burgemeester van Zwolle, mevrouw B. Zijlstra, en een tolk waren aanwezig.
===
Inspreker ‹A. Tolsma›, wethouder van Zwolle, de heer ‹B. Zijlstra›.
===
De heer «A. Tolsma», minister van Financiën, mevrouw «B. Zijlstra», minister voor Natuur, spraken.
===
De burgemeester, de heer «A. Tolsma», en de wethouder van Financiën, mevrouw «B. Zijlstra», waren er.
===
Aanwezig: ‹A. Tolsma›, ‹C. Dorpstra›, burgemeester Bakhuisman
===
Bestuurders
- «A. Tolsma», raadslid Gemeentebelangen
- «C. Knoopstra», raadslid Dorpspartij
===
Met mr. ‹A. Tolsma›, de wethouder van Financiën, mevrouw «B. Zijlstra», en anderen.
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_an_office_between_two_names_is_of_neither(text: str) -> None:
    assert not misjudged(text)
