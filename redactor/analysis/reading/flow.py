# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a page as it is read: line ends that only the width of the paper made are blanks.

A name, an address or a sentence that a line end cuts is the same as one that is not, but a line end also says where a
cell, a label or a signature ends. So a line end is taken away only where the line was *wrapped*: the first word of the
next line would not have fitted beside it, and the words go on (a small letter, a comma, initials …) or the line is
prose.

Each such line end becomes one blank, so all offsets stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from redactor.analysis.reading.escapes import unescaped
from redactor.analysis.reading.exports import unwrapped
from redactor.analysis.reading.kept import starts_of_lines

if TYPE_CHECKING:
    from redactor.model import Document, Page, Word

NEAR = 12
"""lines before and after a line among which its paragraph shows how wide lines are"""
NARROWEST = 40
"""characters of plain text that a wrapped line has at least"""
WIDEST = 130
"""longer lines of plain text are paragraphs without line ends"""
_BLANK = 0.25
"""of the height of a line: the width of a blank"""
_SLACK = 0.02
"""of the width of a line: what rounding and kerning may take from it"""
_NEARLY = 0.12
"""of the width of a line: what may be missing at its end when it ends where the paper does"""
_TAIL = 24
"""characters at the end of a line that tell whether its phrase is ended"""
_LEADING = 2.1
"""heights of a line from one line of a paragraph to the next"""
_COLUMN = 5
"""heights of a line that a next column begins above the end of one; less is a next cell of a table"""
_TEXT_COLUMN = 12
"""heights of a line that a column of text is wide at least, and a cell hardly ever"""
_INDENT = 8
"""heights of a line that the lines of one paragraph begin apart at most"""
_NEAR_EDGE = 0.8
"""of the width of the paper: who comes that far has come to its margin"""
_CUTS = 3
"""lines of a page that end where the paper does before any was wrapped there"""

