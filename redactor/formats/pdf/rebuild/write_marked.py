# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked content: numbers of tags, artifacts, blanks of another kind; layers that are off paint nothing."""

from __future__ import annotations

import pikepdf
from pikepdf import Dictionary, Name, String

from redactor.formats.pdf.blanks import AROUND, BLANKS, Programs
from redactor.formats.pdf.rebuild.layers import is_hidden
from redactor.formats.pdf.rebuild.marked import TAGS, VISIBLE
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
    elif tag in BLANKS and not writer.depth and not writer.glyph:
        writer.emit("BDC", [Name.Span, Dictionary(ActualText=String(BLANKS[tag]))])
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
    if number is None and writer.out[start - 1][0] == "BDC" and not _is_blank(writer, start):
        writer.copier.removed["replacement_text"] += 1
        writer.out[start - 1] = ("BMC", [Name.Span], None)
    writer.emit(operator, operands)


def _is_blank(writer: Writer, start: int) -> bool:
    """Whether what was written from ``start`` on shows one glyph that is a blank, and does nothing else."""
    shown: list[bytes] = []
    for operator, operands, _ in writer.out[start:]:
        if operator in ("Tj", "TJ"):
            parts = operands[0] if isinstance(operands[0], list | pikepdf.Array) else [operands[0]]
            shown += [bytes(one) for one in parts if isinstance(one, bytes | pikepdf.String)]
        elif operator not in AROUND or (shown and operator == "Tf"):
            return False
    font = writer.state.font
    programs = writer.copier.memo.setdefault(("blanks", (0, 0)), Programs())
    return len(shown) == 1 and font is not None and programs.is_blank(font.old, shown[0])
