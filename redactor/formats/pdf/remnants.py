# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What lies in a PDF without being part of any page: pages that were deleted, pictures that are no longer painted, …

A program that deletes a page or swaps a picture often leaves the old one in the file, where any tool that reads
objects finds it. Beside those this collects every string that no other part of the check looks at: names of authors of
notes and articles, data of programs, destinations, paths, properties of paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from redactor.errors import LimitExceeded
from redactor.formats.pdf.content import CannotEdit, instructions
from redactor.formats.pdf.hidden import words_of_xml
from redactor.formats.pdf.inspect import Seen
from redactor.formats.pdf.opening import open_pikepdf, parsing
from redactor.formats.pdf.picture_chunks import profile_texts
from redactor.formats.pdf.picture_data import picture_data
from redactor.limits import Limits
from redactor.model import HiddenPart

#: keys whose strings are no words: identifiers, encryption, fonts, dates, appearance, colours, checksums
_NO_WORDS: Final = frozenset(
    (
        "/ID", "/O", "/U", "/OE", "/UE", "/Perms", "/Recipients", "/CharSet", "/Registry", "/Ordering", "/Panose",
        "/FontFamily", "/CreationDate", "/ModDate", "/M", "/LastModified", "/DA", "/DS", "/NM", "/Lang", "/Cert",
        "/Contents", "/ByteRange", "/CheckSum", "/Base", "/OutputConditionIdentifier", "/OutputCondition", "/Version",
        "/RegistryName", "/CA", "/CI", "/Creator", "/Producer", "/IDTree", "/Lookup", "/ClassMap", "/CustomEncryption",
    )
)  # fmt: skip
_TEXT_SHOWN: Final = re.compile(rb"(?<![\w.])T[jJ](?![\w.])|[)>]\s*['\"]")
_DO: Final = re.compile(rb"/([^\s/\[\]()<>{}%]+)\s+Do\b")
_LETTERS: Final = re.compile(r"[^\W\d_]{3}")
#: pixels: a smaller picture that nobody paints holds nothing
SMALLEST = 64 * 64
#: characters of strings that are judged, and of one stream that is read
MOST_TEXT = 1_000_000
#: bytes of private data of a program from which it may hold the artwork itself
PRIVATE = 4096


@dataclass(frozen=True, slots=True)
class Remnants:
    """Things that are in the file and on no page, and texts that no page and no other part shows."""

    seen: tuple[Seen, ...] = ()
    texts: tuple[HiddenPart, ...] = ()


@dataclass(slots=True)
class _Found:
    seen: list[Seen] = field(default_factory=list)
    texts: dict[str, set[str]] = field(default_factory=dict)
    unread: int = 0
    """streams and texts of which a part was not judged"""

    def say(self, kind: str, text: str) -> None:
        if _LETTERS.search(text):
            self.texts.setdefault(kind, set()).add(text)


def remnants(untrusted: bytes, known: str = "", limits: Limits = Limits()) -> Remnants:
    """What a PDF still holds beside its pages; ``known`` is the text of the hidden parts that were collected already.

    Raises :class:`redactor.errors.InputError` when the file can't be read.
    """
    found = _Found()
    lines = frozenset(known.split("\n"))
    with open_pikepdf(untrusted) as pdf, parsing():
        reached = _reached(pdf)
        painted = _painted(pdf, limits)
        for number, page in enumerate(pdf.pages, 1):
            if "/Thumb" in page.obj:
                found.seen.append(Seen("page-thumbnail", number))
        left = 0
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
                for key, text in _strings(one, "", 0, limits):
                    if text not in lines:
                        found.say("private_data" if key == "/PieceInfo" else "string", text)
            if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                continue
            gone = one.objgen not in reached
            if isinstance(one, pikepdf.Stream):
                left += _stream(one, found, gone=gone, unpainted=_is_unpainted(one, painted))
            elif gone and one.get("/Type") == "/Page":
                left += 1
            left += _private(one)
        found.seen += [Seen("attachment", 0)] * _beside_the_tree(pdf)
        if left:
            found.seen.append(Seen("leftover", 0, None, left))
        _forms(pdf, found)
    return _told(found)


def _told(found: _Found) -> Remnants:
    texts = []
    for kind, rows in sorted(found.texts.items()):
        text = "\n\n".join(sorted(rows))
        found.unread += len(text) > MOST_TEXT
        texts.append(HiddenPart(kind, len(rows), text[:MOST_TEXT]))
    if found.unread:
        found.seen.append(Seen("not-assessed", 0, None, found.unread))
    return Remnants(tuple(found.seen), tuple(texts))


# -- objects -----------------------------------------------------------------------------------------------------------


