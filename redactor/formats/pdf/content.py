# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Content streams as instructions with their place in the bytes, so that what is not changed is copied as it is.

A tokeniser of our own because the bytes between two edits must stay exactly as they were, and because it is three
times as fast as building objects of a library for every number.
"""

from __future__ import annotations

import re
from binascii import unhexlify  # takes half of what bytes.fromhex() takes
from collections.abc import Iterator
from itertools import chain
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
#: instructions as most are, read in one go: a name and numbers; an array of strings and moves (``TJ``), or one string
#: (``Tj``), written as ``<…>`` or without brackets and escapes inside. Everything unusual is left to the tokens: what
#: comes from there is the last match, without a group.
_PLAIN: Final = re.compile(
    rb"([\t\n\x0c\r ]*+)("  # blanks before it, the instruction
    rb"(/[A-Za-z0-9_+.-]++[\t\n\x0c\r ]++)?+"  # name
    rb"((?:[+-]?(?:\d++\.?\d*+|\.\d++)[\t\n\x0c\r ]++)*+)"  # numbers
    rb"(?!(?:BI|ID|EI|true|false|null)(?:[\x00\t\n\x0c\r /<\[(]|$))"
    rb"([A-Za-z'\"][A-Za-z0-9*]*+)(?=[\x00\t\n\x0c\r /<\[(]|$)"  # operator
    rb"|(?:\[((?:[0-9.+\-\t\n\x0c\r ]++|<[0-9A-Fa-f]*+>|\([^()\\\r]*+\))*+)\][\t\n\x0c\r ]*+TJ"  # array
    rb"|(<[0-9A-Fa-f]*+>|\([^()\\\r]*+\))[\t\n\x0c\r ]*+Tj)(?=[\x00\t\n\x0c\r /<\[(]|$)"  # string
    rb")|.+",
    re.DOTALL,
)
#: so many bytes are read in one go at most: it makes objects of all of them
_AT_ONCE: Final = 1 << 16
_ITEM: Final = re.compile(rb"<([^>]*)>|\(([^)]*)\)|([^<(\t\n\x0c\r ]+)")
#: operators by their bytes, so that not each of them is spelt anew
_OPERATORS: Final = {
    one.encode(): one
    for one in (
        "q Q cm gs g G rg RG k K cs CS sc SC scn SCN m l c v y re h w J j M d ri i W W* f F f* B B* b b* S s n sh Do "
        "BT ET Tc Tw Tz TL Ts Tr Tf Td TD Tm T* Tj TJ ' \" BMC BDC EMC MP DP BX EX d0 d1"
    ).split()
}
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
    return unhexlify(packed + b"0" if len(packed) % 2 else packed)


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
    if array[:1] == b"<" and array.find(b">") == len(array) - 1 and not len(array) % 2:
        return [unhexlify(array[1:-1])]  # as many programs write a line
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
            found.append(unhexlify(digits + b"0" if len(digits) % 2 else digits))
    return found


def instructions(data: bytes) -> Iterator[Instruction]:
    """Read a content stream. Raises :class:`CannotEdit` where it can't be understood."""
    return chain.from_iterable(_runs(data))


def _runs(data: bytes) -> Iterator[list[Instruction]]:
    """The instructions of a stream in runs: many plain ones, or one that is read token by token."""
    at, count, end = 0, 0, len(data)
    while at < end:
        stop = at + _AT_ONCE
        if stop < end:
            blank = _SPACES.search(data, stop)  # what is cut there is left to the tokens, which read it whole
            stop = end if blank is None else blank.start()
        run, at = _plain(data, at, stop)
        if not run and (one := _by_tokens(data, at)) is not None:
            run, at = [one], one.end
        count += len(run)
        if count > MAX_INSTRUCTIONS:
            raise LimitExceeded("A content stream has more instructions than allowed.")
        if not run:
            return
        yield run


def _plain(data: bytes, at: int, stop: int) -> tuple[list[Instruction], int]:
    """The plain instructions from a place on, and where the first that is not plain begins."""
    found: list[Instruction] = []
    add, make, spelt = found.append, tuple.__new__, _OPERATORS.get
    for blanks, whole, name, figures, operator, array, string in _PLAIN.findall(data, at, stop):
        start = at + len(blanks)
        end = start + len(whole)
        if operator:
            operands: list[Operand] = [*map(float, figures.split())] if figures else []
            if name:
                operands.insert(0, name.rstrip().decode("ascii"))
            add(make(Instruction, (spelt(operator) or operator.decode("ascii"), operands, start, end)))
        elif string:
            add(make(Instruction, ("Tj", _items(string), start, end)))
        elif whole and (items := _items(array)) is not None:
            add(make(Instruction, ("TJ", [items], start, end)))
        else:
            break
        at = end
    return found, at


def _by_tokens(data: bytes, at: int) -> Instruction | None:  # noqa: C901, PLR0912, PLR0915 - one loop, for speed
    """The first instruction from a place on; None when the content ends there. Raises :class:`CannotEdit`."""
    start = -1
    operands: list[Operand] = []
    stack: list[list[Operand]] = []
    match_at = _TOKEN.match
    while True:
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
            return Instruction(word, operands, start, at)
    if stack:
        raise Unfinished
    return None


def _after_inline_data(data: bytes, at: int) -> int:
    """Behind the ``EI`` of an inline image: the first one that is followed by what can be content again."""
    for match in _INLINE_END.finditer(data, at):
        tail = data[match.end() : match.end() + 24]
        if all(byte in b"\t\n\r\x0c\x00" or 32 <= byte < 127 for byte in tail):
            return match.end()
    raise CannotEdit


def written_point(point: tuple[float, float]) -> bytes:
    """Two operands of a path, as :func:`written`."""
    return written(point[0]) + b" " + written(point[1])


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
