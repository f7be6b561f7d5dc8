# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names with the surname first: "Jansen, P. (Piet)", "VRIES, J. de", "Vries, de, J.", "Berg, Anna van den"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recognizers.lexicon import fold
from recognizers.names.tokens import LOWER, MARK, NUMBER, UPPER, UPPERWORD, WORD

if TYPE_CHECKING:
    from recognizers.names.forms.forms import Forms

LEGAL_INITIALS = frozenset(("B.V.", "N.V.", "V.O.F.", "C.V.", "B.V", "N.V"))
"""legal forms that are written like initials"""
_GOES_ON_AS_NUMBER = re.compile(r"-?\d")
ABBREVIATED = frozenset("S.V.P. T.A.V. N.V.T. B.G.G. T.N.V. I.V.M. M.B.T. A.U.B. O.V.V. T.B.V. Z.S.M. I.A.A.".split())
"""abbreviations in capitals that are written like initials; somebody whose initials they are has a surname behind"""
REQUESTS = frozenset("S.V.P. A.U.B. Z.S.M. B.G.G. M.B.T.".split())
"""those that are not taken for initials behind a surname and a comma either"""
_WITHIN = frozenset(("de", "tot", "thoe"))
"""small words within a double surname"""
_BEFORE_NAMES = frozenset("Volgens Wegens Zonder Sinds Door Tegen Namens Naast Behalve Tijdens Voor Met Bij".split())
"""words that open a sentence and are surnames as well"""
BARE_INITIALS = re.compile(rf"[{UPPER}]{{1,5}}")
"""initials without dots, only read behind a surname or in a slot: "Jansen JHM" """


def turned(forms: Forms, at: int, *, slot: bool) -> tuple[int, int, str] | None:
    """First token, the token behind the last one, and the form of a name that begins here with its surname.

    ``slot``: a name is expected here, so any word with a capital will do.
    """
    if _stands_alone(forms, at):
        return None
    end, after, comma = _surname_and_comma(forms, at)
    if not forms.same_line(after):
        return None
    after = forms.after_titles(after)
    if not forms.same_line(after):  # "Aanwezig: Jansen, mr."
        return None
    given = forms.after_initials(after)
    form = "surname_initials"
    if given == after and comma and _is_given(forms, after, slot=slot):
        form = "surname_first"
        given = after + 1
        while forms.same_line(given) and forms.is_first(given) and given - after < 3:
            given += 1
        given = forms.after_initials(given) if forms.same_line(given) else given
        if _is_list_of_names(forms, at, end, given):
            return None
    elif given == after and (comma or forms.is_surname(end - 1)) and _bare_initials(forms, after, comma=comma):
        given = after + 1
    if given == after:
        return None
    if form == "surname_initials" and _initials_are_of_next(forms, after, given, comma=comma):
        return None
    if given > after and not comma and forms.tokens.words[at] in _BEFORE_NAMES and _goes_on(forms, given):
        return None
    given = forms.after_nickname(given)
    tail = forms.after_prefixes(given) if forms.same_line(given) else given
    if tail > given and not _ends_here(forms, tail):
        tail = given
    return at, forms.after_nickname(tail), form


def _goes_on(forms: Forms, at: int) -> bool:
    """Whether a nickname in brackets and a surname follow initials: ``A. (Anna) Bos``, behind "Volgens" as well."""
    after = forms.after_nickname(at)
    return after > at and forms.same_line(after) and forms.capital(forms.after_prefixes(after))


def _is_given(forms: Forms, at: int, *, slot: bool) -> bool:
    """Whether a given name stands here. Where a name is expected any word will do, but a surname that nobody is called
    by begins the next name: "aanwezig: van Ginkel, Ruitenberg"."""
    return forms.is_first(at) or (slot and forms.can_be_surname(at) and not forms.is_surname(at))


def _stands_alone(forms: Forms, at: int) -> bool:
    """Whether the line ends behind a word, or goes on with what no surname and no given name has: most words do."""
    tokens, lexicon, after = forms.tokens, forms.lexicon, at + 1
    if tokens.lows[at] in lexicon.prefixes:
        return False
    if after >= tokens.size or tokens.gaps[after]:
        return True
    kind, word, low = tokens.kinds[after], tokens.words[after], tokens.lows[after]
    if kind == MARK:
        return word not in ",-–/"
    if kind not in (LOWER, NUMBER) or low in lexicon.prefixes or word in _WITHIN:
        return False
    return lexicon.titles_before.get(low) != "academic"


