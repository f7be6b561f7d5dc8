# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is left of the name of a body when a part of it was taken for somebody.

"Scouting Michiel de Ruyter" of which only "Ruyter" was found, "VOF Kusters-Peeters": the noun that tells stands further
off than a word, or the legal form stands in front.
"""

from __future__ import annotations

import re

from recognizers.names.contexts.predicates import is_function, is_said_of_somebody
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.called import REACHED_BY
from recognizers.names.nobody.firms import is_trade
from recognizers.names.nobody.nouns import NAMED, thing_noun
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPERWORD, WORD

REACH = 6
"""words between a body's noun and the end of its name"""
_LEGAL_AHEAD = frozenset("vof fa".split())
"""legal forms that stand in front of the names of partners"""
_OWN = ("praktijk", "kantoor", "bureau", "buro", "maatschap", "salon", "apotheek", "bakkerij", "slagerij")
"""what bears the name of whoever works there: "Praktijk Karim el Amrani" is somebody's"""
_TITLES = frozenset(
    """prins prinses koning koningin keizer keizerin graaf gravin hertog tante oom opa oma pater pastoor
    zuster meester juf kapitein""".split()
)
"""with a capital between the noun of a body and a given name: "Gemaal Koning Willem I" """
_OF_PLACES = frozenset(
    "gemeente provincie ministerie waterschap omgevingsdienst rechtbank regio gemeenten provincies".split()
)
"""bodies that are called after places: a whole name behind them is that of somebody of theirs"""
_FOUNDED = ("stichting", "fonds", "vereniging", "genootschap", "coöperatie", "federatie")
"""bodies that are nothing without a name"""
_DOINGS = frozenset(
    "thuis huis hulp kracht steun hart handen dromen droom hoop vrienden fonds zorg liefde geluk".split()
)
"""what societies are called by, before "van" or "voor" and somebody's given name"""
_HOLDERS = frozenset(
    """koster eigenares juf leerling leerlinge moeder vader ouder conciërge contact oprichter oprichtster
    vrijwilligster""".split()
)
"""who stands in front of a body that is his, beside the nouns of functions"""


_SPEAKS_FOR = frozenset("namens vanuit zijdens".split())
_USED_BY = frozenset(
    """sleutel sleutels sleutelbeheer huur verhuur verhuurd reservering beheer schoonmaak contactpersoon inloop opname
    ontslag aanmelding intake afspraak spreekuur uitnodiging incident klacht dossier bestuur vrijwilligers verhuizing
    overlijden inschrijving vervoer taxi leerkracht""".split()
)
"""before a house: who follows has it, or uses it"""
_OF_PEOPLE = re.compile(
    r"[ ](?:gesproken|aangesproken|gebeld|gemaild|gevraagd|gezien|ontmoet|aangetroffen|aangehouden|gearresteerd"
    r"|geslagen|bedreigd|mishandeld|opgenomen|gehoord|verhoord|aanwezig|staan|zitten|lopen|getrouwd|wil|belt|belde"
    r"|zei|zegt|mailde|vertelt|vertelde|wilde|vindt|vond)(?!\w)"
    r"|,?[ ](?:leerkracht|coördinator|docente?|beheerder|directeur|secretaris|conciërge|vader|moeder)\b"
    r"|,?[ ](?:hij|zij|die)[ ](?:is|heeft|wil|was|maakt|komt|belt|woont)\b"
    r"|[ ]\((?:de |een )?(?:intern|senior|junior)\b"
)
"""what is said of somebody and hardly of a house"""
_MOBILE = re.compile(r"[ ,:(]{1,3}(?:06[- ]?\d|\+31[ (0)]{0,4}6)|[ ]\(\d{1,2}(?:\)|[ ](?:jaar|jr)\b)")
"""the same, whatever the noun: a mobile number, and an age"""
_LEADERS = ("directeur", "meester", "beheerder", "leider", "leidster", "houder", "houdster", "coach", "voorzitter")
"""what words for those end in"""


def without_bracket(name: Name, forms: Forms) -> Name:
    """``Roos Mol (Notuleerservice Noord)`` without the body in brackets: it would take the name along."""
    words = forms.tokens.words[name.start : name.end]
    at = name.start + words.index("(") if "(" in words else name.start
    if at - name.start < 2 or at + 1 >= name.end or not thing_noun(forms.tokens.lows[at + 1]):
        return name
    return Name(name.start, at, name.form)


