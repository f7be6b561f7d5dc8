# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that only the layout shows. Pages are drawn as rows of (x, text) cells; the text order is made hostile."""

from __future__ import annotations

import pytest

from redactor.analysis.reading.tables import table_names
from redactor.model import Page, Word

Cell = tuple[float, str]
ROW, LETTER, SIZE = 16.0, 5.0, 10.0


def page(rows: list[list[Cell]], *, by_column: bool = False) -> Page:
    """A page whose words stand in rows; ``by_column``: the text runs down the columns, as PDF text often does."""
    cells = [(x, 50.0 + number * ROW, text) for number, row in enumerate(rows) for x, text in row]
    if by_column:
        cells.sort()
    text, words = "", []
    for block, (x, y, cell) in enumerate(cells):
        left = x
        for word in cell.split(" "):
            words.append(Word(len(text), len(text) + len(word), left, y, left + LETTER * len(word), y + SIZE, block, 0))
            text += word + " "
            left += LETTER * (len(word) + 0.5)
        text = text[:-1] + "\n"
    return Page(1, text, 600, 800, tuple(words))


def found(rows: list[list[Cell]], *, by_column: bool = False) -> list[str]:
    return [one.text for one in table_names(0, page(rows, by_column=by_column))]


CONTACTS: list[list[Cell]] = [
    [(50, "Naam"), (200, "Organisatie"), (350, "Telefoon")],
    [(50, "Anna de Zijl"), (200, "Gemeente Vlietstede"), (350, "06 12345678")],
    [(50, "Tol, P. (Piet)"), (200, "Provincie"), (350, "010 1234567")],
    [(50, "vacature"), (200, "Waterschap"), (350, "")],
    [(50, "B. Kuik"), (200, "Rijk"), (350, "070 1234567")],
]
ACTIONS: list[list[Cell]] = [
    [(50, "Nr"), (90, "Actie"), (400, "Actiehouder")],
    [(50, "1"), (90, "Brief versturen"), (400, "Oostwoud")],
    [(50, "2"), (90, "Overleg plannen"), (400, "Kuik")],
    [(50, "3"), (90, "Nota"), (400, "allen")],
]
LETTERHEAD: list[list[Cell]] = [
    [(50, "Geachte lezer,"), (420, "Contactpersoon")],
    [(50, "Hierbij bericht ik u dat wij"), (420, "A. de Zijl")],
    [(50, "uw brief hebben ontvangen."), (420, "T 070 1234567")],
]
PAIRS: list[list[Cell]] = [
    [(50, "Behandelaar"), (200, "P. Tol")],
    [(50, "Datum"), (200, "3 mei 2024")],
    [(50, "Opsteller"), (200, "Anna de Zijl")],
]


@pytest.mark.parametrize("by_column", [False, True])
@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (CONTACTS, ["Anna de Zijl", "Tol, P. (Piet)", "B. Kuik"]),
        (ACTIONS, ["Oostwoud", "Kuik"]),
        (LETTERHEAD, ["A. de Zijl"]),
        (PAIRS, ["P. Tol", "Anna de Zijl"]),
    ],
)
def test_names_under_a_head_or_beside_a_label(rows: list[list[Cell]], names: list[str], by_column: bool) -> None:
    assert found(rows, by_column=by_column) == names


@pytest.mark.parametrize(
    "rows",
    [
        [[(50, "Naam"), (200, "Bedrag")], [(50, "Totaal"), (200, "€ 12")], [(50, "Reiskosten"), (200, "€ 3")]],
        [[(50, "Organisatie"), (200, "Plaats")], [(50, "Anna Bijns"), (200, "Vlietstede")]],
        [[(50, "De naam van het project is bekend")], [(50, "Anna Zijl")]],
        [[(50, "Naam organisatie"), (200, "Plaats")], [(50, "Stichting Zonlicht"), (200, "Vlietstede")]],
        [[(50, "Aanwezig"), (200, "Ministerie van Financiën")]],
    ],
)
def test_other_tables_give_no_names(rows: list[list[Cell]]) -> None:
    assert found(rows) == []


def test_a_page_without_words_or_heads_costs_nothing() -> None:
    assert table_names(0, Page(1, "Naam\nAnna Zijl")) == []
    assert table_names(0, page([[(50, "Anna Zijl")]])) == []


def test_the_evidence_tells_the_column() -> None:
    (first, *_) = table_names(0, page(ACTIONS))
    assert first.evidence == ("layout:table_column", "label:action")
    assert (first.entity_type, page(ACTIONS).text[first.start : first.end]) == ("PERSON", "Oostwoud")
