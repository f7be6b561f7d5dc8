# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures made ready for MuPDF, which takes pixels out of them.

It writes inline stencils anew in a form that nobody reads, and where a picture is coarser than its mask (one black
pixel, and the letters in the mask) it blanks a whole large pixel for a small box. So inline pictures become XObjects,
and coarse pictures get as many samples as their masks. And it can't write the inks of a printing press (*Separation*,
*DeviceN*): such pictures become what they show on a screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
import pymupdf
from pikepdf import Dictionary, Name

from redactor.formats.pdf.pages import contents_of, inherited
from redactor.formats.pdf.rebuild.images import inline_stream

_INLINE: Final = re.compile(rb"(?<![^\s\0])BI(?![^\s\0/])")
_DEEPEST: Final = 20
#: a picture whose mask is so much finer is given as many samples
_COARSE: Final = 2
#: bytes
_LARGEST: Final = 64_000_000


def prepare(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Change the pictures of a page, and of the forms that it paints with, so that it looks as it did."""
    for holder, resources in list(_streams(page)):
        _inline_to_objects(pdf, holder, resources)
        for one in _named(resources):
            if one.get("/Subtype") == "/Image":
                _refine(one)


def _named(resources: Any) -> Iterator[pikepdf.Stream]:
    found: Any = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    for key in list(found.keys()) if isinstance(found, Dictionary) else ():
        if isinstance(found[key], pikepdf.Stream):
            yield found[key]


def _streams(page: pikepdf.Page) -> Iterator[tuple[Any, Any]]:
    """The page and its forms, each with its resources."""
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Any, Any, int]] = [(page.obj, inherited(page.obj, "/Resources"), 0)]
    while waiting:
        holder, resources, depth = waiting.pop()
        if not isinstance(resources, Dictionary):
            continue
        yield holder, resources
        for one in _named(resources):
            if one.get("/Subtype") == "/Form" and one.objgen not in seen and depth < _DEEPEST:
                seen.add(one.objgen)
                waiting.append((one, one.get("/Resources", resources), depth + 1))


def _inline_to_objects(pdf: pikepdf.Pdf, holder: Any, resources: Any) -> None:
    is_form = isinstance(holder, pikepdf.Stream)
    try:
        data = holder.read_bytes() if is_form else contents_of(holder)
        if not _INLINE.search(data):
            return
        instructions: list[Any] = list(pikepdf.parse_content_stream(holder if is_form else pikepdf.Page(holder)))
    except (pikepdf.PdfError, TypeError, ValueError, RuntimeError):
        return
    changed = False
    for number, one in enumerate(instructions):
        made = inline_stream(pdf, one, resources) if isinstance(one, pikepdf.ContentStreamInlineImage) else None
        if made is None:
            continue
        if "/XObject" not in resources:
            resources["/XObject"] = Dictionary()
        name = Name(f"/Inline{number}")
        while str(name) in resources["/XObject"]:
            name = Name(f"{name}x")
        resources["/XObject"][name] = pdf.make_indirect(made)
        instructions[number] = pikepdf.ContentStreamInstruction([name], pikepdf.Operator("Do"))
        changed = True
    if not changed:
        return
    written = pikepdf.unparse_content_stream(instructions)
    if is_form:
        holder.write(written)
    else:
        holder["/Contents"] = pdf.make_stream(written)


def _refine(image: pikepdf.Stream) -> None:
    """Give a coarse picture the samples of its mask; one whose samples aren't bytes stays as it is."""
    masks = [one for key in ("/SMask", "/Mask") if isinstance(one := image.get(key), pikepdf.Stream)]
    try:
        width, height = int(image.Width), int(image.Height)
        wide = max((int(one.Width) for one in masks), default=0)
        high = max((int(one.Height) for one in masks), default=0)
        if wide < _COARSE * width and high < _COARSE * height:
            return
        wide, high = max(wide, width), max(high, height)
        data = image.read_bytes()
    except (pikepdf.PdfError, AttributeError, TypeError, ValueError):
        return
    if width < 1 or height < 1:
        return
    parts, rest = divmod(len(data), width * height)
    if image.get("/BitsPerComponent") != 8 or not parts or rest >= width or wide * high * parts > _LARGEST:
        return
    rows = []
    for y in range(height):
        row = data[y * width * parts : (y + 1) * width * parts]
        pixels = [row[x * parts : (x + 1) * parts] for x in range(width)]
        rows.append(b"".join([pixels[x * width // wide] for x in range(wide)]))
    image.write(b"".join([rows[y * height // high] for y in range(high)]))
    image.Width, image.Height = wide, high


def in_screen_colours(document: Any, page: Any) -> None:
    """Write the pictures of a page (of an open PyMuPDF document) whose samples are inks in red, green and blue."""
    for number in sorted({one[0] for one in page.get_images(full=True)}):
        if not _is_of_inks(document, number):
            continue
        shown = pymupdf.Pixmap(document, number)
        colours = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.Pixmap(shown, 0) if shown.alpha else shown)
        keys = {"ColorSpace": "/DeviceRGB", "BitsPerComponent": "8"}
        keys |= {"Width": str(colours.width), "Height": str(colours.height)}
        if shown.alpha:
            keys |= {"Mask": "null", "SMask": f"{_opacity(document, shown)} 0 R"}
        for key, value in {**keys, "Decode": "null", "DecodeParms": "null", "Filter": "null"}.items():
            document.xref_set_key(number, key, value)
        document.update_stream(number, colours.samples)


def _opacity(document: Any, pixels: Any) -> int:
    """The number of a new picture of how opaque these pixels are: a colour of the picture stood for nothing."""
    number: int = document.get_new_xref()
    document.update_object(
        number,
        f"<</Type/XObject/Subtype/Image/Width {pixels.width}/Height {pixels.height}"
        "/ColorSpace/DeviceGray/BitsPerComponent 8>>",
    )
    document.update_stream(number, pymupdf.Pixmap(None, pixels).samples)
    return number


def _is_of_inks(document: Any, number: int) -> bool:
    """Whether the samples of a picture, or the colours that they choose from, are inks."""
    opened = pymupdf._as_pdf_document(document)
    image = pymupdf.mupdf.pdf_load_image(opened, pymupdf.mupdf.pdf_new_indirect(opened, number, 0))
    space = image.colorspace()
    if not space.m_internal:
        return False
    if pymupdf.mupdf.fz_colorspace_is_indexed(space):
        space = pymupdf.mupdf.fz_base_colorspace(space)
    return bool(pymupdf.mupdf.fz_colorspace_is_device_n(space))
