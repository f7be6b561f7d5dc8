# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties as records of councils spell them: "D 66", "Groen Links", ", (VVD)", "RA (SGP)", "(VVD, afwezig op )".

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Raadscommissie. Aanwezig: de heer «J. Silva Appelman» (D 66) en de heer «M. van der Zwaluw» (D 66)
===
Raadscommissie. Aanwezig: mevrouw «K. Wever» (Groen Links), de heer drs. «P.J. Kolkhuis» RA (SGP)
===
Raadscommissie. Aanwezig: «F.A. Dorlas», (VVD), mevrouw «M. van der Spreeuw» (VVD, afwezig op ), «K. Wever» (CDA,)
===
Raadscommissie. Aanwezig: «F.A. Dorlas» (Partij van de Arbeid), mevrouw «M. van der Spreeuw» (Christen Unie)
===
Verenigde vergadering. De dijkgraaf opent. Aanwezig: «T.A. Meerkoet» (WaterNatuurlijk), «K. Wever» (CDA)
===
De gemeenteraad sprak met de wethouder. Kamers: ‹P. Tolsma› (D 66a), ‹K. Wever› (C 12), ‹B. Zijlstra› (D 61).
===
De gemeenteraad sprak met de wethouder. Inspreker ‹K. Wever› (D 66) had bezwaar.
===
De gemeenteraad sprak met de wethouder. Fractiemedewerker ‹K. Wever› (D 66) had bezwaar.
===
De gemeenteraad sprak met de wethouder. Fractieassistent ‹K. Wever› (Groen Links) had bezwaar.
===
De gemeenteraad sprak met de wethouder. Kandidaten: ‹K. Wever› RA (SGP) en ‹P. Tolsma› (Groen Links).
===
De gemeenteraad vergadert. Vertegenwoordigd door accountant ‹K. Wever› RA (BDO) en ‹P. Tolsma› MSc (Deloitte).
===
De gemeenteraad vergadert. Aanwezig ‹K. Wever› MSc (medewerker griffie), ‹P. Tolsma›, (ambtenaar), ‹B. Zijl›, (GGD).
===
De gemeenteraad vergadert. De accountant ‹K. Wever› RA (namens CDA-kiezers) sprak.
===
De gemeenteraad vergadert. ‹K. Wever› (Groen Linksaf) en ‹P. Tolsma› (Groene Links).
===
Bijlage Energie. De gemeenteraad vergadert. ‹K. Wever› (Groen, Links) en ‹P. Tolsma› (Groen).
===
Jury dorpsfeest. Leden: ‹K. Wever› (D 66), ‹P. Tolsma› (Groen Links).
===
Wijkraad: Aanwezig: ‹K. Wever› (Christen Unie), ‹P. Tolsma› (bewoner).
===
De klant ‹K. Wever› (Partij van de Arbeid) heeft een uitkering.
===
De gemeenteraad en de wethouder. Beleidsmedewerker ‹K. Wever›, (CDA), schreef de nota.
===
De gemeenteraad en de wethouder. Aanwezig: mevrouw ‹K. Wever› (VVD, medewerker).
===
De gemeenteraad en de wethouder. Aanwezig: mevrouw ‹K. Wever› (CDA, fractieassistent) en ‹P. Tolsma› (CDA, inspreker).
===
De gemeenteraad en de wethouder. Aanwezig: mevrouw ‹K. Wever› (CDA, griffie) en ‹P. Tolsma› (CDA, bewoner).
===
Waterschapsbelasting. ‹K. Wever› (ongebouwd) en ‹P. Tolsma› (Water Natuurlijke).
===
De gemeenteraad vergadert. ‹K. Wever› (Groen Links stemmer) en ‹P. Tolsma› (lid Partij van de Arbeid).
===
De gemeenteraad vergadert. Bestuurslid ‹K. Wever› (Partij van de Arbeid), penningmeester ‹P. Tolsma› (Groen Links).
===
De gemeenteraad vergadert. Partijlid ‹K. Wever› RA (VVD), stagiair ‹P. Tolsma› BSc (CDA).
===
De gemeenteraad vergadert. Bijeen: ‹P. Tolsma› BSc (WaterKracht).
===
Verkiezingsuitslag gemeenteraad. Kandidatenlijst: ‹K. Wever› (D 66), ‹P. Tolsma› (Christen Unie).
===
De gemeenteraad sprak. Kamer D 66: ‹K. Wever›, tel 12345. ‹P. Tolsma› D 66.
===
De gemeenteraad. Onze afdelingsvoorzitter ‹P. Tolsma› (D 66) belde de wethouder.
===
Uitkering Werk. Client: ‹K. Wever› (Groen Links), wethouder: «P. Tolsma».
===
Notulen raad. Aanwezig: «K. Wever» (D 66), ‹P. Tolsma› (griffie), ‹B. Zijlstra› (notulist), «H. Kuik» (Groen Links).
===
Notulen raad. Publiek: ‹K. Wever› (bewoner, PvdA), de heer ‹P. Tolsma› (Partij van de Arbeid, bewoner).
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_a_party_in_another_spelling_tells_who_sits_for_it(text: str) -> None:
    assert not misjudged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Van: ‹Anna Xiqwor›, fractie CDA, medewerker\nAan: griffie\n",
        "Van: ‹Anna Xiqwor›, fractie CDA, fractiemedewerker\nAan: griffie\n",
        "De gemeenteraad hoorde ‹Anna Xiqwor› (Wederpartij) en ‹Eva Zalmoen› (Contractpartij).\n",
        "Hoorzitting Tweede Kamer\nContact: ‹Anna Xiqwor› (VVD)\n",
        "Motie van de raad\nInlichtingen bij: mevrouw ‹Anna Xiqwor› (CDA)\n",
        "Motie van de raad\nIndiener: «Anna Xiqwor» (CDA)\n",
    ],
)
def test_who_works_for_a_faction_or_is_asked_for_it_has_no_seat(text: str) -> None:
    assert not misjudged(text)
