# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that a page gives to things: what is told once of a word holds wherever it stands alone.

"aannemer Krinkels" and "Krinkels Groen B.V." tell what Krinkels is, and further on it is only "Krinkels". The same
word can be somebody as well; then the page calls, greets or names him in full, and nothing is concluded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from recognizers.lexicon import fold, load
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import LOOSE_PREFIXES, Forms, Name
from recognizers.names.nobody.bodies import is_left_of_body, is_surname_of_trade
from recognizers.names.nobody.called import is_called_thing, is_in_row_of_thing, is_somebody_called, is_with_article
from recognizers.names.nobody.elsewhere import Page
from recognizers.names.nobody.firms import firms, is_firm, is_in_firm, is_trade
from recognizers.names.nobody.known import (
    PARTIES,
    bearing,
    is_among_known,
    is_in_cell_of_bodies,
    is_somebody_famous,
    is_told_known,
    phrase_over,
)
from recognizers.names.nobody.located import before_town
from recognizers.names.nobody.namesakes import is_namesake
from recognizers.names.nobody.organisations import is_named_thing, lives, opens_organisation
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD, tokenise

MOST = 40
"""places of one word that are looked at: a word that stands on a page more often is told by these"""
ROWS = 12
"""rows of a list that are looked at above and below a name"""
WIDEST = 14
"""tokens of such a row"""
REACH = 24
"""tokens of an enumeration on either side of a name"""
AROUND = 120
"""characters of the line that stand at least on either side of a name that is judged by itself"""
WINDOW = 480
"""characters of the stretches, beginning at every AROUND, into which a long line falls"""
_JOINTS = frozenset((",", "en", "of", "/", ";"))
_CAPITAL = frozenset((WORD, UPPERWORD, INITIALS))
_CALLS = frozenset("gmt")
"""signs that somebody is greeted, addressed or mailed by the word; that it speaks is said of firms too"""
_WRITES = frozenset("belde belt mailde mailt appte appt schreef schrijft tekende ondertekende verklaarde".split())
_COLLEAGUE = "title_before:collega"
"""collega, getuige and the like stand in front of somebody, whatever he is called"""
_VOUCHING = ("layout:", "title:before", "context:party", "context:brackets")


def without_things(found: Sequence[Found], forms: Forms, page: Page) -> list[Found]:
    """The names without single words that the page elsewhere calls a firm, a ship, a product."""
    found = [one._replace(name=before_town(one.name, forms)) for one in found]
    joined = firms(forms)
    if joined:
        found = [apart for one in found if (apart := _before_firm(one, joined, forms))]
    found = [
        one
        for one in found
        if not (_is_left_of_body(one, forms) or _is_known_thing(one, forms, page) or is_namesake(one, forms, page))
    ]
    lone = [_words_of(one, forms) for one in found]
    known = {forms.tokens.lows[one.name.end - 1] for one in found if _is_vouched(one)}
    asked = {low for lows in lone for low in lows} - known
    things = {low for low in asked if is_thing_here(low, forms, page)}
    return [
        one
        for one, lows in zip(found, lone, strict=True)
        if not (things.issuperset(lows) if lows else _is_whole_thing(one, forms, page))
    ]


def _before_firm(one: Found, joined: Mapping[int, bool], forms: Forms) -> Found | None:
    """The name without the firm that it runs into ("P. de Wit van Kramer & Partners"); None when it lies in one."""
    start, end, _ = one.name
    placed = any(code.startswith(_VOUCHING) for code in one.evidence)
    if is_in_firm(start, end, joined, placed=placed):
        return None
    if start in joined or not joined.get(end - 1, False):
        return one
    while end > start and (end - 1 in joined or forms.tokens.kinds[end - 1] in (LOWER, MARK)):
        end -= 1
    return one._replace(name=one.name._replace(end=end))


def is_thing_at(text: str, start: int, end: int) -> bool:
    """Whether the words round a name at ``[start, end)`` of a text make it that of a firm or a thing.

    For names that were learnt elsewhere: "Anna Smit" is somebody, and "Stichting Vrienden van Anna Smit" is not.
    """
    name, forms = _name_at(text, start, end)
    if name is None:
        return False
    if is_in_firm(name.start, name.end, firms(forms), placed=False):
        return True
    return is_firm(name, forms) or opens_organisation(name, forms) or _goes_on_as_firm(name.end, forms)