_STARTS_ITEM = re.compile(
    r"[ \t]*(?:[-–—•·*>◦▪□☐|](?:[ \t]|$)|(?:\d{1,3}[.)]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|[a-z]\.)(?:[ \t]|$)"
    r"|\d{1,2}(?:\.\d{1,2})+\.?[ \t]|https?:|\S*@|[\W_]+$|[a-zà-ÿ -]{1,30}:$)"
)
"""how a line begins that is no next line of a paragraph: an item of a list; or it has no words"""
_STARTS_LABEL = re.compile(
    r"[ \t]*(?:\[?\d{1,2}[-/:]\d\d|[A-ZÀ-Þ][\w'’./()&-]*(?:[ ][\w'’./()&-]+){0,2}[ ]?:(?:[ \t]|$))"
)
"""a time, or a label: the next thing, unless the line before is plainly not finished"""
_GOES_ON = re.compile(r"[ \t]*(?:[a-zà-ÿ]+(?:-[a-zà-ÿ]+)?(?=[ \t,;:)]|\.?(?:[ \t]|$))|\()")
_LINKING = frozenset(
    """van de der den het een ten ter te in op om of en is ik je we ze er u uw met voor aan bij door naar tot per als
    dat die wij zijn onder tegen tussen over uit and the to by heer mevrouw nummer familie collega""".split()
)
_SHORTENED = frozenset("mev mevr mr dr ir mw dhr drs prof ing tel tst nr nrs geb d.d jhr fam".split())
"""the same, with or without a full stop"""
_UNFINISHED = re.compile(
    rf"(?:[(/&+–]|(?<![\w.@/-])(?:{'|'.join(sorted(_LINKING))}"
    rf"|(?:{'|'.join(map(re.escape, sorted(_SHORTENED)))})\.?))[ \t]*$"
)
"""how a line ends whose phrase goes on below"""
_LONGEST_LINK = len("mevrouw")
_INITIALS = re.compile(r"(?<![\w.])(?<!,[ ])(?:[A-ZÀ-Þ][a-z]?\.)+[ \t]*$")
_NAME_BELOW = re.compile(r"[ \t]*\(?(?:[A-ZÀ-Þ][a-zà-ÿ'’-]|(?:van|de|der|den|ten|ter|te|el|al|v\.)[ ])")
_LISTING = re.compile(r",(?:(?:[ ][A-ZÀ-Þ][^\s,]*){1,2})?[ \t]*$")
_LIST_BELOW = re.compile(r"[ \t]*(?:\S+[ ])?\S+?(?:[,;.)]|[ ]en[ ]|[ \t]*$)")
"""an enumeration that goes on: ``…, Anna`` / ``Bos, …``"""
_CUT_ADDRESS = re.compile(r"@[^\s@]*$")
"""the recognizer of addresses reads on over a line end by itself, and knows by it one that the edge of the page cut"""
_COLUMNS = re.compile(r"\t|[|]|;\S|\S[ ]{3,}\S")
"""cells in a line of text: rows are not wrapped"""
_EXPORTED = re.compile(r"(?<!\d),(?=[^\s,])|,(?=[^\s,\d])")
"""a comma of an export: no blank is behind it, and it isn't one of a number"""
_OPEN = re.compile(r"\([^()]*$")
_ENDED = re.compile(r"(?:[a-zà-ÿ]{3,}(?<![ ](?:mevr|prof))|\d|[)\]\"”'’])[.!?;]+[\"”'’)]*[ \t]*$|:[ \t]*$")
_STOPS = frozenset(".!?;:")
_BEHIND_STOP = " \t)\"”'’"
"""what may follow such a sign at the end of a line"""
_ENDS_SOMEHOW = re.compile(r"[.!?;:,)\"”'’][ \t]*$")
_ADDRESSED = re.compile(
    r"[ \t]*(?:(?:geachte|beste|hallo|hoi|dag|lieve|dear|hi|sehr|liebe|hooggeachte|edelachtbare)\b[^\n]*,[ \t]*$"
    r"|(?:de|het|namens)[ ][^\n.]{0,60},[ \t]*$)",
    re.IGNORECASE,
)
"""a salutation, and the functions above signatures: their comma ends them"""
_PLAIN_WORDS = frozenset(
    """is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou moet moeten mag
    mogen wil willen gaat gaan komt dat die dit deze niet ook nog wel maar of als om op te in uit over voor door bij
    naar met aan onder tot tegen na ik u uw wij we hij zij ze er haar hem hun zich mij mijn al dan zo geen een wat
    wie waar omdat zodat indien tussen volgens wegens per sinds tijdens zonder heer mevrouw and are the
    this that with from have has will been was were not for you your she they und ist nicht mit""".split()
)
"""words that sentences are made of, and names and rows of a table are not"""
_LINKS = frozenset(("de", "het", "van"))
"""plain words that names have as well: together they count once"""
_WORD = re.compile(r"(?<![\w'’.@/-])[a-zà-ÿ]+(?![\w@/])")
_PROSE = 2
"""different plain words that a line of prose has at least"""


class Line(NamedTuple):
    """A line of the text ``[start, end)`` and what is needed to see whether it was wrapped; in points or characters."""

    start: int
    end: int
    x0: float
    x1: float
    y0: float
    height: float
    first: float
    """width of its first word, with a blank"""


def as_read(document: Document) -> Document:
    """The same document with the text of each page as it is read."""
    pages = tuple(_page(page) for page in document.pages)
    if all(one is other for one, other in zip(pages, document.pages, strict=True)):
        return document
    return replace(document, pages=pages)


def _page(page: Page) -> Page:
    text = unescaped(unwrapped(page.text))
    text = reading(page if text == page.text else replace(page, text=text))
    return page if text == page.text else replace(page, text=text)


