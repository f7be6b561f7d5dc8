# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What reading built and writing needs again: how the pages of the last document paint, and MuPDF's view of their text.

A cache of one document and nothing more: what isn't here is made again, with the same result. It holds document text,
so it is emptied when the :class:`redactor.model.Document` that it belongs to goes, or when another one is read. Some
dozens of pages are kept at most: a large document costs no more memory than a small one.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

import pikepdf

if TYPE_CHECKING:
    from redactor.formats.pdf.painted import Walked
    from redactor.model import Document

#: so much is kept: characters (72 bytes each at MuPDF), shows of text (about a kilobyte each), painted areas
MOST_CHARACTERS: Final = 300_000
MOST_THINGS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Recent:
    """Of one document, by number of the page (from 1)."""

    walks: Mapping[int, Walked] = field(default_factory=dict, repr=False)
    text_pages: Mapping[int, Any] = field(default_factory=dict, repr=False)

    def walked(self, number: int, resources: pikepdf.Object) -> Walked | None:
        """How a page paints, with its resources as they are in the file that is open now."""
        known = self.walks.get(number)
        return None if known is None else replace(known, root=replace(known.root, resources=resources))


class Walks:
    """Collects how pages paint until there are enough of them."""

    def __init__(self) -> None:
        self.kept: dict[int, Walked] = {}
        self._left = MOST_THINGS

    def add(self, number: int, walked: Walked) -> None:
        """Keep a page, unless it paints forms or masks: those hold objects of the file that is open."""
        things = len(walked.shows) + len(walked.painted) + len(walked.root.positions)
        if not walked.root.forms and not walked.root.masks and things <= self._left:
            self._left -= things
            self.kept[number] = replace(walked, root=replace(walked.root, resources=pikepdf.Dictionary()))


class Texts:
    """Collects MuPDF's text pages until there are enough of them."""

    def __init__(self) -> None:
        self.kept: dict[int, Any] = {}
        self._left = MOST_CHARACTERS

    def add(self, number: int, text_page: Any, text: str) -> None:
        """Keep a page."""
        if len(text) <= self._left:
            self._left -= len(text)
            self.kept[number] = text_page


class _Slot:
    """One a process."""

    data: bytes | None = None
    recent = Recent()


def keep(document: Document, recent: Recent) -> None:
    """Keep this for as long as the document lives, or until the next is read."""
    _Slot.data, _Slot.recent = document.normalised, recent
    weakref.finalize(document, _forget, id(document.normalised)).atexit = False


def _forget(identity: int) -> None:
    if _Slot.data is not None and id(_Slot.data) == identity:
        _Slot.data, _Slot.recent = None, Recent()


def of(normalised: bytes) -> Recent:
    """What is known of a document: everything or nothing."""
    return _Slot.recent if _Slot.data is normalised else Recent()
