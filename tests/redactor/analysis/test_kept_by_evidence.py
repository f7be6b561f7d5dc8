# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Private people and staff in the shapes in which office holders stay, each beside the shape in which they do.

``{name|h}`` holds a public office, ``{name|n}`` does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

PAPERS = {
    "members of a club": """\
Dorpsvereniging Oudega. Wij schreven eerder aan de gemeenteraad.
De volgende leden hebben dit verzoek ondertekend: {Piet Strikwerda|n}, {Jan Engelsman|n} en {Sjoukje Harmsma|n}.
""",
    "members of a council": """\
Brief van de griffie van de gemeenteraad
De volgende raadsleden hebben dit verzoek ondertekend: {Piet Strikwerda|h} en {Jan Engelsman|h}.
""",
    "members who are excused in a club": """\
Sportvereniging De Meeuwen, brief aan de gemeenteraad.
De volgende leden zich hebben afgemeld: {Piet Strikwerda|n}, wegens ziekte; {Jan Engelsman|n}, wegens vakantie.
""",
    "members who are excused in a record": """\
Notulen van de gemeenteraad van Meppel
De volgende leden zich hebben afgemeld: {Piet Strikwerda|h}, wegens ziekte; {Jan Engelsman|h}, wegens verblijf elders.
""",
    "against a college": """\
Bezwaar tegen het besluit van burgemeester en wethouders: {P. Strikwerda|n}, {J. Engelsman|n} en {S. Harmsma|n}
Burgemeester en wethouders: {A. Tolsma|n} en {B. Kuikman|n} hebben bezwaar gemaakt tegen uw besluit.
""",
    "a college": "Aanwezig\nBurgemeester en wethouders: {P. Strikwerda|h}, {J. Engelsman|h} en {S. Harmsma|h}\n",
    "staff, namely": """\
De assistenten van de wethouders, te weten, {A. Tolsma|n} en {B. Kuikman|n}, zijn er.
De kinderen van de raadsleden, te weten, {Anna Bosman|n} en {Kim Wiersma|n}, krijgen een rondleiding.
""",
    "aldermen, namely": "Een gesprek met de wethouders, te weten, {A. Tolsma|h} en {B. Kuikman|h}, over de markt.\n",
    "a roster for a sitting": """\
Openbare raadsvergadering 18 januari 2024
Draaiboek facilitair

Aanwezig:
{P. Tolsma|n}
{J. Engelsman|n}
Beveiliging: {K. Harmsma|n}
""",
    "an evening of staff before a sitting": """\
Van: {A. Tolsma|n}
Onderwerp: koffie
Raadsvergadering 3 mei 2024
Aanwezig: {B. Kuikman|n}, {C. Bosman|n}
""",
    "a sitting": """\
Openbare raadsvergadering 18 januari 2024, gemeente Leudal

Voorzitter: {K. Wiersma|h}
Aanwezig: {P. Tolsma|h}, {J. Engelsman|h}
""",
    "guests among members in a record": """\
Openbare raadsvergadering van 3 mei 2024
Voorzitter: {P. Vos|h}
Aanwezig:
{A. Tolsma|h} (VVD)
{B. Kuikman|h} (CDA)
{C. Bosman|n}, Tubantia
{D. Wiersma|n} - Arcadis
{E. Engelsman|n} (gast)
{F. Harmsma|n}
""",
    "the presidium of a club": "Notulen vereniging, presidium\nLeden: {B. Kuikman|n}, {C. Bosman|n}\n",
    "the presidium of a church": "Verslag van presidium kerkenraad\nLeden: {B. Kuikman|n}, {C. Bosman|n}\n",
    "the presidium of a council": """\
Besluitenlijst raadspresidium
Voorzitter: {A. Tolsma|h}
Aanwezig: {B. Kuikman|h}, {C. Bosman|h}
""",
    "a works council in a committee's clothes": """\
Raadscommissie ondersteuning verslag
Griffier: {A. Tolsma|h}
Aanwezig: {B. Kuikman|n}, {C. Bosman|n}
""",
    "notes and lists below an office": """\
Takenlijst

Minister informeren over spoedwet
{D. Harmsma|n}

Wethouder Zorg, bezoek aan
{E. Engelsman|n}

Burgemeester, beveiliger
{F. Wiersma|n}

Kabinet, Minister van Justitie
{G. Bosman|n}

Geachte burgemeester, stop de kap
{H. Kuikman|n}
""",
    "entries below an office": """\
Bereikbaarheid

Minister van Justitie
{E. Engelsman|h}     070-1234567

Vice-minister-president, Minister van Financiën
{F. Wiersma|h}
""",
    "a function with a colon below a signature": """\
De minister van Infrastructuur en Waterstaat,

{A. Tolsma|n}
Hoofd afdeling: Wegen en Water
""",
    "a function below a signature, and who answers": """\
De minister van Infrastructuur en Waterstaat,

{A. Tolsma|n}

Directeur Wegen
de heer {P. Oosterhof|n}, telefoon 038-4982000
""",
    "a label of another below a minister": "De minister voor Natuur,\n\n{A. Tolsma|h}\nchauffeur: {B. Kuikman|n}\n",
    "a department behind a dash": "De minister van Justitie – Directie Migratie,\n\n{A. Tolsma|n}\n",
    "a mayor's desk behind a dash": "De burgemeester van Assen – Klantcontact,\n\n{A. Tolsma|n}\n",
    "a portfolio behind a dash": "De staatssecretaris van Justitie – Migratie en Asiel,\n\n{A. Tolsma|h}\n",
    "commissioners of a company": """\
De Europese Commissie onderzoekt de steun aan de glasfabriek. Commissaris {Kuikman|n} van de vennootschap vertrok.
Eurocommissaris Hoekstra en commissaris {Bosman|n} van de recherche spraken elkaar.
""",
    "a commissioner of the Union": "Eurocommissaris {Haverkate|h} sprak met commissaris {Jourman|h}.\n",
    "companions of a member": """\
Borrel van de fractie VVD in de gemeenteraad
{A. Bosman|n} en {P. Strikwerda|h} (VVD)
{E. Kuikman|n} / {J. Harmsma|h} (CDA)
""",
    "a citizen who shares a cell in a motion": """\
Amendement speelplaats
Initiatief: {B. Kuikman|n} en {C. Bosman|h} (VVD)
""",
    "members who share a party in a motion": "Motie zwembad\n\n{A. Kuikman|h} en {C. Bosman|h} (VVD)\n",
    "labels in a record": """\
Raadscommissie Ruimte verslag 3 mei
VVD: {A. Tolsma|h}
Architect: {B. Kuikman|n}
Camera: {D. Harmsma|n}
BHV: {F. Engelsman|n}
CDA: {E. Wiersma|h}
""",
    "a chair of a club in court": """\
Rechtbank Noord-Nederland
Namens de VvE verschenen mrs. {A. Tolsma|n} (voorzitter), {B. Kuikman|n} en {C. Bosman|n}.
""",
    "a chamber of a court": """\
Rechtbank Overijssel, uitspraak
Gewezen door mrs. {A. Tolsma|h} (voorzitter), {B. Kuikman|h} en {C. Bosman|h}.
""",
    "partners and contacts in a register": """\
Register nevenfuncties raadsleden

{A. Tolsma|h}
Partner
{B. Kuikman|n}
{C. Bosman|h}
huurt een pand van
{D. Harmsma|n}
contactpersoon griffie
{E. Wiersma|n}
{F. Engelsman|h}
geen
""",
    "a staff of a board": """\
Dagelijks bestuur hoogheemraadschap Rijnland oudercommissie
{A. Tolsma|n}
{B. Kuikman|n}
""",
    "a club of a board": "Algemeen bestuur GGD Personeelsvereniging\n{A. Tolsma|n}\n{B. Kuikman|n}\n",
    "a board": "Algemeen bestuur GGD Hollands Midden\n{A. Tolsma|h}\n{B. Kuikman|h}\n",
    "a former member of a club": """\
De gemeenteraad hoorde oud-lid {A. Tolsma|n} van de oudervereniging en oud-lid {C. Bosman|h} van de gemeenteraad.
""",
    "the office of a mayor": "De secretaresse van de bgm. {B. Kuikman|n} belde. Daarna kwam bgm. {A. Tolsma|h} zelf.\n",
    "members of a party": """\
Bestuur afdeling VVD Assen, brief aan de gemeenteraad
{A. Tolsma|n} (VVD, lid)
{B. Kuikman|n} (VVD, plv.)
""",
    "a contact of a committee of parliament": """\
Tweede Kamer, vaste commissie voor Defensie
Contactpersoon: voorzitter van de commissie, {C. Bosman|n}
De voorzitter van de commissie, {A. Tolsma|h}
""",
    "on behalf of aldermen": """\
Namens de wethouders:     A. Tolsma
                          {B. Kuikman|n}
""",
    "portfolios of a team": """\
Vragen van burgers aan de wijkteams over de motie van de raad
Vraag | Vragen van | Pfh | Steller
1 | {Tolsma|n} | {Bosman|n} | {Harmsma|n}
2 | {Kuikman|n} | {Bosman|n} | {Harmsma|n}
""",
    "portfolios of a college": """\
Nr | Motie | Indieners | Portefeuillehouder
1 | Zwembad | {Tolsma|h} / {Kuikman|h} | {Wouters|h} / {Teunis|h}
""",
    "pupils who debate motions": """\
Leerlingen van het Carmel debatteren over moties
{A. Tolsma|n} (VVD)
{B. Kuikman|n} (CDA)
""",
    "questions of members about subsidies": """\
Overzicht schriftelijke vragen - leden van Provinciale Staten
| Datum | Vragensteller | Onderwerp | Portefeuillehouder | Behandelaar |
| 27-5 | {K. Strikwerda|h} | subsidie zwembad Haven | {Cijntje|h} | {Kuijpers|n} |
| 28-5 | {L. Engelsman|h} | gevolgen Drank- en
Horecawet | {Cijntje|h} | {Van
Lamers|n} |
Bezwaar: bel {P. Bosman|n}
""",
    "questions of residents": """\
Gemeenteraad Zeewoude - vragenuur bewoners
Datum	Vragensteller	Onderwerp	Wethouder
1-2	{J. Strikwerda|n}	parkeren	{K. Tolsma|h}
""",
    "a resident among questions": """\
Overzicht schriftelijke vragen gemeenteraad
Datum	Vragensteller	Fractie	Onderwerp
1-2	{J. Strikwerda|n}	bewoner	parkeren
2-2	{L. Engelsman|h}	VVD	honden
""",
    "questions about a motion": """\
Vragen over de motie van de gemeenteraad, ingekomen via de website
Datum	Vragensteller	Onderwerp
1-2	{J. Strikwerda|n}	parkeren
""",
    "a row without its last bar": """\
Overzicht toezeggingen college
| Nr | Wethouder | Actie |
| 1 | {A. Tolsma|h} | bellen met
{C. Zomer|n} |
| bijzonderheden: {M. Bosman|n}
""",
    "colleagues below who speaks": """\
Vergadering van het algemeen bestuur van het waterschap
De heer {De Oosterom|h} (CDA):
Voorzitter, de buurt wacht al jaren.
Mevrouw {Op de Wit|h} (VVD):
Ik sluit mij aan bij collega {Strikwerda|h}.
Ik sprak met collega {Zomer|n} van de afdeling Groen.
""",
    "members of clubs with a common surname": """\
Klachtencommissie: het lid {De Vries|n} onthoudt zich.
Notulen VvE. Het lid {Jansen|n} vraagt het woord.
""",
    "a label behind a sentence and before one": """\
Notulen raadsvergadering
Voorzitter: {Leendert Molenaar|h}. Commissiegriffier: {Mathilde Ros|h}.
Griffier voor deze commissie: {F.J. de Man|h}. Reacties vóór 21 februari.
""",
    "a label below a row": """\
Uitslag van de stemming in de gemeenteraad
Naam                    Stem
Strikwerda              voor
Griffier: {K. van der Bruinsma|h}
""",
    "a signature in capitals": """\
HOOGACHTEND,
DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT,

{B.C. VAN 'T ZANDVLIET|h}
""",
    "a register of a common arrangement": """\
Nevenfuncties en belangen - leden van het algemeen bestuur van de RUD Zeeland
{Shahidi, N.|h}  maat van Zorggroep Maria
{Yılmaz, S.|h}  lid Openbaar Ministerie
""",
    "a record whose lines were lost": """\
Notulen van de raad der gemeente Noordwijk Aanwezig: Voorzitter: de heer {A. Tolsma|h} \
Griffier: de heer B. Kuikman De leden: mevrouw {C. Bosman|h} (VVD) de heer {D. Harmsma|h} (CDA) \
Insprekers: de heer {E. Zomer|n} mevrouw {F. Winter|n} \
Ambtelijk Aanwezig: de heer {G. Herfst|n} mevrouw {H. Lente|n} \
Verslag: mevrouw {K. Wolf|n}
""",
    "a record of a club whose lines were lost": """\
Notulen ledenvergadering biljartclub. Aanwezig: Voorzitter: de heer {A. Tolsma|n} \
Secretaris: de heer {B. Kuikman|n} \
De leden: mevrouw {C. Bosman|n} de heer {D. Harmsma|n}
""",
    "members of a fraction": """\
Beiden: {A. Tolsma|n}, {B. Kuikman|n}, allen medewerker van de fractie VVD.
Raadsleden {C. Bosman|h} en {D. Harmsma|h}, beiden lid van de fractie Bedrijven.
""",
    "a plural behind the last": """\
De heren {A. Tolsma|h} en {B. Kuikman|h} hoofdingelanden.
""",
    "partners of members": """\
De partners van {A. Tolsma|n} en {B. Kuikman|n} raadsleden.
""",
    "staff who are there too": """\
Verslag raadscommissie. Aanwezig: de heer {A. Tolsma|h} mevrouw {B. Kuikman|h} \
Tevens Aanwezig: de heer {C. Bosman|n} mevrouw {D. Harmsma|n}
""",
    "members of an advisory committee": """\
Naar aanleiding van de motie is de commissie ingesteld: \
prof. dr. {M.J.C. Engelsman|n}, hoogleraar victimologie; {L. Bosman|n}, directeur van Stichting Oor. \
De leden {Engelsman|n} en {Bosman|n} hebben nevenfuncties opgegeven.
""",
    "who could not come": """\
Notulen gemeenteraad Aanwezig: de leden: de heer {A. Tolsma|h} (VVD) \
Afwezig met bericht van verhindering: mevrouw {B. Kuikman|h} \
Gasten: de heer {C. Bosman|n}
""",
    "fractions of a water board": """\
Notulen van de vergadering van het algemeen bestuur van het waterschap
Aanwezig: mevrouw {E. Vandersteen-Knops|h} en de heren {H. Lambrechts|h} en {J. van der Linden|h}, allen \
vertegenwoordiger van de fractie Overig Ongebouwd; {A. Bosman|h} (bedrijfsgebouwd), \
{P. Zomer|h} (VVD, afwezig bij punt 3)
""",
    "a log of a crisis": """\
Logboek
08:15   dijkgraaf       OL     {Van den Broek|h} wil om 9 u. overleg
08:31   {Ype Wiersma|n}     OL     pomp 3 uitgevallen
Waterschap: wil   dijkgraaf   OL   {Van den Broek|h} wil om 9 u. overleg met iedereen die er is
extra   {Tjitske Bosman|n}   OL   pomp
""",
    "a hearing of a council": """\
Notulen hoorzitting commissie bezwaarschriften gemeenteraad \
Aanwezig: Voorzitter: de heer {A. Tolsma|n} \
Leden: mevrouw {B. Kuikman|n} de heer {C. Bosman|n} \
Bezwaarmaker: de heer {D. Zomer|n}
""",
    "fractions of another council": """\
Notulen medezeggenschapsraad. {A. Tolsma|n}, {B. Kuikman|n} en {C. Bosman|n}, allen lid van de fractie Ouders
""",
    "labels in a row": """\
Huisarts: {A. Tolsma|n} Burgemeester: {B. Kuikman|h} Moeder: {C. Bosman|n}
""",
    "questions for residents": """\
Schriftelijke vragen raadsleden
Nr | Vragensteller | Namens bewoner | Onderwerp
1 | {A. Tolsma|n} | {B. Kuikman|n} | honden
""",
    "speakers of an organisation": """\
Verslag raadscommissie, insprekers
Mevrouw {Tolsma|n} (Buurtzorg):
Mijn collega {Kuikman|n} belde.
""",
    "a secretary of a foundation": """\
secretaris/directeur van de stichting: {A. Tolsma|n}
""",
    "a secretary of an association": """\
De secretaris-directeur van VVE Noord, {A. Tolsma|n}, tekent
""",
    "a member of another group": """\
Brief van de minister over het debat. In de klankbordgroep zei het lid {Tolsma|n} dat zij ziek is.
""",
    "registers of members and of staff": """\
Nevenfuncties leden van het algemeen bestuur van de RUD Zeeland
{A. Tolsma|h}  penningmeester kerk
{B. Kuikman|h}  geen

Nevenfuncties directie en medewerkers
{C. Bosman|n}  penningmeester kerk
{D. Zomer|n}  geen
""",
    "open questions of members": """\
Openstaande vragen - leden van de Eerste Kamer
Datum	Vragensteller	Onderwerp	Portefeuillehouder	Behandelaar
27-5	{Strikwerda|h}	subsidie zwembad	{Cijntje|h}	{Kuijpers|n}
""",
    "open questions of others": """\
Openstaande vragen - leden van de raad van toezicht, over een motie
Datum	Vragensteller	Onderwerp	Behandelaar
27-5	{Strikwerda|n}	subsidie zwembad	{Kuijpers|n}
""",
}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS)
def test_who_holds_an_office_stays_and_nobody_else(text: str) -> None:
    case = look(text)
    told = [(case.texts[0][one.start : one.end], case.role_at(1, one) in PUBLIC_ROLES) for one in case.marks[0]]
    assert told == [(case.texts[0][one.start : one.end], one.expected == "h") for one in case.marks[0]]
