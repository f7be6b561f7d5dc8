# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers without a label that touch somebody's name."""

from __future__ import annotations

import re

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.codes_of_people import codes_of_people

NAME = re.compile(r"Anna Bos|A\. Bos|BOS A\.|C\. Smit|SMIT C\.|Meijer|Bos")


def found(text: str) -> list[tuple[str, str]]:
    people = [Mention(0, one.start(), one.end(), "PERSON", one.group(), 0.9, "test", ()) for one in NAME.finditer(text)]
    return [(one.text, one.entity_type) for one in codes_of_people(text, 0, people)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("uw cliënt, de heer Bos (2303000101), in. Een verblijfsvergunning", [("2303000101", "V_NUMBER")]),
        ("teamleider Anna Bos (D004711) over de toezegging", [("D004711", "PERSONNEL_NUMBER")]),
        ("voorbereid door A. Bos\n(medew.nr IND-50001), postadres", [("IND-50001", "PERSONNEL_NUMBER")]),
        ("consulent A. Bos (team Oost, D004711)", [("D004711", "PERSONNEL_NUMBER")]),
        ("Regievoerder: mdw 3127 / A. Bos", [("3127", "PERSONNEL_NUMBER")]),
        ("Controleur (boa 3117, Bos) verklaart", [("3117", "PERSONNEL_NUMBER")]),
        ("mevrouw Bos (cliëntnr: 889911)", [("889911", "CLIENT_NUMBER")]),
        ("de cliënt Anna Bos (889911) belde", [("889911", "CLIENT_NUMBER")]),
        ("Anna Bos [88991122] is verhuisd", [("88991122", "CLIENT_NUMBER")]),
        ("collega A. Bos (71044, Oost)", [("71044", "PERSONNEL_NUMBER")]),
        (
            "Verbalisanten : BOS A.  hoofdagent   RTD10022\n                SMIT C.   agent        RTD10071\n",
            [("RTD10022", "PERSONNEL_NUMBER"), ("RTD10071", "PERSONNEL_NUMBER")],
        ),
        ("A. Bos, brigadier, 71044\n", [("71044", "PERSONNEL_NUMBER")]),
        ("A. Bos\ttoezichthouder\tT-1147\n", [("T-1147", "PERSONNEL_NUMBER")]),
        ("Boa: T-1147 Meijer / met: T-1152 Bos", [("T-1147", "PERSONNEL_NUMBER"), ("T-1152", "PERSONNEL_NUMBER")]),
        (
            "Inspecteur(s) : 60210001 / A. Bos\n                60210002 / C. Smit\n",
            [("60210001", "PERSONNEL_NUMBER"), ("60210002", "PERSONNEL_NUMBER")],
        ),
    ],
)  # fmt: skip
def test_finds(text: str, values: list[tuple[str, str]]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "medewerker A. Bos (2021) en klant C. Smit (1998)",
        "ambtenaar A. Bos (2012:234) en C. Smit (AWB 22/1234)",
        "de zaak Bos (ECLI:NL:RBDHA:2020:1234) en Smit (201909934/1/A2)",
        "cliënt A. Bos (Z2023-0012), C. Smit (20231234), Bos (202312345)",
        "agent A. Bos (0612345678)",
        "A. Bos (D66), C. Smit (CDA, 12), Bos (50PLUS)",
        "De motie van Anna Bos (36410) over ambtenaren en het amendement van C. Smit (35925)",
        "medewerker A. Bos (Stb. 2019, 123)",
        "Anna Bos (12) en C. Smit (1234) kregen de meeste stemmen",
        "A. Bos   wethouder   12500\nC. Smit   directeur   11800\n",
        "inspecteur A. Bos, Dorpsstraat 12345",
        "Hoofdstraat 12345 Bos",
        "inspectie in 2023 Bos",
        "Uitslag: 12345 A. Bos",
        "medewerker: de toezegging aan Anna Bos (T03701) in de Eerste Kamer",
        "collega: schip Anna Bos (ENI 02318870), Wbtv: A. Bos (Wbtv-nr. 4822)",
        "boa gezien om 1430 Bos",
    ],
)
def test_leaves(text: str) -> None:
    assert found(text) == []


def test_a_colleague_behind_a_number_of_the_same_series() -> None:
    assert found("Boa: T-1147 Bos / koppel met: T-1152 Yilmaz") == [
        ("T-1147", "PERSONNEL_NUMBER"),
        ("Yilmaz", "PERSON"),
    ]
    assert found("Boa: T-1147 Bos / route T-115 Yilmaz en T-1152 Verslag") == [("T-1147", "PERSONNEL_NUMBER")]
