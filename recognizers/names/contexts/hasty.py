# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words in small letters that can hardly be anything but a name, where somebody may stand: "ligt nog bij oudshoornink".

No list holds such a word but those of names, and it is spelled like a name (:mod:`recognizers.names.likeness`). Few
pages hold one, so it is looked at only where a preposition leads to it or a verb of people follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.lexicon import Lexicon
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import is_mistyped, is_namelike, is_of_thing
from recognizers.names.tokens import LOWER

_AHEAD = frozenset(
    """bij met naar langs naast van door aan tegen voor over en of dat als maar want volgens namens zonder via ook
    dossier zaak""".split()
)
"""words that lead to somebody"""
_DOES = frozenset(
    """heeft belt zegt wil kan moet gaat komt had weet vindt zit staat krijgt doet mailt appt vraagt hoort stuurt woont
    belde zei wilde kon moest ging kwam wist vond kreeg deed mailde vroeg stuurde zou mag zal dacht denkt is was niet
    ook nog weer hier erbij eens ligt kent mist tekent zoekt""".split()
)
"""what people do and are, behind one"""
_SHORTEST = 5
_LONGEST = 20
_LEAST_PART = 2
"""letters of a part of a compound"""


def may_be_hasty(word: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters is on no list of words, and so worth a look."""
    plain = kind == LOWER and _SHORTEST <= len(word) <= _LONGEST and word.islower() and word.isalpha()
    return plain and word not in lexicon.words and not word.endswith("nr")


def hasty(forms: Forms, places: Iterable[int]) -> Iterator[Found]:
    """Lone names in small letters behind a preposition or before a verb of people.

    ``places`` are the tokens of which :func:`may_be_hasty` holds, in order.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    for at in places:
        if not _is_placed(forms, at):
            continue
        low = tokens.lows[at]
        if is_namelike(low, lexicon) and not _is_put_together(low, lexicon) and not is_mistyped(low, lexicon):
            yield Found(Name(at, at + 1, "surname"), ("context:small", "form:surname"))


def _is_put_together(low: str, lexicon: Lexicon) -> bool:
    """``quickscan``, ``nafase``: two words, of which one may be English, or a particle and a word."""
    known, english = lexicon.words, lexicon.words_english
    return is_of_thing(low, lexicon) or (
        low not in lexicon.surnames
        and any(
            (low[at:] in known or low[at:] in english) and (low[:at] in known or low[:at] in english)
            for at in range(_LEAST_PART, len(low) - _LEAST_PART)
        )
    )


def _is_placed(forms: Forms, at: int) -> bool:
    """Whether a preposition stands before it on the line, or a verb of people behind it and no article before."""
    words = forms.tokens.words
    ahead = words[at - 1].lower() if at and forms.same_line(at) else ""
    if ahead in _AHEAD:
        return True
    return ahead not in ("de", "het", "een", "dit", "die") and forms.same_line(at + 1) and words[at + 1] in _DOES
