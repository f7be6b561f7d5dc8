# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Capitals that are nobody's initials for where they stand, and those that stay somebody's."""

from __future__ import annotations

import pytest

from recognizers.names.initials.unlettered import in_number
from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def initials_in(text: str) -> list[str]:
    """The initials that are found in it, in their order."""
    hits = sorted((one.start, one.end) for one in RECOGNIZER.hits(text) if one.entity_type == "INITIALS")
    return [text[start:end] for start, end in hits]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Organisator: Roos, D. (Dirk) - DZVT\nDeelnemer: Bos, E.M. - DZVT", "DZVT"),
        ("Opdrachtgever: ir. C.H. Blok, HKD\nProjectmanager: ing. A. Schuil", "HKD"),
        ("Parafen\nDirecteur WK      EvH   5/4\nSteller          AB    4/4", "WK"),
        ("Met vriendelijke groet,\nDewi Schelt\nmedewerker LKZ", "LKZ"),
        ("Datum\nBKR: HdB 31/5", "BKR"),
        ("Van: Hoogendijk, Peter (ZN)\nAan: Kuyper, Stan (AB)", "ZN"),
        ("Contact: Ruben Kalsbeek, belangenbehartiger VNK, tel. 010 1234567", "VNK"),
        ("Van: Kruithof, B. (Berber) - BD/DWKZ/WV\nAan: de directie", "WV"),
    ],
)
def test_departments_bodies_and_case_numbers_are_nobody(text: str, letters: str) -> None:
    assert letters not in initials_in(text)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Mentor: drs. V. Plantinga (PLV)\nTeamleider: K. Derksen (DRK)", ["PLV", "DRK"]),
        ("Actielijst\nWat   Wie   Wanneer\nNotitie   Jan Bos, KMD   12-3\nBrief   KM/PH    1-4", ["KMD", "KM", "PH"]),
        ("Paraaf directeur KMD 3/4", ["KMD"]),
        ("Parafen\nDirecteur KM   5/4", ["KM"]),
        ("Behandelaar: KM/2019-112", ["KM"]),
        ("Gezien: PB 12/3, KM/13-03-2021\nakkoord PB/02-2021", ["PB", "KM", "PB"]),
        ("Kenmerk: QS-21-188/JvG", ["JvG"]),
        ("Aanwezig: Petra Bakker (RZ)\nAfwezig: Sanne Visser (QO)", ["RZ", "QO"]),
        ("Opsteller: P. Bos / KM", ["KM"]),
        ("Mentor: J. van Dam (VDM)", ["VDM"]),
        ("Mentor: B. Özdemir (OZD)\nTeamleider: P. 't Hart (THA)", ["OZD", "THA"]),
        ("Opstellers: Jan Bos, KMD, PBR", ["KMD", "PBR"]),
        ("Actielijst\nWat   Wie   Wanneer\nNotitie   Jan Bos - KM    12-3\nBrief   Jan Bos - KMD   1-4", ["KM", "KMD"]),
        ("Actielijst\nWat   Wie   Wanneer\nNotitie   KM/2024    12-3\nBrief   PB/Q2-2024   1-4", ["KM", "PB"]),
        (
            "Actielijst\nWat   Wie   Wanneer\nNotitie   KM/PB/12-03    12-3\nBrief   QO/wk12-2024   1-4",
            ["KM", "PB", "QO"],
        ),
        ("Actie: KM/tst.4521", ["KM"]),
        ("KM: PB 3/4\nAB: KM 4/5", ["KM", "PB"]),
        ("Anna Bos\nparaaf KMD", ["KMD"]),
        ("Steller: Anna Bos\nvervanger KMD", ["KMD"]),
        ("Anna Bos\nnamens KMD", ["KMD"]),
        ("Anna Bos, actie KMD", ["KMD"]),
        ("Met vriendelijke groet,\nHJMV", ["HJMV"]),
        ("Met vriendelijke groet,\nRKD", ["RKD"]),
        ("Steller: RSV", ["RSV"]),
    ],
)
def test_who_signs_handles_or_has_a_code_stays_somebody(text: str, letters: list[str]) -> None:
    assert [one for one in initials_in(text) if one in letters] == letters


@pytest.mark.parametrize(
    ("text", "is_part"),
    [
        ("LH/18-077", True),
        ("1042/HW/83", True),
        ("3659912-1052884-VGP", True),
        ("WV.2023.0561", True),
        ("LH/18-7", False),
        ("KM/13-03-2021", False),
        ("KM/2-2021", False),
        ("brief_LH_2018.docx", False),
        ("v14-LH.docx", False),
        ("2018 LH", False),
        ("GtH/20180417", False),
        ("KM/2024", False),
        ("KM/Q3-2024", False),
        ("13-03-2021/PB/KM", False),
        ("LH/2018-112", True),
        ("LH/0612345678", False),
    ],
)
def test_capitals_joined_to_a_number_are_a_part_of_it(text: str, is_part: bool) -> None:
    letters = next(one for one in ("LH", "HW", "VGP", "WV", "KM", "GtH") if one in text)
    start = text.index(letters)
    assert in_number(text, start, start + len(letters)) is is_part


def test_letters_learned_elsewhere_are_none_in_a_case_number() -> None:
    text = "Akkoord: KMD 3/4\nOnze ref.   20231188/KMD van mei"
    assert initials_in(text) == ["KMD"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Aan: Kortekaas, Ilse (RWS VWM); Pinas, Orlando (DGLM)", ["Kortekaas, Ilse", "Pinas, Orlando"]),
        ("Antwoord (concept, steller A. Ligtvoet, IBOR; tel. 070-3510 884)", ["A. Ligtvoet"]),
        ("Aan: Smit, J. (VAN DAM)", ["Smit, J. (VAN DAM)"]),
        (
            "Van        DIE/KN - Maarten ter Horst\ncc         FIN/BFB (Wieringa, B.J.)",
            ["Maarten ter Horst", "Wieringa, B.J."],
        ),
        ("Aan: BOS/TOL\nVan: Kees Smit", ["BOS/TOL", "Kees Smit"]),
        ("Dhr. KUYT/KMD belde vandaag.", ["KUYT"]),
        ("Aan: Bosma, Anna (GEB TUYP)", ["Bosma, Anna (GEB TUYP)"]),
        ("Aan: Smit, Kees (JAN PIET)", ["Smit, Kees (JAN PIET)"]),
        ("Contact: P. Bos, JANSEN en A. Tol, SMIT", ["P. Bos", "JANSEN", "A. Tol", "SMIT"]),
    ],
)
def test_a_desk_in_capitals_behind_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    spans = sorted((one.start, one.end) for one in RECOGNIZER.hits(text) if one.entity_type == "PERSON")
    assert [text[start:end] for start, end in spans] == names