def is_left_of_body(name: Name, forms: Forms) -> bool:
    """Whether a lone word is the rest of a body's name whose noun stands further off or whose legal form opens it."""
    if "initials" in name.form:
        return False
    return _is_behind_legal_form(name, forms) or _ends_body(name, forms) or _is_of_society(name, forms)


def is_of_body(at: int, forms: Forms) -> bool:
    """Whether a body at ``at`` has people, and no name of somebody: the whole name behind it is one of them."""
    return forms.tokens.lows[at] in _OF_PLACES or is_held(at, forms)


def is_met_at(at: int, end: int, forms: Forms) -> bool:
    """``in de gymzaal Ali Bos gesproken``, ``sleutel gymzaal Anna Bos``: who is at or has a house written small.

    ``at`` is the noun and ``end`` the end of the whole name behind it.
    """
    tokens = forms.tokens
    if forms.same_line(end) and _MOBILE.match(tokens.text, tokens.ends[end - 1]):
        return True
    if tokens.kinds[at] != LOWER or (tokens.lows[at].endswith(_FOUNDED) and tokens.kinds[at + 1] != INITIALS):
        return False  # "namens de stichting Anna Bos", but "namens de stichting A. Bos"
    if forms.same_line(end) and _OF_PEOPLE.match(tokens.text, tokens.ends[end - 1]):
        return True
    if not at or not forms.same_line(at):
        return False
    ahead = tokens.lows[at - 1 - (tokens.words[at - 1] == ":" and at > 1)]
    if ahead in ("de", "het") and at > 1 and forms.same_line(at - 1):
        return tokens.lows[at - 2] in _SPEAKS_FOR
    return ahead in _SPEAKS_FOR or ahead in _USED_BY


def is_lettered_body(start: int, end: int, forms: Forms) -> bool:
    """``ROC Jansma`` in a sentence: no surname that follows somebody's trade, and no item of a row of people."""
    words = forms.tokens.words
    if _OF_PEOPLE.match(forms.tokens.text, forms.tokens.ends[end - 1]):
        return False
    row = (start and words[start - 1] in (",", ";")) or (end < len(words) and words[end] in (",", ";"))
    return not row and not forms.is_first(start + 1) and not is_of_body(start, forms)


def is_holder_said(at: int, end: int, forms: Forms) -> bool:
    """``voorzitter vereniging Wensink belde``: who holds a body stands before it, and what people do behind it."""
    tokens = forms.tokens
    if not at or not forms.same_line(at) or not _is_holder(at - 1, forms) or not forms.same_line(end):
        return False
    if not (forms.is_surname(end - 1) or forms.is_first(end - 1)):
        return False
    return is_said_of_somebody(tokens.text, tokens.ends[end - 1], tokens.words[end], calls=False)


def is_held(at: int, forms: Forms) -> bool:
    """``directeur basisschool Anna Bos``: what somebody is for a body stands before its noun, and he is who follows.

    A foundation or a club with a capital has a name behind it: "bestuurslid Stichting Anna Bos".
    """
    if not at or not forms.same_line(at):
        return False
    return _is_holder(at - 1, forms) and not _is_founded(at, forms)


def _is_founded(at: int, forms: Forms) -> bool:
    """Whether a noun has a name behind it; those of a "Huurdersvereniging" are tenants, and no whole name is its."""
    low = forms.tokens.lows[at]
    of_members = low.endswith("vereniging") and low not in ("vereniging", "woningbouwvereniging", "bouwvereniging")
    return forms.tokens.kinds[at] == WORD and low.endswith(_FOUNDED) and not of_members


def _is_holder(at: int, forms: Forms) -> bool:
    low = forms.tokens.lows[at]
    return low in _HOLDERS or low.endswith(_LEADERS) or is_function(low)


