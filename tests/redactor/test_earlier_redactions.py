# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A document that somebody redacted before: its boxes, their old grounds and its number stamp stay and are counted."""

from __future__ import annotations

import pymupdf
import pytest

from redactor import pipeline
from redactor.model import Action, Redacted
from redactor.report.inventory import Judgement, Row, row_of

BODY = (
    "Geachte heer",
    "",
    "In het overleg van 3 mei heeft",
    "gezegd dat de vergunning wordt verleend. Contactpersoon: Anna de Vries",
    "en",
    "De planning blijft gelijk.",
)


@pytest.fixture(scope="module")
def made() -> Redacted:
    """A page with a stamp in its corner, a black box with a white ground, a white box with a Wob ground, and a bar."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((500, 30), "000123")
    for number, line in enumerate(BODY):
        page.insert_text((72, 100 + 20 * number), line)
    page.draw_rect(pymupdf.Rect(250, 128, 330, 144), fill=(0, 0, 0))
    page.insert_text((270, 140), "5.1.2.e", fontsize=8, color=(1, 1, 1))
    page.draw_rect(pymupdf.Rect(90, 168, 170, 184))
    page.insert_text((110, 180), "10.2.e", fontsize=8)
    page.draw_rect(pymupdf.Rect(90, 208, 170, 224), fill=(0, 0, 0))
    return pipeline.redact(document.tobytes())


def text_of(made: Redacted) -> str:
    with pymupdf.open(stream=made.data) as document:
        return str(document[0].get_text())


def listed(made: Redacted) -> Row:
    return row_of(made.plan, made.document, id="1", title="Document 1")


def test_old_boxes_and_stamp_stay_and_the_name_goes(made: Redacted) -> None:
    text = text_of(made)
    for word in ("000123", "5.1.2.e", "10.2.e", "De planning blijft gelijk."):
        assert word in text
    assert "Vries" not in text


def test_they_are_found_for_what_they_are(made: Redacted) -> None:
    of = {one.id: one.entity_type for one in made.plan.findings}
    kept = sorted(of[one.finding] for one in made.plan.decisions if one.action is Action.KEEP)
    assert kept == ["DOCUMENT_NUMBER", "REDACTION_MARK", "REDACTION_MARK"]
    assert {one.rule for one in made.plan.decisions if one.action is Action.KEEP} == {"document-stamp"}


def test_the_inventory_counts_them_with_their_old_grounds(made: Redacted) -> None:
    row = listed(made)
    assert (row.redactions, row.earlier, row.judgement) == (1, 2, Judgement.PARTLY)
    assert set(row.grounds) == {"5.1.2.e", "10.2.e"}


def test_old_boxes_alone_make_a_document_partly_public() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), "De vergunning van")
    page.draw_rect(pymupdf.Rect(180, 88, 260, 104))
    page.insert_text((190, 100), "10.2.e")
    page.insert_text((72, 120), "is verleend.")
    row = listed(pipeline.redact(document.tobytes()))
    assert (row.redactions, row.earlier, row.judgement, row.grounds) == (0, 1, Judgement.PARTLY, ("10.2.e",))
