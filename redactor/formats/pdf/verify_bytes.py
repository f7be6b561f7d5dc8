# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The written file as bytes: an own scan that trusts neither the cross-reference table nor any PDF parser.

It carves every object and every stream out of the file, decodes the streams, and searches all of it. What a parser
would skip (gaps, an older revision, bytes after the end, an object that nothing refers to) is found here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import quote, unquote

from ahocorasick_rs import BytesAhoCorasick

from redactor.errors import LeakError
from redactor.formats.pdf.rebuild.document import PRODUCER, Options
from redactor.formats.pdf.verify_words import Lawful, Wanted, squeezed
from redactor.limits import Limits

_STREAM = re.compile(rb"(?<![a-z])stream(?:\r\n|\n|\r)")
_OBJECT = re.compile(rb"(?:^|(?<=[\s>\])]))(\d{1,10})[ \t\r\n]+(\d{1,5})[ \t\r\n]+obj\b")
_LENGTH = re.compile(rb"/Length[ \t\r\n]+(\d+)(?![ \t\r\n]+\d+[ \t\r\n]+R|\d)")
_STRING = re.compile(
    rb"\((?:[^\\()]++|\\.|\((?:[^\\()]++|\\.|\((?:[^\\()]++|\\.)*+\))*+\))*+\)|<(?![<])[0-9A-Fa-f\s]*+>",
    re.DOTALL,
)
_NAME = re.compile(rb"/([^\x00-\x20/<>\[\](){}%]+)")
_REFERENCE = re.compile(rb"(?<![\d.])(\d{1,10})[ \t\r\n]+\d{1,5}[ \t\r\n]+R(?![A-Za-z])")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|[\s\S])")
_HASH = re.compile(rb"#([0-9A-Fa-f]{2})")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_FONT = re.compile(rb"/Length1\b|/(?:Type1C|CIDFontType0C|OpenType)\b")
_TABLE = re.compile(rb"/Type\s*/(?:XRef|ObjStm)\b")
_SHOWS = re.compile(rb"[\])>]\s*(?:T[jJ]|['\"])(?:\s|$)")
_BETWEEN = b"\n\x00 endobj \x00\n"
#: bytes of a pattern; a value that an encoding can't write leaves less than itself
_LEAST = 4
_NUMBER = re.compile(rb"(\d{1,10})\s+\d{1,5}\s*$")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

#: Names that a rebuilt file never holds, with what each would bring back.
FORBIDDEN: Mapping[str, str] = {
    **dict.fromkeys(("JavaScript", "JS", "AA", "OpenAction", "Launch", "SubmitForm", "ImportData"), "action"),
    **dict.fromkeys(("GoToR", "GoToE", "Rendition", "RichMedia", "Movie", "Sound", "Trans"), "action"),
    **dict.fromkeys(("EmbeddedFiles", "EmbeddedFile", "EF", "AF", "FileAttachment", "Collection"), "attachment"),
    **dict.fromkeys(("AcroForm", "XFA", "Widget"), "form field"),
    **dict.fromkeys(("Popup", "FreeText", "Redact", "Highlight", "Stamp", "Ink", "Caret"), "annotation"),
    **dict.fromkeys(("OCProperties", "OCGs", "OCG", "OCMD", "OC"), "layer"),
    **dict.fromkeys(("Metadata", "PieceInfo", "LastModified", "SpiderInfo", "Thumb", "Author", "Keywords"), "metadata"),
    **dict.fromkeys(("Subject", "CreationDate", "ModDate"), "metadata"),
    **dict.fromkeys(("Outlines", "Dests", "PageLabels", "Threads", "IDTree"), "outline"),
    **dict.fromkeys(("Alternates", "OPI"), "picture"),
    **dict.fromkeys(("Encrypt", "Perms", "DSS"), "signature"),
}


