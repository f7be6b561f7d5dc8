# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Telephone numbers of which a scanner read some digits as letters: ``O6-123 45 67l``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recognizers.base import Hit, look
from recognizers.lines import in_lines
from recognizers.look import matches_at
from recognizers.phone_plan import number_kind

# Begun with a letter and not with what may not stand before it, a pattern is tried there only, not at every character.
_SCANNED = re.compile(
    r"[0Oo+](?<![\w.,/+-].)(?:(?<=[0Oo])6|(?<=\+)31[ ]?6)(?:[ \-\u2013.]{0,3}[0-9OoIlSB|]){8}(?![\w]|[-./,:]\d)"
)
"""a mobile number of which a scanner read digits as letters: "O6-123 45 67l" """
_SCANNED_FIXED = re.compile(
    r"[0Oo](?<![\w.,/+-].)[0-9OoIl]{1,3}[ ]?[\-\u2013)][ ]?(?:[ .]?[0-9OoIlSB|]){6,8}(?![\w]|[-./,:]\d)"
)
_READ_AS_LETTER = re.compile(r"[OoIlSB|]")
_NOT_DIGIT = re.compile(r"\D+")
_AS_READ = str.maketrans("OoIlSB|", "0011581")


def scanned(text: str) -> Iterator[Hit]:
    """Numbers of which a scanner read some digits as letters."""
    places = [first for first, _ in look(text).numbers]  # most of its digits were read
    for match in matches_at(text, _begins(text, places), _SCANNED):
        if 0 < len(_READ_AS_LETTER.findall(match.group())) < 5:
            yield Hit(*match.span(), 0.75, ("number:mobile", "form:scanned"))
    for match in in_lines(text, places, _SCANNED_FIXED):
        digits = _NOT_DIGIT.sub("", match.group().translate(_AS_READ))
        letters = len(_READ_AS_LETTER.findall(match.group()))
        if len(digits) == 10 and 0 < letters < 5 and number_kind(digits[1:]) == "fixed":
            yield Hit(*match.span(), 0.75, ("number:fixed", "form:scanned"))


def _begins(text: str, places: Iterable[int]) -> list[int]:
    """Where ``_SCANNED`` can begin: at the 0 of digits, or right before their 6 or 31, which a scanner reads well."""
    return [
        first - (text[first] != "0")
        for first in places
        if text.startswith(("06", "6", "31"), first) and (first or text[0] == "0")
    ]
