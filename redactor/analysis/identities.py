# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is who: group the mentions of a document into human beings, and say what ties them.

Wrong merges leak (a civil servant kept because a minister has the same surname) or over-redact; a missed tie only
costs an officer a second click. So a tie needs evidence, conflicting initials always split, and what fits two people
belongs to neither: it becomes an identity of its own that is flagged ``homonym``.

Order: full names → addresses (display name before it, local part) → surnames alone → given names alone → initials.
Each step is one pass over its mentions with look-ups in dictionaries.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from recognizers.lexicon import load
from redactor.analysis.government.at_college import AT_COLLEGE, MEMBER_OF_COLLEGE
from redactor.analysis.government.crowned import KING
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.names.ties import (
    account_names,
    acronyms,
    compatible,
    first_part,
    local_part,
    local_parts,
    name_of_address,
    other_initials,
    paired,
)
from redactor.analysis.people.identity import Identity
from redactor.analysis.people.same_surname import set_apart, takes_part
from redactor.analysis.roles import side
from redactor.analysis.surroundings import Cue

PUBLIC, PRIVATE = "public", "private"
_IN_TALK = ("layout:salutation", "layout:closing", "layout:mail_header", "layout:chat", "label:")
"""where somebody is spoken to, speaks or is called by a label"""
_TOLD_APART = re.compile(
    r"[ ]?\(|[ ](?:van|uit|bij)[ ](?:de|het|onze|een|mijn|[A-Z])|[ ][A-Z][\w’'-]|,[ ](?:onze|mijn|een)[ ]|"
    r",[ ](?:de|het)[ ][\w-]+,"
)
"""behind a given name: of which family, body or department this one is"""
_COLLEAGUE = re.compile(
    r"\b(?:collega|medewerk(?:er|ster)|mijn|onze|jullie|hun|haar|zijn|assistente?|secretaresse|stagiaire?|ene|oom|"
    r"tante|broer|zus|zoon|dochter|vrouw|man|partner|kleine|ook een)[ ]$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|en|&|/|,\s*en|met|aan|voor|van)\s*")
_TAKES_PART = ("layout:mail_header", "layout:chat")


def _has(mention: Mention, codes: tuple[str, ...]) -> bool:
    return any(code.startswith(codes) for code in mention.evidence)


class Evidence(NamedTuple):
    """All that the grouping looks at; the sequences run parallel, in order of page and start."""

    mentions: Sequence[Mention]
    names: Sequence[Name | None]
    """the parsed name of a PERSON mention, None for all others"""
    cues: dict[int, list[Cue]]
    """cues at each mention"""
    texts: Sequence[str]
    mailed: frozenset[int]
    """mentions with an address behind them: the people that write and are written to"""
    addresses: Mapping[str, Name]
    """addresses whose owner is known from other documents of the dossier"""
    dossier: Collection[Name] = ()
    """the names of people in other documents of the dossier"""


def group(evidence: Evidence) -> list[Identity]:
    """Identities of one document, in no particular order; findings that are nobody's are in none."""
    grouping = _Grouping(evidence)
    grouping.full_names()
    grouping.addresses()
    grouping.surnames()
    grouping.singles()
    grouping.initials()
    return [identity for identity in grouping.identities if identity.mentions]


