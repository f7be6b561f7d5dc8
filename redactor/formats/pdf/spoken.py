# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Take replacement texts (``/ActualText``) out of the content: the text of a page is what its glyphs say.

MuPDF reports the replacement instead of the glyphs, so that a page could show a name and report another word, or hide
a sentence behind one letter. What was there is counted and handed to the recognizers as a hidden part. Only blanks
over blanks are left, under a tag of ours (:mod:`blanks`).
"""

from __future__ import annotations

import re
from typing import Any, Final

import pikepdf

from redactor.formats.pdf import blanks
from redactor.formats.pdf.content import CannotEdit, Operand, instructions, named, written
from redactor.formats.pdf.pages import contents_of, inherited

_SPOKEN: Final = frozenset(("/ActualText", "/Alt", "/E"))
_ESCAPED: Final = re.compile(r"#([0-9A-Fa-f]{2})")


def silence(pdf: pikepdf.Pdf) -> list[str]:
    """Remove replacement texts from pages, forms and property lists. Gives the texts."""
    found: list[str] = []
    programs = blanks.Programs()
    for page in pdf.pages:
        data = contents_of(page.obj)
        if _may_speak(data) and (new := _silenced(data, found, page.obj, programs)) is not None:
            page.obj["/Contents"] = pdf.make_stream(new)
    for one in list(pdf.objects):
        if isinstance(one, pikepdf.Stream):
            if "/Subtype" in one and one["/Subtype"] == "/Form":
                data = one.read_bytes()
                if _may_speak(data) and (new := _silenced(data, found)) is not None:
                    one.write(new)
        elif isinstance(one, pikepdf.Dictionary):
            _from_properties(one, found)
    return found


def _from_properties(holder: pikepdf.Dictionary, found: list[str]) -> None:
    for key in _SPOKEN & set(holder.keys()):
        if isinstance(holder[key], pikepdf.String) and (key != "/E" or "/MCID" in holder or "/S" in holder):
            found.append(str(holder[key]))
            del holder[key]
    for name in ("/Resources", "/Properties"):
        inner = holder.get(name)
        if isinstance(inner, pikepdf.Dictionary) and not inner.is_indirect:
            _from_properties(inner, found)
            if name == "/Properties":
                for value in inner.values():
                    if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
                        _from_properties(value, found)


def _may_speak(data: bytes) -> bool:
    return b"BDC" in data and (b"ActualText" in data or b"/Alt" in data or b"/E" in data or b"#" in data)


def _silenced(data: bytes, found: list[str], page: Any = None, programs: blanks.Programs | None = None) -> bytes | None:
    """The stream without replacement texts; None when it has none or can't be read. On a ``page`` blanks may live."""
    parts: list[bytes] = []
    at = 0
    try:
        blank: dict[int, str] = {}
        if programs is not None and b"ActualText" in data:
            blank = blanks.kept(instructions(data), inherited(page, "/Resources"), programs)
        for one in instructions(data):
            if one.start in blank:
                parts += [data[at : one.start], f"{blank[one.start]} BMC".encode("ascii")]
                at = one.end
                continue
            if one.operator not in ("BDC", "DP") or not isinstance(one.operands[-1], list):
                continue
            properties = one.operands[-1]
            keys = [_ESCAPED.sub(lambda m: chr(int(m[1], 16)), key) for key in properties[::2] if isinstance(key, str)]
            if not _SPOKEN & set(keys):
                continue
            values = dict(zip(keys, properties[1::2], strict=False))
            found += [_text(values[key]) for key in _SPOKEN & values.keys()]
            parts += [data[at : one.start], _without(one.operands[0], values, one.operator)]
            at = one.end
    except (CannotEdit, IndexError):
        return None
    if not parts:
        return None
    parts.append(data[at:])
    return b"".join(parts)


def _without(tag: Operand, values: dict[str, Operand], operator: str) -> bytes:
    name = named(tag) if isinstance(tag, str) else b"/Span"
    number = values.get("/MCID")
    kept = b"/MCID " + written(number) if isinstance(number, float) else b""
    return name + b" <<" + kept + b">> " + operator.encode("ascii")


def _text(value: Operand) -> str:
    if not isinstance(value, bytes):
        return ""
    if value[:2] == b"\xfe\xff":
        return value[2:].decode("utf-16-be", "replace")
    if value[:3] == b"\xef\xbb\xbf":
        return value[3:].decode("utf-8", "replace")
    return value.decode("latin-1")
