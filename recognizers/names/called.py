# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Ships, storms, rooms and other things that bear names of people: told by their kind, their row or an article."""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.elsewhere import is_prefix_here
from recognizers.names.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPERWORD, WORD

_HEADS = re.compile(
    r"\w*(?:aannemers|leveranciers|fabrikanten|verzekeraars|netbeheerders"
    r"|corporaties|bedrijven|firma['’]?s|winkels|ketens|merken|rederijen|instellingen|zalen"
    r"|ruimtes|gebouwen|locaties|afdelingen|scholen|huizen|tehuizen|boerderijen|schepen|systemen|applicaties|pakketten"
    r"|modules|platforms|servers|projecten|programma['’]?s|pilots|stormen|orkanen"
    r"|haltes|stations|parken|bruggen|sluizen|geneesmiddelen|medicijnen|vaccins|soorten|rassen|honden|paarden)"
)
"""plurals that open an enumeration of names: "onderaannemers zijn Hegeman en Dura" """
_NAMED_HEADS = re.compile(r"\w*(?:zalen|ruimtes|ruimten|lokalen|schepen|boten|stormen|orkanen)")
"""headings above the names of things that bear whole names of people; below any other heading people stand as well"""
_REACHED_BY = re.compile(r"[^\n]{0,40}?(?:@|(?<!\d)(?:\+31|0)[\d ()-]{8,})")
"""a number or a mailbox on the rest of a line: whoever has it is somebody"""
_LEADS = frozenset("zijn is waren was heten heetten namelijk zoals als krijgen kregen kreeg de namen naam".split())
"""what may stand between such a plural and the first name"""
_CALLED = re.compile(
    r"(?:\w*(?:schip|schepen|boot|boten|carrier|kotters?|trawlers?|tankers?|jacht|veer|fregat|fregatten|sleper)|storm(?:en)?"
    r"|orkanen|orkaan|zr\.?ms|hr\.?ms|ms|mts|satelliet|satellieten|servers?|printers?|chatbots?|robots?|locomotie(?:f|ven)"
    r"|strooiwagens?|veegwagens?|treinstel|draagraket|tunnelboormachine|paarden?|honden?|katten|duikboot)"
)
"""things that bear whole names, and lists of them: "de stormen Dudley en Eunice", "de veerboot Anna Maria" """
_WALK = 24
"""tokens of an enumeration between such a thing and its last name"""
_LEAD = 6
"""tokens between a plural and the first name"""
_NUMERAL = re.compile(r"[IVX]+")
_BEFORE_ARTICLES = frozenset("in op aan van bij voor met door tot uit naar".split())


def is_called_thing(name: Name, forms: Forms) -> bool:
    """Whether a ship, a storm or another thing that bears names opens the enumeration in which the name stands."""
    tokens = forms.tokens
    lone = name.form not in ("first_surname", "initials_surname")
    for at in range(name.start - 1, max(-1, name.start - _WALK), -1):
        word, kind = fold(tokens.words[at]), tokens.kinds[at]
        if _CALLED.fullmatch(word) and (kind != UPPERWORD or word == "ms"):
            return at + 1 == name.start or tokens.gaps[at + 1] <= 1
        if kind == WORD and tokens.gaps[at] and tokens.gaps[at + 1] == 1 and _NAMED_HEADS.fullmatch(word):
            # a heading: "Vergaderzalen" above "Aletta Jacobs, Willem Drees en Den Uyl"
            return name.form != "initials_surname" and not _REACHED_BY.match(tokens.text, tokens.ends[name.end - 1])
        if kind == LOWER and word not in ("en", "of") and not forms.is_prefix(at):
            return lone and _is_headed(at, forms)
        if (kind == MARK and word not in ",\"'“”‘’„") or tokens.gaps[at] > 1:
            return lone and word == ":" and _is_headed(at, forms)
    return False


def _is_headed(at: int, forms: Forms) -> bool:
    """Whether a plural of things opens the enumeration before whose first name this token stands."""
    tokens = forms.tokens
    for there in range(at, max(-1, at - _LEAD), -1):
        word, kind = fold(tokens.words[there]), tokens.kinds[there]
        opens = kind == WORD and (tokens.gaps[there] > 0 or tokens.words[there - 1] == ".")
        if (kind == LOWER or opens) and _HEADS.fullmatch(word):
            return True
        if tokens.gaps[there] > 1 or not (word in _LEADS or (word == ":" and there == at)):
            return False
    return False


def is_in_row_of_thing(name: Name, forms: Forms) -> bool:
    """Whether a ship or another thing that bears names stands in the next cell: ``Maria Elise    trawler``."""
    tokens, end = forms.tokens, name.end
    if end < tokens.size and tokens.words[end] == "(":
        end = next((at + 1 for at in range(end, min(end + 6, tokens.size)) if tokens.words[at] == ")"), end)
    if end >= tokens.size or end not in tokens.cells or tokens.kinds[end] != LOWER:
        return False
    return _CALLED.fullmatch(fold(tokens.words[end])) is not None


def is_with_article(name: Name, forms: Forms) -> bool:
    """``de Maria Elise``, ``De Anna Maria II``: an article before given names alone makes them a ship or a house.

    Behind a surname it is a slip or a turn of speech: "contact met de Anna Smit".
    """
    tokens, start = forms.tokens, name.start
    if name.form != "first_surname" or not _is_given_only(name, forms):
        return False
    if tokens.words[start] in ("De", "Het"):
        return name.end - start > 2 and forms.is_first(start + 1)
    if not start or tokens.words[start - 1] not in ("de", "De") or tokens.gaps[start] or not forms.is_first(start):
        return False
    front = start - 2
    if front >= 0 and tokens.kinds[front] == LOWER and tokens.words[front] in _BEFORE_ARTICLES:
        # "in de Maria Elise", but "Jan op de Anna Dijk"
        return front == 0 or tokens.kinds[front - 1] not in (WORD, UPPERWORD, INITIALS)
    return not is_prefix_here(tokens, forms.lexicon, start - 1)


def _is_given_only(name: Name, forms: Forms) -> bool:
    """Whether nothing but given names that are no usual surnames stands behind an article; numerals may follow."""
    tokens, lexicon = forms.tokens, forms.lexicon
    first = name.start + (tokens.words[name.start] in ("De", "Het"))
    lows = [fold(tokens.words[at]) for at in range(first, name.end) if not _NUMERAL.fullmatch(tokens.words[at])]
    return all(low in lexicon.first_names and low not in lexicon.surnames_common for low in lows)
