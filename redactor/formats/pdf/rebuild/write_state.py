# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Operators of the graphics state: saving, matrix, parameters, colours."""

from __future__ import annotations

import pikepdf

from redactor.formats.pdf.rebuild import functions, operators, painting
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.covers import DASH, INK, PEN_INK, is_solid, lets_through
from redactor.formats.pdf.rebuild.fonts import font_use
from redactor.formats.pdf.rebuild.values import Value, floats, get, is_number, multiply, name_of
from redactor.formats.pdf.rebuild.writer import Writer


def save(writer: Writer, operator: str, operands: list[Value]) -> None:
    if len(writer.stack) < 2000:
        writer.stack.append(writer.state.copy())
        writer.emit(operator, operands)


def restore(writer: Writer, operator: str, operands: list[Value]) -> None:
    if writer.stack:
        writer.state = writer.stack.pop()
        writer.emit(operator, operands)


def concatenate(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.state.ctm = multiply(floats(operands), writer.state.ctm)
    writer.emit(operator, operands)


def line_width(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.state.pen = float(operands[0])
    writer.emit(operator, operands)


def miter_limit(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.state.miter = float(operands[0])
    writer.emit(operator, operands)


def dash(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.state.veils = writer.state.veils | {DASH} if len(operands[0]) else writer.state.veils - {DASH}
    writer.emit(operator, operands)


def intent(writer: Writer, operator: str, operands: list[Value]) -> None:
    if name_of(operands[0]) in operators.INTENTS:
        writer.emit(operator, operands)


def graphics_state(writer: Writer, operator: str, operands: list[Value]) -> None:
    old = writer.resource("/ExtGState", operands[0])
    # A soft mask stands in the space of the moment, so its copy depends on where the boxes are in that space.
    boxes = _boxes_here(writer) if get(old, "/SMask") is not None else Areas()
    key = (name_of(operands[0]), boxes.key)
    if ("/ExtGState", key) not in writer.names.given:
        copy = painting.copy_graphics_state(writer.copier, old, writer.resources, writer.depth + 1, boxes)
        writer.named("/ExtGState", key, copy)
    name = writer.names.given["/ExtGState", key]
    if name is None:
        return
    writer.state.veils = lets_through(old, writer.state.veils)
    if is_number(pen := get(old, "/LW")):
        writer.state.pen = float(pen)
    if is_number(miter := get(old, "/ML")):
        writer.state.miter = float(miter)
    copied = writer.content.resources["/ExtGState"][name]
    if "/SMask" in copied:
        writer.state.risky_mask = painting.is_risky(writer.copier, get(old, "/SMask"), boxes)
    font = get(old, "/Font")
    if isinstance(font, pikepdf.Array) and len(font):
        writer.state.font = font_use(writer.copier, font[0], writer.resources)
    writer.emit(operator, [name])


def colour_space(writer: Writer, operator: str, operands: list[Value]) -> None:
    key = name_of(operands[0])
    old = operands[0] if key in functions.DEVICE_SPACES else writer.resource("/ColorSpace", operands[0])
    ink = INK if operator == "cs" else PEN_INK
    writer.state.veils = writer.state.veils - {ink} if is_solid(old) else writer.state.veils | {ink}
    if key in functions.DEVICE_SPACES:
        writer.emit(operator, [operands[0]])
        return
    if ("/ColorSpace", key) not in writer.names.given:
        writer.named("/ColorSpace", key, functions.copy_colour_space(writer.copier, old))
    name = writer.names.given["/ColorSpace", key]
    if name is not None:
        writer.emit(operator, [name])


def colour(writer: Writer, operator: str, operands: list[Value]) -> None:
    risky = False
    if operands and isinstance(operands[-1], pikepdf.Name):
        writer.state.veils |= {INK if operator.islower() else PEN_INK}
        old, key = writer.resource("/Pattern", operands[-1]), name_of(operands[-1])
        if ("/Pattern", key) not in writer.names.given:
            writer.named(
                "/Pattern",
                key,
                painting.copy_pattern(writer.copier, old, writer.resources, writer.depth + 1, _page_boxes(writer)),
            )
        name = writer.names.given["/Pattern", key]
        if name is None:
            return
        risky = painting.is_risky(writer.copier, old, _page_boxes(writer))
        operands = [*operands[:-1], name]
    if operator in ("scn", "sc"):
        writer.state.risky_fill = risky
    else:
        writer.state.risky_stroke = risky
    writer.emit(operator, operands)


def simple_colour(writer: Writer, operator: str, operands: list[Value]) -> None:
    if operator.islower():
        writer.state.risky_fill = False
        writer.state.veils -= {INK}
    else:
        writer.state.risky_stroke = False
        writer.state.veils -= {PEN_INK}
    writer.emit(operator, operands)


def _page_boxes(writer: Writer) -> Areas:
    """The boxes in the space that patterns of this stream stand in: known for the page itself."""
    return writer.copier.areas if writer.depth == 0 else Areas()


def _boxes_here(writer: Writer) -> Areas:
    """The boxes in the space of the moment, in which a soft mask stands."""
    return writer.copier.areas.inside(writer.state.ctm) if writer.depth == 0 else Areas()
