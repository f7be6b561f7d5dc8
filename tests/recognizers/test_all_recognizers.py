# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every recognizer: usable in a plain Presidio, examples, documentation, linear cost."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

import recognizers
from recognizers import dutch_recognizers, identifier_recognizers
from recognizers.base import Look, at_numbers, listed, look, lower, under_header, words

ALL = dutch_recognizers()
IDENTIFIERS = identifier_recognizers()


class PlainNlpEngine(NlpEngine):  # type: ignore[misc]
    """The least that Presidio asks for: what someone else's engine could be."""

    def load(self) -> None: ...
    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> Any:
        return NlpArtifacts([], [], [], [], self, language)

    def process_batch(self, texts: Any, language: str, *args: Any, **named: Any) -> Any:
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return ["nl"]


@pytest.fixture(scope="module")
def analyzer() -> Any:
    registry = RecognizerRegistry(recognizers=dutch_recognizers(), supported_languages=["nl"])
    return AnalyzerEngine(registry=registry, nlp_engine=PlainNlpEngine(), supported_languages=["nl"])


@pytest.mark.parametrize("recognizer", ALL, ids=lambda one: one.name)
def test_works_in_a_plain_presidio(analyzer: Any, recognizer: Any) -> None:
    for example in recognizer.EXAMPLES:
        found = {(example.text[one.start : one.end], one.entity_type) for one in analyzer.analyze(example.text, "nl")}
        assert (example.value, example.entity_type or recognizer.ENTITIES[0]) in found


@pytest.mark.parametrize("recognizer", ALL, ids=lambda one: one.name)
def test_has_examples_for_every_entity_and_says_on_what_law_it_rests(recognizer: Any) -> None:
    shown = {example.entity_type or recognizer.ENTITIES[0] for example in recognizer.EXAMPLES}
    assert shown == set(recognizer.ENTITIES)
    text = inspect.getdoc(inspect.getmodule(type(recognizer))) or ""
    assert "Legal basis" in text or "Sources" in text
    assert re.search(r"[Ff]ictitious|invented", text)


def test_only_what_is_asked_for(analyzer: Any) -> None:
    text = "BSN 999993653, mail a.devries@minbzk.nl"
    assert [one.entity_type for one in analyzer.analyze(text, "nl", entities=["NL_BSN"])] == ["NL_BSN"]


def test_evidence_never_holds_text_of_the_document() -> None:
    for recognizer in IDENTIFIERS:
        for example in recognizer.EXAMPLES:
            for one in recognizer.analyze(example.text, recognizer.supported_entities, None):
                codes = one.recognition_metadata["evidence"]
                assert all(re.fullmatch(r"[a-z_]+(?::[a-z_0-9]+)?", code) for code in codes)
                assert not any(example.value.lower() in code for code in codes)


def test_the_package_imports_nothing_of_ours() -> None:
    for path in Path(recognizers.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names]
                assert not any(name.split(".")[0] in ("redactor", "api") for name in names)


SNIPPETS = st.sampled_from(
    listed("""06-12345678 070- +31 (0) 1234 AB
    Kerkstraat 12 @ a.b minbzk.nl BSN 999993653 NL91 ABNA 0417 1643 00 geb. 1-1-80
    paspoort EM0000000 kenteken GB-123-L : = tst.
    Postbus Stg. GEHEIM TLP: \\ / 192.0.2.1 :: 52.0800, klantnummer İ ß""")
)


@given(st.lists(st.one_of(SNIPPETS, st.text(max_size=5)), max_size=25).map(" ".join) | st.text(max_size=120))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for recognizer in IDENTIFIERS:
        for one in recognizer.analyze(text, recognizer.supported_entities, None):
            assert 0 <= one.start < one.end <= len(text)
            assert 0 < one.score <= 1
            assert text[one.start : one.end].strip()


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "a@",
        "06-",
        "Stg. GEHEIM\n",
        "geheim ",
        "1234 AB ",
        "klantnummer ",
        "BSN\n123456782\n",
        "NL91 ",
        "Van de ",
        "a b ",
    ],
)
def test_a_page_ten_times_as_long_gives_at_most_ten_times_the_hits(unit: str) -> None:
    """The pages are long enough that a quadratic step would hang the test-suite."""
    for recognizer in IDENTIFIERS:
        small, large = unit * 500, unit * 5_000
        few = len(recognizer.analyze(small, recognizer.supported_entities, None))
        many = len(recognizer.analyze(large, recognizer.supported_entities, None))
        assert many <= 10 * few + 10


def test_shared_looks() -> None:
    page = look("Naam\nBSN\nJansen\n999993653\nDit is een zin van meer dan zes woorden.\n111222333")
    assert [page.text[start:end] for start, end in page.numbers] == ["999993653", "111222333"]
    head = words("bsn")
    assert under_header(page.text, 16, 25, head)
    assert not under_header(page.text, len(page.text) - 9, len(page.text), head)
    assert Look("").numbers == ()
    assert len(lower("İSTANBUL")) == len("İSTANBUL")
    assert [match.group() for match in at_numbers("1-2 3-4", re.compile(r"\d-\d"))] == ["1-2", "3-4"]
