# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Find a known name everywhere else: whole words, all spellings, broken lines and pages, capitals.

One Aho-Corasick automaton over the folded text of a page, so the cost of a page does not depend on how many names or
pages there are. A hit counts only as a whole word, in a spelling that a name can have at that place; a surname or
first name that is also a plain word needs a cue (a title before it, or a capital inside a sentence).
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
from recognizers.names.things import is_thing_at
from redactor.analysis.common import is_common, is_place
from redactor.analysis.spelling import PREFIXES, Name, fold


class Hit(NamedTuple):
    """A known name at ``[start, end)``; ``kind`` is ``full``, ``split``, ``surname``, ``given`` or ``initials``."""

    start: int
    end: int
    kind: str


_RANK = {"full": 0, "surname": 1, "given": 2, "initials": 3}
_BROKEN = re.compile(
    r"(?<=\w)[-\u00ad‐][ \t]*\n[ \t]*(?=\w)|\u00ad|"
    r"(?<=[\w.,])(?:[ \t]{2,}|[ \t]+\n[ \t]*|\n[ \t]+)(?=[\w(])"
)
_BREAK_SIGNS = ("-\n", "- ", "‐", "\u00ad", "  ", "\t", " \n", "\n ")
_INITIALS_BEFORE = re.compile(r"(?<![\w.])(?:(?!(?:Mw|Mr|Dr|Hr|Ds|Ir|Mj|Jr)\.)[A-ZÀ-Þ][a-z]?\.[ -]?){1,5}$")
_CUE_BEFORE = re.compile(
    r"(?:\b(?:mevrouw|mevr\.?|mw\.?|de heer|heer|dhr\.?|hr\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?|beste|hoi|hallo|"
    r"dag|hi|geachte|ha|lieve|ms\.?|mrs\.?|miss|wed\.|weduwe|collega|minister|staatssecretaris|wethouder|burgemeester|kamerlid|raadslid|"
    r"het lid|"
    r"groet(?:en|jes)?,?|mvg,?|gr\.?,?|namens)|(?:van|aan|cc|from|to|naam|contactpersoon|door|steller):|@)\s*$",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|te|uit|naar|nabij|rond|gemeente|provincie|stad|regio|rechtbank|ziekenhuis|station|omgeving|vanuit|haven)\s+$",
    re.IGNORECASE,
)
#: a verb behind a name that may also be a place or a plain word: people speak …
_SPEAKS_AFTER = re.compile(
    r"^\s(?:zei|zegt|wil|wilde|belt|belde|komt|kwam|vraagt|vroeg|vindt|vond|stuurt|stuurde|schrijft|schreef|mailt|mailde|"
    r"meldt|meldde|antwoordt|reageert|denkt|is (?:klaar|akkoord|ziek|vrij|op|er|het))\b"
)
#: … and plain words seldom act: "Visser geeft aan", "Groen wijst op"
_ACTS_AFTER = re.compile(
    r"^\s(?:heeft|had|zal|kan|moet|mag|gaf|ging|deed|nam|doet|gaat|staat|is er|"
    r"(?!(?:met|het|niet|uit|tot|dat|wat|want|naast|omdat|totdat|zodat|wordt|bestaat|nooit|ooit|juist|eerst|laatst|soort|kort|groot|vast|sant)\b)[a-zà-ÿ]{3,}t)\b"
)
#: … what somebody did, in the past: "Klok liep weg"; or says, in a report: "Klok: 'ik was thuis'"
_DID_AFTER = re.compile(
    r"^(?:\s(?:was|werd|is (?:ge|op|over|ver|be)[a-z]+(?:d|t|en)|liep|riep|sprak|zag|hield|bleef|wees|bood|sloeg|"
    r"vertrok|begon|kreeg|bracht|dacht|wist|trok|"
    r"(?!\w*(?:ste|eede|erde|iende|oude|goede|rode|brede|harde|grote|witte|korte|late|beide|einde|tweede)\b)"
    r"[a-zà-ÿ]{3,}(?:de|te))\b|:\s[\"“‘'])"
)
_SIGH_BEFORE = re.compile(
    r"(?:^|[\n:>.!?]\s?)(?:(?:pf+|ja+|nee|oh?|ach|tja|zucht|sjonge|ha(?:ha)*|lol|jeetje|ok(?:e|é)?|en|maar|dus|boa)"
    r"[ ,]+){0,2}$",
    re.IGNORECASE,
)
"""what a turn of a chat begins with before it names somebody"""
_SHORT_PREFIX = re.compile(r"[vVtT]\.[ ]?[A-ZÀ-Þ]")
"""``v. Rijn`` for "van Rijn": no plain word or place is written so"""
_CELL = frozenset("\n\t,;:|/")
_THING_BEFORE = re.compile(r"\b(?:commissie|kabinet|wet|lex|stichting|fonds|arrest|rapport|affaire)-$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_]{3,}) $")
_THING_AFTER = re.compile(
    r"^\s*(?:&\s+(?:[A-Z]|[zZ]onen|[cC]o)|\ben\s+[Zz]n\.|B\.?V\.?(?!\w)|N\.?V\.?(?!\w)|VOF(?!\w)|Holding|Groep\b|Group\b"
    r"|\ben\s+(?:[Pp]artners|[Zz]onen|[Cc]o)\b)"
)
_INFORMAL = re.compile(
    r"^\s*(?:van|from|aan|to|onderwerp|subject|verzonden|sent)\s*:"
    r"|^\W{0,2}\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d"
    r"|^\[?\d{1,2}:\d\d\]?[ ]?[-–]?[ ](?-i:[A-Z])[\w]+(?: \w+)?: ",
    re.IGNORECASE | re.MULTILINE,
)
_WORDS = re.compile(r"[\s,.\-]+")


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


