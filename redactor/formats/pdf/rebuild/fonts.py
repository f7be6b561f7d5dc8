# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which fonts are used, and which of their codes are shown. What is not shown does not exist in the copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Dictionary

from redactor.formats.pdf.rebuild import cmaps
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.values import Value, dictionary, get, identity, name_of

Code = tuple[int, int]
_SUBTYPES = frozenset({"/Type0", "/Type1", "/MMType1", "/TrueType", "/Type3"})


@dataclass(slots=True)
class FontUse:
    """A font that is used: its copy (filled at the end) and the codes that are shown in it."""

    number: int
    old: Value
    made: Value
    resources: Value
    """of the stream that used it first: glyph procedures of old files lean on them"""
    subtype: str
    cmap: cmaps.CMap | None
    """how strings fall apart (Type 0 only); None: not known, so everything in the font counts as used"""
    texts: dict[Code, bytes]
    codes: set[Code] = field(default_factory=set)
    extra: dict[str, Any] = field(default_factory=dict)
    """what a kind of font remembers between two fillings"""
    _bytes: set[int] = field(default_factory=set)
    """the codes of a simple font that were noted"""

    @property
    def composite(self) -> bool:
        """Whether it is a Type 0 font."""
        return self.subtype == "/Type0"

    def note(self, strings: Sequence[bytes]) -> None:
        """Note that these strings are shown."""
        if self.composite:
            for one in strings:
                self.codes.update(self.split(one))
            return
        fresh = set(b"".join(strings)) - self._bytes
        if fresh:
            self._bytes |= fresh
            self.codes.update((1, one) for one in fresh)

    def split(self, data: bytes) -> list[Code]:
        """The codes of a string."""
        if self.composite:
            return self.cmap.split(data) if self.cmap else []
        return [(1, one) for one in data]

    def decode(self, found: list[Code]) -> str:
        """What codes mean, U+FFFD where that can't be told."""
        return "".join(
            self.texts[one].decode("utf-16-be", "replace")
            if one in self.texts
            else (chr(one[1]) if not self.composite and 32 <= one[1] < 127 else "\ufffd")
            for one in found
        )


def font_use(copier: Copier, old: Value, resources: Value) -> FontUse | None:
    """The use of a font; the same each time that it is met."""
    if dictionary(old) is None:
        return None
    where = identity(old)
    key = ("font", where or (-1, len(copier.fonts)))
    if key in copier.memo:
        found: FontUse = copier.memo[key]
        return found
    subtype = name_of(get(old, "/Subtype"))
    if subtype not in _SUBTYPES:
        subtype = "/Type1"
    meaning = get(old, "/ToUnicode")
    data = copier.data(meaning) if isinstance(meaning, pikepdf.Stream) else None
    use = FontUse(
        len(copier.fonts) + 1,
        old,
        copier.new.make_indirect(Dictionary()),
        resources,
        subtype,
        _encoding_cmap(copier, old) if subtype == "/Type0" else None,
        cmaps.parse(data).texts if data else {},
    )
    copier.memo[key] = use
    copier.fonts.append(use)
    return use


def _encoding_cmap(copier: Copier, old: Value) -> cmaps.CMap | None:
    encoding = get(old, "/Encoding")
    if isinstance(encoding, pikepdf.Stream):
        data = copier.data(encoding)
        found = cmaps.parse(data) if data else None
        return found if found and found.spaces else None
    if name_of(encoding) in ("/Identity-H", "/Identity-V", ""):
        return cmaps.CMap(spaces=[(2, 0, 0xFFFF)])
    return cmaps.predefined(name_of(encoding)[1:])
