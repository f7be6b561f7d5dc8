# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials that stand for a person: "JvdB" in an action list, a paraaf under a note, "(LB)" behind a name.

Two or three capitals alone say nothing (they are mostly an organisation), so initials count only where a person is
expected (a column "Wie", a label "Paraaf"), or where the text itself says whose they are: in brackets behind a name
with these letters. Initials learned either way are found again everywhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from recognizers.journals import JOURNALS
from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found, Layout
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.initials.beside import beside, is_explained, is_thing
from recognizers.names.initials.lettered import OFFICES, is_free, is_own
from recognizers.names.initials.paraaf import initialled
from recognizers.names.initials.shortened import shortened
from recognizers.names.initials.unlettered import Names, are_nobodys
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPER, UPPERWORD, WORD

SHAPE = re.compile(rf"[{UPPER}]{{1,2}}[a-zà-ÿ]{{0,4}}[{UPPER}]{{1,3}}|[{UPPER}]{{2,4}}")
PARTICLE_SHAPE = re.compile(r"[A-Z](?:v|vd|vdr|vde|d|vt|vh|vl|t)[A-Z]{1,2}")
"""initials with a prefix inside: "JvdB", "AdV"; nothing else in Dutch looks like this but a few parties"""
_MOST_CAPITALS = 3
"""letters: more capitals are a body, unless somebody on the page is called so (1 of 525 in the gold set)"""
_LONGEST_SLOT = 8
"""words of a value that is letters and little more"""
_DESKS = frozenset("kcc vth".split())
"""desks that call back and act, in no list of abbreviations"""
_REGIONS = frozenset("zh nh gr fr dr ov ut ge gl nb ze li lb fl nl be de dk lu uk vk".split())
"""provinces and countries in two letters"""
WEAK_LENGTH = 2
"""letters: initials this short are found again only when they are told as somebody's"""


def letters_of(words: Iterable[str]) -> set[str]:
    """The initials that a name can be shortened to, in small letters.

    >>> sorted(letters_of(["Jos", "van", "der", "Borgh"]))
    ['jb', 'jvb', 'jvdb']
    >>> sorted(letters_of(["Hans", "Visser"]))
    ['hv']
    """
    parts = [part for word in words for part in re.split(r"[-.\s()]+", word) if part]
    if len(parts) < 2:
        return set()
    heads = [part[0].lower() for part in parts]
    capital = [part[0].lower() for part in parts if part[0].isupper()]
    found = {"".join(heads), "".join(capital), heads[0] + heads[-1]}
    if heads[0] != heads[-1]:
        found.add(heads[0] + "".join(heads[1:-1])[:1] + heads[-1])
    return {one for one in found if len(one) > 1}


def has_their_look(word: str, kind: str) -> bool:
    """Whether a word may be initials of somebody who is named elsewhere: short, and not in small letters."""
    return len(word) <= 6 and kind in (WORD, UPPERWORD, INITIALS) and not word[1:].islower()


_CITED = re.compile(r"[ ](?:19|20)\d\d(?:,[ ]|/)\d{1,4}(?![\d.:-])")
"""behind a journal: ``2003, 180``, ``2017/43``"""
_UNION = frozenset(("EG", "EU", "EEG"))


