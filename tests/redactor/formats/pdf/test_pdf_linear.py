# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""No step is quadratic in what one page may hold. Calls are counted, not seconds: the same on every machine."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable

import pytest
from pdf_builders import raw

from redactor.formats.pdf.normalise import normalise
from redactor.limits import Limits

LIMITS = Limits()


def calls(content: bytes) -> int:
    """How many functions are called while a page is read."""
    data = raw(content)
    profile = cProfile.Profile()
    profile.runcall(normalise, data, LIMITS)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def in_one_text_object(count: int) -> bytes:
    return b"BT /F1 8 Tf 1 1 1 rg 72 700 Td " + b"1 0 0 1 72 700 Tm (Sanne Vermeulen) Tj\n" * count + b"ET"


def in_one_place(count: int) -> bytes:
    return b"1 1 1 rg " + b"BT /F1 8 Tf 72 700 Td (Sanne Vermeulen) Tj ET\n" * count


def beside_the_page(count: int) -> bytes:
    return b"BT /F1 8 Tf " + b"".join(b"1 0 0 1 -400 %d Tm (Sanne) Tj\n" % (one % 900) for one in range(count)) + b"ET"


def many_positions(count: int) -> bytes:
    return b"1 1 1 rg " + b"BT /F1 8 Tf 9 9 Td 9 9 Td 9 9 Td 9 99 Td (Sanne) Tj ET\n" * count


def over_many_areas(count: int) -> bytes:
    one = b"1 g 9 %d 20 1.8 re f 0.9 g BT /F1 8 Tf 9 %d Td (Sanne) Tj ET\n"
    return b"".join(one % (number * 2, number * 2) for number in range(count))


@pytest.mark.parametrize("page", [in_one_text_object, in_one_place, beside_the_page, many_positions, over_many_areas])
def test_twice_the_text_costs_twice_the_work(page: Callable[[int], bytes]) -> None:
    calls(page(4))  # what is made once
    few, many = calls(page(200)), calls(page(400))
    assert many < 2.3 * few
