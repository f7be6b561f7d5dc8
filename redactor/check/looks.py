# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether text can be seen on its ground, by their colours."""

from __future__ import annotations

import re
from typing import Final

#: of 255: a ground that is no lighter is a bar, and letters that are no lighter can't be read on it
DARK: Final = 80
#: of 255: letters whose colour differs less from their ground can't be read
APART: Final = 24
_HEX: Final = re.compile(r"#?(?:[0-9a-f]{2})?([0-9a-f]{6})", re.IGNORECASE)
_RGB: Final = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})[^)]*\)", re.IGNORECASE)
_NAMED: Final = {
    "black": (0, 0, 0), "white": (255, 255, 255), "darkblue": (0, 0, 128), "navy": (0, 0, 128),
    "darkgray": (128, 128, 128), "darkgrey": (128, 128, 128), "lightgray": (192, 192, 192), "windowtext": (0, 0, 0),
    "window": (255, 255, 255), "darkgreen": (0, 128, 0), "darkred": (128, 0, 0), "darkmagenta": (128, 0, 128),
    "darkcyan": (0, 128, 128), "darkyellow": (128, 128, 0), "yellow": (255, 255, 0), "green": (0, 255, 0),
    "cyan": (0, 255, 255), "magenta": (255, 0, 255), "blue": (0, 0, 255), "red": (255, 0, 0), "snow": (255, 250, 250),
}  # fmt: skip

Colour = tuple[int, int, int]
WHITE: Final[Colour] = (255, 255, 255)
BLACK: Final[Colour] = (0, 0, 0)


def colour_of(untrusted: str) -> Colour | None:
    """A colour as files write it (``FF0000``, ``#f00``, ``black``, ``rgb(…)``); None for "automatic" and the unknown.

    >>> colour_of("#000")
    (0, 0, 0)
    """
    said = untrusted.strip().lower()
    if said in _NAMED:
        return _NAMED[said]
    if len(said) == 4 and said[0] == "#":
        said = "#" + "".join(2 * sign for sign in said[1:])
    if match := _HEX.fullmatch(said):
        red, green, blue = bytes.fromhex(match[1])
        return red, green, blue
    if match := _RGB.fullmatch(said):
        red, green, blue = (min(255, int(part)) for part in match.groups())
        return red, green, blue
    return None


def is_dark(colour: Colour) -> bool:
    """As dark as a bar."""
    return max(colour) <= DARK


def unseen(letters: Colour, ground: Colour) -> str:
    """The rule that letters on their ground break; empty when they can be read."""
    if is_dark(letters) and is_dark(ground):
        return "text-under-bar"
    if max(abs(one - other) for one, other in zip(letters, ground, strict=True)) <= APART:
        return "text-under-bar" if is_dark(ground) else "same-colour-text"
    return ""
