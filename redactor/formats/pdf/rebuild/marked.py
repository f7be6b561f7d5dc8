# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked content: which tags and which replacement texts may stand in a content stream."""

from __future__ import annotations

import pikepdf

from redactor.formats.pdf.rebuild import operators
from redactor.formats.pdf.rebuild.values import Value

#: Structure types whose name may stand in a content stream (ISO 32000-1, 14.8.4); any other becomes Span.
TAGS = frozenset(
    f"/{one}"
    for one in """
        Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI
        Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure
        Formula Form
    """.split()
)
#: Operators that leave something on the page, or open marked content that was kept.
VISIBLE = frozenset(operators.SHOWING | operators.PAINTING | {"Do", "sh", "BDC"})
#: Replacement texts that say how to read a glyph and can say nothing else: spaces, hyphens, ligatures, nothing.
_READINGS = frozenset(
    [
        "",
        "\t",
        "\n",
        "\r",
        " ",
        "\xa0",
        "\xad",
        "-",
        "‐",
        "‑",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2009",
        "\u202f",
        "•",
        "fi",
        "fl",
        "ff",
        "ffi",
        "ffl",
    ]
)


def harmless_reading(value: Value) -> pikepdf.String | None:
    """An /ActualText of the closed list above; None for any other."""
    text = str(value) if isinstance(value, pikepdf.String) else None
    return pikepdf.String(text) if text in _READINGS else None
