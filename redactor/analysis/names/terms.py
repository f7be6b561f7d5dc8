# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find given terms (a list of names that must always go) in page text, however a PDF mangled them.

Matching compares letters and digits only: case, accents, ligatures, full-width forms, zero-width characters, soft
hyphens, spaces between letters, line breaks and punctuation make no difference. A term of one word is found as a word
and not inside another one (``Ali`` is not in ``kaliber``); a term of several words, or with digits, is found anywhere.
A term that is broken over a line or page end is found in its two parts, also when a footer stands in between; so is one
of which the first letter stands alone, elsewhere on the page: a large one at the head of a paragraph; not when the rest
is short or a plain word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise

from recognizers.lexicon import load
from redactor.model import Span

#: Between two letters of a match may stand this many characters that are no letter or digit: a line end with its
#: indent, quotes, a bullet; not half an empty table.
WIDEST_GAP = 12
#: A part of a broken term has at least this many letters.
SHORTEST_PART = 3
#: beginnings of so many letters are looked up, longer ones tried one by one
_LONGEST_PART = 400
_SHORTEST_TERM = 2
#: stands in a skeleton for a sign that its font does not explain
_UNKNOWN = "\0"
#: the bare codes among the plain signs
_CODE = re.compile(r"[^\t\n\r -\x7f]")
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl", "fj", "ft", "ij", "th", "tt", "ti", "st", "ct")
_MOST_WAYS = 64


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The letters and digits of a text in plain form, and for each the place it came from."""

    text: str
    places: tuple[int, ...]


def skeleton(text: str) -> Skeleton:
    """Letters and digits of ``text``: compatibility forms taken apart, accents off, case folded.

    A sign that its font does not explain stays as one, behind a letter: it may be a ligature.

    >>> skeleton("de ﬁrma Ç.").text
    'defirmac'
    """
    letters: list[str] = []
    places: list[int] = []
    if text.isascii() and not _CODE.search(text):
        return Skeleton(
            "".join(filter(str.isalnum, text)).lower(), tuple(compress(range(len(text)), map(str.isalnum, text)))
        )
    for index, character in enumerate(text):
        if character.isascii() and character >= " ":
            if character.isalnum():
                letters.append(character.lower())
                places.append(index)
            continue
        if _is_unknown(character) and text[index - 1 : index].isalpha():
            letters.append(_UNKNOWN)
            places.append(index)
            continue
        for one in unicodedata.normalize("NFKD", character).casefold():
            if one.isalnum():
                letters.append(one)
                places.append(index)
    return Skeleton("".join(letters), tuple(places))


def find_terms(pages: Sequence[str], terms: Iterable[str], *, guess: bool = True) -> tuple[Span, ...]:
    """The spans of all terms in the texts of the pages (the first is page 1), in order, overlaps merged.

    ``pages`` are the texts as the reader gives them; offsets count their characters. Without ``guess`` no parts that
    stand apart are put together, and no unknown signs read: for terms that keep what they find, they may be another's.
    """
    wanted = {one.text: _is_sure(term) for term in terms if len((one := skeleton(term)).text) >= _SHORTEST_TERM}
    bare = [skeleton(text) for text in pages]
    if guess and any(_UNKNOWN in one.text for one in bare):
        wanted |= {way: sure for term, sure in wanted.items() for way in _with_ligatures(term)}
    found: list[Span] = []
    for number, (text, plain) in enumerate(zip(pages, bare, strict=True), 1):
        for term, sure in wanted.items():
            found.extend(Span(number, start, end) for start, end in _on_page(text, plain, term, sure))
    if guess:
        found.extend(_broken(pages, wanted))
    return _merged(found)


def _is_unknown(character: str) -> bool:
    """Whether a character of a PDF is a bare code: its font says nothing of it."""
    return character == "\ufffd" or "\ue000" <= character <= "\uf8ff" or (character < " " and character not in "\t\n\r")


def _with_ligatures(term: str) -> set[str]:
    """The ways to print a (plain) term with ligatures of which nobody knows what they mean.

    >>> [one.replace(chr(0), "?") for one in sorted(_with_ligatures("fikse"))]
    ['?kse']
    """
    ways = {0: {""}}
    for place, letter in enumerate(term):
        here = ways.pop(place, set())
        ways.setdefault(place + 1, set()).update(one + letter for one in here)
        for ligature in _LIGATURES:
            if term.startswith(ligature, place) and len(here) < _MOST_WAYS:
                ways.setdefault(place + len(ligature), set()).update(one + _UNKNOWN for one in here)
    return ways.get(len(term), set()) - {term}


def _is_sure(term: str) -> bool:
    """Several words, an address with signs in it, or a number: no ordinary word has it inside."""
    return bool(re.search(r"\w\W+\w", term)) or sum(one.isdigit() for one in term) >= 5


def _on_page(text: str, plain: Skeleton, term: str, sure: bool) -> Iterator[tuple[int, int]]:
    at = plain.text.find(term)
    while at >= 0:
        places = plain.places[at : at + len(term)]
        start, end = places[0], places[-1] + 1
        close = all(after - before <= WIDEST_GAP for before, after in pairwise(places))
        whole = plain.places[at - 1 : at] != (start,) and plain.places[at + len(term) : at + len(term) + 1] != (
            end - 1,
        )
        if close and (sure or (whole and _is_word(text, start, end))):
            yield start, _with_marks(text, end)
        at = plain.text.find(term, at + 1)


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a span stands apart: no letter or digit touches it, save where small meets capital (``heerJansen``)."""
    before, after = text[start - 1 : start], _skip_marks(text, end)
    free_left = not before.isalnum() or (before.islower() and text[start].isupper())
    return free_left and (not after.isalnum() or (text[end - 1].islower() and after.isupper()))


