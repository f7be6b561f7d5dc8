# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What every copying function shares: the new document, what was copied already, what was counted as left behind."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pikepdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf.rebuild import veils
from redactor.formats.pdf.rebuild.areas import Areas
from redactor.formats.pdf.rebuild.values import Value, elements, identity
from redactor.limits import Limits

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.fonts import FontUse
    from redactor.formats.pdf.rebuild.images import ImageUse


@dataclass(slots=True)
class Copier:
    """The state of one rebuild. Objects are copied once: a shared or cyclic object meets its own copy again."""

    new: pikepdf.Pdf
    limits: Limits
    hidden_layers: frozenset[tuple[int, int]] = frozenset()
    """object identities of the optional content groups that are off"""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """normalised texts that must not survive in patterns, soft masks and glyph procedures"""
    removed: Counter[str] = field(default_factory=Counter)
    memo: dict[tuple[str, tuple[int, int]], Value] = field(default_factory=dict)
    fonts: list[FontUse] = field(default_factory=list)
    images: list[ImageUse] = field(default_factory=list)
    expanded: int = 0
    remarks: set[str] = field(default_factory=set)
    """codes of what could not be done as it should"""
    areas: Areas = field(default_factory=Areas)
    """the boxes of the page that is being copied, in its user space"""
    risky: set[tuple[str, tuple[int, int]]] = field(default_factory=set)
    """patterns and soft masks (with the key of the boxes that they were copied for) in which something under a box may
    be left"""
    busy: set[tuple[str, tuple[int, int]]] = field(default_factory=set)

    def is_whole(self, image: Value) -> bool:
        """Whether a stencil or a picture can be read and has no holes."""
        made: bool = self.once("whole", image, lambda it: veils.is_whole(it, self._data_again))
        return made

    def _data_again(self, stream: Value) -> bytes | None:
        """The decoded bytes of what is decoded, and counted, where it is copied as well."""
        before = self.expanded
        found = self.data(stream)
        self.expanded = before
        return found

    def once(self, kind: str, old: Value, make: Callable[[Value], Value]) -> Value:
        """The copy of ``old`` as a ``kind``: made at the first call, met again later; None inside its own making."""
        where = identity(old)
        if where is None:
            return make(old)
        key = (kind, where)
        if key in self.memo:
            return self.memo[key]
        if key in self.busy:
            return None
        self.busy.add(key)
        try:
            made = make(old)
            if isinstance(made, pikepdf.Dictionary | pikepdf.Array) and not isinstance(made, pikepdf.Stream):
                made = self.new.make_indirect(made)
        finally:
            self.busy.discard(key)
        self.memo[key] = made
        return made

    def data(self, stream: Value) -> bytes | None:
        """The decoded bytes of a stream; None when it can't be decoded."""
        try:
            found: bytes = stream.read_bytes(pikepdf.StreamDecodeLevel.specialized)
        except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError, MemoryError):
            partial = self._inflated(stream)
            if partial is None:
                return None
            found = partial
        self.charge(len(found))
        return found

    def _inflated(self, stream: Value) -> bytes | None:
        """What a damaged Flate stream still gives, as renderers show it."""
        try:
            if [str(one) for one in elements(stream.get("/Filter"))] != ["/FlateDecode"] or "/DecodeParms" in stream:
                return None
            inflater = zlib.decompressobj()
            made, raw = bytearray(), stream.read_raw_bytes()
            for at in range(0, len(raw), 1024):
                made += inflater.decompress(raw[at : at + 1024], self.limits.stream_bytes - len(made))
        except zlib.error:
            return bytes(made) or None
        except (pikepdf.PdfError, ValueError, RuntimeError, AttributeError):
            return None
        return bytes(made)

    def charge(self, size: int) -> None:
        """Count decoded bytes against the limits."""
        self.expanded += size
        if size > self.limits.stream_bytes or self.expanded > self.limits.expanded_bytes:
            raise LimitExceeded("The document expands to more data than allowed.")

    def stream(self, data: bytes, keys: pikepdf.Dictionary | None = None) -> Value:
        """A new stream with these bytes and keys."""
        made = self.new.make_stream(data)
        for key, value in (keys or {}).items():
            made[key] = value
        return made
