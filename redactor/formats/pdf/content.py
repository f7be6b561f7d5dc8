# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Content streams as instructions with their place in the bytes, so that what is not changed is copied as it is.

A tokeniser of our own because the bytes between two edits must stay exactly as they were, and because it is three
times as fast as building objects of a library for every number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias, cast

from redactor.errors import LimitExceeded


class CannotEdit(Exception):
    """This page can't be edited safely; it must become a picture. Never leaves the package."""


class Unfinished(CannotEdit):
    """The content ends within a string or an array."""


Operand: TypeAlias = "float | bytes | str | list[Operand]"
"""number, string (decoded), name (with its slash), array"""


class Instruction(NamedTuple):
    """One operator with its operands; ``start`` and ``end`` enclose operands and operator in the stream."""

    operator: str
    operands: list[Operand]
    start: int
    end: int


#: more instructions than the densest map: a bomb
MAX_INSTRUCTIONS: Final = 20_000_000
_MAX_DEPTH: Final = 50
_TOKEN: Final = re.compile(
    rb"[\x00\t\n\x0c\r ]*(?:"
    rb"([+-]?(?:\d+\.?\d*|\.\d+)(?=[\x00\t\n\x0c\r ()<>\[\]/%]|$))"  # 1 number
    rb"|\((?=((?:[^()\\]|\\.)*)\))"  # 2 string without nested brackets
    rb"|(/[^\x00\t\n\x0c\r ()<>\[\]{}/%]*)"  # 3 name
    rb"|<([0-9A-Fa-f\x00\t\n\x0c\r ]*)>"  # 4 hexadecimal string
    rb"|(\[|\]|<<|>>|\(|\{|\}|[<>)])"  # 5 brackets, and a string with nested ones
    rb"|(%[^\r\n]*)"  # 6 comment
    rb"|([^\x00\t\n\x0c\r ()<>\[\]{}/%]+)"  # 7 operator
    rb")",
    re.DOTALL,
)
#: an instruction with nothing but a name and numbers, as most are: read in one go. Everything unusual is left to the
#: tokens.
_PLAIN: Final = re.compile(
    rb"[\t\n\x0c\r ]*+(/[A-Za-z0-9_+.-]++[\t\n\x0c\r ]++)?+"
    rb"((?:[+-]?(?:\d++\.?\d*+|\.\d++)[\t\n\x0c\r ]++)*+)"
    rb"([A-Za-z'\"][A-Za-z0-9*]*+)(?=[\x00\t\n\x0c\r /<\[(]|$)"
)
#: an array of strings and moves with its operator, strings as ``<…>`` or without brackets and escapes inside
_ARRAY: Final = re.compile(
    rb"[\t\n\x0c\r ]*+\[((?:[0-9.+\-\t\n\x0c\r ]++|<[0-9A-Fa-f]*+>|\([^()\\\r]*+\))*+)\][\t\n\x0c\r ]*+"
    rb"TJ(?=[\x00\t\n\x0c\r /<\[(]|$)"
)
_ITEM: Final = re.compile(rb"<([^>]*)>|\(([^)]*)\)|([^<(\t\n\x0c\r ]+)")
_NOT_PLAIN: Final = frozenset((b"BI", b"ID", b"EI", b"true", b"false", b"null"))
_ESCAPE: Final = re.compile(rb"\\(\r\n|[0-7]{1,3}|.)|\r\n?", re.DOTALL)
_ESCAPED: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_HASH: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_IRREGULAR: Final = re.compile(rb"[^!-~]|[#()<>\[\]{}/%]")
_NUMBER: Final = re.compile(rb"[+-]*(?:\d+\.?\d*|\.\d+)")
_SPACES: Final = re.compile(rb"[\x00\t\n\x0c\r ]+")
_INLINE_END: Final = re.compile(rb"[\x00\t\n\x0c\r ]EI(?=[\x00\t\n\x0c\r ]|$)")


def unescape(inside: bytes) -> bytes:
    """The bytes of a literal string, from what stands between its brackets (ISO 32000-2, 7.3.4.2)."""
    if b"\\" not in inside and b"\r" not in inside:
        return inside

    def one(match: re.Match[bytes]) -> bytes:
        escaped = match[1]
        if escaped is None:
            return b"\n"
        if escaped[:1].isdigit() and escaped[:1] < b"8":
            return bytes((int(escaped, 8) & 255,))
        return _ESCAPED.get(escaped, b"" if escaped in (b"\n", b"\r", b"\r\n") else escaped)

    return _ESCAPE.sub(one, inside)


def _name(token: bytes) -> str:
    """A name as dictionaries have it: ``#`` and two digits stand for a byte (ISO 32000-2, 7.3.5)."""
    if b"#" in token:
        token = _HASH.sub(lambda match: bytes((int(match[1], 16),)), token)
    return token.decode("utf-8", "surrogateescape")


def _nested_string(data: bytes, at: int) -> int:
    """Where the string that begins at ``at`` ends (behind its last bracket)."""
    depth = 0
    for match in re.compile(rb"\\.|[()]", re.DOTALL).finditer(data, at):
        if match[0] == b"(":
            depth += 1
        elif match[0] == b")":
            depth -= 1
            if depth == 0:
                return match.end()
    raise Unfinished


def _unhex(digits: bytes) -> bytes:
    packed = _SPACES.sub(b"", digits)
    return bytes.fromhex((packed + b"0" if len(packed) % 2 else packed).decode("ascii"))


