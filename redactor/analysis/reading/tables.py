# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that only the layout shows: columns under a head such as "Naam", and values beside or below a label.

Reading order tears rows of a table apart, so this looks at where words stand on the page, not at the text. A page
without a label that stands alone in its cell costs one look at its words.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from recognizers.lexicon import fold as fold_word
from recognizers.lexicon import load
from redactor.analysis.data import lines
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import PREFIXES, fold
from redactor.analysis.reading.kept import OfWords

if TYPE_CHECKING:
    from redactor.model import Page, Word

Cell = Sequence["Word"]
_LABELS = frozenset(
    (
        "contactpersoon", "behandeld_door", "inlichtingen_bij", "author", "paraaf", "name", "applicant", "attendance",
        "chair", "action", "role",
    )
)  # fmt: skip
_INITIALS = re.compile(r"^(?:[A-ZÀ-Þ][a-z]?\.)+[A-ZÀ-Þ]?\.?,?$|^[A-Z]{1,3}$")
CELL_EDGE: Final = re.compile(r"[ ]*[\t|][\t| ]*|[ ]{2,}")
"""between two cells of a row, in the text of a page"""
CELL_GAP: Final = re.compile(r"[ ]{2,}|[ ]?[\t|][ \t]*")
"""between two cells of which neither is empty: one tab or bar"""
_LABEL_SIGNS = " :.*"
"""what stands beside a label and is no part of it"""
_TRIM = " ,;:*•-–|"
_NAME_WORD = re.compile(r"^[(‘'\"]?[^\W\d_][\w'’.-]*[.,;)’'\"]*$")


@cache
def heads() -> Mapping[str, str]:
    """Label in small letters → its id: those of the name recognizer, and heads that only columns have."""
    found = {spelling: label for spelling, label in load().labels.items() if label in _LABELS}
    for line in lines("table_heads.tsv"):
        head, label = line.split("\t")
        found.setdefault(head, label)
    return MappingProxyType(found)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(head.split(" ")[0].strip(_LABEL_SIGNS) for head in heads())


def table_names(number: int, page: Page) -> list[Mention]:
    """Names in columns below a head, and beside or below a label, on one page; ``number`` counts from 0."""
    if not page.words or not _may_have_labels(page):
        return []
    rows = rows_of_cells(page.words)
    found: dict[int, Mention] = {}
    for at, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            label = heads().get(plain(page.text, cell)) if _may_be_label(page.text, cell) else None
            if label is None:
                continue
            for words in _values(page, rows, at, place):
                for mention in _mention(number, page, words, label):
                    found.setdefault(mention.start, mention)
    return [found[start] for start in sorted(found)]


def _may_have_labels(page: Page) -> bool:
    """Whether a word that can begin a label ends its line soon, or stands far from a next word."""
    words, text, first = page.words, page.text, _first_words()
    for at, word in enumerate(words):
        if text[word.start : word.end].lower().strip(_LABEL_SIGNS) in first and _ends_soon(words, at):
            return True
    return False


def _may_be_label(text: str, cell: Cell) -> bool:
    """Whether the first word of a cell can begin a label; signs in front of it are none."""
    for word in cell:
        begin = text[word[0] : word[1]].lower().strip(_LABEL_SIGNS)
        if begin:
            return begin in _first_words()
    return False


def _ends_soon(words: Sequence[Word], at: int) -> bool:
    """Whether within five words a line ends or a gap is wider than the letters are high."""
    height = words[at].y1 - words[at].y0
    for index in range(at, min(at + 5, len(words))):
        if index + 1 == len(words):
            return True
        one, after = words[index], words[index + 1]
        if not one.y0 <= (after.y0 + after.y1) / 2 <= one.y1 or not 0 <= after.x0 - one.x1 + height <= 1.9 * height:
            return True
    return False


def plain(text: str, cell: Cell) -> str:
    return " ".join([text[word[0] : word[1]] for word in cell]).lower().strip(_LABEL_SIGNS)


_WIDE_GAP = 0.9
"""heights of the letters that a gap between two cells is wider than"""
_left = itemgetter(2)
"""where a word begins, by number: by name it costs more"""


def _rows_of_cells(words: Sequence[Word]) -> list[list[list[Word]]]:
    """The cells of each visual line from top to bottom: what stands at one height is one line, whatever its block."""
    runs = _runs(words)
    if any(one[0] == other[0] and one[1] != other[1] for one, other in pairwise(runs)):
        # at one height, and not equally high: where they stand tells which of them the next line has to meet
        order = sorted([((one[3] + one[5]) / 2, one[2], at) for at, one in enumerate(words)])
        runs = [(middle, words[at][3:6:2], at, at + 1, ()) for middle, _, at in order]
    rows: list[list[_Run]] = []
    low = high = math.nan
    for run in runs:
        if low <= run[0] <= high:
            rows[-1].append(run)
        else:
            rows.append([run])
        low, high = run[1]
    return [_cells(words, row) for row in rows]


#: the cells of each line of a page, for which several rules ask
rows_of_cells: Final = OfWords(_rows_of_cells)
_Run = tuple[float, tuple[float, ...], int, int, Sequence[int] | None]
"""the middle of some words that follow each other and reach equally far up and down, how far that is, the first of
them, the one behind the last, and with which of them a cell begins (None: they do not go from left to right)"""