def _skip_marks(text: str, at: int) -> str:
    at = _with_marks(text, at)
    return text[at : at + 1]


def _with_marks(text: str, at: int) -> int:
    """Behind the combining marks that belong to the last letter."""
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a page: where it starts, and its skeleton (places count from the start of the page)."""

    page: int
    plain: Skeleton
    hyphen: bool
    raw: str
    start: int


def _lines(number: int, text: str) -> list[_Line]:
    lines, at = [], 0
    for raw in text.split("\n"):
        plain = skeleton(raw)
        if plain.text:
            hyphen = raw.rstrip()[-1:] in "-\u00ad\u2010\u2011"
            lines.append(_Line(number, plain, hyphen, raw, at))
        at += len(raw) + 1
    return lines


def _broken(pages: Sequence[str], wanted: dict[str, bool]) -> Iterator[Span]:
    """Terms whose first part ends a line and whose rest starts a line elsewhere on the page or on the next one."""
    begun = _Beginnings(wanted)
    following: list[_Line] = []
    for number in range(len(pages), 0, -1):
        here = _lines(number, pages[number - 1])
        yield from _parts(here, here + following, begun)
        alone = [line for line in here if len(line.plain.text) == 1 and line.raw.strip().isupper()]
        for term in wanted if alone else ():
            if len(term) > SHORTEST_PART + 1 and term[1:] not in load().words:
                yield from _after_initial(here, alone, term)
        following = here


class _Beginnings:
    """The terms by each of their beginnings that leaves enough of them."""

    def __init__(self, wanted: Mapping[str, bool]) -> None:
        self.wanted = wanted
        self._by_text: dict[str, list[str]] = {}
        self._long = [term for term in wanted if len(term) - SHORTEST_PART > _LONGEST_PART]
        for term in wanted:
            for size in range(SHORTEST_PART, min(len(term) - SHORTEST_PART, _LONGEST_PART) + 1):
                self._by_text.setdefault(term[:size], []).append(term)
        self._longest = max(map(len, self._by_text), default=0)

    def __bool__(self) -> bool:
        return bool(self._by_text)

    def at_the_end(self, letters: str) -> Iterator[tuple[str, int]]:
        """The terms of which some letters end with a beginning, and how long that is."""
        for size in range(SHORTEST_PART, min(self._longest, len(letters)) + 1):
            for term in self._by_text.get(letters[-size:], ()):
                yield term, size
        for term in self._long:
            for size in range(_LONGEST_PART + 1, min(len(term) - SHORTEST_PART, len(letters)) + 1):
                if letters.endswith(term[:size]):
                    yield term, size


def _parts(here: list[_Line], anywhere: list[_Line], begun: _Beginnings) -> Iterator[Span]:
    if not begun:
        return
    heads: dict[str, list[_Line]] = {}
    for line in anywhere:
        heads.setdefault(line.plain.text[:SHORTEST_PART], []).append(line)
    for line in here:
        for term, size in begun.at_the_end(line.plain.text):
            start = line.plain.places[-size]
            if not (line.hyphen or begun.wanted[term]) or line.raw[start - 1 : start].isalnum():
                continue
            rest = term[size:]
            for other in heads.get(rest[:SHORTEST_PART], ()):
                if other is not line and _starts_with(other, rest):
                    yield Span(line.page, line.start + start, line.start + line.plain.places[-1] + 1)
                    yield _head(other, len(rest))


def _after_initial(here: list[_Line], alone: list[_Line], term: str) -> Iterator[Span]:
    """A term without its first letter at the start of a line, and the nearest capital alone that may be that."""
    initials = [line for line in alone if line.plain.text == term[0]]
    starts = [line.start for line in initials]
    for line in here if initials else ():
        if _starts_with(line, term[1:]):
            yield _head(line, len(term) - 1)
            yield _head(initials[max(bisect(starts, line.start) - 1, 0)], 1)


def _starts_with(line: _Line, part: str) -> bool:
    """Whether a line begins with this part of a word, and the word ends with it."""
    return line.plain.text.startswith(part) and _ends_word(line, len(part))


def _head(line: _Line, size: int) -> Span:
    """The first letters of a line."""
    return Span(line.page, line.start + line.plain.places[0], line.start + line.plain.places[size - 1] + 1)


def _ends_word(line: _Line, size: int) -> bool:
    end = line.plain.places[size - 1] + 1
    return not _skip_marks(line.raw, end).isalnum()


def _merged(found: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(set(found)):
        if merged and merged[-1].page == span.page and span.start < merged[-1].end:
            merged[-1] = Span(span.page, merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
