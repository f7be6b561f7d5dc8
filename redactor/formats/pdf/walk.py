# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Follow the painting of a page: which text is shown where, in which colour, under which clip, in which order.

The walk changes nothing. It gives a tree of streams (the page, and every form as often as it is painted) with the
text and the areas painted; :mod:`edit` writes streams anew from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

import pikepdf
import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf.colours import Colour, Space, colour_of, space_of
from redactor.formats.pdf.content import CannotEdit, Instruction, Operand, instructions
from redactor.formats.pdf.geometry import (
    EVERYWHERE,
    IDENTITY,
    Matrix,
    box_of,
    mapped,
    mapped_box,
    meet,
    moved,
    times,
)
from redactor.formats.pdf.metrics import Code, Font, Fonts
from redactor.model import Box

#: forms painted on one page, nested ones counted each time: stops a bomb of forms in forms
MAX_FORMS: Final = 20_000
MAX_DEPTH: Final = 30
Key = tuple[int, int]


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
    paths: list[Path] = field(default_factory=list)
    parent: Node | None = None


@dataclass(slots=True)
class Walked:
    """A whole page."""

    root: Node
    shows: list[Show]
    painted: list[Painted]


class _State:
    """The graphics state; copied by ``q``."""

    __slots__ = (
        "alpha", "clip", "ctm", "fill", "fill_space", "font", "leading", "masked", "mode", "pen", "rise", "scale",
        "size", "spacing", "stroke", "stroke_alpha", "stroke_space", "word_spacing",
    )  # fmt: skip

    def __init__(self) -> None:
        self.ctm: Matrix = IDENTITY
        self.clip: Box = EVERYWHERE
        self.font: pikepdf.Object | None = None
        self.size = self.spacing = self.word_spacing = self.leading = self.rise = 0.0
        self.scale = self.alpha = self.stroke_alpha = self.pen = 1.0
        self.mode = 0
        self.fill: Colour = (0.0, 0.0, 0.0)
        self.stroke: Colour = (0.0, 0.0, 0.0)
        self.fill_space = self.stroke_space = Space("gray", 1)
        self.masked = False

    def copy(self) -> _State:
        other = _State.__new__(_State)
        other.ctm, other.clip, other.font, other.size, other.leading = (
            self.ctm, self.clip, self.font, self.size, self.leading,
        )  # fmt: skip
        other.spacing, other.word_spacing, other.scale, other.rise, other.mode = (
            self.spacing, self.word_spacing, self.scale, self.rise, self.mode,
        )  # fmt: skip
        other.fill, other.stroke, other.fill_space, other.stroke_space = (
            self.fill, self.stroke, self.fill_space, self.stroke_space,
        )  # fmt: skip
        other.alpha, other.stroke_alpha, other.masked, other.pen = (
            self.alpha, self.stroke_alpha, self.masked, self.pen,
        )  # fmt: skip
        return other


