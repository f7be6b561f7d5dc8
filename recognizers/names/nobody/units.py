# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words of units that stand where people do: "KCC-teamleiders", "CIO-office", "FB-Burgerzaken", "Wijkzaken".

They stand in headers of mails and in lists of who was there.
"""

from __future__ import annotations

from recognizers.lexicon import Lexicon, fold

_LONGEST = 5
"""letters of the abbreviation that such a word begins with"""
_LEAST = 3
"""letters of a word behind it"""
_AFFAIRS = "zaken"
SONS = frozenset(("bin", "ibn", "bint", "abu", "abd", "abou", "ait", "bou"))
"""first parts of Arabic and Berber surnames"""


def is_double_name(word: str, lexicon: Lexicon) -> bool | None:
    """Whether a word with a hyphen can be a surname; None where its parts don't tell.

    A front that is never a name leaves a name only in a known surname behind it ("Directoraat-Generaal", but
    "vragen-Ziengs"); an abbreviation in front of a plain word is a unit or what it has: "HR-team", "JZ-Veiligheid".
    """
    front, *rest = word.split("-")
    parts = [fold(part) for part in rest]
    if fold(front) in lexicon.never_names:
        return any(part in lexicon.surnames and part not in lexicon.words for part in parts)
    return False if _is_abbreviation(front, lexicon) and all(_is_plain(part, lexicon) for part in rest) else None


def is_of_affairs(low: str, lexicon: Lexicon) -> bool:
    """``Wijkzaken``: a compound of "zaken", which no surname ends in."""
    return low.endswith(_AFFAIRS) and low.isalpha() and len(low) > len(_AFFAIRS) + 1 and low not in lexicon.surnames


def _is_abbreviation(front: str, lexicon: Lexicon) -> bool:
    low = fold(front)
    known = low in lexicon.prefixes or low in lexicon.surnames_common or low in lexicon.first_names or low in SONS
    return front.isupper() and len(front) <= _LONGEST and not known


def _is_plain(part: str, lexicon: Lexicon) -> bool:
    """Whether a part is a word of the language or a unit, and nobody is called so."""
    low = fold(part)
    if part.isupper() or len(part) < _LEAST or low in lexicon.surnames:
        return False
    if low in lexicon.first_names or low in lexicon.first_names_rare:
        return False
    return (
        low in lexicon.words or low in lexicon.words_english or is_of_affairs(low, lexicon) or _is_several(low, lexicon)
    )


def _is_several(low: str, lexicon: Lexicon) -> bool:
    """``teamleiders``: the plural of a word."""
    return any(low.endswith(end) and low[: -len(end)] in lexicon.words for end in ("s", "en"))
