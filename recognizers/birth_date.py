# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates of birth: a date behind a word for birth, or in a column headed by one. Other dates stay.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: ``1 mei 1980``, ``01-05-1980``, ``1/5/80``, ``1980-05-01``, ``19800501``, ``mei 1980``.

Fictitious example: geboren op 1 mei 1980 te Utrecht.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, after, before, last_end, under_header, words

_MONTH = r"(?:jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october)\.?"
_DATE = re.compile(
    rf"(?<![\w.,/-])(?:\d{{1,2}}(?:e|ste|de)?[ -]{_MONTH}[ -](?:(?:18|19|20)\d\d|'?\d\d)|\d{{1,2}}[ ]?[-/.][ ]?\d{{1,2}}[ ]?[-/.][ ]?(?:(?:18|19|20)\d\d|\d\d)"
    rf"|(?:18|19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{2}} \d{{2}} (?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|{_MONTH} (?:19|20)\d\d|(?:19|20)\d\d)(?![\w]|[-/.]\d)",
    re.IGNORECASE,
)
_CUE = words(
    r"geboren(?: op| te [A-Z][\w' -]{1,30}(?:,| op)?)?",
    r"geb(?:\.|oren)?(?: ?d(?:at(?:um)?|d)?\.?)?",
    r"geboorte(?:[- ]?(?:datum|dag|jaar|gegevens))?(?:/-?plaats)?",
    r"geb\.? ?datum",
    "gebdat",
    "born",
    "date of birth",
    "birth ?date",
    "d\\.?o\\.?b\\.?",
    "verjaardag",
    "geboortedata",
    "geboortejaar",
    "bouwjaar persoon",
)
_STOP = re.compile(r"[.;!?]\s+[A-Z]|\n\s*\n")


class BirthDateRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("DATE_OF_BIRTH",)
    EXAMPLES = (
        Example("geboren op 1 mei 1980 te Utrecht", "1 mei 1980", "", ("context:birth",)),
        Example("Geboortedatum: 01-05-1980", "01-05-1980", "", ("context:birth",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Nothing is looked at unless a word for birth is there."""
        head = _CUE.search(text)
        if head is None:
            return
        for match in _DATE.finditer(text):
            bare_year = len(match.group()) == 4
            window = before(text, match.start(), 25 if bare_year else 60)
            cue = last_end(_CUE, window)
            if cue >= 0 and not _STOP.search(window, cue) and not _DATE.search(window, cue):
                yield Hit(*match.span(), 0.9, ("context:birth",))
            elif not bare_year and re.match(
                r"\s*\(?(?:geboren|geb\.|geboortedatum)", after(text, match.end(), 20), re.IGNORECASE
            ):
                yield Hit(*match.span(), 0.8, ("context:birth",))
            elif not bare_year and match.start() > head.end() and under_header(text, *match.span(), _CUE):
                yield Hit(*match.span(), 0.8, ("context:birth", "layout:column"))
