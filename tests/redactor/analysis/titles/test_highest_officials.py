# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Highest officials and chairs of safety regions by the words beside their very names, and who stands there instead.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Verder vroeg de gemeentesecretaris («Ingeborg Walstra») of Jansen Bouw B.V. de sloop kan doen.
===
Verder vroeg gemeentesecretaris «Ingeborg Walstra» of Jansen Bouw B.V. de sloop kan doen.
===
De provinciesecretaris («J. Tramper») van de provincie sprak met ‹Jan Kuiper› van Jansen Bouw B.V.
===
De raadsgriffier, «J. Tramper», vroeg Jansen Bouw B.V. om een offerte.
===
De gemeentesecretaris en ‹Jan Kuiper› van Jansen Bouw B.V. spraken elkaar.
===
Gesprek van de gemeentesecretaris met ‹Ingeborg Walstra› (Jansen Bouw B.V.).
===
De directeur (‹Ingeborg Walstra›) van Jansen Bouw B.V. belde.
===
De secretaris (‹Ingeborg Walstra›) van Jansen Bouw B.V. belde.
===
De directeur-generaal ‹Ingeborg Walstra› van Jansen Bouw B.V. belde.
===
De assistent van de gemeentesecretaris (‹Ingeborg Walstra›) vroeg of Jansen Bouw B.V. komt.
===
De vervanger van de gemeentesecretaris, ‹Ingeborg Walstra›, vroeg of Jansen Bouw B.V. komt.
===
Oud-gemeentesecretaris ‹Ingeborg Walstra›, nu directeur van Jansen Bouw B.V., belde.
===
De kandidaat-gemeentesecretaris (‹Ingeborg Walstra›) vroeg of Jansen Bouw B.V. komt.
===
De griffier van de rechtbank (‹Ingeborg Walstra›) vroeg of Jansen Bouw B.V. komt.
===
Secretariaat gemeentesecretaris (‹Ingeborg Walstra›), Jansen Bouw B.V.
===
De gemeentesecretaris sprak ‹Ingeborg Walstra› over Jansen Bouw B.V.
===
Contactpersoon gemeentesecretaris: ‹Ingeborg Walstra› (via Jansen Bouw B.V.)
===
Bestuurssecretaris (‹Ingeborg Walstra›) of Jansen Bouw B.V.
===
Namens burgemeester en wethouders,
de secretaris, «B.W. ter Horstink»
de burgemeester, dr. «A.M. Stoffijn»
===
Antwoord: De burgemeester heeft dit in de driehoek besproken met de stuurgroep en de commissie.

Namens burgemeester en wethouders,
de secretaris, «B.W. ter Horstink»
de burgemeester, dr. «A.M. Stoffijn»

Verzendlijst: ‹Jan Kuiper›
===
Antwoord: De burgemeester heeft dit in de driehoek besproken.

Namens het college van burgemeester en wethouders van Amersfoort,

de secretaris,
«B.W. ter Horstink»

de burgemeester,
«A.M. Stoffijn»
===
Overleg in de driehoek van de stuurgroep.

Namens burgemeester en wethouders,
namens deze,
de secretaris van de commissie, ‹B.W. ter Horstink›
===
Overleg in de driehoek van de stuurgroep.

Namens burgemeester en wethouders,
de secretaris van de commissie, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
De stuurgroep en de driehoek kwamen bijeen.

Namens burgemeester en wethouders,
de secretaris, namens deze, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
De stuurgroep en de driehoek kwamen bijeen.

Namens burgemeester en wethouders,
namens deze: de secretaris, ‹B.W. ter Horstink›
===
De stuurgroep en de driehoek kwamen bijeen.

Namens burgemeester en wethouders,
b/a
de secretaris, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
Bezwaarschriftencommissie
Advies aan burgemeester en wethouders,
de secretaris, ‹B.W. ter Horstink›
de voorzitter, ‹A.M. Stoffijn›
===
De commissie sprak namens burgemeester en wethouders,
de secretaris, ‹B.W. ter Horstink›
de voorzitter, ‹A.M. Stoffijn›
===
Stuurgroep Zorg
Brief namens burgemeester en wethouders,
de secretaris, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
Stuurgroep Zorg