def is_rest_of_body_at(text: str, start: int, end: int) -> bool:
    """Whether a lone name at ``[start, end)`` is the rest of a body's: "Snackbar Jan Steen", "Hoogendoorn Verhuur"."""
    name, forms = _name_at(text, start, end)
    if name is None or lives(name.end, forms):
        return False
    return is_left_of_body(name, forms) or is_surname_of_trade(name, forms)


def _name_at(text: str, start: int, end: int) -> tuple[Name | None, Forms]:
    """The tokens of a name at ``[start, end)`` in the stretch of its line round it; none where it cuts one."""
    line = text.rfind("\n", 0, start) + 1
    low = max(line, line + (start - line) // AROUND * AROUND - AROUND)
    stop = text.find("\n", end, max(end, low + WINDOW))
    forms = _forms_of(text[low : stop if stop >= 0 else max(end, low + WINDOW)])
    tokens = forms.tokens
    first, behind = bisect_left(tokens.starts, start - low), bisect_left(tokens.starts, end - low)
    if not first < behind or tokens.starts[first] != start - low or tokens.ends[behind - 1] != end - low:
        return None, forms
    form = "initials_surname" if tokens.kinds[first] == INITIALS else "surname"
    return Name(first, behind, "first_surname" if behind - first > 1 and forms.is_first(first) else form), forms


@lru_cache(maxsize=4)
def _forms_of(stretch: str) -> Forms:
    """The tokens of a stretch of a line: once for all names in it, that are asked for one after the other."""
    return Forms(tokenise(stretch), load())


def _goes_on_as_firm(at: int, forms: Forms) -> bool:
    """Whether one more word with a capital and then a trade follow: "Drijfhout Kremer Advocaten"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if not (forms.same_line(at) and forms.capital(at) and forms.same_line(at + 1)):
        return False
    low = tokens.lows[at + 1]
    return is_trade(at + 1, forms) and low not in lexicon.surnames and tokens.kinds[at + 1] != LOWER


def _words_of(one: Found, forms: Forms) -> list[str]:
    """The folded words of a name of one word behind prefixes, or of two of an enumeration; none if it is vouched for.

    "Hertz, Kelvin" between other commas are two words, and alone they are a surname with its first name.
    """
    tokens = forms.tokens
    start, end, _ = one.name
    if _is_vouched(one):
        return []
    while start < end - 1 and forms.is_prefix(start):
        start += 1
    pair = end - start == 3 and tokens.words[start + 1] == "," and tokens.kinds[end - 1] in (WORD, UPPERWORD)
    if pair and (tokens.words[start - 1 : start] == [","] or tokens.words[end : end + 1] == [","]):
        return [tokens.lows[start], tokens.lows[end - 1]]
    return [tokens.lows[start]] if end - start == 1 else []


def _is_vouched(one: Found) -> bool:
    """Whether a title or a place where people are expected says that it is somebody."""
    return any(code.startswith(_VOUCHING) and code != "layout:list" for code in one.evidence)


def is_thing_here(low: str, forms: Forms, page: Page) -> bool:
    """Whether a page calls a word a thing somewhere and nowhere somebody."""
    places = page.places.get(low, ())[:MOST]
    return not is_somebody_here(low, forms, page) and any(_is_told(at, forms) for at in places)


def is_somebody_here(low: str, forms: Forms, page: Page) -> bool:
    """Whether a page calls, greets, mails or names somebody in full by a word, or says of it what only people do."""
    signs, places = page.signs.get(low, ""), page.places.get(low, ())[:MOST]
    if not _CALLS.isdisjoint(signs) or ("f" in signs and any(_is_in_whole_name(at, forms) for at in places)):
        return True
    given = low in forms.lexicon.first_names
    return any(lives(at + 1, forms) or is_somebody_called(at, forms) or (given and _writes(at, forms)) for at in places)


def _is_known_thing(one: Found, forms: Forms, page: Page) -> bool:
    """``Vattenfall`` where nobody is called so; "Blokker" where nothing at all makes it somebody."""
    if "initials" in one.name.form or _COLLEAGUE in one.evidence:
        return False
    words = phrase_over(one.name, forms)
    size = one.name.end - one.name.start
    if _is_vouched(one) and not (len(words) == size == 1 and is_in_cell_of_bodies(one, words[0], forms)):
        return False
    if not words or len(words) < size or (len(words) > 1 and len(words) > size):
        return False
    sort, low = bearing(words, forms.lexicon), words[-1]
    if sort == "name" or is_somebody_here(low, forms, page):
        return False
    places = page.places.get(low, ())[:MOST]
    return sort == "" or not is_somebody_famous(one.name, one.evidence, places, forms)


def _is_left_of_body(one: Found, forms: Forms) -> bool:
    return not _is_vouched(one) and "context:acts" not in one.evidence and is_left_of_body(one.name, forms)


def _writes(at: int, forms: Forms) -> bool:
    """``Anna belde over haar boot Anna``: what neither ships nor dogs do follows a given name."""
    return forms.same_line(at + 1) and forms.tokens.words[at + 1] in _WRITES


def _is_in_whole_name(at: int, forms: Forms) -> bool:
    """Whether initials or a given name stand in front of a word in its sentence, or a surname behind a given name."""
    tokens = forms.tokens
    behind = forms.after_prefixes(at + 1)
    if forms.is_first(at) and forms.same_line(at + 1) and forms.near(behind) and _goes_on(behind, forms):
        return True
    back = at - 1
    while back >= 0 and tokens.gaps[back + 1] <= 1 and forms.is_prefix(back):
        back -= 1
    if back < 0 or tokens.gaps[back + 1] > 1:
        return False
    return tokens.kinds[back] == INITIALS or forms.is_first(back)


def _is_whole_thing(one: Found, forms: Forms, page: Page) -> bool:
    """``Maria Elise`` where the page elsewhere has "De Maria Elise" or "het schip Maria Elise"."""
    words = forms.tokens.words
    start, end, form = one.name
    if form not in ("first_surname", "model") or end - start < 2 or any(x.startswith(_VOUCHING) for x in one.evidence):
        return False
    if words[start] in ("De", "Het") and end - start > 2:
        start += 1
    first, last = fold(words[start]), fold(words[end - 1])
    if any(not _CALLS.isdisjoint(page.signs.get(low, "")) for low in (first, last)):
        return False
    size = end - start
    for at in page.places.get(last, ())[:MOST]:
        begin = at + 1 - size
        if begin >= 0 and words[begin : at + 1] == words[start:end]:
            name = Name(begin, at + 1, "first_surname")
            told = is_with_article(name, forms) or is_called_thing(name, forms) or is_in_row_of_thing(name, forms)
            if told or is_told_known(name, forms) or _is_known_among_firms(name, forms):
                return True
    return False


def _is_known_among_firms(name: Name, forms: Forms) -> bool:
    """``Krinkels, Bos Groep, Jos Scholman en Vos Tuinen``: a well-known firm among two others that a trade tells.

    Beside one firm a whole name may be that of who works for it or has a dispute with it, and among those who object
    or live along a road that of a neighbour.
    """
    start, end = name.start, name.end
    if len(phrase_over(name, forms)) != end - start or not _is_among_firms(range(start, end), forms):
        return False
    text, at = forms.tokens.text, forms.tokens.starts[start]
    if PARTIES.search(text, max(0, at - WINDOW // 2), at + AROUND):
        return False
    if _opens_line(start, forms) and start and not forms.tokens.gaps[start]:
        told = sum(_is_body(row, forms) for row in (*_rows(start, -1, forms), *_rows(end - 1, 1, forms)))
    else:
        told = sum(_says_firm(at, forms) for at in _enumeration(start, end, forms))
    return told > 1


def _is_told(at: int, forms: Forms) -> bool:
    start = at
    words = forms.tokens.words
    while start and at - start < 3 and forms.same_line(start) and forms.is_prefix(start - 1):
        if words[start - 1].lower() in LOOSE_PREFIXES:
            break  # "inloggen in Verseon", "Uit Verseon blijkt"
        if words[start - 1] == "van" and start == at:
            break  # "het bootje van Anja"
        start -= 1
    name = Name(start, at + 1, "surname")
    if is_firm(name, forms) or is_named_thing(name, forms) or is_told_known(name, forms):
        return True
    item = range(start, at + 1)
    return _is_among_firms(item, forms) or _is_among_places(item, forms)


def _is_among_places(item: range, forms: Forms) -> bool:
    """Whether it stands in an enumeration of towns: "Bergh, Doorn, Velsen en Essen"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    whole = _enumeration(item.start, item.stop, forms)
    words = [tokens.lows[at] for at in whole if tokens.kinds[at] in (WORD, UPPERWORD) and not forms.is_prefix(at)]
    towns = sum(low in lexicon.places for low in words)
    joints = sum(tokens.words[at] in _JOINTS for at in whole)
    clear = sum(low in lexicon.proper and low not in lexicon.surnames_common for low in words)
    if towns * 4 < len(words) * 3 or clear < 2 or joints < 2:
        return False
    return not any(tokens.words[at].lower() == "van" for at in whole) and not _is_person(whole, forms)


def _is_among_firms(item: range, forms: Forms) -> bool:
    """Whether another item of the list is a firm and none is a person: "1. Krinkels", "2. Bos Groen B.V."."""
    tokens = forms.tokens
    start, end = item.start, item.stop
    known = len(phrase_over(Name(start, end, "surname"), forms)) == len(item)

    def is_person(row: range) -> bool:
        return _is_person(row, forms, known=known)

    opens = start > 0 and tokens.kinds[start - 1] in (MARK, NUMBER) and _opens_line(start, forms)
    if opens and (end == tokens.size or tokens.gaps[end]):
        rows = [*_rows(start, -1, forms), *_rows(end - 1, 1, forms)]
        return any(_is_body(row, forms) for row in rows) and not any(map(is_person, rows))
    whole = _enumeration(start, end, forms)
    joints = sum(tokens.words[at] in _JOINTS for at in whole)
    told = joints > 1 - known and _is_body(whole, forms)
    return (told or (joints > 0 and is_among_known(item, whole, forms))) and not is_person(whole)


def _opens_line(at: int, forms: Forms) -> bool:
    """Whether nothing but a bullet or a number stands before a token on its line."""
    tokens = forms.tokens
    back = at - 1
    while back >= 0 and at - back < 4 and tokens.kinds[back] in (MARK, NUMBER):
        if tokens.gaps[back]:
            return True
        back -= 1
    return False


def _rows(at: int, step: int, forms: Forms) -> Iterator[range]:
    """The rows of a list above (-1) or below (1) the one with a token, nearest first, without their bullets."""
    tokens = forms.tokens
    for _ in range(ROWS):
        while 0 < at < tokens.size and not tokens.gaps[at if step < 0 else at + 1 if at + 1 < tokens.size else 0]:
            at += step
        edge = at if step < 0 else at + 1
        if not 0 < edge < tokens.size or tokens.gaps[edge] > 1:
            return
        at = edge - 1 if step < 0 else edge
        start = end = at
        while start and not tokens.gaps[start] and at - start < WIDEST:
            start -= 1
        while end + 1 < tokens.size and not tokens.gaps[end + 1] and end - at < WIDEST:
            end += 1
        if tokens.kinds[start] not in (MARK, NUMBER) or end - start >= WIDEST:
            return
        while start < end and tokens.kinds[start] in (MARK, NUMBER):
            start += 1
        yield range(start, end + 1)
        at = start if step < 0 else end


def _enumeration(start: int, end: int, forms: Forms) -> range:
    """The words with a capital, prefixes and joints round a name."""
    tokens = forms.tokens

    def goes_on(at: int) -> bool:
        word, kind = tokens.words[at], tokens.kinds[at]
        return kind in _CAPITAL or word in _JOINTS or word in "&." or forms.is_prefix(at)

    low, high = start, end
    while low and start - low < REACH and tokens.gaps[low] < 2 and goes_on(low - 1):
        low -= 1
    while high < tokens.size and high - end < REACH and tokens.gaps[high] < 2 and goes_on(high):
        high += 1
    return range(low, high)


def _is_body(item: range, forms: Forms) -> bool:
    """Whether a word of an item says that it is a firm: a legal form, a trade behind a name."""
    return any(_says_firm(at, forms) for at in item)


def _says_firm(at: int, forms: Forms) -> bool:
    return is_trade(at, forms) and forms.tokens.lows[at] not in forms.lexicon.surnames_common


def _is_person(item: range, forms: Forms, *, known: bool = False) -> bool:
    """Whether an item holds initials or a given name with a surname; ``known``: but for well-known firms."""
    tokens = forms.tokens
    return any(
        (tokens.kinds[at] == INITIALS or (forms.is_first(at) and at + 1 in item and _goes_on(at + 1, forms)))
        and not _says_firm(at, forms)
        and not (known and at + 1 in item and len(phrase_over(Name(at, at + 2, "first_surname"), forms)) > 1)
        for at in item
    )


def _goes_on(at: int, forms: Forms) -> bool:
    """Whether a surname stands behind a given name."""
    return (forms.is_surname(at) and not _says_firm(at, forms)) or (
        forms.is_prefix(at) and not forms.is_preposition(at)
    )
