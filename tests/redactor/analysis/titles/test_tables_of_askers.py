# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who asked, in tables that name the party or who governs beside; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

_TOLD = """\
RAAD VAN DE GEMEENTE ZUIDERHAGE
Mondelinge vragen, vragenuur 18 april 2024

"""
_BELOW = "\nDe raad heeft van inwoners vernomen dat het te lang duurt. Motie volgt.\n"
_HEAD = "Nr. | Fractie | Vragensteller | Onderwerp | Portefeuillehouder\n"
_PROMISED = "Lijst van toezeggingen gemeente Zuiderhage, stand 20 juli 2020\n"
_COLUMNS = "nr\tdatum\tportefeuillehouder\tvragensteller\tonderwerp\tambtelijk contact\n"

KEPT = (
    (
        f"{_TOLD}{_HEAD}1 | SP | «Gerrit Hoogenberg» | Zorg | «M. Uilenburg»\n"
        f"2 | Hageveld Nu | «Sharon Warmolts» | Parkeren | «Van Oussoren»\n3 | VVD | - (vervallen) | |\n{_BELOW}"
    ),
    f"{_TOLD}Fractie\tGevraagd door\tWethouder\nCDA\t«A. Warmolts»\t«Uilenburg»\n{_BELOW}",
    f"Vragen van leden gemeenteraad\n\nPartij/fractie;Vraag door;Pfh\nD66;«A. Warmolts»;«M. Uilenburg»\n{_BELOW}",
    f"{_PROMISED}{_COLUMNS}T01\t08-04-2020\twethouder «Amezian»\t«Y. Warmolts»\tweg\t‹S. Codde›\n",
    f"Toezeggingenlijst provincie Gelderland\n{_COLUMNS}T01\t08-04-2020\t«Amezian»\t«Y. Warmolts»\tN348\t‹S. Codde›\n",
    (
        "Overzicht openstaande toezeggingen gemeenteraad Zuiderhage\nnr | toegezegd aan | wethouder | stand\n"
        "1 | «J. Hoogenberg» | «M. Uilenburg» | open\n"
    ),
    (
        "Nr | Onderwerp | Verantwoordelijk portefeuillehouder | Ambtenaar\n1 | Nota | «Uilenburg» | ‹A. Codde›\n"
        "Het college besluit.\n"
    ),
    "Nr | Onderwerp | Staatssecretaris | Behandelaar\n1 | Nota | «Uilenburg» | ‹A. Codde›\n",
)
_ROW = "1 | SP | «Gerrit Hoogenberg» | Zorg | «M. Uilenburg»\n"
GONE = (
    # the party beside is none, or of nobody with a seat
    f"{_TOLD}{_HEAD}{_ROW}2 | inwoner | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Inwoners | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Insprekers | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Griffie | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Ambtenaar | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Geen | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | - | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Stichting Hageveld | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Hageveld B.V. | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | medewerker VVD | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Steunfractie SP | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    f"{_TOLD}{_HEAD}{_ROW}2 | Oud-lid | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}",
    *(
        f"{_TOLD}{_HEAD}{_ROW}2 | {of} | ‹S. Warmolts› | Parkeren | M. Oussoren\n{_BELOW}"
        for of in ("Tubantia", "FNV", "Dorpsraad", "OR", "Vitens", "Ondernemers", "Winkeliers", "Team Zorg")
    ),
    # a board of another body, and who stands in for who governs
    "College van bestuur van de scholen\nNr | Taak | Verantwoordelijk portefeuillehouder\n1 | Gym | ‹M. Uilenburg›\n",
    "College van bestuur van de scholen\nNr | Taak | Collegeleden\n1 | Gym | ‹M. Uilenburg›\n",
    "Nr | Nota | Staatssecretaris\n1 | Weg | ‹M. Uilenburg› namens Bos\n",
    # no party of the Houses in the column
    f"{_TOLD}{_HEAD}1 | Dorpsbelang | ‹Gerrit Hoogenberg› | Zorg | «M. Uilenburg»\n{_BELOW}",
    f"{_TOLD}{_HEAD}1 | Hageveld Nu | ‹Gerrit Hoogenberg› | Zorg | «M. Uilenburg»\n{_BELOW}",
    # nobody governs beside: people in a hall ask as well
    f"{_TOLD}Fractie | Vragensteller | Vraag\n2 | ‹S. Warmolts› | Parkeren\n{_BELOW}",
    (
        "Vragen uit de zaal bij de avond van de gemeenteraad; schriftelijke vragen\nNr | Gesteld door | Vraag\n"
        "1 | ‹Karin Warmolts› | Wanneer?\n"
    ),
    f"{_TOLD}Nr | Gevraagd door | Onderwerp\n1 | ‹Karin Warmolts› | Wanneer?\n{_BELOW}",
    # no paper of a council
    f"{_HEAD}1 | SP | ‹Gerrit Hoogenberg› | Zorg | M. Uilenburg\n",
    # the heads are of staff
    f"{_TOLD}Fractie | Medewerker | Portefeuillehouder\nSP | ‹Gerrit Hoogenberg› | M. Uilenburg\n{_BELOW}",
    f"{_TOLD}Fractie | Contactpersoon | Portefeuillehouder\nSP | ‹Gerrit Hoogenberg› | M. Uilenburg\n{_BELOW}",
    # what others were promised
    f"Lijst van toezeggingen bewonersavond Zuiderhage\n{_COLUMNS}T01\t08-04\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen dorpsraad Zuiderhage\n{_COLUMNS}T01\t08-04\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen ondernemersoverleg Zuiderhage\n{_COLUMNS}T1\t8-4\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen cliëntenraad Zuiderhage\n{_COLUMNS}T1\t8-4\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen ondernemingsraad Zuiderhage\n{_COLUMNS}T1\t8-4\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen inloopavond Hageveld\n{_COLUMNS}T1\t8-4\t-\t‹Y. Warmolts›\tweg\t‹S. Codde›\n",
    f"Lijst van toezeggingen\n{_COLUMNS.replace('portefeuille', 'x')}T1\t8-4\t-\t‹Y. W. Bos›\tx\t‹S. Codde›\n",
    f"{_PROMISED}nr\tvragensteller\tonderwerp\tambtelijk contact\nT01\t‹Y. Warmolts›\tparkeren\t‹Sanne Codde›\n",
    f"{_PROMISED}{_COLUMNS}T01\t08-04-2020\tAmezian\tbewoner ‹Y. Warmolts›\tparkeren\t‹Sanne Codde›\n",
    f"{_PROMISED}{_COLUMNS}T01\t08-04\tAmezian\tinwoners\tparkeren\t‹Sanne Codde›\n\nInsprekers kunnen zich melden.\n",
    f"{_PROMISED}{_COLUMNS}T01\t08-04\tAmezian\t«Y. Warmolts»\tparkeren\t‹S. Codde›\n\nBeheer: ‹K. Averesch›\n",
    f"{_PROMISED}{_COLUMNS}T01\t08-04\tAmezian\t«Y. Warmolts» (ambtenaar: ‹K. Averesch›)\tparkeren\t‹S. Codde›\n",
)


@pytest.mark.parametrize("text", KEPT + GONE)
def test_who_asks_in_a_council_stays_and_nobody_else(text: str) -> None:
    assert misjudged(text) == []
