# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Nouns of things that bear names: ships, storms, schools, systems, sorts of apples, firms.

One list serves all that is said with such a noun: in front of a name ("gemaal De Waker"), behind it ("Emma, de nieuwe
chatbot"), over an enumeration ("Appels: Elise, Santana"). The kind of noun tells how much of a name goes with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from recognizers.lexicon import read

CALLED, NAMED, LONE, FIRM = "called", "named", "lone", "firm"
"""the kinds of ``thing_nouns.txt``"""
_LEAST_FRONT = 2
"""letters before the noun that a compound ends in"""
_LONGEST = 24
"""letters of that noun at the most"""
_NO_PLURALS = frozenset(
    ("zaken", "behandelen", "handelen", "onderhandelen", "verdwijnen", "winkelen", "gestolen", "inmiddels", "middels",
     "hoeven", "merken", "filmen", "gewassen", "schepenen")
)  # fmt: skip
"""words written as the plural of such a noun that say something else: "stand van zaken Anna", "Inmiddels Piet" """
_VOICED = {"v": "f", "z": "s"}


@lru_cache(maxsize=1)
def _nouns() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Nouns by themselves and what compounds end in, with their kinds."""
    rows = [line.split("\t") for line in read("thing_nouns.txt") if line]
    endings = {noun[1:]: kind for kind, noun in rows if noun.startswith("-")}
    return {**endings, **{noun: kind for kind, noun in rows if not noun.startswith("-")}}, endings


@lru_cache(maxsize=1 << 14)
def thing_noun(low: str) -> str:
    """The kind of a folded noun in the singular; empty for any other word.

    >>> thing_noun("reddingsboot"), thing_noun("zaaksysteem"), thing_noun("hondje"), thing_noun("buurvrouw")
    ('called', 'lone', 'lone', '')
    """
    whole, endings = _nouns()
    if low in whole:
        return whole[low]
    if low.endswith("je") and len(low) > 5:
        small = (low[:-2], low[:-3]) if low.endswith("tje") else (low[:-2],)
        return next((kind for one in small if (kind := thing_noun(one))), "")
    starts = range(max(_LEAST_FRONT, len(low) - _LONGEST), len(low) - 2)
    return next((endings[low[at:]] for at in starts if low[at:] in endings), "")


@lru_cache(maxsize=1 << 14)
def thing_nouns(low: str) -> str:
    """The kind of a folded noun in the plural; empty for any other word.

    >>> thing_nouns("zaaksystemen"), thing_nouns("boten"), thing_nouns("appels"), thing_nouns("vrouwen")
    ('lone', 'called', 'lone', '')
    """
    if low in _NO_PLURALS:
        return ""
    return next((kind for one in _singulars(low) if (kind := thing_noun(one))), "")


def _singulars(low: str) -> Iterator[str]:
    """What the singular of a plural can be: "stormen" storm, "zalen" zaal, "bruggen" brug, "klokken", "cd's"."""
    if low.endswith(("'s", "’s")):
        yield low[:-2]
    elif low.endswith("s"):
        yield low[:-1]
    elif low.endswith(("ën", "en")) and len(low) > 4:
        stem = low[:-2]
        yield from (stem, low[:-1])
        yield stem[:-1] + _VOICED.get(stem[-1], stem[-1])
        if stem[-1] == stem[-2]:
            yield stem[:-1]
        elif stem[-2] in "aeou":
            yield stem[:-1] + stem[-2] + stem[-1]