class _Grouping:
    def __init__(self, evidence: Evidence) -> None:
        self.seen = evidence
        self.identities: list[Identity] = []
        self.by_surname: dict[str, list[Identity]] = defaultdict(list)
        self.by_given: dict[str, list[Identity]] = defaultdict(list)
        self.by_first_part: dict[str, list[Identity]] | None = None
        self.owner: dict[int, Identity] = {}

    def _new(self, name: Name | None = None, *flags: str) -> Identity:
        identity = Identity({name} if name else set(), flags=set(flags))
        self.identities.append(identity)
        return identity

    def _give(self, identity: Identity, index: int, tie: str = "") -> None:
        identity.mentions.append(index)
        identity.pages.add(self.seen.mentions[index].page)
        identity.cues.update(self.seen.cues.get(index, ()))
        self.owner[index] = identity
        name = self.seen.names[index]
        if name and name.full:
            identity.names.add(name)
        if tie:
            identity.ties.add(tie)

    def _side(self, index: int) -> str:
        return side(self.seen.cues.get(index, ()))

    # Full names -----------------------------------------------------------------------------------------------

    def full_names(self) -> None:
        """Names with given name or initials: one identity for what is compatible and fits nobody else."""
        places: dict[Name, list[int]] = defaultdict(list)
        for index, name in enumerate(self.seen.names):
            if name and name.full:
                places[name].append(index)
        clusters: dict[str, list[tuple[set[Name], list[int], bool]]] = defaultdict(list)
        for name in sorted(places, key=lambda one: (one.surname, -len(one.given), -len(one.initials), one)):
            known = clusters[name.surname]
            fits = [one for one in known if not one[2] and all(compatible(name, other) for other in one[0])]
            if len(fits) == 1:
                fits[0][0].add(name)
                fits[0][1].extend(places[name])
            else:
                known.append(({name}, list(places[name]), len(fits) > 1))
        for surname, rows in clusters.items():
            for names, indexes, unclear in rows:
                self._person(surname, names, sorted(indexes), unclear=unclear)

    def _person(self, surname: str, names: set[Name], indexes: list[int], *, unclear: bool) -> None:
        """One cluster becomes one identity, or two when an office holder and a namesake share the spelling."""
        sides = {index: self._side(index) for index in indexes}
        public = {self.seen.names[index] for index in indexes if sides[index] == PUBLIC}
        if public:
            # another spelling, that fits the office holder by its initials and is seen beside a mailbox, is a namesake;
            # so is one with fewer or more initials: "J. van Leeuwen te Nieuwersluis" is not councillor J.P. van Leeuwen
            for index in indexes:
                name = self.seen.names[index]
                if name not in public and (index in self.seen.mailed or other_initials(name, public)):
                    sides[index] = PRIVATE
        split = PUBLIC in sides.values() and PRIVATE in sides.values()
        shares = [[i for i in indexes if sides[i] == PUBLIC], [i for i in indexes if sides[i] != PUBLIC]]
        for share in shares if split else [indexes]:
            identity = self._new()
            identity.names |= names
            if len(names) > 1:
                identity.ties.add("initials")
            for index in share:
                self._give(identity, index)
            doubtful = unclear and not all(sides[index] == PUBLIC for index in share)
            if doubtful or (split and share is shares[1]):
                identity.flags.add("homonym")
            self.by_surname[surname].append(identity)
            for given in sorted({given for name in names for given in name.given}):
                self.by_given[given].append(identity)

    # Addresses ------------------------------------------------------------------------------------------------

    def addresses(self) -> None:
        """E-mail addresses and accounts: the display name before it, what the local part spells, the dossier."""
        spelled: dict[str, list[Identity]] = defaultdict(list)
        for identity in self.identities:
            for text in sorted({text for name in identity.names for text in local_parts(name) | account_names(name)}):
                spelled[text].append(identity)
        owners: dict[str, Identity] = {}
        pending: list[tuple[int, str]] = []
        for index, mention in enumerate(self.seen.mentions):
            if mention.entity_type not in ("EMAIL_ADDRESS", "USERNAME") or "mailbox:functional" in mention.evidence:
                continue
            address = "".join(mention.text.split()).lower()
            before = self.owner.get(index - 1)
            if before and paired(self.seen.texts[mention.page], self.seen.mentions[index - 1], mention):
                owners.setdefault(address, before)
                self._give(before, index, "header_pair")
            else:
                pending.append((index, address))
        for index, address in pending:
            fits = [owners[address]] if address in owners else spelled.get(local_part(address), [])
            if len(fits) == 1:
                self._give(fits[0], index, "header_pair" if address in owners else "local_part")
            elif not fits:
                self._unnamed(index, address, owners)

    def _unnamed(self, index: int, address: str, owners: dict[str, Identity]) -> None:
        """An address of somebody whose name is not written here: known in the dossier, or told by the local part."""
        mention = self.seen.mentions[index]
        known = self.seen.addresses.get(address)
        name = known or (name_of_address(address) if "mailbox:personal" in mention.evidence else None)
        if not name:
            return
        fits = [
            one for one in self.by_surname.get(name.surname, ()) if all(compatible(name, seen) for seen in one.names)
        ]
        identity = fits[0] if len(fits) == 1 else self._new(name)
        owners[address] = identity
        if not fits:
            self.by_surname[name.surname].append(identity)
            for given in name.given:
                self.by_given[given].append(identity)
        self._give(identity, index, "dossier" if known else "local_part" if fits else "")

    # Names alone ----------------------------------------------------------------------------------------------

    def surnames(self) -> None:
        """Surnames without given name or initials."""
        places: dict[str, list[int]] = defaultdict(list)
        lone: dict[str, list[int]] = defaultdict(list)
        for index, name in enumerate(self.seen.names):
            if name and not name.full and name.family:
                places[name.surname].append(index)
            elif name and name.single:
                lone[name.single].append(index)
        for single, indexes in lone.items():
            places[squeeze(single)] += self._used_as_surname(single, indexes)
        for surname, indexes in places.items():
            if indexes:
                self._surname(surname, sorted(indexes))

    def _used_as_surname(self, single: str, indexes: list[int]) -> list[int]:
        """Which mentions of a lone word are a surname: those behind a title or office, and then the others too."""
        titled = [
            index
            for index in indexes
            if self._side(index) == PUBLIC
            or any(code.startswith("title:") for code in self.seen.mentions[index].evidence)
        ]
        if single in self.by_given and single in load().first_names:
            return titled if squeeze(single) in self.by_surname else []
        if single in self.by_given and not titled and squeeze(single) not in self.by_surname:
            return []
        known = squeeze(single) in self.by_surname or bool(self._double_names(squeeze(single)))
        return indexes if titled or known else []

    def _surname(self, surname: str, indexes: list[int]) -> None:
        """Mentions of one surname alone. An office at the mention goes to the office holder, and to nobody else."""
        known = list(self.by_surname.get(surname, ())) or self._double_names(surname)
        lone: dict[str, Identity] = {}
        unclear = False
        apart = self._apart(known, indexes)
        sides = {index: PRIVATE if index in apart else self._side(index) for index in indexes}
        for index in sorted(indexes, key=lambda one: (sides[one] == "", one)):
            where = sides[index]
            fits = self._candidates(known, lone, where) or self._at_college(known, index)
            if len(fits) == 1:
                self._give(fits[0], index, "surname")
                continue
            if where not in lone:
                lone[where] = self._new(Name(family=surname), *(["homonym"] if index in apart else []))
                self.by_surname[surname].append(lone[where])
            unclear = unclear or len(fits) > 1
            self._give(lone[where], index)
        people = [one for one in (*known, *lone.values()) if one.mentions]
        public = [one for one in people if one.side == PUBLIC]
        for one in people:
            doubtful = one is lone.get("") and len(people) > 1
            if doubtful or (public and one.side != PUBLIC and PUBLIC in lone):
                one.flags.add("homonym")

    def _apart(self, known: Collection[Identity], indexes: Collection[int]) -> frozenset[int]:
        """Which surnames alone are told apart from the office holders of that name."""
        holders = [one for one in indexes if self._side(one) == PUBLIC]
        holders += [one for identity in known if identity.side == PUBLIC for one in identity.mentions]
        if not holders:
            return frozenset()
        first = self.seen.mentions[min(holders)]
        talks = takes_part(self.seen.mentions[one] for one in holders)
        king = all(any(cue.code == KING for cue in self.seen.cues.get(one, ())) for one in holders)
        return frozenset(
            index
            for index in indexes
            if not self._side(index)
            and (king or set_apart(self.seen.texts, self.seen.mentions[index], first, talks=talks))
        )

    def _double_names(self, surname: str) -> list[Identity]:
        """``mevrouw De Vries`` where only an ``A. de Vries-Hoek`` is known, who is no office holder."""
        if self.by_first_part is None:
            self.by_first_part = defaultdict(list)
            for identity in self.identities:
                for part in sorted({first_part(name) for name in identity.names} - {""}):
                    self.by_first_part[part].append(identity)
        fits = [one for one in self.by_first_part.get(surname, ()) if one.side != PUBLIC]
        return fits if len(fits) == 1 else []

    def _candidates(self, known: list[Identity], lone: dict[str, Identity], where: str) -> list[Identity]:
        if where == PUBLIC:
            return [one for one in (*known, *lone.values()) if one.side == PUBLIC]
        if where == PRIVATE:
            return [one for one in (*known, *lone.values()) if one.side != PUBLIC]
        return [one for one in (*known, *lone.values()) if one is not lone.get("")] if "" not in lone else [lone[""]]

    def _at_college(self, known: list[Identity], index: int) -> list[Identity]:
        """The one bearer of a surname who stands where a college sits, when the mention calls that surname a member."""
        codes = {cue.code for cue in self.seen.cues.get(index, ())}
        member = self._side(index) == PUBLIC and MEMBER_OF_COLLEGE in codes
        if not member or len(known) != 1 or known[0].private or known[0].flags:
            return []
        if min(abs(self.seen.mentions[index].page - page) for page in known[0].pages) > 1:
            return []  # papers of several municipalities can be one file
        common = any(name.family in load().surnames_common for name in known[0].names)
        return known if not common and any(cue.code == AT_COLLEGE for cue in known[0].cues) else []

    def singles(self) -> None:
        """A lone word that is a given name of somebody, or nobody's yet."""
        lone: dict[tuple[str, str], Identity] = {}
        spoken_of = self._spoken_of()
        for index, name in enumerate(self.seen.names):
            if not name or not name.single or index in self.owner:
                continue
            if name.single in spoken_of:
                self._give(spoken_of[name.single], index, "given_name")
                continue
            where = self._side(index)
            known = self.by_given.get(name.single, [])
            fits = [one for one in known if one.side == where] if where == PUBLIC else []
            if where != PUBLIC:
                fits = [one for one in known if one.side != PUBLIC]
                if len(fits) > 1:
                    fits = [one for one in fits if self.seen.mentions[index].page in one.pages]
            if len(fits) == 1:
                self._give(fits[0], index, "given_name")
                continue
            if (name.single, where) not in lone:
                doubtful = known and where != PUBLIC  # an office beside the very name leaves no doubt
                lone[name.single, where] = self._new(name, *(["homonym"] if doubtful else []))
            self._give(lone[name.single, where], index)

    def _spoken_of(self) -> dict[str, Identity]:
        """Given names that stand for an office holder wherever this document has them alone.

        Nobody else of the document or the dossier bears it, the full name stands on the same or a neighbouring page,
        and no place speaks *to* or *by* somebody of that name, unless the office holder takes part in the talk: a
        colleague who signs "Rianne" is not the minister Rianne that the mail is about.
        """
        places: dict[str, list[int]] = defaultdict(list)
        for index, name in enumerate(self.seen.names):
            if name and name.single and index not in self.owner:
                places[name.single].append(index)
        found = {}
        for single, indexes in places.items():
            bearers = self.by_given.get(single, [])
            if len(bearers) != 1 or bearers[0].side != PUBLIC or bearers[0].flags:
                continue
            pages = {page + step for page in bearers[0].pages for step in (-1, 0, 1)}
            talks = not any(_has(self.seen.mentions[index], _IN_TALK) for index in indexes) or any(
                index in self.seen.mailed or _has(self.seen.mentions[index], _TAKES_PART)
                for index in bearers[0].mentions
            )
            if talks and not any(
                self.seen.mentions[one].page not in pages
                or self._side(one) == PRIVATE
                or self._set_apart(one, bearers[0])
                for one in indexes
            ):
                found[single] = bearers[0]
        for other in self.seen.dossier if found else ():
            for single in found.keys() & set(other.given):
                if not any(compatible(other, name) and other.surname == name.surname for name in found[single].names):
                    del found[single]
        return found

    def _set_apart(self, index: int, bearer: Identity) -> bool:
        """Whether a given name is told apart from the full name: ``wethouder Anna Zijl en Anna van de post``."""
        one = self.seen.mentions[index]
        text = self.seen.texts[one.page]
        if _TOLD_APART.match(text, one.end) or _COLLEAGUE.search(text[max(0, one.start - 24) : one.start]):
            return True
        return any(
            (other := self.seen.mentions[place]).page == one.page
            and _JOINED.fullmatch(text[min(one.end, other.end) : max(one.start, other.start)]) is not None
            for place in bearer.mentions
        )

    def initials(self) -> None:
        """Initials in an action list or a paraaf: ``AdV``."""
        spelled: dict[str, list[Identity]] = defaultdict(list)
        for identity in self.identities:
            for text in sorted({text for name in identity.names for text in acronyms(name)}):
                spelled[text].append(identity)
        lone: dict[str, Identity] = {}
        for index, mention in enumerate(self.seen.mentions):
            if mention.entity_type != "INITIALS":
                continue
            text = squeeze(mention.text)
            fits = spelled.get(text, [])
            if len(fits) == 1:
                self._give(fits[0], index, "initials")
                continue
            if text not in lone:
                lone[text] = self._new(Name(single=text), *(["homonym"] if fits else []))
            self._give(lone[text], index)
