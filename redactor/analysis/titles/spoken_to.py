# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is spoken to behind the label of who speaks: ``Rechter: Mevrouw Moradi, wat is u precies gezegd?``

In the record of a hearing the label is the judge's and the name is that of the party; in a list of those present
("Wethouder: mevrouw Pels, portefeuille zorg") the name is the label's.
"""

from __future__ import annotations

import re

_SPEECH = re.compile(
    r"[ ]?,[ ]+(?:(?:u|uw|ik|wij|we|jij|je|dank|bedankt|excuus|excuses|ga|gaat|zeg|zegt|vertel|vertelt|kom|komt|neem"
    r"|neemt|laat|blijf|blijft|luister|kijk|kijkt|wacht|kun|kunt|wil|wilt|mag|mogen|zou|bent|ben|heb|hebt|heeft|hoe|wat"
    r"|waar|waarom|wanneer|welke?|wie|klopt|is|was|dat|dit|daar|het[ ]woord|goed|nee|ja|alstublieft|welkom)(?!\w)"
    r"|[^\n]{0,120}?(?:\?|(?<!\w)(?:u|uw|ik|wij|we|jij|je|mij|ons)(?!\w)))"
    r"|[ ]?[?!]",
    re.IGNORECASE,
)
"""behind the name: what one says to somebody"""


def spoken_to(text: str, end: int) -> bool:
    """Whether what stands behind the name that ends at ``end`` is said to whom it names.

    >>> spoken_to("Rechter: Mevrouw Lok, wat zei hij?", 20), spoken_to("Wethouder: mevrouw Lok, portefeuille zorg", 22)
    (True, False)
    """
    return _SPEECH.match(text, end) is not None