def _runs(words: Sequence[Word]) -> list[_Run]:
    """The words of a page in runs, from top to bottom: a run stands in one line, whatever else does."""
    runs: list[_Run] = []
    cuts: list[int] | None = []
    first, top, bottom, left, right, wide = 0, math.nan, math.nan, 0.0, 0.0, 0.0
    for at, (_, _, x0, y0, x1, y1, _, _) in enumerate(words):
        if y0 != top or y1 != bottom:
            if at:
                runs.append(((top + bottom) / 2, (top, bottom), first, at, cuts))
            first, top, bottom, wide, cuts = at, y0, y1, _WIDE_GAP * (y1 - y0), []
        elif x0 < left:
            cuts = None
        elif x0 - right > wide and cuts is not None:
            cuts.append(at)
        left, right = x0, x1
    if words:
        runs.append(((top + bottom) / 2, (top, bottom), first, len(words), cuts))
    runs.sort(key=itemgetter(0, 1, 2))
    return runs


def _cells(words: Sequence[Word], row: Sequence[_Run]) -> list[list[Word]]:
    """A visual line cut where the gap is wider than the letters are high."""
    cuts = row[0][4] if len(row) == 1 else None
    if cuts is not None:
        _, _, first, behind, _ = row[0]
        return [[*words[begin:end]] for begin, end in pairwise((first, *cuts, behind))]
    line = sorted([word for run in row for word in words[run[2] : run[3]]], key=_left)
    cuts = [
        at for at, (last, word) in enumerate(pairwise(line), 1) if word[2] - last[4] > _WIDE_GAP * (last[5] - last[3])
    ]
    return [line[begin:end] for begin, end in pairwise((0, *cuts, len(line)))]


_SEPARATOR = re.compile(r"\t+|[ ]*[;|][ ]*|[ ]{3,}")
#: a line without one of these is one cell
_SEPARATORS = ("\t", ";", "|", "   ")


def written_cells(line: str, start: int) -> list[tuple[int, int]]:
    """The cells of a line of plain text, which begins at ``start``, as ``[start, end)``; none without words.

    They are told apart by tabs, semicolons, bars or blanks.
    """
    if not line.strip():
        return []
    spans, at = [], start
    if any(sign in line for sign in _SEPARATORS):
        for gap in _SEPARATOR.finditer(line):
            spans.append((at, start + gap.start()))
            at = start + gap.end()
    return [*spans, (at, start + len(line))]


def _values(page: Page, rows: Sequence[Sequence[Cell]], at: int, place: int) -> Iterator[Cell]:
    """The cells that a label speaks of: the one beside it when that is a name, else those below."""
    cells, head = rows[at], rows[at][place]
    if place + 1 < len(cells) and _likely(page.text, cells[place + 1]) == "name":
        yield cells[place + 1]
        return
    column = list(column_below(rows, at, place, page.width or 1e9))
    kinds = [_likely(page.text, cell) for cell in column]
    if len(cells) == 1 or not any(heads().get(plain(page.text, cell)) for cell in cells if cell is not head):
        # a label in a letterhead, or a column beside others: what is right below counts, and then a row of names
        first = next((index for index, kind in enumerate(kinds) if kind != "name"), len(kinds))
        names = kinds.count("name")
        if len(cells) == 1 or names * 2 < len(kinds):
            yield from column[: first if len(cells) > 1 else min(first, 1)]
            return
    sure = kinds.count("name")
    for cell, kind in zip(column, kinds, strict=True):
        if kind == "name" or (kind == "maybe" and sure >= 1 and sure * 2 >= len([one for one in kinds if one])):
            yield cell


def column_below(rows: Sequence[Sequence[Cell]], at: int, place: int, width: float) -> Iterator[Cell]:
    """The cells under a head, until the table ends: a wide gap, or another head at the same place."""
    head = rows[at][place]
    height = head[0].y1 - head[0].y0
    right = rows[at][place + 1][0].x0 if place + 1 < len(rows[at]) else width
    bottom = head[0].y1
    for row in rows[at + 1 :]:
        if row[0][0].y0 - bottom > 5 * height:
            return
        for cell in row:
            if head[0].x0 - height <= cell[0].x0 < right - 1 and cell[-1].x1 <= right + height:
                bottom = cell[0].y1
                yield cell
                break


def _likely(text: str, cell: Cell) -> str:
    """``name``, ``maybe`` (capitals, and no known word) or empty."""
    parts = [text[word.start : word.end] for word in cell]
    own = [part for part in parts if fold(part).strip(".,") not in PREFIXES]
    if not own or len(parts) > 7 or not all(_NAME_WORD.match(part) for part in parts):
        return ""
    if plain(text, cell) in heads() or not all(part.lstrip("(‘'\"")[0].isupper() for part in own):
        return ""
    lexicon, known = load(), 0
    for part in own:
        word = fold_word(part.strip(".,;()‘’'\""))
        named = word in lexicon.first_names or any(piece in lexicon.surnames for piece in word.split("-"))
        if word in lexicon.organisation_words or word in lexicon.never_names or word in no_names():
            return ""
        if _INITIALS.match(part) or (named and (len(own) > 1 or word not in lexicon.words_frequent)):
            known += 1
        elif word in lexicon.words and not named:
            return ""
    if len(own) == 1 and _INITIALS.match(own[0]):
        return "maybe"
    return "name" if known else "maybe"


@cache
def no_names() -> frozenset[str]:
    """Words that stand in columns of people and are nobody: "vacature", "n.v.t."."""
    return frozenset(lines("table_no_names.txt"))


def _mention(number: int, page: Page, cell: Cell, label: str) -> Iterator[Mention]:
    start, end = cell[0].start, cell[-1].end
    text = page.text[start:end]
    if end - start > 80 or "\n" in text:
        return  # the text of the cell is torn itself: the words have to be found by what they are
    stripped = text.strip(_TRIM)
    start += text.index(stripped)
    kind = "INITIALS" if stripped.isupper() and len(stripped) <= 4 and "." not in stripped else "PERSON"
    evidence = ("layout:table_column", f"label:{label}")
    yield Mention(number, start, start + len(stripped), kind, stripped, 0.8, "tables", evidence)
