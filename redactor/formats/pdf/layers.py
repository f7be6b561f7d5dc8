# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Optional content (layers): which of it a reader sees when the document is opened (ISO 32000-2, 8.11).

A hidden layer is removed, never shown. The default configuration (``/D``) counts: ``/BaseState``, ``/ON``, ``/OFF``
and the usage dictionaries that ``/AS`` applies to the event *View*. Libraries differ on usage, membership dictionaries
and visibility expressions, so each layer is settled once: afterwards a group is on or off and nothing else is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import pikepdf

from redactor.formats.pdf.content import CannotEdit, instructions

_MAX_DEPTH: Final = 32
#: operators that paint → what does the rest of what they do
_PAINTS: Final = {
    **dict.fromkeys(("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"), b"n"),
    **dict.fromkeys(("sh", "Do", "BI", "Tj", "TJ"), b""),
    **dict.fromkeys(("'", '"'), b"T*"),
}
#: parts of one visibility expression that are looked at
_MAX_PARTS: Final = 10_000
Key = tuple[int, int]


def off_groups(pdf: pikepdf.Pdf) -> frozenset[Key]:
    """Object numbers of the layers that are off when the document is opened for viewing."""
    properties = pdf.Root.get("/OCProperties")
    if not isinstance(properties, pikepdf.Dictionary):
        return frozenset()
    groups = [one for one in _array(properties, "/OCGs") if isinstance(one, pikepdf.Dictionary)]
    config = properties.get("/D")
    if not isinstance(config, pikepdf.Dictionary):
        return frozenset()
    off = {one.objgen for one in groups} if config.get("/BaseState") == "/OFF" else set()
    off |= {one.objgen for one in _array(config, "/OFF")}
    off -= {one.objgen for one in _array(config, "/ON")} if config.get("/BaseState") == "/OFF" else set()
    for applied in _array(config, "/AS"):
        if not isinstance(applied, pikepdf.Dictionary) or applied.get("/Event") != "/View":
            continue
        categories = {str(one) for one in _array(applied, "/Category")}
        for group in _array(applied, "/OCGs"):
            off = _apply_usage(group, categories, off)
    return frozenset(off)


def _apply_usage(group: pikepdf.Object, categories: set[str], off: set[Key]) -> set[Key]:
    usage = group.get("/Usage") if isinstance(group, pikepdf.Dictionary) else None
    view = usage.get("/View") if isinstance(usage, pikepdf.Dictionary) and "/View" in categories else None
    state = view.get("/ViewState") if isinstance(view, pikepdf.Dictionary) else None
    if state == "/OFF":
        return off | {group.objgen}
    if state == "/ON":
        return off - {group.objgen}
    return off


def _array(holder: pikepdf.Object | None, key: str) -> list[pikepdf.Object]:
    value = holder.get(key) if isinstance(holder, pikepdf.Dictionary) else None
    return list(value) if isinstance(value, pikepdf.Array) else []


def settle(pdf: pikepdf.Pdf) -> Callable[[pikepdf.Object], bool]:
    """Write the state of every layer down so that all libraries read it alike: membership dictionaries become groups,
    a group is on or off in the one configuration that is left. Gives what tells of an ``/OC`` value that it is hidden.
    """
    off = off_groups(pdf)
    is_off = hides(off)
    shown = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("")))
    hidden = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("")))
    objects = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Stream)]
    stands_for: list[tuple[pikepdf.Object, str, bool]] = []
    for one in objects:
        stands_for += _members_in(one, is_off, _MAX_DEPTH)
    members = [(one, is_off(one)) for one in objects if _is_membership(one)]
    _empty(one for one in objects if isinstance(one, pikepdf.Stream) and "/OC" in one and is_off(one["/OC"]))
    _unpaint_tiles_and_glyphs(objects, is_off)
    typed = [one for one in objects if one.get("/Type") == "/OCG"]
    listed = [one for one in _array(pdf.Root.get("/OCProperties"), "/OCGs") if isinstance(one, pikepdf.Dictionary)]
    groups = {one.objgen: one for one in (*listed, *typed) if one.is_indirect}
    for one, is_hidden in members:
        for key in list(one.keys()):
            del one[key]
        one["/Type"], one["/Name"] = pikepdf.Name.OCG, pikepdf.String("")
        groups[one.objgen] = one
        off |= {one.objgen} if is_hidden else set()
    for holder, key, is_hidden in stands_for:
        holder[key] = hidden if is_hidden else shown
    groups |= {shown.objgen: shown, hidden.objgen: hidden}
    off |= {hidden.objgen}
    for group in groups.values():
        for key in set(group.keys()) - {"/Type", "/Name"}:
            del group[key]
    config = pikepdf.Dictionary(
        BaseState=pikepdf.Name.ON, OFF=pikepdf.Array([one for key, one in groups.items() if key in off])
    )
    pdf.Root["/OCProperties"] = pikepdf.Dictionary(OCGs=pikepdf.Array(list(groups.values())), D=config)
    return hides(frozenset(off))


