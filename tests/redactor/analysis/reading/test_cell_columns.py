# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of the tables of a text; a long table comes in pieces that all know its heads."""

from __future__ import annotations

import pytest

from redactor.analysis.reading.cell_columns import MOST_LINES, written_tables


@pytest.mark.parametrize("sign", ["\t", ";", " | ", ",", "    "])
def test_cells_are_apart_by_any_sign(sign: str) -> None:
    text = "\n".join(sign.join(cells) for cells in (("naam", "plaats", "nr"), ("A", "B", "1"), ("C", "D", "2")))
    (rows,) = written_tables(text)
    assert [[text[start:end].strip() for start, end in row.cells] for row in rows][1] == ["A", "B", "1"]


def test_a_sentence_with_commas_is_no_row() -> None:
    assert list(written_tables("Eerst dit, dan dat, en dan.\nEn weer, of niet, wie weet.\nNee, ja, en nee.\n")) == []


@pytest.mark.parametrize("rows", [MOST_LINES - 1, MOST_LINES, MOST_LINES + 1, 3 * MOST_LINES + 7])
def test_no_row_of_a_long_table_is_lost_and_each_piece_has_its_heads(rows: int) -> None:
    text = "locatie;nr;soort\n" + "".join(f"Plein {number};{number};x\n" for number in range(rows))
    pieces = list(written_tables(text))
    assert all(piece[0] == pieces[0][0] for piece in pieces)
    assert all(len(piece) <= MOST_LINES for piece in pieces)
    starts = {row.cells[0][0] for piece in pieces for row in piece}
    assert len(starts) == rows + 1
