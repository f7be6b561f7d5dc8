# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A name of which a page shows a part is found by what was cut off, or by how a name begins that stands elsewhere."""

from __future__ import annotations

import io

import pytest
from pdf_builders import raw, show

from redactor import pipeline
from redactor.analysis import Analysis
from redactor.analysis.names.cut import completed, find_terms_in, with_whole_lines
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Action, Decision, Document, Finding, Page, Person, Plan, Span

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


PATCH = b"1 g %g 690 300 24 re f 0 g "
#: what is painted → the text of the page, and what is known to have stood behind how many characters of it
BESIDE = {
    "far from what is left": (show(f"Naam{' ' * 60}{NAME}", 72, 700) + PATCH % 270, "Naam", 4),
    "far behind what is left": (show(NAME, 72, 700) + show("griffier", 500, 700) + PATCH % 123, "Douwe Po", 8),
    "in the middle of a line": (
        show(f"De heer {NAME} is griffier", 72, 700) + b"1 g 157 690 9 24 re f 0 g ", "De heer Douwe P", 15
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", BESIDE)
def test_what_was_cut_off_is_known_where_it_stood(kind: str) -> None:
    content, left, place = BESIDE[kind]
    page = read(content + OTHER).pages[0]
    assert page.text.startswith(left)
    ((at, said),) = page.cut
    assert at == place
    assert said.strip()
    assert said.strip() in NAME


def test_many_cuts_of_a_page_are_known_though_few_characters_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"".join(show(NAME, 547, 760 - 14 * row) for row in range(20))
    known = read(content).pages[0].cut
    monkeypatch.setattr("redactor.formats.pdf.near_lines.MOST", 12)
    assert read(content).pages[0].cut == known
    assert len(known) == 20


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


#: what a page shows → what was cut behind (or before) a place of it, and what of the page is found and goes
GLUED = {
    "a number behind a number": ("BSN 111222333|4", {"111222333"}),
    "a digit behind a mobile number": ("Tel. 06-12345678|12", {"06-12345678"}),
    "a letter behind an account": ("NL91ABNA0417164300|X", {"NL91ABNA0417164300"}),
    "a day": ("geboren 14-05-1981|/2", {"14-05-1981"}),
    "the rest of a word": ("De heer Zwager|kamp", {"Zwager"}),
    "a street": ("Karel Bloem|straat 12", {"Karel Bloem"}),
    "an office": ("Piet Zwaluwe|, wethouder van Dokkum", {"Piet Zwaluwe"}),
    "a firm": ("mevrouw A. de Wit|te Schoonmaak B.V.", {"A. de Wit"}),
    "what a patch covers": ("Naam: |P. Verhulst|Q. Verstappen", {"Q. Verstappen"}),
    "nothing hidden": ("mevrouw A. de Wit|", {"A. de Wit"}),
    "the end of a name": ("Behandeld door: Douwe Pol|derhaar", {"Douwe Pol"}),
}


def _shown(text: str) -> Document:
    before, hidden, *behind = text.split("|")
    cut = ((len(before), hidden),)
    return Document("application/pdf", "0" * 64, (Page(1, f"{before}{''.join(behind)}\n", cut=cut),), b"")


@pytest.mark.parametrize("kind", GLUED)
def test_what_is_hidden_beside_a_value_makes_nothing_readable(kind: str) -> None:
    text, gone = GLUED[kind]
    document = _shown(text)
    plan = pipeline.make_plan(document)
    kept = {one.finding for one in plan.decisions if one.action is Action.KEEP}
    shown = document.pages[0].text
    assert {shown[one.start : one.end] for one in plan.findings if one.id not in kept} == gone


def test_terms_are_found_in_what_is_shown_and_in_whole_lines() -> None:
    document = Document("", "", (Page(1, "Karel Bloem\nDouwe Pol\n", cut=((11, "kool"), (21, "derhaar"))),), b"")
    assert find_terms_in(document, ["Karel Bloem", NAME]) == [Span(1, 0, 11), Span(1, 12, 21)]
    assert list(find_terms_in(document, ["Karel Bloem", NAME], guess=False)) == [Span(1, 0, 11)]


def test_findings_of_whole_lines_stand_beside_those_of_what_is_shown() -> None:
    shown = "d.polderhaar@post.example\nPol griffier\nd.polderh buur\nd.pold\n"
    cuts = ((29, "derhaar, Kerkstraat 4\n"), (shown.index(" buur"), "\n"), (len(shown) - 1, "erhaar"))
    document = Document("application/pdf", "0" * 64, (Page(1, "leeg"), Page(2, shown, cut=cuts)), b"")
    address = Finding(1, 2, 0, 25, "EMAIL_ADDRESS", 1.0, "test", person=1)
    found = Analysis((address,), (Person(1, (1,)),))

    def find(whole: Document) -> Analysis:
        text = whole.pages[0].text
        findings = tuple(
            Finding(number, 1, text.index(one), text.index(one) + len(one), kind, 1.0, "test", person=owner)
            for number, (kind, one, owner) in enumerate(
                (
                    ("EMAIL_ADDRESS", "d.polderhaar@post.example", 1),
                    ("PERSON", "Polderhaar", 2),
                    ("ADDRESS", "Kerkstraat 4", 3),
                ),
                1,
            )
        )
        return Analysis(findings, tuple(Person(number, (number,)) for number in (1, 2, 3)))

    all_found = with_whole_lines(document, found, find)
    assert [(one.id, shown[one.start : one.end], one.person) for one in all_found.findings] == [
        (1, "d.polderhaar@post.example", 1),
        (2, "Pol", 2),
        (3, "d.pold", 1),
    ]
    assert [(one.id, one.findings) for one in all_found.persons] == [(1, (1, 3)), (2, (2,))]


def test_a_short_text_in_a_tight_cell_is_no_beginning_of_a_name() -> None:
    shown = "De heer P. Gemert en mevrouw A. Meijer belden.\nGem\nmei\n"
    cuts = ((len(shown) - 5, ""), (len(shown) - 1, "\n"))
    document = Document("application/pdf", "0" * 64, (Page(1, shown, cut=cuts),), b"")
    found = pipeline.analyse(document).findings
    assert {shown[one.start : one.end] for one in found} == {"P. Gemert", "A. Meijer"}


def test_many_that_begin_alike_are_told_apart() -> None:
    wanted = [*["Polderaal"] * 20, *(f"Polder{one}aal" for one in "bcdefghijkl"), NAME]
    document = Document(
        "", "", (Page(1, "Douwe Polder", cut=((12, "haar"),)), Page(2, "Polder", cut=((6, "laal"),))), b""
    )
    assert find_terms_in(document, wanted) == [Span(1, 0, 12), Span(2, 0, 6)]


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
