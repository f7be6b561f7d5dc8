# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members below their faction and its seats, who left and who came; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

MEMBERS = (
    """\
Overzicht fracties gemeenteraad Zuiderhage

CDA (3 zetels)
  «Wietse Hoogenberg» (fractievoorzitter)
  - «M.A. Kortekaas»
  «Fenna Uilenburg»
  fractieondersteuning: ‹Jorrit Blekemolen›
Dorpspartij Zuiderhage (2 zetels)
  - «L. (Lieke) Oosterwaal» (fractievoorzitter)
  - «P.J. Stellingwerf»
""",
    """\
Fractie D66: twee raadszetels
«R. Kortekaas», fractievoorzitter
«Ilse Dorrestein»
Fractie VVD: 3 zetels
1. «W.F. Bolhuis» - fractievoorzitter
2. «Teun Averesch»
3. vacature

Griffiemedewerker: ‹Hanna Spreeuwers›, bereikbaar op werkdagen
""",
    """\
Samenstelling algemeen bestuur waterschap De Vlietlanden
Water Natuurlijk (2 zetels):
- «Anouk Zwaagstra»
- «H. Oldenziel»
VVD (1 zetel):
- «B.C. Nagelhout»
""",
    """\
Fractieoverzicht gemeente Zuiderhage

SP (2 zetels)
- «Dirkje Warmolts» (fractievoorzitter)
- «Arend Pekelharing»
Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; opvolger is «Nadia Oussoren».
""",
    """\
Raadsleden per fractie

PvdA (1 zetel)
«Dirkje Warmolts»

Wijzigingen in de raad: de heer «Houtsma» verliet per 1 juni 2023 de raad en is opgevolgd door mevrouw «N. Oussoren».
Tussentijdse mutaties: «Kees Moerdijk» heeft per 2 mei 2024 afscheid genomen als raadslid. Haar plaats is ingenomen \
door «Roos Tuinstra» (PvdA).
""",
)

_CDA = "Fracties gemeenteraad\nCDA (3 zetels)\n«M.A. Kortekaas»\n"
_TWO = "CDA (3 zetels)\n‹Fenna Uilenburg›\nVVD (2 zetels)\n‹A. Pekel›\n"
NEIGHBOURS = (
    # who works for a faction, in every place of its block
    "Fracties raad\nCDA (3 zetels)\n«M. Kortekaas» (fractievoorzitter)\n‹Fenna Uilenburg› (fractiemedewerker)\n",
    f"{_CDA}‹Fenna Uilenburg›, ambtelijk secretaris\n‹Jorrit Blekemolen›\n",
    f"{_CDA}Ondersteuning:\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\n",
    f"{_CDA}Steunfractie\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\n",
    f"{_CDA}assistent ‹Fenna Uilenburg›\n",
    f"{_CDA}secretariaat: ‹Fenna Uilenburg›, ‹Jorrit Blekemolen›\n",
    f"{_CDA}contact: ‹Fenna Uilenburg›\n",
    f"{_CDA}\n‹Fenna Uilenburg›\n",
    "Samenstelling raad\nCDA (3 zetels)\nFractieassistent: ‹Fenna Uilenburg›\n",
    "Samenstelling raad\nCDA (3 zetels)\nStagiair ‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\n",
    f"{_CDA}‹Fenna Uilenburg›\nfractiemedewerker\n‹Jorrit Blekemolen›\n",
    f"{_CDA}‹Fenna Uilenburg›\n(griffie)\n",
    f"{_CDA}‹Fenna Uilenburg› (griffie)\n",
    f"{_CDA}‹Fenna Uilenburg›, partner van mevrouw Kortekaas\n",
    f"{_CDA}Aanspreekpunt voor bewoners is ‹Fenna Uilenburg›.\n",
    f"{_CDA}Chauffeur ‹Fenna Uilenburg›\n",
    # more names than seats: who of them is a member, nobody can tell
    "Samenstelling raad\nCDA (2 zetels)\n‹Wietse Hoogenberg›\n‹M.A. Kortekaas›\n‹Fenna Uilenburg›\n",
    "Samenstelling raad\nCDA (1 zetel)\n‹Wietse Hoogenberg›\n‹M.A. Kortekaas›\n",
    "Samenstelling raad\nCDA (2 zetels)\n‹Wietse Hoogenberg›\nvacature\n‹M.A. Kortekaas›\n",
    # lists of others with the seats of their factions
    "Fractiemedewerkers\nCDA (3 zetels)\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\nVVD (2 zetels)\n‹Arend Pekelharing›\n",
    "Contactpersonen per fractie\n\nCDA (3 zetels)\n‹Fenna Uilenburg›\nVVD (2 zetels)\n‹Arend Pekelharing›\n",
    "Burgerraadsleden en steunfractie\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Voormalige raadsleden\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    f"{_CDA}\nFractieondersteuning\n{_TWO}",
    "Kandidatenlijst gemeenteraad\nCDA (3 zetels)\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\n",
    "Peiling gemeenteraad: CDA op winst\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Beoogde raadsleden\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    # others have seats as well
    "Jeugdgemeenteraad\nCDA (3 zetels)\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\n",
    "Scholierenverkiezingen\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Ondernemingsraad\nFNV (3 zetels)\n‹Fenna Uilenburg›\n‹Jorrit Blekemolen›\nCNV (2 zetels)\n‹Arend Pekelharing›\n",
    "Cliëntenraad, zetelverdeling\nD66 (2 zetels)\n‹Fenna Uilenburg›\n",
    "Bestuur wijkvereniging Het Broek\nBewoners (3 zetels)\n‹Fenna Uilenburg›\nWinkel (2 zetels)\n‹A. Pekelharing›\n",
    "Raad van toezicht\nHuurdersbelang (2 zetels)\n‹Fenna Uilenburg›\n",
    "Vervoer excursie\nBus 1 (8 zetels)\n‹Fenna Uilenburg›\n‹A. Blekemolen›\nBus 2 (8 zetels)\n‹Arend Pekelharing›\n",
    "Zaalindeling\nTafel VVD, 4 leden\n‹Fenna Uilenburg›\n",
    "De VVD heeft 4 zetels.\n‹Fenna Uilenburg›\n",
    "Overzicht fracties gemeenteraad\nVVD (4 zetels)\n«Fenna Uilenburg»\nTotaal (23 zetels)\n‹Arend Pekelharing›\n",
    # headings that say something else, or nothing
    "Chauffeurs\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Chauffeurs gemeenteraad\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Hotelkamers voor partners van raadsleden\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Begeleiders van de fracties\nCDA (3 zetels)\n‹Fenna Uilenburg›\nVVD (2 zetels)\n‹Arend Pekelharing›\n",
    "Wie belt met welke fractie?\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Mailen aan fractievolgers:\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "De volgende inwoners stemden op\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Met dank aan de griffie\nSamenstelling raad\nCDA (3 zetels)\n‹Fenna Uilenburg›\n",
    "Fracties raad\nCDA (2 zetels)\n‹M.A. Kortekaas›\ncontactpersoon bewoners\n‹Fenna Uilenburg›\n",
    "Overzicht fracties gemeenteraad\nGriffie (3 zetels)\n‹Fenna Uilenburg›\nVVD (1 zetel)\n«Arend Pekelharing»\n",
)

