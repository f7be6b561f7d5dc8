# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A new structure tree: roles, reading order and table geometry of the old one, and none of its texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redactor.formats.pdf.marks import Frame, spoken
from redactor.formats.pdf.rebuild.values import Value, dictionary, elements, get, identity, integer, name_of
from redactor.model import Mark

#: Standard structure types (ISO 32000-1, 14.8.4); an unknown one becomes Div or Span.
ROLES = frozenset(
    """
        Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI
        Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure
        Formula Form Ruby RB RT RP Warichu WT WP
    """.split()
)
_SCOPES = frozenset({"/Row", "/Column", "/Both"})
_LISTS = frozenset(
    {"/None", "/Disc", "/Circle", "/Square", "/Decimal", "/UpperRoman", "/LowerRoman", "/UpperAlpha", "/LowerAlpha"}
)
_CELLS = frozenset({"TD", "TH"})
_DEEPEST = 120
_MOST = 500_000
#: What a screen reader says of a picture: the old alternate text may describe what was removed.
PICTURE = "Afbeelding"


@dataclass(slots=True)
class PageTags:
    """What the tree needs to know of a page."""

    page: Value
    numbers: Mapping[int, int]
    """old marked-content number → new one"""
    spots: Mapping[int, Sequence[tuple[float, float]]]
    """new number → where its texts start, in user space"""
    frame: Frame
    links: Mapping[tuple[int, int], Value] = field(default_factory=dict)
    """identity of an old link annotation → the new one"""


@dataclass(slots=True)
class Node:
    """A structure element before it is written: kids are nodes, (page, number) or a link annotation."""

    role: str
    kids: list[Node | tuple[int, int] | Value] = field(default_factory=list)
    attributes: list[Dictionary] = field(default_factory=list)
    actual: str = ""


class Tree:
    """Reads the old tree and writes the new one. ``pages`` is page index (from 0) → :class:`PageTags`."""

    def __init__(
        self, new: pikepdf.Pdf, old_root: Value, pages: Sequence[PageTags], old_pages: Mapping[tuple[int, int], int]
    ) -> None:
        self.new, self.pages, self.old_pages = new, pages, old_pages
        tree = get(old_root, "/StructTreeRoot")
        self.roles = get(tree, "/RoleMap")
        self.seen: set[tuple[int, int]] = set()
        self.count = 0
        self.taken: set[tuple[int, int]] = set()
        self.root = Node("Document")
        for kid in elements(get(tree, "/K"), _MOST):
            node = self._element(kid, None, 0)
            if node is not None:
                self.root.kids.append(node)
        if len(self.root.kids) == 1 and isinstance(self.root.kids[0], Node) and self.root.kids[0].role == "Document":
            self.root = self.root.kids[0]

    # -- reading ----------------------------------------------------------------------------------------------------

    def _role(self, value: Value, has_elements: bool) -> str:
        name = name_of(value)[1:]
        for _ in range(8):
            if name in ROLES:
                return name
            name = name_of(get(self.roles, "/" + name))[1:] if name else ""
        return "Div" if has_elements else "Span"

    def _element(self, old: Value, page: int | None, depth: int) -> Node | None:
        """One element: role, kids, table and list attributes. /Alt /ActualText /E /T /ID /Lang /C /NS do not exist."""
        where = identity(old)
        self.count += 1
        if dictionary(old) is None or depth > _DEEPEST or self.count > _MOST or (where and where in self.seen):
            return None
        if where:
            self.seen.add(where)
        page = self._page(old, page)
        kids = [kid for one in elements(get(old, "/K"), _MOST) if (kid := self._kid(one, page, depth)) is not None]
        role = self._role(get(old, "/S"), any(isinstance(one, Node) for one in kids))
        if not kids and role not in _CELLS:
            return None
        return Node(role, kids, _attributes(get(old, "/A")))

    def _page(self, old: Value, default: int | None) -> int | None:
        where = identity(get(old, "/Pg"))
        return self.old_pages.get(where, default) if where else default

    def _kid(self, one: Value, page: int | None, depth: int) -> Node | tuple[int, int] | Value | None:
        kind = name_of(get(one, "/Type"))
        if kind == "/OBJR":
            here = self._page(one, page)
            where = identity(get(one, "/Obj"))
            return self.pages[here].links.get(where) if here is not None and where else None
        if kind == "/MCR":
            if get(one, "/Stm") is not None:
                return None
            page, one = self._page(one, page), get(one, "/MCID")
        number = integer(one, 0, 10_000_000)
        if number is None:
            return self._element(one, page, depth + 1)
        if page is None or number not in self.pages[page].numbers:
            return None
        spot = (page, self.pages[page].numbers[number])
        if spot in self.taken:
            return None
        self.taken.add(spot)
        return spot

    # -- boxes ------------------------------------------------------------------------------------------------------

    def add_marks(self, page: int, marks: Sequence[Mark], numbers: Sequence[int]) -> None:
        """Put each box into the reading order: after the text that ends nearest before it, else at the end."""
        owners = {kid: node for node in self._nodes(self.root) for kid in node.kids if isinstance(kid, tuple)}
        placed = sorted(zip(marks, numbers, strict=True), key=lambda one: (one[0].box.y0, one[0].box.x0), reverse=True)
        for mark, number in placed:
            near = _nearest(self.pages[page], mark, {kid[1] for kid in owners if kid[0] == page})
            made = Node("Span", [(page, number)], actual=spoken(mark.label))
            if near is None:
                self.root.kids.append(made)
                continue
            owner = owners[page, near]
            owner.kids.insert(owner.kids.index((page, near)) + 1, made)

    def _nodes(self, node: Node) -> list[Node]:
        found, todo = [], [node]
        while todo:
            one = todo.pop()
            found.append(one)
            todo.extend(kid for kid in one.kids if isinstance(kid, Node))
        return found

    # -- writing ----------------------------------------------------------------------------------------------------

    def write(self) -> Dictionary:
        """Make the tree root with its parent tree, and connect the pages to it."""
        self.parents: list[dict[int, Value]] = [{} for _ in self.pages]
        self.objects: list[Value] = []
        root = self.new.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root["/K"] = Array([self._write(self.root, root)])
        numbers: list[Value] = []
        for index, known in enumerate(self.parents):
            page = self.pages[index].page
            page["/StructParents"], page["/Tabs"] = index, Name.S
            row = [known.get(number) for number in range(max(known, default=-1) + 1)]
            numbers += [index, self.new.make_indirect(Array(row))]
        for offset, owner in enumerate(self.objects):
            numbers += [len(self.parents) + offset, owner]
        root["/ParentTree"] = self.new.make_indirect(Dictionary(Nums=Array(numbers)))
        root["/ParentTreeNextKey"] = len(self.parents) + len(self.objects)
        return root

    def _write(self, node: Node, parent: Value) -> Value:
        made = self.new.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.role), P=parent))
        first = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        if first is not None:
            made["/Pg"] = self.pages[first].page
        kids: list[Value] = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(self._write(kid, made))
            elif isinstance(kid, tuple):
                page, number = kid
                self.parents[page][number] = made
                kids.append(
                    number if page == first else Dictionary(Type=Name.MCR, Pg=self.pages[page].page, MCID=number)
                )
            else:
                kid["/StructParent"] = len(self.parents) + len(self.objects)
                self.objects.append(made)
                kids.append(Dictionary(Type=Name.OBJR, Obj=kid))
        if kids:
            made["/K"] = kids[0] if len(kids) == 1 else Array(kids)
        if node.attributes:
            made["/A"] = node.attributes[0] if len(node.attributes) == 1 else Array(node.attributes)
        if node.actual:
            made["/ActualText"] = String(node.actual)
        elif node.role in ("Figure", "Formula"):
            made["/Alt"] = String(PICTURE)
        return made


