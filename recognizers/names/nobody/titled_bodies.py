# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Houses that the public comes to and that bear a title before a given name: "Hotel Prins Maurits", "theehuis Tante
Bertha", "molen De Jonge Dirk".

The kind of house stands right before it, and the given name stands nowhere else on the page without what stands before
it here: then it is somebody of whom the house may be called ("Hotel Prins: Maurits belde").
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import WORD

_CATERING = frozenset(
    """café cafe eetcafé grandcafé hotel restaurant theehuis koffiehuis brasserie bistro herberg pension snackbar
    cafetaria ijssalon lunchroom pannenkoekenhuis""".split()
)
_OF_CHILDREN = frozenset("basisschool kinderdagverblijf peuterspeelzaal".split())
_HOUSES = (
    _CATERING
    | _OF_CHILDREN
    | frozenset(
        """camping recreatiepark vakantiepark bungalowpark museum theater bioscoop molen gemaal buurthuis dorpshuis
        wijkcentrum sporthal zwembad kinderboerderij zalencentrum jachthaven""".split()
    )
)
"""no homes of those who are cared for: "verzorgingshuis Koning Karel" may tell of somebody in it, surname first"""
_CROWNED = frozenset("prins prinses koning koningin keizer keizerin hertog hertogin".split())
_KIN = frozenset(("Tante", "Ome"))
_ARTICLES = frozenset(("De", "Het", "'t", "’t"))
_SAID_OF = frozenset(
    """Wilde Rode Witte Zwarte Blauwe Groene Gouden Zilveren Gele Grote Kleine Oude Nieuwe Jonge Vrolijke Vliegende
    Dikke Bonte Gulden Hoge""".split()
)
"""what is said of a thing or an animal that a house is called after"""
_MOST = 60
"""places of a word on a page that are looked at"""


def is_of_titled_body(name: Name, forms: Forms) -> bool:
    """Whether a name is the last part of the name of such a house, or holds the whole of it."""
    tokens = forms.tokens
    first, last = name.start, _last(name, forms)
    if last < 0 or tokens.kinds[last] != WORD:
        return False
    if first == last and first and _is_tied(first, forms) and tokens.words[first - 1][:1].isupper():
        first -= 1  # the title was not taken for a part of it
    while first < last and tokens.lows[first] in _HOUSES:
        first += 1
    first += tokens.words[first] in _ARTICLES
    front = first - 1
    if front < 0 or last - first != 1 or not _is_tied(first, forms) or not _is_tied(last, forms):
        return False
    title, low = tokens.words[first], tokens.lows[first]
    if tokens.words[front] in _ARTICLES:
        called = title in _SAID_OF and any(_is_house(at - 1, forms, _HOUSES) for at in _same(front, last, forms))
    elif title in _KIN:
        called = forms.is_first(last) and all(_is_house(at - 1, forms, _CATERING) for at in _same(first, last, forms))
    else:
        kinds = _HOUSES - _OF_CHILDREN  # "basisschool Koning Noor": a child, surname first
        called = low in _CROWNED and title[0].isupper() and _is_house(front, forms, kinds) and forms.is_first(last)
    return called and _stands_so_only(last, forms)


def _last(name: Name, forms: Forms) -> int:
    """The last word of a name, but for the town behind it ("Koning Willem te Lochem")."""
    tokens, end = forms.tokens, name.end
    if end - name.start > 2 and tokens.words[end - 2] in ("te", "in") and tokens.lows[end - 1] in forms.lexicon.places:
        end -= 2
    return end - 1


def _is_tied(at: int, forms: Forms) -> bool:
    """Whether nothing but one blank parts a token from the one before it."""
    tokens = forms.tokens
    return at > 0 and forms.same_line(at) and tokens.starts[at] - tokens.ends[at - 1] == 1


def _is_house(at: int, forms: Forms, kinds: frozenset[str]) -> bool:
    """Whether a token is the kind of a house, right before the next one."""
    return at >= 0 and _is_tied(at + 1, forms) and forms.tokens.lows[at] in kinds


def _same(front: int, last: int, forms: Forms) -> Iterator[int]:
    """Where the words ``[front, last]`` stand on the page, each a blank apart."""
    words = forms.tokens.words
    phrase = words[front : last + 1]
    for at in _places(forms.tokens.lows[last], forms):
        begin = at + 1 - len(phrase)
        whole = begin >= 0 and words[begin : at + 1] == phrase
        if whole and all(_is_tied(there, forms) for there in range(begin + 1, at + 1)):
            yield begin


def _stands_so_only(last: int, forms: Forms) -> bool:
    """Whether the page has the last word nowhere but behind the same title, and nobody's surname follows it."""
    tokens = forms.tokens
    behind = last + 1
    if behind < tokens.size and forms.same_line(behind) and tokens.starts[behind] - tokens.ends[last] == 1:
        if tokens.words[behind][0].isupper() and tokens.lows[behind] not in ("i", "ii", "iii", "iv"):
            return False  # "Hotel Prins Maurits Jansen"
        if forms.is_prefix(behind) and tokens.words[behind] not in ("te", "in", "aan", "op", "bij", "uit", "en"):
            return False  # "Hotel Prins Maurits van Dijk"
    low, title = tokens.lows[last], tokens.lows[last - 1]
    places = _places(low, forms)
    return len(places) < _MOST and all(at and tokens.lows[at - 1] == title for at in places)


def _places(low: str, forms: Forms) -> list[int]:
    """Where a word stands on the page, up to so many times."""
    lows, at = forms.tokens.lows, -1
    found: list[int] = []
    while len(found) < _MOST:
        try:
            at = lows.index(low, at + 1)
        except ValueError:
            break
        found.append(at)
    return found
