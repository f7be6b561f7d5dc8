# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies that bear somebody's name together with his title, where a title alone would make it somebody."""

from __future__ import annotations

from recognizers.lexicon import fold
from recognizers.names.firms import PARTNERS
from recognizers.names.forms import Forms, Name
from recognizers.names.nouns import NAMED, thing_noun
from recognizers.names.tokens import WORD

_OWN = ("praktijk", "kantoor", "bureau", "maatschap", "salon", "apotheek")
"""what bears the name of whoever works there"""
_OFFICES = frozenset(("title_before:office", "title_before:collega"))


def bears_title(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Whether a body is called after somebody with a title, or a firm after the one whose office stands before it."""
    if not any(code.startswith("title_before:") for code in evidence) or "initials" in name.form:
        return False
    return _is_behind_body(name, forms) or (not _OFFICES.isdisjoint(evidence) and _is_of_partners(name, forms))


def _is_behind_body(name: Name, forms: Forms) -> bool:
    """``Woningstichting Dr. Schaepman``: title and noun with a capital; no doctor's own practice."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    at, seen = name.start - 1, 0
    while at > 0 and forms.same_line(at + 1):
        word = tokens.words[at]
        if word != ".":
            if titles.get(fold(word)) not in ("academic", "noble") or not word[0].isupper():
                break
            seen += 1
        at -= 1
    if not seen or name.form == "first_surname" or not forms.same_line(at + 1) or tokens.kinds[at] != WORD:
        return False
    low = fold(tokens.words[at])
    return len(low) > 3 and thing_noun(low) == NAMED and not low.endswith(_OWN)


def _is_of_partners(name: Name, forms: Forms) -> bool:
    """``notaris Van der Stoep Notarissen``: several of a trade behind the surname."""
    if not forms.same_line(name.end) or forms.tokens.kinds[name.end] != WORD:
        return False
    low = fold(forms.tokens.words[name.end])
    return low in PARTNERS or low == "stichting"
