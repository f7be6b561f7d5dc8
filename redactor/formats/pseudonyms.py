# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of a redaction in a text: a bar, a placeholder, or the same invented name each time."""

from __future__ import annotations

import re
from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from recognizers.look import lower

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from redactor.model import Person, Redaction

_BAR = "███"
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "office_holder": "Bestuurder",
        "public_function": "Woordvoerder",
        "senior_official": "Medewerker",
        "director": "Medewerker",
        "mandate_signer": "Medewerker",
        "civil_servant": "Medewerker",
        "private_employee": "Bedrijfsmedewerker",
        "external": "Externe",
        "citizen": "Burger",
    }
)
_THINGS: Mapping[str, str] = MappingProxyType(
    {
        "EMAIL_ADDRESS": "e-mailadres",
        "PHONE_NUMBER": "telefoonnummer",
        "NL_BSN": "burgerservicenummer",
        "IBAN_CODE": "rekeningnummer",
        "ADDRESS": "adres",
        "POSTCODE": "postcode",
        "LICENCE_PLATE": "kenteken",
        "IDENTITY_DOCUMENT": "documentnummer",
        "DRIVING_LICENCE": "rijbewijsnummer",
        "V_NUMBER": "vreemdelingennummer",
        "BIG_NUMBER": "BIG-nummer",
        "PERSONNEL_NUMBER": "personeelsnummer",
        "CLIENT_NUMBER": "klantnummer",
        "DATE_OF_BIRTH": "geboortedatum",
        "USERNAME": "gebruikersnaam",
        "HANDLE": "account",
        "PROFILE_URL": "profiel",
        "SIGNATURE": "handtekening",
        "INITIALS": "paraaf",
        "SPECIAL_CATEGORY": "bijzonder gegeven",
    }
)
#: What a name of this kind begins with, and a whole one.
_FIRST = tuple(sorted({*_WORDS.values(), *_THINGS.values(), "Persoon", "gegeven"}))
_NAME = re.compile(rf"\b(?:{'|'.join(map(re.escape, _FIRST))})\s+\d+\b", re.IGNORECASE)
#: Things of which each bearer has one word of its own; the rest is numbered by value.
_NAMES = frozenset({"PERSON", "INITIALS", "USERNAME"})


def bar(label: str) -> str:
    """A black bar with its ground. Always as wide as the ground asks and never as the value: no width tells anything.

    >>> bar("5.1.2.e")
    '███5.1.2.e███'
    """
    return f"{_BAR}{label}{_BAR}" if label else _BAR * 2


def placeholder(label: str) -> str:
    """The ground in brackets.

    >>> placeholder("5.1.2.e")
    '[5.1.2.e]'
    """
    return f"[{label or 'gelakt'}]"


def pseudonyms(
    redactions: Sequence[Redaction], persons: Mapping[int, Person], text: str, known: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """One invented name for each redaction, the same for the same person or value, numbered in order of appearance.

    ``known`` maps :attr:`redactor.model.Person.key` to a pseudonym that a dossier already gave. A name that the
    document itself uses ("Medewerker 1") is skipped, or two people would become one.
    """
    given: dict[tuple[str, object], str] = {}
    presets = {one.pseudonym for one in persons.values()} | set((known or {}).values())
    taken = in_use(text) | {one.casefold() for one in presets}
    numbers: Counter[str] = Counter()
    result = []
    for one in redactions:
        person = persons.get(one.person) if one.person is not None else None
        key: tuple[str, object]
        value = " ".join(text[one.start : one.end].casefold().split())
        if person is not None and one.entity_type in _NAMES:
            word, key = word_for(person.role), ("person", person.id)
            preset = person.pseudonym or ((known or {}).get(person.key) if person.key else None)
        elif one.entity_type in _NAMES:
            word, key, preset = "Persoon" if one.entity_type == "PERSON" else "paraaf", (one.entity_type, value), None
        else:
            word, key, preset = _THINGS.get(one.entity_type, "gegeven"), (one.entity_type, value), None
        if key not in given:
            given[key] = preset or _next(word, numbers, taken)
        result.append(given[key])
    return tuple(result)


def _next(word: str, numbers: Counter[str], taken: Collection[str]) -> str:
    while True:
        numbers[word] += 1
        name = f"{word} {numbers[word]}"
        if name.casefold() not in taken:
            return name


def word_for(role: str) -> str:
    """What someone in this role is called, without a number.

    >>> word_for("citizen")
    'Burger'
    """
    return _WORDS.get(role, "Persoon")


def numbered(words: Iterable[str], taken: Collection[str]) -> tuple[str, ...]:
    """A name of its own for each word, numbered from 1; ``taken`` names (case-folded) are skipped.

    >>> numbered(["Burger", "Burger"], {"burger 1"})
    ('Burger 2', 'Burger 3')
    """
    numbers: Counter[str] = Counter()
    return tuple(_next(word, numbers, taken) for word in words)


def in_use(text: str) -> set[str]:
    """Names of this kind that a text uses itself, case-folded.

    >>> in_use("Vraag het aan  Medewerker 1.")
    {'medewerker 1'}
    """
    small = lower(text)
    found, end = set(), 0
    for at in sorted({at for word in _FIRST for at in _places(small, lower(word))}):
        match = _NAME.match(text, at) if at >= end else None
        if match is not None:
            found.add(" ".join(match.group().casefold().split()))
            end = match.end()
    return found


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word begins: looking for thirty of them is a tenth of walking over a text with a pattern of all."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
