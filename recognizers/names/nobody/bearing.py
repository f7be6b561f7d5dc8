# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bodies that bear somebody's name together with his title, where a title alone would make it somebody."""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.firms import PARTNERS
from recognizers.names.nobody.nouns import CALLED, NAMED, thing_noun
from recognizers.names.nobody.organisations import lives
from recognizers.names.tokens import LOWER, MARK, WORD

_OWN = ("praktijk", "kantoor", "bureau", "maatschap", "salon", "apotheek")
"""what bears the name of whoever works there"""
_KIN = frozenset("oom tante opa oma".split())
"""with a capital behind what is called so: "Stichting Tante Louise", "speeltuin Oom Joop" """
_CALLED_SO = frozenset("speeltuin theetuin eethuis pannenkoekenhuis".split())
"""in small letters, before a relative with a capital; to a school or a camping somebody's aunt may be driven"""
_GREETS = frozenset("dear hi hello hey and to for with from by thanks beste geachte".split())
"""before "ms" and somebody's name, in haste"""
_LOCAL = frozenset("leefbaar progressief gemeentebelangen burgerbelangen inwonersbelangen".split())
"""what names of local parties open with, before a town"""
_FOR = frozenset("hart samen liefde stem passie".split())
"""the same, before "voor" and a town"""
_OF_PARTY = re.compile(
    r"\b(?:(?:(?:raads|staten)?fracti(?:e|es|elid|evoorzitter)|lid|leden|raadsl(?:id|eden)|motie|amendement|vragen|stemmen"
    r"|zetels?|lijsttrekker)(?: van)?|partij) \Z"
)
"""in front of a list of candidates that is a party, and not a list of names"""
_VOTES = re.compile(
    r" (?:(?:stemt|stemde|stemmen) (?:voor|tegen|in|niet in|blanco|met)|(?:dient|diende) (?:een|de|het|in|samen))\b"
)
_LED = 24
"""characters in front of it that are looked at"""
_OFFICES = frozenset(("title_before:office", "title_before:collega"))


