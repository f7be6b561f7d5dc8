# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Follow the painting of a page: which text is shown where, in which colour, under which clip, in which order.

The walk changes nothing. It gives a tree of streams (the page, and every form as often as it is painted) with the
text and the areas painted; :mod:`edit` writes streams anew from it.
"""

from __future__ import annotations

import math
from typing import Any, Final

import pikepdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import walk_text
from redactor.formats.pdf.colours import Colour, Space, colour_of, space_of
from redactor.formats.pdf.content import CannotEdit, Instruction, instructions, numbers
from redactor.formats.pdf.geometry import IDENTITY, Matrix, box_of, mapped, mapped_box, meet, times
from redactor.formats.pdf.metrics import Fonts
from redactor.formats.pdf.pages import contents_of, inherited, resource
from redactor.formats.pdf.painted import Node, Painted, Path, Shape, Show, Walked
from redactor.formats.pdf.speckled import LONGEST, THICKEST
from redactor.formats.pdf.walk_state import State
from redactor.model import Box

#: forms painted on one page, nested ones counted each time: stops a bomb of forms in forms
MAX_FORMS: Final = 20_000
MAX_DEPTH: Final = 30
#: soft masks of a page that are followed; a page with more is told as not assessed
MAX_MASKS: Final = 30
#: a mask that paints fewer rectangles and shadings is a fade or a frame
MAX_QUIET: Final = 8
#: parts of paths that are kept, and the sizes (points) between which one may be a letter
MAX_SHAPES: Final = 20_000
LOW, HIGH = 3.0, 60.0
#: blend modes that hide what is below
_NORMAL: Final = ("/Normal", "/Compatible")
Key = tuple[int, int]


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
        state = State()
        state.ctm = to_display
        root = walk.stream(data, inherited(page.obj, "/Resources"), state, None, ())
        return Walked(
            root, walk.shows, walk.painted, to_display, walk.masks, walk.shapes,
            walk.specks, mask_shows=walk.mask_shows, patterned=walk.patterned, lost=walk.lost,
        )  # fmt: skip


class _Walk:
    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.shows: list[Show] = []
        self.painted: list[Painted] = []
        self.shapes: list[Shape] = []
        self.order = 0
        self.forms = 0
        self.text_objects = 0
        self.masks: list[Painted] = []
        self.specks: list[Box] = []
        self.mask_shows: list[Show] = []
        self.patterned = False
        self.lost = False
        """whether there is a soft mask that can't be followed"""
        self.masked: dict[tuple[Key, Matrix, Box], Node | None] = {}
        """the groups of soft masks that were followed, with place and clip, and what they paint if it is text"""
        self.following: frozenset[Key] = frozenset()
        """those that this walk is within"""
        self.quiet: set[Key] = set()
        """those that paint neither pictures nor drawings wherever they stand: they need not be followed again"""

    def mask(self, group: Any, state: State) -> Node | None:
        """Follow what a soft mask paints, apart from the page. Gives it when it has text, which can be edited."""
        if not isinstance(group, pikepdf.Stream) or group.objgen in self.following or group.objgen in self.quiet:
            return None
        placed = group.objgen, state.ctm, state.clip
        if placed in self.masked:
            return self.masked[placed]
        if len(self.masked) > MAX_MASKS:  # told as not assessed
            self.lose(state)
            return None
        self.masked[placed] = node = None
        inner = _Walk(self.fonts)
        inner.masked, inner.forms, inner.quiet, inner.order = self.masked, self.forms, self.quiet, self.order
        inner.following = self.following | {group.objgen}
        holder = Node(b"", pikepdf.Dictionary())
        try:
            node = Stream(inner, holder, state.copy(), ()).form(group)
        except CannotEdit:
            self.lose(state)
        else:
            shows = inner.shows + inner.mask_shows
            plain = len(inner.painted) < MAX_QUIET and all(map(_is_plain, inner.painted))
            if plain and not inner.masks and not shows:
                self.quiet.add(group.objgen)
            self.masked[placed] = node = node if shows else None
            self.mask_shows += shows
        self.forms, self.order, self.patterned = inner.forms, inner.order, self.patterned or inner.patterned
        self.masks += inner.painted + inner.masks
        self.lost |= inner.lost
        return node

    def lose(self, state: State) -> None:
        """Note a soft mask that can't be followed."""
        self.lost = True
        self.masks.append(Painted("image", state.clip, None, 1.0, exact=False, order=0))

    def add_shapes(self, points: list[tuple[float, float]], begins: list[int]) -> None:
        """Note the parts of a path that may be letters."""
        shapes = self.shapes
        for begin, end in zip(begins, (*begins[1:], len(points)), strict=True):
            if end - begin < 2:
                continue
            part = points[begin:end]
            xs, ys = [x for x, _ in part], [y for _, y in part]
            x0, y0, x1, y1 = min(xs), min(ys), max(xs), max(ys)
            if end - begin <= 5:
                self.add_speck(Box(x0, y0, x1, y1))
            if end - begin < 3:
                continue
            if not (max(x1 - x0, y1 - y0) > LOW and x1 - x0 < HIGH and y1 - y0 < HIGH) or len(shapes) >= MAX_SHAPES:
                continue
            if end - begin <= 5 and len({round(x, 2) for x in xs}) <= 2 and len({round(y, 2) for y in ys}) <= 2:
                continue
            shapes.append(Shape(Box(x0, y0, x1, y1), end - begin))

    def add_speck(self, box: Box) -> None:
        """Note a part of a path that may be one of many that make letters."""
        wide, high = box.x1 - box.x0, box.y1 - box.y0
        if min(wide, high) <= THICKEST and max(wide, high) <= LONGEST and len(self.specks) < MAX_SHAPES:
            self.specks.append(box)

    def stream(self, data: bytes, resources: Any, state: State, parent: Node | None, seen: tuple[Key, ...]) -> Node:
        node = Node(data, resources, parent=parent)
        Stream(self, node, state, seen).run()
        return node


