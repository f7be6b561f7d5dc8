# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the judge of names (:mod:`recognizers.names.judge`) weighs, as features in groups.

Each group hangs on a few values that come back on every page, so that the judge adds its weights up once. Training and
use both read this module. No word of a name is a feature: only its lists, shape and spelling, and the word on either
side of it when that one stands in small letters or is a mark.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from recognizers.lexicon import Lexicon, fold
from recognizers.names.contexts.cues import VOUCHING
from recognizers.names.contexts.layout import Found
from recognizers.names.features import lists, shape
from recognizers.names.forms.forms import Forms
from recognizers.names.likeness import likeness
from recognizers.names.tagger import Tags
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

NEAR = 3
"""names on either side that are company"""
CLOSE = 40
"""tokens within which they are"""
REACH = 14
"""tokens of an enumeration that are looked at on either side"""
SIZES = (6, 15, 40, 100, 250, 700)
"""tokens from which a text is of the next class of size"""
MOST_PLACES = 40
"""places of one word that are looked at"""
CACHE = 30_000
"""words that are kept; past this the memory starts anew"""
_JOINTS = frozenset((",", "en", "of", "/", ";", "and", "&"))
_WORDS = (WORD, UPPERWORD)
_NO_WORDS = (MARK, NUMBER)

Key = tuple[Any, ...]
"""the name of a group of features and the values that it hangs on"""


class Candidate(NamedTuple):
    """A name to be judged."""

    found: Found
    source: str
    """what proposed it and was not followed: ``rule``, ``model`` or ``raised``; empty for a name that was found"""


def is_open(one: Found) -> bool:
    """Whether nothing but form, lists and model speak for a name."""
    if any(code.startswith(VOUCHING) and code != "layout:list" for code in one.evidence):
        return False
    return not any("initials" in code for code in one.evidence)


class Look(NamedTuple):
    """What a word shows of itself."""

    lists: str
    shape: str
    spelled: str


