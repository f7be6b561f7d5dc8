# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Puts together what forms, places and model found: one name per place, the evidence of all, and a score."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.contexts.listing import EXCUSED
from recognizers.names.edges import MAX_ACRONYM
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.forms.grown import widest_start
from recognizers.names.likeness import is_namelike, is_of_no_list, likeness
from recognizers.names.nobody.firms import is_second
from recognizers.names.nobody.known import is_unheard
from recognizers.names.tagger import Tagged, Tags
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

_SENTENCE_ENDS = frozenset(".!?:")
DOUBT = 0.15
"""chance of the model below which a name by form alone is dropped"""
DOUBT_LISTED = 0.004
"""the same for a common first name with a listed surname"""
WEAK_TITLE = 0.2
"""the same for a bare surname behind an office, when it is a plain word or in no list"""
WEAK_SLOT = 0.03
"""the same for a plain word in a slot ("Naam: Jaarrekening")"""
PLAIN_SLOT = 0.5
"""the same for several words in a slot of which the first is a plain one ("Aan: Gemeentelijk Havenbedrijf")"""
UNHEARD = 0.7
"""the same for a word of no list that does what people do"""
SMALL = 0.5
"""the same for a single first name in small letters"""
LISTED = 0.2
"""the same for a single first name or surname of the lists that the page shows to be somebody's"""
ALONE = 0.25
"""mean chance that the model must give all places of such a word when nothing on the page shows it to be a name"""
AMONG_WORDS = 0.82
"""the same for a plain word between other plain words"""
LONE_WORD = 0.97
"""chance that the model must give a single word that is in no list of names"""
SURE = 0.99
"""the same for several words of which no list knows one"""
_BEFORE_SURNAMES = frozenset("van der den ten ter vd el al von".split())
"""prefixes of which at least the last is no article"""
_VOWEL = re.compile("[aeiouyàáâäèéêëìíîïòóôöøùúûüœæ.0-9]")


_SURELY = frozenset(("layout:list", "layout:field", "layout:record"))
"""places in which nothing but a name stands, whatever its words mean"""


def is_backed(found: Found, tags: Tags, forms: Forms) -> bool:
    """Whether a name of a rule stands beside what the model makes of it: most places and titles always do."""
    chance = tags.chance(found.name.start, found.name.end)
    if is_unheard(found.name, forms):
        return True
    if chance is None:  # nothing in the words made the model look: then initials must speak
        if any(code in ("form:initials_surname", "form:surname_initials") for code in found.evidence):
            return any(forms.is_surname(at) for at in range(found.name.start, found.name.end))
        chance = 0.0
    if not _SURELY.isdisjoint(found.evidence):
        return True
    if any(code.startswith("layout:") for code in found.evidence):
        if _opens_plain(found.name, forms):
            return chance > PLAIN_SLOT
        return chance > WEAK_SLOT or not _is_plain_word(found.name, forms)
    if any(code.startswith("context:") or code == "title:before" for code in found.evidence):
        return True
    if "acts:unheard" in found.evidence:  # of recognizers.names.contexts.acting
        return chance > UNHEARD
    if "title:weak" in found.evidence:
        return chance > WEAK_TITLE
    if "form:listed" in found.evidence:
        small = forms.tokens.kinds[found.name.start] == LOWER
        return chance > (SMALL if small else LISTED) and is_somebody(found.name, tags, forms)
    if not _is_listed_pair(found.name, forms):
        return chance > DOUBT
    return chance > DOUBT_LISTED or is_second(found.name, forms)


def _is_listed_pair(name: Name, forms: Forms) -> bool:
    """A common first name, or initials, and a listed surname: hardly ever anything but a person."""
    low, last = (forms.tokens.lows[at] for at in (name.start, name.end - 1))
    lexicon = forms.lexicon
    if name.form == "initials_surname":
        return last in lexicon.surnames_common or (last in lexicon.surnames and last not in lexicon.words)
    return name.form == "first_surname" and low in lexicon.first_names and last in lexicon.surnames


