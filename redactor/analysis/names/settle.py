# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What one spelling alone can't tell: other names of the document say how to read it.

"Hulshoff Pol" looks like a given name and a surname until "Quirijn Hulshoff Pol" is there as well; "Jan Willem" may be
two given names; "B. vd Zijl" is Van der, Van den or Van de Zijl, whichever the document knows.
"""

from __future__ import annotations

from collections.abc import Sequence

from redactor.analysis.names.spelling import Name, squeeze

_SHORT_PREFIXES = frozenset(("vd", "v.d.", "v/d"))
_LONG_PREFIXES = ("van der", "van den", "van de")


def settle(names: Sequence[Name | None]) -> list[Name | None]:
    """The same names, read with knowledge of each other. One pass with look-ups in sets."""
    known = {name for name in names if name and name.full}
    surnames = {name.surname for name in known if name.prefix not in _SHORT_PREFIXES}
    doubles = {name.surname for name in known if " " in name.family}
    pairs = {name.given[:2] for name in known if len(name.given) > 1}
    return [_settled(name, surnames, doubles, pairs) if name else None for name in names]


def _settled(name: Name, surnames: set[str], doubles: set[str], pairs: set[tuple[str, ...]]) -> Name:
    if name.prefix in _SHORT_PREFIXES:
        fits = [prefix for prefix in _LONG_PREFIXES if squeeze(prefix + name.family) in surnames]
        return name._replace(prefix=fits[0]) if len(fits) == 1 else name
    if len(name.given) == 1 and not name.prefix and name.family:
        given = name.given[0]
        if squeeze(given + name.family) in doubles:
            return Name(family=f"{given} {name.family}")
        if (given, name.family) in pairs:
            return Name(single=given)
    return name
