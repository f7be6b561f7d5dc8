# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of things: the word right before a number, or the head of its column, says that it is an order's.

An order, a meter or a drawing may have a number that looks like a telephone number, a plate or a postcode. The words
are a closed list: what may be somebody's ("klantnummer", "meldnummer") is not in it.
"""

from __future__ import annotations

import re

NUMBERED = (
    r"(?:order|bestel|factuur|meter|artikel|zaak|dossier|contract|tracking|track|zending|lot|partij|batch"
    r"|inkooporder|inkoop|werkorder|opdracht|serie|certificaat|transactie|offerte|verplichtingen"
    r"|verplichting|boekings|boekstuk|bon|tekening|rapport|monster|analyse|besluit|aanvraag|container"
    r"|product|onderdeel|onderdelen|model|type|document|project|voorraad|object|afvalstroom|betalings|kavel)"
    r"[- ]?(?:nummers?|nrs?|code|kenmerk)"
)
_THING = rf"(?:{NUMBERED}|barcode|ean(?:-code)?|kostenplaats|kostendrager|kenmerk)"
_PLACE = r"(?:kavel|zaal|type|model|lokaal|vak|blok|tekening|sectie|kadastraal)"
"""words of what is called by letters and figures, but by no telephone number"""
_BEFORE = r"(?:[ ]?[:=#][ \t]{0,20}|[ \t]{1,20}|[ ](?:is|was)[ ]|[ ]\()\Z"
_RIGHT_BEFORE = re.compile(rf"(?<![\w-]){_THING}\.?{_BEFORE}", re.IGNORECASE)
_RIGHT_BEFORE_CODE = re.compile(rf"(?<![\w-])(?:{_THING}|{_PLACE})\.?{_BEFORE}", re.IGNORECASE)
_HEAD = re.compile(rf"{_THING}\.?", re.IGNORECASE)
_OTHER_HEAD = re.compile(r"[^\W\d_][^\W\d]{3,}")
"""a word where a number is looked for: the heads of the next table, without a blank line between them"""
_REACH = 50
_SIGNS = (";", "\t", "|")
_LONGEST_TABLE = 6000


def is_of_thing(text: str, start: int, *, code: bool = False) -> bool:
    """Whether the number at ``start`` is a thing's; ``code``: one of letters and figures, as that of a hall or a type.

    >>> [is_of_thing(text, len(text)) for text in ("Het factuurnummer is ", "telefoonnummer: ", "ordernummer, tel. ")]
    [True, False, False]
    """
    right_before = _RIGHT_BEFORE_CODE if code else _RIGHT_BEFORE
    return right_before.search(text, max(0, start - _REACH), start) is not None or is_below_thing(text, start)


def is_below_thing(text: str, start: int) -> bool:
    """Whether the column of an export is one of numbers of things: ``factuurnummer;…``."""
    return is_below(text, start, _HEAD)


def is_below(text: str, start: int, head: re.Pattern[str]) -> bool:
    """Whether the head of the very column of an export in which ``start`` is matches in whole."""
    line = text.rfind("\n", 0, start) + 1
    row = text[line:start]
    sign = next((one for one in _SIGNS if one in row or one in text[start : start + 40].split("\n", 1)[0]), "")
    if not sign:
        return False
    floor = max(0, line - _LONGEST_TABLE)
    blank = text.rfind("\n\n", floor, line)
    heads, *rows = text[blank + 2 if blank >= 0 else floor : line].split("\n")
    cells, at = heads.split(sign), row.count(sign)
    if at >= len(cells) or head.fullmatch(cells[at].strip(' "')) is None:
        return False
    stop = text.find("\n", start)
    rows[-1:] = [text[line : stop if stop >= 0 else len(text)]]
    return all(_is_row(one, sign, len(cells), at) for one in rows)


def _is_row(row: str, sign: str, cells: int, at: int) -> bool:
    """Whether a line has all cells of its table and heads no other: one that is wrapped or quoted has more or fewer."""
    parts = row.split(sign)
    return len(parts) == cells and not _OTHER_HEAD.fullmatch(parts[at].strip(' "'))
