# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How a page paints after letters were taken out of it, without following it anew.

Where nothing went but letters behind which no other text is placed, all else is painted as before and only stands
elsewhere in the stream. Whatever is less plain must be followed anew.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from redactor.formats.pdf.content import Instruction, instructions
from redactor.formats.pdf.edit import Change, Changes, Edit, Edited
from redactor.formats.pdf.painted import Node, Show, Walked, end_of
from redactor.formats.pdf.walk_text import items_of


def refollowed(walked: Walked, changes: Changes, edited: Edited) -> Walked | None:
    """What following a page would give that was written anew with these changes and nothing else; the orders have gaps
    where texts are gone. None: it must be followed to know. ``walked`` is given up: its texts become those of the
    result."""
    root = walked.root
    if root.forms or root.masks or root.cycles:
        return None
    made = _written(root, changes, edited.edits)
    if made is None:
        return None
    place, make = _places(edited.edits), tuple.__new__

    def moved(one: Instruction) -> Instruction:
        operator, operands, start, end = one
        begin = place(start)
        return make(Instruction, (operator, operands, begin, begin + end - start))

    shows = []
    for show in root.shows:
        if show.order not in changes:
            show.instruction = moved(show.instruction)
            shows.append(show)
        elif (new := made.get(show.order)) is not None:
            begin = place(show.instruction.start) + 1
            show.instruction = new._replace(start=begin + new.start, end=begin + new.end)
            show.items = items_of(new.operands[-1])
            show.end_x = end_of(show)
            shows.append(show)
    node = Node(
        edited.data,
        root.resources,
        shows,
        [(moved(one), owner) for one, owner in root.positions],
        {number: moved(one) for number, one in root.ends.items()},
        paths=[one._replace(start=place(one.start), paint=moved(one.paint)) for one in root.paths],
    )
    return replace(walked, root=node, shows=shows)


def _written(root: Node, changes: Changes, edits: Sequence[Edit]) -> dict[int, Instruction] | None:
    """The operators of the texts that changed and are not gone, by their order, as they are written now; None: there
    is more to it."""
    by_start = {start: (end, new) for start, end, new in edits}
    placed = [one.start for one, _ in root.positions]
    used, found = 0, dict[int, Instruction]()
    for number, show in enumerate(root.shows):
        change = changes.get(show.order)
        if change is None:
            continue
        end, new = by_start.get(show.instruction.start, (-1, b""))
        if end != show.instruction.end or not _is_alone(root.shows, number, change, placed):
            return None
        used += 1
        if new:
            one, *more = instructions(new)
            if more or not any(isinstance(item, bytes) and item for item in items_of(one.operands[-1])):
                return None
            found[show.order] = one
    return found if used == len(edits) else None


def _is_alone(shows: Sequence[Show], number: int, change: Change, placed: Sequence[int]) -> bool:
    """Whether a text is shown plainly, and the pen is ``placed`` anew before the next one."""
    show = shows[number]
    if change.shifts is not None or show.mode >= 4 or show.instruction.operator not in ("Tj", "TJ"):
        return False
    if number + 1 == len(shows) or shows[number + 1].text_object != show.text_object:
        return True
    return bisect_left(placed, show.instruction.end) < bisect_left(placed, shows[number + 1].instruction.start)


def _places(edits: Sequence[Edit]) -> Callable[[int], int]:
    """Where in the new stream stands what stood somewhere in the old one, between the edits."""
    ends = [end for _, end, _ in edits]
    # a blank on both sides of what is new
    moves = list(accumulate((len(new) + 2 - (end - start) for start, end, new in edits), initial=0))
    return lambda at: at + moves[bisect_right(ends, at)]
