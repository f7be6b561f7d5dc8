# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who speaks for a body, in brackets behind it: "FEZ (Van Houwelingen)", "de provincie (Kolk)", "ProRail (Kist, Mos)".

In brackets behind a body stands a place ("IND (Ter Apel)"), a part of it ("RWS (Oost)") or a person, so a surname that
is a place or a common word counts only beside others that are neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import LOWER, UPPERWORD, WORD

_BODIES = frozenset(
    """afdeling directie cluster team bureau unit sector dienst ministerie departement provincie gemeente waterschap
    politie om parket inspectie college fractie kabinet secretariaat juridische bestuurlijke""".split()
)
_ENDINGS = ("zaken", "beheer", "handhaving", "vergunningen", "communicatie", "financiën", "directie", "dienst", "team")
_LONGEST = 8
"""letters of an abbreviation"""
_MOST = 16
"""tokens in brackets"""


class _Item(NamedTuple):
    name: Name
    sure: bool


def bracketed(forms: Forms) -> Iterator[Found]:
    """The names in all brackets of a page, in order; common words and none but them show nothing."""
    if "(" not in forms.tokens.text:
        return
    groups = [_items(forms, at + 1) for at in forms.tokens.where("(") if at and _is_body(forms, at - 1)]
    told = any(item.sure for items in groups for item in items)
    for item in (item for items in groups for item in items if told):
        yield Found(item.name, ("context:brackets", "form:surname"))


def _is_body(forms: Forms, at: int) -> bool:
    """Whether a body, a department, an abbreviation of one or an office ends here, right before the bracket."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if not forms.same_line(at + 1) or tokens.kinds[at] not in (WORD, UPPERWORD, LOWER):
        return False
    word = tokens.words[at]
    low = fold(word)
    if lexicon.titles_before.get(low) == "office":
        return True
    if low in _BODIES or (low.endswith(_ENDINGS) and low not in lexicon.surnames):
        return True
    if at and forms.same_line(at) and tokens.lows[at - 1] in _BODIES and tokens.kinds[at] != LOWER:
        return True
    capitals = sum(map(str.isupper, word))
    return capitals > 1 and len(word) <= _LONGEST and low not in lexicon.surnames and low not in lexicon.first_names


def _items(forms: Forms, at: int) -> list[_Item]:
    """The surnames up to the closing bracket; none when anything else stands there."""
    tokens = forms.tokens
    items: list[_Item] = []
    stop = min(at + _MOST, tokens.size)
    while at < stop:
        end = at
        while end < stop and (forms.is_prefix(end) or tokens.words[end] in (".", "-")):
            end += 1
        if end == stop or tokens.kinds[end] != WORD or (end > at and not forms.is_prefix(at)):
            return []
        sure = _sureness(forms, end, prefixed=end > at)
        if sure is None:
            return []
        items.append(_Item(Name(at, end + 1, "surname"), sure))
        if end + 1 >= stop or tokens.words[end + 1] not in (")", ",", "/", "en"):
            return []
        if tokens.words[end + 1] == ")":
            return items
        at = end + 2
    return []


def _sureness(forms: Forms, at: int, *, prefixed: bool) -> bool | None:
    """Whether a word is hardly anything but somebody's name; None when it can't be told from other things."""
    lexicon = forms.lexicon
    low = forms.tokens.lows[at]
    named = low in lexicon.surnames or low in lexicon.first_names or forms.is_surname(at)
    other = low in lexicon.places or low in lexicon.never_names or low in lexicon.organisations or low in lexicon.proper
    if not named or (other and not (prefixed and low in lexicon.surnames_common)):
        return None
    if low in lexicon.titles_before or low in lexicon.organisation_words:
        return None
    common = low in lexicon.words_frequent or (low in lexicon.words and low not in lexicon.surnames_common)
    return prefixed or not common