def reading(page: Page) -> str:
    """The text of a page as it is read: as long, with blanks for line ends that end nothing."""
    parts: list[str] = []
    done = 0
    for at in wrapped(page):
        parts += (page.text[done:at], " ")
        done = at + 1
    if not parts:
        return page.text
    return "".join((*parts, page.text[done:]))


def wrapped(page: Page) -> Iterator[int]:
    """Where line ends of a page are that end nothing, in order."""
    lines = _lines_of_words(page.words) if page.words else _lines_of_text(page.text)
    return _changes(page.text, lines, page.width, placed=bool(page.words))


def _lines_of_text(text: str) -> list[Line]:
    lines, start = [], 0
    rows = text.split("\n")
    if max(map(len, rows)) < NARROWEST:
        return []  # none of them is wrapped
    for number, line in enumerate(rows):
        stripped = line.strip()
        if stripped:
            left = len(line) - len(line.lstrip())
            right = left + len(stripped)
            first = len(stripped.split(maxsplit=1)[0]) + 1
            lines.append(Line(start + left, start + right, left, right, number, 1.0, first))
        start += len(line) + 1
    return lines


def _lines_of_words(words: Sequence[Word]) -> list[Line]:
    lines = []
    for first, behind in pairwise(starts_of_lines(words)):
        start, _, x0, y0, x1, y1, _, _ = words[first]
        _, end, _, _, right, _, _, _ = words[behind - 1]
        height = y1 - y0
        lines.append(Line(start, end, x0, right, y0, height, x1 - x0 + _BLANK * height))
    return lines


def _changes(text: str, lines: Sequence[Line], width: float, *, placed: bool) -> Iterator[int]:
    """The positions of such line ends, in order."""
    full = _Fullness(lines, width, placed=placed)
    for at in range(1, len(lines)):
        one, other = lines[at - 1], lines[at]
        if (
            text.count("\n", one.end, other.start) == 1
            and (not placed or _below(one, other))
            and full[at - 1]
            and _goes_on(text[one.start : one.end], text[other.start : other.end], partial(full.__getitem__, at))
        ):
            yield text.index("\n", one.end)


def _below(one: Line, other: Line) -> bool:
    """Whether a line is the next of the same paragraph, as far as places tell: below it, or above in a next column."""
    _, _, left, right, top, height, _ = one
    _, _, begin, _, low, size, _ = other
    height = max(height, 1.0)
    if not 0.85 <= size / height <= 1.18:
        return False
    if low < top - _COLUMN * height:
        return begin > right and right - left > _TEXT_COLUMN * height
    return 0 < low - top <= _LEADING * height and abs(begin - left) <= _INDENT * height


class _Fullness(dict[int, bool]):
    """Whether the first word of the next line would not have fitted on a line, as wide as the lines around it are."""

    def __init__(self, lines: Sequence[Line], width: float, *, placed: bool) -> None:
        super().__init__()
        self._lines, self._width, self._placed = lines, width, placed
        self._lefts = [one[2] for one in lines]  # by number: by name it costs more
        self._rights = [one[3] for one in lines]
        self._widest = max(self._rights, default=0.0)
        self._spread = max(self._lefts, default=0.0) - min(self._lefts, default=0.0)

    def __missing__(self, at: int) -> bool:
        found = self[at] = at + 1 < len(self._lines) and self._find(at)
        return found

    def _find(self, at: int) -> bool:
        unit = self._lines[at].height if self._placed else 1.0
        left, right, first = self._lefts[at], self._rights[at], self._lines[at + 1].first
        widest = self._widest
        if self._placed and right >= _NEAR_EDGE * self._width > 0 and right + first > widest - _SLACK * (widest - left):
            return True  # beside the widest line of the page already
        near_by = slice(max(0, at - NEAR), at + NEAR + 1)
        lefts, ends = self._lefts[near_by], self._rights[near_by]
        if not self._placed and max(ends) < NARROWEST:
            return False
        indent = _INDENT * unit
        if self._spread > indent and (max(lefts) - left > indent or min(lefts) - left < -indent):
            ends = [x1 for x0, x1 in zip(lefts, ends, strict=True) if -indent <= x0 - left <= indent]
        margin = max(ends)
        if right + first <= margin - _SLACK * (margin - left):
            return False
        if not self._placed and not NARROWEST <= margin <= WIDEST:
            return False
        if self._placed and margin >= _NEAR_EDGE * self._width > 0:
            return True
        near = margin - _NEARLY * (margin - left)
        return sum([end >= near for end in ends]) >= _CUTS


