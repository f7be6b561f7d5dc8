# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of people behind their word, in whatever form and layout; and the numbers of things in the same ones.

A grid: each label with each form once, in layouts that take turns. All numbers are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from recognizers import identifier_recognizers
from recognizers.base import listed
from recognizers.person_numbers import PersonNumberRecognizer

ALL = identifier_recognizers()
OURS = PersonNumberRecognizer()
LAYOUTS = (
    "Hij toonde {label} {value}, zo bleek.",
    "{label}: {value}",
    "{label} : {value}\n",
    "{label}          {value}\n",
    "{label}\t{value}\n",
    "{label}\n{value}\n",
    "A. Bos ({label} {value}) was er.",
    "| {label} | {value} |\n",
    "de heer A. Bos met {label}\n{value} was er.",
    "Zijn {label} is {value}.",
    "Naam            {label}            Plaats\nA. Bos          {value}            Ede\nC. Dam   -   Oss",
    "Naam\t{label}\tPlaats\nA. Bos\t{value}\tEde\n",
    "| Naam | {label} | Plaats |\n| A. Bos | {value} | Ede |\n",
    "Naam;{label};Plaats\nA. Bos;{value};Ede\n",
    "Naam            Plaats     {label}\nA. Bos          Ede        {value}\nC. Dam          -          -\n",
)
PEOPLE = {
    "NL_BSN": (
        "BSN, bsn-nummer, bsn nr., B.S.N., Burgerservicenummer, burgerservicenr., sofinummer, BSN (moeder)",
        "999993653, 9999.93.653, 999.93.3653, 99 99 93 653, 9O9993653, 326872905, 3268 729 05",
    ),
    "V_NUMBER": (
        "V-nummer, v-nr., v.nr., Vnr, vreemdelingennummer, vreemdelingennr., V-nummer (hoofdpersoon), V-NUMMER",
        "2712345678, 271 234 5678, 2712 345 678, 271-234-5678, 27 12 34 56 78, 271234567, 27l2345678, 3881.460.117",
    ),
    "IDENTITY_DOCUMENT": (
        (
            "paspoort, paspoort nr., paspoortnummer, Pasp.nr., identiteitskaart, ID-kaart, id-bewijs nr, W-document,"
            " verblijfsdocument, vreemdelingendocument, laissez-passer nr., reisdocument, vluchtelingenpaspoort"
        ),
        "NX7RB1C31, NX 7RB 1C31, W2K7714R3, LP0088124, 644 118 027, 644118027, DBX 417902, NX7-RB1-C31",
    ),
    "DRIVING_LICENCE": (
        "rijbewijs, rijbewijsnummer, rijbewijsnr., rijbewijs nr., rbw, rijbew.nr.",
        "5123456789, 5123 456 789, 51 23 45 67 89, 5123.456.789, 512345678, ET123456, 5123-456-789",
    ),
    "BIG_NUMBER": (
        "BIG, BIG-nummer, BIG nr., BIG-registratie, BIG-reg.nr., BIG reg. nr., BIG-geregistreerd onder, BIG-register",
        "49021188301, 4902 1188 301, 490 211 883 01, 49-021188-301, 4902118830, 4902l188301, 09021188301",
    ),
    "REGISTRATION_NUMBER": (
        "A-nummer, A-nr., a nummer",
        "1234567890, 1234 567 890, 1.234.567.890, 123456789",
    ),
    "REGISTRATION_NUMBER (eight)": (
        "SKN, SKN-nummer, chauffeurskaart nr., taxipas, vaarbewijs nr., wapennummer, SKJ-nummer",
        "27718834, 2771 8834, 277.188.34",
    ),
}
THINGS = (
    (
        "KvK-nummer, KvK, RSIN, OIN, zaaknummer, Zaaknr., factuurnummer, artikelnummer, kenmerk, Ons kenmerk"
        ", dossiernummer, kadastraal nummer, ordernummer, projectnummer, contractnummer, vestigingsnummer, btw-nummer"
        ", serienummer, bestelnr., AGB-code instelling, vergunningnummer, parketnummer, volgnummer"
        ", NEN-EN, ISO, artikel, begroting"
    ),
    "12345678, 1234 5678, 123.456.78, Z-2024-001234, 2024/12345, 1234567890, W2K7714R3, 644 118 027, 49021188301",
)
BEFORE = (
    "",
    "Zijn paspoort, rijbewijs en V-nummer zijn nagekeken. ",
    "BIG-registratie van de arts is in orde; ",
    "Het paspoort en het rijbewijs zijn ontvangen, ",
)


