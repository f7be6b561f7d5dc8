# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Blocks of a PDF page that stand apart have an empty line between them. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import pipeline
from redactor.analysis import analyse
from redactor.analysis.reading.spaced import Shift, spaced, spaced_page
from redactor.model import Document, Page, Word

Line = tuple[float, float, str]
"""where a line stands (points from the left and the top), and its words"""


def page(*lines: Line, height: float = 10.0, cut: tuple[tuple[int, str], ...] = ()) -> Page:
    words, text = [], ""
    for number, (left, top, line) in enumerate(lines):
        at = 0
        for part in line.split(" "):
            start = len(text) + at
            x0 = left + 5.0 * at
            if part:
                words.append(Word(start, start + len(part), x0, top, x0 + 5.0 * len(part), top + height, number, 0))
            at += len(part) + 1
        text += line + "\n"
    return Page(1, text, 600.0, 800.0, tuple(words), cut=cut)


def column(*tops: float) -> Page:
    return page(*((50, top, f"regel {number}") for number, top in enumerate(tops)))


def empty_after(made: Page) -> list[int]:
    """The numbers of the lines behind which an empty line was put."""
    lines = spaced_page(made)[0].text.rstrip("\n").split("\n")
    filled = [number for number, line in enumerate(lines) if line]
    return [at for at, number in enumerate(filled[:-1]) if filled[at + 1] > number + 1]


@pytest.mark.parametrize(
    ("tops", "where"),
    [
        ((50, 62, 74, 98, 110), [2]),  # a line left out
        ((50, 62, 74, 92, 104), [2]),  # white between paragraphs
        ((50, 62, 74, 89, 101), []),  # hardly more white than between lines
        ((50, 74, 98, 122, 146), []),  # double spacing
        ((50, 74, 98, 146, 170), [2]),  # a line left out in double spacing
        ((50, 80), [0]),  # two lines far apart, and nothing to compare with
        ((50, 64), []),
        ((50, 52, 64, 76, 88), []),  # a raised word doesn't make all others stand apart
        ((50,), []),
    ],
)
def test_a_block_that_stands_clearly_apart_has_an_empty_line_before_it(
    tops: tuple[float, ...], where: list[int]
) -> None:
    assert empty_after(column(*tops)) == where


def test_cells_of_a_row_and_the_rows_of_a_table_stay_together() -> None:
    table = page(
        (50, 50, "Naam"), (200, 50, "Functie"),
        (50, 70, "A. Bos"), (200, 70, "senior medewerker"), (200, 82, "in opleiding"),
        (50, 102, "B. Smit"), (200, 102, "jurist"),
        (50, 122, "C. Tol"), (200, 122, "hoofd"),
        (50, 160, "Opmerkingen:"), (50, 172, "geen"),
    )  # fmt: skip
    assert empty_after(table) == [8]  # before the remarks


def test_a_wrapped_cell_between_two_lines_fills_what_is_between_them() -> None:
    row = page(
        (50, 50, "Adviseur"), (50, 62, "van de"), (50, 74, "directie"), (200, 50, "A. Bos"),
        (50, 86, "Jurist"), (200, 86, "B. Smit"),
    )  # fmt: skip
    assert empty_after(row) == []
    beside = page((50, 50, "Kop"), (50, 86, "Slot"), (200, 62, "eerste"), (200, 74, "tweede"))
    assert empty_after(beside) == []


def test_a_heading_in_large_letters_is_not_torn_apart() -> None:
    small = page((50, 110, "De heer Bos"), (50, 122, "is gehoord."))
    large = page((50, 50, "Verslag van het"), (50, 74, "gesprek"), height=22.0)
    shift = len(large.text)
    words = tuple(
        one._replace(start=one.start + shift, end=one.end + shift, block=2 + one.block) for one in small.words
    )
    made = Page(1, large.text + small.text, 600.0, 800.0, large.words + words)
    assert empty_after(made) == [1]  # below it, not in it


