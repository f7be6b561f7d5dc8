# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Counting on the bench work set: what counts as gone, and what as taken away without need."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.quality.workset import count_gone, over_redacted

PAGE = "Van: Jan de Vries <j.devries@minbzk.nl>\nBeste Jan, bel 06-12345678 of NL91ABNA0417164300.\n"


@pytest.mark.parametrize(
    ("after", "gone"),
    [
        (PAGE, set()),
        (
            "Van: 5.1.2.e <5.1.2.e@minbzk.nl>\nBeste 5.1.2.e, bel 5.1.2.e of 5.1.2.e.\n",
            {"name", "first", "mail", "phone", "iban"},
        ),
        ("Van: Jan de\nVries <5.1.2.e@minbzk.nl>\nBeste 5.1.2.e, bel 06-\n12345678 of 5.1.2.e", {"mail", "iban"}),
        (
            "Van: 5.1.2.e <5.1.2.e@minbzk.nl>\nBeste Jansje, bel 5.1.2.e of 5.1.2.e",
            {"name", "first", "mail", "phone", "iban"},
        ),
    ],
)
def test_a_value_is_gone_when_it_can_not_be_read_however_it_is_broken(after: str, gone: set[str]) -> None:
    items = [
        ("name", "Jan de Vries"),
        ("first", "Jan"),
        ("mail", "j.devries@minbzk.nl"),
        ("phone", "06-12345678"),
        ("iban", "NL91ABNA0417164300"),
    ]
    planted, found = count_gone(items, PAGE, after)
    assert planted == Counter(dict.fromkeys(("name", "first", "mail", "phone", "iban"), 1))
    assert {kind for kind, times in found.items() if times} == gone


def test_words_that_go_without_being_planted_are_named() -> None:
    after = "Van: 5.1.2.e <5.1.2.e@minbzk.nl>\n5.1.2.e, bel 5.1.2.e of NL91ABNA0417164300.\n"
    assert over_redacted(["Jan de Vries", "j.devries@minbzk.nl", "06-12345678"], PAGE, after) == ["Beste"]


def test_a_line_that_moved_is_not_a_loss() -> None:
    after = "Beste Jan, bel 06-12345678 of NL91ABNA0417164300.\nVan: Jan de Vries <j.devries@minbzk.nl>\n"
    assert over_redacted([], PAGE, after) == []


def test_of_a_word_at_the_edge_of_the_page_only_the_cut_letters_count() -> None:
    assert over_redacted([], "een gericht initiatief\n", "een gericht initiatie\n") == ["f"]
