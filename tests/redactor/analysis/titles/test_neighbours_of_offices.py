# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands where holders of an office stand as well: in forms, below decisions, beside questions, under formulas.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Gemeente Oudewoude
Onderwerp   Aanspreekpunt
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Rol   Vaste ambtenaar
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Bestuurder   Ambtelijke steun
Portefeuillehouder   ‹A. Tolsma›
===
Collegevoorstel Oudewoude
Agenda van   Agendabeheer
Portefeuillehouder   ‹A. Tolsma›
===
Collegevoorstel Oudewoude
Overlegd met   Akkoord namens
Pfh   ‹A. Tolsma›
===
Gemeente Oudewoude
Werkoverleg team Wegen
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Verslag teamoverleg
Portefeuillehouder: ‹A. Tolsma›
===
Gemeente Oudewoude
Werkplan domein Ruimte
Pfh: ‹A. Tolsma›
===
Provincie Vlietland
Lief en leed
Portefeuillehouder: ‹A. Tolsma›
===
Gemeente Oudewoude
Ondernemersfonds
Portefeuillehouder: ‹A. Tolsma›
===
Gemeente Oudewoude
Adviesraad sociaal domein
Portefeuillehouder: ‹A. Tolsma›
===
Provincie Vlietland
Landschapsbeheer
Portefeuillehouder: ‹A. Tolsma›
===
Provincie Vlietland
Kennisgroep
Portefeuillehouder: ‹A. Tolsma›
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Van: ‹A. Tolsma› (Werk en Inkomen)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: «A. Tolsma» (VVD), ‹B. Kuik› (Groen en Water)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: «A. Tolsma» (VVD), ‹B. Kuik› (IBOR)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: «A. Tolsma» (VVD), ‹B. Kuik› (Bosch Advocaten)
===
Raadsvragen
Namens de fractie van Ons Dorp,
‹A. Tolsma›

fractieassistent
===
Raadsvragen
Namens de fractie van Ons Dorp,
‹A. Tolsma›

Fractiemedewerker Ons Dorp
06-12345678
===
Raadsvragen
Namens de fractie van A. Tolsma,
‹B. Kuik›
===
Raadsvragen
Namens fractie Van Dam,
‹B. Kuik›
===
De gemeenteraad heeft kennisgenomen. Verzoek om te benoemen tot wethouder: ‹K. Dekker›
===
Gemeenteraad. Het burgerinitiatief vraagt te benoemen tot wethouder: ‹K. Dekker›.
===
De gemeenteraad wees af het voorstel te benoemen tot wethouder: ‹K. Dekker›.
===
Gemeenteraad: niemand was bereid te benoemen tot wethouder: ‹K. Dekker›.
===
De gemeenteraad trok in het besluit te benoemen tot wethouder: ‹K. Dekker›
===
De gemeenteraad liet ‹K. Dekker› toe te laten als raadslid? Nee, hij woont elders.
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als lid van de raad voor cultuur.
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als lid van de raad der kerken.
===
De gemeenteraad besluit ‹K. Dekker› toe te laten als raadslid in opleiding.
===
De gemeenteraad weigert ‹K. Dekker› toe te laten als raadslid.
===
De gemeenteraad kan ‹K. Dekker› toe te laten als raadslid niet goedkeuren.
===
De commissie geloofsbrieven adviseert negatief om ‹K. Dekker› toe te laten als raadslid.
===
Beslisnota
Paraaf DG: ‹T. van Zwol›
namens DG
===
Beslisnota
Akkoord DG: ‹T. van Zwol›
(secretaris)
===
Getekend: de burgemeester, namens deze ‹A. Tolsma›; de secretaris, ‹B. Kuik›
===
Driehoeksoverleg
Ondertekend de burgemeester, «A. Tolsma»; de secretaris, ‹B. Kuik›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei
Advies commissie bezwaarschriften
Secretaris: ‹A. Tolsma›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei
Notulist: ‹B. Kuik›
Voorzitter Wmo-raad: ‹A. Tolsma›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei
Verzoeker: de voorzitter ‹A. Tolsma›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei
Subsidie voor muziekvereniging Crescendo
secretaris: ‹A. Tolsma›
===
Aldus vastgesteld door het college van burgemeester en wethouders op 3 mei

