# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who holds an office and who only stands beside a title: each name is marked with the role it must get.

A sentence in which somebody is kept who must go is a leak, so the doubtful ones are here in numbers. All people and
places are invented.
"""

from __future__ import annotations

import pytest
from marked import look

SENTENCES = {
    "of the neighbour of the mayor the mayor's office says nothing": (
        "de buurman van de burgemeester, {Piet Tol|unknown}",
        "de ex van de minister, {Piet Tol|unknown}",
        "de vriend van de wethouder, de heer {Tol|unknown}",
        "de stalker van de burgemeester, {Piet Tol|unknown}",
        "de bedreiger van de minister, {Piet Tol|unknown}, is aangehouden",
        "de neef van de gedeputeerde, {Piet Tol|unknown}",
        "de delegatie van de minister, {Piet Tol|unknown}",
        "de beveiliging van de minister, de heer {Tol|unknown}, belde",
        "de zakenpartner van wethouder {Zijl|office_holder}, {Piet Tol|unknown}",
        "de ouders van minister {Zijl|office_holder}, {Piet Baltus|unknown} en {Anna Tol|unknown}",
        "minister {Zijl|office_holder} en haar echtgenoot, de heer {Tol|unknown}",
        "minister {Zijl|office_holder} en haar adviseur {Piet Tol|civil_servant}",
        "de minister en haar adviseur {Piet Tol|civil_servant}",
    ),
    "who works for a firm or an institution that is no public body": (
        "de teamleider van het verpleeghuis, mevrouw {Tol|private_employee}",
        "de directeur van de basisschool, {Piet Tol|private_employee}, belde",
        "de projectleider van de gemeente, {Piet Tol|civil_servant}, belde",
    ),
    "what the minister writes and does is the minister's": (
        "de brief van de minister, mevrouw {A. Zijl|office_holder}, aan de Kamer",
        "de reactie van de minister, de heer {Zijl|office_holder}, volgt",
        "het bezoek van de burgemeester, {A. Zijl|office_holder}, aan de wijk",
        "Dat geldt niet voor de gedeputeerde, mevrouw {A. Zijl|office_holder}.",
        "Brief regering - minister van Financiën, {A. Zijl|office_holder} - 3 november",
        "Aan de orde geweest. De minister van Defensie, mevrouw {Zijl|office_holder}, licht toe.",
        "In overleg met de wethouder, {Anna Tol|office_holder}, is besloten",
    ),
    "a line that ends in a form of address goes on": (
        "Mede namens de staatssecretaris Digitalisering, de heer\n{Zijl|office_holder}, bericht ik u als volgt.",
        "Namens de minister van Financiën, mevrouw\n{A. Zijl|office_holder}, bericht ik u.",
        "De secretaris van de minister, de heer\n{Zijl|civil_servant}, belde.",
    ),
    "an office is not who works for it": (
        "{Anna Zijl|unknown} (kabinet burgemeester)",
        "{Anna Zijl|unknown} (bureau SG)",
        "{Anna Zijl|unknown} (PA van de SG)",
        "secretariaat DG, {Anna Zijl|unknown}",
        "secretariaat minister: {Anna Zijl|unknown}",
        "{Anna Zijl|civil_servant} (adviseur SG)",
        "{Anna Zijl|civil_servant} (DG Milieu, beleidsmedewerker)",
        "{Anna Zijl|civil_servant}, DG Milieu, afdeling Bodem",
        "{Anna Zijl|civil_servant} (DG Milieu) en {Piet Tol|civil_servant} (DG Milieu)",
        "{Anna Zijl|senior_official} (DG Milieu) en {Piet Tol|senior_official} (SG)",
    ),
    "a title and a colon are a label, or begin what somebody says": (
        "Minister: {A. Zijl|office_holder}",
        "Portefeuillehouder: wethouder {Tol|office_holder}\nBehandelend ambtenaar: {Anna Zijl|civil_servant}",
        "De minister: {Anna Tol|unknown} moet dit uitzoeken.",
        "adviseur van de minister: {Anna Tol|unknown}",
        "Contactpersoon minister: {Anna Tol|unknown}",
        "Buurman burgemeester: {Anna Tol|unknown}",
        "Paraaf minister: {Anna Tol|unknown}",
        "de minister ({Piet Tol|unknown} belde) vond",
    ),
    "a comma that lists people explains nothing": (
        "minister, {Anna Tol|unknown}",
        "ter info minister, {Anna Tol|unknown}.",
        "Toespraken: burgemeester, mevrouw {Tol|unknown}. Lint knippen: wethouder",
        "Sprekers: wethouder, burgemeester, mevrouw {Tol|unknown}.",
        "mr. {A. Tol|office_holder}, raadsheer-commissaris",
        "Het openbaar ministerie wordt vertegenwoordigd door mr. {A. Tol|civil_servant}, advocaat-generaal.",
        "De conclusie van advocaat-generaal {Tol|office_holder} bij de Hoge Raad",
        "Actie: wethouder, {Anna Tol|unknown}",
        "Aanwezig: de minister, {Anna Tol|unknown}.",
        "Aanwezig: de minister, de heer {Tol|unknown}, mevrouw {Kuik|unknown}",
        "Cc: {Anna Tol|unknown}, minister, SG",
        "Gesprek {Anna Tol|unknown} - minister",
        "{Anna Tol|unknown}, de wethouder en de heer {Kuik|unknown} waren er",
        "Minister\nStaatssecretaris\n{Anna Tol|unknown}",
        "Minister\n{Anna Tol|unknown}",
    ),
    "lists of office holders": (
        "de heemraden {Zijl|office_holder} en {Tol|office_holder} van het waterschap",
        "de commissarissen van de Koning {Zijl|office_holder} en {Tol|office_holder}",
        "de staatsraden {Zijl|office_holder} en {Tol|office_holder}",
        "gedeputeerden {A. Zijl|office_holder} en mevrouw {B. Tol|office_holder} tekenden",
        "de rechters mr. {A. Zijl|office_holder}, mr. {B. Tol|office_holder} en mr. {C. Kuik|office_holder}",
        "{A. Zijl|office_holder}, {B. Tol|office_holder} en {C. Kuik|office_holder}, wethouders",
        "Aanwezig: {A. Zijl|office_holder} (voorzitter, wethouder), {B. Tol|civil_servant} (beleidsadviseur)",
        "raadsleden {Tol|office_holder}, {Kuik|office_holder} en de heer {Baltus|citizen} (inspreker)",
        "de raadsleden {Tol|office_holder}, {Kuik|office_holder}, en inspreker {Baltus|citizen}",
        "de leden {Zijl|office_holder} (VVD), {Tol|office_holder} (CDA), alsmede wethouder {Kuik|office_holder}; motie",
    ),
    "judges, and the clerk beside them": (
        (
            "Deze uitspraak is gedaan door mr. {A. Zijl|office_holder}, voorzitter, mr. {B. Tol|office_holder} en "
            "mr. {C. Kuik|office_holder}, rechters, in tegenwoordigheid van mr. {D. Baltus|civil_servant}, griffier."
        ),
        "De uitspraak is gewezen door mrs. {Zijl|office_holder} en {Tol|office_holder}, raadsheren.",
        (
            "vastgesteld door mr. {A. Zijl|office_holder}, lid van de enkelvoudige kamer, in tegenwoordigheid van mr. "
            "{B. Tol|civil_servant}, griffier. Uitgesproken in het openbaar"
        ),
    ),
    "former, acting, to come": (
        "{A. Zijl|office_holder}, oud-minister van Financiën",
        "{A. Zijl|office_holder}, voormalig wethouder",
        "wnd. burgemeester {Zijl|office_holder} en loco-burgemeester {Tol|office_holder}",
        "kandidaat-burgemeester {Zijl|unknown}",
        "beoogd wethouder {Zijl|civil_servant}",
        "de kandidaten voor het wethouderschap: {A. Zijl|unknown} en {B. Tol|unknown}",
        "wijlen burgemeester {Zijl|deceased}",
        "het overlijden van oud-minister {Zijl|deceased}",
    ),
    "signatures": (
        "De Minister van Financiën,\n\n\n\n{A.B. Zijl|office_holder}",
        "De Minister van Financiën,\nvoor deze,\n\n{A. Tol|mandate_signer}",
        "De minister van Financiën, namens deze, {A. Tol|mandate_signer}",
        "De minister van VWS,\no.g.v. mandaat\n\n{A. Tol|mandate_signer}",
        "Gedeputeerde Staten van Utrecht,\nnamens hen,\n\n{A. Tol|mandate_signer}",
        "i.o.\n{A. Tol|mandate_signer}\nDe minister van Financiën",
        "b/a {A. Tol|mandate_signer}\nde minister",
        "namens de politiechef van de eenheid Rotterdam,\n{A. Tol|mandate_signer}, sectorhoofd",
        "namens de gemeentesecretaris van Vlietstede,\n{A. Tol|mandate_signer}, teamleider",
        "namens de plaatsvervangend directeur-generaal,\n{A. Tol|mandate_signer}",
        "namens de griffier,\n{A. Tol|mandate_signer}",
        "Hoogachtend,\n\nDe burgemeester van Vlietstede,\n\n{A. Tol|mandate_signer}\nteammanager Veiligheid",
        "De minister van Financiën,\n\n{A. Tol|mandate_signer}\nhoofd afdeling Bezwaar",
        "De minister van Financiën,\n\n{A. Tol|mandate_signer}\nhoofd Bezwaar",
        "De minister van Financiën,\n\n{A. Tol|senior_official}\ndirecteur-generaal Belastingen",
        "De burgemeester,\n\n{A. Tol|office_holder}\nDe secretaris,\n\n{B. Kuik|civil_servant}",
        "Het college van burgemeester en wethouders,\n\n{A. Tol|civil_servant}\nteammanager",
        "Burgemeester en wethouders van Vlietstede,\n\n{A. Tol|unknown}",
        "het college van burgemeester en wethouders, {A. Tol|unknown}",
        "Gedeputeerde Staten voornoemd,\n{A. Tol|office_holder}, voorzitter\n{B. Kuik|senior_official}, secretaris",
        "De raad voornoemd,\n{A. Tol|office_holder}, voorzitter\n{B. Kuik|senior_official}, griffier",
        "{A. Tol|unknown}, voorzitter\n{B. Kuik|civil_servant}, secretaris",
    ),
    "who moves, votes, sits and is elected": (
        (
            "De Kamer, gehoord de beraadslaging, gaat over tot de orde van de dag.\n\n{Tol|office_holder}\n"
            "{Van der Zijl|office_holder}\n{Kuik|office_holder}"
        ),
        (
            "De raad gaat over tot de orde van de dag.\n\nFractie VVD\n{Anna Tol|office_holder}\n\nFractie CDA\n"
            "{Piet Kuik|office_holder}\n\nContact: {Bert Zijl|unknown}"
        ),
        "Stemming: voor stemden de leden {Tol|office_holder}, {Kuik|office_holder} en {Zijl|office_holder}.",
        "Stemverhouding motie 3\nVoor: {Tol|office_holder}, {Kuik|office_holder}\nTegen: {Zijl|office_holder}",
        (
            "Hoofdelijke stemming in de gemeenteraad\n{Tol|office_holder} voor\n{Kuik|office_holder} tegen\n"
            "{Zijl|office_holder} voor"
        ),
        "De fracties van VVD ({Tol|office_holder}) en CDA (mevrouw {Kuik|office_holder}) dienen een motie in.",
        (
            "De raad laat toe de volgende benoemde leden:\n\n 1. {Tol, A.B.|office_holder}, Vlietstede\n"
            " 2. {Kuik, C.|office_holder}, Broekland\n\nGeloofsbrieven onderzocht; bezwaar van {Bert Zijl|unknown}"
        ),
        "de indiener, mevrouw {Tol|office_holder} (D66), trekt de motie in",
        "de indiener, mevrouw {Tol|citizen}, trekt haar bezwaar in",
        "Vragen van het lid {Tol|office_holder} (SP) aan de minister over wachtlijsten",
        "Kamervragen\n- {Tol|office_holder} c.s.: uitstel gevraagd",
        "eisers {Tol|unknown} c.s. hebben beroep ingesteld",
        "De gemeenteraad heeft {Anna Tol|office_holder} benoemd tot wethouder.",
        "{Anna Tol|office_holder}, lid van de eilandsraad, en {Piet Kuik|office_holder}, lid van de Eerste Kamer",
        "hoofdingelanden {Tol|office_holder} en {Kuik|office_holder}",
        "De raadsleden {Tol|office_holder}, {Kuik|unknown} (griffie)",
    ),
    "a mandate over two lines, a clerk, an office abroad": (
        "namens de Minister van Sociale Zaken en\nWerkgelegenheid,\n{Anna Tol|mandate_signer}",
        "De Minister van Defensie,\n\n(w.g.) {A. Tol|office_holder}",
        "De Afdeling, mr. {A. Tol|unknown}, voorzitter; griffier mr. {B. Kuik|unknown}",
        "de Belgische minister {Anna Tol|office_holder} en haar Duitse collega {Piet Kuik|office_holder}",
        "Commissioner {Tol|office_holder} of the European Commission, and Commissioner {Kuik|office_holder}",
        "Commissioner {Tol|unknown} of the police",
        "oud-heemraad {Leen Tol|deceased}, die op 19 oktober is overleden",
        "de minister van Economische Zaken en Klimaat, tevens viceminister-president, {G. Tol|office_holder}, zegt",
    ),
    "kin and neighbours, and the office beside them": (
        "mijn buurvrouw {Anna Tol|citizen} en haar zoon {Piet|citizen}",
        "burgemeester {Zijl|office_holder} en haar echtgenoot {Piet Kuik|citizen}",
        "de dochter van wethouder {Zijl|office_holder}, {Anna Kuik|unknown}",
        "{Anna Tol|citizen}, geboren 3 mei 1960, woont daar",
        "Mevrouw {Neef|unknown} belde",
    ),
    "two names in one span hold no office": (
        "Burgemeester {Tol – Anna Kuik|unknown} (kabinetschef)",
        "de minister en Xyntha {Tol|unknown} van de directie Inkoop",
    ),
    "employees of a firm": (
        "1. Tol Bouw B.V., te dezen vertegenwoordigd door haar directeur, de heer {P. Tol|private_employee};",
        "{Anna Tol|civil_servant}\nbestuursadviseur wethouder {Kuik|office_holder}",
    ),
    "a party tells an office only where there is a council": (
        "{Piet Tol|unknown} (CDA-lid sinds 1990)",
        "partijlid {Piet Tol|unknown} (VVD) stemde tegen de motie",
        "campagneleider {Piet Tol|unknown} (CDA); de gemeenteraad",
        "fractiemedewerker {Piet Tol|civil_servant} (D66)",
        "persoonlijk medewerker {Piet Tol|civil_servant} (SP) van de Kamerfractie",
        "Actielijst\n{Piet Tol|unknown} (SP)",
        "{Anna Tol|unknown} (CU)",
        "{Anna Tol|unknown}, SP",
        "{Anna Tol|unknown} (Lid OR) en de fractie",
        "{Anna Tol|unknown} (Partij bij de overeenkomst)",
        "{Anna Tol|unknown} (wederpartij)",
        "{Anna Tol|unknown} (Bewonersbelangen Noord) sprak in bij de gemeenteraad",
        "{Anna Tol|unknown} (huurdersbelangen); gemeenteraad",
        "{Anna Tol|office_holder} (VVD) en {Piet Kuik|office_holder} (D66) vragen het woord",
        "De heer {Tol|office_holder} (Gemeentebelangen) dient een motie in.",
        "Mevrouw {Tol|office_holder} (Leefbaar Vlietstede): schriftelijke vragen",
        "{Tol|office_holder} (Groep Van der Kuik) in de gemeenteraad",
    ),
    "boards, portfolios, spokespersons and presidents depend on of what": (
        "voorzitter raad van bestuur {Anna Zijl|director} van het ziekenhuis",
        "voorzitter raad van bestuur {Anna Zijl|senior_official} van het UWV",
        "portefeuillehouder {Anna Zijl|unknown} van het programma",
        "Portefeuillehouder: {S. Tol|office_holder}\nAan het college van burgemeester en wethouders",
        "de woordvoerder van de bewonersgroep, {Anna Zijl|citizen}",
        "woordvoerder van de buurtbewoners {Anna Zijl|citizen}",
        "woordvoerder {Anna Zijl|private_employee} van Voorbeeld B.V.",
        "Woordvoerder namens ons allen is {Anna Zijl|unknown}.",
        "Onze woordvoerder is {Anna Zijl|unknown}.",
        "Als bewoners hebben wij {Anna Zijl|citizen} als woordvoerder gekozen.",
        "Woordvoerder voor de buren is {Anna Zijl|unknown}.",
        "{Anna Zijl|citizen} (woordvoerder namens de straat) sprak in.",
        "Woordvoerder van de minister is {Anna Zijl|public_function}.",
        "Woordvoerder van de gemeente Vlietstede was {Anna Zijl|public_function}.",
        "de Franse president, {Anna Zijl|office_holder}",
        "president {Zijl|office_holder} belde",
        "president-commissaris {Anna Zijl|unknown}",
        "verkenner {Anna Zijl|unknown} van het project",
    ),
    "other governments": (
        "Oberbürgermeister {Tol|office_holder} und Bundesministerin {Anna Zijl|office_holder}",
        "MEP {Anna Tol|office_holder} and Deputy Minister {Zijl|office_holder}",
        "de bewindslieden {Tol|office_holder} en {Zijl|office_holder}; regeringscommissaris {Kuik|office_holder}",
        "In het Belgische schepencollege zit schepen {Tol|office_holder}.",
        "het schepen {Tol|unknown} in de haven",
        "Mayor {Zijl|office_holder} of Vlietstede met the State Secretary, {Anna Tol|office_holder}",
        "Prime Minister {Zijl|office_holder} and EU-commissaris {Tol|office_holder}",
        "Secretary-General {Zijl|senior_official} and Ambassador {Tol|senior_official}",
        "policy officer {Anna Zijl|civil_servant} and spokesperson {Piet Tol|public_function}",
        "the minister's adviser {Anna Tol|unknown}",
    ),
    "who is present, whose telephone, who signs for the college": (
        (
            "Aanwezig zijn 141 leden der Kamer, te weten:\n\n{Zijl|office_holder}, {Van Tol|office_holder},\n"
            "{Kuik|office_holder},\n\nen de heer {Baltus|office_holder}, minister van Financiën"
        ),
        "Aanwezig de raadsleden: {Zijl|office_holder}, {Tol|office_holder}\n\n{Piet Baltus|unknown}",
        "Leden: {Zijl|unknown}, {Tol|unknown} en {Kuik|unknown}",
        (
            "Whatsapp-berichten minister {Tol|office_holder}\n[03-11-2020 07:59:40] {Bert Tol|office_holder}: Ok\n"
            "[03-11-2020 08:00:03] {Anna Kuik|unknown}: Prima"
        ),
        (
            "Whatsapp-berichten minister {Tol|office_holder}\n[03-11-2020 07:59:40] {Bert Tol|unknown?}: Ok\n"
            "[03-11-2020 08:00:03] {Anna Tol|unknown?}: Prima, {Tol|unknown?}"
        ),
        (
            "Vastgesteld 3 juli; de vaste commissie sprak over het gerechtshof en de rechtbank\n\n"
            "De voorzitter van de vaste commissie voor Welzijn en Sport,\n\n{Zijl|office_holder}\n\n"
            "De griffier van de vaste commissie voor Justitie,\n\n{Kuik|senior_official}\n\n"
            "De voorzitter van de commissie, {Anna Tol|office_holder}\n\n"
            "De secretaris van de commissie, {Piet Bos|civil_servant}"
        ),
        "De voorzitter van de feestcommissie,\n\n{Zijl|unknown}\n\nDe voorzitter van de commissie, {Anna Tol|unknown}",
        "de Minister van Financiën, namens deze: de directeur Inkoop, de heer drs. {A. Tol|mandate_signer}",
        ("w.g. {A. Tol|office_holder}          w.g. {B. Kuik|civil_servant}\nvoorzitter          griffier\nrechtbank; "
        "uitgesproken op 3 mei"),
        "{A. Tol|office_holder}          {B. Kuik|civil_servant}\nwethouder              beleidsadviseur",
        "{A. Tol|unknown}          {B. Kuik|office_holder}\nbewonersgroep            wethouder",
        "Jansen          w.g. {B. Kuik|unknown}\nvoorzitter         griffier\nrechtbank; uitgesproken op 3 mei",
        "Voor stemmen de leden: {Zijl|office_holder}, {Tol|office_holder} en {Kuik|office_holder}.",
        "berichten van verhindering van de leden: {Tol|office_holder}, wegens ziekte, en {Kuik|office_holder}",
        "Naam          Fractie     Zetel\n{A. Tol|office_holder}    VVD     12\n{B. Kuik|office_holder}  SP  13",
        "de woordvoering ligt bij {Guy Tol|public_function}, niemand anders praat met de krant",
        "Naam          Afdeling    Kamer\n{A. Tol|unknown}        SP         12",
        "{A. Tol|office_holder}      gedeputeerde (tot 10.00 u.)\n{B. Kuik|civil_servant}     beleidsadviseur",
        "Met groet,\n{Anna Tol|office_holder}\nraadslid VVD Vlietstede",
        "namens burgemeester en wethouders,\nde portefeuillehouder,\n{A. Tol|office_holder}",
        "namens burgemeester en wethouders,\nde teammanager,\n{A. Tol|mandate_signer}",
        "De secretaris,            De burgemeester,\nmr. {A. Tol|senior_official}      {B. Kuik|office_holder}",
        "antwoorden op Kamervragen lid {Tol|office_holder} en motie lid {Kuik|office_holder}",
        (
            "Aldus vastgesteld door mr. {A. Zijl|office_holder}, voorzitter, en mr. {B. Tol|office_holder} en mr. "
            "{C. Kuik|office_holder}, leden, in tegenwoordigheid van mr. {D. Baltus|civil_servant}, griffier. "
            "Afdeling bestuursrechtspraak"
        ),
        "{A. Zijl|unknown}, {B. Tol|unknown} en {C. Kuik|unknown}, leden van de klankbordgroep",
    ),
    "who only plays the part, or is written to, or is spoken of next": (
        "kinderburgemeester {Anna Tol|citizen} en schaduwminister {Piet Kuik|unknown}",
        "Prins Carnaval {Anna Tol|unknown}",
        "koning {Anna Tol|unknown} van het schuttersfeest",
        "hoofd kabinet CdK {Anna Tol|unknown}",
        "Geachte burgemeester,\n\n{Anna Tol|unknown} schreef",
        "Geachte minister,\n{Anna Tol|unknown}",
        "{Anna Tol|unknown}, minister belde net",
        "Ingekomen brief van {Anna Tol|unknown}, burgemeester te bellen",
        "{Anna Tol|office_holder}, burgemeester te Vlietstede",
        "{Anna Tol|office_holder}, wethouder in Vlietstede en {Piet Kuik|office_holder}, burgemeester van Molenbeke",
        "bel {Anna Tol|public_function}, woordvoerder wethouder {Kuik|office_holder}",
        "bel {Anna Tol|public_function}, persvoorlichter ministerie EZK",
        "Met groet,\n{Anna Tol|unknown}\nWethouder heeft gebeld.",
        "{Anna Tol|unknown} (zus wethouder) en {Piet Kuik|unknown} (partner burgemeester)",
        "2023Z02119   10-02   asielzoeker Weert   Stas   {Tol|unknown}",
        "Laren      burgemeester   {Anna Tol|office_holder}",
        "{Anna Tol|unknown}, echtgenote van wethouder {Kuik|office_holder}",
        "Beroep {Anna Tol|unknown} tegen de minister van Financiën",
        "ondernemingsraadslid {Anna Tol|unknown} en scheidsrechter {Piet Kuik|unknown}",
    ),
    "line ends": (
        (
            "wie belt er? ze zit nu nog bij de minister\n{Melati|unknown} (8:15)\nik, want de rest is er nog niet en "
            "dat duurt nog wel even\n"
        ),
        "Dat heb ik gisteren al gehoord van de minister\n{Anna Tol|unknown}: fijn, dan wachten we even af.\n",
        (
            "Over dit onderwerp is op maandag overlegd met de minister\n{Zijl|office_holder}, die daarna met de Kamer "
            "heeft gesproken\nen toen een brief heeft gestuurd.\n"
        ),
        "Minister {Micha Tol|office_holder} en staatsse-\ncretaris {Nezha Kuik|office_holder} (Defensie) hebben",
        "De commissaris van de Koni-\nngin, de heer {Tol|office_holder}, kan zich vinden.",
        "Mede namens de staatssecretaris van Koninkrijksrelat-\nies, de heer {Tol|office_holder}, deel ik mee",
        "mirror the Danish draft that Minister\n{Tol|office_holder} tabled in April",
        "Wij {Floris-Jan|office_holder}, bij de\ngratie Gods, Koning der Nederlanden",
        "Aan de wethouder\n{Anna Tol|unknown}",
        "de buur-\nman van de burge-\nmeester, {Piet Tol|unknown}",
    ),
    "capitals": (
        "HET LID {ZIJL|office_holder} (PVDA) EN MEVROUW {TOL|office_holder} (CHRISTENUNIE); MOTIE",
        "DE HEER {TOL|office_holder} (LOKAAL BELANG) IN DE GEMEENTERAAD",
        "DE MINISTER VAN FINANCIËN, DE HEER {ZIJL|office_holder}, ANTWOORDT",
        "DE SECRETARIS,          DE BURGEMEESTER,\nDRS. {A. TOL|senior_official}        MR. {B. KUIK|office_holder}",
        (
            "VASTGESTELD DOOR MR. {A. ZIJL|office_holder}, VOORZITTER, EN MR. {B. TOL|office_holder} EN MR. "
            "{C. KUIK|office_holder}, LEDEN, IN TEGENWOORDIGHEID VAN MR. {D. BALTUS|civil_servant}, GRIFFIER. RECHTBANK"
        ),
        "{A. TOL|unknown} (SP), KAMER 12",
        "DE BURGEMEESTER {VAN ZUIDERHAGE|office_holder},\n\n{A.B. TOL|office_holder}",
        "MINISTER {VAN ZUIDERHAGE|office_holder},\nDE HEER {TOL|unknown} EN ANDEREN",
    ),
    "abbreviations and places": (
        "{Piet Tol|office_holder} (weth.), dossier",
        "{Fenna Zijl|office_holder} (wethouder Vlietstede), {Wim Tol|civil_servant} (gemeente Vlietstede)",
        "{Fenna Zijl|civil_servant} (adviseur wethouder {Kuik|unknown}), gemeente Vlietstede",
    ),
    "a surname that ends like a street, and a street that is called after an office": (
        "Volgens wethouder {Kraaijenhof|office_holder} is dat zo.",
        "Gesproken met burgemeester {Van Oosterdijk|office_holder} en minister {Zandpark|office_holder}.",
        "Burgemeester {Hoogendijk|office_holder} opent de avond.",
        "Burgemeester Zijlstraat 14\n{T. Zijl|citizen}\nBurgemeester Zijlhof 12",
        "Aan burgemeester {L. Tol|office_holder}\nGemeentehuis\nRaadhuisplein 1",
    ),
    "years in brackets are those of an office or of a life": (
        "minister {Zijl|office_holder} (1971-1975); zijn opvolger is overleden",
        "burgemeester {Zijl|deceased} (1912-1987) en diens nabestaanden",
    ),
    "an office below a signature is the signer's own": (
        "namens het bestuurscollege,\n\n{A. Tol|office_holder}\ngedeputeerde Ruimte",
        "namens het college,\n\n{A. Tol|mandate_signer}\nteamleider Ruimte",
    ),
    "functions behind the names of those who are present": (
        "Afwezig m.k.: {Hans Tol|office_holder}   wethouder",
        "Aanwezig: {Anna Tol|office_holder} - wethouder",
        "Gesprek met: {Anna Tol|unknown} - minister",
        "zij was strategisch adviseur van burgemeester {Zijl|office_holder}",
    ),
    "predecessors, colleagues, chairs and commissioners": (
        "Mijn ambtsvoorganger, {Piet Tol|office_holder}, heeft de Kamer geschreven.",
        "Mijn ambtsvoorganger, {Piet Tol|unknown}, werkte hier.",
        "de gemeenteraad\nMevrouw {Tol|office_holder} (SP): Heeft collega {Kuik|office_holder} het gelezen?",
        "de gemeenteraad\nHeeft collega {Kuik|civil_servant} het gelezen?",
        "De commissaris, {Piet Tol|office_holder}, wil dit. Kabinet van de commissaris van de Koning",
        "De commissaris, {Piet Tol|unknown}, wil dit.",
        "Zo wil de politiecommissaris, {Piet Tol|unknown}, het; de commissaris van de Koning ook",
        "Verslag van de gemeenteraad\nVoorzitter: {A. Tol|office_holder}\nBode: {B. Kuik|civil_servant}",
        "Verslag van de gemeenteraad\nde voorzitter, {A. Tol|office_holder}",
        "Verslag van de gemeenteraad\n{A. Tol|unknown}, voorzitter van de bewonersvereniging, spreekt in",
        "Verslag van de werkgroep\nVoorzitter: {A. Tol|unknown}",
    ),
    "a title behind a name is not that of the name on the next line": (
        "Secretaris: mr. {A. Tol|senior_official}, secretaris-generaal AZ\nAdjunct: {B. Kuik|unknown}",
        "Adviseurs\n{A. Tol|civil_servant}, officier van justitie\n{B. Kuik|director}, directeur",
        "minister van Financiën\nContactpersoon: {B. Kuik|unknown}",
        "Aanwezig: secretaris {A. Tol|civil_servant}, wethouder\n{B. Kuik|unknown} en anderen",
    ),
    "who is written to": (
        "Aan de minister van Landbouw, Visserij en Natuur\nmevrouw {A. Tol|office_holder}\nPostbus 20401",
        "De burgemeester van Vlietstede\nde heer mr. {A. Tol|office_holder}\nRaadhuisplein 1\n1234 AB Vlietstede",
        "Aan de minister van Landbouw\nmevrouw {A. Tol|unknown}\nde heer {B. Kuik|unknown}",
        "Aan: de minister\nmevrouw {A. Tol|unknown}\nPostbus 20401",
        "Secretariaat van de minister\nmevrouw {A. Tol|unknown}\nPostbus 20401",
    ),
    "boards of bodies of several councils, and ministers elsewhere": (
        "Het AB-lid {Tol|office_holder} van het waterschap; DB-leden {Kuik|office_holder} en {Zijl|office_holder}",
        "Het AB-lid {Tol|unknown} van de voetbalclub",
        "zijn Poolse ambtgenoot {Piet Tol|office_holder} op het Catshuis",
        "zijn ambtgenoot {Piet Tol|unknown} van de afdeling",
        "namens deze,\n\n{A. Tol|senior_official}\ndirecteur-generaal Water",
    ),
    "who is called King and who is one": (
        "koning {Floris-Jan|office_holder} en prinses {Laurien van Oranje|office_holder}",
        "De heer Koning {Piet Tol|unknown} en de heer Prins {Tol|unknown}",
        "mevrouw A. Prins, {Tol|unknown}",
        "Bakkerij Koning, de heer {Tol|unknown}, leverde",
        "Bouwbedrijf De Prins {Tol|unknown}",
    ),
    "chairs of committees of parliament": (
        "Verslag van een schriftelijk overleg; de Kamer\nDe voorzitter van de commissie,\n{Tol|office_holder}",
        "Verslag van de jury\nDe voorzitter van de commissie,\n{Tol|unknown}",
    ),
    "a plural and examples of it": (
        "Namen van wethouders en raadsleden, zoals {Anna Tol|office_holder} en {Piet Zijl|office_holder}, blijven.",
        "drie ministers, onder wie mevrouw {Tol|office_holder}",
        "een wethouder, zoals {Anna Tol|unknown} zei",
        "de medewerkers van de wethouders, zoals {Anna Tol|unknown}",
    ),
    "rows of which the columns are one space apart": (
        (
            "{Anna Tol|office_holder} burgemeester, voorzitter\n{Piet Zijl|office_holder} wethouder (loco)\n"
            "{Els Kuik|civil_servant} jurist"
        ),
        "{Anna Tol|unknown} wethouder\nEen regel\n{Piet Zijl|unknown} belde",
        "Gisteren zag {Anna Tol|unknown} wethouder\n{Piet Zijl|office_holder}, wethouder",
        "{Anna Tol|unknown} wethouder gebeld\n{Piet Zijl|unknown} minister gemaild",
    ),
    "each title behind its own name": (
        (
            "en de heer {Tol|office_holder}, minister van Landbouw, Natuur en Visserij, mevrouw {Kuik|office_holder}, "
            "minister voor Zorg, en mevrouw {Zijl|unknown}"
        ),
        "de heer {Tol|office_holder}, Gevolmachtigde Minister van Aruba",
        "secretaris-directeur {Pot|senior_official} en secretaris {Pot|senior_official}",
    ),
    "a span that is more than a name has no title": (
        "de gemeenteraad\nDe heer {Tol|office_holder} (SP): Heeft collega {Kuik gesproken Van Zijl|unknown} gezien?",
    ),
    "members": (
        "het lid {Zijl|unknown} van de OR; de gemeenteraad",
        "het lid {Zijl|unknown} van de klankbordgroep, zie de motie",
        "het lid {Zijl|unknown} van de cliëntenraad schreef aan de Kamer",
        "het lid {Zijl|office_holder} van de gemeenteraad",
        "het lid {Zijl|office_holder} (D66) diende een motie in",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("group", "sentence"), [(group, sentence) for group, sentences in SENTENCES.items() for sentence in sentences]
)
def test_role(group: str, sentence: str) -> None:
    case = look(sentence)
    assert [case.role_at(1, mark) for mark in case.marks[0]] == [mark.expected for mark in case.marks[0]], group
