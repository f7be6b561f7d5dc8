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
    plural: bool = False
    """``raadsleden``: may belong to several names"""

    def code(self, kind: str) -> str:
        """An evidence code: ``title_before:bewindspersoon``."""
        return f"{kind}:{'former_' if self.former else ''}{self.group}"


PUBLIC_ROLES = frozenset({"office_holder", "senior_official", "public_function"})
_SHORT = frozenset(
    {"stas", "sg", "dg", "ig", "psg", "pdg", "cdk", "hid", "cio", "ciso", "cfo", "ceo", "dga", "boa", "nctv"}
)
_FORMER = re.compile(
    r"(?:\b(?:oud|ex)-|\b(?:voormalige?|vroegere|gewezen|toenmalige?|oud|ex|vorige|afgetreden)\s+)$", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:kandidaat|beoogd|aspirant|schaduw|would-be|assistent|secretaresse|niet-)[ -]?$", re.IGNORECASE
)
_STREET_AFTER = re.compile(
    r"^\s(?:[A-ZÀ-Þ][\w.'’-]*\s){0,3}[A-ZÀ-Þ]?[\w'’-]*(?:straat|laan|plein|weg|kade|singel|gracht|hof|dreef|plantsoen|park|dijk)\b"
)
COURT = re.compile(
    r"\b(?:rechtbank|gerechtshof|uitspraak|meervoudige kamer|enkelvoudige kamer|Afdeling bestuursrechtspraak|Hoge Raad|"
    r"Centrale Raad van Beroep|College van Beroep)\b"
)
_EXTRA = (
    ("voorzitter", "office_holder", "voorzitter"),
    ("het lid", "office_holder", "lid"),
    ("de leden", "office_holder", "lid"),
    ("collega", "office_holder", "collega"),
    ("ambtgenoot", "office_holder", "collega"),
    ("ambtgenote", "office_holder", "collega"),
)


@cache
def _titles() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[str, str, str], ...]]:
    rows = {title: (title, role, group) for title, role, group in _EXTRA}
    for line in lines("functions.tsv"):
        role, group, title = line.split("\t")
        rows[fold(title)] = (fold(title), role, group)
    unique = tuple(row for _, row in sorted(rows.items()))
    kind = ahocorasick_rs.MatchKind.Standard
    return ahocorasick_rs.AhoCorasick([row[0] for row in unique], matchkind=kind), unique


def find_titles(text: str, folded: str) -> list[Title]:
    """Every function title of a page, whole words, the longest where they overlap, in order."""
    automaton, rows = _titles()
    hits = []
    for which, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        if _whole(folded, start, end) and not (rows[which][0] in _SHORT and text[start:end].islower()):
            hits.append((start, -end, which))
    found: list[Title] = []
    for start, minus_end, which in sorted(hits):
        if found and start < found[-1].end:
            continue
        title, role, group = rows[which]
        if _STREET_AFTER.match(text[-minus_end : -minus_end + 40]):
            continue
        before = text[max(0, start - 16) : start]
        if role in PUBLIC_ROLES and _NOT_YET.search(before):
            role, group = "civil_servant", "staff"
        plural = title.endswith(("leden", "ers", "issen", "ren", "isters", "oren", "eurs", "enden", "aden", "iers"))
        plural = (plural or (title.endswith(("s", "en")) and title[:-1] in _singulars())) and title not in _singulars()
        found.append(Title(start, -minus_end, role, group, bool(_FORMER.search(before)), plural or title == "de leden"))
    return found


@cache
def _singulars() -> frozenset[str]:
    return frozenset(
        title
        for title, _, _ in _titles()[1]
        if not title.endswith(("s", "en")) or title in ("secretaris", "staatssecretaris")
    )


def _whole(folded: str, start: int, end: int) -> bool:
    before = folded[start - 1] if start else " "
    if (before.isalnum() or before in "@._") or (
        before == "-" and not _FORMER.search(folded[max(0, start - 5) : start])
    ):
        return False
    after = folded[end : end + 2]
    if after[:1].isalnum() or after[:1] in ("@", "_"):
        return False
    return not (after[:1] in ("-", ".") and after[1:].isalnum())
