# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Font dictionaries, written for the codes that are shown: one function per kind of font."""

from __future__ import annotations

from collections.abc import Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redactor.formats.pdf.rebuild import cmaps, content, programs
from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.fontnames import neutral_name
from redactor.formats.pdf.rebuild.fonts import FontUse
from redactor.formats.pdf.rebuild.glyphnames import base_encoding
from redactor.formats.pdf.rebuild.state import Names
from redactor.formats.pdf.rebuild.values import (
    Value,
    dictionary,
    elements,
    get,
    integer,
    is_number,
    name_of,
    number_array,
    one_of,
)

_ENCODINGS = frozenset({"/StandardEncoding", "/MacRomanEncoding", "/WinAnsiEncoding", "/MacExpertEncoding"})
_STANDARD = frozenset({"Identity", "Japan1", "GB1", "CNS1", "Korea1", "KR", "Japan2", "Manga1", "UCS"})
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_MOST_CID = 65536


def fill_fonts(copier: Copier) -> None:
    """Fill the copies of all fonts, now that the shown codes are known. Glyph procedures may show further codes."""
    done: dict[int, int] = {}
    while todo := [use for use in copier.fonts if done.get(use.number) != len(use.codes)]:
        for use in todo:
            done[use.number] = len(use.codes)
            for key in list(use.made.keys()):
                del use.made[key]
            _KINDS.get(use.subtype, _simple)(copier, use)


def _meaning(copier: Copier, use: FontUse) -> None:
    """/ToUnicode: one line for each shown code."""
    shown = {key: text for key, text in use.texts.items() if key in use.codes}
    if use.composite and use.cmap is None:
        shown = use.texts
    if shown:
        use.made["/ToUnicode"] = copier.stream(cmaps.unicode_cmap(shown))


# -- simple fonts ------------------------------------------------------------------------------------------------------


def _simple(copier: Copier, use: FontUse) -> None:
    """Type1, MMType1, TrueType: /Subtype, a neutral /BaseFont, /Encoding with the /Differences of shown codes,
    /FirstChar /LastChar /Widths of shown codes, /FontDescriptor, /ToUnicode of shown codes.
    """
    old, made = use.old, use.made
    codes = {code for _, code in use.codes}
    descriptor = dictionary(get(old, "/FontDescriptor"))
    program = _program(copier, descriptor)
    truetype = program is not None and programs.kind_of(program) == "truetype"
    encoding = get(old, "/Encoding")
    names = _names(encoding, program, use.subtype, codes, truetype)
    rename = programs.renamed(names)
    embedded = None
    if program is not None:
        embedded = (
            programs.simple_truetype(program, codes, names)
            if truetype
            else programs.simple_named(program, names, rename)
        )
        if embedded is None:
            embedded = _whole(copier, program)
            rename = {} if embedded else rename
    flags = integer(get(descriptor, "/Flags"), 0, 1 << 31) or 0
    name = neutral_name(name_of(get(old, "/BaseFont"))[1:], use.number, embedded=embedded is not None, flags=flags)
    made["/Type"], made["/Subtype"], made["/BaseFont"] = Name.Font, Name(use.subtype), Name("/" + name)
    copied = _encoding(encoding, codes, rename)
    if copied is not None:
        made["/Encoding"] = copied
    _widths(use, codes)
    if descriptor is not None:
        made["/FontDescriptor"] = copier.new.make_indirect(_descriptor(copier, descriptor, name, embedded))
    _meaning(copier, use)


def _program(copier: Copier, descriptor: Value) -> bytes | None:
    for key in _FILES:
        stream = get(descriptor, key)
        if isinstance(stream, pikepdf.Stream):
            return copier.data(stream)
    return None


