# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the name model sees of a token: features as strings, grouped by what they hang on.

The groups exist for speed. Everything that hangs on one word (its letters, shape and lists) or on a pair of word
classes is computed once per word or pair, and its weights are added up once; a token then costs a handful of sums.
Training (:mod:`recognizers.model.train`) and use (:mod:`recognizers.names.tagger`) both read this module, so they
can't drift apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold, join_broken
from recognizers.names.likeness import likeness
from recognizers.names.nobody.elsewhere import SIGNED
from recognizers.names.tokens import ADDRESS, INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD, Tokens

OFFSETS = (-2, -1, 0, 1, 2)
PARTICLES = frozenset("van de der den ten ter te 't".split())


def shape(word: str, kind: str) -> str:
    """The look of a word: capitals, small letters, hyphen and apostrophe, runs shortened.

    >>> shape("Smit-Bakker", "W"), shape("McDonald", "W"), shape("BZK", "U"), shape("d'Angelo", "W")
    ('Xx-Xx', 'XxXx', 'XXX', "x'Xx")
    """
    if kind in (MARK, ADDRESS):
        return kind
    if kind == NUMBER:
        return "9" * min(len(word), 5)
    if kind == UPPERWORD:
        return "X" * min(len(word), 5)
    out = ""
    for letter in join_broken(word):
        sign = "X" if letter.isupper() else "x" if letter.isalpha() else "-" if letter in "-‑\xad" else letter
        if out[-1:] != sign or sign == ".":
            out += sign
    return out


def lists(word: str, kind: str, lexicon: Lexicon) -> str:
    """In which lists a word stands, one letter each; ``-`` for none. Compound names count by their parts."""
    if kind in (MARK, NUMBER, ADDRESS, INITIALS):
        return kind
    low = fold(word)
    found = _lists(low, lexicon)
    if found == "-" and "-" in low:
        parts = {_lists(part, lexicon) for part in low.split("-") if part}
        named = [part for part in parts if "f" in part or "s" in part or "S" in part]
        return "h" + min(named) if named else "h"
    return found


_MARKS_OF_LISTS = (
    ("words_english", "e"),
    ("proper", "p"),
    ("places", "P"),
    ("prefixes", "v"),
    ("never_names", "n"),
    ("organisation_words", "o"),
    ("organisation_forms", "q"),
)


UNLISTED = "-cdh"
"""the first letter of the lists of a word that none holds as a whole"""


def _lists(low: str, lexicon: Lexicon) -> str:
    out = "f" if low in lexicon.first_names else "r" if low in lexicon.first_names_rare else ""
    if low in lexicon.surnames:
        out += "S" if low in lexicon.surnames_common else "s"
    if low in lexicon.words:
        out += "W" if low in lexicon.words_frequent else "w"
    for name, mark in _MARKS_OF_LISTS:
        if low in getattr(lexicon, name):
            out += mark
    title = lexicon.titles_before.get(low)
    if title:
        out += "t" + title[0]
    return out or compound(low, lexicon)


def compound(low: str, lexicon: Lexicon) -> str:
    """``c`` for a word that ends in a plain word of six letters or more ("succescriterium"), ``d`` for five."""
    length = len(_tail(low, lexicon))
    return "c" if length > 5 else "d" if length else "-"


def _tail(low: str, lexicon: Lexicon) -> str:
    """The longest plain word of at least five letters that a word ends in, behind three letters or more."""
    return next((low[-n:] for n in range(min(14, len(low) - 3), 4, -1) if low[-n:] in lexicon.words), "")


class WordFeatures:
    """Features that hang on one word, kept for every word once seen (at most ``size`` of them)."""

    def __init__(self, lexicon: Lexicon, known: frozenset[str] | None = None) -> None:
        """``known``: the words that may be a feature by themselves; None while they are being counted."""
        self.lexicon = lexicon
        self.known = known
        self.blank: Callable[[str], bool] = lambda _word: False
        """training only: words whose lists are hidden, so that the model learns to do without"""

    def klass(self, word: str, kind: str) -> str:
        """A coarse class of the word for pairs and triples: lists and case, particles by themselves."""
        if kind in (MARK, NUMBER, ADDRESS, INITIALS):
            return word if kind == MARK else kind
        low = fold(word)
        case = "L" if kind == LOWER else "U" if kind == UPPERWORD else "C"
        if low in PARTICLES:
            return low + case
        found = "-" if self.blank(low) else lists(word, kind, self.lexicon)
        return case + found

    def own(self, word: str, kind: str) -> tuple[str, ...]:
        """Everything about the word in the middle."""
        low = fold(word)
        found = "-" if self.blank(low) else lists(word, kind, self.lexicon)
        look = shape(word, kind)
        features = ["s=" + look, "l=" + found, "ls=" + found + "|" + look]
        features += ["in=" + letter for letter in found] if kind in (LOWER, WORD, UPPERWORD) else []
        if kind in SIGNED and found[0] in UNLISTED:
            spelled = str(likeness(low))
            features += ["ng=" + spelled, "ngl=" + spelled + found + look]
        if self.known is None or low in self.known:
            features += ["w=" + low, "wc=" + join_broken(word)[:24]]
        if kind in (LOWER, WORD, UPPERWORD):
            features += ["e1=" + low[-1], "e2=" + low[-2:], "e3=" + low[-3:], "e4=" + low[-4:], "e5=" + low[-5:]]
            features += ["b3=" + low[:3], "b4=" + low[:4], "n=" + str(min(len(low), 12))]
            if low.endswith(self.lexicon.street_endings):
                features.append("street")
        if kind == INITIALS:
            features.append("dots=" + str(min(word.count("."), 4)))
        return tuple(features)

    def beside(self, word: str, kind: str) -> tuple[str, ...]:
        """What a neighbour shows of itself."""
        low = fold(word)
        found = "-" if self.blank(low) else lists(word, kind, self.lexicon)
        features = ["s=" + shape(word, kind), "l=" + found]
        if self.known is None or low in self.known:
            features.append("w=" + low)
        if kind == LOWER:
            features.append("e3=" + low[-3:])
        return tuple(features)

    def far(self, word: str, kind: str) -> tuple[str, ...]:
        """What a word two places off shows of itself."""
        low = fold(word)
        features = ["k=" + self.klass(word, kind)]
        if self.known is None or low in self.known:
            features.append("w=" + low)
        return tuple(features)

    def at(self, offset: int, word: str, kind: str) -> tuple[str, ...]:
        """The features that a word gives to the token ``offset`` places before it."""
        if offset == 0:
            return self.own(word, kind)
        mark = f"{offset:+d}"
        bare = self.beside(word, kind) if abs(offset) == 1 else self.far(word, kind)
        return tuple(mark + feature for feature in bare)


