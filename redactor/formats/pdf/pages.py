# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pages of a document: their content, their resources, and how they are displayed."""

from __future__ import annotations

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
