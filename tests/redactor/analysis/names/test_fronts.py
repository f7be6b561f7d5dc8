# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A word of the sentence before a surname makes no other person of it; a name that begins so stays whole.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Minister «Jan van der Linden» heeft dit voorgelegd. Mail van «Van der Linden» gekregen, zie onder.
===
Minister «Jan Bos» heeft dit voorgelegd.
Vraag 1 van «Bos»
Is dit zo?
===
Wethouder «Jan Boldersma» heeft dit voorgelegd.
Bilat «Boldersma» verzetten naar donderdag. Mail van «Boldersma» gekregen.
===
08.30-09.15  Staf «Boldersma»
10.00  Minister «Boldersma» naar de Kamer
===
Minister «Jan Bos» heeft dit voorgelegd. Mevrouw ‹van Bos› belde. Wij spraken collega ‹van Bos›.
===
Minister «Jan Bos» heeft dit voorgelegd. ‹Piet van Bos› belde. De brief van ‹van Bos› ligt klaar.
===
Minister «Jan Bos» heeft dit voorgelegd. De heer P. ‹van Bos› belde.
===
Minister «Jan Boldersma» heeft dit voorgelegd. ‹Staf Boldersma› van de afdeling Inkoop belde, en ‹Roos Boldersma› ook.
===
Minister «Jan Bos» heeft dit voorgelegd. Ook ‹Van Bos› belde.
===
Minister «Jan Bos» heeft dit voorgelegd. Aanwezig: ‹van Bos› en ‹Tolsma›. Ik heb met ‹van Bos› gebeld.
===
Minister «Jan Bos» heeft dit voorgelegd.
Verslag: ‹van Bos›
===
09.30  ‹Staf Boldersma› intake
""".split("\n===\n")


@pytest.mark.parametrize("text", TEXTS)
def test_the_word_before_a_surname(text: str) -> None:
    assert misjudged(text) == []
