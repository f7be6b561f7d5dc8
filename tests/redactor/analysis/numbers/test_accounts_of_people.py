# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts that are spelled like somebody in the document. All people are invented."""

from __future__ import annotations

import re

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.accounts_of_people import with_accounts

NAME = re.compile(r"Pieter Smits|Lies van der Kolk|Kolk L|A\. Brandenburg-Haan|Tineke de Bos|B\. Rief|H\. Beheer")


def found(*texts: str) -> list[str]:
    pages = [
        [Mention(at, one.start(), one.end(), "PERSON", one.group(), 0.9, "test", ()) for one in NAME.finditer(text)]
        for at, text in enumerate(texts)
    ]
    return [one.text for page in with_accounts(texts, pages) for one in page if one.entity_type == "USERNAME"]


@pytest.mark.parametrize(
    ("texts", "accounts"),
    [
        (["Profiel pismit02 werkt weer. Gemeld door Pieter Smits."], ["pismit02"]),
        (["Query gedraaid door psmits", "Pieter Smits"], ["psmits"]),
        (["Aanmelder Kolk L  (likolk01)"], ["likolk01"]),
        (["laptop van Lies van der Kolk, account lvanderkolk en kolkl"], ["lvanderkolk", "kolkl"]),
        (["laptop van A. Brandenburg-Haan (abrande3)"], ["abrande3"]),
        (["laptop van Tineke de Bos: tdebos of tibos4"], ["tdebos", "tibos4"]),
        (["Query gedraaid door tibos44 en Tineke de Bos"], ["tibos44"]),
        # of nobody who is named, words, mail and paths, and pages that speak of no system
        (["account esmits, Pieter Smits"], []),
        (["account van B. Rief, per brief, en van H. Beheer: hbeheer01b"], []),
        (["account Pieter Smits: psmits@ede.nl, /psmits/x"], []),
        (["Pieter Smits schreef psmits in de kantlijn."], []),
    ],
)
def test_finds_what_is_spelled_like_a_name(texts: list[str], accounts: list[str]) -> None:
    assert found(*texts) == accounts
