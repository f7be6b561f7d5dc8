# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Nobody who holds no office gets one, in some four hundred sentences of others; and most holders stay."""

from __future__ import annotations

from benchmarks.offices import fill, run, wrap
from benchmarks.quality.people import Human

ANNA = Human("Dutch", "Anna", "A.", "van der", "Tol", "Anna", ("Anna",))


def test_nobody_is_kept_wrongly_and_most_holders_stay() -> None:
    found = run((1, 2))
    others, holders = [one for one in found if not one.holder], [one for one in found if one.holder]
    assert len(others) > 300
    assert len(holders) > 800
    assert not [one.sentence for one in others if one.kept]
    assert sum(one.seen and not one.kept for one in holders) < 0.1 * len(holders)


def test_a_sentence_is_filled_and_wrapped_without_moving_its_names() -> None:
    text, named = fill("wethouder {H1.sur} en {N1.full}, {N1?.ini}", [ANNA])
    assert text == "wethouder Van der Tol en Anna van der Tol, A. van der Tol"
    assert [(text[one.start : one.end], one.holder) for one in named] == [
        ("Van der Tol", True),
        ("Anna van der Tol", False),
    ]
    assert wrap(text, 12) == "wethouder\nVan der Tol\nen Anna van\nder Tol, A.\nvan der Tol"
