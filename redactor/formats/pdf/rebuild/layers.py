# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Optional content: which layers are off, so that what they hide never becomes visible. Layers do not live."""

from __future__ import annotations

from redactor.formats.pdf.rebuild.values import Value, elements, get, identity, name_of

_DEEPEST = 20


def hidden_layers(catalogue: Value) -> frozenset[tuple[int, int]]:
    """The groups that are off in the default configuration (/BaseState, /ON, /OFF; ISO 32000-1, 8.11.4.3).

    A group that is off for print or for the screen by its usage (/AS) counts by /OFF only: that is what readers show.
    """
    properties = get(catalogue, "/OCProperties")
    default = get(properties, "/D")
    every = {one for one in map(identity, elements(get(properties, "/OCGs"))) if one}
    on = {one for one in map(identity, elements(get(default, "/ON"))) if one}
    off = {one for one in map(identity, elements(get(default, "/OFF"))) if one}
    if name_of(get(default, "/BaseState")) == "/OFF":
        off |= every - on
    return frozenset(off)


def is_hidden(off: frozenset[tuple[int, int]], value: Value, depth: int = 0) -> bool:
    """Whether content that belongs to this group or membership dictionary is not shown."""
    if not off or value is None or depth > _DEEPEST:
        return False
    if name_of(get(value, "/Type")) != "/OCMD":
        return identity(value) in off
    expression = elements(get(value, "/VE"))
    if expression:
        return not _visible(off, expression, depth + 1)
    states = [identity(one) not in off for one in elements(get(value, "/OCGs")) if identity(one)]
    if not states:
        return False
    policy = name_of(get(value, "/P"))
    shown = {
        "/AllOn": all(states),
        "/AnyOff": not all(states),
        "/AllOff": not any(states),
    }.get(policy, any(states))
    return not shown


def _visible(off: frozenset[tuple[int, int]], expression: list[Value], depth: int) -> bool:
    if depth > _DEEPEST:
        return False
    operator = name_of(expression[0])
    states = [
        _visible(off, elements(one), depth + 1)
        if name_of(get(one, "/Type")) != "/OCG" and len(elements(one)) > 1
        else identity(one) not in off
        for one in expression[1:]
    ]
    if operator == "/Not":
        return not states[0] if states else True
    return any(states) if operator == "/Or" else all(states)
