# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Runs the trained name model: a linear-chain conditional random field, decoded in plain Python.

The weights come from :mod:`recognizers.model.train`. A token's score for a label is a sum over its features; nearly all
of them hang on single words or pairs of word classes, so their sums are kept per word and per pair (bounded caches) and
a token costs some nine look-ups. No native code and no numpy: the model is a dictionary.
"""

from __future__ import annotations

import gzip
import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from recognizers.lexicon import load
from recognizers.names.contexts.layout import Layout
from recognizers.names.features import (
    EDGE,
    OFFSETS,
    Scene,
    WordFeatures,
    gap,
    next_features,
    page_features,
    pair_features,
    place,
    place_features,
    triple_features,
)
from recognizers.names.forms.forms import Forms
from recognizers.names.nobody.elsewhere import NOTHING, Page, look_round
from recognizers.names.tokens import Tokens, kind_of
from recognizers.names.windows import line_infos, windows

Vector = tuple[float, float, float]
Place = tuple[int, int, int, int, str]
ZERO: Vector = (0.0, 0.0, 0.0)
CACHE = 60_000
"""words kept with their summed weights; past this the cache starts anew (a dossier of many documents stays bounded)"""
MODEL = "person.crf.gz"
BIAS = 1.7
"""towards recall: a name that is missed is a leak, a word too many is a box that an officer can lift"""

FLAT = -3.0
"""a window in which no word's score for a name comes this near to that for none holds no chance worth a look"""


class Tagged(NamedTuple):
    """Tokens ``[start, end)`` that the model takes for a name, and how sure it is (0–1)."""

    start: int
    end: int
    probability: float


class Weights(NamedTuple):
    """A trained model: weights per feature for the labels outside, begin, inside; transitions; words with a feature."""

    states: dict[str, Vector]
    transitions: tuple[Vector, Vector, Vector]
    known: frozenset[str]


def read_weights(data: bytes) -> Weights:
    """The weights from the model file (gzip, one feature a line: name, three weights)."""
    # column by column: a line at a time takes twice as long, and every process waits for it
    cells = gzip.decompress(data).decode("utf-8").rstrip("\n").replace("\n", "\t").split("\t")
    columns = cells[1::4], cells[2::4], cells[3::4]
    numbers = {digits: float(digits) / 1000 for digits in set().union(*columns)}
    vectors = zip(*(map(numbers.__getitem__, column) for column in columns), strict=True)
    states = dict(zip(cells[0::4], vectors, strict=True))
    transitions = [states.pop(feature) for feature in [one for one in states if one.startswith("@")]]
    known = [feature[2:] for feature in states if feature.startswith("w=")]
    return Weights(states, (transitions[0], transitions[1], transitions[2]), frozenset(known))


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The model of this package."""
    return read_weights(files("recognizers.model").joinpath(MODEL).read_bytes())


class _Sums(dict[Any, Any]):
    """Sums that are made when they are first asked for."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Any) -> Any:
        value = self[key] = self._make(key)
        return value


