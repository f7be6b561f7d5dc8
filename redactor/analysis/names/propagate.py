# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find a known name everywhere else: whole words, all spellings, broken lines and pages, capitals.

One Aho-Corasick automaton over the folded text of a page, so the cost of a page does not depend on how many names or
pages there are. A hit counts only where :mod:`redactor.analysis.names.name_here` takes it for a name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import ahocorasick_rs

from recognizers.lexicon import load
from recognizers.lines import at_lines
from recognizers.look import at_literals
from recognizers.names.nobody.things import is_rest_of_body_at, is_thing_at
from redactor.analysis.names.name_here import is_name_here, is_whole
from redactor.analysis.names.spelling import PREFIXES, Name, fold

_SHORTEST_OF = 3
"""letters of a first name that is longer than this and gets an s for whose something is"""
_IN_REGISTER = re.compile(r",?[ ]sectie[ ][A-Z]{1,2},?[ ](?:(?:nrs?\.?|nummers?)[ ])?\d")
_KNOWN_AS = re.compile(r"kadastraal bekend[ :]{1,2}(?:als[ ]|in[ ])?(?:gemeente[ ])?\Z", re.IGNORECASE)
_OF_PARCEL = re.compile(r",?[ ](?:(?:nrs?\.?|nummers?|perce(?:el|len)|no\.?)[ ]?)*\d")
_SECTION = re.compile(r"(?<!\w)[Ss]ectie[ ]\Z")
_DIGITS_OF_CODE = re.compile(r"(?<![\w.,/:€-])(?<![€:][ ])(?!19|20)[1-9]\d{3}[ ]{1,2}\Z")
_PLACE = re.compile(r"[ ]{1,2}(?P<place>[A-ZÀ-Þ][\w'’-]{2,})(?=[ ]{2}|[\n,;|)]|[ ]?\Z)")


class Hit(NamedTuple):
    """A known name at ``[start, end)``; ``kind`` is ``full``, ``split``, ``surname``, ``given`` or ``initials``."""

    start: int
    end: int
    kind: str


def _never(_text: str, _start: int, _end: int) -> bool:
    return False


_IS_THING = {"surname": is_thing_at, "given": is_rest_of_body_at}
"""by the kind of a hit: whether the words round it make it a firm's or a thing's name, whoever bears it too"""
_RANK = {"full": 0, "surname": 1, "given": 2, "initials": 3}
_OVER_LINES = r"[ \t]*\n[ \t]*(?=\w)"
_WIDE = r"(?:[ \t]+|[ \t]*\n[ \t]*)(?=[\w(])"
_BROKEN = re.compile(
    rf" (?=[ \n])(?<=[\w.,] ){_WIDE}|\n(?= )(?<=[\w.,]\n)[ \t]+(?=[\w(])|\t(?<=[\w.,]\t){_WIDE}"
    rf"|-(?=[ \n])(?<=\w-){_OVER_LINES}|‐(?<=\w‐){_OVER_LINES}|\u00ad(?:(?<=\w\u00ad){_OVER_LINES})?"
)
"""a break that can tear a name; each begins with a sign, and what stands before it is looked at behind that"""
_SIGNS = ("-\n", "- ", "‐", "\u00ad", "  ", "\t", " \n", "\n ")
"""with one of which each of them begins: they are looked for there alone"""
_INITIALS_BEFORE = re.compile(r"(?<![\w.])(?:(?!(?:Mw|Mr|Dr|Hr|Ds|Ir|Mj|Jr)\.)[A-ZÀ-Þ][a-z]?\.[ -]?){1,5}$")
_INFORMAL = re.compile(
    r"[^\S\n]*(?:van|from|aan|to|onderwerp|subject|verzonden|sent)\s*:"
    r"|\W{0,2}\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d"
    r"|\[?\d{1,2}:\d\d\]?[ ]?[-–]?[ ](?-i:[A-Z])[\w]+(?: \w+)?: "
    r"|[^\W\d]\w*,?(?:[ ]\w+){0,3}(?:[ ]\(\w+\))?[ \t]{1,4}(?:(?:ma|di|wo|do|vr|za|zo)(?:\w{0,4}dag)?[ ,]{1,2})?"
    r"(?:\d{1,2}(?:[-/]\d{1,2}|[ ][a-z]{3})\S{0,6}[ ,]{1,2})?\d{1,2}:\d\d[ ]*(?=\n|\Z)"
    r"|(?:(?:telefoon|gespreks)notitie|(?:groeps)?(?:app|chat)|(?:microsoft )?teams[ -](?:chat|groep|gesprek)"
    r"|microsoft teams|whatsapp|signal|telegram|slack)(?!\w)",
    re.IGNORECASE,
)
"""at the start of a line"""


