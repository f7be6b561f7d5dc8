# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is told to have a seat by an act, a faction, the chair or a list, and the others who stand there as they do.

All people are invented.
"""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

HOLDERS = [
    (
        "De gemeenteraad vergadert. De heer {Jorritsma|h} dient namens zijn fractie een motie in over de "
        "bomen. Wethouder {Prins|h} ontraadt de motie. {Jorritsma|h} trekt daarop de motie in. De "
        "griffiemedewerker, {Bea Slot}, noteert."
    ),
    (
        "Mevrouw {Ottens|h} vraagt om hoofdelijke stemming en geeft een stemverklaring. De raadsvergadering "
        "wordt geschorst. De bode, {Jan Baks}, haalt water."
    ),
    (
        'Motie M3 "Groen doen" van mevrouw {Ottens|h} wordt door de gemeenteraad aangenomen; mede '
        "ondertekend door {Bakker|h}, {Van Wijk|h} en {De Roo|h}. Steller van het advies: {T. Kwast}."
    ),
    (
        "Handelingen Tweede Kamer\n"
        "De voorzitter:\n"
        "Dank u wel. Het woord is aan mevrouw {Ottens|h}.\n"
        "Mevrouw {Ottens|h} (SP):\n"
        "Voorzitter.\n"
        "De voorzitter:\n"
        "Er is een interruptie van de heer {Vogels|h} en daarna de heer {Prak|h}. Kort graag.\n"
        "De voorzitter:\n"
        "Dan de heer {Wester|h}."
    ),
    (
        "Verslag raadsvergadering gemeenteraad Oostwijk\n"
        "De heer {Harms|h} (Ons Oostwijk): we zijn tegen. De fractie Ons Oostwijk was er niet.\n"
        "Mevrouw {Bruins|h} namens de SP vraagt om een brief. De heer {Tak|h} van de VVD-fractie sluit zich aan.\n"
        "Voor: VVD, Dorpshart en CDA. De heer {Klos|h} (Dorpshart) stemt voor. Inspreker de heer {Lont} "
        "(Bouwbedrijf Lont) niet."
    ),
    ("Commissie Ruimte\nVoorzitter: {Coen Zalm|h}     Commissiegriffier: {Iris Vermeer|h}\nNotulist: {Thea Boom}"),
    (
        "Waterschap Vallei\n"
        "algemeen bestuur | presentielijst | 24-9-2025\n"
        "secr.-directeur: {Mols|h}\n"
        "ambtelijk: {Agnes Novak}"
    ),
    (
        "Raadsvoorzitter {Wiebenga|h} opent. Nestor van de raad {Buijs|h} spreekt. Raadsadviseur {Kok} reikt "
        "de stukken uit."
    ),
    (
        "De vice-president van de Raad van State, mr. {T. Graafland|h}, ontving de minister. Zijn "
        "secretaresse {Ans Vos} schonk koffie."
    ),
    ("Aan de voorzitter van de ACM, {M. Snoep-Prins|h}. Behandelaar: {R. Dolk}."),
    ("De heer de nieuwe man volgt mevrouw {Van Mierum|h} op, die per 24 augustus gedeputeerde is."),
]
CO_SIGNERS = [
    "Motie van het lid {Zijlma|h} c.s. \n\nDe Kamer,\n\n{Zijlma|h}\n{Kuik|h}\n{Tol|h}\n\n{Anna Bos}\ngriffie",
    "Motie van het lid {Zijlma|h} c.s. over de jeugdzorg\n\nDe Kamer,\n\nOpgesteld door\n{Anna Bos}\n{Piet Kok}",
    "Motie van het lid {Zijlma|h} c.s.\n\nDe Kamer,\n\n{Zijlma|h}\n\n{Anna Bos}\n{Piet Kok}",
]
OTHERS = [
    (
        "De fractie {Kuyper|h} en haar medewerker {Anna Tol} zijn uitgenodigd. Contact fractie: {Piet "
        "Zijlma}. De gemeenteraad vergadert."
    ),
    ("Fractie CDA\n{Joke Veenstra}, fractiemedewerker\nFractie: {Joke Veenstra}"),
    ("Namens de fractie {Lemstra|h} belde {Karin Wouda}. De fractiesecretaris {Wouda} mailt het verslag naar de raad."),
    ("Fractiekamer {Henk Struik} is bezet door de bode, {Henk Struik}. Motie en raad."),
    ("Lid {Bakels} van de bezwaarschriftencommissie stemt tegen het advies. De gemeenteraad en de moties volgen."),
    (
        "Verslag ledenvergadering tennisvereniging. Lid {Vermeer} vraagt om een nieuwe baan; het bestuur "
        "dient een motie in."
    ),
    (
        "De bewoner {K. Hamstra} stelt dat de motie van mevrouw {Hamstra} van de huurdersvereniging niet is "
        "behandeld door de gemeenteraad."
    ),
    ("Inspreker mevrouw {De Wolf} heeft een motie voorbereid en overhandigt die aan de gemeenteraad."),
    ("De heer {Postmus} (bewoner) dient een motie in bij de wijkraad; de wethouder luistert."),
    (
        "De voorzitter: Het woord is aan de heer {Teunissen}, inspreker.\n"
        "De heer {Teunissen}: Dank u wel.\n"
        "De voorzitter: Dank u. Dan mevrouw {Aalbers} van de bewonersvereniging.\n"
        "De gemeenteraad besluit."
    ),
    (
        "De voorzitter: Goedenavond. Ik geef het woord aan de heer {Teunissen}, onze gast van de GGD.\n"
        "De voorzitter: Dank. De Kamer vergadert morgen verder."
    ),
    (
        "GEMEENTE OOSTWIJK\n"
        "Schriftelijke vragen ex artikel 41 Reglement van orde\n"
        "\n"
        "Van: {Anna Tol} (Griffie)\n"
        "Aan: het college van burgemeester en wethouders"
    ),
    (
        "Schriftelijke vragen artikel 41 RvO over het zwembad, adviesnota\n"
        "Van: {Anna Tol} (Team Sport)\n"
        "Aan: college van B&W"
    ),
    (
        "Schriftelijke vragen ex artikel 38 RvO\n"
        "Vragensteller: {Piet Zijlma} (bewoner Lindelaan)\n"
        "Aan: het college van B en W"
    ),
    (
        "Schriftelijke vragen ex artikel 38 RvO\n"
        "Vragensteller: {Piet Zijlma} (Oostwijk)\n"
        "Behandeld door: {K. Smit} (FEZ)"
    ),
    (
        "Onderzoek geloofsbrieven. De commissie ({M. Bos}, ambtelijk secretaris) zag de stukken. Nieuwe "
        "kandidaten: \n"
        "1. zie bijlage\n"
        "Opgesteld door {Lies Vonk}"
    ),
    (
        "Geloofsbrieven van de gekozen leden:\n"
        "1. {Wytze Hartkamp|h}, wonende te Joure\n"
        "   partner: {Anke Bosma}\n"
        "2. {Sietske Bloemendaal|h}\n"
        "\n"
        "Opgesteld door: {Lies Vonkema}"
    ),
    ("MP {Kees Dros}, medewerker productie, staat aan lijn 3. Toestel 12."),
    ("In 10 min. {Karels} te woord gestaan; burgerzaken belt terug."),
    ("De politiechef liet wijkagent {Dirk Hoeksema} het buurtonderzoek doen."),
    ("Voorzitter: {A. Tolsma}     Secretaris: {B. Wiersma}\nBezwaarschriftencommissie; de raadsgriffier: afwezig"),
    ("Voorzitter: {Anna Tolsma}     Raadsgriffier: {Bo Wiersma}\nKinderraad De Regenboog, groep 8"),
    (
        "De heer {Jansma} (Arcadis), mevrouw {Kuik|h} (VVD) en de heer {Pool} (Brinkgroep) spraken de "
        "raadscommissie toe. Voor stemden VVD, CDA en D66."
    ),
    ("Overleg met VVD, Arcadis en CDA; gemeenteraad. Aanwezig: {K. Jansma} (GGD), {L. Pool} (Omroep West)."),
    (
        "Mevrouw {Terpstra} van de VVD belde als bewoonster over de kapvergunning. Het college van de "
        "gemeente antwoordt."
    ),
    ("De heer {Dijkma}, lid van de PvdA, kreeg een uitkering. De gemeenteraad weet daarvan."),
    ("Medewerker {Jolien Kok} van de fractie van de SP haalt de stukken op bij de raadsgriffier."),
    ("{Jolien Kok} (medewerker van de VVD-fractie) mailt. Raadsvergadering volgt."),
    ("Cliënt {Verhage} e.a. hebben bezwaar gemaakt. {Koster} e.a. 2017-0443 is het dossier."),
    ("{Jan Tolsma}, die de burgemeester belde, was boos. {Piet Smid}, die wethouder wil worden, is bewoner."),
    ("{Jan Tolsma}, die als kind van de burgemeester is opgegroeid, klaagt."),
    ("{Anna Kok} (fractievolger van de heer Tol)\nRaadsleden: A. Tol (VVD)"),
    ("Deelnemers: {A. Tolsma} (secretaris: {B. Kuikstra}); {C. Vrij} (coach: {D. Prins}). Raadsvergadering."),
    (
        "Presentielijst bewonersavond\n"
        "naam             adres       paraaf\n"
        "{Brandsma, E.L.}    Lindelaan 3    elb\n"
        "{Goossens, K.}      Lindelaan 5    kg"
    ),
    ("VVD\n{Anna Tol}     jur     aanwezig\n{Piet Kuik}    adv     aanwezig\nFractieondersteuning gemeenteraad"),
    (
        "Griffier, {Anna de Vries} is ziek; de secretaresse, {Sietske Hania}, vervangt haar. "
        "Griffiemedewerker, {Jan Rem}."
    ),
    ("Burg. Jansenlaan 12, bewoner {K. Jansen}. Weth. Rensbrug dicht. De heer {Jansen} klaagt."),
    (
        "Commissievoorzitter {J. Boersma} van de bezwaarschriftencommissie hoorde mw. {Ritsma}. Raadsleden "
        "waren er niet."
    ),
    ("De zaakgelastigde {A. Kroes|h} sprak met consulair medewerker {B. Vlug}."),
    (
        "De heer {Lont} verlaat de raadzaal onder begeleiding van de politie; hij had ingesproken over de "
        "gemeenteraad. Inspreker {Lont} kreeg een verbod."
    ),
    ("Ambtenaar {Jetske Faber} trekt de motie na in het archief van de gemeenteraad."),
    ("{Jetske Faber} licht de motie van wethouder {Kuik|h} ambtelijk toe in de raadscommissie."),
    (
        "De griffiemedewerker {Rob Visser} houdt de motie bij in het systeem van de gemeenteraad. {Rob "
        "Visser} licht motie 4 toe aan de pers."
    ),
]
OF_FACTIONS = [
    "De gemeenteraad vergadert. Contactpersoon: {Anna Tol} van de VVD-fractie.",
    "De gemeenteraad vergadert. Voor vragen: mevrouw {Tol} van de SP-fractie, 06-12345678.",
    "De gemeenteraad vergadert. {Anna Tol} van de fractie CDA haalt de stukken op.",
    "De gemeenteraad vergadert. Mevrouw {Kuik|h} van de SP-fractie stemt tegen.",
    "Verslag raadsvergadering gemeenteraad\nAanwezig: A. Zijl (VVD), {B. Kuik} (GGD), {C. Bos|h} (CDA)",
    "Verslag raadsvergadering gemeenteraad\nAanwezig: {A. Zijl|h} (VVD), {B. Kuik} (GGD), {C. Bos|h} (CDA)",
    "Verslag raadsvergadering gemeenteraad\nAanwezig: {A. Zijl|h} (VVD), {B. Kuik} (NOS), {C. Bos|h} (CDA)",
    "Verslag raadsvergadering gemeenteraad\nAanwezig: {A. Zijl|h} (VVD), {B. Kuik|h} (PBF), {C. Bos|h} (CDA)",
]
BESIDE_TITLES = [
    "De secretaresse van de raadsvoorzitter, {Anna Kok}, plant de afspraak.",
    "De chauffeur van de vice-president van de Raad van State, {Piet Smid}, wacht.",
    "Adviseur raadsvoorzitter: {Anna Kok}",
    "Kandidaat-raadsvoorzitter {Anna Kok} trok zich terug.",
    "Secretariaat burg. / weth.: {Truus Boonstra}, tst 12",
    "Bestuursadviseur pfh: {Koen Dral}",
    "pfh: Wonen   steller: {Koen Dral}",
    "{Koen Dral} (secr. weth.) en {Mia Post} (PA burg.) regelen het bezoek.",
    "De medewerker van de zaakgelastigde, {Bas Vlug}, haalt het visum op.",
    "Aan de assistent van de voorzitter van de ACM, mevrouw {Els Boer}.",
    "De voorzitter van de ACM-personeelsvereniging, {Els Boer}, organiseert een uitje.",
    "De woordvoerder van de bewoners en de raadsvoorzitter spraken met {Els Boer}.",
    "Burgemeester-assistent {Rik Tol} en weth-secretaris {Jo Kuik} stemmen af.",
    "De weth belde; {Rik Tol} noteerde. Burg. belt {Jo Kuik} terug.",
    "De buurvrouw van de burg., {Jo Kuik}, klaagt over geluid.",
    "Pfh akkoord. {Rik Tol} verzendt.",
    "MP3-speler van {Rik Tol} gevonden in het Catshuis.",
    "Premier en MP: {Rik Tol} (RVD) stemt de tekst af. Het kabinet vergadert.",
    "De particulier secretaris van de MP, {Rik Tol}, belt. Het kabinet vergadert.",
    "President van de rechtbank: zie bijlage. Parketsecretaris {Rik Tol} en griffiemedewerker {Jo Kuik}.",
    "Namens de president van de rechtbank, {Rik Tol}, juridisch medewerker.",
    "Nestor van de raad van toezicht {Jo Kuik} nam afscheid.",
    "Voorzitter van het algemeen bestuur van de tennisclub, {Jo Kuik}, tekent.",
    "Loco-secretaris van de buurtvereniging {Jo Kuik} maakt notulen.",
    "De stadsdeelvoorzitter liet {Jo Kuik} (gebiedsmakelaar) antwoorden.",
    "Raadsvoorzitter van de leerlingenraad {Sem Bos} sprak.",
    ("Fractie-assistent {Sem Bos}; fractie-medewerker {Jo Kuik}; fractie-ondersteuner {Rik Tol}. De gemeenteraad."),
    "Burg. Tolstraat 3: bewoner {Sem Bos}. Burg. {Bosma}straat.",
    (
        "Commissievoorzitter: {Sem Bos}\n"
        "Commissie bezwaarschriften gemeente Oostwijk; raadsleden zijn uitgesloten van lidmaatschap."
    ),
    "Gem.secr. a.i. wordt ondersteund door {Rik Tol}. Cluster gem.secr.: {Jo Kuik}, managementassistent.",
    (
        "Geachte heer {Bosma},\n"
        "Uw brief aan burgemeester {Bosma|h} is ontvangen.\n"
        "Hoogachtend,\n"
        "namens burgemeester {Bosma|h},\n"
        "{J. Pieters}, medewerker"
    ),
    (
        "Van: {H. Bosma}\n"
        "Aan: info@oostwijk.nl\n"
        "Beste gemeente, raadslid {Bosma|h} (VVD) zei in de gemeenteraad dat het park blijft.\n"
        "Groet, {Henk Bosma}"
    ),
]


@pytest.mark.parametrize("marked", [*HOLDERS, *CO_SIGNERS, *OTHERS, *OF_FACTIONS, *BESIDE_TITLES])
def test_only_who_holds_an_office_is_kept(marked: str) -> None:
    case = look(marked)
    for mark in case.marks[0]:
        assert (case.role_at(1, mark) in PUBLIC_ROLES) == (mark.expected == "h"), mark
