# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Content that can't be followed for a fault that programs pass over, each in its own way: mended before it is read.

* A content stream that ends within a string or an array: what has no operator paints nothing, so it goes.
* Text in a font that the resources don't have: programs take a font of their own, and the letters stand in other places
  in each of them. It gets a font that all of them know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pikepdf

from redactor.formats.pdf.content import CannotEdit, Unfinished, instructions
from redactor.formats.pdf.opening import open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import contents_of, inherited, resource


def mended(data: bytes, numbers: Iterable[int]) -> bytes | None:
    """The document with these pages (from 0) mended, and the forms with them; None when nothing was to be mended."""
    pdf = open_pikepdf(data)
    try:
        with parsing():
            pages = list(pdf.pages)
            done = [_mend_page(pdf, pages[number].obj) for number in numbers]
            forms = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form"]
            done += [_mend(pdf, one.read_bytes(), one.get("/Resources"), one.write) for one in forms]
            return saved(pdf) if any(done) else None
    finally:
        pdf.close()


def _mend_page(pdf: pikepdf.Pdf, page: pikepdf.Object) -> bool:
    def write(content: bytes) -> None:
        page["/Contents"] = pdf.make_stream(content)

    return _mend(pdf, contents_of(page), inherited(page, "/Resources"), write)


def _mend(pdf: pikepdf.Pdf, content: bytes, resources: object, write: Callable[[bytes], None]) -> bool:
    end, names, unfinished = 0, set[str](), False
    try:
        for one in instructions(content):
            end = one.end
            if one.operator == "Tf" and one.operands and isinstance(one.operands[0], str):
                names.add(one.operands[0])
    except Unfinished:
        unfinished = True
        write(content[:end])
    except CannotEdit:
        return False
    missing = sorted(name for name in names if resource(resources, "/Font", name) is None)
    if not isinstance(resources, pikepdf.Dictionary) or not missing:
        return unfinished
    _add(pdf, resources, missing)
    return True


def _add(pdf: pikepdf.Pdf, resources: pikepdf.Object, names: Iterable[str]) -> None:
    fonts = resources.get("/Font")
    if not isinstance(fonts, pikepdf.Dictionary):
        fonts = resources["/Font"] = pikepdf.Dictionary()
    for name in names:
        fonts[name] = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )
