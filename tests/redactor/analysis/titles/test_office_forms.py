# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Forms that tell an office: questions of a council, decisions, signatures in columns, who saw a note; and neighbours.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Besluit gemeenteraad Oudewoude: te benoemen tot wethouder: de heer «T.H. Kuiper». Zijn vrouw ‹Marijke Bos› is er.
===
Voorstel aan de gemeenteraad. Voorgesteld wordt te benoemen tot wethouder: de heer ‹T.H. Kuiper›.
===
De gemeenteraad besluit te benoemen tot lid van de bezwaarschriftencommissie: de heer ‹T.H. Kuiper›.
===
De gemeenteraad besluit te benoemen tot griffier-plaatsvervanger: ‹K. Dekker›
===
De jeugdraad besluit te benoemen tot wethouder: ‹K. Dekker›
===
De raad van toezicht besluit te benoemen tot voorzitter: ‹K. Dekker›
===
De raad besluit te benoemen tot assistent wethouder: ‹K. Dekker›
===
De raad besluit te benoemen tot adviseur van de wethouder: ‹K. Dekker›
===
De gemeenteraad besluit te benoemen tot kandidaat-wethouder: ‹K. Dekker›
===
De gemeenteraad besluit te benoemen tot wethouder: zie voordracht van ‹K. Dekker›
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als lid van de raad van advies.
===
De gemeenteraad onderzocht de geloofsbrieven en adviseert ‹K. Dekker› niet toe te laten als lid van de raad.
===
De gemeenteraad adviseert «K. Dekker» toe te laten als lid van de raad.
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als burgercommissielid.
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als plaatsvervangend lid van de raad.
===
De ondernemingsraad besluit ‹K. Dekker› toe te laten als lid van de raad.
===
De geloofsbrieven van «K. Dekker» zijn onderzocht.
De raad besluit «K. Dekker» toe te laten als lid van de raad. Zijn partner ‹M. Bos› keek toe.
===
De gemeenteraad: ontslag. Te ontslaan als wethouder: ‹K. Dekker›, medewerker griffie.
===
De gemeenteraad besluit te ontslaan als wethouder: «K. Dekker».
===
De studentenraad besluit ‹K. Dekker› toe te laten als lid van de raad.
===
Sollicitatie. De raad van de gemeente wil te benoemen tot wethouder: ‹K. Dekker›
===
Beslisnota
Aan: minister
Gezien SG: «T. van Zwol-Prins»
Gezien DG: «H. Molenkamp»
===
Beslisnota
Gezien SG: ‹T. van Zwol› (plv.)
===
Beslisnota
Gezien SG: namens deze ‹T. van Zwol›
===
Beslisnota
Gezien bureau SG: ‹T. van Zwol›
===
Beslisnota
Gezien BSG: ‹T. van Zwol›
===
Beslisnota
Gezien secretaris SG: ‹T. van Zwol›
===
Beslisnota
Gezien SG: via ‹T. van Zwol›
===
Beslisnota
Gezien SG: ‹T. van Zwol›, adviseur
===
Beslisnota
Gezien SG: ‹T. van Zwol› / ‹K. Dekker›
===
Beslisnota
Gezien SG:
‹T. van Zwol›
===
Beslisnota
Gezien DG's: ‹T. van Zwol›
===
Beslisnota
Gezien SG: ja
Steller: ‹T. van Zwol›
===
Beslisnota
Gezien afd. SG: ‹T. van Zwol›
===
Nota voor de minister
Akkoord DG: «T. van Zwol» 3-4-2024
===
Antwoord van minister Aalders, mede namens de staatssecretaris van Financiën, «M. Tinbergen» (ontvangen 4 maart 2024)
===
Antwoord van minister Aalders, mede namens de directeur Jeugd van Financiën, ‹M. Tinbergen› (ontvangen 4 maart 2024)
===
Antwoord van minister Aalders, mede namens de staatssecretaris van Financiën, ‹M. Tinbergen› (contactpersoon)
===
Antwoord van minister Aalders (VWS). Mail van de afdeling, ‹M. Tinbergen› (ontvangen 4 maart 2024)
===
Antwoord van de teamleider, mede namens de minister van Justitie, ‹M. Tinbergen› (ontvangen 4 maart 2024)
===
Brief van ‹M. Tinbergen› (ontvangen 4 maart 2024), mede namens de staatssecretaris van JenV
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: «Lotte Vermeij-Brand» (Groen & Sociaal Amersfoort)
Aan: het college van burgemeester en wethouders
Behandeld door: ‹K. Dekker› (Juridische Zaken)

Mevrouw ‹A. Bos› (Huurders Samen Sterk) klaagt.
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: ‹K. Dekker› (Juridische Zaken)
Aan: het college van burgemeester en wethouders
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: ‹K. Dekker› (griffie)
Aan: het college van burgemeester en wethouders
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: ‹K. Dekker› (KMD)
Aan: het college van burgemeester en wethouders
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: ‹K. Dekker› (Team Wonen)
Aan: het college
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE

