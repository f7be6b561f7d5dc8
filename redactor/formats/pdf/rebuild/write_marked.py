# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked content: numbers of tags, artifacts, harmless readings; layers that are off paint nothing."""

from __future__ import annotations

import pikepdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.rebuild.layers import is_hidden
from redactor.formats.pdf.rebuild.marked import TAGS, VISIBLE, harmless_reading
from redactor.formats.pdf.rebuild.values import Value, get, integer, name_of
from redactor.formats.pdf.rebuild.writer import Writer


def begin(writer: Writer, operands: list[Value]) -> None:
    """Only the number of tagged content lives; artifacts stay artifacts; layers that are off paint nothing."""
    tag = name_of(operands[0]) if operands else ""
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, pikepdf.Name):
        properties = writer.resource("/Properties", properties)
    hides = tag == "/OC" and is_hidden(writer.copier.hidden_layers, properties)
    if hides:
        writer.copier.removed["hidden layer"] += 1
        writer.hidden += 1
    number = integer(get(properties, "/MCID"), 0, 10_000_000) if writer.numbered else None
    emitted = True
    if number is not None:
        number = writer.content.numbers.setdefault(number, len(writer.content.numbers))
        writer.content.spots.setdefault(number, [])
        writer.emit("BDC", [Name(tag) if tag in TAGS else Name.Span, Dictionary(MCID=number)])
    elif tag == "/Span" and (text := harmless_reading(get(properties, "/ActualText"))) is not None:
        writer.emit("BDC", [Name.Span, Dictionary(ActualText=text)])
    elif writer.numbered and tag == "/Artifact":
        writer.emit("BMC", [Name.Artifact])
    else:
        emitted = False
    writer.marked.append((hides, len(writer.out) if emitted else None, number))


def end(writer: Writer, operator: str, operands: list[Value]) -> None:
    if not writer.marked:
        return
    hides, start, number = writer.marked.pop()
    writer.hidden -= hides
    if start is None:
        return
    if number is None and not any(operator in VISIBLE for operator, _, _ in writer.out[start:]):
        # What it stood around was removed: an empty mark would still say what kind of text that was.
        del writer.out[start - 1]
        return
    writer.emit(operator, operands)
