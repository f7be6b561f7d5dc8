# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One invented name for each person of a dossier, whatever the order of the documents and the number of workers.

The names are given after the first pass, when everyone is known. Their numbers follow a hash that is keyed with all
names together: an order that tells nothing (alphabetical numbers would), and that is the same for the same dossier.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.analysis.roles import decide
from redactor.analysis.titles.titles import PUBLIC_ROLES
from redactor.formats.pseudonyms import numbered, word_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from redactor.analysis.names.spelling import Name
    from redactor.analysis.people.memory import Memory
    from redactor.model import Person, Plan

_SHORT = 6


def pseudonyms_of(memory: Memory, taken: Collection[str]) -> dict[str, str]:
    """:attr:`redactor.model.Person.key` → pseudonym, for everyone that the first pass met.

    ``taken`` are words of this kind that the documents use themselves, case-folded ("medewerker 1"): they are skipped.
    """
    people = {memory.who([name]) or name for name in memory.names}
    texts = sorted({(text, role) for name in people for text, role in _identities(name, memory)})
    everyone = hashlib.sha256("\n".join(text for text, _ in texts).encode()).digest()
    texts.sort(key=lambda one: hmac.digest(everyone, one[0].encode(), "sha256"))
    names = numbered((word_for(role) for _, role in texts), taken)
    return {memory.key(text): name for (text, _), name in zip(texts, names, strict=True)}


def _identities(name: Name, memory: Memory) -> Iterator[tuple[str, str]]:
    """What a person is keyed by (as in the analysis), and the role that the whole dossier gives; two rows when an
    official and a private person bear the name."""
    text = "|".join((name.surname, name.initials, " ".join(name.given), name.single))
    cues = memory.cues_of(name)
    public = [cue for cue in cues if cue.role in PUBLIC_ROLES]
    yield text, decide(cues)[0]
    if any(cue.strength > 1 for cue in cues):
        yield f"{text}|public", decide(public)[0]
    if name.single:
        # who is called by one word alone bears it as surname, once the dossier knows others of that surname
        yield "|".join((name.single, "", "", "")), decide(cues)[0]


def with_pseudonyms(plan: Plan, known: Mapping[str, str]) -> Plan:
    """The plan with the dossier's name for each of its people.

    Someone the first pass did not tell apart gets a name from their key: rare, ugly, and the same in every document.
    """
    return replace(plan, persons=tuple(_named(plan.persons, known)))


def _named(persons: Iterable[Person], known: Mapping[str, str]) -> Iterator[Person]:
    for one in persons:
        name = known.get(one.key) or (f"{word_for(one.role)} {one.key[:_SHORT]}" if one.key else "")
        yield replace(one, pseudonym=name)