_LIST = (
    "Fractieoverzicht gemeente Zuiderhage\n\nSP (2 zetels)\n- «Dirkje Warmolts»\nondersteuning: ‹Fenna Uilenburg›\n\n"
)
CHANGES = (
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen; opvolger is ‹Fenna Uilenburg›.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen als fractieassistent; opvolger is ‹N. Oussoren›.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen bij de griffie; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 de griffie verlaten; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 de fractie verlaten; opvolger is ‹Nadia Oussoren›.",
    "Mutaties griffie: ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen; opvolger is ‹Nadia Oussoren›.",
    "Personele mutaties: ‹Jelmer Houtsma› heeft ontslag genomen; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: medewerker ‹Jelmer Houtsma› heeft op 3 mei 2022 ontslag genomen; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: fractiesecretaris ‹Jelmer Houtsma› heeft ontslag genomen; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: de assistent van ‹Jelmer Houtsma› heeft ontslag genomen; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; zijn assistent is ‹Nadia Oussoren›.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; contactpersoon is ‹Nadia Oussoren›.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; ‹Nadia Oussoren› verwerkt dit.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten. Doorgegeven door ‹Nadia Oussoren›.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; opvolger is ‹Nadia Oussoren›, nu nog bode.",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; opvolger is ‹Nadia Oussoren› (griffie).",
    "Mutaties: «Jelmer Houtsma» heeft op 3 mei 2022 de raad verlaten; opvolger is ‹Nadia Oussoren›\nvan de griffie.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 de raad verlaten\nvan de woningcorporatie.",
    "Mutaties: de buurman van ‹Jelmer Houtsma› heeft op 3 mei 2022 de raad verlaten.",
    "Mutaties: ‹Jelmer Houtsma› meldt dat de voorzitter op 3 mei 2022 de raad heeft verlaten.",
    "Bijgewerkt: ‹Jelmer Houtsma› heeft op 3 mei 2022 de raad ingelicht; opvolger is ‹Nadia Oussoren›.",
    "Mutaties: ‹Jelmer Houtsma› heeft op 3 mei 2022 de raad van toezicht verlaten; opvolger is ‹Nadia Oussoren›.",
)


@pytest.mark.parametrize("text", [*MEMBERS, *NEIGHBOURS])
def test_members_below_a_faction_and_its_seats_stay_and_nobody_else(text: str) -> None:
    assert misjudged(text) == []


@pytest.mark.parametrize("text", CHANGES)
def test_who_leaves_another_place_than_the_council_goes(text: str) -> None:
    assert misjudged(_LIST + text + "\n") == []


def test_changes_tell_nothing_without_a_list_of_members() -> None:
    text = "Personeelsblad\nMutaties: ‹J. Houtsma› heeft op 3 mei 2022 de raad verlaten; opvolger is ‹N. Oussoren›.\n"
    assert misjudged(text) == []


def test_each_change_is_read() -> None:
    more = (
        "Mutaties: «Jelmer Houtsma» verliet op 3 mei 2022 de raad; opvolger is «Nadia Oussoren». «Kees Moerdijk» heeft \
per 2 juni 2023 zijn zetel opgegeven; hij is opgevolgd door «Roos Tuinstra».\n"
    )
    assert misjudged(_LIST + more) == []
