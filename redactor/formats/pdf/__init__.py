# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""PDF: read what the pages show, find where it stands, take it out, rebuild, prove.

The story of one file: :mod:`normalise` → :mod:`read` → :mod:`glyphs` (locate) → :mod:`apply` (remove) →
:mod:`rebuild` → :mod:`verify`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, BinaryIO, Final

import pymupdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf import glyphs, recent
from redactor.formats.pdf.cut_lines import placed
from redactor.formats.pdf.normalise import normalise
from redactor.formats.pdf.opening import open_mupdf
from redactor.formats.pdf.read import read_pages
from redactor.formats.pdf.signatures import with_signatures
from redactor.limits import Limits
from redactor.model import Box, Document, ManualBox, Page, Plan, Proof, Redaction, Span, Written, redactions

MEDIA_TYPE: Final = "application/pdf"
THUMBNAIL_PIXELS: Final = 400
#: types whose words, alone, tell who somebody is
_OF_PERSONS: Final = frozenset(("PERSON", "EMAIL_ADDRESS", "USERNAME", "HANDLE"))


class PdfFormat:
    """:class:`redactor.formats.base.Format` for PDF."""

    media_types: frozenset[str] = frozenset((MEDIA_TYPE,))
    suffix: str = ".pdf"

    def read(self, untrusted: BinaryIO, limits: Limits, *, name: str = "") -> Document:
        """Parse untrusted bytes. Raises a subclass of :class:`redactor.errors.InputError`."""
        data = untrusted.read(limits.input_bytes + 1)
        if len(data) > limits.input_bytes:
            raise LimitExceeded(f"The file is larger than {limits.input_bytes} bytes.")
        clean = normalise(data, limits)
        document = open_mupdf(clean.data) if clean.document is None else clean.document
        try:
            texts = recent.Texts()
            cuts: dict[int, tuple[tuple[int, str], ...]] = {}

            def keep(number: int, text_page: Any, text: str) -> None:
                texts.add(number, text_page, text)
                if number in clean.cuts:
                    cuts[number] = placed(clean.cuts[number], text_page, text)

            found = read_pages(document, limits, clean.text_only, clean.clues, keep)
            pages = with_signatures(document, found, clean.bare)
            pages = tuple(replace(page, cut=cuts.get(page.number, ())) for page in pages) if cuts else pages
        finally:
            document.close()
        read = Document(MEDIA_TYPE, hashlib.sha256(data).hexdigest(), pages, clean.data, clean.hidden, name=name)
        recent.keep(read, recent.Recent(clean.walks, texts.kept))
        return read

    def locate(self, document: Document, spans: Sequence[Span]) -> Mapping[Span, tuple[Box, ...]]:
        """One box a line for each span, in points of the displayed page."""
        return glyphs.locate(document.normalised, spans)

    def write(
        self,
        document: Document,
        plan: Plan,
        limits: Limits,
        *,
        rasterise: frozenset[int] = frozenset(),
        rigid: frozenset[int] = frozenset(),
    ) -> Written:
        """Remove, rebuild and draw the boxes; the result is not proved yet."""
        from redactor.formats.pdf import apply
        from redactor.formats.pdf.looks import differences
        from redactor.formats.pdf.rebuild.content import IN_PATTERNS
        from redactor.formats.pdf.rebuild.document import Options, rebuild

        spans = redactions(plan)
        texts = {page.number: page.text for page in document.pages}
        secrets = tuple(sorted({texts[one.page][one.start : one.end] for one in spans}))
        named = {texts[one.page][one.start : one.end] for one in spans if one.entity_type in _OF_PERSONS}
        gone: dict[int, list[Redaction]] = {}
        for one in spans:
            gone.setdefault(one.page, []).append(one)
        staying = tuple(_staying(page, gone.get(page.number, ()), plan.manual) for page in document.pages)
        options = Options(limits=limits, secrets=secrets, names=tuple(sorted(named)), staying=staying)
        harder = apply.Harder(rasterise, rigid)
        done = apply.remove(document.normalised, spans, plan.manual, harder, document.pages)
        rebuilt = rebuild(done.data, done.marks, options=replace(options, edited_masks=frozenset(texts) - done.lost))
        wanted = rasterise | frozenset(done.pictures) | frozenset(rebuilt.needs_raster)
        look, changed = b"", dict[int, tuple[Box, ...]]()
        if wanted or rebuilt.removed.get(IN_PATTERNS):
            # Names in patterns, masks and glyphs go while the document is rebuilt: a picture must be taken after that.
            muted = rebuild(document.normalised, (), options=options)
            if muted.removed.get(IN_PATTERNS):
                look, changed = muted.data, differences(document.normalised, muted.data)
        if wanted and (look or not wanted <= set(done.pictures)):
            harder = apply.Harder(wanted, rigid)
            done = apply.remove(document.normalised, spans, plan.manual, harder, document.pages, look=look)
            rebuilt = rebuild(
                done.data, done.marks, options=replace(options, edited_masks=frozenset(texts) - done.lost)
            )
        moved = {number: (*done.moved.get(number, ()), *changed.get(number, ())) for number in {*done.moved, *changed}}
        removed = dict(rebuilt.removed)
        for part in document.hidden:
            removed[part.kind] = removed.get(part.kind, 0) + part.count
        return Written(rebuilt.data, done.marks, removed, done.pictures, moved, done.across, rebuilt.remarks)

    def verify(self, written: Written, plan: Plan, original: Document, limits: Limits) -> Proof:
        """Prove the written bytes with other parsers. Raises :class:`redactor.errors.LeakError`."""
        from redactor.formats.pdf.verify import verify

        return verify(written, plan, original, limits)

    def verify_alone(self, output: bytes, plan: Plan, limits: Limits) -> Proof:
        """Prove the build of a result whose original isn't here. Raises :class:`redactor.errors.LeakError`."""
        from redactor.formats.pdf.verify_alone import verify_alone

        return verify_alone(output, plan, limits)

    def thumbnails(self, data: bytes) -> Mapping[int, bytes]:
        """A PNG of each page at most 400 pixels wide or high."""
        document = open_mupdf(data)
        try:
            return {page.number + 1: _thumbnail(page) for page in document}
        finally:
            document.close()


def _staying(page: Page, spans: Sequence[Redaction], manual: Sequence[ManualBox]) -> str:
    """The text of a page without what is redacted on it."""
    boxes = [*(one.box for one in manual if one.page == page.number), *page.signatures]
    under = [
        (word.start, word.end)
        for word in (page.words if boxes else ())
        if any(box.x0 < word.x1 and word.x0 < box.x1 and box.y0 < word.y1 and word.y0 < box.y1 for box in boxes)
    ]
    kept, at = [], 0
    for start, end in sorted((*((one.start, one.end) for one in spans), *under)):
        kept.append(page.text[at : max(at, start)])
        at = max(at, end)
    return " ".join((*kept, page.text[at:]))


def _thumbnail(page: pymupdf.Page) -> bytes:
    scale = THUMBNAIL_PIXELS / max(page.rect.width, page.rect.height, 1.0)
    png: bytes = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), alpha=False).tobytes("png")
    return png