def is_surname_of_trade(name: Name, forms: Forms) -> bool:
    """``Hoogendoorn Kamerverhuur``: a surname that nobody has as a first name, alone in front of a trade."""
    tokens, low = forms.tokens, forms.tokens.lows[name.start]
    if name.end - name.start > 1 or low not in forms.lexicon.surnames or low in forms.lexicon.first_names:
        return False
    if not forms.same_line(name.end) or tokens.kinds[name.end] != WORD or not is_trade(name.end, forms):
        return False
    # behind a given name, initials or a title it is somebody, and the trade may be the department
    return not name.start or not forms.same_line(name.start) or tokens.kinds[name.start - 1] == LOWER


def _is_behind_legal_form(name: Name, forms: Forms) -> bool:
    """``VOF Kusters-Peeters``, ``Fa. Peeters``, ``V.O.F. Smit``: surnames only; not "VOF Jan en Piet Bos"."""
    tokens, at = forms.tokens, name.start - 1
    if at < 0 or not forms.same_line(name.start) or any(forms.is_first(one) for one in range(name.start, name.end)):
        return False
    if tokens.words[at] == "." and at and forms.same_line(at):
        at -= 1
        if tokens.words[at] == "vof":
            return False  # "Hij heeft een vof. Peeters heet hij."
    low = tokens.lows[at].replace(".", "")
    if low not in _LEGAL_AHEAD or (tokens.kinds[at] == LOWER and low == "fa"):
        return False
    front = at - 1
    # "Bakkerij Smit VOF De Vries" may be a firm and who is in it
    return front < 0 or not forms.same_line(at) or tokens.kinds[front] not in (WORD, UPPERWORD, INITIALS)


def _ends_body(name: Name, forms: Forms) -> bool:
    """``stichting Hendrick de Keyser``, ``Scouting Michiel de Ruyter``: given names and prefixes up to the noun."""
    tokens, at, given = forms.tokens, name.start - 1, 0
    if _is_whole(name, forms):
        return False
    while at >= 0 and name.end - at <= REACH and forms.same_line(at + 1):
        low, kind = tokens.lows[at], tokens.kinds[at]
        if given and _is_noun(at, forms):
            # "Bel winkel Tante Sjaan (06 …)": whoever has a number is somebody
            reached = kind == LOWER and REACHED_BY.match(tokens.text, tokens.ends[name.end - 1])
            return not reached and not _is_of_name(at, forms) and not is_met_at(at, name.end, forms)
        if kind in (WORD, UPPERWORD) and (low in _TITLES or forms.is_first(at)):
            given += 1
        elif not forms.is_prefix(at) or kind == MARK:
            return False
        at -= 1
    return False


def _is_of_society(name: Name, forms: Forms) -> bool:
    """``Stichting Thuis van Daan``: with capitals, what a society does and whose, behind its noun."""
    tokens, of = forms.tokens, name.start - 1
    if name.end - name.start > 1 or of < 2 or tokens.words[of] not in ("van", "voor"):
        return False
    if not all(forms.same_line(at) for at in (name.start, of, of - 1)):
        return False
    what = tokens.kinds[of - 1] == WORD and tokens.lows[of - 1] in _DOINGS
    return what and tokens.words[of - 2] in ("Stichting", "Vereniging")


def _is_whole(name: Name, forms: Forms) -> bool:
    """Whether a given name opens it: who has a whole name is somebody beside a body too."""
    return name.end - name.start > 1 and forms.is_first(name.start)


def _is_noun(at: int, forms: Forms) -> bool:
    low, kind = forms.tokens.lows[at], forms.tokens.kinds[at]
    named = len(low) > 3 and (thing_noun(low) == NAMED or low in forms.lexicon.organisation_words)
    return named and not low.endswith(_OWN) and kind in (WORD, LOWER) and not is_of_body(at, forms)


def _is_of_name(at: int, forms: Forms) -> bool:
    """Whether a noun is the surname of somebody: "Anna School", "Jan van der School"; but "van Fort Prins …"."""
    kinds, first = forms.tokens.kinds, at
    if kinds[at] == LOWER:
        return False  # "de sporthal Piet van Dam"
    while first and forms.same_line(first) and forms.is_prefix(first - 1):
        first -= 1
    if at - first > 1 or (first < at and kinds[first] != LOWER):
        return True
    named = first > 0 and forms.same_line(first)
    return named and (kinds[first - 1] in (INITIALS, WORD, UPPERWORD) or forms.tokens.words[first - 1] == ".")
