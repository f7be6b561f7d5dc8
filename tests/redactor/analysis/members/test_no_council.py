# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties beside names of a jury or an evening for residents, factions of students and staff, mayors of a game.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Jury
Leden: ‹J. Bos› (CDA), ‹K. Tol› (PvdA), ‹P. Kuiper› (VVD)
===
Leden van de jury: ‹J. Bos› (CDA), ‹K. Tol› (PvdA)
===
Kascommissie
‹J. Bos› (CDA)
‹K. Tol› (PvdA)
===
Verslag bewonersavond Noord
Aanwezig: ‹J. Bos› (CDA), ‹K. Tol› (PvdA), ‹P. Kuiper› (VVD), 20 bewoners
===
Rekenkamer Ede
Leden: ‹J. Bos› (VVD), ‹K. Tol› (D66)
===
Notulen gemeenteraad Ede
Aanwezig: «J. Bos» (CDA), «K. Tol» (PvdA), «P. Kuiper» (VVD)
De raad stelt een kascommissie in.
===
Raadsvergadering 3 mei
De rekenkamer heeft een rapport. Mevrouw «Tol» (VVD): dank u. De heer «Bos» (CDA): eens.
===
Tuindersvereniging De Akker
Tegenwoordig zijn onder meer de leden: ‹Piet Bosma›, ‹Jan Tolsma›
===
Aanwezig waren de leden: ‹Bosma›, ‹Tolsma› en ‹Anna Hulzenbrink›
===
Aanwezig zijn 12 leden van de cliëntenraad: ‹Piet Bosma›, ‹Jan Tolsma›
===
Notulen gemeenteraad Ede
Aanwezig zijn de leden: «Piet Bosma», «Jan Tolsma»
===
Universiteitsraad
Motie
Indiener: ‹J. Bos›, fractie DAS
===
Studentenraad
Indieners: ‹K. Tol›, fractie CDA
===
Faculteitsraad. Motie van ‹J. Bos› (fractie Vooruit) c.s.
===
Motie over de studentenraad
Ingediend door: «J. Bos», fractie VVD
De gemeenteraad van Ede verzoekt het college
===
Raadsvoorstel instemming ondernemingsraad
De raadsleden «J. Bos» (VVD) en «K. Tol» (CDA) dienen een motie in.
===
Jeugdraad Ede
Aanwezig: ‹K. Tol› (burgemeester), ‹J. Bos› (wethouder)
===
Verslag jeugdgemeenteraad
Aanwezig: burgemeester «A. Tol», ‹K. Bos› (burgemeester), ‹P. Vos› (raadslid)
===
Jeugdraad Ede op bezoek
Burgemeester «A. Tol» ontving de jeugdraad. Wethouder «B. Kuik» was er ook.
===
Raadsvergadering
Aanwezig: «A. Tol» (burgemeester), «B. Kuik» (wethouder)
De jeugdraad biedt een advies aan.
===
Rollenspel raadsvergadering
Rolverdeling: ‹K. Tol› (burgemeester), ‹J. Bos› (wethouder)
===
Rollenspel
Burgemeester: ‹K. Bos›
Wethouder: ‹P. Vos›
===
Rolverdeling musical
burgemeester - ‹K. Bos›
wethouder - ‹P. Vos›
===
Wethouder «B. Kuik» opende het rollenspel. Burgemeester «A. Tol» deed mee.
""".split("\n===\n")


@pytest.mark.parametrize("text", TEXTS)
def test_only_who_was_elected_is_kept(text: str) -> None:
    assert not misjudged(text)
