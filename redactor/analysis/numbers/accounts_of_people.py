# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts that are spelled like somebody whom the document names: ``psmits`` and ``pismit02`` of Pieter Smits.

Bodies make them of a letter or two and the surname, whole or cut off, with or without a number. Behind a label the
recognizer of accounts takes any; here the name is the proof, so they are looked for wherever a page speaks of accounts,
systems or who did something in one. What is a word is none, but for a number at its end.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e.

Fictitious examples: export door psmits; Anna Terpstra (anterp01).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from recognizers.account_shapes import LABEL_STEMS
from recognizers.lexicon import load
from recognizers.look import look, matches_at, stems
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse, squeeze

_MORE_STEMS = stems("who works in a system", "profiel", "query", "aanmelder", "toestel", "servicedesk", "applicatie")
_TOKEN = re.compile(r"(?<![\w@./\\-])(?P<letters>[a-z]{4,16})(?P<number>\d{0,3})(?![\w@\\/-]|\.\w)")
_START = 3
"""letters of a surname that an account has at least, and that it is looked up by"""
_DIGITS = 3
"""of the number behind one, at most"""
_LEAST = 3
"""letters of a surname that an account cuts off, at least"""


class _Who(NamedTuple):
    """Somebody's surname, with or without its prefix, and the first letter of a given name."""

    family: str
    first: str


def with_accounts(texts: Sequence[str], pages: Sequence[Sequence[Mention]]) -> Iterator[list[Mention]]:
    """The pages with the accounts on them that are spelled like somebody in the document."""
    people: _People | None = None
    for number, (text, page) in enumerate(zip(texts, pages, strict=True)):
        seen = look(text)
        if not (seen.sees(LABEL_STEMS) or seen.sees(_MORE_STEMS)):
            yield [*page]
            continue
        people = _People(pages) if people is None else people
        yield [*page, *_accounts(number, text, page, people)] if people.by_start else [*page]


class _People:
    """Whom a document names."""

    def __init__(self, pages: Sequence[Sequence[Mention]]) -> None:
        self.by_start: Mapping[str, set[_Who]] = _by_start(pages)
        """by the first letters of a surname, who bears one"""
        whole = {
            one for who in self.by_start.values() for family, first in who for one in (first + family, family + first)
        }
        self._spelled = AhoCorasick(sorted(whole), implementation=Implementation.ContiguousNFA)

    def spots(self, text: str) -> set[int]:
        """Where a word may begin that is such an account: spelled so whole, or with a number behind it."""
        spots = {start for _, start, _ in self._spelled.find_matches_as_indexes(text, overlapping=True)}
        for start, stop in look(text).numbers:
            begin = start
            while begin and text[begin - 1].islower():
                begin -= 1
            if begin < start and stop - start <= _DIGITS:
                spots.add(begin)
        return spots


def _by_start(pages: Sequence[Sequence[Mention]]) -> Mapping[str, set[_Who]]:
    found: dict[str, set[_Who]] = defaultdict(set)
    for text in {one.text for page in pages for one in page if one.entity_type == "PERSON"}:
        name = parse(text)
        first = (name.initials or (name.given[0] if name.given else ""))[:1]
        whole = squeeze(name.family)
        last = squeeze(name.family.rpartition(" ")[2])  # of two names, or behind a word that isn't one
        for family in {whole, last, name.surname} if first else ():
            if len(family) >= _START:
                found[family[:_START]].add(_Who(family, first))
    return found


def _accounts(page: int, text: str, mentions: Sequence[Mention], people: _People) -> Iterator[Mention]:
    taken = [(one.start, one.end) for one in mentions]
    words = load().words
    for match in matches_at(text, sorted(people.spots(text)), _TOKEN):
        letters, number = match.group("letters", "number")
        who = {one for at in range(_START) for one in people.by_start.get(letters[at : at + _START], ())}
        if not who or not any(_is_of(letters, one, numbered=bool(number)) for one in who):
            continue
        if (not number and letters in words) or any(
            start <= match.start() and match.end() <= end for start, end in taken
        ):
            continue
        yield Mention(
            page,
            *match.span(),
            "USERNAME",
            match.group(),
            0.7,
            "accounts_of_people",
            ("context:account", "near:person"),
        )


def _is_of(letters: str, who: _Who, *, numbered: bool) -> bool:
    """Whether an account is made of somebody's surname and first letter.

    >>> pieter = _Who("smits", "p")
    >>> [_is_of(one, pieter, numbered=False) for one in ("psmits", "smitsp", "pismit", "smits", "esmits")]
    [True, True, False, False, False]
    >>> [_is_of(one, pieter, numbered=True) for one in ("pismit", "smits", "psm")]
    [True, True, False]
    """
    family, first = who
    if first + family == letters or family + first == letters:
        return True
    if not numbered:
        return False
    if letters == family:
        return True
    cuts = (letters[1:], letters[2:]) if letters[0] == first else ()
    return any(len(cut) >= _LEAST and family.startswith(cut) for cut in cuts)