def spellings(name: Name) -> Iterator[tuple[str, str]]:
    """(folded spelling, kind) of everything that a name can be found by."""
    if name.single:
        yield name.single, "given"
        return
    if not name.family:
        return
    surname = f"{name.prefix} {name.family}".strip()
    for part in {name.family, name.family.split("-")[0].strip()}:
        if len(part) > min(2, len(name.family) - 1):
            yield f"{name.prefix} {part}".strip(), "surname"
    yield from _with_given(name, surname)
    if name.prefix in ("van der", "van den", "van de", "vd"):
        for short in ("vd", "v.d.", "v/d"):
            yield f"{short} {name.family}", "surname"
    if name.prefix in ("van", "ter", "ten"):
        yield f"{name.prefix[0]}. {name.family}", "surname"


def _with_given(name: Name, surname: str) -> Iterator[tuple[str, str]]:
    """Spellings with given names or initials, before the surname and behind it."""
    for given in name.given:
        yield f"{given} {surname}", "full"
        yield f"{surname}, {given}", "full"
        if name.prefix:
            yield f"{name.family}, {given} {name.prefix}", "full"
        if len(given) > 1:
            yield given, "given"
        if len(given) > _SHORTEST_OF and given[-1] not in "sxz":
            yield f"{given}s", "given"  # "Sjoerds auto"
    if len(name.given) > 1:
        yield f"{' '.join(name.given)} {surname}", "full"
    if name.initials:
        for letters in {name.initials, name.initials[0]}:
            for dotted in (". ".join(letters) + ".", ".".join(letters) + ".", letters):
                yield f"{dotted} {surname}", "full"
                yield f"{surname}, {dotted}", "full"
                yield f"{surname} {dotted}", "full"
                if name.prefix:
                    yield f"{name.family}, {dotted} {name.prefix}", "full"


_LONGEST = 120
"""characters of a spelling: longer ones are a run of something that was taken for a name, which nobody repeats"""
_MOST_LETTERS = 12
"""initials that somebody has"""


