# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Forms, patterns, shadings, graphics states and soft masks: the objects that content streams paint with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.rebuild import content as contents
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.fonts import FontUse, font_use
from redactor.formats.pdf.rebuild.functions import copy_colour_space, copy_function
from redactor.formats.pdf.rebuild.operators import INTENTS
from redactor.formats.pdf.rebuild.values import (
    Matrix,
    Rect,
    Value,
    elements,
    get,
    identity,
    integer,
    is_number,
    matrix,
    name_of,
    number_array,
    one_of,
    rect,
)

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.state import Content

_BLEND = frozenset(
    f"/{one}"
    for one in """
        Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight
        Difference Exclusion Hue Saturation Color Luminosity
    """.split()
)


@dataclass(frozen=True, slots=True)
class Form:
    """A copied form with what its caller must know of it."""

    stream: Value
    content: Content
    matrix: Matrix
    bbox: Rect


def _group(copier: Copier, old: Value) -> Dictionary | None:
    """A transparency group: /S /CS /I /K; no other key."""
    if name_of(get(old, "/S")) != "/Transparency":
        return None
    made = Dictionary(S=Name.Transparency)
    space = copy_colour_space(copier, get(old, "/CS"))
    if space is not None:
        made["/CS"] = space
    for key in ("/I", "/K"):
        if get(old, key) is True:
            made[key] = True
    return made


copy_group = _group


def copy_form(
    copier: Copier,
    old: Value,
    inherited: Value,
    depth: int,
    font: FontUse | None = None,
    *,
    mute: bool = False,
    nested: bool = False,
    areas: Areas = Areas(),  # noqa: B008 - an immutable value
    veils: frozenset[str] = frozenset(),
) -> Form | None:
    """A form XObject: /BBox /Matrix /Group, its content and the resources that its content uses.

    /OC was judged by the caller; /Ref, /OPI, /PieceInfo, /Metadata, /StructParent(s), /LastModified and /Name do not
    exist. A form without resources uses those of the stream that paints it (PDF 1.1).
    """
    where = identity(old)
    key = (f"form{mute}{nested}{areas.key}{sorted(veils)}", where) if where else None
    if key and key in copier.memo:
        found: Form | None = copier.memo[key]
        return found
    if key and key in copier.busy:
        return None
    bbox = rect(get(old, "/BBox"))
    if bbox is None:
        return None
    if key:
        copier.busy.add(key)
    try:
        own = get(old, "/Resources")
        inside = contents.rewrite(
            copier,
            old,
            inherited if own is None else own,
            clip=bbox,
            depth=depth,
            nested=nested,
            font=font,
            mute=mute,
            areas=areas.deeper(matrix(get(old, "/Matrix"))),
            veils=veils,
        )
    finally:
        copier.busy.discard(key)
    keys = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=number_array(get(old, "/BBox"), 4))
    turned = number_array(get(old, "/Matrix"), 6)
    if turned is not None:
        keys["/Matrix"] = turned
    group = _group(copier, get(old, "/Group"))
    if group is not None:
        keys["/Group"] = group
    keys["/Resources"] = inside.resources
    made = Form(copier.stream(inside.data, keys), inside, matrix(get(old, "/Matrix")), bbox)
    if key:
        copier.memo[key] = made
    return made


def _see_all(inside: Content) -> None:
    """Pictures in patterns, masks and glyphs stay whole: where they end up is not followed."""
    for one in inside.drawn:
        one.image.see_all()


def copy_pattern(copier: Copier, old: Value, inherited: Value, depth: int, areas: Areas) -> Value | None:
    """A tiling pattern (/PaintType /TilingType /BBox /XStep /YStep /Matrix, content, used resources) or a shading
    pattern (/Shading /Matrix /ExtGState). ``areas`` are the boxes of the page, in the space of the stream that paints.
    """
    kind = "pattern" + areas.key
    return copier.once(kind, old, lambda it: _pattern(copier, it, inherited, depth, areas))


