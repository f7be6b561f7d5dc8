# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is who: group the mentions of a document into human beings, and say what ties them.

Wrong merges leak (a civil servant kept because a minister has the same surname) or over-redact; a missed tie only
costs an officer a second click. So a tie needs evidence, conflicting initials always split, and what fits two people
belongs to neither: it becomes an identity of its own that is flagged ``homonym``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from redactor.analysis.mention import Mention
from redactor.analysis.spelling import Name, squeeze

PUBLIC = "public"
PRIVATE = "private"

_PAIR_GAP = re.compile(
    r"""^["'’”]?\s*(?:\([^)\n]{1,40}\)|[-–]\s?[\w/&.]{2,20}|,\s*[\w/&. ]{2,20})?\s*["'’”]?\s*[<\[(]?(?:mailto:)?\s*$""",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Identity:
    """One human being while the grouping goes on: names seen, mentions (indexes), ties, flags."""

    names: set[Name] = field(default_factory=set)
    mentions: list[int] = field(default_factory=list)
    ties: set[str] = field(default_factory=set)
    flags: set[str] = field(default_factory=set)

    def best(self) -> str:
        """The normalised name that the key is made of: the most complete spelling."""
        name = max(self.names, key=lambda one: (one.full, len(one.given), len(one.initials), one), default=Name())
        return "|".join((name.surname, name.initials, " ".join(name.given), name.single))


def compatible(one: Name, other: Name) -> bool:
    """Whether two full names of the same surname can be one person.

    >>> compatible(Name("a", (), "de", "vries"), Name("ab", ("anna",), "de", "vries"))
    True
    >>> compatible(Name("ab", (), "de", "vries"), Name("ac", (), "de", "vries"))
    False
    """
    if one.given and other.given and not set(one.given) & set(other.given):
        return False
    if one.initials and other.initials:
        return one.initials.startswith(other.initials) or other.initials.startswith(one.initials)
    return True


def group(
    mentions: Sequence[Mention], names: Sequence[Name | None], sides: Sequence[str], texts: Sequence[str]
) -> list[Identity]:
    """Identities of one document; ``mentions`` in order of page and start, ``texts`` the pages' texts.

    ``names[i]`` is the parsed name of mention ``i`` (None for mentions without a name, such as phone numbers);
    ``sides[i]`` is :data:`PUBLIC` or :data:`PRIVATE` when a cue at that very place says so, else empty.
    """
    return _Grouping(mentions, names, sides, texts).run()


class _Grouping:
    def __init__(
        self, mentions: Sequence[Mention], names: Sequence[Name | None], sides: Sequence[str], texts: Sequence[str]
    ) -> None:
        self.mentions, self.names, self.sides, self.texts = mentions, names, sides, texts
        self.identities: list[Identity] = []
        self.by_surname: dict[str, list[Identity]] = defaultdict(list)
        self.by_given: dict[str, list[Identity]] = defaultdict(list)
        self.owner: dict[int, Identity] = {}

    def run(self) -> list[Identity]:
        self._full_names()
        self._surnames()
        self._singles()
        self._addresses()
        self._initials()
        return [identity for identity in self.identities if identity.mentions]

    def _new(self, name: Name | None = None) -> Identity:
        identity = Identity({name} if name else set())
        self.identities.append(identity)
        return identity

    def _give(self, identity: Identity, index: int, tie: str = "") -> None:
        identity.mentions.append(index)
        self.owner[index] = identity
        name = self.names[index]
        if name:
            identity.names.add(name)
        if tie:
            identity.ties.add(tie)

    def _full_names(self) -> None:
        places: dict[Name, list[int]] = defaultdict(list)
        for index, name in enumerate(self.names):
            if name and name.full:
                places[name].append(index)
        order = sorted(places, key=lambda one: (one.surname, -len(one.given), -len(one.initials), one))
        for name in order:
            known = self.by_surname[name.surname]
            fits = [one for one in known if all(compatible(name, other) for other in one.names)]
            if len(fits) == 1:
                identity = fits[0]
                identity.ties.add("initials" if not name.given else "same_name")
            else:
                identity = self._new(name)
                if len(fits) > 1:
                    identity.flags.add("homonym")
                known.append(identity)
            identity.names.add(name)
            for index in places[name]:
                self._give(identity, index)
        for identity in self.identities:
            for name in identity.names:
                for given in name.given:
                    if identity not in self.by_given[given]:
                        self.by_given[given].append(identity)

    def _side(self, identity: Identity) -> str:
        seen = {self.sides[index] for index in identity.mentions} - {""}
        return seen.pop() if len(seen) == 1 else ""

    def _surnames(self) -> None:
        places: dict[str, list[int]] = defaultdict(list)
        for index, name in enumerate(self.names):
            if name and not name.full and name.family:
                places[name.surname].append(index)
            elif name and name.single and name.single not in self.by_given and name.single in self.by_surname:
                places[name.surname or squeeze(name.single)].append(index)
        for surname, indexes in places.items():
            self._surname_only(surname, indexes)

    def _surname_only(self, surname: str, indexes: list[int]) -> None:
        known = list(self.by_surname.get(surname, ()))
        roles = {id(one): self._side(one) for one in known}
        lone: dict[str, Identity] = {}
        for index in sorted(indexes, key=lambda one: (not self.sides[one], one)):
            side = self.sides[index]
            fits = [one for one in known if not side or roles[id(one)] in ("", side)]
            if side:
                fits = [one for one in fits if roles[id(one)] == side] or fits
            others = [one for other, one in lone.items() if other and other != side] if not side else []
            if len(fits) == 1 and not others:
                self._give(fits[0], index, "surname")
                continue
            if not known and not side and len(others) == 1 and len(lone) == 1:
                self._give(others[0], index, "surname")
                continue
            if side not in lone:
                lone[side] = self._new()
                self.by_surname[surname].append(lone[side])
            self._give(lone[side], index)
        people = [one for one in (*known, *lone.values()) if one.mentions]
        if lone and len(people) > 1:
            for one in people:
                one.flags.add("homonym")

    def _singles(self) -> None:
        for index, name in enumerate(self.names):
            if not name or not name.single or index in self.owner:
                continue
            known = self.by_given.get(name.single, [])
            fits = known
            if len(known) > 1:
                page = self.mentions[index].page
                fits = [one for one in known if any(self.mentions[i].page == page for i in one.mentions)]
            if len(fits) == 1:
                self._give(fits[0], index, "given_name")
                continue
            identity = self._new(name)
            if len(known) > 1:
                identity.flags.add("homonym")
            else:
                self.by_given[name.single].append(identity)
            self._give(identity, index)

    def _addresses(self) -> None:
        """E-mail addresses and account names: the display name before it, else what the local part spells."""
        locals_: dict[str, set[int]] = defaultdict(set)
        for number, identity in enumerate(self.identities):
            for name in identity.names:
                for text in local_parts(name):
                    locals_[text].add(number)
        paired: dict[str, Identity] = {}
        pending: list[tuple[int, str]] = []
        for index, mention in enumerate(self.mentions):
            if mention.entity_type not in ("EMAIL_ADDRESS", "USERNAME") or "mailbox:functional" in mention.evidence:
                continue
            address = "".join(mention.text.split()).lower()
            owner = self._paired_name(index)
            if owner:
                paired[address] = owner
                self._give(owner, index, "header_pair")
            else:
                pending.append((index, address))
        for index, address in pending:
            if address in paired:
                self._give(paired[address], index, "header_pair")
                continue
            local = squeeze(re.sub(r"\d+$", "", address.partition("@")[0].partition("+")[0]))
            fits = locals_.get(local, set())
            if len(fits) == 1:
                self._give(self.identities[next(iter(fits))], index, "local_part")

    def _paired_name(self, index: int) -> Identity | None:
        mention = self.mentions[index]
        if mention.entity_type != "EMAIL_ADDRESS" or not index:
            return None
        before = index - 1
        previous = self.mentions[before]
        if previous.page != mention.page or previous.entity_type != "PERSON" or before not in self.owner:
            return None
        gap = self.texts[mention.page][previous.end : mention.start]
        return self.owner[before] if _PAIR_GAP.match(gap) else None

    def _initials(self) -> None:
        spelled: dict[str, set[int]] = defaultdict(set)
        for number, identity in enumerate(self.identities):
            for name in identity.names:
                for text in acronyms(name):
                    spelled[text].add(number)
        lone: dict[str, Identity] = {}
        for index, mention in enumerate(self.mentions):
            if mention.entity_type != "INITIALS":
                continue
            text = squeeze(mention.text)
            fits = spelled.get(text, set())
            if len(fits) == 1:
                self._give(self.identities[next(iter(fits))], index, "initials")
                continue
            if text not in lone:
                lone[text] = self._new(Name(single=text))
                if len(fits) > 1:
                    lone[text].flags.add("homonym")
            self._give(lone[text], index)


def local_parts(name: Name) -> Iterable[str]:
    """What an account or the local part of an address of this person squeezes to: ``adevries``, ``devriesa`` …"""
    if not name.family:
        return
    surnames = {name.surname, squeeze(name.family)}
    if name.prefix:
        surnames.add("".join(part[0] for part in name.prefix.split()) + squeeze(name.family))
    fronts = set(name.given) | {name.initials[:length] for length in range(1, len(name.initials) + 1)}
    for surname in surnames:
        if len(surname) > 3:
            yield surname
        for front in fronts:
            if front:
                yield squeeze(front) + surname
                yield surname + squeeze(front)


def acronyms(name: Name) -> Iterable[str]:
    """Initials as written in an action list: ``AdV``, ``AV``, ``JvdB``."""
    if not name.family or not (name.initials or name.given):
        return
    middle = "".join(part.strip("'")[:1] for part in name.prefix.split())
    parts = re.split(r"[\s-]+", name.family)
    ends = {parts[0][:1], "".join(part[:1] for part in parts)}
    fronts = {name.initials[:length] for length in range(1, len(name.initials) + 1)}
    fronts |= {given[:1] for given in name.given}
    for front in fronts:
        for end in ends:
            yield front + middle + end
            yield front + end
