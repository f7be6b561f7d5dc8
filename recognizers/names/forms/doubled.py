# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The second surname within one name: ``van Lidth de Jeude``, ``Moreira da Cruz``, ``M. Rooth van Heukelem-Bos``.

Proof is a small word that ties two surnames, and lists that know the second as a surname and as nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recognizers.names.tokens import INITIALS, WORD

if TYPE_CHECKING:
    from recognizers.names.forms.forms import Forms

_BETWEEN = frozenset(("da", "dos", "das"))
"""between two surnames of a Portuguese name, and nowhere in a Dutch sentence: "Moreira da Cruz" """


def after_tie(forms: Forms, at: int) -> int:
    """Behind "da", "de" or "tot" within a double name, else the same place.

    ("van Lidth de Jeude", "H. Moïze de Chateleux", "van Rechterink tot den Berghe"), or behind "van" where nothing
    but a surname can stand ("M. Rooth van Heukelem-Bos").
    """
    tokens, words = forms.tokens, forms.tokens.words
    if forms.same_line(at) and words[at] in _BETWEEN and forms.same_line(at + 1) and forms.capital(at + 1):
        return at + 1
    if forms.same_line(at) and words[at] == "tot" and forms.same_line(at + 1) and forms.is_prefix(at + 1):
        return forms.after_prefixes(at + 1)
    if forms.same_line(at) and words[at] == "van" and forms.same_line(at + 1):
        return at + 1 if is_second_surname(forms, at + 1) else at
    if not (forms.same_line(at) and words[at] in ("de", "tot", "thoe") and forms.same_line(at + 1)):
        return at
    prefixed = at > 1 and (forms.is_prefix(at - 2) or tokens.kinds[at - 2] == INITIALS)
    told = words[at] != "de" or (prefixed and forms.is_surname(at + 1) and not forms.is_plain(at + 1))
    return at + 1 if told and forms.capital(at + 1) else at


def is_second_surname(forms: Forms, at: int) -> bool:
    """Whether a word behind "van" within a name is a surname, and no town or firm."""
    tokens, lexicon = forms.tokens, forms.lexicon
    word = tokens.lows[at]
    if tokens.kinds[at] != WORD or not lexicon.places.isdisjoint((word, *word.split("-"))):
        return False
    if forms.same_line(at + 1) and forms.capital(at + 1) and not forms.is_surname(at + 1):
        return False  # "T. Linthorst van Linthorst Vastgoedrecht"
    if "-" in word:
        front = word.split("-")[0]
        return forms.is_surname(at) and front not in lexicon.words and front not in lexicon.never_names
    if at < 3 or tokens.kinds[at - 3] != INITIALS or word in lexicon.surnames_common:
        return False
    known = word in lexicon.words or word in lexicon.proper or word in lexicon.known_words
    return forms.is_surname(at) and not known


def hangs(forms: Forms, at: int) -> bool:
    """Whether the word ends in a prefix with a hyphen before it, so that a second surname must follow."""
    head, dash, last = forms.tokens.lows[at].rpartition("-")
    return bool(dash and head) and last in forms.lexicon.prefixes
