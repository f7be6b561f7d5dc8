# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands where members of a council or a government do, and is none; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

_LEDE = "Verslag raadscommissie\n"
PARTIES = (
    _LEDE + "Sollicitanten: ‹W. Averesch› RA (SGP), ‹F. Pekelharing›, (VVD)\n",
    _LEDE + "Sollicitanten:\n‹W. Averesch› RA (SGP)\n‹F. Pekelharing›, (VVD)\n",
    "Verenigde Vergadering waterschap\nTeam Water: ‹Fenna Averesch› MSc (WaterNatuurlijk)\n",
    _LEDE + "Voorzitter afdeling ‹Fenna Averesch› (Christen Unie)\n",
    _LEDE + "Voorzitter partijafdeling: ‹B. de Averesch› (Partij van de Arbeid)\n",
    _LEDE + "Secretaris afdeling ‹B. de Averesch› (Partij van de Arbeid)\n",
    _LEDE + "Lid van de partij: ‹B. de Averesch› (Partij van de Arbeid)\n",
    _LEDE + "Afdelingsbestuur: ‹Teun Averesch› (D 66)\n",
    _LEDE + "Steunfractie: ‹Teun Averesch› (D 66)\n",
    _LEDE + "Gasten: ‹F. Averesch› (Groen Links), ‹B. de Pekelharing› (D 66)\n",
    _LEDE + "Trainees: ‹Teun Averesch› BSc (D66)\n",
    _LEDE + "Griffie: ‹Teun Averesch› BSc (D66)\n",
    _LEDE + "Onderzoekers: ‹Teun Averesch› MSc (Groen Links)\n",
    _LEDE + "Register accountants: ‹Teun Averesch› RA (VVD)\n",
    _LEDE + "Woonachtig te Zuiderhage: ‹Teun Averesch›, (SP)\n",
    "Gastenlijst gemeenteraad\n‹A. Averesch› (Groen Links)\n‹B. Pekelharing›, (D66)\n‹C. Bolhuis› RA (VVD)\n",
    "Gemeenteraad\nSollicitanten\n\n‹A. Averesch› (Groen Links)\n‹B. Pekelharing› BSc (D66)\n",
    "Gemeenteraad\nSollicitanten griffie\n1. ‹A. Averesch› (Christen Unie)\n2. ‹B. Pekelharing› BSc (D66)\n",
    "Gemeenteraad\nLintjes voor ‹A. Averesch› (Partij van de Arbeid) en ‹B. Pekelharing›, (CDA)\n",
    "Gemeenteraad\nAanwezig zijn verder ‹B. Pekelharing› MSc (Groen Links), medewerker\n",
    "Leden van de adviesraad: ‹A. Averesch› (Groen Links), gemeenteraad\n",
    "Gemeenteraad\nLeden: «A. Kortekaas» (Groen Links), «B. Uilenburg» (D 66)\n",
    _LEDE + "Aanwezig: «F. Uilenburg» RA (SGP), «B. de Kortekaas» (Groen Links), «C. Moerdijk» (D 66)\n",
    _LEDE + "De heer «Teun Kortekaas» (D 66) vraagt naar de kosten.\n",
)
_CDA = "Overzicht fracties gemeenteraad Zuiderhage\nVVD (3 zetels)\n«Jelle Kortekaas»\n"
SEATS = (
    "Gemeenteraad\nWie komt er kijken\nCDA (4 zetels)\n‹Anna Averesch›\n",
    "Leden\nCDA: 12 leden\n‹Anna Averesch›\n‹Jelle Pekelharing›\n",
    "Ledenlijst\nVVD (12 leden)\n‹Anna Averesch›\n",
    "Samenstelling Raad van Advies\nCDA: 3 zetels\n‹Anna Averesch›\n",
    "Samenstelling Speeltuin\nSP (3 zetels)\n‹Anna Averesch›\n",
    "Overzicht Uitzendkrachten\nGL (3 zetels)\n‹Anna Averesch›\n",
    "Zetelverdeling Vervoersraad\nSP (3 zetels)\n‹Anna Averesch›\n",
    "Gemeenteraad Zuiderhage\nPers (3 zetels)\n‹Anna Averesch›\nVVD (3 zetels)\n«Jelle Kortekaas»\n",
    "Gemeenteraad Zuiderhage\nJongeren (2 zetels)\n‹Anna Averesch›\nVVD (3 zetels)\n«Jelle Kortekaas»\n",
    _CDA + "Opvolging: ‹Anna Averesch› (bode) heeft per 3 mei 2022 de raad verlaten; opvolger is ‹Piet Pekelharing›.\n",
    _CDA + "Wisselingen: ‹Anna Averesch› heeft haar ontslag genomen; opvolger is ‹Piet Pekelharing›.\n",
    _CDA + "Wijzigingen in de raad: ‹Anna Averesch› heeft ontslag genomen; zij wordt als griffier opgevolgd door\n",
    "Fracties gemeenteraad\nStand op 3 mei 2022\nVVD (1 zetel)\n«Jelle Kortekaas»\n",
)
_NOTE = "Ministerie van Defensie\nmemo\nAan de minister"
_ASKED = "Ministerie van Defensie\nnota\nAan de minister\n"
_COLLEGE = "Collegenota\nIn het college van B&W heeft de heer"
FUNCTIONS = (
    _NOTE + ": ‹A. Averesch›\nHOOFD BUREAU JURIDISCHE ZAKEN\n",
    _NOTE + ": ‹A. Averesch›\nBUREAU SG\n",
    _NOTE + ": ‹A. Averesch›\nFunctie: adviseur\n",
    _NOTE + ": ‹A. Averesch›\n\nwoordvoerder\n",
    _NOTE + ": ‹A. Averesch›\nDirectie   Juridische Zaken\n",
    _NOTE + ", ‹Averesch›\n\n",
    _ASKED + "De klankbordgroep kwam bijeen. Het lid ‹Averesch› heeft hierover vragen gesteld.\n",
    _ASKED + "Het projectteam vergaderde. Het lid ‹Averesch› heeft op 3 mei 2022 hierover vragen gesteld.\n",
    _ASKED + "De commissie van deskundigen vergaderde. Het lid ‹Averesch› heeft vragen gesteld.\n",
    _ASKED + "De gezondheidsraad vergaderde. Het lid ‹Averesch› heeft vragen gesteld.\n",
    f"{_COLLEGE} ‹Averesch› gevraagd om ontslag als beleidsmedewerker.\n",
    f"{_COLLEGE} ‹Averesch› opgemerkt dat zijn afdeling dit niet aankan.\n",
    f"{_COLLEGE} ‹Averesch› aandacht gevraagd voor zijn woning.\n",
    f"{_COLLEGE} ‹Averesch› verzocht om een vergunning; mevrouw ‹Pekelharing› is tegen.\n",
    f"{_COLLEGE} ‹Averesch› gevraagd naar zijn dossier; mevrouw ‹Pekelharing› is akkoord.\n",
    _ASKED + "In het consortium. Het lid ‹Averesch› heeft hierover vragen gesteld.\n",
    _ASKED + "In de vakgroep. Het lid ‹Averesch› heeft hierover vragen gesteld.\n",
    f"{_COLLEGE} ‹Averesch› aandacht gevraagd voor de werkdruk op het secretariaat.\n",
    f"{_COLLEGE} ‹Averesch› gevraagd naar de planning namens de aannemer.\n",
    "‹A. Averesch›, griffier, Voorbeeld B.V.\n",
    "‹A. Averesch›, griffier Voorbeeld B.V.\n",
    "‹A. Averesch›, griffier/notulist Voorbeeld B.V.\n",
    "‹A. Averesch›, griffier - Voorbeeld B.V.\n",
    "‹A. Averesch›, griffier | Voorbeeld B.V.\n",
    "Men vroeg de gemeentesecretaris («A. Kortekaas») of Voorbeeld B.V. komt.\n",
)
_GGD = "Aanwezig: de leden A. Bolhuis (Zutphen) en C. Uilenburg (Apeldoorn)\nAfwezig: ‹B. Pekelharing› (Deventer)\n"
_TO_HOUSE = "De voorzitter van de Tweede Kamer\n{}\n\nDe minister van Defensie,\n\nA. Uilenburg\n"
_BESIDE = "Staatssecretaris Averesch was erbij.\n\nDe minister van Defensie,\n\nA. Uilenburg\n\n"
OTHERS = (
    "Deelnemers: ‹S. Pekelharing› (griffie), ‹B. Averesch› en overige wethouders\n",
    "Deelnemers: ‹K. Averesch› (adviseur) en ‹S. Pekelharing› en overige raadsleden\n",
    "Deelnemers: ‹K. Averesch›; ‹S. Pekelharing› en overige gedeputeerden\n",
    "Deelnemers: ‹Anna› en de andere wethouders\n",
    "Verslag ambtelijk overleg algemeen bestuur GGD Noord\n" + _GGD,
    *(
        _TO_HOUSE.format(line)
        for line in (
            "Voor vragen kunt u mijn collega ‹Averesch› bellen.",
            "Mijn collega ‹Averesch› stuurt u de bijlagen toe.",
            "Mijn collega ‹Averesch› is uw aanspreekpunt.",
            "Samen met mijn collega ‹Averesch› zoeken wij de stukken uit.",
            "U kunt bellen met mijn collega ‹Averesch›.",
            "Mijn collega ‹Averesch› zal contact opnemen met uw griffie.",
            "Het dossier is overgedragen aan mijn collega ‹Averesch›.",
            "De klokkenluider zei: mijn collega ‹Averesch› wist dit.",
            "Hij schrijft dat (mijn collega ‹Averesch› heeft dit voorbereid)",
        )
    ),
    "Ambtelijk: ‹A. Averesch› (oud-gemeentesecretaris)\n",
    "Ambtelijk: ‹A. Averesch› (plv. gemeentesecretaris), «B. Kortekaas» (gemeentesecretaris)\n",
    "GRIP 3 verslag\nVoorzitter VR\t«B. Kortekaas»\nAdviseur voorzitter VR\t‹A. Averesch›\n",
    "ROT-verslag\nBellen voorzitter VR ‹B. Averesch› 14:00\n",
    "ROT-verslag\nActie: informeren voorzitter VR (‹B. Averesch›)\n",
    "ROT-verslag\ninformatiemanager/voorzitter VR ‹B. Averesch›\n",
    "GRIP 2: OvD ‹B. Blauw›, voorzitter VR Mei Lente\n",
    "GRIP 4. OR-voorzitter veiligheidsregio ‹A. Averesch›\n",
    _BESIDE + "mede namens de staatssecretaris van Financiën, namens deze,\n\n‹B. Averesch›\n",
)
_REGISTER = "Nevenfuncties gemeenteraad\nNaam | Fractie | Functie | Neven\n«A. Kortekaas» | CDA | raadslid | docent\n"
_OPENS = "\n1. Opening door voorzitter ‹A. Averesch›\n"
PAPERS = (
    "Raadsvragen brug: antwoordmemo\nAan: het college\nAfzender: ‹A. Averesch›, CDA\n\n‹A. Averesch›\n",
    "Vragen over de vuilnis\nGeacht college\nVan: ‹A. Averesch› (Dorpsbelang Oost)\n",
    "Vragen en klachten\nAan: college van bestuur\nVan: ‹A. Averesch› (Denk)\n",
    "Raadsvragen\nAan: college van bestuur\nVan: ‹A. Averesch› (Denk)\n",
    "Technische vragen jaarrekening\nAan: college\nVan: ‹A. Averesch›, Volt\n",
    "Agenda raadsvergadering\n3. Vragenuur: ‹C. Averesch› over de kermis\n4. Inspreker meldt zich\n",
    "Agenda raadsvergadering\n3. Vragenuur: «C. Kortekaas» (VVD) over de kermis\n",
    "Agenda overleg over de raad" + _OPENS,
    "Agenda overleg\nVoorbereiding gemeenteraad" + _OPENS,
    "Agenda platform, gehouden in raad" + _OPENS,
    "Agenda projectgroep raadscommissie" + _OPENS,
    "Agenda Rekenkamer en gemeenteraad" + _OPENS,
    _REGISTER + "\nOpgave verwerkt door\n‹B. Averesch› | VVD | lid | griffie\n",
    "Nevenfuncties gemeenteraad, bestuur plaatselijke afdelingen\n‹B. Averesch› | VVD | voorzitter | bakker\n",
)


@pytest.mark.parametrize("text", [*PARTIES, *SEATS, *FUNCTIONS, *OTHERS, *PAPERS])
def test_who_stands_where_members_do_and_is_none_goes(text: str) -> None:
    assert misjudged(text) == []