def _attributes(value: Value) -> list[Dictionary]:
    """Table: /RowSpan /ColSpan /Scope; list: /ListNumbering. Nothing else, so no text."""
    made: list[Dictionary] = []
    for one in elements(value, 32):
        owner = name_of(get(one, "/O"))
        if owner == "/Table":
            kept = Dictionary(O=Name.Table)
            for key in ("/RowSpan", "/ColSpan"):
                number = integer(get(one, key), 1, 1000)
                if number is not None:
                    kept[key] = number
            if name_of(get(one, "/Scope")) in _SCOPES:
                kept["/Scope"] = Name(name_of(get(one, "/Scope")))
        elif owner == "/List" and name_of(get(one, "/ListNumbering")) in _LISTS:
            kept = Dictionary(O=Name.List, ListNumbering=Name(name_of(get(one, "/ListNumbering"))))
        else:
            continue
        if len(kept) > 1:
            made.append(kept)
    return made


def _nearest(page: PageTags, mark: Mark, numbers: set[int]) -> int | None:
    """The marked content after which a box is read: text on its line to the left of it, else text above it."""
    best: tuple[float, int] | None = None
    for number in numbers:
        for spot in page.spots.get(number, ()):
            x, y = page.frame.to_displayed(*spot)
            middle = (mark.box.y0 + mark.box.y1) / 2
            half = (mark.box.y1 - mark.box.y0) / 2
            if abs(y - middle) <= half + 2:
                distance = mark.box.x0 - x if x <= mark.box.x0 + 1 else 10_000 + x - mark.box.x0
            elif y < middle:
                distance = 100_000 + (middle - y) * 10 + abs(x - mark.box.x0) / 100
            else:
                distance = 10_000_000 + y - middle
            if best is None or (distance, number) < best:
                best = (distance, number)
    return None if best is None else best[1]
