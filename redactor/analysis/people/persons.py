# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Identities as values: persons and findings with their numbers, and what the dossier tells of a person and learns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name
from redactor.analysis.numbers.repeated import identifiers_of
from redactor.analysis.people.identity import Identity, told
from redactor.analysis.people.memory import Lesson, Memory
from redactor.analysis.reading.quoted import Way
from redactor.analysis.roles import decide
from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.titles import PUBLIC_ROLES
from redactor.model import Finding, Person


def numbered(
    mentions: Sequence[Mention], identities: Sequence[Identity], memory: Memory, ways: Sequence[Way]
) -> tuple[tuple[Finding, ...], tuple[Person, ...]]:
    """Findings numbered from 1 in the order of the mentions, persons in that of their first mention.

    ``ways``: per page, how a place in the text that was analysed leads back to the text of the page.
    """
    order = sorted(identities, key=lambda one: min(one.mentions))
    owner = {index: number for number, one in enumerate(order, 1) for index in one.mentions}
    back = [way.back for way in ways]
    findings = tuple(
        Finding(
            index + 1, one.page + 1, back[one.page](one.start), back[one.page](one.end), one.entity_type, one.score,
            one.recognizer, one.evidence, owner.get(index),
        )
        for index, one in enumerate(mentions)
    )  # fmt: skip
    return findings, tuple(_person(number, one, memory) for number, one in enumerate(order, 1))


def _person(number: int, identity: Identity, memory: Memory) -> Person:
    """The identity as a value, with what the dossier adds to it."""
    role, codes = decide(identity.cues)
    known = memory.who(identity.names)
    flags = set(identity.flags)
    if known:
        role, codes, unclear = _from_dossier(identity, role, codes, memory.cues_of(known))
        flags |= {"homonym"} if unclear else set()
    name = known or identity.best()
    plain = text = "|".join((name.surname, name.initials, " ".join(name.given), name.single))
    if identity.side == "public" and known and any(cue.strength > 1 for cue in memory.cues_of(known)):
        text += "|" + identity.side
    findings = tuple(index + 1 for index in sorted(identity.mentions))
    evidence = tuple(dict.fromkeys((*codes, *sorted(flags))))
    ties = tuple(sorted(identity.ties))
    return Person(number, findings, role, evidence, ties, memory.key(text), name_key=memory.key(plain))


def _from_dossier(
    identity: Identity, role: str, codes: tuple[str, ...], cues: Sequence[Cue]
) -> tuple[str, tuple[str, ...], bool]:
    """(role, codes, unclear) of an identity when other documents tell something of a person of that name."""
    everything = decide({*identity.cues, *cues})
    here = identity.side
    there = {"public" if cue.role in PUBLIC_ROLES else "private" for cue in cues}
    if here and there - {here}:
        return role, codes, here == "private"
    if len(there) > 1:
        return role, codes, True
    if here or not cues:
        return role, codes, False
    if identity.private and "public" in there:
        return role, codes, True
    return everything[0], (*everything[1], "dossier"), False


def lesson(names: frozenset[Name], mentions: Sequence[Mention], identities: Iterable[Identity]) -> Lesson:
    """What the rest of the dossier may know from a document: names, and what is sure of those who are named in full."""
    addresses, roles = set(), set()
    for one in identities:
        best = one.best()
        if not best.full:
            continue
        roles |= {(best, cue) for cue in told(one)}
        addresses |= {
            ("".join(mentions[index].text.split()).lower(), best)
            for index in one.mentions
            if mentions[index].entity_type in ("EMAIL_ADDRESS", "USERNAME")
        }
    return Lesson(names, frozenset(addresses), frozenset(roles), identifiers_of(mentions))
