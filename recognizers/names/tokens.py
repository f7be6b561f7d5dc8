# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Cuts the text of a page into the tokens that name rules and model work on."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate, chain, compress
from operator import sub
from typing import Any

from recognizers.lexicon import fold

UPPER = "".join(chr(code) for code in range(0x41, 0x1EFF) if chr(code).isupper() and chr(code).isalpha())
"""capitals of all alphabets with case up to Latin Extended Additional (Vietnamese)"""
_LETTER = r"[^\W\d_]"
_INITIAL = rf"(?:[{UPPER}]|Th|Ch|Chr|Ph|IJ|Ij|Sj|Tj|Hj|Fr|Fred|Joh|Jac|Wm|Yv|Dj|Ju|Kh|Sh|Zh|Gh|Gu|Kr|St|Ed|Aug|Alb|Ant)"
# A word may go on over a line end: "Lindel-\nhorst", "Smit-\nBakker", or with the soft hyphen of PDF text.
# A digit between letters is a scanner's mistake ("Vermeu1en"), a question mark or U+FFFD what a font or an export made
# of a letter that it does not know ("Nguy?n").
_JOINT = r"(?:['’‘‑-]|-\n|\xad\n?|[01358]|[?\ufffd](?=[a-zà-ÿ]))"

TOKEN = re.compile(
    rf"""
    (?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
  | (?P<url>(?:https?://|www\.)[^\s<>"')\]]+)
  | (?P<prefix>[vV]\.[ ]?d\.(?=[ ]?[{UPPER}]|(?!\w))|[vV]/d(?=[ ][{UPPER}])|[vV]d\.(?=[ ]?[{UPPER}])
      |(?<![\w.])v\.(?=[ ][{UPPER}][a-zà-ÿ]))
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
_CAPITALS = frozenset((WORD, UPPERWORD))
JOINTS = frozenset((",", ";", "&", "en", "("))
"""what parts or ties names, for :meth:`Tokens.where`"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, as columns (a page has some 700; columns are cheaper than 700 objects).

    ``gaps[i]`` counts the line ends between token ``i - 1`` and ``i`` (0 = same line, 2 = an empty line between); the
    first token of a text has 2. ``offsets`` are characters of the text.
    """

    text: str
    words: list[str]
    lows: list[str]
    """the words as they stand in the lists (:func:`recognizers.lexicon.fold`)"""
    starts: list[int]
    ends: list[int]
    kinds: list[str]
    gaps: list[int]
    size: int
    """how many tokens"""
    capitals: list[int]
    """words with a capital, or in capitals"""
    cells: frozenset[int] = frozenset()
    """tokens that stand behind a tab or at least three blanks: another cell of a table"""
    _joints: dict[str, list[int]] = field(default_factory=dict, repr=False, compare=False)
    """where each of :data:`JOINTS` stands, once somebody asked"""

    def __len__(self) -> int:
        return self.size

    def where(self, *sought: str) -> list[int]:
        """The tokens that are one of some :data:`JOINTS`, in order."""
        joints = self._joints
        if not joints:
            joints.update((joint, []) for joint in JOINTS)
            for at in compress(range(self.size), map(JOINTS.__contains__, self.words)):
                joints[self.words[at]].append(at)
        return sorted(at for word in sought for at in joints[word]) if len(sought) > 1 else joints[sought[0]]


def tokenise(text: str) -> Tokens:
    """The tokens of a page's text.

    >>> tokenise("Aan: J.H.M. de\\nVries-Smit").words
    ['Aan', ':', 'J.H.M.', 'de', 'Vries-Smit']
    """
    # Each piece is a token with the blank before it; all that hangs on the two is looked up at once.
    begin, pieces = _pieces(text)
    if not pieces:
        return Tokens(text, [], [], [], [], [], [], 0, [])
    words, lows, kinds, gaps, cells, lengths, steps = map(list, zip(*pieces, strict=True))
    ends = list(accumulate(steps))
    if begin:
        ends = [end + begin for end in ends]
    starts = list(map(sub, ends, lengths))
    gaps[0] = 2
    apart = frozenset(at for at, is_cell in enumerate(cells) if is_cell and at) if True in cells else frozenset()
    capitals = list(compress(range(len(kinds)), map(_CAPITALS.__contains__, kinds)))
    return Tokens(text, words, lows, starts, ends, kinds, gaps, len(words), capitals, apart)


def _pieces(text: str) -> tuple[int, list[Piece]]:
    """The pieces of a text, and where the first of them begins: -1 when it got a blank that the text does not hold.

    Words between single blanks are looked up by what stands between the blanks, which takes a third of a pattern that
    walks over the page. A line end, or some with nothing between them, is a blank to which the word behind it keeps
    its signs; one behind a hyphen parts nothing. What else may go on behind a blank, and pages with wider ones, are
    read by the pattern.
    """
    if not any(sign in text for sign in _OVER_BLANKS) and not ("v. " in text and _SHORT_VAN.search(text)):
        parted = text.rstrip().replace("-\n", "-\0").replace("\n", " \n")
        while "\n \n" in parted:
            parted = parted.replace("\n \n", "\n\n")
        try:
            return -1, list(chain.from_iterable(map(_PARTS.__getitem__, parted.split(" "))))
        except _NotApart:
            pass
    return 0, list(map(_PIECES.__getitem__, _SPLIT.findall(text.rstrip())))


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


Piece = tuple[str, str, str, int, bool, int, int]
"""of a token with the blank before it: the word, folded as well, its kind, how many line ends the blank holds, whether
it parts cells of a table, the length of the word, and of both"""


def _piece(piece: str) -> Piece:
    word = sys.intern(piece.lstrip())
    blank = piece[: len(piece) - len(word)]
    lines = blank.count("\n")
    is_cell = not lines and (len(blank) > 2 or "\t" in blank)
    return word, fold(word), kind_of(word), lines, is_cell, len(word), len(piece)


class _NotApart(LookupError):
    """Between two blanks stands nothing, or something with a blank of another kind: they are one blank."""


def _part(part: str) -> tuple[Piece, ...]:
    """The pieces of what stands between two blanks, of which the first is one with it."""
    whole = part.replace("\0", "\n")
    if whole[-1:].isspace():  # before they are looked through: blanks without a word behind them are read from each on
        raise _NotApart
    pieces = _SPLIT.findall(whole if whole[:1] == "\n" else " " + whole)
    if not pieces:
        raise _NotApart
    return tuple(map(_PIECES.__getitem__, pieces))


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
"""how many words, with the blanks before them, are kept"""
_PIECES = _Kept(_piece)
_PARTS = _Kept(_part)
_KINDS = _Kept(_kind)
_OVER_BLANKS = ("\0", "\xad", "v. d.", "V. d.", "v/d ", "V/d ", "vd. ", "Vd. ")
"""where what stands before a blank is a token by what stands behind it (:data:`TOKEN`), and the sign that is put for
a line end behind a hyphen"""
_SHORT_VAN = re.compile(r"v\.[ ](?<![\w.]v\.[ ])")
"""the same, at the start of a line or behind a bracket as well"""
_USUAL = r"""[A-Za-z][a-z]++(?:(?=[ \n,;)]|:\s)|(?<=[a-z]{5})(?=\.\s))|[,;:()/]|\.(?=\s)"""
"""a plain word before a blank or such a mark, as most are (before a full stop one longer than what stands in initials),
and the usual marks: no other kind of token begins so. Only quicker."""
_SPLIT = re.compile(rf"\s*+(?:{_USUAL}|{re.sub(r'[(][?]P<[a-z]+>', '(?:', TOKEN.pattern)})", re.VERBOSE)


def kind_of(word: str) -> str:
    """The kind of a token, which hangs on its letters alone.

    >>> kind_of("J.H."), kind_of("de"), kind_of("Vries"), kind_of("(")
    ('I', 'L', 'W', 'M')
    """
    kind: str = _KINDS[word]
    return kind
