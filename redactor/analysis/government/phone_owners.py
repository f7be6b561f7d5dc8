# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose telephone a chat is from, when its heading says so: "Whatsapp-berichten minister X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.look import Within
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, squeeze

_PHONE_OF = Within(re.compile(
    r"\b(?:whats\s?app|signal|sms|app|chat|telegram)[\w-]*[ -]?(?:berichten|gesprek(?:ken)?|verkeer|wisseling|"
    r"export)?\s+"
    r"(?:van\s+|tussen\s+)?(?:de\s+)?(?:oud-)?(?:minister-president|minister|staatssecretaris|burgemeester|wethouder|"
    r"gedeputeerde|commissaris van de Koning)\s+(?:[A-Z&]{2,5}\s+)?$",
    re.IGNORECASE,
), "minister", "staatssecretaris", "burgemeester", "wethouder", "gedeputeerde",
    "commissaris van de koning")  # fmt: skip


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
