# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of a ZIP container, within limits, and a ledger of those that were read.

A part that nobody asked for is as public as the others: what the ledger doesn't hold at the end must be told.
"""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final
from xml.etree import ElementTree as ET

from redactor.errors import DamagedDocument, LimitExceeded
from redactor.limits import Limits

#: the first bytes of a ZIP container
CONTAINER: Final = b"PK\x03\x04"
_DOCTYPE: Final = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_MARKED_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_LOCAL_HEADER: Final = struct.Struct("<4s5H3I2H")
#: a record behind the data of a part that was written without knowing its size
_DESCRIPTOR: Final = 24
#: bytes between two parts that a writer may leave to align them
_PADDING: Final = 64


_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, KeyError, RuntimeError, OSError, EOFError, ValueError, struct.error,
)  # fmt: skip
#: bytes in which the first element of a part stands
_HEAD: Final = 16_384
_FIRST: Final = re.compile(r"\ufeff?\s*+(?:<\?.*?\?>\s*+|<!--.*?-->\s*+)*+<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL)


class Budget:
    """What one file and everything packed in it may take together."""

    def __init__(self, limits: Limits) -> None:
        self._bytes = limits.expanded_bytes
        self._parts = limits.objects
        self._elements = limits.objects

    def take(self, *, size: int = 0, parts: int = 0, elements: int = 0) -> None:
        """Raises :class:`LimitExceeded` when there is no more."""
        self._bytes -= size
        self._parts -= parts
        self._elements -= elements
        if min(self._bytes, self._parts, self._elements) < 0:
            raise LimitExceeded("The office file unpacks to more than allowed.")


class Parts:
    """The parts of a ZIP container."""

    def __init__(self, untrusted: bytes, limits: Limits, budget: Budget | None = None) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(untrusted))
            files = [one for one in self._zip.infolist() if not one.is_dir() or one.file_size]
        except (zipfile.BadZipFile, ValueError, IndexError, NotImplementedError, struct.error):
            raise DamagedDocument("The ZIP container is damaged.") from None
        self._sizes = {one.filename: one.file_size for one in files}
        if len(self._sizes) != len(files):  # which of two is shown depends on the program
            raise DamagedDocument("The ZIP container holds two parts of one name.")
        self.limits = limits
        self.budget = budget or Budget(limits)
        self.budget.take(size=sum(self._sizes.values()), parts=len(self._sizes))
        self.names: Final = sorted(self._sizes)
        self.assessed: Final[set[str]] = set()
        """the parts of which everything was read that a person can read"""
        self.taken: Final[set[str]] = set()
        """the parts that stand where a reader meets them, on a page or in the list of comments"""
        self.outside: Final = _outside(untrusted, self._zip)
        """bytes of the file that belong to no part"""
        self.notes: Final[dict[str, None]] = {}
        """comments and instructions in parts of XML, which no element holds"""
        self._first: dict[str, str] = {}

    def read(self, name: str) -> bytes:
        """One part. Raises :class:`DamagedDocument` and :class:`LimitExceeded`."""
        try:
            with self._zip.open(name) as part:
                data = part.read(self.limits.stream_bytes + 1)
        except _BROKEN:
            raise DamagedDocument("A part of the office file is damaged or encrypted.") from None
        if len(data) > self.limits.stream_bytes:
            raise LimitExceeded("A part of the office file unpacks to more than allowed.")
        return data

    def xml(self, name: str) -> ET.Element:
        """One part as XML; one with a document type (an entity bomb) is damaged. The part counts as read."""
        data = self.read(name)
        if data.startswith(_MARKED_WIDE) or b"\0" in data[:4]:
            data = _as_utf8(data)
        if _DOCTYPE.search(data):
            raise DamagedDocument("A part of the office file declares a document type.")
        self.budget.take(elements=data.count(b"<") // 2)
        try:
            builder = ET.TreeBuilder(comment_factory=self._noted)
            parser = ET.XMLParser(target=builder)  # noqa: S314 - no document type, so no entities
            root: ET.Element = ET.fromstring(data, parser)  # noqa: S314
        except (ET.ParseError, ValueError, LookupError):
            raise DamagedDocument("A part of the office file is no sound XML.") from None
        for one in _instructions(data):
            self._noted(one)
        self.assessed.add(name)
        return root

    def _noted(self, said: str | None) -> ET.Element:
        self.notes[said or ""] = None
        return ET.Element("note")

    def first_element(self, name: str) -> str:
        """The name of the first element of a part, without its namespace; empty for what is no XML."""
        if name not in self._first:
            try:
                with self._zip.open(name) as part:
                    head = part.read(_HEAD)
            except _BROKEN:
                raise DamagedDocument("A part of the office file is damaged or encrypted.") from None
            text = head.decode("utf-16" if head.startswith(_MARKED_WIDE) else "utf-8", "ignore").replace("\0", "")
            match = _FIRST.match(text)
            self._first[name] = match[1] if match else ""
        return self._first[name]

    def targets(self, name: str) -> dict[str, tuple[str, str]]:
        """Where the relationships of a part lead: id → (last word of the type, name of the part)."""
        path = PurePosixPath(name)
        rels = str(path.parent / "_rels" / f"{path.name}.rels").removeprefix("./")
        if rels not in self._sizes:
            return {}
        found = {}
        for one in self.xml(rels):
            if attribute(one, "TargetMode") != "External":
                kind = attribute(one, "Type").rpartition("/")[2]
                found[attribute(one, "Id")] = kind, resolved(path.parent, attribute(one, "Target"))
        return found

    def __contains__(self, name: str) -> bool:
        return name in self._sizes


def resolved(folder: PurePosixPath, untrusted_target: str) -> str:
    """The name of the part that a relationship of a part in ``folder`` leads to."""
    if untrusted_target.startswith("/"):
        folder = PurePosixPath()
    names: list[str] = list(folder.parts)
    for one in untrusted_target.split("/"):
        if one == "..":
            names = names[:-1]
        elif one not in ("", "."):
            names.append(one)
    return "/".join(names)


def _as_utf8(data: bytes) -> bytes:
    """XML in UTF-16 as UTF-8, so that a document type can be seen in it."""
    try:
        text = data.decode(
            "utf-16" if data.startswith(_MARKED_WIDE) else "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        )
    except UnicodeDecodeError:
        raise DamagedDocument("A part of the office file is no sound XML.") from None
    return re.sub(r"^\ufeff?<\?xml[^>]*\?>", "", text).encode("utf-8", "replace")


_BYTE_ORDER_MARK = 3
"""bytes that may stand before the declaration of a part"""


def _instructions(data: bytes) -> Iterator[str]:
    """Instructions to programs, but the first of every part; the parser doesn't hand them over."""
    at = 0
    while (begin := data.find(b"<?", at)) >= 0 and (end := data.find(b"?>", begin)) >= 0:
        said, at = data[begin + 2 : end].decode("utf-8", "replace"), end + 2
        if begin > _BYTE_ORDER_MARK or not re.match(r"xml\s", said):
            yield said


