# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument (ISO/IEC 26300) for the check: text, sheets and slides, and what the file keeps besides."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import Parts, attribute, local
from redactor.check.found import Found, flowing, words_in_attributes
from redactor.check.looks import BLACK, WHITE, Colour, is_dark, unseen
from redactor.check.open_styles import Look, Styles

_HIDDEN: Final = frozenset(("collapse", "filter", "none", "false"))
_SIGNS: Final = {"tab": "\t", "s": " ", "line-break": "\n"}
_ENDS: Final = {"p": "\n", "h": "\n", "table-row": "\n", "table-cell": "\t", "list-item": "\n"}
_PROGRAM: Final = frozenset(("generator", "editing-cycles", "editing-duration", "creation-date", "date", "print-date"))
#: elements whose text no page shows
_APART: Final = {
    "annotation": "comment",
    "tracked-changes": "tracked_change",
    "notes": "notes",
    "title": "replacement_text",
    "desc": "replacement_text",
    "hidden-text": "hidden_text",
    "hidden-paragraph": "hidden_text",
    "variable-decls": "variable",
    "user-field-decls": "variable",
    "content-validations": "formula",
    "named-expressions": "defined_name",
    "forms": "form_field",
    "event-listeners": "script_text",
    "scripts": "script_text",
    "database-ranges": "other",
    "data-pilot-tables": "pivot_cache",
    "dde-links": "external_link",
    "cell-range-source": "external_link",
}
#: those whose attributes are what they say
_SAID_IN_ATTRIBUTES: Final = frozenset(
    ("variable-decls", "user-field-decls", "forms", "content-validations", "named-expressions", "data-pilot-tables")
)
_SHAPES: Final = frozenset(("rect", "custom-shape", "polygon", "path", "ellipse", "frame"))


def read(parts: Parts, found: Found) -> None:
    """An OpenDocument file: one page, with the text of headers, footers, charts and objects behind it."""
    common = [parts.xml("styles.xml")] if "styles.xml" in parts else []
    out: list[str] = []
    for name in sorted(parts.names, key=lambda one: (one != "content.xml", one != "styles.xml", one)):
        path = PurePosixPath(name)
        if path.suffix not in (".xml", ".rdf") or not parts.first_element(name):
            continue
        kind = parts.first_element(name)
        root = common[0] if name == "styles.xml" and common else parts.xml(name)
        parts.assessed.add(name)
        if kind in ("document-content", "document-styles", "document"):
            _Reader(found, Styles([*common, root])).walk(root, out, WHITE)
        elif kind == "document-meta":
            for one in root.iter():
                if one.text and one.text.strip() and local(one) not in _PROGRAM:
                    found.say("metadata", one.text)
        elif kind == "document-signatures":
            found.tell("signature", "signature")
            found.say("signature", flowing(root))
        else:
            found.say("other", flowing(root))
        found.words_of(root)
    found.show("".join(out))


class _Reader:
    def __init__(self, found: Found, styles: Styles) -> None:
        self._found = found
        self._styles = styles

    def walk(self, element: ET.Element, out: list[str], ground: Colour | None, letters: Colour | None = None) -> None:
        """The text of an element in reading order; comments, deletions and what is hidden go elsewhere."""
        name = local(element)
        if name in _APART:
            self._beside(element, name)
            return
        look = self._styles.of(element)
        if look.hidden or attribute(element, "visibility") in _HIDDEN or attribute(element, "display") == "none":
            hidden: list[str] = []
            self._inside(element, name, hidden, None, None)
            text = "".join(hidden)
            if text.strip():
                self._found.say("hidden_text", text)
                self._found.tell("invisible-text", "hidden_text")
            return
        if name in _SHAPES and look.fill is not None:
            ground = look.fill
            if is_dark(look.fill) and (name != "frame" or not "".join(element.itertext()).strip()):
                self._found.tell("annotation-over-content", "shape")
        elif name in _SHAPES:
            ground = None  # it may float on a picture
        ground = look.ground or ground
        letters = look.letters or letters
        if name == "a":
            self._found.say("link", attribute(element, "href"))
        if _own_text(element):
            self._judge(ground, letters, look)
        self._inside(element, name, out, ground, letters)

    def _judge(self, ground: Colour | None, letters: Colour | None, look: Look) -> None:
        if look.tiny:
            self._found.tell("invisible-text", "tiny")
        if ground is None:
            return
        # letters without a colour turn white on what is dark, but for marked ones in most programs
        rule = unseen(letters or BLACK if look.ground or letters else (WHITE if is_dark(ground) else BLACK), ground)
        if rule:
            self._found.tell(rule, "highlight" if rule == "text-under-bar" else "white")

    def _beside(self, element: ET.Element, name: str) -> None:
        """A comment, a note, or the changes that the file remembers."""
        kind = _APART[name]
        said = flowing(element)
        if name in _SAID_IN_ATTRIBUTES:
            said = f"{said}\n{words_in_attributes(element)}"
        if name in ("hidden-text", "hidden-paragraph"):
            said = f"{said}\n{attribute(element, 'string-value')}"
        self._found.say(kind, said)
        if kind in ("comment", "tracked_change", "notes") and said.strip():
            changes = sum(local(one) == "changed-region" for one in element.iter())
            self._found.tell("comment", kind, changes or any(sign.isalpha() for sign in said))
        if any(local(one) == "binary-data" for one in element.iter()):
            self._found.tell("not-assessed", "picture")

    def _inside(
        self, element: ET.Element, name: str, out: list[str], ground: Colour | None, letters: Colour | None
    ) -> None:
        if name == "binary-data":
            self._found.tell("not-assessed", "picture")
            return
        out += [_SIGNS.get(name, ""), element.text or ""]
        for one in element:
            self.walk(one, out, ground, letters)
            out.append(one.tail or "")
        out.append(_ENDS.get(name, ""))


def _own_text(element: ET.Element) -> bool:
    return bool((element.text and element.text.strip()) or any(one.tail and one.tail.strip() for one in element))
