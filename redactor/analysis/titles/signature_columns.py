# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names and functions in columns: two signatures beside each other are torn apart by the reading order.

Where columns can be seen (:mod:`redactor.analysis.reading.grid`) a function is of the name above or below it. Where a
page only has the order of its lines, names and functions are paired one by one when there are as many of both; else the
functions are nobody's, because the next name in the text may be the other party's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.reading.grid import Grid, Place, over
from redactor.analysis.titles.apposition import HONORIFIC
from redactor.analysis.titles.titles import Title

_BESIDE_TITLE = re.compile(r"^(?:[ \t]+van [A-Z][\w -]{1,30})?,?\s+(?i:de\s+|het\s+)?$")
_UNDER_TITLES = re.compile(rf"^(?:[ \t]+van [A-Z][\w -]{{1,30}})?,?[ \t]*\n(?:[ \t]*\n){{0,6}}[ \t]*{HONORIFIC}$")
_BESIDE_NAME = re.compile(rf"(?:[ ][\w'’-]+){{0,3}}\s++{HONORIFIC}")
"""the end of a double name that the recognizers left off may stand before the gap"""
_SIGNED = r"(?:\(?w\.\s?g\.\)?|\(?was getekend\)?|\(handtekening\)|[-_.…]{3,})"
_ALONE = re.compile(rf"[ \t]*(?:{_SIGNED}[ \t]*)?{HONORIFIC}")
"""what may stand before a name that fills its cell"""
_BETWEEN = re.compile(rf"(?:\.?\s?g\.)?(?:[.,]?(?:[ ]{{3,}}|[ ]*\t[ \t]*)|\.?[ ]+)(?:{_SIGNED}[ \t]*)?{HONORIFIC}")
"""blanks and no comma, which would list them; the end of a "w.g." that the recognizers took for an initial"""
_STACKED = re.compile(rf"[ \t]*,?[ \t]*\n[ \t]*(?:{_SIGNED}[ \t]*)?{HONORIFIC}")
_TAIL = re.compile(rf"[ \t]*(?:{_SIGNED})?[ \t]*[.,]?[ \t]*")
_HEAD_OF_TITLE = re.compile(
    r"[ \t]*(?:(?:de|het|plv\.|plaatsvervangend|waarnemend|wnd\.|senior|algemeen|namens de)[ \t]+)*", re.IGNORECASE
)
_FIELD = re.compile(r"(?:[ \t]+(?:van|en|de|het|der|voor|&|a\.i\.|[A-ZÀ-Þ][\w&.'’-]*)|,(?=[ ]))*[ \t]*[.,]?[ \t]*")
_BLANK = re.compile(rf"(?:{_SIGNED}|[\s.,])*+")
_BELOW = 2.6
"""heights of a line within which a function stands under a name"""
_MOST = 8
"""columns in which people sign"""
_MARGIN = 90
"""characters of a line before a name or title that begins it; more are never looked at"""
_SPACE = 14
"""heights of a line that a signature may take"""

_HEADS = frozenset(("burgemeester", "dijkgraaf", "commissaris van de koning"))
"""beside one of these a secretary is the body's"""

Torn = tuple[int, int, Title, str]
"""number of the title, position of the name (:data:`NOBODY` when it is nobody's), title, kind"""
_NameCells = Mapping[int, Sequence[tuple[Place, int]]]
"""row → the cells in it that hold one name and nothing else, with the position of the name"""
NOBODY = -1


def torn_apart(text: str, titles: Sequence[Title], names: Sequence[Mention], grid: Grid) -> list[Torn]:
    """The titles whose name can't be told by the order of the text, each once."""
    if not titles or len(names) < 2:
        return []
    found: dict[int, Torn] = {}
    held: set[int] = set()
    cells = _name_cells(text, names, grid)
    for torn in (
        *_above_functions(text, titles, cells, grid),
        *_below_functions(text, titles, cells, grid),
        *_side_by_side(text, titles, names),
        *_in_order(text, titles, names),
    ):
        if torn[0] not in found and torn[1] not in held:
            found[torn[0]] = torn
            held |= {torn[1]} - {NOBODY}
    return [_secretary(text, torn, found) for torn in found.values()]


