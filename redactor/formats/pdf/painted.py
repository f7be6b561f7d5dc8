# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a page paints, as the walk (:mod:`walk`) gives it: shown text, painted areas, and the streams they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import pikepdf

from redactor.formats.pdf.colours import Colour
from redactor.formats.pdf.content import Instruction
from redactor.formats.pdf.geometry import Matrix, mapped_box
from redactor.formats.pdf.metrics import Code, Font
from redactor.model import Box


@dataclass(slots=True)
class Show:
    """One operator that shows text."""

    instruction: Instruction
    items: list[bytes | float]
    """strings, and moves in thousandths of the font size"""
    font: Font
    size: float
    spacing: float
    word_spacing: float
    scale: float
    """horizontal, 1 = 100 %"""
    rise: float
    mode: int
    text_matrix: Matrix
    """at its start, in the space of the stream"""
    to_page: Matrix
    """from text space at its start to points of the displayed page"""
    fill: Colour
    stroke: Colour
    alpha: float
    clip: Box
    text_object: int
    order: int
    end_x: float = 0.0
    """where the pen is after it, from its start, in text space (along the line of writing)"""
    masked: bool = False


@dataclass(slots=True)
class Painted:
    """An area that is painted: ``box`` is exact for upright rectangles and pictures, an outer bound otherwise."""

    kind: str
    """fill, stroke, image, shading"""
    box: Box
    colour: Colour
    alpha: float
    exact: bool
    order: int
    reach: float = 0.0
    """of a line: half the width of its pen, which the box does not count"""
    doubt: bool = False
    """painted through a mask, in a blend mode or as ink over ink: only a look tells what it hides"""


class Path(NamedTuple):
    """A path that is painted: where it stands in its stream, and what is needed to cut it."""

    order: int
    start: int
    """where its first operator begins"""
    paint: Instruction
    ctm: Matrix
    """to points of the displayed page"""
    box: Box
    """around its points; the pen not counted"""
    clip: Box
    pen: float
    """width of the line, in the space of the stream"""
    clips: bool
    """it is the clip of what follows, too"""


class Shape(NamedTuple):
    """A closed part of a path that may be a letter: small, and no upright rectangle."""

    box: Box
    """around its points, on the displayed page"""
    points: int


@dataclass(slots=True)
class Node:
    """A content stream as it is painted once."""

    data: bytes
    resources: pikepdf.Object
    shows: list[Show] = field(default_factory=list)
    positions: list[tuple[Instruction, int]] = field(default_factory=list)
    """operators that only move the pen, with the number of their text object"""
    ends: dict[int, Instruction] = field(default_factory=dict)
    """text object → its ``ET``"""
    forms: list[tuple[Instruction, str, pikepdf.Object, Node]] = field(default_factory=list)
    masks: list[tuple[Instruction, pikepdf.Object, Node]] = field(default_factory=list)
    """operators that set a soft mask with text, the graphics state that they set, and what the mask paints"""
    paths: list[Path] = field(default_factory=list)
    cycles: list[Instruction] = field(default_factory=list)
    """operators that would paint a form within itself, which paints nothing"""
    parent: Node | None = None


@dataclass(slots=True)
class Walked:
    """A whole page."""

    root: Node
    shows: list[Show]
    painted: list[Painted]
    display: Matrix
    """from the page's user space to points of the displayed page"""
    masks: list[Painted] = field(default_factory=list)
    """what soft masks paint: it shows through what is painted with them"""
    shapes: list[Shape] = field(default_factory=list)
    """parts of paths (painted or used as a clip) that may be letters; :data:`redactor.formats.pdf.walk.MAX_SHAPES` at
    most"""
    specks: list[Box] = field(default_factory=list)
    """thin, short upright parts of paths (:mod:`speckled`), as many at most"""
    mask_shows: list[Show] = field(default_factory=list)
    """text in soft masks"""
    patterned: bool = False
    """whether tiling patterns with text are painted with: text extraction has that of one tile, as text of the page"""
    lost: bool = False
    """whether there is a soft mask that could not be followed"""


def advance(show: Show, code: Code) -> float:
    """How far one code moves the pen along the line, in text space."""
    step = code.width * show.size + show.spacing + (show.word_spacing if code.blank else 0.0)
    return step if show.font.vertical else step * show.scale


def gap(show: Show, thousandths: float) -> float:
    """How far a number in a ``TJ`` array moves the pen, in text space."""
    return -thousandths / 1000 * show.size * (1.0 if show.font.vertical else show.scale)


def end_of(show: Show) -> float:
    """Where the pen ends, from where it began."""
    extent, font = show.font.extent, show.font
    widths = moves = 0.0
    count = blanks = 0
    for item in show.items:
        if isinstance(item, bytes):
            wide, codes, spaces = extent(item)
            widths += wide
            count += codes
            blanks += spaces
        else:
            moves += item
    end = (widths - moves / 1000) * show.size + count * show.spacing + blanks * show.word_spacing
    return end if font.vertical else end * show.scale


def letter_size(show: Show) -> float:
    """How large its letters are, in text space: the font size, but for some Type 3 fonts."""
    return show.size * show.font.em


def box_of_show(show: Show) -> Box:
    """An outer bound of the glyphs of a show, in points of the displayed page."""
    size = abs(letter_size(show))
    if show.font.vertical:
        low, high = min(0.0, show.end_x) + show.rise, max(0.0, show.end_x) + show.rise
        return mapped_box(show.to_page, -size, low - 0.3 * size, size, high + 0.3 * size)
    low, high = show.rise - 0.3 * size, show.rise + size
    return mapped_box(show.to_page, min(0.0, show.end_x), low, max(0.0, show.end_x), high)
