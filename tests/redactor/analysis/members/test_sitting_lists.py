# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of local parties in lists of a council, and who chairs; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

_HEAD = "Verslag raadsvergadering gemeente Zuiderhage\n3 mei 2022\n\n"
_THREE = "«W. Hoogenberg» (CDA), «D. Warmolts» (VVD), «T. Houtsma» (SP)"
_HEARING = (
    "Hoorzitting stikstof\nTweede Kamer der Staten-Generaal, 3 mei 2022\n\nBlok 1: praktijk\n- ‹Teun Averesch›\n\n"
)
_THEY = "Deelnemende leden: «Hoogenberg» (CDA), «Warmolts» (VVD), «Houtsma» (SP)\n"
_SPEAK = "Lijst van sprekers plenair debat over de sporthal\n3 mei 2022\n\n1. de heer «Hoogenberg» (CDA) 4 min.\n"
_COMMITTEE = "Sprekerslijst burgers commissie Ruimte 3 mei 2022\nGemeente Zuiderhage\n\n"
STAY = (
    f"{_HEAD}Aanwezige leden: {_THREE}, «F. Uilenburg» (Dorpsbelang), «A. Pekelharing» (Burgerpartij)\n",
    f"{_HEAD}Raadsleden: {_THREE}, «F. Uilenburg» (Inwonersbelang)\nGasten: ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_HEARING}{_THEY}Voorzitter: «Anna Warmolts»\n\nZaal: ‹Hanna Spreeuwers›\n",
    f"{_SPEAK}2. mevrouw «Uilenburg» (Dorpsbelang) 3 min.\n3. de heer «Houtsma» (SP)\n4. mevrouw «Warmolts» (VVD)\n",
    f"{_COMMITTEE}1 | ‹Averesch T.› | omwonende\n\nVoorzitter: «Anna Warmolts» (VVD). Spreektijd vijf minuten.\n",
    "Insprekers oordeelsvormende avond\n\n1 | ‹Averesch T.› | buur\n\nVoorzitter: «A. Warmolts» (D66)\n",
)
_ONE = f"{_HEAD}Aanwezig de leden: «F. Uilenburg» (Dorpsbelang), «W. Hoogenberg» (CDA),\n«Houtsma» en «Warmolts»\n"
ATTENDING = (
    _ONE,
    f"{_HEAD}Aanwezig: de raadsleden: «F. Uilenburg» (Dorpsbelang), «W. Hoogenberg» (CDA)\n",
    f"{_HEAD}Afwezig met kennisgeving de leden: «F. Uilenburg» (Lokaal Belang) en «W. Hoogenberg» (CDA)\n",
    f"{_HEAD}Aanwezig zijn 2 leden: «F. Uilenburg» (Zuiderbelang), «W. Hoogenberg» (CDA)\n",
    f"{_ONE}Ambtelijk: ‹A. Pekelharing›\n",
    f"{_ONE}Inspreker: ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_ONE}Verder ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_ONE.replace('«F. Uilenburg»', 'F. Uilenburg')}Gasten ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_ONE}Ook aanwezig: ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_ONE}\nMevrouw ‹Pekelharing› (Dorpsbelang) spreekt in.\n",
    f"{_HEAD}Aanwezig de leden: «W. Hoogenberg» (CDA), ‹F. Uilenburg› (griffie)\n",
    f"{_HEAD}Aanwezig de leden: «W. Hoogenberg» (CDA), ‹F. Uilenburg› (stichting Dorpsbelang)\n",
    f"{_HEAD}Aanwezig de leden: «W. Hoogenberg» (CDA), inspreker ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezig de leden: «W. Hoogenberg» (CDA), namens het dorp ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezig de leden: ‹F. Uilenburg› (Dorpsbelang)\nGasten: ‹T. Averesch›\n".replace(
        "Aanwezig de leden", "Aanwezig leden van de klankbordgroep"
    ),
    f"{_HEAD}Aanwezig de leden van Dorpsbelang: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing›\n",
    "Verslag ledenvergadering Dorpsbelang\n\nAanwezig de leden: ‹F. Uilenburg› (Dorpsbelang)\n",
    "Verslag ondernemingsraad\n\nAanwezig de leden: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing› (FNV)\n",
    "Verslag cliëntenraad gemeente\n\nAanwezig de leden: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing›\n",
    "Overleg dorpen met de gemeente\n\nAanwezig de leden: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing›\n",
    f"{_HEAD}Aanwezig: ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Publiek: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_HEAD}Ambtelijk aanwezig\n‹F. Uilenburg›, Tubantia\n",
    # societies of many are no parties of one town
    *(
        f"{_HEAD}Aanwezig de leden: «W. Hoogenberg» (CDA), ‹F. Uilenburg› ({society})\n"
        for society in ("Huurdersbelang", "Woonbelang", "Patiëntenbelang", "Consumentenbelang", "Natuurbelang")
    ),
    # a council in the title, and others who meet it
    *(
        f"Verslag {title}\n\nAanwezig de leden: ‹F. Uilenburg› (Dorpsbelang), «W. Hoogenberg» (CDA)\n"
        for title in ("overleg gemeenteraad en dorpen", "werkbezoek gemeenteraad", "rekenkamercommissie gemeenteraad")
    ),
    # who hears a council, of whichever party
    *(
        f"{_HEAD}{label}: ‹F. Uilenburg› ({party})\n"
        for label in ("Publiek", "Publieke tribune", "Toehoorders", "Gasten", "Bezoekers", "Ambtelijke ondersteuning")
        for party in ("Lokaal Belang", "CDA")
    ),
    # the paper or firm behind a name among those present
    *(f"{_HEAD}Aanwezig:\n‹F. Uilenburg›, {where}\n" for where in ("Tubantia", "dagblad Tubantia", "Vitens")),
    f"{_HEAD}Aanwezig: ‹F. Uilenburg›, Tubantia\n",
    f"{_HEAD}Aanwezig: «F. Uilenburg», «Kuik» en «B. Warmolts»\n",
    f"{_HEAD}Aanwezig:\n«F. Uilenburg», CDA\n«B. Warmolts», VVD\n",
)
_MORE = (
    f"{_HEARING}Leden: «T. Hoogenberg» (CDA), «B. Houtsma» (SP)\nSecretaris: ‹F. Uilenburg›\n",
    f"{_HEAD}Raadsleden: {_THREE}\nOverige aanwezigen ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Raadsleden: {_THREE}\n- namens het dorp: ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Raadsleden: {_THREE}. Ook was er ‹F. Uilenburg› (Wijkbelang), die sprak\n",
    f"{_HEAD}Raadsleden: {_THREE}; verder ‹F. Uilenburg› (Wijkbelang)\n",
    f"Verslag informatieavond gemeenteraad\n\nLeden: {_THREE}, ‹F. Uilenburg› (Dorpsbelang)\n",
    f"Verslag vereniging bij de gemeenteraad\n\nLeden: {_THREE}, ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEARING}{_THEY}Bijlage: samenstelling sportclub\nVoorzitter: ‹Anna Warmolts›\n",
    f"{_HEARING}{_THEY}Klachtencommissie\nVoorzitter: ‹Anna Warmolts›\n",
)
_REST = "3. de heer «Houtsma» (SP)\n4. mevrouw «Warmolts» (VVD)\n"
_BARE = "3. de heer Houtsma (SP)\n4. mevrouw Warmolts (VVD)\n"
GO = (
    f"{_HEAD}Aanwezige leden: {_THREE}\nInsprekers: ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}\nGasten: ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}\n\nMevrouw ‹Uilenburg› (Dorpsbelang) spreekt in.\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, ‹F. Uilenburg› (griffie)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, ‹F. Uilenburg› (bewoner)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, inspreker ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, als gast ‹F. Uilenburg› (Dorpsbelang)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, ‹F. Uilenburg› (stichting Dorpsbelang)\n",
    f"{_HEAD}Aanwezige leden: {_THREE}, ‹F. Uilenburg› (Team Inwoners)\n",
    f"{_HEAD}Publiek: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing› (Wijkbelang)\n",
    "Overleg dorpen\n\nAanwezig: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing› (Dorpsbelang)\n",
    "Ledenvergadering Dorpsbelang\n\nLeden: ‹F. Uilenburg› (Dorpsbelang), ‹A. Pekelharing› (Dorpsbelang)\n",
    f"{_HEARING}{_THEY}Voorzitter: ‹Anna Dorrestein›\n",
    f"{_HEARING}{_THEY}Voorzitter bewonersgroep: ‹Anna Dorrestein›\n",
    f"{_HEARING}{_THEY}Voorzitter: ‹Anna Dorrestein›, adviseur\n",
    f"{_HEARING}{_THEY}Zaal: ‹Anna Dorrestein›\n",
    f"{_HEARING}{_THEY}Notulist: ‹Anna Dorrestein›\n",
    f"{_HEARING}{_THEY}Assistent voorzitter: ‹Anna Dorrestein›\n",
    "Hoorzitting bezwaarschriften\nGemeente Zuiderhage\n\nVoorzitter: ‹Anna Dorrestein›\nLeden: ‹T. Averesch›\n",
    f"{_SPEAK}2. mevrouw ‹Uilenburg› (Dorpsbelang), inwoner\n{_REST}",
    f"{_SPEAK}2. mevrouw ‹Uilenburg› (bewonersgroep)\n{_REST}",
    f"{_SPEAK}2. mevrouw ‹Uilenburg› (griffie)\n{_REST}",
    f"{_SPEAK}{_REST}5. mevrouw ‹Uilenburg› (Dorpsbelang)\n",
    f"{_SPEAK}2. mevrouw ‹Uilenburg› (Dorpsbelang)\n{_REST}5. inspreker ‹Averesch›\n",
    f"{_SPEAK}{_REST}\nBode: ‹Hanna Spreeuwers›. Stenografie: ‹L. Averesch›.\n",
    f"Lijst van sprekers bewonersavond\n\n2. mevrouw ‹Uilenburg› (Dorpsbelang)\n{_BARE}",
    f"Sprekerslijst burgers raadsvergadering\n\n1. mevrouw ‹Uilenburg› (Dorpsbelang)\n{_BARE}",
    f"{_COMMITTEE}1 | ‹Averesch T.› | Dorpsbelang | 3 min.\n",
    f"{_COMMITTEE}1. mevrouw ‹Uilenburg› (Dorpsbelang)\n",
    f"{_COMMITTEE}Voorzitter: ‹Anna Dorrestein› (Dorpsbelang)\n",
    f"{_COMMITTEE}Voorzitter dorpsraad: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Ondersteuning voorzitter: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Dorpsraad De Brink\nVoorzitter: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Stichting De Brink\nVoorzitter: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Raad van toezicht\nVoorzitter: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Voorzitter: ‹Anna Dorrestein› (huurder)\n",
    f"{_COMMITTEE}Voorzitter: ‹Anna Dorrestein› (VVD, tot 2019)\n",
    f"{_COMMITTEE}Secretaris: ‹Anna Dorrestein› (VVD)\n",
    f"{_COMMITTEE}Voorzitter: «W. Hoogenberg» (CDA). Aanmelden bij ‹Hanna Spreeuwers›.\n",
    "Zitting commissie Bezwaarschriften\n\nVoorzitter: ‹Anna Dorrestein›\n",
)


@pytest.mark.parametrize("text", [*STAY, *ATTENDING, *_MORE, *GO])
def test_members_in_lists_of_a_sitting_stay_and_nobody_else(text: str) -> None:
    assert misjudged(text) == []