def is_somebody(name: Name, tags: Tags, forms: Forms) -> bool:
    """Whether a single word (behind prefixes) without a title or a place is a name to all of the page.

    Somewhere it is in a whole name, addressed, greeted or speaking; or the model takes it for a name in most places.
    """
    first = name.start
    while first < name.end - 1 and forms.is_prefix(first):
        first += 1
    if name.end - first > 1:
        return True
    low = forms.tokens.lows[first]
    if tags.page.is_person(low) or low not in tags.page.places:
        return True
    return tags.mean(low) > (AMONG_WORDS if _is_among_words(first, forms) else ALONE)


def _is_among_words(at: int, forms: Forms) -> bool:
    """``Vos, Das, Wolf, Haas``: a plain word in an enumeration with other plain words that have a capital."""
    words, plain = forms.tokens.words, forms.lexicon.words
    if fold(words[at]) not in plain:
        return False
    before = at > 1 and words[at - 1] in (",", "en", "of") and forms.capital(at - 2) and fold(words[at - 2]) in plain
    after = at + 2
    behind = forms.capital(after) and words[at + 1] in (",", "en", "of") and fold(words[after]) in plain
    return before or behind


def _opens_plain(name: Name, forms: Forms) -> bool:
    """Several words that begin with a word of the language where a first name should stand."""
    if name.form != "first_surname" or name.end - name.start < 2:
        return False
    return is_of_language(forms.tokens.lows[name.start], forms.lexicon)


def _is_plain_word(name: Name, forms: Forms) -> bool:
    """A single word of the language that is no common name."""
    if name.end - name.start > 1:
        return False
    word = forms.tokens.lows[name.start]
    lexicon = forms.lexicon
    return word in lexicon.words and word not in lexicon.first_names and word not in lexicon.surnames_common


