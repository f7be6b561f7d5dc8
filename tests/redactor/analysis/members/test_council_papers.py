# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members by the place that a paper of their council gives them; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

PAPERS = (
    """\
Register nevenfuncties gemeenteraad Zuiderhage
Peildatum 3 mei 2022

«Wietse Hoogenberg» | CDA | raadslid | lid kascommissie voetbalclub | nee
«Fenna Uilenburg» | Dorpsbelang | fractievoorzitter | geen | -
«Arend Pekelharing» | Burgerpartij | lid | vrijwilliger bibliotheek | onbezoldigd
«Dirkje Warmolts» | VVD | wethouder | geen | -

Beheer register: ‹Hanna Spreeuwers›
""",
    """\
Overzicht functies en nevenfuncties raadsleden gemeente Zuiderhage

Naam	Functie	Fractie	Nevenfunctie	Vergoeding
«M.A. Kortekaas»	fractievoorzitter	D66	penningmeester speeltuin	nee
«P.J. Stellingwerf»	raadslid	Stadsbelangen	geen	-
Fractieondersteuning
‹R. Oldenziel›	medewerker	D66	geen	-
""",
    """\
Schriftelijke vragen op grond van artikel 41 van het reglement van orde
Aan: het college van burgemeester en wethouders
Van: «Ilse Dorrestein», fractie Dorpsbelang
Betreft: onderhoud fietspad

Geacht college,

Mevrouw ‹Averesch› belde ons over het fietspad.

«Ilse Dorrestein»

Behandelend ambtenaar: ‹B.C. Nagelhout›
""",
    """\
Raadsvragen fietspad
Geacht college,
Ingediend door: «T. Houtsma» (PvdA)
""",
    """\
Agenda raadsvergadering gemeente Zuiderhage
3 mei 2022

1. Opening door de voorzitter («J.K. Moerdijk»)
2. Beëdiging van «Nadia Oussoren» (Lokaal Belang)
3. Vragenuur: «Houtsma» (VVD) over de speeltuin
4. Ingekomen: brief van ‹B. Nagelhout›
""",
    """\
AGENDA
Gemeenteraad Zuiderhage, 3 mei 2022

1 Opening en vaststelling agenda door de plaatsvervangend voorzitter, mevrouw «Moerdijk»
2 Installatie van het nieuwe raadslid «N. Oussoren» (SP)
3 Vragenhalfuur: raadslid «Houtsma» (CDA) over de brug
""",
    """\
Verslag verkenner Zuiderhage

Secretaris: ‹Teun Averesch›

Fractievoorzitters:
- CDA: «Wietse Hoogenberg»
- Dorpsbelang: «Fenna Uilenburg»
- VVD: «Dirkje Warmolts»
- Burgerpartij: «Arend Pekelharing»
- Ondersteuning: ‹Hanna Spreeuwers›
- SP: ‹Nadia Oussoren›
""",
)

_SEATED = "2. Beëdiging van «Nadia Oussoren» (Lokaal Belang)\n3. Brief van ‹B. Nagelhout›\n"
_CALLED = (
    "AGENDA raadsvergadering\nGemeente Zuiderhage, 2 mei 2022 om 19.30 uur, Raadhuisplein 24, 5950 WB Zuiderhage",
    "AGENDA politieke avond\nGemeente Sint Zuiderhage, 2 mei 2022 om 19:30 uur, Koningin Julianaweg 6, 1447 VX Assen",
    "Agenda gemeenteraad Zuiderhage, 3 mei 2022, aanvang 19.30 uur\nRaadhuis, Kerkstraat 1a, 5950WB Zuiderhage",
)
_SIDE_JOBS = (
    "Openbaar register (neven)functies raadsleden gemeente Zuiderhage\nBijgewerkt 3 mei 2022, artikel 12 Gemeentewet",
    "Register (neven)functies politieke ambtsdragers gemeente Sint Zuiderhage",
)
TITLES = (
    *(f"{title}\n\n1. Opening door de voorzitter («J.K. Moerdijk»)\n{_SEATED}" for title in _CALLED),
    *(
        f"{title}\n\n«Wietse Hoogenberg» – CDA – lid – geen – -\n«Fenna Uilenburg» – Lokaal Belang – lid – - – nee\n"
        "Beheer: ‹Hanna Spreeuwers›\n"
        for title in _SIDE_JOBS
    ),
    *(
        f"{title}\n\n1. Opening door de voorzitter (‹J.K. Moerdijk›)\n2. Beëdiging van ‹Nadia Oussoren› (Dorpsbelang)\n"
        for title in (
            "AGENDA raadsvergadering\nVoorbespreking medewerkers, 2 mei 2022, Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA raadsvergadering\nDorpsbelang Zuiderhage, 2 mei 2022, Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA raadsvergadering\nVereniging Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA raadsvergadering\nOranjecomité, Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA gemeenteraad van kinderen\nRaadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA oefening raadsvergadering\nGemeente Zuiderhage, Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA vrienden van de gemeenteraad\nGemeente Zuiderhage, Raadhuisplein 24, 5950 WB Zuiderhage",
            "AGENDA ledenvergadering\nGemeente Zuiderhage, 2 mei 2022, Raadhuisplein 24, 5950 WB Zuiderhage",
        )
    ),
    *(
        f"{title}\n\n‹Wietse Hoogenberg› – CDA – lid – docent – nee\n‹Fenna Uilenburg› – VVD – lid – geen – nee\n"
        for title in (
            "Register (neven)functies oud-raadsleden gemeente Zuiderhage",
            "Register (neven)functies kandidaten gemeenteraad",
            "Register (neven)functies ambtenaren en burgemeester",
            "Register (neven)functies partners van raadsleden",
            "Register (neven)functies leden rekenkamer gemeente Zuiderhage",
            "Register (neven)functies griffie gemeenteraad",
        )
    ),
)

