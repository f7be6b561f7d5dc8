# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Content streams of plain instructions, as nearly all are: read here, without an object of a library for every number.

Strict: each operator is a known one with exactly the operands that it takes, and every byte belongs to a token that can
be read in one way only. A stream with anything else (inline pictures, comments, odd numbers, operands in excess) is for
qpdf to read. What is written is what qpdf would write.
"""

from __future__ import annotations

import re
import zlib
from binascii import unhexlify
from collections.abc import Callable
from decimal import Decimal
from typing import Final

import pikepdf

from redactor.formats.pdf.content import unescape
from redactor.formats.pdf.rebuild.operators import BARE, MOST_AMOUNTS, MOST_DASHES, SIGNATURES
from redactor.formats.pdf.rebuild.values import Value, elements, get, name_of

Instruction = tuple[str, list[Value], bytes | None]
"""operator; operands; the same as they will be written, each with a space behind it, if that is known.

Operands of a plain instruction are numbers as they will be written, of what is shown a list of its strings, all else
as pikepdf has it."""

_NAME: Final = rb"/[A-Za-z0-9_+.-]++"
#: what stands in a string without nested brackets
_LITERAL: Final = rb"(?:[^()\\\r\n]|\\(?:[()\\nrtbf]|[0-3][0-7]{2}))*+"
_STRING: Final = rb"(?:<[0-9A-Fa-f]*+>|\(%b\))" % _LITERAL
#: a number as it will be written: no zero with a sign, no more digits than qpdf keeps
_WRITTEN: Final = rb"(?:-(?!0(?:\.0*+)?+(?![0-9.])))?+(?:0|[1-9][0-9]{0,7}+)(?:\.[0-9]{1,6}+)?+"
#: a number however it is written
_NUMBER: Final = rb"[+-]?+(?:[0-9]{1,8}+(?:\.[0-9]{0,6}+)?+|\.[0-9]{1,6}+)"


def _pattern(*parts: bytes) -> re.Pattern[bytes]:
    """A pattern in which ``~`` stands for white space."""
    return re.compile(b"".join(parts).replace(b"~", rb"\t\n\x0c\r "), re.DOTALL)


def _reader(number: bytes) -> Callable[[bytes], list[tuple[bytes, ...]]]:
    """Reads a content stream. Gives for each instruction: name, numbers and operator, where it has nothing else, as
    most; or the array that it shows; or all of it; or all that follows when that begins with no plain instruction."""
    return _pattern(
        rb"[~]*+(?:(?:(?:(%b)[~]++)?+((?:%b[~]++)*+)([A-Za-z'\"][A-Za-z0-9*]*+)" % (_NAME, number),
        rb"|\[((?:[0-9.+\-~]++|%b)*+)\][~]*+TJ" % _STRING,
        rb"|((?:%b|%b|<<(?:[^<>()%%{}]++|%b)*+>>|\[[0-9.+\-~]*+\]|[0-9.+-]++|[~]++)++(?:Tj|'|BDC|d))"
        % (_STRING, _NAME, _STRING),
        rb")(?=[~/<\[(]|$)|(.++))",
    ).findall


_READERS: Final = _reader(_WRITTEN), _reader(_NUMBER)
_ITEMS: Final = _pattern(rb"<([0-9A-Fa-f]*+)>|\((%b)\)|([^<(~]++)" % _LITERAL)
_SHOWS: Final = _pattern(rb"(%b)[~]*+(Tj|')" % _STRING)
_MARKS: Final = _pattern(rb"(%b)[~]*+(?:(%b)|(<<.*>>))[~]*+BDC" % (_NAME, _NAME))
_DASHES: Final = _pattern(rb"\[([^\]]*+)\][~]*+(%b)[~]++d" % _NUMBER)
_is_written = re.compile(_WRITTEN).fullmatch
_is_number = re.compile(_NUMBER).fullmatch
_is_printable = re.compile(rb"[ -'*-\[\]-~]*+").fullmatch
#: operators that take a name or none, and then so many numbers
_COUNTS: Final = {
    **{one: (kinds[:1] == "N", kinds.count("n")) for one, kinds in SIGNATURES.items() if not kinds.strip("Nn")},
    "BMC": (True, 0),
}
#: what takes nothing is always the same
_BARE: Final[dict[bytes, Instruction]] = {one.encode("ascii"): (one, [], b"") for one in BARE}
_COLOURS: Final = frozenset(one for one, kinds in SIGNATURES.items() if kinds == "*")
#: keys that say that a stream isn't as its bytes are
_CODED: Final = {"/Filter", "/F", "/DecodeParms", "/FFilter"}


def content_of(stream: Value, most: int) -> bytes | None:
    """The bytes of a page or stream of content; None when it is in pieces, damaged, encoded other than by Flate, or
    longer than ``most``."""
    held = get(stream.obj, "/Contents") if isinstance(stream, pikepdf.Page) else stream
    if not isinstance(held, pikepdf.Stream):
        return None
    coded = held.keys() & _CODED
    try:
        if not coded:
            return held.read_raw_bytes()
        if coded != {"/Filter"} or [name_of(one) for one in elements(held["/Filter"])] != ["/FlateDecode"]:
            return None
        inflater = zlib.decompressobj()
        data = inflater.decompress(held.read_raw_bytes(), most)
    except (pikepdf.PdfError, zlib.error, ValueError, RuntimeError):
        return None
    return data if inflater.eof and not inflater.unused_data else None


def instructions(data: bytes) -> list[Instruction] | None:
    """The instructions of a content stream; None when one of them isn't plain."""
    data = data.rstrip(b"\t\n\x0c\r ")
    found = _instructions(_READERS[0](data), lambda figures: figures)
    return _instructions(_READERS[1](data), lambda figures: list(map(_written, figures))) if found is None else found


