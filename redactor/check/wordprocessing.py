# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""WordprocessingML (ECMA-376 part 1, chapter 17) for the check: what Word shows, and what it keeps besides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

from redactor.check.container import attribute, local
from redactor.check.drawings import child, describe, fill_of, is_bar, is_drawn_bar
from redactor.check.found import Found, words_in_attributes
from redactor.check.looks import BLACK, WHITE, Colour, colour_of, is_dark, unseen
from redactor.check.word_styles import AUTOMATIC, OFF, Looks, Styles, looks_of

_SIGNS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SHAPES: Final = frozenset(("rect", "roundrect", "oval", "shape", "line", "polyline"))
#: parts of fields and controls that a reader doesn't see: names, lists to choose from, help
_CONTROLS: Final = frozenset(("sdtPr", "ffData", "smartTagPr", "customXmlPr"))
_PLACES: Final = frozenset(("align", "posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset"))


class _At(NamedTuple):
    """Where a reader is."""

    out: list[str]
    ground: Colour | None
    """on which text stands; None when it isn't known"""
    looks: Looks
    """of the paragraph"""


class WordText:
    """The text of a part of Word, paragraph by paragraph; what is deleted or hidden goes elsewhere."""

    def __init__(self, found: Found, styles: Styles, dark_picture: Callable[[str], bool] = lambda _: False) -> None:
        self._found = found
        self._styles = styles
        self._dark_picture = dark_picture
        self._boxes: list[str] = []
        self._in_front = False

    def text(self, root: ET.Element) -> str:
        """All that a part shows."""
        out: list[str] = []
        page = colour_of(attribute(ground, "color")) if (ground := child(root, "background")) is not None else None
        self._walk(root, _At(out, page or WHITE, Looks()))
        return "".join((*out, *self._emptied()))

    def _emptied(self) -> list[str]:
        boxes, self._boxes = self._boxes, []
        return boxes

    def _inside(self, element: ET.Element, at: _At) -> None:
        for one in element:
            self._walk(one, at)
            if one.tail and one.tail.strip():
                self._found.say("other", one.tail)

    def _walk(self, element: ET.Element, at: _At) -> None:
        name = local(element)
        if name == "t":
            at.out.append(element.text or "")
        elif name in _SIGNS:
            at.out.append(_SIGNS[name])
        elif name == "r":
            self._run(element, at)
        elif name == "p":
            self._paragraph(element, at)
        elif name in _ODD:
            _ODD[name](self, element, at)
        elif name in _TOLD:
            _TOLD[name](self, element)
        else:
            if element.text and element.text.strip() and name not in _PLACES:
                self._found.say("other", element.text)
            if name in _SHAPES:
                describe(element, self._found)
                self._found.tell("annotation-over-content", "shape", is_drawn_bar(element))
            elif name == "fldSimple":
                self._found.say("field_code", attribute(element, "instr"))
            self._inside(element, at)
            if name == "tr":
                at.out.append("\n")

    # -- text ----------------------------------------------------------------------------------------------------------

    def _paragraph(self, element: ET.Element, at: _At) -> None:
        own = child(element, "pPr")
        style = child(own, "pStyle")
        looks = self._styles.paragraph(attribute(style, "val") if style is not None else "")
        ground = (looks.ground if child(own, "shd") is None else _shade_in(own)) or at.ground
        self._inside(element, _At(at.out, ground, looks))
        at.out.append("\n")
        at.out.extend(self._emptied())

    def _run(self, run: ET.Element, at: _At) -> None:
        looks = at.looks
        own = child(run, "rPr")
        style = child(own, "rStyle")
        if style is not None:
            looks = looks.under(self._styles.character(attribute(style, "val")))
        looks = looks.under(looks_of(own)) if own is not None else looks
        if looks.hidden:
            gone: list[str] = []
            self._inside(run, at._replace(out=gone))
            text = "".join(gone)
            if text.strip():
                self._found.say("hidden_text", text)
                self._found.tell("invisible-text", "hidden_text")
            return
        if any((one.text or "").strip() for one in run if local(one) == "t"):
            self._judge(looks, at.ground)
        self._inside(run, at)

    def _judge(self, looks: Looks, ground: Colour | None) -> None:
        """Letters that can't be seen on their ground. Automatic letters turn white on dark shades, not on a marker."""
        marked = looks.marked if looks.marked != AUTOMATIC else None
        behind = marked or (looks.shade if looks.shade != AUTOMATIC else None) or ground
        if looks.tiny:
            self._found.tell("invisible-text", "tiny")
        if behind is None:
            return
        automatic = WHITE if is_dark(behind) and not marked else BLACK
        letters = looks.letters if looks.letters not in (None, AUTOMATIC) else automatic
        rule = unseen(letters or automatic, behind)
        if rule:
            self._found.tell(rule, "highlight" if rule == "text-under-bar" else "white")

    # -- what is no plain text -----------------------------------------------------------------------------------------

    def _deleted(self, element: ET.Element) -> None:
        gone = "".join(one.text or "" for one in element.iter() if local(one) in ("delText", "t", "delInstrText"))
        self._found.say("tracked_change", f"{attribute(element, 'author')}\n{gone}")
        self._found.tell("comment", "tracked_change")

    def _inserted(self, element: ET.Element, at: _At) -> None:
        self._found.say("tracked_change", attribute(element, "author"))
        self._found.tell("comment", "tracked_change")
        self._inside(element, at)

    def _changes(self, element: ET.Element) -> None:
        """Who changed how something looks."""
        for one in element.iter():
            if author := attribute(one, "author"):
                self._found.say("tracked_change", author)
                self._found.tell("comment", "tracked_change")

    def _code(self, element: ET.Element) -> None:
        self._found.say("field_code", element.text or "")

    def _control(self, element: ET.Element) -> None:
        self._found.say("form_field", words_in_attributes(element))

    def _box(self, element: ET.Element, at: _At) -> None:
        inner: list[str] = []
        self._inside(element, _At(inner, at.ground, Looks()))
        self._boxes.append("".join(inner))

    def _shape(self, element: ET.Element, at: _At) -> None:
        if self._in_front and is_bar(element):
            self._found.tell("annotation-over-content", "shape")
        # what is not filled may float on a picture: nothing is known of its ground
        self._inside(element, at._replace(ground=fill_of(element)))

    def _picture(self, element: ET.Element, at: _At) -> None:
        named = next((attribute(one, "embed") for one in element.iter() if local(one) == "blip"), "")
        if self._in_front and self._dark_picture(named):
            self._found.tell("annotation-over-content", "picture")
        self._inside(element, at)

    def _anchored(self, element: ET.Element, at: _At) -> None:
        before, self._in_front = self._in_front, attribute(element, "behindDoc") in ("", *OFF)
        self._inside(element, at)
        self._in_front = before

    def _described(self, element: ET.Element, at: _At) -> None:
        describe(element, self._found)
        self._inside(element, at)

    def _alternatives(self, element: ET.Element, at: _At) -> None:
        """What new programs show; what old ones show instead is told when it says something else."""
        shown, other = [""], [""]
        before = self._emptied()
        for one in element:
            if local(one) == "Choice":
                self._inside(one, at._replace(out=shown))
        boxes = self._emptied()
        apart = WordText(Found(self._found.limits), self._styles)
        for one in element:
            if local(one) == "Fallback":
                apart._inside(one, at._replace(out=other))
        other += apart._emptied()
        if "".join(other).split() != "".join((*shown, *boxes)).split():
            self._found.say("alternative", "".join(other))
        at.out.extend(shown)
        self._boxes = [*before, *boxes]

    def _table(self, element: ET.Element, at: _At) -> None:
        own = child(element, "tblPr")
        style, ground = child(own, "tblStyle"), at.ground
        if style is not None and self._styles.is_coloured_table(attribute(style, "val")):
            ground = None  # which cells it shades depends on their place
        self._inside(element, at._replace(ground=_shade_in(own) or ground))

    def _cell(self, element: ET.Element, at: _At) -> None:
        self._inside(element, at._replace(ground=_shade_in(child(element, "tcPr")) or at.ground))
        at.out.append("\t")


def _shade_in(properties: ET.Element | None) -> Colour | None:
    shade = child(properties, "shd")
    return colour_of(attribute(shade, "fill")) if shade is not None else None


#: elements that need care, and what they are dealt with by
_ODD: Final[Mapping[str, Callable[[WordText, ET.Element, _At], None]]] = {
    "ins": WordText._inserted,
    "moveTo": WordText._inserted,
    "txbxContent": WordText._box,
    "wsp": WordText._shape,
    "pic": WordText._picture,
    "anchor": WordText._anchored,
    "docPr": WordText._described,
    "cNvPr": WordText._described,
    "AlternateContent": WordText._alternatives,
    "tbl": WordText._table,
    "tc": WordText._cell,
}
#: elements that no page shows
_TOLD: Final[Mapping[str, Callable[[WordText, ET.Element], None]]] = {
    "del": WordText._deleted,
    "moveFrom": WordText._deleted,
    "instrText": WordText._code,
    "delInstrText": WordText._code,
    "delText": WordText._code,
    **dict.fromkeys(_CONTROLS, WordText._control),
    **dict.fromkeys(("rPr", "pPr", "tblPr", "trPr", "tcPr", "sectPr"), WordText._changes),
}