_REGISTER = "Register nevenfuncties raadsleden Zuiderhage\n\n«Wietse Hoogenberg» | CDA | lid | geen | -\n"
_BARE = "‹Fenna Uilenburg› | VVD | lid | geen | -\n‹Arend Pekelharing› | CDA | lid | geen | -\n"
REGISTERS = (
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | fractiemedewerker | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | assistent fractievoorzitter | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | griffie | lid | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | Team Raad | lid | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | partner van raadslid | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | oud-raadslid | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | kandidaat | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | burgerlid | geen | -\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | lid\n",
    f"{_REGISTER}‹Fenna Uilenburg› | FNV | lid | geen | -\n",
    f"{_REGISTER}Partner van ‹Fenna Uilenburg› | VVD | lid | geen | -\n",
    f"{_REGISTER}Assistenten\n{_BARE}",
    f"{_REGISTER}Ambtelijke ondersteuning\n{_BARE}",
    f"{_REGISTER}Fractievolgers\n{_BARE}",
    f"{_REGISTER}Kandidaat-raadsleden\n{_BARE}",
    f"{_REGISTER}Voormalige leden\n{_BARE}",
    f"{_REGISTER}Contactpersonen per fractie\n{_BARE}",
    f"{_REGISTER}Gegevens partners\n{_BARE}",
    f"{_REGISTER}CDA | lid | geen | bestuurslid met ‹Fenna Uilenburg› | -\n",
    "Register nevenfuncties raadsleden\n«Wietse Hoogenberg» | CDA | lid | werkt voor ‹Fenna Uilenburg› | nee\n",
    f"Register nevenfuncties medewerkers griffie gemeenteraad\n\n{_BARE}",
    f"Register nevenfuncties ambtenaren gemeente Zuiderhage, artikel 12 Gemeentewet\n\n{_BARE}",
    f"Register nevenfuncties raad van toezicht en bestuurders gemeente\n\n{_BARE}",
    f"Register nevenfuncties burgerleden en steunfractieleden gemeenteraad\n\n{_BARE}",
    f"Opgave nevenfuncties kandidaat-raadsleden gemeenteraad\n\n{_BARE}",
    f"Nevenfuncties oud-raadsleden\n\n{_BARE}",
    f"Nevenfuncties leden jongerenraad en gemeenteraad\n\n{_BARE}",
    f"Nevenfuncties bestuur dorpsvereniging, raadsleden uitgenodigd\n\n{_BARE}",
    f"Nevenfuncties vrijwilligers\n\n{_BARE}",
    "Nevenfuncties gemeenteraad\n\n‹Fenna Uilenburg› | Dorpsbelang | lid | geen | -\n",
    "Nevenfuncties gemeenteraad\nContactpersoon | Fractie | rol\n" + _BARE,
    "Partners van raadsleden: nevenfuncties\n" + _BARE,
)

