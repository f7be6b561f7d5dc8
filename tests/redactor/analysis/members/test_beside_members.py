# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""People who stand where members of a council do, and are none of them. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

PUBLIC = {"office_holder", "public_function", "senior_official"}
BESIDE_A_PARTY = [
    "Aanvrager bijstand {K. Wijk} (CDA, vanaf vorig jaar geen lid meer). De wethouder antwoordt; de gemeenteraad ook.",
    "{P. Stam} (PvdA, tot 2010) heeft een uitkering. De wethouder en de raadsleden weten ervan.",
    "De wethouder en de raadsleden {A. Bos|m} (CDA). Er was {P. Stam|m} (PvdA, afwezig op 19 december).",
    "Mijn buurman {Jan Zijl} (SP, aanwezig bij brand) en de raadsleden spraken over de wethouder.",
    (
        "Waterschapsbelasting bezwaren. {Jan Zijl} (ongebouwd) en {Petra Stam} (bedrijfsgebouwd) hebben bezwaar bij "
        "het waterschap. De dijkgraaf antwoordt."
    ),
    "{Petra Stam} (natuurterreinen) woont in Elzerwoude. De dijkgraaf antwoordt. Het algemeen bestuur vergadert.",
    "Heffing. {Jan Zijl} (natuurterreinen) kreeg een aanslag van het waterschap. De dijkgraaf antwoordt.",
]
IN_A_RECORD = [
    "Verslag raadscommissie Ruimte\nEr zijn insprekers. Aanwezig: de heer {Wijk} en mevrouw {Stam}",
    "Verslag raadscommissie Ruimte\nBij de commissie bezwaar. Leden: de heer {Oostwoud} mevrouw {Stam}",
    "Verslag raadscommissie Ruimte\nTegenwoordig: de heer {De Zijl} van de politie",
    "Verslag raadscommissie Ruimte\nLeden: mevrouw {Kuik|m}, de heer {Bos} van de dorpsraad",
    "Notulen van de raadsvergadering\nAanwezig: de heer {A. Zijl|m} mevrouw {P. Stam|m} de heer {K. Tol} ambtenaar",
    "Notulen van de raadsvergadering\nAanwezig: de heer {A. Zijl|m} mevrouw {P. Stam|m} de heer {K. Tol} namens buren",
]
OF_A_FRACTION = [
    (
        f"Verslag {body}. Mevrouw {{Petra Stam}} en de heer {{Karim Tol}}, beiden lid van de fractie {fraction}, "
        "spreken met de wethouder over de motie van de gemeenteraad."
    )
    for body, fraction in (
        ("huurdersoverleg", "Bewoners"),
        ("Dorpsraad", "Ouders"),
        ("dorpsvergadering", "Jongeren"),
        ("overleg", "Huurders"),
        ("Huurdersbelang", "Lokaal Wonen"),
        ("raadscommissie in de dorpsraad", "CDA"),
        ("wijkraad", "CDA"),
    )
]
IN_A_TABLE = [
    (
        "Raadsvragen en meldingen gemeenteraad Elzerwoude\nNr   Vraagsteller     Onderwerp\n"
        "1    {Klaas Wijk}     Hondenpoep op straat\n2    {Petra Kuik}     Vragen over haar uitkering\n"
        "Bewoners stellen vragen via het formulier."
    ),
    (
        "Raadsvragen gemeenteraad Elzerwoude\n| Vraagsteller | Onderwerp |\n| {Klaas Wijk} | Hondenpoep |\n"
        "| bewoner {Stam} | Lantaarn |\n| {Petra Kuik} | Vragen over haar uitkering |"
    ),
    (
        "Toezeggingen informatieavond windpark; gemeenteraad was aanwezig\n| Vraagsteller | Vraag | Stand |\n"
        "| {P. Stam} | geluid van molens in\nmijn tuin | volgt |\n| {K. Tol} | slagschaduw | volgt |"
    ),
    (
        "Toezeggingen inloopavond; gemeenteraad was aanwezig\nNr | Vraagsteller | Vraag\n"
        "1 | {P. Stam} | geluid van molens\n2 | {K. Tol} | slagschaduw"
    ),
]
BEHIND_A_TITLE = [
    "Gesproken met wethouders {Zijl|m} mevrouw {Stam} de heer {Wijk} van Dorpsstraat 12",
    "Aan wethouders {A. Bos|m} de heer {K. Wijk} mevrouw {T. Stam}",
    "Overleg met raadsleden {Bos|m} mevrouw {Stam} van Dorpsstraat 12",
    "Wethouders: {Zijl|m} mevrouw {Stam|m} de heer {Wijk} van Dorpsstraat 12",
]
OTHER_SECRETARIES = [
    "Secretaris/directeur {K. Wijk} van Sportclub Elzerwoude",
    "De secr.-directeur {P. Stam} van woningcorporatie Elzerwoude",
    "De secretaris-algemeen directeur {P. Stam} van woningcorporatie Elzerwoude",
    "Besluitenlijst dagelijks bestuur waterschap De Aa\nSecretaris/directeur {K. Wijk|m}",
    "De gemeenteraad\nDe heer Bos (CDA):\nmijn collega {Zijl} op het werk in het ziekenhuis",
]


@pytest.mark.parametrize(
    "text",
    [
        *BESIDE_A_PARTY,
        *IN_A_RECORD,
        *OF_A_FRACTION,
        *IN_A_TABLE,
        *BEHIND_A_TITLE,
        *OTHER_SECRETARIES,
    ],
)
def test_only_the_members_are_taken_for_members(text: str) -> None:
    case = look(text)
    expected = [mark.expected == "m" for mark in case.marks[0]]
    assert [case.role_at(1, mark) in PUBLIC for mark in case.marks[0]] == expected
