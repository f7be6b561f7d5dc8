# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pages of a document: their content, their resources, and how they are displayed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pikepdf
import pymupdf

from redactor.formats.pdf.geometry import Matrix


def to_display(page: Any) -> Matrix:
    """From default user space to points of the displayed page, as MuPDF has it (page of an open PyMuPDF document)."""
    box, matrix = pymupdf.mupdf.FzRect(), pymupdf.mupdf.FzMatrix()
    pymupdf.mupdf.pdf_page_transform(pymupdf._as_pdf_page(page), box, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def contents_of(page: pikepdf.Object) -> bytes:
    """The content of a page as one stream: its parts joined by line feeds."""
    contents = page.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return contents.read_bytes()
    if isinstance(contents, pikepdf.Array):
        parts = [part.read_bytes() for part in list(contents) if isinstance(part, pikepdf.Stream)]
        return b"\n".join(parts)
    return b""


def join_contents(pdf: pikepdf.Pdf) -> None:
    """Give every page its content as one stream, joined as readers join it: what is in fifty pieces would be opened
    piece by piece by each of the parsers that come after this. Pieces that pages share stay shared.
    """
    uses: Counter[tuple[int, int]] = Counter()
    pieces: list[tuple[pikepdf.Page, list[pikepdf.Stream]]] = []
    for page in pdf.pages:
        contents = page.obj.get("/Contents")
        if isinstance(contents, pikepdf.Array) and len(contents) > 1:
            parts = [part for part in list(contents) if isinstance(part, pikepdf.Stream)]
            uses.update(part.objgen for part in parts)
            pieces.append((page, parts))
    for page, parts in pieces:
        if all(uses[part.objgen] == 1 for part in parts):
            page.obj["/Contents"] = pdf.make_stream(contents_of(page.obj))


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
    if not isinstance(held, pikepdf.Dictionary) or len(name) < 2:
        return None
    # ``get`` refuses a name whose bytes are no UTF-8 (ISO 32000-2, 7.3.5 allows any)
    return held[name] if name in held else None  # noqa: SIM401
