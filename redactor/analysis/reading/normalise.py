# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The view of a page that the recognizers read, with an exact way back to the page.

PDF text holds what no reader sees: soft hyphens, zero-width characters, ligatures, no-break spaces, full-width digits,
an accent apart from its letter, dots that lead from a label to its value, ligatures that their font does not explain
(read as an f, which nearly all of them hold), l e t t e r - s p a c e d headings, words broken over a line end. The
view has the plain form of each; a superscript digit (a footnote behind a number) becomes a space. A broken word is
joined; what else ends a line stays, because line ends tell the recognizers where a cell, a label or a signature ends
(:mod:`redactor.analysis.reading.flow` takes out those that do not).

The view is made of runs that are copied as they are and replacements in between, so the way back is one bisection.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb"
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u00b2\u00b3\u00b9\u2070-\u2079"
_COMPATIBLE = (
    "\ufb00-\ufb06\uff01-\uff5e\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u2100-\u214f\u2460-\u24ff\U0001d400-\U0001d7ff"
)
_HYPHENS = "\u2010\u2011\ufe63\uff0d\u2043"
_LETTER = r"[^\W\d_]"
_CONTROLS = r"\x00-\x08\x0b\x0c\x0e-\x1f"
_UNKNOWN = f"\ue000-\uf8ff\ufffd{_CONTROLS}"
_SPECIAL = re.compile(
    rf"(?P<soft>\u00ad[ \t]*\n[ \t]*(?P<softrest>[A-Za-zÀ-ÖØ-öø-ÿ]+[.,;:!?)\]'\"]*)(?P<softgap>[ \t\n]?))"
    rf"|(?P<invisible>[{_INVISIBLE}]+)"
    rf"|(?P<space>[{_SPACES}])"
    rf"|(?P<combined>{_LETTER}[\u0300-\u036f]+)"
    rf"|(?P<compatible>[{_COMPATIBLE}])"
    rf"|(?P<unknown>(?<={_LETTER})[{_UNKNOWN}])"
    rf"|(?P<hyphen>[{_HYPHENS}])"
    rf"|(?P<broken>(?<={_LETTER})-[ \t]*\n[ \t]*"
    rf"(?P<rest>[a-zà-öø-ÿ]{{2,}}(?![\w@.]*@)[.,;:!?)\]'\"]*)(?P<gap>[ \t\n]?))"
    rf"|(?P<double>(?<={_LETTER})-[ \t]*\n[ \t]*(?=[A-ZÀ-ÖØ-Þ]{_LETTER}))"
    r"|(?P<leader>[.…_·]{2,}|…(?=[ \t]{0,2}:)|\.(?:[ ]\.){3,})"
    rf"|(?P<spaced>(?<![^\s(\"'])(?:{_LETTER}[ ]){{3,}}{_LETTER}(?:[ ]{{2,4}}{_LETTER}(?:[ ]{_LETTER})+)*(?![\w'.]))"
)
_ODD = re.compile(f"[{_INVISIBLE}{_SPACES}{_COMPATIBLE}{_HYPHENS}{_UNKNOWN}\u0300-\u036f]")
_BREAK = re.compile(r"-[ \t]*\n")
_LEADER = re.compile(
    r"(?<=[\w:)])\.??[ \t]{0,2}(?P<run>\.{4,}+|\.(?:[ ]\.){3,}+|…{2,}+|·{4,}+|(?<=[ :])_{3,}+)"
    rf"[ \t]{{0,2}}(?={_LETTER}|[\d+(])"
    r"|(?<=[\w:)])[ \t]{0,2}(?P<ends>\.{3,}+|…++|·{3,}+|_{3,}+)(?=[ \t]{0,2}:)"
)
"""``Naam ........ Bos``, ``Naam ....: Bos``: a wide gap, that somebody printed"""
_PAGE = re.compile(r"\d{1,4}[ \t]*(?:\n|\Z)")
_NUMBERED = re.compile(r"(?:nummer|nr\.?|toestel|tst\.?|pas|code|id|jaar)[ ]?:?\Z", re.IGNORECASE)
_SPACED = re.compile(rf" {_LETTER} {_LETTER} {_LETTER}(?!\w)")


_SHAPES = bytes(
    0 if _ODD.match(char) else ord("a") if re.match(_LETTER, char) else code if char == " " else ord(".")
    for code, char in enumerate(map(chr, range(256)))
)
"""of the characters of Latin-1: what is odd, letters, the blank, and all else"""
_SHAPE_OF_SPACED = b" a a a"


def _shape(text: str) -> bytes:
    """Which characters of a page in Latin-1 are odd and which are letters; odd throughout for other pages."""
    try:
        return text.encode("latin-1").translate(_SHAPES)
    except UnicodeEncodeError:
        return b"\0"


