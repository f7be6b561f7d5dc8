# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Codes of a level string are found by their order from left to right, and one by one where they have none."""

from __future__ import annotations

import random
from itertools import accumulate

import pytest

from redactor.formats.pdf.targets import _Row


@pytest.mark.parametrize("scale", [1.0, 0.7, -1.0])
@pytest.mark.parametrize("least", [0.0, 1.0, -4.0])
def test_finds_the_codes_between_two_places(scale: float, least: float) -> None:
    chance = random.Random(7)
    for _ in range(300):
        steps = [chance.choice((0.0, 5.0, 5.56, max(least, -5.0), chance.uniform(least, 9.0))) for _ in range(30)]
        *begins, _ = accumulate(steps, initial=chance.uniform(-50.0, 50.0))
        xs = [scale * one + 60.0 for one in begins]
        row = _Row(scale, xs, steps)
        start = chance.choice((chance.choice(xs), chance.uniform(-50.0, 250.0)))
        end = start + chance.choice((0.0, -1.0, 40.0, 500.0))
        assert set(row.beginning(start, end)) == {number for number, x in enumerate(xs) if start <= x < end}
        reached = {
            number
            for number, (x, step) in enumerate(zip(xs, steps, strict=True))
            if start <= x <= end or start <= x + scale * step / 2 <= end
        }
        assert reached <= set(row.near(start, end))


def test_has_no_codes() -> None:
    row = _Row(1.0, [], [])
    assert not row.beginning(0.0, 9.0)
    assert not row.near(0.0, 9.0)
