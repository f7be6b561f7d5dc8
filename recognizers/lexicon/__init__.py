# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Word lists: names, plain words, prefixes, titles, labels, and the loader.

One entry a line, lower case, ``#`` starts a comment. The big lists are made by :mod:`recognizers.lexicon.build`; the
small ones (titles, labels, exceptions) are written by hand. Lists are features: no name is decided by a list alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from importlib.resources import files
from itertools import chain

Words = Mapping[str, None]
"""A long list, in the order of its file: a ``dict`` of words alone.

Python's collector of garbage passes over those. It looks at every word of a set each time that it goes over the
process: 24 of 34 ms, where somebody embeds the library.
"""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lists as sets of lower-case entries; look-ups go through :func:`fold`."""

    first_names: frozenset[str]
    """first names that many Dutch people bear or bore, of any origin"""
    first_names_rare: Words
    """a broad and noisy list of first names"""
    surnames_common: frozenset[str]
    surnames: Words
    """words of surnames without their prefix, the common ones included"""
    words: Words
    """plain Dutch words that are written with a small letter, the frequent ones included"""
    words_frequent: frozenset[str]
    words_english: frozenset[str]
    """frequent English words that are no Dutch ones"""
    english: Words
    """English words of the dictionary, also those that are Dutch words or names"""
    proper: Words
    """words with a capital that are mostly no names of people: places, peoples, brands"""
    places: frozenset[str]
    """towns and villages, also those that are surnames"""
    prefixes: frozenset[str]
    never_names: frozenset[str]
    abbreviations: frozenset[str]
    """abbreviations that look like initials"""
    organisation_words: frozenset[str]
    organisation_forms: frozenset[str]
    parties: frozenset[str]
    organisations: Mapping[str, tuple[tuple[str, ...], ...]]
    """well-known bodies whose names look like people: first word → the words of each"""
    known: Mapping[str, tuple[tuple[str, ...], ...]]
    """these and further well-known firms, institutions, products and works"""
    known_words: frozenset[str]
    """every word of those"""
    famous: frozenset[str]
    """those of them that stay things until a page shows somebody of that name"""
    bodies: frozenset[str]
    """well-known firms and institutions, without those that sound like somebody"""
    namesakes: frozenset[str]
    """whole names of people of history, which are known as well: of things where words beside them say so"""
    figures: frozenset[str]
    """whole names of figures, makes and prizes, which are known as well and stay until a page shows somebody"""
    organisation_endings: tuple[str, ...]
    organisation_tails: frozenset[str]
    organisation_trades: frozenset[str]
    """further tails, which tell of names alone and of nobody's address"""
    titles_after: frozenset[str]
    street_endings: tuple[str, ...]
    titles_before: Mapping[str, str]
    """spelling → id of the title"""
    labels: Mapping[str, str]
    """spelling → id of the label"""
    field_labels: Mapping[str, str]
    """the same for further labels, which the name model was not taught"""
    label_starts: Mapping[str, int]
    """first word of a label of either kind → words of the longest label that starts with it (marks count as words)"""


_WHOLE = ("known_namesakes.txt", "known_figures.txt")
_BODIES = ("known_firms.txt", "known_bodies.txt", "known_brands.txt")
_KNOWN = (*_BODIES, "known_products.txt", "known_works.txt")
_MARKS = str.maketrans("’‘‑", "''-")
_DIGITS = str.maketrans("’‘‑01358", "''-olesb")
"""a scanner reads "Vermeu1en" for "Vermeulen" """


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The form in which a word stands in the lists: small letters, straight apostrophe, no break at a line end.

    >>> fold("Lindel-\\nhorst"), fold("D’Angelo"), fold("Smit-\\nBakker")
    ('lindelhorst', "d'angelo", 'smit-bakker')
    >>> fold("Vermeu1en"), fold("2024")
    ('vermeulen', '2024')
    """
    if "\n" in word or "\xad" in word:
        word = join_broken(word)
    word = word.lower()
    if not word.isalpha():
        word = word.replace("\u0307", "")  # the small letter of a Turkish İ keeps its dot apart
        word = word.translate(_DIGITS if word[:1].isalpha() else _MARKS)
    return word


def join_broken(word: str) -> str:
    """A word without the break at its line end; the hyphen stays where the next part has a capital."""
    head, *rest = word.replace("\xad\n", "-\n").replace("\xad", "").split("-\n")
    for part in rest:
        head += ("-" if part[:1].isupper() else "") + part
    return head


def read(name: str) -> list[str]:
    """The entries of one list of this folder, without comments and empty lines."""
    return listed(files(__package__).joinpath(name).read_bytes().decode("utf-8"))


def listed(text: str) -> list[str]:
    """The entries of the text of a list."""
    text = text.strip("\n")
    lines = text.split("\n")
    if "#" in text or "\n\n" in text or not text:
        lines = [line for line in lines if line and not line.startswith("#")]
    return lines


Entries = Callable[[str], list[str]]
"""gives the entries of the list of a file's name"""