def bears_title(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Whether a body is called after somebody with a title, or a firm after the one whose office stands before it."""
    if "initials" in name.form:
        return False
    if _is_ship(name, evidence, forms) or _is_lady(name, evidence, forms) or _opens_body(name, evidence, forms):
        return True
    return _is_behind_body(name, forms) or (not _OFFICES.isdisjoint(evidence) and _is_of_partners(name, forms))


def is_local_party(name: Name, forms: Forms) -> bool:
    """``Leefbaar Rutten``, ``Hart voor Lith``, ``(Lijst Van Dongen)``: called after a town, or after who founded it."""
    tokens, start = forms.tokens, name.start
    while start < name.end - 1 and tokens.words[start] == "van":
        start += 1
    if tokens.words[start] != "Lijst":
        start = name.start - 1
    if start < 0 or start + 1 >= tokens.size or not forms.same_line(start + 1):
        return False
    if tokens.words[start] == "Lijst":
        return _is_list(start, name.end, forms)
    if name.end - name.start > 1 or tokens.lows[name.start] not in forms.lexicon.places:
        return False
    if tokens.kinds[start] == WORD and tokens.lows[start] in _LOCAL:
        return True
    led = tokens.words[start] == "voor" and start > 0 and forms.same_line(start)
    return led and tokens.kinds[start - 1] == WORD and tokens.lows[start - 1] in _FOR


def _is_list(at: int, end: int, forms: Forms) -> bool:
    """Whether a "Lijst" with a capital is a party by who is of it, by its votes or as what fills brackets."""
    tokens = forms.tokens
    while end < at + 6 and forms.same_line(end) and (forms.capital(end) or forms.is_prefix(end)):
        end += 1  # only "Lijst" was found
    if at and forms.same_line(at) and tokens.words[at - 1] == "(":
        return forms.same_line(end) and tokens.words[end] in (")", ",", "/")
    ends = not forms.same_line(end) or tokens.kinds[end] in (LOWER, MARK)
    front = tokens.starts[at]
    led = _OF_PARTY.search(tokens.text, max(0, front - _LED), front)
    return ends and (led is not None or _VOTES.match(tokens.text, tokens.ends[end - 1]) is not None)


def _is_ship(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``stremming - ms Johanna Maria``: in small letters without a full stop it is a motor ship, in Dutch."""
    at = name.start - 1
    if "title_before:mr_english" not in evidence or at < 1 or forms.tokens.words[at] not in ("ms", "MS"):
        return False
    low = fold(forms.tokens.words[at - 1])
    if forms.tokens.words[at] == "MS":
        return forms.same_line(at) and thing_noun(low) == CALLED  # "Boot MS Amanda"
    english = forms.tokens.kinds[at - 1] == LOWER and low in forms.lexicon.english
    return forms.same_line(at) and low not in _GREETS and not (english and low not in forms.lexicon.words)


def _is_lady(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Vrouwe Jacoba``, ``de Lady Hester``: with a given name only ships, mills and statues are called so."""
    tokens, given = forms.tokens, name.end - 1
    at = given - 1
    if at < max(0, name.start - 1) or name.end - name.start > 2 or not forms.same_line(given):
        return False
    if not forms.is_first(given) or any(code.startswith(("layout:", "title:", "context:")) for code in evidence):
        return False
    goes_on = forms.same_line(name.end) and (forms.capital(name.end) or forms.is_prefix(name.end))
    if tokens.starts[given] - tokens.ends[at] > 1 or (goes_on and tokens.words[name.end] != "van"):
        return False  # another cell, or a surname behind it
    if lives(name.end, forms):
        return False
    if tokens.words[at] == "Vrouwe":
        return True  # found with the given name or without it
    article = at > 0 and forms.same_line(at) and tokens.words[at - 1] in ("de", "De")
    return tokens.words[at] == "Lady" and article


def _opens_body(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``het Dr. Nassau College``: between "het" and what the body is, title and surname."""
    tokens, end, at = forms.tokens, name.end, name.start - 1
    if "title_before:academic" in evidence and _goes_on_as_school(name, forms):
        return True
    whole = name.end - name.start > 1 and (name.form != "first_surname" or "," in tokens.words[name.start : end])
    if "title_before:academic" not in evidence or whole or not forms.same_line(end):
        return False
    if tokens.kinds[end] != WORD or tokens.starts[end] - tokens.ends[end - 1] > 1:
        return False
    if tokens.lows[end] not in ("college", "lyceum", "gymnasium", "instituut", "ziekenhuis", "museum", "fonds"):
        return False
    while (
        at > 0
        and forms.same_line(at)
        and (tokens.words[at] == "." or forms.lexicon.titles_before.get(fold(tokens.words[at])) == "academic")
    ):
        at -= 1
    return at >= 0 and tokens.words[at] in ("het", "Het") and tokens.words[at + 1][0].isupper()


def _goes_on_as_school(name: Name, forms: Forms) -> bool:
    """``Dr. Ariëns Kappersschool``: a surname that goes on as a school, and that nobody is called."""
    end, tokens = name.end, forms.tokens
    behind = (end,) if forms.same_line(end) and tokens.starts[end] - tokens.ends[end - 1] == 1 else ()
    for at in (end - 1, *behind):
        low = tokens.lows[at]
        grown = len(low) > 9 and low.endswith(("school", "college", "lyceum"))
        if tokens.kinds[at] == WORD and grown and low not in forms.lexicon.surnames and low not in forms.lexicon.words:
            return True
    return False


def _is_behind_body(name: Name, forms: Forms) -> bool:
    """``Woningstichting Dr. Schaepman``: title and noun with a capital; no doctor's own practice.

    Behind an aunt or an uncle with a capital the noun may be small: relatives of whom one tells are written small.
    """
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    at, seen, kin = name.start - 1, 0, False
    while at > 0 and forms.same_line(at + 1):
        word = tokens.words[at]
        if word != ".":
            low = fold(word)
            if not word[0].isupper() or (titles.get(low) not in ("academic", "noble") and low not in _KIN):
                break
            seen += 1
            kin = kin or low in _KIN
        at -= 1
    if not seen or name.form == "first_surname" or not forms.same_line(at + 1):
        return False
    low = tokens.lows[at]
    if tokens.kinds[at] == LOWER:
        return kin and low in _CALLED_SO
    return tokens.kinds[at] == WORD and len(low) > 3 and thing_noun(low) == NAMED and not low.endswith(_OWN)


def _is_of_partners(name: Name, forms: Forms) -> bool:
    """``notaris Van der Stoep Notarissen``: several of a trade behind the surname."""
    if not forms.same_line(name.end) or forms.tokens.kinds[name.end] != WORD:
        return False
    low = forms.tokens.lows[name.end]
    return low in PARTNERS or low == "stichting"
