# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single words that a page alone takes for a name and the whole document shows to be none.

A word that stands nowhere at a place for names (a header, a title, a salutation, beside a first name or initials) is no
name when the document also writes it in small letters, calls it a municipality, or when it comes back time and again
without ever being called somebody. Such words would be wrong on every page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse

_PLACED = ("layout:", "label:", "title:", "title_before:", "context:", "salutation")
_SMALL = re.compile(r"(?<![\w.@/-])[a-zà-öø-ÿ]{3,}(?![\w@/-])")
_BODY = re.compile(
    r"(?:\b(?:[Gg]emeente|GEMEENTE|[Pp]rovincie|PROVINCIE)\s+|\b[1-9]\d{3} ?[A-Z]{2}\s{1,4})([A-ZÀ-ÖØ-Þ][\w-]{2,})"
)
"""the word behind "gemeente" or behind a postcode"""
OFTEN = 8
"""times that an unlisted word is called a name without anything that says so"""


def without_doubtful(pages: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of each page without single words that the document shows to be no name."""
    seen: Counter[str] = Counter()
    for page in pages:
        for one in page:
            if _is_lone(one):
                seen[fold(one.text)] += 1
    if not seen:
        return list(pages)
    known = _words_of_names(pages)
    candidates = {word for word in seen if word not in known and _is_weak(word)}
    if not candidates:
        return list(pages)
    small = _in_small_letters(texts, candidates)
    bodies = _bodies(texts)
    wrong = {word for word in candidates if word in small or word in bodies or (seen[word] >= OFTEN and _is_rare(word))}
    if not wrong:
        return list(pages)
    return [[one for one in page if not (_is_lone(one) and fold(one.text) in wrong)] for page in pages]


def _is_lone(one: Mention) -> bool:
    if one.entity_type != "PERSON" or " " in one.text or "\n" in one.text or "." in one.text:
        return False
    return not any(code.startswith(_PLACED) for code in one.evidence)


def _words_of_names(pages: Iterable[Sequence[Mention]]) -> frozenset[str]:
    """Every word that stands in a longer name or at a place for names somewhere in the document."""
    found: set[str] = set()
    for page in pages:
        for one in page:
            if one.entity_type == "PERSON" and not _is_lone(one):
                name = parse(one.text)
                found |= {*name.given, name.family, name.single, *name.family.split("-"), fold(one.text)}
    return frozenset(found)


def _bodies(texts: Sequence[str]) -> frozenset[str]:
    """What the document calls a municipality or a province, unless somebody on the lists is called that."""
    lexicon = load()
    words = {fold(word) for text in texts for word in _BODY.findall(text)}
    return frozenset(word for word in words if word not in lexicon.surnames and word not in lexicon.first_names)


def _is_weak(word: str) -> bool:
    """Whether a word needs more than a look at it: no first name of the lists, unless it is a plain word too."""
    lexicon = load()
    return word not in lexicon.first_names or word in lexicon.words_frequent


def _is_rare(word: str) -> bool:
    lexicon = load()
    return word not in lexicon.surnames_common and word not in lexicon.first_names_rare


def _in_small_letters(texts: Sequence[str], words: set[str]) -> set[str]:
    found: set[str] = set()
    for text in texts:
        if any(word in text for word in words):
            found.update(words.intersection(_SMALL.findall(text)))
            if len(found) == len(words):
                break
    return found
