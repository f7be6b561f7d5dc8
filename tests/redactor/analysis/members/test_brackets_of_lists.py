# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Brackets behind names in lists: offices with their town, local parties; and those who stand beside them.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

from redactor.analysis.members.local_parties import parties_listed

RECORD = "Notulen raadsvergadering gemeente Hoogveld\n"
OFFICES = [
    (
        "Verslag bestuurlijk overleg\nAfwezig: de heer «J. Bultena» (burgemeester Almere), «K. Bloks» (wethouder "
        "Zwolle, VNG), «T. Wind» (loco-burgemeester Tiel)"
    ),
    (
        "Aanwezig: «P. Schotanus» (burgemeester Laagveld), «J. Bultena» (burgemeester Overveld), «Bert Kok» ("
        "voorzitter, burgemeester Vlietstede)"
    ),
    "Aanwezig: voorzitter «S. Bakkerus» (dijkgraaf); leden «T. Veldhoen» (heemraad), «W. Klaver» (heemraad)",
    (
        "Deelnemers: «Rutger Grootwassen» (wethouder Almere, VNG), ‹Jan Smits› (beleidsmedewerker), «A. Plas» ("
        "wethouder van Breda)"
    ),
]
BESIDE_OFFICES = [
    "Assistenten: ‹A. Kuik› (wethouder Smit), ‹B. Tol› (wethouder Jansen)",
    "Aanwezig: ‹A. Kuik› (wethouder Smit), ‹B. Tol› (burgemeester Jansen)",
    "Bestuurssecretarissen: ‹A. Kuik› (wethouder Sloterdijk), ‹B. Tol› (burgemeester Kerkstra)",
    "Aanwezig: ‹A. Kuik› (secretaris wethouder Almere), ‹B. Tol› (adviseur burgemeester Zwolle)",
    "Aanwezig: ‹A. Kuik› (namens wethouder Almere), ‹B. Tol› (namens burgemeester Zwolle)",
    "Contactpersonen:\n‹A. Kuik› (wethouder Almere), ‹B. Tol› (burgemeester Smit)",
    "Wethouder Breda belt. Gesproken met ‹A. Kuik› (wethouder Breda) en ‹C. Vos› (afdeling Zorg).",
    "Mevrouw Tiel was er niet. Aanwezig: ‹A. Kuik› (burgemeester Tiel)",
    "Aanwezig: ‹A. Kuik› (bij burgemeester Almere), ‹B. Tol› (bij wethouder Zwolle)",
    "Aanwezig: ‹A. Kuik› (kabinet burgemeester Almere), ‹B. Tol› (bureau wethouder Zwolle)",
    "De buurman ‹A. Kuik› (kent wethouder Almere) en ‹B. Tol› (belde burgemeester Zwolle).",
    "Leden klankbordgroep: ‹T. Vos› (heemraad Zwolle belt), lid ‹K. Bos› (inwoner)",
    "leden ‹T. Vos› (secretaris heemraad), ‹W. Klaver› (adviseur dijkgraaf)",
    "Aanwezig: ‹A. Kuik›, (wethouder Smit), ‹B. Tol›",
    "Aanwezig: ‹A. Kuik› (moeder van burgemeester Almere), ‹B. Tol› (vader wethouder Zwolle)",
    "‹A. Kuik› (wethouder Bakker), ‹B. Tol› (wethouder Visser), ‹C. Bos› (wethouder Mulder)",
    "Actie: ‹A. Kuik› (wethouder Hoorn), ‹B. Tol› (wethouder Bergen)",
    "Gebeld: ‹A. Kuik› (burgemeestersassistent Almere)",
    "Overleg ‹A. Kuik› (wethouder Almere belt), ‹B. Bos› (burgemeester Zwolle mailt terug)",
    "Ouders: ‹A. Kuik› (wethouder Vermeer), ‹B. Bos› (burgemeester De Wit)",
]
PARTIES = [
    (
        "Besluitenlijst raadsvergadering Duinrade\nAanwezig: 23 leden. Afwezig m.k.: «Van Sloten» (CDA) en «Kılıç» "
        "(Zandstede Vooruit)"
    ),
    (
        "Verslag presidium 11 januari 2024\nAanwezig: «Marieke Overduin» (vz), «Klaas Tieleman» (VVD), «Bea van Osch» "
        "(Dorpslijst), «Ton Geurtsen» (Dorpslijst), «Joke Vissers» (CDA), «Anke Mulderij» (griffier)\n"
        "1. «Van Osch» stelt voor de vergadering te vervroegen."
    ),
    RECORD + "Leden: «A. Tol» (Ons Hoogveld), «B. Kuik» (VVD), «C. Zijl» (Trots op Hoogveld)\n"
    "De heer «Zijl» (Trots op Hoogveld) merkt op dat het te duur is.",
]
PRESENT = RECORD + "Aanwezig: «A. Bos» (Ons Hoogveld), «B. Kuik» (CDA)\n"
BESIDE_PARTIES = [
    RECORD + "Aanwezig: «A. Bos» (VVD), ‹D. Smit› (Welzijn Vooruit), «B. Kuik» (CDA)",
    RECORD + "Aanwezig: «A. Bos» (VVD), ‹D. Smit› (Stichting Ons Dorp), «B. Kuik» (CDA)",
    RECORD
    + "Aanwezig: «A. Bos» (VVD), ‹D. Smit› (afdeling Zorg), ‹E. Vos› (GGD), ‹F. Hart› (griffie), «B. Kuik» (CDA)",
    RECORD + "Aanwezig: «A. Bos» (VVD), «B. Kuik» (CDA)\nInsprekers: ‹D. Smit› (Ons Hoogveld), ‹E. Vos› (Samen Sterk)",
    RECORD
    + "Aanwezig: «A. Bos» (VVD), «B. Kuik» (CDA)\nOok aanwezig: ‹D. Smit› (Ons Hoogveld), ‹E. Vos› (Samen Wonen)",
    "Verslag huurdersvergadering\nAanwezig: ‹A. Bos› (Ons Hoogveld), ‹B. Kuik› (Samen Vooruit)",
    "Verslag bewonersavond gemeente Hoogveld\nAanwezig: ‹B. Kuik› (Ons Dorp), ‹C. Tol› (CDA)",
    "Verslag overleg dorpsraad en gemeenteraad\nAanwezig: ‹B. Kuik› (Dorpsraad), ‹C. Tol› (Ons Dorp)",
    PRESENT + "Contact: ‹P. Vos› (medewerker Ons Hoogveld), fractieassistent ‹T. Vos› (Ons Hoogveld)",
    PRESENT + "Inspreker ‹T. Vos› (Ons Hoogveld) is het oneens.",
    PRESENT + "Penningmeester ‹T. Vos› (Ons Hoogveld) en vrijwilliger ‹K. Zijl› (Ons Hoogveld) kregen een brief.",
    PRESENT + "Bewoner ‹T. Vos› (Ons Hoogveld) en kandidaat ‹K. Zijl› (Ons Hoogveld).",
    PRESENT + "Mevrouw ‹T. Vos› (Ons Hoogveld, secretaris) belt. De heer ‹Smit› van Ons Hoogveld ook.",
    PRESENT + "De partner van mevrouw «Kuik», ‹Jan Zijl›, is ziek. Gast: ‹P. Plas› (Ons Thuis)",
    RECORD
    + "Aanwezig: «A. Bos» (VVD), «B. Kuik» (CDA)\nAmbtelijk aanwezig: ‹A. Vos› (Team Vooruit), ‹B. Zijl› (Sociaal "
    "Domein)",
    "Overleg jeugdzorg\nAanwezig: ‹A. Bos› (Wijkteam Vooruit), ‹B. Kuik› (Sociaal Hoogveld)",
    "Overleg jeugdzorg\nAanwezig: ‹A. Bos› (Samen Sterk), ‹B. Kuik› (Ons Huis), wethouder «C. Tol» (CDA)",
    "Verslag personeelsvergadering\nAfwezig: ‹A. Bos› (Ons Kantoor), ‹B. Kuik› (SP)",
    RECORD + "Aanwezig: «A. Bos» (VVD), ‹D. Smit› (beleidsadviseur), ‹E. Groen› (Nieuw Wonen), «B. Kuik» (CDA)",
    RECORD + "Aanwezig: «A. Bos» (VVD), «B. Kuik» (CDA), ‹E. Groen› (Rabobank Vooruit)",
    RECORD + "Aanwezig: «A. Bos» (VVD), «B. Kuik» (CDA), ‹E. Groen› (inwoner), ‹F. Bot› (Gewoon Buurman)",
    "Notulen leerlingenraad\nAanwezig: ‹A. Bos› (Ons Klas), ‹B. Kuik› (VVD)",
    RECORD + "Afwezig: «A. Bos» (VVD). Vervanger: ‹B. Vos› (Ons Hoogveld)",
    "Presentielijst raadsinformatieavond\nAanwezig: «A. Bos» (VVD), ‹B. Vos› (Sportclub Vooruit), «C. Tol» (CDA)",
    "Presentielijst gemeente Hoogveld\nLeden klankbordgroep: ‹B. Vos› (Ons Hoogveld), ‹C. Zijl› (Ons Dorp)",
    "Presentielijst gemeente Hoogveld\nLeden: ‹A. Bos› (bewoner), ‹B. Vos› (Ons Hoogveld), ‹C. Tol› (huurder)",
]
OF_PUPILS = [
    "Raadsvergadering voor scholieren\nAfwezig: ‹Kim Bos› (Ons Hoogveld), ‹Anna Kuik› (CDA)",
    "Studenten spelen de gemeenteraad. Raadsvergadering.\nAfwezig: ‹Kim Bos› (Ons Hoogveld), ‹Anna Kuik› (CDA)",
    (
        "Verslag raadsvergadering\nAfwezig: «Kim Bos» (Ons Hoogveld), «Anna Kuik» (CDA)\nHet leerlingenvervoer. "
        "De leerling ‹Bas Tol› (Het Baken) en vader ‹Piet Tol› (Ons Huis)."
    ),
]
MOVED_AND_TOWNS = """\
Raadsvergadering 12 oktober 2023, gemeente Oudland
Motie M7 Bomen, ingediend door «T. Groenman» (Oudlands Belang) en «M. Fransen» (GroenLinks)
===
Notulen raadsvergadering gemeente Edam
Aanwezig: «De Wit» (VVD), «Roos» (CDA), «Kwakman» (Volendam 80), «Veerman» (Lijst Kras)
Afwezig: «Tol» (Kampen '85) en «Sier» (D66)
===
Raadsvergadering 12 oktober 2023, gemeente Oudland
Petitie ingediend door ‹T. Groenman› (Oudlands Belang) en ‹M. Fransen› (bewoner)
===
Raadsvergadering 12 oktober 2023, gemeente Oudland
Zienswijze ingediend door ‹T. Groenman› (Ons Dorp) en ‹M. Fransen› (Dorps Belang)
===
Raadsvergadering gemeente Oudland
Aanwezig: «De Wit» (VVD), ‹Bos› (Team 12), ‹Vos› (Kamer 14), «Roos» (CDA)
===
Raadsvergadering gemeente Oudland
Motie ingediend door «De Wit» (VVD)
Brief van ‹K. Bos› (Oudlands Belang)
===
Ledenvergadering. Motie ingediend door ‹K. Bos› (Ons Dorp) en ‹A. Tol› (Samen Sterk). De gemeenteraad.
===
Raadsvergadering gemeente Oudland
Aanwezig: «De Wit» (VVD), «Roos» (CDA), ‹Bos› (Volendam 80)
===
Raadsvergadering gemeente Oudland
Motie van gasten: ingediend door ‹K. Bos› (Oudlands Belang)
===
Notulen raadsvergadering gemeente Hoogveld
Afwezig: «Bos» (VVD), ‹Kuik› (Transitie Sociaal), ‹Landman› (Beheer Centraal)
===
Notulen raadsvergadering gemeente Hoogveld
Motie ingediend door «Bos» (VVD) op verzoek van ‹Kuik› (Samen Sterk)
===
Notulen raadsvergadering gemeente Hoogveld
Motie over het verzoek, ingediend door «Bos» (VVD); namens bewoners sprak ‹Kuik› (Ons Dorp)
===
Aanwezig: leden ‹T. Veld› (burgemeester), ‹W. Klaver› (penningmeester) van het carnavalscomité
===
Afspraken 2024: ‹A. Kuik› (wethouder Hazelhoff), ‹B. Tol› (burgemeester Posthuma)
===
Klankbordgroep gemeenteraad
Leden: ‹J. Bos› (Ons Dorp)
"""


