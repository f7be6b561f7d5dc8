# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts that write in a chat kept as text."""

from __future__ import annotations

import pytest

from recognizers.speakers import speakers


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        (
            "05:12  j.winters   wakker\n05:13  kofi_b   ja\n05:14  thanh   ja\n05:15  j.winters   ok\n05:16  thanh   x",
            ["j.winters", "thanh", "j.winters", "thanh"],
        ),
        ("[10:01] ria-k: hoi\n[10:02] joop: hallo\n[10:03] ria-k: dag", ["ria-k", "ria-k"]),
        ("05:12  kofi_b   ja\n05:13  kofi_b   ja", []),
        ("05:12  kofi   ja\n05:13  anna   ja\n05:14  thanh   nee", []),
        ("10:01  srv01   aan\n10:02  srv01   uit\n10:03  srv01   aan", []),
        ("om 10:01  kofi_b   en 10:02  kofi_b   en 10:03  kofi_b   x", []),
    ],
)
def test_who_writes_more_than_once(text: str, accounts: list[str]) -> None:
    assert [text[start:end] for start, end in speakers(text)] == accounts
