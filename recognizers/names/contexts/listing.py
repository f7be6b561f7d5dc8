# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of people without any label: "Agema, Van Ark, Bos, Dobbe en Kat", or a surname a line.

A surname alone says little, and half of the common ones are words or places too. A list tells them all at once: when
most of its items can only be surnames, the others are too. A list of towns or of animals has hardly an item that is a
surname and nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from recognizers.look import Cued
from recognizers.names.contexts.layout import Found
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.firms import is_firm
from recognizers.names.nobody.known import is_known, is_known_word
from recognizers.names.nobody.organisations import opens_organisation
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

LEAST = 4
"""items of a list that nothing announces"""
LEAST_TOLD = 2
"""items of a list that is announced ("… leden, te weten:")"""
LEAST_LINES = 4
"""lines of a list of a name a line"""
ENOUGH = 0.58
"""mean weight of the items of a list that nothing announces"""
ENOUGH_TOLD = 0.3
LIKELY, LIKELY_TOLD = 0.6, 0.3
"""mean chance that the model must give the items, of a list that nothing announces and of one that is"""
SURE, SURE_LENGTH = 0.7, 8
"""weight and length of a list of which every item is a name, whatever the lists of words say of it"""
BORNE = -0.7
"""weight of a word that some bear as their surname though it can't be read as one: a name in a sure list of members"""
FREE = 0.3
"""weight below which a surname is a frequent word, a prefix or the like as well"""
STRAY = 4
"""tokens of something in a list that can't be read as a name and is passed over"""
_TOLD = re.compile(
    r"(?:\b(?:leden|heren|dames|senatoren|kamerleden|raadsleden|statenleden|wethouders|sprekers|personen|collega['’]s|"
    r"medewerkers|deelnemers|ondertekenaars|aanwezigen|afwezigen|genodigden|indieners)\b[^.\n:]{0,40}"
    r"|\b(?:te weten|namelijk|bestaande uit|aanwezig(?: waren| zijn)?|afwezig(?: waren| zijn)?)\b[^.\n:]{0,20})"
    r":?\s*$",
    re.IGNORECASE,
)
_EXCUSED = Cued(
    re.compile(
        r"(?:verhinder|af(?:ge)?meld|afwezig)[^.\n]{0,60}\b(?:leden|senatoren"
        r"|(?:kamer|raads|staten)leden)\b[^.\n]{0,40}:\s*\n"
        r"|afgemeld(?<=lid zich heeft afgemeld|en zich hebben afgemeld):\s*\n",
        re.IGNORECASE,
    ),
    "verhinder", "afgemeld", "afmeld", "afwezig", begins=True,
)  # fmt: skip
"""the head of a list of members who are excused: "berichten van verhindering van de leden:\""""
_REASONS = frozenset(("wegens", "vanwege", "in", "i.v.m.", "ivm", "met", "gedurende", "alleen"))
"""words that begin the reason of somebody who is excused"""
MOVER = 8
"""tokens of the line of somebody who moves a motion"""
_MOTION_ENDS = Cued(
    re.compile(r"gaat over tot de orde van de dag[ \t]*[.;]?[ \t]*\n[ \t]*\n", re.IGNORECASE), "tot de orde van de dag"
)
"""the last words of a motion, and the empty line behind them"""
EXCUSED = "layout:excused"
"""evidence of a name in such a list"""
MEMBER = "layout:member"
"""evidence of a word that some bear, alone or behind a prefix, in a sure list of members: "Sent", "Van Geen" """
_NAMED = (WORD, UPPERWORD, INITIALS)
_JOINTS = frozenset((",", ";", "en", "/"))


class Item(NamedTuple):
    """A name that could be, the token behind it and its bracket, and how surely it can only be a name (-1 to 1)."""

    name: Name
    after: int
    weight: float
    borne: bool = False
    """a word that can't be read as a name and that some bear as their surname"""


Chance = Callable[[int, int], float | None]
"""what the model gives the tokens from the first up to the second to be in a name"""


