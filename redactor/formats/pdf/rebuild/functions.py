# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Functions and colour spaces: what colours need to be computed, and nothing that could carry a text."""

from __future__ import annotations

import re

import pikepdf
from pikepdf import Array, Dictionary, Name

from redactor.formats.pdf.rebuild.copier import Copier
from redactor.formats.pdf.rebuild.icc import clean_profile, is_known
from redactor.formats.pdf.rebuild.secrets import mentions
from redactor.formats.pdf.rebuild.values import Value, elements, get, integer, name_of, number_array, numbers

DEVICE_SPACES = frozenset({"/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern", "/G", "/RGB", "/CMYK"})
_FULL = {"/G": "/DeviceGray", "/RGB": "/DeviceRGB", "/CMYK": "/DeviceCMYK", "/I": "/Indexed"}
#: Names of inks that mean something to a renderer; any other ink gets a neutral name.
_INKS = frozenset({"/All", "/None", "/Cyan", "/Magenta", "/Yellow", "/Black", "/Red", "/Green", "/Blue", "/Gray"})
_CALCULATOR = re.compile(
    rb"[{}]|[-+]?(?:\d+\.?\d*|\.\d+)|abs|add|atan|ceiling|cos|cvi|cvr|div|exp|floor|idiv|ln|log|mod|mul|neg|round|sin"
    rb"|sqrt|sub|truncate|and|bitshift|eq|false|ge|gt|le|lt|ne|not|or|true|xor|if|ifelse|copy|dup|exch|index|pop|roll"
)
_WORD = re.compile(rb"[{}]|[^\s{}]+")
_DEEPEST = 12
_WORDS = re.compile(rb"[A-Za-z]{5}")


def copy_function(copier: Copier, old: Value, depth: int = 0) -> Value | None:
    """A function: /FunctionType /Domain /Range, and per type

    * 0 (samples): /Size /BitsPerSample /Order /Encode /Decode and exactly as many bytes as the samples take, which
      never spell a text;
    * 2 (exponential): /C0 /C1 /N;
    * 3 (stitching): /Functions /Bounds /Encode;
    * 4 (calculator): numbers, braces and the operators of the standard, written anew; comments do not exist.

    ``/Identity`` and ``/Default`` stay as names. Anything else: None.
    """
    if name_of(old) in {"/Identity", "/Default"}:
        return Name(name_of(old))
    if depth > _DEEPEST:
        return None
    return copier.once("function", old, lambda it: _function(copier, it, depth))


def _function(copier: Copier, old: Value, depth: int) -> Value | None:
    kind = integer(get(old, "/FunctionType"), 0, 4)
    domain = number_array(get(old, "/Domain"), most=64)
    if kind is None or domain is None:
        return None
    made = Dictionary(FunctionType=kind, Domain=domain)
    span = number_array(get(old, "/Range"), most=128)
    if span is not None:
        made["/Range"] = span
    if kind == 0:
        return _sampled(copier, old, made)
    if kind == 2:
        for key in ("/C0", "/C1"):
            value = number_array(get(old, key), most=64)
            if value is not None:
                made[key] = value
        exponent = get(old, "/N")
        made["/N"] = exponent if isinstance(exponent, int) or str(exponent).replace(".", "").isdigit() else 1
        return made
    if kind == 3:
        parts = [copy_function(copier, one, depth + 1) for one in elements(get(old, "/Functions"), 1024)]
        bounds, encode = number_array(get(old, "/Bounds"), most=1024), number_array(get(old, "/Encode"), most=2048)
        if bounds is None or encode is None or not parts or any(part is None for part in parts):
            return None
        made["/Functions"], made["/Bounds"], made["/Encode"] = Array(parts), bounds, encode
        return made
    if kind == 4 and isinstance(old, pikepdf.Stream):
        program = copier.data(old)
        words = _WORD.findall(re.sub(rb"%[^\r\n]*", b"", program or b""))
        if not words or not all(_CALCULATOR.fullmatch(word) for word in words):
            return None
        return copier.stream(b" ".join(words), made)
    return None


