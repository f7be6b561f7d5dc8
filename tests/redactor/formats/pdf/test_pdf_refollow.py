# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is known of a page after hidden text was taken out of it is what following it anew would give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pdf_builders import raw, show

from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.opening import open_mupdf, open_pikepdf
from redactor.formats.pdf.pages import to_display
from redactor.formats.pdf.painted import Walked
from redactor.formats.pdf.unseen import Found, remove_unseen
from redactor.formats.pdf.walk import Walker

VISIBLE = show("Geachte heer", 72, 700)
BESIDE = show("van de directie Wielenhorstink en Polderhaar", 480, 660)
GONE = b"BT /F1 11 Tf 700 600 Td (Wielenhorstink) Tj ET\n"
BOX = b"0.5 g 72 500 100 20 re f 0 g\n"
ALONE = {
    "the end of a line": VISIBLE + BESIDE + BOX + show("Hoogachtend", 72, 400),
    "a whole text": VISIBLE + GONE + BOX + show("Hoogachtend", 72, 400),
    "several in one object": b"BT /F1 11 Tf 500 700 Td (tot ziens en Wielenhorstink) Tj -400 -20 Td (Groet) Tj "
    b"0 -20 Td [(x) -20 (Polderhaar)] TJ T* (z) Tj ET\n" + BOX + BESIDE,
    "in an array": BOX
    + b"BT /F1 11 Tf 520 700 Td [(afdeling) -300 (Wielenhorstink)] TJ ET q 1 0 0 1 0 0 cm Q\n"
    + VISIBLE,
    "with a cut path behind": BESIDE + b"q 10 10 50 50 re W n 5 5 m 90 90 l S Q\n" + VISIBLE,
}
NOT_ALONE = {
    "another text goes on behind it": b"BT /F1 11 Tf 560 700 Td (Wielenhorstink) Tj (Polderhaar) Tj ET\n" + VISIBLE,
    "the operator moves to the next line": b"BT /F1 11 Tf 12 TL 560 700 Td (Wielenhorstink) ' ET\n" + VISIBLE,
}


def _facts(walked: Walked) -> list[Any]:
    """All of a page but the numbers of its orders, of which their sequence alone matters."""
    lists: tuple[Sequence[Any], ...] = (walked.shows, walked.painted, walked.root.paths)
    orders = [one.order for some in lists for one in some]
    ranks = {order: rank for rank, order in enumerate(sorted(set(orders)))}
    return [
        walked.root.data, walked.root.positions, walked.root.ends, [one._replace(order=0) for one in walked.root.paths],
        [(one.instruction, one.items, one.size, one.text_matrix, one.to_page, one.fill, one.clip, one.end_x,
          one.text_object, ranks[one.order]) for one in walked.shows],
        [one.instruction for one in walked.root.shows],
        [(one.kind, one.box, one.colour, ranks[one.order]) for one in walked.painted],
    ]  # fmt: skip


def _anew(found: Found) -> Walked:
    document, pdf = open_mupdf(found.data), open_pikepdf(found.data)
    return Walker(Fonts(document)).page(pdf.pages[0], to_display(document[0]))


@pytest.mark.parametrize("content", ALONE.values(), ids=ALONE)
def test_letters_that_stand_alone_need_no_second_walk(content: bytes) -> None:
    found = remove_unseen(raw(content))
    assert found.texts
    assert _facts(found.walks[1]) == _facts(_anew(found))


@pytest.mark.parametrize("content", NOT_ALONE.values(), ids=NOT_ALONE)
def test_what_moves_other_text_is_followed_anew(content: bytes) -> None:
    found = remove_unseen(raw(content))
    assert found.texts
    assert not found.walks
