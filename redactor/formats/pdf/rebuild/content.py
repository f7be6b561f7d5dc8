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
from typing import TYPE_CHECKING, Any, ClassVar

import pikepdf
from pikepdf import Dictionary, Name, Operator

from redactor.formats.pdf.rebuild import functions, images, operators, painting
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.fonts import FontUse, font_use
from redactor.formats.pdf.rebuild.layers import is_hidden
from redactor.formats.pdf.rebuild.marked import TAGS, VISIBLE, harmless_reading
from redactor.formats.pdf.rebuild.secrets import mentions
from redactor.formats.pdf.rebuild.state import EVERYWHERE, Content, Drawn, Names, State
from redactor.formats.pdf.rebuild.values import (
    IDENTITY,
    Matrix,
    Rect,
    Value,
    get,
    integer,
    intersect,
    is_empty,
    matrix,
    multiply,
    name_of,
    transform,
    union,
)

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.images import ImageUse

_DEEPEST = 40
#: A path with more curves and lines than this may be the outline of a letter.
_LETTER = 6
_MOST_DRAWS = 20_000
_Emitted = tuple[list[Value], Operator]


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
) -> Content:
    """Write a content stream anew.

    ``numbered`` keeps marked-content numbers (pages of a tagged document); ``glyph`` allows the operators of a Type 3
    glyph; ``nested`` says that nothing in here was redacted (pattern, soft mask, glyph): when its text holds a
    secret, all its text goes (``mute``), and text and drawn letters that ``areas`` (boxes) touch go in any case. A
    stream that can't be parsed paints nothing.
    """

    def write(*, collect: bool, mute: bool) -> _Writer:
        writer = _Writer(
            copier,
            resources,
            clip,
            depth=depth,
            numbered=numbered,
            glyph=glyph,
            collect=collect,
            mute=mute,
            names=names,
        )
        writer.state.font, writer.areas = font, areas
        writer.run(stream)
        return writer

    collect = nested and bool(copier.secrets)
    writer = write(collect=collect, mute=mute)
    if collect and not mute and writer.content.shows_text and holds_secret(writer.content.shown, copier.secrets):
        copier.removed["text in a pattern, soft mask or glyph"] += 1
        writer = write(collect=False, mute=True)
    return writer.content


def holds_secret(shown: list[str], secrets: tuple[str, ...]) -> bool:
    """Whether the text, or what can't be read of it, holds one of the (normalised) secrets."""
    if "\ufffd" in "".join(shown):
        return True
    return mentions(" ".join(shown), secrets) or mentions("".join(shown), secrets)


