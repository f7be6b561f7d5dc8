# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The figures that the targets are set on: pure functions from scores to fractions."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Sequence

from benchmarks.quality.measure import NAMES, DocumentScore, SpanScore

_KINDS: dict[str, re.Pattern[str]] = {
    "what only looks like people": re.compile(r"hard negatives"),
    "lists and records": re.compile(
        r"parliament|council|senate|committee|roll-call|register|water board|waterschap|staten|provincial|raadsn"
        r"|motion|commitments|speakers|members|votes|board decisions|question list|besluitenlijst|ministerraad"
        r"|cabinet decision|schriftelijke vragen"
    ),
    "staff papers": re.compile(
        r"\bnota\b|memo|staff|minutes|action.list|briefing|draft|team chat|handover|internal|intranet|calendar|agenda"
    ),
    "mixed files": re.compile(""),
}
"""kind → genres of it; the first that fits counts"""


# fmt: off
_SETS = {
    "": (1, 71, 124, 201, 301, 401, 501, 601, 637, 671, 689, 719, 744, 769, 794, 854, 884, 914, 974, 999, 1101,
         1141, 1171, 1201, 1241, 1277, 1309, 1349, 1381, 1413),
    "h": (1, 195, 229, 289, 314, 339, 364, 394, 424, 449, 518),
}
# fmt: on
"""what the names of documents begin with → the first number of each set (README.md)"""


def kind(genre: str) -> str:
    """The kind of document that a genre is: what it names before a colon, or what its words tell.

    >>> kind("water board minutes"), kind("steering group minutes"), kind("permit")
    ('lists and records', 'staff papers', 'mixed files')
    >>> kind("mixed files: memo with a mail"), kind("memo: a mail")
    ('mixed files', 'staff papers')
    """
    named = genre.partition(": ")[0]
    return named if named in _KINDS else next(name for name, pattern in _KINDS.items() if pattern.search(genre))


def by_kind(results: Iterable[DocumentScore]) -> dict[str, list[DocumentScore]]:
    """The documents of each kind, in the order of the page; kinds that none is of are left out."""
    found: dict[str, list[DocumentScore]] = {name: [] for name in reversed(_KINDS)}
    for result in results:
        found[kind(result.genre)].append(result)
    return {name: some for name, some in found.items() if some}


def by_set(results: Iterable[DocumentScore]) -> dict[str, list[DocumentScore]]:
    """The documents of each set, by the numbers of its first and last; documents without a number are left out.

    >>> some = [DocumentScore(name, "mail", 1, ()) for name in ("h53_b", "h195_c", "h01_a", "notes_d")]
    >>> {title: len(found) for title, found in by_set(some).items()}
    {'h01–h53': 2, 'h195–h195': 1}
    """
    found: dict[tuple[str, int], dict[int, DocumentScore]] = {}
    for result in results:
        if name := re.match(r"(h?)(\d+)_", result.name):
            number = int(name[2])
            found.setdefault((name[1], bisect(_SETS[name[1]], number)), {})[number] = result
    return {
        f"{letter}{min(some):02}–{letter}{max(some):02}": list(some.values())
        for (letter, _), some in sorted(found.items())
    }


def must_go(scores: Iterable[SpanScore]) -> list[SpanScore]:
    return [one for one in scores if one.span.decision == "redact"]


def must_stay(scores: Iterable[SpanScore]) -> list[SpanScore]:
    return [one for one in scores if one.span.decision == "keep"]


def summary(results: Sequence[DocumentScore]) -> dict[str, float]:
    """The figures that the targets are set on, as fractions (and characters a page)."""
    spans = [one for result in results for one in result.spans]
    names = [one for one in spans if one.span.type in NAMES]
    go, stay = must_go(spans), must_stay(spans)
    pages = sum(result.pages for result in results)
    right = sum(result.pairs[0] for result in results)
    return {
        "documents": len(results),
        "pages": pages,
        "spans": len(spans),
        "name_full_cover": _share(sum(one.full for one in names), len(names)),
        "name_char_recall": _share(sum(one.detected for one in names), sum(one.chars for one in names)),
        "name_char_precision": _share(
            sum(one.name_chars_right for one in results), sum(one.name_chars for one in results)
        ),
        "name_strict_precision": _share(sum(one.strict for one in results), sum(one.name_findings for one in results)),
        "must_redact_full_cover": _share(sum(one.gone for one in go), len(go)),
        "leaked_chars": sum(one.chars - one.removed for one in go),
        "keep_spans_hit": _share(sum(one.removed > 0 for one in stay), len(stay)),
        "keep_names_hit": _share(
            sum(one.removed > 0 for one in stay if one.span.type in NAMES),
            sum(one.span.type in NAMES for one in stay),
        ),
        "over_redacted_chars_a_page": _share(sum(one.over for one in results), pages),
        "role_accuracy": _roles_right(names),
        "identity_precision": _share(right, right + sum(result.pairs[1] for result in results)),
        "identity_recall": _share(right, right + sum(result.pairs[2] for result in results)),
    }


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def _roles_right(names: Iterable[SpanScore]) -> float:
    told = [one for one in names if one.role and one.role != "unknown"]
    return _share(sum(one.role == one.span.role for one in told), len(told))