_SHORTEST_OF = 3
"""letters of a first name that is longer than this and gets an s for whose something is"""
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
        informal = _INFORMAL.search(text) is not None
        hits = self._hits(text, fold(text) if folded is None else folded, covered, informal=informal)
        torn = self._torn(text, covered, informal=informal)
        return _longest([*hits, *torn]) if torn else hits

    def _hits(self, text: str, folded: str, covered: Sequence[tuple[int, int]], *, informal: bool) -> list[Hit]:
        """Leftmost-longest hits outside the covered spans."""
        if self._automaton is None:
            return []
        places = []
        for which, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if _whole(folded, text, start, end):
                kind = self._kinds[which]
                before = _INITIALS_BEFORE.search(text[max(0, start - 16) : start]) if kind == "surname" else None
                if before:
                    places.append((start - len(before.group()), -end, _RANK["full"], "full", start))
                places.append((start, -end, _RANK[kind], kind, start))
        found: list[Hit] = []
        at = thing = 0
        for start, minus_end, _, kind, name_start in sorted(places):
            end = -minus_end
            if start < thing or (found and start < found[-1].end):
                continue
            while at < len(covered) and covered[at][1] <= start:
                at += 1
            if at < len(covered) and covered[at][0] <= start and end <= covered[at][1]:
                continue
            if kind == "initials":
                right = text[start:end] in self._exact
            else:
                # initials were put before a surname: the surname itself has to be written as a name
                right = _is_name_here(
                    text, name_start, end, "surname" if start < name_start else kind, informal=informal
                )
            # a whole name stays somebody's, whatever trade or department stands in the next cell
            if right and kind == "surname" and is_thing_at(text, start, end):
                thing = end
            elif right:
                found.append(Hit(start, end, kind))
        return found

    def _torn(self, text: str, covered: Sequence[tuple[int, int]], *, informal: bool) -> list[Hit]:
        """Hits over a line end with a hyphen, a soft hyphen or wide spaces, told in offsets of the page."""
        found = []
        at = reach = 0
        for low, high in _windows(text):
            while at < len(covered) and covered[at][0] <= low:
                reach = max(reach, covered[at][1])
                at += 1
            if high <= reach:
                continue
            joined, starts, origins = _join(text, low, high)
            for hit in self._hits(joined, fold(joined), (), informal=informal):
                first = bisect_right(starts, hit.start) - 1
                last = bisect_right(starts, hit.end - 1) - 1
                if first != last:
                    start = origins[first] + hit.start - starts[first]
                    found.append(Hit(start, origins[last] + hit.end - starts[last], hit.kind))
        return found


_AROUND = 48
"""characters around a break in which a torn name stands"""


