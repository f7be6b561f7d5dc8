# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rebuild itself: pages, catalogue, information dictionary."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redactor.errors import DamagedDocument, EncryptedDocument, LimitExceeded
from redactor.formats.pdf.marks import Frame, draw_marks
from redactor.formats.pdf.rebuild.addresses import Told
from redactor.formats.pdf.rebuild.areas import boxes_of
from redactor.formats.pdf.rebuild.content import rewrite
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.covers import LEAST
from redactor.formats.pdf.rebuild.fontcopy import fill_fonts
from redactor.formats.pdf.rebuild.glances import glance, is_known
from redactor.formats.pdf.rebuild.images import ImageUse, fill_images
from redactor.formats.pdf.rebuild.labelfont import label_font
from redactor.formats.pdf.rebuild.layers import hidden_layers
from redactor.formats.pdf.rebuild.links import Links as LinkCopier
from redactor.formats.pdf.rebuild.painting import copy_group
from redactor.formats.pdf.rebuild.secrets import normal, words
from redactor.formats.pdf.rebuild.state import Content
from redactor.formats.pdf.rebuild.tags import PageTags, Tree
from redactor.formats.pdf.rebuild.values import (
    Rect,
    Value,
    elements,
    get,
    identity,
    intersect,
    is_empty,
    is_number,
    rect,
    union,
)
from redactor.limits import Limits
from redactor.model import Mark

PRODUCER = "redactor"
#: What a library raises on a structure that no check of ours foresaw: fail closed, and say that the file is to blame.
_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, RuntimeError)
#: pictures of a document that are looked at, each on one page
_MOST_LOOKS = 60
_LETTER: Rect = (0.0, 0.0, 612.0, 792.0)


class Links(StrEnum):
    """Which links live."""

    NONE = "none"
    INTERNAL = "internal"
    """to a page of the same document"""
    SAFE = "safe"
    """those, and http(s) addresses that tell nothing that the text which stays does not"""


