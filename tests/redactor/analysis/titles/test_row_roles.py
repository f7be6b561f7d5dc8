# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The function in a row of a table tells who the person in that row is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import fold, parse
from redactor.analysis.titles.row_roles import cues_of_rows
from redactor.analysis.titles.titles import find_titles
from redactor.model import Page, Word

HEAD = ("Naam", "Organisatie", "Functie")


def _roles(page: Page, *names: str) -> dict[str, str]:
    mentions = []
    for name in names:
        start = page.text.index(name)
        mentions.append(Mention(0, start, start + len(name), "PERSON", name, 0.9, "test", ()))
    titles = [find_titles(page.text, fold(page.text))]
    parsed = [parse(one.text) for one in mentions]
    return {mentions[at].text: cue.role for at, cue in cues_of_rows([page], mentions, parsed, titles, None)}


def _laid_out(rows: Sequence[Sequence[str]]) -> Page:
    """The rows as a page with words, its text cell by cell, as PDF readers give it."""
    text, words = "", []
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            x = 50.0 + 170 * place
            for word in cell.split():
                end = len(text) + len(word)
                y = 100 + 20.0 * number
                words.append(Word(len(text), end, x, y, x + 6 * len(word), y + 12, number, 0))
                text += word + " "
                x += 6 * len(word) + 4
            text = text[:-1] + "\n" if text else text
    return Page(1, text, 595, 842, tuple(words))


def _plain(rows: Sequence[Sequence[str]], between: str) -> Page:
    return Page(1, "\n".join(between.join(row) for row in rows) + "\n")


ROWS = [
    HEAD,
    ("Zijlstra, F.", "gemeente Oudewoude", "wethouder"),
    ("Tan, M.", "gemeente Oudewoude", "assistent wethouder"),
    ("Bos, Kees", "Ministerie", "minister van Financiën"),
    ("Tol, A.", "Ministerie", "woordvoerder minister"),
    ("Smit, J.", "Kring", "oud-wethouder"),
    ("Wit, B. de", "Dorp", "wethouder Ruimte, Wonen"),
]
PEOPLE = [row[0] for row in ROWS[1:]]
PUBLIC = {"Zijlstra, F.": "office_holder", "Bos, Kees": "office_holder", "Wit, B. de": "office_holder"}


@pytest.mark.parametrize(
    "page",
    [_laid_out(ROWS), _plain(ROWS, "\t"), _plain(ROWS, ";"), _plain(ROWS, " | "), _plain(ROWS, "     ")],
    ids=["words", "tabs", "semicolons", "bars", "blanks"],
)
def test_the_function_of_the_row_and_no_other(page: Page) -> None:
    found = _roles(page, *PEOPLE)
    assert {name: role for name, role in found.items() if role == "office_holder"} == PUBLIC


@pytest.mark.parametrize(
    "head",
    [("Naam", "Organisatie", "Opmerking"), ("Project", "Organisatie", "Functie"), ("Naam", "Functie", "Organisatie")],
)
def test_a_title_in_another_column_says_nothing(head: tuple[str, str, str]) -> None:
    assert _roles(_laid_out([head, *ROWS[1:2]]), "Zijlstra, F.") == {}


def test_a_table_ends_at_an_empty_line() -> None:
    text = "naam;functie\nTol, A.;jurist\n\nVerder kwam Zijlstra, F.;wethouder\n"
    assert _roles(Page(1, text), "Zijlstra, F.") == {}
