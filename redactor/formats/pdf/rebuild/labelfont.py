# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The font of the labels in the boxes, embedded: every reader shows a ground alike, and archives (PDF/A) ask for it.

The program is Nimbus Sans, which MuPDF carries (URW++, AGPL with an exception for embedding in documents); it has the
widths of Helvetica. Only the characters that the labels of a document have are in it: half a kilobyte.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.marks import label_width
from redactor.formats.pdf.rebuild import programs
from redactor.formats.pdf.rebuild.glyphnames import base_encoding

#: like those of other embedded fonts, and taken by none of them
_NAME: Final = Name("/AAAAAA+F0")
#: of Nimbus Sans, in thousandths
_BOX, _ASCENT, _DESCENT, _CAPITALS, _STEM = (-210, -299, 1032, 1075), 729, -218, 729, 88
_NOT_SYMBOLIC: Final = 32


def label_font(pdf: pikepdf.Pdf, labels: Iterable[str]) -> pikepdf.Object:
    """The font dictionary for these labels, in WinAnsiEncoding."""
    characters = "".join(sorted({one for label in labels for one in label if 32 <= ord(one) < 127}))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    program = _program(characters) if characters else None
    if program is None:
        return pdf.make_indirect(font)
    file = pdf.make_stream(program)
    file["/Subtype"] = Name.Type1C
    first, last = ord(characters[0]), ord(characters[-1])
    widths = [round(label_width(chr(one), 1000)) if chr(one) in characters else 0 for one in range(first, last + 1)]
    font["/BaseFont"] = _NAME
    font["/FirstChar"], font["/LastChar"], font["/Widths"] = first, last, Array(widths)
    font["/FontDescriptor"] = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=_NAME,
            Flags=_NOT_SYMBOLIC,
            FontBBox=Array(_BOX),
            ItalicAngle=0,
            Ascent=_ASCENT,
            Descent=_DESCENT,
            CapHeight=_CAPITALS,
            StemV=_STEM,
            FontFile3=file,
        )
    )
    return pdf.make_indirect(font)


@cache
def _program(characters: str) -> bytes | None:
    """The outlines of these characters; None when MuPDF's font isn't what it was."""
    names = base_encoding("/WinAnsiEncoding")
    wanted = {ord(one): names[ord(one)] for one in characters if ord(one) in names}
    made = programs.simple_named(bytes(pymupdf.Font("helv").buffer), wanted, {})
    return made.data if made is not None and made.key == "/FontFile3" else None
