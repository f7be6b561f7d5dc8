# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office holders by name: the dated national list that ships, and lists that a body supplies.

A list only supports. A surname alone is worth nothing here: "De Vries" was a minister, and so are ten thousand others
called. The list counts when initials (two or more) or a given name with an uncommon surname match *and* a mandate
covers the date of the document; then it says ``officials_list:mandate``. All else is ``officials_list:name``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from recognizers.lexicon import load
from redactor.analysis.data import lines
from redactor.analysis.names.spelling import Name, parse

GRACE = timedelta(days=31)
"""A letter can bear a date some days after its signer left office, and a mandate's end is not always exact."""


class Mandate(NamedTuple):
    """``kind`` is b (minister, state secretary), k (Tweede Kamer) or s (Senate); open ends are far away."""

    kind: str
    start: date
    end: date

    def covers(self, day: date) -> bool:
        """Whether someone was in office on a day, give or take :data:`GRACE`."""
        return self.start - GRACE <= day <= self.end + GRACE


class Official(NamedTuple):
    """One national office holder."""

    given: str
    initials: str
    mandates: tuple[Mandate, ...]


@cache
def national() -> Mapping[str, tuple[Official, ...]]:
    """Surname (:attr:`Name.surname`) → office holders of that name."""
    found: dict[str, list[Official]] = defaultdict(list)
    for line in lines("officials.tsv"):
        surname, given, initials, spans = line.split("\t")
        found[surname].append(Official(given, initials, tuple(_mandate(span) for span in spans.split(";"))))
    return MappingProxyType({surname: tuple(rows) for surname, rows in found.items()})


def _mandate(span: str) -> Mandate:
    kind, start, end = span.split(":")
    return Mandate(
        kind,
        date.fromisoformat(start) if start else date.min + GRACE,
        date.fromisoformat(end) if end else date.max - GRACE,
    )


def listed(name: Name, dated: date | None) -> str:
    """``mandate`` when initials or given name match a mandate on that day, ``name`` when the name fits, else empty.

    >>> listed(parse("A. Vanditniet"), None)
    ''
    """
    rows = national().get(name.surname, ())
    fits = [row for row in rows if name.full and _fits(name, row)]
    if not fits:
        return ""
    sure = [row for row in fits if _sure(name, row) and dated and any(one.covers(dated) for one in row.mandates)]
    return "mandate" if sure else "name"


def _fits(name: Name, row: Official) -> bool:
    if name.given and row.given and row.given not in name.given:
        return False
    if name.initials and row.initials:
        return name.initials.startswith(row.initials) or row.initials.startswith(name.initials)
    return bool(name.given and row.given) or name.initials[:1] == row.given[:1]


def _sure(name: Name, row: Official) -> bool:
    if len(row.initials) > 1 and name.initials == row.initials:
        return True
    return bool(row.given) and row.given in name.given and name.family not in load().surnames_common


def in_office(surname: str, dated: date | None, kinds: str) -> bool:
    """Whether anyone of that surname was in office on that day (without a date: ever). Never enough by itself."""
    for row in national().get(surname, ()):
        for mandate in row.mandates:
            if mandate.kind in kinds and (dated is None or mandate.covers(dated)):
                return True
    return False


class UserList:
    """Names that the body itself says may stay: ``Name`` or ``Name; function`` a line, with given name or initials.

    >>> UserList(["A.B. de Vries; wethouder"]).holds(parse("De Vries, A.B."))
    True
    >>> UserList(["A.B. de Vries"]).holds(parse("B. de Vries"))
    False
    """

    def __init__(self, entries: Iterable[str] = ()) -> None:
        self._names: dict[str, list[Name]] = defaultdict(list)
        for entry in entries:
            name = parse(entry.partition(";")[0].strip())
            if name.full:
                self._names[name.surname].append(name)

    def holds(self, name: Name) -> bool:
        """Whether a full name is on the list: the same initials or the same given name."""
        return bool(self._names) and any(_same(name, other) for other in self._names.get(name.surname, ()))


def _same(name: Name, other: Name) -> bool:
    if name.given and other.given:
        return bool(set(name.given) & set(other.given))
    return bool(name.initials) and name.initials == other.initials


__all__ = ["Mandate", "Official", "UserList", "in_office", "listed", "national"]
