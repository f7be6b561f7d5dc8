# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Fonts: the codes that are shown, and nothing of the codes that were."""

from __future__ import annotations

from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.rebuild import cmaps
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.values import (
    Value,
    dictionary,
    elements,
    get,
    identity,
    integer,
    is_number,
    name_of,
    number_array,
)

Code = tuple[int, int]


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

    @property
    def composite(self) -> bool:
        """Whether it is a Type 0 font."""
        return self.subtype == "/Type0"

    def note(self, data: bytes) -> list[Code]:
        """Note that this string is shown; gives its codes."""
        if self.composite:
            found = self.cmap.split(data) if self.cmap else []
        else:
            found = [(1, one) for one in data]
        self.codes.update(found)
        return found

    def decode(self, found: list[Code]) -> str:
        """What codes mean, U+FFFD where that can't be told."""
        return "".join(
            self.texts[one].decode("utf-16-be", "replace")
            if one in self.texts
            else (chr(one[1]) if not self.composite and 32 <= one[1] < 127 else "\ufffd")
            for one in found
        )


_SUBTYPES = frozenset({"/Type0", "/Type1", "/MMType1", "/TrueType", "/Type3"})


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
    unicode_stream = get(old, "/ToUnicode")
    data = copier.data(unicode_stream) if isinstance(unicode_stream, pikepdf.Stream) else None
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
        return cmaps.parse(data) if data else None
    text = name_of(encoding)
    if text in ("/Identity-H", "/Identity-V") or "UCS2" in text:
        return cmaps.CMap(spaces=[(2, 0, 0xFFFF)])
    return None


def fill_fonts(copier: Copier) -> None:
    """Fill the copies of all fonts, now that the shown codes are known. Glyph procedures may use further fonts."""
    done: dict[int, int] = {}
    again = True
    while again:
        again = False
        for use in list(copier.fonts):
            if done.get(use.number) != len(use.codes):
                done[use.number] = len(use.codes)
                _fill(copier, use)
                again = True


def _fill(copier: Copier, use: FontUse) -> None:
    made = use.made
    for key in list(made.keys()):
        del made[key]
    made["/Type"] = Name.Font
    made["/Subtype"] = Name(use.subtype)
    old = use.old
    for key in ("/BaseFont", "/Encoding", "/FirstChar", "/LastChar", "/Widths", "/FontDescriptor", "/DescendantFonts",
                "/FontMatrix", "/FontBBox", "/CharProcs", "/Resources"):
        value = get(old, key)
        if value is not None:
            made[key] = _plain(copier, value)
    if use.texts:
        shown = {key: text for key, text in use.texts.items() if key in use.codes}
        made["/ToUnicode"] = copier.stream(cmaps.unicode_cmap(shown))


def _plain(copier: Copier, value: Value, depth: int = 0) -> Value:
    if depth > 8:
        return None
    if isinstance(value, pikepdf.Stream):
        return copier.once("raw", value, lambda it: _raw(copier, it, depth))
    if isinstance(value, Dictionary):
        return Dictionary({k: _plain(copier, v, depth + 1) for k, v in value.items() if k not in ("/Metadata", "/CharSet")})
    if isinstance(value, Array):
        return Array([_plain(copier, v, depth + 1) for v in value])
    if isinstance(value, Name):
        return Name(str(value))
    if isinstance(value, pikepdf.String):
        return pikepdf.String(bytes(value))
    return value


def _raw(copier: Copier, it: Value, depth: int) -> Value:
    made = copier.stream(copier.data(it) or b"")
    for k, v in it.items():
        if k not in ("/Filter", "/DecodeParms", "/Length", "/Metadata"):
            made[k] = _plain(copier, v, depth + 1)
    return made