def cells(labels: str, values: str) -> Iterator[tuple[str, str, int]]:
    """Each label with each value, and a layout that takes its turn."""
    for row, label in enumerate(one.strip() for one in labels.split(",")):
        for column, value in enumerate(one.strip() for one in values.split(",")):
            yield label, value, (4 * row + column) % len(LAYOUTS)


def hidden(text: str, start: int, end: int) -> bool:
    """Whether every letter and digit of the span is part of some hit."""
    seen: set[int] = set()
    for recognizer in ALL:
        for one in recognizer.analyze(text, recognizer.supported_entities, None):
            seen.update(range(one.start, one.end))
    return all(at in seen for at in range(start, end) if text[at].isalnum())


@pytest.mark.parametrize("kind", PEOPLE)
def test_the_number_of_a_person_is_found_in_any_form_and_layout(kind: str) -> None:
    missed = []
    for label, value, layout in cells(*PEOPLE[kind]):
        text = LAYOUTS[layout].format(label=label, value=value)
        start = text.rindex(value)
        if not hidden(text, start, start + len(value)):
            missed.append(text)
    assert not missed


@pytest.mark.parametrize("before", BEFORE)
def test_the_number_of_a_thing_is_not(before: str) -> None:
    wrong = []
    for label, value, layout in cells(*THINGS):
        text = before + LAYOUTS[layout].format(label=label, value=value)
        if OURS.analyze(text, OURS.supported_entities, None):
            wrong.append(text)
    assert not wrong


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rijbewijs verlopen 2017, nr. 4400000101). Weg", ["4400000101"]),
        (
            "laissez-passer Y.H. Bos nr. LP0000101; voor het kind nr. LP0000102. Vlucht KL 514",
            ["LP0000101", "LP0000102"],
        ),
        ("V-nummers 2700 000 101, 2700 000 102 en 2700 000 103", ["2700 000 101", "2700 000 102", "2700 000 103"]),
        ("BSN van de moeder: 999993653 en van de vader: 999990019", ["999993653"]),
        ("V-nr 2700 000 101 (vader), resp. 2700 000 102", ["2700 000 101", "2700 000 102"]),
        ("V-nummer\nNaam\n2700 000 101\nBos\n2700 000 102\nDam\n", ["2700 000 101", "2700 000 102"]),
        ("A. Bos, V-nummer partner 2700000101", ["2700000101"]),
        ("paspoort ontvangen, zaaknummer 20234567", []),
        ("Het paspoort is geldig tot 12-03-2031 08:30", []),
        ("BSN ontbreekt, zie bericht van 12-03-2020 08:14", []),
        ("rijbewijs aangevraagd op 12 03 2021", []),
        ("Paspoorten: 1.234.567 stuks", []),
        ("paspoort € 12.345.678 en rijbewijs 123456,78 euro", []),
        ("identiteitskaarten (Verordening (EU) nr. 2019/1157)", []),
        ("Besluit BIG 2021/123456 en BIG 2018", []),
        ("AGB-code praktijk 06000101", []),
        ("AGB huisartsenpraktijk 01000101 en AGB code ziekenhuis De Vecht 06000101", []),
        ("Verblijfsvergunning asiel, nr. 201900001/1/V2.", []),
        ("Verblijfsvergunning beëindigd (nr. NL19.00001)", []),
        ("kopie paspoort (Z2023-100001), kopie paspoort Z2023100001, Legitimatie nr. Z-2023-100001", []),
        ("Paspoorten: 123.456\nRijbewijzen 12345678\nrijbewijzen | 12345678 | 12345679", []),
        ("Leges paspoort 1.123.456, rijbewijs 98.765.432", []),
        ("Paspoort | 123456 | 124567\nIdentiteitskaart 2022 123456", []),
        ("Rijbewijzen\n12345678\n12345679", []),
        ("Gebouwpaspoort 12345678, dierenpaspoort nr. 528000000001", []),
        ("Big data no. 123456789 en big bag nr. 123456789", []),
        ("rijbewijs B, boete nr. 12345678; paspoort, balie nr. 123456", []),
        ("Lerarenregister 120000 geregistreerd", []),
        ("paspoort: 123456, paspoort 644.000.101, rijbewijzen 4400000101", ["123456", "644.000.101", "4400000101"]),
        ("V-nummer: onbekend\nZaaknummer: 1234567890", []),
        ("Bel over uw paspoort 0612345678 of uw rijbewijs 070 1234567", []),
        ("| Naam | BSN bekend | Zaaknummer |\n| A. Bos | ja | 123456782 |", []),
    ],
)
def test_clauses(text: str, values: list[str], found: Any) -> None:
    assert [one[0] for one in found(OURS, text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "A-nummer 1234567",
        "A-nummer: A12345678",
        "anummer 12345678",
        "a nummer is: 123456",
        "strafrechtsketennummer 2712345678",
        "SKN-nummer: AB-12345",
    ],
)
def test_a_registration_of_another_length_is_still_shown(text: str) -> None:
    start = next(at for at, one in enumerate(text) if one.isdigit())
    assert hidden(text, start, len(text))


