# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""First names in a row on a line: "Directie: Marjolein en Jaap", "gaan mee: Thea, Nico?, Joke, Ad".

One first name alone is often a word, a storm or a brand. Two that are nothing else in any list and stand joined are
people, and so are the further first names of such a row, whatever else those words mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import LOWER, WORD

_JOINTS = frozenset((",", "en", "&", "+", "/"))
_LEAST_WITH_WORDS = 3
"""items of a row in which a first name that is a word too ("Ad", "Bas") counts as one"""
_COUPLES = frozenset(
    (("jip", "janneke"), ("ot", "sien"), ("bassie", "adriaan"), ("bert", "ernie"), ("saskia", "jeroen"))
)
"""of well-known books and plays, after which groups, bridges and projects are called"""
_SURE = 2
"""items that are first names and nothing else"""


def rows_of_given(forms: Forms) -> Iterator[Found]:
    """The first names in such rows, in order."""
    after = 0
    for at in forms.tokens.capitals:
        if at < after or not _is_given(forms, at):
            continue
        row, after = _row(forms, at)
        if _is_work(forms, row):
            continue
        sure = [one for one in row if _is_sure(forms, one)]
        if len(sure) < _SURE:
            continue
        for one in row if len(row) >= _LEAST_WITH_WORDS else sure:
            yield Found(Name(one, one + 1, "single"), ("context:joined", "form:single"))


def _row(forms: Forms, at: int) -> tuple[list[int], int]:
    """The places of the first names that are joined from here, and the token behind the last."""
    tokens = forms.tokens
    row = [at]
    while True:
        joint = row[-1] + 1
        if forms.same_line(joint) and tokens.words[joint] == "?":
            joint += 1
        if not (forms.same_line(joint) and tokens.words[joint] in _JOINTS):
            return row, joint
        after = joint + 1
        if forms.same_line(after) and tokens.words[joint] == "," and tokens.words[after] == "en":
            after += 1
        if not (forms.same_line(after) and _is_given(forms, after)):
            return row, after
        row.append(after)


def _is_work(forms: Forms, row: list[int]) -> bool:
    return tuple(forms.tokens.lows[at] for at in row[:2]) in _COUPLES


def _is_given(forms: Forms, at: int) -> bool:
    """A first name of the common list that stands alone: no surname, prefix or initial beside it."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[at]
    if (
        tokens.kinds[at] != WORD
        or not tokens.words[at].istitle()
        or low not in lexicon.first_names
        or low in lexicon.never_names
    ):
        return False
    if at and forms.same_line(at) and (tokens.kinds[at - 1] != LOWER and tokens.words[at - 1][0].isalpha()):
        return False  # the word before it has a capital
    if not forms.same_line(at + 1):
        return True
    behind = tokens.words[at + 1]
    return not (
        forms.capital(at + 1) or forms.is_prefix(at + 1) or behind[0].isdigit() or behind in ("-", "–", "’", "'")
    )


def _is_sure(forms: Forms, at: int) -> bool:
    """Whether no list knows the word as anything but a first name, or as somebody's surname."""
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    other = low in lexicon.words or low in lexicon.places or low in lexicon.proper or low in lexicon.known_words
    return not other and low not in lexicon.organisation_words


def is_greeted_short(one: Found, forms: Forms) -> bool:
    """``Hoi Mo,``, ``Groet, Mo``: two letters that abbreviate something as well, and are written as a name here."""
    name, tokens, lexicon = one.name, forms.tokens, forms.lexicon
    low = tokens.lows[name.start]
    if name.end - name.start > 1 or len(low) != 2 or tokens.kinds[name.start] != WORD:
        return False
    if low in lexicon.never_names or low in lexicon.organisation_words or low in lexicon.words:
        return False
    called = low in lexicon.first_names or low in lexicon.surnames
    return called and any(code in ("layout:salutation", "layout:closing") for code in one.evidence)