class Stream:
    """The interpretation of one stream."""

    def __init__(self, walk: _Walk, node: Node, state: State, seen: tuple[Key, ...]) -> None:
        self.walk, self.node, self.state, self.seen = walk, node, state, seen
        self.stack: list[State] = []
        self.tm: Matrix = IDENTITY
        self.line: Matrix = IDENTITY
        self.text_object = 0
        self.points: list[tuple[float, float]] = []
        self.begins: list[int] = []
        """where in the points each part of the path begins"""
        self.path_start = 0
        self.rectangles = 0
        self.curved = False
        self.clipping = False
        self.text_clip: list[Box] = []
        self.fonts: dict[str, Any] = {}
        """font dictionaries by the names that this stream has for them"""

    def run(self) -> None:
        table = _OPERATORS
        for one in instructions(self.node.data):
            act = table.get(one[0])
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
        a, b, c, d, e, f = numbers(one.operands, 6)
        self.state.ctm = times((a, b, c, d, e, f), self.state.ctm)

    def graphics_state(self, one: Instruction) -> None:
        extra = resource(self.node.resources, "/ExtGState", one.operands[-1] if one.operands else None)
        if not isinstance(extra, pikepdf.Dictionary):
            return
        state = self.state
        state.alpha = _float(extra.get("/ca"), state.alpha)
        state.stroke_alpha = _float(extra.get("/CA"), state.stroke_alpha)
        state.pen = _float(extra.get("/LW"), state.pen)
        if "/BM" in extra:
            state.blends = extra["/BM"] not in _NORMAL
        if "/op" in extra or "/OP" in extra:
            state.overprints = True in (extra.get("/op"), extra.get("/OP"))
        if "/SMask" in extra:
            state.masked = isinstance(extra["/SMask"], pikepdf.Dictionary)
            node = self.walk.mask(extra["/SMask"].get("/G"), state) if state.masked else None
            if node is not None:
                self.node.masks.append((one, extra, node))
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
            if value is None and not self.walk.patterned and operator in ("scn", "SCN"):
                named = one.operands[-1] if one.operands else None
                self.walk.patterned = _has_text(resource(self.node.resources, "/Pattern", named))
        if fills:
            state.fill, state.fill_space = value, space
        else:
            state.stroke, state.stroke_space = value, space

    # paths ----------------------------------------------------------------------------------------------------------

    def line_width(self, one: Instruction) -> None:
        (self.state.pen,) = numbers(one.operands, 1)

    def path_points(self, one: Instruction) -> None:
        if not self.points:
            self.path_start = one.start
        if one.operator == "m":
            self.begins.append(len(self.points))
        numbers = [value for value in one.operands if isinstance(value, float)]
        self.points += [mapped(self.state.ctm, x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        self.curved = True

    def rectangle(self, one: Instruction) -> None:
        if not self.points:
            self.path_start = one.start
        x, y, w, h = numbers(one.operands, 4)
        box = mapped_box(self.state.ctm, x, y, x + w, y + h)
        self.points += [(box.x0, box.y0), (box.x1, box.y1)]
        self.rectangles += 1
        self.walk.add_speck(box)

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
                reach = state.pen * math.sqrt(abs(ctm[0] * ctm[3] - ctm[1] * ctm[2])) / 2
                self.paint("stroke", seen, state.stroke, state.stroke_alpha, exact=False, reach=reach)
            if operator != "n":
                self.node.paths.append(
                    Path(self.walk.order, self.path_start, one, ctm, box, state.clip, state.pen, self.clipping)
                )
            if self.begins and (operator != "n" or self.clipping):
                self.walk.add_shapes(self.points, self.begins)
            if self.clipping:
                state.clip = seen
        elif self.clipping:
            state.clip = Box(0, 0, 0, 0)
        self.points, self.begins, self.rectangles, self.curved, self.clipping = [], [], 0, False, False

    def paint(
        self, kind: str, box: Box, colour: Colour, alpha: float, *, exact: bool, reach: float = 0.0, doubt: bool = False
    ) -> None:
        walk, state = self.walk, self.state
        walk.order += 1
        if state.masked:
            alpha = min(alpha, 0.5)
        doubt = doubt or state.masked or state.blends or state.overprints
        walk.painted.append(Painted(kind, box, colour, alpha, exact, walk.order, reach, doubt))

    def shading(self, one: Instruction) -> None:
        clip = self.state.clip
        self.paint("shading", clip, None, self.state.alpha, exact=True)
        # it fills its clip: under a box it goes like a path that does
        self.node.paths.append(
            Path(self.walk.order, one.start, one, self.state.ctm, clip, clip, self.state.pen, clips=False)
        )

    def inline_image(self, _: Instruction) -> None:
        self._image()

    def _image(self, *, masked: bool = False) -> None:
        ctm = self.state.ctm
        upright = (abs(ctm[1]) < 1e-6 and abs(ctm[2]) < 1e-6) or (abs(ctm[0]) < 1e-6 and abs(ctm[3]) < 1e-6)
        box = meet(mapped_box(ctm, 0, 0, 1, 1), self.state.clip)
        self.paint("image", box, None, self.state.alpha, exact=upright, doubt=masked)

    def external(self, one: Instruction) -> None:
        name = one.operands[-1] if one.operands else None
        thing = resource(self.node.resources, "/XObject", name)
        if not isinstance(thing, pikepdf.Stream):
            return
        kind = thing.get("/Subtype")
        if kind == "/Image":
            self._image(masked="/SMask" in thing or "/Mask" in thing)
        elif kind == "/Form":
            node = self.form(thing)
            if node is None:
                self.node.cycles.append(one)
            else:
                self.node.forms.append((one, str(name), thing, node))

    def form(self, form: pikepdf.Stream) -> Node | None:
        """Follow what a form paints; None when it would paint itself."""
        walk = self.walk
        walk.forms += 1
        if walk.forms > MAX_FORMS or len(self.seen) > MAX_DEPTH:
            raise LimitExceeded("A page paints more forms, or deeper ones, than allowed.")
        if form.objgen in self.seen:
            return None
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
        return walk.stream(form.read_bytes(), resources, inner, self.node, (*self.seen, form.objgen))


def _has_text(pattern: Any) -> bool:
    """Whether a tiling pattern may show text: it has fonts, or resources that tell nothing."""
    if not isinstance(pattern, pikepdf.Stream):
        return False
    resources = pattern.get("/Resources")
    return not isinstance(resources, pikepdf.Dictionary) or "/Font" in resources or "/XObject" in resources


def _is_plain(one: Painted) -> bool:
    """Neither a picture nor a drawing that may be a letter."""
    return one.kind != "image" and (one.kind != "fill" or one.exact)


def _float(value: Any, otherwise: float) -> float:
    try:
        return float(value) if value is not None and not isinstance(value, pikepdf.Object) else otherwise
    except (TypeError, ValueError, ArithmeticError):
        return otherwise


_OPERATORS: Final[dict[str, Any]] = {
    "q": Stream.save, "Q": Stream.restore, "cm": Stream.transform, "gs": Stream.graphics_state,
    "g": Stream.colour, "G": Stream.colour, "rg": Stream.colour, "RG": Stream.colour, "k": Stream.colour,
    "K": Stream.colour, "cs": Stream.colour, "CS": Stream.colour, "sc": Stream.colour, "SC": Stream.colour,
    "scn": Stream.colour, "SCN": Stream.colour,
    "m": Stream.path_points, "l": Stream.path_points, "c": Stream.path_points, "v": Stream.path_points,
    "y": Stream.path_points, "re": Stream.rectangle, "w": Stream.line_width, "W": Stream.clip, "W*": Stream.clip,
    "f": Stream.paint_path, "F": Stream.paint_path, "f*": Stream.paint_path, "B": Stream.paint_path,
    "B*": Stream.paint_path, "b": Stream.paint_path, "b*": Stream.paint_path, "S": Stream.paint_path,
    "s": Stream.paint_path, "n": Stream.paint_path, "sh": Stream.shading, "BI": Stream.inline_image,
    "Do": Stream.external, "BT": walk_text.begin_text, "ET": walk_text.end_text, "Tc": walk_text.text_state,
    "Tw": walk_text.text_state, "Tz": walk_text.text_state, "TL": walk_text.text_state, "Ts": walk_text.text_state,
    "Tr": walk_text.text_state, "Tf": walk_text.choose_font, "Td": walk_text.move, "TD": walk_text.move,
    "Tm": walk_text.set_matrix, "T*": walk_text.next_line, "Tj": walk_text.show, "TJ": walk_text.show,
    "'": walk_text.show, '"': walk_text.show,
}  # fmt: skip
