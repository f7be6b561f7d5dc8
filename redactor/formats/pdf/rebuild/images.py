# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures: pixels that can be seen, and the few keys that say how to read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Name

from redactor.formats.pdf.rebuild import pixels
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.functions import copy_colour_space
from redactor.formats.pdf.rebuild.glances import Glance
from redactor.formats.pdf.rebuild.operators import INTENTS
from redactor.formats.pdf.rebuild.shapes import Clip, Shape, is_upright, rectangle
from redactor.formats.pdf.rebuild.values import (
    Matrix,
    Rect,
    Value,
    elements,
    get,
    identity,
    integer,
    intersect,
    invert,
    is_empty,
    name_of,
    number_array,
    one_of,
    plain,
    transform,
    union,
)

_UNIT: Rect = (0.0, 0.0, 1.0, 1.0)
#: Painted more often than this, only bounding boxes of clips count.
_MOST_PARTS = 64
#: Covers of all the times that it is painted that count, but rectangles.
_MOST_COVERS = 256
_KEYS = {
    "/W": "/Width",
    "/H": "/Height",
    "/BPC": "/BitsPerComponent",
    "/CS": "/ColorSpace",
    "/D": "/Decode",
    "/DP": "/DecodeParms",
    "/F": "/Filter",
    "/IM": "/ImageMask",
    "/I": "/Interpolate",
    "/Intent": "/Intent",
}


@dataclass(slots=True)
class ImageUse:
    """A picture that is painted somewhere: its copy (filled at the end) and the part of it that is ever seen."""

    old: Value
    stream: Value
    resources: Value
    is_mask: bool
    seen: Rect | None = None
    """in the unit square of the picture; None: not seen yet"""
    parts: list[Clip] = field(default_factory=list)
    """the same with the shapes of clips, one for each time that it is painted"""
    masks: dict[str, ImageUse] = field(default_factory=dict)
    hidden: tuple[Shape, ...] = ()
    """parts of it, in its unit square, that lie under boxes: nothing else takes their pixels out"""
    failed: bool = False
    """it could not be cleaned, so its copy is empty"""
    glances: list[Glance] = field(default_factory=list)
    """what pages show of it"""
    unlooked: bool = False
    """it is painted where nobody looked"""

    def see(self, placed: Matrix, clip: Clip, covers: Sequence[Clip] = ()) -> None:
        """Note that it is painted with this matrix inside this clip, and what is painted over it."""
        back = invert(placed)
        if back is None:
            self.see_all()
            return
        area = intersect(_UNIT, transform(clip.box, back))
        if is_empty(area):
            return
        shapes = [shape.placed(back) for shape in clip.shapes]
        if not is_upright(back):
            shapes.append(rectangle(clip.box).placed(back))
        self.seen = union(self.seen, area)
        if len(self.parts) < _MOST_PARTS:
            shaped = [one for one in covers if one.shapes][: _MOST_COVERS // (len(self.parts) + 1)]
            over = (*(one for one in covers if not one.shapes), *shaped)
            self.parts.append(Clip(area, tuple(shapes), tuple(_placed(one, back) for one in over)))
        else:
            self.parts.append(Clip(area))

    def see_all(self) -> None:
        """Note that all of it may be seen."""
        self.seen, self.unlooked = _UNIT, True
        if not self.parts or self.parts[-1] != Clip(_UNIT):
            self.parts.append(Clip(_UNIT))


def _placed(clip: Clip, by: Matrix) -> Clip:
    """A clip after a matrix."""
    shapes = tuple(shape.placed(by) for shape in clip.shapes)
    if not is_upright(by):
        shapes = (*shapes, rectangle(clip.box).placed(by))
    return Clip(transform(clip.box, by), shapes)


def image_use(copier: Copier, old: Value, resources: Value, hidden: tuple[Shape, ...] = ()) -> ImageUse | None:
    """The use of an image XObject; the same for every time that it is painted with the same parts of it hidden."""
    where = identity(old)
    key = (f"image{hidden or ''}", where or (-1, len(copier.images)))
    if key in copier.memo:
        found: ImageUse = copier.memo[key]
        return found
    width, height = integer(get(old, "/Width"), 1, 1 << 24), integer(get(old, "/Height"), 1, 1 << 24)
    if width is None or height is None:
        return None
    use = ImageUse(old, copier.new.make_stream(b""), resources, get(old, "/ImageMask") is True, hidden=hidden)
    copier.memo[key] = use
    copier.images.append(use)
    return use


def inline_use(
    copier: Copier, instruction: pikepdf.ContentStreamInlineImage, resources: Value, hidden: tuple[Shape, ...] = ()
) -> ImageUse | None:
    """The use of an inline picture, which becomes an XObject: one way to clean pictures, not two."""
    old = inline_stream(copier.new, instruction)
    return None if old is None else image_use(copier, old, resources, hidden)


def inline_stream(
    pdf: pikepdf.Pdf, instruction: pikepdf.ContentStreamInlineImage, resources: Value = None
) -> pikepdf.Stream | None:
    """An inline picture as a stream with the keys of an XObject. With ``resources`` a colour space that is named there
    is put in its place.
    """
    try:
        inline = instruction.iimage
        tokens = list(inline._image_object)
        raw = inline._data._inline_image_raw_bytes()
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError):
        return None
    old = pikepdf.Stream(pdf, raw)
    old["/Subtype"] = Name.Image
    for key, value in zip(tokens[::2], tokens[1::2], strict=False):
        full = _KEYS.get(name_of(key), name_of(key))
        if full in _KEYS.values():
            old[full] = _full(value) if full == "/Filter" else plain(value)
    if resources is not None and name_of(get(old, "/ColorSpace")):
        name = name_of(old["/ColorSpace"])
        named = get(get(resources, "/ColorSpace"), name)
        if named is not None:
            old["/ColorSpace"] = named
    return old


