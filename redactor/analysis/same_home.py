# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One address, one outcome: where somebody lives is no address of a body three lines further on.

An applicant's block says "Lindenhof 7, 8442 BK Heerenveen"; the decision speaks of "de woning aan de Lindenhof 7", with
the name of a body near. What stands there for the body's address goes to an officer then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redactor.analysis.mention import Mention

_ORGANISATION = "address:organisation"
_HOUSE = re.compile(
    r"(?P<street>[^\d\n|;]{3,60}?)[ ,]+(?:(?:nr|no|nummer|huisnummer)\.?[ ]?)?(?P<house>\d{1,5})"
    r"(?:[ ]?-?(?P<letter>[a-zA-Z])(?!\w))?",
)
_CODED = re.compile(r"[1-9]\d{3}[ ]{0,2}[A-Z]{2}(?!\w)")


def with_same_homes(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with ``address:unclear`` at what is taken for a body's address and is somebody's home elsewhere.

    The address of a public body in the register stays one.
    Street and house are compared without case; two postcodes that differ are two houses.
    """
    homes: dict[tuple[str, str, str], set[str]] = {}
    for one in mentions:
        if one.entity_type == "ADDRESS" and "address:home" in one.evidence and (house := _key(one.text)):
            homes.setdefault(house, set()).update(_codes(one.text))
    if not homes:
        return list(mentions)
    return [_as_home(one, homes) for one in mentions]


def _as_home(one: Mention, homes: dict[tuple[str, str, str], set[str]]) -> Mention:
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    if one.entity_type != "ADDRESS" or _ORGANISATION not in one.evidence or is_known_body(one.text):
        return one
    codes = homes.get(_key(one.text) or ("", "", ""))
    if codes is None or (codes and _codes(one.text) and codes.isdisjoint(_codes(one.text))):
        return one
    kept = tuple(code for code in one.evidence if code != _ORGANISATION)
    return one._replace(evidence=(*kept, "address:unclear"))


def _key(text: str) -> tuple[str, str, str] | None:
    """Street, house and its letter, in small letters; None where no house stands."""
    match = _HOUSE.match(text)
    if match is None:
        return None
    return " ".join(match["street"].casefold().split()), match["house"], (match["letter"] or "").casefold()


def _codes(text: str) -> set[str]:
    return {re.sub(r"\s", "", code) for code in _CODED.findall(text)}
