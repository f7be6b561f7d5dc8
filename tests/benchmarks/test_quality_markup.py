# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The notation of the gold set, and what the set has to hold to predict anything."""

from __future__ import annotations

import itertools
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.generate import GENRES, generate
from benchmarks.quality.markup import NEUTRAL, ROLES, SENSITIVE, MarkupError, parse
from benchmarks.quality.score import GOLD, documents

HEAD = "# genre: mail\n# dated: 2024-01-02\n# p1: civil_servant Frisian\n# p2: office_holder Dutch\n---\n"


def test_codes_come_in_any_order_and_the_role_gives_the_decision() -> None:
    document = parse("a", HEAD + "Van: [[last_comma p1|Bos, A.]] aan minister [[p2 last_cue|Kok]]")
    first, second = document.spans
    assert document.text == "Van: Bos, A. aan minister Kok"
    assert (first.type, first.decision, first.form, first.origin) == ("PERSON", "redact", "last_comma", "Frisian")
    assert (second.decision, second.role, document.text[second.start : second.end]) == ("keep", "office_holder", "Kok")


@pytest.mark.parametrize(
    ("address", "marked", "domain"),
    [
        ("a.bos@minbzk.nl", "a.bos", "minbzk.nl"),
        ("a.bos@gemeente-oudewoude.nl", "a.bos", "gemeente-oudewoude.nl"),
        ("a.bos@gmail.com", "a.bos@gmail.com", None),
        ("a.bos@minbz\nk.nl", "a.bos", "minbz\nk.nl"),
        ("a.bos@gmail\n.com", "a.bos@gmail\n.com", None),
    ],
)
def test_of_an_address_at_a_public_body_the_domain_stays(address: str, marked: str, domain: str | None) -> None:
    document = parse("a", HEAD + f"[[EMAIL_ADDRESS p1|{address}]]")
    texts = [document.text[span.start : span.end] for span in document.spans]
    assert texts == ([marked, domain] if domain else [marked])
    assert [span.decision for span in document.spans] == (["redact", "keep"] if domain else ["redact"])


@pytest.mark.parametrize(
    ("body", "decision"),
    [
        ("aan de [[STREET|Kerkstraat]].", "keep"),
        ("het pand [[STREET|Kerkstraat 40]]", "review"),
        ("bewoners [[STREET|Kerkstraat]] 2 t/m 40", "review"),
        ("het pand [[STREET keep|Kerkstraat 40]]", "keep"),
        ("op de [[STREET|A58]]", "keep"),
    ],
)
def test_a_building_that_a_text_is_about_may_stay_or_go_to_review(body: str, decision: str) -> None:
    assert [span.decision for span in parse("a", HEAD + body).spans] == [decision]


@pytest.mark.parametrize(
    "body", ["[[p3|Bos]]", "[[p1 nonsense|Bos]]", "[[redact|Bos]]", "[[p1|Bos", "Bos]]", "[[p1 last_only|]] [[|x]]"]
)
def test_a_wrong_mark_is_an_error_that_names_the_document(body: str) -> None:
    with pytest.raises(MarkupError, match="doc7"):
        parse("doc7", HEAD + body)


def test_a_document_without_a_genre_or_with_an_unknown_role_is_refused() -> None:
    with pytest.raises(MarkupError, match="genre"):
        parse("a", "# dated: 2024-01-01\n---\ntekst")
    with pytest.raises(MarkupError, match="role"):
        parse("a", "# genre: mail\n# p1: wizard Dutch\n---\ntekst")


def test_the_hand_written_set_is_as_wide_as_it_has_to_be() -> None:
    gold = documents()
    spans = [span for document in gold for span in document.spans]
    assert len(gold) >= 45
    assert len({document.genre for document in gold}) >= 15
    assert {span.role for span in spans if span.type == "PERSON" and span.role} == set(ROLES)
    assert len({span.origin for span in spans if span.origin}) >= 12
    assert len({span.form for span in spans if span.form}) >= 15
    kinds = Counter(span.type for span in spans)
    assert set(kinds) >= {
        "NL_BSN",
        "IBAN_CODE",
        "ADDRESS",
        "PHONE_NUMBER",
        "EMAIL_ADDRESS",
        "LICENCE_PLATE",
        "ORG",
        "CASE",
    }
    assert set(kinds) <= set(SENSITIVE) | NEUTRAL


def test_no_name_of_a_document_is_left_unmarked_by_oversight() -> None:
    """A part of a marked name with a capital that stands unmarked elsewhere is a slip, but for words that are words."""
    # "Noot voor het dossier", "Afdelingshoofd Stad", a name of a group, "Haar opvolger", "Minister van Financiën"
    ambiguous = {"Noot", "Stad", "Kuzgun", "Haar", "Minister"}
    for document in documents():
        covered = {index for span in document.spans for index in range(span.start, span.end)}
        names = {
            word
            for span in document.spans
            if span.type == "PERSON"
            for word in re.findall(r"\b[^\W\d_a-z][\w'’-]{3,}", document.text[span.start : span.end])
        }
        for word in names - ambiguous:
            for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", document.text):
                assert covered.issuperset(range(*match.span())), f"{document.name}: {word}"


def test_every_file_of_the_set_bears_its_licence() -> None:
    tag = "-".join(("SPDX", "License", "Identifier"))
    for path in GOLD.glob("*.gold"):
        assert f"{tag}: EUPL-1.2" in path.read_text(encoding="utf-8"), path.name


@given(st.integers(0, 10**9), st.sampled_from(sorted(GENRES)))
def test_a_generated_document_is_the_same_again_and_its_spans_hold_what_they_say(seed: int, genre: str) -> None:
    document = generate(seed, genre)
    assert document == generate(seed, genre)
    assert document.genre == genre
    assert document.spans
    for span in document.spans:
        text = document.text[span.start : span.end]
        assert text == text.strip()
        assert text
    ends = sorted((span.start, span.end) for span in document.spans)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(ends))


def test_the_generator_reaches_every_genre_and_many_origins() -> None:
    made = [generate(seed) for seed in range(150)]
    assert {document.genre for document in made} == set(GENRES)
    assert len({span.origin for document in made for span in document.spans if span.origin}) >= 12
