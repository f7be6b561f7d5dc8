# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a page with cut lines is read again, whole. Texts as the page shows them, with «» round what it hides."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from redactor.analysis.analyse import Analysis
from redactor.analysis.names.cut import with_whole_lines
from redactor.model import Document, Finding, Page, Word


def page(marked: str) -> Page:
    cut, text = [], ""
    for shown, hidden in re.findall(r"([^«]*)(?:«([^»]*)»)?", marked):
        text += shown
        if hidden:
            cut.append((len(text), hidden))
    return Page(1, text, cut=tuple(cut))


def read_again(*marked: str) -> list[str]:
    """The texts that are looked at a second time."""
    seen: list[str] = []

    def find(whole: Document) -> Analysis:
        seen.extend(one.text for one in whole.pages)
        return Analysis((), ())

    pages = tuple(page(one) for one in marked)
    with_whole_lines(Document("application/pdf", "", pages), Analysis((), ()), find)
    return seen


@pytest.mark.parametrize(
    "text",
    [
        "Alles staat er.",
        "Het voor«stel» ligt er.",
        "Het voorstel« »ligt er.",
        "Het voor«stel, en meer»",
        "de inspectie van Buitenlandse Zake«n»",
        "over de Integrite«it.»",
    ],
)
def test_a_cut_in_a_word_of_the_language_is_not_read_again(text: str) -> None:
    assert read_again(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bel Zijl«ma» even",
        "bel zyl«ma» even",
        "code 44«21»",
        "d.polder«h@post.example»",
        "Karel «Zijlma»",
        "Zijlma«, arts»",
        "Bel Bakke«r» even",
        "en Roo«s»",
        "Zake«n, Bos»",
        "Daarbij« Bos»",
    ],
)
def test_any_other_cut_is(text: str) -> None:
    assert read_again("Alles staat er.", text) == [re.sub("[«»]", "", text)]


def test_only_what_stands_near_a_cut_is_read_again() -> None:
    lines = [f"regel {at}" for at in range(12)]
    lines[6] = "Bel Zijl«ma»"
    lines[1] = "het voor«stel» ligt er"
    (seen,) = read_again("\n".join(lines))
    assert seen.split("\n")[4:9] == ["regel 4", "regel 5", "Bel Zijlma", "regel 7", "regel 8"]
    others = (*seen.split("\n")[:4], *seen.split("\n")[9:])
    assert set(others) == {"-----"}


def test_lines_that_are_left_out_are_short_and_as_many() -> None:
    lines = [f"regel {at}" for at in range(60)]
    lines[6], lines[50], lines[30], lines[31] = "Bel Zijl«ma»", "Bel Pol«der»", "", "nee"
    (seen,) = read_again("\n".join(lines))
    left = ["regel 4", "regel 5", "Bel Zijlma", "regel 7", "regel 8"]
    right = ["regel 48", "regel 49", "Bel Polder", "regel 51", "regel 52"]
    between = [*["-----"] * 21, "", "---", *["-----"] * 16]
    assert seen.split("\n") == [*["-----"] * 4, *left, *between, *right, *["-----"] * 7]


def test_what_is_found_far_down_a_page_is_brought_back_to_its_place() -> None:
    lines = [f"regel {at}" for at in range(60)]
    lines[2], lines[50] = "het Pol«der»", "Bel A. Zijl«ma» nu"
    shown = page("\n".join(lines))
    words = tuple(Word(one.start(), one.end(), 0, 0, 1, 1, 0, 0) for one in re.finditer(r"\S+", shown.text))
    seen: list[str] = []

    def find(whole: Document) -> Analysis:
        (one,) = whole.pages
        seen.extend(one.text[word.start : word.end] for word in one.words)
        start = one.text.index("A. Zijlma")
        return Analysis((Finding(1, 1, start, start + 9, "PERSON", 1.0, "test"),), ())

    found = with_whole_lines(
        Document("application/pdf", "", (Page(1, "leeg"), replace(shown, number=2, words=words))),
        Analysis((), ()),
        find,
    )
    assert [(one.page, shown.text[one.start : one.end]) for one in found.findings] == [(2, "A. Zijl")]
    assert seen == [
        *("regel", "0", "regel", "1", "het", "Pol", "regel", "3", "regel", "4"),
        *("regel", "48", "regel", "49", "Bel", "A.", "Zijl", "nu", "regel", "51", "regel", "52"),
    ]
