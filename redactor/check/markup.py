# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Markup as tokens, each character looked at once.

The parser of the standard library takes quadratic time for tags and comments that never end. Here every text is markup:
what is broken is read about as a browser would (HTML standard, 13.2.5), what never ends does so with the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

_ATTRIBUTE: Final = r"""([^\s/>=][^\s/>=]*+|=)(?:\s*+=\s*+("[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?)?"""
_NAMELESS: Final = re.sub(r"(?<!\\)\((?!\?)", "(?:", _ATTRIBUTE)
_TOKEN: Final = re.compile(
    r"<!--(?P<comment>.*?)(?:--!?>|\Z)"
    r"|<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)"
    r"|<\?(?P<instruction>[^>]*+)(?:>|\Z)"
    r"|<!(?P<declaration>[^>\[]*+(?:\[[^\]]*+\]?[^>]*+)?)(?:>|\Z)"
    r"|</(?P<end>[A-Za-z][^\s/>]*+)(?P<behind>[^>]*+)(?:>|\Z)"
    r"|</(?P<odd>[^>]*+)(?:>|\Z)"
    rf"|<(?P<begin>[A-Za-z][^\s/>]*+)(?P<attributes>(?:[\s/]*+{_NAMELESS})*+)(?P<rest>[\s/]*+)(?:>|\Z)",
    re.DOTALL,
)
_ONE: Final = re.compile(_ATTRIBUTE)
#: elements whose content is text up to their end, whatever stands in it
RAW: Final = ("script", "style", "title", "textarea", "xmp")
_CLOSED: Final = {name: re.compile(rf"</{name}(?=[\s/>]|\Z)", re.IGNORECASE) for name in RAW}


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    RAW = "raw"
    BEGIN = "begin"
    EMPTY = "empty"
    END = "end"
    NOTE = "note"
    SECTION = "section"
    INSTRUCTION = "instruction"
    DECLARATION = "declaration"


class Token(NamedTuple):
    """A piece of markup."""

    kind: Kind
    text: str
    """the name of an element in small letters; else what stands in the token"""
    attributes: tuple[tuple[str, str], ...] = ()
    """name in small letters → value with its signs resolved; the first of two of one name counts. Behind the name of an
    element that ends nothing should stand: what does has no name"""


def tokens(untrusted: str, *, is_xml: bool = False) -> Iterator[Token]:
    """The tokens of a text, in order. In XML no element holds raw text."""
    at = 0
    while at < len(untrusted):
        begins = untrusted.find("<", at)
        match = _TOKEN.match(untrusted, begins) if begins >= 0 else None
        if match is None:
            until = begins + 1 if begins >= 0 else len(untrusted)
            yield Token(Kind.TEXT, html.unescape(untrusted[at:until]))
            at = until
            continue
        if begins > at:
            yield Token(Kind.TEXT, html.unescape(untrusted[at:begins]))
        token = _token(match)
        yield token
        at = match.end()
        if token.kind is Kind.BEGIN and token.text in _CLOSED and not is_xml:
            closed = _CLOSED[token.text].search(untrusted, at)
            until = closed.start() if closed else len(untrusted)
            raw = untrusted[at:until]
            yield Token(Kind.RAW, raw if token.text in ("script", "style") else html.unescape(raw))
            at = until


def _token(match: re.Match[str]) -> Token:
    name = match.lastgroup or ""
    if name == "rest":
        begin, attributes, rest = match.group("begin", "attributes", "rest")
        kind = Kind.EMPTY if rest.rstrip().endswith("/") else Kind.BEGIN
        return Token(kind, begin.lower(), tuple(_attributes(attributes)))
    if name == "behind":
        behind = match["behind"].strip()
        return Token(Kind.END, match["end"].lower(), (("", html.unescape(behind)),) if behind else ())
    kinds = {"cdata": Kind.SECTION, "instruction": Kind.INSTRUCTION, "declaration": Kind.DECLARATION}
    return Token(kinds.get(name, Kind.NOTE), match[name])


def _attributes(untrusted: str) -> Iterator[tuple[str, str]]:
    for match in _ONE.finditer(untrusted):
        value = match[2] or ""
        if value[:1] in ('"', "'"):
            value = value[1:-1] if len(value) > 1 and value[-1] == value[0] else value[1:]
        yield match[1].lower(), html.unescape(value)
