# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties in square brackets are read as in round ones: ``Bos, Anna [VVD]`` says what ``Bos, Anna (VVD)`` says.

All rules that ask for the party behind a name ask for round brackets. A page with the one writes no other, so what
ends a line in square brackets is read so as well where two lines of the page end in a national party (``[Ons Dorp]``).
No text gets longer or shorter, and what somebody masked (``[naam]``, ``[5.1.2e]``) is none of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from redactor.analysis.surroundings import NATIONAL_PARTY

if TYPE_CHECKING:
    from redactor.model import Document, Page

_NATIONAL = re.compile(rf"(?<=[ ])\[(?P<of>{NATIONAL_PARTY})\]")
_LAST = re.compile(
    r"(?<=[ ])\[(?P<of>(?!(?i:gelakt|zwart|geano|onlees|redact|wegge|naam|pers))[A-ZÀ-Þ][a-zà-ÿ][\w'’./& -]{1,32})\]"
    r"(?=[ \t]*(?:\n|\Z))"
)
"""what ends a line and is no mark of what was taken out"""
_ENDS = re.compile(rf"[ ]\[{NATIONAL_PARTY}\][ \t]*(?:\n|\Z)")
_LEAST: Final = 2


def with_round_brackets(document: Document) -> Document:
    """The same document with the parties of its pages in round brackets."""
    pages = tuple(_page(page) for page in document.pages)
    if all(one is other for one, other in zip(pages, document.pages, strict=True)):
        return document
    return replace(document, pages=pages)


def _page(page: Page) -> Page:
    if "[" not in page.text:
        return page
    listed = sum(1 for _ in _ENDS.finditer(page.text)) >= _LEAST
    text = _NATIONAL.sub(r"(\g<of>)", page.text)
    if listed:
        text = _LAST.sub(r"(\g<of>)", text)
    return page if text == page.text else replace(page, text=text)
