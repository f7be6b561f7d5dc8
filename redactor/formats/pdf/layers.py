# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Optional content (layers): which of it a reader sees when the document is opened (ISO 32000-2, 8.11).

A hidden layer is removed, never shown. The default configuration (``/D``) counts: ``/BaseState``, ``/ON``, ``/OFF``
and the usage dictionaries that ``/AS`` applies to the event *View*.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pikepdf

_MAX_DEPTH: Final = 32
Key = tuple[int, int]


def off_groups(pdf: pikepdf.Pdf) -> frozenset[Key]:
    """Object numbers of the layers that are off when the document is opened for viewing."""
    properties = pdf.Root.get("/OCProperties")
    if not isinstance(properties, pikepdf.Dictionary):
        return frozenset()
    groups = [one for one in _array(properties, "/OCGs") if isinstance(one, pikepdf.Dictionary)]
    config = properties.get("/D")
    if not isinstance(config, pikepdf.Dictionary):
        return frozenset()
    off = {one.objgen for one in groups} if config.get("/BaseState") == "/OFF" else set()
    off |= {one.objgen for one in _array(config, "/OFF")}
    off -= {one.objgen for one in _array(config, "/ON")} if config.get("/BaseState") == "/OFF" else set()
    for applied in _array(config, "/AS"):
        if not isinstance(applied, pikepdf.Dictionary) or applied.get("/Event") != "/View":
            continue
        categories = {str(one) for one in _array(applied, "/Category")}
        for group in _array(applied, "/OCGs"):
            off = _apply_usage(group, categories, off)
    return frozenset(off)


def _apply_usage(group: pikepdf.Object, categories: set[str], off: set[Key]) -> set[Key]:
    usage = group.get("/Usage") if isinstance(group, pikepdf.Dictionary) else None
    view = usage.get("/View") if isinstance(usage, pikepdf.Dictionary) and "/View" in categories else None
    state = view.get("/ViewState") if isinstance(view, pikepdf.Dictionary) else None
    if state == "/OFF":
        return off | {group.objgen}
    if state == "/ON":
        return off - {group.objgen}
    return off


def _array(holder: pikepdf.Dictionary, key: str) -> list[pikepdf.Object]:
    value = holder.get(key)
    return list(value) if isinstance(value, pikepdf.Array) else []


def hides(off: frozenset[Key]) -> Callable[[pikepdf.Object], bool]:
    """A function that tells of an ``/OC`` value (a group or a membership dictionary) whether it is hidden."""

    def is_off(content: pikepdf.Object) -> bool:
        if not off or not isinstance(content, pikepdf.Dictionary):
            return False
        if content.get("/Type") != "/OCMD" and "/OCGs" not in content and "/VE" not in content:
            return content.objgen in off
        expression = content.get("/VE")
        if isinstance(expression, pikepdf.Array):
            return not _holds(expression, off, _MAX_DEPTH)
        members = content.get("/OCGs")
        groups = list(members) if isinstance(members, pikepdf.Array) else [members]
        shown = [one.objgen not in off for one in groups if isinstance(one, pikepdf.Dictionary)]
        if not shown:
            return False
        policy = str(content.get("/P", "/AnyOn"))
        visible = {
            "/AllOn": all(shown),
            "/AnyOff": not all(shown),
            "/AllOff": not any(shown),
        }.get(policy, any(shown))
        return not visible

    return is_off


def _holds(expression: pikepdf.Object, off: frozenset[Key], depth: int) -> bool:
    """Evaluate a visibility expression; a malformed one shows its content, as viewers do."""
    if isinstance(expression, pikepdf.Dictionary):
        return expression.objgen not in off
    if depth <= 0 or not isinstance(expression, pikepdf.Array) or len(expression) == 0:
        return True
    operator, operands = str(expression[0]), [expression[i] for i in range(1, len(expression))]
    results = [_holds(one, off, depth - 1) for one in operands]
    if operator == "/Not":
        return not results[0] if results else True
    return any(results) if operator == "/Or" else all(results)