def _pattern(copier: Copier, old: Value, inherited: Value, depth: int, areas: Areas) -> Value | None:
    kind = integer(get(old, "/PatternType"), 1, 2)
    made = Dictionary(Type=Name.Pattern, PatternType=kind or 0)
    turned = number_array(get(old, "/Matrix"), 6)
    if turned is not None:
        made["/Matrix"] = turned
    if kind == 2:
        shading = copy_shading(copier, get(old, "/Shading"))
        if shading is None:
            return None
        made["/Shading"] = shading
        state = copy_graphics_state(copier, get(old, "/ExtGState"), inherited, depth, Areas())
        if state is not None:
            made["/ExtGState"] = state
        return made
    box, steps = rect(get(old, "/BBox")), [get(old, "/XStep"), get(old, "/YStep")]
    if kind != 1 or box is None or not isinstance(old, pikepdf.Stream) or not all(map(is_number, steps)):
        return None
    own = get(old, "/Resources")
    seen = areas.inside(matrix(get(old, "/Matrix")), (float(steps[0]), float(steps[1])))
    inside = contents.rewrite(
        copier, old, inherited if own is None else own, clip=box, depth=depth, nested=True, areas=seen
    )
    _see_all(inside)
    where = identity(old)
    if where and (inside.out_of_reach or (inside.shows_text and not areas)):
        copier.risky.add((areas.key, where))
    made["/PaintType"] = integer(get(old, "/PaintType"), 1, 2) or 1
    made["/TilingType"] = integer(get(old, "/TilingType"), 1, 3) or 1
    made["/BBox"], made["/XStep"], made["/YStep"] = number_array(get(old, "/BBox"), 4), steps[0], steps[1]
    made["/Resources"] = inside.resources
    return copier.stream(inside.data, made)


def is_risky(copier: Copier, old: Value, areas: Areas) -> bool:
    """Whether a pattern or soft mask, copied for these boxes, holds text or pictures that were not redacted."""
    where = identity(old)
    return where is not None and (areas.key, where) in copier.risky


def copy_shading(copier: Copier, old: Value) -> Value | None:
    """A shading: /ShadingType /ColorSpace /Background /BBox /AntiAlias, per type /Domain /Matrix /Function /Coords
    /Extend, and for meshes /BitsPerCoordinate /BitsPerComponent /BitsPerFlag /VerticesPerRow /Decode and the mesh.
    """
    return copier.once("shading", old, lambda it: _shading(copier, it))


def _shading(copier: Copier, old: Value) -> Value | None:
    kind = integer(get(old, "/ShadingType"), 1, 7)
    space = copy_colour_space(copier, get(old, "/ColorSpace"))
    if kind is None or space is None:
        return None
    made = Dictionary(ShadingType=kind, ColorSpace=space)
    for key, count in (("/Background", None), ("/BBox", 4), ("/Domain", None), ("/Matrix", 6), ("/Coords", None)):
        value = number_array(get(old, key), count, most=64)
        if value is not None:
            made[key] = value
    extend = elements(get(old, "/Extend"), 2)
    if len(extend) == 2:
        made["/Extend"] = Array([one is True for one in extend])
    if get(old, "/AntiAlias") is True:
        made["/AntiAlias"] = True
    function = get(old, "/Function")
    if function is not None:
        parts = [copy_function(copier, one) for one in elements(function, 64)]
        if any(part is None for part in parts):
            return None
        made["/Function"] = Array(parts) if isinstance(function, Array) else parts[0]
    if kind < 4:
        return made
    for key, most in (
        ("/BitsPerCoordinate", 32),
        ("/BitsPerComponent", 16),
        ("/BitsPerFlag", 8),
        ("/VerticesPerRow", 1 << 24),
    ):
        number = integer(get(old, key), 1, most)
        if number is not None:
            made[key] = number
    decode = number_array(get(old, "/Decode"), most=128)
    data = copier.data(old) if isinstance(old, pikepdf.Stream) else None
    if decode is None or data is None:
        return None
    made["/Decode"] = decode
    return copier.stream(data, made)


