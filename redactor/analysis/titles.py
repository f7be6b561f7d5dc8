# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Function titles in running text: where they stand and which role they give (``data/functions.tsv``)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from redactor.analysis.data import lines
from redactor.analysis.spelling import fold


class Title(NamedTuple):
    """A function title at ``[start, end)`` of a page's text."""

    start: int
    end: int
    role: str
    group: str
    former: bool = False
    """``oud-minister``, ``voormalig wethouder``"""


_SHORT = frozenset({"sg", "dg", "ig", "psg", "pdg", "cdk", "hid", "cio", "ciso", "cfo", "ceo", "dga", "boa", "nctv"})
_FORMER = re.compile(r"(?:\b(?:oud|ex)-|\b(?:voormalig|vroegere|gewezen|toenmalig|oud|ex)e?\s+)$", re.IGNORECASE)


@cache
def _titles() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[str, str, str], ...]]:
    rows = []
    for line in lines("functions.tsv"):
        role, group, title = line.split("\t")
        rows.append((fold(title), role, group))
    unique = tuple(sorted({row[0]: row for row in rows}.values()))
    automaton = ahocorasick_rs.AhoCorasick([row[0] for row in unique], matchkind=ahocorasick_rs.MatchKind.Standard)
    return automaton, unique


def find_titles(text: str, folded: str) -> list[Title]:
    """Every function title of a page, whole words, the longest where they overlap, in order."""
    automaton, rows = _titles()
    hits = []
    for which, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        if (start and (folded[start - 1].isalnum() or folded[start - 1] in "-/@.")) and not _FORMER.search(
            folded[max(0, start - 5) : start]
        ):
            continue
        if end < len(folded) and (folded[end].isalnum() or folded[end] in "@/"):
            continue
        if end + 1 < len(folded) and folded[end] in "-." and folded[end + 1].isalnum():
            continue
        if rows[which][0] in _SHORT and text[start:end].islower():
            continue
        hits.append((start, -end, which))
    found: list[Title] = []
    for start, minus_end, which in sorted(hits):
        if found and start < found[-1].end:
            continue
        _, role, group = rows[which]
        former = bool(_FORMER.search(text[max(0, start - 12) : start]))
        found.append(Title(start, -minus_end, role, group, former))
    return found
