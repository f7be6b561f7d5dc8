# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines of which a reader sees only a part: a name that its cell cuts off, that runs off the page or under a picture.

What can't be seen is taken out of the document (:mod:`unseen`); what is left of the line may be "d.polderh", in which
nobody finds a name. So what stood there is remembered beside the letters that it touched
(:attr:`redactor.model.Page.cut`), and findings are looked for in the whole line. Programs that print tables leave out
what can't be seen themselves: then all that is known is that the line was cut there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from redactor.formats.pdf.near_lines import NearLines
from redactor.formats.pdf.painted import Show, box_of_show
from redactor.formats.pdf.places import places
from redactor.formats.pdf.stext import Area, SpanReader, area_of, first_of, last_of, stext_lines

#: characters of what went that are remembered, from the cut: more than a name or an address is long
LONGEST: Final = 200
#: cuts of one page that are remembered
MOST: Final = 2_000
_CELLS: Final = 5
_MANY: Final = 64
#: a clip that is narrower (part of the width of the page) may be a cell
WIDEST: Final = 0.6
#: text that ends this close to the end of its clip (heights of its line) may go on behind it: an m is as wide
NEAR: Final = 0.75

Origin = tuple[float, float]


class Cut(NamedTuple):
    """What went beside a letter that stays."""

    origin: Origin
    """of the letter, points of the displayed page"""
    char: str
    """the letter; empty: not known"""
    behind: bool
    """it stood behind the letter; False: before it"""
    text: str
    """empty: not known"""
    ends: bool = True
    """nothing of the line follows (precedes) what went"""


class Letter(NamedTuple):
    """A character of a line as the content paints it."""

    char: str
    origin: Origin
    hidden: bool


def cuts_of(lines: Iterable[Sequence[Letter]]) -> list[Cut]:
    """The cuts of lines that are partly hidden."""
    found: list[Cut] = []
    for line in lines:
        # blanks are never hidden, and may be gone with what they part: they are no places
        signs = [(one.hidden, at) for at, one in enumerate(line) if not one.char.isspace()]
        runs = [(hidden, [at for _, at in run]) for hidden, run in groupby(signs, itemgetter(0))]
        for number, (hidden, run) in enumerate(runs):
            if not hidden or len(runs) == 1:
                continue
            before = runs[number - 1][1][-1] if number else None
            behind = runs[number + 1][1][0] if number + 1 < len(runs) else None
            if before is not None:
                text = _text(line[before + 1 : run[-1] + 1])[:LONGEST]
                found.append(Cut(line[before].origin, line[before].char, True, text, behind is None))
            elif behind is not None:
                text = _text(line[run[0] : behind])[-LONGEST:]
                found.append(Cut(line[behind].origin, line[behind].char, False, text))
            if len(found) == MOST:
                return found
    return found


def _text(line: Iterable[Letter]) -> str:
    return "".join([one.char for one in line])


def at_clips(shows: Sequence[Show], width: float) -> list[Cut]:
    """The ends of level texts that reach to the end of a clip that is no wider than a cell of a table is; ``width`` is
    that of the page."""
    found: list[Cut] = []
    for show in shows:
        clip = show.clip
        if clip.x1 - clip.x0 > WIDEST * width:
            continue
        box = box_of_show(show)
        size = box.y1 - box.y0
        if clip.x1 - NEAR * size < box.x1 and box.x0 < clip.x1 and box.y1 > clip.y0 and box.y0 < clip.y1:
            seen = [one for one in places(show) if one.x < clip.x1 - 0.1 * one.size]
            if seen and show.to_page[0] > 0 == show.to_page[1] and len(found) < MOST:
                found.append(Cut((seen[-1].x, seen[-1].y), "", True, ""))
    return found


def placed(cuts: Sequence[Cut], text_page: Any, text: str) -> tuple[tuple[int, str], ...]:
    """Offsets in the text of a page, with what stood there. ``text_page`` is MuPDF's view of that text."""
    search = _Search(cuts, text)
    held, at, near = _Places(search.wanted), 0, []
    for (_, _, line), piece in zip(stext_lines(text_page), text.split("\n"), strict=False):
        left, right = held.across(area_of(line))
        if left < right:
            # a line is mostly cut at its end
            (code, x, y), end = last_of(line), at + len(piece)
            if piece and code == ord(piece[-1]):
                search.look(piece[-1], (x, y), end - 1)
            near.append((line, at, end))
        at += len(piece) + 1
    if search.wanted:
        held, reader = _Places(search.wanted), SpanReader(text_page)
        for line, begin, end in near:
            left, right = held.across(area_of(line))
            if left >= right:
                continue
            chars = reader.chars(line, left, right)
            first = end - len(chars)
            if not _is_end(line, chars, text[first:end]):
                chars, first = reader.chars(line), begin
            for offset, char in enumerate(chars, first):
                if left < char["origin"][0] < right:
                    search.look(char["c"], char["origin"], offset)
    return tuple((place, said) for place, _, said in sorted(search.found))


