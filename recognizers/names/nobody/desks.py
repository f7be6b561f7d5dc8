# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A desk in capitals that hangs behind a name: "Kortekaas, Ilse (RWS VWM)", "A. Ligtvoet, IBOR"."""

from __future__ import annotations

from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD

_LONGEST = 6
"""letters of the abbreviation of a desk"""
_KIN = frozenset("geb ev wed gesch alias roep roepn bijg zus broer zoon dochter oma opa oom tante vader moeder".split())
"""before another name of somebody, or one of their family: "(GEB TUYP)" """
_TITLES = frozenset("heer hr dhr mevrouw mevr mw fam familie gezin echtpaar".split())


def is_desk(forms: Forms, start: int, at: int) -> bool:
    """Whether the last token ``at`` of a name from ``start`` belongs to the desk that hangs behind it."""
    tokens = forms.tokens
    if tokens.kinds[at] != UPPERWORD:
        return tokens.words[at] == ")" and _is_bracketed(forms, start, at)
    if tokens.words[at - 1] != ",":
        return _is_bracketed(forms, start, at + 1)
    named = tokens.kinds[start] == INITIALS or forms.is_first(start)
    small = any(tokens.kinds[one] == WORD for one in range(start, at))
    return named and small and 1 < len(tokens.words[at]) <= _LONGEST and not _is_borne(forms, at, rare=False)


def is_workplace(forms: Forms, start: int, at: int) -> bool:
    """Whether the word in brackets behind a name is where somebody works rather than a first name: "(DICTU)"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[at]
    if low in lexicon.parties:
        return True
    if low in lexicon.first_names or low in lexicon.first_names_rare or tokens.kinds[at] == LOWER:
        return False
    if tokens.kinds[at] == UPPERWORD and len(low) > 1 and any(tokens.kinds[one] == WORD for one in range(start, at)):
        return True
    return forms.is_first(start)


def is_way_of_desks(forms: Forms, at: int) -> bool:
    """``DIE/IN``, ``FIN/BFB``: a directorate and a desk of it, and two short surnames never ("BOS/TOL")."""
    tokens = forms.tokens
    if any(tokens.lows[one].rstrip(".") in _TITLES for one in range(max(0, at - 4), at) if forms.same_line(one + 1)):
        return False
    for other, sign in ((at + 2, at + 1), (at - 2, at - 1)):
        if 0 <= other < tokens.size and tokens.words[sign] == "/" and all(_is_short(forms, one) for one in (at, other)):
            low, high = min(at, other), max(at, other)
            return tokens.starts[high] - tokens.ends[low] == 1
    return False


def _is_short(forms: Forms, at: int) -> bool:
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    short = forms.tokens.kinds[at] == UPPERWORD and len(low) < _LONGEST - 1
    borne = low in lexicon.surnames and low not in lexicon.words_frequent
    return short and not borne and low not in lexicon.surnames_common and not _is_first(forms, at)


def _is_bracketed(forms: Forms, start: int, end: int) -> bool:
    """Whether two words or more in capitals stand in brackets that open behind a name in small letters."""
    tokens = forms.tokens
    opens = end - 1
    while opens > start and tokens.kinds[opens] == UPPERWORD and len(tokens.words[opens]) <= _LONGEST:
        opens -= 1
    if end - opens < 3 or tokens.words[opens] != "(" or tokens.lows[opens + 1] in _KIN:
        return False
    named = any(tokens.kinds[one] == WORD for one in range(start, opens))
    return named and not any(_is_borne(forms, one) for one in range(opens + 1, end))


def _is_borne(forms: Forms, at: int, *, rare: bool = True) -> bool:
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    return low in lexicon.surnames or low in lexicon.prefixes or _is_first(forms, at, rare=rare)


def _is_first(forms: Forms, at: int, *, rare: bool = True) -> bool:
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    return low in lexicon.first_names or (rare and low in lexicon.first_names_rare)