def tidy(tagged: Tagged, forms: Forms) -> Tagged | None:
    """A span of the model without what can't be the edge of a name; None when no name is left.

    The model knows words and neighbours, and errs on words that no training text had: a lone abbreviation, a letter of
    an enumeration, a word of the language. Such spans need more than the model's word.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    chance = tagged.probability
    start, end = trim(tagged.start, tagged.end, forms)
    if start == end:
        return None
    named = [
        at for at in range(start, end) if tokens.kinds[at] in (WORD, UPPERWORD, INITIALS) or _is_small_first(forms, at)
    ]
    lows = [tokens.lows[at] for at in named]
    if not named or all(low in lexicon.never_names for low in lows):
        return None
    if all(is_of_language(low, lexicon) for low in lows):
        return None
    apart = any(tokens.gaps[start + 1 : end])
    if len(lows) > 1 and not _could_be_somebody(lows, chance, forms, apart=apart):
        return None
    if _is_of_abbreviation(named, forms) or lows[0].startswith("'s-"):  # "'s-Heer Arendskerke" is a place
        return None
    words_only = all(low in lexicon.words for low in lows) and not all(low in lexicon.surnames_common for low in lows)
    if words_only and is_two_items(forms, start, end):
        return None
    if end - start == 1 and not _is_likely_alone(forms, start, chance):
        return None
    return Tagged(start, end, chance)


def trim(start: int, end: int, forms: Forms) -> tuple[int, int]:
    """The tokens of a span of the model without those that no name begins or ends with."""
    start, end = _one_piece(forms, start, end)
    heads = (at for at in range(start, end - 1) if forms.tokens.words[at] in ("LID", "LEDEN"))
    start = max(heads, default=start - 1) + 1  # "MOTIE VAN DE LEDEN GROEN"
    while start < end and not _can_open(forms, start):
        start += 1
    while end > start and not _can_close(forms, start, end - 1):
        end -= 1
    return start, end


def _could_be_somebody(lows: list[str], chance: float, forms: Forms, *, apart: bool) -> bool:
    """Whether several words that only the model takes for a name hold one of a name, or no plain word."""
    lexicon = forms.lexicon
    if _BEFORE_SURNAMES.issuperset(lows[:-1]) and is_namelike(lows[-1], lexicon, least=0):
        return True  # "Ten Oudshoornink"
    first = lows[0] in lexicon.first_names or len(lows[0]) < 3 or lows[0].endswith(".")
    if not first and (lows[0] in lexicon.english or any(low in lexicon.words_english for low in lows)):
        return any(low in lexicon.surnames_common for low in lows)
    coined = chance >= UNHEARD and not apart and all(is_of_no_list(low, lexicon) and likeness(low) >= 0 for low in lows)
    return chance >= SURE or any(_is_listed(low, forms) for low in lows) or (coined and max(map(likeness, lows)) > 0)


def _is_of_abbreviation(named: list[int], forms: Forms) -> bool:
    """``VAN DE GMR`` in a heading in capitals: prefixes and what holds no vowel, which no surname does."""
    rest = [forms.tokens.lows[at] for at in named if not forms.is_prefix(at)]
    return 0 < len(rest) < len(named) and all(_VOWEL.search(word) is None for word in rest)


def is_two_items(forms: Forms, start: int, end: int) -> bool:
    """``Das, Wolf`` in "Vos, Das, Wolf, Haas": two items of an enumeration, no surname with its first name."""
    words = forms.tokens.words
    return end < len(words) and start > 0 and "," in words[start:end] and words[start - 1] == words[end] == ","


def _is_listed(low: str, forms: Forms) -> bool:
    lexicon = forms.lexicon
    return any(
        part in lexicon.first_names or part in lexicon.surnames or part in lexicon.first_names_rare
        for part in (low, *low.split("-"))
    ) or (len(low) < 3 or low.endswith("."))


def _one_piece(forms: Forms, start: int, end: int) -> tuple[int, int]:
    """The span up to the end of a sentence in it, and from a bracket that is not closed in it."""
    words = forms.tokens.words
    for at in range(start + 1, end):
        if words[at] == "." and len(words[at - 1]) > 2:
            end = at
            break
    if "(" in words[start:end] and ")" not in words[start:end]:
        at = words.index("(", start, end)
        return (at + 1, end) if end - at > at - start else (start, at)
    return start, end


def _can_open(forms: Forms, at: int) -> bool:
    kind = forms.tokens.kinds[at]
    if kind in (MARK, NUMBER):
        return False
    if kind == LOWER:
        low = forms.tokens.words[at]
        return forms.is_prefix(at) or (len(low) > 1 and low not in forms.lexicon.words)
    return not _is_acronym(forms, at) and not _opens_a_sentence(forms, at)


def _opens_a_sentence(forms: Forms, at: int) -> bool:
    """``Aannemer`` before "Kuiper": a plain word, and nobody's name, with a capital because a sentence begins."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[at]
    if low not in lexicon.words or low in lexicon.surnames or low in lexicon.first_names or not forms.capital(at + 1):
        return False
    begins = at == 0 or tokens.words[at - 1] in _SENTENCE_ENDS or not forms.same_line(at)
    return begins and forms.same_line(at + 1) and low not in lexicon.first_names_rare


def _is_acronym(forms: Forms, at: int) -> bool:
    """``RIEC`` before "Oost-Nederland": a short word in capitals of no list, beside words that are in none."""
    word = forms.tokens.words[at]
    if forms.tokens.kinds[at] != UPPERWORD or len(word) > MAX_ACRONYM or not forms.capital(at + 1):
        return False
    low = fold(word)
    listed = low in forms.lexicon.surnames or low in forms.lexicon.first_names or low in forms.lexicon.prefixes
    return not listed and forms.same_line(at + 1) and forms.tokens.kinds[at + 1] == WORD


