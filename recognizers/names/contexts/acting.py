# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single names without a title that act as people do: "Haddad belt", "begreep van Esi dat", "A. Tol, Vo en …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.contexts.predicates import (
    BEFORE,
    BODIES_DO,
    FAMILIES,
    FIELDS,
    FOLLOWING,
    LEADING,
    LEADS,
    OF_THINGS,
    PERSONS,
    SAYS,
    SHORT,
    TRADES,
    is_element,
    is_function,
    is_led,
    is_marked,
    is_reached,
    is_said_of_somebody,
    may_open,
)
from recognizers.names.contexts.spots import spotted
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import LOOSE_PREFIXES, Forms, Name
from recognizers.names.likeness import is_of_two_words, likeness
from recognizers.names.tokens import LOWER, MARK, NUMBER, UPPERWORD, WORD

_AGREES = re.compile(r" het (?:goed|prima|oké|ok) vindt\b")
_FROM = re.compile(
    r"\b(?:begreep|begrepen|hoorde|gehoord|vernam|vernomen|mail|mailtje|appje|belletje|telefoontje|reactie|opmerkingen"
    r"|akkoord|seintje|bericht|verzoek) van $"
)
_WITH = re.compile(
    r"\b(?:bel|belt|belde|gebeld|gesproken|spreek|sprak|overlegd|gemaild|geappt|bijgepraat)"
    r" (?:met |door )?$"
)
_TALKS = (
    "bel ", "belt ", "belde ", "gebeld ", "gesproken ", "spreek ", "sprak ", "overlegd ", "gemaild ", "geappt ",
    "bijgepraat ", "met ", "door ",
)  # fmt: skip
"""how that ends"""
_WAS_SIGNED = re.compile(
    r"(?<!\w)(?:[Ww]\.g\.|[Ww]as getekend:?|[Gg]et\.\)?|[Gg]etekend:)[ ]{1,3}(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en)[ ])*\Z"
)
_ENDS_LEAD = frozenset(".:)")
"""what ends the words that say who signed"""
_TALKED = frozenset(
    "van met door bel belt belde gebeld gesproken spreek sprak overlegd gemaild geappt bijgepraat".split()
)
"""words before a name of which :func:`_acts` asks"""
_JOINTS = frozenset((",", "en", "EN"))
_LINKS = frozenset("en op in over te bij met aan van is heeft inzake tegen om wegens".split())
"""small words behind a name, which a heading writes in capitals too"""
_ABBREVIATED = re.compile(r"[A-Z]{2}")
_RULES = re.compile(r"(?<=[a-z]{4})(?:wet|wetboek|verordening|regeling|besluit|richtlijn|circulaire)\Z")
"""how compounds end that are rules, which write, say and ask as people do"""
_ENDS_CELL = re.compile(r"[ ]*(?:$|\n|[ ]{2}|/|\t)")
_DONE = re.compile(r" (?:gebeld|gesproken|gemaild|geappt|overlegd|bijgepraat|afgestemd|besproken)\b")
_NAMELIKE = 0
"""likeness to names (:mod:`recognizers.names.likeness`) from which a word of no list is taken for one there"""
_TIED = BEFORE | {"en"}
"""words of a sentence right before somebody: a noun there has him for its name ("chatbot Anna")"""
UNHEARD_OF = "acts:unheard"
"""evidence of a word of no list: the model must agree (:mod:`recognizers.names.combine`)"""
_APART = frozenset(
    "de het een dit deze die onze ons uw hun haar zijn mijn elke ieder geen welke 't in op te naar uit via".split()
)
"""words before a noun or a place"""


def acting(forms: Forms, found: list[Found]) -> Iterator[Found]:
    """Single surnames and first names at places where only people stand."""
    tokens = forms.tokens
    ends = {one.name.end for one in found if one.name.end - one.name.start > 1}
    words, lows, prefixes, given = tokens.words, tokens.lows, forms.lexicon.prefixes, forms.lexicon.first_names
    for at in tokens.capitals:
        after = words[at + 1] if at + 1 < tokens.size else ""
        says = after in SAYS
        before = words[at - 1].lower() if at else ""
        looked = after in FOLLOWING or before in LEADING or before in prefixes or is_function(before)
        looked = looked and (_sort(forms, at, at) or _sort(forms, at - 1, at)) != ""  # with a prefix and without
        start = _start_of(forms, at) if looked else at
        sort = _placed(forms, start, at) if looked else ""
        if sort:
            form = "prefix_surname" if start < at else "single"
            yield Found(
                Name(start, at + 1, form), (UNHEARD_OF if sort == "unlisted" else "context:acts", f"form:{form}")
            )
        acts = (says or after == "het" or before in _TALKED) and _acts(forms, at)
        placed = (
            acts
            or (before == "," and _is_next(forms, at, ends))
            or (lows[at] in given and (_has_trade(forms, at) or _is_of_body(forms, at)))
        )
        if placed and _is_unknown(forms, at, says=says):
            yield Found(Name(at, at + 1, "single"), ("context:acts", "form:single"))
        elif before[-1:] in _ENDS_LEAD and _is_signed(forms, at):
            yield Found(Name(at, at + 1, "single"), ("context:signed", "form:single"))
    yield from spotted(forms)


