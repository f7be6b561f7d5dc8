# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Offices over a row of names, slips of a college, promises, meetings of a staff; «stays», ‹goes›. All invented."""

from __future__ import annotations

import pytest
from marked import misjudged

_SLIP = "Nota aan de minister\n\nParaaf        | afdeling | directeur | DG | SG\n"
SLIPS = (
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | «H. Terwindt› |\ndatum | 14/10 | 15/10 | |\n".replace(
        "dt›", "dt»"
    ),
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | | «H. Terwindt»\n",
    "Paraaf\tjurist\tSG\nnaam\t‹O. Postma›\t«H. Terwindt»\n",
    "| Paraaf | jurist | SG | minister |\n| naam | ‹O. Postma› | «H. Terwindt» | «A. Brandsma» |\n",
    f"{_SLIP}naam          | ‹O. Postma› | ‹H. Terwindt› | |\n",
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde› (secr. DG) |\n",
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde›, ‹K. Averesch› |\n",
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | secretaris ‹S. Codde› |\n",
    f"{_SLIP}naam          | ‹O. Postma› | ‹G. van Loon› | i.o. ‹S. Codde› |\n",
    f"{_SLIP}contact       | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde› |\n",
    f"{_SLIP}secretariaat  | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde› |\n",
    f"{_SLIP}\nnaam          | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde› |\n",
    f"{_SLIP}datum | | | |\nnaam          | ‹O. Postma› | ‹G. van Loon› | ‹S. Codde› |\n",
    f"{_SLIP}naam | ‹O. Postma› | ‹A. Bos› | ‹G. van Loon› | ‹S. Codde› | ‹K. Averesch› | ‹T. Kuik›\n",
    "Paraaf   jurist   SG\nnaam   ‹O. Postma›   ‹S. Codde›\n",
    "Paraaf | secretaris DG | bureau SG\nnaam | ‹O. Postma› | ‹S. Codde›\n",
    "Paraaf | afd. | plv. DG\nnaam | ‹O. Postma› | ‹S. Codde›\n",
    "Paraaf | DG\nnaam | ‹O. Postma› | ‹S. Codde›\n",
    *(
        f"{corner} | burgemeester | wethouder\nnaam | ‹O. Postma› | ‹H. Terwindt›\n"
        for corner in ("Secretariaat van", "Contact met", "Gesprek met", "Adviseurs", "Kandidaten voor", "Afdeling", "")
    ),
    "Paraaf\n\n| naam | ‹O. Postma› | ‹S. Codde› |\n",
    "Secretariaat:\nFunctie | DG | SG\nnaam | O. Postma | ‹S. Codde›\n",
    "Functie | DG | SG\nnaam | «O. Postma» | «H. Terwindt»\n",
    "Paraaf\n| DG | SG | x\nnaam | «O. Postma» | «H. Terwindt»\n",
)
_BALLOT = "VOORSTEL AAN BURGEMEESTER EN WETHOUDERS\nPfh: wethouder «Middelhof»\n\n     akkoord   bespreken   paraaf\n"
BALLOTS = (
    f"{_BALLOT}Middelhof     x       BM\n‹Ter Beek›      x       tB\nafd.hfd. ‹Buitenveld›     RB\n",
    f"{_BALLOT}Middelhof     x       BM\n‹A. Buitenveld›  x  AB\n",
    f"{_BALLOT}afd.hfd. ‹A. Middelhof›     x       BM\n",
    "Offerte\n\n     akkoord   bespreken   paraaf\n‹Middelhof›     x       BM\n",
)
_COMMITTEE = "Raadscommissie Leefomgeving – verslag\n21 juni 2022\n\nWethouder «Middelhof»: Er waren vacatures.\n\n"
PROMISES = (
    f"{_COMMITTEE}Toezegging T-22-19: «B. Middelhof» informeert de commissie over de hercontrole.\n",
    f"{_COMMITTEE}Toezegging: de heer «B. Middelhof» zegt een brief toe.\n",
    f"{_COMMITTEE}Toezegging T-22-19: ‹B. Averesch› informeert de commissie over de hercontrole.\n",
    f"{_COMMITTEE}Toezegging T-22-19 aan ‹B. Middelhof›: brief.\n",
    f"{_COMMITTEE}Toezegging T-22-19: ‹B. Middelhof› krijgt bericht.\n",
    f"{_COMMITTEE}Toezegging T-22-19: ‹B. Middelhof› (ambtenaar) informeert de commissie.\n",
    f"{_COMMITTEE}Toezegging T-22-19: contact met ‹B. Middelhof›.\n",
    f"{_COMMITTEE}Insprekers: ‹B. Middelhof› informeert de commissie.\n",
    f"{_COMMITTEE}Toezegging T-22-19: ‹B. Middelhof› informeert de commissie.\nAmbtelijk: ‹C. Middelhof›\n",
    "Verslag bewonersavond\n\nToezegging: ‹B. Middelhof› zal de straat laten vegen.\n",
)
MEETINGS = (
    "do 15\n  08:45-09:15  Staf gedeputeerde «Kolkman», bijpraten stikstof\n",
    "do 15\n  08.45 uur  Staf wethouder «Kolkman»\n",
    *(
        f"do 15\n  08:45  Staf wethouder {met}\n"
        for met in ("‹Anna Tol›, adviseur", "‹Tol› (secretaresse)", "‹A. Tol› en ‹B. Kuik›", "‹A. Tol›", "‹Anna Tol›")
    ),
    "Kamer 3.12  Staf wethouder ‹Tol›\n",
    "tel 08.45  Staf wethouder ‹Tol›\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\n‹Anna Bloemsma› Goed. Doe ik. 12:04\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\n‹Anna Bloemsma› belt jou. Nummer: 2233\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\nMevr. ‹Bloemsma›: komt goed\n",
    "do 15\n  08:45  Secretaresse gedeputeerde ‹S. Kolkman›\n",
    "do 15\n  08:45  Kabinet burgemeester ‹S. Kolkman›\n",
    "Staf gedeputeerde ‹S. Kolkman›, tel. 3321\n",
    "Medewerkers staf gedeputeerde ‹S. Kolkman›\n",
    "do 15\n  08:45  Overleg staf gedeputeerde ‹S. Kolkman›\n",
    "Pomp 2 is om 03.20 uitgevallen. Pomp 1 en 3 draaien. Dijkgraaf\n«Bloemsma» is gebeld. Meting 07.00 uur.\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\n‹J. Bloemsma› 12:04\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\n‹J. Bloemsma› (12:04)\nok\n",
    "De pomp is stuk en ik ben even weg naar de dijkgraaf\n‹Bloemsma›: komt goed\n",
    "Besluitenlijst college van B en W\nAanwezig\n«I.M. Roelfsema», burgemeester\n«H.J. ten Kate», 1e loco\n",
    "Besluitenlijst college van B en W\nAanwezig\n«I.M. Roelfsema», burgemeester\n‹H.J. ten Kate›, 1e medewerker\n",
)


@pytest.mark.parametrize("text", [*SLIPS, *BALLOTS, *PROMISES, *MEETINGS])
def test_holders_by_their_row_stay_and_nobody_else(text: str) -> None:
    assert misjudged(text) == []
