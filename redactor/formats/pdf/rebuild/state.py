# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a content stream gives when it is written anew, and the graphics state that is followed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING

from pikepdf import Dictionary, Name

from redactor.formats.pdf.rebuild.covers import MITER, Covers
from redactor.formats.pdf.rebuild.shapes import Clip, Shape
from redactor.formats.pdf.rebuild.values import HUGE, IDENTITY, Matrix, Rect, intersect, transform

if TYPE_CHECKING:
    from redactor.formats.pdf.rebuild.fonts import FontUse
    from redactor.formats.pdf.rebuild.images import ImageUse

EVERYWHERE: Rect = (-HUGE, -HUGE, HUGE, HUGE)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One picture as it is painted: its matrix and the clip, both in the space of the content stream."""

    image: ImageUse
    placed: Matrix
    clip: Clip

    @property
    def area(self) -> Rect:
        """Around what of it can be seen."""
        return intersect(transform((0.0, 0.0, 1.0, 1.0), self.placed), self.clip.box)


@dataclass(slots=True)
class Names:
    """The resources of a stream under neutral names; the glyph procedures of one font share theirs."""

    resources: Dictionary = field(default_factory=Dictionary)
    given: dict[tuple[str, object], Name | None] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Content:
    """A content stream written anew."""

    data: bytes = b""
    resources: Dictionary = field(default_factory=Dictionary)
    drawn: list[Drawn] = field(default_factory=list)
    """pictures, with those of forms inside"""
    unredactable: list[Rect] = field(default_factory=list)
    """where something is painted through a pattern or a soft mask that holds text or pictures"""
    numbers: dict[int, int] = field(default_factory=dict)
    """old marked-content number → new one"""
    spots: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    """new marked-content number → where its texts start, in the space of the stream"""
    shown: list[str] = field(default_factory=list, repr=False)
    """the text, in order, when it was asked for"""
    shows_text: bool = False
    shows_pictures: bool = False
    covers: Covers = field(default_factory=Covers)
    """what hides pictures and drawings that were painted before it"""
    out_of_reach: bool = False
    """there are pictures, or patterns and soft masks of text or pictures, in here"""


@dataclass(slots=True)
class State:
    """The part of the graphics state that has to be known."""

    ctm: Matrix = IDENTITY
    clip: Rect = EVERYWHERE
    shapes: tuple[Shape, ...] = ()
    """clips that are no upright rectangle, inside that one"""
    font: FontUse | None = None
    size: float = 0.0
    leading: float = 0.0
    risky_fill: bool = False
    risky_stroke: bool = False
    risky_mask: bool = False
    pen: float = 1.0
    """width of lines"""
    miter: float = MITER
    """how many widths a pointed corner may be long"""
    veils: frozenset[str] = frozenset()
    """why what is filled may let through what is below (:mod:`covers`)"""

    def copy(self) -> State:
        return State(*_VALUES(self))


#: dataclasses.replace() looks at every field by name, for every ``q`` of a page
_VALUES = attrgetter(*(one.name for one in fields(State)))
