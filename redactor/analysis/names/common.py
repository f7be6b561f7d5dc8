# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that are also plain Dutch words, places or months: alone they need a cue before they are a person."""

from __future__ import annotations

from functools import cache

from recognizers.lexicon import load
from redactor.analysis.data import words

_WORDS = words("common_names.txt")
_PLACES = words("places.txt")


@cache
def is_common(folded: str) -> bool:
    """Whether a folded surname or first name is also an ordinary word or month.

    First names stand in word lists because people write them in small letters; for those only the list by hand counts.

    >>> is_common("bos"), is_common("bakkerink"), is_common("jan")
    (True, False, False)
    """
    lexicon = load()
    if folded in _WORDS or folded in lexicon.never_names:
        return True
    return folded in lexicon.words_frequent and folded not in lexicon.first_names


def is_place(folded: str) -> bool:
    """Whether a folded surname or first name is also a municipality, province or large town.

    >>> is_place("utrecht"), is_place("jansen")
    (True, False)
    """
    return folded in _PLACES
