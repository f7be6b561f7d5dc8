# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What ties two spellings to one person: compatible initials, an address behind a name, a local part, an acronym."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from recognizers.lexicon import load
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, parse, squeeze

_PAIR_GAP = re.compile(
    r"""^["'’”]?\s*(?:\([^)\n]{1,40}\)|[-–]\s?[\w/&.]{2,20}|,\s*[\w/&. ]{2,20})?\s*["'’”]?\s*"""
    r"""(?:[<\[(]\s*)?(?:mailto:\s*)?$""",
    re.IGNORECASE,
)
_SPLIT_PREFIX = re.compile(r"^(vander|vanden|vande|vant|van|von|vd|de|den|der|ter|ten|te|el|al|la|di)(?=[a-z]{4,}$)")
_APART = {"vander": "van der", "vanden": "van den", "vande": "van de", "vant": "van 't", "vd": "van der"}


def compatible(one: Name, other: Name) -> bool:
    """Whether two full names of the same surname can be one person.

    >>> compatible(Name("a", (), "de", "vries"), Name("ab", ("anna",), "de", "vries"))
    True
    >>> compatible(Name("ab", (), "de", "vries"), Name("ac", (), "de", "vries"))
    False
    """
    if one.given and other.given:
        shared = set(one.given) & set(other.given)
        if not shared or not (_explicit(one) and _explicit(other)):
            return bool(shared)
    if one.initials and other.initials:
        return one.initials.startswith(other.initials) or other.initials.startswith(one.initials)
    return True


def _explicit(name: Name) -> bool:
    """Whether the initials are written, and not just the first letters of the given names."""
    return name.initials != "".join(given[:1] for given in name.given)


def paired(text: str, name: Mention, address: Mention) -> bool:
    """Whether an address belongs to the name right before it: ``Naam, A. (Anna) - BD/DGX <a.naam@…>``."""
    if name.page != address.page or name.entity_type != "PERSON" or address.entity_type != "EMAIL_ADDRESS":
        return False
    gap = text[name.end : address.start]
    if not _PAIR_GAP.match(gap):
        return False
    told = name_of_address("".join(address.text.split()).lower())
    if told is None or any(bracket in gap for bracket in "<[("):
        return True
    return parse(name.text).surname in (told.surname, "")  # a loose address of somebody else stands here


def local_part(address: str) -> str:
    """The comparable part of an address or account: ``A.de.Vries2+x@…`` → ``adevries``.

    >>> local_part("a.de.vries2+woo@minbzk.nl")
    'adevries'
    """
    return squeeze(re.sub(r"\d+$", "", address.partition("@")[0].partition("+")[0]))


@lru_cache(maxsize=4096)
def local_parts(name: Name) -> frozenset[str]:
    """What an account or local part of this person squeezes to: ``adevries``, ``devriesa``, ``annavries`` …"""
    if not name.family:
        return frozenset()
    surnames = {name.surname, squeeze(name.family)}
    if name.prefix:
        surnames.add("".join(part.strip("'")[:1] for part in name.prefix.split()) + squeeze(name.family))
    if "-" in name.family:
        surnames.add(squeeze(name.prefix + name.family.split("-")[0]))
    fronts = {squeeze(given) for given in name.given} | {
        name.initials[:size] for size in range(1, len(name.initials) + 1)
    }
    fronts |= {given[:size] for given in name.given for size in (1, 2, 3)}
    found = {surname for surname in surnames if len(surname) > 3}
    for surname in surnames:
        for front in fronts - {""}:
            found |= {front + surname, surname + front}
    return frozenset(found)


@lru_cache(maxsize=4096)
def name_of_address(address: str) -> Name | None:
    """The name that a personal local part spells, when its parts are apart: ``a.devries@…``; else None.

    >>> name_of_address("a.devries@minbzk.nl")
    Name(initials='a', given=(), prefix='de', family='vries', single='')
    >>> name_of_address("ab-de.zijlmans@minbuza.nl").surname
    'dezijlmans'
    >>> name_of_address("receptie@minbzk.nl") is None
    True
    """
    local = re.sub(r"\d+$", "", address.partition("@")[0].partition("+")[0].lower())
    parts = [part for part in re.split(r"[._-]+", local) if part]
    if len(parts) < 2 or not all(part.isalpha() for part in parts):
        return None
    if len(parts[-1]) <= 2 and len(parts[0]) > 2:
        parts = [*parts[1:], parts[0]]
    family = parts[-1]
    prefix = [part for part in parts[1:-1] if part in load().prefixes]
    front = [part for part in parts[:-1] if part not in prefix]
    if len(family) < 3 or not front or any(len(part) > 3 and _is_word(part) for part in parts):
        return None
    joined = _SPLIT_PREFIX.match(family)
    lexicon = load()
    rest = family[joined.end() :] if joined else ""
    if joined and not prefix and (rest in lexicon.surnames_common or family not in lexicon.surnames):
        prefix, family = [_APART.get(joined.group(), joined.group())], rest
    given = tuple(part for part in front if len(part) > 3 or part in lexicon.first_names)
    initials = "".join(part[:1] if part in given else part for part in front)
    return Name(initials, given, " ".join(prefix), family)


