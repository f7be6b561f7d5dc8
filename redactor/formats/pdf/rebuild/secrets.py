# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a text that stays speaks of something that was removed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: A shorter secret counts only as a whole word: two letters are in everything.
_SHORT = 5
#: A shorter word of a name (a prefix, initials) tells nobody.
_TELLING = 4


def normal(text: str) -> str:
    """Letters and digits without accents and case.

    >>> normal("J. de Vriès-Ûbels")
    'jdevriesubels'
    """
    return "".join(one for one in unicodedata.normalize("NFKD", text).casefold() if one.isalnum())


def words(name: str) -> frozenset[str]:
    """The (normalised) words by which a name is known; of an e-mail address those of its local part.

    >>> sorted(words("P.J. de Vries-Aalders"))
    ['aalders', 'vries']
    """
    found = map(normal, re.findall(r"[^\W_]+", name.split("@", maxsplit=1)[0]))
    return frozenset(one for one in found if len(one) >= _TELLING)


def mentions(text: str, secrets: Iterable[str]) -> bool:
    """Whether a (normalised) secret is in the text: anywhere when it is long, as a word when it is short."""
    bare, words = normal(text), set(map(normal, re.findall(r"\w+", text)))
    return any(one in bare if len(one) >= _SHORT else one in words for one in secrets)
