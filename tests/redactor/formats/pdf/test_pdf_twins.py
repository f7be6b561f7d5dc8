# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes that lie over each other: printings of one word share one, and every finding under it is known by it; a box
that an officer drew stays as it was drawn."""

from __future__ import annotations

import io

import pymupdf
import pytest
from pdf_builders import raw, show

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.twins import united
from redactor.limits import Limits
from redactor.model import Action, Box, Decision, Finding, ManualBox, Mark, Plan, Redacted
from redactor.pipeline import apply

LIMITS = Limits()
NAME = "Zwanenburgh"
GROUND = "5.1.2.e"
LINE = f"mevrouw {NAME} tekende het stuk"
SHADOW = show(NAME, 116.4, 699.2, before=".8 g") + show(NAME, 116.0, 699.6, before=".6 g") + show(LINE, 72, 700)


def redacted(content: bytes, *words: str, manual: tuple[Box, ...] = ()) -> Redacted:
    """The words out of the page, each where it stands, and boxes drawn by hand with the same ground."""
    document = PdfFormat().read(io.BytesIO(raw(content)), LIMITS)
    text = document.pages[0].text
    spans = [(at, at + len(word)) for word in words for at in range(len(text)) if text.startswith(word, at)]
    findings = tuple(Finding(number, 1, *span, "PERSON", 1.0, "test") for number, span in enumerate(sorted(spans), 1))
    decisions = tuple(Decision(one.id, Action.REDACT, "test", GROUND) for one in findings)
    drawn = tuple(ManualBox(1, box, GROUND) for box in manual)
    return apply(document, Plan(document.sha256, "test", "1", findings, (), decisions, drawn), limits=LIMITS)


def test_a_box_drawn_by_hand_is_no_printing_of_a_word() -> None:
    found, drawn = Mark(1, Box(100, 50, 160, 62), GROUND, 1), Mark(1, Box(110, 44, 220, 62), GROUND)
    assert united([found, drawn]) == [found, drawn]
    assert united([drawn, found]) == [drawn, found]


def test_united_boxes_keep_all_their_findings() -> None:
    marks = [Mark(1, Box(100 + by, 50, 160 + by, 62), GROUND, by + 1, also=(9,)) for by in range(3)]
    (one,) = united([*marks, marks[0]])
    assert (one.finding, one.also, one.box) == (1, (9, 2, 3), Box(100, 50, 162, 62))


def test_a_box_over_most_of_a_name_leaves_the_page_readable() -> None:
    above = show("Wielenhorst", 68, 716)
    made = redacted(above + show(LINE, 72, 700), NAME, manual=(Box(128, 120, 300, 146),))
    with pymupdf.open(stream=made.data) as pdf:
        text = pdf[0].get_text()
    assert made.written.rasterised == ()
    assert all(word in text for word in ("Wielenhorst", "mevrouw")), text
    assert NAME not in text


@pytest.mark.parametrize(
    ("content", "words", "boxes"),
    [
        (SHADOW, (NAME,), 1),
        (show(LINE, 72, 700) + show(LINE, 72.4, 700), (NAME,), 1),
        (show(LINE, 72, 700), ("Zwanen", "burgh"), 1),
        (b"q 0 1 -1 0 400 0 cm " + show(LINE, 72, 100) + show(LINE, 72.4, 100) + b"Q", (NAME,), 1),
    ],
    ids=["shadows of a name", "bold without a bold font", "neighbours", "twice, upwards"],
)
def test_every_finding_has_its_box(content: bytes, words: tuple[str, ...], boxes: int) -> None:
    made = redacted(content, *words)
    marks = made.written.marks
    assert len(made.plan.findings) > 1
    assert len(marks) == boxes
    assert {number for mark in marks for number in (mark.finding, *mark.also)} == {one.id for one in made.plan.findings}