def _whole(copier: Copier, program: bytes) -> programs.Embedded | None:
    """A program that can't be cut down lives whole and is reported; one that no renderer knows does not live."""
    kind = programs.kind_of(program)
    if not kind:
        copier.removed["unreadable font program"] += 1
        return None
    copier.remarks.add("font_not_subset")
    if kind == "type1":
        clear = program.find(b"eexec") + 6
        return programs.Embedded(program, "/FontFile", lengths=(clear, max(0, len(program) - clear), 0))
    if kind == "truetype":
        return programs.Embedded(program, "/FontFile2", lengths=(len(program),))
    return programs.Embedded(program, "/FontFile3", "/OpenType" if kind == "opentype" else "/Type1C")


def _names(encoding: Value, program: bytes | None, subtype: str, codes: set[int], truetype: bool) -> dict[int, str]:
    """Code → glyph name for the shown codes."""
    base = name_of(encoding) or name_of(get(encoding, "/BaseEncoding"))
    found: Mapping[int, str] = base_encoding(base)
    if not found:
        found = {} if truetype or program is None else programs.builtin_encoding(program)
        found = found or base_encoding("/StandardEncoding")
        if subtype == "/TrueType" and isinstance(encoding, Dictionary):
            found = base_encoding("/StandardEncoding")
    names = {code: found[code] for code in codes if code in found}
    names.update({code: name for code, name in _differences(encoding).items() if code in codes})
    return names


def _differences(encoding: Value) -> dict[int, str]:
    found: dict[int, str] = {}
    code = 0
    for one in elements(get(encoding, "/Differences"), 4096):
        if isinstance(one, Name):
            if 0 <= code < 256:
                found[code] = name_of(one)[1:]
            code += 1
        elif is_number(one):
            code = int(one)
    return found


def _encoding(encoding: Value, codes: set[int], rename: Mapping[str, str]) -> Value | None:
    """/Encoding: a standard name, or /BaseEncoding and the differences of shown codes in plain glyph names."""
    if isinstance(encoding, Name):
        return one_of(encoding, _ENCODINGS)
    if dictionary(encoding) is None:
        return None
    made = Dictionary(Type=Name.Encoding)
    base = one_of(get(encoding, "/BaseEncoding"), _ENCODINGS)
    if base is not None:
        made["/BaseEncoding"] = base
    differences: list[Value] = []
    last = -2
    for code, name in sorted(_differences(encoding).items()):
        if code in codes:
            if code != last + 1:
                differences.append(code)
            differences.append(Name("/" + rename.get(name, name)))
            last = code
    if differences:
        made["/Differences"] = Array(differences)
    return made


def _widths(use: FontUse, codes: set[int]) -> None:
    first, widths = integer(get(use.old, "/FirstChar"), 0, 255), elements(get(use.old, "/Widths"), 256)
    if not codes or not widths:
        return
    first = first or 0
    missing = get(get(use.old, "/FontDescriptor"), "/MissingWidth")
    low, high = min(codes), max(codes)
    row = []
    for code in range(low, high + 1):
        value = widths[code - first] if 0 <= code - first < len(widths) else missing
        row.append(value if code in codes and is_number(value) else 0)
    use.made["/FirstChar"], use.made["/LastChar"], use.made["/Widths"] = low, high, Array(row)


def _descriptor(copier: Copier, old: Value, name: str, embedded: programs.Embedded | None) -> Dictionary:
    """/FontDescriptor: /FontName (neutral), /Flags, /FontBBox, the numbers that replacement fonts are chosen by, the
    program. /FontFamily, /CharSet, /CIDSet, /Style, /Lang and /FD do not exist.
    """
    made = Dictionary(Type=Name.FontDescriptor, FontName=Name("/" + name))
    for key in ("/Flags", "/ItalicAngle", "/Ascent", "/Descent", "/Leading", "/CapHeight", "/XHeight", "/StemV",
                "/StemH", "/MissingWidth", "/FontWeight"):  # fmt: skip
        value = get(old, key)
        if is_number(value):
            made[key] = value
    box = number_array(get(old, "/FontBBox"), 4)
    if box is not None:
        made["/FontBBox"] = box
    if embedded is not None:
        keys = Dictionary({f"/Length{index}": size for index, size in enumerate(embedded.lengths, 1)})
        if embedded.subtype:
            keys["/Subtype"] = Name(embedded.subtype)
        made[embedded.key] = copier.stream(embedded.data, keys)
    return made


