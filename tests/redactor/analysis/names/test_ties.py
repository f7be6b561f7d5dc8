# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What people are shortened to."""

from __future__ import annotations

from redactor.analysis.names.spelling import Name
from redactor.analysis.names.ties import account_names


def test_accounts_of_a_person() -> None:
    assert {"devriesa", "adevries"} <= account_names(Name("a", ("anna",), "de", "vries"))


def test_a_row_of_names_read_as_one_makes_no_account() -> None:
    """A line of a thousand names made letters by the ten thousand, in which the page was then searched."""
    assert not account_names(Name("a", ("anna",), "van", "zanten nel van " * 1000))