def _start_of(forms: Forms, at: int) -> int:
    """Where the prefixes before a surname begin."""
    start = at
    while start and at - start < 3 and forms.same_line(start) and forms.is_prefix(start - 1):
        start -= 1
    small = start < at and forms.tokens.kinds[start] == LOWER
    if start == at - 1 and forms.tokens.words[start].lower() in (*LOOSE_PREFIXES, "te"):
        return at
    return at if small and start == at - 1 and forms.tokens.words[start] == "van" else start


def _placed(forms: Forms, start: int, at: int) -> str:
    """What :func:`_sort` says of a surname that stands where hardly anything but a person is named; else empty."""
    tokens = forms.tokens
    follows = forms.same_line(at + 1)
    if follows and (_goes_on(forms, at + 1) or (tokens.words[at + 1] in "-–+" and forms.same_line(at + 2))):
        return ""
    front = start - 1
    inside = start > 0 and forms.same_line(start)
    small = start < at and tokens.kinds[start] == LOWER
    lead = _lead(forms, front) if start and tokens.gaps[start] < 2 and start not in tokens.cells else ""
    low, end = tokens.lows[at], tokens.ends[at]
    if inside and lead in PERSONS and (not small or lead in FAMILIES):
        numbered = follows and tokens.kinds[at + 1] == NUMBER
        if numbered or not _is_alone(forms, at):
            return ""
        sort = "" if low in FIELDS and lead.startswith("medewerk") else _sort(forms, start, at)
        labelled = tokens.words[front][0].isupper() and not follows  # "Betrokkene Jeugd"
        plain = sort == "other" and labelled and tokens.lows[at] in forms.lexicon.words_frequent
        return "other" if sort and not plain else ""
    if inside and front >= 0 and is_function(lead):
        sort = _of_function(forms, start, at, small=small)
        if sort:
            return sort
    bare = start == at and (is_element(low) or low in forms.lexicon.places)
    common = low in forms.lexicon.surnames_common or "-" in low
    if inside and not small and not bare and (lead in LEADS or is_led(tokens.text, tokens.starts[start])):
        return _told(forms, start, at, heard=lead in OF_THINGS) if _is_alone(forms, at) else ""
    if inside and lead not in BEFORE and (_goes_on(forms, front) or tokens.words[front].lower() in _APART):
        return ""
    if common and not bare:
        led = lead in BEFORE and _is_alone(forms, at) and not _is_of_capital(forms, front)
        if led or (not small and _is_in_row(forms, start, at)):
            return "common" if _sort(forms, start, at) == "common" else ""
    opens = start == at and (not inside or tokens.kinds[front] != LOWER)
    if not follows or (opens and common and not may_open(low)):
        return ""
    after = _behind_bracket(forms, at + 1)
    said = is_said_of_somebody(tokens.text, tokens.ends[after - 1], tokens.words[after], calls=bare)
    marked = is_reached(tokens.text, end) if bare and lead == "met" else not bare and is_marked(tokens.text, end)
    heard = tokens.words[after] in BODIES_DO and not marked
    return _told(forms, start, at, heard=heard) if said or marked else ""


def _of_function(forms: Forms, start: int, at: int, *, small: bool) -> str:
    """As :func:`_placed`, right behind a noun of a function: "teamleider Visser", "controleur Oudshoornink"."""
    low, sort = forms.tokens.lows[at], _sort(forms, start, at)
    if not _is_alone(forms, at) or is_element(low) or low in FIELDS:
        return ""
    if sort == "common":
        return "" if low in forms.lexicon.places and start == at else sort
    if small:
        return ""
    if sort == "unlisted":
        return "other" if likeness(low) >= _NAMELIKE and not is_of_two_words(low, forms.lexicon) else sort
    return sort if sort == "listed" else ""


def _told(forms: Forms, start: int, at: int, *, heard: bool) -> str:
    """What :func:`_sort` says; empty for a word that some are called by, and for who must be ``heard`` of and isn't."""
    sort = _sort(forms, start, at)
    return "" if sort == "other" or (heard and sort == "unlisted") else sort