def _sampled(copier: Copier, old: Value, made: Dictionary) -> Value | None:
    """Type 0: the sample table, cut to its exact size."""
    size, bits, span = (
        numbers(get(old, "/Size"), most=32),
        integer(get(old, "/BitsPerSample"), 1, 32),
        made.get("/Range"),
    )
    if size is None or bits is None or span is None or not isinstance(old, pikepdf.Stream):
        return None
    made["/Size"], made["/BitsPerSample"] = Array(size), bits
    order = integer(get(old, "/Order"), 1, 3)
    if order is not None:
        made["/Order"] = order
    for key in ("/Encode", "/Decode"):
        value = number_array(get(old, key), most=128)
        if value is not None:
            made[key] = value
    count = len(span) // 2
    for one in size:
        count *= max(1, int(one))
    data = copier.data(old)
    if data is None:
        return None
    data = data[: (count * bits + 7) // 8]
    if bits == 8 and _WORDS.search(data):
        # samples that spell a text: the same values in two bytes each spell nothing
        made["/BitsPerSample"], data = 16, bytes(one for value in data for one in (value, value))
    return copier.stream(data, made)


def copy_colour_space(copier: Copier, old: Value, depth: int = 0) -> Value | None:
    """A colour space.

    * device spaces and /Pattern: the name;
    * CalGray, CalRGB, Lab: the numbers of /WhitePoint /BlackPoint /Gamma /Matrix /Range;
    * ICCBased: /N /Range /Alternate, the profile without its texts (see :mod:`.icc`);
    * Indexed: base, highest index, palette cut to its exact size;
    * Separation, DeviceN: alternate and tint function; inks that are no process colour get neutral names,
      attributes (colorants, mixing hints) do not exist.
    """
    if name_of(old) in DEVICE_SPACES:
        return Name(_FULL.get(name_of(old), name_of(old)))
    if depth > _DEEPEST or not isinstance(old, Array) or not len(old):
        return None
    return copier.once("colour", old, lambda it: _colour_space(copier, it, depth))


def _colour_space(copier: Copier, old: Value, depth: int) -> Value | None:
    kind = _FULL.get(name_of(old[0]), name_of(old[0]))
    if kind in DEVICE_SPACES:
        if kind == "/Pattern" and len(old) > 1:
            base = copy_colour_space(copier, old[1], depth + 1)
            return None if base is None else Array([Name(kind), base])
        return Name(kind)
    if len(old) < 2:
        return None
    if kind in {"/CalGray", "/CalRGB", "/Lab"}:
        made = Dictionary()
        for key in ("/WhitePoint", "/BlackPoint", "/Gamma", "/Matrix", "/Range"):
            value = get(old[1], key)
            checked = number_array(value, most=9) if isinstance(value, Array) else numbers(Array([value]), 1)
            if checked is not None:
                made[key] = checked if isinstance(value, Array) else value
        return Array([Name(kind), made])
    if kind == "/ICCBased":
        profile = copier.once("icc", old[1], lambda it: _profile(copier, it, depth))
        if profile is None:
            count = integer(get(old[1], "/N"), 1, 4) or 3
            return Name({1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}.get(count, "/DeviceRGB"))
        return Array([Name(kind), profile])
    if kind == "/Indexed" and len(old) >= 4:
        return _indexed(copier, old, depth)
    if kind in {"/Separation", "/DeviceN"} and len(old) >= 4:
        return _inks(copier, old, kind, depth)
    return None


def _profile(copier: Copier, old: Value, depth: int) -> Value | None:
    """An ICC profile stream: /N /Range /Alternate and the colour tables of the profile; the one that all know stays as
    it is, unless a word of it was removed."""
    count = integer(get(old, "/N"), 1, 4)
    data = copier.data(old) if isinstance(old, pikepdf.Stream) else None
    cleaned = clean_profile(data) if data else None
    if data and is_known(data) and not mentions(data.decode("latin-1"), copier.secrets):
        cleaned = data
    if count is None or cleaned is None:
        return None
    made = Dictionary(N=count)
    span = number_array(get(old, "/Range"), 2 * count)
    if span is not None:
        made["/Range"] = span
    alternate = copy_colour_space(copier, get(old, "/Alternate"), depth + 1)
    if alternate is not None:
        made["/Alternate"] = alternate
    return copier.stream(cleaned, made)


def components(space: Value, depth: int = 0) -> int:
    """How many components a (copied) colour space has; 1 when it can't be told."""
    text = name_of(space)
    if text:
        return {"/DeviceRGB": 3, "/DeviceCMYK": 4}.get(text, 1)
    if not isinstance(space, Array) or not len(space) or depth > _DEEPEST:
        return 1
    kind = name_of(space[0])
    if kind == "/ICCBased":
        return integer(get(space[1], "/N"), 1, 4) or 1
    if kind == "/DeviceN":
        return len(elements(space[1]))
    return {"/CalRGB": 3, "/Lab": 3}.get(kind, 1)


def _indexed(copier: Copier, old: Value, depth: int) -> Value | None:
    base, high, table = copy_colour_space(copier, old[1], depth + 1), integer(old[2], 0, 255), old[3]
    if base is None or high is None:
        return None
    data = copier.data(table) if isinstance(table, pikepdf.Stream) else None
    if isinstance(table, pikepdf.String):
        data = bytes(table)
    if data is None:
        return None
    size = (high + 1) * components(base)
    return Array([Name("/Indexed"), base, high, pikepdf.String(data[:size].ljust(size, b"\0"))])


def _inks(copier: Copier, old: Value, kind: str, depth: int) -> Value | None:
    alternate, tint = copy_colour_space(copier, old[2], depth + 1), copy_function(copier, old[3])
    if alternate is None or tint is None:
        return None
    names = [name_of(one) for one in elements(old[1], 32)]
    neutral = [Name(one if one in _INKS else f"/S{index}") for index, one in enumerate(names, 1)]
    if not neutral:
        return None
    return Array([Name(kind), neutral[0] if kind == "/Separation" else Array(neutral), alternate, tint])
