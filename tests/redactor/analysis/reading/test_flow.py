# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Line ends that only the width of the paper made are read as blanks; all others stay. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis.reading.flow import as_read, reading
from redactor.model import Document, Page, Word

WIDTH = 400.0
LINES = (
    "Op 12 maart 2023 sprak de gemeente met de bewoners van de",
    "Dorpsstraat over de overlast die zij van het bedrijf hebben",
)


def placed(lines: list[str], *, unit: float = 5.0, x0: float = 50.0) -> Page:
    """A page whose letters are all ``unit`` points wide, a line every 12 points."""
    words, text = [], ""
    for number, line in enumerate(lines):
        at = 0
        for part in line.split(" "):
            start = len(text) + at
            left = x0 + at * unit
            top = 50.0 + 12.0 * number
            if part:
                words.append(Word(start, start + len(part), left, top, left + len(part) * unit, top + 10.0, 0, number))
            at += len(part) + 1
        text += line + "\n"
    return Page(1, text, WIDTH, 600.0, tuple(words))


def written(lines: list[str]) -> Page:
    return Page(1, "\n".join(lines) + "\n")


@pytest.mark.parametrize("make", [placed, written])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "hebben. Zij vertelden dit ook aan mevrouw A. de Vries van",
            "Buren en aan haar collega, die de melding opnam.",
        ),
        ("hebben. Daarna belde de wijkagent op het bureau met Trees", "Stapelbroek, die van niets wist."),
        ("hebben. De gemachtigde van de aanvrager is nu de heer S.E.P.", "(Seppe) Timmermans, die hier woont."),
        ("hebben. Aanwezig zijn de heer Brouwer, de heer Dekker, F.", "Ammerlaan, K. Tol en de voorzitter."),
        ("hebben. Er is niemand gebeld. De uitkomst is dus nog niet", "bekend, zegt het college."),
    ],
)
def test_a_wrapped_line_goes_on(make: object, above: str, below: str) -> None:
    lines = [*LINES, above, below]
    text = reading(make(lines))  # type: ignore[operator]
    assert f"{above} {below}" in text
    assert len(text) == len("\n".join(lines)) + 1


@pytest.mark.parametrize("make", [placed, written])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("hebben gehad. De vergadering wordt om tien uur gesloten.", "Besluitenlijst"),
        ("hebben over wat er op die dag is gebeurd met het bedrijf", "- Anna de Vries"),
        ("hebben over wat er op die dag is gebeurd met het bedrijf", "Contactpersoon: A. de Vries"),
        ("Geachte heer en mevrouw De Vries-van der Meulen-Jansens,", "vandaag ontving ik uw brief over de straat."),
        (
            "Kuipers-de Groot, M.A.   2021 2025   Onderdeelcommissie ja",
            "Kartosen, O.   2019 2023   Onderdeelcommissie ja",
        ),
        ("lvandenberg.projecten@waterschap-scheldestromen.example.nl", "Bakker, W."),
        ("hebben met", "Anna, die daar toen woonde."),
    ],
)
def test_other_line_ends_stay(make: object, above: str, below: str) -> None:
    assert f"{above}\n{below}" in reading(make([*LINES, above, below]))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("lijst van aanvragen, gemaakt op 4 mei door een medewerker", "klantnr,naam,geboortedatum,bsn,adres,plaats"),
        ("310221,Bos,12-3-1961,Dorpsstraat 4,Epe,bezwaar en beroep", "is ingesteld,Smit,2-4-1971,Kerkweg 9,Epe,geen"),
    ],
)
def test_the_rows_of_an_export_with_commas_are_not_wrapped(above: str, below: str) -> None:
    assert f"{above}\n{below}" in reading(written([*LINES, above, below, *LINES]))


def test_commas_of_numbers_make_no_row() -> None:
    above = "Dorpsstraat over de kosten van 1,25 en 3,50 en 7,75 euro die"
    assert f"{above} zij van" in reading(
        written([*LINES, above, "zij van het bedrijf kregen, en over de bomen.", *LINES])
    )


def test_a_list_of_short_lines_is_no_paragraph() -> None:
    lines = ["A. de Vries", "de heer B. Jansen,", "mevrouw C. Smit van", "Het Bureau"]
    assert reading(written(lines)) == "\n".join(lines) + "\n"


def test_nothing_but_line_ends_changes_and_a_page_without_them_is_the_same() -> None:
    page = placed(list(LINES))
    document = Document("application/pdf", "0", (page, Page(2, "Een regel.")))
    read = as_read(document)
    assert read.pages[1] is document.pages[1]
    assert read.pages[0].words is page.words
    assert {(a, b) for a, b in zip(page.text, read.pages[0].text, strict=True) if a != b} == {("\n", " ")}
    assert as_read(Document("text/plain", "0", (Page(1, "Een regel."),))).pages[0].text == "Een regel."


@given(st.text(alphabet="aA b.,\n\t-:;()", max_size=400))
def test_the_text_keeps_its_length_and_its_letters(text: str) -> None:
    read = reading(Page(1, text))
    assert [a for a, b in zip(text, read, strict=True) if a != b] == ["\n"] * sum(
        a != b for a, b in zip(text, read, strict=True)
    )


def test_an_address_that_the_edge_of_the_page_cut_stays_at_the_end_of_its_line() -> None:
    lines = [LINES[0], "Contactpersoon: die, tel. 06, e-mail f.vandenzwaneveld@minb", LINES[1]]
    assert "f.vandenzwaneveld@minb\n" in reading(placed(lines))
    assert "f.vandenzwaneveld@minb\n" in reading(written(lines))
