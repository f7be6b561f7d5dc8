# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The King, whom a decree appoints, colleagues of ministers, the addressee of a letter; and those who seem so.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import look, misjudged

TEXTS = """\
Programma werkbezoek Zijne Majesteit de «Koning» aan Zeeland
10.45 «De Koning» spreekt met vrijwilligers, onder wie ‹Annie Goedhart›
11.30 «De Koning» opent het museum. Vertrek van «de Koning».
===
Benoeming door Z.M. de «Koning». De minister ontving «de Koning» op het ministerie.
===
Wij Willem-Alexander, hebben goedgevonden en verstaan:
met ingang van 1 januari 2023 te benoemen tot burgemeester van de gemeente Ommersveld:
mevrouw drs. «P.L.M. Hazekamp» te Zwolle.
===
De voorzitter van de Kiesraad verklaart benoemd tot lid van de Tweede Kamer:
«Van der Molenaar, R.W. (Roos)» (v).
===
Aan de minister: op 12 mei heeft u met uw ambtgenoot van IenW, de heer «Brandligt», afgesproken.
===
Agenda minister Van Rhijn
16.30   Bilateraal met Duitse collega «Özdemirci»
===
Programma Zijne Majesteit de Koning. Contact: mevrouw ‹De Koning› van de afdeling Protocol.
‹De Koning› spreekt met de pers.
===
Programma Zijne Majesteit de Koning. Beveiliging: ‹P. de Koning›. ‹De Koning› is bereikbaar op 06.
===
Afspraak met ‹De Koning›. ‹De Koning› opent de deur van zijn woning.
===
De heer ‹De Koning› ontvangt de wethouder thuis.
===
Werkbezoek Z.M. de Koning. Bewoner ‹Kees de Koning› kreeg een hand.
===
Werkbezoek Z.M. de Koning. Inwoner ‹Koning, A.› belde.
===
Werkbezoek Z.M. de Koning
Contactpersoon: ‹De Koning›
===
Werkbezoek Z.M. de Koning
‹De Koning›: ik bel de bakker
===
Werkbezoek Z.M. de Koning. Beste ‹De Koning›, dank voor uw brief.
===
Werkbezoek Z.M. de Koning. Behandelaar mr. ‹De Koning› is ziek.
===
Ik stel voor te benoemen tot burgemeester van Almere: mevrouw ‹P. Hazekamp›.
===
Kandidaten burgemeester Almere: ‹P. Hazekamp›, ‹T. Bos›
===
Hebben goedgevonden en verstaan: te benoemen tot lid van de adviescommissie: mevrouw ‹P. Hazekamp› te Zwolle.
===
Hebben goedgevonden en verstaan:
te benoemen tot Ridder in de Orde van Oranje-Nassau: mevrouw ‹P. Hazekamp› te Zwolle.
===
Hebben goedgevonden en verstaan: te benoemen tot secretaris van de burgemeester van Almere: mevrouw ‹P. Hazekamp›.
===
Hebben goedgevonden en verstaan: te benoemen tot burgemeester van Almere.
Behandelaar: ‹P. Hazekamp›
===
Hebben goedgevonden en verstaan: het verzoek van ‹A. Bos› om benoemd te worden tot burgemeester af te wijzen.
===
De voorzitter van de Kiesraad verklaart. Op de lijst staan ‹A. Bos› en ‹B. Kuik›.
===
Nota minister: u sprak met uw ambtgenoot van IenW, de heer ‹Tol›, mevrouw Bos en anderen.
===
Nota minister: u sprak met uw ambtgenoot van IenW, de heer ‹Tol› en mevrouw ‹Bos›.
===
Nota minister: de assistent van uw ambtgenoot van IenW, de heer ‹Tol› (assistent), belde.
===
De ambtgenoot van de afdeling, de heer ‹Tol›, belde de minister.
===
Agenda directeur Water, ministerie
16.30   Bilateraal met Duitse collega ‹Schmidt›
===
Agenda bureau minister
16.30   Bilateraal met Duitse collega ‹Schmidt›
===
Agenda minister Van Rhijn
16.30   DG Wonen met Duitse collega ‹Schmidt›
===
Agenda minister Van Rhijn
16.30   Gesprek met Haagse collega ‹Schmidt› van de afdeling
===
Ik had een gesprek met Duitse collega ‹Schmidt› van kantoor.
===
Agenda woordvoerder minister
16.30   Lunch met Franse collega ‹Dupont›
===
Agenda minister
16.30   Gesprek met collega ‹Jansen›
===
Vraag: sprak u de wethouder van Almere. Mevrouw ‹Tol› belde later. Ik zag de burgemeester van Zwolle. De heer ‹Bos› ook.
===
Aan: mevrouw ‹A. Tol›, secretaresse van de burgemeester van Epe
===
Cc: mevrouw ‹A. Tol›, burgemeester van Epe
===
Aan: mevrouw ‹A. Tol›, oud-burgemeester Smit
===
Aan: mevrouw ‹A. Tol›, burgemeester van Tolsma
===
Aan: de heer ‹A. Tol›, de burgemeester van Epe en de heer ‹B. Bos›
===
‹A. Bos› was destijds secretaresse van de minister.
===
Hoofdelijke stemming in de gemeenteraad: voor stemden «Tolsma», «Bot» en «Zijlstra»; tegen «Kuik» en «De Haan».
De raad stemt.
===
Brief van de minister
Aan: de heer «T. Rutgers», burgemeester van Epe
===
Toelichting: «Verstraaten» was destijds staatssecretaris van Economische Zaken.
===
Toelichting: ‹Verstraaten› was destijds secretaresse van de staatssecretaris van Economische Zaken.
===
Dakbedekkers De Koning en Z.M. de «Koning». Offerte van ‹De Koning›.
===
Bezoek Z.M. de «Koning». Notulist: ‹De Koning›
===
Bezoek Z.M. de «Koning» op 3 mei.
Deelnemers: ‹De Koning›, ‹Bos›, ‹Tol›
===
Bezoek Z.M. de «Koning» op 3 mei. Actie ‹De Koning›.
===
Bezoek Z.M. de «Koning» op 3 mei. Mijn collega ‹De Koning› regelt de vlag.
===
Bezoek ZM de «Koning». Gastvrouw is ‹De Koning›.
===
De wethouder van Almere sprak. ‹Jan Tol› belde.
===
Besluit: te benoemen tot burgemeester van Almere: ‹A. Bos›. De voorzitter van de Kiesraad is er niet bij.
===
Persbericht burgemeester. Mijn broer ‹Erik Mulderij› doet de woordvoering.
===
Persbericht burgemeester. ‹Erik Mulderij› (kapper) doet de woordvoering.
===
Woordvoering minister. Advocaat ‹Erik Mulderij› doet de woordvoering.
===
Woordvoering minister. Actievoerder ‹Erik Mulderij› doet de woordvoering.
===
Persbericht. Trainer ‹Erik Mulderij› doet de woordvoering bij FC Emmen.
===
Persbericht. ‹Erik Mulderij› doet de woordvoering voor Heijmans.
===
Persbericht. Aannemer ‹Erik Mulderij› doet woordvoering, zegt ‹Jan Tol›.
===
Aan mevrouw ‹A. Tol›, wethouder van Dijk
===
Aan: de heer ‹A. Tol›, assistent wethouder van Almere
===
Gesprek: ‹A. Kuik› (vrouw burgemeester Almere), ‹B. Tol› (zoon wethouder Zwolle)
===
Interviews met ‹A. Kuik› (wethouder Kerkvliet), ‹B. Tol› (wethouder Kerkveld)
===
Klager: ‹A. Kuik› (wethouder Almere)
===
Hebben goedgevonden en verstaan: niet te benoemen tot burgemeester van Almere: ‹A. Kuik›
===
Hebben goedgevonden en verstaan: het verzoek om te benoemen tot burgemeester van Almere: ‹A. Kuik› af te wijzen
===
De voorzitter van het centraal stembureau verklaart niet benoemd tot lid van provinciale staten: ‹A. Kuik›
===
Kandidaten verklaart de voorzitter van de Kiesraad. Eerder benoemd tot minister van Zaken: ‹A. Kuik›
===
Nota aan de minister. De assistent van uw ambtgenoot van IenW, de heer ‹A. Kuik›, belt u.
===
Nota aan de minister. Met de secretaris van uw ambtgenoot van IenW, mevrouw ‹A. Kuik›, is gesproken.
===
Nota aan de minister. De woordvoerder van uw ambtgenoot van VWS, mevrouw ‹A. Kuik›. Zij belt.
===
Nota aan de DG. Uw ambtgenoot van BZK, de heer ‹A. Kuik›, heeft de minister geadviseerd.
===
Nota aan de SG over de minister. Uw ambtgenoot van BZK, de heer ‹A. Kuik›, is akkoord.
===
Beste collega, mijn ambtgenoot van BZK, de heer ‹A. Kuik›, is directeur en sprak de minister.
===
Memo secretaris-generaal aan directeur. De minister vroeg hiernaar. Mijn ambtgenoot van OCW, mevrouw ‹A. Kuik›, zocht.
===
Nota aan de minister. De zoon van uw ambtgenoot van EZ, de heer ‹A. Kuik›, is aangehouden.
===
Nota aan de minister. Namens uw ambtgenoot van EZ, de heer ‹A. Kuik›, is gebeld.
===
Nota aan de minister. De medewerker van mijn ambtgenoot van EZ, de heer ‹A. Kuik›. Hij belt.
===
Brief van Landgoed Tol aan gemeente Almere. ‹J. Kuik› verzorgt de woordvoering vandaag.
===
Gemeente Almere heeft vergunning verleend. Het festival begint morgen. ‹J. Kuik› verzorgt de woordvoering.
===
Platform Stop de Windmolens tegen de provincie. ‹J. Kuik› doet de woordvoering.
===
Organisator: Tol Events. ‹J. Kuik› doet de woordvoering. Gemeente is op de hoogte.
===
De stakers sturen een brief aan de provincie. ‹J. Kuik› doet vandaag de woordvoering.
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_an_office_is_of_who_bears_it(text: str) -> None:
    assert not misjudged(text)


@pytest.mark.parametrize(
    "told",
    [
        "De stoelen worden gezet door {de Koning}.",
        "Ik sprak met {de Koning} aan de balie over zijn uitkering.",
        "Collega {de Koning} heeft de draaiboeken.",
        "Volgens buurman {de Koning} is de straat dicht.",
        "{Piet de Koning} staat bij de deur. {De Koning} opent het museum.",
        "{De Koning} opent de poort om 7 uur.",
    ],
)
def test_somebody_called_so_is_not_the_king(told: str) -> None:
    case = look(f"Zijne Majesteit de Koning komt op 3 mei. {told}")
    assert all(case.role_at(1, mark) != "office_holder" for mark in case.marks[0])
