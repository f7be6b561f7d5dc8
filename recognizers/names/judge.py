# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a name that nothing vouches for is somebody: a second look at whole spans, with all that the page shows.

Rules find such names by lists and form, the model by a word and its neighbours, and each drops what it finds alone.
Here a logistic regression weighs what none of them sees together: what found the span, how sure the model is of it and
of the same word elsewhere, which lists hold it, what stands round it, and whether those beside it are people. It gives
names back that were proposed and dropped, and takes names away that were found: only on text that is long enough to
tell, never what the page greets, addresses or mails, and below a chance at which hardly anybody was lost on documents
that neither model had seen (docs/decisions/0009-a-judge-of-names.md). Trained by :mod:`recognizers.model.judging`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from recognizers.lexicon import Lexicon, fold
from recognizers.names.combine import by_cell, is_two_items, merge, trim
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.judge_evidence import Bench, Candidate, Key, Looks, features, is_open
from recognizers.names.tagger import Tags
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD
from recognizers.names.unheard import is_unheard_of

FILE = "judge.txt"
TAKEN = 0.1
"""chance below which a name that was found is nobody: a name lost is a leak, a word too many only a box"""
GIVEN = 0.3
"""chance from which a name that was dropped is somebody, on text that is long enough to tell"""
GIVEN_DOUBTED = 0.6
"""the same on a shorter one, and for a frequent word alone ("Zon is er niet, Water komt later")"""
RAISED = 0.08
"""chance of the model from which a span is looked at again, whatever the likeliest labels are"""
SURE = 0.9
"""chance of the model from which a name that was found isn't looked at again"""
SURE_LISTED = 0.5
"""the same where a common first name is in it: "Daan, Bo en Femke komen niet", "Groet, Bo Post\""""
ENOUGH = 60
"""tokens of a text from which names of it are taken away: a line or a cell alone shows too little"""
LETTERS = 2
"""capitals that alone are a code rather than somebody: "AA" is a level, and a surname"""
MOST = 30_000
"""groups of features of which the sum is kept; past this the memory starts anew"""
_CALLS = frozenset("gmt")
"""signs that somebody is greeted, mailed or addressed by a word (:mod:`recognizers.names.nobody.elsewhere`)"""
_DROPPED = "dropped:"


class Judge:
    """Judges candidates. Keeps caches, so make one and keep it; not for use from two threads at once."""

    def __init__(self, lexicon: Lexicon, weights: Mapping[str, float] | None = None) -> None:
        """``weights``: other than the shipped ones."""
        self._weights = shipped() if weights is None else weights
        self._looks = Looks(lexicon)
        self._sums: dict[Key, float] = {}

    def judged(self, candidates: Sequence[Candidate], forms: Forms, tags: Tags) -> list[Found]:
        """Those of the candidates, which stand in order, that are somebody; none overlaps another."""
        bench = Bench(candidates, forms, tags, self._looks)
        if len(self._sums) > MOST:
            self._sums.clear()
        long = forms.tokens.size >= ENOUGH
        kept: list[Found] = []
        for number, (found, source) in enumerate(candidates):
            if not source:
                if not (long and self._is_open_to(found, forms, tags)) or self._chance(bench, number) >= TAKEN:
                    kept.append(found)
            elif _may_be_given(found.name, forms) and not _overlaps(found, kept, candidates[number + 1 :][:1]):
                chance = self._chance(bench, number)
                least = GIVEN if long and not _is_frequent(found.name, forms) else GIVEN_DOUBTED
                if chance >= least or is_unheard_of(found, forms, tags):
                    kept.append(found._replace(chance=max(found.chance, chance)))
        return kept

    def _is_open_to(self, found: Found, forms: Forms, tags: Tags) -> bool:
        """Whether a name that was found may be taken away."""
        lows = [fold(word) for word in forms.tokens.words[found.name.start : found.name.end]]
        sure = SURE if forms.lexicon.first_names.isdisjoint(lows) else SURE_LISTED
        if not is_open(found) or (tags.chance(found.name.start, found.name.end) or 0.0) >= sure:
            return False
        return all(_CALLS.isdisjoint(tags.page.signs.get(low, "")) for low in lows)

    def _chance(self, bench: Bench, number: int) -> float:
        total = self._weights.get("bias", 0.0)
        sums = self._sums
        for key in bench.keys(number):
            part = sums.get(key)
            if part is None:
                part = sums[key] = sum(self._weights.get(feature, 0.0) for feature in features(key))
            total += part
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def _is_frequent(name: Name, forms: Forms) -> bool:
    return name.end - name.start == 1 and forms.tokens.lows[name.start] in forms.lexicon.words_frequent


def _may_be_given(name: Name, forms: Forms) -> bool:
    """Whether a dropped name may come back: no small letters, no abbreviation ("WAI-ARIA"), no two items of a row."""
    last = name.end - 1
    if is_two_items(forms, name.start, name.end):
        return False
    kind, low = forms.tokens.kinds[last], forms.tokens.lows[last]
    if kind == UPPERWORD and last == name.start:
        return len(low) > LETTERS and (low in forms.lexicon.surnames or low in forms.lexicon.first_names)
    return kind != LOWER


def _overlaps(found: Found, kept: Sequence[Found], following: Sequence[Candidate]) -> bool:
    """Whether a name that is given back runs into one that is kept, or into the candidate behind it."""
    if kept and kept[-1].name.end > found.name.start:
        return True
    return bool(following) and following[0].found.name.start < found.name.end


def proposed(unbacked: Iterable[Found], names: Sequence[Found], forms: Forms, tags: Tags) -> list[Found]:
    """What a rule or the model proposed where no name is, in order; which of them is the last code of the evidence."""
    taken = {at for one in names for at in range(one.name.start, one.name.end)}
    dropped: list[Found] = []

    def is_free(start: int, end: int) -> bool:
        return start < end and taken.isdisjoint(range(start, end))

    def add(source: str, one: Found) -> None:
        taken.update(range(one.name.start, one.name.end))
        dropped.append(one._replace(evidence=(*one.evidence, _DROPPED + source)))

    for one in merge(unbacked):
        start, end, _ = one.name
        if is_free(start, end) and (tags.chance(start, end) or 0.0) >= RAISED:
            add("rule", one)
    for source, tagged in (("model", tags.names()), ("raised", tags.raised(RAISED))):
        for span in by_cell([one for one in tagged if is_free(one.start, one.end)], forms):
            start, end = trim(span.start, span.end, forms)
            if start < end and forms.tokens.kinds[start] != INITIALS:
                add(source, Found(Name(start, end, "model"), ("model",), span.probability))
    return sorted(dropped, key=lambda one: one.name.start)


def candidates_of(names: Sequence[Found], dropped: Sequence[Found]) -> list[Candidate]:
    """The names and what was :func:`proposed` beside them, in order."""
    found = [Candidate(one, "") for one in names]
    for one in dropped:
        *evidence, last = one.evidence
        found.append(Candidate(one._replace(evidence=tuple(evidence)), last.removeprefix(_DROPPED)))
    return sorted(found, key=lambda one: one.found.name.start)


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, float]:
    """The weights of this package: a feature a line, and its weight for somebody in thousandths."""
    text = files("recognizers.model").joinpath(FILE).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {feature: int(weight) / 1000 for feature, weight in rows}