def initials(
    forms: Forms,
    layout: Layout,
    names: Sequence[Found],
    places: Sequence[int] | None = None,
    lettered: Iterable[int] | None = None,
    *,
    small: Iterable[int] | None = None,
) -> Iterator[Found]:
    """All initials in the text, in no particular order; the same place can come twice.

    ``places`` are the tokens of which :func:`has_their_look` holds, in order, if the caller knows them; ``lettered``
    and ``small`` those that :mod:`recognizers.names.initials.lettered` looks at.
    """
    letters = _letters_of_all(forms, names)
    places_of_names = Names.of(names)
    told = list(_behind_names(forms, names))
    yield from told
    letters |= {fold(forms.tokens.words[found.name.start]) for found in told}
    slots = [
        found
        for found in (
            *_in_slots(forms, layout, letters),
            *_attending(forms, layout, letters),
            *_closings(forms, layout),
            *initialled(forms, lettered, small),
        )
        if not are_nobodys(forms, found.name.start, letters, places_of_names, slot=found.evidence[0])
    ]
    yield from slots
    if places is None:
        tokens = forms.tokens
        places = [at for at in range(tokens.size) if has_their_look(tokens.words[at], tokens.kinds[at])]
    within = {at for found in names for at in range(*found.name[:2]) if found.name.end - found.name.start > 1}
    places = [at for at in places if at not in within]
    named = [
        found
        for found in _of_names(forms, layout, letters, places)
        if not are_nobodys(forms, found.name.start, letters, places_of_names)
    ]
    if letters:
        named += [
            Found(Name(at, at + 1, "initials"), ("memory", "form:initials"))
            for at in shortened(forms, letters, places)
            if not are_nobodys(forms, at, letters, places_of_names)
        ]
    yield from named
    words = forms.tokens.words
    for start, end in beside(forms, places, {one.name.start for one in (*told, *slots, *named)}):
        if _is_of_union(forms, start) or are_nobodys(forms, start, letters, places_of_names):
            continue
        yield Found(Name(start, end, "initials"), ("context:initials", "form:initials"))
    sure = {words[found.name.start] for found in told}
    learned = sure | {words[found.name.start] for found in slots if len(words[found.name.start]) > WEAK_LENGTH}
    if learned:
        for at, word in enumerate(words):
            if word in learned and not are_nobodys(forms, at, letters, places_of_names):
                yield Found(Name(at, at + 1, "initials"), ("memory", "form:initials"))


def _is_of_union(forms: Forms, at: int) -> bool:
    """``Verordening (EG) 852/2004``: what a law of the European Union bears in brackets."""
    tokens = forms.tokens
    if at < 2 or tokens.words[at] not in _UNION or tokens.words[at - 1] != "(":
        return False
    return tokens.lows[at - 2].endswith(("verordening", "richtlijn", "beschikking", "besluit"))


def _is_paired(forms: Forms, at: int) -> bool:
    """``BV`` in "BV/BH": an abbreviation elsewhere, but not beside the initials of another."""
    tokens = forms.tokens
    if not SHAPE.fullmatch(tokens.words[at]):
        return False
    ahead = at + 2 < tokens.size and tokens.words[at + 1] == "/" and is_initials(forms, at + 2)
    behind = at > 1 and tokens.words[at - 1] == "/" and is_initials(forms, at - 2)
    return ahead or behind


def _letters_of_all(forms: Forms, names: Sequence[Found]) -> set[str]:
    """The initials that the full names on the page can be shortened to."""
    words = forms.tokens.words
    letters: set[str] = set()
    for found in names:
        if found.name.end - found.name.start > 1:
            letters |= letters_of(words[found.name.start : found.name.end])
            given = fold(words[found.name.start]).replace(".", "")
            if forms.tokens.kinds[found.name.start] == INITIALS and len(given) > 1:
                letters.add(given)  # "GJ" for G.J. Bos
    return letters


def _of_names(forms: Forms, layout: Layout, letters: Collection[str], places: Sequence[int]) -> Iterator[Found]:
    """Initials of somebody named on the page: "JvdB" where Jos van der Borgh is; and "JvdB" shaped words anywhere.

    Two or three capitals need a list of actions or a place of their own as well: "DG" and "AB" stand for much else.
    """
    tokens = forms.tokens
    listing = any(label is not None and label.identifier == "action" for label in layout.labels) or any(
        cell.label == "action" for cell in layout.cells()
    )
    things: frozenset[str] | None = None  # found out for the first word that asks
    for at in places:
        word = tokens.words[at]
        theirs = tokens.lows[at].replace(".", "") in letters
        apart = theirs and listing and SHAPE.fullmatch(word) is not None and _stands_apart(forms, at)
        if not (apart or is_initials(forms, at)):  # "EY" in a cell is Elif Yaman and no firm
            continue
        particle = PARTICLE_SHAPE.fullmatch(word) is not None
        if particle and not theirs and things is None:
            things = _things(forms, places)
        if particle and (theirs or (word not in (things or ()) and fold(word) not in OFFICES)):
            yield Found(Name(at, at + 1, "initials"), ("form:initials", *(("memory",) if theirs else ())))
        elif theirs and (listing or _stands_apart(forms, at)):
            yield Found(Name(at, at + 1, "initials"), ("memory", "form:initials"))


