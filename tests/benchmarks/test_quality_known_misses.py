# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The golden list and the page of figures: exactly these and no others, so that nothing gets worse, or better, unseen.

After a change for the better: ``python -m benchmarks.quality.score --write-known-misses`` and read the difference.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from benchmarks.quality.markup import NEUTRAL, SENSITIVE
from benchmarks.quality.measure import DocumentScore
from benchmarks.quality.score import GOLD, HELD_OUT, KNOWN_MISSES, PAGE, documents, misses, run, the_page


@pytest.fixture(scope="module")
def results() -> Sequence[DocumentScore]:
    return run(documents())


def test_the_hand_written_set_gives_exactly_the_known_misses(results: Sequence[DocumentScore]) -> None:
    known = json.loads(KNOWN_MISSES.read_text(encoding="utf-8"))
    told = misses(results)
    new = {name: sorted(set(lines) - set(known.get(name, ()))) for name, lines in told.items()}
    cured = {name: sorted(set(lines) - set(told.get(name, ()))) for name, lines in known.items()}
    assert {name: lines for name, lines in new.items() if lines} == {}, "new misses"
    assert {name: lines for name, lines in cured.items() if lines} == {}, "cured: renew the list"


def test_the_page_of_figures_is_current(results: Sequence[DocumentScore]) -> None:
    told, expected = PAGE.read_text(encoding="utf-8").splitlines(), the_page(results).splitlines()
    assert [line for line in expected if line not in told] == [], "renew the page"
    assert told == expected


def test_the_held_out_set_is_apart_and_worth_its_name() -> None:
    held_out, seen = documents(folder=HELD_OUT), documents(folder=GOLD)
    assert len(held_out) >= 40
    assert not {document.text for document in held_out} & {document.text for document in seen}
    kinds = {span.type for document in held_out for span in document.spans}
    assert kinds <= set(SENSITIVE) | NEUTRAL
    assert {"PERSON", "INITIALS", "ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "NL_BSN", "ORG", "PRODUCT"} <= kinds
