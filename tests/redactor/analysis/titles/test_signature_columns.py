# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Signatures beside each other: whose function is whose, in a PDF and in text. All people are invented.

Giving the office of one party to the other keeps the name of a private person readable: that is a leak. So each case
is laid out in every way that such a block reaches us.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from marked import MarkedEngine, look, unmark

from redactor.analysis import analyse
from redactor.analysis.reading.grid import Place, over
from redactor.analysis.titles import signature_columns
from redactor.model import Document, Page, Word

PUBLIC = {"office_holder", "senior_official", "public_function"}
#: rows of cells from left to right, marked with the role; ``other`` is any that is not public
BLOCKS = {
    "a municipality and a firm": (
        ("Gemeente Vlietstede", "Ballast & Zonen B.V."),
        ("{E.M. Roelvink|office_holder}", "{P.J. Ballast|other}"),
        ("burgemeester", "directeur"),
    ),
    "a firm and a municipality": (
        ("Ballast & Zonen B.V.", "Gemeente Vlietstede"),
        ("{P.J. Ballast|other}", "{E.M. Roelvink|office_holder}"),
        ("directeur", "burgemeester"),
    ),
    "only one has a function": (
        ("de Gemeente,", "de Koper,"),
        ("{E.M. Roelvink|office_holder}", "{P.J. Ballast|other}"),
        ("burgemeester", ""),
    ),
    "only the other has one": (
        ("de Koper,", "de Gemeente,"),
        ("{P.J. Ballast|other}", "{E.M. Roelvink|office_holder}"),
        ("", "burgemeester"),
    ),
    "the functions stand above": (
        ("De burgemeester van Vlietstede,", "de Ondernemer,"),
        ("", ""),
        ("{E.M. Roelvink|office_holder}", "{P.J. Ballast|other}"),
    ),
    "the functions stand above, the firm first": (
        ("de Ondernemer,", "De burgemeester van Vlietstede,"),
        ("", ""),
        ("{P.J. Ballast|other}", "{E.M. Roelvink|office_holder}"),
    ),
    "secretary and mayor": (
        ("de secretaris,", "de burgemeester,"),
        ("", ""),
        ("{G. Eelting|senior_official}", "{R. Krossing|office_holder}"),
    ),
    "a tenant, the secretary and the mayor": (
        ("de Huurder,", "de secretaris,", "de burgemeester,"),
        ("", "", ""),
        ("{P.J. Ballast|other}", "{G. Eelting|senior_official}", "{R. Krossing|office_holder}"),
    ),
    "the chair and the secretary of a society are no officials": (
        ("de voorzitter,", "de secretaris,"),
        ("", ""),
        ("{G. Eelting|other}", "{R. Krossing|other}"),
    ),
    "who signs for the minister": (
        ("de Ondernemer,", "De Minister van Financiën,"),
        ("", "namens deze,"),
        ("", ""),
        ("{P.J. Ballast|other}", "{A. Jansma|mandate_signer}"),
    ),
    "a judge and the clerk": (
        ("w.g. {Van Diepenholt|office_holder}", "w.g. {Pikhaart|other}"),
        ("rechter", "griffier"),
    ),
    "two ministers": (
        ("De Minister van Financiën,", "De Minister van Defensie,"),
        ("", ""),
        ("{E.M. Roelvink|office_holder}", "{P.J. Ballast|office_holder}"),
    ),
}
HEAD = "Uitspraak van de rechtbank\n"


def _pdf(rows: Sequence[Sequence[str]], *, by_column: bool) -> tuple[str, Page]:
    """A page with words; its text row by row or column by column, each cell on a line of its own, as PDF readers do."""
    places = [(row, column) for row in range(len(rows)) for column in range(len(rows[0])) if rows[row][column]]
    marked, words = HEAD, []
    for row, column in sorted(places, key=lambda place: place[::-1]) if by_column else places:
        x, y, start = 60.0 + 200 * column, 100.0 + 15 * row, len(unmark(marked)[0])
        for word in unmark(rows[row][column])[0].split(" "):
            words.append(Word(start, start + len(word), x, y, x + 6.0 * len(word), y + 12, column, row))
            x += 6.0 * len(word) + 4
            start += len(word) + 1
        marked += rows[row][column] + "\n"
    return marked, Page(1, unmark(marked)[0], 700.0, 842.0, tuple(words))


def _written(rows: Sequence[Sequence[str]], width: int) -> str:
    """The same as plain text, each column ``width`` characters wide; one blank where that is 1."""
    lines = []
    for row in rows:
        line = ""
        for column, cell in enumerate(row):
            plain = unmark(line)[0]
            gap = max(width * column - len(plain), 1) if width > 1 or plain else 0
            line += " " * gap + cell if column else cell
        lines.append(line.rstrip())
    return HEAD + "\n".join(lines) + "\n"


def _roles(marked: str, page: Page) -> list[tuple[str, str, str]]:
    plain, marks = unmark(marked)
    assert plain == page.text
    engine = MarkedEngine({plain: marks})
    analysis = analyse(Document("application/pdf", "0", (page,)), engine)
    by_start = {one.start: one.person for one in analysis.findings if one.entity_type == "PERSON"}
    roles = {person.id: person.role for person in analysis.persons}
    return [(plain[mark.start : mark.end], roles[by_start[mark.start] or 0], mark.expected) for mark in marks]


def _wrong(found: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [one for one in found if (one[1] in PUBLIC if one[2] == "other" else one[1] != one[2])]


@pytest.mark.parametrize("by_column", [False, True], ids=["rows", "columns"])
@pytest.mark.parametrize("block", BLOCKS)
def test_in_a_pdf_each_function_is_of_the_name_in_its_column(block: str, by_column: bool) -> None:
    marked, page = _pdf(BLOCKS[block], by_column=by_column)
    assert not _wrong(_roles(marked, page))


@pytest.mark.parametrize("block", BLOCKS)
def test_in_columns_of_plain_text_as_well(block: str) -> None:
    marked = _written(BLOCKS[block], 34)
    assert not _wrong(_roles(marked, Page(1, unmark(marked)[0])))


@pytest.mark.parametrize("block", BLOCKS)
def test_one_blank_apart_nobody_gets_the_office_of_another(block: str) -> None:
    marked = _written(BLOCKS[block], 1)
    kept_wrongly = [
        one for one in _roles(marked, Page(1, unmark(marked)[0])) if one[1] in PUBLIC and one[2] not in PUBLIC
    ]
    assert not kept_wrongly


def test_a_row_of_hundreds_of_offices_is_compared_with_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[bool] = []

    def counted(one: Place, other: Place) -> bool:
        calls.append(True)
        return over(one, other)

    monkeypatch.setattr(signature_columns, "over", counted)
    look("de burgemeester,\t" * 200 + "\n" + "de burgemeester,\t" * 200 + "\n{A. Tol|unknown}\t{B. Kuik|unknown}\n")
    assert len(calls) < 200