def listed_names(forms: Forms, lines: Sequence[tuple[int, int]], chance: Chance | None = None) -> Iterator[Found]:
    """The names in lists of a text; in order within each kind of list. ``chance``: None without a model."""
    yield from _running(forms, chance)
    yield from _a_line_each(forms, lines)
    yield from _excused(forms, lines)
    yield from _moved(forms, lines)


def _is_likely(items: Sequence[Item], chance: Chance | None, least: float) -> bool:
    """Whether the model takes the items of a list for people too: firms and painters in a row look the same."""
    if chance is None:
        return True
    return sum(chance(item.name.start, item.name.end) or 0.0 for item in items) >= least * len(items)


def _found(items: Sequence[Item], weight: float, *, told: bool = False) -> Iterator[Found]:
    least = (BORNE if told else -0.6) if len(items) >= SURE_LENGTH and weight >= SURE else 0.0
    sure = told and least < 0.0
    for item in items:
        if item.weight >= least:
            word = sure and item.name.form == "surname" and item.weight < FREE  # "Sent", "Don"
            member = (MEMBER,) if word or (item.borne and item.name.form == "prefix_surname") else ()
            yield Found(item.name, ("layout:list", *member, f"form:{item.name.form}"))


# A list in running text -------------------------------------------------------------------------------------------


def _running(forms: Forms, chance: Chance | None) -> Iterator[Found]:
    tokens = forms.tokens
    end = 0
    for comma in _commas(forms):
        if comma < end:
            continue
        at = _first_of(forms, comma, end)
        items, after = _run(forms, at)
        if len(items) < LEAST_TOLD:
            continue
        end = after
        told = _TOLD.search(tokens.text[max(0, tokens.starts[at] - 80) : tokens.starts[at]]) is not None
        read = [item for item in items if not item.borne]
        if len(read) < LEAST_TOLD:
            continue
        weight = sum(item.weight for item in read) / len(read)
        untold = len(read) >= LEAST and weight >= ENOUGH and _is_likely(read, chance, LIKELY)
        if untold or (told and weight >= ENOUGH_TOLD and _is_likely(read, chance, LIKELY_TOLD)):
            yield from _found(items, weight, told=told)


def _commas(forms: Forms) -> list[int]:
    """Commas and semicolons between two words that a name can end and begin with."""
    words, kinds = forms.tokens.words, forms.tokens.kinds
    return [
        at
        for at in forms.tokens.where(",", ";")
        if 0 < at < forms.tokens.size - 1
        and (kinds[at - 1] in _NAMED or words[at - 1] == ")")
        and (kinds[at + 1] in _NAMED or forms.is_prefix(at + 1))
    ]


def _first_of(forms: Forms, comma: int, floor: int) -> int:
    """Where the item before the first comma of a list begins: words with a capital and prefixes in front of it."""
    tokens = forms.tokens
    at = comma
    if tokens.words[at - 1] == ")":
        while at > floor and comma - at < STRAY and tokens.words[at] != "(":
            at -= 1
    while at > floor and tokens.gaps[at] <= 1 and (tokens.kinds[at - 1] in _NAMED or forms.is_prefix(at - 1)):
        at -= 1
    return at


def _run(forms: Forms, at: int) -> tuple[list[Item], int]:
    """The items from here that are joined by commas or "en", and the token behind them."""
    tokens = forms.tokens
    items: list[Item] = []
    commas = 0
    while at < tokens.size and not (items and tokens.gaps[at] > 1):
        item = _item(forms, at)
        behind = _joint(forms, item.after if item else at, stray=len(items) + 1 >= LEAST)
        if item is None and (behind is None or not items):
            break
        core = forms.after_prefixes(at)
        borne = item is None and core < tokens.size and tokens.lows[core] in forms.lexicon.surnames
        if borne and behind == core + 1 and tokens.kinds[core] in (WORD, UPPERWORD):
            form = "prefix_surname" if core > at else "surname"
            items.append(Item(Name(at, core + 1, form), core + 1, BORNE, borne=True))
        if item is not None:
            reach = behind if behind is not None and behind > item.after else item.name.end
            items.append(item._replace(name=item.name._replace(end=reach)))
        if behind is None:
            return (items, item.after if item else at) if commas or len(items) < LEAST_TOLD else (items[:1], at)
        at = behind
        commas += tokens.words[at] != "en"
        at += 1
        if at < tokens.size and tokens.words[at] == "en" and tokens.gaps[at] <= 1:
            at += 1
    return (items, at) if commas or len(items) < LEAST_TOLD else (items[:1], at)


