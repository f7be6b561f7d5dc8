# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary is the municipal one only where the college sits; a label below a name is none of its titles.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Verslag portefeuillehoudersoverleg Sociaal Domein

Aanwezig:
burgemeester «L. van Dongen», wethouder «J. Kuiper», secretaris ‹M. Flier›
===
Bestuurlijk overleg woondeal

Aanwezig: burgemeester «L. van Dongen» (Oudewoude), wethouder «J. Kuiper» (Vlietstede), ‹M. Flier› (secretaris)
===
Stuurgroep Spoorzone

Aanwezig: burgemeester «L. van Dongen», wethouder «J. Kuiper», ‹Mirjam Flier›, secretaris
===
Stuurgroep Spoorzone

burgemeester «L. van Dongen»
wethouder «J. Kuiper»
secretaris ‹Mirjam Flier›
===
Verslag college van burgemeester en wethouders

Aanwezig: burgemeester «L. van Dongen», wethouder «J. Kuiper», secretaris «W. Zandstra»
===
Aanwezig: burgemeester «L. van Dongen», wethouders «J. Kuiper» en «T. Ravenstein», secretaris «W. Zandstra»
===
Regio Achterland, vergadering van wethouders wonen

«L. van Dongen», burgemeester
«J. Kuiper», wethouder
‹M. Flier›, secretaris
===
Vereniging van burgemeesters en wethouders

Bestuur: ‹A. Tol›, secretaris; ‹B. Kuik›, penningmeester
===
Deelnemers: wethouder «J. Kuiper», burgemeester «L. van Dongen», secretaris-projectgroep ‹M. Flier›
===
De burgemeester en de wethouder spraken met secretaris ‹M. Flier› van de ondernemersvereniging.
===
De burgemeester belde de wethouder en secretaris ‹M. Flier› van de stuurgroep.
===
Rekenkamer

Gesproken met de burgemeester, wethouder «Kuiper» en ‹M. Flier›, secretaris van de rekenkamer.
===
Bijgewoond door de burgemeester, wethouder «Kuiper» en secretaris ‹Flier› (dorpsraad).
===
Platform Economie: burgemeester «L. van Dongen», wethouder «J. Kuiper», ‹P. Tromp› (voorzitter), ‹M. Flier› (secretaris)
===
Agendacommissie VNG. Leden: burgemeester «L. van Dongen» en wethouder «J. Kuiper». Secretaris: ‹M. Flier›
===
Driehoek. Aanwezig: burgemeester «L. van Dongen», wethouder «J. Kuiper», officier ‹D. Kraan›, secretaris ‹M. Flier›
===
Bestuurstafel Klimaat
Burgemeester «L. van Dongen», wethouder «J. Kuiper»; verslag: ‹M. Flier›, secretaris
===
Besluitenlijst B&W 3 mei: aanwezig burgemeester «Van Dongen», wethouders «Kuiper» en «Bos», secretaris «Zandstra»
===
Taskforce. Aanwezig: de burgemeester, wethouder «Kuiper» en secretaris ‹M. Flier›
===
Aanwezig
Burgemeester «L. van Dongen»
Wethouder «J. Kuiper»
Wethouder «T. Ravenstein»
Secretaris «W. Zandstra»
Notulist ‹M. Flier›
===
Raadsinformatiebrief gemeente Zuiderhage

Behandeld door: ‹Bea Kool›
Portefeuillehouder: wethouder «El Idrissi»
===
Raadsinformatiebrief gemeente Zuiderhage

Steller: ‹Bea Kool›
Wethouder: akkoord
===
Raadsinformatiebrief gemeente Zuiderhage

Steller : ‹Bea Kool›
Gedeputeerde : Ruimte en Wonen
===
Nota

Contactpersoon: ‹Bea Kool›
Minister:
Onderwerp: zorg
===
College van Oudewoude

«Jan Kuiper»
wethouder van Oudewoude

‹Bea Kool›
beleidsmedewerker
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_serves_a_meeting_goes(text: str) -> None:
    assert not misjudged(text)
