# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that people who are named in a document write for themselves: small ones, single ones, a cut surname.

"hy", "B" or "Kpm" alone say nothing. They count when somebody who is named here can be shortened so, and the letters
stand where people sign or are scored: at the edge of a line or cell, beside a day or a time, in a line of scores,
before what somebody says. Scores and speakers count only when the letters are those of two people, and all of them
somebody's.

Legal basis: Woo art. 5.1 lid 2 sub e; a paraaf is personal data of whoever sets it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from string import ascii_uppercase
from typing import NamedTuple

from recognizers.lexicon import load
from recognizers.lines import at_lines, in_lines
from recognizers.look import line_of, look
from recognizers.months import SHORT_MONTHS
from recognizers.names.initials.lettered import NOBODY, OFFICES, is_person
from recognizers.names.initials.recurring import is_placed, things_of
from redactor.analysis.names.propagate import Hit
from redactor.analysis.names.shortforms import FEW, abbreviates_nothing
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.names.staff_letters import INITIALS_OF_BODIES
from redactor.analysis.names.ties import acronyms

_PLAIN = {"Ø": "O", "ø": "o"} | {
    char: unicodedata.normalize("NFD", char)[0] for char in map(chr, range(256)) if char not in "Øø"
}
_BARE = bytes(ord(one) if (one := _PLAIN[chr(code)]).isascii() and one.isalnum() else ord(" ") for code in range(256))
"""for each character of Latin-1 the plain letter or digit that it is, or a blank"""
_DOTTED = re.compile(r"\.(?<=\b[a-z]\.)(?:[a-zà-ÿ]\.){1,2}")
"""letters with dots, from the first dot on"""
_SMALL = re.compile(r"(?<![\w.@&\\'’-])(?:[a-z]{2,4}|[a-z]\.(?:[a-zà-ÿ]\.){1,2})(?![\w@&'’\\-]|\.\w)")
_CAPITALS = re.compile(r"(?<![\w.@&-])[A-ZÀ-Þ]{2,3}(?![\w@&'’-]|\.\w)")
_CUT = re.compile(r"[A-ZÀ-Þ](?<![\w.@&/-].)[a-z]{1,2}(?![\w@&'’/-]|\.\w)")
_DAY = (
    r"(?:\d{1,2}[-/]\d{1,2}(?:[-/](?:\d{4}|['’]?\d\d))?|(?:wk|week)[ ]?\d{1,2}"
    rf"|\d{{1,2}}[ ](?:{SHORT_MONTHS})[a-z]{{0,6}}\.?(?:[ ]\d{{4}})?)"
)
_TIME = r"\d{1,2}[.:]\d\d(?:[ ]?u(?:ur)?\.?)?"
_EDGE_BEFORE = re.compile(r"(?:\A|[\n\t|;(\[]|[ ]{2})[ ]?\Z")
_EDGE_AFTER = re.compile(r"\.?[ ]*(?:[\n\t|;)\]]|\Z)|\.?[ ]{2}")
_DAY_BEFORE = re.compile(rf"(?<![\d/-])(?:{_DAY}|{_TIME})[ \t]{{1,4}}\Z")
_DAY_AFTER = re.compile(rf"\.?,?[ \t]{{1,4}}(?:{_DAY}|{_TIME})[ ]*(?=[\n\t|;.,)\]]|\Z|[ ]{{2}})")
_PAIRED_BEFORE = re.compile(r"(?<![\w./\\-])(?P<other>[A-Za-z]{2,4})/\Z")
_NUMBER_AFTER = re.compile(r"[/.-]\d")
_NUMBER_BEFORE = re.compile(r"\d[ ]?\Z")
_NOTE_BEFORE = re.compile(r"[.!?][ ]{1,3}\Z")
_JOINED_BEFORE = re.compile(
    r"(?:[A-Za-z][ ]?[/+][ ]?|[ ](?:en|door|met|aan|van|opm)[ ]|(?:\A|\n)(?:opm|reactie)\.?[ ]|[a-z]:[ ]|\d[ ]|,[ ])\Z"
)
_JOINED_AFTER = re.compile(r"[ ]?[/+;:,)\]|\n]|[ ](?:en|of)[ ]|\.?[ ]*(?:\Z|\n)|[ ]{2}|\.(?=[ ])")
_APART_BEFORE = re.compile(r"(?:\A|[\n\t|;(\[/,+&]|[ ]{2}|[A-Za-z]:|\d|(?<!\w)[A-Z]{2}[ ])[ ]?\Z")
_APART_AFTER = re.compile(r"\.?[ ]*(?:[\n\t|;)\]/,+&:]|\Z|[ ]{2}|[ ][A-Z]{2,3}(?!\w))")
_ANY = re.compile(r"(?<![\w.@&-])(?:[A-Z]{2,4}|[A-Z]?[a-z]{1,3}[A-Z]{1,2}|[a-z]{2,4})(?![\w@&'’-]|\.\w)")
_SCORED = re.compile(
    r"(?P<letters>[A-Z](?<![\w.@&/-].)(?:[A-Z]{0,3}|[a-z]{1,3}[A-Z]))\.?(?:[ ]?:)?[ ]{1,3}\d{1,2}(?:[.,]\d)?[+-]?"
    r"(?=[ \t,;/|)]|$)",
    re.MULTILINE,
)
_BEFORE_SCORE = frozenset(ascii_uppercase + ".:")
"""what stands before the blanks before such a figure"""
_OPENS = re.compile(r"[ \t>]*(?P<letters>[A-Z])\.?:[ \t]+(?=\S)")
"""``B: …`` at the start of a line"""
_LAST = re.compile(r"[ \t]*(?P<letters>[A-Za-z])\.?[ \t]*(?=\n|\Z)")
"""a letter alone on its line"""
_CLOSED_BEFORE = re.compile(r"(?:[.!?…)]|[a-z]{2},)[ \t]*\n(?:[ \t]*\n)?\Z")
_CLOSED_AFTER = re.compile(r"\s*(?:\Z|-{2,}|_{3,}|>|(?:Sent|Verstuurd|Verzonden|Get|Outlook|Van|From|Von|Op|On)(?!\w))")
_LEGEND = re.compile(r"(?<!\w)(?P<letters>[A-Z])[ ]?=[ ]?(?P<word>[A-ZÀ-Þ][\w'’-]+)")
"""``B = Bas``"""
_OPTIONS = frozenset(("QA", "AQ", "VA", "AV", "MV", "VM", "MVX", "JN"))
"""questions and answers, sexes, yes and no"""
_NEVER = NOBODY | OFFICES | frozenset(("jr", "sr", "ir", "mr", "dr", "ds"))
_LONGEST = 5
"""characters that a short form has not"""
_LEAST_LINES = 3
MOST = 60
"""people in a document: of more, one in three pairs of letters is somebody's by chance"""


