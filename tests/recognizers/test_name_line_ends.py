# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters beside a name over a line end: those of a number or of the row above, and those that are the name's."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()
NAMES = ("Wisnu Tjalkema", "Reinoud Kuipers", "Hatice Yıldırım", "J. Pronkelaar")


def _people(found: Any, text: str) -> list[str]:
    return [value for value, entity, _ in found(RECOGNIZER, text) if entity == "PERSON"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "line",
    ["M +31(0)6-11 52 73 08", "M (06) 48 77 12 95", "F +31 70 456 78 91", "T (088) 223 33 01", "M. +31 6 2233 4455"],
)
def test_leaves_the_letter_of_a_number(found: Any, name: str, line: str) -> None:
    assert _people(found, f"Contactpersoon\n{name}\n{line}\nKenmerk\n2024-0011\n") == [name]


@pytest.mark.parametrize("letter", ["A", "X", "T"])
def test_leaves_the_letter_of_the_row_above(found: Any, letter: str) -> None:
    rows = f"Naam | Organisatie | Paraaf\nRegen, {letter}. | Rabobank | {letter}\nBont, M. de | gemeente Ede | -\n"
    assert _people(found, rows) == [f"Regen, {letter}.", "Bont, M. de"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In overleg met Jan Willem\nde Vries is besloten.", "Jan Willem\nde Vries"),
        ("Aan: Heuvel, C.J.\nvan den (directie)", "Heuvel, C.J.\nvan den"),
        ("Deelnemers: Jansen,\nP.J. en Bakker, K.", "Jansen,\nP.J."),
        ("Besproken met Karin Kuipers-\nVeenstra van team 2.", "Karin Kuipers-\nVeenstra"),
    ],
)
def test_finds_a_name_over_a_line_end_whole(found: Any, text: str, name: str) -> None:
    assert name in _people(found, text)


@pytest.mark.parametrize("name", ["Smit, Petra", "Hatice Yıldırım", "Kuipers, Reinoud"])
@pytest.mark.parametrize("time", ["[3-4-2025 09:01] ", "[03-04-2025 09:01:12] "])
@pytest.mark.parametrize("said", ["Morgen! iedereen al wakker?", "Doe ik. Wel een vraag", "Prima"])
def test_what_somebody_wrote_below_his_name_is_no_part_of_it(found: Any, name: str, time: str, said: str) -> None:
    assert _people(found, f"Chat\n\n{time}{name}\n{said}\n") == [name]


@pytest.mark.parametrize("name", ["Jan Willem\nde Groot", "Fatima\nBakker"])
def test_a_name_over_a_line_end_behind_a_time_stays_whole(found: Any, name: str) -> None:
    covered = " ".join(_people(found, f"Chat\n\n[3-4-2025 09:01] {name} heeft gebeld\n"))
    assert all(word in covered for word in name.split())


DESKS = (
    "CC: Nguyen-Bax, Mai - {}; Drenthel, B. (Bas) - FEZ",
    "CC: Nguyen-Bax, Mai - {}",
    "From: Plaat, J.L. van der (Joris) - {} <jlvdplaat@minszw.nl>",
    "> Aan: Tol, E. - {}; Bos, K. (Karin) - BBR",
    "Van: Roosendael, O. (Oluwa) - {}\nAan: Plaat, J.L. van der (Joris) - {}\nCC: Tol, E. - BBR\n",
    "To: Roosendael, O. (Oluwa) - {}\nSubject: nota",
)


@pytest.mark.parametrize("desk", ["AV", "WV", "DGGV", "WVGA"])
@pytest.mark.parametrize("header", DESKS)
def test_the_desk_of_who_is_named_in_the_header_of_a_mail_is_nobody(found: Any, header: str, desk: str) -> None:
    text = header.replace("{}", desk)
    values = [value for value, entity, _ in found(RECOGNIZER, text) if entity in ("PERSON", "INITIALS")]
    assert values
    assert not any(desk in value for value in values)


HIDDEN = (
    ("From: Plaat, J.L. van der (Joris) - JP <jlvdplaat@minszw.nl>", "JP"),
    ("Actie: Plaat, J.L. van der (Joris) - AV <x>", "Plaat"),
    ("Aan: Tol, E. - TOM", "TOM"),
    ("Aan: Tol, E. - ET\n", "ET"),
    ("Aan: TOL, E. - AV\n", "TOL"),
    ("CC: Roos, Piet - WK; de Wit, Karin - PW\n", "PW"),
    ("Actie: Tol, E. - AV\n", "Tol"),
    ("Acties\nAan: nota schrijven   KMD   3-4\n", "KMD"),
    ("Acties\nnota naar de raad   KMD   3-4\nbrief Roos   PB   4-5\n", "PB"),
    ("Wie doet wat\nnota - KMD\nbrief - PB\n", "KMD"),
    ("Van: Jan Bos - Karin Roos\n", "Karin Roos"),
    ("Aan: Tol, E. - Roos, K.\n", "Roos, K."),
    ("Aan: Tol, E. - Jansen\n", "Jansen"),
    ("Aan: Jansen - Tol, E.\n", "Jansen"),
    ("Aan: Tol, E. - van der AV\n", "Tol, E."),
    ("Aan: Tol, E.K.-AV\n", "Tol, E.K."),
    ("Paraaf: AV\nAan: Tol, E.\n", "AV"),
    ("Paraaf: AVO\nAan: Vermeer, A. (Anna) - AVO\nAVO belt terug\n", "AVO"),
    ("Aanwezig: Anna Vermeer (AV)\nAan: Tol, E. - KMD\nAV belt\n", "AV"),
    ("Medewerker: A. Vermeer-Otten (AVO)\nCC: Tol, E. - BBR\n", "AVO"),
)


@pytest.mark.parametrize(("text", "value"), HIDDEN)
def test_who_stands_behind_a_dash_or_in_a_list_stays_found(found: Any, text: str, value: str) -> None:
    values = [value for value, entity, _ in found(RECOGNIZER, text) if entity in ("PERSON", "INITIALS")]
    assert any(value in one for one in values), values