def _breaks(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """Breaks that can tear a name; plain searches first, because most characters are none."""
    places: set[int] = set()
    for sign in _BREAK_SIGNS:
        at = text.find(sign, low, high)
        while at >= 0:
            places.add(at)
            at = text.find(sign, at + len(sign), high)
    end = low
    for at in sorted(places):
        # what it stands behind is a letter or digit, or ends a word: blanks at the start of lines are many
        tears = at >= end and (text[at] == "\u00ad" or (at > 0 and (text[at - 1].isalnum() or text[at - 1] in "_.,")))
        match = _BROKEN.match(text, at, high) if tears else None
        if match:
            end = match.end()
            yield match


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of text around breaks, joined where they overlap."""
    low = high = -1
    for match in _breaks(text, 0, len(text)):
        start, end = max(0, match.start() - _AROUND), min(len(text), match.end() + _AROUND)
        if start <= high:
            high = end
            continue
        if high >= 0:
            yield low, high
        low, high = start, end
    if high >= 0:
        yield low, high


def _join(text: str, low: int, high: int) -> tuple[str, list[int], list[int]]:
    """A stretch of text without its breaks; offsets in it where a piece starts, and where that is on the page."""
    joined: list[str] = []
    starts, origins, at, length = [0], [low], low, 0
    for match in _breaks(text, low, high):
        start, end = match.span()
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


def _whole(folded: str, text: str, start: int, end: int) -> bool:
    """Whether a hit is a word of its own: ``Anna's`` and ``Jansen-rapport`` are, ``De Vries-Jansen`` is not."""
    before = folded[start - 1] if start else " "
    if before.isalnum() or before == "_":
        return False
    if (
        before == "-"
        and start > 1
        and folded[start - 2].isalpha()
        and not _THING_BEFORE.search(text[max(0, start - 14) : start])
    ):
        return (
            text[start - 2].islower()
            and folded[max(0, start - 6) : start - 1].isalpha()
            and not text[start - 5 : start - 1].istitle()
        )
    after = folded[end : end + 2]
    if after[:1] == "-" and text[end + 1 : end + 2].isupper():
        return False
    if after[:1] == "s" and not after[1:].isalnum():
        return folded[end - 1] not in "sxz" and end - start > 3
    return not (after[:1].isalnum() or after[:1] == "_")


def _is_name_here(text: str, start: int, end: int, kind: str, *, informal: bool) -> bool:
    words = [word for word in _WORDS.split(text[start:end]) if word]
    own = [word for word in words if word.lower() not in PREFIXES and (len(word) > 1 or kind == "full")] or words
    capital = all(word[0].isupper() or not word[0].isalpha() for word in own)
    low = fold(" ".join(own))
    if kind == "full":
        return capital or ((informal or len(low) > 9) and len(own) > 1 and len(own[0]) > 2)
    if not capital:
        small = informal and text[start:end].islower() and end - start > 3
        return small and (not _is_plain(low) or _is_called_in_chat(text, start, end, own != words))
    window = text[max(0, start - 24) : start]
    if _THING_BEFORE.search(window) or _is_thing(text, end, kind) or _named_after(window):
        return False
    after = text[end : end + 24]
    if _SHORT_PREFIX.match(text, start, end):
        return True
    acts = _SPEAKS_AFTER.match(after) is not None or (kind == "surname" and _DID_AFTER.match(after) is not None)
    if is_place(low) and (_PLACE_BEFORE.search(window) or not (acts or _CUE_BEFORE.search(window))):
        return False
    acts = acts or _ACTS_AFTER.match(after) is not None
    if not is_common(low) or acts or (len(words) > len(own) and kind == "surname"):
        return True
    if kind == "given" and low in load().first_names and text[start - 1 : start].strip(" ") in ("", *_CELL):
        ahead = text[max(0, start - 3) : start].rstrip(" ")
        if (not ahead or ahead[-1] in _CELL) and (text[end : end + 1] or "\n") in _CELL:
            return True
    return _CUE_BEFORE.search(window) is not None or _inside_sentence(text, start)


def _is_called_in_chat(text: str, start: int, end: int, prefixed: bool) -> bool:
    """Whether a plain word in small letters is the known name at this place: ``pff zomer weer``, ``bloem wil geld``."""
    if not prefixed and not _SIGH_BEFORE.search(text[max(0, start - 24) : start]):
        return False
    after = text[end : end + 24]
    speaks = _SPEAKS_AFTER.match(after) or _ACTS_AFTER.match(after)
    return speaks is not None or re.match(r"\s(?:weer|elk jaar|altijd|nooit)\b|\s*(?:\n|$)", after) is not None


def _named_after(window: str) -> bool:
    """Whether the word before it makes an organisation or a thing of a name: ``Groen & Visser``, ``bureau Visser``."""
    if window.endswith("& "):
        return True
    word = _WORD_BEFORE.search(window)
    if word is None:
        return False
    low, lexicon = fold(word.group(1)), load()
    return low in lexicon.organisation_words or (
        word.group(1)[0].isupper() and low.endswith(lexicon.organisation_endings) and len(low) > 6
    )


def _is_plain(low: str) -> bool:
    """Whether a word in small letters is an ordinary word rather than a name typed in haste."""
    lexicon = load()
    return is_common(low) or (
        low in lexicon.words and (low not in lexicon.first_names or low in lexicon.words_frequent)
    )


def _is_thing(text: str, end: int, kind: str) -> bool:
    """``Bakker B.V.``, ``Anna Bijnsstraat``, ``Jansen & Zonen``: named after a person, and none."""
    after = text[end : end + 40]
    if _THING_AFTER.match(after):
        return True
    following = re.match(r"\s(?:(?:van|de|der|den|van der|van den|van de) )?([A-Z][\w-]+)", after)
    if following is None:
        return False
    low, lexicon = following.group(1).lower(), load()
    behind = after.startswith(" " + following.group(1))
    if low.endswith(lexicon.street_endings) and (behind or kind != "surname"):
        return True  # "Jan van Galenstraat"; "Kelder van de Sjouwermanweg" is somebody
    return behind and (low in lexicon.organisation_forms or low in lexicon.organisation_tails)


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start]
    return before[-1:] == " " and before.strip()[-1:].isalpha()


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
