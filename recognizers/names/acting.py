# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single names without a title that act as people do: "Haddad belt", "begreep van Esi dat", "A. Tol, Vo en …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.lexicon import fold
from recognizers.names.forms import Forms, Name
from recognizers.names.layout import Found
from recognizers.names.spots import spotted
from recognizers.names.tokens import WORD

_SAYS = frozenset(
    """belt belde mailt mailde appt appte zegt zei vraagt vroeg vindt vond denkt dacht antwoordt antwoordde schrijft
    schreef stuurt stuurde wil wilde weet wist hoort hoorde begrijpt komt kwam spreekt sprak""".split()
)
_AWAY = re.compile(
    r" (?:is|was|heeft|had) (?:ziek|vrij|met (?:verlof|vakantie|pensioen)|er niet bij|akkoord|afwezig)\b"
)
_AGREES = re.compile(r" het (?:goed|prima|oké|ok) vindt\b")
_FROM = re.compile(
    r"\b(?:begreep|begrepen|hoorde|gehoord|vernam|vernomen|mail|mailtje|appje|belletje|telefoontje|reactie|opmerkingen"
    r"|akkoord|seintje|bericht|verzoek) van $"
)
_WITH = re.compile(
    r"\b(?:bel|belt|belde|gebeld|gesproken|spreek|sprak|overlegd|gemaild|geappt|bijgepraat)"
    r" (?:met |door )?$"
)
_TRADES = (
    "chauffeur", "chauffeuse", "bode", "boa", "agent", "arts", "kundige", "werker", "werkster", "leider", "leidster",
    "houder", "houdster", "beheerder", "monteur", "inspecteur", "adviseur", "adviseuse", "directeur", "assistent",
    "assistente", "meester", "coach", "trainer", "tolk", "loods", "verzorger", "verzorgster", "verpleger", "stagiair",
    "stagiaire", "secretaresse", "receptioniste", "juriste", "jurist", "voogd", "ouder", "moeder", "vader", "zus",
    "broer", "collega", "buurman", "buurvrouw", "dochter", "zoon", "oma", "opa", "tante", "oom", "neef", "nicht",
)  # fmt: skip
"""what names of people at work and in families end in"""
_WAS_SIGNED = re.compile(
    r"(?<!\w)(?:[Ww]\.g\.|[Ww]as getekend:?|[Gg]et\.|[Gg]etekend:)[ ]{1,3}(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en)[ ])*\Z"
)
_ENDS_CELL = re.compile(r"[ ]*(?:$|\n|[ ]{2}|/|\t)")
_DONE = re.compile(r" (?:gebeld|gesproken|gemaild|geappt|overlegd|bijgepraat|afgestemd|besproken)\b")


def acting(forms: Forms, found: list[Found]) -> Iterator[Found]:
    """Single capitalised words, unknown to every list, at places where only people stand."""
    tokens = forms.tokens
    ends = {one.name.end for one in found if one.name.end - one.name.start > 1}
    for at in range(tokens.size):
        if tokens.kinds[at] != WORD:
            continue
        says = at + 1 < tokens.size and tokens.words[at + 1] in _SAYS
        placed = _acts(forms, at) or _is_next(forms, at, ends) or _has_trade(forms, at)
        if placed and _is_unknown(forms, at, says=says):
            yield Found(Name(at, at + 1, "single"), ("context:acts", "form:single"))
        elif _is_signed(forms, at):
            yield Found(Name(at, at + 1, "single"), ("context:signed", "form:single"))
    yield from spotted(forms)


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
    if forms.same_line(at + 1) and tokens.words[at + 1] in _SAYS and tokens.starts[at + 1] - end == 1:
        return not at or tokens.words[at - 1] not in ("de", "het", "een", "dit", "deze", "dat")
    before = text[max(0, start - 24) : start]
    if _AWAY.match(text, end) or _AGREES.match(text, end) or _FROM.search(before) or _WITH.search(before):
        return True
    return before.endswith((" met ", "Met ")) and _DONE.match(text, end) is not None


def _is_signed(forms: Forms, at: int) -> bool:
    """``w.g. Slager``: alone behind a word that says who signed, whatever else it means."""
    tokens = forms.tokens
    if not at or tokens.words[at - 1][-1] not in ".:" or not _ENDS_CELL.match(tokens.text, tokens.ends[at]):
        return False
    start = tokens.starts[at]
    signed = _WAS_SIGNED.search(tokens.text, max(0, start - 24), start) is not None
    return signed and fold(tokens.words[at]) not in forms.lexicon.titles_before


def _has_trade(forms: Forms, at: int) -> bool:
    """``de taxichauffeur Hakan``: a first name right behind what somebody does for a living."""
    tokens = forms.tokens
    if not at or not forms.same_line(at) or not tokens.words[at - 1].lower().endswith(_TRADES):
        return False
    return fold(tokens.words[at]) in forms.lexicon.first_names


def _is_next(forms: Forms, at: int, ends: set[int]) -> bool:
    """Whether it goes on a list of names: ``S.T. Tol, Haddad en …``."""
    tokens = forms.tokens
    if at < 2 or tokens.words[at - 1] not in (",", "en") or at - 1 not in ends or not forms.same_line(at + 1):
        return False
    return tokens.words[at + 1] in ("en", ",") and tokens.words[at - 1] == ","
