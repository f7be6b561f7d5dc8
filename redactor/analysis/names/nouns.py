# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that a document uses as nouns, whatever a page or a list of names makes of them.

Contracts and standards define terms and write them with a capital ("een Peer", "elke Opdrachtnemer"), and tell their
parties apart by letters ("Peer A", "Peer B"). A term can be a first name or a surname as well; who counts how the
document uses it, sees that it is neither.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from ahocorasick_rs import AhoCorasick

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention

_BEFORE_NOUNS = "een elk elke ieder iedere geen alle meerdere andere deze per welke het".split()
_BEHIND = "|".join(rf"(?<=\b[{word[0].upper()}{word[0]}]{word[1:]}\s)" for word in _BEFORE_NOUNS)
_DETERMINED = re.compile(
    rf"\s(?<=[a-z]\s)(?=\s*[A-ZÀ-Þ])(?:{_BEHIND})\s*"
    r"([A-ZÀ-Þ][a-zà-ÿ]+)\b(?!\s+(?:[A-ZÀ-Þ][a-zà-ÿ]|van\b|de\b))"
)
"""a word behind what stands before nouns, and no whole name; a blank before a capital is what it is tried at"""
_LETTERED = re.compile(r"([A-ZÀ-Þ](?<!\w.)[a-zà-ÿ]{2,}) ([A-HX-Z])\b(?![.'’][A-ZÀ-Þ]|,|-)")
"""a word with the letter that tells it from another such"""
ENOUGH = 2
"""times that a document must use a word as a noun"""
_WIDEST = 1_000
"""characters that the blanks between two words take at most"""
PART = 0.1
"""and that part of all times that it uses it: somebody may be "een De Vries" once"""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_INITIALS_FIRST = re.compile(r"\s*[A-ZÀ-Þ][a-z]?\.")
_VOUCHED = ("layout:", "label:", "title:before", "title_before:", "context:", "salutation")


def without_nouns(pages: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of each page without those that hold nothing but nouns of the document."""
    loose = {low for page in pages for one in page if _is_loose(one) for low in _core(one.text)}
    nouns = nouns_of(texts, loose)
    if not nouns:
        return list(pages)
    nouns -= {low for page in pages for one in page if _vouches(one, nouns) for low in _core(one.text)}
    return [[one for one in page if not (_is_loose(one) and _is_term(one.text, nouns))] for page in pages]


def nouns_of(texts: Iterable[str], words: Iterable[str]) -> set[str]:
    """Which of these words (folded) the texts use as nouns: behind an article, or told apart by letters."""
    wanted = {word for word in words if word}
    if not wanted:
        return set()
    used: Counter[str] = Counter()
    letters: defaultdict[str, set[str]] = defaultdict(set)
    pages = [text for text in texts if text]
    lows = sorted(wanted)
    written = AhoCorasick([low.capitalize() for low in lows])
    for text in pages:
        for which, at, _ in written.find_matches_as_indexes(text, overlapping=True):
            low = lows[which]
            used[low] += _is_determined(text, at, low)
            lettered = _LETTERED.match(text, at)
            if lettered is not None and fold(lettered[1]) == low:
                letters[low].add(lettered[2])
    for low, seen in letters.items():
        if len(seen) > 1:
            used[low] += ENOUGH
    often = [low for low, times in used.items() if times >= ENOUGH]
    return {low for low in often if used[low] >= PART * sum(_times(low, text) for text in pages)}


def _is_determined(text: str, at: int, low: str) -> bool:
    """Whether what stands before nouns stands before the word that begins there."""
    blank = len(text[max(0, at - _WIDEST) : at].rstrip())
    before = _DETERMINED.match(text, max(0, at - _WIDEST) + blank)
    return before is not None and before.start(1) == at and fold(before[1]) == low


def _times(low: str, text: str) -> int:
    return text.count(low.capitalize())


def _is_loose(one: Mention) -> bool:
    """A name that nothing beside it vouches for."""
    if one.entity_type != "PERSON" or _INITIALS_FIRST.match(one.text):
        return False
    return not any(code.startswith(_VOUCHED) for code in one.evidence)


def _is_term(text: str, nouns: set[str]) -> bool:
    """Whether a mention begins with a noun, and no list of names knows what else is in it: "Peer in de Group"."""
    lexicon = load()
    words = [low for low in map(fold, _WORD.findall(text)) if low in _core(text)]
    return (
        bool(words)
        and words[0] in nouns
        and not any(low in lexicon.surnames or low in lexicon.first_names for low in words[1:] if low not in nouns)
    )


def _vouches(one: Mention, nouns: set[str]) -> bool:
    """Whether somebody is called by the words of this mention: a place, a title, initials or a first name tells."""
    if one.entity_type != "PERSON":
        return False
    return not _is_loose(one) or any(low in load().first_names for low in _core(one.text) - nouns)


def _core(text: str) -> set[str]:
    """The words with a capital of a mention, without prefixes, determiners and single letters."""
    prefixes = load().prefixes
    words = (word for word in _WORD.findall(text) if len(word) > 1 and word[0].isupper())
    found = {fold(word) for word in words}
    return {low for low in found if low not in prefixes and low not in ("elke", "iedere", "een", "geen")} or found
