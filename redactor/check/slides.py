# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""PresentationML (ECMA-376 part 1, chapter 19) for the check: slides, their notes, and what lies under bars."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import Parts, attribute, local, relation
from redactor.check.drawings import DrawnText, child, is_bar
from redactor.check.found import Found
from redactor.model import Box

Drawn = Callable[[Parts, Found, Sequence[str]], str]
_OFF: Final = frozenset(("0", "false", "off"))
_NUMBER: Final = re.compile(r"-?\d{1,12}")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_SHAPES: Final = frozenset(("sp", "pic", "graphicFrame", "cxnSp"))
#: shapes of one slide whose places are compared
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class _Shape:
    element: ET.Element
    box: Box | None
    """English metric units of the slide; None when a layout decides"""


def slides(parts: Parts, found: Found, main: str, root: ET.Element, drawn: Drawn) -> None:
    """A page for each slide; notes and hidden slides are hidden text."""
    targets = parts.targets(main)
    size = _size(root)
    order = [targets.get(relation(one), ("", ""))[1] for one in root.iter() if local(one) == "sldId"]
    named = [name for name in order if name in parts]
    loose = [name for name in parts.names if re.fullmatch(r"ppt/slides/[^/]+\.xml", name) and name not in named]
    for name in dict.fromkeys((*named, *loose)):
        slide = parts.xml(name)
        text = "\n".join((DrawnText(found).text(slide), drawn(parts, found, (name,))))
        found.words_of(slide)
        _places(slide, size, found)
        parts.taken.add(name)
        if attribute(slide, "show") in _OFF or name in loose:
            found.say("hidden_slide", text)
            found.tell("hidden-layer", "hidden_slide")
        else:
            found.show(text)
        for kind, other in parts.targets(name).values():
            if kind == "notesSlide" and other in parts and other not in parts.taken:
                parts.taken.add(other)
                _notes(parts, found, other, drawn)


def _notes(parts: Parts, found: Found, name: str, drawn: Drawn) -> None:
    root = parts.xml(name)
    text = "\n".join((DrawnText(found).text(root), drawn(parts, found, (name,))))
    found.say("notes", text)
    found.words_of(root)
    found.tell("comment", "notes", bool(_LETTERS.search(text)))


def _size(root: ET.Element) -> tuple[int, int]:
    one = child(root, "sldSz")
    return (_whole(attribute(one, "cx")), _whole(attribute(one, "cy"))) if one is not None else (0, 0)


def _whole(untrusted: str) -> int:
    return int(untrusted) if _NUMBER.fullmatch(untrusted) else 0


def _places(slide: ET.Element, size: tuple[int, int], found: Found) -> None:
    """Hidden shapes, shapes off the slide, and bars over other shapes."""
    shapes = list(_shapes(slide))
    for one in shapes:
        if any(attribute(held, "hidden") in ("1", "true") for held in one.element.iter() if local(held) == "cNvPr"):
            found.tell("invisible-text", "shape")
        elif one.box is not None and all(size) and _is_off(one.box, size):
            found.tell("text-off-page", "shape", bool(_LETTERS.search(_said(one.element))))
    if len(shapes) > _MOST:
        found.tell("not-assessed", "shapes")
        return
    filled = [local(one.element) != "cxnSp" and not _is_empty(one.element) for one in shapes]
    for number, bar in enumerate(shapes):
        if local(bar.element) != "sp" or not is_bar(bar.element):
            continue
        below = (one for one, counts in zip(shapes[:number], filled, strict=False) if counts)
        if any(bar.box is None or one.box is None or _meet(bar.box, one.box) for one in below):
            found.tell("annotation-over-content", "shape")


def _shapes(slide: ET.Element) -> Iterator[_Shape]:
    """Shapes in the order in which they are painted; those in a group have the place of the group."""
    waiting: list[tuple[ET.Element, Box | None]] = [(slide, None)]
    while waiting:
        element, place = waiting.pop()
        if local(element) in _SHAPES:
            yield _Shape(element, place or _box(element))
            continue
        if local(element) == "grpSp":
            place = place or _box(element, "grpSpPr")
        waiting += [(one, place) for one in reversed(element)]


def _box(shape: ET.Element, looks: str = "spPr") -> Box | None:
    place = child(shape, "xfrm") if local(shape) == "graphicFrame" else child(child(shape, looks), "xfrm")
    at, size = child(place, "off"), child(place, "ext")
    if at is None or size is None:
        return None
    x, y = _whole(attribute(at, "x")), _whole(attribute(at, "y"))
    return Box(x, y, x + _whole(attribute(size, "cx")), y + _whole(attribute(size, "cy")))


def _is_off(box: Box, size: tuple[int, int]) -> bool:
    return box.x1 <= 0 or box.y1 <= 0 or box.x0 >= size[0] or box.y0 >= size[1]


def _meet(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def _said(element: ET.Element) -> str:
    return "".join(one.text or "" for one in element.iter() if local(one) == "t")


def _is_empty(element: ET.Element) -> bool:
    return local(element) == "sp" and not _LETTERS.search(_said(element))
