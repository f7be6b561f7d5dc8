# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whole names in small letters whose surname is a plain word, and words behind a first name that are none."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ik sprak marieke vd hoek gister", "marieke vd hoek"),
        ("stuur maar naar jan v.d. berg", "jan v.d. berg"),
        ("piet van der hoek belt terug", "piet van der hoek"),
        ("ook karin de wit kwam langs", "karin de wit"),
        ("het was weer kees van den berg die belde", "kees van den berg"),
    ],
)
def test_a_first_name_and_a_prefix_tell_a_surname_that_is_a_word(text: str, found: str) -> None:
    assert found in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "gister kwam marieke van de winkel langs",
        "vraag het aan karin van de markt",
        "hij liep van der hoek naar de markt",
        "volgens karin de hele dag dicht",
        "piet de man van het loket",
    ],
)
def test_where_somebody_works_and_what_follows_is_no_surname(text: str) -> None:
    assert all(" " not in one for one in names(text))
