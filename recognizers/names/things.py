# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that a page gives to things: what is told once of a word holds wherever it stands alone.

"aannemer Krinkels" and "Krinkels Groen B.V." tell what Krinkels is, and further on it is only "Krinkels". The same
word can be somebody as well; then the page calls, greets or names him in full, and nothing is concluded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.lexicon import fold, load
from recognizers.names.elsewhere import Page
from recognizers.names.forms import Forms, Name
from recognizers.names.layout import Found
from recognizers.names.organisations import LEGAL_FORMS, is_firm, is_named_thing, opens_organisation
from recognizers.names.tokens import INITIALS, MARK, NUMBER, UPPERWORD, WORD, tokenise

MOST = 40
"""places of one word that are looked at: a word that stands on a page more often is told by these"""
PERSONAL = frozenset("fgmt")
"""signs of the page that a word is somebody's name; that it speaks is said of firms too"""
ROWS = 12
"""rows of a list that are looked at above and below a name"""
WIDEST = 14
"""tokens of such a row"""
REACH = 24
"""tokens of an enumeration on either side of a name"""
AROUND = 120
"""characters of the line on either side of a name that is judged by itself"""
_JOINTS = frozenset((",", "en", "of", "/", ";"))
_CAPITAL = frozenset((WORD, UPPERWORD, INITIALS))
_VOUCHING = ("layout:", "title:before", "context:party", "context:brackets")


def without_things(found: Sequence[Found], forms: Forms, page: Page) -> list[Found]:
    """The names without single words that the page elsewhere calls a firm, a ship, a product."""
    lone = [_word_of(one, forms) for one in found]
    things = {low for low in set(lone) if low and is_thing_here(low, forms, page)}
    return [one for one, low in zip(found, lone, strict=True) if low not in things]


def is_thing_at(text: str, start: int, end: int) -> bool:
    """Whether the words round a name at ``[start, end)`` of a text make it that of a firm or a thing.

    For names that were learnt elsewhere: "Anna Smit" is somebody, and "Stichting Vrienden van Anna Smit" is not.
    """
    low = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    stop = text.find("\n", end, end + AROUND)
    forms = Forms(tokenise(text[low : stop if stop >= 0 else end + AROUND]), load())
    tokens = forms.tokens
    first, behind = bisect_left(tokens.starts, start - low), bisect_left(tokens.starts, end - low)
    if not first < behind or tokens.starts[first] != start - low or tokens.ends[behind - 1] != end - low:
        return False
    form = "initials_surname" if tokens.kinds[first] == INITIALS else "surname"
    name = Name(first, behind, "first_surname" if behind - first > 1 and forms.is_first(first) else form)
    return is_firm(name, forms) or opens_organisation(name, forms)


def _word_of(one: Found, forms: Forms) -> str:
    """The folded word of a name that is one word behind its prefixes, and for which nothing vouches; else empty."""
    start, end, _ = one.name
    if any(code.startswith(_VOUCHING) for code in one.evidence):
        return ""
    while start < end - 1 and forms.is_prefix(start):
        start += 1
    return fold(forms.tokens.words[start]) if end - start == 1 else ""


def is_thing_here(low: str, forms: Forms, page: Page) -> bool:
    """Whether a page calls a word a thing somewhere and nowhere somebody."""
    if not PERSONAL.isdisjoint(page.signs.get(low, "")):
        return False
    return any(_is_told(at, forms) for at in page.places.get(low, ())[:MOST])


def _is_told(at: int, forms: Forms) -> bool:
    start = at
    while start and at - start < 3 and forms.same_line(start) and forms.is_prefix(start - 1):
        start -= 1
    name = Name(start, at + 1, "surname")
    if is_firm(name, forms) or is_named_thing(name, forms):
        return True
    return _is_among_firms(range(start, at + 1), forms)


def _is_among_firms(item: range, forms: Forms) -> bool:
    """Whether another item of the list is a firm and none is a person: "1. Krinkels", "2. Bos Groen B.V."."""
    tokens = forms.tokens
    start, end = item.start, item.stop
    opens = start > 0 and tokens.kinds[start - 1] in (MARK, NUMBER) and _opens_line(start, forms)
    if opens and (end == tokens.size or tokens.gaps[end]):
        rows = [*_rows(start, -1, forms), *_rows(end - 1, 1, forms)]
        return any(_is_body(row, forms) for row in rows) and not any(_is_person(row, forms) for row in rows)
    whole = _enumeration(start, end, forms)
    joints = sum(tokens.words[at] in _JOINTS for at in whole)
    return joints > 1 and _is_body(whole, forms) and not _is_person(whole, forms)


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
    low, lexicon = fold(forms.tokens.words[at]), forms.lexicon
    if low.replace(".", "") in LEGAL_FORMS and forms.tokens.kinds[at] in (UPPERWORD, INITIALS):
        return True
    trade = low in lexicon.organisation_forms or low in lexicon.organisation_tails
    return trade and low not in lexicon.surnames_common


def _is_person(item: range, forms: Forms) -> bool:
    """Whether an item holds initials or a given name with a surname."""
    tokens = forms.tokens
    return any(
        (tokens.kinds[at] == INITIALS or (forms.is_first(at) and at + 1 in item and _goes_on(at + 1, forms)))
        and not _says_firm(at, forms)
        for at in item
    )


def _goes_on(at: int, forms: Forms) -> bool:
    """Whether a surname stands behind a given name."""
    return (forms.is_surname(at) and not _says_firm(at, forms)) or forms.is_prefix(at)
