# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the operators of a content stream share while it is written anew: state, output, resources under new names.

The operators themselves are in :mod:`write_state`, :mod:`write_paths`, :mod:`write_objects`, :mod:`write_text` and
:mod:`write_marked`; :mod:`content` reads a stream and calls them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Final

import pikepdf
from pikepdf import Dictionary, Name, Operator

from redactor.formats.pdf.rebuild import functions
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.fonts import FontUse
from redactor.formats.pdf.rebuild.plain import Instruction, unparsed
from redactor.formats.pdf.rebuild.shapes import Outline
from redactor.formats.pdf.rebuild.state import Content, Names, State
from redactor.formats.pdf.rebuild.values import IDENTITY, Matrix, Rect, Value, get, intersect, is_empty

#: The operators as pikepdf has them, each made once: they never change.
_operator = cache(Operator)
#: … and as bytes
_word = cache(str.encode)
_LETTERS: Final = {
    "/Font": "F", "/XObject": "X", "/Pattern": "P", "/Shading": "S", "/ExtGState": "G", "/ColorSpace": "C",
}  # fmt: skip


@dataclass(slots=True)
class Writer:
    """One content stream while it is read, and the allowed part of it that was written so far."""

    copier: Copier
    resources: Value
    """of the stream that is read"""
    state: State
    depth: int = 0
    """of forms in forms; 0 is a page"""
    numbered: bool = False
    """marked-content numbers live"""
    glyph: bool = False
    """the operators of a Type 3 glyph live"""
    collect: bool = False
    """the shown text is kept, to look for secrets in it"""
    mute: bool = False
    """no text is shown"""
    names: Names = field(default_factory=Names)
    areas: Areas = field(default_factory=Areas)
    """boxes under which nothing was redacted yet"""
    content: Content = field(init=False)
    out: list[Instruction] = field(default_factory=list)
    given: Instruction | None = None
    """the instruction that is read, of a plain stream"""
    stack: list[State] = field(default_factory=list)
    marked: list[tuple[bool, int | None, int | None]] = field(default_factory=list)
    """open marked content: whether it hides, where its operator stands in ``out``, its new number"""
    hidden: int = 0
    """how many open layers are off"""
    path: Rect | None = None
    outline: Outline = field(default_factory=Outline)
    """the path itself"""
    clipping: bool = False
    even: bool = False
    """it clips by the even-odd rule"""
    lines: int = 0
    """curves and lines of the path"""
    shown_width: float = 0.0
    """at most so much text was shown since the start of the line"""
    line: Matrix = IDENTITY
    in_text: bool = False
    fonts: dict[str, FontUse | None] = field(default_factory=dict)
    """by the names that this stream has for them"""

    def __post_init__(self) -> None:
        self.content = Content(resources=self.names.resources)

    def emit(self, operator: str, operands: list[Value]) -> None:
        """Write an operator."""
        given = self.given
        if given is None or given[1] is not operands or given[0] != operator:
            given = operator, operands, None
        self.out.append(given)

    def data(self) -> bytes:
        """All operators as a content stream."""
        if self.given is None:
            return pikepdf.unparse_content_stream(
                [(operands, _operator(operator)) for operator, operands, _ in self.out]
            )
        return b"\n".join(
            [
                (unparsed(operands) if written is None else written) + _word(operator)
                for operator, operands, written in self.out
            ]
        )

    def resource(self, category: str, name: Value) -> Value | None:
        """A resource of the stream that is read."""
        return get(get(self.resources, category), name)

    def named(self, category: str, key: object, value: Value | None) -> Name | None:
        """The neutral name of a copied resource in this stream's own dictionary; None when it has no copy."""
        known, given = (category, key), self.names.given
        if known not in given:
            if value is None:
                given[known] = None
            else:
                number = self.names.counts[category] = self.names.counts.get(category, 0) + 1
                name = Name(f"/{_LETTERS[category]}{number}")
                if category not in self.content.resources:
                    self.content.resources[category] = Dictionary()
                self.content.resources[category][name] = value
                given[known] = name
        return given[known]

    def name_defaults(self) -> None:
        """The spaces that stand in for the device spaces apply to a whole stream without being named in it."""
        spaces = get(self.resources, "/ColorSpace")
        for key in ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK") if spaces is not None else ():
            old = get(spaces, key)
            made = None if old is None else functions.copy_colour_space(self.copier, old)
            if made is not None:
                if "/ColorSpace" not in self.content.resources:
                    self.content.resources["/ColorSpace"] = Dictionary()
                self.content.resources["/ColorSpace"][key] = made

    def note_unredactable(self, area: Rect) -> None:
        """Something is painted in this area through a pattern or soft mask in which something may be left."""
        self.content.out_of_reach = True
        seen = intersect(_grown(area), self.state.clip)
        if not is_empty(seen):
            self.content.unredactable.append(seen)


def _grown(area: Rect) -> Rect:
    """A line has no area, but it paints."""
    return area[0] - 0.5, area[1] - 0.5, area[2] + 0.5, area[3] + 0.5
