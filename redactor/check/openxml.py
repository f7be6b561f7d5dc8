# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office Open XML (ECMA-376) for the check: what Word, Excel and PowerPoint show, and what they keep besides.

A part is known by its first element, not by its name: programs name parts as they like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import Parts, attribute, local, resolved
from redactor.check.drawings import DrawnText, is_bar
from redactor.check.found import Found, flowing, words_in_attributes
from redactor.check.looks import DARK
from redactor.check.slides import slides
from redactor.check.spreadsheet import CellStyles, Sheet, Strings, sheets_of
from redactor.check.webpage import read_webpage
from redactor.check.word_styles import Styles
from redactor.check.wordprocessing import WordText
from redactor.errors import DamagedDocument
from redactor.formats.pdf.picture_data import is_dark_picture

#: first elements of parts with comments or with those who wrote them
_COMMENTS: Final = frozenset(
    (
        "comments", "commentsEx", "commentsIds", "commentsExtensible", "people", "personList", "ThreadedComments",
        "cmLst", "cmAuthorLst", "authorLst", "threadedComments", "users",
    )
)  # fmt: skip
_COMMENT: Final = frozenset(("comment", "threadedComment", "cm"))
#: first elements of parts whose text has a name of its own as a hidden part, and the rule that their presence breaks
_KEPT: Final = {
    "pivotCacheRecords": ("pivot_cache", "leftover"),
    "pivotCacheDefinition": ("pivot_cache", ""),
    "externalLink": ("external_link", "leftover"),
    "connections": ("connection", "leftover"),
    "queryTable": ("connection", ""),
    "revisions": ("tracked_change", "comment"),
    "headers": ("tracked_change", "comment"),
    "glossaryDocument": ("glossary", ""),
    "Signature": ("signature", ""),
    "tagLst": ("variable", ""),
    "slicerCacheDefinition": ("filter", ""),
}
#: what programs say of themselves in docProps/app.xml
_PROGRAM: Final = frozenset(("Application", "AppVersion", "DocSecurity", "HeadingPairs", "created", "modified"))
#: last words of the types of relationships that lead to what a page shows
_DRAWN: Final = frozenset(("chart", "chartEx", "diagramData", "drawing", "chartUserShapes", "diagram"))
#: first elements of parts that Word shows around the text
_AROUND: Final = ("hdr", "ftr", "footnotes", "endnotes")


def main_part(parts: Parts) -> str:
    """The name of the part that is the document; empty when there is none."""
    for kind, name in parts.targets("").values():
        if kind == "officeDocument" and name in parts:
            return name
    usual = ("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml")
    return next((name for name in usual if name in parts), "")


def word(parts: Parts, found: Found, main: str, root: ET.Element) -> None:
    """A document of Word: one page, headers, notes and drawings behind the text."""
    kinds = {name: parts.first_element(name) for name in parts.names if name != main and _is_markup(name)}
    styles = Styles(next((parts.xml(name) for name, kind in kinds.items() if kind == "styles"), None))
    dark: dict[str, bool] = {}

    def text(name: str, part: ET.Element) -> str:
        targets = parts.targets(name)

        def is_dark(identity: str) -> bool:
            target = targets.get(identity, ("", ""))[1]
            if target not in dark:
                dark[target] = target in parts and is_dark_picture(parts.read(target), parts.limits, DARK)
            return dark[target]

        parts.taken.add(name)
        found.words_of(part)
        return WordText(found, styles, is_dark).text(part)

    rows = [text(main, root)]
    rows += [text(name, parts.xml(name)) for name, kind in kinds.items() if kind in _AROUND]
    for name in (name for name, kind in kinds.items() if kind == "glossaryDocument"):
        found.say("glossary", text(name, parts.xml(name)))
    for name in (name for name, kind in kinds.items() if kind == "settings"):
        _variables(parts.xml(name), found)
    rows.append(drawn(parts, found, sorted(parts.taken)))
    found.show("\n".join(filter(str.strip, rows)))
    besides(parts, found)


def presentation(parts: Parts, found: Found, main: str, root: ET.Element) -> None:
    """A presentation: a page for each slide."""
    parts.taken.add(main)
    slides(parts, found, main, root, drawn)
    found.words_of(root)
    besides(parts, found)