def _is_word(part: str) -> bool:
    """``burgemeester``, ``vergunningen``: a part of a functional address."""
    lexicon = load()
    known = part in lexicon.first_names or part in lexicon.surnames_common
    return part in lexicon.words and not known and (part not in lexicon.surnames or part in lexicon.words_frequent)


_ABBREVIATED = {"vd": "vd", "v.d.": "vd", "v/d": "vd", "vander": "vd", "vanden": "vd", "vande": "vd"}


def first_part(name: Name) -> str:
    """The surname before the hyphen of a double name, squeezed; empty for other names.

    >>> first_part(parse("A. de Vries-Hoek"))
    'devries'
    """
    return squeeze(name.prefix + name.family.split("-")[0]) if "-" in name.family else ""


@lru_cache(maxsize=4096)
def acronyms(name: Name) -> frozenset[str]:
    """Initials as written in an action list: ``AdV``, ``AV``, ``JvdB``, squeezed."""
    if not name.family or not (name.initials or name.given):
        return frozenset()
    middle = "".join(_ABBREVIATED.get(part, part.strip("'")[:1]) for part in name.prefix.split())
    parts = [part for part in re.split(r"[\s-]+", name.family) if part]
    if not parts:
        return frozenset()
    ends = {parts[0][:1], "".join(part[:1] for part in parts)}
    fronts = {name.initials[:size] for size in range(1, len(name.initials) + 1)} | {given[:1] for given in name.given}
    fronts |= {"".join(part[:1] for part in given.split("-")) for given in name.given if "-" in given}
    return frozenset(front + between + end for front in fronts for between in (middle, "") for end in ends)


@lru_cache(maxsize=4096)
def staff_codes(name: Name) -> frozenset[str]:
    """What a staff list makes of a name that :func:`acronyms` does not: a letter and two of the surname, and the like.

    Of more initials each may be that of the name somebody goes by: "A.I. van der Velden" is Ingrid, and IVE.

    >>> sorted(staff_codes(Name("d", ("dmytro",), "", "bondarenko")))
    ['bod', 'dbo', 'dbon', 'dmb', 'dmbo']
    """
    family = squeeze(name.family)
    if len(family) < _SHORTEST_FAMILY or not (name.initials or name.given):
        return frozenset()
    fronts = {*name.initials, *(given[:1] for given in name.given)}
    pairs = {given[:2] for given in name.given if len(given) > 2}
    found = {made for one in fronts for made in (one + family[:2], one + family[:3], family[:2] + one)}
    return frozenset(found | {made for pair in pairs for made in (pair + family[:1], pair + family[:2])})


_SHORTEST_FAMILY = 3
_CUTS = (4, 5, 6, 7, 8)
"""letters after which systems cut a surname off to make an account of it"""
_LONGEST_SURNAME = 60
"""letters of a surname; more are a row of names that were read as one, of which nobody makes an account"""


@lru_cache(maxsize=4096)
def account_names(name: Name) -> frozenset[str]:
    """Account names that a directory makes of a person, without digits: ``devriesa``, ``pattiak``, ``jhendri``.

    >>> sorted(one for one in account_names(Name("a", ("anna",), "de", "vries")) if one.endswith("a"))
    ['devra', 'devria', 'devriea', 'devriesa', 'dvria', 'dvriea', 'dvriesa', 'vriea', 'vriesa']
    """
    if not name.full or not name.initials + "".join(name.given) or len(name.surname) > _LONGEST_SURNAME:
        return frozenset()
    initials = name.initials or name.given[0][:1]
    surnames = {name.surname, squeeze(name.family), squeeze(name.family.split("-")[0])}
    if name.prefix:  # "wvdmeulen"
        short = "".join(_ABBREVIATED.get(part, part.strip("'")[:1]) for part in name.prefix.split())
        surnames.add(short + squeeze(name.family))
    stems = {surname[:cut] for surname in surnames for cut in _CUTS if len(surname) >= 4} | {
        one for one in surnames if len(one) > 2
    }
    fronts = {initials[:size] for size in range(1, min(3, len(initials)) + 1)}
    return frozenset(made for stem in stems for front in fronts for made in (stem + front, front + stem))


def other_initials(name: Name | None, others: Collection[Name | None]) -> bool:
    """Whether a name that is written with initials alone has others than each of these, as far as they have any."""
    if name is None or not name.initials or name.given:
        return False
    written = {one.initials for one in others if one and one.initials and not one.given}
    return bool(written) and name.initials not in written