def _secretary(text: str, torn: Torn, others: Mapping[int, Torn]) -> Torn:
    """The same; a secretary who signs beside a mayor is the municipal secretary."""
    number, name, title, kind = torn
    beside = [others[other][2] for other in (number - 1, number + 1) if other in others]
    if title.words(text) != "secretaris" or not any(text[one.start : one.end].lower() in _HEADS for one in beside):
        return torn
    return number, name, title._replace(role="senior_official", group="gemeentesecretaris-griffier"), kind


def _side_by_side(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Torn]:
    """``de secretaris, de burgemeester,`` and below them A and B."""
    at = 0
    for number in range(len(titles) - 1):
        one, two = titles[number], titles[number + 1]
        if not _BESIDE_TITLE.match(text[one.end : two.start]):
            continue
        while at < len(names) and names[at].start < two.end:
            at += 1
        if at + 1 >= len(names) or not _UNDER_TITLES.match(text[two.end : names[at].start]):
            continue
        if not _BESIDE_NAME.fullmatch(text[names[at].end : names[at + 1].start]):
            continue
        # "de Huurder, de secretaris, de burgemeester," above three names: whose is which, only columns tell
        others = not _HEAD_OF_TITLE.fullmatch(text, _line_start(text, one.start), one.start)
        if others or (at + 2 < len(names) and _BETWEEN.fullmatch(text, names[at + 1].end, names[at + 2].start)):
            yield number, NOBODY, one, "signature"
            yield number + 1, NOBODY, two, "signature"
        else:
            yield number, at, one, "signature"
            yield number + 1, at + 1, two, "signature"


def _line_start(text: str, at: int) -> int:
    """Where the line of a character begins, or a place some way before it."""
    first = max(0, at - _MARGIN)
    return max(text.rfind("\n", first, at) + 1, first)


def has_neighbour(text: str, names: Sequence[Mention], at: int) -> bool:
    """Whether another name stands on the line of a name with nothing between them: two who sign, a blank apart."""
    before = at > 0 and _BETWEEN.fullmatch(text, names[at - 1].end, names[at].start)
    return bool(before or (at + 1 < len(names) and _BETWEEN.fullmatch(text, names[at].end, names[at + 1].start)))


def _name_cells(text: str, names: Sequence[Mention], grid: Grid) -> _NameCells:
    """Row → (cell, position of the name) where a row of cells holds names, one in each, and nothing else.

    In the rows of a table other things stand beside a name, and the function in the row below is of another row.
    """
    if not grid.has_columns():
        return {}
    found: dict[int, list[tuple[Place, int]]] = {}
    for position, name in enumerate(names):
        cell = grid.at(name.start)
        if (
            cell is not None
            and not cell.alone
            and name.end <= cell.end
            and _ALONE.fullmatch(text, cell.start, name.start)
            and _TAIL.fullmatch(text, name.end, cell.end)
        ):
            found.setdefault(cell.row, []).append((cell, position))
    return {
        row: cells
        for row, cells in found.items()
        if len(grid.rows[row]) <= _MOST
        and all(
            _BLANK.fullmatch(text, one.start, one.end) or any(one == cell for cell, _ in cells)
            for one in grid.rows[row]
        )
    }


def _title_of(text: str, cell: Place, titles: Sequence[Title], starts: Sequence[int]) -> int | None:
    """The number of the title that a cell begins with."""
    at = bisect_left(starts, cell.start)
    if at == len(titles) or titles[at].end > cell.end:
        return None
    return at if _HEAD_OF_TITLE.fullmatch(text, cell.start, titles[at].start) else None


def _above_functions(text: str, titles: Sequence[Title], named: _NameCells, grid: Grid) -> Iterator[Torn]:
    """A row of names, and the functions of some of them in the row below."""
    starts = [title.start for title in titles]
    for row, cells in named.items():
        below = next((one for one in grid.rows[row + 1 : row + 3] if one), None)
        if below is None or len(below) > _MOST or below[0].y0 - cells[0][0].y0 > _BELOW * cells[0][0].height:
            continue
        for cell in below:
            number = _title_of(text, cell, titles, starts)
            under = [position for place, position in cells if over(place, cell)]
            if number is not None and len(under) == 1 and not text[cell.start : cell.end].rstrip().endswith((",", ":")):
                yield number, under[0], titles[number], "title_after"


