# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters at places that say little once and much twice: on a page that writes two different people so.

"(RZ)" behind an action, "RZ: …", "RZ vraagt …", a log line that ends in "RZ", a cell below "Wie" and the row
"week 12  RZ  QO" of a roster may each hold the letters of a body or a thing. A page on which most letters at such
places abbreviate nothing, and two of them differ, writes people there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from recognizers.late import late
from recognizers.look import line_of, look, stems, under_header
from recognizers.names.tokens import UPPER


class Place(NamedTuple):
    """Letters at ``[start, end)`` and whether they abbreviate nothing that is known."""

    start: int
    end: int
    free: bool


_SHAPE = late(rf"[{UPPER}]{{2}}|[{UPPER}]{{1,2}}[a-z]{{1,3}}[{UPPER}]{{1,2}}|(?:[{UPPER}]\.){{2,4}}|[a-z]{{2,4}}")
"""what is a person's more often than a body's, which three capitals are not"""
_MONTH = "(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_TIME = rf"(?:\d{{1,2}}[.:]\d\d|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?|\d{{1,2}}[ ]{_MONTH}\w*)"
_DATED = re.compile(rf"[ \t>*•-]*\[?{_TIME}(?!\d)")
_OPENS = re.compile(r"[ \t>*•–-]*(?:\d{1,2}[.)][ ]+)?\Z")
_SENTENCE = re.compile(r"[a-z)][.!?][ ]{1,2}\Z")
_SAYS = re.compile(r"[ ]?:[ ]+[A-Za-zÀ-ÿ\"'‘“]")
_ACTS = re.compile(
    r"[ ](?:geeft aan|geeft toe|vraagt|antwoordt|reageert|licht toe|merkt op|meldt|vult aan|vindt|denkt|zoekt|stelt"
    r"|koppelt|zegt|wil|wijst|benoemt|bevestigt|informeert|vertelt|neemt|maakt|gaat|heeft|zal|pakt|bekijkt|belt|mailt"
    r"|stuurt|plant|checkt|werkt|schrijft|deelt|verwacht|stemt|regelt|onderzoekt|gaf aan|vroeg|meldde|zei)(?!\w)"
)
_BRACKETS_BEHIND = re.compile(r"\)[.,;]?[ ]*(?:\n|\Z)|\)\.?[ ](?=[A-Z])")
_WORD_BEFORE = re.compile(r"(?:[a-zà-ÿ]{2}|\d|[.,;!?%])[ ]\(\Z")
_ITEM = re.compile(r"[ ]*\|?(?:[ ]{2,}|\t|[ ][–-][ ])[ ]*(?P<text>[A-Za-zÀ-ÿ]{3,}[ ][^\n]*)")
_LISTED = re.compile(rf"[ \t]*(?:[-–•*]|\d{{1,2}}[.)]|\d{{1,2}}\.\d\d?(?!\d)|{_TIME})")
"""an item, a version or a day opens the line"""
_FIELD = re.compile(
    r"[ \t]*(?i:aan|van|cc|voor|auteur|voorzitter|verslag|notulen|notulist|(?:mede|zaak)?behandelaar|(?:op)?steller"
    r"|eigenaar|actiehouder|trekker|aanwezig|afwezig|verhinderd|aangemaakt door|gewijzigd door|(?:mede)?paraaf|gezien)"
    r"[ \t]*:[ \t]*[^\n:]{0,40}\Z"
)
_HEADS = re.compile(
    r"(?i)(?<!\w)(?:wie|door(?: wie)?|auteur|actie(?:houder|nemer)s?|paraaf|parafen|behandelaar|eigenaar|trekker"
    r"|uitvoerder|initialen|verantwoordelijke?|afk\.?)(?!\w)"
)
_THING = re.compile(r"(?<!\w)(?:[Dd]e|[Hh]et|[Ff]ractie|[Pp]artij)[ ](\w{2,5})(?!\w)|(?<!\w)(\w{2,5})-(?=\w)")
"""behind an article, or the first part of a compound"""
_BEHIND_NAME = re.compile(r"(?<=[a-z.\n] )([A-ZÀ-Þ][\w'’-]{2,20})[ ]\((\w{2,5})\)")
_COUNCIL = stems("councils", "raadslid", "raadsleden", "fractie", "wethouder", "statenl", "gemeenteraad")
_HAS_TO = re.compile(r"(?:(?<!\w)(?i:actie(?:punt|houder)?|to[- ]?do)[: =]{1,3}|→[ ]?|[-=]>[ ]?|\w[ ][–-][ ])\Z")
_LONGEST_ORDER = 16
"""characters of what that pattern matches, and more"""
_ENDS = re.compile(r"[ ]?(?:[/+&,.;)\]]|en[ ]|[ ]|\Z)[^\n]{0,24}\Z")
_FIRSTS = re.compile(r"(?<!\w)[^\W\d_]")
_ROSTER = stems("rosters", "rooster", "dienst", "bezetting", "piket", "bereikbaar", "waarneming", "achterwacht")
_TODO = stems("what has to be done", "actie", "afspra", "to do", "todo", "taken", "taak")
_ROW = re.compile(
    r"[ \t|]*(?:(?:week|wk|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|dag"
    r"|nacht|avond|ochtend|middag|vroeg|laat)\b\.?|[\d/:.-]+|[ \t|,;])*",
    re.IGNORECASE,
)
_CELLS = re.compile(r"[ \t|/,;]+")
_MOST_BEFORE = 160
"""characters of a line that are read before letters, and of a text behind them"""