Namens burgemeester en wethouders,
de ambtelijk secretaris, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
Stuurgroep Zorg

Namens burgemeester en wethouders,
de secretaris, ‹B.W. ter Horstink›
de projectleider, ‹A.M. Stoffijn›
===
Stuurgroep Zorg

Namens burgemeester en wethouders,
de secretaris, ‹B.W. ter Horstink›, juridisch medewerker
de burgemeester, «A.M. Stoffijn»
===
Stuurgroep Zorg

Namens dorpsbelang en wethouders,
de secretaris, ‹B.W. ter Horstink›
de burgemeester, «A.M. Stoffijn»
===
WATERSCHAP RIJN EN IJSSEL
Verslag vergadering dagelijks bestuur, 14 mei 2024

Aanwezig: ir. «Tjalling Hoogstraate» (dijkgraaf), drs. «Lodewijk Gorissen» (secretaris-directeur)
Ambtelijke toelichting bij punt 3: ‹Jurriaan te Velthuis› en ‹Desmond Akotia›

5. Rondvraag
De heer «Gorissen» meldt dat het kantoor op 24 mei dicht is.

Getekend: de dijkgraaf, «T.S. Hoogstraate»; de secretaris, «L.P.M. Gorissen»
===
WATERSCHAP RIJN EN IJSSEL
Verslag vergadering dagelijks bestuur, 14 mei 2024

Aanwezig: ir. «Tjalling Hoogstraate» (dijkgraaf), drs. «Lodewijk Gorissen» (secretaris-directeur)

Getekend: de dijkgraaf, «T.S. Hoogstraate»; namens de secretaris, ‹L.P.M. Bruins›
===
WATERSCHAP RIJN EN IJSSEL
Verslag vergadering dagelijks bestuur, 14 mei 2024

Aanwezig: ir. «Tjalling Hoogstraate» (dijkgraaf), drs. «Lodewijk Gorissen» (secretaris-directeur)
Verslag: ‹M. van Dam›, de secretaris van de commissie
===
WATERSCHAP RIJN EN IJSSEL
Verslag vergadering cliëntenraad, 14 mei 2024
De secretaris-directeur was er niet.

Getekend: de dijkgraaf, «T.S. Hoogstraate»; de secretaris, ‹L.P.M. Bruins›
===
Voorzitter veiligheidsregio mr. «R.J. Duinhoven» wenst om 11.00 uur een persmoment.
===
Voorzitter Veiligheidsregio: mr. «R.J. Duinhoven»
===
BESTUUR
Voorzitter veiligheidsregio     «Ank Verstraeten», burgemeester van Vlietstede       via kabinet
Gemeentesecretaris Vlietstede   «Casper Doorn»      via kabinet
===
De heer «R.J. Duinhoven», voorzitter veiligheidsregio, sprak.
===
Veiligheidsregio Rijn en Lek - bellijst