class People(NamedTuple):
    """What the people who are named in a document are shortened to, squeezed."""

    letters: frozenset[str]
    first: frozenset[str]
    given: frozenset[str]
    surnames: tuple[str, ...]
    anywhere: frozenset[str]
    """those of the letters that mean nothing else, so that small ones are somebody's wherever they stand"""
    rare: frozenset[str]
    """those of the letters that are no frequent word, which is nobody's in small letters"""


@lru_cache(maxsize=4)
def people_of(names: frozenset[Name]) -> People | None:
    """None when there is nobody with a first name or initials, or too many for letters to tell anybody."""
    full = sorted(name for name in names if name.full)
    if not full or len(full) > MOST:
        return None
    letters = {text for name in full for text in acronyms(name) if 1 < len(text) < 5}
    first = {name.initials[:1] for name in full} | {given[:1] for name in names for given in name.given}
    first |= {name.single[:1] for name in names if len(name.single) > 1}
    given = {one for name in names for one in (*name.given, name.single)}
    surnames = tuple(sorted({squeeze(name.family) for name in full}))
    own = frozenset(letters - _NEVER - INITIALS_OF_BODIES)
    few = sum(len(one) == 2 for one in own) <= FEW
    anywhere = frozenset(one for one in own if (few or len(one) > 2) and abbreviates_nothing(one))
    frequent, plain = load().words_frequent, load().words
    rare = frozenset(one for one in own if not (one in frequent and one in plain))
    return People(own, frozenset(first - {""}), frozenset(given - {""}), surnames, anywhere, rare)


