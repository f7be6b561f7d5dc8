# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How the styles of Word make text look (ECMA-376 part 1, 17.7): hidden, marked, shaded, in a colour, tiny."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import attribute, local
from redactor.check.drawings import child
from redactor.check.looks import Colour, colour_of

#: values of an attribute that is there and says no
OFF: Final = frozenset(("0", "false", "off", "none"))
#: styles that a style is based on, one on the other
_DEEPEST: Final = 20
#: "automatic" or "none", said on purpose: it takes the place of what a style gives
AUTOMATIC: Final[Colour] = (-1, -1, -1)
#: of 255: white letters can't be read on a ground that is lighter
_PALE: Final = 230
#: half points: smaller letters are a speck
_SMALLEST: Final = 4


@dataclass(frozen=True, slots=True)
class Looks:
    """What is known of the looks of text; None for what is not said."""

    hidden: bool | None = None
    letters: Colour | None = None
    marked: Colour | None = None
    shade: Colour | None = None
    tiny: bool | None = None
    ground: Colour | None = None
    """shade of the paragraph"""

    def under(self, own: Looks) -> Looks:
        """These looks, with what a style or a run says of its own in their place."""
        stated = {one.name: value for one in fields(own) if (value := getattr(own, one.name)) is not None}
        return replace(self, **stated)


def stated(value: str) -> Colour | None:
    """A colour as Word writes it, or :data:`AUTOMATIC`."""
    return AUTOMATIC if value.lower() in ("auto", "none", "") else colour_of(value)


def looks_of(properties: ET.Element | None) -> Looks:
    """The looks that the properties of a run (``w:rPr``) give."""
    hidden = tiny = None
    letters = marked = shade = None
    for one in properties if properties is not None else ():
        name, value = local(one), attribute(one, "val")
        if name in ("vanish", "specVanish"):
            hidden = value.lower() not in OFF
        elif name == "color":
            letters = stated(value)
        elif name == "highlight":
            marked = stated(value)
        elif name == "shd":
            shade = stated(attribute(one, "fill"))
        elif name == "sz":
            tiny = value.isdecimal() and len(value) < 6 and int(value) < _SMALLEST
    return Looks(hidden, letters, marked, shade, tiny)


class Styles:
    """The styles of a document."""

    def __init__(self, root: ET.Element | None = None) -> None:
        self._styles: dict[str, ET.Element] = {}
        self._known: dict[str, Looks] = {}
        self._coloured: dict[str, bool] = {}
        self._default = ""
        for one in root if root is not None else ():
            if local(one) == "style":
                name = attribute(one, "styleId")
                self._styles[name] = one
                if attribute(one, "type") == "paragraph" and attribute(one, "default") in ("1", "true"):
                    self._default = name

    def paragraph(self, name: str) -> Looks:
        """The looks of a paragraph of this style; of the default one when it has none."""
        return self._looks(name or self._default)

    def character(self, name: str) -> Looks:
        """The looks that a style of characters gives."""
        return self._looks(name)

    def is_coloured_table(self, name: str) -> bool:
        """Whether a style shades some cells of a table so much that white letters show."""
        if name not in self._coloured:
            shades = (one for style in self._line(name) for one in style.iter() if local(one) == "shd")
            colours = (colour_of(attribute(one, "fill")) for one in shades)
            self._coloured[name] = any(colour is not None and min(colour) < _PALE for colour in colours)
        return self._coloured[name]

    def _line(self, name: str) -> list[ET.Element]:
        """A style and those it is based on, the first one last."""
        line: list[ET.Element] = []
        while name in self._styles and len(line) < _DEEPEST:
            line.append(self._styles[name])
            base = child(self._styles[name], "basedOn")
            name = attribute(base, "val") if base is not None else ""
        return line[::-1]

    def _looks(self, name: str) -> Looks:
        if name not in self._known:
            looks = Looks()
            for style in self._line(name):
                looks = looks.under(looks_of(child(style, "rPr")))
                shade = child(child(style, "pPr"), "shd")
                if shade is not None and (colour := colour_of(attribute(shade, "fill"))):
                    looks = replace(looks, ground=colour)
            self._known[name] = looks
        return self._known[name]
