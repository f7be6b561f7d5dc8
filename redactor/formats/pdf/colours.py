# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Colours, well enough to suspect that text can't be seen; a rendering decides (:mod:`unseen`)."""

from __future__ import annotations

from typing import Any, Final, NamedTuple, TypeAlias

import pikepdf

from redactor.formats.pdf.pages import resource

Colour: TypeAlias = "tuple[float, float, float] | None"
"""red, green, blue from 0 to 1; None: a pattern, or not known"""
BLACK: Final = (0.0, 0.0, 0.0)


class Space(NamedTuple):
    """A colour space: ``gray``, ``rgb``, ``cmyk``, ``ink`` (one or more inks, 0 is paper) or ``other``."""

    kind: str
    components: int

    @property
    def initial(self) -> Colour:
        """The colour after the space was chosen."""
        return None if self.kind == "other" else BLACK


_DEVICE: Final = {
    "/DeviceGray": "gray", "/G": "gray", "/CalGray": "gray", "/DeviceRGB": "rgb", "/RGB": "rgb", "/CalRGB": "rgb",
    "/DeviceCMYK": "cmyk", "/CMYK": "cmyk",
}  # fmt: skip
_BY_COUNT: Final = {1: "gray", 3: "rgb", 4: "cmyk"}


def space_of(resources: Any, name: object) -> Space:
    """The colour space that a name stands for in these resources."""
    if not isinstance(name, str):
        return Space("other", 0)
    if name in _DEVICE:
        return Space(_DEVICE[name], 0)
    space = resource(resources, "/ColorSpace", name)
    if isinstance(space, pikepdf.Name):
        return Space(_DEVICE.get(str(space), "other"), 0)
    if not isinstance(space, pikepdf.Array) or len(space) == 0:
        return Space("other", 0)
    kind = str(space[0])
    if kind in _DEVICE:
        return Space(_DEVICE[kind], 0)
    if kind == "/ICCBased" and len(space) > 1 and isinstance(space[1], pikepdf.Stream):
        count = space[1].get("/N")
        return Space(_BY_COUNT.get(int(count) if isinstance(count, int) else 0, "other"), 0)
    return Space("ink" if kind in ("/Separation", "/DeviceN") else "other", 0)


def colour_of(space: Space, operands: list[Any]) -> Colour:
    """The colour of operands in a space."""
    values = [min(max(one, 0.0), 1.0) for one in operands if isinstance(one, float)]
    if space.kind == "gray" and values:
        return (values[0], values[0], values[0])
    if space.kind == "rgb" and len(values) >= 3:
        return (values[0], values[1], values[2])
    if space.kind == "cmyk" and len(values) >= 4:
        c, m, y, k = values[:4]
        return ((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k))
    if space.kind == "ink" and values:
        light = 1 - max(values)
        return (light, light, light)
    return None
