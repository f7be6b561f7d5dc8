# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Colours of a content stream that are chosen and never painted with: a pattern whose only drawing lay under a box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pikepdf

from redactor.formats.pdf.rebuild.plain import Instruction
from redactor.formats.pdf.rebuild.values import Value

#: which colour an operator chooses: of areas (0), of lines (1)
_CHOOSES: Final = {
    **dict.fromkeys(("scn", "sc", "cs", "g", "rg", "k"), 0),
    **dict.fromkeys(("SCN", "SC", "CS", "G", "RG", "K"), 1),
}
_COLOURS: Final = frozenset(("sc", "scn", "SC", "SCN"))
#: which colours an operator paints with; forms take over both
_PAINTS: Final = {
    **dict.fromkeys(("f", "F", "f*"), (0,)),
    **dict.fromkeys(("S", "s"), (1,)),
    **dict.fromkeys(("B", "B*", "b", "b*", "Do", "Tj", "TJ", "'", '"'), (0, 1)),
}


def unused_patterns(out: Sequence[Instruction]) -> set[int]:
    """Where in a written stream patterns are chosen with which nothing is painted."""
    chosen: set[int] = set()
    used: set[int | None] = set()
    now: tuple[int | None, int | None] = (None, None)
    saved: list[tuple[int | None, int | None]] = []
    for place, (operator, operands, _) in enumerate(out):
        if operator == "q":
            saved.append(now)
        elif operator == "Q" and saved:
            now = saved.pop()
        elif (which := _CHOOSES.get(operator)) is not None:
            is_pattern = names_pattern(operator, operands)
            of = place if is_pattern else None
            now = (of, now[1]) if which == 0 else (now[0], of)
            chosen |= {place} if is_pattern else set()
        elif (paints := _PAINTS.get(operator)) is not None and (operator != "TJ" or _shows(operands[0])):
            used |= {now[which] for which in paints}
    return chosen - used


def names_pattern(operator: str, operands: Sequence[Value]) -> bool:
    """Whether an operator chooses a pattern."""
    return operator in _COLOURS and bool(operands) and isinstance(operands[-1], pikepdf.Name)


def _shows(parts: Value) -> bool:
    """Whether an array of text has a string, and not only distances."""
    return any(isinstance(one, bytes | pikepdf.String) and len(bytes(one)) > 0 for one in parts)
