# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials without their dots: ``JW de Boer``, ``H Bos``; not ``MT Bakker``, ``ROC van Twente``, ``IV Jansma``.

Proof is a listed surname right behind the letters, which no list knows as a body's, a party's or a number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recognizers.names.forms.turned import LEGAL_INITIALS
from recognizers.names.tokens import UPPERWORD, WORD

if TYPE_CHECKING:
    from recognizers.names.forms.forms import Forms

_LONGEST = 3
"""letters of initials that stand without dots and blanks: "JW de Boer"; longer ones are bodies ("FIOD de Vries")"""
SCHOOLS = frozenset("obs kbs cbs ikc csg osg rsg".split())
"""kinds of school that open a cell or a sentence with a capital, and that nobody is called"""
LETTERED = frozenset("roc kdv bso rkbs vso".split())
"""schools and houses that are written in capitals"""
_NO_INITIALS = (
    SCHOOLS
    | LETTERED
    | frozenset(
        (
            *(form.replace(".", "").lower() for form in LEGAL_INITIALS),
            *"azc aoc mfc mfa pi vv sv fc sc hc tc bc rc kv ms mts ss hms zkh".split(),
        )
    )
)
"""forms of firms, schools, clubs and ships before a name that is theirs"""
_ROMAN = re.compile(r"[ivxlc]+")


def is_lone_letter(forms: Forms, at: int) -> bool:
    """``H Bos``: an initial that lost its dot. "U" is a pronoun."""
    tokens = forms.tokens
    if not (at < tokens.size and tokens.kinds[at] == WORD and len(tokens.words[at]) == 1):
        return False
    after = forms.after_prefixes(at + 1)
    known = forms.same_line(at + 1) and forms.is_surname(after) and forms.near(after)
    return known and tokens.words[at] != "U"


def is_bare(forms: Forms, at: int) -> bool:
    """``JW de Boer``, ``PJ Terlouw``: initials without their dots, and no abbreviation ("MT", "IV"), on one line.

    Behind a word in capitals they are one more of a heading.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    if not (at < tokens.size and tokens.kinds[at] == UPPERWORD and 1 < len(tokens.words[at]) <= _LONGEST):
        return False
    after, low = forms.after_prefixes(at + 1), tokens.lows[at]
    if not (forms.same_line(at + 1) and forms.near(after) and after < tokens.size and tokens.kinds[after] == WORD):
        return False
    known = (lexicon.abbreviations, lexicon.never_names, lexicon.organisations, lexicon.organisation_words)
    if _ROMAN.fullmatch(low) or low in _NO_INITIALS or any(low in names for names in (*known, lexicon.parties)):
        return False
    surname = tokens.lows[after]
    other = surname in lexicon.words or surname in lexicon.places or forms.is_first(after)
    common = surname in lexicon.surnames_common and len(low) < _LONGEST  # "ROC van Twente"
    return forms.is_surname(after) and (common or not other)
