# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""CFF programs (Type1C, CIDFontType0C, OpenType) with the outlines of the glyphs that are shown, and of no other.

Of the top dictionary live the numbers that outlines are scaled with; names, notices, versions, identifiers and
embedded PostScript do not exist. Subroutines are written out into the glyphs that call them, so that no outline of
an unused glyph stays behind in one.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

from fontTools.cffLib import CFFFontSet
from fontTools.cffLib.transforms import desubroutinizeCharString
from fontTools.encodings.StandardEncoding import StandardEncoding
from fontTools.misc.psCharStrings import T2CharString

_TOP = frozenset(
    """
        ROS CIDCount PaintType CharstringType FontMatrix FontBBox StrokeWidth charset Encoding CharStrings
        Private FDArray FDSelect ItalicAngle UnderlinePosition UnderlineThickness isFixedPitch
    """.split()
)
_NOTDEF = ".notdef"
#: Gives the names under which glyphs live on: old name → new name.
Renaming = Mapping[str, str]


class Program:
    """A parsed CFF program."""

    def __init__(self, data: bytes) -> None:
        self._host = SimpleNamespace(recalcBBoxes=False, getGlyphOrder=list)
        self._set = CFFFontSet()
        self._set.decompile(io.BytesIO(data), self._host, isCFF2=False)
        self._top: Any = self._set[self._set.fontNames[0]]
        self.order: list[str] = list(self._top.charset)
        self.is_cid = hasattr(self._top, "ROS")
        encoding = getattr(self._top, "Encoding", None) if not self.is_cid else None
        names = encoding if isinstance(encoding, list) else StandardEncoding
        self.encoding = {code: name for code, name in enumerate(names) if name != _NOTDEF}

    def subset(
        self, wanted: set[str], rename: Renaming, encoding: Mapping[int, str] | None = None, *, keep_places: bool
    ) -> bytes:
        """A new program with these glyphs (and the parts of accented ones).

        ``keep_places`` keeps glyph numbers: unused glyphs become empty. ``encoding`` (code → old name) is written
        as the program's own encoding.
        """
        top, glyphs = self._top, self._glyphs(wanted)
        if keep_places:
            last = max(self.order.index(name) for name in glyphs)
            order = self.order[: last + 1]
        else:
            order = [self.order[0], *sorted(glyphs - {self.order[0]}, key=_by_number)]
        selected = [top.FDSelect[self.order.index(name)] for name in order] if hasattr(top, "FDSelect") else None
        names: list[str] = []
        strings: dict[str, Any] = {}
        for index, old in enumerate(order):
            new = old if self.is_cid or old == _NOTDEF else rename.get(old, old)
            names.append(new)
            strings[new] = glyphs[old] if old in glyphs else self._empty(index, selected)
        self._strip(names, strings, selected)
        if not self.is_cid:
            codes = dict(encoding or {})
            top.Encoding = [rename.get(codes.get(code, ""), codes.get(code, _NOTDEF)) for code in range(256)]
            known = set(names)
            top.Encoding = [name if name in known else _NOTDEF for name in top.Encoding]
            if not codes:
                top.Encoding = "StandardEncoding"
        out = io.BytesIO()
        self._set.compile(out, self._host, isCFF2=False)
        return out.getvalue()

    def _glyphs(self, wanted: set[str]) -> _Glyphs:
        """The charstrings of the wanted glyphs without subroutine calls."""
        found = _Glyphs()
        todo, known = [self.order[0], *sorted(wanted)], set(self.order)
        while todo:
            name = todo.pop()
            if name in found or name not in known:
                continue
            string, _ = self._top.CharStrings.getItemAndSelector(name)
            desubroutinizeCharString(string)
            found[name] = string
            program = string.program
            tail = program[-5:-1]
            if program[-1:] == ["endchar"] and len(tail) == 4 and all(isinstance(one, int) for one in tail):
                todo += [StandardEncoding[one] for one in tail[2:] if 0 <= one < 256]
        return found

    def _empty(self, index: int, selected: list[int] | None) -> T2CharString:
        private = self._top.FDArray[selected[index]].Private if selected is not None else self._top.Private
        return T2CharString(program=["endchar"], private=private, globalSubrs=self._set.GlobalSubrs)

    def _strip(self, names: list[str], strings: dict[str, Any], selected: list[int] | None) -> None:
        top = self._top
        for key in [one for one in top.rawDict if one not in _TOP]:
            del top.rawDict[key]
            top.__dict__.pop(key, None)
        if self.is_cid:
            top.ROS = ("Adobe", "Identity", 0)
        charstrings = top.CharStrings
        charstrings.charStrings, charstrings.charStringsAreIndexed = strings, 0
        top.charset, top.numGlyphs = names, len(names)
        if selected is not None:
            top.FDSelect.gidArray = selected
            top.FDSelect.format = 3
        for part in top.FDArray if hasattr(top, "FDArray") else [top]:
            if part is not top:
                part.rawDict.pop("FontName", None)
                part.__dict__.pop("FontName", None)
            private = part.Private
            private.rawDict.pop("Subrs", None)
            private.__dict__.pop("Subrs", None)
        self._set.GlobalSubrs.clear()
        self._set.fontNames = ["F"]


class _Glyphs(dict[str, Any]):
    """Charstrings by name."""

    def __sub__(self, other: set[str]) -> set[str]:
        return set(self) - other


def _by_number(name: str) -> tuple[int, str]:
    """cid00012 after cid00002, and names in the order of the alphabet."""
    digits = name[3:] if name.startswith("cid") else ""
    return (int(digits) if digits.isdigit() else -1), name


def attempt(make: Callable[[], bytes]) -> bytes | None:
    """What ``make`` gives; None when the program is broken: fontTools raises whatever it meets."""
    try:
        return make()
    except MemoryError:
        raise
    except Exception:
        return None