def penned(text: str, names: frozenset[Name]) -> Iterator[Hit]:
    """Hits of kind ``initials`` on one page, in no particular order; the same place can come twice."""
    people = people_of(names)
    if people is None:
        return
    words = [word for word in _words(text) if 1 < len(word) < _LONGEST]
    if _may_hold(text, people, words):
        things = things_of(text)
        for match in (*_SMALL.finditer(text), *_CAPITALS.finditer(text)):
            low = squeeze(match.group())
            known = low in people.letters and not _in_code(text, match, people)
            if known and (_is_set(text, match, low, people.anywhere) or _does(text, match, low, things)):
                yield Hit(*match.span(), "initials")
        yield from _together(text, people)
    titled = [word.lower() for word in words if len(word) < _LONGEST - 1 and word.istitle()]
    # a surname in other letters is none of these words, and "×" is among the capitals of the pattern
    others = "×" in text or not all(map(str.isascii, people.surnames))
    cuts = others or any(_cuts(word, people.surnames) for word in titled)
    for match in _CUT.finditer(text) if cuts else ():
        if _cuts(squeeze(match.group()), people.surnames) and _is_edge(text, *match.span()):
            yield Hit(*match.span(), "initials")
    yield from _scores(text, people)
    yield from _speakers(text, people)
    for match in at_lines(text, _LAST):
        if _closes(text, match, people.first):
            yield Hit(*match.span("letters"), "initials")


def _may_hold(text: str, people: People, words: Sequence[str]) -> bool:
    """Whether a short word of a page can be what somebody is shortened to; ``words``: all of its short words."""
    if not all(map(str.isascii, people.letters)):
        return True
    # short words, and letters with dots: among them are all of two to four that _SMALL, _CAPITALS and _ANY match
    dotted = (squeeze(text[one.start() - 1 : one.end()]) for one in _DOTTED.finditer(text))
    small = [word for word in words if word.islower()]
    if not (people.rare.isdisjoint(dotted) and people.rare.isdisjoint(small)):
        return True
    return not people.letters.isdisjoint([word.lower() for word in words if not word.islower()])


def _words(text: str) -> set[str]:
    """The words of a page in letters of Latin-1, without accents; others fall apart."""
    return set(text.encode("latin-1", "replace").translate(_BARE).decode("ascii").split())


def _in_code(text: str, match: re.Match[str], people: People) -> bool:
    """Before a number that is written on to it, or behind a slash that does not part two people's letters."""
    start = match.start()
    if _NUMBER_AFTER.match(text, match.end()):
        return True
    if text[start - 1 : start] != "/":
        return False
    pair = _PAIRED_BEFORE.search(text[max(0, start - 8) : start])
    return pair is None or squeeze(pair["other"]) not in people.letters


def _is_set(text: str, match: re.Match[str], low: str, anywhere: frozenset[str]) -> bool:
    """Whether letters that are somebody's stand where that person put them."""
    start, end = match.span()
    lexicon, small = load(), match.group().islower()
    common = low in lexicon.words_frequent or low in lexicon.prefixes or low in lexicon.never_names
    if common or low in lexicon.abbreviations:
        return not (small and common) and _is_dated(text, start, end)
    if not small and low in lexicon.parties:
        return False
    before = text[max(0, start - 16) : start]
    if _is_dated(text, start, end) or _is_edge(text, start, end):
        return True
    if small and low in anywhere and "." not in match.group() and not _NUMBER_BEFORE.search(before):
        return True
    return small and _JOINED_BEFORE.search(before) is not None and _JOINED_AFTER.match(text, end) is not None


def _does(text: str, match: re.Match[str], low: str, things: frozenset[str]) -> bool:
    """Whether capitals that are also a body's stand where people act, speak or have to do something."""
    if match.group().islower() or low in _NEVER or match.group() in things:
        return False
    return is_placed(text, *match.span()) or is_person(text, *match.span())


def _is_dated(text: str, start: int, end: int) -> bool:
    """Between a day or a time and the edge of a line, a cell or a sentence."""
    before = text[max(0, start - 24) : start]
    if _DAY_BEFORE.search(before):
        return _EDGE_AFTER.match(text, end) is not None
    opens = _EDGE_BEFORE.search(before) or _NOTE_BEFORE.search(before)
    return opens is not None and _DAY_AFTER.match(text, end) is not None


def _is_edge(text: str, start: int, end: int) -> bool:
    """Alone in a cell or in brackets, or behind the last sentence of a line."""
    before = text[max(0, start - 24) : start]
    if _EDGE_BEFORE.search(before) or _DAY_BEFORE.search(before):
        return _EDGE_AFTER.match(text, end) is not None or _DAY_AFTER.match(text, end) is not None
    if _NOTE_BEFORE.search(before) is None:
        return False
    return text[end : end + 2].rstrip(" .") in ("", "\n") or _DAY_AFTER.match(text, end) is not None


