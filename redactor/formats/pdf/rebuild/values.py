# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Reading hostile PDF values: each helper gives a checked value or ``None``, and never raises on a wrong type."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeGuard

import pikepdf

#: A PDF number, or anything else that pikepdf gives for an object: pikepdf has no static types for those.
Value = Any

Matrix = tuple[float, float, float, float, float, float]
Rect = tuple[float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
#: Far outside any page (14,400 units); larger numbers are kept out because renderers overflow on them.
HUGE = 1e7


def is_number(value: Value) -> TypeGuard[int | Decimal]:
    """A finite PDF number (a boolean is none)."""
    kind = type(value)
    return kind is int or (kind is Decimal and value.is_finite())


def numbers(value: Value, count: int | None = None, most: int = 65536) -> list[int | Decimal] | None:
    """The numbers of an array, when it holds nothing else (and exactly ``count`` of them)."""
    if not isinstance(value, pikepdf.Array):
        return None
    length = len(value)
    if length > most or (count is not None and length != count):
        return None
    found = [one for one in value if is_number(one)]
    return found if len(found) == length else None


def number_array(value: Value, count: int | None = None, most: int = 65536) -> pikepdf.Array | None:
    """A new array with the same numbers, or None when it is not one."""
    found = numbers(value, count, most)
    return None if found is None else pikepdf.Array(found)


def integer(value: Value, least: int, most: int) -> int | None:
    """A whole number within bounds (``2.0`` counts as 2)."""
    if not is_number(value):
        return None
    whole = int(value)
    return whole if least <= whole <= most and whole == value else None


def name_of(value: Value) -> str:
    """The text of a name, with its slash; empty when it is none."""
    if not isinstance(value, pikepdf.Name):
        return ""
    try:
        return str(value)
    except UnicodeDecodeError:
        written: bytes = value.unparse()
        return written.decode("latin-1")


def one_of(value: Value, allowed: frozenset[str]) -> pikepdf.Name | None:
    """A name when it is on the list."""
    text = name_of(value)
    return pikepdf.Name(text) if text in allowed else None


def dictionary(value: Value) -> Value | None:
    """A dictionary or a stream (whose keys are read the same way)."""
    return value if isinstance(value, pikepdf.Dictionary | pikepdf.Stream) else None


def get(holder: Value, key: Value) -> Value:
    """A value from a dictionary or stream; None when there is none or the holder is something else."""
    if not isinstance(holder, pikepdf.Dictionary | pikepdf.Stream):
        return None
    try:
        return holder.get(key)
    except (ValueError, TypeError, RuntimeError, pikepdf.PdfError):
        return None


def items(holder: Value) -> Iterator[tuple[str, Value]]:
    """Key and value of a dictionary or stream, in order of key (so that the output is the same each time)."""
    found = dictionary(holder)
    if found is not None:
        try:
            keys = sorted(found.keys())
        except UnicodeDecodeError:
            return
        for key in keys:
            yield key, get(found, key)


def elements(value: Value, most: int = 1_000_000) -> list[Value]:
    """The elements of an array; a single value is a list of one, nothing is an empty list."""
    if value is None:
        return []
    if isinstance(value, pikepdf.Array):
        return [value[index] for index in range(min(len(value), most))]
    return [value]


def identity(value: Value) -> tuple[int, int] | None:
    """Object number and generation of an indirect object; None for a direct one."""
    try:
        found = value.objgen
    except (AttributeError, ValueError):
        return None
    return found if found != (0, 0) else None


def matrix(value: Value) -> Matrix:
    """Six numbers as floats; the identity when it is no matrix."""
    found = numbers(value, 6)
    if found is None:
        return IDENTITY
    a, b, c, d, e, f = (float(one) for one in found)
    made = (a, b, c, d, e, f)
    return made if all(math.isfinite(one) and abs(one) < HUGE for one in made) else IDENTITY


def rect(value: Value) -> Rect | None:
    """A rectangle with its corners in order; None when it is none, or has no finite size."""
    found = numbers(value, 4)
    if found is None:
        return None
    x0, y0, x1, y1 = (float(one) for one in found)
    if any(not math.isfinite(one) or abs(one) > HUGE for one in (x0, y0, x1, y1)):
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """``first`` applied before ``second``: the order of the ``cm`` operator."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def invert(one: Matrix) -> Matrix | None:
    """The inverse, or None when the matrix flattens the plane."""
    a, b, c, d, e, f = one
    determinant = a * d - b * c
    if not math.isfinite(determinant) or abs(determinant) < 1e-12:
        return None
    return (
        d / determinant,
        -b / determinant,
        -c / determinant,
        a / determinant,
        (c * f - d * e) / determinant,
        (b * e - a * f) / determinant,
    )


def transform(one: Rect, by: Matrix) -> Rect:
    """The upright rectangle around a rectangle after a matrix."""
    a, b, c, d, e, f = by
    xs = [a * x + c * y + e for x in (one[0], one[2]) for y in (one[1], one[3])]
    ys = [b * x + d * y + f for x in (one[0], one[2]) for y in (one[1], one[3])]
    return min(xs), min(ys), max(xs), max(ys)


def intersect(first: Rect, second: Rect) -> Rect:
    """What two rectangles share; empty (``x1 <= x0``) when they share nothing."""
    return max(first[0], second[0]), max(first[1], second[1]), min(first[2], second[2]), min(first[3], second[3])


def union(first: Rect | None, second: Rect) -> Rect:
    """The rectangle around both."""
    if first is None:
        return second
    return min(first[0], second[0]), min(first[1], second[1]), max(first[2], second[2]), max(first[3], second[3])


def is_empty(one: Rect) -> bool:
    """No area."""
    return one[2] <= one[0] or one[3] <= one[1]


def plain(value: Value, depth: int = 0) -> Value:
    """A fresh copy of names, numbers, booleans, strings, arrays and dictionaries that no document owns; else None."""
    if isinstance(value, bool) or is_number(value):
        return value
    if isinstance(value, pikepdf.Name):
        return pikepdf.Name(str(value))
    if isinstance(value, pikepdf.String):
        return pikepdf.String(bytes(value))
    if depth > 8:
        return None
    if isinstance(value, pikepdf.Array):
        return pikepdf.Array([plain(one, depth + 1) for one in elements(value, 4096)])
    if isinstance(value, pikepdf.Dictionary):
        return pikepdf.Dictionary({key: plain(one, depth + 1) for key, one in items(value)})
    return None


def floats(operands: list[Value]) -> Matrix:
    """Six operands that are numbers as a matrix; the identity when one is beyond all bounds."""
    a, b, c, d, e, f = map(float, operands)
    sound = -HUGE < a < HUGE and -HUGE < b < HUGE and -HUGE < c < HUGE and -HUGE < d < HUGE
    return (a, b, c, d, e, f) if sound and -HUGE < e < HUGE and -HUGE < f < HUGE else IDENTITY
