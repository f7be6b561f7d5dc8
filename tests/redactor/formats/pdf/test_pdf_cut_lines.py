# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name of which a page shows a part is found by what was cut off, or by how a name begins that stands elsewhere."""

from __future__ import annotations

import io

import pytest
from pdf_builders import raw, show

from redactor import pipeline
from redactor.analysis.cut import completed, find_terms_in, shown_findings
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Action, Decision, Document, Finding, Page, Person, Plan

NAME, MAIL = "Douwe Polderhaar", "d.polderhaar@gemeente.example"
OTHER = show("Openbaar slot van het overleg", 72, 600)


def read(*contents: bytes, **options: object) -> Document:
    return PdfFormat().read(io.BytesIO(raw(*contents, **options)), Limits())


def cell(text: str, width: float, *, x: float = 72, left: float = 72) -> bytes:
    return b"q %g 690 %g 30 re W n " % (left, width) + show(text, x, 700) + b"Q "


#: what is painted → what is left of the name on the page
CUT = {
    "the clip of its cell": (cell(NAME, 52) + show("griffier", 126, 700), "Douwe Pol"),
    "a clip that cuts its beginning": (cell(NAME, 60, left=124), "erhaar"),
    "a letter an operator": (
        b"q 72 690 52 30 re W n BT /F1 11 Tf 72 700 Td "
        + b"".join(b"(%s) Tj " % one.encode() for one in NAME)
        + b"ET Q "
        + show("griffier", 126, 700),
        "Douwe Pol",
    ),
    "the edge of the page": (show(NAME, 547, 700), "Douwe Po"),
    "a white patch": (show(NAME, 72, 700) + b"1 g 123 690 90 24 re f 0 g ", "Douwe Po"),
    "a patch over its middle": (show(NAME, 72, 700) + b"1 g 106 690 35 24 re f 0 g ", "Douwe"),
    "an address": (cell(MAIL, 46) + show("buur", 119, 700), "d.polder"),
}


@pytest.mark.parametrize("kind", CUT)
def test_a_cut_name_is_found_as_a_whole(kind: str) -> None:
    content, left = CUT[kind]
    document = read(content + OTHER)
    found = [document.pages[one.page - 1].text[one.start : one.end] for one in find_terms_in(document, [NAME, MAIL])]
    assert left in " ".join(found)


@pytest.mark.parametrize("kind", CUT)
def test_what_is_left_of_it_goes_and_nothing_else(kind: str) -> None:
    document = read(CUT[kind][0] + OTHER)
    spans = find_terms_in(document, [NAME, MAIL])
    findings = tuple(
        Finding(number, one.page, one.start, one.end, "PERSON", 1.0, "terms") for number, one in enumerate(spans, 1)
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "terms", "5.1.2.e") for one in findings)
    done = pipeline.apply(document, Plan(document.sha256, "terms", "1", findings, (), decisions))
    text = PdfFormat().read(io.BytesIO(done.data), Limits()).pages[0].text
    assert not [part for part in ("Douwe", "older", "derhaar") if part in text]
    assert "Openbaar slot van het overleg" in text
    assert all(word in text for word in ("griffier", "buur") if word.encode() in CUT[kind][0])


#: programs leave out what a cell does not show; then only the clip tells, and what begins so elsewhere
BEGUN = {
    "behind the clip": ("Douwe Pold", [NAME], ["Douwe Pol"]),
    "nothing alike": ("Douwe Pold", ["Douwe Poelman"], []),
    "within a word": ("Vandouwe Pold", ["Douwe Polderhaar"], []),
    "two letters": ("Po", ["Polderhaar"], []),
    "the longest counts": ("Douwe Pold", ["Polderhaar", NAME], ["Douwe Pol"]),
}


@pytest.mark.parametrize("kind", BEGUN)
def test_a_name_whose_end_was_never_printed(kind: str) -> None:
    shown, wanted, expected = BEGUN[kind]
    document = read(cell(shown, 5.2 * len(shown)) + show("griffier", 74 + 5.2 * len(shown), 700) + OTHER)
    assert document.pages[0].cut
    found = [document.pages[0].text[one.start : one.end] for one in find_terms_in(document, wanted)]
    assert found == expected


@pytest.mark.parametrize(
    "content",
    [
        show(NAME, 72, 700),
        cell(NAME, 200),
        b"q 20 20 500 800 re W n " + show(NAME, 72, 700) + b"Q ",
        show("Jansen", 72, 650, before="3 Tr") + b"0 Tr ",
    ],
    ids=["plain", "a wide cell", "a page in a clip", "a line of which nothing is seen"],
)
def test_whole_lines_stay_as_they_are(content: bytes) -> None:
    document = read(content + OTHER)
    assert completed(document) is document


def test_findings_come_back_to_what_is_shown() -> None:
    shown = "d.polderhaar@post.example\nPol griffier\nd.polderh buur"
    cuts = ((29, "derhaar, Kerkstraat 4\n"), (shown.index(" buur"), "\n"))
    document = Document("application/pdf", "0" * 64, (Page(1, shown, cut=cuts),), b"")
    whole = completed(document)
    text = whole.pages[0].text
    findings = [
        Finding(number, 1, text.index(one), text.index(one) + len(one), kind, 1.0, "test", person=1)
        for number, (kind, one) in enumerate(
            (("EMAIL_ADDRESS", "d.polderhaar@post.example"), ("PERSON", "Polderhaar"), ("ADDRESS", "Kerkstraat 4")), 1
        )
    ]
    found, persons = shown_findings(document, whole, findings, [Person(1, (1, 2, 3)), Person(2, (3,))])
    assert [(one.id, shown[one.start : one.end]) for one in found] == [
        (1, "d.polderhaar@post.example"),
        (2, "Pol"),
        (3, "d.polderh"),
    ]
    assert [(one.id, one.findings) for one in persons] == [(1, (1, 2, 3))]


def test_the_engine_finds_in_whole_lines() -> None:
    shown = "Behandeld door: Douwe Pol\ngriffier"
    document = Document("application/pdf", "0" * 64, (Page(1, shown, cut=((25, "derhaar"),)),), b"")
    analysis = pipeline.analyse(document)
    assert "Douwe Pol" in [shown[one.start : one.end] for one in analysis.findings]


def test_many_cuts_are_no_bomb() -> None:
    line = "Polderh|" * 3000
    places = tuple((number, "\n") for number, one in enumerate(line) if one == "|")
    document = Document("application/pdf", "0" * 64, (Page(1, line, cut=places),), b"")
    found = find_terms_in(document, [f"Polderh{number}" for number in range(3000)])
    assert len(found) == 3000


@pytest.mark.parametrize(
    ("hidden", "stays"), [("``", True), ("-", True), ("JB", False), ("`" * 3, False), ("`7", False)]
)
def test_a_stray_quote_that_a_drawing_covers_stays_in_the_text(hidden: str, stays: bool) -> None:
    covered = show(hidden, 300, 500) + b"0.2 0.4 0.6 rg 280 480 80 60 re f 0 g "
    document = PdfFormat().read(io.BytesIO(raw(show("Een schema", 72, 700) + covered)), Limits())
    assert (hidden in document.pages[0].text) is stays