def _cuts(low: str, surnames: Iterable[str]) -> bool:
    """Whether letters are cut from one of the surnames, in their order, and are no word: ``Kpm`` of Koopman."""
    lexicon = load()
    if low in lexicon.words or low in lexicon.abbreviations or low in lexicon.prefixes or low in _NEVER:
        return False
    if low in lexicon.first_names or low in lexicon.titles_before:
        return False
    for surname in surnames:
        rest = iter(surname)
        if surname[:1] == low[:1] and all(letter in rest for letter in low):
            return True
    return False


def _scores(text: str, people: People) -> Iterator[Hit]:
    """Letters before figures on one line, of two people at least: ``score ML 8 / EC 8``, ``B: 5   H: 7``."""
    legend = _told(text, people) if "=" in text else frozenset[str]()
    for one in _LEGEND.finditer(text) if legend else ():
        if one["letters"] in legend:
            yield Hit(*one.span("letters"), "initials")
    lines: dict[int, list[re.Match[str]]] = {}
    for match in _scored(text):
        lines.setdefault(line_of(text, match.start())[0], []).append(match)
    for row in lines.values():
        found = [squeeze(one["letters"]) for one in row]
        if legend.issuperset(one["letters"] for one in row):
            yield from (Hit(*one.span("letters"), "initials") for one in row)
        elif len(set(found)) < 2 or "".join(found).upper() in _OPTIONS or _counts(found):
            continue
        theirs = [one for one, low in zip(row, found, strict=True) if low in people.letters or low in people.first]
        if len(theirs) == len(row) or len({one["letters"] for one in theirs if len(one["letters"]) > 1}) > 1:
            yield from (Hit(*one.span("letters"), "initials") for one in theirs)


def _scored(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_SCORED``, looked for in lines with a figure behind blanks and what such letters end with."""
    figures = (
        start
        for start, _ in look(text).numbers
        if text[start - 1 : start] == " " and text[max(0, start - 4) : start].rstrip(" ")[-1:] in _BEFORE_SCORE
    )
    return in_lines(text, figures, _SCORED)


def _together(text: str, people: People) -> Iterator[Hit]:
    """Letters that are elsewhere a body's ("EK"), apart on a line with those of another who is named: a roster."""
    lines: dict[int, list[tuple[str, re.Match[str]]]] = {}
    for match in _ANY.finditer(text):
        low = squeeze(match.group())
        if low in people.letters and _APART_BEFORE.search(text[max(0, match.start() - 4) : match.start()]):
            lines.setdefault(line_of(text, match.start())[0], []).append((low, match))
    lexicon = load()
    for row in lines.values():
        known = {low for low, _ in row if low not in lexicon.abbreviations and low not in lexicon.words_frequent}
        for low, match in row:
            small = match.group().islower() and low in lexicon.words
            if known - {low} and not small and _APART_AFTER.match(text, match.end()):
                yield Hit(*match.span(), "initials")


def _told(text: str, people: People) -> frozenset[str]:
    """The single letters that a legend tells to be somebody's."""
    return frozenset(
        one["letters"]
        for one in _LEGEND.finditer(text)
        if one["letters"] == one["word"][0] and squeeze(one["word"]) in people.given
    )


def _counts(letters: list[str]) -> bool:
    """``A``, ``B``, ``C``: the letters of a list."""
    single = sorted({one for one in letters if len(one) == 1})
    return len(single) > 1 and "".join(single) in "abcdefghijklmnopqrstuvwxyz"


def _speakers(text: str, people: People) -> Iterator[Hit]:
    """Single letters with which lines begin, each somebody's."""
    lines = list(at_lines(text, _OPENS))
    found = {squeeze(one["letters"]) for one in lines}
    if len(lines) < _LEAST_LINES or len(found) < 2 or not found <= people.first:
        return
    if "".join(sorted(found)).upper() in _OPTIONS or "".join(sorted(found, reverse=True)).upper() in _OPTIONS:
        return
    if not _counts(sorted(found)):
        yield from (Hit(*one.span("letters"), "initials") for one in lines)


def _closes(text: str, match: re.Match[str], first: frozenset[str]) -> bool:
    """Below the last line of a mail, and nothing of it follows but what a program adds."""
    if _CLOSED_BEFORE.search(text[max(0, match.start() - 24) : match.start()]) is None:
        return False
    after = _CLOSED_AFTER.match(text, match.end())
    return after is not None and (after.end() < len(text) or squeeze(match["letters"]) in first)