def _empty(hidden: Iterable[pikepdf.Stream]) -> None:
    """Leave nothing of hidden pictures and forms: MuPDF forgets the layer that a picture names itself when it takes
    pixels out of it, and what was hidden would show."""
    for one in hidden:
        if one.get("/Subtype") in ("/Image", "/Form"):
            for key in set(one.keys()) - {"/Length"}:
                del one[key]
            one.write(b"")
            one["/Type"], one["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Form
            one["/BBox"] = pikepdf.Array([0, 0, 0, 0])


def _unpaint_tiles_and_glyphs(objects: Iterable[pikepdf.Object], is_off: Callable[[pikepdf.Object], bool]) -> None:
    """Let tiling patterns and glyphs paint nothing of a hidden layer: some programs ask for no layers there.

    Many fonts may share a glyph: each stream is read once, and what one of its fonts hides is gone from it.
    """
    known: dict[Key, frozenset[str]] = {}
    found: dict[Key, tuple[pikepdf.Stream, set[frozenset[str]]]] = {}
    for one in objects:
        if isinstance(one, pikepdf.Stream) and one.get("/PatternType") == 1:
            streams: Iterable[pikepdf.Object] = (one,)
        elif one.get("/Subtype") == "/Type3" and isinstance(one.get("/CharProcs"), pikepdf.Dictionary):
            streams = one["/CharProcs"].values()
        else:
            continue
        names = _hidden_names(one.get("/Resources"), is_off, known)
        for stream in streams if names else ():
            if isinstance(stream, pikepdf.Stream):
                found.setdefault(stream.objgen, (stream, set()))[1].add(names)
    for stream, hidden in found.values():
        _unpaint(stream, frozenset[str]().union(*hidden))


def _hidden_names(
    resources: pikepdf.Object | None, is_off: Callable[[pikepdf.Object], bool], known: dict[Key, frozenset[str]]
) -> frozenset[str]:
    """What hidden layers are called in these resources; ``known`` for those that many objects share."""
    properties = resources.get("/Properties") if isinstance(resources, pikepdf.Dictionary) else None
    if resources is None or not isinstance(properties, pikepdf.Dictionary):
        return frozenset()
    key = properties.objgen if properties.is_indirect else resources.objgen
    if key not in known:
        names = frozenset(name for name, layer in properties.items() if is_off(layer))
        if key == (0, 0):
            return names
        known[key] = names
    return known[key]


def _unpaint(stream: pikepdf.Stream, hidden: frozenset[str]) -> None:
    data = stream.read_bytes()
    if b"BDC" not in data:
        return
    parts, at, marked = list[bytes](), 0, list[bool]()
    try:
        for one in instructions(data):
            if one.operator in ("BDC", "BMC"):
                named = one.operands[-1] if one.operator == "BDC" and one.operands[0] == "/OC" else None
                marked.append(isinstance(named, str) and named in hidden)
            elif one.operator == "EMC" and marked:
                marked.pop()
            elif True in marked and one.operator in _PAINTS:
                parts += [data[at : one.start], b" ", _PAINTS[one.operator], b" "]
                at = one.end
    except (CannotEdit, IndexError):
        return
    if parts:
        stream.write(b"".join((*parts, data[at:])))


def _is_membership(value: pikepdf.Object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/OCMD"


def _members_in(
    holder: pikepdf.Object, is_off: Callable[[pikepdf.Object], bool], depth: int
) -> list[tuple[pikepdf.Object, str, bool]]:
    """Membership dictionaries that stand directly in an object, with where, and whether they hide."""
    found: list[tuple[pikepdf.Object, str, bool]] = []
    for key, value in holder.items():
        if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            if value.get("/Type") == "/OCMD" or (key == "/OC" and ("/OCGs" in value or "/VE" in value)):
                found.append((holder, key, is_off(value)))
            elif depth > 0:
                found += _members_in(value, is_off, depth - 1)
    return found


def hides(off: frozenset[Key]) -> Callable[[pikepdf.Object], bool]:
    """A function that tells of an ``/OC`` value (a group or a membership dictionary) whether it is hidden."""

    def is_off(content: pikepdf.Object) -> bool:
        if not isinstance(content, pikepdf.Dictionary):
            return False
        if content.get("/Type") != "/OCMD" and "/OCGs" not in content and "/VE" not in content:
            return content.objgen in off
        expression = content.get("/VE")
        if isinstance(expression, pikepdf.Array):
            return not _holds(expression, off, _MAX_DEPTH, [_MAX_PARTS])
        members = content.get("/OCGs")
        groups = list(members) if isinstance(members, pikepdf.Array) else [members]
        shown = [one.objgen not in off for one in groups if isinstance(one, pikepdf.Dictionary)]
        if not shown:
            return False
        policy = str(content.get("/P", "/AnyOn"))
        visible = {
            "/AllOn": all(shown),
            "/AnyOff": not all(shown),
            "/AllOff": not any(shown),
        }.get(policy, any(shown))
        return not visible

    return is_off


def _holds(expression: pikepdf.Object, off: frozenset[Key], depth: int, left: list[int]) -> bool:
    """Evaluate a visibility expression; a malformed one shows its content, as viewers do, and so does one that has more
    parts than are ``left`` (arrays that name one array twice, again and again)."""
    left[0] -= 1
    if isinstance(expression, pikepdf.Dictionary):
        return expression.objgen not in off
    if depth <= 0 or left[0] < 0 or not isinstance(expression, pikepdf.Array) or len(expression) == 0:
        return True
    operator, operands = str(expression[0]), [expression[i] for i in range(1, len(expression))]
    results = [_holds(one, off, depth - 1, left) for one in operands]
    if operator == "/Not":
        return not results[0] if results else True
    return any(results) if operator == "/Or" else all(results)
