# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of evidence is worth, counted."""

from __future__ import annotations

from benchmarks.quality.evidence import added_up, combination
from benchmarks.quality.markup import parse
from benchmarks.quality.measure import Found

GOLD = parse(
    "a",
    "# genre: mail\n# p1: civil_servant Dutch\n# p2: office_holder Dutch\n---\n"
    "[[p1|Anna Tol]] en [[p2|Piet Bos]] bij [[ORG|Bos BV]], zie Kade.\n",
)


def _found(value: str, *evidence: str, kind: str = "PERSON", decision: str = "redact") -> Found:
    start = GOLD.text.index(value)
    return Found(1, start, start + len(value), kind, decision, recognizer="R", evidence=evidence)


def test_labels_are_counted_by_what_their_findings_do() -> None:
    found = [
        _found("Anna Tol", "lexicon", "model"),
        _found("Tol", "memory"),
        _found("Piet Bos", "lexicon", decision="keep"),
        _found("Bos BV", "model"),
        _found("Kade", kind="ADDRESS"),
    ]
    rows = added_up([GOLD], {"a": ([GOLD.text], found)})
    assert {key: (one.findings, one.gone, one.alone, one.hit, one.over) for key, one in rows.items()} == {
        "model": (2, 1, 1, 1, 5),
        "-": (1, 0, 0, 0, 4),
        "memory": (1, 1, 0, 0, 0),
        "lexicon": (1, 1, 1, 0, 0),
    }
    assert rows["model"].stays == {"ORG": 1}


def test_a_span_of_which_a_letter_is_left_is_not_gone() -> None:
    rows = added_up([GOLD], {"a": ([GOLD.text], [_found("Anna To", "model")])})
    assert (rows["model"].gone, rows["model"].alone) == (0, 0)


def test_combinations_hold_type_recognizer_and_all_labels() -> None:
    assert list(combination(_found("Anna Tol", "model", "lexicon"))) == ["PERSON R lexicon model"]