class Looks(dict[tuple[str, str], Look]):
    """The look of a word, by word and kind."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, key: tuple[str, str]) -> Look:
        if len(self) > CACHE:
            self.clear()
        word, kind = key
        look = self[key] = Look(lists(word, kind, self._lexicon), shape(word, kind), str(likeness(fold(word))))
        return look


class Bench:
    """The candidates of a text before the judge."""

    def __init__(self, candidates: Sequence[Candidate], forms: Forms, tags: Tags, looks: Looks) -> None:
        self._candidates, self._forms, self._tags, self._looks = candidates, forms, tags, looks
        self._vouched = [not source and not is_open(found) for found, source in candidates]
        some = sum(self._vouched)
        size = sum(forms.tokens.size > least for least in SIZES)
        self._page = _part(some, len(candidates)), min(some.bit_length(), 4), size
        self._elsewhere: dict[str, tuple[str, str, int]] = {}

    def keys(self, number: int) -> Iterator[Key]:
        """The groups of features of one candidate."""
        found, source = self._candidates[number]
        tokens, forms = self._forms.tokens, self._forms
        start, end, _ = found.name
        kinds = tokens.kinds
        words = [at for at in range(start, end) if kinds[at] not in _NO_WORDS and not forms.is_prefix(at)] or [start]
        size = min(len(words), 3)
        chance = self._tags.chance(start, end)
        odds = "n" if chance is None else _step(chance)
        first, last = (self._looks[tokens.words[at], kinds[at]] for at in (words[0], words[-1]))
        yield ("source", found.evidence, source, odds, size)
        yield ("page", self._page, odds, size, source)
        yield ("looks", first, last, size, words[0] != start, odds)
        yield ("word", *self._of_word(tokens.lows[words[-1]]), size)
        yield from self._around(start, end, size)
        yield ("company", *self._company(start, end), odds)
        yield ("near", *self._near(number))

    def features(self, number: int) -> list[str]:
        """All features of one candidate."""
        return ["bias", *(feature for key in self.keys(number) for feature in features(key))]

    def _of_word(self, low: str) -> tuple[str, str, str, int]:
        """The signs of a word, and how sure the model is of it wherever it stands."""
        seen = self._elsewhere.get(low)
        if seen is None:
            places = self._tags.page.places.get(low, ())
            chances = [self._tags.chance(at, at + 1) or 0.0 for at in places[:MOST_PLACES]] or [0.0]
            seen = self._elsewhere[low] = _step(sum(chances) / len(chances)), _step(min(chances)), min(len(places), 6)
        return (self._tags.page.signs.get(low, "-"), *seen)

    def _around(self, start: int, end: int, size: int) -> Iterator[Key]:
        """The two words on either side, and line ends between."""
        tokens = self._forms.tokens
        front = min(tokens.gaps[start], 2)
        behind = min(tokens.gaps[end], 2) if end < tokens.size else 2
        yield ("gap", front, behind, size)
        for mark, at, gap in (("-1", start - 1, front), ("+1", end, behind), ("-2", start - 2, 0), ("+2", end + 1, 0)):
            if not 0 <= at < tokens.size:
                yield ("edge", mark)
                continue
            word, kind = tokens.words[at], tokens.kinds[at]
            plain = kind == LOWER and word.isalpha()
            told = mark[1] == "1" and (plain or (kind == MARK and word.isascii() and word.isprintable()))
            yield ("beside", mark, kind, self._looks[word, kind].lists, gap, word if told else "")

    def _company(self, start: int, end: int) -> tuple[str, int, int]:
        """How sure the model is of the capitals beside it in an enumeration, how many they are, and initials there."""
        tokens, forms, tags = self._forms.tokens, self._forms, self._tags
        total, count, initials = 0.0, 0, 0
        back, ahead = range(start - 1, max(start - 1 - REACH, -1), -1), range(end, min(end + REACH, tokens.size))
        for way in (back, ahead):
            for at in way:
                kind = tokens.kinds[at]
                if kind in _WORDS:
                    chance = tags.chance(at, at + 1)
                    if chance is not None:
                        total += chance
                        count += 1
                elif kind == INITIALS:
                    initials += 1
                elif not (kind in _NO_WORDS or tokens.words[at] in _JOINTS or forms.is_prefix(at)):
                    break
        return str(round(5 * total / count)) if count else "n", min(count, 4), min(initials, 2)

    def _near(self, number: int) -> tuple[str, int]:
        """How many of the names near it are vouched for."""
        start = self._candidates[number].found.name.start
        others = (*range(max(0, number - NEAR), number), *range(number + 1, min(number + 1 + NEAR, len(self._vouched))))
        close = [at for at in others if abs(self._candidates[at].found.name.start - start) < CLOSE]
        return _part(sum(self._vouched[at] for at in close), len(close)), min(len(close), 3)


def features(key: Key) -> tuple[str, ...]:
    """The features of a group."""
    return _GROUPS[key[0]](*key[1:])


def _source_features(evidence: tuple[str, ...], source: str, odds: str, size: int) -> tuple[str, ...]:
    """What proposed it, whether that was followed, and how sure the model is."""
    codes = sorted({code for code in evidence if not code.startswith("label:")})
    told = [code for code in codes if code in ("lexicon", "model", "layout:list") or code.startswith("form:")]
    whence = "+".join(told) + "<" + source
    every = ("m=" + code for code in codes)
    return ("src=" + whence, "odds=" + odds, f"so={size}{whence}{odds}", f"zo={size}{odds}", *every)


def _page_features(page: tuple[str, int, int], odds: str, size: int, source: str) -> tuple[str, ...]:
    """How many names of the text are vouched for, and how long it is."""
    share, vouched, text = page
    return (
        *("share=" + share, f"sharez={share}{size}", "shareo=" + share + odds, f"v={vouched}", f"vz={vouched}{size}"),
        *(f"t={text}", f"tz={text}{size}", f"to={text}{odds}", f"tv={text}{vouched}", f"ts={text}<{source}"),
    )


def _look_features(first: Look, last: Look, size: int, prefixed: bool, odds: str) -> tuple[str, ...]:
    """Lists, shape and spelling of the first and the last word."""
    return (
        *("f=" + first.lists, "l=" + last.lists, f"fl={size}{first.lists}|{last.lists}", f"z={size}"),
        *("fs=" + first.shape, "ls=" + last.shape, "prefix" if prefixed else "bare"),
        *(f"fz={letter}{size}" for letter in sorted(set(first.lists))),
        *("lz=" + letter for letter in sorted(set(last.lists))),
        *("lo=" + letter + odds for letter in sorted(set(last.lists))),
        *("ng=" + last.spelled, "ngl=" + last.spelled + last.lists),
    )


def _word_features(signs: str, mean: str, least: str, many: int, size: int) -> tuple[str, ...]:
    """What the text shows of its last word elsewhere."""
    return (
        *("sg=" + signs, "mean=" + mean, "least=" + least, f"many={many}", f"mm={min(many, 4)}{mean}"),
        *("g=" + letter for letter in signs),
        *(f"gz={size}{letter}" for letter in signs),
    )


def _beside_features(mark: str, kind: str, listed: str, gap: int, word: str) -> tuple[str, ...]:
    seen = f"{mark}k={kind}{listed}{gap}"
    return (seen, f"{mark}w={word}{gap}") if word else (seen,)


def _company_features(tell: str, count: int, initials: int, odds: str) -> tuple[str, ...]:
    return ("co=" + tell, f"con={tell}{count}", f"coi={initials}", "coo=" + tell + odds)


_GROUPS: Mapping[str, Callable[..., tuple[str, ...]]] = {
    "source": _source_features,
    "page": _page_features,
    "looks": _look_features,
    "word": _word_features,
    "gap": lambda front, behind, size: (f"gap={front}{behind}{size}",),
    "edge": lambda mark: (mark + "edge",),
    "beside": _beside_features,
    "company": _company_features,
    "near": lambda share, count: (f"near={share}{count}",),
}


def _step(chance: float) -> str:
    """A class of chance: its odds as a logarithm, in whole steps from -7 to 7."""
    kept = min(max(chance, 0.001), 0.999)
    return str(round(math.log(kept / (1 - kept))))


def _part(some: int, every: int) -> str:
    return str(round(4 * some / every)) if every else "n"
