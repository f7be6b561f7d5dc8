# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts that write in a chat kept as text."""

from __future__ import annotations

import pytest

from recognizers.speakers import speakers, writers


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("xarvi  vr 12 jun 08:02\nja\nLoxan  08:05\nnee\nxarvi  08:11\nok", ["xarvi", "xarvi"]),
        ("[12-6-2020, 08:01] xarvi: a\n[12-6-2020, 08:02] anna b: b\n[12-6-2020, 08:03] xarvi: c", ["xarvi", "xarvi"]),
        ("08:01 - xarvi VWS: a\n08:02 - anna b: b\n08:03 - xarvi VWS: c\n08:04 - anna b: d",
         ["xarvi", "anna b", "xarvi", "anna b"]),
        ("08:01  Xarvi  a\n08:02  Xarvi  b\n08:03  Xarvi  c", []),
        ("Xarvi Loxanga 12-6 08:01\na\nAnna 12-6 08:02\nb\nXarvi Loxanga 12-6 08:03\nc", ["Xarvi Loxanga"] * 2),
        ("xarvi\n12-6-2020 08:01\na\nanna\n12-6-2020 08:02\nb\nxarvi\n12-6-2020 08:03\nc", ["xarvi", "xarvi"]),
        ("08:01 <xarvi> a\n08:02 <xarvi> b\n08:03 | xarvi | c", ["xarvi", "xarvi", "xarvi"]),
        # no chat, or nobody
        ("xarvi  08:01\nxarvi  08:02", []),
        ("xarvi  08:01\nLoxan  08:02\nxarvi  08:31\nLoxan  08:32", []),  # departures
        ("Xarvi  12-6 08:01\n7,2\nXarvi  12-6 08:11\n7,3\nXarvi  12-6 08:21\n7,4", []),  # what was measured
        ("Zivver  12-6 08:01\nuit\nZivver  12-6 08:11\naan\nZivver  12-6 08:21\nuit", []),
        ("08:01 pauze\n08:02 pauze\n08:03 opening", []),
        ("storing  08:01\nstoring  08:02\nstoring  08:03", []),
        ("08:01 - Meldkamer: ok\n08:02 - Meldkamer: ok\n08:03 - Brandweer: weg", []),
        ("Rotterdam  08:01\nRotterdam  08:31\nRotterdam  09:01", []),
        ("om 08:01 xarvi: a en om 08:02 xarvi: b en om 08:03 xarvi: c", []),
    ],
)  # fmt: skip
def test_who_writes_beside_the_times_of_a_chat(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in writers(text)] == names
