# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The part of the graphics state that the walk follows."""

from __future__ import annotations

import pikepdf

from redactor.formats.pdf.colours import Colour, Space
from redactor.formats.pdf.geometry import EVERYWHERE, IDENTITY, Matrix
from redactor.model import Box


class State:
    """The graphics state; copied by ``q``."""

    __slots__ = (
        "alpha", "blends", "clip", "ctm", "fill", "fill_space", "font", "leading", "masked", "mode", "overprints",
        "pen", "rise", "scale", "size", "spacing", "stroke", "stroke_alpha", "stroke_space", "word_spacing",
    )  # fmt: skip

    def __init__(self) -> None:
        self.ctm: Matrix = IDENTITY
        self.clip: Box = EVERYWHERE
        self.font: pikepdf.Object | None = None
        self.size = self.spacing = self.word_spacing = self.leading = self.rise = 0.0
        self.scale = self.alpha = self.stroke_alpha = self.pen = 1.0
        self.mode = 0
        self.fill: Colour = (0.0, 0.0, 0.0)
        self.stroke: Colour = (0.0, 0.0, 0.0)
        self.fill_space = self.stroke_space = Space("gray", 1)
        self.masked = self.blends = self.overprints = False

    def copy(self) -> State:
        other = State.__new__(State)
        other.ctm, other.clip, other.font, other.size, other.leading = (
            self.ctm, self.clip, self.font, self.size, self.leading,
        )  # fmt: skip
        other.spacing, other.word_spacing, other.scale, other.rise, other.mode = (
            self.spacing, self.word_spacing, self.scale, self.rise, self.mode,
        )  # fmt: skip
        other.fill, other.stroke, other.fill_space, other.stroke_space = (
            self.fill, self.stroke, self.fill_space, self.stroke_space,
        )  # fmt: skip
        other.alpha, other.stroke_alpha, other.masked, other.blends, other.overprints, other.pen = (
            self.alpha, self.stroke_alpha, self.masked, self.blends, self.overprints, self.pen,
        )  # fmt: skip
        return other
