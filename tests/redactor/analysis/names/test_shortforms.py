# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials and account names of people who are named in full."""

from __future__ import annotations

import pytest

from redactor.analysis.names.shortforms import ShortForms, Told, letters_of_few
from redactor.analysis.names.spelling import parse

PEOPLE = ShortForms(
    parse(one)
    for one in (
        "Anouk de Wild", "Karel Moes", "J.P. van der Elzen", "Carla Hoogstra-van Tol", "Sanne Pattinaya",
        "Dirk Gerrits",        "Ruben van Soest", "B. Post",
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1  Zaal regelen  KM  3 mei", ["KM"]),
        ("Verslag: KM", ["KM"]),
        ("Notulen door KM.", ["KM"]),
        ("De notitie (AdW) is klaar.", ["AdW"]),
        ("AdW belt met JvdE", ["AdW", "JvdE"]),
        ("Memo van KM; niet verzonden", ["KM"]),
        ("KM plant een afspraak.", ["KM"]),
        ("Overleg KM/BP over de zaal", ["KM", "BP"]),
        ("Groet,\nCHvT\n", ["CHvT"]),
        ("actie KM d.d. 3/4", ["KM"]),
        ("Planning KM d.d. 17/11", ["KM"]),
        ("Dat stuk ligt bij KM. Ik bel morgen.", ["KM"]),
        ("ja, BP komt zo", ["BP"]),
        ("Groet, Ruben (RvS)", ["RvS"]),
        ("aan BZ en Dirk (DG)", ["DG"]),
        ("Zij belt morgen.\nDG\n", ["DG"]),
        ("Paraaf: BP", ["BP"]),
        # what stands for something else
        ("het KM rapport over water", []),
        ("de brief van DG", []),
        ("aan RvS: niet doen", []),
        ("het KM-model", []),
        ("KM@voorbeeld.nl", []),
        ("2 KM2", []),
        ("De AKM zegt", []),
        ("de km per uur", []),
    ],
)
def test_initials(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in PEOPLE.find(text) if hit.kind == "initials"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TB heeft op 24 februari gesproken.", ["TB"]),
        ("Lijst maken (zie mail TB)", ["TB"]),
        ("Opgesteld: TB, 3-3-2021", ["TB"]),
        ("het TB rapport over water", []),
        ("een TB-uitbraak", []),
    ],
)
def test_letters_that_a_list_of_actions_shows(text: str, found: list[str]) -> None:
    hits = ShortForms([]).find(text, Told(placed=frozenset(["tb"])))
    assert [text[hit.start : hit.end] for hit in hits] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bezoek QZ Huisbezoek", ["QZ"]),
        ("Wie gaat er? QZ en MdW gaan.", ["QZ"]),
        ("Zie QZ-2021, de QZ 12", []),
        ("het NS advies", []),
    ],
)
def test_letters_of_few_people_that_abbreviate_nothing(text: str, found: list[str]) -> None:
    people = [parse("Quirine Zijl"), parse("Nora Smit")]
    hits = ShortForms(people).find(text, Told(near=letters_of_few(people)))
    assert [text[hit.start : hit.end] for hit in hits] == found


def test_pairs_of_letters_of_many_people_fit_by_chance() -> None:
    people = [parse(f"{first}. {last}osma") for first in "ABCDEFG" for last in "BCDFGHK"]
    assert not letters_of_few(people)


def test_letters_that_stand_beside_their_name_once_are_found_wherever_they_stand() -> None:
    text = "(in dit verslag is PP dus niet planning) djs vrij, DJS niet"
    hits = ShortForms([]).find(text, Told(own=frozenset(["PP", "DJS"])))
    assert sorted(text[hit.start : hit.end] for hit in hits) == ["DJS", "PP", "djs"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("eigenaar;pattins", ["pattins"]),
        ("ACCOUNT   pattis", ["pattis"]),
        ("account: moesk", ["moesk"]),
        ("gemaakt door elzenj02 op 3 mei", ["elzenj02"]),
        ("vanderelzenj heeft het gewijzigd", ["vanderelzenj"]),
        ("eigenaar\nhoogstc\n", ["hoogstc"]),
        ("04-04 11:20   MOES_K   Zaak aangemaakt", ["MOES_K"]),
        ("afgedwongen voor adm-kmoes en anderen", ["adm-kmoes"]),
        ("status gewijzigd k.moes om 9 uur", ["k.moes"]),
        # words, addresses, files
        ("het postb stuk", []),
        ("de posten zijn op", []),
        ("moesk@voorbeeld.nl", []),
        ("https://voorbeeld.nl/moesk", []),
        ("moesk.docx", []),
    ],
)
def test_accounts(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in PEOPLE.find(text) if hit.kind == "account"] == found