def _instructions(
    pieces: list[tuple[bytes, ...]], written: Callable[[list[bytes]], list[bytes]]
) -> list[Instruction] | None:
    found: list[Instruction] = []
    named: dict[tuple[bytes, bytes, bytes], Instruction | None] = {}
    one: Instruction | None
    for name, figures, word, array, whole, rest in pieces:
        if name:
            key = name, figures, word
            if key not in named:
                named[key] = _named(name, written(figures.split()), word.decode("ascii"))
            one = named[key]
        elif figures:
            one = _numbered(written(figures.split()), word.decode("ascii"))
        elif word:
            one = _BARE.get(word)
        elif rest:
            return None
        else:
            one = _strange(whole) if whole else _showing(array)
        if one is None:
            return None
        found.append(one)
    return found


def _numbered(numbers: list[bytes], operator: str) -> Instruction | None:
    """An instruction that has numbers alone."""
    if _COUNTS.get(operator) != (False, len(numbers)) and (operator not in _COLOURS or len(numbers) > MOST_AMOUNTS):
        return None
    return operator, numbers, b" ".join(numbers) + b" "


def _named(name: bytes, numbers: list[bytes], operator: str) -> Instruction | None:
    """An instruction that has a name, and perhaps numbers behind it."""
    if _COUNTS.get(operator) != (True, len(numbers)) and (operator not in _COLOURS or numbers):
        return None
    return operator, [pikepdf.Name(name.decode("ascii")), *numbers], b" ".join((name, *numbers, b""))


def _showing(array: bytes) -> Instruction | None:
    """``TJ`` with this array."""
    strings: list[bytes] = []
    written: list[bytes] = [b"["]
    for digits, literal, move in _ITEMS.findall(array):
        if move:
            if not _is_number(move):
                return None
            written.append(_written(move))
        else:
            string = _string(digits, literal)
            strings.append(string)
            written.append(_written_string(string))
    written.append(b"] ")
    return "TJ", [strings], b" ".join(written)


def _strange(whole: bytes) -> Instruction | None:
    """An instruction with one string, with properties, or with a dash array."""
    if match := _SHOWS.fullmatch(whole):
        ((digits, literal, _),) = _ITEMS.findall(match[1])
        string = _string(digits, literal)
        return match[2].decode("ascii"), [[string]], _written_string(string) + b" "
    if match := _MARKS.fullmatch(whole):
        tag, name, dictionary = match.groups()
        try:
            properties = pikepdf.Name(name.decode("ascii")) if name else pikepdf.Object.parse(dictionary)
        except (pikepdf.PdfError, ValueError, RuntimeError):
            return None
        return "BDC", [pikepdf.Name(tag.decode("ascii")), properties], None
    if match := _DASHES.fullmatch(whole):
        lengths = match[1].split()
        if len(lengths) > MOST_DASHES or not all(map(_is_number, lengths)):
            return None
        lengths, phase = list(map(_written, lengths)), _written(match[2])
        return "d", [lengths, phase], b" ".join((b"[", *lengths, b"]", phase, b""))
    return None


def _string(digits: bytes, literal: bytes) -> bytes:
    """A string from what stands between its brackets, of one kind or the other."""
    if digits:
        return unhexlify(digits + b"0" if len(digits) % 2 else digits)
    return unescape(literal)


def _written_string(string: bytes) -> bytes:
    """A string as qpdf writes it: as digits when much of it can't be printed."""
    if _is_printable(string):
        return b"(" + string + b")"
    written: bytes = pikepdf.String(string).unparse()
    return written


def unparsed(operands: list[Value]) -> bytes:
    """Operands of a plain instruction, but for strings and dashes, as they will be written."""
    return b" ".join((*(one if isinstance(one, bytes) else one.unparse() for one in operands), b""))


def _written(number: bytes) -> bytes:
    """A number as qpdf writes it."""
    if _is_written(number):
        return number
    if b"." not in number:
        return b"%d" % int(number)
    value = Decimal(number.decode("ascii"))
    return str(value or value.copy_abs()).encode("ascii")
