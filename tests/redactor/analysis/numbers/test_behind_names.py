# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that stand for somebody because a name stands before them."""

from __future__ import annotations

import re

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.behind_names import behind_names

NAME = re.compile(r"(?:Anna Bos|Cor Smit|BOS, Anna)")


def found(text: str) -> list[str]:
    people = [Mention(0, one.start(), one.end(), "PERSON", one.group(), 0.9, "test", ()) for one in NAME.finditer(text)]
    return [one.text for one in behind_names(text, 0, people)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Telefoonlijst\nAnna Bos     214\nCor Smit     3318\n", ["214", "3318"]),
        ("Telefoongids\nAnna Bos (Anneke)   Belastingen   4512   2.14\nCor Smit   3318\n", ["4512", "3318"]),
        ("BHV'ers: Anna Bos (3318), Cor Smit (214)\n", ["3318", "214"]),
        ("Voor vragen: Anna Bos, 3318\n", ["3318"]),
        ("1\tBOS, Anna\tMASTER\tUKR\t12/03/1971\tFE771203\n", ["12/03/1971", "FE771203"]),
        ("Gaf op Anna Bos, 30-04-1952, controle GBA: klopt", ["30-04-1952"]),
        ("Anna Bos (v), 12-03-1981, wonende te Ede", ["12-03-1981"]),
        ("Anna Bos - 12-05-1990 - Nederlandse nationaliteit", ["12-05-1990"]),
        ("RDW-bevraging: BOS, Anna, 08031962.", ["08031962"]),
        ("Cor Smit   19620308   Ede", ["19620308"]),
        ("Cor Smit, 12 mei 1990, ID gecontroleerd", ["12 mei 1990"]),
        ("Toezichthouders: Anna Bos (nr. 40317) en Cor Smit (nummer B-1234)\n", ["40317", "B-1234"]),
        ("Aanwezig: Anna Bos (aanwijzingsnr. 40217), Cor Smit\n", ["40217"]),
        ("De inspecteur en zijn collega Anna Bos, (legitimatienummer 10733) zagen", ["10733"]),
        ("Kapitein: Anna Bos, PHL, 12-03-1971, P8812345A", ["12-03-1971", "P8812345A"]),
    ],
)
def test_finds(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Uitslag\nAnna Bos     214\nCor Smit     3318\n",
        "Voor vragen kunt u bellen.\n\nUitslag\nAnna Bos     214\nCor Smit     3318\n",
        "Telefoonlijst\nAnna Bos     2014\nCor Smit     1998\n",
        "Telefoonlijst\nAnna Bos     214,50\nCor Smit     3318 euro\n",
        "Toestel kopen\nAnna Bos   214\n",
        "Inspreker: Anna Bos (nr. 40317)\n",
        "De motie van Anna Bos (nr. 36410) over de inspecteur is verworpen",
        "De inspecteur zag de melding van Anna Bos (nr. 36410)",
        "De zienswijze van Anna Bos (nr. 10733) gaat over de toezichthouder",
        "De inspecteur sprak Cor Smit (nr. 2019) en Anna Bos (nr. 12)",
        "De inspecteur sprak Cor Smit (KvK 10733456) en Anna Bos (zaaknr. 40317)",
        "1\tPOMP\tzaal\tNLD\t12/03/1971\tFE771203\n",
        "Anna Bos, NLD, 12-03-2023, FE771203",
        "Cor Smit, 08132023 en Anna Bos, 20190308",
        "De brief van Anna Bos, 12 mei 1998, is afgedaan",
        "Aan Anna Bos, 12 mei 2019, 14.00 uur, stadhuis",
        "Anna Bos, 12-05-1990, en het idee dat zij woonde",
    ],
)
def test_leaves(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("evidence", "values"), [("address:home", ["4 mei 1968"]), ("address:organisation", [])])
def test_a_day_between_a_name_and_its_home(evidence: str, values: list[str]) -> None:
    text = "CASUS 1   Anna Bos, 4 mei 1968, Planetenlaan 226"
    spans = (("Anna Bos", "PERSON", ()), ("Planetenlaan 226", "ADDRESS", (evidence,)))
    mentions = [
        Mention(0, text.index(part), text.index(part) + len(part), kind, part, 0.9, "test", codes)
        for part, kind, codes in spans
    ]
    assert [one.text for one in behind_names(text, 0, mentions)] == values