class _Writer:
    """Reads one content stream and writes the allowed part of it."""

    def __init__(
        self,
        copier: Copier,
        resources: Value,
        clip: Rect,
        *,
        depth: int,
        numbered: bool,
        glyph: bool,
        collect: bool,
        mute: bool,
        names: Names | None,
    ) -> None:
        self.copier, self.resources, self.depth = copier, resources, depth
        self.numbered, self.glyph, self.collect, self.mute = numbered, glyph, collect, mute
        shared = names or Names()
        self.content = Content(resources=shared.resources)
        self.out: list[_Emitted] = []
        self.state = State(clip=clip)
        self.stack: list[State] = []
        self.names, self.counts = shared.given, shared.counts
        self.marked: list[tuple[bool, int | None, int | None]] = []
        self.hidden = 0
        self.path: Rect | None = None
        self.clipping = False
        self.areas = Areas()
        self.lines = 0
        self.shown_width = 0.0
        self.line: Matrix = IDENTITY
        self.in_text = False

    # -- the loop ---------------------------------------------------------------------------------------------------

    def run(self, stream: Value) -> None:
        if self.depth > _DEEPEST:
            return
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a stream that ends early is read as far as it goes
                instructions = pikepdf.parse_content_stream(stream)
        except (pikepdf.PdfError, TypeError, ValueError, RuntimeError, AttributeError):
            self.copier.removed["unreadable content stream"] += 1
            return
        self._defaults()
        for instruction in instructions:
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                self._inline(instruction)
                continue
            try:
                operator = str(instruction.operator)
            except UnicodeDecodeError:
                continue
            if operator in ("BDC", "BMC"):
                self._begin_marked(list(instruction.operands))
                continue
            if operator not in operators.SIGNATURES or (operator in ("d0", "d1") and not self.glyph):
                continue
            operands = operators.checked_operands(operator, list(instruction.operands))
            if operands is None:
                continue
            handler = self._HANDLERS.get(operator)
            if handler is None:
                self._emit(operator, operands)
            else:
                handler(self, operator, operands)
        self._close()
        self.content.data = pikepdf.unparse_content_stream(self.out)

    def _emit(self, operator: str, operands: list[Value]) -> None:
        self.out.append((operands, Operator(operator)))

    def _close(self) -> None:
        """Balance what was left open."""
        if self.in_text:
            self._emit("ET", [])
        while self.marked:
            self._end_marked("EMC", [])
        for _ in self.stack:
            self._emit("Q", [])

    # -- resources --------------------------------------------------------------------------------------------------

    def _resource(self, category: str, name: Value) -> Value | None:
        return get(get(self.resources, category), name)

    def _named(self, category: str, key: object, value: Value | None) -> Name | None:
        """The neutral name of a copied resource in this stream's own dictionary; None when it has no copy."""
        known = (category, key)
        if known not in self.names:
            if value is None:
                self.names[known] = None
            else:
                self.counts[category] = self.counts.get(category, 0) + 1
                name = Name(f"/{_LETTERS[category]}{self.counts[category]}")
                if category not in self.content.resources:
                    self.content.resources[category] = Dictionary()
                self.content.resources[category][name] = value
                self.names[known] = name
        return self.names[known]

    def _defaults(self) -> None:
        """The spaces that stand in for the device spaces apply to a whole stream without being named in it."""
        for key in ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK"):
            old = self._resource("/ColorSpace", key)
            made = None if old is None else functions.copy_colour_space(self.copier, old)
            if made is not None:
                if "/ColorSpace" not in self.content.resources:
                    self.content.resources["/ColorSpace"] = Dictionary()
                self.content.resources["/ColorSpace"][key] = made

    # -- graphics state ---------------------------------------------------------------------------------------------

    def _save(self, operator: str, operands: list[Value]) -> None:
        if len(self.stack) < 2000:
            self.stack.append(self.state.copy())
            self._emit(operator, operands)

    def _restore(self, operator: str, operands: list[Value]) -> None:
        if self.stack:
            self.state = self.stack.pop()
            self._emit(operator, operands)

    def _concatenate(self, operator: str, operands: list[Value]) -> None:
        self.state.ctm = multiply(_floats(operands), self.state.ctm)
        self._emit(operator, operands)

    def _intent(self, operator: str, operands: list[Value]) -> None:
        if name_of(operands[0]) in operators.INTENTS:
            self._emit(operator, operands)

    def _graphics_state(self, operator: str, operands: list[Value]) -> None:
        old = self._resource("/ExtGState", operands[0])
        # A soft mask stands in the space of the moment, so its copy depends on where the boxes are in that space.
        boxes = self._boxes_here() if get(old, "/SMask") is not None else Areas()
        key = (name_of(operands[0]), boxes.key)
        if ("/ExtGState", key) not in self.names:
            copy = painting.copy_graphics_state(self.copier, old, self.resources, self.depth + 1, boxes)
            self._named("/ExtGState", key, copy)
        name = self.names["/ExtGState", key]
        if name is None:
            return
        copied = self.content.resources["/ExtGState"][name]
        if "/SMask" in copied:
            self.state.risky_mask = painting.is_risky(self.copier, get(old, "/SMask"), boxes)
        font = get(old, "/Font")
        if isinstance(font, pikepdf.Array) and len(font):
            self.state.font = font_use(self.copier, font[0], self.resources)
        self._emit(operator, [name])

    # -- colour -----------------------------------------------------------------------------------------------------

    def _colour_space(self, operator: str, operands: list[Value]) -> None:
        key = name_of(operands[0])
        if key in functions.DEVICE_SPACES:
            self._emit(operator, [operands[0]])
            return
        old = self._resource("/ColorSpace", operands[0])
        if ("/ColorSpace", key) not in self.names:
            self._named("/ColorSpace", key, functions.copy_colour_space(self.copier, old))
        name = self.names["/ColorSpace", key]
        if name is not None:
            self._emit(operator, [name])

    def _colour(self, operator: str, operands: list[Value]) -> None:
        risky = False
        if operands and isinstance(operands[-1], pikepdf.Name):
            old, key = self._resource("/Pattern", operands[-1]), name_of(operands[-1])
            if ("/Pattern", key) not in self.names:
                self._named(
                    "/Pattern",
                    key,
                    painting.copy_pattern(self.copier, old, self.resources, self.depth + 1, self._page_boxes()),
                )
            name = self.names["/Pattern", key]
            if name is None:
                return
            risky = painting.is_risky(self.copier, old, self._page_boxes())
            operands = [*operands[:-1], name]
        if operator in ("scn", "sc"):
            self.state.risky_fill = risky
        else:
            self.state.risky_stroke = risky
        self._emit(operator, operands)

    def _simple_colour(self, operator: str, operands: list[Value]) -> None:
        if operator.islower():
            self.state.risky_fill = False
        else:
            self.state.risky_stroke = False
        self._emit(operator, operands)

    # -- paths ------------------------------------------------------------------------------------------------------

    def _construct(self, operator: str, operands: list[Value]) -> None:
        values = [float(one) for one in operands]
        if operator == "re":
            x, y, width, height = values
            values = [x, y, x + width, y, x, y + height, x + width, y + height]
        a, b, c, d, e, f = self.state.ctm
        for x, y in zip(values[::2], values[1::2], strict=False):
            at = (a * x + c * y + e, b * x + d * y + f)
            self.path = union(self.path, (*at, *at))
        self.lines += 1 if operator in ("c", "v", "y", "l") else 0
        self._emit(operator, operands)

    def _clip(self, operator: str, operands: list[Value]) -> None:
        self.clipping = True
        self._emit(operator, operands)

    def _paint(self, operator: str, operands: list[Value]) -> None:
        state = self.state
        if operator != "n" and (state.risky_mask or state.risky_fill or state.risky_stroke) and self.path:
            self._note_unredactable(self.path)
        letters = self.lines > _LETTER and self.path is not None and self.areas.touch(self.path)
        if operator != "n" and (self.hidden or letters):
            operator = "n"
        self._emit(operator, operands)
        if self.clipping:
            # A clip without a path leaves nothing to see.
            state.clip = intersect(state.clip, self.path or (0.0, 0.0, 0.0, 0.0))
        self.path, self.clipping, self.lines = None, False, 0

    def _note_unredactable(self, area: Rect) -> None:
        self.content.out_of_reach = True
        seen = intersect(_grown(area), self.state.clip)
        if not is_empty(seen):
            self.content.unredactable.append(seen)

    def _shade(self, operator: str, operands: list[Value]) -> None:
        key = name_of(operands[0])
        if ("/Shading", key) not in self.names:
            self._named("/Shading", key, painting.copy_shading(self.copier, self._resource("/Shading", operands[0])))
        name = self.names["/Shading", key]
        if name is not None and not self.hidden:
            self._emit(operator, [name])

    # -- XObjects and pictures --------------------------------------------------------------------------------------

    def _do(self, operator: str, operands: list[Value]) -> None:
        old, key = self._resource("/XObject", operands[0]), name_of(operands[0])
        if not isinstance(old, pikepdf.Stream):
            return
        if self.hidden or is_hidden(self.copier.hidden_layers, get(old, "/OC")):
            self.copier.removed["hidden layer"] += 1
            return
        if name_of(get(old, "/Subtype")) == "/Form":
            self._form(operator, key, old)
        elif name_of(get(old, "/Subtype")) == "/Image":
            self._picture(images.image_use(self.copier, old, self.resources), ("image", key))

    def _form(self, operator: str, key: str, old: Value) -> None:
        form = painting.copy_form(self.copier, old, self.resources, self.depth + 1, self.state.font, mute=self.mute)
        name = self._named("/XObject", key, None if form is None else form.stream)
        if form is None or name is None:
            return
        inside, state = form.content, self.state
        placed = multiply(form.matrix, state.ctm)
        seen = intersect(state.clip, transform(form.bbox, placed))
        for one in inside.drawn:
            self._draw(one.image, multiply(one.placed, placed), intersect(seen, transform(one.clip, placed)))
        for area in inside.unredactable:
            self._note_unredactable(transform(area, placed))
        if state.risky_mask and not is_empty(seen):
            self.content.unredactable.append(seen)
        self.content.shows_text |= inside.shows_text
        self.content.shows_pictures |= inside.shows_pictures
        self.content.out_of_reach |= inside.out_of_reach or inside.shows_text
        if self.collect:
            self.content.shown.extend(inside.shown)
        self._emit(operator, [name])

    def _inline(self, instruction: pikepdf.ContentStreamInlineImage) -> None:
        if self.hidden:
            return
        use = images.inline_use(self.copier, instruction, self.resources)
        if use is not None:
            self._picture(use, ("inline", len(self.names)))

    def _picture(self, use: ImageUse | None, key: object) -> None:
        if use is None:
            return
        state = self.state
        if self.depth == 0 and is_empty(intersect(transform((0.0, 0.0, 1.0, 1.0), state.ctm), state.clip)):
            self.copier.removed["picture that nobody can see"] += 1
            return
        name = self._named("/XObject", key, use.stream)
        self._draw(use, state.ctm, state.clip)
        self.content.shows_pictures = self.content.out_of_reach = True
        if state.risky_mask or (use.is_mask and state.risky_fill):
            self._note_unredactable(transform((0.0, 0.0, 1.0, 1.0), state.ctm))
        if name is not None:
            self._emit("Do", [name])

    def _draw(self, use: ImageUse, placed: Matrix, clip: Rect) -> None:
        if len(self.content.drawn) >= _MOST_DRAWS:
            use.see_all()
            return
        self.content.drawn.append(Drawn(use, placed, clip))

    # -- text -------------------------------------------------------------------------------------------------------

    def _begin_text(self, operator: str, operands: list[Value]) -> None:
        self.line, self.shown_width = IDENTITY, 0.0
        if not self.in_text:
            self.in_text = True
            self._emit(operator, operands)

    def _end_text(self, operator: str, operands: list[Value]) -> None:
        if self.in_text:
            self.in_text = False
            self._emit(operator, operands)

    def _font(self, operator: str, operands: list[Value]) -> None:
        use = font_use(self.copier, self._resource("/Font", operands[0]), self.resources)
        self.state.font, self.state.size = use, abs(float(operands[1]))
        if use is not None:
            name = self._named("/Font", use.number, use.made)
            self._emit(operator, [name, operands[1]])

    def _move(self, operator: str, operands: list[Value]) -> None:
        x, y = float(operands[0]), float(operands[1])
        if operator == "TD":
            self.state.leading = -y
        self.line, self.shown_width = multiply((1.0, 0.0, 0.0, 1.0, x, y), self.line), 0.0
        self._emit(operator, operands)

    def _text_matrix(self, operator: str, operands: list[Value]) -> None:
        self.line, self.shown_width = _floats(operands), 0.0
        self._emit(operator, operands)

    def _leading(self, operator: str, operands: list[Value]) -> None:
        self.state.leading = float(operands[0])
        self._emit(operator, operands)

    def _next_line(self, operator: str, operands: list[Value]) -> None:
        self.shown_width = 0.0
        self.line = multiply((1.0, 0.0, 0.0, 1.0, 0.0, -self.state.leading), self.line)
        self._emit(operator, operands)

    def _show(self, operator: str, operands: list[Value]) -> None:
        if operator in ("'", '"'):
            self.shown_width = 0.0
            self.line = multiply((1.0, 0.0, 0.0, 1.0, 0.0, -self.state.leading), self.line)
        font = self.state.font
        if font is None or self.hidden or self.mute:
            return
        parts = operands[-1] if operator == "TJ" else [operands[-1]]
        if self.areas and self._is_covered(parts):
            self.copier.removed["text in a pattern, soft mask or glyph"] += 1
            return
        for one in parts:
            if isinstance(one, pikepdf.String):
                found = font.note(bytes(one))
                if self.collect:
                    self.content.shown.append(font.decode(found))
        self.content.shows_text = True
        number = next((one for _, _, one in reversed(self.marked) if one is not None), None)
        if number is not None:
            placed = multiply(self.line, self.state.ctm)
            self.content.spots.setdefault(number, []).append((placed[4], placed[5]))
        if self.state.risky_mask or self.state.risky_fill:
            at = multiply(self.line, self.state.ctm)
            self._note_unredactable((at[4] - 1, at[5] - 1, at[4] + 1, at[5] + 1))
        self._emit(operator, operands)

    def _is_covered(self, parts: Any) -> bool:
        """Whether shown text may lie under a box; its place is estimated widely, from the start of its line."""
        size = self.state.size
        self.shown_width += sum(len(bytes(one)) for one in parts if isinstance(one, pikepdf.String)) * size
        area = transform((-size, -size, self.shown_width + size, size * 1.5), multiply(self.line, self.state.ctm))
        return self.areas.touch(area)

    def _page_boxes(self) -> Areas:
        """The boxes in the space that patterns of this stream stand in: known for the page itself."""
        return self.copier.areas if self.depth == 0 else Areas()

    def _boxes_here(self) -> Areas:
        """The boxes in the space of the moment, in which a soft mask stands."""
        return self.copier.areas.inside(self.state.ctm) if self.depth == 0 else Areas()

    # -- marked content ---------------------------------------------------------------------------------------------

    def _begin_marked(self, operands: list[Value]) -> None:
        """Only the number of tagged content lives; artifacts stay artifacts; layers that are off paint nothing."""
        tag = name_of(operands[0]) if operands else ""
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = self._resource("/Properties", properties)
        hides = tag == "/OC" and is_hidden(self.copier.hidden_layers, properties)
        if hides:
            self.copier.removed["hidden layer"] += 1
            self.hidden += 1
        number = integer(get(properties, "/MCID"), 0, 10_000_000) if self.numbered else None
        emitted = True
        if number is not None:
            number = self.content.numbers.setdefault(number, len(self.content.numbers))
            self.content.spots.setdefault(number, [])
            self._emit("BDC", [Name(tag) if tag in TAGS else Name.Span, Dictionary(MCID=number)])
        elif tag == "/Span" and (text := harmless_reading(get(properties, "/ActualText"))) is not None:
            self._emit("BDC", [Name.Span, Dictionary(ActualText=text)])
        elif self.numbered and tag == "/Artifact":
            self._emit("BMC", [Name.Artifact])
        else:
            emitted = False
        self.marked.append((hides, len(self.out) if emitted else None, number))

    def _end_marked(self, operator: str, operands: list[Value]) -> None:
        if not self.marked:
            return
        hides, start, number = self.marked.pop()
        self.hidden -= hides
        if start is None:
            return
        if number is None and not any(str(one[1]) in VISIBLE for one in self.out[start:]):
            # What it stood around was removed: an empty mark would still say what kind of text that was.
            del self.out[start - 1]
            return
        self._emit(operator, operands)

    _HANDLERS: ClassVar[dict[str, Callable[[_Writer, str, list[Value]], None]]] = {
        "q": _save,
        "Q": _restore,
        "cm": _concatenate,
        "ri": _intent,
        "gs": _graphics_state,
        **dict.fromkeys(("CS", "cs"), _colour_space),
        **dict.fromkeys(("SC", "SCN", "sc", "scn"), _colour),
        **dict.fromkeys(("G", "g", "RG", "rg", "K", "k"), _simple_colour),
        **dict.fromkeys(("m", "l", "c", "v", "y", "re"), _construct),
        **dict.fromkeys(("W", "W*"), _clip),
        **dict.fromkeys((*operators.PAINTING, "n"), _paint),
        "sh": _shade,
        "Do": _do,
        "BT": _begin_text,
        "ET": _end_text,
        "Tf": _font,
        **dict.fromkeys(("Td", "TD"), _move),
        "Tm": _text_matrix,
        "TL": _leading,
        "T*": _next_line,
        **dict.fromkeys(operators.SHOWING, _show),
        "EMC": _end_marked,
    }


_LETTERS = {"/Font": "F", "/XObject": "X", "/Pattern": "P", "/Shading": "S", "/ExtGState": "G", "/ColorSpace": "C"}


def _floats(operands: list[Value]) -> Matrix:
    return matrix(pikepdf.Array(operands))


def _grown(area: Rect) -> Rect:
    """A line has no area, but it paints."""
    return area[0] - 0.5, area[1] - 0.5, area[2] + 0.5, area[3] + 0.5
