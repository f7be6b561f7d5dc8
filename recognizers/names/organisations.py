# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is called after a person and is none: firms, schools, streets, prizes, products; told by the words beside it."""

from __future__ import annotations

import re

from recognizers.lexicon import Lexicon, fold
from recognizers.names.features import is_of_language
from recognizers.names.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPERWORD, WORD

LEGAL_FORMS = frozenset("bv nv vof cv gmbh ltd inc llp llc ua plc bvba".split())
_NAMED_AFTER = re.compile(
    r"(?:stichting|school|college|museum|fonds|prijs|theater|monument|fanfare|harmonie|orkest|koor|huize|sint|st|lyceum|"
    r"instituut|leerstoel|lezing|penning|scholengemeenschap|gymnasium|zorggroep|kapsalon)"
)
"""nouns that whole names of people stand behind: "Stichting Vrienden van Anna Tol" """
_THINGS = re.compile(
    r"(?:\w*(?:aannemer|leverancier|fabriek|fabrikant|keet|gemaal|molen|centrum|fanfare|harmonie|pony|paard|hond|kat|schip|"
    r"veerpont|merk|zaal|tunnel|brug|sluis|toren|boerderij|hoeve|camping|winkel|keten|handel|zaak|bedrijf|groep|bureau|"
    r"orkest|koor|vereniging|club|kerk|parochie|restaurant|café|hotel|bakkerij|slagerij|kwekerij|garage|maatschappij|"
    r"software|applicatie|systeem|platform|pakket|app|tool|project|programma|operatie|storm|orkaan|huize|sint)|st|"
    r"vergaderzaal|sanitair|supermarkt)"
)
"""nouns that surnames alone stand behind: "meubelfabriek Van Rossum", "gemaal De Waker" """
_TRIAL = re.compile(
    r"\b(?:proef|pilot|proeven|test|testen|demo|licenties?|abonnement|experiment|experimenten)(?: \w+){0,5}"
    r" (?:met|van|op|voor) "
    r"(?:[A-Z]\w+(?:,| en) )*$"
)
_BUILT = (
    "brug", "tunnel", "kade", "kwartier", "dijk", "park", "haven", "sluis", "toren", "stadion", "viaduct", "dreef",
    "hal",
)  # fmt: skip


def is_body(name: Name, forms: Forms) -> bool:
    """Whether it holds nothing but words of organisations and of the language: "van de Omgevingsdienst"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    lows = [fold(tokens.words[at]) for at in range(name.start, name.end) if tokens.kinds[at] in (WORD, UPPERWORD)]
    return bool(lows) and all(
        low in lexicon.never_names
        or low in lexicon.organisation_words
        or low in lexicon.abbreviations
        or low in lexicon.prefixes
        or is_of_language(low, lexicon)
        for low in lows
    )


def is_firm(name: Name, forms: Forms) -> bool:
    """Whether a legal form follows on the line, with at most three words between: "Yilmaz Bouwadvies B.V."."""
    tokens = forms.tokens
    for at in range(name.end - 1, min(name.end + 4, tokens.size)):
        if at >= name.end and tokens.gaps[at]:
            return False
        word = fold(tokens.words[at]).replace(".", "")
        if word in LEGAL_FORMS and at > name.start and (tokens.kinds[at] in (UPPERWORD, INITIALS) or at >= name.end):
            return True
        if at >= name.end and tokens.kinds[at] not in (WORD, UPPERWORD) and tokens.words[at] not in "&+":
            return False  # "Daan van Telinco B.V." is somebody of that firm
    return False


def opens_organisation(name: Name, forms: Forms) -> bool:
    """Whether the words round a name make it an organisation: "Kapsalon Els van Dam", "De Bree & Bos advocaten"."""
    return _told_behind(name, forms) or _told_before(name, forms)


def _told_behind(name: Name, forms: Forms) -> bool:
    tokens, lexicon = forms.tokens, forms.lexicon
    end = name.end
    last = fold(tokens.words[end - 1])
    if forms.is_street(end - 1) or (end - name.start > 1 and _ends_as_thing(last, lexicon)):
        return True
    if not forms.same_line(end):
        return False
    after = fold(tokens.words[end])
    if after in lexicon.organisation_forms or after in lexicon.organisation_tails:
        return True
    if after == "&":
        return not any(forms.is_first(at) for at in range(name.start, end))
    at = end
    while at < end + 3 and forms.same_line(at) and forms.is_prefix(at):
        at += 1
    if not (forms.same_line(at) and tokens.kinds[at] in (WORD, UPPERWORD)):
        return False
    word = fold(tokens.words[at])
    return forms.is_street(at) or (at == end and _ends_as_thing(word, lexicon))


def _ends_as_thing(low: str, lexicon: Lexicon) -> bool:
    """``Kinderziekenhuis``, ``Máximabrug``: a compound that no list of names holds."""
    return (
        low.endswith((*lexicon.organisation_endings, *_BUILT))
        and len(low) > 8
        and low not in lexicon.surnames
        and low not in lexicon.first_names
    )


def _told_before(name: Name, forms: Forms) -> bool:
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    if not start or tokens.gaps[start] or (tokens.kinds[start - 1] == MARK and tokens.words[start - 1] not in "&."):
        return False
    at = start - 1
    if tokens.words[at] == "." and at and fold(tokens.words[at - 1]) == "st":
        at -= 1
    before = fold(tokens.words[at])
    if before == "&":
        return not any(forms.is_first(one) for one in range(start, end))
    if before in lexicon.organisation_words or (
        before.endswith(lexicon.organisation_endings) and tokens.kinds[at] != LOWER
    ):
        return True
    if before == "het" and tokens.kinds[at] == LOWER:
        return True
    if _NAMED_AFTER.fullmatch(before) or (before == "van" and at > 1 and _is_foundation(forms, at)):
        return True
    full = end - start > 1 and forms.is_first(start)
    if not full and _THINGS.fullmatch(before) and before not in lexicon.first_names:
        return True
    window = tokens.text[max(0, tokens.starts[start] - 60) : tokens.starts[start]]
    return end - start == 1 and _TRIAL.search(window) is not None


def _is_foundation(forms: Forms, at: int) -> bool:
    """``Stichting Vrienden van …``: a foundation with one word between."""
    words = forms.tokens.words
    return fold(words[at - 1]) in ("vrienden", "nabestaanden", "fonds") and fold(words[at - 2]) in (
        "stichting", "vereniging", "comité",
    )  # fmt: skip
