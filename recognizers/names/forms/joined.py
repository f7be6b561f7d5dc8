# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What joins the parts of long names: a rank of nobility, a name at birth, the name of a husband.

A rank stands between the given names and the surname ("Otto baron van Haarsholte"; Wet op de adeldom art. 2). The name
at birth or of a late husband hangs on the surname with an abbreviation ("H. Woltering geb. Boon", "A. Mulder e.v. El
Boukharri", "T. Lam wed. Van der Steen").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recognizers.names.tokens import INITIALS, LOWER, NUMBER, UPPERWORD, WORD

if TYPE_CHECKING:
    from recognizers.names.forms.forms import Forms

RANKS = frozenset("baron barones baronesse graaf gravin ridder markies markiezin hertog hertogin prins prinses".split())
"""titles that stand before the surname"""
_WORDS = frozenset(("geb", "wed", "gesch"))
"""abbreviations before the other name; each with a full stop"""


def after_rank(forms: Forms, at: int) -> int:
    """Behind a rank that stands here with a surname behind it; a rank with a capital only before a prefix.

    "A. Graaf van Limburgh" bears a rank; "K. Baron" and "J. de Graaf" bear a surname.
    """
    tokens = forms.tokens
    if not (forms.same_line(at) and tokens.lows[at] in RANKS and forms.same_line(at + 1)):
        return at
    small = tokens.kinds[at] == LOWER
    return at + 1 if forms.is_prefix(at + 1) or (small and forms.can_be_surname(at + 1)) else at


def after_other_name(forms: Forms, end: int) -> int:
    """Behind the name at birth or of a husband that hangs on the surname that ends here, else the same place."""
    tokens = forms.tokens
    if not forms.same_line(end) or tokens.kinds[end] != LOWER:
        return end
    after = end
    if tokens.words[end] in _WORDS and tokens.words[end + 1 : end + 2] == ["."]:
        after = end + 2
    elif tokens.words[end : end + 4] == ["e", ".", "v", "."]:
        after = end + 4
    if after == end or not forms.same_line(after) or tokens.words[after] in ("te", "in", "op"):
        return end
    last = forms.after_prefixes(after)
    if not forms.same_line(last) or tokens.kinds[last] == INITIALS:
        return end
    word = tokens.lows[last]
    placed = last == after and word in forms.lexicon.places and word not in forms.lexicon.surnames_common
    other = forms.after_surname(last, certain=last > after)
    return end if placed or other == last else other


def opens_label(forms: Forms, at: int) -> bool:
    """Whether a label may begin here with a word that nobody bears: "Smit, Anna van / Optionele deelnemers:"."""
    low = forms.tokens.lows[at]
    return low in forms.lexicon.label_starts and low not in forms.lexicon.surnames


def opens_date(forms: Forms, at: int) -> bool:
    """Whether the place and day of a letter begin here: "Ede, 3 mei"."""
    tokens = forms.tokens
    return tokens.words[at + 1 : at + 2] == [","] and tokens.kinds[at + 2 : at + 3] == [NUMBER]


_WORDS_TOO = frozenset("angel april bloem bo boy don hendrik jazz king lente lieve mei roos storm ton wolf".split())
"""first names that are frequent words, and that no sentence opens with as often as a name does before a surname"""


def is_pair(forms: Forms, at: int) -> bool:
    """Whether such a first name stands right before a surname that is nothing else: "Roos Munning"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if tokens.lows[at] not in _WORDS_TOO or not forms.same_line(at + 1) or not forms.is_surname(at + 1):
        return False
    low = tokens.lows[at + 1]
    other = (lexicon.words, lexicon.words_english, lexicon.places, lexicon.proper, lexicon.organisations)
    return low not in lexicon.first_names and not any(low in one for one in other)


LEAST_NUMERAL = 3
"""letters of such a number"""
_NUMERAL = re.compile(r"(?=[IVX]*[LCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def is_numeral_behind(forms: Forms, at: int) -> bool:
    """Whether a Roman number above what kings are counted by ends what was read as a name: "Otterman CLVI".

    Papers of the Eerste Kamer have such numbers. "Jan DIX" and "Willem XIV" are whole.
    """
    tokens = forms.tokens
    word = tokens.words[at]
    if tokens.kinds[at] != UPPERWORD or tokens.kinds[at - 1] != WORD or len(word) < LEAST_NUMERAL:
        return False
    return _NUMERAL.fullmatch(word) is not None and tokens.lows[at] not in forms.lexicon.surnames
