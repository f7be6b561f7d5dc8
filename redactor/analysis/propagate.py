# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find a known name everywhere else: whole words, all spellings, broken lines, capitals.

One Aho-Corasick automaton over the folded text of a page, so the cost of a page does not depend on how many names or
pages there are. A hit counts only as a whole word, in a spelling that a name can have at that place; a surname or
first name that is also a plain word needs a cue (a title before it, or a capital inside a sentence).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

import ahocorasick_rs

from redactor.analysis.common import is_common
from redactor.analysis.spelling import PREFIXES, Name, fold


class Hit(NamedTuple):
    """A known name at ``[start, end)``; ``kind`` is ``full``, ``surname`` or ``given``."""

    start: int
    end: int
    kind: str


_RANK = {"full": 0, "surname": 1, "given": 2}
_BROKEN = re.compile(r"[-\u00ad]\s*\n\s*|\u00ad|\s{2,}")
_INITIALS_BEFORE = re.compile(r"(?<![\w.])(?:[A-Z][a-z]?\.[ -]?){1,5}$")
_CUE_BEFORE = re.compile(
    r"(?:\b(?:mevrouw|mevr\.?|mw\.?|de heer|heer|dhr\.?|hr\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?|beste|hoi|hallo|"
    r"dag|hi|geachte|ha|lieve|collega|minister|staatssecretaris|wethouder|burgemeester|kamerlid|raadslid|het lid|"
    r"groet(?:en|jes)?,?|mvg,?|gr\.?,?|gezien|namens)|(?:van|aan|cc|from|to|naam|contactpersoon|door|steller):|@)\s*$",
    re.IGNORECASE,
)
_COMPOUND_BEFORE = re.compile(
    r"\b(?:commissie|kabinet|wet|lex|rapport|stichting|fonds|[A-Za-z]{3,}(?:straat|laan))-$", re.IGNORECASE
)
_INFORMAL = re.compile(
    r"^\s*(?:van|from|aan|to|onderwerp|subject|verzonden|sent)\s*:|^\[?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d",
    re.IGNORECASE | re.MULTILINE,
)


def spellings(name: Name) -> Iterable[tuple[str, str]]:
    """(folded spelling, kind) of everything that a name can be found by."""
    if name.single:
        yield name.single, "given"
        return
    surname = f"{name.prefix} {name.family}".strip()
    if len(name.family) > 1:
        yield surname, "surname"
        if "-" in surname:
            yield surname.replace("-", ""), "surname"
    for given in name.given:
        yield f"{given} {surname}", "full"
        yield f"{surname}, {given}", "full"
        if len(given) > 1:
            yield given, "given"
    if len(name.given) > 1:
        yield f"{' '.join(name.given)} {surname}", "full"
    letters = name.initials
    if letters:
        for dotted in {". ".join(letters) + ".", ".".join(letters) + ".", letters}:
            yield f"{dotted} {surname}", "full"
            yield f"{surname}, {dotted}", "full"
            if name.prefix:
                yield f"{name.family}, {dotted} {name.prefix}", "full"


class Searcher:
    """All known names as one automaton."""

    def __init__(self, names: Iterable[Name]) -> None:
        kinds: dict[str, str] = {}
        for name in names:
            for text, kind in spellings(name):
                if len(text) > 1 and _RANK[kind] < _RANK.get(kinds.get(text, ""), 9):
                    kinds[text] = kind
        self._terms = sorted(kinds)
        self._kinds = [kinds[term] for term in self._terms]

    @cached_property
    def _automaton(self) -> ahocorasick_rs.AhoCorasick:
        return ahocorasick_rs.AhoCorasick(self._terms, matchkind=ahocorasick_rs.MatchKind.Standard)

    @property
    def terms(self) -> frozenset[str]:
        """Every folded spelling that is searched."""
        return frozenset(self._terms)

    def find(self, text: str, folded: str | None = None) -> list[Hit]:
        """Known names in one page's text, in order, none inside another."""
        if not self._terms:
            return []
        folded = fold(text) if folded is None else folded
        informal = bool(_INFORMAL.search(text))
        hits = list(self._hits(text, folded, informal=informal))
        pieces = [match.span() for match in _BROKEN.finditer(text)]
        if pieces:
            hits += self._broken(text, pieces, informal=informal)
        return _longest(hits)

    def _hits(self, text: str, folded: str, *, informal: bool) -> Iterable[Hit]:
        for which, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if not _whole(text, start, end):
                continue
            kind = self._kinds[which]
            if not _written_as_name(text, start, end, kind, informal=informal):
                continue
            if kind == "surname":
                before = _INITIALS_BEFORE.search(text[max(0, start - 16) : start])
                if before:
                    yield Hit(start - len(before.group()), end, "full")
                    continue
            yield Hit(start, end, kind)

    def _broken(self, text: str, pieces: list[tuple[int, int]], *, informal: bool) -> list[Hit]:
        """Hits in the text with words joined over line ends, told in offsets of the page."""
        joined, starts, origins, at, length = [], [0], [0], 0, 0
        for start, end in pieces:
            joined.append(text[at:start])
            length += start - at
            if text[start] not in "-\u00ad":
                joined.append(" ")
                length += 1
            starts.append(length)
            origins.append(end)
            at = end
        joined.append(text[at:])
        whole = "".join(joined)

        def origin(offset: int) -> int:
            piece = bisect_right(starts, offset) - 1
            return origins[piece] + offset - starts[piece]

        found = []
        for hit in self._hits(whole, fold(whole), informal=informal):
            start, end = origin(hit.start), origin(hit.end - 1) + 1
            if end - start != hit.end - hit.start:
                found.append(Hit(start, end, hit.kind))
        return found


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a hit is a word of its own: ``Anna's`` and ``Jansen-rapport`` are, ``De Vries-Jansen`` is not."""
    before = text[start - 1] if start else " "
    if before.isalnum() or before == "_":
        return False
    if before in "-‐‑" and start > 1 and text[start - 2].isalpha():
        return False
    after = text[end] if end < len(text) else " "
    if after in "-‐‑\u00ad" and end + 1 < len(text) and text[end + 1].isupper():
        return False
    if after == "s" and (end + 1 == len(text) or not text[end + 1].isalnum()):
        return text[end - 1] not in "sxz" and end - start > 3
    return not (after.isalnum() or after == "_")


def _written_as_name(text: str, start: int, end: int, kind: str, *, informal: bool) -> bool:
    words = [word for word in re.split(r"[\s,.\-]+", text[start:end]) if word]
    own = [word for word in words if fold(word) not in PREFIXES] or words
    capital = all(word[0].isupper() or not word[0].isalpha() for word in own)
    if kind == "full":
        return capital or informal or len("".join(own)) > 8
    low = fold(" ".join(own))
    if not capital:
        return informal and not is_common(low) and len(low) > 2 and text[start:end].islower()
    if _COMPOUND_BEFORE.search(text[max(0, start - 24) : start]):
        return False
    if not is_common(low):
        return True
    if len(words) > len(own) and kind == "surname":
        return True
    return bool(_CUE_BEFORE.search(text[max(0, start - 24) : start])) or _inside_sentence(text, start)


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start]
    return bool(before) and before[-1] == " " and before.strip()[-1:].isalpha()


def _longest(hits: list[Hit]) -> list[Hit]:
    """The leftmost and there the longest hits, none overlapping another, in order."""
    taken: list[Hit] = []
    for hit in sorted(set(hits), key=lambda one: (one.start, -one.end, _RANK[one.kind])):
        if not taken or hit.start >= taken[-1].end:
            taken.append(hit)
    return taken
