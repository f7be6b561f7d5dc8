# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures: pixels that can be seen, and the few keys that say how to read them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pikepdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.functions import copy_colour_space
from redactor.formats.pdf.rebuild.jpeg import clean_jpeg
from redactor.formats.pdf.rebuild.operators import INTENTS
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
    transform,
    union,
)

_UNIT: Rect = (0.0, 0.0, 1.0, 1.0)


@dataclass(slots=True)
class ImageUse:
    """A picture that is painted somewhere: its copy (filled at the end) and the part of it that is ever seen."""

    old: Value
    stream: Value
    resources: Value
    is_mask: bool
    seen: Rect | None = None
    """in the unit square of the picture; None: not seen yet"""
    extra: dict[str, Value] = field(default_factory=dict)

    def see(self, placed: Matrix, clip: Rect) -> None:
        """Note that it is painted with this matrix inside this clip."""
        back = invert(placed)
        area = _UNIT if back is None else intersect(_UNIT, transform(clip, back))
        if not is_empty(area):
            self.seen = union(self.seen, area)

    def see_all(self) -> None:
        """Note that all of it may be seen."""
        self.seen = _UNIT


def image_use(copier: Copier, old: Value, resources: Value) -> ImageUse | None:
    """The use of an image XObject; the same for every time that it is painted."""
    where = identity(old)
    key = ("image", where or (-1, len(copier.images)))
    if key in copier.memo:
        found: ImageUse = copier.memo[key]
        return found
    width, height = integer(get(old, "/Width"), 1, 1 << 24), integer(get(old, "/Height"), 1, 1 << 24)
    if width is None or height is None:
        return None
    use = ImageUse(old, copier.new.make_stream(b""), resources, get(old, "/ImageMask") is True)
    copier.memo[key] = use
    copier.images.append(use)
    return use


def inline_use(copier: Copier, instruction: pikepdf.ContentStreamInlineImage, resources: Value) -> ImageUse | None:
    """The use of an inline picture, which becomes an XObject: one way to clean pictures, not two."""
    try:
        inline = instruction.iimage
        keys = inline._image_object
        raw = inline._data._inline_image_raw_bytes()
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError):
        return None
    old = copier.new.make_stream(raw)
    for key in ("/Width", "/Height", "/BitsPerComponent", "/ColorSpace", "/Decode", "/DecodeParms", "/Filter",
                "/ImageMask", "/Intent", "/Interpolate"):
        value = get(keys, key)
        if value is not None:
            old[key] = value
    return image_use(copier, old, resources)


def fill_images(copier: Copier) -> None:
    """Fill the copies of all pictures, now that it is known what is seen of them."""
    done = 0
    while done < len(copier.images):
        use = copier.images[done]
        done += 1
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
    for key in ("/SMask", "/Mask"):
        mask = get(old, key)
        if isinstance(mask, pikepdf.Stream):
            inner = image_use(copier, mask, use.resources)
            if inner is not None and inner is not use:
                inner.see_all()
                made[key] = inner.stream
        elif key == "/Mask" and number_array(mask, most=64) is not None:
            made[key] = number_array(mask, most=64)
    _pixels(copier, use)


def _space(copier: Copier, use: ImageUse) -> Value | None:
    old = get(use.old, "/ColorSpace")
    named = get(get(use.resources, "/ColorSpace"), name_of(old)) if name_of(old) else None
    return copy_colour_space(copier, old if named is None else named)


def _pixels(copier: Copier, use: ImageUse) -> None:
    """The data: decoded where that loses nothing, else the coded picture without its comments."""
    old = use.old
    filters = [name_of(one) for one in elements(get(old, "/Filter"), 16)]
    data = copier.data(old)
    if data is not None:
        use.stream.write(data)
        return
    raw = old.read_raw_bytes()
    if filters and filters[-1] in ("/DCTDecode", "/DCT") and len(filters) == 1:
        raw = clean_jpeg(raw) or b""
    if len(filters) == 1:
        use.stream.write(raw, filter=Name(filters[0]))
        parms = elements(get(old, "/DecodeParms"), 1)
        if parms and isinstance(parms[0], Dictionary):
            kept = Dictionary()
            for key in ("/K", "/Columns", "/Rows", "/BlackIs1", "/EndOfLine", "/EncodedByteAlign", "/EndOfBlock",
                        "/ColorTransform", "/DamagedRowsBeforeError"):
                value = get(parms[0], key)
                if isinstance(value, bool | int):
                    kept[key] = value
            shared = get(parms[0], "/JBIG2Globals")
            if isinstance(shared, pikepdf.Stream):
                kept["/JBIG2Globals"] = copier.stream(copier.data(shared) or b"")
            use.stream["/DecodeParms"] = kept