def _can_close(forms: Forms, start: int, at: int) -> bool:
    tokens = forms.tokens
    kind = tokens.kinds[at]
    if kind == INITIALS and forms.is_chapter(at, at + 1):  # "Dalstra I. MELDING"
        return False
    if kind == MARK:
        return tokens.words[at] == ")" and "(" in tokens.words[start:at]
    if kind == NUMBER:
        return False
    if kind == LOWER:
        low = tokens.words[at]
        if forms.is_prefix(at):
            # "Vries, J. de" ends in a prefix; "Jan van" does not.
            return "," in tokens.words[start:at]
        if low in forms.lexicon.words_frequent:
            return False
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
    if tokens.kinds[at] == LOWER and low not in lexicon.first_names:
        return False
    listed = _is_double(word, forms) or low in lexicon.first_names or low in lexicon.surnames
    if tokens.kinds[at] == UPPERWORD and len(word) <= MAX_ACRONYM:
        alone = tokens.gaps[at] > 0 and not forms.same_line(at + 1)
        return listed and low not in lexicon.abbreviations and (alone or forms.in_capitals(at))
    if low in lexicon.words_frequent and chance < LONE_WORD:
        return False
    if low in lexicon.words and low not in lexicon.first_names and low not in lexicon.surnames_common:
        opens = tokens.gaps[at] > 0 or tokens.words[at - 1] in (".", ":", "?", "!", "-", "–", "•")
        if opens:  # its place explains its capital
            return False
    if listed or low in lexicon.first_names_rare:
        return True
    return chance > LONE_WORD and low not in lexicon.words and low not in lexicon.english


def _is_double(word: str, forms: Forms) -> bool:
    """``Klomp-Jongstra``: two listed surnames with a hyphen; no abbreviation is among them ("Ibis-TRAD")."""
    parts = word.split("-")
    low = fold(word)
    if len(parts) != 2 or low in forms.lexicon.proper or any(part.isupper() for part in parts):
        return False
    return all(part in forms.lexicon.surnames for part in low.split("-"))


def apart(found: list[Found]) -> list[Found]:
    """Without the names that hold two who are excused: "Kat, Verbeek" of "Kat, Verbeek en Wolfs, wegens ziekte"."""
    items = sorted({(one.name.start, one.name.end) for one in found if EXCUSED in one.evidence})
    return [one for one in found if EXCUSED in one.evidence or _items_in(one.name, items) < 2]


def _items_in(name: Name, items: Sequence[tuple[int, int]]) -> int:
    """How many of the next two items lie within the name."""
    at = bisect_left(items, (name.start, 0))
    return sum(end <= name.end for _, end in items[at : at + 2])


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


def by_cell(tagged: Iterable[Tagged], forms: Forms) -> Iterator[Tagged]:
    """The spans of the model, cut at "en" and where another cell begins: "Nina      Bos, A." is no one name."""
    cells, gaps, words = forms.tokens.cells, forms.tokens.gaps, forms.tokens.words
    for start, end, chance in tagged:
        first = start
        for at in range(start + 1, end):
            if at in cells or gaps[at] > 1:
                yield Tagged(first, at, chance)
                first = at
            elif first < at < end - 1 and words[at] in ("en", "of"):
                yield Tagged(first, at, chance)
                first = at + 1
        yield Tagged(first, end, chance)


def add_model(rules: list[Found], tags: Tags, forms: Forms) -> list[Found]:
    """The names of the rules with those of the model: it can widen a name or add one, and never joins two.

    ``rules`` in order and without overlap; the result too.
    """
    found = list(rules)
    added: list[Found] = []
    first = 0
    for one in by_cell(tags.names(), forms):
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
                name = Name(widest_start(forms, start, name), max(end, name.end), name.form)
            found[at] = Found(name, tuple(dict.fromkeys((*evidence, "model"))), chance)
        name = Name(start, end, "model")
        if behind == first and is_somebody(name, tags, forms):
            added.append(Found(name, ("model",), chance))
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
