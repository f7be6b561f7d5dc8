# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which words must be gone, and how to find them again in any spelling that a PDF can give them.

Two readings of a text are searched. The *word* reading keeps word borders (``werd aan`` is no ``Daan``) and serves
every value of four letters or more; the *squeezed* reading has letters and digits only and serves long values, which
don't occur by accident across word borders. Both are blind to case, accents, ligatures, zero-width characters,
hyphens at line ends, letter-spacing and the kind of white space. Values of three characters or fewer are proved by
their place on the page alone: their letters occur everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from redactor.model import Document, Redaction

SHORTEST = 4
"""letters and digits; anything shorter is proved by position alone"""
SQUEEZED = 9
"""letters and digits from which a value is searched across word borders too"""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u180e\ufffe\x02\u034f]")
_BROKEN = re.compile("(?:[-\u2010\u2011\u2012\u2013]|[\u00ad\ufffe\x02])[ \t]*\r?\n\\s*(?=\\w)")
_SPACED = re.compile(r"\b\w(?:[ \t\u00a0.]{1,3}\w){3,}\b")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+")
_NO_WORD = re.compile(r"[\W_]+")
_RUN = re.compile(r"[^\W_]+")
#: the same for a text of ASCII alone
_BLANKED = str.maketrans({code: " " for code in range(128) if not chr(code).isalnum()})
_SPELT = {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
_LETTERS = re.compile(f"[{''.join(_SPELT)}]")


def plain(text: str) -> str:
    """Lower case without accents, ligatures and invisible characters; line-end hyphenation undone.

    >>> plain("Méla\\u00adnie Groene-\\nveld")
    'melanie groeneveld'
    """
    text = _BROKEN.sub("", text)
    if text.isascii():
        return text.lower()
    readings = {one: _plain_one(one) for one in set(text) if one > "\x7f"}
    if None not in readings.values():  # a page has a few such characters, each as often as it likes
        for one, reading in readings.items():
            if reading != one:
                text = text.replace(one, reading or "")
        return text.replace("\x02", "").lower()
    return _plain_all(text)


@lru_cache(4096)
def _plain_one(char: str) -> str | None:
    """How one character reads wherever it stands: as ASCII, or as itself; None when that depends on others."""
    reading = _plain_all(char)
    stays = reading == char == char.lower() and not unicodedata.combining(char)
    return reading if stays or reading.isascii() else None


def _plain_all(text: str) -> str:
    text = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).casefold()
    return _LETTERS.sub(lambda found: _SPELT[found.group()], _MARKS.sub("", text))


def words(text: str) -> str:
    """The word reading: words with one space between, before and after; letter-spaced words also written whole.

    >>> words("Aan: J. Jansen,  G r o e n")
    ' aan j jansen g r o e n groen '
    """
    return _words(plain(text))


def _words(low: str) -> str:
    spaced = " ".join(_NO_WORD.sub("", match) for match in _SPACED.findall(low))
    if not low.isascii():
        for one in {one for one in set(low) if one > "\x7f" and not one.isalnum()}:
            low = low.replace(one, " ")
    read = " ".join(low.translate(_BLANKED).split()) if low.isascii() else " ".join(_RUN.findall(low))
    return f" {read} {spaced} " if spaced else f" {read} "


def squeezed(text: str) -> str:
    """The squeezed reading: letters and digits only.

    >>> squeezed("06 - 1234 5678")
    '0612345678'
    """
    return "".join(_RUN.findall(plain(text)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """The redacted values as search patterns. ``exact`` holds the values as they stood, for a search in bytes."""

    word: AhoCorasick | None = field(repr=False)
    word_keys: tuple[str, ...] = field(repr=False)
    long: AhoCorasick | None = field(repr=False)
    long_keys: tuple[str, ...] = field(repr=False)
    exact: tuple[str, ...] = field(repr=False)
    by_position: int = 0
    """how many values are too short to be searched"""

    def count(self, text: str) -> Counter[str]:
        """How often each value occurs in a text, by its squeezed key (the larger of the two readings)."""
        return self.count_plain(plain(text))

    def count_plain(self, low: str) -> Counter[str]:
        """The same for a text that is :func:`plain` already."""
        found: Counter[str] = Counter()
        if self.word is None:
            return found
        read = _words(low)
        # letter-spaced runs are read twice, but as other words: single letters, and the joined word
        keys = self.word_keys
        found.update(keys[number].replace(" ", "") for number, _, _ in self.word.find_matches_as_indexes(read, True))
        if self.long is not None:
            hits = Counter(
                self.long_keys[number]
                for number, _, _ in self.long.find_matches_as_indexes(read.replace(" ", ""), True)
            )
            for key, count in hits.items():
                found[key] = max(found[key], count)
        return found


def wanted(values: Iterable[str]) -> Wanted:
    """The search patterns of a set of redacted values."""
    exact, word_keys, long_keys, short = set[str](), set[str](), set[str](), 0
    for value in values:
        key = squeezed(value)
        if len(key) < SHORTEST:
            short += 1
            continue
        exact.add(" ".join(value.split()))
        word_keys.add(words(value))
        if len(key) >= SQUEEZED:
            long_keys.add(key)
    word, long = tuple(sorted(word_keys)), tuple(sorted(long_keys))
    return Wanted(
        AhoCorasick(list(word)) if word else None,
        word,
        AhoCorasick(list(long)) if long else None,
        long,
        tuple(sorted(exact)),
        short,
    )


@dataclass(frozen=True, slots=True)
class Expected:
    """What should be left of each page's text: the original with the redacted spans taken out."""

    texts: Mapping[int, str] = field(repr=False)
    gone: Mapping[int, tuple[str, ...]] = field(repr=False)
    """page → the values that were taken out, as they stood"""

    def lawful(self, wanted: Wanted) -> Lawful:
        """How often each value may still occur in the whole document: kept elsewhere, or never a finding."""
        return Lawful(self, wanted)


class Lawful:
    """Counts by squeezed key, made when the first one is asked for: most documents never ask."""

    __slots__ = ("_expected", "_total", "_wanted")

    def __init__(self, expected: Expected, wanted: Wanted) -> None:
        self._expected, self._wanted = expected, wanted
        self._total: Counter[str] | None = None

    def __getitem__(self, key: str) -> int:
        if self._total is None:
            self._total = Counter()
            for text in self._expected.texts.values():
                self._total.update(self._wanted.count(text))
        return self._total[key]


def expected(original: Document, redactions: Iterable[Redaction]) -> Expected:
    """The page texts without the redacted spans (a control character stands where one was, so nothing joins up)."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for one in redactions:
        spans.setdefault(one.page, []).append((one.start, one.end))
    texts, gone = {}, {}
    for page in original.pages:
        parts, values, at = [], [], 0
        for start, end in sorted(spans.get(page.number, ())):
            values.append(page.text[start:end])
            if end <= at:
                continue
            parts += [page.text[at : max(at, start)], "\x01"]
            at = end
        parts.append(page.text[at:])
        texts[page.number] = "".join(parts)
        gone[page.number] = tuple(values)
    return Expected(texts, gone)
