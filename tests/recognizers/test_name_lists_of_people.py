# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a list behind one label: surnames, surnames with given names, letters. All people are invented."""

from __future__ import annotations

import pytest
from person_kit import RECOGNIZER, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aanwezig: van Ginkel, Ruitenberg\n", ["van Ginkel", "Ruitenberg"]),
        ("aanwezig: dhr. en mw. van Ginkel, Ruitenberg\n", ["van Ginkel", "Ruitenberg"]),
        ("aanwezig: mw. van Ginkel, Xrroan\n", ["van Ginkel, Xrroan"]),
        ("Aanwezig: Oldewinkel, Heike; Tekle, Robel\n", ["Oldewinkel, Heike", "Tekle, Robel"]),
        ("Aanwezig: Nijschool, Heike\n", ["Nijschool, Heike"]),
        ("Gisteren belde Heike Oldewinkel mij.", ["Heike Oldewinkel"]),
        ("Het Heike Oldewinkel is open.", []),
    ],
)
def test_surnames_in_a_list_stay_apart_and_whole(text: str, found: list[str]) -> None:
    assert names(text) == found


def letters(text: str) -> list[str]:
    """The words that are hidden, each once."""
    hits = RECOGNIZER.hits(text)
    covered = [text[one.start : one.end] for one in hits if one.entity_type in ("INITIALS", "PERSON")]
    return sorted({word for one in covered for word in one.replace(",", " ").split()})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Deelnemers: GT, NB, WZ\n", ["GT", "NB", "WZ"]),
        ("Aanwezig: GT, NA, WZ, JB\n", ["GT", "NA", "WZ", "JB"]),
        ("Aanwezig: JvdB, RP en KL (notulen)\n", ["JvdB", "RP", "KL"]),
        ("Aanwezig: gemeente, OM, politie\n", []),
        ("Deelnemers: VNG, IPO, UvW\n", []),
        ("Aanwezig: EZ, OM, BZ, LNV\n", []),
        ("Aanwezig: B&W, OR, MT\n", []),
        ("Aanwezig: JZ, RO, DV, HR\n", []),
        ("Naam: NG, AB\n", ["NG", "AB"]),
        ("Aan: LI, AB (Anna)\n", ["LI", "AB", "(Anna)"]),
        ("Deelnemers: ZH, NH, GR, FR, DR, OV\n", []),
    ],
)
def test_letters_of_those_present(text: str, found: list[str]) -> None:
    """Two of two letters that abbreviate nothing make a list of people; bodies are no such list."""
    assert letters(text) == sorted(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Paraaf        SK    NW    JO    LPQ\n", ["SK", "NW", "JO", "LPQ"]),
        ("Paraaf\tLH\tTK\n", ["LH", "TK"]),
        ("Paraaf   LH   datum   3 mei\n", ["LH"]),
        ("Paraaf    LH    RO    SK    PQ\n", ["LH", "RO", "SK", "PQ"]),
        ("Paraaf\tLH\tRO\tVTH\tJZ\n", ["LH"]),
        ("Paraaf    BZ    JZ    FEZ\n", ["BZ"]),
        ("Teruggebeld door: KCC\n", []),
        ("Paraaf   A   B   C\n", ["A"]),
        ("Terugbelactie: LSZ, gedaan 26-10-2022.\n", ["LSZ"]),
        ("Terugbelactie: LSZ, gedaan 26-10-2022. De depositie op het gebied blijft gelijk.\n", ["LSZ"]),
        ("Vastgesteld per mail: FB 16/10, OL 17/10, SH 16/10\n", ["FB", "OL", "SH"]),
        ("Route: BZK 16/10, VWS 17/10, RWS 18/10\n", []),
        ("Medeparaaf WJZ LW (mondeling)\n", ["LW"]),
        ('Opmerking: "antwoord 4 korter!  AB"\n', ["AB"]),
        ("Beslissing staatssecretaris: akkoord, wel kort graag. BO 9/2\n", ["BO"]),
        ("De leges zijn voldaan.\n\nLFW\n", ["LFW"]),
        ("De leges zijn voldaan.\n\nVWS\n", []),
        ("Zie de bijlage.\n\nIII\n", []),
        ("Zie de bijlage.\n\nVTH\n", []),
        ("Zie de bijlage.\n\nEND\n", []),
        ("Team Oost\n\nLFW\n", []),
    ],
)
def test_letters_of_who_signs_or_calls_back(text: str, found: list[str]) -> None:
    assert letters(text) == sorted(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("002\t08-08-2025\tMailwisseling Verspeek-Özdemir\t7\n", ["Verspeek-Özdemir"]),
        ("Mailwisseling Verspeek – Özdemir\n", ["Verspeek", "Özdemir"]),
        ("E-mailwisseling Bakker/Tavares over de brug\n", ["Bakker", "Tavares"]),
        ("Correspondentie Visser-Tavares\n", ["Visser-Tavares"]),
        ("Mailwisseling Van der Xroelde-Tavares\n", ["Van der Xroelde-Tavares"]),
        ("0.3  23-10-2025  opmerkingen Weißkirchen verwerkt\n", ["Weißkirchen"]),
        ("opmerkingen BZK verwerkt, opmerkingen Raad verwerkt, input Provincie Utrecht verwerkt\n", []),
        ("opmerkingen Rijk verwerkt; reactie Tennet opgenomen; opmerkingen Stedin verwerkt\n", []),
        ("Mailverkeer Groot-Ammers\n", []),
        ("Voor: Zandwijken\nBeller: onbekend\n", ["Zandwijken"]),
        ("Mailwisseling gemeente-provincie\n", []),
        ("Mailwisseling Utrecht-Zwolle\n", []),
        ("Correspondentie Gemeente-Provincie\n", []),
    ],
)
def test_who_wrote_to_whom(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Van: Xrroan van, W.J. [mailto:x@voorbeeld.nl]\n", ["Xrroan van, W.J."]),
        ("Naam\tAfdeling\nVries, Hermien de\tFEZ\n", ["Vries, Hermien de"]),
        ("04\tRiele D.F. te\tde jeugdzorg\n", ["Riele D.F. te"]),
        ("naam             afdeling\nLugte, M. van der    DGB\n", ["Lugte, M. van der"]),
    ],
)
def test_a_prefix_behind_ends_at_the_cell(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dat is dhr dekker. Rustig blijven.", ["dekker"]),
        ("We spraken mw visser over de brug.", ["visser"]),
        ("mevrouw mulder belt morgen", ["mulder"]),
        ("mevrouw laat weten dat de heer stelt dat het kan", []),
        ("De heer des huizes en mevrouw de voorzitter waren er.", []),
        ("Kopie naar teamchef H. Dijkgraaf.", ["H. Dijkgraaf"]),
        ("De dijkgraaf en de Dijkgraaf waren er.", []),
    ],
)
def test_surnames_that_are_words_behind_a_title_or_initials(text: str, found: list[str]) -> None:
    assert names(text) == found
