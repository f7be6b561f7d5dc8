# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Reads ``multipart/form-data`` while it streams in: documents go straight into the encrypted spool, fields stay small.

The framework's own form reader would put large uploads in readable temporary files.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from api.problems import Mistake, Problem
from api.spool import Writer
from api.work import packed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from api.spool import Handle, Spool

_MOST_PARTS = 10_000
_MOST_HEADER = 8192
_FLUSH = 512 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    """One document that came in; its name is in the blob."""

    handle: Handle
    sha256: str
    bytes: int


@dataclass(slots=True)
class Form:
    """What a form held."""

    documents: list[Upload] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict, repr=False)

    def discard(self, spool: Spool) -> None:
        """Remove the documents."""
        spool.remove(one.handle.id for one in self.documents)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a form may hold."""

    fields: Mapping[str, int]
    """name → most bytes"""
    most_documents: int = 1


class _Reader:
    """Callbacks of the parser: one part at a time."""

    def __init__(self, spool: Spool, shape: Shape) -> None:
        self.form, self.mistakes = Form(), list[Mistake]()
        self._spool, self._shape = spool, shape
        self._parts = 0
        self._header_name, self._header_value = bytearray(), bytearray()
        self._headers: dict[str, bytes] = {}
        self._name: str | None = None
        self._writer: Writer | None = None
        self._handle: Handle | None = None
        self._digest = hashlib.sha256()
        self._text: bytearray | None = None
        self._size = 0
        self.complete = False

    def callbacks(self) -> Any:
        return {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._grow(self._header_name, data[start:end]),
            "on_header_value": lambda data, start, end: self._grow(self._header_value, data[start:end]),
            "on_header_end": self._header_end,
            "on_headers_finished": self._headers_finished,
            "on_part_data": lambda data, start, end: self._data(data[start:end]),
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    def discard(self) -> None:
        if self._writer is not None:
            self._writer.discard()
            self._writer = None
        self.form.discard(self._spool)

    def judge(self) -> None:
        """Raises :class:`Problem` with everything that is wrong with the form as a whole."""
        if not self.complete:
            raise Problem.invalid(Mistake("body", "", "the form ends in the middle", "truncated"))
        if not self.form.documents:
            self.mistakes.append(Mistake("body", "document", "a document is needed", "missing"))
        if self.mistakes:
            raise Problem.invalid(*self.mistakes[:50])

    def _finish(self) -> None:
        self.complete = True

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise Problem.invalid(Mistake("body", "", f"there are more than {_MOST_PARTS} parts", "too-many"))
        self._headers, self._name, self._text = {}, None, None

    def _grow(self, buffer: bytearray, data: bytes) -> None:
        buffer += data
        if len(buffer) > _MOST_HEADER:
            raise Problem.invalid(Mistake("body", "", "a part has headers that are too long", "too-long"))

    def _header_end(self) -> None:
        name = bytes(self._header_name).decode("latin-1").lower()
        self._headers[name] = bytes(self._header_value)
        self._header_name.clear()
        self._header_value.clear()

    def _headers_finished(self) -> None:
        kind, options = parse_options_header(self._headers.get("content-disposition", b""))
        name = options.get(b"name", b"").decode("utf-8", "replace")
        if kind != b"form-data" or not name:
            self.mistakes.append(Mistake("body", "", "a part has no name", "unnamed"))
        elif name == "document":
            if b"filename" in options:
                self._begin_document(options[b"filename"].decode("utf-8", "replace"))
            else:
                self.mistakes.append(Mistake("body", "document", "this must be sent as a file", "no-file"))
        elif name not in self._shape.fields:
            self._unknown(name)
        elif name in self.form.fields:
            self.mistakes.append(Mistake("body", name, "the field stands twice", "duplicate"))
        else:
            self._name, self._text = name, bytearray()

    def _unknown(self, name: str) -> None:
        # the name itself stays out of the answer: it comes from outside
        known = ", ".join(["document", *sorted(self._shape.fields)])
        del name
        self.mistakes.append(Mistake("body", "", f"there is an unknown field; known are {known}", "unknown"))

    def _begin_document(self, untrusted_name: str) -> None:
        if len(self.form.documents) >= self._shape.most_documents:
            most = self._shape.most_documents
            raise Problem.invalid(Mistake("body", "document", f"there are more than {most} documents", "too-many"))
        self._handle = self._spool.new()
        self._writer = Writer(self._handle)
        self._writer.write(packed(untrusted_name.replace("\\", "/").rsplit("/", 1)[-1]))
        self._digest, self._size = hashlib.sha256(), 0

    def _data(self, data: bytes) -> None:
        if self._writer is not None:
            self._writer.write(data)
            self._digest.update(data)
            self._size += len(data)
        elif self._text is not None and self._name is not None:
            self._text += data
            most = self._shape.fields[self._name]
            if len(self._text) > most:
                raise Problem.invalid(Mistake("body", self._name, f"the field is larger than {most} bytes", "too-long"))

    def _end(self) -> None:
        if self._writer is not None and self._handle is not None:
            self._writer.close()
            self.form.documents.append(Upload(self._handle, self._digest.hexdigest(), self._size))
            self._writer = self._handle = None
        elif self._text is not None and self._name is not None:
            try:
                self.form.fields[self._name] = self._text.decode()
            except UnicodeDecodeError:
                self.mistakes.append(Mistake("body", self._name, "the field is no UTF-8 text", "encoding"))
        self._text = self._name = None


async def read_form(request: Request, spool: Spool, shape: Shape) -> Form:
    """The form of a request. Raises :class:`Problem`: 415 for another media type, 400 with everything that is wrong.

    Whatever goes wrong, nothing of it stays in the spool.
    """
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    if kind != b"multipart/form-data":
        raise Problem(415, "The body must be multipart/form-data.", headers={"Accept": "multipart/form-data"})
    boundary = options.get(b"boundary", b"")
    if not boundary or len(boundary) > 256:
        raise Problem.invalid(Mistake("header", "content-type", "the boundary is missing or too long", "boundary"))
    reader = _Reader(spool, shape)
    try:
        parser = MultipartParser(boundary, reader.callbacks())
        await _feed(request, parser)
        reader.judge()
    except FormParserError:
        reader.discard()
        raise Problem.invalid(Mistake("body", "", "this is no well-formed multipart/form-data", "malformed")) from None
    except BaseException:
        reader.discard()
        raise
    return reader.form


async def _feed(request: Request, parser: MultipartParser) -> None:
    """Give the body to the parser in pieces that are large enough to be worth a thread."""
    waiting = bytearray()
    async for piece in request.stream():
        waiting += piece
        if len(waiting) >= _FLUSH:
            await asyncio.to_thread(parser.write, bytes(waiting))
            waiting.clear()
    if waiting:
        await asyncio.to_thread(parser.write, bytes(waiting))
    parser.finalize()