def number(token: bytes) -> float | None:
    """Numbers as lenient readers take them (``--5``, ``1.2.3``); None when it is none."""
    match = _NUMBER.match(token)
    if match is None:
        return None
    digits = match[0]
    sign = -1.0 if b"-" in digits else 1.0
    return sign * float(digits.lstrip(b"+-"))


def _items(array: bytes) -> list[Operand] | None:
    """What stands in an array of strings and moves; None when a number is unusual."""
    found: list[Operand] = []
    for digits, literal, move in _ITEM.findall(array):
        if move:
            try:
                found.append(float(move))
            except ValueError:
                return None
        elif literal:
            found.append(literal)
        else:
            found.append(bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode("ascii")))
    return found


def instructions(data: bytes) -> Iterator[Instruction]:  # noqa: C901, PLR0912, PLR0915 - one loop, for speed
    """Read a content stream. Raises :class:`CannotEdit` where it can't be understood."""
    at, start, count = 0, -1, 0
    operands: list[Operand] = []
    stack: list[list[Operand]] = []
    match_at, plain_at, array_at, make = _TOKEN.match, _PLAIN.match, _ARRAY.match, tuple.__new__
    while True:
        if not operands and not stack:
            match = plain_at(data, at)
            if match is not None and match[3] not in _NOT_PLAIN:
                count += 1
                if count > MAX_INSTRUCTIONS:
                    raise LimitExceeded("A content stream has more instructions than allowed.")
                named, figures, operator = match.groups()
                plain: list[Operand] = list(map(float, figures.split())) if figures else []
                if named is not None:
                    plain.insert(0, named.rstrip().decode("ascii"))
                begin, at = match.start(2 if named is None else 1), match.end(3)
                yield make(Instruction, (operator.decode("ascii"), plain, begin if start < 0 else start, at))
                start = -1
                continue
            match = array_at(data, at) if match is None else None
            if match is not None and (items := _items(match[1])) is not None:
                count += 1
                begin, at = match.start(1) - 1, match.end()
                yield make(Instruction, ("TJ", [items], begin if start < 0 else start, at))
                start = -1
                continue
        match = match_at(data, at)
        if match is None:
            if _SPACES.sub(b"", data[at : at + 64]):
                raise CannotEdit
            break
        kind, at = match.lastindex, match.end()
        if kind == 6:
            continue
        if start < 0:
            start = match.start(kind) - (kind in (2, 4)) if kind else match.end()
        if kind == 1:
            operands.append(float(match[1]))
        elif kind == 2:
            inside = match[2]
            at = match.end(2) + 1
            operands.append(unescape(inside))
        elif kind == 3:
            operands.append(_name(match[3]))
        elif kind == 4:
            operands.append(_unhex(match[4]))
        elif kind == 5:
            token = match[5]
            if token in (b"[", b"<<"):
                if len(stack) >= _MAX_DEPTH:
                    raise LimitExceeded("A content stream is nested deeper than allowed.")
                stack.append(operands)
                operands = []
            elif token in (b"]", b">>"):
                if not stack:
                    raise CannotEdit
                inner, operands = operands, stack.pop()
                operands.append(inner)
            elif token == b"(":
                end = _nested_string(data, at - 1)
                operands.append(unescape(data[at : end - 1]))
                at = end
            else:
                raise CannotEdit
        else:
            token = match[7]
            lenient = number(token) if token[:1] in b"+-.0123456789" else None
            if lenient is not None:
                operands.append(lenient)
                continue
            if stack:
                if token in (b"true", b"false", b"null"):
                    operands.append(token.decode())
                    continue
                raise CannotEdit
            word = token.decode("latin-1")
            if word == "ID":
                at = _after_inline_data(data, at)
                word = "BI"
            elif word == "BI":
                continue
            count += 1
            if count > MAX_INSTRUCTIONS:
                raise LimitExceeded("A content stream has more instructions than allowed.")
            yield make(Instruction, (word, operands, start, at))
            operands, start = [], -1
    if stack:
        raise Unfinished


def _after_inline_data(data: bytes, at: int) -> int:
    """Behind the ``EI`` of an inline image: the first one that is followed by what can be content again."""
    for match in _INLINE_END.finditer(data, at):
        tail = data[match.end() : match.end() + 24]
        if all(byte in b"\t\n\r\x0c\x00" or 32 <= byte < 127 for byte in tail):
            return match.end()
    raise CannotEdit


def written(value: float) -> bytes:
    """A number as content streams have it: no exponent, at most five decimals."""
    text = f"{value:.5f}".rstrip("0").rstrip(".")
    return b"0" if text in ("-0", "") else text.encode("ascii")


def named(name: str) -> bytes:
    """A name (with its slash) as content streams have it."""
    return b"/" + _IRREGULAR.sub(lambda match: b"#%02X" % match[0][0], name[1:].encode("utf-8", "surrogateescape"))


def hexadecimal(string: bytes) -> bytes:
    """A string as hexadecimal digits: needs no escapes."""
    return b"<" + string.hex().encode("ascii") + b">"


def numbers(operands: list[Operand], count: int) -> list[float]:
    """The last operands, which must be so many numbers. Raises :class:`CannotEdit`."""
    found = operands if len(operands) == count else operands[-count:]
    if list(map(type, found)) != [float] * count:
        raise CannotEdit
    return cast("list[float]", found)
