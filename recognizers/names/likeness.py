# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a word that no list holds is spelled like a name: "Lamsveld" and "Hristina" are, "Solvinity" is not.

A mean over its runs of three letters, each with a weight learnt from the lists (:mod:`recognizers.model.letters`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

FILE = "letters.txt"
STEP = 0.35
"""width of a class of likeness"""
MOST = 4
"""classes on either side of nought"""


def runs(word: str) -> list[str]:
    """The runs of three letters of a word in small letters, its begin and end marked.

    >>> runs("bos")
    ['^bo', 'bos', 'os$']
    """
    marked = f"^{word}$"
    return [marked[at : at + 3] for at in range(len(marked) - 2)]


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """Run of letters → how much likelier it is in a name, as a logarithm."""
    text = files("recognizers.lexicon").joinpath(FILE).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {run: int(weight) / 100 for run, weight in rows}


@lru_cache(maxsize=1 << 15)
def likeness(low: str) -> int:
    """How much a folded word is spelled like a name, from ``-MOST`` to ``MOST``."""
    known = weights()
    found = runs(low)
    mean = sum(known.get(run, 0.0) for run in found) / (len(found) or 1)
    return max(-MOST, min(MOST, round(mean / STEP)))