def to_display(page: Any) -> Matrix:
    """From default user space to points of the displayed page, as MuPDF has it (page of an open PyMuPDF document)."""
    box, matrix = pymupdf.mupdf.FzRect(), pymupdf.mupdf.FzMatrix()
    pymupdf.mupdf.pdf_page_transform(pymupdf._as_pdf_page(page), box, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


class Walker:
    """Walks pages of one document; holds its fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts

    def page(self, page: pikepdf.Page, to_display: Matrix) -> Walked:
        """Follow one page; ``to_display`` maps its default user space to points of the displayed page.

        Raises :class:`CannotEdit` when the content can't be understood.
        """
        data = contents_of(page.obj)
        walk = _Walk(self.fonts)
        state = _State()
        state.ctm = to_display
        root = walk.stream(data, inherited(page.obj, "/Resources"), state, None, ())
        return Walked(root, walk.shows, walk.painted)


def contents_of(page: pikepdf.Object) -> bytes:
    """The content of a page as one stream: its parts joined by line feeds."""
    contents = page.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return contents.read_bytes()
    if isinstance(contents, pikepdf.Array):
        parts = [part.read_bytes() for part in list(contents) if isinstance(part, pikepdf.Stream)]
        return b"\n".join(parts)
    return b""


def inherited(page: pikepdf.Object, key: str) -> Any:
    """An attribute of a page, its own or from the page tree."""
    node: pikepdf.Object | None = page
    for _ in range(64):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        if key in node:
            return node[key]
        node = node.get("/Parent")
    return None


def resource(resources: Any, category: str, name: object) -> Any:
    """A named resource, or None."""
    if not isinstance(resources, pikepdf.Dictionary) or not isinstance(name, str):
        return None
    held = resources.get(category)
    return held.get(name) if isinstance(held, pikepdf.Dictionary) and len(name) > 1 else None


def _numbers(operands: list[Operand], count: int) -> list[float]:
    if len(operands) < count:
        raise CannotEdit
    found = [one for one in operands[-count:] if isinstance(one, float)]
    if len(found) != count:
        raise CannotEdit
    return found


class _Walk:
    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.shows: list[Show] = []
        self.painted: list[Painted] = []
        self.order = 0
        self.forms = 0
        self.text_objects = 0

    def stream(self, data: bytes, resources: Any, state: _State, parent: Node | None, seen: tuple[Key, ...]) -> Node:
        node = Node(data, resources, parent=parent)
        _Stream(self, node, state, seen).run()
        return node


class _Stream:
    """The interpretation of one stream."""

    def __init__(self, walk: _Walk, node: Node, state: _State, seen: tuple[Key, ...]) -> None:
        self.walk, self.node, self.state, self.seen = walk, node, state, seen
        self.stack: list[_State] = []
        self.tm: Matrix = IDENTITY
        self.line: Matrix = IDENTITY
        self.text_object = 0
        self.points: list[tuple[float, float]] = []
        self.path_start = 0
        self.rectangles = 0
        self.curved = False
        self.clipping = False
        self.text_clip: list[Box] = []

    def run(self) -> None:
        table = _OPERATORS
        for one in instructions(self.node.data):
            act = table.get(one.operator)
            if act is not None:
                act(self, one)

    # graphics state -------------------------------------------------------------------------------------------------

    def save(self, _: Instruction) -> None:
        if len(self.stack) > 100_000:
            raise LimitExceeded("A content stream is nested deeper than allowed.")
        self.stack.append(self.state)
        self.state = self.state.copy()

    def restore(self, _: Instruction) -> None:
        if self.stack:
            self.state = self.stack.pop()

    def transform(self, one: Instruction) -> None:
        a, b, c, d, e, f = _numbers(one.operands, 6)
        self.state.ctm = times((a, b, c, d, e, f), self.state.ctm)

    def graphics_state(self, one: Instruction) -> None:
        extra = resource(self.node.resources, "/ExtGState", one.operands[-1] if one.operands else None)
        if not isinstance(extra, pikepdf.Dictionary):
            return
        state = self.state
        state.alpha = _float(extra.get("/ca"), state.alpha)
        state.stroke_alpha = _float(extra.get("/CA"), state.stroke_alpha)
        state.pen = _float(extra.get("/LW"), state.pen)
        if "/SMask" in extra:
            state.masked = isinstance(extra["/SMask"], pikepdf.Dictionary)
        font = extra.get("/Font")
        if isinstance(font, pikepdf.Array) and len(font) == 2:
            state.font, state.size = font[0], _float(font[1], state.size)

    # colours --------------------------------------------------------------------------------------------------------

    def colour(self, one: Instruction) -> None:
        operator, state = one.operator, self.state
        fills = operator[0].islower()
        if operator in ("cs", "CS"):
            space = space_of(self.node.resources, one.operands[-1] if one.operands else None)
            value: Colour = space.initial
        elif operator in ("g", "G", "rg", "RG", "k", "K"):
            space = Space({"g": "gray", "rg": "rgb", "k": "cmyk"}[operator.lower()], 0)
            value = colour_of(space, one.operands)
        else:
            space = state.fill_space if fills else state.stroke_space
            value = colour_of(space, one.operands)
        if fills:
            state.fill, state.fill_space = value, space
        else:
            state.stroke, state.stroke_space = value, space

    # paths ----------------------------------------------------------------------------------------------------------

    def line_width(self, one: Instruction) -> None:
        (self.state.pen,) = _numbers(one.operands, 1)

    def path_points(self, one: Instruction) -> None:
        if not self.points:
            self.path_start = one.start
        numbers = [value for value in one.operands if isinstance(value, float)]
        self.points += [mapped(self.state.ctm, x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        self.curved = True

    def rectangle(self, one: Instruction) -> None:
        if not self.points:
            self.path_start = one.start
        x, y, w, h = _numbers(one.operands, 4)
        box = mapped_box(self.state.ctm, x, y, x + w, y + h)
        self.points += [(box.x0, box.y0), (box.x1, box.y1)]
        self.rectangles += 1

    def clip(self, _: Instruction) -> None:
        self.clipping = True

    def paint_path(self, one: Instruction) -> None:
        operator, state = one.operator, self.state
        if self.points:
            box = box_of(self.points)
            seen = meet(box, state.clip)
            ctm = state.ctm
            upright = (ctm[1] == 0 == ctm[2]) or (ctm[0] == 0 == ctm[3])
            exact = self.rectangles == 1 and not self.curved and upright
            if operator in ("f", "F", "f*", "B", "B*", "b", "b*"):
                self.paint("fill", seen, state.fill, state.alpha, exact=exact)
            if operator in ("S", "s", "B", "B*", "b", "b*"):
                self.paint("stroke", seen, state.stroke, state.stroke_alpha, exact=False)
            if operator != "n":
                self.node.paths.append(
                    Path(self.walk.order, self.path_start, one, ctm, box, state.clip, state.pen, self.clipping)
                )
            if self.clipping:
                state.clip = seen
        elif self.clipping:
            state.clip = Box(0, 0, 0, 0)
        self.points, self.rectangles, self.curved, self.clipping = [], 0, False, False

    def paint(self, kind: str, box: Box, colour: Colour, alpha: float, *, exact: bool) -> None:
        walk = self.walk
        walk.order += 1
        if self.state.masked:
            alpha = min(alpha, 0.5)
        walk.painted.append(Painted(kind, box, colour, alpha, exact, walk.order))

    def shading(self, _: Instruction) -> None:
        self.paint("shading", self.state.clip, None, self.state.alpha, exact=True)

    def inline_image(self, _: Instruction) -> None:
        self._image()

    def _image(self) -> None:
        ctm = self.state.ctm
        upright = (abs(ctm[1]) < 1e-6 and abs(ctm[2]) < 1e-6) or (abs(ctm[0]) < 1e-6 and abs(ctm[3]) < 1e-6)
        box = meet(mapped_box(ctm, 0, 0, 1, 1), self.state.clip)
        self.paint("image", box, None, self.state.alpha, exact=upright)

    def external(self, one: Instruction) -> None:
        name = one.operands[-1] if one.operands else None
        thing = resource(self.node.resources, "/XObject", name)
        if not isinstance(thing, pikepdf.Stream):
            return
        kind = thing.get("/Subtype")
        if kind == "/Image":
            self._image()
        elif kind == "/Form":
            self._form(one, str(name), thing)

    def _form(self, one: Instruction, name: str, form: pikepdf.Stream) -> None:
        walk = self.walk
        walk.forms += 1
        if walk.forms > MAX_FORMS or len(self.seen) > MAX_DEPTH:
            raise LimitExceeded("A page paints more forms, or deeper ones, than allowed.")
        if form.objgen in self.seen:
            return
        inner = self.state.copy()
        matrix = form.get("/Matrix")
        if isinstance(matrix, pikepdf.Array) and len(matrix) == 6:
            a, b, c, d, e, f = (_float(value, 0.0) for value in list(matrix))
            inner.ctm = times((a, b, c, d, e, f), inner.ctm)
        box = form.get("/BBox")
        if isinstance(box, pikepdf.Array) and len(box) == 4:
            x0, y0, x1, y1 = (_float(value, 0.0) for value in list(box))
            inner.clip = meet(inner.clip, mapped_box(inner.ctm, x0, y0, x1, y1))
        resources = form.get("/Resources")
        if not isinstance(resources, pikepdf.Dictionary):
            resources = self.node.resources
        node = walk.stream(form.read_bytes(), resources, inner, self.node, (*self.seen, form.objgen))
        self.node.forms.append((one, name, form, node))

    # text -----------------------------------------------------------------------------------------------------------

    def begin_text(self, _: Instruction) -> None:
        self.tm = self.line = IDENTITY
        self.walk.text_objects += 1
        self.text_object = self.walk.text_objects

    def end_text(self, one: Instruction) -> None:
        self.node.ends[self.text_object] = one
        if self.text_clip:
            boxes = self.text_clip
            around = box_of([(b.x0, b.y0) for b in boxes] + [(b.x1, b.y1) for b in boxes])
            self.state.clip = meet(self.state.clip, around)
            self.text_clip = []

    def text_state(self, one: Instruction) -> None:
        (value,) = _numbers(one.operands, 1)
        state, operator = self.state, one.operator
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

    def choose_font(self, one: Instruction) -> None:
        if len(one.operands) < 2 or not isinstance(one.operands[-1], float):
            raise CannotEdit
        self.state.size = one.operands[-1]
        self.state.font = resource(self.node.resources, "/Font", one.operands[-2])

    def move(self, one: Instruction) -> None:
        x, y = _numbers(one.operands, 2)
        if one.operator == "TD":
            self.state.leading = -y
        self.line = self.tm = moved(self.line, x, y)
        self.node.positions.append((one, self.text_object))

    def set_matrix(self, one: Instruction) -> None:
        a, b, c, d, e, f = _numbers(one.operands, 6)
        self.line = self.tm = (a, b, c, d, e, f)
        self.node.positions.append((one, self.text_object))

    def _next_line(self) -> None:
        self.line = self.tm = moved(self.line, 0, -self.state.leading)

    def next_line(self, one: Instruction) -> None:
        self._next_line()
        self.node.positions.append((one, self.text_object))

    def show(self, one: Instruction) -> None:
        operands = one.operands
        if one.operator in ("'", '"'):
            if one.operator == '"' and len(operands) >= 3:
                self.state.word_spacing, self.state.spacing = _numbers(operands[-3:-1], 2)
            self._next_line()
        if not operands:
            return
        last = operands[-1]
        if isinstance(last, bytes):
            items: list[bytes | float] = [last]
        elif isinstance(last, list):
            items = [item for item in last if isinstance(item, bytes | float)]
        else:
            raise CannotEdit
        self._show(one, items)

    def _show(self, one: Instruction, items: list[bytes | float]) -> None:
        walk, state = self.walk, self.state
        if not any(isinstance(item, bytes) and item for item in items):
            self._skip(items)
            return
        walk.order += 1
        show = Show(
            one, items, walk.fonts.get(state.font), state.size, state.spacing, state.word_spacing, state.scale,
            state.rise, state.mode, self.tm, times(self.tm, state.ctm), state.fill, state.stroke,
            state.stroke_alpha if state.mode == 1 else state.alpha, state.clip, self.text_object, walk.order,
            masked=state.masked,
        )  # fmt: skip
        show.end_x = end_of(show)
        self.tm = moved(self.tm, 0, show.end_x) if show.font.vertical else moved(self.tm, show.end_x, 0)
        self.node.shows.append(show)
        walk.shows.append(show)
        if state.mode >= 4:
            self.text_clip.append(box_of_show(show))

    def _skip(self, items: list[bytes | float]) -> None:
        """An array of moves without a string."""
        moves = sum(item for item in items if isinstance(item, float))
        if moves:
            by = -moves / 1000 * self.state.size
            vertical = self.walk.fonts.get(self.state.font).vertical
            self.tm = moved(self.tm, 0, by) if vertical else moved(self.tm, by * self.state.scale, 0)


def _float(value: Any, otherwise: float) -> float:
    try:
        return float(value) if value is not None and not isinstance(value, pikepdf.Object) else otherwise
    except (TypeError, ValueError, ArithmeticError):
        return otherwise


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


def box_of_show(show: Show) -> Box:
    """An outer bound of the glyphs of a show, in points of the displayed page."""
    size = abs(show.size)
    if show.font.vertical:
        return mapped_box(show.to_page, -size, min(0, show.end_x) - 0.3 * size, size, max(0, show.end_x) + 0.3 * size)
    low, high = show.rise - 0.3 * size, show.rise + size
    return mapped_box(show.to_page, min(0.0, show.end_x), low, max(0.0, show.end_x), high)


_OPERATORS: Final[dict[str, Any]] = {
    "q": _Stream.save, "Q": _Stream.restore, "cm": _Stream.transform, "gs": _Stream.graphics_state,
    "g": _Stream.colour, "G": _Stream.colour, "rg": _Stream.colour, "RG": _Stream.colour, "k": _Stream.colour,
    "K": _Stream.colour, "cs": _Stream.colour, "CS": _Stream.colour, "sc": _Stream.colour, "SC": _Stream.colour,
    "scn": _Stream.colour, "SCN": _Stream.colour,
    "m": _Stream.path_points, "l": _Stream.path_points, "c": _Stream.path_points, "v": _Stream.path_points,
    "y": _Stream.path_points, "re": _Stream.rectangle, "w": _Stream.line_width, "W": _Stream.clip, "W*": _Stream.clip,
    "f": _Stream.paint_path, "F": _Stream.paint_path, "f*": _Stream.paint_path, "B": _Stream.paint_path,
    "B*": _Stream.paint_path, "b": _Stream.paint_path, "b*": _Stream.paint_path, "S": _Stream.paint_path,
    "s": _Stream.paint_path, "n": _Stream.paint_path, "sh": _Stream.shading, "BI": _Stream.inline_image,
    "Do": _Stream.external, "BT": _Stream.begin_text, "ET": _Stream.end_text, "Tc": _Stream.text_state,
    "Tw": _Stream.text_state, "Tz": _Stream.text_state, "TL": _Stream.text_state, "Ts": _Stream.text_state,
    "Tr": _Stream.text_state, "Tf": _Stream.choose_font, "Td": _Stream.move, "TD": _Stream.move,
    "Tm": _Stream.set_matrix, "T*": _Stream.next_line, "Tj": _Stream.show, "TJ": _Stream.show, "'": _Stream.show,
    '"': _Stream.show,
}  # fmt: skip
