# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cells stand where a typesetter puts them: below each other, apart, each with room for its words."""

from __future__ import annotations

from itertools import pairwise

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.cells import Cell, cells, place, tables
from benchmarks.quality.layout import lay_out
from benchmarks.quality.markup import parse

TABLE = [
    "Naam              Functie        Tel.",
    "A. Bos            jurist         12",
    "Wiersma-de Graaf  hoofd  Inkoop  345",
    "                  (wnd.)",
]


@pytest.mark.parametrize(
    ("line", "beside", "texts"),
    [
        ("1234 AB  Ons Dorp", (), ["1234 AB  Ons Dorp"]),
        ("12.30  Aankomst", (), ["12.30  Aankomst"]),
        ("12.30  Aankomst", {7}, ["12.30", "Aankomst"]),
        ("Van   : Bos", (), ["Van", ": Bos"]),
        ("een\t\tdrie", (), ["een", "drie"]),
        ("  ingesprongen", (), ["ingesprongen"]),
        ("", (), []),
    ],
)
def test_a_line_falls_into_cells(line: str, beside: set[int], texts: list[str]) -> None:
    assert [cell.text for cell in cells(line, beside)] == texts


def test_a_cell_of_a_row_that_tabs_part_keeps_its_number() -> None:
    assert cells("een\t\tdrie") == [Cell(0, "een"), Cell(2, "drie")]


def test_lines_that_are_one_table_go_together() -> None:
    lines = ["Lijst", *TABLE, "Einde van de lijst"]
    assert [found for found, rows in tables(lines) if rows] == [TABLE]
    assert [line for found, _ in tables(lines) for line in found] == lines


def test_full_rows_begin_alike_where_the_text_is_uneven() -> None:
    ((_, rows),) = tables(["Nr   Naam", "10    Bos", "11   Vis"])
    assert [[cell.start for cell in row] for row in rows] == [[0, 5]] * 3


_WORD = st.text("abM", min_size=1, max_size=12)
_TEXT = st.lists(_WORD, min_size=1, max_size=6).map(" ".join)
_ROW = st.lists(st.one_of(st.just(""), _TEXT), min_size=1, max_size=5).filter(any)


@given(st.lists(_ROW, min_size=1, max_size=5), st.floats(12, 60), st.floats(0.3, 2))
def test_cells_stand_apart_with_room_for_their_words(texts: list[list[str]], line: float, gap: float) -> None:
    rows = [[Cell(at, text) for at, text in enumerate(row) if text] for row in texts]
    setting = place(rows, line, gap, len)
    if setting is None:
        return
    for row in setting.rows:
        assert all(len(word) <= cell.room for cell in row for word in cell.text.split())
        assert all(left.x + left.room + gap <= right.x + 1e-3 for left, right in pairwise(row))
        assert row[-1].x + row[-1].room <= line / setting.scale + 1e-3


def test_a_table_with_room_is_set() -> None:
    ((_, rows),) = tables(TABLE)
    setting = place(rows, 60, 1, lambda text: len(text) / 2)
    assert setting is not None
    assert setting.scale == 1
    assert {row[1].x for row in setting.rows if len(row) > 1} == {setting.rows[-1][0].x}


def test_cells_of_a_laid_out_table_stand_below_each_other_and_are_drawn_one_by_one() -> None:
    document = parse("table-1", "# genre: list\n---\n" + "\n".join(TABLE))
    (page,) = pymupdf.open("pdf", lay_out(document))
    left = {word[4]: round(word[0], 1) for word in page.get_text("words")}
    assert left["Functie"] == left["jurist"] == left["hoofd"] == left["(wnd.)"] > left["Naam"]
    assert page.get_text().split() == document.text.split()
    assert "jurist\n" in page.get_text()