#: Strings that the writer itself puts in, and names of the PDF standard: a person may be called Page.
NEUTRAL = frozenset({Options().title, PRODUCER, Options().language})
_NAMES_OF_THE_STANDARD = """
    Action Alpha Alphabetic Annot Art Artifact Ascent Aside Background BaseEncoding BaseFont Bead BibEntry Black
    BlackIs1 BlockQuote Border Bounds CalGray CalRGB Caption CapHeight Catalog CharProcs CharSet CIDFontType0
    CIDFontType2 CIDSystemInfo CIDToGIDMap Code Color ColorDodge ColorSpace Columns Compatible Content Contents
    CropBox DCTDecode Decode DecodeParms Default DescendantFonts Descent Desc Dest DeviceCMYK DeviceGray DeviceN
    DeviceRGB Difference Differences DisplayDocTitle Document DocumentFragment Domain Encode Encoding Exclusion
    ExtGState Extend Figure Filter First FirstChar Flags FlateDecode Font FontBBox FontDescriptor FontFamily FontFile
    FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight Footnote Form FormType Formula Function
    FunctionType Functions Gamma Group HardLight Height Helvetica Hue ICCBased Identity Image ImageMask Index Indexed
    Info Intent Interpolate ItalicAngle JBIG2Decode JBIG2Globals JPXDecode Lang LastChar Leading Length Length1
    Length2 Length3 Lighten Line Link List Luminosity MacRomanEncoding Mask MarkInfo Marked Matrix Matte MaxLen
    MediaBox Metadata MissingWidth Multiply Name Names Namespace None Normal Note Nums Ordering Outline Overlay Page
    Pages PaintType Paragraph Parent ParentTree ParentTreeNextKey Part Pattern PatternType Perceptual Predictor
    Private ProcSet Producer Quote Range Rect Reference Registry Relative RelativeColorimetric Resources Role RoleMap
    Root Rotate Rows Ruby Saturation Screen Separation Shading ShadingType Size SMask SoftLight Span StandardEncoding
    StemH StemV Stream StructElem StructParent StructParents StructTreeRoot Style Subtype Supplement Symbol TBody
    TFoot THead Table Tabs Text Tiling TilingType Times Title ToUnicode Transparency Trapped TrueType Type Type0
    Type1 Type1C Type3 UserUnit Version ViewerPreferences Warichu White WhitePoint Width Widths WinAnsiEncoding XHeight
    XObject XRef XStep YStep ZapfDingbats Courier Sect Div TOC TOCI Index NonStruct Lbl LBody Attached
    Columns Colors BitsPerComponent BitsPerSample BitsPerCoordinate BitsPerFlag Coords ColorTransform Colorants
    EncodedByteAlign EndOfBlock EndOfLine DamagedRowsBeforeError CCITTFaxDecode Background AntiAlias BBox Absolute
    AbsoluteColorimetric Saturation Kids Count Annots Border URI GoTo FitH FitV Luminosity StemSnapH StemSnapV
"""
STANDARD = frozenset(_NAMES_OF_THE_STANDARD.split())


@dataclass(frozen=True, slots=True)
class Carved:
    """One stream as it stands in the file."""

    number: int
    """of its object; 0 when it can't be told"""
    head: bytes = field(repr=False)
    decoded: bytes = field(repr=False)
    """after Flate; other encodings (JPEG, JPX, CCITT, JBIG2) as they are"""

    @property
    def kind(self) -> str:
        """``picture``, ``font``, ``table`` (of the file itself), ``text`` (shows text when painted) or ``data``."""
        if _PICTURE.search(self.head):
            return "picture"
        if _FONT.search(self.head):
            return "font"
        if _TABLE.search(self.head):
            return "table"
        return "text" if _SHOWS.search(self.decoded) else "data"


@dataclass(frozen=True, slots=True)
class Scan:
    """Everything in the file, carved."""

    objects: Mapping[int, bytes] = field(repr=False)
    """object number → its text, without the stream"""
    streams: tuple[Carved, ...] = field(repr=False)
    tail: bytes = field(repr=False)
    """what is no object: header, cross-reference table, trailer"""
    strings: frozenset[bytes] = field(repr=False, default=frozenset())
    """every string of objects and tail, as written"""
    bare: Mapping[int, bytes] = field(repr=False, default_factory=dict)
    """the objects without their strings; the tail is number -1"""


def scan(untrusted: bytes, limits: Limits) -> Scan:
    """Carve the file. Raises :class:`LeakError` (``file``) for anything beside one revision of one document."""
    if untrusted.count(b"%%EOF") > 1 + _inside_streams(untrusted, b"%%EOF") or untrusted.rfind(b"startxref") < 0:
        raise LeakError("file: more than one revision.")
    end = untrusted.rfind(b"%%EOF")
    if end < 0 or untrusted[end + 5 :].strip(b"\r\n"):
        raise LeakError("file: there is data after the end of the document.")
    streams: list[Carved] = []
    outside: list[bytes] = []
    at, expanded = 0, 0
    for opened, start, stop in _streams(untrusted):
        outside.append(untrusted[at:start])
        at = stop
        head = untrusted[opened:start]
        decoded = _decode(head, untrusted[start:stop], limits)
        expanded += len(decoded)
        if expanded > limits.expanded_bytes:
            raise LeakError("file: the streams expand beyond the limit and can't be searched.")
        number = _NUMBER.search(untrusted, max(0, opened - 24), opened)
        streams.append(Carved(int(number.group(1)) if number else 0, head, decoded))
    outside.append(untrusted[at:])
    objects, tail = _objects(b"\n".join(outside))
    for stream in streams:
        if b"/ObjStm" in stream.head:
            objects.update(_packed(stream))
    whole = _BETWEEN.join((*objects.values(), tail))
    bare = dict(zip((*objects, -1), _STRING.sub(b"()", whole).split(_BETWEEN), strict=True))
    return Scan(objects, tuple(streams), tail, frozenset(_STRING.findall(whole)), bare)


