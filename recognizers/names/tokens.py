# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cuts the text of a page into the tokens that name rules and model work on."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import lru_cache

UPPER = "".join(chr(code) for code in range(0x41, 0x1EFF) if chr(code).isupper() and chr(code).isalpha())
"""capitals of all alphabets with case up to Latin Extended Additional (Vietnamese)"""
_LETTER = r"[^\W\d_]"
_INITIAL = rf"(?:[{UPPER}]|Th|Ch|Chr|Ph|IJ|Ij|Sj|Tj|Fr|Fred|Joh|Jac|Wm|Yv|Dj|Ju|Kh|Sh|Zh|Gh|Gu|Kr|St|Ed|Aug|Alb|Ant)"
# A word may go on over a line end: "Lindel-\nhorst", "Smit-\nBakker", or with the soft hyphen of PDF text.
# A digit between letters is a scanner's mistake ("Vermeu1en").
_JOINT = r"(?:['’‘‑-]|-\n|\xad\n?|[01358])"

TOKEN = re.compile(
    rf"""
    (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
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
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[str] = []
    gaps: list[int] = []
    cells: list[int] = []
    end = 0
    for match in TOKEN.finditer(text):
        start, stop = match.span()
        word = match[0]
        group = match.lastgroup
        words.append(sys.intern(word))
        starts.append(start)
        between = start - end
        if not words[1:2] and between == start:
            gaps.append(2)
        elif between < 2:
            gap = text[end:start]
            gaps.append(1 if gap == "\n" else 0)
            if gap == "\t":
                cells.append(len(words) - 1)
        else:
            lines = text.count("\n", end, start)
            gaps.append(lines)
            if not lines and (between > 2 or "\t" in text[end:start]):
                cells.append(len(words) - 1)
        end = stop
        ends.append(end)
        if group in ("word", "head", "prefix"):
            kinds.append(_case(word))
        else:
            kinds.append(_KIND[group or "mark"])
    return Tokens(text, words, starts, ends, kinds, gaps, len(words), frozenset(cells))


_KIND = {"mail": ADDRESS, "url": ADDRESS, "initials": INITIALS, "number": NUMBER, "mark": MARK}


@lru_cache(maxsize=1 << 13)
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