def copy_graphics_state(copier: Copier, old: Value, inherited: Value, depth: int, areas: Areas) -> Value | None:
    """Graphics state parameters that change what is painted: line style, blend mode, opacity, overprint, font,
    soft mask, transfer function. Halftones, black generation and undercolour removal are hints for a printing press
    and do not exist; nor does any key that the standard does not name.
    """
    if not isinstance(old, Dictionary):
        return None
    kind = "gstate" + areas.key
    return copier.once(kind, old, lambda it: _graphics_state(copier, it, inherited, depth, areas))


def _graphics_state(copier: Copier, old: Value, inherited: Value, depth: int, areas: Areas) -> Value:
    made = Dictionary(Type=Name.ExtGState)
    for key in ("/LW", "/LC", "/LJ", "/ML", "/FL", "/SM", "/CA", "/ca", "/OPM"):
        if is_number(get(old, key)):
            made[key] = get(old, key)
    for key in ("/OP", "/op", "/SA", "/AIS", "/TK"):
        if isinstance(get(old, key), bool):
            made[key] = get(old, key)
    mode = next((one for one in map(name_of, elements(get(old, "/BM"), 8)) if one in _BLEND), None)
    copied = {
        "/D": _dash(get(old, "/D")),
        "/RI": one_of(get(old, "/RI"), INTENTS),
        "/BM": None if mode is None else Name(mode),
        "/Font": _state_font(copier, get(old, "/Font"), inherited),
        "/SMask": _mask(copier, get(old, "/SMask"), inherited, depth, areas),
        "/TR": _transfer(copier, get(old, "/TR")),
        "/TR2": _transfer(copier, get(old, "/TR2")),
    }
    for key, value in copied.items():
        if value is not None:
            made[key] = value
    return made


def _dash(value: Value) -> Array | None:
    parts = elements(value, 2)
    pattern = number_array(parts[0], most=64) if len(parts) == 2 and is_number(parts[1]) else None
    return None if pattern is None else Array([pattern, parts[1]])


def _state_font(copier: Copier, value: Value, inherited: Value) -> Array | None:
    parts = elements(value, 2)
    use = font_use(copier, parts[0], inherited) if len(parts) == 2 and is_number(parts[1]) else None
    return None if use is None else Array([use.made, parts[1]])


def _mask(copier: Copier, value: Value, inherited: Value, depth: int, areas: Areas) -> Value | None:
    if name_of(value) == "/None":
        return Name("/None")
    if not isinstance(value, Dictionary):
        return None
    kind = "softmask" + areas.key
    return copier.once(kind, value, lambda it: _soft_mask(copier, it, inherited, depth, areas))


def _transfer(copier: Copier, value: Value) -> Value | None:
    parts = [copy_function(copier, one) for one in elements(value, 4)]
    if not parts or any(part is None for part in parts):
        return None
    return Array(parts) if isinstance(value, Array) else parts[0]


def _soft_mask(copier: Copier, old: Value, inherited: Value, depth: int, areas: Areas) -> Value | None:
    """A soft mask: /S /G (a form) /BC /TR."""
    kind = one_of(get(old, "/S"), frozenset({"/Alpha", "/Luminosity"}))
    group = get(old, "/G")
    if kind is None or not isinstance(group, pikepdf.Stream):
        return None
    form = copy_form(copier, group, inherited, depth + 1, nested=True, areas=areas)
    if form is None:
        return None
    _see_all(form.content)
    where = identity(old)
    if where and (form.content.out_of_reach or (form.content.shows_text and not areas)):
        copier.risky.add((areas.key, where))
    made = Dictionary(Type=Name.Mask, S=kind, G=form.stream)
    backdrop = number_array(get(old, "/BC"), most=32)
    if backdrop is not None:
        made["/BC"] = backdrop
    transfer = copy_function(copier, get(old, "/TR")) if get(old, "/TR") is not None else None
    if transfer is not None:
        made["/TR"] = transfer
    return made