_TITLES = (
    "Nevenfuncties vereniging van raadsleden",
    "Nevenfuncties bestuur lokale afdelingen\nmet raadsleden",
    "Nevenfuncties duo-raadsleden gemeenteraad",
    "Nevenfuncties fractievertegenwoordigers gemeenteraad",
    "Nevenfuncties leden vertrouwenscommissie burgemeester",
    "Nevenfuncties sollicitanten burgemeester",
    "Nevenfuncties werkgevers van raadsleden",
    "Nevenfuncties trainees raadsfracties",
    "Nevenwerkzaamheden staf burgemeester en wethouders",
    "Nevenwerkzaamheden kabinet burgemeester",
    "Nevenfuncties aftredende raadsleden 2018-2022",
    "Nevenfuncties vertrokken raadsleden",
    "Nevenfuncties reserve-raadsleden",
    "Nevenfuncties opvolgers van raadsleden",
)
_BELOW = (
    "Commissieleden", "Duo-leden", "Leden afdelingsbestuur", "Gezin", "Werkgevers", "Afgetreden", "Vertrokken in 2021",
    "Vertegenwoordigers fracties", "Beheerders", "Tolken", "Chauffeurs", "Fractiebureau", "Extern", "Geen zitting",
)  # fmt: skip
TITLED = (
    *(f"{title}\n\n{_BARE}" for title in _TITLES),
    *(f"{_REGISTER}\n{heading}\n{_BARE}" for heading in _BELOW),
    f"Register nevenfuncties raadsleden Zuiderhage\n\nIngevuld door | Fractie | rol | functie | x\n{_BARE}",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | lid | geen | afgetreden per 1 mei\n",
    f"{_REGISTER}‹Fenna Uilenburg› | VVD | lid | steunfractie | -\n",
)

_TO = "Schriftelijke vragen fietspad\nAan: het college van burgemeester en wethouders\n"
QUESTIONS = (
    f"{_TO}Van: ‹Ilse Dorrestein›, inwoner\n",
    f"{_TO}Van: ‹Ilse Dorrestein›\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, fractiemedewerker CDA\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, fractieondersteuning CDA\n",
    f"{_TO}Van: assistent ‹Ilse Dorrestein›, fractie CDA\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, griffie\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, fractie Ondersteuning\n",
    f"{_TO}Van: ‹Ilse Dorrestein› (afdeling Wegen)\n",
    f"{_TO}Van: ‹Ilse Dorrestein› (dorpsraad)\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, bewonersgroep De Brink\n",
    f"{_TO}Behandeld door: ‹Ilse Dorrestein›\n",
    f"{_TO}Van: «T. Houtsma», fractie CDA\n\nSteller:\n‹Ilse Dorrestein›\n",
    f"{_TO}Van: «T. Houtsma», fractie CDA\n\nMelder\n‹K. Houtsma›\n",
    f"{_TO}Van: «T. Houtsma», fractie CDA\nOpgesteld door: ‹Ilse Dorrestein›\n",
    "Schriftelijke vragen van inwoners\nAan: het college\nVan: ‹Ilse Dorrestein›, VVD\n",
    "Schriftelijke vragen aan de ondernemingsraad\nVan: ‹Ilse Dorrestein›, fractie FNV\n",
    "Zienswijze\nAan: het college van burgemeester en wethouders\nVan: ‹Ilse Dorrestein›, namens de buurt\n",
    f"{_TO}Van: «T. Houtsma» (SP)\n\n1. Mevrouw ‹Dorrestein› heeft hierover eerder gevraagd.\n",
    f"{_TO}Van: «T. Houtsma» (SP)\n\n1. De heer ‹Dorrestein› heeft hierover eerder gebeld.\n",
)
SOCIETIES = tuple(
    f"{_TO}Van: {who}\n"
    for who in (
        "‹Ilse Dorrestein›, Dorpsbelang De Brink",
        "‹Ilse Dorrestein› (Dorpsbelang)",
        "‹Ilse Dorrestein›, Wijkbelang",
        "‹Ilse Dorrestein›, Plaatselijk Belang Duinrade",
        "‹Ilse Dorrestein› (Ouderenbelangen)",
        "‹Ilse Dorrestein› (Winkeliers Belang)",
        "‹Ilse Dorrestein› (Ons Dorp)",
        "‹Ilse Dorrestein›, Wederpartij",
        "‹Ilse Dorrestein›, fractie Wederpartij",
        "«T. Houtsma», fractie CDA\n\nInwoner:\n‹Truus Houtsma›",
    )
)