def _candidates(text: str) -> list[int]:
    """Where something may have to be replaced: three fast searches instead of one slow one at every character."""
    found = [match.start() for match in _BREAK.finditer(text)]
    shape = _shape(text)
    is_odd = b"\0" in shape
    for match in _SPACED.finditer(text) if is_odd or _SHAPE_OF_SPACED in shape else ():
        found += (max(0, match.start() - 1), match.start() + 1)
    if "..." in text or ". . ." in text or "…" in text or "···" in text or "___" in text:
        leaders = (match for match in _LEADER.finditer(text) if not _is_of_contents(text, match))
        found += [match.start(match.lastgroup or 0) for match in leaders]
    for match in _ODD.finditer(text) if is_odd else ():
        combines = "\u0300" <= match[0] <= "\u036f"  # with the letter before it
        found.append(max(0, match.start() - combines))
    return sorted(found)


def _is_of_contents(text: str, leader: re.Match[str]) -> bool:
    """Whether dots lead to a page or an amount, and from no label of a number: ``3.2 Kerkplein ...... 12``."""
    label = _NUMBERED.search(text, max(0, leader.start() - 20), leader.start())
    return label is None and _PAGE.match(text, leader.end()) is not None


class Piece(NamedTuple):
    """A run of the view and the run of the page it stands for; ``same`` when they are equal character by character."""

    view: int
    source: int
    source_end: int
    same: bool


@dataclass(frozen=True, slots=True)
class Normalised:
    """A view of one page's text. ``pieces`` are in order and leave nothing of the view out."""

    text: str
    pieces: tuple[Piece, ...] = ()
    """empty: the view is the page itself"""

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span of the page that the view's ``[start, end)`` stands for.

        A character that came from several (a letter and its accent) takes them all; one of several that came from one
        (a ligature) takes that one.
        """
        if not self.pieces or start >= end:
            return start, end
        first = self._piece(start)
        last = self._piece(end - 1)
        source_start = first.source + start - first.view if first.same else first.source
        source_end = last.source + end - last.view if last.same else last.source_end
        return source_start, source_end

    def _piece(self, position: int) -> Piece:
        return self.pieces[bisect_right(self.pieces, position, key=lambda piece: piece.view) - 1]


class _Builder:
    """Collects the view piece by piece."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.length = 0

    def same(self, text: str, start: int, end: int) -> None:
        """Copy ``[start, end)`` of the page."""
        if start < end:
            self.pieces.append(Piece(self.length, start, end, same=True))
            self.parts.append(text[start:end])
            self.length += end - start

    def other(self, value: str, start: int, end: int) -> None:
        """Put ``value`` for ``[start, end)`` of the page."""
        if value:
            self.pieces.append(Piece(self.length, start, end, same=False))
            self.parts.append(value)
            self.length += len(value)


def normalise(text: str) -> Normalised:
    """The view of ``text``; without pieces when there is nothing to change."""
    builder, position = _Builder(), 0
    for start in _candidates(text):
        match = _SPECIAL.match(text, start) if start >= position else None
        if match is not None:
            builder.same(text, position, match.start())
            _replace(builder, text, match)
            position = match.end()
    if not position:
        return Normalised(text)
    builder.same(text, position, len(text))
    return Normalised("".join(builder.parts), tuple(builder.pieces))


def _replace(builder: _Builder, text: str, match: re.Match[str]) -> None:
    kind = match.lastgroup
    start, end = match.span()
    if match["soft"] is not None:
        _joined(builder, text, match.span("softrest"), match.span("softgap"))
    elif match["broken"] is not None:
        _joined(builder, text, match.span("rest"), match.span("gap"))
    elif match["double"] is not None:
        builder.same(text, start, start + 1)
    elif match["spaced"] is not None:
        _unspaced(builder, text, start, end)
    elif match["leader"] is not None:
        builder.other(" " * (end - start), start, end)  # as wide as it was: columns are told by their place
    elif match["space"] is not None:
        builder.other(" ", start, end)
    elif match["unknown"] is not None:
        builder.other("f", start, end)  # nearly always a ligature with an f that its font has no Unicode for
    elif match["hyphen"] is not None:
        builder.other("-", start, end)
    elif match["combined"] is not None:
        builder.other(unicodedata.normalize("NFC", match.group()), start, end)
    elif match["compatible"] is not None:
        builder.other(unicodedata.normalize("NFKC", match.group()), start, end)
    elif kind != "invisible":
        builder.same(text, start, end)


def _joined(builder: _Builder, text: str, rest: tuple[int, int], gap: tuple[int, int]) -> None:
    """The second half of a broken word, and what parts it from the next."""
    builder.same(text, *rest)
    builder.same(text, *gap)


def _unspaced(builder: _Builder, text: str, start: int, end: int) -> None:
    """Letters with one space between them are one word; wider gaps part words."""
    position = start
    while position < end:
        builder.same(text, position, position + 1)
        stop = position + 1
        while stop < end and text[stop] == " ":
            stop += 1
        if stop - position > 2:
            builder.other(" ", position + 1, stop)
        position = stop