def _joint(forms: Forms, at: int, *, stray: bool) -> int | None:
    """The comma or "en" that stands here, or, in a list that is one already, behind a few words: "tot Babberich"."""
    tokens = forms.tokens
    for there in range(at, min(at + (STRAY if stray else 0) + 1, tokens.size)):
        if tokens.gaps[there] > 1 or tokens.kinds[there] == NUMBER:
            return None
        if tokens.words[there] in _JOINTS:
            return there
        if not (forms.capital(there) or forms.is_prefix(there) or tokens.words[there] == "tot"):
            return None
    return None


def _item(forms: Forms, at: int) -> Item | None:
    """The name at a place of a list."""
    tokens = forms.tokens
    while at < tokens.size and forms.lexicon.titles_before.get(tokens.lows[at]) in (
        "mevrouw", "de_heer", "academic",
    ):  # fmt: skip
        at += 1
        if at < tokens.size and tokens.words[at] == ".":
            at += 1
    if at >= tokens.size or tokens.kinds[at] in (MARK, NUMBER):
        return None
    name = forms.natural(at) or forms.surname(at, certain=True)
    if name is None:
        return None
    after, party = _behind(forms, name.end)
    return Item(name, after, 1.0 if party else weight_of(forms, name))


def _behind(forms: Forms, at: int) -> tuple[int, bool]:
    """The token behind what hangs on a name, "(VVD)" or ", A.B. (PvdA)", and whether that is a party."""
    tokens = forms.tokens
    party = False
    comma = at < tokens.size and tokens.words[at] == "," and at + 1 < tokens.size
    if comma and tokens.kinds[at + 1] == INITIALS and not forms.can_be_surname(forms.after_prefixes(at + 2)):
        at += 2
    if at < tokens.size and tokens.words[at] == "(" and tokens.gaps[at] <= 1:
        close = at + 1
        while close < min(at + 8, tokens.size) and tokens.words[close] != ")":
            close += 1
        if close < tokens.size and tokens.words[close] == ")":
            inside = tokens.text[tokens.ends[at] : tokens.starts[close]].strip().lower()
            return close + 1, inside in forms.lexicon.parties
    return at, party


def weight_of(forms: Forms, name: Name) -> float:
    """How surely a surname in a list can be nothing else: 1 surely, 0 says nothing, below 0 it is no name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    last = tokens.lows[name.end - 1]
    if is_known(name, forms) or is_known_word(name, forms) or opens_organisation(name, forms) or is_firm(name, forms):
        return -1.0
    if name.form in ("initials_surname", "first_surname"):
        return 1.0
    if last in lexicon.never_names or last in lexicon.organisation_words or last in lexicon.abbreviations:
        return -1.0
    parts = last.split("-")
    if len(parts) > 1:
        return 1.0 if all(part in lexicon.surnames or part in lexicon.prefixes for part in parts) else -0.2
    known = last in lexicon.surnames
    plain = last in lexicon.words or last in lexicon.words_english
    if name.form == "prefix_surname" and tokens.kinds[name.end - 1] != LOWER:
        return 0.4 if last in lexicon.proper or not (known or not plain) else 1.0
    if known and not plain:
        return 0.5 if last in lexicon.proper and last not in lexicon.surnames_common else 1.0
    if known:
        return 0.5 if last in lexicon.surnames_common else 0.2
    if is_of_language(last, lexicon):
        return -0.8
    if plain or last in lexicon.proper:
        return -0.5
    return 0.1 if last in lexicon.first_names else 0.4


# A name a line ----------------------------------------------------------------------------------------------------


def _a_line_each(forms: Forms, lines: Sequence[tuple[int, int]]) -> Iterator[Found]:
    tokens = forms.tokens
    items: list[Item] = []
    for start, end in lines:
        item = _line(forms, start, end) if end - start <= 12 else None
        if item is None or (items and tokens.gaps[start] > 1):
            yield from _judged(items)
            items = []
        if item:
            items.append(item)
    yield from _judged(items)


def _excused(forms: Forms, lines: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Members who are excused, one or more a line with the reason: "Strik en Engels, wegens ziekte;"."""
    tokens = forms.tokens
    heads = [head.end() for head in _EXCUSED.finditer(tokens.text)]
    for head in heads:
        first = bisect_left(lines, (bisect_left(tokens.starts, head), 0))
        for start, end in islice(lines, first, None):
            names = _with_reason(forms, start, end)
            if not names:
                break
            yield from (Found(name, ("layout:list", EXCUSED, f"form:{name.form}")) for name in names)