def _below_functions(text: str, titles: Sequence[Title], named: _NameCells, grid: Grid) -> Iterator[Torn]:
    """A row of functions, and below them the names of those who sign."""
    if not named:
        return
    for number, title in enumerate(titles):
        cell = grid.at(title.start)
        if cell is None or cell.alone or len(grid.rows[cell.row]) > _MOST:
            continue  # a row of hundreds of functions is no foot of a letter, and would cost what its square does
        if not _HEAD_OF_TITLE.fullmatch(text, cell.start, title.start):
            continue
        if _FIELD.fullmatch(text, title.end, cell.end) is None:
            continue
        position = _name_below(text, cell, named, grid)
        if position is not None:
            yield number, position, title, "signature"


def _name_below(text: str, cell: Place, named: _NameCells, grid: Grid) -> int | None:
    """The name in the first cell below a function that is not empty, when it is a name and nothing else."""
    for row in grid.rows[cell.row + 1 :]:
        if len(row) > _MOST or (row and row[0].y0 - cell.y0 > _SPACE * cell.height):
            return None
        for other in row:
            if over(cell, other):
                here = [position for place, position in named.get(other.row, ()) if place == other]
                if here:
                    return here[0]
                if not _BLANK.fullmatch(text, other.start, other.end):
                    return None
    return None


def _in_order(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Torn]:
    """Names beside or under each other and then as many functions: the first goes with the first."""
    starts = [title.start for title in titles]
    at = 0
    while at < len(names):
        last, stacked = _run(text, names, at)
        if last > at:
            yield from _paired(text, titles, starts, names, range(at, last + 1), stacked=stacked)
        at = last + 1


def _run(text: str, names: Sequence[Mention], at: int) -> tuple[int, bool]:
    """The last of the names that follow each other with nothing between them, and whether each is on its own line."""
    if not _ALONE.fullmatch(text, _line_start(text, names[at].start), names[at].start):
        return at, False
    for joint, stacked in ((_BETWEEN, False), (_STACKED, True)):
        last = at
        while last + 1 < len(names) and joint.fullmatch(text, names[last].end, names[last + 1].start):
            last += 1
        if last > at:
            return last, stacked
    return at, False


def _paired(
    text: str, titles: Sequence[Title], starts: Sequence[int], names: Sequence[Mention], run: range, *, stacked: bool
) -> Iterator[Torn]:
    """The functions below some names, one by one; nobody's when they are more or fewer."""
    end = text.find("\n", names[run[-1]].end)
    if end < 0 or not _TAIL.fullmatch(text, names[run[-1]].end, end):
        return
    limit = names[run[-1] + 1].start if run[-1] + 1 < len(names) else len(text)
    read = _lines_of_functions if stacked else _line_of_functions
    functions = read(text, titles, starts, end + 1, limit)
    if len(functions) == len(run):
        yield from ((number, name, titles[number], "title_after") for number, name in zip(functions, run, strict=True))
    elif not stacked:
        last = text.find("\n", end + 1)
        last = len(text) if last < 0 else last
        if last <= limit:
            whole = range(bisect_left(starts, end + 1), bisect_left(starts, last))
            yield from ((number, NOBODY, titles[number], "title_after") for number in whole)
    elif len(functions) > 1:
        yield from ((number, NOBODY, titles[number], "title_after") for number in functions)


def _line_of_functions(
    text: str, titles: Sequence[Title], starts: Sequence[int], start: int, limit: int
) -> Sequence[int]:
    """The titles that fill one line from ``start`` on; none when it holds anything else, or a name."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    here = range(bisect_left(starts, start), bisect_left(starts, end))
    if end > limit or not here or not _HEAD_OF_TITLE.fullmatch(text, start, titles[here[0]].start):
        return ()
    stops = [*(titles[number].start for number in here[1:]), end]
    filled = all(_FIELD.fullmatch(text, titles[at].end, stop) for at, stop in zip(here, stops, strict=True))
    return here if filled else ()


def _lines_of_functions(
    text: str, titles: Sequence[Title], starts: Sequence[int], start: int, limit: int
) -> Sequence[int]:
    """The titles of the lines from ``start`` on that are one function each."""
    found: list[int] = []
    while start < len(text):
        here = _line_of_functions(text, titles, starts, start, limit)
        if len(here) != 1:
            break
        found += here
        start = (text.find("\n", start) + 1) or len(text)
    return found