def _surname_and_comma(forms: Forms, at: int) -> tuple[int, int, bool]:
    """(behind the surname, where the given names must start, whether a comma stands between).

    The second is the size of the text, where nothing can start, when no surname stands here.
    """
    nothing = (at, forms.tokens.size, False)
    prefixed = forms.after_prefixes(at)
    if prefixed > at and not forms.near(prefixed):
        return nothing
    end = forms.after_surname(prefixed, certain=True)
    if end == prefixed or (end < forms.tokens.size and forms.tokens.gaps[end] > 0):
        return nothing
    if any(forms.tokens.gaps[prefixed + 1 : end]):
        return nothing  # the end of a row and the next one: "lid van Heemschut\nBos, A."
    words = forms.tokens.words
    hung = forms.after_prefixes(end)
    if hung > end and hung < len(words) and words[hung] == "," and forms.tokens.gaps[hung] == 0:
        # "Haan de, A."
        return hung, hung + 1, True
    comma = end < len(words) and words[end] == ","
    after = end + 1 if comma else end
    if comma:
        inner = forms.after_prefixes(after)
        if inner > after and inner < len(words) and words[inner] == ",":
            after = inner + 1
    return end, after, comma


def _initials_are_of_next(forms: Forms, start: int, end: int, *, comma: bool) -> bool:
    """Whether the initials open the next name ("Piet Jansen, K. Smit") or are a legal form ("Jansen B.V.")."""
    letters = "".join(forms.tokens.words[start:end]).upper()
    if letters in LEGAL_INITIALS or letters in (REQUESTS if comma else ABBREVIATED):
        return True
    after = forms.after_prefixes(end)
    return (
        forms.same_line(end)
        and forms.same_line(after)
        and forms.can_be_surname(after)
        and not (after > end and _ends_here(forms, after))
    )


def _is_list_of_names(forms: Forms, at: int, comma: int, given: int) -> bool:
    """Whether "Piet Jansen, Anna Smit" was read as a surname with its first name."""
    behind = given
    while forms.same_line(behind) and forms.is_prefix(behind):  # "BERG, INGE VAN DEN" ends in prefixes
        behind += 1
    if forms.same_line(behind) and (forms.capital(behind) if behind > given else forms.can_be_surname(behind)):
        return True
    return comma - at > 1 and not forms.is_prefix(at) and forms.is_first(at)


def _ends_here(forms: Forms, at: int) -> bool:
    """Whether a trailing prefix belongs to the name: nothing of a sentence follows it, or the next cell."""
    tokens = forms.tokens
    return (
        at >= tokens.size
        or tokens.gaps[at] > 0
        or at in tokens.cells
        or tokens.kinds[at] not in (LOWER, WORD, UPPERWORD)
    )


def _bare_initials(forms: Forms, at: int, *, comma: bool) -> bool:
    """``JHM`` behind a surname. A short word in capitals is no initials after a word that is in capitals too."""
    word = forms.tokens.words[at]
    if not BARE_INITIALS.fullmatch(word) or fold(word) in forms.lexicon.never_names:
        return False
    first = at - 1 - comma
    before = forms.tokens.words[first]
    if len(before) == 2 and before.isupper():
        listed = first > 0 and forms.tokens.words[first - 1] == ","
        if listed or fold(before) not in forms.lexicon.surnames:
            return False  # "GT, NB, WZ" are the letters of three, "NG, AB" is one
    if _GOES_ON_AS_NUMBER.match(forms.tokens.text, forms.tokens.ends[at]):
        return False  # "Huitema, D66", "Golf, K-482-TR"
    if comma:
        return len(word) <= 4
    if forms.is_plain(at - 1):
        # "Fase A", "Optie B"
        return False
    return len(word) <= 3 and forms.tokens.kinds[at - 1] == WORD and _ends_here(forms, at + 1)