# -- Type 3 ------------------------------------------------------------------------------------------------------------


def _type3(copier: Copier, use: FontUse) -> None:
    """Type3: /FontBBox /FontMatrix, the /CharProcs of shown codes under neutral names, their /Encoding, /FirstChar
    /LastChar /Widths, the resources that the procedures use, /ToUnicode of shown codes.
    """
    old, made = use.old, use.made
    codes = {code for _, code in use.codes}
    made["/Type"], made["/Subtype"] = Name.Font, Name.Type3
    made["/FontBBox"] = number_array(get(old, "/FontBBox"), 4) or Array([0, 0, 0, 0])
    made["/FontMatrix"] = number_array(get(old, "/FontMatrix"), 6) or Array([0.001, 0, 0, 0.001, 0, 0])
    own = get(old, "/Resources")
    names: Names = use.extra.setdefault("names", Names())
    done: dict[int, Value] = use.extra.setdefault("procedures", {})
    named = _differences(get(old, "/Encoding"))
    for code in sorted(codes - set(done)):
        procedure = get(get(old, "/CharProcs"), "/" + named.get(code, ""))
        if not isinstance(procedure, pikepdf.Stream):
            continue
        drawn = content.rewrite(
            copier, procedure, use.resources if own is None else own, depth=2, glyph=True, nested=True, names=names
        )
        for one in drawn.drawn:
            one.image.see_all()
        done[code] = copier.stream(drawn.data)
    made["/CharProcs"] = Dictionary({f"/g{code}": stream for code, stream in sorted(done.items())})
    differences: list[Value] = []
    for code in sorted(done):
        differences += [code, Name(f"/g{code}")]
    made["/Encoding"] = Dictionary(Type=Name.Encoding, Differences=Array(differences))
    made["/Resources"] = names.resources
    _widths(use, codes)
    if "/Widths" not in made:
        made["/FirstChar"], made["/LastChar"], made["/Widths"] = 0, 0, Array([0])
    _meaning(copier, use)


# -- composite fonts ---------------------------------------------------------------------------------------------------


def _composite(copier: Copier, use: FontUse) -> None:
    """Type0: /Encoding (a standard name, or a map of the shown codes), one descendant: /Subtype, a neutral /BaseFont,
    /CIDSystemInfo, /DW /DW2, /W /W2 /CIDToGIDMap of shown CIDs, /FontDescriptor; /ToUnicode of shown codes.
    """
    old, made = use.old, use.made
    font = next(iter(elements(get(old, "/DescendantFonts"), 1)), None)
    cids = cmaps.cids_of(use.cmap, use.codes) if use.cmap else None
    descriptor = dictionary(get(font, "/FontDescriptor"))
    program = _program(copier, descriptor)
    places = _places(copier, font)
    embedded = None
    if program is not None:
        embedded = programs.composite(program, cids, places) if cids is not None else None
        embedded = embedded or _whole_composite(copier, program)
    flags = integer(get(descriptor, "/Flags"), 0, 1 << 31) or 0
    name = neutral_name(name_of(get(font, "/BaseFont"))[1:], use.number, embedded=embedded is not None, flags=flags)
    subtype = one_of(get(font, "/Subtype"), frozenset({"/CIDFontType0", "/CIDFontType2"})) or Name.CIDFontType2
    inner = Dictionary(Type=Name.Font, Subtype=subtype, BaseFont=Name("/" + name), CIDSystemInfo=_system(font))
    for key in ("/DW", "/DW2"):
        value = get(font, key)
        if is_number(value) or number_array(value, 2) is not None:
            inner[key] = value if is_number(value) else number_array(value, 2)
    for key, size in (("/W", 1), ("/W2", 3)):
        widths = _cid_widths(get(font, key), size, cids)
        if len(widths):
            inner[key] = widths
    if descriptor is not None:
        inner["/FontDescriptor"] = copier.new.make_indirect(_descriptor(copier, descriptor, name, embedded))
    if subtype == Name.CIDFontType2:
        inner["/CIDToGIDMap"] = _place_stream(copier, places, cids) if places is not None else Name.Identity
    made["/Type"], made["/Subtype"], made["/BaseFont"] = Name.Font, Name.Type0, Name("/" + name)
    made["/Encoding"] = _code_map(copier, use)
    made["/DescendantFonts"] = Array([copier.new.make_indirect(inner)])
    _meaning(copier, use)