Van: ‹K. Dekker› (Almere)
Aan: het college
===
Vragen over artikel 41 reglement van orde van de vereniging

Van: ‹K. Dekker› (Vrienden van de Kade)
Aan: het bestuur
===
Schriftelijke vragen jeugdraad ex artikel 41 reglement van orde

Van: ‹K. Dekker› (Jongeren voor Almere)
Aan: het college
===
Schriftelijke vragen ex artikel 41 reglement van orde

Van: «Romano Lashley» (Perspectief op Vlissingen) en ‹Truus van der Sluis› (PSR)
Aan: het college van burgemeester en wethouders
Kopie: ‹K. Dekker› (KMD)
===
Artikel 36-vragen

Onderwerp: hangjongeren
Namens de fractie van Perspectief Zuiderhage,
«Romy Lashley»
===
Artikel 36-vragen

Namens de fractie van Perspectief Zuiderhage,
‹Romy Lashley›
fractiemedewerker
===
Artikel 36-vragen

Namens de fractie van Perspectief Zuiderhage,
‹Romy Lashley›
06-11223344
===
Brief aan het college

Namens de fractie van Perspectief Zuiderhage,
‹Romy Lashley›
===
Schriftelijke vragen

Namens de fractie van Perspectief Zuiderhage,
«Romy Lashley»
raadslid
===
Schriftelijke vragen ondernemingsraad

Namens de fractie van Perspectief Zuiderhage,
‹Romy Lashley›
===
Schriftelijke vragen van bewoners

Namens de bewoners van Perspectief,
‹Romy Lashley›
===
Raadsvragen

Secretariaat namens de fractie van Perspectief Zuiderhage,
‹Romy Lashley›
===
Raadsvragen

Namens de fractie van Perspectief Zuiderhage, het secretariaat
‹Romy Lashley›
===
Memo

Secretaris-directeur «L.P.M. Gorissen» heeft geadviseerd. De heer «Gorissen» sprak met ‹B. Lammers›.
===
Het college van burgemeester en wethouders van Almere,
Namens burgemeester en wethouders,
de secretaris, «B.W. ter Horstink»
de burgemeester, dr. «A.M. Stoffijn»
===
Namens burgemeester en wethouders van Almere,

de secretaris,                 de burgemeester,

«B.W. ter Horstink»            «A.M. Stoffijn»
===
Namens het college van burgemeester en wethouders,

«B.W. ter Horstink»            «A.M. Stoffijn»
secretaris                     burgemeester
===
Namens burgemeester en wethouders van Almere,

«A.M. Stoffijn»
burgemeester
===
Namens burgemeester en wethouders van Almere,
namens dezen,

‹B.W. ter Horstink›            ‹A.M. Stoffijn›
teammanager Vergunningen         beleidsadviseur
===
Namens het college van burgemeester en wethouders,

‹B.W. ter Horstink›            ‹A.M. Stoffijn›
afdelingshoofd                     medewerker burgemeester
===
Namens het college van burgemeester en wethouders,

‹B.W. ter Horstink›            ‹A.M. Stoffijn›
secretaris                     adviseur
===
Namens het college van burgemeester en wethouders,

‹B.W. ter Horstink›            «A.M. Stoffijn»
teammanager                     burgemeester
===
Namens de burgemeester,

‹B.W. ter Horstink›            ‹A.M. Stoffijn›
teammanager                     jurist
===
Gesprek met mw. ‹Overdiep› (Nationale ombudsman) en dhr. ‹Vos› (Deltacommissaris).
===
Deelnemers
‹A. Overdiep›      Nationale ombudsman
‹B. Vos›           Rijksbouwmeester
===
De Nationale ombudsman, «Reinier Zuidema», schreef een brief. «Zuidema» vindt dat het beter moet.
===
Nationale ombudsman «Reinier Zuidema» schreef een brief.
===
Verslag college Almere
Aanwezig: «A.M. Stoffijn» (burgemeester), «N. Tol» (wethouder)
Mevrouw «Tol» vraagt uitstel. De heer «Stoffijn» sluit de vergadering.
===
Brief

Ik sprak burgemeester «Anneke Stoffijn». Mevrouw «Stoffijn» zei toe te helpen.

===
Besluit

Namens Gedeputeerde Staten van Gelderland,

«J. Markus-Pool»                 «P. Hilderink»
Commissaris van de Koning        secretaris
===
Burgemeester en wethouders van Almere,
namens deze,

‹K. Dekker›                 ‹M. Hoekema›
secretaris                    adviseur
===
Burgemeester en wethouders van Almere,
namens deze,

‹K. Dekker›                 ‹M. Hoekema›
voorzitter commissie          teamleider
===
Namens de minister van Financiën,

‹K. Dekker›                 ‹M. Hoekema›
teamleider                    secretaris
===
Deelnemers
‹A. Overdiep›	Kinderombudsman
«B. Vos», waarnemend Nationale ombudsman
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_keeps_who_holds_an_office(text: str) -> None:
    assert not misjudged(text)