def _goes_on(line: str, after: str, is_full: Callable[[], bool]) -> bool:
    """Whether the words of a full line go on in the next; ``is_full``: whether that one is full as well."""
    tail = line[-_TAIL:]
    if line[-1] in "-\u00ad" or _starts_item(after) or _has_columns(line) or _has_columns(after):
        return False
    if "@" in line and _CUT_ADDRESS.search(line):
        return False
    bare = tail.rstrip(" \t")
    if _is_unfinished(tail, bare):
        return True
    if _STARTS_LABEL.match(after) or _is_addressed(line, bare) or _is_addressed(after, after.rstrip(" \t")):
        return False
    if bare[-1:] == "." and _INITIALS.search(tail):
        return _NAME_BELOW.match(after) is not None
    if tail.rstrip(_BEHIND_STOP)[-1:] in _STOPS and _ENDED.search(tail):
        return False
    if _OPEN.search(line) or (_LISTING.search(line[-80:]) and _LIST_BELOW.match(after)):
        return True
    if _GOES_ON.match(after):
        return after.count(" ") > 1 or _ends(after, is_full) or _is_prose(line)
    return _is_prose(line) and _ends(after, is_full)


def _starts_item(line: str) -> bool:
    """As ``_STARTS_ITEM``; most lines begin with a longer word, which begins no item."""
    word = line.partition(" ")[0]
    if len(word) > 1 and word.isalpha() and line[-1] != ":" and not word.startswith("http"):
        return False
    return _STARTS_ITEM.match(line) is not None


def _is_unfinished(tail: str, bare: str) -> bool:
    """As ``_UNFINISHED``, for the end of a line with and without the blanks behind it; most end in small letters."""
    word = bare.rpartition(" ")[2]
    if word.isascii() and word.islower() and word.replace(".", "").isalpha():
        return word in _LINKING or word in _SHORTENED or (word[-1] == "." and word[:-1] in _SHORTENED)
    return _UNFINISHED.search(tail, max(0, len(bare) - _LONGEST_LINK)) is not None


def _is_addressed(line: str, bare: str) -> bool:
    """As ``_ADDRESSED``; ``bare``: the line, or its end, without the blanks behind it."""
    return bare[-1:] == "," and _ADDRESSED.match(line) is not None


def _has_columns(line: str) -> bool:
    # a line without one of these has no cells; one by one: a loop over them costs four times as much
    holds = "   " in line or ";" in line or "\t" in line or "|" in line
    if holds and _COLUMNS.search(line) is not None:
        return True
    commas = line.count(",")
    return commas > 1 and len(_EXPORTED.findall(line)) > max(1, commas // 2)


def _ends(line: str, is_full: Callable[[], bool]) -> bool:
    return _ENDS_SOMEHOW.search(line) is not None or is_full()


def _is_prose(line: str) -> bool:
    low = line.lower()
    apart = _PLAIN_WORDS.intersection(low.split())
    if len(apart) + (not _LINKS.isdisjoint(apart)) >= _PROSE:
        return True  # words with a blank on either side are enough, which is quicker to see
    words = _WORD.findall(low)
    score = len(_PLAIN_WORDS.intersection(words)) + (not _LINKS.isdisjoint(words))
    return score >= _PROSE or (score == 1 and 2 * len(_WORD.findall(line)) > line.count(" ") + 1)
