# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the name model looks: windows round words that could be part of a name.

Most of a page is plain small-letter text that can't hold a name; only windows are tagged, so a page costs what its
candidates cost. The same windows are cut from the training text.
"""

from __future__ import annotations

from collections.abc import Iterable

from recognizers.lexicon import Lexicon, fold
from recognizers.names.contexts.layout import Layout
from recognizers.names.features import LineInfo
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD, Tokens

REACH = 2
"""tokens on both sides of a candidate that are tagged with it"""


def is_candidate(word: str, kind: str, starts_line_or_sentence: bool, lexicon: Lexicon) -> bool:
    """Whether a token alone gives reason to look: initials, a capital that the place does not explain, a first name."""
    if kind == INITIALS:
        return True
    if kind == LOWER:
        low = word
        return len(low) > 2 and low in lexicon.first_names and low not in lexicon.words
    if kind not in (WORD, UPPERWORD):
        return False
    low = fold(word)
    if low in lexicon.never_names:
        return False
    if starts_line_or_sentence and low in lexicon.words and low not in lexicon.first_names:
        return low in lexicon.surnames and low not in lexicon.words_frequent
    return len(low) > 1


def windows(
    tokens: Tokens,
    lexicon: Lexicon,
    cache: dict[tuple[str, bool], bool] | None = None,
    places: Iterable[int] | None = None,
) -> list[tuple[int, int]]:
    """The token ranges to tag, in order, without overlap.

    ``places`` are the tokens that may be candidates, in order, if the caller knows them.
    """
    found: list[tuple[int, int]] = []
    size = tokens.size
    words, kinds, gaps = tokens.words, tokens.kinds, tokens.gaps
    seen = {} if cache is None else cache
    last_end = -1
    start = -1
    for at in range(size) if places is None else places:
        kind = kinds[at]
        if kind in "NM@":
            continue
        opens = gaps[at] > 0 or words[at - 1] in ".:?!•–-"
        key = (words[at], opens)
        hit = seen.get(key)
        if hit is None:
            hit = seen[key] = is_candidate(words[at], kind, opens, lexicon)
        if not hit:
            continue
        if at - REACH <= last_end and start >= 0:
            last_end = at + REACH
        else:
            if start >= 0:
                found.append((start, min(last_end + 1, size)))
            start, last_end = max(0, at - REACH), at + REACH
    if start >= 0:
        found.append((start, min(last_end + 1, size)))
    return found


def line_infos(layout: Layout) -> tuple[list[LineInfo], list[int]]:
    """What announces each line, and for each token the number of its line."""
    infos: list[LineInfo] = []
    line_of: list[int] = []
    above = ""
    for number, ((start, end), label) in enumerate(zip(layout.lines, layout.labels, strict=True)):
        head = above
        above = ""
        if label and label.taught:
            after, identifier, colon, _ = label
            if after == end:
                above = "_" + identifier
            if colon and after < end:
                head = ":" + identifier
        elif end - start <= 14:
            if number in layout.greeting:
                head = "^"
            elif end - start <= 6 and number in layout.closing:
                above = "$"
        infos.append((start, end, head))
        line_of += [len(infos) - 1] * (end - start)
    return infos, line_of
