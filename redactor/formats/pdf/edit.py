# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Write content streams anew without some glyphs, and with others moved along their line.

What is not changed is copied byte for byte. Where glyphs of a text object move, every position in that object is
written as an absolute matrix: a relative move would still tell where the text stood before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType
from typing import Final, NamedTuple

import pikepdf

from redactor.formats.pdf.content import CannotEdit, Instruction, hexadecimal, written
from redactor.formats.pdf.geometry import Matrix, moved
from redactor.formats.pdf.painted import Node, Show, gap

#: a difference of the pen that no one sees, in text space for size 1
_TINY: Final = 1e-4


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to the codes of one show, numbered from 0 over all its strings."""

    removed: frozenset[int]
    shifts: Mapping[int, float] | None = None
    """how far codes move along the line, in text space; missing ones by 0"""


Changes = Mapping[int, Change]
"""``Show.order`` → change"""
Paths = Mapping[int, bytes]
"""``Path.order`` → what stands in its place"""


Edit = tuple[int, int, bytes]
"""from, to, and what is written there now, with a blank on both sides"""


class Edited(NamedTuple):
    """A page that was written anew."""

    data: bytes
    """its content"""
    edits: Sequence[Edit]
    """of its own stream, from front to back"""


_Run = tuple[bytes, float, float]
"""codes that follow each other, where they go (from the start of their show) and where the pen is behind them"""


def _kept(show: Show, change: Change) -> list[_Run]:
    """The codes that stay."""
    found: list[_Run] = []
    at, index = 0.0, 0
    font, scale = show.font, 1.0 if show.font.vertical else show.scale
    shifts = change.shifts or {}
    for item in show.items:
        if not isinstance(item, bytes):
            at += gap(show, item)
            continue
        steps = font.steps(item, show.size, show.spacing, show.word_spacing, scale)
        begins = list(accumulate(steps, initial=at))
        numbers = range(index, index + len(steps))
        for first, last in _runs(numbers, change.removed, shifts, single=show.size * scale == 0):
            by, end = shifts.get(first, 0.0), last - index
            string = font.part(item, first - index, end)
            found.append((string, begins[first - index] + by, begins[end - 1] + by + steps[end - 1]))
        at, index = begins[-1], numbers.stop
    return found


def _runs(
    numbers: range, removed: frozenset[int], shifts: Mapping[int, float], *, single: bool
) -> Iterable[tuple[int, int]]:
    """From, to: which of these codes stay and move alike; ``single``: each by itself."""
    if numbers and not single and not shifts and removed.isdisjoint(numbers):
        return [(numbers.start, numbers.stop)]
    found: list[tuple[int, int]] = []
    first, by = -1, 0.0
    for number in numbers:
        gone, moved = number in removed, shifts.get(number, 0.0)
        if first >= 0 and (gone or single or moved != by):
            found.append((first, number))
            first = -1
        if first < 0 and not gone:
            first, by = number, moved
    return found if first < 0 else [*found, (first, numbers.stop)]


def _array(show: Show, kept: list[_Run], pen: float, end: float | None) -> bytes:
    """A ``TJ`` array that puts each code at its place when the pen stands at ``pen``; ``end``: where it must finish."""
    unit = show.size if show.font.vertical else show.size * show.scale
    if unit == 0:
        return _unmoved(kept, pen, end)
    parts: list[bytes] = []
    string, tiny = b"", _TINY * abs(unit)
    for data, at, behind in kept:
        if abs(at - pen) > tiny:
            if string:
                parts.append(hexadecimal(string))
                string = b""
            parts.append(written((pen - at) / unit * 1000))
        string += data
        pen = behind
    if string:
        parts.append(hexadecimal(string))
    if end is not None and abs(end - pen) > _TINY * abs(unit):
        parts.append(written((pen - end) / unit * 1000))
    return b"[" + b" ".join(parts) + b"] TJ" if parts else b""


def _unmoved(kept: list[_Run], pen: float, end: float | None) -> bytes:
    """Letters without width or size, in which no number of a ``TJ`` array moves the pen."""
    steps = [*(at for _, at, _ in kept), *(behind for _, _, behind in kept), *(() if end is None else (end,))]
    if any(abs(one - pen) > _TINY for one in steps):
        raise CannotEdit
    return hexadecimal(b"".join(data for data, _, _ in kept)) + b" Tj" if kept else b""


def _before(show: Show) -> bytes:
    """What ``'`` and ``"`` do besides showing text, without the move to the next line."""
    instruction = show.instruction
    if instruction.operator == '"':
        return written(show.word_spacing) + b" Tw " + written(show.spacing) + b" Tc "
    return b""


