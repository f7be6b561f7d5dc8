# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose number it is: identifiers that stand right behind a name, or in its signature block, belong to that person.

What is a body's own is told before: :mod:`redactor.analysis.bodies.blocks_of_bodies`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.names.ties import name_of_address
from redactor.analysis.people.identity import Identity
from redactor.analysis.surroundings import Cue

REACH = 240
"""characters between the end of a name and an identifier: a signature block of five lines"""
_OF_A_PERSON = frozenset(
    {
        "PHONE_NUMBER", "NL_BSN", "IBAN_CODE", "ADDRESS", "POSTCODE", "DATE_OF_BIRTH", "PERSONNEL_NUMBER",
        "CLIENT_NUMBER", "LICENCE_PLATE", "IDENTITY_DOCUMENT", "DRIVING_LICENCE", "V_NUMBER", "BIG_NUMBER",
        "REGISTRATION_NUMBER",
        "EMAIL_ADDRESS", "USERNAME", "HANDLE", "PROFILE_URL", "SPECIAL_CATEGORY",
    }
)  # fmt: skip
_OF_A_BODY = frozenset(
    {
        "number:general", "number:service", "mailbox:functional", "address:organisation", "address:postbus",
        "account:organisation",
    }
)  # fmt: skip
_HOME = frozenset({"NL_BSN", "DATE_OF_BIRTH", "ADDRESS", "POSTCODE"})


def nearby(
    texts: Sequence[str], mentions: Sequence[Mention], identities: Sequence[Identity]
) -> Iterator[tuple[int, Identity]]:
    """(index, identity) of identifiers that are nobody's yet and follow a name without an empty line in between.

    A signal of special data (illness, crime) is tied to a name that stands before *or* after it in the same sentence.
    """
    owner = {index: one for one in identities for index in one.mentions}
    last: tuple[int, Identity] | None = None
    waiting: list[int] = []
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON" and index in owner:
            for signal in waiting:
                before = mentions[signal]
                if before.page == one.page and _same_sentence(texts[one.page][before.end : one.start]):
                    yield signal, owner[index]
            waiting = []
            last = (index, owner[index])
            continue
        if one.entity_type not in _OF_A_PERSON or index in owner or _OF_A_BODY & set(one.evidence):
            continue
        name = mentions[last[0]] if last else None
        gap = texts[one.page][name.end : one.start] if name and name.page == one.page else None
        if one.entity_type == "SPECIAL_CATEGORY":
            if last and gap is not None and _same_sentence(gap):
                yield index, last[1]
            else:
                waiting.append(index)
        elif one.entity_type == "EMAIL_ADDRESS" and name_of_address("".join(one.text.split()).lower()):
            continue  # it spells a name, and not this one
        elif last and gap is not None and len(gap) <= REACH and "\n\n" not in gap.replace(" ", ""):
            yield index, last[1]


def at_home(texts: Sequence[str], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) where a home address, a BSN or a birth date stands right behind a name: a private person.

    An address counts when it is a home, or when it is the next line (the address block of a letter).
    """
    for index in range(1, len(mentions)):
        one, name = mentions[index], mentions[index - 1]
        if one.entity_type not in _HOME or name.entity_type != "PERSON" or name.page != one.page:
            continue
        gap = texts[one.page][name.end : one.start]
        if len(gap) > 40 or gap.count("\n") > 1 or _OF_A_BODY & set(one.evidence):
            continue
        if one.entity_type in ("ADDRESS", "POSTCODE") and "address:home" not in one.evidence and gap.strip(" ,"):
            continue
        yield index - 1, Cue("citizen", f"near:{one.entity_type.lower()}", 2)


def _same_sentence(gap: str) -> bool:
    return len(gap) <= REACH and ". " not in gap and "\n\n" not in gap and ".\n" not in gap
