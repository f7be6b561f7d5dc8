# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Operators that build, clip with and paint paths, and shadings."""

from __future__ import annotations

import math
from typing import Final

from redactor.formats.pdf.rebuild import painting
from redactor.formats.pdf.rebuild.covers import CLIP, LEAST, THIN, Drawing, areas_hide, both_hide, lines_hide
from redactor.formats.pdf.rebuild.shapes import Clip, Outline, scale_of, stroked
from redactor.formats.pdf.rebuild.values import HUGE, Rect, Value, intersect, name_of, union
from redactor.formats.pdf.rebuild.writer import Writer

#: A path with more curves and lines than this may be the outline of a letter.
_LETTER: Final = 6
_FILLS: Final = frozenset({"f", "F", "f*"})
#: Of so many clips inside each other the shape counts; of the others only their bounding box.
_MOST_SHAPES: Final = 32


def construct(writer: Writer, operator: str, operands: list[Value]) -> None:
    values = [float(one) for one in operands]
    if operator == "re":
        x, y, width, height = values
        values = [x, y, x + width, y, x, y + height, x + width, y + height]
    a, b, c, d, e, f = writer.state.ctm
    points = [(a * x + c * y + e, b * x + d * y + f) for x, y in zip(values[::2], values[1::2], strict=False)]
    for at in points:
        writer.path = union(writer.path, (*at, *at))
    writer.outline.add(operator, points)
    writer.lines += 1 if operator in ("c", "v", "y", "l") else 0
    writer.emit(operator, operands)


def close(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.outline.close()
    writer.emit(operator, operands)


def clip(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.clipping, writer.even = True, operator == "W*"
    writer.emit(operator, operands)


def paint(writer: Writer, operator: str, operands: list[Value]) -> None:
    state = writer.state
    if operator != "n" and (state.risky_mask or state.risky_fill or state.risky_stroke) and writer.path:
        writer.note_unredactable(writer.path)
    letters = writer.lines > _LETTER and writer.path is not None and writer.areas.touch(writer.path)
    if operator != "n" and (writer.hidden or letters):
        operator = "n"
    if operator != "n" and writer.path:
        _note(writer, operator, writer.path)
    writer.emit(operator, operands)
    if writer.clipping:
        # A clip without a path leaves nothing to see.
        state.clip = intersect(state.clip, writer.path or (0.0, 0.0, 0.0, 0.0))
        shape = writer.outline.shape(even=writer.even)
        if shape is not None and len(state.shapes) < _MOST_SHAPES:
            state.shapes = (*state.shapes, shape)
        elif shape is not None or not writer.outline.is_box:
            state.veils |= {CLIP}
    writer.path, writer.clipping, writer.lines = None, False, 0
    writer.outline = Outline()


def _note(writer: Writer, operator: str, path: Rect) -> None:
    """Note a path that is painted: it may hide what was painted before it, and may be hidden itself."""
    state, covers, place = writer.state, writer.content.covers, len(writer.out)
    drawn = len(writer.content.drawn)
    scale = scale_of(state.ctm) or 0.0
    if drawn or covers.drawings or writer.depth:
        hides = areas_hide if operator in _FILLS else both_hide
        box, sure = intersect(path, state.clip), False
        if operator not in ("S", "s") and hides(state.veils):
            shape = writer.outline.shape(even=operator.endswith("*"))
            if shape is not None or writer.outline.is_box:
                sure = covers.add(drawn, place, Clip(box, (*state.shapes, *filter(None, (shape,)))))
        if operator not in ("S", "s") and not sure and "/ca" not in state.veils:
            covers.doubt(drawn, box, THIN)
        if operator not in _FILLS and (wide := state.pen * scale) < HUGE:
            half, sure = wide / 2, False
            grown = intersect((path[0] - half, path[1] - half, path[2] + half, path[3] + half), state.clip)
            if lines_hide(state.veils) and (covers.least or LEAST) <= wide:
                shape = stroked(writer.outline, wide)
                sure = shape is not None and covers.add(drawn, place, Clip(grown, (*state.shapes, shape)))
            if not sure and wide >= THIN and "/CA" not in state.veils:
                covers.doubt(drawn, grown, THIN)
    # half its width, and more at pointed corners and square ends
    reach = 0.0 if operator in _FILLS else max(state.miter / 2, 1.0) * abs(state.pen) * math.hypot(*state.ctm[:4])
    covers.drawings.append(Drawing(place, path, reach, state.clip))


def shade(writer: Writer, operator: str, operands: list[Value]) -> None:
    key = name_of(operands[0])
    if ("/Shading", key) not in writer.names.given:
        writer.named("/Shading", key, painting.copy_shading(writer.copier, writer.resource("/Shading", operands[0])))
    name = writer.names.given["/Shading", key]
    if name is not None and not writer.hidden:
        clip = writer.state.clip
        writer.content.covers.drawings.append(Drawing(len(writer.out), clip, 0.0, clip))
        if "/ca" not in writer.state.veils:
            writer.content.covers.doubt(len(writer.content.drawn), clip)
        writer.emit(operator, [name])
