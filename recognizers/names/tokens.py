# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cuts the text of a page into the tokens that name rules and model work on."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

UPPER = "".join(chr(code) for code in range(0x41, 0x1EFF) if chr(code).isupper() and chr(code).isalpha())
"""capitals of all alphabets with case up to Latin Extended Additional (Vietnamese)"""
_LETTER = r"[^\W\d_]"
_INITIAL = rf"(?:[{UPPER}]|Th|Ch|Chr|Ph|IJ|Ij|Sj|Tj|Hj|Fr|Fred|Joh|Jac|Wm|Yv|Dj|Ju|Kh|Sh|Zh|Gh|Gu|Kr|St|Ed|Aug|Alb|Ant)"
# A word may go on over a line end: "Lindel-\nhorst", "Smit-\nBakker", or with the soft hyphen of PDF text.
# A digit between letters is a scanner's mistake ("Vermeu1en").
_JOINT = r"(?:['’‘‑-]|-\n|\xad\n?|[01358])"

TOKEN = re.compile(
    rf"""
    (?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
  | (?P<url>(?:https?://|www\.)[^\s<>"')\]]+)
  | (?P<prefix>[vV]\.[ ]?d\.(?=[ ]?[{UPPER}]|(?!\w))|[vV]/d(?=[ ][{UPPER}])|[vV]d\.(?=[ ]?[{UPPER}]))
  | (?P<initials>(?:{_INITIAL}\.-?)+(?:[{UPPER}](?![\w'’.-]))?)
  | (?P<head>(?:[Mm]otie|[Aa]mendement|[Ii]nitiatief(?:wet|nota|voorstel))(?=-[{UPPER}]))
  | (?P<word>['’‘](?:s|t|S|T)(?![\w])(?:-{_LETTER}+)?|{_LETTER}+(?:{_JOINT}{_LETTER}+)*)
  | (?P<number>\d+(?:[.,:/-]\d+)*)
  | (?P<mark>[^\s\w]|_)
    """,
    re.VERBOSE,
)

INITIALS, WORD, UPPERWORD, LOWER, NUMBER, MARK, ADDRESS = "I", "W", "U", "L", "N", "M", "@"
"""kinds of token: initials with dots, Capitalised word, CAPITALS, small letters, number, mark, mail or web address"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, as columns (a page has some 700; columns are cheaper than 700 objects).

    ``gaps[i]`` counts the line ends between token ``i - 1`` and ``i`` (0 = same line, 2 = an empty line between); the
    first token of a text has 2. ``offsets`` are characters of the text.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: list[str]
    gaps: list[int]
    size: int
    """how many tokens"""
    cells: frozenset[int] = frozenset()
    """tokens that stand behind a tab or at least three blanks: another cell of a table"""

    def __len__(self) -> int:
        return self.size


def tokenise(text: str) -> Tokens:
    """The tokens of a page's text.

    >>> tokenise("Aan: J.H.M. de\\nVries-Smit").words
    ['Aan', ':', 'J.H.M.', 'de', 'Vries-Smit']
    """
    # One split gives what stands between tokens and the tokens in turn: no object for each of them.
    pieces = _SPLIT.split(text)
    words = list(map(_WORDS.__getitem__, pieces[1::2]))
    size = len(words)
    bounds = list(accumulate(map(len, pieces)))
    between = list(map(_GAPS.__getitem__, pieces[0:-1:2]))
    gaps = [lines for lines, _ in between]
    cells = [number for number, (_, is_cell) in enumerate(between) if is_cell and number]
    if size:
        gaps[0] = 2
    kinds = list(map(_KINDS.__getitem__, words))
    return Tokens(text, words, bounds[0:-1:2], bounds[1::2], kinds, gaps, size, frozenset(cells))


class _Kept(dict[str, Any]):
    """Values that hang on a string alone, made when they are first asked for; anew when there are very many."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Any:
        if len(self) >= _MOST:
            self.clear()
        value = self[key] = self._make(key)
        return value


def _gap(blank: str) -> tuple[int, bool]:
    """How many line ends a blank between tokens holds, and whether it parts cells of a table."""
    lines = blank.count("\n")
    return lines, not lines and (len(blank) > 2 or "\t" in blank)


def _kind(word: str) -> str:
    match = TOKEN.match(word)
    group = match.lastgroup if match is not None and match.end() == len(word) else None
    # "motie" before "-Van Dalen" and "v/d" before a capital are tokens by what follows them: words by themselves
    return _KIND.get(group or "word") or _case(word)


def _case(word: str) -> str:
    """Which kind of word: one capital alone counts as a capitalised word."""
    if word.islower():
        # "d'Angelo" and "el-Amrani" have their capital inside; islower() is False for them.
        return LOWER
    if len(word) > 1 and word.isupper():
        return UPPERWORD
    if word[0].isupper():
        return WORD
    for position, letter in enumerate(word):
        if letter.isupper():
            return WORD if word[position - 1] in "'’‘-‑" else LOWER
    return LOWER


_KIND = {"mail": ADDRESS, "url": ADDRESS, "initials": INITIALS, "number": NUMBER, "mark": MARK}
_MOST = 1 << 14
"""how many words, and how many blanks, are kept"""
_GAPS = _Kept(_gap)
_WORDS = _Kept(sys.intern)
"""each word as one string: looking it up here costs a third of interning it every time"""
_KINDS = _Kept(_kind)
_USUAL = r"[A-Za-z][a-z]++(?=[ \n,;)]|:\s)"
"""a plain word before a blank or such a mark, as most are: no other kind of token begins so. Only quicker."""
_SPLIT = re.compile(f"({_USUAL}|{re.sub(r'[(][?]P<[a-z]+>', '(?:', TOKEN.pattern)})", re.VERBOSE)


def kind_of(word: str) -> str:
    """The kind of a token, which hangs on its letters alone.

    >>> kind_of("J.H."), kind_of("de"), kind_of("Vries"), kind_of("(")
    ('I', 'L', 'W', 'M')
    """
    kind: str = _KINDS[word]
    return kind
