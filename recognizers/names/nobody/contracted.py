# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A surname and a field of work where only a firm is asked for or paid: "gegund aan Heijdra Milieu", "Opdrachtnemer:".

Behind somebody of the staff such a word is his department ("Heijdra Milieu belt terug"), so neither the surname nor the
field tells; that the two are given an order, send an offer or are cited with a year does.
"""

from __future__ import annotations

import re

from recognizers.look import Within
from recognizers.names.contexts.predicates import PERSONS, is_function
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.firms import UNITS, is_trade
from recognizers.names.tokens import WORD

_ASKED = re.compile(
    r"(?:^|[\n|;]|[ \t]{2})[ \t]*(?:[Oo]pdrachtnemer|[Ll]everancier|(?:[Hh]oofd|[Oo]nder)?[Aa]annemer|[Ii]nschrijver"
    r"|[Gg]egadigde|[Cc]rediteur|(?:[Aa]dvies|[Ii]ngenieurs|[Oo]nderzoeks)?[Bb]ureau|[Bb]edrijf(?:snaam)?|[Hh]andelsnaam"
    r"|(?:[Nn]aam )?(?:[Bb]edrijf|[Oo]nderneming)|[Ff]irma|[Oo]nderaannemer|[Uu]itvoerend bedrijf)[ ]*:[ \t]*\Z"
)
"""labels behind which a firm is asked for"""
_ENDS = re.compile(r"[ \t]*(?:\n|\||;|\(|,|\Z|[ \t]{2})")
"""what closes the answer to such a label"""
_GIVEN = Within(re.compile(
    r"\b(?:(?:gegund|gunning|opdracht (?:is |wordt |werd )?(?:verleend|verstrekt)) aan"
    r"|(?:offertes?|factuur|facturen|inschrijving|inschrijvingen|prijsopgave) van|ingehuurd bij"
    r"|(?:uitgevoerd|opgesteld|verricht) door (?:het )?(?:advies|onderzoeks|ingenieurs)?bureau) \Z"
), "gegund", "gunning", "opdracht", "offerte", "factu", "inschrijving", "prijsopgave", "ingehuurd",
    "bureau")  # fmt: skip
"""before who is given an order or has sent an offer or a bill"""
_SENT = re.compile(
    r" (?:heeft|hebben|had)(?: \w+){0,4}? (?:een|geen|zijn|haar|tijdig) (?:\w+ )?(?:offertes?|inschrijving|prijsopgave)"
    r"(?: \w+){0,2} (?:uitgebracht|ingediend)\b"
)
"""who makes an offer; who sends a bill or hands in the offer of another may be of the staff"""
_CITED = re.compile(r",? (?:19|20)\d\d[a-z]?[);]")
_FIELDS = frozenset(
    "groen water wegen bomen planten bakkers schilders slagers koeling pompen verf glas staal tegels trappen deuren"
    " hekken schroot boeken legal finance it geo flora poultry".split()
)
"""fields of work that are surnames too"""
_KIN = frozenset("junior senior weduwe echtpaar gezin erven broers zusters beiden samen".split())
"""what stands behind the surname of people"""
_STAFF = frozenset(
    """beleid juridisch communicatie financiën financieel personeel noord zuid oost west midden particulier voorlopig
    alleenstaand reserve gehuwd ongehuwd zelfstandig tijdelijk definitief januari februari maart april mei juni juli
    augustus september oktober november december""".split()
)
"""departments, months and what somebody is: no fields of work"""
_REACH = 60
"""characters before a name and behind it that are looked at"""


def is_contracted(name: Name, forms: Forms) -> bool:
    """Whether a surname with a field of work behind it is the name of a firm by what it is given, asked or sends."""
    field = _field(name, forms)
    if field < 0:
        return False
    text, start, end = forms.tokens.text, forms.tokens.starts[name.start], forms.tokens.ends[field]
    ahead = text[max(0, start - _REACH) : start]
    if _GIVEN.search(ahead) or (_ASKED.search(ahead) and _ENDS.match(text, end)):
        return True
    if ahead.endswith("(") and _CITED.match(text, end):
        return True
    sent = _SENT.match(text, end, end + _REACH)
    return sent is not None


def _field(name: Name, forms: Forms) -> int:
    """The token of the field of work that ends a name or follows it, behind a lone surname; -1 without."""
    tokens, first = forms.tokens, name.start
    while first < name.end - 1 and forms.is_prefix(first):
        first += 1
    low, lexicon = tokens.lows[first], forms.lexicon
    if name.end - first > 2 or tokens.kinds[first] != WORD or low not in lexicon.surnames or low in lexicon.first_names:
        return -1
    field = first + 1
    if not forms.same_line(field) or tokens.kinds[field] != WORD or tokens.starts[field] - tokens.ends[first] != 1:
        return -1
    return field if _is_field(field, forms) else -1


def _is_field(at: int, forms: Forms) -> bool:
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    if low in _FIELDS:
        return True
    if low in lexicon.surnames or low in lexicon.first_names or low in lexicon.titles_before or forms.is_prefix(at):
        return False
    if low in _KIN or low in UNITS or low in _STAFF or low in PERSONS or is_function(low):
        return False
    return is_trade(at, forms) or is_of_language(low, lexicon)
