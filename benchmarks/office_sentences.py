# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Sentences, signatures and lists with offices in them, for :mod:`benchmarks.offices`. All invented.

``{H1.full}`` is the first person, who holds an office and stays; ``{N2.sur}`` the second, who must go. A question mark
behind the number: practice differs, so it doesn't count. Forms: full (given name and surname), ini (initials), sur
(surname), first (given name), cap (surname in capitals). In "namesakes" somebody else bears the holder's name.
"""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, ...]] = {
    "minister": (
        "De minister van Binnenlandse Zaken en Koninkrijksrelaties, mevrouw {H1.sur}, stuurt de brief morgen.",
        "Minister {H1.sur} (Financiën) en staatssecretaris {H2.sur} (Fiscaliteit en Belastingdienst) waren aanwezig.",
        "De minister van Economische Zaken en Klimaat, tevens viceminister-president, {H1.ini}, heeft ingestemd.",
        "De staatssecretaris van Justitie en Veiligheid ({H1.full}) zegt toe de Kamer te informeren.",
        "minister {H1.full} van Infrastructuur en Waterstaat",
        "de minister voor Rechtsbescherming, {H1.ini},",
        "De Minister van Volksgezondheid,\nWelzijn en Sport,\n\n\n\n{H1.ini}",
        "De Staatssecretaris van Onderwijs, Cultuur\nen Wetenschap,\n\n\n{H1.full}",
        "DE MINISTER VAN DEFENSIE,\n\n\n\n{H1.ini}",
        "de Minister van Landbouw, Natuur en\nVoedselkwaliteit,\n\n(w.g.) {H1.ini}",
        "De minister van Financiën,\nnamens deze,\nde directeur Begrotingszaken,\n\n{N1.ini}",
        "De staatssecretaris van Financiën - Toeslagen en Douane,\nnamens deze,\n\n\n{N1.full}\nhoofd Klantcontact",
        "Namens de minister van Asiel en Migratie,\n\n{N1.ini}\nsenior medewerker",
        "Hoogachtend,\nnamens de Minister van Sociale Zaken en Werkgelegenheid,\n{N1.full}",
        "de secretaris van minister {H1.sur}, {N2.full}, belde terug",
        "{N1.full}, politiek assistent van minister {H2.sur}, mailt",
        "politiek assistent {N1.full} van staatssecretaris {H2.sur}",
        "De particulier secretaris van de minister, {N1.full}, plant dit in.",
        "Gesprek van minister {H1.sur} met {N2.full} en {N3.full} over de toeslagen.",
        "Minister {H1.sur} sprak met ouder {N2.full}.",
        "Brief van {N1.full} aan minister {H2.sur}",
        "oud-minister {H1.full} werd gehoord door de commissie",
        "voormalig staatssecretaris {H1.sur} en toenmalig minister {H2.sur}",
        "Demissionair minister {H1.sur} liet weten dat het besluit blijft.",
        "minister-president {H1.full} en vicepremier {H2.sur}",
        "Premier {H1.sur} belde met bondskanselier {H2.sur}.",
        "de Belgische minister {H1.full} en haar Duitse collega {H2.full}",
        "the Minister of Finance, {H1.full}, will attend",
        "The State Secretary for Social Affairs, Ms {H1.sur}, met with the delegation.",
        "Minister for Foreign Trade {H1.full} visited Ghana.",
        "Dear Minister {H1.sur},",
        "Geachte minister {H1.sur},",
        "Beste staatssecretaris {H1.sur},",
        "Excellentie,\n\nAan de Minister van Buitenlandse Zaken\nde heer {H1.ini}\nPostbus 20061\n2500 EB Den Haag",
        "eurocommissaris {H1.full} en Europees Commissaris {H2.sur}",
        "Commissioner {H1.sur} (European Commission) replied.",
        "de minister en {N1.full} van de directie Inkoop",
        "Aan: de minister. Van: {N1.full}. Kopie: DG.",
        "{N1.full} (bureau minister) en {N2.full} (DGBI)",
        "Opmerking {N1.first} voor minister: graag korter.",
        "De chauffeur van minister {H1.sur}, {N2.full}, wacht buiten.",
        "{H1.full}, minister van Justitie en Veiligheid, en {N2.full}, raadadviseur",
        "De stas ({H1.sur}) wil woensdag bellen met {N2.full}.",
        "Bewindspersonen: {H1.sur} (minister) en {H2.sur} (staatssecretaris)",
        "MSZW {N1.full} heeft dit nagekeken.",
    ),
    "college": (
        "Wethouder {H1.sur} geeft aan dat de begroting sluit.",
        "wethouder Ruimtelijke Ordening {H1.full} en wethouder {H2.sur} (Zorg)",
        "De wethouders {H1.sur}, {H2.sur} en {H3.sur} zijn aanwezig.",
        "Portefeuillehouder: wethouder {H1.full}\nSteller: {N2.full}\nTelefoon: 0512-123456",
        "Portefeuillehouder\t{H1.ini}\nSteller\t{N2.ini}\nCollege van burgemeester en wethouders",
        (
            "Portefeuillehouder: {H1.ini}\nBehandelend ambtenaar: {N2.ini}\nHet college van burgemeester en "
            "wethouders besluit:"
        ),
        "De burgemeester van Vlietstede,\n{H1.ini}",
        "Burgemeester {H1.sur} en gemeentesecretaris {H2.full}",
        "loco-burgemeester {H1.sur} opent de vergadering",
        "waarnemend burgemeester {H1.full} tekende",
        "wnd. burgemeester {H1.sur}",
        (
            "Burgemeester en wethouders van Vlietstede,\nde secretaris,                de "
            "burgemeester,\n\n\n{H1.ini}                {H2.ini}"
        ),
        (
            "Het college van burgemeester en wethouders van Vlietstede,\nde gemeentesecretaris,\n{H1.ini}\nde "
            "burgemeester,\n{H2.ini}"
        ),
        "Namens burgemeester en wethouders van Vlietstede,\n\n{N1.ini}\nteammanager Vergunningen",
        "Namens het college,\n\n\n{N1.full}\nMedewerker Wmo",
        (
            "Aanwezig: {H1.sur} (burgemeester), {H2.sur}, {H3.sur} (wethouders), {H4.full} "
            "(gemeentesecretaris), {N5.full} (bestuursadviseur)"
        ),
        (
            "Aanwezig:\nBurgemeester {H1.sur} (voorzitter)\nWethouder {H2.sur}\nWethouder {H3.sur}\nSecretaris "
            "{H4?.sur} (verslag: {N5.full})"
        ),
        "{N1.full}, de echtgenote van wethouder {H2.sur}, is eigenaar van het pand.",
        "De broer van de burgemeester, {N1.full}, diende een aanvraag in.",
        "bestuursassistent wethouder {H1.sur}: {N2.full}",
        "Ik heb dit met wethouder {H1.sur} en beleidsadviseur {N2.full} besproken.",
        "De oud-burgemeester van Vlietstede, {H1.full}, overhandigde de sleutel.",
        "voormalig wethouder {H1.sur} en zijn opvolger {H2.full}, wethouder Wonen",
        "kandidaat-wethouder {N1.full} trok zich terug",
        "Wethouder, ik ben {N1.full} en woon aan de Dorpsstraat.",
        "Geachte burgemeester,\n\nMijn naam is {N1.full}.",
        "T.a.v. burgemeester {H1.sur}\nVan: {N2.full}",
        "Gedeputeerde {H1.full} (Landbouw) en CdK {H2.sur}",
        "de commissaris van de Koning in Drenthe, {H1.full}, reikt uit",
        "Gedeputeerde Staten van Gelderland,\n\n{H1.ini}, commissaris van de Koning\n{H2.ini}, secretaris",
        "De heer {H1.sur}, wethouder te Vlietstede, en mevrouw {N2.sur}, bewoonster",
        "de wethouder, de heer {H1.sur}, en de projectleider, de heer {N2.sur}",
        "Bestuurlijk overleg {H1.sur} (wethouder Vlietstede), {H2.sur} (gedeputeerde), {N3.sur} (Rijkswaterstaat)",
        "Burgemeester {H1.sur} – {N2.full} (kabinetschef)",
        "De gezaghebber van Saba, {H1.full}, en eilandgedeputeerde {H2.sur}",
        "lid van de eilandsraad {H1.full}",
        "De Gevolmachtigde Minister van Curaçao, {H1.full}, en de minister-president van Aruba, {H2.full}",
        "dijkgraaf {H1.full}, hoogheemraad {H2.sur} en secretaris-directeur {H3.full}",
        "de dijkgraaf van het waterschap, {H1.ini},",
        "hoofdingeland {H1.sur} vraagt aandacht voor de muskusrat",
    ),
    "council": (
        "Raadslid {H1.sur} (PvdA) stelt vragen over de kermis. Mevrouw {H2.sur} (GL) sluit zich aan.",
        (
            "NOTULEN van de raadsvergadering van 3 mei\nAanwezig:\nde leden {H1.ini} (VVD), {H2.ini} (CDA), "
            "{H3.ini} (Lokaal Belang)\nAfwezig: {H4.ini} (SP)\nGriffier: {H5.full}\nNotulist: {N6.full}"
        ),
        (
            "Verslag van de vergadering van de gemeenteraad\nVoorzitter: {H1.ini}\nGriffier: "
            "{H2.ini}\nAanwezig: {H3.ini}, {H4.ini}, {H5.ini} en {H6.ini}\nInsprekers: {N7.full} en {N8.full}"
        ),
        "BESLUITENLIJST gemeenteraad\nVVD: {H1.sur}, {H2.sur} en {H3.sur}\nCDA: {H4.sur}, {H5.sur}\nD66: {H6.sur}",
        (
            "Stemming: voor stemden de leden {H1.sur}, {H2.sur}, {H3.sur} en {H4.sur}; tegen stemden de leden "
            "{H5.sur} en {H6.sur}."
        ),
        (
            "Stemverhouding motie M3\nVoor: {H1.sur}, {H2.sur}, {H3.sur}\nTegen: {H4.sur}, {H5.sur}\nDe motie "
            "is aangenomen."
        ),
        "De fracties van VVD ({H1.sur}), CDA ({H2.sur}) en GroenLinks ({H3.sur}) dienen een amendement in.",
        (
            "Motie vreemd aan de orde van de dag\n\nIngediend door:\n{H1.full} (D66)\n{H2.full} (PvdA)\n\nDe "
            "raad van de gemeente Vlietstede"
        ),
        "AMENDEMENT\n\nvan het lid {H1.sur} c.s.\n\nDe raad, gehoord de beraadslaging",
        "MOTIE VAN DE LEDEN {H1.cap} EN {H2.cap}\n\nVoorgesteld 4 juni 2024\n\nDe Kamer, gehoord de beraadslaging,",
        "Gewijzigde motie van het lid {H1.sur} c.s. over de jeugdzorg\n\nDe Kamer,\n\n{H1.sur}\n{H2.sur}\n{H3.sur}",
        (
            "De Kamer, gehoord de beraadslaging, verzoekt de regering dit te regelen, en gaat over tot de orde "
            "van de dag.\n\n{H1.sur}\n{H2.sur}\nVan der {H3.sur}"
        ),
        "en gaat over tot de orde van de dag.\n\nFractie VVD\n{H1.full}\n\nFractie CDA\n{H2.full}",
        (
            "De heer {H1.sur} (CDA): Voorzitter. Ik dank de wethouder.\nMevrouw {H2.sur} (VVD): Mag ik "
            "interrumperen?\nDe voorzitter: Mevrouw {H2.sur}, kort.\nWethouder {H3.sur}: Dat klopt."
        ),
        "Inspreker de heer {N1.sur} vraagt de raad om een zebrapad. Raadslid {H2.sur} stelt een verhelderende vraag.",
        (
            "Inspreekster mevrouw {N1.sur}. De heer {H2.sur} (SP) vraagt mevrouw {N1.sur} naar haar ervaring. "
            "De gemeenteraad luistert."
        ),
        "Schriftelijke vragen ex artikel 38 van raadslid {H1.full} (Partij voor de Dieren) aan het college",
        "Vragen van het lid {H1.sur} (SP) aan de minister van VWS over wachtlijsten (ingezonden 3 mei 2024)",
        "Vragen van de leden {H1.sur} en {H2.sur} (beiden VVD) aan de staatssecretaris van Financiën",
        "fractievoorzitter {H1.full} van Leefbaar Vlietstede",
        "fractiemedewerker {N1.full} van de SP",
        "fractiesecretaris {N1.full} van D66 in de raad",
        "Steunfractielid {H1?.full} (CDA) was verhinderd; de gemeenteraad.",
        (
            "De commissie Ruimte bestaat uit de raadsleden {H1.sur}, {H2.sur} en {H3.sur}, bijgestaan door "
            "commissiegriffier {H4?.sur} en notuliste {N5.sur}."
        ),
        "Kamerlid {H1.full} (Volt) en Eerste Kamerlid {H2.sur} (BBB)",
        "senator {H1.sur} en Europarlementariër {H2.full}",
        "De leden van de VVD-fractie vragen; {H1.sur} (VVD) licht toe. Verslag van een schriftelijk overleg.",
        (
            "De vaste commissie voor Financiën,\nDe voorzitter van de commissie,\n{H1.sur}\n\nDe "
            "adjunct-griffier van de commissie,\n{N2.sur}"
        ),
        "Van de zijde van het Statenlid {H1.sur} (PVV) zijn vragen ontvangen.",
        "de Statenleden {H1.sur} (VVD), {H2.sur} (BBB) en de gedeputeerden {H3.sur} en {H4.sur}",
        (
            "PROVINCIALE STATEN VAN UTRECHT\nNotulen\nAanwezig de leden: {H1.ini}, {H2.ini}, "
            "{H3.ini}\nStatengriffier: {H4.ini}\nVerslaglegging: {N5.full}, Notuleerbureau Pen"
        ),
        (
            "Presentielijst algemeen bestuur waterschap\n{H1.ini}\tWater "
            "Natuurlijk\taanwezig\n{H2.ini}\tBBB\taanwezig\n{H3.ini}\tGeborgd ongebouwd\tafwezig\n"
        ),
        "Lijst 1 VVD\n1. {H1.ini}\n2. {H2.ini}\nLijst 2 CDA\n1. {H3.ini}\nVerslag raadsvergadering gemeenteraad",
        (
            "Naam            Fractie        Aanwezig\n{H1.ini}        VVD            ja\n{H2.ini}        D66   "
            "         nee\n{H3.ini}        Lokaal Belang  ja\nRaadsvergadering 12 maart"
        ),
        "Hoofdelijke stemming\n{H1.sur} voor\n{H2.sur} tegen\n{H3.sur} voor\n{H4.sur} tegen\nde gemeenteraad besluit",
        "De gemeenteraad heeft {H1.full} benoemd tot wethouder; als raadslid wordt opgevolgd door {H2.full} (CDA).",
        (
            "Fractie          Spreker\nVVD              {H1.sur}\nCDA              {H2.sur}\nPvdA             "
            "{H3.sur}\ngemeenteraad"
        ),
        "Burger {N1.full} (lid van de VVD) klaagt over de gemeenteraad.",
        "Klacht van {N1.full} over raadslid {H2.sur}.",
        "Presentielijst bewonersavond\n{N1.ini}\n{N2.ini}\n{N3.ini}\nWethouder {H4.sur}",
        (
            "Aanwezig namens de bewoners: {N1.sur}, {N2.sur} en {N3.sur}; namens de gemeente: wethouder "
            "{H4.sur} en {N5.full}"
        ),
        (
            "Register nevenfuncties raadsleden\n\n{H1.ini} (VVD): docent Hogeschool Utrecht "
            "(bezoldigd)\n{H2.ini} (CDA): penningmeester voetbalvereniging\n"
        ),
        "De griffier van de raad, {H1.ini}, en plaatsvervangend griffier {H2?.full}",
        "raadsgriffier {H1.full}",
        "ondersteuner griffie {N1.full} en bode {N2.full}",
        "Statenlid {H1.sur} (GroenLinks) en burgerlid {H2?.sur} (VVD)",
        "burgerraadslid {H1.full} (Lokaal Belang)",
        "Ondergetekende, raadslid voor de SP:\n{H1.full}",
        "{H1.full}\nraadslid CDA Vlietstede",
        "{H1.full}\nKamerlid GroenLinks-PvdA\nTweede Kamer der Staten-Generaal",
        "Met vriendelijke groet,\n{H1.full}\nFractievoorzitter VVD Vlietstede",
        "Met vriendelijke groet,\n{N1.full}\nfractiemedewerker VVD\nnamens raadslid {H2.full}",
        "de indiener, mevrouw {H1.sur} (D66), trekt de motie in; de gemeenteraad",
        "Toezegging aan mevrouw {H1.sur} (CU) door wethouder {H2.sur}; actie: {N3.full}",
        "De voorzitter van de Tweede Kamer,\n{H1.full}",
        "Kamervoorzitter {H1.sur}",
        "De Griffier van de Tweede Kamer,\n{H1.full}",
    ),
    "judges": (
        (
            "Deze uitspraak is gedaan door mr. {H1.ini}, voorzitter, mr. {H2.ini} en mr. {H3.ini}, leden, in "
            "aanwezigheid van mr. {N4.ini}, griffier."
        ),
        "De voorzieningenrechter, mr. {H1.ini}, heeft ter zitting gevraagd",
        "kantonrechter mr. {H1.ini}",
        (
            "Aldus gegeven door mr. {H1.ini}, rechter, en in het openbaar uitgesproken in tegenwoordigheid van "
            "{N2.ini}, griffier, op 3 mei."
        ),
        "rechter-commissaris {H1.sur} verhoorde verdachte {N2.full}",
        (
            "mr. {N1.ini}, advocaat te Utrecht, voor eiser {N2.full}; het college vertegenwoordigd door "
            "{N3.ini} en {N4.ini}"
        ),
        "Officier van justitie mr. {N1.sur} eiste 12 maanden tegen {N2.full}.",
        "de raadsheren {H1.sur}, {H2.sur} en {H3.sur}",
        "Staatsraad {H1.sur} en ambtenaar van staat {N2.sur}",
        "De Afdeling, mr. {H1.ini}, voorzitter, en mr. {H2.ini}, lid; griffier {N3.ini}",
        "advocaat-generaal {H1.sur} concludeert bij de Hoge Raad",
        "de president van de rechtbank Den Haag, mr. {H1.ini},",
    ),
    "officials": (
        "De secretaris-generaal, {H1.full}, en DG {H2.sur}",
        "plv. SG {H1.full}",
        "inspecteur-generaal {H1.ini} van de IGJ",
        "De directeur-generaal Rijkswaterstaat,\n\n{H1.ini}",
        "de voorzitter van de raad van bestuur van het UWV, {H1.full}",
        "bestuursvoorzitter {H1.full} van de ACM",
        "De Nationale ombudsman, {H1.ini},",
        "De president van de Algemene Rekenkamer, {H1.ini}",
        "korpschef {H1.sur}",
        "de hoofdofficier van justitie {H1?.sur}",
        "woordvoerder {H1.full} van de minister zei tegen het ANP",
        "persvoorlichter {H1.full} van de gemeente",
        "directeur {N1.full} van de directie Toeslagen",
        "afdelingshoofd {N1.full}; MT-lid {N2.sur}",
        "{N1.full}, beleidsmedewerker bij het ministerie",
        "Behandeld door {N1.full}\nAan de burgemeester",
        "ambassadeur {H1.full} te Parijs en tweede secretaris {N2.full}",
        "de gemeentesecretaris, mevrouw {H1.sur}, en de concerncontroller, de heer {N2.sur}",
        "SG-kabinet: {N1.full}; bureau SG: {N2.full}",
        "{N1.full} namens de SG",
        "adviseur {N1.full} van de secretaris-generaal",
        "Koning {H1.first} ontving de gasten",
        "directeur {N1.full} van Bouwbedrijf {N1.sur} B.V. sprak met wethouder {H2.sur}",
        "voorzitter {N1.full} van de buurtvereniging en wethouder {H2.sur}",
        "De voorzitter van de bewonerscommissie,\n{N1.full}",
        "penningmeester {N1.full} en secretaris {N2.full} van de stichting",
        "dominee {N1.sur} en burgemeester {H2.sur} openden de kerk",
        "huisarts {N1.sur} schreef de burgemeester",
        "Minister van Staat {H1.full}",
    ),
    "namesakes": (
        "Raadslid {H1.sur} stelde vragen. Collega {N1.sur} van Juridische Zaken heeft ze beantwoord.",
        "Wethouder {H1.sur} was erbij. Inspreker de heer {N1.sur} uit de Dorpsstraat sprak drie minuten.",
        "Burgemeester {H1.sur} opende de zaal van aannemer {N1.sur}.",
        "Gedeputeerde {H1.sur} en beleidsmedewerker {N1.sur} (niet verwant) waren aanwezig.",
        "De heer {N1.sur}, wonende Lindelaan 4, is een broer van wethouder {H1.sur}.",
        "Kamerlid {H1.full} twitterde erover. Patiënt {N1.sur} is opgenomen.",
        "Wethouder {H1.sur}: akkoord.\nBehandeld door: mw. {N1.sur}, Grondzaken",
        "minister {H1.sur} tekent; chauffeur {N1.sur} rijdt om vier uur",
        "Aanvrager: {N1.ini} (geen familie van wethouder {H1.sur})",
        "Burgemeester {H1.sur} gaf het woord aan zijn naamgenoot, bewoner {N1.sur}.",
        "De familie {N1.sur} vroeg burgemeester {H1.sur} om hulp.",
        "Klager {N1.sur} mailde: burgemeester {H1.sur} luistert niet.",
        "De fractie van raadslid {H1.sur} vroeg ernaar. Medewerkster {N1.sur} zoekt het uit.",
        "Wethouder {H1.sur} nam het stuk in ontvangst; projectleidster {N1.sur} lichtte het toe.",
        "Verslag: {N1.sur}\nVoorzitter: burgemeester {H1.full}",
        "dr. {N1.sur}, huisarts van wethouder {H1.full}",
    ),
}
