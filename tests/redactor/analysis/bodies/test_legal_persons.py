# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A firm right before a fixed number has it, however wide the gap between them is."""

from __future__ import annotations

import time

import pytest

from redactor.analysis.bodies.legal_persons import with_legal_persons
from redactor.analysis.mention import Mention

NUMBER = "0512-123456"


def _is_general(before: str) -> bool:
    text = before + NUMBER
    one = Mention(0, len(before), len(text), "PHONE_NUMBER", NUMBER, 0.9, "test", ("number:fixed",))
    return "number:general" in with_legal_persons([text], [one])[0].evidence


@pytest.mark.parametrize(
    "before", ["Stichting Terp   ", "Nr 4    Stichting Terp, ", "x | Gebr. Terp tel. ", "  Terp B.V. ("]
)
def test_a_firm_right_before_a_number_has_it(before: str) -> None:
    assert _is_general(before)


@pytest.mark.parametrize("before", ["Stichting Terp ", "Terp   ", "Stichting Terp   Anna  | "])
def test_what_stands_elsewhere_or_is_no_firm_has_not(before: str) -> None:
    assert not _is_general(before)


@pytest.mark.parametrize("before", [" " * 600 + "x ", "Stichting Terp" + " " * 560 + "x ", ", " * 300 + "x "])
def test_a_wide_gap_costs_no_more_than_a_narrow_one(before: str) -> None:
    start = time.process_time()
    assert not _is_general(before)
    assert time.process_time() - start < 1