Voor akkoord aanvrager:
de voorzitter ‹A. Tolsma›
===
Aldus vastgesteld door het college van gedeputeerde staten op 3 mei
secretaris a.i. ‹A. Tolsma› (MT)
===
Verslag collegevergadering gemeente Oudewoude
Aanwezig: ‹A. Tolsma›, ‹B. Kuik›, ‹E. Vink›
===
Besluitenlijst collegevergadering van de gemeente Oudewoude
Voorzitter VvE De Linde: ‹A. Tolsma›
Secretaris klankbordgroep: ‹F. Mol›
===
Verslag collegevergadering gemeente Oudewoude
Afwezig: ‹F. Mol› (ziek)
===
Besluitenlijst B&W 3 mei 2024

Burgemeester: «A. Tolsma»
Wethouders: «B. Kuik», «C. Bos»
Secretaris: «D. Smid»
===
Verslag themabijeenkomst raad
Aanwezig: «A. Tolsma» (VVD), «B. Kuik» (CDA), «C. Bos» (D66)
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei 2023.
Wijkraad De Schans
secretaris: ‹W. Zandstra›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei 2023.
A. Tol
voorzitter ‹W. Zandstra›
===
Aldus besloten door het college van burgemeester en wethouders op 3 mei 2023.
De voorzitter, ‹W. Zandstra›
===
Gemeente Oudewoude
Thema   Regisseur
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Team   Lijnmanager
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Datum overleg   Vertegenwoordiging
Portefeuillehouder   ‹A. Tolsma›
===
Gemeente Oudewoude
Beleidsbrief vertrouwenspersonen
Portefeuillehouder: ‹A. Tolsma›
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Van: ‹A. Tolsma› (Sport Almere)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: «A. Tolsma» (VVD), ‹B. Kuik› (Toerisme Almere)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: «A. Tolsma» (VVD), ‹B. Kuik› (Van Dam Almere)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Vragensteller: ‹B. Kuik› (De Vries Accountants Almere)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Van: ‹B. Kuik› (Belasting en Invordering Almere)
===
Schriftelijke vragen conform artikel 38 RvO
Aan het college van burgemeester en wethouders
Van: ‹B. Kuik› (Vergunningverlening Almere)
===
Collegebesluit
Aanwezig: burgemeester «B. Kok», wethouders «C. Dam» en «D. Evers», secretaris «A. Smit»
Team communicatie: ‹L. Vos›
===
Besluitenlijst B en W
Burgemeester «B. Kok», wethouder «C. Dam», wethouder «D. Evers», secretaris «A. Smit»
Agendapunt 3: regiovisie
===
Besluitenlijst B en W week 12
Aanwezig: burgemeester «B. Kok», wethouders «C. Dam» en «D. Evers», secretaris «A. Smit»
1. Bestuurlijk overleg regio
2. Project Kanaalzone
===
Verslag bezoek van dorpsbelang aan B&W
burgemeester «B. Kok», wethouder «C. Dam», secretaris ‹A. Smit›
===
Schriftelijke vragen
Namens de fractie van Ons Dorp,
‹A. Tolsma›

Kerkstraat 12
===
Schriftelijke vragen
Namens de fractie van Ons Dorp,
‹A. Tolsma›



ondersteuner
===
Schriftelijke vragen
Namens de fractie van de Jonge Democraten,
‹A. Tolsma›
===
Schriftelijke vragen aan het schoolbestuur
Namens de fractie van Ouders,
‹A. Tolsma›
===
Technische vragen bij de aanbesteding
Namens de fractie van Hoekema,
‹A. Tolsma›
===
Technische vragen over het dashboard
Namens de fractie van Personeel,
‹A. Tolsma›
===
De gemeenteraad besluit te benoemen tot vervangend wethouder: ‹B. Kuik›
===
Gemeenteraad Oudewoude besluit ‹P. Zijl› te ontslaan en ‹A. Tolsma› toe te laten als raadslid als bedoeld.
===
Beslisnota minister
Gezien SG: ‹T. van Zwol›
voor haar: ‹K. Smit›
===
Waterschap Lek en landbouwcollectief
Getekend: de dijkgraaf, «T.S. Hylkema»; de secretaris, ‹L. Gorissen›
===
Bestuursovereenkomst waterschap en ANV
Getekend: de dijkgraaf, «T.S. Hylkema»; de secretaris, ‹L. Gorissen›
===
10:00 | ‹K. Dekker› | wethouder Almere
10:30 | ‹P. Zijlstra› | wethouder Lelystad
===
Agenda maandag
10:00 | ‹K. Dekker› | wethouder Almere
11:00 | ‹J. Boersma› | portefeuillehouder Almere
===
‹K. Dekker› | wethouder Appel
‹J. Boersma› | wethouder Bos
===
Wie belt wie
‹K. Dekker› | wethouder Almere
===
Wie belt wie
‹K. Dekker›	wethouder Almere
‹J. Boersma›	burgemeester Lelystad
===
Wie belt wie
‹K. Dekker›     wethouder Almere
‹J. Boersma›     burgemeester Lelystad
===
In mandaat,
‹A. Tolsma›
oud-wethouder
===
Namens het college van burgemeester en wethouders,
‹A. Tolsma›
oud-wethouder
===
Namens het college van burgemeester en wethouders,
‹A. Tolsma›
voormalig burgemeester, adviseur
===
Namens de minister,
‹A. Tolsma›
oud-staatssecretaris
===
Namens deze,
‹A. Tolsma›
ex-wethouder
===
Namens het college,
de oud-wethouder
‹A. Tolsma›
===
Agenda wethouder