def test_a_page_without_places_of_words_stays() -> None:
    text = Page(1, "Bos\n\nSmit\n")
    assert spaced_page(text) == (text, Shift())
    whole = Document("text/plain", "0" * 64, (text,))
    assert spaced(whole) == (whole, (Shift(),))


def test_an_empty_line_that_is_there_is_not_doubled() -> None:
    made = column(50, 62, 86)
    at = made.text.index("regel 2")
    words = tuple(one._replace(start=one.start + 2, end=one.end + 2) if one.start >= at else one for one in made.words)
    blank = Page(1, f"{made.text[:at]} \n{made.text[at:]}", 600.0, 800.0, words)
    assert spaced_page(blank)[0] is blank


def test_places_of_cuts_move_along() -> None:
    made = column(50, 62, 86)
    at = made.text.index("regel 2")
    cut = Page(1, made.text, 600.0, 800.0, made.words, cut=((5, "x"), (at + 5, "y")))
    assert spaced_page(cut)[0].cut == ((5, "x"), (at + 6, "y"))


@given(
    st.lists(
        st.tuples(
            st.sampled_from((50.0, 52.0, 200.0, 350.0)), st.floats(0, 60), st.sampled_from(("a", "b c", "De Bos"))
        ),
        min_size=1,
        max_size=30,
    )
)
def test_words_stay_on_their_text_and_places_lead_back(drawn: list[Line]) -> None:
    top, lines = 0.0, []
    for left, step, text in drawn:
        top += step if step < 55 else -top / 2  # a next column
        lines.append((left, top, text))
    made = page(*lines)
    longer, shift = spaced_page(made)
    assert longer.text.replace("\n\n", "\n") == made.text
    assert len(longer.words) == len(made.words)
    for one, other in zip(made.words, longer.words, strict=True):
        assert longer.text[other.start : other.end] == made.text[one.start : one.end]
        assert (shift.back(other.start), shift.back(other.end)) == (one.start, one.end)
        assert other[2:] == one[2:]
    assert sum(longer.text[at] == "\n" for at in shift.at) == len(longer.text) - len(made.text)


def test_findings_are_in_the_text_of_the_page() -> None:
    made = page(
        (50, 50, "Bestemd voor Anna de Vries"), (50, 62, "Postbus 20, 2500 EZ Den Haag"),
        (50, 98, "Geachte mevrouw De Vries,"),
        (50, 134, "Wij spraken P.J. Terlouw over uw brief,"), (50, 146, "en belden met Karin Wolters."),
        (50, 182, "Met vriendelijke groet,"), (50, 218, "drs. K. van der Zanden"),
    )  # fmt: skip
    longer, shift = spaced_page(made)
    assert len(shift.at) == 4
    assert longer.text.count("\n\n") == 4
    found = analyse(Document("application/pdf", "0" * 64, (made,))).findings
    names = {made.text[one.start : one.end] for one in found if one.entity_type == "PERSON"}
    assert {"Anna de Vries", "De Vries", "P.J. Terlouw", "Karin Wolters", "K. van der Zanden"} <= names


def test_what_an_empty_line_ends_ends_in_a_pdf_as_well() -> None:
    """A number in the head of a service's letter is the service's, though somebody is addressed below."""
    made = page(
        (50, 50, "Omgevingsdienst Rivierenland"), (50, 62, "J.S. de Jongplein 2"), (50, 74, "4001 WG Tiel"),
        (50, 86, "(0344) 57 93 14"),
        (50, 110, "AANTEKENEN"), (50, 122, "Van Kessel Fruit & Opslag B.V."), (50, 134, "t.a.v. de heer J. van Kessel"),
    )  # fmt: skip
    document = Document("application/pdf", "0" * 64, (made,))
    plan = pipeline.weigh(document, analyse(document), "woo")
    kept = {one.finding for one in plan.decisions if one.action.value == "keep"}
    assert "(0344) 57 93 14" in {made.text[one.start : one.end] for one in plan.findings if one.id in kept}
    assert "J. van Kessel" not in {made.text[one.start : one.end] for one in plan.findings if one.id in kept}
