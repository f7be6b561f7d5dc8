# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Burgerservicenummers (BSN), told apart from the many other numbers of nine digits by what stands near.

Legal basis: a number prescribed by law (UAVG art. 46): absolute ground, Woo art. 5.1 lid 1 sub e.

Format: nine digits, also written 4-2-3 or 3-3-3 with dots, spaces or hyphens, or one digit a box; a leading zero may be
dropped. Check: the 11-proef (weights 9…2, the last digit -1). The check alone is weak: 9.1 % of random numbers pass
it, and every RSIN of a legal person does, so the words around decide.

Evidence: ``checksum``, ``context:bsn`` or ``context:none``. A number behind the word BSN counts even when it fails the
check: a typing error still leads to a person.

Fictitious examples (test numbers of RvIG and the 11-proef): 999993653, 123456782, 111222333.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from recognizers.base import (
    DutchRecognizer,
    Example,
    Hit,
    after,
    before,
    last_end,
    look,
    under_header,
    words,
)
from recognizers.look import Cued, matches_at
from recognizers.thing_numbers import NUMBERED, is_below

_NUMBER = re.compile(
    r"(?<![\w+])(?<!\w[-./,:])(?<!€ )(?<!€)(?:"
    r"\d{9}|\d{4}([. \-\u2013])\d{2}\1\d{3}|\d{3}([. \-\u2013])\d{3}\2\d{3}|\d{2}([. \-])\d{2}\3\d{2}\3\d{3}"
    r"|\d{3}[ ]\d{2}[ ]\d{2}[ ]\d{2}|\d(?:[ ]\d){8}(?![ ]\d(?!\d))|\d(?:[ ]?\|[ ]?\d){8}|\d(?:\n\d){8}|\d{8}"
    r")(?!\w|[-./,]\d)"
)
_WHOLE = (8, 9)
"""digits of a number that is not grouped"""
_BETWEEN = 3
"""signs between two groups of one, at most"""
_CUE = words(
    r"""b\.?s\.?n\.?(?:[- ]?(?:nummers?|nrs?|no))?, burger[ -]?service[ -]?(?:nummers?|nrs?\.?), burgerservice
    sofi(?:[- ]?(?:nummers?|nrs?\.?))?, sociaal[- ]fiscaal nummer, citizen service number
    social security number, persoonsnummer""",
)
_LABELLED = Cued(
    re.compile(
        r"(?<![^\W\d_])(?:b\.?s\.?n\.?|burger[ -]?service[ -]?(?:nummer|nr\.?)|sofi(?:[- ]?(?:nummer|nr\.?))?)"
        r"\)?(?:[- ]?(?:nr\.?|nummer))?(?:[ ](?:is|luidt|kind|moeder|vader|partner|van[ ][^\n:]{2,30}(?=:)))?"
        r"[ \t]{0,4}[:=#]?[ ]{0,12}\n?"
        r"(?P<number>[\dOolISB](?:[ ]?[.\-\u2013]?[ ]?[\dOolISB]){8})(?!\w|[-./,]\d)",
        re.IGNORECASE,
    ),
    "bsn",
    "b.s",
    "bs.",
    "burger",
    "sofi",
    begins=True,
)
"""a number right behind its label, in whatever groups, glued to it, or with letters that a scan took for digits"""
_ASSESSED = Cued(
    re.compile(
        r"(?:aanslag|beschikking|toeslag|voorschot|navorder|beslag)[a-z-]{0,16}(?:nummer|nr\.?|kenmerk)?"
        r"[ \t]{0,30}[:=]?[ \t]{0,30}(?:\n[ \t]*)?"
        r"(?P<number>\d{4}([. ]?)\d{2}\2\d{3})[. ]?[HIKMTW](?:[. ]?\d{1,2}){1,5}(?!\w)",
        re.IGNORECASE,
    ),
    "aanslag",
    "beschikking",
    "toeslag",
    "voorschot",
    "navorder",
    "beslag",
    begins=True,
)
"""of a tax assessment or an allowance: a BSN, a letter for the kind, the year; those of firms (V, B, L) stay"""
_READ_AS = str.maketrans("OoLlIiSsBb", "0011115588")
_OTHER = words(
    r"""rsin, oin, btw(?:[- ]?(?:id|nummer|nr))?(?:-identificatienummer)?, fiscaal(?: ?nummer)?
    fi(?:scale)?[- ]?nummer, k\.?v\.?k\.?(?:[- ]?(?:nummer|nr))?, kamer van koophandel
    loonheffing(?:en|snummer)?, dossier(?:nummer|nr)?, zaak(?:nummer|nr|kenmerk|id)?, kenmerk
    referentie(?:nummer)?, ref, telefoon(?:nummer)?, tel, fax, factuur(?:nummer|nr)?, klant(?:nummer|nr)?
    order(?:nummer|nr)?, polis(?:nummer|nr)?, relatie(?:nummer|nr)?, rekening(?:nummer|nr)?
    document(?:nummer|nr|id)?, vestigings(?:nummer|nr)?, parketnummer, registratie(?:nummer|nr)?, isbn
    contract(?:nummer|nr)?, project(?:nummer|nr|code)?, personeels(?:nummer|nr)?, verplichtingen(?:nummer|nr)?
    debiteuren?(?:nummer|nr)?, crediteuren?(?:nummer|nr)?, objectid, id, paspoort(?:nummer)?, inkooporder, uzovi
    beschikking(?:snummer)?, aanslag(?:nummer)?, meldings?(?:nummer|nr)?, aanvraag(?:nummer|nr)?
    volg(?:nummer|nr)?, giro(?:nummer)?, artikel(?:nummer)?, agb(?:-code)?, organisatie-identificatienummer
    subsidie(?:nummer)?, mmsi(?:[- ]?(?:nummer|nr))?, chip(?:nummer|nr)?""",
)
_OF_THING = (
    rf"(?:{NUMBERED}|(?:rol|vordering|leverings|pallet|perceel|boring|boor|zegel|motor|chassis|levering|reserverings"
    r"|leverancier|leveranciers|grootboek|kostensoort|pand|gebouw|put|pomp|bestek|kadaster|ontvangst|retour|vracht)s?"
    r"(?:nummers?|nrs?|code|kenmerk))"
)
"""a word that says of what a number is: ``lotnummer``; a closed list, as ``AOW-nummer`` and ``SV-nummer`` are BSNs"""
_NUMBERED = re.compile(
    rf"(?<![\w-])(?:{_OF_THING}|barcode|ean|issn|kostenplaats|wbs-element|ticket|werkorder)\.?"
    r"(?:[ ]?[:=#][ \t]{0,20}|[ \t]{1,20}|[ ](?:is|was)[ ]|[ ]\()\Z",
    re.IGNORECASE,
)
"""such a word right before a number"""
_NUMBER_HEAD = re.compile(rf"(?:{_OF_THING}|kostenplaats)\.?", re.IGNORECASE)
_AMOUNT = re.compile(r"(?:€|eur|euro)\s?\Z", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"\s?(?:euro|eur|m2|m²|kwh|kg|stuks|inwoners|aandelen|records|bytes)\b", re.IGNORECASE)
_BSN_AFTER = re.compile(r"\s*\(?(?:bsn|burgerservicenummer|sofi)", re.IGNORECASE)
_OTHER_AFTER = re.compile(r"\s*\(?(?:rsin|kvk|oin|btw)\b", re.IGNORECASE)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_NOT_DIGIT = re.compile(r"\D+")
_READ = 6
"""digits that a scan must have left"""
_SERIES = 4
"""numbers on a page with the same first five digits that make a series of them"""
_NEAR = 30
"""characters: a word for another number counts this far, when no word for a BSN stands nearer"""


