# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The Dutch numbering plan: of what kind nine digits behind the 0 are (Nummerplan, BWBR0010198)."""

from __future__ import annotations

from functools import cache

from recognizers.data import load

_OTHER_START = ("66", "82", "84", "85", "87", "88", "91")


@cache
def areas() -> frozenset[str]:
    """The area codes, without their 0."""
    return frozenset(code[1:] for code in load("area_codes"))


def number_kind(national: str) -> str | None:
    """``mobile`` or ``fixed`` for the nine digits behind the 0; None when the plan has no such number.

    Every number behind 06 counts as mobile: some ranges are not given out, but people mistype and make numbers up.
    """
    if len(national) != 9:
        return None
    if national.startswith("6") and not national.startswith(_OTHER_START):
        return "mobile"
    if national.startswith(_OTHER_START) or national[:2] in areas() or national[:3] in areas():
        return "fixed"
    return None