def _reached(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Every object that the trailer leads to."""
    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [pdf.trailer]
    while waiting:
        one = waiting.pop()
        if one.is_indirect:
            if one.objgen in seen:
                continue
            seen.add(one.objgen)
        values = one if isinstance(one, pikepdf.Array) else one.values()
        waiting += [value for value in values if isinstance(value, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array)]
    return seen


def _strings(value: Any, key: str, depth: int, limits: Limits) -> Iterator[tuple[str, str]]:
    """(key, text) of the strings in one object and in what stands directly in it."""
    if depth > limits.nesting:
        return
    if isinstance(value, pikepdf.Array):
        rows = [(key, item) for item in value]
    else:
        if value.get("/Type") in ("/Sig", "/DocTimeStamp", "/XRef", "/ObjStm", "/Font", "/FontDescriptor"):
            return
        rows = [(name, item) for name, item in value.items() if name not in _NO_WORDS]
    for name, item in rows:
        if isinstance(item, pikepdf.String):
            yield key if key == "/PieceInfo" else name, str(item)
        elif isinstance(item, pikepdf.Dictionary | pikepdf.Array) and not item.is_indirect:
            inner = "/PieceInfo" if "/PieceInfo" in (key, name) else name
            yield from _strings(item, inner, depth + 1, limits)


def _stream(one: pikepdf.Stream, found: _Found, *, gone: bool, unpainted: bool) -> int:
    """1 when a stream holds what a page showed and none shows now; the texts of it and of pictures are told."""
    if one.get("/Subtype") == "/Image":
        _picture(one, found)
        pixels = _number(one.get("/Width")) * _number(one.get("/Height"))
        return int((gone or unpainted) and pixels >= SMALLEST)
    if isinstance(one.get("/N"), int) and "/Type" not in one:  # a colour profile
        for text in profile_texts(_decoded(one)):
            found.say("program", text)
        return 0
    pattern = one.get("/PatternType") == 1
    if not (gone or unpainted or pattern) or one.get("/Type") in ("/XRef", "/ObjStm", "/Metadata"):
        return 0
    data = _decoded(one, found)
    if not _TEXT_SHOWN.search(data):
        return 0
    found.say("pattern" if pattern and not gone else "leftover", _literals(data, found))
    return int(not pattern or gone)


_WITH_DATA: Final = frozenset(("/DCTDecode", "/DCT", "/JPXDecode"))


def _picture(one: pikepdf.Stream, found: _Found) -> None:
    filters = one.get("/Filter")
    names = [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if not _WITH_DATA & set(names):
        return
    told = picture_data(_file_of(one, names, found))
    found.unread += told.cut
    for text in told.texts:
        found.say("picture_data", words_of_xml(text) if text.startswith("<x:xmpmeta") else text)
    for text in told.programs:
        found.say("program", text)
    found.seen += [Seen("picture-data", 0)] * (told.located + told.other_thumbnail)


def _file_of(one: pikepdf.Stream, names: Sequence[str], found: _Found) -> bytes:
    """The JPEG or JPEG 2000 file that a picture is, out of what it is wrapped in."""
    if names[0] in _WITH_DATA:
        return one.read_raw_bytes()
    number = next(index for index, name in enumerate(names) if name in _WITH_DATA)
    with pikepdf.new() as scratch:
        outer = scratch.make_stream(one.read_raw_bytes())
        outer["/Filter"] = pikepdf.Array([pikepdf.Name(name) for name in names[:number]])
        return _decoded(outer, found)


def _private(one: pikepdf.Object) -> int:
    """Streams of private data of a program: what was drawn, as the program keeps it."""
    info = one.get("/PieceInfo") if isinstance(one, pikepdf.Dictionary) else None
    if not isinstance(info, pikepdf.Dictionary):
        return 0
    count, waiting, seen = 0, list(info.values()), set[tuple[int, int]]()
    while waiting:
        value = waiting.pop()
        if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
            continue
        if value.is_indirect:
            if value.objgen in seen:
                continue
            seen.add(value.objgen)
        if isinstance(value, pikepdf.Stream):
            count += len(value.read_raw_bytes()) >= PRIVATE
        waiting += list(value if isinstance(value, pikepdf.Array) else value.values())
    return count


def _beside_the_tree(pdf: pikepdf.Pdf) -> int:
    """Streams that the trailer itself holds: LibreOffice keeps the whole source there in a "hybrid" file."""
    count = 0
    for key, value in pdf.trailer.items():
        if key not in ("/Root", "/Info", "/Encrypt", "/Prev", "/ID"):
            parts = value if isinstance(value, pikepdf.Array) else [value]
            count += sum(isinstance(part, pikepdf.Stream) for part in parts)
    return count


def _forms(pdf: pikepdf.Pdf, found: _Found) -> None:
    """The data of an XFA form, which no page shows."""
    form = pdf.Root.get("/AcroForm")
    parts = form.get("/XFA") if isinstance(form, pikepdf.Dictionary) else None
    for part in parts if isinstance(parts, pikepdf.Array) else [parts]:
        if isinstance(part, pikepdf.Stream):
            found.say("form_data", words_of_xml(_decoded(part, found).decode("utf-8", "ignore")))


def _decoded(stream: pikepdf.Stream, found: _Found | None = None) -> bytes:
    """What a stream holds; nothing, which ``found`` is told, when it is broken."""
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        if found is not None:
            found.unread += 1
        return b""


def _literals(data: bytes, found: _Found) -> str:
    """The strings that text operators show, as letters: fonts with codes of their own give nothing readable."""
    rows: list[str] = []
    found.unread += len(data) > MOST_TEXT
    try:
        for one in instructions(data[:MOST_TEXT]):
            if one.operator in ("Tj", "'", '"', "TJ") and one.operands:
                last = one.operands[-1]
                parts = last if isinstance(last, list) else [last]
                rows.append(b"".join(part for part in parts if isinstance(part, bytes)).decode("latin-1"))
    except (CannotEdit, LimitExceeded):
        found.unread += len(data) <= MOST_TEXT
    return "\n".join(rows)


def _number(value: Any) -> int:
    return int(value) if isinstance(value, int) else 0


# -- what is painted ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Painted:
    named: set[tuple[int, int]] = field(default_factory=set)
    """every form and picture that resources name"""
    done: set[tuple[int, int]] = field(default_factory=set)
    """those that a content stream paints"""


def _is_unpainted(one: pikepdf.Stream, painted: _Painted) -> bool:
    return one.objgen in painted.named and one.objgen not in painted.done


def _painted(pdf: pikepdf.Pdf, limits: Limits) -> _Painted:
    """Which forms and pictures resources name, and which a page, a note, a pattern or a glyph paints."""
    found = _Painted()
    waiting = list(_painters(pdf))
    while waiting:
        data, resources, depth = waiting.pop()
        objects = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
        if not isinstance(objects, pikepdf.Dictionary) or depth > limits.nesting:
            continue
        called = {_name(match) for match in _DO.findall(data)}
        for name, one in objects.items():
            if not isinstance(one, pikepdf.Stream):
                continue
            found.named.add(one.objgen)
            if name in called and one.objgen not in found.done:
                found.done.add(one.objgen)
                if one.get("/Subtype") == "/Form":
                    waiting.append((_decoded(one), one.get("/Resources", resources), depth + 1))
    return found


def _painters(pdf: pikepdf.Pdf) -> Iterator[tuple[bytes, Any, int]]:
    """(content, resources, 0) of everything that paints by itself."""
    for page in pdf.pages:
        yield _content(page.obj.get("/Contents")), page.resources, 0
        yield from ((_decoded(one), one.get("/Resources"), 0) for one in _appearances(page.obj.get("/Annots")))
    for one in pdf.objects:
        if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            continue
        if isinstance(one, pikepdf.Stream) and one.get("/PatternType") == 1:
            yield _decoded(one), one.get("/Resources"), 0
        glyphs = one.get("/CharProcs")
        for glyph in glyphs.values() if isinstance(glyphs, pikepdf.Dictionary) else ():
            if isinstance(glyph, pikepdf.Stream):
                yield _decoded(glyph), one.get("/Resources"), 0
        group = one.get("/G") if one.get("/S") in ("/Alpha", "/Luminosity") else None
        if isinstance(group, pikepdf.Stream):
            yield _decoded(group), group.get("/Resources"), 0


def _content(contents: Any) -> bytes:
    parts = contents if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(_decoded(part) for part in parts if isinstance(part, pikepdf.Stream))


def _appearances(notes: Any) -> Iterator[pikepdf.Stream]:
    for note in notes if isinstance(notes, pikepdf.Array) else ():
        looks = note.get("/AP") if isinstance(note, pikepdf.Dictionary) else None
        for look in looks.values() if isinstance(looks, pikepdf.Dictionary) else ():
            if isinstance(look, pikepdf.Stream):
                yield look
            elif isinstance(look, pikepdf.Dictionary):
                yield from (state for state in look.values() if isinstance(state, pikepdf.Stream))


def _name(said: bytes) -> str:
    """A name of a content stream as a key: ``#20`` is a blank."""
    return "/" + re.sub(rb"#([0-9A-Fa-f]{2})", lambda code: bytes([int(code[1], 16)]), said).decode("utf-8", "replace")
