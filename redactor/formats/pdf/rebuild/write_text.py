# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Operators that choose a font, place text and show it."""

from __future__ import annotations

import math
from typing import Any

import pikepdf

from redactor.formats.pdf.bars import BLOCKS, DASHES, LARGE
from redactor.formats.pdf.rebuild.covers import CLIP
from redactor.formats.pdf.rebuild.fonts import FontUse, font_use
from redactor.formats.pdf.rebuild.values import IDENTITY, Value, floats, intersect, multiply, name_of, transform
from redactor.formats.pdf.rebuild.writer import Writer


def begin_text(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.line, writer.shown_width = IDENTITY, 0.0
    if not writer.in_text:
        writer.in_text = True
        writer.emit(operator, operands)


def end_text(writer: Writer, operator: str, operands: list[Value]) -> None:
    if writer.in_text:
        writer.in_text = False
        writer.emit(operator, operands)


def font(writer: Writer, operator: str, operands: list[Value]) -> None:
    called = name_of(operands[0])
    if called not in writer.fonts:
        writer.fonts[called] = font_use(writer.copier, writer.resource("/Font", operands[0]), writer.resources)
    use = writer.fonts[called]
    writer.state.font, writer.state.size = use, abs(float(operands[1]))
    if use is not None:
        name = writer.named("/Font", use.number, use.made)
        writer.emit(operator, [name, operands[1]])


def mode(writer: Writer, operator: str, operands: list[Value]) -> None:
    if float(operands[0]) >= 4:
        writer.state.veils |= {CLIP}  # letters clip what follows: where, is not known here
    writer.emit(operator, operands)


def move(writer: Writer, operator: str, operands: list[Value]) -> None:
    x, y = float(operands[0]), float(operands[1])
    if operator == "TD":
        writer.state.leading = -y
    writer.line, writer.shown_width = multiply((1.0, 0.0, 0.0, 1.0, x, y), writer.line), 0.0
    writer.emit(operator, operands)


def text_matrix(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.line, writer.shown_width = floats(operands), 0.0
    writer.emit(operator, operands)


def leading(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.state.leading = float(operands[0])
    writer.emit(operator, operands)


def next_line(writer: Writer, operator: str, operands: list[Value]) -> None:
    writer.shown_width = 0.0
    writer.line = multiply((1.0, 0.0, 0.0, 1.0, 0.0, -writer.state.leading), writer.line)
    writer.emit(operator, operands)


def show(writer: Writer, operator: str, operands: list[Value]) -> None:
    if operator in ("'", '"'):
        writer.shown_width = 0.0
        writer.line = multiply((1.0, 0.0, 0.0, 1.0, 0.0, -writer.state.leading), writer.line)
    font = writer.state.font
    if font is None or writer.hidden or writer.mute:
        return
    parts = operands[-1] if operator == "TJ" or isinstance(operands[-1], list) else [operands[-1]]
    if writer.areas and not writer.areas.is_edited and _is_covered(writer, parts):
        writer.copier.removed["text in a pattern, soft mask or glyph"] += 1
        return
    strings = [bytes(one) for one in parts if isinstance(one, bytes | pikepdf.String)]
    font.note(strings)
    if writer.collect:
        writer.content.shown.extend(font.decode(font.split(one)) for one in strings)
    writer.content.shows_text = True
    if (writer.content.drawn or writer.depth) and "/ca" not in writer.state.veils:
        _doubt_bars(writer, font, b"".join(strings))
    number = next((one for _, _, one in reversed(writer.marked) if one is not None), None) if writer.marked else None
    if number is not None:
        placed = multiply(writer.line, writer.state.ctm)
        writer.content.spots.setdefault(number, []).append((placed[4], placed[5]))
    if writer.state.risky_mask or writer.state.risky_fill:
        at = multiply(writer.line, writer.state.ctm)
        writer.note_unredactable((at[4] - 1, at[5] - 1, at[4] + 1, at[5] + 1))
    writer.emit(operator, operands)


def _doubt_bars(writer: Writer, font: FontUse, shown: bytes) -> None:
    """Blocks and long dashes in a row may hide pictures."""
    if len(set(shown)) > (4 if font.composite else 2):
        return
    signs, size = set(font.decode(font.split(shown))) - {" "}, writer.state.size
    placed = multiply(writer.line, writer.state.ctm)
    is_large = size * math.hypot(placed[2], placed[3]) >= LARGE
    if signs and (signs <= BLOCKS or (is_large and signs <= {*BLOCKS, *DASHES, "\ufffd"})):
        area = transform((-size, -size, len(shown) * size + size, size * 1.5), placed)
        writer.content.covers.doubt(len(writer.content.drawn), intersect(area, writer.state.clip))


def _is_covered(writer: Writer, parts: Any) -> bool:
    """Whether shown text may lie under a box; its place is estimated widely, from the start of its line."""
    size = writer.state.size
    writer.shown_width += sum(len(bytes(one)) for one in parts if isinstance(one, bytes | pikepdf.String)) * size
    area = transform((-size, -size, writer.shown_width + size, size * 1.5), multiply(writer.line, writer.state.ctm))
    return writer.areas.touch(area)