class Tagger:
    """Tags the windows of a text. Keeps caches, so make one and keep it; not for use from two threads at once."""

    def __init__(self, weights: Weights | None = None, bias: float | None = None) -> None:
        """``bias`` is added to the score of begin and inside (:data:`BIAS`): more finds more names, right and wrong."""
        self._weights = weights or shipped()
        self._bias = BIAS if bias is None else bias
        self._features = WordFeatures(load())
        self._words = _Sums(self._word)
        self._pairs = _Sums(self._pair)
        self._triples = _Sums(self._triple)
        self._places = _Sums(self._place)
        self._signs = _Sums(self._sign)
        self._candidates: dict[tuple[str, bool], bool] = {}

    def tag(self, forms: Forms, layout: Layout, places: Iterable[int] | None = None) -> Tags:
        """What the model sees in one text; ``places`` as for :func:`recognizers.names.windows.windows`."""
        tokens = forms.tokens
        if len(self._words) > CACHE:
            self._forget()
        spans = windows(tokens, forms.lexicon, self._candidates, places)
        if not spans:
            return Tags([], self._weights.transitions, NOTHING)
        infos, line_of = line_infos(layout)
        page = look_round(tokens, forms.lexicon)
        scene = Scene(infos, line_of, page.by_token())
        return Tags(
            [Window(start, self._states(tokens, start, end, scene)) for start, end in spans],
            self._weights.transitions,
            page,
        )

    def _forget(self) -> None:
        self._words.clear()
        self._pairs.clear()
        self._triples.clear()
        self._signs.clear()
        self._candidates.clear()

    def _sum(self, features: Iterable[str]) -> Vector:
        outside = begin = inside = 0.0
        states = self._weights.states
        for feature in features:
            vector = states.get(feature)
            if vector:
                outside += vector[0]
                begin += vector[1]
                inside += vector[2]
        return (outside, begin, inside)

    def _word(self, word: str) -> tuple[Vector, Vector, Vector, Vector, Vector, str]:
        """What a word gives to the tokens up to two places before and behind it, and its class."""
        key = (word, kind_of(word)) if word else EDGE
        outer, near, own, behind, last = (self._sum(self._features.at(offset, *key)) for offset in OFFSETS)
        return outer, near, own, behind, last, self._features.klass(*key) if word else "E"

    def _pair(self, key: tuple[str, int, str]) -> tuple[Vector, Vector]:
        return self._sum(pair_features(*key)), self._sum(next_features(*key))

    def _triple(self, key: tuple[str, str, str]) -> Vector:
        return self._sum(triple_features(*key))

    def _place(self, code: Place) -> Vector:
        return self._sum(place_features(code))

    def _sign(self, key: tuple[str, str]) -> Vector:
        return self._sum(page_features(*key))

    def _states(self, tokens: Tokens, start: int, end: int, scene: Scene) -> list[Vector]:
        """The scores of the three labels for each token of a window."""
        lines, line_of, signs = scene
        size = tokens.size
        words = tokens.words[max(0, start - 2) : end + 2]
        if start < 2 or end + 2 > size:
            words = ["" for _ in range(start, 2)] + words + ["" for _ in range(size, end + 2)]
        outer, near, own, behind, last, classes = zip(*map(self._words.__getitem__, words), strict=True)
        if tokens.cells:
            gaps = [gap(tokens, at) for at in range(start, end + 1)]
        else:
            gaps = [2 if one > 2 else one for one in tokens.gaps[start : end + 1]]  # noqa: FURB136 (as in place)
            gaps += [2] * (end + 1 - start - len(gaps))
        pairs = zip(classes[1:-2], gaps, classes[2:-1], strict=True)
        fronts, backs = zip(*map(self._pairs.__getitem__, pairs), strict=True)
        triples = map(self._triples.__getitem__, zip(classes[1:-3], classes[2:-2], classes[3:-1], strict=True))
        columns = zip(
            outer, near[1:], own[2:], behind[3:], last[4:], fronts, backs[1:], triples, line_of[start:end], strict=False
        )
        bias, places = self._bias, self._places
        states: list[Vector] = []
        for at, (a, b, c, d, e, f, g, h, number) in enumerate(columns, start):
            i = places[place(tokens, at, lines[number])]
            letters = signs.get(at)
            j = self._signs[classes[at - start + 2], letters] if letters else ZERO
            states.append(
                (
                    a[0] + b[0] + c[0] + d[0] + e[0] + f[0] + g[0] + h[0] + i[0] + j[0],
                    a[1] + b[1] + c[1] + d[1] + e[1] + f[1] + g[1] + h[1] + i[1] + j[1] + bias,
                    a[2] + b[2] + c[2] + d[2] + e[2] + f[2] + g[2] + h[2] + i[2] + j[2] + bias,
                )
            )
        return states


class Window(NamedTuple):
    """The first token of a window and the scores of its tokens."""

    start: int
    states: list[Vector]


