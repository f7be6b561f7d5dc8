# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The same value however it is written: capitals, spaces, hyphens, dots, full-width digits, hidden characters.

``06-12345678`` and ``06 12 34 56 78`` are one number, ``A. de Vries`` and ``a.de  vries`` one name. What is left of a
text is its letters and digits, each with the place it came from, so that a whole word can be told from a part of one.
"""

from __future__ import annotations

import unicodedata
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

#: Stands for characters that must not be looked at: nothing joins over it.
MASK = "\0"
_KEPT = frozenset(f"{ascii_lowercase}{digits}{MASK}")
"""what stays of text in ASCII that is in small letters"""


class Squeezed(NamedTuple):
    """Letters and digits of a text, folded, and the place in the text of each."""

    text: str
    places: tuple[int, ...]
    source: str


def squeeze(text: str) -> Squeezed:
    """Letters and digits only, folded to their plain form (NFKC, case); masks stay.

    >>> squeeze("06-\uff11\uff12 \u00adAb").text
    '0612ab'
    """
    if text.isascii():  # the usual case, ten times as fast
        low = text.lower()
        kept = tuple([number for number, one in enumerate(low) if one in _KEPT])
        return Squeezed("".join([low[number] for number in kept]), kept, text)
    folded: list[str] = []
    places: list[int] = []
    for number, character in enumerate(text):
        plain = character if character < "\x80" else unicodedata.normalize("NFKD", character)
        for one in plain.casefold():
            if one.isalnum() or one == MASK:
                folded.append(one)
                places.append(number)
    return Squeezed("".join(folded), tuple(places), text)


def occurrences(text: Squeezed, values: Collection[str]) -> Iterator[int]:
    """Places in the source where one of the squeezed values stands as whole words.

    A number between digits, or a word between letters, is part of something else.
    """
    if not values:
        return
    from ahocorasick_rs import AhoCorasick, Implementation

    machine = AhoCorasick(list(values), implementation=Implementation.ContiguousNFA)
    for _, start, end in machine.find_matches_as_indexes(text.text, overlapping=True):
        first, last = text.places[start], text.places[end - 1]
        before, after = text.source[first - 1 : first], text.source[last + 1 : last + 2]
        if not (before.isalnum() or after.isalnum()):
            yield first