def recurring(text: str, places: Iterable[Place]) -> Iterator[tuple[int, int]]:
    """The spans of letters at such places when two different ones are people's."""
    places = list(places)
    if len({text[one.start : one.end] for one in places if one.free}) < 2:
        return
    found = [one for one in places if is_placed(text, one.start, one.end)]
    free = [one for one in found if one.free]
    if len({text[one.start : one.end] for one in free}) < 2:
        return
    things = things_of(text)
    people = [one for one in free if text[one.start : one.end] not in things]
    told = {text[one.start : one.end] for one in people}
    if len(told) > 1 and 2 * len(people) > len(found) and any(map(_SHAPE.fullmatch, told)):
        yield from ((one.start, one.end) for one in people)


def things_of(text: str) -> frozenset[str]:
    """The short words that a page writes behind an article, or makes compounds with, and parties behind names."""
    things = {article or compound for article, compound in _THING.findall(text)}
    return frozenset(things | set(parties_of(text)))


def parties_of(text: str) -> Iterator[str]:
    """Letters behind two different surnames, or on a page of a council behind one that they can't abbreviate."""
    council, seen = look(text).sees(_COUNCIL), dict[str, str]()
    for name, letters in _BEHIND_NAME.findall(text):
        low, rest = letters.lower(), iter(name.lower())
        theirs = low[-1] in "".join(_FIRSTS.findall(name)).lower() or all(letter in rest for letter in low[1:])
        if seen.setdefault(letters, name) != name or (council and not theirs):
            yield letters


def is_placed(text: str, start: int, end: int) -> bool:
    """Whether letters stand at one of the places, and nothing there tells what they abbreviate."""
    low, stop = line_of(text, start)
    front = text[max(low, start - _MOST_BEFORE) : start]
    letters = text[start:end]
    if front.endswith("("):
        ends = _WORD_BEFORE.search(front) and _BRACKETS_BEHIND.match(text, end)
        small = _SHAPE.fullmatch(letters) is not None or _LISTED.match(text, low, start) is not None
        return ends is not None and small and not _abbreviates(letters, front, behind=False)
    behind = text[end : min(stop, end + _MOST_BEFORE)]
    if _HAS_TO.search(front, max(0, len(front) - _LONGEST_ORDER)):
        return _ENDS.match(behind) is not None
    if _OPENS.match(front):
        return _opens_line(text, (start, end), behind)
    if _ACTS.match(behind) and _SENTENCE.search(front):
        return True
    if not behind.strip(" .)") and text[start - 1] in " \t" and _DATED.match(text, low, start) and _is_apart(front):
        return True
    if _FIELD.match(text, low, start) and not behind.strip(" .;") and text[start - 1] in " \t/,":
        return True
    return look(text).sees(_ROSTER) and stop - low < _MOST_BEFORE and _is_row(text[low:stop])


def _opens_line(text: str, span: tuple[int, int], behind: str) -> bool:
    """Whether letters at the start of a line speak, act, have to do something, or fill a cell or row for people."""
    letters = text[slice(*span)]
    if _SAYS.match(behind):
        return not _abbreviates(letters, behind, behind=True)
    if _ACTS.match(behind):
        return True
    if not behind.strip(" ./"):
        return under_header(text, *span, _HEADS)
    item = _ITEM.match(behind) if look(text).sees(_TODO) else None
    if item is not None:
        return not _abbreviates(letters, item["text"], behind=True)
    return look(text).sees(_ROSTER) and _is_row(letters + behind)


def _is_apart(front: str) -> bool:
    """Whether what stands before the last letters of a line of a log ends: a sentence, a clause, a cell."""
    return front.rstrip(" \t")[-1:] in tuple(",.;|!?-–") or front.endswith(("  ", "\t")) or front[-2:-1].islower()


def _is_row(line: str) -> bool:
    """Whether a line holds a day or a shift and two or more letters of people, and nothing else."""
    match = _ROW.match(line)
    cells = [one for one in _CELLS.split(line[match.end() if match else 0 :]) if one]
    return len(cells) > 1 and all(_SHAPE.fullmatch(one) or (len(one) == 3 and one.isupper()) for one in cells)


def _abbreviates(letters: str, words: str, *, behind: bool) -> bool:
    """Whether words right before or behind letters begin with them, or hold them: ``voorlopig ontwerp (VO)``."""
    firsts = "".join(_FIRSTS.findall(words)).lower()
    low = letters.replace(".", "").lower()
    if behind:
        return firsts.startswith(low)
    last = words.rstrip(" (").rpartition(" ")[2].lower()
    rest = iter(last)
    return low in firsts[-len(low) - 2 :] or (last[:1] == low[:1] and all(letter in rest for letter in low))
