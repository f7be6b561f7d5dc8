# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Puts together what forms, places and model found: one name per place, the evidence of all, and a score."""

from __future__ import annotations

from collections.abc import Iterable

from recognizers.lexicon import fold
from recognizers.names.forms import Forms, Name
from recognizers.names.layout import Found
from recognizers.names.tagger import Tagged
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

DOUBT = 0.08
"""chance of the model below which a name by form alone is dropped"""
WEAK_TITLE = 0.2
"""the same for a bare surname behind an office, when it is a plain word or in no list"""
WEAK_SLOT = 0.03
"""the same for a plain word in a slot ("Naam: Jaarrekening")"""
LONE_WORD = 0.6
"""chance that the model must give a single word that is in no list of names"""
MAX_ACRONYM = 6


def is_backed(found: Found, chance: float, forms: Forms) -> bool:
    """Whether a name of a rule stands when the model gives it this chance: most places and titles always do."""
    if any(code.startswith("layout:") for code in found.evidence):
        return chance > WEAK_SLOT or not _is_plain_word(found.name, forms)
    if any(code.startswith("context:") or code == "title:before" for code in found.evidence):
        return True
    return chance > (WEAK_TITLE if "title:weak" in found.evidence else DOUBT)


def _is_plain_word(name: Name, forms: Forms) -> bool:
    """A single word of the language that is no common name."""
    if name.end - name.start > 1:
        return False
    word = fold(forms.tokens.words[name.start])
    lexicon = forms.lexicon
    return word in lexicon.words and word not in lexicon.first_names and word not in lexicon.surnames_common


def tidy(tagged: Tagged, forms: Forms) -> Tagged | None:
    """A span of the model without what can't be the edge of a name; None when no name is left.

    The model knows words and neighbours, and errs on words that no training text had: a lone abbreviation, a letter of
    an enumeration, a word of the language. Such spans need more than the model's word.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end, chance = tagged
    while start < end and not _can_open(forms, start):
        start += 1
    while end > start and not _can_close(forms, start, end - 1):
        end -= 1
    if start == end:
        return None
    named = [
        at for at in range(start, end) if tokens.kinds[at] in (WORD, UPPERWORD, INITIALS) or _is_small_first(forms, at)
    ]
    lows = [fold(tokens.words[at]) for at in named]
    if not named or all(low in lexicon.never_names for low in lows):
        return None
    if end - start == 1 and not _is_likely_alone(forms, start, chance):
        return None
    return Tagged(start, end, chance)


def _can_open(forms: Forms, at: int) -> bool:
    kind = forms.tokens.kinds[at]
    if kind in (MARK, NUMBER):
        return False
    if kind == LOWER:
        low = forms.tokens.words[at]
        return forms.is_prefix(at) or (len(low) > 1 and low not in forms.lexicon.words)
    return True


def _can_close(forms: Forms, start: int, at: int) -> bool:
    tokens = forms.tokens
    kind = tokens.kinds[at]
    if kind == MARK:
        return tokens.words[at] == ")" and "(" in tokens.words[start:at]
    if kind == NUMBER:
        return False
    if kind == LOWER:
        low = tokens.words[at]
        if forms.is_prefix(at):
            # "Vries, J. de" ends in a prefix; "Jan van" does not.
            return "," in tokens.words[start:at]
        return len(low) > 1 and (low not in forms.lexicon.words or low in forms.lexicon.surnames)
    return True


def _is_small_first(forms: Forms, at: int) -> bool:
    low = forms.tokens.words[at]
    lexicon = forms.lexicon
    return forms.tokens.kinds[at] == LOWER and (low in lexicon.first_names or low in lexicon.surnames)


def _is_likely_alone(forms: Forms, at: int, chance: float) -> bool:
    """Whether the model's word is enough for a single word."""
    tokens, lexicon = forms.tokens, forms.lexicon
    word = tokens.words[at]
    low = fold(word)
    if tokens.kinds[at] == INITIALS or len(low) < 2:
        return False
    listed = low in lexicon.first_names or low in lexicon.surnames
    if tokens.kinds[at] == UPPERWORD and len(word) <= MAX_ACRONYM:
        return listed and low not in lexicon.abbreviations
    if listed or low in lexicon.first_names_rare:
        return True
    return chance > LONE_WORD and low not in lexicon.words and low not in lexicon.words_english


def merge(found: Iterable[Found]) -> list[Found]:
    """One name where several overlap: the span of all, the evidence of all."""
    merged: list[Found] = []
    for one in sorted(found, key=lambda item: (item.name.start, -item.name.end)):
        if merged and one.name.start < merged[-1].name.end:
            last = merged[-1]
            name = Name(last.name.start, max(last.name.end, one.name.end), last.name.form)
            merged[-1] = Found(name, tuple(dict.fromkeys((*last.evidence, *one.evidence))))
        else:
            merged.append(one)
    return merged


def add_model(rules: list[Found], tagged: Iterable[Tagged], forms: Forms) -> list[Found]:
    """The names of the rules with those of the model: it can widen a name or add one, and never joins two.

    ``rules`` in order and without overlap; the result too.
    """
    found = list(rules)
    added: list[Found] = []
    first = 0
    for one in tagged:
        clean = tidy(one, forms)
        if clean is None:
            continue
        start, end, chance = clean
        while first < len(found) and found[first].name.end <= start:
            first += 1
        behind = first
        while behind < len(found) and found[behind].name.start < end:
            behind += 1
        for at in range(first, behind):
            name, evidence, _ = found[at]
            if behind - first == 1:
                name = Name(min(start, name.start), max(end, name.end), name.form)
            found[at] = Found(name, tuple(dict.fromkeys((*evidence, "model"))), chance)
        if behind == first:
            added.append(Found(Name(start, end, "model"), ("model",), chance))
    return sorted(found + added, key=lambda one: one.name.start)


def score_of(found: Found) -> float:
    """How sure, 0–1: rules and model err apart from each other, so both must fail for the name to be none."""
    wrong = 1.0
    for code in found.evidence:
        if code.startswith("layout:"):
            wrong *= 0.25
        elif code in ("title:before", "context:party", "context:brackets"):
            wrong *= 0.2
        elif code in ("form:initials_surname", "form:surname_initials"):
            wrong *= 0.4
        elif code in ("lexicon", "title:weak", "memory"):
            wrong *= 0.7
        elif code in ("form:first_surname", "form:surname_first"):
            wrong *= 0.6
    return round(min(0.99, max(0.3, 1.0 - wrong * (1.0 - found.chance))), 3)
