# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that the eye puts together and the text does not: letters set one by one down the page, along a curve, from
right to left, or in any order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from redactor.model import Word

#: so many letters that stand alone, near each other and not all alike, are a word
LEAST: Final = 5
DIFFERENT: Final = 3
#: a page with more such letters is told as it is
MOST: Final = 3_000
#: middles of letters of one word are no further apart than this, in heights of their boxes
_NEAR: Final = 1.6
#: a line that is one letter
_ALONE: Final = re.compile(r"^[^\W\d_]$", re.MULTILINE)

#: so many steps from letter to letter to the left are no accident (a row of column heads, a formula)
BACKWARDS: Final = 6


def is_backwards(words: Sequence[Word]) -> bool:
    """Letters painted one by one from right to left: the eye reads a word that the text has backwards."""
    run, before = 0, None
    for word in words:
        start, end, _, _, _, _, _, _ = word
        if end - start != 1:
            run, before = 0, None
            continue
        if before is not None and abs(word.y1 - before.y1) < 1 and word.x1 < before.x1 and before.x0 - word.x1 < 12:
            run += 1
            if run >= BACKWARDS:
                return True
        else:
            run = 0
        before = word
    return False


def is_scattered(text: str, words: Sequence[Word]) -> bool:
    """Whether letters that are lines by themselves stand together as those of a word do."""
    if len(_ALONE.findall(text)) < LEAST:
        return False
    letters = list(_alone(text, words))
    return len(letters) > MOST or any(_is_word(text, group) for group in _groups(letters))


def _alone(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """The words that are one letter and a line by themselves."""
    count: dict[tuple[int, int], int] = defaultdict(int)
    for word in words:
        count[word.block, word.line] += 1
    for word in words:
        if word.end - word.start == 1 and count[word.block, word.line] == 1 and text[word.start].isalpha():
            yield word


def _groups(letters: list[Word]) -> Iterator[list[Word]]:
    """Letters that are near each other, directly or through others."""
    if not letters:
        return
    side = _NEAR * max(_height(one) for one in letters)
    cells: dict[tuple[int, int], list[Word]] = defaultdict(list)
    for one in letters:
        cells[_cell(one, side)].append(one)
    while cells:
        key, group = cells.popitem()
        waiting = [(key, one) for one in group]
        while waiting:
            (x, y), one = waiting.pop()
            for near in [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]:
                held = cells.get(near, [])
                if not held:
                    continue
                taken = [other for other in held if _is_near(one, other)]
                cells[near] = [other for other in held if not _is_near(one, other)]
                if not cells[near]:
                    del cells[near]
                group = group + taken
                waiting += [(near, other) for other in taken]
        yield group


def _cell(one: Word, side: float) -> tuple[int, int]:
    return int((one.x0 + one.x1) / 2 // side), int((one.y0 + one.y1) / 2 // side)


def _is_near(one: Word, other: Word) -> bool:
    across, down = (one.x0 + one.x1 - other.x0 - other.x1) / 2, (one.y0 + one.y1 - other.y0 - other.y1) / 2
    return bool((across * across + down * down) ** 0.5 <= _NEAR * max(_height(one), _height(other)))


def _height(one: Word) -> float:
    return max(one.y1 - one.y0, one.x1 - one.x0, 0.1)


def _is_word(text: str, group: Sequence[Word]) -> bool:
    """Enough letters and enough different ones; the labels of a list (a, b, c …) are no word."""
    said = [text[one.start].casefold() for one in sorted(group)]
    if len(said) < LEAST or len(set(said)) < DIFFERENT:
        return False
    steps = [ord(after) - ord(before) for before, after in pairwise(said)]
    return steps.count(1) < len(steps) / 2