def _things(forms: Forms, places: Iterable[int]) -> frozenset[str]:
    """The words that the page shows to be things, by an article or by what they shorten."""
    return frozenset(forms.tokens.words[at] for at in places if is_thing(forms, at) or is_explained(forms, at))


def _stands_apart(forms: Forms, at: int) -> bool:
    """Alone on its line, in brackets, or at the end of a line behind a slash, a colon or a wide gap."""
    tokens = forms.tokens
    opens = tokens.gaps[at] > 0 or tokens.words[at - 1] in "([/:@" or tokens.starts[at] - tokens.ends[at - 1] > 2
    closes = not forms.same_line(at + 1) or tokens.words[at + 1] in ")]/:,;"
    return opens and closes


def _attending(forms: Forms, layout: Layout, bearers: set[str]) -> Iterator[Found]:
    """``Deelnemers: GT, NB, WZ``: two letters each between commas, where two are no abbreviation of anything.

    Then what abbreviates something else is somebody too when it stands beside them ("NA"); three capitals are a body
    unless somebody on the page is called so.
    """
    tokens = forms.tokens
    for start, end, label in layout.values():
        if label != "attendance" or end - start < 3:
            continue
        alone = [at for at in range(start, end) if _is_item(forms, at, start, end)]
        theirs = {at for at in alone if is_initials(forms, at) and _is_somebodys(tokens.words[at], bearers)}
        bodies = sum(not is_free(forms, tokens.words[at]) for at in alone)
        if len(theirs) < 2 or 2 * bodies >= len(alone) or all(tokens.lows[at] in _REGIONS for at in alone):
            continue  # "JZ, FA, RO" are departments, "ZH, NH, FR" provinces
        for at in alone:
            near = len(tokens.words[at]) == 2 and not theirs.isdisjoint((at - 2, at + 2))
            if at in theirs or (near and tokens.lows[at] not in forms.lexicon.parties):
                yield Found(Name(at, at + 1, "initials"), ("layout:attendance", "label:attendance", "form:initials"))


def _is_item(forms: Forms, at: int, start: int, end: int) -> bool:
    """Whether letters are all that stands between two commas of the value ``[start, end)``."""
    words, lows = forms.tokens.words, forms.tokens.lows
    opens = at == start or words[at - 1] in ",;" or lows[at - 1] == "en"
    closes = at + 1 == end or words[at + 1] in ",;" or lows[at + 1] == "en"
    return opens and closes and SHAPE.fullmatch(words[at]) is not None


def _is_somebodys(word: str, bearers: set[str]) -> bool:
    return (len(word) == 2 and word.isupper()) or PARTICLE_SHAPE.fullmatch(word) is not None or word.lower() in bearers


def _closings(forms: Forms, layout: Layout) -> Iterator[Found]:
    """``Gr. JH``, or initials alone on the line under a closing."""
    tokens = forms.tokens
    for number, (start, end) in enumerate(layout.lines):
        if end - start > 6 or number not in layout.closing:
            continue
        last = end - 1
        if last - 1 > start and tokens.words[last] == "." and tokens.gaps[last] == 0:
            last -= 1
        if start < last and _signs(forms, last):
            yield Found(Name(last, last + 1, "initials"), ("layout:closing", "form:initials"))
        if number + 1 < len(layout.lines):
            below, behind = layout.lines[number + 1]
            if behind - below == 2 and tokens.words[below + 1] == ".":
                behind -= 1
            if behind - below == 1 and _signs(forms, below):
                yield Found(Name(below, behind, "initials"), ("layout:closing", "form:initials"))


def _signs(forms: Forms, at: int) -> bool:
    """Whether a token below or behind a closing is somebody's letters, small ones as well."""
    return is_initials(forms, at, most=_MOST_CAPITALS + 1) or _is_letter(forms, at) or _is_small(forms, at)


def _is_letter(forms: Forms, at: int) -> bool:
    """``M`` or ``M.`` under a closing: a first name cut down to its letter."""
    tokens = forms.tokens
    return tokens.kinds[at] in (WORD, INITIALS) and len(tokens.words[at].rstrip(".")) == 1