def workbook(parts: Parts, found: Found, main: str, book: ET.Element) -> None:
    """A workbook: a page for each sheet; hidden sheets, rows and columns apart."""
    targets = parts.targets(main)

    def of_kind(kind: str) -> ET.Element | None:
        return next((parts.xml(name) for what, name in targets.values() if what == kind and name in parts), None)

    strings, styles = Strings(of_kind("sharedStrings"), found), CellStyles(of_kind("styles"))
    parts.taken.update((main, *(name for kind, name in targets.values() if kind == "sharedStrings")))
    for path, title, state in sheets_of(book, targets, parts):
        root = parts.xml(path)
        parts.taken.add(path)
        sheet = Sheet(root, strings, styles, found)
        found.words_of(root)
        shown = "\n".join((title, *filter(None, sheet.shown), drawn(parts, found, (path,))))
        if state in ("hidden", "veryHidden"):
            found.say("hidden_sheet", "\n".join((shown, *sheet.hidden)))
            found.tell("hidden-layer", "hidden_sheet")
            continue
        found.show(shown)
        if sheet.hidden:
            found.say("hidden_cells", "\n".join(sheet.hidden))
            found.tell("hidden-layer", "hidden_cells")
    found.say("unused_string", "\n".join(strings.unused()))
    for one in book.iter():
        if local(one) == "definedName":
            found.say("defined_name", f"{attribute(one, 'name')}\n{one.text or ''}")
    found.words_of(book)
    besides(parts, found)


def drawn(parts: Parts, found: Found, names: Sequence[str]) -> str:
    """The text of charts, diagrams and shapes that parts lead to, and those that these lead to."""
    waiting, seen, rows = list(names), set(names), []
    while waiting:
        for kind, name in parts.targets(waiting.pop()).values():
            if kind not in _DRAWN or name in seen or name not in parts or not parts.first_element(name):
                continue
            seen.add(name)
            waiting.append(name)
            root = parts.xml(name)
            parts.taken.add(name)
            if local(root) == "wsDr":  # bars that lie on the cells of a sheet
                bars = sum(is_bar(one) for one in root.iter() if local(one) == "sp")
                found.tell("annotation-over-content", "shape", bars)
            rows.append(DrawnText(found).text(root))
            found.words_of(root)
    return "\n".join(filter(str.strip, rows))


def _variables(settings: ET.Element, found: Found) -> None:
    """What macros and mail merge keep in the settings of a document."""
    for one in settings.iter():
        if local(one) in ("docVar", "mailMerge"):
            found.say("variable", words_in_attributes(one))


def _is_markup(name: str) -> bool:
    return PurePosixPath(name).suffix in (".xml", ".vml", ".rels") and name != "[Content_Types].xml"


def besides(parts: Parts, found: Found) -> None:
    """Every other part of XML: comments and who wrote them, properties, links, and what a program keeps."""
    for name in parts.names:
        if name.endswith(".rels"):
            _links(parts, name, found)
        elif name not in parts.taken and _is_markup(name) and parts.first_element(name):
            if PurePosixPath(name).suffix == ".vml":
                _old_drawing(parts, name, found)
            else:
                _kept(name, parts.xml(name), found)
    if "[Content_Types].xml" in parts:
        root = parts.xml("[Content_Types].xml")
        found.everything_of(root, "other")
        for one in root:
            name = attribute(one, "PartName").lstrip("/")
            found.say("part_name", "" if name in parts else name)


def _old_drawing(parts: Parts, name: str, found: Found) -> None:
    """Shapes of comments and buttons: VML, which Excel writes with loose ends of HTML."""
    try:
        found.everything_of(parts.xml(name), "other")
    except DamagedDocument:
        found.take_over(read_webpage(b"<html>" + parts.read(name), limits=parts.limits))
        parts.assessed.add(name)


def _kept(name: str, root: ET.Element, found: Found) -> None:
    kind = local(root)
    if kind in _COMMENTS:
        found.say("comment", flowing(root))
        found.say("comment", words_in_attributes(root))
        found.tell("comment", "comment", sum(local(one) in _COMMENT for one in root.iter()))
    elif kind in ("coreProperties", "Properties") or re.match(r"customXml/item\d", name):
        for one in root.iter():
            if one.text and one.text.strip() and local(one) not in _PROGRAM:
                found.say("metadata", one.text)
        found.words_of(root)
    elif kind in _KEPT:
        said, rule = _KEPT[kind]
        found.say(said, flowing(root))
        found.say(said, words_in_attributes(root))
        if rule:
            found.tell(rule, said)
    else:
        found.everything_of(root, "other")


def _links(parts: Parts, name: str, found: Found) -> None:
    """What leads outside, what leads to no part, and what else the relationships of a part say."""
    root = parts.xml(name)
    folder = PurePosixPath(name).parent.parent
    found.everything_of(root, "other")
    for one in root:
        target = attribute(one, "Target")
        if attribute(one, "TargetMode") == "External":
            found.say("link", target)
        elif resolved(folder, target) not in parts:
            found.say("part_name", target)
