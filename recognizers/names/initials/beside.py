# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials on a page that shows that it writes people so: beside the sure ones, and where a sentence needs a person.

Two capitals alone are a body as often as a person. On a page with "JvdB" or a paraaf they are a person when they stand
in an enumeration or a pair with such letters ("NB en MvdV", "MvD/pk"), do what people do ("GH wijst op") or are dealt
with as people are ("met JK afgestemd"), unless the page shows them to be a thing ("de GH", "GH-overleg").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from recognizers.lexicon import fold
from recognizers.names.forms.forms import Forms
from recognizers.names.initials.lettered import OFFICES, is_free
from recognizers.names.initials.recurring import parties_of
from recognizers.names.tokens import LOWER, WORD

_SHAPE = re.compile(r"[^\W\d_a-zß-ÿ]{1,2}|[^\W\d_a-zß-ÿ]{1,2}[a-z]{1,3}[^\W\d_a-zß-ÿ]{1,2}")
"""two capitals, or some with small letters inside: three capitals are a body more often than not"""
_LONGEST = 5
ARTICLES = frozenset(("de", "het", "een", "'t", "’t", "onze", "ons", "uw", "elk", "elke"))
_JOINTS = frozenset(("/", "+", ",", "en", "of", "&", "-", "–", ">"))
_ROMAN = re.compile(r"[IVX]+")
_PLACE = re.compile(
    r"(?<![\w-])(?i:met|door|aan|van|via|namens|volgens|bij|cc|collega|i\.o\.|b/a|d\.?t\.?v\.?|vraag|antwoord"
    r"|reactie|opmerking|opm\.?|actie|to[- ]?do|aanwezig|afwezig|afw\.?|advies|toegevoegd|opgesteld|verslag|notitie"
    r"|mail|memo|naar|beste|hoi|dag|vraagt|is|dhr\.|mevr?\.|mw\.|gesprek|overleg)[: ]{1,2}\Z"
)
"""directly before somebody"""
_OPENS = re.compile(r"(?:\A|\n[ \t>]*|[.!?;:][\"”’)]?[ ]{1,2}|(?:^|\n)[ \t]*(?:[-–•*]|\d{1,2}[.)])[ ]+)\Z")
_APART = re.compile(r"(?:[(\[@;:?]|[;:?.!][ ]|[ ]{2}|\t|[|][ ]?)\Z")
_CLOSES = re.compile(r"[)\]?.;]|,[ ]|[ ]{2}|\t|[ ]?[|\n]|\Z")
"""nothing but a mark on either side"""
_ACTS = re.compile(
    r"[ ](?:akkoord|is|was|heeft|had|zal|kan|kon|moet|gaf|gaat|ging|deed|nam|wil|"
    r"(?!(?:met|het|niet|uit|tot|dat|wat|want|naast|omdat|zodat|wordt|bestaat|staat|geldt|luidt|betreft|bevat|acht|zet)"
    r"\b)[a-zà-ÿ]{3,}t|[a-z]{3,}(?:de|te))[ ](?!bedrag|tabel)"
)
_SAYS = re.compile(r":[ ]\S")
_TYPIST = re.compile(r"/(?P<letters>[a-z]{2,3})(?![\w.-])")
"""who typed it: ``MvD/pk``"""


def beside(forms: Forms, places: Sequence[int], sure: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Tokens ``[start, end)`` of more initials, given those at which initials are surely somebody's."""
    known = set(sure)
    if not known:
        return
    spots: dict[str, list[int]] = defaultdict(list)
    for at in places:
        spots[forms.tokens.words[at]].append(at)
    parties = frozenset(parties_of(forms.tokens.text))
    free = {word: at for word, at in spots.items() if word not in parties and _may_be_somebody(forms, word, at)}
    chosen = {word for word, found in free.items() if any(_is_placed(forms, at) for at in found)}
    found = {at for word in chosen for at in free[word] if at not in known and _is_placed(forms, at)}
    open_ends = list(known | found)
    while open_ends:
        for at in _joined(forms, open_ends.pop()):
            if forms.tokens.words[at] in free and at not in known and at not in found:
                found.add(at)
                open_ends.append(at)
    yield from ((at, at + 1) for at in found)
    for at in known | found:
        if at + 2 < forms.tokens.size and _TYPIST.match(forms.tokens.text, forms.tokens.ends[at]):
            yield at + 2, at + 3


def is_thing(forms: Forms, at: int) -> bool:
    """Behind an article: a body or a document, and nobody's initials."""
    tokens = forms.tokens
    before = at - 1
    return at > 0 and forms.same_line(at) and tokens.kinds[before] in (LOWER, WORD) and tokens.lows[before] in ARTICLES


def is_explained(forms: Forms, at: int) -> bool:
    """``officier van dienst (OvD)``, ``BvD  bevelvoerder …``: words in small letters beside it that they shorten.

    Of one word three letters or more are asked, for "AB afgebeld" may be somebody.
    """
    tokens = forms.tokens
    low = tokens.words[at].lower()
    after = at + 1
    if len(low) < 3 or not low.isalpha() or tokens.gaps[at] > 1:
        return False
    behind = after < tokens.size and not tokens.gaps[after] and tokens.kinds[after] == LOWER
    if behind and _shortens(low, tokens.words[after]):
        return True
    if at < 2 or tokens.words[at - 1] != "(" or not forms.same_line(at) or tokens.kinds[at - 2] != LOWER:
        return False
    first = at - 2
    while first and at - 1 - first < len(low) and forms.same_line(first) and tokens.kinds[first - 1] == LOWER:
        first -= 1
    words = tokens.words[first : at - 1]
    return _shortens(low, words[-1]) or "".join(word[0] for word in words).lower() == low


def _shortens(letters: str, word: str) -> bool:
    """Whether a word begins with the first of the letters and has the others in order, and at least as many more."""
    rest = iter(word)
    return len(word) >= 2 * len(letters) and word[0] == letters[0] and all(one in rest for one in letters)


def _may_be_somebody(forms: Forms, word: str, spots: Sequence[int]) -> bool:
    low = fold(word)
    if not _SHAPE.fullmatch(word) or len(word) < 2 or low in OFFICES or not is_free(forms, word):
        return False
    if len(word) > _LONGEST or _ROMAN.fullmatch(word) or low in forms.lexicon.never_names:
        return False
    if f"{word}-" in forms.tokens.text:  # the first part of a compound
        return False
    return not any(is_thing(forms, at) or is_explained(forms, at) for at in spots)


def _joined(forms: Forms, at: int) -> Iterator[int]:
    """The tokens beside a slash, a comma or an "en" before and behind, on the same line."""
    tokens = forms.tokens
    if at > 1 and tokens.words[at - 1] in _JOINTS and forms.same_line(at) and forms.same_line(at - 1):
        yield at - 2
    if at + 2 < tokens.size and tokens.words[at + 1] in _JOINTS and forms.same_line(at + 1) and forms.same_line(at + 2):
        yield at + 2


def _is_placed(forms: Forms, at: int) -> bool:
    """Whether a person is expected here."""
    text, start, end = forms.tokens.text, forms.tokens.starts[at], forms.tokens.ends[at]
    if text[end : end + 1].isdigit() or (forms.same_line(at + 1) and forms.capital(at + 1)):
        return False
    if _PLACE.search(text, max(0, start - 20), start):
        return True
    if _APART.search(text, max(0, start - 3), start) and _CLOSES.match(text, end):
        return True
    if not _OPENS.search(text, max(0, start - 24), start):
        return False
    return _ACTS.match(text, end) is not None or _SAYS.match(text, end) is not None