@dataclass(frozen=True, slots=True)
class Options:
    """What may live besides the pages."""

    links: Links = Links.SAFE
    tags: bool = True
    """a new structure tree where the document had one"""
    language: str = "nl-NL"
    """when the document does not say (BCP 47)"""
    title: str = "Gelakt document"
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """the removed texts: no link may hold one, nor may text in patterns, soft masks and glyph procedures"""
    names: tuple[str, ...] = field(default=(), repr=False)
    """those of them that name somebody: no link may hold one of their words, for a web address has surnames alone"""
    staying: tuple[str, ...] = field(default=(), repr=False)
    """the texts that stay: a web address may tell nothing that they don't"""
    edited_masks: frozenset[int] = frozenset()
    """pages (from 1) on which what goes was taken out of soft masks, too, letter by letter"""
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A new document, not proved yet."""

    data: bytes = field(repr=False)
    removed: Mapping[str, int]
    """kind of thing → how many were left behind"""
    remarks: tuple[str, ...] = ()
    """codes of what could not be done as it should: ``font_not_subset``, ``picture_dropped``"""
    needs_raster: tuple[int, ...] = ()
    """pages (from 1) that editing does not clean: a box over a pattern or soft mask with pictures; a picture lost"""


def rebuild(untrusted_applied: bytes, marks: Sequence[Mark] = (), *, options: Options = Options()) -> Rebuilt:
    """Copy what is allowed of a redacted document into a new one and draw the boxes.

    ``marks`` are in points from the top left of the displayed page. The same input gives the same bytes. Raises
    :class:`redactor.errors.InputError` when the document can't be read.
    """
    try:
        with pikepdf.open(io.BytesIO(untrusted_applied)) as old, pikepdf.new() as new:
            return _Rebuild(old, new, marks, options).run()
    except pikepdf.PasswordError as error:
        raise EncryptedDocument("The document can't be opened without a password.") from error
    except (pikepdf.PdfError, RecursionError, *_BROKEN) as error:
        raise DamagedDocument("The document can't be rebuilt: its structure is broken.") from error


@dataclass(slots=True)
class _PageCopy:
    """A page while it is being made."""

    number: int
    old: Value
    frame: Frame
    content: Content
    made: Value
    numbers: tuple[int, ...] = ()
    """marked-content numbers of the boxes, in a tagged document"""
    failed: bool = False
    """a picture on it could not be cleaned"""


class _Rebuild:
    def __init__(self, old: pikepdf.Pdf, new: pikepdf.Pdf, marks: Sequence[Mark], options: Options) -> None:
        self.old, self.new, self.options = old, new, options
        self.marks: dict[int, list[Mark]] = {}
        for mark in marks:
            self.marks.setdefault(mark.page, []).append(mark)
        self.copier = Copier(
            new, options.limits, hidden_layers(old.Root), tuple(filter(None, map(normal, options.secrets)))
        )
        self.tagged = options.tags and bool(elements(get(get(old.Root, "/StructTreeRoot"), "/K"), 1))
        self.label_font = label_font(new, {mark.label for mark in marks}) if marks else None
        self.looks = 0
        self.label_state = new.make_indirect(
            Dictionary(Type=Name.ExtGState, BM=Name.Normal, ca=1, CA=1, SMask=Name("/None"))
        )

    def run(self) -> Rebuilt:
        count = len(self.old.pages)
        if count == 0:
            raise DamagedDocument("The document has no pages.")
        if count > self.options.limits.pages:
            raise LimitExceeded("The document has more pages than allowed.")
        pages = [self._page(number, page.obj) for number, page in enumerate(self.old.pages, 1)]
        fill_fonts(self.copier)
        fill_images(self.copier)
        for page in pages:
            page.failed = any(one.image.failed for one in page.content.drawn)
        raster = tuple(page.number for page in pages if self._out_of_reach(page))
        self._catalogue()
        self._navigation(pages)
        return Rebuilt(
            self._save(), dict(sorted(self.copier.removed.items())), tuple(sorted(self.copier.remarks)), raster
        )

    def _navigation(self, pages: Sequence[_PageCopy]) -> None:
        """Links, and the structure tree that refers to them."""
        indices = {where: page.number - 1 for page in reversed(pages) if (where := identity(page.old))}
        links: list[dict[tuple[int, int], Value]] = [{} for _ in pages]
        if self.options.links is not Links.NONE:
            told_by_text = Told(self.options.staying) if self.options.links is Links.SAFE else None
            told = {*self.copier.secrets, *(word for name in self.options.names for word in words(name))}
            copier = LinkCopier(self.old, indices, tuple(sorted(told)), told_by_text)
            for page, known in zip(pages, links, strict=True):
                self._links(copier, page, pages, known)
        if not self.tagged:
            return
        tags = [
            PageTags(page.made, page.content.numbers, page.content.spots, page.frame, known)
            for page, known in zip(pages, links, strict=True)
        ]
        tree = Tree(self.new, self.old.Root, tags, indices)
        for page in pages:
            if page.numbers:
                tree.add_marks(page.number - 1, self.marks[page.number], page.numbers)
        self.new.Root["/StructTreeRoot"] = tree.write()
        self.new.Root["/MarkInfo"] = Dictionary(Marked=True)

    def _links(
        self, copier: LinkCopier, page: _PageCopy, pages: Sequence[_PageCopy], known: dict[tuple[int, int], Value]
    ) -> None:
        made = Array()
        for where, link in copier.of_page(page.old, page.frame, self.marks.get(page.number, ())):
            if "/Dest" in link:
                link["/Dest"] = Array([pages[int(link["/Dest"][0])].made, *list(link["/Dest"])[1:]])
            copied = self.new.make_indirect(link)
            made.append(copied)
            if where:
                known[where] = copied
        if len(made):
            page.made["/Annots"] = made

    def _page(self, number: int, old: Value) -> _PageCopy:
        """A page: /MediaBox (what was displayed), /Rotate, /UserUnit, /Group, its content and the resources that its
        content uses. Everything else (annotations, actions, thumbnails, beads, templates, private data) does not exist.
        """
        frame = page_frame(old)
        visible: Rect = (frame.x0, frame.y0, frame.x1, frame.y1)
        boxes = [_user_box(mark, frame) for mark in self.marks.get(number, [])]
        self.copier.areas = boxes_of(boxes, is_edited=number in self.options.edited_masks)
        content = rewrite(
            self.copier,
            pikepdf.Page(old),
            inherited(old, "/Resources"),
            clip=visible,
            numbered=self.tagged,
            least=LEAST / frame.unit,
        )
        over = content.covers.over([one.area for one in content.drawn], self.copier.is_whole)
        for one, covers in zip(content.drawn, over, strict=True):
            one.image.see(one.placed, one.clip, covers)
        self._look(old, content)
        made = Dictionary(Type=Name.Page, MediaBox=Array([_trimmed(one) for one in visible]))
        if frame.rotation:
            made["/Rotate"] = frame.rotation
        if frame.unit != 1.0:
            made["/UserUnit"] = _trimmed(frame.unit)
        group = copy_group(self.copier, get(old, "/Group"))
        if group is not None:
            made["/Group"] = group
        self.new.pages.append(pikepdf.Page(self.new.make_indirect(made)))
        page = self.new.pages[number - 1].obj
        marks, resources = self.marks.get(number, []), content.resources
        data = content.data
        numbers: tuple[int, ...] = ()
        if marks:
            first = len(content.numbers)
            numbers = tuple(range(first, first + len(marks))) if self.tagged else ()
            data = b"q\n" + data + b"\nQ\n" + draw_marks(marks, frame, numbers or None)
            _put(resources, "/Font", "/R1", self.label_font)
            _put(resources, "/ExtGState", "/R0", self.label_state)
        page["/Resources"] = resources
        page["/Contents"] = self.new.make_stream(data)
        return _PageCopy(number, old, frame, content, page, numbers)

    def _look(self, page: Value, content: Content) -> None:
        """At the pictures of a page that something may hide of which only a look tells."""
        wanted: dict[int, tuple[ImageUse, Rect]] = {}
        for number, one in enumerate(content.drawn if content.covers.doubts else ()):
            area = one.area
            for doubt in content.covers.doubts if is_known(one.image.old) else ():
                if doubt.after > number and not is_empty(part := intersect(doubt.area, area)):
                    known = wanted.get(id(one.image))
                    wanted[id(one.image)] = one.image, part if known is None else union(known[1], part)
        for one in content.drawn:
            if id(one.image) not in wanted:
                one.image.unlooked = True
        for use, part in wanted.values():
            self.looks += 1
            placed = [one.placed for one in content.drawn if one.image is use]
            found = None
            if self.looks <= _MOST_LOOKS:
                found = glance(self.old, pikepdf.Page(page), use.old, placed, part)
            if found is None:
                use.unlooked = True
            else:
                use.glances.append(found)

    def _out_of_reach(self, page: _PageCopy) -> bool:
        """Whether a box lies over a pattern or soft mask that holds text or pictures, or a picture was lost."""
        if page.failed:
            return True
        for mark in self.marks.get(page.number, []):
            box = _user_box(mark, page.frame)
            if any(not is_empty(intersect(box, area)) for area in page.content.unredactable):
                return True
        return False

    def _catalogue(self) -> None:
        """Catalogue: /Pages, /Lang, /ViewerPreferences /DisplayDocTitle; Info: a neutral title, the producer."""
        root = self.new.Root
        root["/Lang"] = String(_language(get(self.old.Root, "/Lang"), self.options.language))
        root["/ViewerPreferences"] = Dictionary(DisplayDocTitle=True)
        self.new.docinfo["/Title"] = String(self.options.title)
        self.new.docinfo["/Producer"] = String(PRODUCER)

    def _save(self) -> bytes:
        out = io.BytesIO()
        self.new.save(
            out,
            force_version="1.7",
            deterministic_id=True,
            compress_streams=True,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
        return out.getvalue()


def _user_box(mark: Mark, frame: Frame) -> Rect:
    ax, ay = frame.to_user(mark.box.x0, mark.box.y0)
    bx, by = frame.to_user(mark.box.x1, mark.box.y1)
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _put(resources: Dictionary, category: str, name: str, value: Value) -> None:
    if category not in resources:
        resources[category] = Dictionary()
    resources[category][name] = value


def _trimmed(value: float) -> int | Decimal:
    return int(value) if value == int(value) else Decimal(repr(round(value, 9)))


def _language(value: Value, default: str) -> str:
    """The language of the document when it is a plain BCP 47 tag of language, script and region."""
    text = str(value) if isinstance(value, String) else ""
    parts = text.split("-")
    plain = 2 <= len(parts[0]) <= 3 and all(2 <= len(one) <= 4 and one.isalnum() and one.isascii() for one in parts)
    return text if plain and len(parts) <= 3 and parts[0].isalpha() else default


def inherited(page: Value, key: str) -> Value:
    """A page attribute, from the page or from the nodes above it."""
    node, steps = page, 0
    while node is not None and steps < 60:
        value = get(node, key)
        if value is not None:
            return value
        node, steps = get(node, "/Parent"), steps + 1
    return None


def page_frame(page: Value) -> Frame:
    """What of a page is displayed: CropBox within MediaBox, rotation, unit. A page without a sound box is US Letter."""
    media = rect(inherited(page, "/MediaBox"))
    media = media if media and not is_empty(media) else _LETTER
    crop = rect(inherited(page, "/CropBox"))
    seen = intersect(media, crop) if crop else media
    seen = media if is_empty(seen) else seen
    turned, unit = inherited(page, "/Rotate"), get(page, "/UserUnit")
    rotation = int(turned) % 360 if is_number(turned) else 0
    scale = float(unit) if is_number(unit) and 0 < float(unit) <= 1e6 else 1.0
    return Frame(*seen, rotation if rotation % 90 == 0 else 0, scale)