class Searcher:
    """All known names as one automaton."""

    def __init__(self, names: Iterable[Name]) -> None:
        kinds: dict[str, str] = {}
        for name in names:
            if len(name.initials) > _MOST_LETTERS:
                continue
            if name.initials and not name.family and not name.single:
                kinds.setdefault(fold(name.initials), "initials")
                continue
            for text, kind in spellings(name):
                spelled = {text, text.replace("-", "")} if "-" in text else {text}
                for one in spelled:
                    if 1 < len(one) < _LONGEST and _RANK[kind] < _RANK.get(kinds.get(one, ""), 9):
                        kinds[one] = kind
        singles = (name.single for name in names if name.single)
        self._alone = frozenset(singles) & load().first_names - load().surnames_common
        self._exact = frozenset(name.initials for name in names if not name.family and not name.single)
        self._terms = sorted(kinds)
        self._kinds = [kinds[term] for term in self._terms]
        match = ahocorasick_rs.MatchKind.Standard
        self._automaton = ahocorasick_rs.AhoCorasick(self._terms, matchkind=match) if self._terms else None

    @property
    def terms(self) -> frozenset[str]:
        """Every folded spelling that is searched."""
        return frozenset(self._terms)

    def find(self, text: str, folded: str | None = None, covered: Sequence[tuple[int, int]] = ()) -> list[Hit]:
        """Known names in one page's text, in order, none overlapping another.

        ``covered`` are spans, in order and apart, that are known already: what lies inside one is left out.
        """
        if self._automaton is None:
            return []
        informal = next(at_lines(text, _INFORMAL), None) is not None
        hits = self._hits(text, fold(text) if folded is None else folded, covered, informal=informal)
        torn = self._torn(text, covered, informal=informal)
        return _longest([*hits, *torn]) if torn else hits

    def _hits(self, text: str, folded: str, covered: Sequence[tuple[int, int]], *, informal: bool) -> list[Hit]:
        """Leftmost-longest hits outside the covered spans."""
        if self._automaton is None:
            return []
        places = []
        for which, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if is_whole(folded, text, start, end):
                kind = self._kinds[which]
                before = _INITIALS_BEFORE.search(text[max(0, start - 16) : start]) if kind == "surname" else None
                if before:
                    places.append((start - len(before.group()), -end, _RANK["full"], "full", start, which))
                places.append((start, -end, _RANK[kind], kind, start, which))
        found: list[Hit] = []
        at = thing = 0
        for start, minus_end, _, of_term, name_start, which in sorted(places):
            end = -minus_end
            if start < thing or (found and start < found[-1].end):
                continue
            while at < len(covered) and covered[at][1] <= start:
                at += 1
            if at < len(covered) and covered[at][0] <= start and end <= covered[at][1]:
                continue
            kind = self._kind_here(text, which, of_term, (name_start, end), informal=informal)
            if kind == "initials":
                right = text[start:end] in self._exact
            else:
                # initials were put before a surname: the surname itself has to be written as a name
                here = "surname" if start < name_start else kind
                right = is_name_here(text, name_start, end, here, informal=informal)
            # a whole name stays somebody's, whatever trade or department stands in the next cell
            if right and _IS_THING.get(kind, _never)(text, start, end):
                thing = end
            elif right:
                found.append(Hit(start, end, kind))
        return found

    def _kind_here(self, text: str, which: int, kind: str, span: tuple[int, int], *, informal: bool) -> str:
        """The kind of a hit: "Finn" is still somebody's only name where "Tol Finn" made it a surname as well."""
        if kind != "surname" or self._terms[which] not in self._alone:
            return kind
        return "given" if is_name_here(text, *span, "given", informal=informal) else kind

    def _torn(self, text: str, covered: Sequence[tuple[int, int]], *, informal: bool) -> list[Hit]:
        """Hits over a line end with a hyphen, a soft hyphen or wide spaces, told in offsets of the page."""
        found = []
        at = reach = 0
        for low, high, breaks in _windows(text):
            while at < len(covered) and covered[at][0] <= low:
                reach = max(reach, covered[at][1])
                at += 1
            if high <= reach:
                continue
            joined, starts, origins = _join(text, low, high, breaks)
            for hit in self._hits(joined, fold(joined), (), informal=informal):
                first = bisect_right(starts, hit.start) - 1
                last = bisect_right(starts, hit.end - 1) - 1
                if first != last:
                    start = origins[first] + hit.start - starts[first]
                    found.append(Hit(start, origins[last] + hit.end - starts[last], hit.kind))
        return found


def is_cadastral(text: str, start: int, end: int) -> bool:
    """Whether a word names a municipality of the land register: ``kadastraal bekend Dorp, sectie B, nr. 12``."""
    if _IN_REGISTER.match(text, end) is None or " " in text[start:end]:
        return False
    return _KNOWN_AS.search(text, max(0, start - 32), start) is not None


def is_in_code(text: str, start: int, end: int) -> bool:
    """Whether letters are of a postcode before its place, or a section of the land register: ``1040 CP Dorp``."""
    if _SECTION.search(text, max(0, start - 10), start):
        return _OF_PARCEL.match(text, end) is not None
    if end - start != 2 or not _DIGITS_OF_CODE.search(text, max(0, start - 8), start):
        return False
    place = _PLACE.match(text, end)
    return (
        place is not None and fold(place["place"]) in load().places and fold(place["place"]) not in load().first_names
    )


_AROUND = 48
"""characters around a break in which a torn name stands"""