def _goes_on(forms: Forms, at: int) -> bool:
    """Whether a word with a capital stands here; in a line in capitals small words have none."""
    return forms.capital(at) and not (forms.tokens.kinds[at] == UPPERWORD and forms.tokens.lows[at] in _LINKS)


def _behind_bracket(forms: Forms, at: int) -> int:
    """Behind what stands in brackets here: "Visser (beleid) licht toe"."""
    words = forms.tokens.words
    if words[at] != "(" or not forms.same_line(at):
        return at
    close = next((there for there in range(at + 1, min(at + 6, len(words))) if words[there] == ")"), at)
    return close + 1 if close > at and forms.same_line(close + 1) else at


def _is_of_capital(forms: Forms, front: int) -> bool:
    """Whether "van" goes on a name: "Stichting Dorothea van Dijk"."""
    return forms.tokens.words[front] == "van" and front > 0 and forms.same_line(front) and forms.capital(front - 1)


def _is_in_row(forms: Forms, start: int, at: int) -> bool:
    """Whether a surname that can be nothing else stands beside it: "Bakker en Jansma", "Mol/De Vries"."""
    tokens = forms.tokens
    after, before = at + 2, start - 2
    if forms.same_line(at + 1) and tokens.words[at + 1] in _JOINTS and forms.same_line(after):
        core = forms.after_prefixes(after)
        if forms.same_line(core) and _is_sure(forms, after, core):
            return True
    if before >= 0 and forms.same_line(start) and forms.same_line(start - 1) and tokens.words[start - 1] in _JOINTS:
        return _is_sure(forms, _start_of(forms, before), before)
    return False


def _is_sure(forms: Forms, start: int, at: int) -> bool:
    """A surname of the lists that is no word and no firm, and no more of a longer name."""
    if forms.tokens.kinds[at] not in (WORD, UPPERWORD) or (forms.same_line(at + 1) and _goes_on(forms, at + 1)):
        return False
    if start and forms.same_line(start) and _goes_on(forms, start - 1):
        return False
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    if (
        low in lexicon.organisations
        or low in lexicon.proper
        or low in lexicon.first_names
        or low not in lexicon.surnames
    ):
        return False
    return _sort(forms, start, at) in ("common", "listed") and (start < at or low not in forms.lexicon.words)


def _lead(forms: Forms, front: int) -> str:
    """The word that leads to a name, folded; a full stop or a colon may stand between."""
    words = forms.tokens.words
    if front and words[front] == "." and not forms.tokens.gaps[front]:
        return low if (low := fold(words[front - 1])) in SHORT else ""
    return fold(words[front]) if forms.tokens.kinds[front] in (LOWER, WORD, UPPERWORD) else ""


def _is_alone(forms: Forms, at: int) -> bool:
    tokens = forms.tokens
    if not forms.same_line(at + 1):
        return True
    kind, word = tokens.kinds[at + 1], tokens.words[at + 1]
    if kind == MARK:
        return word not in "+&-–/" or tokens.starts[at + 1] > tokens.ends[at]
    if kind == UPPERWORD:
        return not _goes_on(forms, at + 1)
    return kind == LOWER or (kind == NUMBER and len(word) < 3)


def _sort(forms: Forms, start: int, at: int) -> str:
    """What the lists say of a surname: common, listed and no word, listed and a word ("other"), unlisted; else ""."""
    key = forms.tokens.words[at], start < at
    sort = forms.sorts.get(key)
    if sort is None:
        sort = forms.sorts[key] = _sort_of(forms, start, at)
    return sort


def _sort_of(forms: Forms, start: int, at: int) -> str:
    lexicon, word = forms.lexicon, forms.tokens.words[at]
    low = forms.tokens.lows[at]
    if low in lexicon.never_names or low in lexicon.abbreviations or low in lexicon.organisation_words:
        return ""
    if len(low) < 3 or low.endswith(lexicon.organisation_endings) or low in lexicon.prefixes or forms.is_street(at):
        return ""
    loud = forms.tokens.kinds[at] == UPPERWORD
    if loud and (len(low) < 4 or low not in lexicon.surnames):
        return ""
    mixed = not loud and not word[1:].islower() and any(letter.isupper() for letter in word[1:])
    if mixed and ("-" not in word or _ABBREVIATED.search(word)):
        return ""
    if low in lexicon.titles_before and low not in lexicon.surnames_common:
        return ""
    parts = low.split("-")
    if all(part in lexicon.surnames_common for part in parts):
        return "common"
    if low in lexicon.places or low in lexicon.proper or low in lexicon.organisations:
        return ""
    if low in lexicon.words or low in lexicon.words_english:
        return ("listed" if start < at else "other") if low in lexicon.surnames else ""
    if any(part in lexicon.words and part not in lexicon.surnames for part in parts):
        return ""
    if is_of_language(low, lexicon):
        return ""
    if _RULES.search(low) and low not in lexicon.surnames and _RULES.sub("", low).removesuffix("s") in lexicon.words:
        return ""  # "De Waterwet schrijft … voor"
    known = (
        low in lexicon.first_names,
        low in lexicon.first_names_rare,
        all(part in lexicon.surnames for part in parts),
    )
    return "listed" if any(known) or start < at else "unlisted"


