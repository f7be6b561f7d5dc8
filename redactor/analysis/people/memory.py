# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a run knows of the people in a dossier: spellings, addresses and roles, in memory only.

A memory is a value made of sets, so merging is union: any order of documents and any number of workers gives the same
memory. It pickles (workers send it to their parent); it is never written to disk and its ``repr`` shows no name.
Persons leave the run only as keyed hashes (HMAC-SHA256 with the key of the run).

A dossier is read twice: once with ``Memory(run_key)`` for every document, whose ``Analysis.memory`` are merged, and
once with the merged memory.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from redactor.analysis.names.spelling import Name
from redactor.analysis.names.ties import compatible
from redactor.analysis.surroundings import Cue


class Lesson(NamedTuple):
    """What one document teaches: names to look for, who owns an address, cues of roles at full names, numbers."""

    names: frozenset[Name] = frozenset()
    addresses: frozenset[tuple[str, Name]] = frozenset()
    roles: frozenset[tuple[Name, Cue]] = frozenset()
    identifiers: frozenset[tuple[str, str]] = frozenset()
    """a number that a label told, without separators, and its type"""


@dataclass(frozen=True, slots=True)
class Memory:
    """Lessons of the documents of one run. ``|`` merges; the key of the left side stays."""

    run_key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    lesson: Lesson = field(default=Lesson(), repr=False)

    def __or__(self, other: Memory) -> Memory:
        return self.learn(other.lesson)

    def learn(self, lesson: Lesson) -> Memory:
        """This memory with one more lesson."""
        mine = self.lesson
        return Memory(
            self.run_key,
            Lesson(
                mine.names | lesson.names,
                mine.addresses | lesson.addresses,
                mine.roles | lesson.roles,
                mine.identifiers | lesson.identifiers,
            ),
        )

    @property
    def names(self) -> frozenset[Name]:
        """Every spelling learned."""
        return self.lesson.names

    @property
    def identifiers(self) -> frozenset[tuple[str, str]]:
        """Numbers of people learned, each with its type."""
        return self.lesson.identifiers

    @property
    def fingerprint(self) -> str:
        """Keyed hash of everything learned, hexadecimal: another memory may mean other decisions."""
        parts = sorted(repr(one) for rows in self.lesson for one in rows)
        return hmac.new(self.run_key, "\n".join(parts).encode(), hashlib.sha256).hexdigest()

    def key(self, text: str) -> str:
        """Keyed hash of a normalised name, hexadecimal, 32 characters."""
        return hmac.new(self.run_key, text.encode(), hashlib.sha256).hexdigest()[:32]

    def owners(self) -> Mapping[str, Name]:
        """Address → its owner, for addresses that belong to one person only."""
        return _owners(self.lesson)

    def who(self, names: Iterable[Name]) -> Name | None:
        """The person of the dossier that all these full names fit, as the most complete spelling; None when unclear."""
        people = _people(self.lesson.names)
        found = {people.get(name) for name in names if name.full}
        return found.pop() if len(found) == 1 else None

    def cues_of(self, person: Name) -> tuple[Cue, ...]:
        """Cues that any document of the dossier gives for one of its people."""
        return _cues(self.lesson).get(person, ())


@lru_cache(maxsize=4)
def _people(names: frozenset[Name]) -> Mapping[Name, Name | None]:
    """Full name → the most complete spelling of the one person it fits; None for what fits two people."""
    by_surname: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if name.full:
            by_surname[name.surname].append(name)
    result: dict[Name, Name | None] = {}
    for rows in by_surname.values():
        clusters: list[list[Name]] = []
        for name in sorted(rows, key=lambda one: (-len(one.given), -len(one.initials), one)):
            fits = [cluster for cluster in clusters if all(compatible(name, other) for other in cluster)]
            if len(fits) == 1:
                fits[0].append(name)
            elif not fits:
                clusters.append([name])
            else:
                result[name] = None
        for cluster in clusters:
            for name in cluster:
                result[name] = cluster[0]
    return MappingProxyType(result)


@lru_cache(maxsize=4)
def _owners(lesson: Lesson) -> Mapping[str, Name]:
    people = _people(lesson.names)
    found: dict[str, set[Name | None]] = defaultdict(set)
    for address, name in lesson.addresses:
        found[address].add(people.get(name, name))
    return MappingProxyType(
        {address: name for address, rows in found.items() if len(rows) == 1 for name in rows if name}
    )


@lru_cache(maxsize=4)
def _cues(lesson: Lesson) -> Mapping[Name, tuple[Cue, ...]]:
    people = _people(lesson.names)
    found: dict[Name, set[Cue]] = defaultdict(set)
    for name, cue in lesson.roles:
        person = people.get(name)
        if person:
            found[person].add(cue)
    return MappingProxyType({person: tuple(sorted(cues)) for person, cues in found.items()})