def _outside(untrusted: bytes, container: zipfile.ZipFile) -> int:
    """Bytes before, between and behind the parts of a container, and in its comment."""
    used = []
    loose = 0
    for one in container.infolist():
        head = untrusted[one.header_offset : one.header_offset + _LOCAL_HEADER.size]
        if len(head) < _LOCAL_HEADER.size:
            continue
        *_, name, extra = _LOCAL_HEADER.unpack(head)
        end = one.header_offset + _LOCAL_HEADER.size + name + extra + one.compress_size
        # programs write times and sizes there, and Word room to grow, in zeros; more than that is somebody's
        begins = one.header_offset + len(head) + name
        fields = untrusted[begins : begins + extra], one.extra
        loose += len(one.comment) + sum(max(0, len(held.replace(b"\0", b"")) - _PADDING) for held in fields)
        used.append((one.header_offset, end + (_DESCRIPTOR if one.flag_bits & 8 else 0)))
    used.sort()
    at = 0
    for start, end in used:
        loose += max(0, start - at - _PADDING)
        at = max(at, end)
    loose += max(0, container.start_dir - at - _PADDING)
    behind = len(untrusted) - untrusted.rfind(b"PK\x05\x06") - 22 - len(container.comment)
    return loose + max(0, behind) + len(container.comment)


@lru_cache(maxsize=4096)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def local(element: ET.Element) -> str:
    """The name of an element without its namespace."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


def relation(element: ET.Element) -> str:
    """The relationship that an element refers to (``r:id``); empty when there is none."""
    return next((value for key, value in element.attrib.items() if key.endswith("/relationships}id")), "")


def attribute(element: ET.Element, name: str) -> str:
    """The value of an attribute whatever its namespace; empty when it isn't there."""
    held = element.attrib
    if name in held:
        return held[name]
    return next((value for key, value in held.items() if _local(key) == name), "")
