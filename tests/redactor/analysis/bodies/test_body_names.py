# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which words are a body's name, and which may be somebody's."""

from __future__ import annotations

import pytest

from redactor.analysis.bodies.body_names import building_at_end, is_body_name, is_known_name, is_of_several

BODIES = (
    "Openbare basisschool De Waterlelie", "Notariskantoor Blankert & Oosterhuis", "Dierenkliniek Het Ros",
    "Deurwaarderskantoor Snijders & Partners", "Nationale ombudsman", "Rabobank Zwolle",
    "Advocatenkantoor Kiela & Partners",
    "GGZ Friesland", "Reef Infra", "PostNL", "Essent Energie Zwolle", "Albert Heijn",
    "Tandartsenpraktijk Zuid", "Buurtzorg Nederland",
)  # fmt: skip
MAYBE_SOMEBODY = (
    "Jansen Infra", "Rabobank Jansen", "Stedin Peter", "Jansen Kinderopvang", "Luna Kinderopvang", "Bakkerij De Groot",
    "Bouwbedrijf De Wit", "Huisarts Jansen", "Notariskantoor Anna Tol", "Advocatenkantoor Mulder", "Kone", "Zara",
    "de wethouder", "Infra", "Anna & Piet Tol", "Peuterspeelzaal De Boer", "Hoveniersbedrijf Mulder", "Kantoor Mulder",
    "Deurwaarder Snijders", "Openbare Anna", "Kapsalon De Boer", "Dierenkliniek De Vries", "Timmerman De Hoek",
    "Collega's van Rabobank Zwolle", "Bewoner GGZ Friesland", "Rabobank Zwolle Anna", "Jansen & Zn.", "Tol & Bos",
    "A.B. Bakker Kinderopvang", "Mulder Advocatuur", "Bureau Tol", "Het Ros",
    "Jansen Nederland", "Piet Nederland", "Nederland", "Tandartsenpraktijk", "Zuid",
    "Tandarts Zuid", "Praktijk Anna Zuid", "Bakker Zuid",
)  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_a_body_of_more_than_one(name: str) -> None:
    assert is_body_name(name)


@pytest.mark.parametrize("name", MAYBE_SOMEBODY)
def test_what_may_be_somebody(name: str) -> None:
    assert not is_body_name(name)


def test_a_known_name_stands_alone_or_before_a_town() -> None:
    assert [is_known_name(name) for name in ("PostNL", "Rabobank Zwolle", "Gemeente Zwolle", "Tol")] == [
        True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "building"),
    [
        ("Zij trouwen in de raadzaal", "raadzaal"),
        ("in sporthal De Hoek", "sporthal De Hoek"),
        ("voetbalvereniging SV Argon", "voetbalvereniging SV Argon"),
        ("de brandweerkazerne", "brandweerkazerne"),
        ("wijkcentrum Piet Tol", ""),
        ("de woning", ""),
        ("het verzorgingshuis", ""),
        ("bibliotheek, Anna", ""),
        ("bibliotheekmedewerker", ""),
    ],
)
def test_the_building_at_the_end(text: str, building: str) -> None:
    assert building_at_end(text) == building


def test_names_of_several() -> None:
    names = (
        "Office Deals BV",
        "Prins Mauritsschool",
        "Van Tol Bouw B.V.",
        "Rijschool Vrolijk",
        "Jansen Klussen",
        "Tol",
    )
    assert [is_of_several(name) for name in names] == [True, True, True, False, False, False]


def test_no_word_is_no_known_body() -> None:
    assert not is_known_name("")
    assert not is_known_name(" . ")
