# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""House numbers and postcodes of which a scan took digits for letters: ``Dorpsstraat l2``, ``28O3 HL Gouda``."""

from __future__ import annotations

import re

from recognizers.lexicon import fold, load

_HOUSE = re.compile(r"[lI]\d{1,3}[ ]?[a-z]?(?!\w)")
_CODE = re.compile(r"[1-9lI][0-9OolI]{3}[ ]{0,2}(?!SA|SD|SS)[A-Z]{2}(?=[ ,\n]{1,3}(?P<place>['’A-ZÀ-Þ][\w'’-]+))")
_LEAST = 2
"""digits that a scan must have left of a postcode"""


def first_of(text: str, start: int) -> int:
    """Where the number begins whose digits begin at ``start``: a letter before may be its first digit."""
    return start - (text[start - 1 : start] in ("l", "I") and not text[max(0, start - 2) : start - 1].isalnum())


def house(text: str, start: int) -> re.Match[str] | None:
    """A house number that begins with a letter."""
    return _HOUSE.match(text, start)


def postcode(text: str, start: int) -> int:
    """The end of the postcode that begins at ``start``, before a listed place; ``start`` when there is none."""
    match = None if text[start - 1 : start].isalnum() else _CODE.match(text, start)
    if match is None or match.group()[:4].isdigit() or sum(map(str.isdigit, match.group())) < _LEAST:
        return start
    return match.end() if fold(match["place"]) in load().places else start
