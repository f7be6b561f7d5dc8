# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a word that is nearly never a name is somebody's: behind a given name, initials or a form of address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recognizers.names.tokens import INITIALS, WORD

if TYPE_CHECKING:
    from recognizers.names.forms import Forms

PERSONAL = frozenset(("mevrouw", "de_heer", "meneer", "mr_english"))
"""ids of forms of address"""


def is_borne(forms: Forms, at: int) -> bool:
    """Whether a word that is nearly never a name is one here: "J. van Utrecht", "mevrouw Van Dorp".

    A given name, initials or a form of address must stand in front, with a prefix between when the word is a plain
    one, or initials behind a comma ("Hof, A. van den").
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    word = tokens.lows[at]
    if word not in lexicon.surnames and word not in lexicon.places:
        return False
    if tokens.words[at + 1 : at + 2] == [","]:
        given = at + 2
        while forms.is_prefix(given):
            given += 1
        given += tokens.words[given : given + 1] == [","]
        if given < tokens.size and tokens.kinds[given] == INITIALS and not tokens.gaps[given]:
            return True
    back = at - 1
    while back >= 0 and tokens.gaps[back + 1] <= 1 and forms.is_prefix(back):
        back -= 1
    if back < 0 or tokens.gaps[back + 1] > 1:
        return False
    prefixed = back < at - 1
    plain = word in lexicon.words and word not in lexicon.surnames_common
    if tokens.kinds[back] == INITIALS:
        return prefixed or (not plain and tokens.words[back].count(".") > 1)
    if tokens.words[back] == "." and back:
        back -= 1
    if lexicon.titles_before.get(tokens.lows[back]) in PERSONAL:
        return prefixed or not plain
    return prefixed and tokens.kinds[back] == WORD and forms.is_first(back)
