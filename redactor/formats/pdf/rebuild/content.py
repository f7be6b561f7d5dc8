# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Content streams: read operator by operator, written anew with only what paints.

While it writes, the reader keeps track of what painting needs to be judged: the matrix, the clip, the font. That tells
which codes of a font are shown (the rest of the font does not exist), which part of a picture can be seen (the rest is
blanked), and where patterns and soft masks paint (nothing inside them was redacted).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from typing import Final

import pikepdf

from redactor.formats.pdf.rebuild import (
    operators,
    plain,
    write_marked,
    write_objects,
    write_paths,
    write_state,
    write_text,
)
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.covers import INK, PEN_INK, Covers
from redactor.formats.pdf.rebuild.fonts import FontUse
from redactor.formats.pdf.rebuild.secrets import mentions
from redactor.formats.pdf.rebuild.state import EVERYWHERE, Content, Names, State
from redactor.formats.pdf.rebuild.unused import names_pattern, unused_patterns
from redactor.formats.pdf.rebuild.values import HUGE, Rect, Value
from redactor.formats.pdf.rebuild.writer import Writer

_DEEPEST: Final = 40
#: operators that paint what is named
_NAMED: Final = {"sh": "/Shading", "Do": "/XObject"}
_Handler = Callable[[Writer, str, list[Value]], None]

#: what the report calls text that went with all of a pattern, soft mask or glyph because it holds a removed name
IN_PATTERNS = "text in a pattern, soft mask or glyph"


def rewrite(
    copier: Copier,
    stream: Value,
    resources: Value,
    *,
    clip: Rect = EVERYWHERE,
    depth: int = 0,
    numbered: bool = False,
    glyph: bool = False,
    nested: bool = False,
    font: FontUse | None = None,
    mute: bool = False,
    names: Names | None = None,
    areas: Areas = Areas(),  # noqa: B008 - an immutable value
    veils: frozenset[str] = frozenset(),
    least: float = 0.0,
) -> Content:
    """Write a content stream anew.

    ``numbered`` keeps marked-content numbers (pages of a tagged document); ``glyph`` allows the operators of a Type 3
    glyph; ``nested`` says that nothing in here was redacted (pattern, soft mask, glyph): when its text holds a
    secret, all its text goes (``mute``), and text and drawn letters that ``areas`` (boxes) touch go in any case.
    ``veils`` say why what a form paints may let something through (:mod:`covers`); what is lower or narrower than
    ``least`` hides nothing. A stream that can't be parsed paints nothing.
    """

    def write(*, collect: bool, mute: bool) -> Writer:
        state = State(clip=clip, font=font)
        if depth:  # what a form fills with, and how wide it draws, is told outside it
            state.pen, state.veils = HUGE, veils | {INK, PEN_INK}
        writer = Writer(
            copier,
            resources,
            state,
            depth=depth,
            numbered=numbered,
            glyph=glyph,
            collect=collect,
            mute=mute,
            names=names or Names(),
            areas=areas,
        )
        writer.content.covers = Covers(least=least)
        _run(writer, stream)
        return writer

    collect = nested and bool(copier.secrets)
    writer = write(collect=collect, mute=mute)
    if collect and not mute and writer.content.shows_text and holds_secret(writer.content.shown, copier.secrets):
        copier.removed[IN_PATTERNS] += 1
        writer = write(collect=False, mute=True)
    return writer.content


def holds_secret(shown: list[str], secrets: tuple[str, ...]) -> bool:
    """Whether the text, or what can't be read of it, holds one of the (normalised) secrets."""
    if "\ufffd" in "".join(shown):
        return True
    return mentions(" ".join(shown), secrets) or mentions("".join(shown), secrets)


def _run(writer: Writer, stream: Value) -> None:
    """Read the stream and write the allowed part of it."""
    if writer.depth > _DEEPEST:
        return
    data = plain.content_of(stream, writer.copier.limits.stream_bytes)
    read = None if data is None else plain.instructions(data)
    if read is None:
        if not _read_by_qpdf(writer, stream):
            return
    else:
        _read_plain(writer, read)
    _close(writer)
    _leave_out_hidden(writer)
    _leave_out_unused(writer)
    writer.content.data = writer.data()


def _read_plain(writer: Writer, read: list[plain.Instruction]) -> None:
    writer.name_defaults()
    handlers, writer.given = _handlers(), ("n", [], b"")
    for one in read:
        operator, operands, _ = one
        if operator in ("BDC", "BMC"):
            write_marked.begin(writer, operands)
        elif writer.glyph or operator not in ("d0", "d1"):
            writer.given = one
            handlers[operator](writer, operator, operands)