def valid(digits: str) -> bool:
    """Whether nine digits pass the 11-proef and are not all zero."""
    if len(digits) != 9 or not digits.strip("0"):
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
        found = [hit for match in matches_at(text, _spots(text), _NUMBER) if (hit := _judge(text, match)) is not None]
        yield from found
        taken = {hit.start for hit in found}
        for match in _LABELLED.finditer(text):
            start, end = match.span("number")
            digits = re.sub(r"\D", "", match["number"].translate(_READ_AS))
            if start not in taken and valid(digits) and sum(map(str.isdigit, match["number"])) >= _READ:
                yield Hit(start, end, 0.95, ("checksum", "context:bsn"))
        for match in _ASSESSED.finditer(text):
            if match.start("number") not in taken and valid(re.sub(r"\D", "", match["number"])):
                yield Hit(*match.span("number"), 0.9, ("checksum", "context:bsn"))


def _spots(text: str) -> list[int]:
    """Where a number can begin: at eight or nine digits, or at fewer with others at most three signs behind them."""
    numbers = look(text).numbers
    begins_next = (*(start for start, _ in numbers[1:]), len(text) + _BETWEEN + 1)
    return [
        start
        for (start, stop), following in zip(numbers, begins_next, strict=False)
        if stop - start in _WHOLE or following - stop <= _BETWEEN
    ]


def _judge(text: str, match: re.Match[str]) -> Hit | None:
    start, end = match.span()
    value = match.group()
    digits = _NOT_DIGIT.sub("", value)
    context = _context(text, start, end)
    if context == "other":
        return None
    checked = valid(digits.zfill(9))
    if context == "bsn":
        evidence = ("checksum", "context:bsn") if checked else ("context:bsn",)
        return Hit(start, end, 0.99 if checked else 0.65, evidence)
    if len(digits) != 9 or not checked or " " in value or "\n" in value or _in_series(text, value):
        return None
    return Hit(start, end, 0.45, ("checksum", "context:none"))


def _in_series(text: str, value: str) -> bool:
    """Whether the page numbers other things likewise: ``240118871``, ``240118879`` …"""
    return _beginnings(text)[value[:5]] >= _SERIES


@lru_cache(maxsize=2)
def _beginnings(text: str) -> Counter[str]:
    """How often different numbers of nine digits on a page begin with the same five."""
    return Counter(one[:5] for one in {text[start:stop] for start, stop in look(text).numbers if stop - start == 9})


def _one_head(window: str, cue: int, other: int) -> bool:
    """Whether both words are heads of columns on one line above the number."""
    return "\n" not in window[cue:other] and "\n" in window[other:]


def _context(text: str, start: int, end: int) -> str:
    """``bsn``, ``other`` (some other kind of number) or ``none``."""
    window = before(text, start, 70)
    cue, other = last_end(_CUE, window), last_end(_OTHER, window)
    if cue >= 0 and (cue >= other or _one_head(window, cue, other)):
        return "bsn"
    behind = after(text, end, 30).split("\n", 1)[0]
    if _BSN_AFTER.match(behind):
        return "bsn"
    if (other >= 0 and len(window) - other <= _NEAR) or _AMOUNT.search(window) or _AMOUNT_AFTER.match(behind):
        return "other"
    if _NUMBERED.search(window) or _OTHER_AFTER.match(behind):
        return "other"
    if under_header(text, start, end, _CUE):
        return "bsn"
    headed = under_header(text, start, end, _OTHER) or is_below(text, start, _NUMBER_HEAD)
    return "other" if headed else "none"
