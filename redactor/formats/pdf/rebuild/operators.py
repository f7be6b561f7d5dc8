# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The operators that may stand in a content stream, each with exactly the operands that it takes.

Operands that an operator does not take (a string before ``re``, a fifth number before ``RG``) never reach the output,
nor do unknown operators, comments and white space. ``BX``, ``EX``, ``MP`` and ``DP`` paint nothing and do not exist.
"""

from __future__ import annotations

from decimal import Decimal

import pikepdf

from redactor.formats.pdf.rebuild.values import Value, is_number, number_array

#: n number, s string, N name, a array of strings and numbers, d dash array, * numbers and perhaps a last name
SIGNATURES: dict[str, str] = {
    **dict.fromkeys(("q", "Q", "BT", "ET", "T*", "EMC"), ""),
    **dict.fromkeys(("h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*"), ""),
    **dict.fromkeys(("w", "J", "j", "M", "i", "Tc", "Tw", "Tz", "TL", "Tr", "Ts", "G", "g"), "n"),
    **dict.fromkeys(("m", "l", "Td", "TD", "d0"), "nn"),
    **dict.fromkeys(("RG", "rg"), "nnn"),
    **dict.fromkeys(("v", "y", "re", "K", "k"), "nnnn"),
    **dict.fromkeys(("cm", "c", "Tm", "d1"), "nnnnnn"),
    **dict.fromkeys(("ri", "gs", "CS", "cs", "sh", "Do"), "N"),
    **dict.fromkeys(("SC", "SCN", "sc", "scn"), "*"),
    **dict.fromkeys(("Tj", "'"), "s"),
    "d": "dn",
    "Tf": "Nn",
    "TJ": "a",
    '"': "nns",
}
#: signatures of numbers alone, as most operators have
_NUMBERS = frozenset({"n", "nn", "nnn", "nnnn", "nnnnnn"})
#: those that take no operands
BARE = frozenset(operator for operator, signature in SIGNATURES.items() if not signature)
INTENTS = frozenset({"/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual"})
SHOWING = frozenset({"Tj", "TJ", "'", '"'})
#: numbers of a colour, and of an array of dashes
MOST_AMOUNTS, MOST_DASHES = 32, 64
PAINTING = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"})


def checked_operands(operator: str, found: list[Value]) -> list[Value] | None:
    """The operands that the operator takes, without any excess; None when they don't fit."""
    signature = SIGNATURES[operator]
    if signature == "*":
        return _colour(found)
    excess = len(found) - len(signature)
    if excess < 0:
        return None
    kept = found[excess:] if excess else found
    if signature in _NUMBERS:
        for one in kept:  # as is_number() has it, without a call for every number
            if type(one) is not int and (type(one) is not Decimal or not one.is_finite()):
                return None
        return kept
    for index, kind in enumerate(signature):
        value = _operand(kind, kept[index])
        if value is None:
            return None
        kept[index] = value
    return kept


def _operand(kind: str, value: Value) -> Value | None:
    if kind == "n":
        return value if is_number(value) else None
    if kind == "N":
        return value if isinstance(value, pikepdf.Name) else None
    if kind == "s":
        return value if isinstance(value, pikepdf.String) else None
    if not isinstance(value, pikepdf.Array):
        return None
    if kind == "d":
        return number_array(value, most=MOST_DASHES)
    parts = list(value)
    if all(isinstance(one, pikepdf.String) for one in parts):
        return value
    return pikepdf.Array([one for one in parts if is_number(one) or isinstance(one, pikepdf.String)])


def _colour(found: list[Value]) -> list[Value] | None:
    """Up to 32 numbers, then perhaps the name of a pattern."""
    if not found:
        return None
    last = found[-1]
    amounts = found[:-1] if isinstance(last, pikepdf.Name) else found
    kept = [one for one in amounts if is_number(one)]
    if len(kept) != len(amounts) or len(kept) > MOST_AMOUNTS:
        return None
    return [*kept, last] if isinstance(last, pikepdf.Name) else kept
