# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office Open XML (ECMA-376) for the check: what Word, Excel and PowerPoint show, and what they keep besides."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.packages import Found, Parts, all_words, attribute, local
from redactor.errors import DamagedDocument

_WORD_TEXT: Final = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_COMMENTS: Final = re.compile(
    r"(?:word|xl|ppt)/(?:.*/)?(?:comments?|threadedComments?|people|persons?)\w*(?:/\w+)*\.xml", re.IGNORECASE
)
_METADATA: Final = re.compile(r"docProps/(?:core|app|custom)\.xml|customXml/item\d+\.xml")
#: what programs say of themselves in docProps/app.xml
_PROGRAM: Final = frozenset(("Application", "AppVersion", "Template", "DocSecurity"))
#: columns of a sheet
_MOST_COLUMNS: Final = 16_384
_OFF: Final = frozenset(("0", "false", "off", "none"))


def word(parts: Parts, found: Found) -> None:
    """A document of Word."""
    body = (name for name in parts.names if _WORD_TEXT.fullmatch(name))
    found.pages.append("\n".join(_Paragraphs(found).text(parts.xml(name)) for name in body))
    _besides(parts, found)


def slides(parts: Parts, found: Found) -> None:
    """A presentation: a page for each slide; notes are hidden text, hidden slides too."""
    for name in parts.names:
        if re.fullmatch(r"ppt/slides/slide\d+\.xml", name):
            root = parts.xml(name)
            if attribute(root, "show") in _OFF:
                found.say("hidden_slide", _Paragraphs(found).text(root))
                found.rules["hidden-layer", "hidden_slide"] += 1
            else:
                found.pages.append(_Paragraphs(found).text(root))
        elif re.fullmatch(r"ppt/notesSlides/\w+\.xml", name):
            text = _Paragraphs(found).text(parts.xml(name))
            found.say("notes", text)
            found.rules["comment", "notes"] += bool(re.search(r"[^\W\d_]", text))
    _besides(parts, found)


def workbook(parts: Parts, found: Found) -> None:
    """A workbook: a page for each sheet, hidden sheets, rows and columns apart, and what pivot tables remember."""
    strings: list[str] = []
    if "xl/sharedStrings.xml" in parts.names:
        strings = ["".join(_texts(item)) for item in parts.xml("xl/sharedStrings.xml") if local(item) == "si"]
    book = parts.xml("xl/workbook.xml")
    targets = _targets(parts, "xl/_rels/workbook.xml.rels")
    for sheet in (one for one in book.iter() if local(one) == "sheet"):
        path = "xl/" + targets.get(attribute(sheet, "id"), "").removeprefix("/xl/")
        if path not in parts.names:
            raise DamagedDocument("A sheet of the workbook can't be found.")
        shown, hidden = _rows(parts.xml(path), strings)
        title = attribute(sheet, "name")
        if attribute(sheet, "state") in ("hidden", "veryHidden"):
            found.say("hidden_sheet", "\n".join((title, shown, hidden)))
            found.rules["hidden-layer", "hidden_sheet"] += 1
            continue
        found.pages.append(f"{title}\n{shown}")
        if hidden.strip():
            found.say("hidden_cells", hidden)
            found.rules["hidden-layer", "hidden_cells"] += 1
    for name in parts.names:
        if re.fullmatch(r"xl/pivotCache/\w+\.xml", name):
            found.say("pivot_cache", "\n".join(all_words(parts.xml(name))))
            found.rules["leftover", "pivot_cache"] += "Records" in name
        elif re.fullmatch(r"xl/externalLinks/\w+\.xml", name):
            found.say("external_link", "\n".join(all_words(parts.xml(name))))
            found.rules["leftover", "external_link"] += 1
    names = (one.text or "" for one in book.iter() if local(one) == "definedName")
    found.say("defined_name", "\n".join(names))
    _besides(parts, found)


def _besides(parts: Parts, found: Found) -> None:
    """Comments, their authors and the properties of the file; where links go."""
    for name in parts.names:
        if _COMMENTS.fullmatch(name):
            root = parts.xml(name)
            found.say("comment", "\n".join(all_words(root)))
            said = {"comment", "threadedComment", "cm"}
            found.rules["comment", "comment"] += sum(local(one) in said for one in root.iter())
        elif _METADATA.fullmatch(name):
            for one in parts.xml(name).iter():
                if one.text and local(one) not in _PROGRAM:
                    found.say("metadata", one.text)
        elif name.endswith(".rels") and not name.startswith("_rels"):
            for one in parts.xml(name):
                if attribute(one, "TargetMode") == "External":
                    found.say("link", attribute(one, "Target"))
    found.rules = +found.rules