def _is_end(line: Any, chars: Sequence[Mapping[str, Any]], text: str) -> bool:
    """Whether these characters are the last of a line, which ends with this text."""
    if not chars or "".join([char["c"] for char in chars]) != text:
        return False
    return bool(chars[-1]["origin"] == last_of(line)[1:])


class _Search:
    """Finds the letters at which lines were cut."""

    def __init__(self, cuts: Sequence[Cut], text: str) -> None:
        self.wanted = {_cell(*cut.origin): (cut, number) for number, cut in enumerate(cuts)}
        """what is not found yet, by cell"""
        self.found: list[tuple[int, int, str]] = []
        """offset in the text, number of the cut, what stood there"""
        self._text = text

    def look(self, char: str, origin: Origin, offset: int) -> None:
        """Look whether a line was cut at this character of it, which has this offset in the text."""
        wanted, text = self.wanted, self._text
        for near in _around(*origin):
            cut, number = wanted.get(near, (None, 0))
            if cut is not None and cut.char in ("", char) and text[offset : offset + 1] == char:
                del wanted[near]
                place = offset + cut.behind
                self.found.append((place, number, _parted(cut, text, place)))
                return


def _parted(cut: Cut, text: str, place: int) -> str:
    """What stood there, apart from what now stands next to the letter by chance."""
    if cut.behind:
        return cut.text if not cut.ends or text[place : place + 1] in ("", "\n") else f"{cut.text}\n"
    return cut.text if place == 0 or text[place - 1] == "\n" else f"\n{cut.text}"


def letters(lines: NearLines, hidden: Iterable[Origin]) -> Iterator[list[Letter]]:
    """The lines of MuPDF's view of the painted text among which something is hidden (there must be, where these lines
    reach), by letter: of a long line perhaps only those near what is hidden."""
    gone: dict[Origin, set[Origin]] = {}
    for x, y in hidden:
        gone.setdefault(_cell(x, y), set()).add((x, y))
    held = _Places(gone)
    for number, line, box in lines.lines:
        left, right = held.across(box)
        if left >= right:
            continue
        found = [_letter(one, gone, left, right) for one in lines.chars(number, line)]
        signs = [one for one in found if not one[0].isspace()]
        if True not in [hidden for _, _, hidden in signs]:
            continue
        if (signs[0].hidden and found[0].origin != first_of(line)[1:]) or (
            signs[-1].hidden and found[-1].origin != last_of(line)[1:]
        ):
            found = [_letter(one, gone, left, right) for one in lines.all_chars(line)]
        yield found


def _letter(char: Mapping[str, Any], gone: Mapping[Origin, set[Origin]], left: float, right: float) -> Letter:
    origin: Origin = char["origin"]
    hidden = left < origin[0] < right and _is_gone(gone, *origin)
    return tuple.__new__(Letter, (char["c"], origin, hidden))  # a third of what a call of Letter() takes


class _Places:
    """From where to where some cells reach in each row: few characters of a page stand there, and only those need be
    compared one by one."""

    def __init__(self, cells: Iterable[Origin]) -> None:
        rows: dict[float, Origin] = {}
        for column, row in cells:
            left, right = rows.get(row, (column, column))
            rows[row] = min(left, column), max(right, column)
        self._numbers = sorted(rows)
        self._reach = [rows[row] for row in self._numbers]
        lefts, rights = zip(*self._reach, strict=True) if rows else ((), ())
        self._widest = (min(lefts, default=0.0), max(rights, default=0.0))

    def across(self, area: Area) -> Origin:
        """Between which x a character of a line in this rectangle may stand in or beside one of the cells; its baseline
        may be up to the height of the line outside. (0, 0): nowhere."""
        x0, y0, x1, y1 = area
        slack = 1 + y1 - y0
        if (x1 + slack) * _CELLS < self._widest[0] or (x0 - slack) * _CELLS > self._widest[1]:
            return 0.0, 0.0
        first = bisect_left(self._numbers, (y0 - slack) * _CELLS)
        last = bisect_right(self._numbers, (y1 + slack) * _CELLS)
        if first == last:
            return 0.0, 0.0
        # a line that runs down the page meets all of them: one look for all, or many such lines would take for ever
        near = self._reach[first:last] if last - first < _MANY else [self._widest]
        return (min(left for left, _ in near) - 2) / _CELLS, (max(right for _, right in near) + 2) / _CELLS


def _is_gone(gone: Mapping[Origin, set[Origin]], x: float, y: float) -> bool:
    column, row = _cell(x, y)
    # half a cell is as far as one looks: not into the neighbours on the other side
    aside, above = (1 if x * _CELLS > column else -1), (1 if y * _CELLS > row else -1)
    for near in ((column, row), (column, row + above), (column + aside, row), (column + aside, row + above)):
        for a, b in gone.get(near, ()):
            if abs(a - x) + abs(b - y) < 0.1:
                return True
    return False


def _cell(x: float, y: float) -> Origin:
    return round(x * _CELLS), round(y * _CELLS)


def _around(x: float, y: float) -> Iterator[Origin]:
    column, row = _cell(x, y)
    return ((column + dx, row + dy) for dx in (0, -1, 1) for dy in (0, -1, 1))
