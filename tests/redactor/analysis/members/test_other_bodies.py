# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands where members of a House or council do, in other meetings and offices. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

NOBODY = [
    "De voorzitter:\nNamens de Tweede Kamer welkom bij de jongerenraad. Het woord is aan mevrouw {Oosterwijk} namens de SP, beleidsmedewerker van de gemeente.",  # noqa: E501
    "De voorzitter:\nIn deze hoorzitting van de Tweede Kamer spreekt de heer {Dallinga} namens DENK om 10 uur. De heer {Kroeze} namens Groep van getroffenen.",  # noqa: E501
    "Hoorzitting van de Tweede Kamer over de toeslagen\n\nDe voorzitter:\nIk geef het woord aan de ouder, mevrouw {Terpstra-Kuik}, die namens SP is uitgenodigd. Dan mevrouw {Kuikstra} namens de ChristenUnie.",  # noqa: E501
    "Ik benoem tot leden van de commissie van de huurders de volgende leden: {Jansma}, {Dallinga} en {Tolsma}.\nDe voorzitter:\nDit gaan wij aan de Kamer melden.",  # noqa: E501
    "De voorzitter:\nIk benoem in de commissie van wijze bewoners de volgende leden: {Harkema}, {Dallinga} en {Tolsma}. Wij schrijven daarover aan de Tweede Kamer.",  # noqa: E501
    "De voorzitter:\nEr is een brief van de Kamer ontvangen. De heer {Harkema} van de VVD krijgt het woord. Op verzoek van mevrouw {Tolsma} stel ik voor de klachtenregeling later te behandelen. Motie van de heer {Dallinga} is aangenomen.",  # noqa: E501
    "Notulen OR-vergadering\n\nDe voorzitter:\nDe brief aan de Tweede Kamer is verstuurd. Motie van mevrouw {Harkema} wordt besproken. Op verzoek van de heer {Tolsma} stel ik voor te pauzeren. Amendement van de heer {Dallinga} ingetrokken.",  # noqa: E501
    "De voorzitter:\nVandaag houden wij een algemene ledenvergadering. De heer {Rinsma} houdt zijn maidenspeech in deze vereniging. De Tweede Kamer is op reces.",  # noqa: E501
    "Namens het Presidium,\nDe voorzitter,\n{K. Alkema}\nHuurdersraad Ede",
    "Namens de Huishoudelijke Commissie,\nDe voorzitter,\n{Truus Alkema}",
    "Raadsvergadering\nOnderwerp: bezwaar\nmaandag 3 maart 2025\nSteller\n{J. Harmsma}\nVoorzitter\n{K. Rinsma}",
    "Raadsvergadering\nDatum\ndonderdag 6 maart 2025\nInspreekpunt van de stichting\nStichting Leefbaar Dorp\nVoorzitter\n{K. Rinsma}",  # noqa: E501
    "Nieuwe raadsleden worden {Jan Harmsma}, {Piet Rinsma}\n\nvoorgesteld als mentoren. De burgemeester is blij.",
    "Het college bestaat uit: {Jan Harmsma} en {Piet Rinsma}. De wethouder kwam kijken bij het college van kerkvoogden.",  # noqa: E501
    "Het college bestaat uit: {Jan Harmsma}, {Piet Rinsma} en {Kees Wiarda}. Dit rectorencollege van de scholengroep werd door de burgemeester geopend.",  # noqa: E501
    "Ons college bestaat uit: {Jan Harmsma} en {Piet Rinsma}. Bijzonder: burgemeester Tol stuurde een kaart aan ons studentencollege.",  # noqa: E501
    "De studenten hebben vijf nieuwe raadsleden gekozen: {Jan Harmsma} en {Piet Rinsma}. De burgemeester kwam.",
    "De huurders hebben twee leden benoemd. Wij hebben nieuwe raadsleden gekozen: {Jan Harmsma} en {Piet Rinsma}. De wijkraad dankt de wethouder.",  # noqa: E501
    "De ondernemingsraad heeft nieuwe raadsleden gekozen: {Jan Harmsma} en {Piet Rinsma}. De burgemeester groet.",
    "De dorpsraad Ens heeft zeven leden. De nieuwe raadsleden zijn {Jan Harmsma}, {Piet Rinsma} en {Kees Wiarda}. De wethouder groet.",  # noqa: E501
    "Medezeggenschapsraad basisschool. De huidige raadsleden zijn: {Jan Harmsma}, {Piet Rinsma}. De wethouder groet.",
    "De parochieraad telt vier leden. De raadsleden zijn {Jan Harmsma} en {Piet Rinsma}. De burgemeester groet.",
    "Studentenraad\nDe raadsleden zijn: {Jan Harmsma}, {Piet Rinsma} en {Joke Hiemstra}.\nDe burgemeester",
    "Seniorenraad gemeente Ede\nDe huidige raadsleden zijn {Jan Harmsma} en {Piet Rinsma}. De wethouder komt langs.",
    "Adviesraad sociaal domein: De nieuwe raadsleden zijn {Jan Harmsma} en {Piet Rinsma}. Wethouder Tol is blij.",
    "De gemeenteraad vergadert. De fractie {Kuiper} van de tennisclub is boos. Wethouder Tol zwijgt.",
    "Gemeenteraad Ede. Contact fractie {Hiemstra} is de secretaresse.",
    "Personeelsraad. De fractie {Hiemstra} binnen de gemeenteraad is de werknemersfractie.",
    "Vragen aan de gemeenteraad. Secretaris fractie {Harmsma}: tel. 06-12345678.",
    "Raadsvergadering. Medewerker fractie {Harmsma} belt de griffier van de gemeenteraad.",
    "Gemeenteraad: assistent van de fractie {Wiersma} uit Ede, steunfractie",
    "Tweede Kamer: debat. Minister Tol is er. Schriftelijke vragen. Verslag huurdersbijeenkomst. Lid {Harmsma} vraagt om een nieuwe keuken.",  # noqa: E501
    "Besluitenlijst gemeenteraad Ede 3 maart 2025\nLid {Harmsma} van de tennisclub vraagt het woord. Lid {Rinsma} meldt dat zij ziek is. Lid {Wiersma} wil zijn hond terug.",  # noqa: E501
    "Notulen commissie van advies\nMinister en Kamerdebat. Motie. Lid {Harmsma} stemt tegen; bewoner {Rinsma} ook.",
    "Ledenvergadering sportvereniging; brief aan de gemeenteraad.\nLid {Harmsma} vraagt naar de contributie. Kamerdebat minister.",  # noqa: E501
    "Vakbondsvergadering. Het kabinet en de minister zijn in Kamerdebat. De gemeenteraad ook. 1. Lid {Harmsma} zegt dat hij ziek is.",  # noqa: E501
    "De voorzitter: Welkom namens de gemeenteraad. Het woord is aan de heer {Harmsma}. \nDe voorzitter: Dank. Het woord is aan mevrouw {Rinsma}, en daarna mevrouw {Kuiper}.\nMevrouw Rinsma: Ik woon al 20 jaar naast het veld.",  # noqa: E501
    "De voorzitter: Welkom bij de informatieavond van de gemeenteraad. Dan mevrouw {Rinsma}.\nMevrouw Rinsma: Ik ben bewoonster van de Lindelaan.\nDe voorzitter: Ik zie een vraag van de heer {Harmsma}.",  # noqa: E501
    "De voorzitter: Bezwaarschriftencommissie, gemeenteraad. Het woord is aan de heer {Harmsma}.\nDe heer Harmsma: Mijn vergunning is geweigerd.\nDe voorzitter: Dan eerst nog mevrouw {Rinsma}.",  # noqa: E501
    "De voorzitter: De gemeenteraad heeft een besluit genomen. Nu de zitting. Het woord is aan mevrouw {Rinsma}. \nDe griffier leest de klacht.\nDe voorzitter: Het woord is aan de heer {Harmsma} namens verweerder.",  # noqa: E501
    "VOORZITTER: de gemeenteraad ontvangt u. Ik geef graag het woord aan de heer {Harmsma}.\nProjectleider: we hebben drie varianten.\nVOORZITTER: Het woord is aan mevrouw {Rinsma}. \nMevrouw Rinsma, projectleider bij de gemeente: de planning is als volgt.",  # noqa: E501
    "De voorzitter: De raadsleden zijn er. Het woord geef ik graag aan mevrouw {Rinsma}.\nMevrouw Rinsma (adviesbureau Stroom): dank u.\nDe voorzitter: Dan de heer {Harmsma}.\nDe heer Harmsma (ambtelijk opdrachtgever): dank.",  # noqa: E501
    "De voorzitter: De raadsleden zijn er. Voor de beantwoording is er een ambtenaar. Het woord is aan mevrouw {Rinsma}.\nMevrouw Rinsma: De beleidsnotitie is door mij gemaakt.\nDe voorzitter: Dank.",  # noqa: E501
    "Schriftelijke vragen ex art. 40 RvO gemeenteraad\nGesteld door: {A. Harmsma} (Grondzaken)\nAan: het college",
    "Schriftelijke vragen ex art. 40 RvO gemeenteraad\nVan: {A. Harmsma} (Ruimte)\nAan: het college",
    "Schriftelijke vragen ex art. 40 RvO gemeenteraad, doorgestuurd\nVan: {A. Harmsma} (Bestuurszaken)\nAan: burgemeester",  # noqa: E501
    "Schriftelijke vragen art. 40 RvO gemeenteraad\nIndiener: {A. Harmsma} (Buurtcentrum), {B. Rinsma} (VvE Lindenhof)\nAan: het college",  # noqa: E501
    "Gemeenteraad: onderzoek geloofsbrieven\nDe nieuwe leden van de commissie bezwaar:\n1. {A. Harmsma}\n2. {B. Rinsma}",  # noqa: E501
    "Gemeenteraad: onderzoek geloofsbrieven\ngekozen leden:\n1. A. Harmsma\n2. B. Rinsma\nStembureauleden:\n1. {C. Wiersma}\n2. {D. Kuiper}",  # noqa: E501
    "Gemeenteraad: onderzoek geloofsbrieven\nnieuwe raadsleden:\n1. A. Harmsma\nOndersteuning griffie:\n- {C. Wiersma}\n- {D. Kuiper}",  # noqa: E501
    "De VVD, Fier en CDA zijn het eens in de gemeenteraad. De heer {Harmsma} (Fier) van dansschool Fier is boos.",
    "Raadsvergadering gemeenteraad. VVD, Natuurmonumenten en CDA zijn voor. {Harmsma} (Natuurmonumenten) mailde.",
    "Raadsvergadering gemeenteraad. Zowel CDA en Bouwgroep willen bouwen. {Jan Harmsma} (Bouwgroep) belt.",
    "Raadscommissie gemeenteraad. Mevrouw {Harmsma}, voor de VVD-fractie werkzaam als medewerker.",
    "Raadscommissie gemeenteraad. Mevrouw {Harmsma} van de fractie VVD, beleidsmedewerker",
    "Raadscommissie gemeenteraad. De heer {Harmsma} uit de VVD-fractie gestapt als vrijwilliger. Onze secretaresse mevrouw {Rinsma} van de CDA-fractie belt.",  # noqa: E501
    "Raadscommissie gemeenteraad. U kunt bellen met mevrouw {Rinsma} van de CDA-fractie. Voor de notulen zorgt mevrouw {Tolsma} van de fractie PvdA.",  # noqa: E501
    "Besluitenlijst gemeenteraad 3 maart 2025\nDe heer {Harmsma} van de VVD Jongeren spreekt in. Mevrouw {Rinsma} namens D66-stemmers.",  # noqa: E501
    "Besluitenlijst gemeenteraad 3 maart 2025\nInspreker: de heer {Harmsma} van de VVD. Als inwoner spreekt mevrouw {Rinsma} namens de SP.",  # noqa: E501
    "Raadsvergadering gemeenteraad: insprekers\nDe heer {Harmsma} dient een motie namens bewoners in.",
    "Raadsvergadering gemeenteraad\nDe heer {Harmsma} (bewoner) heeft de motie ingediend. Mevrouw {Rinsma} (wijkpanel) interrumpeert.",  # noqa: E501
    "Gemeenteraad. {Jan Harmsma} vraagt om een schorsing van zijn uitkering. {Piet Rinsma} vroeg om schorsing van het besluit.",  # noqa: E501
    "Voorzieningenrechter: {Harmsma} heeft om schorsing gevraagd van het besluit van de gemeenteraad. {K. Rinsma} vraagt schorsing.",  # noqa: E501
    "Gemeenteraad. Ambtelijke mail: {Jan Harmsma} heeft de motie voorbereid. {Sanne Wiersma} heeft het amendement voorbereid voor de fractie.",  # noqa: E501
    "Gemeenteraad. {Jan Harmsma} heeft alle raadsvragen beantwoord. {Sanne Wiersma} heeft raadsvragen in behandeling. {Piet Rinsma} stelt statenvragen uit.",  # noqa: E501
    "Gemeenteraad. {Sanne Wiersma} (griffie) heeft de motie ingediend. {Sanne Wiersma} heeft namens de fractie de motie aangekondigd.",  # noqa: E501
    "Gemeenteraad. {Sanne Wiersma} ontraadt het amendement in haar ambtelijk advies. {Jan Harmsma}, jurist, ontraadt de motie.",  # noqa: E501
    "Gemeenteraad. Concept motie van mevrouw {Wiersma} van de buurtvereniging. De motie is mede ondertekend door {J. Harmsma}, {K. Rinsma} en {P. Wiarda}, bewoners.",  # noqa: E501
    "Gemeenteraad. Het initiatiefvoorstel van de heer {Harmsma} (bewoner). De petitie is mede-ingediend door {J. Harmsma}; amendement.",  # noqa: E501
    "Raadsvoorstel. De zienswijze is mede ondertekend door de heer {J. Harmsma} en {K. Rinsma}. Er was een motie.",
    "Gemeenteraad. De brief is medeondertekend door {J. Harmsma}. Motie vreemd.",
    "Gemeenteraad. {Jan Harmsma} hield een motie van bewoners aan. {Jan Harmsma} geeft een stemverklaring af voor het stembureau.",  # noqa: E501
    "Ik, {K. Harmsma}, was MP in 1985 bij Defensie. Het kabinet weet dat. MP {Harmsma} belde. MR {Rinsma}.",
    "Raadscommissie: commissievoorzitter examencommissie {K. Harmsma} en commissievoorzitter {P. Rinsma} van het Oranjecomité.",  # noqa: E501
    "Loco-secretaris {K. Harmsma} van de hengelsportvereniging. Loco-secretaris: {P. Rinsma} (VvE)",
    "Zaakgelastigde {K. Harmsma} namens de erven. Mijn zaakgelastigde, {P. Rinsma}, belt u. Zaakgelastigde: {J. Wiarda}, adviesbureau.",  # noqa: E501
    "Raadsl. {K. Rinsma} trad op als raadsl. in deze zaak; raadsl. mr. {K. Harmsma}",
    "Raadsl.: mr. {K. Rinsma}, advocaat te Ede. Verdachte: {P. Wiersma}",
    "De politiechef {K. Harmsma} in het toneelstuk, gespeeld door {P. Rinsma}. De wijkpolitiechef {J. Wiarda}.",
    "Wijkagent en politiechef {J. Wiarda} van basiseenheid Ede",
    "Voorzitter: {K. Harmsma} (dorpsraad)  Raadsgriffier: {P. Rinsma}\nDorpsraad overleg",
    "{K. Harmsma}, die per 1 mei bode van de burgemeester is.",
    "{K. Harmsma}, die bang voor de wethouder was. {P. Rinsma}, die in de straat van de burgemeester is.",
    "Conclusie inzake\nNr. 12/345\n{K. Harmsma}\nIn de zaak van",
    ":PHR:\nNr. 22/01234\n{Kees Harmsma}\nZitting 3 maart 2020\nConclusie inzake {P. Rinsma}",
    "Conclusie\n{P. Rinsma}\nIn de zaak zijn wij het eens. Conclusie inzake de dakkapel van de buren.",
    "Advies\nZaaknummer: 2023-1234\n{P. Rinsma}\n3 maart 2023\nConclusie inzake uw aanvraag: afgewezen.",
    "Nummer: 12345\n{P. Rinsma}\n\nIn de zaak over uw uitkering (vergelijk procureur-generaal bij de Hoge Raad) zijn wij akkoord.",  # noqa: E501
    "Beste raadsleden, wij, {K. Rinsma} en {B. Zijl}, wonen hier. Namens de fractie {Rinsma}-{Zijl} van onze familie.",
    "Raadsgriffie. Afspraak fractie {Zijlstra} en ambtenaar {Hania} gemeenteraad",
    "De voorzitter van de SER-jongerenraad {K. Harmsma}, en raadsvoorzitter {P. Rinsma} van de Adviesraad Sociaal Domein",  # noqa: E501
    "Adviesraad Sociaal Domein\nRaadsvoorzitter: {P. Rinsma}",
    "Raadsvoorzitter Cliëntenraad {P. Rinsma}",
    "Loco-secretaris: {P. Rinsma} (commissie bezwaren)",
    "Mijn zaakgelastigde {P. Rinsma} regelt de nalatenschap. De ambassade weet ervan.",
    "Oppositieleider {K. Harmsma} (Iran) vroeg asiel aan. Asielzoeker {M. Karimi} was oppositieleider.",
    "Asielrelaas: betrokkene, oppositieleider {M. Karimi}, is gevlucht uit Congo.",
    "Gevlucht: voorzitter van de jongerenafdeling en oppositieleider, de heer {M. Karimi}",
    "Raadsnestor {Kees Harmsma} van carnavalsvereniging de Raad van Elf. Burgervader {Kees Harmsma} prins carnaval.",
    "Burgervaders project: buurtvader {Ali Karimi} en burgervader {Omar Karimi} lopen door de wijk.",
    "Burgermoeder {Fatima Karimi} van de moskee sprak met jongeren.",
    "Oud-politiechef {K. Harmsma}, nu beveiliger; politiechef {P. Rinsma} in Suriname 1982 vroeg asiel",
    "CvK {J. Wiarda} (contactpersoon verkiezingskring)",
    "CVK\t{J. Wiarda}\tcentraal voorzitter kantine",
    "MP {J. Wiarda} (meerderjarige persoon) kabinet van de burgemeester",
    "Kabinet burgemeester: MP {J. Wiarda} en MP {K. Harmsma} ",
    "Commissievoorzitter: {K. Harmsma}\nRaadscommissie? nee: bewonerscommissie Lindenhof. Raadsleden afwezig.",
    "Commissievoorzitter\t{K. Harmsma}\nCliëntenraad\tRaadsleden\tgeen",
    "Raadsvergadering gemeenteraad. {Jan Tol} (VVD) is inwoner. Aanwezig: griffie {Wiarda}, mevrouw {Kuik} van de fractie VVD als toehoorder; mevrouw {Bosman} namens de fractie D66 op de publieke tribune",  # noqa: E501
    "Handelingen\nTweede Kamer\nDe voorzitter:\nOp de publieke tribune zit mevrouw {Bosman} namens de SP. Ik heet haar welkom.",  # noqa: E501
    "Handelingen\nTweede Kamer\nDe voorzitter:\nIk benoem tot leden van de commissie van toezicht op het personeel de volgende leden: {Tolsma}, {Bosman}. ",  # noqa: E501
    "Verslag raadsvergadering gemeenteraad\nDe voorzitter: Het woord is aan de heer {Tolsma}.\nDe heer Bos (VVD): Ik ben het eens met de ambtenaar.\nDe voorzitter: Dan mevrouw {Bosman}. \nMevrouw Bosman: als projectleider heb ik dit gemaakt.",  # noqa: E501
    "Verslag raadsvergadering gemeenteraad\nDe heer Bos (VVD): eens.\nDe voorzitter: Het woord is aan mevrouw {Tolsma}.\nMevrouw Tolsma: Ik woon al tien jaar aan de Lindelaan.\nDe voorzitter: dank.",  # noqa: E501
    "Verslag raadsvergadering gemeenteraad\nDe heer Bos (VVD): eens.\nDe voorzitter: Het woord is aan mevrouw {Tolsma}.\nMevrouw Tolsma (Bewonersbelang Noord): Dank.\nDe voorzitter: dank. Dan de heer {Kuik}.\nDe heer Kuik (accountant): cijfers.",  # noqa: E501
    "Verslag commissie gemeenteraad\nDe heer Bos (VVD): eens.\nVOORZITTER: Het woord is aan de heer {Kuik}.\nDe heer Kuik (strateeg): cijfers.\nVOORZITTER: Dan mevrouw {Tolsma}. ",  # noqa: E501
    "Gemeenteraad. Petitie. {K. Kuik} (Buurtactie) diende een amendement bij de raad in.",
    "Raadsvergadering: de wijkbewoner {Kuik} dient met anderen een burgermotie in. {Jan Bos} (Extinction Rebellion) dient een motie in.",  # noqa: E501
    "Congres VVD: mevrouw {Kuik} dient een motie in voor de raadsleden.",
    "Afdelingsvergadering PvdA Ede; raadsleden aanwezig. De heer {Kuik} heeft een motie ingediend.",
    "Ledenraad Rabobank; motie. De heer {Kuik} heeft een motie ingediend. Provinciale staten groet.",
    "Synode; motie. Ouderling {Kuik} heeft een motie ingediend; de gemeenteraad niet.",
    "Jongerendebat in de raadzaal van de gemeenteraad: {Sem Kuik} dient een motie in en interrumpeert.",
    "Onderwijs: klas 5B bezoekt de gemeenteraad. {Sem Kuik} diende een motie in. ",
    "Gemeenteraad. De fractiemedewerker diende de motie in. {Sanne Kuik} trekt de motie in uit het systeem. {Sanne Kuik} dient de moties digitaal in.",  # noqa: E501
    "Gemeenteraad. {Sanne Kuik} van de griffie dient de moties in bij de drukker. {Jan Bos} houdt de moties bij, {Piet Tol} kondigt de moties aan op de site.",  # noqa: E501
    "Gemeenteraad griffie mail: Hoi, {Sanne Kuik} heeft het amendement aangekondigd op de website. {Jan Bos} heeft de motie ingetrokken in iBabs.",  # noqa: E501
    "Raadsvragen van mevrouw {Kuik}, inwoner van Ede, aan de gemeenteraad; motie van de heer {Bos} uit de Lindelaan",
    "De huidige heemraden zijn {Anna Kuik} (van het secretariaat) en {Piet Bos} (afdeling water).",
]
"""texts in which each marked name is of somebody private"""


@pytest.mark.parametrize("text", NOBODY)
def test_no_member_of_another_meeting_is_kept(text: str) -> None:
    case = look(text)
    assert case.marks[0]
    assert [mark for mark in case.marks[0] if case.role_at(1, mark) in PUBLIC_ROLES] == []