def _absolute(matrix: Matrix) -> bytes:
    return b" ".join(written(value) for value in matrix[:4]) + b" %.2f %.2f Tm " % matrix[4:]


class _Writer:
    """One stream written anew."""

    def __init__(self, pdf: pikepdf.Pdf, node: Node, changes: Changes, paths: Paths) -> None:
        self.pdf, self.node, self.changes, self.paths = pdf, node, changes, paths
        self.edits: list[Edit] = []
        self.resources: pikepdf.Dictionary | None = None
        self.own: set[str] = set()
        """categories of resources that are copies by now"""
        self.positions: dict[int, list[Instruction]] = {}
        for instruction, owner in node.positions:
            self.positions.setdefault(owner, []).append(instruction)

    def write(self) -> tuple[bytes, pikepdf.Object] | None:
        """The new stream and its resources, or None when nothing changes."""
        self._texts()
        if self.paths:
            for path in self.node.paths:
                if path.order in self.paths:
                    self.edits.append((path.start, path.paint.end, self.paths[path.order]))
        self._forms()
        self._masks()
        # what is painted is another form by now: the old one must not be kept alive by its own copy
        self.edits += [(one.start, one.end, b"") for one in self.node.cycles]
        if not self.edits:
            return None
        parts, at = [], 0
        self.edits.sort(key=lambda edit: (edit[0], edit[1]))
        for start, end, new in self.edits:
            parts += [self.node.data[at:start], b" ", new, b" "]
            at = end
        parts.append(self.node.data[at:])
        return b"".join(parts), self.node.resources if self.resources is None else self.resources

    # text -----------------------------------------------------------------------------------------------------------

    def _texts(self) -> None:
        by_object: dict[int, list[Show]] = {}
        touched: dict[int, bool] = {}
        for show in self.node.shows:
            by_object.setdefault(show.text_object, []).append(show)
            change = self.changes.get(show.order)
            if change is not None:
                touched[show.text_object] = touched.get(show.text_object, False) or change.shifts is not None
        for number, moves in touched.items():
            shows = by_object[number]
            if moves:
                self._place_all(number, shows)
            else:
                self._remove_only(number, shows)
            if any(show.mode >= 4 for show in shows) and not self._anything_left(shows):
                self._keep_clip_shut(number)

    def _anything_left(self, shows: list[Show]) -> bool:
        nothing = Change(frozenset())
        return any(_kept(show, self.changes.get(show.order, nothing)) for show in shows if show.mode >= 4)

    def _keep_clip_shut(self, number: int) -> None:
        """Text that was a clip is gone: what was painted through it must not appear whole."""
        end = self.node.ends.get(number)
        if end is None:
            raise CannotEdit
        self.edits.append((end.end, end.end, b"0 0 0 0 re W n"))

    def _remove_only(self, number: int, shows: list[Show]) -> None:
        places = [instruction.start for instruction in self.positions.get(number, ())]
        for index, show in enumerate(shows):
            change = self.changes.get(show.order)
            if change is None:
                continue
            instruction = show.instruction
            follower = shows[index + 1].instruction if index + 1 < len(shows) else None
            goes_on = (
                follower is not None
                and follower.operator not in ("'", '"')
                and bisect_left(places, instruction.end) == bisect_left(places, follower.start)
            )
            new = _array(show, _kept(show, change), 0.0, show.end_x if goes_on else None)
            lead = b"T* " if instruction.operator in ("'", '"') else b""
            self._replace(instruction, _before(show) + lead + new)

    def _place_all(self, number: int, shows: list[Show]) -> None:
        for instruction in self.positions.get(number, ()):
            leading = instruction.operands[-1] if instruction.operator == "TD" else None
            self._replace(instruction, written(-leading) + b" TL" if isinstance(leading, float) else b"")
        nothing = Change(frozenset())
        for show in shows:
            kept = _kept(show, self.changes.get(show.order, nothing))
            new = b""
            if kept:
                first = kept[0][1]
                matrix = moved(show.text_matrix, 0, first) if show.font.vertical else moved(show.text_matrix, first, 0)
                new = _absolute(matrix) + _array(show, kept, first, None)
            self._replace(show.instruction, _before(show) + new)

    def _replace(self, instruction: Instruction, new: bytes) -> None:
        self.edits.append((instruction.start, instruction.end, new))

    # forms ----------------------------------------------------------------------------------------------------------

    def _forms(self) -> None:
        """A form that changes becomes a new one: the old may be painted elsewhere too."""
        for instruction, name, form, child in self.node.forms:
            made = _Writer(self.pdf, child, self.changes, self.paths).write()
            if made is None:
                continue
            named = self._named("/XObject", self._form(form, *made))
            names = self._names("/XObject")
            if sum(one == name for _, one, _, _ in self.node.forms) == 1 and name in names:
                del names[name]
            self._replace(instruction, named + b" Do")

    def _form(self, old: pikepdf.Object, data: bytes, resources: pikepdf.Object) -> pikepdf.Object:
        """A form like the old one with this content."""
        fresh = self.pdf.make_stream(data)
        for key, value in old.items():
            if key not in ("/Length", "/Filter", "/DecodeParms", "/Resources", "/Metadata", "/PieceInfo"):
                fresh[key] = value
        if resources is not None:
            fresh["/Resources"] = resources
        return fresh

    def _masks(self) -> None:
        """A soft mask whose text changes: the graphics state that sets it becomes a new one, too."""
        for instruction, state, child in self.node.masks:
            made = _Writer(self.pdf, child, self.changes, self.paths).write()
            if made is None:
                continue
            mask = pikepdf.Dictionary(dict(state["/SMask"].items()))
            mask["/G"] = self._form(mask["/G"], *made)
            fresh = pikepdf.Dictionary(dict(state.items()))
            fresh["/SMask"] = mask
            self._replace(instruction, self._named("/ExtGState", fresh) + b" gs")

    def _names(self, category: str) -> pikepdf.Object:
        """The named resources of one category, in resources of this stream alone."""
        if self.resources is None:
            held = self.node.resources
            self.resources = pikepdf.Dictionary(dict(held.items()) if isinstance(held, pikepdf.Dictionary) else {})
        if category not in self.own:
            self.own.add(category)
            named = self.resources.get(category)
            self.resources[category] = pikepdf.Dictionary(
                dict(named.items()) if isinstance(named, pikepdf.Dictionary) else {}
            )
        return self.resources[category]

    def _named(self, category: str, fresh: pikepdf.Object) -> bytes:
        """A name for a new resource."""
        names = self._names(category)
        number = 1
        while f"/Edited{number}" in names:
            number += 1
        names[f"/Edited{number}"] = self.pdf.make_indirect(fresh)
        return b"/Edited%d" % number


def edit_page(
    pdf: pikepdf.Pdf, page: pikepdf.Page, root: Node, changes: Changes, paths: Paths = MappingProxyType({})
) -> Edited | None:
    """Write the content of a page anew. None: nothing changed. Raises :class:`CannotEdit`."""
    writer = _Writer(pdf, root, changes, paths)
    made = writer.write()
    if made is None:
        return None
    data, resources = made
    page.obj["/Contents"] = pdf.make_stream(data)
    if resources is not None:
        page.obj["/Resources"] = resources
    return Edited(data, writer.edits)