_AGENDA = "Agenda raadsvergadering Zuiderhage\n3 mei 2022\n\n"
AGENDAS = (
    f"{_AGENDA}1. Opening door de bode (‹A. Pekelharing›)\n",
    f"{_AGENDA}1. Opening door de voorzitter; notulist ‹A. Pekelharing›\n",
    f"{_AGENDA}1. Opening door de voorzitter (secretaris: ‹A. Pekelharing›)\n",
    f"{_AGENDA}1. Opening door de voorzitter (‹A. Pekelharing› is afwezig)\n",
    f"{_AGENDA}1. Opening tentoonstelling door de voorzitter van de kunstkring (‹A. Pekelharing›)\n",
    f"{_AGENDA}2. Beëdiging van griffiemedewerker ‹Fenna Uilenburg›\n",
    f"{_AGENDA}2. Beëdiging van ‹Fenna Uilenburg› als boa\n",
    f"{_AGENDA}2. Beëdiging van ‹Fenna Uilenburg›\n",
    f"{_AGENDA}2. Beëdiging van ‹Fenna Uilenburg› (Toezicht)\n",
    f"{_AGENDA}2. Beëdiging van fractieassistent ‹Fenna Uilenburg› (CDA)\n",
    f"{_AGENDA}2. Afscheid van medewerker ‹Fenna Uilenburg›\n",
    f"{_AGENDA}2. Bloemen voor ‹Fenna Uilenburg›, partner van de voorzitter\n",
    f"{_AGENDA}3. Spreekrecht: ‹Uilenburg› over de brug\n",
    f"{_AGENDA}3. Inspreker: ‹Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur inwoners: ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur publiek: ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur: inwoner ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur: mevrouw ‹Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur: brief van ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur: antwoord aan ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenuur: ‹F. Uilenburg› (omwonende) over de brug\n",
    f"{_AGENDA}Het vragenuur voor inwoners is om 19 uur.\n3. Vragenuur: ‹Uilenburg› over de brug\n",
    f"{_TO}Van: ‹Ilse Dorrestein›, namens de huurders van de VVD\n",
    f"{_AGENDA}3. Vragenuur\n   a. brief ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}3. Ingekomen stukken: ‹F. Uilenburg› over de brug\n",
    f"{_AGENDA}6. Sluiting. Stukken bij ‹Fenna Uilenburg›\n",
    "Agenda cliëntenraad gemeente\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n",
    "Agenda dorpsraad De Brink\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n",
    "Agenda ondernemingsraad gemeente\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n",
    "Agenda jeugdgemeenteraad\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n",
    "Agenda raad van toezicht\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n",
    "Agenda teamoverleg\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n3. Vragenuur: ‹Uilenburg› over verlof\n",
)
OTHER_AGENDAS = (
    *(
        f"Agenda {of}\n\n1. Opening door de voorzitter (‹A. Pekelharing›)\n"
        "2. Installatie van ‹F. Uilenburg› (Dorpsbelang)\n"
        for of in (
            "burgerberaad voor de gemeenteraad",
            "Oranjevereniging over raadsavond",
            "raad, ondernemersvereniging",
            "de raad van kerken",
        )
    ),
    f"{_AGENDA}2. Beëdiging burgerleden\n3. Installatie van ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_AGENDA}3. Vragenuur: ‹Uilenburg› over de brug\n",
    f"{_AGENDA}3. Vragenhalfuur: ‹F. Uilenburg› over de brug\n",
)

_TALKS = "Verslag informateur Zuiderhage\n\nFractievoorzitters\nCDA: «W. Hoogenberg»\nVVD: «D. Warmolts»\n"
TALKS = (
    f"{_TALKS}Secretaris: ‹Fenna Uilenburg›\n",
    f"{_TALKS}Griffie: ‹Fenna Uilenburg›\nSP: ‹Nadia Oussoren›\n",
    f"{_TALKS}Burgers: ‹Fenna Uilenburg›\n",
    f"{_TALKS}Notulen: ‹Fenna Uilenburg›\n",
    f"{_TALKS}Contact Dorpsbelang: ‹Fenna Uilenburg›\n",
    f"{_TALKS}Medewerker Burgerpartij: ‹Fenna Uilenburg›\n",
    f"{_TALKS}Dorpsbelang: assistent ‹Fenna Uilenburg›\n",
    f"{_TALKS}Dorpsbelang: ‹Fenna Uilenburg›, adviseur\n",
    f"{_TALKS}\nDorpsbelang: ‹Fenna Uilenburg›\n",
    "Verslag informateur\n\nOndersteuning fractievoorzitters\nDorpsbelang: ‹A. Pekelharing›\n",
    "Verslag informateur\n\nGesproken met\nDorpsbelang: ‹A. Pekelharing›\nBewonersgroep: ‹Fenna Uilenburg›\n",
    "Verslag informateur\n\nFractievoorzitters\nDorpsbelang: ‹A. Pekelharing›\nCDA: ‹W. Hoogenberg› (assistent)\n",
    "Kandidaten voor formateur\n\nFractievoorzitters\nDorpsbelang: ‹A. Pekelharing›\n",
)


@pytest.mark.parametrize(
    "text", [*PAPERS, *TITLES, *REGISTERS, *TITLED, *QUESTIONS, *SOCIETIES, *AGENDAS, *OTHER_AGENDAS, *TALKS]
)
def test_members_in_a_paper_of_a_council_stay_and_nobody_else(text: str) -> None:
    assert misjudged(text) == []