_FILTERS = {
    "/AHx": "/ASCIIHexDecode",
    "/A85": "/ASCII85Decode",
    "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
    "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}


def _full(value: Value) -> Value:
    """Filter names in full."""
    names = [Name(_FILTERS.get(name_of(one), name_of(one))) for one in elements(value, 16) if name_of(one)]
    return names[0] if len(names) == 1 else pikepdf.Array(names)


def fill_images(copier: Copier) -> None:
    """Fill the copies of all pictures, now that it is known what is seen of them."""
    for use in iter(copier.images):
        for key in ("/SMask", "/Mask"):
            mask = get(use.old, key)
            inner = image_use(copier, mask, use.resources, use.hidden) if isinstance(mask, pikepdf.Stream) else None
            if inner is not None and inner is not use and use.seen is not None:
                inner.seen = union(inner.seen, use.seen)
                inner.parts += use.parts
                inner.glances += use.glances
                inner.unlooked |= use.unlooked
                use.masks[key] = inner
    for use in copier.images:
        _fill(copier, use)


def _fill(copier: Copier, use: ImageUse) -> None:
    """An image: /Width /Height /BitsPerComponent /ColorSpace /Decode /ImageMask /Mask /SMask /SMaskInData /Matte
    /Interpolate /Intent and the pixels. /Alternates, /OPI, /Metadata, /OC, /Name, /ID and /StructParent do not exist.
    """
    old, made = use.old, use.stream
    made["/Type"], made["/Subtype"] = Name.XObject, Name.Image
    for key, most in (("/Width", 1 << 24), ("/Height", 1 << 24), ("/BitsPerComponent", 16), ("/SMaskInData", 2)):
        number = integer(get(old, key), 0, most)
        if number is not None:
            made[key] = number
    if use.is_mask:
        made["/ImageMask"] = True
    if get(old, "/Interpolate") is True:
        made["/Interpolate"] = True
    intent = one_of(get(old, "/Intent"), INTENTS)
    if intent is not None:
        made["/Intent"] = intent
    for key in ("/Decode", "/Matte"):
        value = number_array(get(old, key), most=64)
        if value is not None:
            made[key] = value
    space = _space(copier, use)
    if space is not None and not use.is_mask:
        made["/ColorSpace"] = space
    for key, inner in use.masks.items():
        made[key] = inner.stream
    colours = number_array(get(old, "/Mask"), most=64)
    if colours is not None:
        made["/Mask"] = colours
    pixels.fill_pixels(copier, use, space)


def _space(copier: Copier, use: ImageUse) -> Value | None:
    old = get(use.old, "/ColorSpace")
    named = get(get(use.resources, "/ColorSpace"), name_of(old)) if name_of(old) else None
    return copy_colour_space(copier, old if named is None else named)
