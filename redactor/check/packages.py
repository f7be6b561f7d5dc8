# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office files, read for the check only: their text, and what a program keeps in them that a reader doesn't see.

Word processors and spreadsheets keep comments, deleted text, hidden sheets, names of authors and whole other files.
What is published must have none of it. Nothing here writes: to redact such a file, make it a PDF first.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final
from xml.etree import ElementTree as ET

from redactor.errors import DamagedDocument, LimitExceeded, UnsupportedFormat
from redactor.limits import Limits
from redactor.model import Document, HiddenPart, Page

#: the first bytes of a ZIP container
CONTAINER: Final = b"PK\x03\x04"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_OPEN: Final = "application/vnd.oasis.opendocument"
#: pixels: a smaller picture holds no text that can be read
_WIDEST, _HIGHEST = 300, 100
_DOCTYPE: Final = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]{2}|\d{5}")


@dataclass(slots=True)
class Found:
    """What is found while a package is read."""

    pages: list[str] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    rules: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(rule of the check, detail) → how often"""

    def say(self, kind: str, text: str) -> None:
        """A text that a reader doesn't see."""
        if text.strip():
            self.texts.setdefault(kind, []).append(text.strip())


@dataclass(frozen=True, slots=True)
class Package:
    """An office file as the check sees it."""

    document: Document
    rules: tuple[tuple[str, str, int], ...]
    """rule, detail, count"""


class Parts:
    """The parts of a ZIP container, within limits."""

    def __init__(self, untrusted: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(untrusted))
            files = [one for one in self._zip.infolist() if not one.is_dir()]
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise DamagedDocument("The ZIP container is damaged.") from None
        self._sizes = {one.filename: one.file_size for one in files}
        if len(self._sizes) != len(files):  # which of two is shown depends on the program
            raise DamagedDocument("The ZIP container holds two parts of one name.")
        if len(self._sizes) > limits.objects or sum(self._sizes.values()) > limits.expanded_bytes:
            raise LimitExceeded("The office file unpacks to more than allowed.")
        self._limits = limits

    @property
    def names(self) -> list[str]:
        """The names of all parts, sorted."""
        return sorted(self._sizes)

    def read(self, name: str) -> bytes:
        """One part. Raises :class:`DamagedDocument` and :class:`LimitExceeded`."""
        try:
            with self._zip.open(name) as part:
                data = part.read(self._limits.stream_bytes + 1)
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, KeyError, RuntimeError, OSError, EOFError, ValueError):
            raise DamagedDocument("A part of the office file is damaged or encrypted.") from None
        if len(data) > self._limits.stream_bytes:
            raise LimitExceeded("A part of the office file unpacks to more than allowed.")
        return data

    def xml(self, name: str) -> ET.Element:
        """One part as XML; one with a document type (an entity bomb) is damaged."""
        data = self.read(name)
        if _DOCTYPE.search(data):
            raise DamagedDocument("A part of the office file declares a document type.")
        try:
            return ET.fromstring(data)  # noqa: S314 - no document type, so no entities
        except (ET.ParseError, ValueError, LookupError):
            raise DamagedDocument("A part of the office file is no sound XML.") from None


def local(element: ET.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: ET.Element, name: str) -> str:
    """The value of an attribute whatever its namespace; empty when it isn't there."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def all_words(element: ET.Element) -> Iterator[str]:
    """Every text and every value of an attribute that holds letters or a long number."""
    for one in element.iter():
        values = (one.text, one.tail, *one.attrib.values())
        yield from (value.strip() for value in values if value and _LETTERS.search(value))


def read_package(untrusted: bytes, limits: Limits, *, name: str = "") -> Package:
    """An office file (.docx, .xlsx, .pptx, .odt, .ods, .odp) for the check.

    Raises :class:`UnsupportedFormat` for any other ZIP container, :class:`DamagedDocument` for a broken one,
    :class:`LimitExceeded` for a bomb.
    """
    parts = Parts(untrusted, limits)
    found = Found()
    try:
        media = _read_parts(parts, found)
    except RecursionError:
        raise LimitExceeded("The office file is nested deeper than allowed.") from None
    hidden = tuple(HiddenPart(kind, len(rows), "\n".join(rows)) for kind, rows in sorted(found.texts.items()))
    pages = tuple(Page(number, text) for number, text in enumerate(found.pages, 1)) or (Page(1, ""),)
    document = Document(media, hashlib.sha256(untrusted).hexdigest(), pages, hidden=hidden, name=name)
    return Package(document, tuple((rule, detail, count) for (rule, detail), count in sorted(found.rules.items())))


def _read_parts(parts: Parts, found: Found) -> str:
    """Reads everything there is; gives the media type."""
    from redactor.check import opendocument, openxml

    names = parts.names
    if "word/document.xml" in names:
        media = _WORD
        openxml.word(parts, found)
    elif "xl/workbook.xml" in names:
        media = _SHEET
        openxml.workbook(parts, found)
    elif "ppt/presentation.xml" in names:
        media = _SLIDES
        openxml.slides(parts, found)
    elif "content.xml" in names and "mimetype" in names and parts.read("mimetype").startswith(_OPEN.encode()):
        media = parts.read("mimetype").decode("ascii", "replace").strip()
        opendocument.read(parts, found)
    else:
        raise UnsupportedFormat("The file is a ZIP container, which redactor does not read.")
    _common(parts, found)
    return media


def _common(parts: Parts, found: Found) -> None:
    """What every kind of package can hold: pictures, other files, scripts, a picture of the first page."""
    from redactor.formats.pdf.picture_data import picture_data

    for name in parts.names:
        path = PurePosixPath(name)
        folder, suffix = path.parent.name.lower(), path.suffix.lower()
        if path.name == "vbaProject.bin" or folder.startswith(("basic", "scripts")):
            found.rules["script", "macro"] += 1
        elif folder in ("embeddings", "activex") or (
            path.parts[0].startswith("Object ") and path.name == "content.xml"
        ):
            found.rules["attachment", "embedded"] += 1
        elif "thumbnail" in path.stem.lower():
            found.rules["page-thumbnail", "thumbnail"] += 1
        elif folder in ("media", "pictures"):
            data = parts.read(name)
            told = picture_data(data)
            for text in told.texts:
                found.say("picture_data", text)
            found.rules["picture-data", "picture"] += told.located + told.other_thumbnail
            found.rules["not-assessed", "picture_data"] += told.cut
            wide, high = _size(data, suffix)
            if wide >= _WIDEST and high >= _HIGHEST:
                found.rules["not-assessed", "picture"] += 1
    found.rules = +found.rules


def _size(data: bytes, suffix: str) -> tuple[int, int]:
    """Pixels of a picture across and down; a drawing (EMF, WMF, SVG) or an unknown one is large enough to be seen."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        wide, high = struct.unpack(">II", data[16:24])
        return wide, high
    if data[:2] == b"\xff\xd8":
        at = 2
        while at + 9 < len(data) and data[at] == 0xFF:
            if data[at + 1] in (0xC0, 0xC1, 0xC2):
                high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
                return wide, high
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    if data[:3] == b"GIF" and len(data) >= 10:
        wide, high = struct.unpack("<HH", data[6:10])
        return wide, high
    return (_WIDEST, _HIGHEST) if suffix not in (".xml", ".rels", ".ttf", ".odttf") else (0, 0)
