# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office files, read for the check only: their text, and what a program keeps in them that a reader doesn't see.

Word processors and spreadsheets keep comments, deleted text, hidden sheets, names of authors and whole other files.
What is published must have none of it. Nothing here writes: to redact such a file, make it a PDF first.

Every part is read, or told as not assessed: a part that nobody knows is read as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from redactor.check import binaries, opendocument, openxml
from redactor.check.container import CONTAINER, Budget, Parts
from redactor.check.found import Found, Package
from redactor.check.mail import is_mail, read_mail
from redactor.check.rtf import text_of_rtf
from redactor.check.webpage import is_webpage, read_webpage
from redactor.errors import InputError, LimitExceeded, UnsupportedFormat
from redactor.limits import Limits

__all__ = ["CONTAINER", "Package", "Parts", "read_package"]

#: first element of the main part → media type
_MEDIA: Final[Mapping[str, str]] = {
    "document": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "workbook": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "presentation": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_OPEN: Final = "application/vnd.oasis.opendocument"
#: files in files that are opened
_DEEPEST: Final = 3
#: bytes that a writer may leave between parts, or behind the last one
_LOOSE: Final = 256


def read_package(untrusted: bytes, limits: Limits, *, name: str = "") -> Package:
    """An office file (.docx, .xlsx, .pptx, .odt, .ods, .odp) for the check.

    Raises :class:`UnsupportedFormat` for any other ZIP container, :class:`DamagedDocument` for a broken one,
    :class:`LimitExceeded` for a bomb.
    """
    return _read(untrusted, limits, Budget(limits), 1, name)


def _read(untrusted: bytes, limits: Limits, budget: Budget, depth: int, name: str = "") -> Package:
    parts = Parts(untrusted, limits, budget)
    found = Found(limits)
    try:
        media = _read_parts(parts, found)
        _common(parts, found, depth)
    except RecursionError:
        raise LimitExceeded("The office file is nested deeper than allowed.") from None
    for note in parts.notes:
        found.say("comment", note)
    found.close()
    return found.package(media, untrusted, name, frozenset(parts.assessed))


def _read_parts(parts: Parts, found: Found) -> str:
    """Reads every part of XML; gives the media type."""
    main = openxml.main_part(parts)
    kind = parts.first_element(main) if main else ""
    if kind in _MEDIA:
        reader = {"document": openxml.word, "workbook": openxml.workbook, "presentation": openxml.presentation}[kind]
        reader(parts, found, main, parts.xml(main))
        return _MEDIA[kind]
    if main:
        parts.xml(main)  # says what is wrong with it
    if "content.xml" in parts and "mimetype" in parts and (said := parts.read("mimetype")).startswith(_OPEN.encode()):
        parts.assessed.add("mimetype")
        opendocument.read(parts, found)
        return said[:200].decode("ascii", "replace").strip()
    raise UnsupportedFormat("The file is a ZIP container, which redactor does not read.")


def _common(parts: Parts, found: Found, depth: int) -> None:
    """What every kind of package can hold besides XML: pictures, other files, scripts, a picture of the first page."""
    for name in parts.names:
        path = PurePosixPath(name)
        folder = path.parent.name.lower()
        if path.name == "vbaProject.bin" or (folder.startswith(("basic", "scripts")) and path.suffix != ".rels"):
            found.tell("script", "macro")
        elif _is_embedded(path):
            found.tell("attachment", "embedded")
        elif "thumbnail" in path.stem.lower():
            found.tell("page-thumbnail", "thumbnail")
        if name not in parts.assessed:
            _unknown(parts, name, found, depth)
        found.say("part_name", _name_of(path))
    found.tell("trailing-data", "container", parts.outside > _LOOSE)


def _is_embedded(path: PurePosixPath) -> bool:
    if path.suffix == ".rels":
        return False
    return path.parent.name.lower() in ("embeddings", "activex", "controls") or (
        path.parts[0].startswith("Object ") and path.name == "content.xml"
    )


def _name_of(path: PurePosixPath) -> str:
    """The name of a part when somebody chose it: "image1" and "slide12" are names of programs."""
    stem = path.stem.strip("[]_. ")
    return stem if sum(sign.isalpha() for sign in stem) > 3 and (" " in stem or "_" in stem or "-" in stem) else ""


def _unknown(parts: Parts, name: str, found: Found, depth: int) -> None:
    """A part that no reader of this kind of file asked for: another file, a picture, or bytes."""
    data = parts.read(name)
    parts.assessed.add(name)
    if not data.strip(b"\0\r\n\t "):
        return
    if data.startswith(CONTAINER):
        _packed(data, parts, found, depth)
    elif is_webpage(data):
        found.take_over(read_webpage(data, limits=parts.limits))
    elif data.startswith(b"{\\rtf"):
        rich = text_of_rtf(data)
        found.say("embedded", rich.shown)
        found.say("embedded", rich.hidden)
        found.tell("not-assessed", "rich_text", rich.unread)
    elif is_mail(data):
        found.take_over(read_mail(data, parts.limits))
    elif data.startswith(b"<") or PurePosixPath(name).suffix.lower() in (".txt", ".csv", ".rdf", ".json"):
        found.take_over(read_webpage(data, limits=parts.limits))
    else:
        binaries.assess(data, name, found)


def _packed(data: bytes, parts: Parts, found: Found, depth: int) -> None:
    """A file in the file: all that it shows and keeps is text that a reader of the outer one doesn't see."""
    if depth >= _DEEPEST:
        found.tell("not-assessed", "embedded")
        return
    try:
        inner = _read(data, parts.limits, parts.budget, depth + 1)
    except LimitExceeded:
        raise
    except InputError:
        found.tell("not-assessed", "embedded")
        return
    found.take_over(inner)