def _windows(text: str) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Stretches of text around breaks, joined where they overlap, and where each of their breaks begins and ends."""
    low = high = -1
    breaks: list[tuple[int, int]] = []
    for match in at_literals(text, _SIGNS, _BROKEN):
        start, end = match.span()
        if breaks and start - _AROUND > high:
            yield low, high, breaks
            breaks = []
        if not breaks:
            low = max(0, start - _AROUND)
        high = min(len(text), end + _AROUND)
        breaks.append((start, end))
    if breaks:
        yield low, high, breaks


def _join(text: str, low: int, high: int, breaks: Iterable[tuple[int, int]]) -> tuple[str, list[int], list[int]]:
    """A stretch of text without its breaks; offsets in it where a piece starts, and where that is on the page."""
    joined: list[str] = []
    starts, origins, at, length = [0], [low], low, 0
    for start, end in breaks:
        joined.append(text[at:start])
        length += start - at
        if text[start] not in "-\u00ad‐":
            joined.append(" ")
            length += 1
        starts.append(length)
        origins.append(end)
        at = end
    joined.append(text[at:high])
    return "".join(joined), starts, origins


@lru_cache(maxsize=4)
def searcher_of(names: frozenset[Name]) -> Searcher:
    """The automaton of a set of names, made once for a dossier."""
    return Searcher(names)


def _longest(hits: list[Hit]) -> list[Hit]:
    """The leftmost and there the longest hits, none overlapping another, in order."""
    taken: list[Hit] = []
    for hit in sorted(set(hits), key=lambda one: (one.start, -one.end, _RANK[one.kind])):
        if not taken or hit.start >= taken[-1].end:
            taken.append(hit)
    return taken


# Names that a page end tears apart ----------------------------------------------------------------------------------

_LINES = 3
"""how many lines at the foot and the head of a page are tried: a page number or a running title may stand there"""


def across_pages(texts: Sequence[str], folded: Sequence[str], names: frozenset[Name]) -> dict[int, list[Hit]]:
    """Both halves of known names that stand on two pages ("… Anna de" | "Vries …"): page index → hits."""
    found: dict[int, list[Hit]] = defaultdict(list)
    if len(texts) < 2:
        return found
    halves = _halves(names)
    if not halves:
        return found
    for number in range(len(texts) - 1):
        for end, words in _line_ends(texts[number], folded[number]):
            for start, line in _line_starts(texts[number + 1], folded[number + 1]):
                for size in range(1, min(4, len(words)) + 1):
                    head = " ".join(words[-size:])
                    for tail in halves.get(head, ()):
                        if _starts_with(line, tail) and _capital(texts[number][end - len(head) : end]):
                            found[number].append(Hit(end - len(head), end, "split"))
                            found[number + 1].append(Hit(start, start + len(tail), "split"))
    return found


@lru_cache(maxsize=4)
def _halves(names: frozenset[Name]) -> dict[str, frozenset[str]]:
    """First words of a name → what follows them, for each place where the name can be torn."""
    halves: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if not name.family or not (name.full or name.prefix):
            continue
        surname = f"{name.prefix} {name.family}".strip()
        fronts = {*name.given, " ".join(name.given), ".".join(name.initials) + "." if name.initials else ""} - {""}
        for spelled in [f"{front} {surname}" for front in fronts] + [surname]:
            words = spelled.split(" ")
            for cut in range(1, len(words)):
                head = " ".join(words[:cut])
                if fold(head) not in PREFIXES:
                    halves[head].add(" ".join(words[cut:]))
        for word in {name.family, *name.given}:
            for cut in range(2, len(word) - 1):
                halves[word[:cut] + "-"].add(word[cut:])
    return {head: frozenset(tails) for head, tails in halves.items()}


def _line_ends(text: str, folded: str) -> Iterator[tuple[int, list[str]]]:
    """(end, words) of the last lines of a page that hold something, from below."""
    end, seen = len(text), 0
    while end > 0 and seen < _LINES:
        end = len(text[:end].rstrip())
        start = text.rfind("\n", 0, end) + 1
        if end > start:
            yield end, folded[max(start, end - 60) : end].split(" ")
        end, seen = start, seen + 1


def _line_starts(text: str, folded: str) -> Iterator[tuple[int, str]]:
    """(start, beginning) of the first lines of a page that hold something."""
    start, seen = 0, 0
    while start < len(text) and seen < _LINES:
        start += len(text[start : start + 400]) - len(text[start : start + 400].lstrip())
        yield start, folded[start : start + 60]
        stop = text.find("\n", start)
        start, seen = (stop + 1 if stop >= 0 else len(text)), seen + 1


def _starts_with(line: str, tail: str) -> bool:
    return line.startswith(tail) and not line[len(tail) : len(tail) + 1].isalnum()


def _capital(head: str) -> bool:
    return head[:1].isupper()
