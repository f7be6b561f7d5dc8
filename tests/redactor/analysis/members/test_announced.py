# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose list it is: members stay (``h``), who stands under the names of parties for another reason goes (``n``)."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

OTHERS = (
    """\
Scholierendebat in de raadzaal van Gouda
VVD: {Mila Kuipers|n}, {Jesse Koning|n}
D66: {Yara Demir|n}, {Luuk Mol|n}
PvdA: {Sofie Blom|n}
Jury: raadslid {K. van der Meer|h}
""",
    """\
Begeleiders stage (SP = schoolpsycholoog, CU = cultuurcoach)
{A. Loman|n} | SP | locatie Noord
{B. Vis|n} | CU | locatie Zuid
{C. Brug|n} | SP | locatie West
De leden van de ouderraad ontvangen deze lijst.
""",
    """\
Perslijst Tweede Kamer
VVD
{Frits Wester|n}, RTL
{Ron Fresen|n}, NOS
CDA
{Xander Lee|n}, NRC
""",
    """\
Toegang gemeenteraad
Naam;Organisatie
{Anna Brouwer|n};NSC
{Piet Kuik|n};BBB
{Karel Tol|n};Volt
""",
    """\
Register nevenfuncties en belangen raadsleden
{A. Smeets|h}
penningmeester harmonie
{B. Loog|n}
Partner van bovenstaande
{C. Thijssen|h}
geen
""",
    """\
Raadscommissie Bestuur, 3 juni 2024
Aanwezig: {A. Kok|h} (VVD), {B. Kat|h} (CDA), {C. Vos|n} (Lokaal Advies), {D. Haas|n} (Volt Energie)
""",
    """\
Besluitenlijst raadscommissie Wonen
Aanwezig
{A. Bos|h}
{B. Kuik|h}
{C. Tol|n} - Arcadis
{D. Zijl|n}, Tubantia
""",
    """\
Stemming gemeenteraad
VVD: {A. Bos|h}, {B. Kuik|h}
CDA: {C. Tol|h}, {D. Zijl|h}
{E. Moes|n} (griffier in opleiding)
SP: {F. Hof|h}
""",
    """\
Register nevenfuncties leden van de gemeenteraad
{A. Bos|h} (VVD)
bestuurslid harmonie

Commissieleden (geen raadslid)
{D. Zijl|n} (CDA)
""",
    """\
PIKET WATERKERING waterschap
31\tDijkgraaf\t{Martina|n}\t{Zomer|n}\t{H.J. Meulen|n}
32\t{Kovalenko|n}\tDijkgraaf\t{Martina|n}\t{April|n}
34\t{Soekarno|n}\t{Zomer|n}\tDijkgraaf\t{H.J. Meulen|n}
""",
    """\
Steller: {Piet Moes|n}

Minister, bureau
{Karel Vos|n}
""",
    """\
Sprekerslijst raad 9 juli
Insprekers
1 {H. Lodder|n} – namens Dorpsbelang
2 {R. Fikse|n}
Raadsleden
1 {W. Nauta|h} (VVD)
2 {E. Oz|h} (GroenLinks)
""",
    """\
Steunfractieleden raad
CDA: {J. Pals|n}
VVD: {K. Rens|n}
SP: {L. Tuin|n}
""",
    """\
Declaratie gemeente
{A. Tol|n}            wethouder Kraaijenbrink, lunch
""",
    """\
Aanwezig bij gesprek met de wethouders
{Anna Brouwer|n}
{Piet Kuik|n}
""",
)


@pytest.mark.parametrize("text", OTHERS, ids=[text.split("\n", 1)[0] for text in OTHERS])
def test_only_members_stay(text: str) -> None:
    case = look(text)
    told = {
        case.texts[0][mark.start : mark.end]: case.role_at(1, mark).strip("?") in PUBLIC_ROLES for mark in case.marks[0]
    }
    assert told == {case.texts[0][mark.start : mark.end]: mark.expected == "h" for mark in case.marks[0]}


def test_a_motion_about_pupils_is_of_members() -> None:
    case = look("Motie over leerlingen in de gemeenteraad\n{A. Bos|h} (VVD)\n{B. Kuik|h} (CDA)\n")
    assert all(case.role_at(1, mark) == "office_holder" for mark in case.marks[0])


@pytest.mark.parametrize(
    "text",
    [
        "Motie-{Kelder|h} over transparantie (raadslid {Kelder|h}). De zaak is geschrapt door collega {Kelder|n}.",
        "Motie-{Kelder|h} over bomen. De klokkenluider is {Kelder|n} van de Sjouwermanweg.",
        "Vader van {Alexander|n} (groep 5) maakt bezwaar. Zie motie-{Alexander|h} van de raad.",
    ],
)
def test_a_namesake_of_a_member_is_no_member(text: str) -> None:
    case = look(text)
    kept = [case.role_at(1, mark).strip("?") in PUBLIC_ROLES for mark in case.marks[0]]
    assert kept == [mark.expected == "h" for mark in case.marks[0]]
