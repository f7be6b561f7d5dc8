# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of names with the surname first and no comma, a word that means something too: "Kok Marjan", "Tersluis Anna".

A noun before a first name is a thing that is called so ("Brug Anna") as often as a surname. In a list of such pairs
("a line each, cells, items between commas") some surnames that name no thing tell what the others are.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.nouns import thing_noun
from recognizers.names.nobody.organisations import is_grown_together
from recognizers.names.tokens import NUMBER

_SEPARATORS = frozenset((",", ";", ":", "|", "/", "•", "-", "–"))
_OF_NAMESAKES = frozenset("prins prinses koning koningin keizer graaf hertog vrouwe sint jonkheer admiraal".split())
"""before the name of somebody whom ships and schools are called after"""
_LEAST = 2


def swapped(forms: Forms) -> Iterator[Found]:
    """The names of a page that are written so, if it holds several and things are the fewer of them."""
    items = [(at, told) for at in _pairs(forms) if (told := _tells(forms, at)) is not None]
    if len(items) < _LEAST or all(told < 1 for _, told in items) or sum(told for _, told in items) < 0:
        return
    for at, _ in items:
        yield Found(Name(at, at + 2, "surname_first"), ("layout:list", "form:surname_first"))


def _pairs(forms: Forms) -> Iterator[int]:
    """Where two capitalised words begin that fill a cell, an item or the line."""
    tokens = forms.tokens
    kinds, gaps, cells, size = tokens.kinds, tokens.gaps, tokens.cells, tokens.size
    for at in tokens.capitals:
        second, after = at + 1, at + 2
        if second >= size or kinds[second] != kinds[at] or gaps[second] or second in cells:
            continue
        if not (gaps[at] or at in cells or _parts(forms, at - 1)):
            continue
        ends = after >= size or gaps[after] or after in cells
        if ends or _parts(forms, after) or tokens.words[after] in ("(", "en"):
            yield at


def _parts(forms: Forms, at: int) -> bool:
    """Whether a token ends an item or stands before one: a comma, a bullet, a number."""
    return forms.tokens.words[at] in _SEPARATORS or forms.tokens.kinds[at] == NUMBER


def _tells(forms: Forms, at: int) -> int | None:
    """1 when the first of two words is a surname and no thing, -1 for what may be a thing, 0 when nothing is known.

    None when they can't be a surname and a first name.
    """
    lexicon = forms.lexicon
    last, first = forms.tokens.lows[at], forms.tokens.lows[at + 1]
    if first not in lexicon.first_names or first in lexicon.words_frequent or first in lexicon.places:
        return None
    if last in lexicon.titles_before or last in lexicon.never_names or last in lexicon.organisation_words:
        return None
    if last.endswith(lexicon.organisation_endings) or last in _OF_NAMESAKES:
        return None
    if last in lexicon.proper and last not in lexicon.surnames_common:
        return None
    known = last in lexicon.surnames or forms.is_surname(at)
    if last in lexicon.words and not known:
        return None
    if last in lexicon.first_names and last not in lexicon.surnames_common:
        return None
    if last.endswith(lexicon.street_endings) and last not in lexicon.surnames_common:
        return None
    own = last in lexicon.surnames_common or last not in lexicon.words
    if is_grown_together(last, lexicon):
        return 0
    if thing_noun(last) or last in lexicon.places or (known and not own):
        return -1
    return int(known)
