# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument (ISO/IEC 26300) for the check: text, sheets and slides, and what the file keeps besides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.packages import Found, Parts, attribute, local

_HIDDEN: Final = frozenset(("collapse", "filter", "none", "false"))
_SIGNS: Final = {"tab": "\t", "s": " ", "line-break": "\n"}
_ENDS: Final = {"p": "\n", "h": "\n", "table-row": "\n", "table-cell": "\t"}
_PROGRAM: Final = frozenset(("generator", "editing-cycles", "editing-duration", "creation-date", "date", "print-date"))


def read(parts: Parts, found: Found) -> None:
    """An OpenDocument file: one page, with the text of headers and footers behind it."""
    out: list[str] = []
    for name in ("content.xml", "styles.xml"):
        if name in parts.names:
            root = parts.xml(name)
            _Reader(found, _looks(root)).walk(root, out)
    found.pages.append("".join(out))
    if "meta.xml" in parts.names:
        for one in parts.xml("meta.xml").iter():
            if one.text and local(one) not in _PROGRAM:
                found.say("metadata", one.text)


def _looks(root: ET.Element) -> Mapping[str, str]:
    """Style → what it does to text: ``hidden``, ``bar`` (black on black), ``white``, or ``gone`` (sheets, columns)."""
    looks: dict[str, str] = {}
    for style in (one for one in root.iter() if local(one) == "style"):
        for one in style:
            kind = local(one)
            ground, colour = attribute(one, "background-color"), attribute(one, "color")
            if attribute(one, "display") in ("none", "false") and kind in ("text-properties", "table-properties"):
                looks[attribute(style, "name")] = "hidden"
            elif kind == "text-properties" and ground == "#000000" and colour in ("", "#000000"):
                looks[attribute(style, "name")] = "bar"
            elif kind == "text-properties" and colour == "#ffffff" and ground in ("", "transparent", "#ffffff"):
                looks[attribute(style, "name")] = "white"
            elif kind == "graphic-properties" and attribute(one, "fill-color") == "#000000":
                looks[attribute(style, "name")] = "black"
    return looks


class _Reader:
    def __init__(self, found: Found, looks: Mapping[str, str]) -> None:
        self._found = found
        self._looks = looks

    def walk(self, element: ET.Element, out: list[str]) -> None:
        """The text of an element in reading order; comments, deletions and what is hidden go elsewhere."""
        name = local(element)
        if name in ("annotation", "tracked-changes"):
            self._beside(element, name)
            return
        look = self._looks.get(attribute(element, "style-name"), "")
        if look == "hidden" or attribute(element, "visibility") in _HIDDEN:
            hidden: list[str] = []
            self._inside(element, name, hidden)
            text = "".join(hidden)
            if text.strip():
                self._found.say("hidden_text", text)
                self._found.rules["invisible-text", "hidden_text"] += 1
            return
        self._judge(element, name, look)
        self._inside(element, name, out)

    def _beside(self, element: ET.Element, name: str) -> None:
        """A comment, or the changes that the file remembers."""
        words = [part.strip() for part in element.itertext() if part.strip()]
        kind = "comment" if name == "annotation" else "tracked_change"
        self._found.say(kind, "\n".join(words))
        changes = sum(local(one) == "changed-region" for one in element.iter())
        self._found.rules["comment", kind] += changes or bool(words)

    def _judge(self, element: ET.Element, name: str, look: str) -> None:
        """Bars and white text, by the style of what is shown."""
        if look == "black" and name in ("rect", "custom-shape", "frame"):
            self._found.rules["annotation-over-content", "shape"] += 1
        elif look in ("bar", "white") and "".join(element.itertext()).strip():
            rule = ("text-under-bar", "highlight") if look == "bar" else ("same-colour-text", "white")
            self._found.rules[rule] += 1
        if name == "a":
            self._found.say("link", attribute(element, "href"))

    def _inside(self, element: ET.Element, name: str, out: list[str]) -> None:
        if name not in ("binary-data", "style"):
            out += [_SIGNS.get(name, ""), element.text or ""]
        for child in element:
            self.walk(child, out)
            out.append(child.tail or "")
        out.append(_ENDS.get(name, ""))
