# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the rest of a page shows of a word with a capital: "de Verseon", "in Verseon 3" against "mevrouw Verseon".

A single word that could be a surname, a product or a ship is often alone in its sentence, but a page names its things
more than once, and one of the places tells. The name model reads these signs as features of every
occurrence, one letter each:

``a`` behind an article, ``i`` behind "in" or "via", ``n`` a number behind it, ``s`` written small elsewhere,
``f`` in a whole name, ``t`` behind a form of address, ``g`` greeted, ``v`` speaking or doing, ``m`` in a mail address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold
from recognizers.names.tokens import ADDRESS, INITIALS, LOWER, NUMBER, UPPERWORD, WORD, Tokens

ARTICLES = frozenset("de het een dit deze onze ons uw elke ieder geen".split())
INTO = frozenset("in op via binnen uit vanuit naar onder per tussen langs tegenover".split())
GREETED = frozenset("beste hoi dag hallo ha hey geachte groet groeten groetjes gr lieve dear hi".split())
ACTS = frozenset(
    """belt belde mailt mailde appt zegt zei vraagt vroeg vindt vond denkt dacht antwoordt schrijft schreef weet wist
    hoort hoorde begrijpt komt kwam spreekt sprak licht merkt meldt meldde wil vertelt vertelde verklaarde""".split()
)
NEAR = ARTICLES | INTO | GREETED
FORMS_OF_ADDRESS = frozenset(("mevrouw", "de_heer", "meneer", "mr_english", "academic"))
PERSONAL = frozenset("fgmtv")
"""the signs that a word is somebody's name"""
SIGNED = frozenset((WORD, UPPERWORD))
"""kinds of token that are looked at"""
MAX_PREFIXES = 3
_PARTS = re.compile(r"[._-]")


class Page(NamedTuple):
    """What a page shows of its words with a capital, by folded word."""

    signs: Mapping[str, str]
    """the letters of the signs of all occurrences, sorted; words without a sign are absent"""
    places: Mapping[str, list[int]]
    """the tokens where the word stands with a capital"""

    def by_token(self) -> dict[int, str]:
        """Token → the signs of its word, for words that have any."""
        return {at: letters for low, letters in self.signs.items() for at in self.places[low]}

    def is_person(self, low: str) -> bool:
        """Whether the word is somebody somewhere on the page: in a whole name, addressed, greeted, speaking."""
        return not PERSONAL.isdisjoint(self.signs.get(low, ""))


NOTHING = Page({}, {})


def look_round(tokens: Tokens, lexicon: Lexicon) -> Page:
    """The signs and places of the words of a page."""
    places = _places(tokens, lexicon)
    every = set(tokens.words)
    mail = _local_parts(tokens) if "@" in tokens.text else frozenset()
    signs: dict[str, str] = {}
    for low, there in places.items():
        found = {"s"} if low in every else set()
        if low in mail:
            found.add("m")
        first = low in lexicon.first_names
        for at in there:
            _beside(tokens, lexicon, at, found, first=first)
        if found:
            signs[low] = "".join(sorted(found))
    return Page(signs, places)


def _places(tokens: Tokens, lexicon: Lexicon) -> dict[str, list[int]]:
    """Where each word with a capital stands that could be a name."""
    lows, prefixes, never = tokens.lows, lexicon.prefixes, lexicon.never_names
    places: dict[str, list[int]] = {}
    for at in tokens.capitals:
        low = lows[at]
        if len(low) > 2 and low not in never and low not in prefixes:
            there = places.get(low)
            if there is None:
                places[low] = [at]
            else:
                there.append(at)
    return places


def _beside(tokens: Tokens, lexicon: Lexicon, at: int, found: set[str], *, first: bool) -> None:
    """Adds what the neighbours of one place show; ``first``: the word is a first name of the lists."""
    words, kinds, gaps = tokens.words, tokens.kinds, tokens.gaps
    if at and gaps[at] < 2:
        word = words[at - 1]
        looked = word in NEAR or word in lexicon.prefixes or word in lexicon.titles_before or word == "."
        if looked or kinds[at - 1] != LOWER:
            _before(tokens, lexicon, at, found)
    if at + 1 < tokens.size and not gaps[at + 1]:
        behind = kinds[at + 1]
        if behind == NUMBER:
            found.add("n")
        elif behind == LOWER and words[at + 1] in ACTS:
            found.add("v")
        if first:
            _behind(tokens, lexicon, at + 1, found)


def _local_parts(tokens: Tokens) -> frozenset[str]:
    """The words in front of the @ of the mail addresses."""
    mails = (word for word, kind in zip(tokens.words, tokens.kinds, strict=True) if kind == ADDRESS)
    return frozenset(part for mail in mails for part in _PARTS.split(mail.partition("@")[0].lower()))


def _behind(tokens: Tokens, lexicon: Lexicon, behind: int, found: set[str]) -> None:
    """Adds whether a surname stands behind a first name."""
    words, kinds = tokens.words, tokens.kinds
    while behind < tokens.size and kinds[behind] == LOWER and words[behind] in lexicon.prefixes:
        behind += 1
    if behind < tokens.size and kinds[behind] == WORD and tokens.lows[behind] in lexicon.surnames:
        found.add("f")


def _before(tokens: Tokens, lexicon: Lexicon, at: int, found: set[str]) -> None:
    """Adds what stands in front of the word."""
    words, kinds = tokens.words, tokens.kinds
    back = at - 1
    if kinds[back] == LOWER:
        word = words[back]
        if word in INTO:
            found.add("i")
            return
        if word in ARTICLES and not (word == "de" and is_prefix_here(tokens, lexicon, back)):
            found.add("a")
            return
    steps = 0
    while back >= 0 and steps < MAX_PREFIXES and kinds[back] in (LOWER, WORD) and tokens.lows[back] in lexicon.prefixes:
        back -= 1
        steps += 1
    if back < 0:
        return
    if words[back] == "." and back:
        back -= 1
    if kinds[back] == INITIALS:
        found.add("f")
        return
    low = tokens.lows[back]
    if kinds[back] == WORD and low in lexicon.first_names and low not in lexicon.words_frequent:
        found.add("f")
    elif lexicon.titles_before.get(low) in FORMS_OF_ADDRESS:
        found.add("t")
    elif low in GREETED:
        found.add("g")


def is_prefix_here(tokens: Tokens, lexicon: Lexicon, at: int) -> bool:
    """Whether "de" belongs to a name: behind a name, initials, a form of address, a prefix or a comma."""
    front = at - 1
    if front < 0 or tokens.gaps[at]:
        return False
    word = tokens.words[front]
    if tokens.kinds[front] in (WORD, UPPERWORD, INITIALS) or word == "," or word in lexicon.prefixes:
        return True
    title = tokens.words[front - 1] if word == "." and front else word
    return lexicon.titles_before.get(fold(title)) in FORMS_OF_ADDRESS