10:00 | ‹K. Dekker› | wethouder Almere
===
Tijd | Naam | Functie
10:00 | «K. Dekker» | wethouder Almere
11:00 | «J. Boersma» | wethouder Lelystad
===
Afspraak met:
«K. Dekker» | wethouder Almere
«J. Boersma» | burgemeester Lelystad
===
Kindergemeenteraad
Burgemeester: ‹A. Tolsma› (groep 8)
===
Voor de gemeentesecretaris,
‹A. Tolsma›
===
Collegevoorstel
Portefeuillehouder(s): «C. Dam» / ‹A. Tolsma› (steller)
===
Collegevoorstel
Portefeuillehouder(s): «C. Dam» en ‹A. Tolsma› (steller)
===
Voor de gemeentesecretaris,
‹A. Tolsma›
teamleider
===
Kinderraad: burgemeester ‹Sanne Bos›, 11 jaar, opent.
===
Collegevoorstel
Portefeuillehouder: «C. Dam» (contactpersoon ‹A. Tolsma›)
===
Besluit van het college van B en W
Getekend: de burgemeester, «A. Tolsma»; de secretaris, ‹B. Kuik› (wnd)
===
Beslisnota minister
Gezien DG: ‹T. van Zwol›

Plv.
===
Beslisnota minister
Gezien DG: ‹T. van Zwol›

Namens DG
"""
UNDER_HEADINGS = {
    "Gezien DG: ‹T. van Zwol›": (
        "Stichting Zorg",
        "Protocol Medische Dienst Groningen",
        "Formulier ministerie. Vereniging DG",
        "Gemeente Almere. Minister op bezoek",
    ),
    "Akkoord DG: ‹T. van Zwol›": (
        "Praktijk DG Fysiotherapie",
        "Voorbeeld B.V. factuur",
        "Gemeente Almere",
    ),
    "Getekend: de burgemeester, «A. Tolsma»; de secretaris, ‹B. Kuik›": (
        "Stuurgroep Vlietzone",
        "Veiligheidsregio Vlietland",
        "Besluit algemeen bestuur recreatieschap",
        "Besluit algemeen bestuur GGD",
        "Besluit dagelijks bestuur Werkbedrijf",
        "Besluit gemeenschappelijke regeling",
    ),
    "Getekend: de burgemeester, «T.S. Hylkema»; de secretaris, ‹L. Gorissen›": (
        "Samenwerkingsafspraak",
        "Huwelijksakte",
        "Oorkonde schutterij",
        "Oorkonde voetbal",
        "Intentieverklaring energiecoöperatie",
    ),
    "‹K. Dekker› | wethouder Almere\n‹J. Boersma› | burgemeester Lelystad": (
        "Wie belt wie",
        "Wie belt wie?\n",
        "Belrondje",
        "Contact met gemeenten loopt via:",
        "Afspraken lopen via",
        "Begeleiding bij het werkbezoek",
        "Accountmanagers",
        "Relatiebeheerders",
        "Trekkers",
        "Ambtelijke aanspreekpunten",
        "Oud-bestuurders",
        "Voormalige bestuurders",
        "Chauffeurs en beveiliging\n",
        "Secretaresses\n",
        "Partnerprogramma",
    ),
}
"""the same lines under each of these headings; one that ends in a line end has an empty line below it"""
CASES = (*TEXTS.split("\n===\n"), *(f"{above}\n{lines}" for lines, heads in UNDER_HEADINGS.items() for above in heads))


@pytest.mark.parametrize("text", CASES)
def test_keeps_holders_only(text: str) -> None:
    assert not misjudged(text)
