# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Links: the only annotations that may live, made anew from a page and a place on it, or a web address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redactor.formats.pdf.marks import Frame
from redactor.formats.pdf.rebuild.addresses import Told, safe_address
from redactor.formats.pdf.rebuild.values import Value, elements, get, identity, integer, is_number, items, name_of, rect
from redactor.model import Mark

_HIDDEN = 2 | 32
_MOST = 20_000


class Links:
    """Makes the links of a document. ``pages`` is identity of an old page → its index; ``told`` is what the text that
    stays tells, None when no web address may live.
    """

    def __init__(
        self, old: pikepdf.Pdf, pages: Mapping[tuple[int, int], int], secrets: tuple[str, ...], told: Told | None
    ) -> None:
        self.old, self.pages, self.secrets, self.told = old, pages, secrets, told
        self._named: dict[str, Value] | None = None

    def of_page(
        self, page: Value, frame: Frame, marks: Sequence[Mark]
    ) -> list[tuple[tuple[int, int] | None, Dictionary]]:
        """The links of a page that live, with the identity of the old one: /Rect, no border, /Dest or /A /URI.

        A link that a box touches goes: its target may tell what the box covers.
        """
        found: list[tuple[tuple[int, int] | None, Dictionary]] = []
        for one in elements(get(page, "/Annots"), _MOST):
            if name_of(get(one, "/Subtype")) != "/Link" or (integer(get(one, "/F"), 0, 1 << 31) or 0) & _HIDDEN:
                continue
            area = rect(get(one, "/Rect"))
            if area is None or get(one, "/OC") is not None or _touched(area, frame, marks):
                continue
            target = self._target(one)
            if target is None:
                continue
            made = Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=get(one, "/Rect") and _numbers(area),
                Border=Array([0, 0, 0]),
                F=4,
            )
            for key, value in target.items():
                made[key] = value
            found.append((identity(one), made))
        return found

    def _target(self, link: Value) -> Dictionary | None:
        action = get(link, "/A")
        kind = name_of(get(action, "/S"))
        if kind == "/URI":
            address = safe_address(get(action, "/URI"), self.secrets, self.told) if self.told else None
            return (
                None if address is None else Dictionary(A=Dictionary(S=Name.URI, URI=String(address.encode("ascii"))))
            )
        destination = get(action, "/D") if kind == "/GoTo" else get(link, "/Dest") if action is None else None
        return self._destination(destination)

    def _destination(self, value: Value, depth: int = 0) -> Dictionary | None:
        """A page and, when it has one, the place on it; names of destinations do not live."""
        if isinstance(value, Name | String) and depth < 3:
            return self._destination(self._names().get(_key(value)), depth + 1)
        if isinstance(value, Dictionary) and depth < 3:
            return self._destination(get(value, "/D"), depth + 1)
        if not isinstance(value, Array) or not len(value):
            return None
        where = identity(value[0])
        index = self.pages.get(where) if where else integer(value[0], 0, 1_000_000)
        if index is None or index >= len(self.pages):
            return None
        place: list[Value] = [Name.Fit]
        if len(value) >= 4 and name_of(value[1]) == "/XYZ":
            place = [Name.XYZ, *[one if is_number(one) else None for one in (value[2], value[3])], None]
        # The page is filled in when all pages exist.
        return Dictionary(Dest=Array([index, *place]))

    def _names(self) -> dict[str, Value]:
        if self._named is None:
            self._named = {}
            root = self.old.Root
            for key, value in _items(get(root, "/Dests")):
                self._named[key[1:]] = value
            self._walk(get(get(root, "/Names"), "/Dests"), 0, set())
        return self._named

    def _walk(self, node: Value, depth: int, seen: set[tuple[int, int]]) -> None:
        where = identity(node)
        if depth > 30 or (where and where in seen) or self._named is None or len(self._named) > 200_000:
            return
        if where:
            seen.add(where)
        pairs = elements(get(node, "/Names"), 400_000)
        for key, value in zip(pairs[::2], pairs[1::2], strict=False):
            self._named.setdefault(_key(key), value)
        for kid in elements(get(node, "/Kids"), 100_000):
            self._walk(kid, depth + 1, seen)


def _key(value: Value) -> str:
    return (
        name_of(value)[1:]
        if isinstance(value, Name)
        else bytes(value).decode("latin-1")
        if isinstance(value, String)
        else ""
    )


def _items(value: Value) -> list[tuple[str, Value]]:
    return list(items(value)) if isinstance(value, Dictionary) else []


def _numbers(area: tuple[float, float, float, float]) -> Array:
    from decimal import Decimal

    return Array([Decimal(repr(round(one, 3))) for one in area])


def _touched(area: tuple[float, float, float, float], frame: Frame, marks: Sequence[Mark]) -> bool:
    ax, ay = frame.to_displayed(area[0], area[1])
    bx, by = frame.to_displayed(area[2], area[3])
    x0, x1, y0, y1 = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
    return any(
        one.box.x0 < x1 + 1 and x0 < one.box.x1 + 1 and one.box.y0 < y1 + 1 and y0 < one.box.y1 + 1 for one in marks
    )
