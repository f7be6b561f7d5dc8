# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked content: which tags may stand in a content stream."""

from __future__ import annotations

from redactor.formats.pdf.rebuild import operators

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
