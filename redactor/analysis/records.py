# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is named by the kind of record: those present in a parliament, and whose telephone a chat was taken from.

Here a surname without a title stays readable, because the record itself says who these people are: "Aanwezig zijn 141
leden der Kamer, te weten:", "Whatsapp-berichten minister X".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.spelling import Name, squeeze

_CHAMBER = r"(?:Kamer|Tweede Kamer|Eerste Kamer|raad|gemeenteraad|Provinciale Staten|Staten|algemeen bestuur)"
_PRESENT = re.compile(
    rf"\b(?:(?:raadsleden|statenleden|kamerleden)\b(?:[^\n:,]{{0,40}},?\s*te weten)?"
    rf"|leden\s+(?:der|van\s+de|van\s+het)\s+{_CHAMBER}\b(?:[^\n:,]{{0,40}}?,?\s*te weten)?"
    r"|(?:(?:aan|tegen)wezig|tegenwoordig)\s+(?:zijn|waren)\s+\d+\s+leden[^\n:]{0,40}"
    r"|(?:voor|tegen)\s+(?:stemmen|stemden)\s+(?:de\s+)?(?:leden|fracties)"
    r"|verhindering[^\n:]{0,40}\bleden)\s*:\s*",
    re.IGNORECASE,
)
_REASON = re.compile(r",?\s*wegens\s+[^,;.\n]{3,40}")
_JOINT = re.compile(
    r"\s*(?:\([^)\n]{1,30}\)\s*)?(?:,|;|\ben\b|,\s*en\b|\n)\s*(?:(?:de heer|de heren|mevrouw|mw\.|dhr\.|mr\.|"
    r"dr\.|drs\.|ir\.)\s+)*"
)
_LEAD = re.compile(r"\s*(?:(?:de heer|de heren|mevrouw|mw\.|dhr\.|mr\.|dr\.|drs\.|ir\.)\s+)*")
_PHONE_OF = re.compile(
    r"\b(?:whats\s?app|signal|sms|app|chat|telegram)[\w-]*[ -]?(?:berichten|gesprek(?:ken)?|verkeer|wisseling|"
    r"export)?\s+"
    r"(?:van\s+|tussen\s+)?(?:de\s+)?(?:oud-)?(?:minister-president|minister|staatssecretaris|burgemeester|wethouder|"
    r"gedeputeerde|commissaris van de Koning)\s+(?:[A-Z&]{2,5}\s+)?$",
    re.IGNORECASE,
)


def members_present(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Positions of the names in a list of members present; the list ends at an empty line or another word."""
    at = 0
    for head in _PRESENT.finditer(text):
        while at < len(names) and names[at].start < head.end():
            at += 1
        if at == len(names) or not _LEAD.fullmatch(text[head.end() : names[at].start]):
            continue
        yield at
        while at + 1 < len(names):
            gap = _REASON.sub("", text[names[at].end : names[at + 1].start])
            if "\n\n" in gap or not _JOINT.fullmatch(gap):
                break
            at += 1
            yield at


def owners_of_phone(text: str, names: Sequence[tuple[int, Mention, Name]]) -> Iterator[int]:
    """Positions of the senders who bear the surname of the office holder whose messages these are.

    Only when all senders of that surname are one and the same name.
    """
    for _, heading, called in names:
        surname = called.surname or squeeze(called.single)
        if not surname or not _PHONE_OF.search(text[max(0, heading.start - 80) : heading.start]):
            continue
        senders = [
            (position, name)
            for position, (_, one, name) in enumerate(names)
            if name.full and name.surname == surname and _sends(text, one)
        ]
        if len({name for _, name in senders}) == 1:
            yield from (position for position, _ in senders)


def _sends(text: str, one: Mention) -> bool:
    """Whether a name stands where a chat says who sends: behind a time and before a colon."""
    line = text[text.rfind("\n", 0, one.start) + 1 : one.start]
    return text[one.end : one.end + 1] == ":" and re.search(r"\d\d?[:.]\d\d(?:[:.]\d\d)?\W*$", line) is not None
