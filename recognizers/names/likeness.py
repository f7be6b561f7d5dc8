# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a word that no list holds is spelled like a name: "Lamsveld" and "Hristina" are, "Solvinity" is not.

A mean over its runs of three letters, each with a weight learnt from the lists (:mod:`recognizers.model.letters`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from string import ascii_lowercase

from recognizers.lexicon import Lexicon

FILE = "letters.txt"
STEP = 0.35
"""width of a class of likeness"""
MOST = 4
"""classes on either side of nought"""
SPELLED = 1
"""likeness from which a word of no list is spelled like a name"""
_SHORTEST = 5
"""letters from which such a word is no abbreviation written as a word ("Wtta", "Visi")"""
_ENDINGS = (
    "stra", "sma", "inga", "enga", "wicz", "czyk", "czak", "enko", "enka", "chuk", "iuk", "oglu", "oğlu", "oğulları",
    "ović", "ević", "owski", "owska", "wicki", "wicka", "iński", "ińska", "singh", "shvili",
)  # fmt: skip
"""what surnames end in, and hardly any other word"""
_LEAST_PART = 3
"""letters that a word within another has at least"""
_VOWELS = frozenset("aeiouy")
_GERMAN = ("ung", "keit", "heit", "schrift", "arbeiter", "durchwahl")
"""what nouns end in there: "Genehmigung\""""
_LEAST_GERMAN = 7
_PARTICLES = ("aan", "af", "bij", "door", "her", "in", "mee", "na", "om", "onder", "op", "over", "uit", "ver", "voor")
_LEAST_LED = 5
"""letters of a word behind a particle: "nazending\""""

_SHORT = (3, 5)
"""letters of an abbreviation before a word"""
_FORMATS = frozenset(
    "json xml csv xlsx html sftp http smtp ldap zgw dso woz wmo pgb kcc kvk rdw brp bag bgt odbc".split()
)
"""such abbreviations that no list holds"""

_LEAST_SPELLED = 6
"""letters from which one too few tells a word that is typed wrong: fewer are a name as well"""
_LEAST_OTHER = 7
"""the same of one too many, and of another one"""


def runs(word: str) -> list[str]:
    """The runs of three letters of a word in small letters, its begin and end marked.

    >>> runs("bos")
    ['^bo', 'bos', 'os$']
    """
    marked = f"^{word}$"
    return [marked[at : at + 3] for at in range(len(marked) - 2)]


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """Run of letters → how much likelier it is in a name, as a logarithm."""
    text = files("recognizers.lexicon").joinpath(FILE).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {run: int(weight) / 100 for run, weight in rows}


@lru_cache(maxsize=1 << 15)
def likeness(low: str) -> int:
    """How much a folded word is spelled like a name, from ``-MOST`` to ``MOST``."""
    known = weights()
    found = runs(low)
    mean = sum(known.get(run, 0.0) for run in found) / (len(found) or 1)
    return max(-MOST, min(MOST, round(mean / STEP)))


def is_of_two_words(low: str, lexicon: Lexicon) -> bool:
    """``faunazaken``: a word that two others make, of which the last is no usual surname."""
    words, surnames = lexicon.words, lexicon.surnames_common
    return any(
        low[at:] in words
        and low[at:] not in surnames
        and low[at:] not in _ENDINGS
        and (low[:at] in words or low[:at].rstrip("s") in words)
        for at in range(_LEAST_PART, len(low) - _LEAST_PART + 1)
    )


def is_no_name(low: str, lexicon: Lexicon) -> bool:
    """``wkkgz``, ``genehmigung``: letters without a vowel, or a noun of German by its end."""
    if _VOWELS.isdisjoint(low) and low.isascii():
        return True
    return len(low) >= _LEAST_GERMAN and low.endswith(_GERMAN) and low not in lexicon.surnames


def is_put_together(low: str, lexicon: Lexicon) -> bool:
    """``waterbank``, ``workaround``, ``nazending``: two longer words, or a particle and one, and no known surname.

    >>> from recognizers.lexicon import load
    >>> [is_put_together(low, load()) for low in ("waterbank", "workaround", "nazending", "oudshoornink", "zonneveld")]
    [True, True, True, False, False]
    """
    known, english, common = lexicon.words, lexicon.words_english, lexicon.surnames_common
    if low in lexicon.surnames:
        return False
    for one in _PARTICLES:
        rest = low.removeprefix(one)
        if rest != low and len(rest) >= _LEAST_LED and rest in known and rest not in common:
            return True
    for at in range(_LEAST_PART, len(low) - _LEAST_PART + 1):
        first, last = low[:at], low[at:]
        if first in english and last in english:
            return True
        if (
            len(last) > _LEAST_PART < len(first)
            and last in known
            and last not in common
            and (first not in lexicon.first_names and (first in known or first.rstrip("s") in known))
        ):
            return True  # fmt: skip
    return False


def is_mistyped(low: str, lexicon: Lexicon) -> bool:
    """Whether a usual word is one slip of the keys away, and no surname: ``nieuwsbreif``, ``samevnatting``.

    Of 19,000 rare surnames one in two hundred is so near to a word.

    >>> from recognizers.lexicon import load
    >>> [
    ...     is_mistyped(low, load())
    ...     for low in ("nieuwsbreif", "behnadeld", "jammmer", "permnaent", "oudshoornink", "zarvina")
    ... ]
    [True, True, True, True, False, False]
    """
    usual, size = lexicon.words_frequent, len(low)
    if low in lexicon.surnames:
        return False
    if any(low[:at] + low[at + 1] + low[at] + low[at + 2 :] in usual for at in range(size - 1)):
        return True
    if size >= _LEAST_SPELLED and any(
        low[:at] + one + low[at:] in usual for at in range(size + 1) for one in ascii_lowercase
    ):
        return True
    return size >= _LEAST_OTHER and any(
        low[:at] + low[at + 1 :] in usual or any(low[:at] + one + low[at + 1 :] in usual for one in ascii_lowercase)
        for at in range(size)
    )


def is_noun(low: str, lexicon: Lexicon) -> bool:
    """``milieutoezicht``: two words in one, spelled as no name is; ``houtkamer`` may be somebody."""
    return likeness(low) < 0 and is_put_together(low, lexicon)


def is_of_thing(low: str, lexicon: Lexicon) -> bool:
    """Whether letters are an abbreviation and a word grown together, as programs, desks and files are called.

    >>> from recognizers.lexicon import load
    >>> [is_of_thing(low, load()) for low in ("bgtexport", "kccbalie", "jsonimport", "rwittelo", "hskoatte", "jkoster")]
    [True, True, True, False, False, False]
    """
    if low in lexicon.surnames or not low.isascii():
        return False
    for at in range(_SHORT[0], min(_SHORT[1], len(low) - _SHORT[0] - 1) + 1):
        first, last = low[:at], low[at:]
        if last in lexicon.surnames_common or not (last in lexicon.words or last in lexicon.words_english):
            continue
        strange = _VOWELS.isdisjoint(first) and not first.startswith("sch")
        if strange or first in lexicon.abbreviations or first in _FORMATS:
            return True
    return False


def is_of_no_list(low: str, lexicon: Lexicon) -> bool:
    """Whether no list of words, places or things holds a folded word; those of names may."""
    things = (lexicon.words, lexicon.words_english, lexicon.places, lexicon.organisations, lexicon.proper)
    others = (lexicon.never_names, lexicon.abbreviations, lexicon.organisation_words, lexicon.known_words)
    return not any(low in listed for listed in (*things, *others))


def is_namelike(low: str, lexicon: Lexicon, least: int = SPELLED) -> bool:
    """Whether a folded word can hardly be anything but a name: in no list of other words, and spelled like one.

    >>> from recognizers.lexicon import load
    >>> [is_namelike(low, load()) for low in ("oudshoornink", "solvinity", "faunazaken", "wtta", "team-oudshoornink")]
    [True, False, False, False, False]
    """
    if len(low) < _SHORTEST or (likeness(low) < least and not low.endswith(_ENDINGS)):
        return False
    if not is_of_no_list(low, lexicon):
        return False
    if not low.isalpha() and any(part in lexicon.words for part in low.split("-")):
        return False  # "team-zee"
    if is_no_name(low, lexicon) or is_put_together(low, lexicon):
        return False
    return low not in lexicon.english and not is_of_two_words(low, lexicon)