class Tags:
    """What the model made of one text: names, and the chance of any token to be part of one."""

    def __init__(self, found: list[Window], transitions: tuple[Vector, Vector, Vector], page: Page) -> None:
        self.page = page
        self._windows = found
        self._starts = [window.start for window in found]
        self._transitions = transitions
        self._chances: dict[int, list[float]] = {}
        self._means: dict[str, float] = {}
        self._names: list[Tagged] | None = None

    def names(self) -> list[Tagged]:
        """The likeliest names."""
        if self._names is None:
            self._names = list(self._likeliest())
        return self._names

    def _likeliest(self) -> Iterator[Tagged]:
        for number, (start, states) in enumerate(self._windows):
            labels = viterbi(states, self._transitions)
            at = labels.index(1) if 1 in labels else len(labels)
            while at < len(labels):
                end = at + 1
                while end < len(labels) and labels[end] == 2:
                    end += 1
                chances = self._of_window(number)
                yield Tagged(start + at, start + end, round(sum(chances[at:end]) / (end - at), 4))
                at = end
                while at < len(labels) and not labels[at]:
                    at += 1

    def raised(self, least: float) -> Iterator[Tagged]:
        """Runs of tokens of which each has at least this chance to be in a name."""
        for number, (start, states) in enumerate(self._windows):
            if all(begin - outside < FLAT > inside - outside for outside, begin, inside in states):
                continue
            chances = self._of_window(number)
            run: list[float] = []
            for at, chance in enumerate([*chances, -1.0]):
                if chance >= least:
                    run.append(chance)
                elif run:
                    yield Tagged(start + at - len(run), start + at, round(sum(run) / len(run), 4))
                    run = []

    def mean(self, low: str) -> float:
        """The mean chance to be in a name of all places where a word stands with a capital; 0 if it looked at none."""
        mean = self._means.get(low)
        if mean is None:
            places = self.page.places.get(low, ())
            mean = sum(self.chance(at, at + 1) or 0.0 for at in places) / len(places) if places else 0.0
            self._means[low] = mean
        return mean

    def _of_window(self, number: int) -> list[float]:
        found = self._chances.get(number)
        if found is None:
            found = self._chances[number] = marginals(self._windows[number].states, self._transitions)
        return found

    def chance(self, start: int, end: int) -> float | None:
        """The mean chance of the tokens ``[start, end)`` to be in a name; None where it looked at none of them."""
        total = 0.0
        seen = 0
        number = max(0, bisect_right(self._starts, start) - 1)
        at = start
        while at < end and number < len(self._windows):
            first, states = self._windows[number]
            if at < first:
                at += 1
            elif at >= first + len(states):
                number += 1
            else:
                total += self._of_window(number)[at - first]
                seen += 1
                at += 1
        return total / (end - start) if seen else None


def viterbi(states: list[Vector], transitions: tuple[Vector, Vector, Vector]) -> list[int]:
    """The likeliest labels: 0 outside, 1 begin, 2 inside. A window may not open with inside."""
    (oo, ob, _), (bo, bb, bi), (io, ib, ii) = transitions
    first = states[0]
    o, b, i = first[0], first[1], -math.inf
    back: list[tuple[int, int, int]] = []
    for so, sb, si in states[1:]:
        # comparisons take a third of what max() and index() do; of equal ones the first counts
        best_o, at_o = o + oo, 0
        best_b, at_b = o + ob, 0
        if b + bo > best_o:
            best_o, at_o = b + bo, 1
        if i + io > best_o:
            best_o, at_o = i + io, 2
        if b + bb > best_b:
            best_b, at_b = b + bb, 1
        if i + ib > best_b:
            best_b, at_b = i + ib, 2
        best_i, at_i = b + bi, 1
        if i + ii > best_i:
            best_i, at_i = i + ii, 2
        back.append((at_o, at_b, at_i))
        o, b, i = best_o + so, best_b + sb, best_i + si
    last = (o, b, i)
    label = last.index(max(last))
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    labels.reverse()
    return labels


@lru_cache(maxsize=4)
def _odds(transitions: tuple[Vector, Vector, Vector]) -> list[list[float]]:
    return [[math.exp(score) for score in row] for row in transitions]


def marginals(states: list[Vector], transitions: tuple[Vector, Vector, Vector]) -> list[float]:
    """For each token the chance that it belongs to a name (forward–backward, scaled per token).

    Written out for three labels: on prose this is much of what the model costs.
    """
    exp = math.exp
    (oo, ob, _), (bo, bb, bi), (io, ib, ii) = _odds(transitions)
    rows: list[Vector] = []
    potentials: list[Vector] = []
    o, b, i = 1.0, 1.0, 0.0
    for vector in states:
        top = max(vector)
        po, pb, pi = exp(vector[0] - top), exp(vector[1] - top), exp(vector[2] - top)
        if rows:
            o, b, i = po * (o * oo + b * bo + i * io), pb * (o * ob + b * bb + i * ib), pi * (b * bi + i * ii)
        else:
            o, b = po, pb
        total = o + b + i or 1.0
        o, b, i = o / total, b / total, i / total
        potentials.append((po, pb, pi))
        rows.append((o, b, i))
    chances: list[float] = []
    ao = ab = ai = 1.0
    for (o, b, i), (po, pb, pi) in zip(reversed(rows), reversed(potentials), strict=True):
        outside, begin, inside = o * ao, b * ab, i * ai
        chances.append((begin + inside) / (outside + begin + inside or 1.0))
        wo, wb, wi = po * ao, pb * ab, pi * ai
        ao, ab, ai = oo * wo + ob * wb, bo * wo + bb * wb + bi * wi, io * wo + ib * wb + ii * wi
        total = ao + ab + ai or 1.0
        ao, ab, ai = ao / total, ab / total, ai / total
    chances.reverse()
    return chances
