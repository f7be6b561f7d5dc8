# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""First names alone behind words that only somebody can follow: whose relative it is, who keeps or is told a thing.

"de zoon van Cheryl", "ome Bertus", "sleutel afgeven aan Raoul", "liefs van Ton en Mien". Only first names of the lists
which are no frequent word, no place and no body, with no further capital behind them: then it is a longer name, a
street or a firm, which other rules read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from recognizers.base import at_words, stems
from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import is_namelike

_GIVEN = r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]+(?:-[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]+)?"
_STREET = r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][\w-]+(?:straat|weg|laan|plein|kade)\b"
_ENDS = rf"(?![\w-])(?![ ](?:van[ ](?:der?|den|het)?[ ]?|de[ ])?(?!{_STREET})[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ0-9])"
_KIN = (
    r"(?:ome|(?:schoon|klein|stief|pleeg)(?:zoon|dochter|moeder|vader|kind)|zoontje|dochtertje|verloofde|buurjongen"
    r"|buurmeisje|buurvrouw|buurman|[Aa]untie|[Uu]ncle|[Mm]ister|Miss)"
)
_OF_KIN = (
    r"(?:zoon|zoontje|dochter|dochtertje|moeder|vader|ouders|man|vrouw|ex|echtgenote?|echtgenoot|partner|broer|broertje"
    r"|zus|zusje|kinderen|kind|kleinkinderen|neef|nicht|zwager|schoonzus|schoonzoon|schoonmoeder|schoonvader|vriend"
    r"|vriendin|buurman|buurvrouw|buren|collega|mantelzorger|verjaardag|opvolger|opvolgster|vervanger)"
)
_DOES = (
    r"(?:afgeven|afgegeven|inleveren|ingeleverd|lever|doorgegeven|doorgeven|overgedragen|overdragen|overhandigd"
    r"|opgehaald|gevraagd|navragen|vragen|gemeld|terecht|ligt|liggen|lag|langsgeweest|doorgestuurd|toegezegd|uitgeleend"
    r"|logeert|verblijft|inlichten|pakketje|pakje|bloemen|kaartje|bedankje)"
)
_SENDS = re.compile(
    r"(?:(?<!\w)(?:stuur(?:t|de|den)?|mailt?|mailde|appt?|zet|stap|luister|bel)|\w*(?:sturen|gestuurd|mailen|gemaild|appen"
    r"|geappt|zetten|gezet|spelen|gespeeld|verwezen))[ ](?:[a-z]+[ ]){0,4}?\Z",
    re.IGNORECASE,
)
_TO = re.compile(rf"naar[ ](?P<name>{_GIVEN}){_ENDS}")
_REACH = 50
"""characters in which it is told that something is sent"""
_BEHIND_KIN = re.compile(rf"{_KIN}[ ](?P<name>{_GIVEN}){_ENDS}")
_WHOSE = re.compile(rf"{_OF_KIN}[ ]van[ ](?P<name>{_GIVEN}){_ENDS}")
_KEEPS = re.compile(
    rf"{_DOES}[ ](?:[a-z]+[ ]){{0,3}}?(?:aan|bij|voor|door|met)[ ](?P<name>{_GIVEN}){_ENDS}", re.IGNORECASE
)
_FROM = re.compile(
    r"(?:liefs|groet(?:en|jes)?|kus(?:jes)?|dank)[ ]van[ ](?:de[ ][a-z]+[ ])?"
    rf"(?-i:(?P<name>{_GIVEN})[ ](?:en|&)[ ](?P<other>{_GIVEN})){_ENDS}",
    re.IGNORECASE,
)
_BOTH = re.compile(rf"(?m)(?<![\w&])(?P<name>{_GIVEN})[ ]&[ ](?P<other>{_GIVEN})(?=[ ]*(?:$|[,.!?)]))")
HANDED = "context:handed"
KIN = "context:kin"
"""evidence of a first name behind what somebody is to somebody: nothing else bears a name there"""
_KIN_STEMS = stems(
    "kin in front of a first name",
    "ome", "schoon", "klein", "stief", "pleeg", "zoontje", "dochtertje", "verloofde", "buurjongen", "buurmeisje",
    "buurvrouw", "buurman", "auntie", "uncle", "mister", "miss",
)  # fmt: skip
_WHOSE_STEMS = stems(
    "whose relative somebody is",
    "zoon", "dochter", "moeder", "vader", "ouders", "man", "vrouw", "ex ", "echtgeno", "partner", "broer", "zus",
    "kind", "kleinkind", "neef", "nicht", "zwager", "schoon", "vriend", "buur", "buren", "collega", "mantelzorger",
    "verjaardag", "opvolg", "vervanger",
)  # fmt: skip
_KEEP_STEMS = stems(
    "what is done with somebody",
    "afge", "inge", "inlever", "lever", "doorge", "overge", "overdragen", "overhandigd", "opgehaald", "gevraagd",
    "navragen", "vragen", "gemeld", "terecht", "ligt", "liggen", "lag", "langs", "toegezegd", "uitgeleend", "logeert",
    "verblijft", "inlichten", "pak", "bloemen", "kaartje", "bedankje",
)  # fmt: skip
_TO_STEMS = stems("to somebody", "naar")
_FROM_STEMS = stems("greetings from", "liefs", "groet", "kus", "dank")


def handed(forms: Forms) -> Iterator[Found]:
    """Such first names, in no particular order."""
    tokens = forms.tokens
    for (start, end), code in _spans(forms):
        at, behind = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        if at + 1 == behind and tokens.starts[at] == start and tokens.ends[at] == end:
            yield Found(Name(at, behind, "single"), (code, "form:single"))


def _spans(forms: Forms) -> Iterator[tuple[tuple[int, int], str]]:
    text = forms.tokens.text
    for needed, pattern, code in (
        (_KIN_STEMS, _BEHIND_KIN, KIN),
        (_WHOSE_STEMS, _WHOSE, KIN),
        (_KEEP_STEMS, _KEEPS, HANDED),
    ):
        for match in at_words(text, needed, pattern):
            if _is_given(forms, match["name"]):
                yield match.span("name"), code
    for match in at_words(text, _TO_STEMS, _TO):
        start = match.start()
        if _is_sent_to(forms, match["name"]) and _SENDS.search(text, max(0, start - _REACH), start):
            yield match.span("name"), HANDED
    for match in (*at_words(text, _FROM_STEMS, _FROM), *(_BOTH.finditer(text) if " & " in text else ())):
        loose = match.re is _FROM
        if all(_is_given(forms, match[one], loose=loose) for one in ("name", "other")):
            yield match.span("name"), HANDED
            yield match.span("other"), HANDED


def _is_given(forms: Forms, name: str, *, loose: bool = False) -> bool:
    """A first name of the lists and nothing else; ``loose``: where a word or a rare name may stand as well."""
    low, lexicon = fold(name), forms.lexicon
    if low not in lexicon.first_names and not (loose and low in lexicon.first_names_rare):
        return False
    if low in lexicon.never_names or low in lexicon.places:
        return False
    return loose or not (low in lexicon.words or low in lexicon.surnames_common or low in lexicon.proper)


def _is_sent_to(forms: Forms, name: str) -> bool:
    """A first name, though it be a surname or a rarer word as well, or a word of no list that is spelled like one."""
    low, lexicon = fold(name), forms.lexicon
    if low in lexicon.first_names:
        return not (low in lexicon.never_names or low in lexicon.places)
    return is_namelike(low, lexicon)
