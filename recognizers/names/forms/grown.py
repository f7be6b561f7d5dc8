# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A surname that was found alone takes the first name or prefix right before it: half of a name tells who it is.

"Trees Luttikhuis", "Ten Cate": the rules for lone surnames ask nothing of the word in front, and that is a plain word
of the language as well. Not at the start of a sentence, where any word has a capital ("Wil Bakker komen?"), but for
"Ten" and "Ter", which open no sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, WORD

_PREFIXES = frozenset("ten ter".split())
"""opens no sentence in today's Dutch but "ten eerste", which is in small letters or before one"""
MOST_PREFIXES = 3
"""tokens of prefixes between two halves of a name"""
_ENDS = frozenset(".!?:•-–*>|")


def grown(names: Iterable[Found], forms: Forms) -> Iterator[Found]:
    """The names, which stand in order and overlap none, each with what belongs to it before it."""
    behind = 0
    for one in names:
        start, end = one.name.start, one.name.end
        alone = start > behind and end - start == 1 and forms.tokens.kinds[start] == WORD
        grows = alone and _is_of_it(forms, start - 1)
        yield one._replace(name=one.name._replace(start=start - 1)) if grows else one
        behind = end


def bridged(names: Iterable[Found], forms: Forms) -> Iterator[Found]:
    """The names, with two as one where nothing but prefixes parts a first name or initials from a surname.

    "Nel" and "Zanten" of "Nel van Zanten", "Toon" and "Gestel" of "Toon v. Gestel": what stands between them is of the
    name. Not before somebody else's first name: "Anna van Piet" is his.
    """
    last: Found | None = None
    for one in names:
        if last is not None and _is_bridge(forms, last, one):
            name = last.name._replace(end=one.name.end, form="first_surname")
            evidence = tuple(dict.fromkeys((*last.evidence, *one.evidence)))
            last = Found(name, evidence, max(last.chance, one.chance))
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _is_bridge(forms: Forms, one: Found, other: Found) -> bool:
    """Whether two names are one: a first name or initials, prefixes, and a surname that is no first name."""
    tokens = forms.tokens
    start, end = one.name.end, other.name.start
    if not 0 < end - start <= MOST_PREFIXES or other.name.end - end != 1 or tokens.kinds[end] != WORD:
        return False
    if not all(forms.same_line(at) and at not in tokens.cells for at in range(start, end + 1)):
        return False
    between = tokens.words[start:end]
    if between != ["v", "."] and not all(
        tokens.words[at].islower() and forms.is_prefix(at) for at in range(start, end)
    ):
        return False
    low, lexicon = tokens.lows[end], forms.lexicon
    if low in lexicon.organisations or (low in lexicon.first_names and low not in lexicon.surnames):
        return False
    first = tokens.lows[one.name.start]
    given = first in lexicon.first_names or first in lexicon.first_names_rare
    lone = given and one.name.end - one.name.start == 1
    return lone or (tokens.kinds[one.name.start] == INITIALS and low in lexicon.surnames)


def _is_of_it(forms: Forms, at: int) -> bool:
    """Whether the token before a surname is of the name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if tokens.kinds[at] != WORD or not forms.same_line(at + 1) or tokens.starts[at + 1] - tokens.ends[at] != 1:
        return False
    low = tokens.lows[at]
    if low in _PREFIXES:
        return True
    opens = at == 0 or not forms.same_line(at) or tokens.words[at - 1] in _ENDS
    if opens or low in lexicon.never_names:
        return False
    if low in lexicon.prefixes or low in lexicon.first_names:
        return True
    return low in lexicon.first_names_rare and low not in lexicon.words_frequent and low not in lexicon.places


def widest_start(forms: Forms, start: int, name: Name) -> int:
    """Where a name begins that the model begins at ``start``: not before a comma behind a word that is no surname.

    "Leverancier, Anna Bos" is a word for somebody and a whole name, "Wagendrager, Anna Maria" is one name.
    """
    words, lows = forms.tokens.words, forms.tokens.lows
    if start < name.start and words[name.start - 1] == "," and name.end - name.start > 1:
        low, lexicon = lows[name.start - 2], forms.lexicon
        if start == name.start - 1:
            return name.start
        if low in lexicon.words and low not in lexicon.surnames and low not in lexicon.first_names:
            return name.start
    return min(start, name.start)
