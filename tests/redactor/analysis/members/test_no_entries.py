# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Heads of helpers above brackets with an office, sentences below lists, parties at a congress; and such lists.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

HELPERS = [
    f"{head} ‹A. Kuiper› (burgemeester Almere), ‹B. Tol› (wethouder Zwolle)"
    for head in (
        "Chauffeurs:", "Sollicitanten:", "Kandidaten:", "Patiënten:", "Contact per gemeente:", "Notulisten:", "Bodes:",
        "Deelnemers overleg secretarissen:", "Aanwezig (ambtelijk):", "Vervangers van de leden:", "Verdachten:",
        "Partners:", "Stagiairs:", "Chauffeurs\n-", "Secretaresses\n1.",
    )
]  # fmt: skip
TEXTS = """\
Kandidaten voor de vacature
- ‹A. Kuiper› (burgemeester Almere)
- ‹B. Tol› (wethouder Zwolle)
===
Deelnemers
«A. Kuiper» (burgemeester Almere)
«B. Tol» (wethouder Zwolle)
===
Burgemeesters en gemeentesecretarissen: «A. Kuiper» (burgemeester Almere)
===
Ambtelijk en bestuurlijk overleg: «A. Kuiper» (burgemeester Almere)
===
Portefeuillehouder: «A. Kuiper» (wethouder Almere)
===
Notulen raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «K. Tol» (CDA)
De heer ‹Landman› spreekt in namens de bewoners.
===
Notulen raadsvergadering gemeente Hoogveld
Aanwezig: de heren «Bos» (VVD), «Tol» (CDA)
De heer ‹Landman›, bewoner van de wijk, spreekt in.
===
Notulen raadsvergadering gemeente Hoogveld
Aanwezig:
De heer «Bos», VVD
Mevrouw «Tol», CDA
Mevrouw «Kuik» met kennisgeving afwezig
===
Notulen raadsvergadering gemeente Hoogveld
Afwezig: «A. Smit» (VVD), ‹B. Kuik› (ziek)
===
Notulen raadsvergadering gemeente Hoogveld
Afwezig: «Bosman» (ziek)
===
Partijcongres. Motie ingediend door ‹De Wit› (VVD)
===
Algemene ledenvergadering VVD Hoogveld
Motie ingediend door ‹J. de Wit› (VVD)
===
Raadsvergadering 3 mei, na de ledenvergadering. Motie ingediend door «J. de Wit» (VVD)
===
Notulen raadsvergadering. De bewoners mochten kiezen: voor stemden ‹Tolsma›, ‹Kuiper›; tegen stemden ‹Bos›, ‹Vos›.
===
Verslag raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «C. Vis» (Ons Hoogveld), «K. Tol» (CDA)
Pers: ‹P. Plas› (Ons Hoogveld)
===
Verslag raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «C. Vis» (Ons Hoogveld), «K. Tol» (CDA)
Mail van ‹P. Plas› (Ons Hoogveld) over overlast bij haar woning
===
Verslag raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «C. Vis» (Ons Hoogveld), «K. Tol» (CDA)
Jubilaris ‹P. Plas› (Ons Hoogveld) krijgt bloemen.
===
Verslag raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «C. Vis» (Ons Hoogveld), «K. Tol» (CDA)
Uitkering toegekend aan ‹P. Plas› (Ons Hoogveld).
===
Verslag raadsvergadering gemeente Hoogveld
Aanwezig: «A. Bos» (VVD), «C. Vis» (Ons Hoogveld), «K. Tol» (CDA)
De heer «Vis» (Ons Hoogveld) vraagt om uitstel.
===
Verslag raadsvergadering gemeente Hoogveld
Afwezig: «A. Bos» (VVD), ‹P. Plas› (Dorpshuis Centraal)
===
Verslag raadsvergadering gemeente Hoogveld
Afwezig: «A. Bos» (VVD), ‹P. Plas› (Vervoer Anders)
===
Verslag raadsvergadering gemeente Hoogveld
Afwezig: «A. Bos» (VVD), ‹P. Plas› (Onze Taal)
===
Verslag raadsvergadering gemeente Hoogveld
Afwezig: «A. Bos» (VVD), ‹P. Plas› (Nieuw Unicum)
===
Verslag raadsvergadering gemeente Hoogveld
Motie ingediend door «A. Bos» (VVD), voorbereid door ‹P. Plas› (Ons Dorp)
===
Verslag raadsvergadering gemeente Hoogveld
Motie ingediend door «A. Bos» (VVD), contact ‹P. Plas› (Ons Dorp)
"""


@pytest.mark.parametrize("text", [*HELPERS, *TEXTS.split("\n===\n")])
def test_only_entries_of_a_list_are_kept(text: str) -> None:
    assert not misjudged(text)
