# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text operators of the walk: fonts, positions, and what is shown where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from redactor.formats.pdf.content import CannotEdit, Instruction, Operand, numbers
from redactor.formats.pdf.geometry import IDENTITY, box_of, meet, moved, times
from redactor.formats.pdf.pages import resource
from redactor.formats.pdf.painted import Show, box_of_show, end_of

if TYPE_CHECKING:
    from redactor.formats.pdf.walk import Stream

#: what of an array counts: strings and moves
_SHOWN: Final = (bytes, float)


def begin_text(stream: Stream, _: Instruction) -> None:
    """``BT``: positions begin anew."""
    stream.tm = stream.line = IDENTITY
    stream.walk.text_objects += 1
    stream.text_object = stream.walk.text_objects


def end_text(stream: Stream, one: Instruction) -> None:
    """``ET``: text that was a clip clips from here."""
    stream.node.ends[stream.text_object] = one
    if stream.text_clip:
        boxes = stream.text_clip
        around = box_of([(b.x0, b.y0) for b in boxes] + [(b.x1, b.y1) for b in boxes])
        stream.state.clip = meet(stream.state.clip, around)
        stream.text_clip = []


def text_state(stream: Stream, one: Instruction) -> None:
    """``Tc Tw Tz TL Ts Tr``."""
    (value,) = numbers(one.operands, 1)
    state, operator = stream.state, one.operator
    if operator == "Tc":
        state.spacing = value
    elif operator == "Tw":
        state.word_spacing = value
    elif operator == "Tz":
        state.scale = value / 100
    elif operator == "TL":
        state.leading = value
    elif operator == "Ts":
        state.rise = value
    else:
        state.mode = int(value)


def choose_font(stream: Stream, one: Instruction) -> None:
    """``Tf``."""
    if len(one.operands) < 2 or not isinstance(one.operands[-1], float):
        raise CannotEdit
    stream.state.size, name = one.operands[-1], one.operands[-2]
    if not isinstance(name, str):
        stream.state.font = None
        return
    if name not in stream.fonts:
        stream.fonts[name] = resource(stream.node.resources, "/Font", name)
    stream.state.font = stream.fonts[name]


def move(stream: Stream, one: Instruction) -> None:
    """``Td TD``."""
    x, y = numbers(one.operands, 2)
    if one.operator == "TD":
        stream.state.leading = -y
    stream.line = stream.tm = moved(stream.line, x, y)
    stream.node.positions.append((one, stream.text_object))


def set_matrix(stream: Stream, one: Instruction) -> None:
    """``Tm``."""
    a, b, c, d, e, f = numbers(one.operands, 6)
    stream.line = stream.tm = (a, b, c, d, e, f)
    stream.node.positions.append((one, stream.text_object))


def _go_to_next_line(stream: Stream) -> None:
    stream.line = stream.tm = moved(stream.line, 0, -stream.state.leading)


def next_line(stream: Stream, one: Instruction) -> None:
    """``T*``."""
    _go_to_next_line(stream)
    stream.node.positions.append((one, stream.text_object))


def show(stream: Stream, one: Instruction) -> None:
    """``Tj TJ ' "``."""
    operands = one.operands
    if one.operator in ("'", '"'):
        if one.operator == '"' and len(operands) >= 3:
            stream.state.word_spacing, stream.state.spacing = numbers(operands[-3:-1], 2)
        _go_to_next_line(stream)
    if not operands:
        return
    _show(stream, one, items_of(operands[-1]))


def items_of(shown: Operand) -> list[bytes | float]:
    """The strings and moves that an operator shows. Raises :class:`CannotEdit`."""
    if isinstance(shown, bytes):
        return [shown]
    if isinstance(shown, list):
        return [item for item in shown if isinstance(item, _SHOWN)]
    raise CannotEdit


def _show(stream: Stream, one: Instruction, items: list[bytes | float]) -> None:
    walk, state = stream.walk, stream.state
    for item in items:
        if item and isinstance(item, bytes):
            break
    else:
        _skip(stream, items)
        return
    walk.order += 1
    font = walk.fonts.get(state.font)
    show = Show(
        one, items, font, state.size, state.spacing, state.word_spacing, state.scale,
        state.rise, state.mode, stream.tm, times(stream.tm, state.ctm), state.fill, state.stroke,
        state.stroke_alpha if state.mode == 1 else state.alpha, state.clip, stream.text_object, walk.order,
        masked=state.masked,
    )  # fmt: skip
    show.end_x = end = end_of(show)
    stream.tm = moved(stream.tm, 0, end) if font.vertical else moved(stream.tm, end, 0)
    stream.node.shows.append(show)
    walk.shows.append(show)
    if state.mode >= 4:
        stream.text_clip.append(box_of_show(show))


def _skip(stream: Stream, items: list[bytes | float]) -> None:
    """An array of moves without a string."""
    moves = sum(item for item in items if isinstance(item, float))
    if moves:
        by = -moves / 1000 * stream.state.size
        vertical = stream.walk.fonts.get(stream.state.font).vertical
        stream.tm = moved(stream.tm, 0, by) if vertical else moved(stream.tm, by * stream.state.scale, 0)