def _whole_composite(copier: Copier, program: bytes) -> programs.Embedded | None:
    found = _whole(copier, program)
    if found is not None and found.subtype == "/Type1C":
        return programs.Embedded(found.data, found.key, "/CIDFontType0C")
    return found


def _system(font: Value) -> Dictionary:
    info = get(font, "/CIDSystemInfo")
    ordering = get(info, "/Ordering")
    text = str(ordering) if isinstance(ordering, String) else ""
    return Dictionary(
        Registry=String("Adobe"),
        Ordering=String(text if text in _STANDARD else "Identity"),
        Supplement=integer(get(info, "/Supplement"), 0, 99) or 0,
    )


def _places(copier: Copier, font: Value) -> dict[int, int] | None:
    stream = get(font, "/CIDToGIDMap")
    data = copier.data(stream) if isinstance(stream, pikepdf.Stream) else None
    if data is None:
        return None
    return {at // 2: int.from_bytes(data[at : at + 2], "big") for at in range(0, min(len(data), 2 * _MOST_CID) - 1, 2)}


def _place_stream(copier: Copier, places: Mapping[int, int], cids: set[int] | None) -> Value:
    kept = {cid: glyph for cid, glyph in places.items() if cids is None or cid in cids}
    size = max(kept, default=-1) + 1
    return copier.stream(b"".join(kept.get(cid, 0).to_bytes(2, "big") for cid in range(size)))


def _code_map(copier: Copier, use: FontUse) -> Value:
    encoding = get(use.old, "/Encoding")
    if isinstance(encoding, pikepdf.Stream):
        if use.cmap is None:
            return Name("/Identity-H")
        keys = Dictionary(
            Type=Name.CMap,
            CMapName=Name.Codes,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        )
        if use.cmap.vertical:
            keys["/WMode"] = 1
        return copier.stream(cmaps.cid_cmap(use.cmap, use.codes), keys)
    return one_of(encoding, cmaps.PREDEFINED) or Name("/Identity-H")


def _cid_widths(value: Value, size: int, cids: set[int] | None) -> Array:
    """/W (one number a CID) or /W2 (three) for the shown CIDs, in the form ``cid [numbers]``."""
    found: dict[int, tuple[Value, ...]] = {}
    parts = elements(value, 200_000)
    at = 0
    while at + 1 < len(parts):
        first = integer(parts[at], 0, _MOST_CID)
        if isinstance(parts[at + 1], Array):
            row = elements(parts[at + 1], 3 * _MOST_CID)
            if first is not None:
                for index in range(len(row) // size):
                    found[first + index] = tuple(row[index * size : index * size + size])
            at += 2
            continue
        last = integer(parts[at + 1], 0, _MOST_CID)
        row = parts[at + 2 : at + 2 + size]
        if first is not None and last is not None and len(row) == size and len(found) <= 4 * _MOST_CID:
            for cid in range(first, last + 1):
                found[cid] = tuple(row)
        at += 2 + size
    made: list[Value] = []
    for cid, row_of in sorted(found.items()):
        if (cids is None or cid in cids) and all(is_number(one) for one in row_of):
            made += [cid, Array(row_of)]
    return Array(made)


_KINDS = {"/Type0": _composite, "/Type3": _type3}
