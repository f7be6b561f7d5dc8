# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a column of people, told by the other cells of it."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.peopled import in_columns


def others(text: str, *seen: str, letters: tuple[str, ...] = ()) -> list[str]:
    """What is found besides ``seen`` (every place of it a person) and ``letters`` (initials)."""
    page = []
    for kind, words in (("PERSON", seen), ("INITIALS", letters)):
        for word in words:
            at = text.find(word)
            while at >= 0:
                page.append(Mention(0, at, at + len(word), kind, word, 0.9, "test"))
                at = text.find(word, at + 1)
    return [one.text for one in in_columns(text, sorted(page, key=lambda one: one.start))]


ROSTER = """week\tma-vr dag\tnacht\tweekend
31\tDijkgraaf\tMartina\tEbbers
32\tKovalenko\tDijkgraaf\tMartina
33\tEbbers\tKovalenko\tSmit-Bos
34\tSmit-Bos\tEbbers\tDijkgraaf
"""


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        ("1;Kade 4;lamp;Bakker;open\n2;Kade 5;tegel;El Idrissi;open\n3;Kade 6;rat;Storm;open\n4;Kade 7;ei;T. Mos;ja\n",
         ("Bakker", "El Idrissi", "T. Mos"), ["Storm"]),
        ("1;Kade 4;lamp;Bakker\n2;Kade 5;tegel;Idrissi\n3;Kade 6;rat;T. Slang\n4;Kade 7;ei;Mosterd\n",
         ("Bakker", "Idrissi", "Mosterd"), ["T. Slang"]),
        ("Naam | Kamer\nBakker | 1\nEl Idrissi | 2\nWil Prins (ziek) | 3\nT. Mos | 4\n",
         ("Bakker", "El Idrissi", "T. Mos"), ["Wil Prins"]),
        ("rit 1   Geurt   Ab / Zbigniew   Clyde\nrit 2   Clyde   Mo / Geurt      Jolanda\n",
         ("Geurt", "Zbigniew", "Clyde", "Jolanda"), []),  # two rows are no table
        (ROSTER, ("Martina", "Ebbers", "Kovalenko", "Smit-Bos"), ["Dijkgraaf"] * 3),
        # fewer than three of five are people
        ("1;Bakker\n2;Idrissi\n3;Storm\n4;Regen\n5;Hagel\n".replace(";", "\t"), ("Bakker", "Idrissi"), []),
        # one and the same person only
        ("1\tBakker\n2\tBakker\n3\tStorm\n4\tBakker\n", ("Bakker",), []),
        # a word of no list of surnames, an organisation's and an abbreviation are nobody
        ("1\tBakker\n2\tIdrissi\n3\tVergunning\n4\tMosterd\n", ("Bakker", "Idrissi", "Mosterd"), []),
        ("1\tBakker\n2\tIdrissi\n3\tGemeente\n4\tMosterd\n", ("Bakker", "Idrissi", "Mosterd"), []),
        ("1\tBakker\n2\tIdrissi\n3\tRVO\n4\tMosterd\n", ("Bakker", "Idrissi", "Mosterd"), []),
        # nor are days, services and firms
        *((f"1\tBakker\n2\tIdrissi\n3\t{thing}\n4\tMosterd\n", ("Bakker", "Idrissi", "Mosterd"), [])
          for thing in ("Koningsdag", "Staatsbosbeheer", "Teams-overleg", "Café Storm", "Bouwbedrijf Smit", "Topdesk")),
        # the cell beside it is of another column
        ("Storm\tBakker\nRegen\tIdrissi\nHagel\tMosterd\n", ("Bakker", "Idrissi", "Mosterd"), []),
        # the head of a column is none of its cells
        ("Storm\tWater\nBakker\t1\nIdrissi\t2\nMosterd\t3\n", ("Bakker", "Idrissi", "Mosterd"), []),
        # text below another is no column
        ("Bakker belt.\nIdrissi mailt.\nStorm komt.\nMosterd gaat.\n", ("Bakker", "Idrissi", "Mosterd"), []),
    ],
)  # fmt: skip
def test_a_word_in_a_column_of_people(text: str, seen: tuple[str, ...], names: list[str]) -> None:
    assert others(text, *seen) == names


def test_letters_in_a_column_of_letters() -> None:
    rows = "1\tlijst\tHvB\n2\tbrief\tTdM\n3\tnota\tGJ\n4\tmail\tEbbers\n5\tplan\tSdW\n"
    assert others(rows, "Ebbers", "Idrissi", "Bakker", letters=("HvB", "TdM", "SdW")) == []  # nobody enough on the page
    assert others(
        rows + "\nBakker, Mosterd, Idrissi\n", "Ebbers", "Bakker", "Mosterd", letters=("HvB", "TdM", "SdW")
    ) == ["GJ"]


def test_a_page_of_a_thousand_rows_is_read_once() -> None:
    rows = "".join(f"{number}\tBakker\tIdrissi\tStorm\n" for number in range(3_000))
    assert len(others(rows, "Bakker", "Idrissi", "Mosterd")) <= 3_000
