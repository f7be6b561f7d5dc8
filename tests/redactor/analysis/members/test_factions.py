# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members whose party stands in a column, or on a line above them; and who stands there and is none. All invented."""

from __future__ import annotations

import pytest
from marked import look

PAGES = {
    "lines that are parties": """\
Vaste commissie
Leden                       Plaatsvervangende leden
PVV
{Drentel-Okx, M.|m}              {Wolvega, A.P. de|m}
{Zandbelt, J.|m}                 vacature PVV
VVD
{Aarnink, S. van|m}              {Ikkersheim, I.|m}

Voor vragen                 {Roskam, P.|unknown}
""",
    "sentences below lines that are parties": """\
Notulen
VVD
{J. Zandbelt|unknown} belt terug over de poster.
CDA
{M. Drentel|unknown} komt niet.
""",
    "a column": """\
Raadscommissie
COMMISSIELEDEN              fractie             handtekening
{Elbert Zwanenveld|m} (vz.)     SGP                 x
mr. {P.P. van Wolveren|m}       Duinrand Sociaal    x
{Koos Tulpenaar|unknown}              griffie             x

ONDERSTEUNING               onderdeel           handtekening
{Evelien Korenhof|unknown}            Ruimte              x
""",
    "numbered rows": """\
Uitslag stemming

nr  naam raadslid       fractie             voorstel
 1  {C.M. Zandbelt|m}       Duinrand Lokaal     V
 2  {T. van Wolveren|m}     CDA                 V
""",
    "columns one space apart": """\
Raadscommissie
COMMISSIELEDEN fractie handtekening
{Elbert Zwanenveld|m} (vz.) SGP x
{Loubna Korenhof|unknown} Duinrand Sociaal x
mr. {P.P. van Wolveren|m} VVD x
{Geesje Drentel|m} CDA x

{Evelien Tulpenaar|unknown} projectleider
""",
    "who works for a party": """\
Naam                Fractiemedewerker van
{A. Zandbelt|unknown}         CDA
""",
    "who stands below no party": """\
Raadscommissie
VVD
{J. Zandbelt|m}
CDA
{M. Drentel|m}
Overig
{Kees Kuiper|unknown}
""",
    "staff by party": """\
Raad: ambtelijke ondersteuning per fractie
VVD
{Anna Tol|unknown}
CDA
{Kees Kuiper|unknown}
""",
    "who speaks to the council": """\
Raadscommissie
Insprekers, uitgenodigd door
VVD
{Anna Tol|unknown}
CDA
{Kees Kuiper|unknown}
""",
    "staff below the members": """\
Leden van de raad
VVD
{J. Zandbelt|m}
CDA
{M. Drentel|m}

Ondersteuning
VVD
{Anna Tol|unknown}
CDA
{Kees Kuiper|unknown}
""",
    "staff in tight rows": """\
Raad, fractieassistenten
{Anna Tol|unknown} VVD
{Kees Kuiper|unknown} CDA
{Dirk Drentel|unknown} SP
""",
    "staff in a table": """\
Raad: fractiemedewerkers

Naam             Fractie
{Anna Tol|unknown}         VVD
{Kees Kuiper|unknown}      CDA
""",
    "a board game club": """\
VVD
{Anna Tol|unknown}
CDA
{Kees Kuiper|unknown}
""",
    "parties to a contract": """\
Koopovereenkomst
Naam                Partij
{A. Zandbelt|unknown}         koper
{B. Wolvega|unknown}          verkoper
""",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_who_stands_beside_or_below_a_party_is_elected(text: str) -> None:
    case = look(text)
    expected = ["office_holder" if mark.expected == "m" else mark.expected for mark in case.marks[0]]
    assert [case.role_at(1, mark) for mark in case.marks[0]] == expected


def test_a_line_of_parties_costs_what_its_length_does() -> None:
    line = "Anna Tol " + "GroenLinks-PvdA " * 400 + "x"
    look(f"Raadscommissie\nVVD\n{line}\nCDA\n{line}\n")