def _moved(forms: Forms, lines: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """Who moves a motion, a surname a line below its last words, up to the next empty line."""
    tokens = forms.tokens
    for tail in _MOTION_ENDS.finditer(tokens.text):
        first = bisect_left(lines, (bisect_left(tokens.starts, tail.end()), 0))
        for number, (start, end) in enumerate(islice(lines, first, None)):
            apart = number > 0 and tokens.gaps[start] > 1
            item = _line(forms, start, end) if end - start <= MOVER and not apart else None
            if item is None:
                break
            yield Found(item.name, ("layout:list", f"form:{item.name.form}"))


def _with_reason(forms: Forms, start: int, end: int) -> list[Name]:
    """The names that open a line on which a reason follows them; none when something else stands there."""
    tokens = forms.tokens
    names: list[Name] = []
    at = start
    while at < end:
        name = forms.natural(at) or forms.surname(at, certain=True)
        if name is None or name.end > end:
            return []
        names.append(name)
        at = name.end
        comma = at < end and tokens.words[at] == ","
        if at + comma < end and tokens.words[at + comma] in _REASONS:
            return names
        if at >= end or tokens.words[at] not in _JOINTS:
            return []
        at += 1
    return []


def _judged(items: Sequence[Item]) -> Iterator[Found]:
    if len(items) >= LEAST_LINES:
        weight = sum(item.weight for item in items) / len(items)
        if weight >= ENOUGH:
            yield from _found(items, weight)


def _is_apart(forms: Forms, at: int) -> bool:
    """Whether two blanks, a tab or a bar stand before a token."""
    tokens = forms.tokens
    return at in tokens.cells or tokens.words[at] == "|" or tokens.starts[at] - tokens.ends[at - 1] > 1


def _line(forms: Forms, start: int, end: int) -> Item | None:
    """The name that is all of a line but for a bullet before it and a party behind it, with cells behind that."""
    tokens = forms.tokens
    while start < end and tokens.kinds[start] in (MARK, NUMBER):
        start += 1
    cell = next((at for at in range(start + 1, end) if _is_apart(forms, at)), end)
    for at in range(start, min(cell, start + 3)):
        if tokens.kinds[at] == LOWER and not forms.is_prefix(at):
            return None
    item = _item(forms, start) if start < end else None
    if item is None:
        return None
    if item.name.end > cell:
        item = item._replace(name=item.name._replace(end=cell), after=cell)
    after = item.after
    while after < end and tokens.kinds[after] == MARK and tokens.words[after] not in "(:":
        after += 1
    if after >= end:
        return item
    stop = next((at for at in range(after + 1, end) if _is_apart(forms, at)), end)
    tail = tokens.text[tokens.starts[after] : tokens.ends[stop - 1]].strip(" ()[]|").lower()
    return Item(item.name, end, 1.0) if tail in forms.lexicon.parties else None