EDGE = ("", "E")
"""the word and the kind that stand for "no token there" """


def place(tokens: Tokens, at: int, line: LineInfo) -> tuple[int, int, int, int, str]:
    """Where on its line the token stands, and what the line or the one above announces."""
    first, behind, head = line
    front, rest, size, lines = at - first, behind - 1 - at, behind - first, tokens.gaps[at]
    return (  # a comparison costs a third of min()
        front if front < 3 else 3,  # noqa: FURB136
        rest if rest < 2 else 2,  # noqa: FURB136
        size // 3 if size < 9 else 3,
        lines if lines < 2 else 2,  # noqa: FURB136
        head,
    )


LineInfo = tuple[int, int, str]
"""first token of the line, token behind its last, and what announces it: ``:label`` on the line, ``_label`` above it"""


@lru_cache(maxsize=4096)
def place_features(code: tuple[int, int, int, int, str]) -> tuple[str, ...]:
    """The features of one place code."""
    *numbers, head = code
    position = "".join(map(str, numbers))
    return (
        "p=" + position,
        "p0=" + position[0] + position[3],
        "p1=" + position[1],
        "h=" + head,
        "hp=" + head + position[:2],
    )


def gap(tokens: Tokens, at: int) -> int:
    """What stands between a token and the one before it: line ends (2: an empty line, or an edge), 3 another cell."""
    if not 0 <= at < tokens.size:
        return 2
    return 3 if at in tokens.cells else min(tokens.gaps[at], 2)


def pair_features(left: str, between: int, right: str) -> tuple[str, ...]:
    """Of a token and the one in front of it."""
    return (f"<{left}|{between}|{right}",)


def next_features(left: str, between: int, right: str) -> tuple[str, ...]:
    """Of a token and the one behind it."""
    return (f">{left}|{between}|{right}",)


def triple_features(left: str, middle: str, right: str) -> tuple[str, ...]:
    """Of a token between its two neighbours, by class."""
    return (f"={left}|{middle}|{right}",)


def page_features(klass: str, letters: str) -> tuple[str, ...]:
    """Of a word of a class whose signs elsewhere on the page are these letters."""
    return (
        *("pg=" + letter for letter in letters),
        "pgs=" + letters,
        "pgk=" + klass + "|" + letters,
        *("pgl=" + klass + "|" + letter for letter in letters),
    )


class Scene(NamedTuple):
    """What surrounds the tokens of a page beyond their neighbours."""

    lines: Sequence[LineInfo]
    line_of: Sequence[int]
    """for each token the number of its line"""
    signs: Mapping[int, str]
    """token → the signs of its word (:mod:`recognizers.names.nobody.elsewhere`)"""


def all_features(tokens: Tokens, at: int, words: WordFeatures, scene: Scene) -> list[str]:
    """Everything the model sees of one token: for training; the tagger adds up the same groups' weights."""
    found: list[str] = []
    size = tokens.size
    for offset in OFFSETS:
        position = at + offset
        word, kind = (tokens.words[position], tokens.kinds[position]) if 0 <= position < size else EDGE
        found += words.at(offset, word, kind)
    left, middle, right = (
        words.klass(tokens.words[position], tokens.kinds[position]) if 0 <= position < size else "E"
        for position in (at - 1, at, at + 1)
    )
    found += pair_features(left, gap(tokens, at), middle)
    found += next_features(middle, gap(tokens, at + 1), right)
    found += triple_features(left, middle, right)
    found += place_features(place(tokens, at, scene.lines[scene.line_of[at]]))
    letters = scene.signs.get(at)
    if letters:
        found += page_features(middle, letters)
    return found


_OF_SURNAMES = frozenset(
    "bergen berger huizen houwer persad lander macher muller mulder lissen kerken voorde ertsen nessen akkers"
    " gaarden scheid slager linden wissen schalk scheidt heuvel hoeven verman".split()
)
"""words that half as many surnames again end in as words do: "Stroobergen" is somebody whom no list holds"""


def is_of_language(low: str, lexicon: Lexicon) -> bool:
    """A plain Dutch or English word, or a compound that ends in one, that no list of names holds."""
    if low in lexicon.first_names or low in lexicon.surnames or low in lexicon.first_names_rare or "-" in low:
        return False
    if low in lexicon.words or low in lexicon.words_english:
        return True
    tail = _tail(low, lexicon)
    return len(tail) > 5 and tail not in _OF_SURNAMES
