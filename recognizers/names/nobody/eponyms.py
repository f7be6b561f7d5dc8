# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Places that are called after somebody in full: "Joseph Haydnhof", "Dirk Witte-plantsoen", "Abel Tasmanflat".

The last word is a surname with what the place is behind it, and itself in no list of surnames. Surnames end in "hof"
and "erf" too, so those count only behind a name of ``known_namesakes.txt``.
"""

from __future__ import annotations

from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import WORD

_PLACES = (
    "hof", "erf", "poel", "plas", "weide", "bos", "dijk", "pier", "terrein", "veld", "toren", "molen", "haven", "sluis",
)  # fmt: skip
"""what surnames end in as well"""
_ONLY_PLACES = ("polder", "flat", "plantsoen", "sluizen", "bolwerk", "tunnel", "viaduct")
"""what next to no surname that isn't listed ends in; behind an article, or with a hyphen ("Dirk Witte-plantsoen")"""
_SURNAMES = frozenset(("polder", "sluizen"))
"""those of them that are whole surnames, also behind a hyphen"""
_LEAST = 3
"""letters of the surname in the last word"""


def is_eponymous_place(name: Name, forms: Forms) -> bool:
    """Whether a given name is followed by a surname that goes on as a place and that nobody is called."""
    tokens, lexicon = forms.tokens, forms.lexicon
    last, start = name.end - 1, name.start
    while start < last and forms.is_prefix(start) and not forms.is_first(start):
        start += 1  # "In de Hans Brinkerpolder"
    if last == start or tokens.kinds[last] != WORD or not forms.is_first(start):
        return False
    if not all(tokens.kinds[at] == WORD or forms.is_prefix(at) for at in range(start, last)):
        return False
    low = tokens.lows[last]
    if low in lexicon.surnames or low in lexicon.first_names or low in lexicon.words:
        return False
    for ending in (*_ONLY_PLACES, *_PLACES):
        front = low.removesuffix(ending).rstrip("-")
        if len(front) < _LEAST or not low.endswith(ending):
            continue
        if " ".join((*tokens.lows[start:last], front)) in lexicon.namesakes:
            return True
        borne = front in lexicon.surnames or front.removesuffix("s") in lexicon.surnames
        if ending in _ONLY_PLACES and borne:
            if tokens.words[last][-len(ending)].isupper():
                return False  # "Anna Smit-Polder": two surnames
            article = start > 0 and forms.same_line(start) and tokens.words[start - 1] in ("de", "De", "het", "Het")
            return article or (ending not in _SURNAMES and low.endswith("-" + ending))
    return False
