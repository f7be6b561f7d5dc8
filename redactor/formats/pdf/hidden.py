# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF says without showing it: metadata, bookmarks, attachments, scripts, notes, alternative texts.

Nothing of this survives the rebuild. It is collected so that the recognizers may look at it (a name in the title is
a name in the document) and so that the report can count what was left behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import pikepdf

from redactor.formats.pdf.layers import off_groups
from redactor.formats.pdf.opening import parsing
from redactor.limits import Limits
from redactor.model import HiddenPart

#: key of a dictionary whose string is text for a reader → kind of hidden part
_STRINGS: Final = {
    "/URI": "link",
    "/JS": "javascript",
    "/Contents": "annotation",
    "/RC": "annotation",
    "/Subj": "annotation",
    "/Alt": "structure",
    "/ActualText": "structure",
    "/E": "structure",
    "/V": "form_field",
    "/DV": "form_field",
    "/TU": "form_field",
    "/TM": "form_field",
    "/UF": "attachment",
    "/Desc": "attachment",
    "/Title": "outline",
    "/P": "page_label",
}
#: keys that only mean this in a dictionary that also has one of these
_ONLY_WITH: Final = {
    "/Contents": ("/Subtype", "/Rect"),
    "/V": ("/FT", "/Parent", "/T"),
    "/DV": ("/FT", "/Parent", "/T"),
    "/E": ("/S", "/K"),
    "/P": ("/St", "/S"),
    "/Title": ("/Dest", "/A", "/Parent", "/Next", "/Prev"),
}
#: the keys of a stream of page content, and of nothing that says more
_PLAIN_STREAM: Final = {"/Length", "/Filter"}
_DEFLATED: Final = pikepdf.Name.FlateDecode
_SKIPPED_STREAMS: Final = frozenset(("/XObject", "/ObjStm", "/XRef"))
_XMP_TEXT: Final = re.compile(r">([^<>]++)<|=\"([^\"]+)\"")
#: the frame of a packet and its namespaces: the same in every file that a program made
_XMP_NO_TEXT: Final = re.compile(
    r"<\?(?:(?!<\?).)*?\?>|\b(?:xmlns(?::\w+)?|x:xmptk)\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.DOTALL
)
#: what a program says of itself and of the fields it uses
_XMP_PROGRAM: Final = re.compile(
    r"<(?P<tag>pdfaExtension:schemas|xmp:CreatorTool|xap:CreatorTool|pdf:Producer|xmpMM:History)\b"
    r"(?:(?!<(?P=tag)\b).)*?</(?P=tag)>|\b(?:xmp:CreatorTool|xap:CreatorTool|pdf:Producer)\s*=\s*\"[^\"]*\"",
    re.DOTALL,
)
#: the texts of one kind are not judged further than this: the recognizers need words, not a bomb
_MAX_TEXT: Final = 2_000_000
#: bytes of one script or packet that are read
_MAX_STREAM: Final = 8_000_000
#: kind of hidden part: there are more texts than were judged
UNREAD: Final = "unread_text"