def test_what_is_told(found: Any) -> None:
    text = "Naam;V-nr;Op\nA. Bos;2700 000 101;x\n\nA-nummer 1234567890, SKN 27718834"
    assert found(OURS, text) == [
        ("2700 000 101", "V_NUMBER", ("context:v_number", "layout:column")),
        ("1234567890", "REGISTRATION_NUMBER", ("context:registration", "form:any")),
        ("27718834", "REGISTRATION_NUMBER", ("context:registration", "form:any")),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 mei 2023. Betrokkene: Anna Bos, 1 juli 1994, zonder woning", "1 juli 1994"),
        ("voor mijn moeder (Geertruida Maria Bos, 2 mei 1939), zij ... 2022", "2 mei 1939"),
        ("Verdachte A. de Bos (03-04-1988), zitting 2021", "03-04-1988"),
        ("Aanvrager: Anna Bos, 12-03-2021, besluit 14-05-2021", ""),
        ("Betrokkene: Anna Bos, 12 maart 2015 aangemeld; 2023", ""),
        ("Betrokkene heeft op 1 juli 1994 in Ede een huis gekocht, 2023", ""),
        ("Getuige Anna Bos verklaart, 1 juli 1994, dat zij", ""),
        ("dienst   naam      sein\nSEH      A. Bos    4118\nIC       C. Dam    4120", "4118 4120"),
        ("spoor   sein    km\n4       4118    12,3\n5       4120    13,1", ""),
        ("gele bus op de stoep CB 4417 KX (BG)", "CB 4417 KX"),
        ("zie AB 4417 (BG) en punt B 12 C", ""),
    ],
)
def test_births_extensions_and_plates_by_their_place(text: str, value: str) -> None:
    kinds = {"DATE_OF_BIRTH", "PHONE_NUMBER", "LICENCE_PLATE"}
    hits = sorted({(one.start, one.end) for other in ALL for one in other.analyze(text, sorted(kinds), None)})
    assert " ".join(text[start:end] for start, end in hits) == value


def test_labels_and_needs_are_in_small_letters() -> None:
    assert all(one == one.lower() for one in (*OURS.NEEDS, *listed(PEOPLE["REGISTRATION_NUMBER"][0].lower())))