def _is_unknown(forms: Forms, at: int, *, says: bool) -> bool:
    """Whether it can only be a name. A rare word that is a surname too ("Hofstee") can when it says something."""
    lexicon, word = forms.lexicon, forms.tokens.words[at]
    low = fold(word)
    rare = low in lexicon.surnames and low not in lexicon.words_frequent and low not in lexicon.titles_before
    if (
        (low in lexicon.words and not (says and rare))
        or low in lexicon.never_names
        or low in lexicon.words_english
        or word.isupper()
    ):
        return False
    if low in lexicon.organisation_words or low in lexicon.abbreviations or low.endswith(lexicon.organisation_endings):
        return False
    if any(letter.isupper() for letter in word[1:]) and "-" not in word:
        return False
    if any(len(part) > 1 and part.isupper() for part in word.split("-")):
        return False  # "Ibis-TRAD"
    known = low in lexicon.first_names or low in lexicon.first_names_rare or low in lexicon.surnames
    parts = low.split("-")
    known = known or (len(parts) == 2 and any(part in lexicon.surnames for part in parts))
    return known and low not in lexicon.proper


def _acts(forms: Forms, at: int) -> bool:
    tokens = forms.tokens
    text, start, end = tokens.text, tokens.starts[at], tokens.ends[at]
    if forms.same_line(at + 1) and tokens.words[at + 1] in SAYS and tokens.starts[at + 1] - end == 1:
        return not at or tokens.words[at - 1] not in ("de", "het", "een", "dit", "deze", "dat")
    before = text[max(0, start - 24) : start]
    if _AGREES.match(text, end):
        return True
    lead = before.rstrip("\n")  # before one of which "$" holds as well
    if (lead.endswith(" van ") and _FROM.search(before)) or (lead.endswith(_TALKS) and _WITH.search(before)):
        return True
    return before.endswith((" met ", "Met ")) and _DONE.match(text, end) is not None


def _is_signed(forms: Forms, at: int) -> bool:
    """``w.g. Slager``: alone behind a word that says who signed, whatever else it means."""
    tokens = forms.tokens
    start = tokens.starts[at]
    before = tokens.text[max(0, start - 24) : start]
    if not ("etekend" in before or "et." in before or ".g." in before):
        return False
    if not at or tokens.words[at - 1][-1] not in _ENDS_LEAD or not _ENDS_CELL.match(tokens.text, tokens.ends[at]):
        return False
    signed = _WAS_SIGNED.search(tokens.text, max(0, start - 24), start) is not None
    return signed and tokens.lows[at] not in forms.lexicon.titles_before


def _is_of_body(forms: Forms, at: int) -> bool:
    """``Karin van Stichting Wonen``, ``Petra van de GGD``: a given name and who somebody works for."""
    tokens, lexicon = forms.tokens, forms.lexicon
    behind = at + 2 + (tokens.lows[at + 2 : at + 3] in (["de"], ["het"]))
    if (
        behind >= tokens.size
        or tokens.words[at + 1] != "van"
        or not (forms.same_line(at + 1) and forms.same_line(behind))
    ):
        return False
    if at and forms.same_line(at) and tokens.kinds[at - 1] != MARK and tokens.lows[at - 1] not in _TIED:
        return False  # "chatbot Anna van de gemeente"
    low = tokens.lows[behind]
    bodies = (lexicon.organisation_words, lexicon.organisations, lexicon.abbreviations)
    body = any(low in names for names in bodies) or low.endswith(lexicon.organisation_endings)
    return body and low not in lexicon.surnames_common


def _has_trade(forms: Forms, at: int) -> bool:
    """``de taxichauffeur Hakan``: a first name right behind what somebody does for a living."""
    tokens = forms.tokens
    return at > 0 and forms.same_line(at) and tokens.words[at - 1].lower().endswith(TRADES)


def _is_next(forms: Forms, at: int, ends: set[int]) -> bool:
    """Whether it goes on a list of names: ``S.T. Tol, Haddad en …``."""
    tokens = forms.tokens
    if at < 2 or tokens.words[at - 1] not in (",", "en") or at - 1 not in ends or not forms.same_line(at + 1):
        return False
    return tokens.words[at + 1] in ("en", ",") and tokens.words[at - 1] == ","