def telling(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """All objects of a document but the plainest, packed streams without keys of their own: some programs write fifty
    a page, and asking each of them for what it doesn't have is dear."""
    return [
        one
        for one in pdf.objects
        if not isinstance(one, pikepdf.Stream) or one.keys() != _PLAIN_STREAM or one["/Filter"] != _DEFLATED
    ]


def collect(
    pdf: pikepdf.Pdf, objects: Iterable[pikepdf.Object], untrusted: bytes, limits: Limits
) -> tuple[HiddenPart, ...]:
    """Every hidden part, one value per kind, texts joined by line feeds. ``objects`` are the :func:`telling` ones,
    ``untrusted`` is the file as it came in."""
    found: dict[str, list[str]] = {}
    with parsing():
        for kind, text in _all(pdf, objects, limits):
            found.setdefault(kind, []).append(text)
        for kind, count in _of_file(untrusted):
            found.setdefault(kind, []).extend([""] * count)
    parts, cut = [], len(found.pop(UNREAD, ()))
    for kind, texts in sorted(found.items()):
        text = "\n".join(filter(None, texts))
        cut += len(text) > _MAX_TEXT
        parts.append(HiddenPart(kind, len(texts), text[:_MAX_TEXT]))
    return (*parts, HiddenPart(UNREAD, cut)) if cut else tuple(parts)


def _of_file(untrusted: bytes) -> Iterator[tuple[str, int]]:
    """Older revisions and bytes after the end, which no object tells of."""
    ends = [match.end() for match in re.finditer(rb"%%EOF", untrusted)]
    if len(ends) > 1 and b"/Linearized" not in untrusted[:2048]:
        yield "older_revision", len(ends) - 1
    if ends and untrusted[ends[-1] :].strip(b"\r\n\0 "):
        yield "trailing_data", 1


def _all(pdf: pikepdf.Pdf, objects: Iterable[pikepdf.Object], limits: Limits) -> Iterator[tuple[str, str]]:
    off = off_groups(pdf)
    info = pdf.trailer.get("/Info")
    if isinstance(info, pikepdf.Dictionary):
        for key, value in info.items():
            if isinstance(value, pikepdf.String) and key not in ("/CreationDate", "/ModDate", "/Trapped"):
                yield "program" if key in ("/Creator", "/Producer") else "metadata", str(value)
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        for tree, kind in (("/Dests", "destination"), ("/EmbeddedFiles", "attachment"), ("/JavaScript", "javascript")):
            if tree in names:
                yield from ((kind, str(key)) for key in _name_tree_keys(names[tree], limits.nesting))
    if isinstance(old := pdf.Root.get("/Dests"), pikepdf.Dictionary):
        yield from (("destination", str(key)[1:]) for key in old)
    for untrusted_object in objects:
        if isinstance(untrusted_object, pikepdf.Stream | pikepdf.Dictionary | pikepdf.Array):
            yield from _in(untrusted_object, 0, limits, off)


def _name_tree_keys(node: pikepdf.Object, depth: int) -> Iterator[str]:
    if depth <= 0 or not isinstance(node, pikepdf.Dictionary):
        return
    leaves = node.get("/Names")
    if isinstance(leaves, pikepdf.Array):
        yield from (str(leaves[i]) for i in range(0, len(leaves) - 1, 2) if isinstance(leaves[i], pikepdf.String))
    kids = node.get("/Kids")
    if isinstance(kids, pikepdf.Array):
        for kid in kids:
            yield from _name_tree_keys(kid, depth - 1)


def _in(
    value: pikepdf.Object, depth: int, limits: Limits, off: frozenset[tuple[int, int]]
) -> Iterator[tuple[str, str]]:
    """Strings of one object and of what stands directly in it (not behind references: those come by themselves)."""
    if depth > limits.nesting:
        return
    if isinstance(value, pikepdf.Array):
        for item in value:
            if isinstance(item, pikepdf.Dictionary | pikepdf.Array) and not item.is_indirect:
                yield from _in(item, depth + 1, limits, off)
        return
    keys = set(value.keys())
    if keys == _PLAIN_STREAM and isinstance(value["/Filter"], pikepdf.Name):
        return
    if "/Type" in keys and isinstance(value, pikepdf.Stream) and value["/Type"] in _SKIPPED_STREAMS:
        return
    yield from _by_type(value, keys, off)
    for key in sorted(keys):
        item = value[key]
        if isinstance(item, pikepdf.Dictionary | pikepdf.Array) and not item.is_indirect:
            yield from _in(item, depth + 1, limits, off)
        kind = _STRINGS.get(key)
        if kind is None or (key in _ONLY_WITH and not keys & set(_ONLY_WITH[key])):
            continue
        if isinstance(item, pikepdf.String):
            yield kind, str(item)
        elif key == "/JS" and isinstance(item, pikepdf.Stream):
            script, cut = _content(item)
            yield from ((kind, script.decode("utf-8", "replace")), *cut)


def _by_type(value: pikepdf.Object, keys: set[str], off: frozenset[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """What the type of an object tells: metadata, a layer, a signature, private data of a program."""
    kind = value["/Type"] if "/Type" in keys else None
    if isinstance(value, pikepdf.Stream) and (
        kind == "/Metadata" or ("/Subtype" in keys and value["/Subtype"] == "/XML")
    ):
        yield from _xmp(value)
    if kind == "/OCG" and "/Name" in keys:
        yield "layer", str(value["/Name"])
        if value.objgen in off:
            yield "hidden_layer", ""
    if "/PieceInfo" in keys:
        yield "private_data", ""
    if kind == "/Sig" or ("/FT" in keys and value["/FT"] == "/Sig"):
        yield "signature", str(value.get("/Name", ""))


def _xmp(stream: pikepdf.Stream) -> Iterator[tuple[str, str]]:
    """The words of an XMP packet, without its XML; apart what programs say of themselves."""
    packet, cut = _content(stream)
    yield from cut
    text = packet.decode("utf-16" if packet[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
    own = "\n".join(match[0] for match in _XMP_PROGRAM.finditer(text))
    yield "metadata", words_of_xml(_XMP_PROGRAM.sub("", text))
    if own:
        yield "program", words_of_xml(own)


def _content(stream: pikepdf.Stream) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    """What a stream holds, and what to tell when it is broken or too long to be read whole."""
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:
        return b"", ((UNREAD, ""),)
    return data[:_MAX_STREAM], ((UNREAD, ""),) if len(data) > _MAX_STREAM else ()


def words_of_xml(xml: str) -> str:
    """The words between the tags and in the attributes of XML, one a line."""
    found = (text or value for text, value in _XMP_TEXT.findall(_XMP_NO_TEXT.sub("", xml)))
    return "\n".join(one for one in found if one and not one.isspace())