def _inside_streams(data: bytes, mark: bytes) -> int:
    return sum(data.count(mark, start, stop) for _, start, stop in _streams(data)) if data.count(mark) > 1 else 0


def _streams(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(its keyword obj, start, end) of each stream; /Length tells the end where it is true, else the keyword."""
    at = 0
    while True:
        match = _STREAM.search(data, at)
        if match is None:
            return
        start = match.end()
        opened = max(data.rfind(b"obj", at, match.start()), at)
        length = _LENGTH.search(data, opened, match.start())
        stop = start + int(length.group(1)) if length else -1
        if stop < 0 or data[stop : stop + 11].lstrip(b"\r\n")[:9] != b"endstream":
            stop = data.find(b"endstream", start)
            if stop < 0:
                raise LeakError("file: a stream without an end.")
        yield opened, start, stop
        at = stop


def _decode(head: bytes, body: bytes, limits: Limits) -> bytes:
    if b"/FlateDecode" not in head and b"/Fl " not in head:
        return body
    inflater = zlib.decompressobj()
    try:
        decoded = inflater.decompress(body, limits.stream_bytes)
    except zlib.error:
        raise LeakError("file: a stream can't be decoded, so it can't be searched.") from None
    if inflater.unconsumed_tail:
        raise LeakError("file: a stream expands beyond the limit and can't be searched.")
    if inflater.unused_data.strip(b"\r\n"):
        raise LeakError("file: there is data behind the end of a stream.")
    return decoded


def _objects(text: bytes) -> tuple[dict[int, bytes], bytes]:
    objects: dict[int, bytes] = {}
    tail: list[bytes] = []
    at = 0
    for match in _OBJECT.finditer(text):
        if match.start() < at:
            continue
        tail.append(text[at : match.start()])
        stop = text.find(b"endobj", match.end())
        if stop < 0:
            raise LeakError("file: an object without an end.")
        number = int(match.group(1))
        if number in objects:
            raise LeakError("file: more than one revision of an object.")
        objects[number] = text[match.end() : stop]
        at = stop + 6
    tail.append(text[at:])
    return objects, b"\n".join(tail)


def _packed(stream: Carved) -> dict[int, bytes]:
    """The objects in an object stream."""
    first = re.search(rb"/First[ \t\r\n]+(\d+)", stream.head)
    if first is None:
        raise LeakError("file: an object stream can't be read.")
    offset = int(first.group(1))
    numbers = [int(one) for one in stream.decoded[:offset].split()]
    places = sorted(zip(numbers[1::2], numbers[::2], strict=False))
    ends = [place for place, _ in places[1:]] + [len(stream.decoded) - offset]
    return {
        number: stream.decoded[offset + place : offset + end] for (place, number), end in zip(places, ends, strict=True)
    }


def check_structure(found: Scan) -> int:
    """Nothing that must not exist: forbidden names, objects out of reach, comments between objects.

    Gives the number of objects. Raises :class:`LeakError` naming the channel.
    """
    if re.search(rb"/Prev\b", found.bare[-1]):
        raise LeakError("file: more than one revision.")
    for name in set(_NAME.findall(b"\n".join(found.bare.values()))):
        kind = FORBIDDEN.get(_name(name))
        if kind is not None:
            raise LeakError(f"{kind}: the file holds a {kind} that must not exist.")
    left = re.sub(rb"%PDF-\d\.\d|%%EOF|%[^\x00-\x7f\r\n]{1,8}(?=[\r\n])", b"", found.bare[-1])
    bodies = {number: body for number, body in found.bare.items() if number >= 0}
    if b"%" in left or any(b"%" in body for body in bodies.values()):
        raise LeakError("file: there is a comment in the file.")
    _check_reach(found, bodies)
    return len(bodies)


def _check_reach(found: Scan, bodies: Mapping[int, bytes]) -> None:
    heads = [stream.head for stream in found.streams if b"/XRef" in stream.head]
    waiting = [int(one) for text in (found.tail, *heads) for one in _REFERENCE.findall(text)]
    seen: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        waiting += [int(one) for one in _REFERENCE.findall(bodies.get(number, b""))]
    apart = [
        number for number, body in bodies.items() if number not in seen and not re.search(rb"/(?:XRef|ObjStm)\b", body)
    ]
    if apart:
        raise LeakError("file: there are objects that nothing refers to.")


def _name(name: bytes) -> str:
    """A name as text; ``#`` escapes undone twice, for one that was escaped twice."""
    for _ in range(2 if b"#" in name else 0):
        name = _HASH.sub(lambda match: bytes([int(match.group(1), 16)]), name)
    return name.decode("utf-8", "replace")


def _text(literal: bytes) -> str:
    """A PDF string as text, whatever its writing (literal, hexadecimal) and encoding (PDFDoc, UTF-16, UTF-8)."""
    if literal.startswith(b"<"):
        digits = re.sub(rb"\s", b"", literal[1:-1])
        data = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    else:
        data = _ESCAPE.sub(_unescape, literal[1:-1])
    if data[:2] == b"\xfe\xff":
        return data[2:].decode("utf-16-be", "replace")
    if data[:2] == b"\xff\xfe":
        return data[2:].decode("utf-16-le", "replace")
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", "replace")
    if data.count(0) * 3 > len(data):
        return data.decode("utf-16-be", "replace")
    return data.decode("cp1252", "replace")


def _unescape(match: re.Match[bytes]) -> bytes:
    what = match.group(1)
    if what[:1].isdigit() and what[:1] < b"8":
        return bytes([int(what, 8) & 255])
    if what in (b"\n", b"\r", b"\r\n"):
        return b""
    return _ESCAPED.get(what, what)


def check_values(
    found: Scan, values: Wanted, lawful: Lawful, pages: Mapping[int, int] = MappingProxyType({})
) -> tuple[int, int]:
    """No redacted value in any string, name or decoded stream.

    ``lawful`` counts, by squeezed key, what the decisions left on the pages: such a value may be anywhere; ``pages``
    tells which stream is the content of which page. Gives the number of strings and streams searched. Raises
    :class:`LeakError` (``string``, ``name``, ``stream``, ``font``, ``picture``).
    """
    names = set(_NAME.findall(b"\n".join(found.bare.values())))
    for one in found.strings:
        if (text := _text(one)) not in NEUTRAL and _holds(text, values, lawful):
            raise LeakError("string: a text in the file outside the pages still holds a redacted value.")
    for one in names:
        if len(one) >= 4 and (text := _name(one)) not in STANDARD and _holds(text, values, lawful):
            raise LeakError("name: a name of an object still holds a redacted value.")
    patterns = _Patterns(values.exact)
    for stream in found.streams:
        kind = stream.kind
        if kind == "table":
            continue
        leaks = any(not lawful[key] for key in patterns.hits(stream.decoded, {"picture": 8, "font": 6}.get(kind, 5)))
        if not leaks and kind == "text" and stream.number not in pages:
            leaks = _holds(shown(stream.decoded), values, lawful)
        if leaks:
            channel = kind if kind in ("picture", "font") else "stream"
            page = pages.get(stream.number)
            raise LeakError(
                f"{channel}: a {channel} in the file still holds a redacted value.", pages=(page,) if page else ()
            )
    return len(found.strings) + len(names), len(found.streams)


def shown(content: bytes) -> str:
    """The strings of a content stream put together, as if every font had the Latin alphabet (many have)."""
    return "".join(_text(one) for one in _STRING.findall(content))


def _holds(text: str, values: Wanted, lawful: Lawful) -> bool:
    found = values.count(text)
    if "%" in text:
        found += values.count(unquote(text))
    return any(not lawful[key] for key in found)


class _Patterns:
    """Values in the encodings that bytes can have: Latin, UTF-8, UTF-16 both ways, hexadecimal, percent."""

    def __init__(self, values: Iterable[str]) -> None:
        # bytes are compared in lower case, which knows the Latin alphabet only: other scripts have each case apart
        coded: dict[bytes, str] = {}
        for value in values:
            cases = dict.fromkeys((value, value.lower(), value.upper(), value.title()))
            patterns = [pattern.lower() for case in cases for pattern in _encodings(case)]
            coded |= dict.fromkeys((one for one in patterns if len(one) >= _LEAST), squeezed(value))
        self._patterns, self._keys = list(coded), list(coded.values())
        self._search = BytesAhoCorasick(self._patterns) if self._patterns else None

    def hits(self, data: bytes, least: int) -> set[str]:
        """The squeezed keys of the values that occur; patterns under ``least`` bytes don't count, short ones only
        between non-letters."""
        found: set[str] = set()
        if self._search is None:
            return found
        low = data.lower()
        for number, start, stop in self._search.find_matches_as_indexes(low, overlapping=True):
            size = len(self._patterns[number])
            if size >= 9 or (
                size >= least and not (low[start - 1 : start].isalnum() or low[stop : stop + 1].isalnum())
            ):
                found.add(self._keys[number])
        return found


def _encodings(value: str) -> Iterator[bytes]:
    yield value.encode("utf-8")
    latin = value.encode("cp1252", "ignore")
    yield latin
    for encoding in ("utf-16-be", "utf-16-le"):
        coded = value.encode(encoding)
        yield coded
        yield coded.hex().encode("ascii")
    yield latin.hex().encode("ascii")
    if (quoted := quote(value)) != value:
        yield quoted.lower().encode("ascii")
