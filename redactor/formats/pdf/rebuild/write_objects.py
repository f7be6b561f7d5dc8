# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Operators that paint forms and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pikepdf

from redactor.formats.pdf.rebuild import images, painting
from redactor.formats.pdf.rebuild.covers import (
    NOTHING,
    Drawing,
    areas_hide,
    forms_hide,
    may_hide,
    pictures_hide,
    veils_inside,
)
from redactor.formats.pdf.rebuild.layers import is_hidden
from redactor.formats.pdf.rebuild.shapes import Clip, Shape, is_upright, rectangle
from redactor.formats.pdf.rebuild.state import Drawn
from redactor.formats.pdf.rebuild.values import (
    Matrix,
    Value,
    get,
    intersect,
    invert,
    is_empty,
    multiply,
    name_of,
    transform,
)
from redactor.formats.pdf.rebuild.writer import Writer

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.images import ImageUse

_MOST_DRAWS: Final = 20_000
_UNIT: Final = (0.0, 0.0, 1.0, 1.0)


def external(writer: Writer, operator: str, operands: list[Value]) -> None:
    old, key = writer.resource("/XObject", operands[0]), name_of(operands[0])
    if not isinstance(old, pikepdf.Stream):
        return
    if writer.hidden or is_hidden(writer.copier.hidden_layers, get(old, "/OC")):
        writer.copier.removed["hidden layer"] += 1
        return
    if name_of(get(old, "/Subtype")) == "/Form":
        _form(writer, operator, key, old)
    elif name_of(get(old, "/Subtype")) == "/Image":
        hidden = _under_boxes(writer)
        _picture(writer, images.image_use(writer.copier, old, writer.resources, hidden or ()), ("image", key, hidden))


def _form(writer: Writer, operator: str, key: str, old: Value) -> None:
    # A form within a pattern, soft mask or glyph is as little redacted as what is around it.
    form = painting.copy_form(
        writer.copier,
        old,
        writer.resources,
        writer.depth + 1,
        writer.state.font,
        mute=writer.mute,
        nested=writer.collect,
        areas=writer.areas.deeper(writer.state.ctm) if writer.areas else writer.areas,
        veils=veils_inside(writer.state, get(old, "/Group")),
    )
    # under one name it may have copies: what it hides and what boxes hide of it depends on where it is painted
    name = writer.named("/XObject", (key, None if form is None else form.stream.objgen), form and form.stream)
    if form is None or name is None:
        return
    inside, state = form.content, writer.state
    placed = multiply(form.matrix, state.ctm)
    seen = intersect(state.clip, transform(form.bbox, placed))
    room = max(_MOST_DRAWS - len(writer.content.drawn), 0)
    for use in {id(one.image): one.image for one in inside.drawn[room:]}.values():
        use.see_all()
    for one in inside.drawn[:room]:
        shapes = [*state.shapes, *(shape.placed(placed) for shape in one.clip.shapes)]
        if not is_upright(placed):
            shapes.append(rectangle(one.clip.box).placed(placed))
        clip = Clip(intersect(seen, transform(one.clip.box, placed)), tuple(shapes))
        _draw(writer, one.image, multiply(one.placed, placed), clip)
    after, hides = len(writer.content.drawn) - len(inside.drawn[:room]), forms_hide(state.veils)
    if hides and get(get(old, "/Group"), "/K") is not True:
        writer.content.covers.add_inner(inside.covers, after, len(writer.out), placed, Clip(seen, state.shapes))
    if "/ca" not in state.veils:
        writer.content.covers.doubt_inner(inside.covers, after, placed, seen, hides=hides)
    writer.content.covers.drawings.append(Drawing(len(writer.out), seen, 0.0, seen))
    for area in inside.unredactable:
        writer.note_unredactable(transform(area, placed))
    if state.risky_mask and not is_empty(seen):
        writer.content.unredactable.append(seen)
    writer.content.shows_text |= inside.shows_text
    writer.content.shows_pictures |= inside.shows_pictures
    writer.content.out_of_reach |= inside.out_of_reach or (inside.shows_text and not writer.areas)
    if writer.collect:
        writer.content.shown.extend(inside.shown)
    writer.emit(operator, [name])


def _under_boxes(writer: Writer) -> tuple[Shape, ...] | None:
    """The parts of the picture that is painted now, in its unit square, that lie under boxes of the page; None where
    that is not known. Of pictures of the page itself the pixels are gone already."""
    placed = writer.state.ctm
    back = invert(placed)
    if not writer.areas or back is None:
        return None
    boxes = writer.areas.within(transform((0.0, 0.0, 1.0, 1.0), placed))
    return None if boxes is None else tuple(rectangle(box).placed(back) for box in boxes)


def inline(writer: Writer, instruction: pikepdf.ContentStreamInlineImage) -> None:
    if writer.hidden:
        return
    use = images.inline_use(writer.copier, instruction, writer.resources, _under_boxes(writer) or ())
    if use is not None:
        _picture(writer, use, ("inline", len(writer.names.given)))


def _picture(writer: Writer, use: ImageUse | None, key: object) -> None:
    if use is None:
        return
    state = writer.state
    off = writer.depth == 0 and is_empty(intersect(transform((0.0, 0.0, 1.0, 1.0), state.ctm), state.clip))
    if off or NOTHING in state.veils:
        writer.copier.removed["picture that nobody can see"] += 1
        return
    name = writer.named("/XObject", key, use.stream)
    if may_hide(use.old) and (areas_hide(state.veils) if use.is_mask else pictures_hide(state.veils)):
        area = transform(_UNIT, state.ctm)
        shapes = state.shapes if is_upright(state.ctm) else (*state.shapes, rectangle(_UNIT).placed(state.ctm))
        clip = Clip(intersect(area, state.clip), shapes)
        writer.content.covers.add(len(writer.content.drawn), len(writer.out), clip, use.old)
    elif "/ca" not in state.veils:
        writer.content.covers.doubt(len(writer.content.drawn), intersect(transform(_UNIT, state.ctm), state.clip))
    _draw(writer, use, state.ctm, Clip(state.clip, state.shapes))
    writer.content.shows_pictures = True
    writer.content.out_of_reach |= _under_boxes(writer) is None
    if state.risky_mask or (use.is_mask and state.risky_fill):
        writer.note_unredactable(transform((0.0, 0.0, 1.0, 1.0), state.ctm))
    if name is not None:
        writer.emit("Do", [name])


def _draw(writer: Writer, use: ImageUse, placed: Matrix, clip: Clip) -> None:
    if len(writer.content.drawn) >= _MOST_DRAWS:
        use.see_all()
        return
    writer.content.drawn.append(Drawn(use, placed, clip))
