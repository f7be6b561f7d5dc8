# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How the styles of OpenDocument make text, cells and shapes look (ISO/IEC 26300, chapter 16)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import attribute, local
from redactor.check.looks import Colour, colour_of

_DEEPEST: Final = 20
_TINY: Final = re.compile(r"(?:[01](?:\.\d+)?)pt")
_SOLID: Final = 60.0
"""per cent: a fill that is less opaque lets text through"""


@dataclass(frozen=True, slots=True)
class Look:
    """What a style does; None for what it doesn't say."""

    hidden: bool = False
    letters: Colour | None = None
    ground: Colour | None = None
    fill: Colour | None = None
    """of a shape"""
    tiny: bool = False


class Styles:
    """The styles that a part can use: its own, and those that all parts share."""

    def __init__(self, roots: Sequence[ET.Element]) -> None:
        self._styles: dict[tuple[str, str], ET.Element] = {}
        self._known: dict[tuple[str, str], Look] = {}
        for root in roots:
            for one in root.iter():
                if local(one) == "style":
                    self._styles[attribute(one, "family"), attribute(one, "name")] = one

    def of(self, element: ET.Element) -> Look:
        """The look of an element."""
        look = Look()
        for key, name in element.attrib.items():
            if key.endswith("style-name"):
                for family in _families(local(element)):
                    if (family, name) in self._styles:
                        look = self._look(family, name)
                        break
        return look

    def _look(self, family: str, name: str) -> Look:
        if (family, name) not in self._known:
            line: list[ET.Element] = []
            parent = name
            while (family, parent) in self._styles and len(line) < _DEEPEST:
                line.append(self._styles[family, parent])
                parent = attribute(line[-1], "parent-style-name")
            self._known[family, name] = _look_of(line[::-1])
        return self._known[family, name]


def _look_of(line: Sequence[ET.Element]) -> Look:
    """The look of styles, each based on the one before."""
    hidden = tiny = False
    letters = ground = fill = None
    filled = solid = True
    for one in (one for style in line for one in style):
        if shown := attribute(one, "display") or attribute(one, "visibility"):
            hidden = shown in ("none", "false", "hidden")
        if said := attribute(one, "background-color"):
            ground = colour_of(said)
        if said := attribute(one, "fill"):
            filled = said == "solid"
        if said := attribute(one, "opacity"):
            solid = _share(said) >= _SOLID
        fill = colour_of(attribute(one, "fill-color")) or fill
        if local(one) == "text-properties":
            automatic = attribute(one, "use-window-font-color") == "true"
            letters = None if automatic else colour_of(attribute(one, "color")) or letters
            tiny |= bool(_TINY.fullmatch(attribute(one, "font-size")))
    return Look(hidden, letters, ground, fill if filled and solid else None, tiny)


def _share(untrusted: str) -> float:
    number = untrusted.removesuffix("%")
    return float(number) if re.fullmatch(r"\d{1,3}(?:\.\d{1,6})?", number) else 100.0


def _families(name: str) -> tuple[str, ...]:
    """The families in which the style of an element is looked up."""
    if name in ("span", "a"):
        return ("text",)
    if name in ("p", "h"):
        return ("paragraph",)
    if name.startswith("table") or name == "covered-table-cell":
        return {
            "table": ("table",),
            "table-column": ("table-column",),
            "table-row": ("table-row",),
        }.get(name, ("table-cell",))
    if name == "section":
        return ("section",)
    if name == "page":
        return ("drawing-page",)
    return ("graphic", "presentation", "drawing-page", "paragraph", "text")
