# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Burgerservicenummers (BSN), told apart from the many other numbers of nine digits by what stands near.

Legal basis: a number prescribed by law (UAVG art. 46): absolute ground, Woo art. 5.1 lid 1 sub e.

Format: nine digits, also written 4-2-3 or 3-3-3 with dots, spaces or hyphens, or one digit a box; a leading zero may be
dropped. Check: the 11-proef (weights 9…2, the last digit -1). The check alone is weak: 9.1 % of random numbers pass
it, and every RSIN of a legal person does, so the words around decide.

Fictitious examples (test numbers of RvIG and the 11-proef): 999993653, 123456782, 111222333.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, after, before, last_end, under_header, words

_NUMBER = re.compile(
    r"(?<![\w+])(?<!\w[-./,:])(?<!€ )(?<!€)(?:"
    r"\d{9}|\d{4}([. \-\u2013])\d{2}\1\d{3}|\d{3}([. \-\u2013])\d{3}\2\d{3}|\d{2}([. \-])\d{2}\3\d{2}\3\d{3}|\d{3}[ ]\d{2}[ ]\d{2}[ ]\d{2}|\d(?:[ ]\d){8}|\d(?:[ ]?\|[ ]?\d){8}|\d{8}"
    r")(?!\w|[-./,]\d)"
)
_CUE = words(
    r"b\.?s\.?n\.?(?:[- ]?(?:nummers?|nrs?|no))?",
    r"burger[ -]?service[ -]?(?:nummers?|nrs?\.?)",
    r"sofi(?:[- ]?(?:nummers?|nrs?\.?))?",
    "sociaal[- ]fiscaal nummer",
    "citizen service number",
    "social security number",
    "persoonsnummer",
    "burger ?service",
)
_OTHER = words(
    "rsin",
    "oin",
    r"btw(?:[- ]?(?:id|nummer|nr))?(?:-identificatienummer)?",
    r"fiscaal(?: ?nummer)?",
    "fi(?:scale)?[- ]?nummer",
    r"k\.?v\.?k\.?(?:[- ]?(?:nummer|nr))?",
    "kamer van koophandel",
    "loonheffing(?:en|snummer)?",
    r"dossier(?:nummer|nr)?",
    r"zaak(?:nummer|nr|kenmerk|id)?",
    "kenmerk",
    r"referentie(?:nummer)?",
    "ref",
    r"telefoon(?:nummer)?",
    "tel",
    "fax",
    r"factuur(?:nummer|nr)?",
    r"klant(?:nummer|nr)?",
    r"order(?:nummer|nr)?",
    r"polis(?:nummer|nr)?",
    r"relatie(?:nummer|nr)?",
    r"rekening(?:nummer|nr)?",
    r"document(?:nummer|nr|id)?",
    r"vestigings(?:nummer|nr)?",
    "parketnummer",
    r"registratie(?:nummer|nr)?",
    "isbn",
    r"contract(?:nummer|nr)?",
    r"project(?:nummer|nr|code)?",
    r"personeels(?:nummer|nr)?",
    r"verplichtingen(?:nummer|nr)?",
    r"debiteuren?(?:nummer|nr)?",
    r"crediteuren?(?:nummer|nr)?",
    "objectid",
    "id",
    r"paspoort(?:nummer)?",
    "inkooporder",
    r"beschikking(?:snummer)?",
    r"aanslag(?:nummer)?",
    r"meldings?(?:nummer|nr)?",
    r"aanvraag(?:nummer|nr)?",
    r"volg(?:nummer|nr)?",
    "gironummer",
    "giro",
    r"artikel(?:nummer)?",
    r"agb(?:-code)?",
    "uzovi",
)
_AMOUNT = re.compile(r"(?:€|eur|euro)\s?\Z", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"\s?(?:euro|eur|m2|m²|kwh|kg|stuks)\b", re.IGNORECASE)
_LONG_RUN = re.compile(r"\d[ .\-]\Z")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def valid(digits: str) -> bool:
    """Whether nine digits pass the 11-proef and are not all zero."""
    if len(digits) != 9 or digits.strip("0") == "":
        return False
    return sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11 == 0


class BsnRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("NL_BSN",)
    EXAMPLES = (
        Example("BSN: 999993653", "999993653", "", ("checksum", "context:bsn")),
        Example("burgerservicenummer 1234.56.782", "1234.56.782", "", ("checksum", "context:bsn")),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Numbers with a BSN word near (also when a digit is wrong), and numbers that only pass the check."""
        for match in _NUMBER.finditer(text):
            hit = self._judge(text, match)
            if hit is not None:
                yield hit

    def _judge(self, text: str, match: re.Match[str]) -> Hit | None:
        start, end = match.span()
        digits = re.sub(r"\D", "", match.group())
        context = self._context(text, start, end)
        if context == "other":
            return None
        checked = valid(digits.zfill(9))
        if context == "bsn":
            return Hit(
                start, end, 0.99 if checked else 0.65, ("checksum", "context:bsn") if checked else ("context:bsn",)
            )
        if len(digits) != 9 or not checked:
            return None
        plain = match.group().isdigit()
        if not plain and (" " in match.group() or _LONG_RUN.search(before(text, start, 2))):
            return None
        return Hit(start, end, 0.45, ("checksum", "context:none"))

    @staticmethod
    def _context(text: str, start: int, end: int) -> str:
        window = before(text, start, 70)
        cue, other = last_end(_CUE, window), last_end(_OTHER, window)
        if cue >= 0 and cue >= other:
            return "bsn"
        behind = after(text, end, 30).split("\n", 1)[0]
        if re.match(r"\s*\(?(?:bsn|burgerservicenummer|sofi)", behind, re.IGNORECASE):
            return "bsn"
        if other >= 0 and len(window) - other <= 30 or _AMOUNT.search(window) or _AMOUNT_AFTER.match(behind):
            return "other"
        if re.match(r"\s*\(?(?:rsin|kvk|oin|btw)\b", behind, re.IGNORECASE):
            return "other"
        if under_header(text, start, end, _CUE):
            return "bsn"
        return "other" if under_header(text, start, end, _OTHER) else "none"
