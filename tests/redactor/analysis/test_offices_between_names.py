# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An office between two names is of the name before it: "A, burgemeester van Oudewoude, mevrouw B, bakker".

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Leden zijn: «E. van Kettel», burgemeester van Groningen, mevrouw ‹M.E. Lelimans›, oud-presidente van de Maatschappij.
===
Aanwezig waren «E. van Kettel», burgemeester van Groningen, mevrouw ‹M.E. Lelimans›.
===
Leden zijn: mr. «E. van Kettel Verschoor», Burgemeester van Groningen, Mevrouw ‹M. E. Lelimans-Borst›, Oud-Presidente.
===
Aanwezig waren: «P. Zwart», wethouder van Zwolle, de heer ‹K. Bosman›, bakker te Zwolle.
===
De heer ‹A. Tolsma›, voorzitter, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›.
===
Spraken: ‹A. Tolsma›, te Baarn, burgemeester van Zwolle, mevrouw ‹B. Zijlstra›.
===
De burgemeester, de heer «A. Tolsma», en de wethouder van Financiën, mevrouw «B. Zijlstra», waren er.
===
Aanwezig: ‹A. Tolsma›, ‹C. Knoopstra›, burgemeester Veldhuisman
===
Met mr. ‹A. Tolsma›, de wethouder van Financiën, mevrouw «B. Zijlstra», en anderen.
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_an_office_between_two_names_is_not_of_the_second(text: str) -> None:
    assert not misjudged(text)
