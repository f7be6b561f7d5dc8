# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""DrawingML (ECMA-376 part 1, chapter 20 and 21) for the check: shapes and the text in them."""

from __future__ import annotations

from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import attribute, local
from redactor.check.found import Found
from redactor.check.looks import BLACK, WHITE, Colour, colour_of, is_dark, unseen

_SCHEME: Final = {"tx1": BLACK, "dk1": BLACK, "bg1": WHITE, "lt1": WHITE}
_SOLID: Final = 60_000
"""thousandths of a per cent: a colour that is less opaque lets text through"""
_NO: Final = frozenset(("0", "false", "off", "f", "no"))


def child(element: ET.Element | None, name: str) -> ET.Element | None:
    """The first child of this name, whatever its namespace."""
    return next((one for one in element if local(one) == name), None) if element is not None else None


def colour_in(holder: ET.Element | None) -> Colour | None:
    """The colour that ``a:solidFill``, ``a:highlight`` or a reference to a style holds; None when it isn't known."""
    for one in holder if holder is not None else ():
        named = local(one)
        if named == "sysClr":
            colour = colour_of(attribute(one, "lastClr")) or colour_of(attribute(one, "val"))
        else:
            colour = _SCHEME.get(attribute(one, "val")) if named == "schemeClr" else colour_of(attribute(one, "val"))
        if colour is None:
            return None
        for change in one:
            share = _whole(attribute(change, "val"))
            if local(change) == "alpha" and share < _SOLID:
                return None
            if local(change) in ("lumMod", "shade"):
                colour = _mixed(colour, share, 0)
            elif local(change) in ("lumOff", "tint"):
                colour = _mixed(colour, 100_000, share if local(change) == "lumOff" else 100_000 - share)
        return colour
    return None


def _mixed(colour: Colour, kept: int, lighter: int) -> Colour:
    red, green, blue = (min(255, part * kept // 100_000 + 255 * lighter // 100_000) for part in colour)
    return red, green, blue


def _whole(untrusted: str) -> int:
    return int(untrusted) if untrusted.isdecimal() and len(untrusted) < 10 else 0


def fill_of(shape: ET.Element) -> Colour | None:
    """The colour with which a shape is filled; None when it is not filled, or with no plain colour."""
    looks = child(shape, "spPr")
    for one in looks if looks is not None else ():
        if local(one) == "solidFill":
            return colour_in(one)
        if local(one) in ("noFill", "gradFill", "pattFill", "blipFill", "grpFill"):
            return None
    reference = child(child(shape, "style"), "fillRef")
    return colour_in(reference) if reference is not None and attribute(reference, "idx") not in ("", "0") else None


def is_bar(shape: ET.Element) -> bool:
    """Whether a shape of DrawingML is filled with something as dark as a bar."""
    colour = fill_of(shape)
    return colour is not None and is_dark(colour)


def is_drawn_bar(shape: ET.Element) -> bool:
    """Whether a shape of VML lies on the text and is filled with something as dark as a bar."""
    style = attribute(shape, "style").replace(" ", "").lower()
    if "position:absolute" not in style or "z-index:-" in style or "visibility:hidden" in style:
        return False
    colour = colour_of(attribute(shape, "fillcolor").split(" ")[0])
    return colour is not None and is_dark(colour) and attribute(shape, "filled").lower() not in _NO


class DrawnText:
    """The paragraphs of shapes, tables and charts."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def text(self, root: ET.Element) -> str:
        """All text in an element, in the order of the file."""
        out: list[str] = []
        self._walk(root, out, None)
        return "".join(out)

    def _walk(self, element: ET.Element, out: list[str], ground: Colour | None) -> None:
        name = local(element)
        if name in ("cNvPr", "docPr"):
            describe(element, self._found)
        elif name == "AlternateContent":
            self._alternatives(element, out, ground)
            return
        elif name in ("sp", "wsp", "tc"):
            ground = (
                fill_of(element) if name != "tc" else colour_in(child(child(element, "tcPr"), "solidFill"))
            ) or ground
        elif name in ("r", "fld"):
            self._run(element, ground)
        if name in ("t", "v") or (name in ("text", "f", "pt") and element.text):
            out.append(element.text or "")
        elif element.text and element.text.strip():
            self._found.say("other", element.text)
        if name == "br":
            out.append("\n")
        for one in element:
            self._walk(one, out, ground)
            self._found.say("other", one.tail or "")
        if name in ("p", "tr", "v", "text", "f"):
            out.append("\n")
        elif name == "tc":
            out.append("\t")

    def _alternatives(self, element: ET.Element, out: list[str], ground: Colour | None) -> None:
        """What new programs show; what old ones show instead is told when it says something else."""
        shown: list[str] = []
        for one in element:
            self._found.say("other", one.tail or "")
            if local(one) == "Choice":
                self._walk(one, shown, ground)
        out += shown
        other: list[str] = []
        for one in element:
            if local(one) == "Fallback":
                self._walk(one, other, ground)
        if "".join(other).split() != "".join(shown).split():
            self._found.say("alternative", "".join(other))

    def _run(self, run: ET.Element, ground: Colour | None) -> None:
        looks = child(run, "rPr")
        letters = colour_in(child(looks, "solidFill"))
        marked = colour_in(child(looks, "highlight"))
        behind = marked or ground
        if behind is None or not any((one.text or "").strip() for one in run if local(one) == "t"):
            return
        # without a colour of their own letters have that of the text of the slide: dark on what is marked
        rule = unseen(letters or (BLACK if marked else WHITE if is_dark(behind) else BLACK), behind)
        if rule:
            self._found.tell(rule, "highlight" if marked else "shape")


def describe(element: ET.Element, found: Found) -> None:
    """The text that is read aloud in place of a picture or a shape."""
    for name in ("descr", "title", "alt"):
        found.say("replacement_text", attribute(element, name))