@pytest.mark.parametrize(
    "text", [*OFFICES, *BESIDE_OFFICES, *PARTIES, *BESIDE_PARTIES, *OF_PUPILS, *MOVED_AND_TOWNS.split("\n===\n")]
)
def test_a_bracket_tells_of_the_name_before_it(text: str) -> None:
    assert not misjudged(text)


def test_parties_are_listed_beside_those_of_the_houses() -> None:
    assert parties_listed("Afwezig: Tol (Ons Dorp), Kuik (griffie)") == frozenset()
    assert parties_listed("Aanwezig: Tol (VVD), Bos (Ons Dorp), Kuik (CDA), Zijl (Ons Huis)") == {"Ons Dorp"}


TURNS = "De VOORZITTER: Ik heropen.\nDe heer «TOL» (GroenLinks): Dank.\nMevrouw «BOS» (CDA): Nee.\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{RECORD}{TURNS}De heer «KUIK» (Ons Dorp): Mag ik aanvullen?\nMevrouw «Zijl» (Hoogveld Vooruit): Ja.\n",
        f"{RECORD}{TURNS}Er zijn insprekers.\nDe heer ‹KUIK› (Ons Dorp): Mag ik aanvullen?\n",
        f"{RECORD}{TURNS}De heer ‹KUIK› (Zorg Vooruit): Ja.\nMevrouw ‹ZIJL› (Bewonersvereniging Ons Dorp): Nee.\n",
        f"{RECORD}{TURNS}De heer «KUIK» (Ons Dorp): Nee.\nProjectleider ‹W. Zijl› (Ons Dorp) zoekt het uit.\n",
        f"{RECORD}De heer «TOL» (GroenLinks): Dank.\nDe heer ‹KUIK› (Ons Dorp): Mag ik aanvullen?\n",
    ],
)
def test_who_has_a_turn_among_parties_of_the_houses_sits_for_a_local_party(text: str) -> None:
    assert not misjudged(text)