class _Paragraphs:
    """The text of Word and PowerPoint, paragraph by paragraph; what is deleted or hidden goes elsewhere."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def text(self, root: ET.Element) -> str:
        out: list[str] = []
        self._walk(root, out)
        return "".join(out)

    def _walk(self, element: ET.Element, out: list[str]) -> None:
        name = local(element)
        if name in ("del", "moveFrom"):
            gone = "".join(one.text or "" for one in element.iter() if local(one) in ("delText", "t"))
            self._found.say("tracked_change", f"{attribute(element, 'author')}\n{gone}")
            self._found.rules["comment", "tracked_change"] += 1
            return
        if name == "ins":
            self._found.say("tracked_change", attribute(element, "author"))
            self._found.rules["comment", "tracked_change"] += 1
        if name == "r" and self._is_apart(element):
            return
        if name in ("wsp", "rect", "sp") and _is_black(element):
            self._found.rules["annotation-over-content", "shape"] += 1
        if name == "t":
            out.append(element.text or "")
        elif name in ("tab", "br", "cr"):
            out.append("\t" if name == "tab" else "\n")
        for child in element:
            self._walk(child, out)
        if name in ("p", "tr"):
            out.append("\n")
        elif name == "tc":
            out.append("\t")

    def _is_apart(self, run: ET.Element) -> bool:
        """Whether a run is hidden, or black on black or white: its text is told, and not shown."""
        looks = next((one for one in run if local(one) == "rPr"), None)
        if looks is None:
            return False
        text = "".join(_texts(run))
        if not text.strip():
            return False
        of = {local(one): one for one in looks}
        if "vanish" in of and attribute(of["vanish"], "val") not in _OFF:
            self._found.say("hidden_text", text)
            self._found.rules["invisible-text", "hidden_text"] += 1
            return True
        marked = attribute(of["highlight"], "val") if "highlight" in of else ""
        shade = attribute(of["shd"], "fill") if "shd" in of else ""
        colour = attribute(of["color"], "val").lower() if "color" in of else "auto"
        if (marked == "black" or shade == "000000") and colour in ("auto", "000000"):
            self._found.rules["text-under-bar", "highlight"] += 1
        elif colour == "ffffff" and not marked and shade.lower() in ("", "auto", "ffffff"):
            self._found.rules["same-colour-text", "white"] += 1
        return False


def _is_black(shape: ET.Element) -> bool:
    """Whether a shape is filled with black."""
    if attribute(shape, "fillcolor").lower() in ("black", "#000000", "#000"):
        return True
    fills = (one for looks in shape if local(looks) == "spPr" for one in looks if local(one) == "solidFill")
    return any(attribute(colour, "val") in ("000000", "tx1") for fill in fills for colour in fill)


def _texts(element: ET.Element) -> list[str]:
    return [one.text or "" for one in element.iter() if local(one) in ("t", "delText")]


def _targets(parts: Parts, name: str) -> dict[str, str]:
    if name not in parts.names:
        return {}
    return {attribute(one, "Id"): attribute(one, "Target") for one in parts.xml(name)}


def _rows(sheet: ET.Element, strings: list[str]) -> tuple[str, str]:
    """The rows of a sheet as text with tabs: what is shown, and what stands in hidden rows and columns."""
    away: set[int] = set()
    for one in sheet.iter():
        if local(one) == "col" and (attribute(one, "hidden") == "1" or attribute(one, "width") == "0"):
            away.update(range(_whole(attribute(one, "min")), min(_whole(attribute(one, "max")), _MOST_COLUMNS) + 1))
    shown, hidden = [], []
    for row in (one for one in sheet.iter() if local(one) == "row"):
        cells = [(_column(attribute(cell, "r")), _value(cell, strings)) for cell in row if local(cell) == "c"]
        gone = attribute(row, "hidden") == "1"
        shown.append("\t".join(value for at, value in cells if not gone and at not in away))
        hidden.append("\t".join(value for at, value in cells if gone or at in away))
    heads = "\n".join(attribute(one, "display") for one in sheet.iter() if local(one) == "hyperlink")
    printed = "\n".join(one.text or "" for one in sheet.iter() if local(one) in ("oddHeader", "oddFooter"))
    return "\n".join((*shown, heads, printed)), "\n".join(filter(None, hidden))


def _whole(untrusted: str) -> int:
    """A number as a file writes it; 0 for anything else, or for one that no sheet has."""
    return int(untrusted) if untrusted.isdecimal() and len(untrusted) < 10 else 0


def _column(reference: str) -> int:
    number = 0
    for letter in reference:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - 64
    return number


def _value(cell: ET.Element, strings: list[str]) -> str:
    kind = attribute(cell, "t")
    if kind == "inlineStr":
        return "".join(_texts(cell))
    value = next((one.text or "" for one in cell if local(one) == "v"), "")
    if kind == "s":
        return strings[_whole(value)] if value.isdecimal() and _whole(value) < len(strings) else ""
    return value