def _set(*names: str, entries: Entries = read) -> frozenset[str]:
    return frozenset().union(*map(entries, names))  # each list is hashed once: this is a large part of every start


def _list(*names: str, entries: Entries = read) -> Words:
    return dict.fromkeys(chain.from_iterable(map(entries, names)))


def _map(name: str, *, entries: Entries = read) -> Mapping[str, str]:
    pairs = (line.split("\t") for line in entries(name) if line)
    return {spelling: identifier for identifier, spelling in pairs}


def _starts(labels: Mapping[str, str]) -> Mapping[str, int]:
    longest: dict[str, int] = {}
    for spelling in labels:
        pieces = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]|\d+", spelling)
        longest[pieces[0]] = max(longest.get(pieces[0], 0), len(pieces))
    return longest


def _phrases(*names: str, entries: Entries = read) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        for entry in filter(None, entries(name)):
            words = tuple(entry.split())
            found.setdefault(words[0], []).append(words)
    return {first: tuple(rows) for first, rows in found.items()}


def _words(*names: str, entries: Entries = read) -> frozenset[str]:
    return frozenset(word for name in names for entry in entries(name) for word in entry.split())


@lru_cache(maxsize=1)
def load() -> Lexicon:
    """All lists, read once in a process."""
    return made(read)


def made(entries: Entries) -> Lexicon:
    """All lists of which ``entries`` gives the entries by the name of their file."""
    sets, maps = partial(_set, entries=entries), partial(_map, entries=entries)
    phrases, words = partial(_phrases, entries=entries), partial(_words, entries=entries)
    lists = partial(_list, entries=entries)
    return Lexicon(
        first_names=sets("first_names.txt"),
        first_names_rare=lists("first_names_rare.txt"),
        surnames_common=sets("surnames_common.txt"),
        surnames=lists("surnames_common.txt", "surnames.txt"),
        words=lists("words_frequent.txt", "words.txt"),
        words_frequent=sets("words_frequent.txt"),
        words_english=sets("words_english.txt"),
        english=lists("english.txt"),
        proper=lists("proper.txt"),
        places=sets("places.txt", "places_by_hand.txt"),
        prefixes=sets("prefixes.txt"),
        never_names=sets("never_names.txt"),
        abbreviations=sets("abbreviations.txt"),
        organisation_words=sets("organisation_words.txt"),
        organisation_forms=sets("organisation_forms.txt"),
        parties=sets("parties.txt"),
        organisations=phrases("organisations.txt"),
        known=phrases("organisations.txt", "known_famous.txt", *_WHOLE, *_KNOWN),
        known_words=words("organisations.txt", "known_famous.txt", *_WHOLE, *_KNOWN),
        famous=sets("organisations.txt", "known_famous.txt"),
        bodies=sets("organisations.txt", *_BODIES) - sets("known_borne.txt"),
        namesakes=sets("known_namesakes.txt"),
        figures=sets("known_figures.txt"),
        organisation_endings=tuple(entry for entry in entries("organisation_endings.txt") if entry),
        organisation_tails=sets("organisation_tails.txt"),
        organisation_trades=sets("organisation_trades.txt"),
        titles_after=sets("titles_after.txt"),
        street_endings=tuple(entry for entry in entries("street_endings.txt") if entry),
        titles_before=maps("titles_before.txt"),
        labels=maps("labels.txt"),
        field_labels=maps("labels_of_fields.txt"),
        label_starts=_starts({**maps("labels.txt"), **maps("labels_of_fields.txt")}),
    )


@lru_cache(maxsize=1)
def without_lists() -> Lexicon:
    """The hand-written lists only: to measure what the big lists are worth."""
    none: frozenset[str] = frozenset()
    return replace(
        load(), first_names=none, first_names_rare={}, surnames={}, surnames_common=none, words={}, words_frequent=none,
        words_english=none, english={}, proper={}, places=none,
    )  # fmt: skip