def _read_by_qpdf(writer: Writer, stream: Value) -> bool:
    """Gives whether the stream could be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a stream that ends early is read as far as it goes
            instructions = pikepdf.parse_content_stream(stream)
    except (pikepdf.PdfError, TypeError, ValueError, RuntimeError, AttributeError):
        writer.copier.removed["unreadable content stream"] += 1
        return False
    writer.name_defaults()
    handlers = _handlers()
    inline = pikepdf.ContentStreamInlineImage
    for instruction in instructions:
        if type(instruction) is inline:
            write_objects.inline(writer, instruction)
            continue
        try:
            operator = str(instruction.operator)
        except UnicodeDecodeError:
            continue
        handler = handlers.get(operator)
        if handler is None or (operator in ("d0", "d1") and not writer.glyph):
            if operator in ("BDC", "BMC"):
                write_marked.begin(writer, list(instruction.operands))
            continue
        if operator in operators.BARE:  # asking for operands makes objects of them
            handler(writer, operator, [])
            continue
        operands = operators.checked_operands(operator, list(instruction.operands))
        if operands is not None:
            handler(writer, operator, operands)
    return True


def _leave_out_hidden(writer: Writer) -> None:
    """Drawings, shadings and forms that are painted over whole, and what only they use."""
    covers, out = writer.content.covers, writer.out
    if writer.glyph:  # the glyphs of a font share their resources
        covers.drawings.clear()
    gone = set()
    for place in covers.hidden(writer.copier.is_whole):
        operator, operands, _ = out[place]
        gone |= {(_NAMED[operator], str(name)) for name in operands}
        out[place] = ("n", [], None)
    covers.drawings.clear()
    if gone:
        used = {(_NAMED[operator], str(operands[0])) for operator, operands, _ in out if operator in _NAMED}
        for category, name in gone - used:
            del writer.content.resources[category][name]


def _leave_out_unused(writer: Writer) -> None:
    """Patterns with which nothing is painted (any more): what was under a box would live in their samples."""
    if writer.glyph or not writer.content.resources.get("/Pattern"):
        return
    unused = unused_patterns(writer.out)
    if not unused:
        return
    gone = {str(writer.out[place][1][-1]) for place in unused}
    writer.out[:] = [one for place, one in enumerate(writer.out) if place not in unused]
    used = {str(operands[-1]) for operator, operands, _ in writer.out if names_pattern(operator, operands)}
    for name in gone - used:
        del writer.content.resources["/Pattern"][name]


def _close(writer: Writer) -> None:
    """Balance what was left open."""
    if writer.in_text:
        writer.emit("ET", [])
    while writer.marked:
        write_marked.end(writer, "EMC", [])
    for _ in writer.stack:
        writer.emit("Q", [])


@cache
def _handlers() -> dict[str, _Handler]:
    """What is done for each operator that may stand in a stream, but for marked content."""
    return {
        **dict.fromkeys(operators.SIGNATURES, Writer.emit),  # as they are
        "q": write_state.save,
        "Q": write_state.restore,
        "cm": write_state.concatenate,
        "ri": write_state.intent,
        "w": write_state.line_width,
        "d": write_state.dash,
        "M": write_state.miter_limit,
        "gs": write_state.graphics_state,
        **dict.fromkeys(("CS", "cs"), write_state.colour_space),
        **dict.fromkeys(("SC", "SCN", "sc", "scn"), write_state.colour),
        **dict.fromkeys(("G", "g", "RG", "rg", "K", "k"), write_state.simple_colour),
        **dict.fromkeys(("m", "l", "c", "v", "y", "re"), write_paths.construct),
        "h": write_paths.close,
        **dict.fromkeys(("W", "W*"), write_paths.clip),
        **dict.fromkeys((*operators.PAINTING, "n"), write_paths.paint),
        "sh": write_paths.shade,
        "Do": write_objects.external,
        "BT": write_text.begin_text,
        "ET": write_text.end_text,
        "Tf": write_text.font,
        "Tr": write_text.mode,
        **dict.fromkeys(("Td", "TD"), write_text.move),
        "Tm": write_text.text_matrix,
        "TL": write_text.leading,
        "T*": write_text.next_line,
        **dict.fromkeys(operators.SHOWING, write_text.show),
        "EMC": write_marked.end,
    }
