# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Word lists: names, plain words, prefixes, titles, labels, and the loader.

One entry a line, lower case, ``#`` starts a comment. The big lists are made by :mod:`recognizers.lexicon.build`; the
small ones (titles, labels, exceptions) are written by hand. Lists are features: no name is decided by a list alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lists as sets of lower-case entries; look-ups go through :func:`fold`."""

    first_names: frozenset[str]
    """first names that many Dutch people bear or bore, of any origin"""
    first_names_rare: frozenset[str]
    """a broad and noisy list of first names"""
    surnames_common: frozenset[str]
    surnames: frozenset[str]
    """words of surnames without their prefix, the common ones included"""
    words: frozenset[str]
    """plain Dutch words that are written with a small letter, the frequent ones included"""
    words_frequent: frozenset[str]
    proper: frozenset[str]
    """words with a capital that are mostly no names of people: places, peoples, brands"""
    prefixes: frozenset[str]
    never_names: frozenset[str]
    organisation_words: frozenset[str]
    organisation_forms: frozenset[str]
    street_endings: tuple[str, ...]
    titles_before: Mapping[str, str]
    """spelling → id of the title"""
    labels: Mapping[str, str]
    """spelling → id of the label"""


def fold(word: str) -> str:
    """The form in which a word stands in the lists: small letters, straight apostrophe, no break at a line end.

    >>> fold("Lindel-\\nhorst"), fold("D’Angelo"), fold("Smit-\\nBakker")
    ('lindelhorst', "d'angelo", 'smit-bakker')
    """
    if "\n" in word or "\xad" in word:
        word = join_broken(word)
    return word.lower().replace("’", "'").replace("‘", "'").replace("‑", "-")


def join_broken(word: str) -> str:
    """A word without the break at its line end; the hyphen stays where the next part has a capital."""
    head, *rest = word.replace("\xad", "-").split("-\n")
    for part in rest:
        head += ("-" if part[:1].isupper() else "") + part
    return head.replace("-\n", "").replace("\n", "")


def read(name: str) -> list[str]:
    """The entries of one list of this folder, without comments and empty lines."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    lines = text.split("\n")
    if "#" in text or "\n\n" in text:
        lines = [line for line in lines if line and not line.startswith("#")]
    return lines


def _set(*names: str) -> frozenset[str]:
    found: set[str] = set()
    for name in names:
        found.update(read(name))
    found.discard("")
    return frozenset(found)


def _map(name: str) -> Mapping[str, str]:
    pairs = (line.split("\t") for line in read(name) if line)
    return {spelling: identifier for identifier, spelling in pairs}


@lru_cache(maxsize=1)
def load() -> Lexicon:
    """All lists, read once in a process."""
    return Lexicon(
        first_names=_set("first_names.txt"),
        first_names_rare=_set("first_names_rare.txt"),
        surnames_common=_set("surnames_common.txt"),
        surnames=_set("surnames_common.txt", "surnames.txt"),
        words=_set("words_frequent.txt", "words.txt"),
        words_frequent=_set("words_frequent.txt"),
        proper=_set("proper.txt"),
        prefixes=_set("prefixes.txt"),
        never_names=_set("never_names.txt"),
        organisation_words=_set("organisation_words.txt"),
        organisation_forms=_set("organisation_forms.txt"),
        street_endings=tuple(read("street_endings.txt")[:-1]),
        titles_before=_map("titles_before.txt"),
        labels=_map("labels.txt"),
    )
