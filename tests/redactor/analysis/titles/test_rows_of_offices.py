# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a name and an office with its town, and what a college decides, signs and records.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Bestuurlijk overleg

«Nadia Bos» | voorzitter, wethouder Almere
«Jan Kuiper» | wethouder Zwolle
«Lies van Dongen» | burgemeester Dronten
‹Mirjam Flier› | beleidsadviseur Almere
===
Secretaresses
‹Nadia Bos› | wethouder Almere
‹Jan Kuiper› | wethouder Zwolle
===
Contactpersonen per bestuurder:
‹Nadia Bos› | wethouder Almere
‹Jan Kuiper› | wethouder Zwolle
===
Naam | Assistent van
‹Nadia Bos› | wethouder Almere
‹Jan Kuiper› | wethouder Zwolle
===
Wie | Belt met
‹Nadia Bos› | wethouder Almere
‹Jan Kuiper› | wethouder Zwolle
===
Chauffeurs
‹Nadia Bos› | burgemeester Almere
‹Jan Kuiper› | burgemeester Zwolle
===
Kandidaten
‹Nadia Bos› | burgemeester Almere
‹Jan Kuiper› | burgemeester Zwolle
===
‹Nadia Bos› | secretaresse wethouder Almere
‹Jan Kuiper› | adviseur wethouder Zwolle
===
Partners
‹Nadia Bos› | burgemeester Almere
‹Jan Kuiper› | burgemeester Zwolle
===
Aldus vastgesteld door het college van burgemeester en wethouders op 3 mei 2023.

De secretaris,
«W. Zandstra»

De burgemeester,
«L. van Dongen»
===
Aldus vastgesteld door het college van burgemeester en wethouders op 3 mei 2023.
Contact: de secretaris van de commissie, ‹W. Zandstra›
===
Aldus vastgesteld door het college van bestuur op 3 mei 2023.

De secretaris,
‹W. Zandstra›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei 2023,
namens deze,

De secretaris,
‹W. Zandstra›
===
Verslag collegevergadering gemeente Kampen 3 mei 2023
Aanwezig: ‹Van Dongen›, ‹Kuiper›, ‹Hoekema› (notulist), ‹Dekker› (communicatie)
Gast: ‹Bosma›
===
Verslag collegevergadering hogeschool
Aanwezig: ‹Van Dongen›, ‹Kuiper›
===
Waterschap Lek en Vaart
Besluit van het dagelijks bestuur

Getekend: de dijkgraaf, «T.S. Hylkema»; de secretaris, «L.P.M. Gorissen»

De heer «Gorissen» licht het besluit toe.
===
Waterschap Lek en Vaart
Getekend: de dijkgraaf, «T.S. Hylkema»; de secretaris van de commissie, ‹L.P.M. Gorissen›
===
Waterschap Lek en Vaart
Getekend: de dijkgraaf, «T.S. Hylkema»; namens de secretaris, ‹L.P.M. Gorissen›
===
Waterschap Lek en Vaart
Getekend: de dijkgraaf, «T.S. Hylkema»; de secretaris, ‹L.P.M. Gorissen›, bezwaarschriftencommissie
===
Getekend: de voorzitter, ‹T.S. Hylkema›; de secretaris, ‹L.P.M. Gorissen›
===
Gesproken: de dijkgraaf, «T.S. Hylkema»; de secretaris, ‹L.P.M. Gorissen›
===
Dorpsbelang
Getekend: de burgemeester, T.S. Hylkema; de secretaris, ‹L.P.M. Gorissen›
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_rows_of_offices(text: str) -> None:
    assert not misjudged(text)
