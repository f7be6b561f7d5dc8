# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells of one row, which a PDF gives on lines of their own, are read on one line. All people are invented."""

from __future__ import annotations

from redactor.analysis.reading.rows import in_rows
from redactor.model import Page, Word

Line = tuple[float, float, str]
"""where a line stands (points from the left and the top), and its words"""


def page(*lines: Line) -> Page:
    words, text = [], ""
    for number, (left, top, line) in enumerate(lines):
        at = 0
        for part in line.split(" "):
            start = len(text) + at
            x0 = left + 5.0 * at
            if part:
                words.append(Word(start, start + len(part), x0, top, x0 + 5.0 * len(part), top + 10.0, number, 0))
            at += len(part) + 1
        text += line + "\n"
    return Page(1, text, 600.0, 800.0, tuple(words))


def test_cells_beside_each_other_are_one_row() -> None:
    made = page((50, 50, "Naam"), (200, 50, "Toestel"), (50, 66, "A. Bos"), (200, 66.5, "2217"))
    assert in_rows(made) == "Naam\tToestel\nA. Bos\t2217\n"
    assert len(in_rows(made)) == len(made.text)


def test_a_cell_that_is_wrapped_stays_in_its_row() -> None:
    made = page(
        (50, 50, "Functie"), (200, 50, "Naam"), (350, 50, "Toestel"),
        (50, 66, "senior medewerker in"), (50, 78, "opleiding"), (200, 66, "A. Bos"), (350, 66, "2217"),
        (50, 98, "jurist"), (200, 98, "Anne-Fleur van der"), (200, 110, "Smit-Boogaard"), (350, 98, "2218"),
    )  # fmt: skip
    first, second = "senior medewerker in opleiding\tA. Bos\t2217", "jurist\tAnne-Fleur van der Smit-Boogaard\t2218"
    assert in_rows(made) == f"Functie\tNaam\tToestel\n{first}\n{second}\n"


def test_the_last_cell_goes_on_below() -> None:
    made = page(
        (50, 50, "A. Bos"), (200, 50, "senior"), (200, 62, "adviseur"), (50, 82, "B. Smit"), (200, 82, "jurist")
    )
    assert in_rows(made) == "A. Bos\tsenior adviseur\nB. Smit\tjurist\n"


def test_an_address_that_is_cut_is_left_to_its_recognizer() -> None:
    made = page((50, 50, "A. Bos"), (200, 50, "a.bos@gemeente-langewold"), (200, 62, "-ede.nl"), (350, 50, "2217"))
    assert "a.bos@gemeente-langewold\n-ede.nl\t2217" in in_rows(made)


def test_columns_that_are_read_from_top_to_bottom_and_paragraphs_stay() -> None:
    columns = page(
        (50, 50, "A. Bos"), (50, 62, "B. Smit"), (50, 74, "C. Tol"),
        (200, 50, "jurist"), (200, 62, "hoofd"), (200, 74, "adviseur"),
    )  # fmt: skip
    assert in_rows(columns) == columns.text
    label = page((50, 50, "Aanwezig"), (200, 50, "A. Bos"), (200, 62, "B. Smit"))
    assert in_rows(label) == "Aanwezig\tA. Bos\nB. Smit\n"
    prose = page((50, 50, "De heer Bos is"), (50, 62, "niet gekomen."))
    assert in_rows(prose) == prose.text
    assert in_rows(Page(1, "Geen woorden.")) == "Geen woorden."


def test_cells_that_stand_near_each_other_are_told_apart_by_the_rows_around_them() -> None:
    made = page(
        (50, 50, "Nr   Naam"), (200, 50, "Functie"),
        (50, 66, "2217 A. Bos"), (200, 66, "jurist"),
        (50, 82, "3"), (75, 82, "B. Smit"), (200, 82, "hoofd"),
        (50, 98, "4    C. Tol"), (200, 98, "adviseur"),
    )  # fmt: skip
    rows = [[cell.strip() for cell in line.split("\t")] for line in in_rows(made).splitlines()]
    assert rows == [
        ["Nr", "Naam", "Functie"], ["2217", "A. Bos", "jurist"], ["3", "B. Smit", "hoofd"], ["4", "C. Tol", "adviseur"]
    ]  # fmt: skip
    assert len(in_rows(made)) == len(made.text)


def test_a_row_without_sure_cells_is_cut_where_two_others_are() -> None:
    made = page(
        (50, 50, "1   A. Bos    jurist"), (50, 66, "2   B. Smit   hoofd"), (250, 66, "4e"),
        (50, 82, "3   C. Tol    chef"), (250, 82, "2e"),
    )  # fmt: skip
    first = in_rows(made).splitlines()[0]
    assert [cell.strip() for cell in first.split("\t")] == ["1", "A. Bos", "jurist"]


def test_words_of_a_sentence_that_stand_below_each_other_are_no_cells() -> None:
    made = page(
        (50, 50, "wij gaan om tien uur"), (50, 62, "wij zijn er om elf uur"), (50, 74, "wij doen het wel zo"),
        (200, 50, "ja"), (200, 62, "nee"), (200, 74, "ja"),
    )  # fmt: skip
    assert "\t" not in in_rows(made).split("\tja")[0]
