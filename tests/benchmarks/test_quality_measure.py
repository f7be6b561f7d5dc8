# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The scorer: worked examples by hand, so that a figure in a note can be believed."""

from __future__ import annotations

import json

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality import engines
from benchmarks.quality.figures import summary
from benchmarks.quality.generate import generate
from benchmarks.quality.layout import lay_out, printable_document
from benchmarks.quality.markup import parse
from benchmarks.quality.measure import AlignmentError, Found, align, score
from benchmarks.quality.score import documents, misses, scored

HEAD = "# genre: mail\n# p1: civil_servant Dutch\n# p2: office_holder Dutch\n---\n"
GOLD = parse(
    "one",
    HEAD + "Van: [[p1 last_comma|Bos, A.]] <[[EMAIL_ADDRESS p1|a.bos@minbzk.nl]]>\n"
    "Minister [[p2 last_cue|Kok]] sprak met [[p1 first_only|Anna]] van [[ORG|Bos & Zn]].",
)


def _found(text: str, kind: str, decision: str = "redact", person: int | None = 1, role: str = "") -> Found:
    start = GOLD.text.index(text)
    return Found(1, start, start + len(text), kind, decision, person, role)


def test_a_perfect_answer_scores_perfectly() -> None:
    answer = [
        _found("Bos, A.", "PERSON", role="civil_servant"),
        Found(1, 14, 29, "EMAIL_ADDRESS", "redact", 1, "", ((14, 19),)),
        _found("Kok", "PERSON", "keep", 2, "office_holder"),
        _found("Anna", "PERSON"),
    ]
    figures = summary(scored([GOLD], {"one": ([GOLD.text], answer)}))
    for name in (
        "name_full_cover",
        "name_char_precision",
        "must_redact_full_cover",
        "role_accuracy",
        "identity_recall",
    ):
        assert figures[name] == 1.0, name
    assert (figures["leaked_chars"], figures["keep_spans_hit"], figures["over_redacted_chars_a_page"]) == (0, 0, 0)


def test_no_answer_leaks_everything_and_hits_nothing() -> None:
    figures = summary(scored([GOLD], {}))
    assert figures["name_full_cover"] == 0
    assert figures["leaked_chars"] == len("BosA") + len("abos") + len("Anna")
    assert figures["keep_spans_hit"] == 0


def test_a_kept_name_is_found_but_not_gone() -> None:
    (span,) = [
        one
        for one in scored([GOLD], {"one": ([GOLD.text], [_found("Bos, A.", "PERSON", "keep")])})[0].spans
        if one.text == "Bos, A."
    ]
    assert span.full
    assert not span.gone
    assert span.decision == "keep"


def test_over_redaction_counts_letters_outside_what_may_go_and_names_it() -> None:
    (result,) = scored([GOLD], {"one": ([GOLD.text], [_found("Bos & Zn", "PERSON"), _found("Minister Kok", "PERSON")])})
    assert result.over == len("BosZn") + len("MinisterKok")
    assert result.extras == (("PERSON", "Bos & Zn"), ("PERSON", "Minister Kok"))
    assert (result.strict, result.name_findings, result.name_chars_right) == (0, 2, 3)
    assert misses([result])["one"].count("+ ORG - Bos & Zn") == 1


def test_an_address_without_parts_is_judged_by_its_local_part_only() -> None:
    (result,) = scored([GOLD], {"one": ([GOLD.text], [_found("a.bos@minbzk.nl", "EMAIL_ADDRESS")])})
    assert result.over == 0
    assert not next(one for one in result.spans if one.span.type == "DOMAIN").removed


def test_an_address_with_parts_that_hold_the_domain_hits_it() -> None:
    whole = Found(1, 14, 29, "EMAIL_ADDRESS", "redact", 1, "", ((14, 29),))
    (result,) = scored([GOLD], {"one": ([GOLD.text], [whole])})
    assert next(one for one in result.spans if one.span.type == "DOMAIN").removed


def test_pairs_tell_a_split_person_from_two_people_taken_as_one() -> None:
    split = [_found("Bos, A.", "PERSON", person=1), _found("Anna", "PERSON", person=2)]
    merged = [_found("Bos, A.", "PERSON", person=1), _found("Kok", "PERSON", person=1)]
    assert scored([GOLD], {"one": ([GOLD.text], split)})[0].pairs == (0, 0, 1)
    assert scored([GOLD], {"one": ([GOLD.text], merged)})[0].pairs == (0, 1, 0)


def test_a_name_over_a_page_end_is_one_span_with_two_pieces() -> None:
    document = parse("two", HEAD + "Dit is van [[p1 broken|Anna de Vries-Jansen]] uit Gouda.")
    pages = ["Dit is van Anna de\nPagina 1 van 2\n", "Vries-Jan-\nsen uit Gouda.\nPagina 2 van 2\n"]
    half = [Found(1, 11, 18, "PERSON", "redact")]
    assert not score(document, pages, half).spans[0].full
    assert score(document, pages, [*half, Found(2, 0, 14, "PERSON", "redact")]).spans[0].full


def test_pages_that_hold_another_text_are_an_error_and_not_a_bad_score() -> None:
    with pytest.raises(AlignmentError):
        align("Anna de Vries", ["Anna van Vliet"])
    with pytest.raises(AlignmentError):
        align("Anna de Vries", ["Anna de"])


@given(st.integers(0, 10**6))
def test_what_is_laid_out_as_pdf_aligns_with_the_gold_text(seed: int) -> None:
    document = printable_document(generate(seed))
    with pymupdf.open(stream=lay_out(document)) as pdf:
        pages = [page.get_text() for page in pdf]
    places = align(document.text, pages)
    for index, place in enumerate(places):
        if place:
            assert pages[place[0] - 1][place[1]] == document.text[index]
        else:
            assert document.text[index].isspace()


def test_an_indent_wider_than_the_column_does_not_push_a_word_out_for_ever() -> None:
    document = printable_document(
        parse("deep", HEAD + " " * 400 + "Anna\n" + " " * 90 + "Anna de Vries-Jansen uit Gouda")
    )
    with pymupdf.open(stream=lay_out(document)) as pdf:
        align(document.text, [page.get_text() for page in pdf])


def test_every_hand_written_document_survives_the_layouter() -> None:
    for document in map(printable_document, documents()):
        with pymupdf.open(stream=lay_out(document)) as pdf:
            align(document.text, [page.get_text() for page in pdf])


def test_json_lines_are_read_as_issue_two_writes_them() -> None:
    line = {
        "document": "/somewhere/one.txt",
        "pages": [
            {
                "number": 1,
                "text": GOLD.text,
                "findings": [
                    {"start": 5, "end": 12, "entity_type": "PERSON", "score": 0.9, "decision": "redact", "person": 4}
                ],
            }
        ],
    }
    refused = {"document": "/somewhere/two.txt", "error": "damaged"}
    answers = engines.from_lines([json.dumps(line), "", json.dumps(refused)])
    assert answers == {"one": ([GOLD.text], [Found(1, 5, 12, "PERSON", "redact", 4)])}
