# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Of whom a minister writes as "mijn collega", who signs beside a minister, and who is a colleague of staff.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
De voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018

Datum 11 oktober 2024

Mijn collega «Ottenkamp» spreekt in november met de gemeenten.

De Minister van Sociale Zaken
en Werkgelegenheid,



«H.C. Boelgaard»
===
Aan de voorzitter van de Eerste Kamer der Staten-Generaal

Samen met mijn collega «Van Ottenkamp» heb ik besloten dat dit gebeurt.
De brief van mijn collega «Zijlmans» komt later.

De Staatssecretaris van Defensie,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp› van de directie Arbeid spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp›, beleidsmedewerker, spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp› (WBJA) spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Uw collega ‹Ottenkamp› spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Jan Ottenkamp› spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp› spreekt met de gemeenten.

De Minister van Sociale Zaken,
namens deze,

‹H.C. Boelgaard›
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp› spreekt met de gemeenten.

De directeur-generaal Werk,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Stand van zaken.

De Minister van Sociale Zaken,

«H.C. Boelgaard»

Mijn collega ‹Ottenkamp› heeft dit opgesteld.
===
Mijn collega ‹Ottenkamp› heeft dit opgesteld.

De voorzitter van de Tweede Kamer der Staten-Generaal

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Van: ‹Jan Kuiper›
Mijn collega ‹Ottenkamp› heeft dit opgesteld.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de huurdersvereniging

Mijn collega ‹Ottenkamp› spreekt met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Mijn collega ‹Ottenkamp› en inspecteur ‹Bruinsma› spreken met de gemeenten.

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Het bedrijf schreef: "mijn collega ‹Ottenkamp› van FlexHands belde".

De Minister van Sociale Zaken,

«H.C. Boelgaard»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
«D.A. van Limpt»
===
De voorzitter van de Tweede Kamer der Staten-Generaal

De staatssecretaris spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
===
De voorzitter van de Tweede Kamer der Staten-Generaal

Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
namens deze,
‹D.A. van Limpt›
===
Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. Jansma›
===
Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
directeur Jeugd
===
Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

Hoogachtend,

namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
===
Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De directeur Zorg,

‹M.C. Roetering›

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
===
Wethouder «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
===
Staatssecretaris «Van Limpt» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,
namens deze,
‹M.C. Roetering›

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
===
Staatssecretaris «Van Limpt-Boer» spreekt de VNG op 17 december.

De minister voor Langdurige Zorg,

«M.C. Roetering»

mede namens de staatssecretaris van Jeugd, Preventie en Sport,
‹D.A. van Limpt›
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_is_told_stays_and_no_other(text: str) -> None:
    assert not misjudged(text)
