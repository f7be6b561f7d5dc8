# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who a sentence announces as alderman or deputy, and who stands in one like it. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

APPOINTED = [
    "De gemeente groeit. De nieuwe wethouders zijn {Anna Rijsman|m} van de VVD, {Piet Eikema|m} van D66 en {Jo Bos|m}.",
    (
        "Er is gekozen. De vijf nieuwe heemraden in het dagelijks bestuur zijn {Piet Koman|m} (Rockanje) en "
        "{Petra Nesman|m} (Ridderkerk) namens Waterpartij Delta (WPD), {Johan Drielman|m} namens de agrariërs en "
        "{Leo Stehman|m} namens het CDA."
    ),
    "Dorp kiest. De andere wethouders zijn: {Geert Hendrikse|m} (D66), {Marieke Munnik|m} (HvD) en {Els Boudens|m} (GL).",  # noqa: E501
    "Het bestuur heeft vijf nieuwe heemraden benoemd: {Cicilia Rijsman|m} uit Dordrecht (fractie BBB) en {Jan Eik|m}.",
    (
        "Het nieuwe college bestaat naast dijkgraaf {Hetty Klaver|m} uit: de heer {Jo Carels|m} namens Water, Wonen en "
        "Natuur, mevrouw {Lida Schelman|m} namens VVD, 50PLUS en AWP en de heer {Piet Boerma|m} namens Ongebouwd."
    ),
    "Als wethouders worden {Anna Rijsman|m} en {Piet Eikema|m}.",
]

NOBODY = [
    "De kinderen van de wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De partners van de nieuwe wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De wethouders zijn {Anna Rijsman} en {Piet Eikema} dankbaar.",
    "De wethouders zijn {Anna Rijsman} en {Piet Eikema} van Stichting Dorp dankbaar.",
    "De wethouders zijn {Anna Rijsman}, {Piet Eikema}, bewoners van de wijk, ter wille.",
    "De wethouders zijn met {Anna Rijsman} en {Piet Eikema} op pad.",
    "De wethouders zijn {Anna Rijsman} en {Piet Eikema} (medewerker) kwijt.",
    "De wethouders worden {Anna Rijsman} en {Piet Eikema} voorgesteld.",
    "De wethouders zijn {Anna Rijsman}.",
    "De nieuwe kandidaat-wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De oud-wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De beoogde wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De secretaresses van de wethouders worden {Anna Rijsman} en {Piet Eikema}.",
    "De kinderwethouders zijn {Anna Rijsman} en {Piet Eikema} van groep 8; de wethouder was blij.",
    "Rollenspel klas 4B. De nieuwe wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De jeugdraad koos. De nieuwe raadsleden zijn {Anna Rijsman} en {Piet Eikema}.",
    "De assistenten zijn {Anna Rijsman} en {Piet Eikema}. De wethouders zijn er niet.",
    "Het college van bestuur bestaat uit: {Anna Rijsman} en {Piet Eikema}. De wethouder kwam.",
    "Het college bestaat uit: {Anna Rijsman} en {Piet Eikema}. De school is blij.",
    "Het team van de wethouder bestaat uit: {Anna Rijsman} en {Piet Eikema}.",
    "Het college heeft twee nieuwe bodes benoemd: {Anna Rijsman} en {Piet Eikema}. De wethouder was er.",
    "De wethouders hebben twee nieuwe medewerkers benoemd: {Anna Rijsman} en {Piet Eikema}.",
    "De raad heeft voor de wethouders een coach benoemd: {Anna Rijsman} en {Piet Eikema}.",
    "Woordvoerders van de wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "Bij de wethouders zijn {Anna Rijsman} en {Piet Eikema}.",
    "De wethouders zijn\n\n{Anna Rijsman} en {Piet Eikema} belden.",
    "De wethouders zijn in gesprek: {Anna Rijsman} en {Piet Eikema}.",
    "De nieuwe wethouders zijn er. {Anna Rijsman} en {Piet Eikema} zijn bewoners.",
    "De nieuwe wethouders zijn bekend bij {Anna Rijsman} en {Piet Eikema}.",
    "De wethouders waren {Anna Rijsman} en {Piet Eikema} voor.",
    "De wethouders waren {Anna Rijsman} en {Piet Eikema} uit Ede iets schuldig.",
]


@pytest.mark.parametrize("text", APPOINTED)
def test_who_is_announced_in_an_office(text: str) -> None:
    case = look(text)
    assert {case.role_at(1, mark) for mark in case.marks[0]} == {"office_holder"}


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_else_is(text: str) -> None:
    case = look(text)
    assert case.marks[0]
    assert "office_holder" not in [case.role_at(1, mark) for mark in case.marks[0]]


def test_behind_such_a_list_others_are_none() -> None:
    case = look(
        "De nieuwe wethouders zijn {Anna Rijsman|m} van de VVD en {Piet Eikema|m} van D66. {Jo Bos|o} is hun bode.\n\n"
        "De nieuwe wethouders zijn {Els Bakema|m} en {Wim Tolsma|m} namens het CDA, en hun secretaris {Bo Vos|o}."
    )
    roles = [(case.role_at(1, mark) == "office_holder", mark.expected) for mark in case.marks[0]]
    assert [held for held, expected in roles if expected == "o"] == [False, False]