def is_initials(forms: Forms, at: int, *, most: int = _MOST_CAPITALS) -> bool:
    """Whether the token has the look of initials and is no known abbreviation, party or first name.

    ``most``: letters that capitals alone may have.
    """
    tokens = forms.tokens
    if tokens.kinds[at] not in (WORD, UPPERWORD, INITIALS):
        return False
    word = tokens.words[at].replace(".", "")
    low = fold(word)
    lexicon = forms.lexicon
    if not SHAPE.fullmatch(word) or low in lexicon.parties or low in lexicon.prefixes:
        return False
    if len(word) > most and word.isupper():
        return False
    known = low in lexicon.abbreviations or low in _DESKS or low in lexicon.never_names
    return not known and not _is_title(forms, at)


def _is_title(forms: Forms, at: int) -> bool:
    """``Fractie SvKB``, ``RvdW 2003, 180``: the short name of a party, or of a journal that is cited by year."""
    tokens = forms.tokens
    if at and forms.same_line(at) and tokens.lows[at - 1] in ("fractie", "fracties"):
        own = at < 2 or not forms.same_line(at - 1) or tokens.kinds[at - 2] == MARK
        if own or tokens.lows[at - 2] in ("de", "en", "namens"):
            return True  # not "medewerker fractie JdV"
    return tokens.words[at] in JOURNALS and _CITED.match(tokens.text, tokens.ends[at]) is not None


def _behind_names(forms: Forms, names: Sequence[Found]) -> Iterator[Found]:
    """``Jos van der Borgh (JvdB)``, ``dhr. Baas (WB)`` and ``JvdB = Jos van der Borgh``."""
    tokens = forms.tokens
    for found in names:
        start, end = found.name.start, found.name.end
        at = end + 1
        bracketed = at + 1 < tokens.size and tokens.words[end] in "([" and tokens.words[at + 1] in ")]"
        if bracketed and _fits(forms, at, start, end):
            yield Found(Name(at, at + 1, "initials"), ("context:brackets", "form:initials"))
        at = start - 2 - (start > 2 and tokens.words[start - 2] in ")]")
        if at >= 0 and tokens.words[start - 1] == "=" and _fits(forms, at, start, end):
            yield Found(Name(at, at + 1, "initials"), ("context:legend", "form:initials"))


def _fits(forms: Forms, at: int, start: int, end: int) -> bool:
    """Whether letters can shorten a name; of a surname alone they hold the first letter as their last."""
    tokens = forms.tokens
    letters = tokens.words[at].replace(".", "")
    if not SHAPE.fullmatch(letters):
        return False
    first, last = tokens.words[start], tokens.words[end - 1]
    if fold(letters) in letters_of(tokens.words[start:end]):
        return True
    alone = all(forms.is_prefix(one) for one in range(start, end - 1))
    ends = letters[-1] == last[0] and (alone or (letters[0] == first[0] and letters[1:-1].islower()))
    return ends and len(letters) < 4 and is_initials(forms, at)


def _is_small(forms: Forms, at: int) -> bool:
    """``mj``: two or three small letters that are no word, alone where a person's initials stand."""
    word = forms.tokens.words[at]
    if forms.tokens.kinds[at] != LOWER or not 1 < len(word) < 4 or not word.isalpha():
        return False
    return is_own(forms, word)


def _in_slots(forms: Forms, layout: Layout, bearers: set[str]) -> Iterator[Found]:
    """Cells and values of which every word is initials: under "Wie", behind "Paraaf".

    Letters that also abbreviate something else ("EY") count when ``bearers`` has them: somebody is called so.
    """
    tokens = forms.tokens
    for start, end, label in layout.values():
        if label not in ("action", "paraaf", "chair", "role", "author"):
            continue
        most = end
        if end - start > _LONGEST_SLOT:  # "Terugbelactie: LSZ, gedaan op 3 mei. De zaak loopt nog."
            most = start + (label == "action" and tokens.words[start + 1] in (",", "."))
        rule = "layout:action_list" if label == "action" else "layout:letterhead_label"
        for at in range(start, most):
            beside = at == start or tokens.words[at - 1] in "/,;&+(-" or tokens.lows[at - 1] in ("en", ".")
            theirs = SHAPE.fullmatch(tokens.words[at]) is not None and tokens.lows[at] in bearers
            theirs = theirs or (at == start and end - start < 3 and _is_small(forms, at))
            if beside and (theirs or is_initials(forms, at) or _is_paired(forms, at)):
                yield Found(Name(at, at + 1, "initials"), (rule, f"label:{label}", "form:initials"))