Bestuur
Voorzitter VR                «R.J. (Rob) Duinhoven»    via bestuursadviseur ‹Jan Kuiper› 06-46820097
===
Voorzitter VR: ‹R.J. Duinhoven› (vriendenclub Rotterdam)
===
Veiligheidsregio Rijn en Lek
Secretaris voorzitter VR: ‹R.J. Duinhoven›
===
Bestuursadviseur voorzitter veiligheidsregio: ‹R.J. Duinhoven›
===
Bestuursadviseur voorzitter veiligheidsregio ‹R.J. Duinhoven›
===
De bestuursadviseur van de voorzitter veiligheidsregio, ‹R.J. Duinhoven›, belt.
===
Contactpersoon voorzitter veiligheidsregio: ‹R.J. Duinhoven›
===
Secretariaat voorzitter veiligheidsregio     ‹R.J. Duinhoven›    06-46820097
===
Ondersteuning voorzitter veiligheidsregio     ‹R.J. Duinhoven›    06-46820097
===
Chauffeur voorzitter veiligheidsregio     ‹R.J. Duinhoven›    06-46820097
===
Voorzitter veiligheidsregio en ‹R.J. Duinhoven› spraken.
===
Voorzitter veiligheidsregio sprak met ‹R.J. Duinhoven›.
===
Bel de voorzitter veiligheidsregio via ‹R.J. Duinhoven›.
===
Voorzitter veiligheidsregio-overleg ‹R.J. Duinhoven›
===
Voorzitter ondernemingsraad veiligheidsregio ‹R.J. Duinhoven›
===
Namens de voorzitter veiligheidsregio,
‹R.J. Duinhoven›
===
De voorzitter veiligheidsregio,
namens deze,
‹R.J. Duinhoven›
===
Kabinet voorzitter veiligheidsregio (‹R.J. Duinhoven›)
===
Voorzitter veiligheidsregio   Secretaris   Communicatie
via piket   ‹Bea Kool›   ‹Jan Kuiper›
===
Veiligheidsregio. Bellijst. VR-training. Voorzitter VR-werkgroep: ‹Bea Kool›
===
Veiligheidsregio: voorzitter VR sprak met ‹Bea Kool›.
===
Voorzitter jeugdbrandweer veiligheidsregio: ‹Bea Kool›
===
WATERSCHAP HET DIEP
Verslag algemeen bestuur
Aanwezig: mr. «J. Postma» (dijkgraaf, voorzitter) en ir. «H. Sloot» (hoogheemraad);
ambtelijk: «A.J. Polder» (secretaris-directeur), ‹Wouter Sluis› (afdelingshoofd)
===
Ambtelijk aanwezig: «A.J. Polder» (gemeentesecretaris), ‹Wouter Sluis› (griffie)
===
Ambtelijke ondersteuning: ‹A.J. Polder› (gemeentesecretaris)
===
Ambtelijk: ‹A.J. Polder› (adviseur gemeentesecretaris)
===
Ambtelijk: ‹A.J. Polder› (kabinet gemeentesecretaris), ‹Jan Kuiper› (secretaris)
===
Ambtelijk: ‹A.J. Polder› (namens gemeentesecretaris)
===
Ambtelijk secretaris: ‹A.J. Polder› (gemeentesecretaris afwezig)
===
Contactpersoon ambtelijk: ‹A.J. Polder› (gemeentesecretaris)
===
WATERSCHAP RIJN EN IJSSEL
Verslag vergadering dagelijks bestuur, 14 mei 2024

Aanwezig: ir. «Tjalling Hoogstraate» (dijkgraaf), drs. «Lodewijk Gorissen» (secretaris-directeur)

3. De Stichting Beekdal tekent de overeenkomst met de heer ‹Yilmaz›. ‹Akotia› licht toe in het overleg.

Getekend: de dijkgraaf, «T.S. Hoogstraate»; de secretaris, «L.P.M. Gorissen»
===
STICHTING WATERSCHAP EN NATUUR
Verslag vergadering dagelijks bestuur, 14 mei 2024

Getekend: de dijkgraaf, «T.S. Hoogstraate»; de secretaris, ‹L.P.M. Gorissen›
===
WATERSCHAP RIJN EN IJSSEL
Verslag klankbordgroep dijkversterking, 14 mei 2024

De stuurgroep sprak over een overeenkomst met de stichting.

Getekend: de dijkgraaf, «T.S. Hoogstraate»; de secretaris, ‹L.P.M. Gorissen›
===
De griffier (‹Ingeborg Walstra›) van de OR van Jansen Bouw B.V. belde.
===
De griffier (‹Ingeborg Walstra›) van Jansen Bouw B.V. belde.
===
De gemeentesecretaris, ‹Ingeborg Walstra› van Jansen Bouw B.V. en de wethouder spraken.
===
Voorzitter veiligheidsregio     via secretariaat     ‹Bea Kool›     06-46820097
===
Voorzitter veiligheidsregio
via ‹Bea Kool›
===
Functie                        Contact
Voorzitter veiligheidsregio    ‹Bea Kool›
===
Naam          Functie                      Secretariaat
«A. Zijlmans»   voorzitter veiligheidsregio   ‹Bea Kool›
===
Voorzitter veiligheidsregio
Secretaris
‹Bea Kool›
===
Opdracht van voorzitter veiligheidsregio aan ‹Bea Kool›.
===
Secretaresse voorzitter veiligheidsregio ‹Bea Kool›
===
Veiligheidsregio. PA voorzitter VR   ‹Bea Kool›
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_is_told_stays_and_no_other(text: str) -> None:
    assert not misjudged(text)
