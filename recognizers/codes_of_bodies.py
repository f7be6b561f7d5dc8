# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Codes of care (AGB) that are an institution's and no practitioner's: behind its name and its trade register number.

Vektis gives an AGB code to practitioners, practices and institutions alike. It is an institution's where its clause
names a legal person and its KvK number right before the code, or right behind it; a practice may be one
practitioner's own.
"""

from __future__ import annotations

import re

_REGISTERED = re.compile(
    r"[ \t]*(?:[,;|/(–-][ \t]*)*\n?[ \t]*"
    r"(?<!\w)(?:k\.?v\.?k\.?|handelsregister)(?:[- ]?(?:nummer|nr))?\.?[ ]?:?\s{0,8}\d{8}[ \t]*[,;|/()–-]{0,2}\s{1,8}"
    r"(?:en[ ])?(?:vektis[ ])?agb(?:[- ]?(?:code|nummer|nr\.?))?(?:[ ](?:instelling|organisatie|onderneming))?"
    r"[ ]?[:.]?\s{0,4}\Z",
    re.IGNORECASE,
)
"""a number of the trade register right before the label of the code"""
_CODE_FIRST = re.compile(
    r"[ ]?[(,|][ ]?(?:vektis[ ])?agb(?:[- ]?(?:code|nummer|nr\.?))?[ ]?[:.]?[ ]{0,2}\Z", re.IGNORECASE
)
_REGISTERED_BEHIND = re.compile(
    r"[ ]?[,;|/][ ]?(?:k\.?v\.?k\.?|handelsregister)(?:[- ]?(?:nummer|nr))?\.?[ ]?:?[ ]?\d{8}(?!\d)", re.IGNORECASE
)
"""the same the other way round: ``Stichting Zorg (AGB-code …, KvK …)``"""
_NAME = r"[A-ZÀ-Þ][\w'’.&-]*(?:[ ](?:[A-ZÀ-Þ&][\w'’.&-]*|van|voor|de|den|der|het|en|in|te|aan|op|\d+))"
_LEGAL = re.compile(
    rf"(?:(?:[Dd]e[ ])?(?:Stichting|Coöperatie|Cooperatie|Ziekenhuis)(?:[ ][\w'’.&-]+){{1,6}}"
    rf"|{_NAME}{{0,6}}?[ ](?:B\.?V\.?|N\.?V\.?|U\.A\.?)"
    r"|(?:[Uu]itzendbureau|[Zz]orginstelling|[Zz]orgaanbieder)[ ]?:[ ]?(?:De|Het)(?:[ ][A-ZÀ-Þ][\w'’-]*){1,4})"
    r"(?:,?[ ](?:statutair[ ])?(?:gevestigd[ ])?te[ ][A-Z]"
    r"(?:[\w'’ -]{2,24}?[ ]aan[ ](?:(?:de|het)[ ])?[A-Z][\w'’ -]{2,30}[ ]\d{1,4}[a-zA-Z]?(?!\w)|[\w'’ -]{2,24}))?"
)
"""a legal person by its whole name, right before that number"""
_LABEL = re.compile(r"(?:[^\n]*[:;|•*\t]|[^\n]*[ ]{2})?[ \t]*|[A-Z]?[^A-ZÀ-Þ\n]{0,120}[ ]")
"""before that name on its line: an earlier cell, or words without a name"""
_CAPITALS = re.compile(
    r"(?<!\w)[A-ZÀ-Þ][\w'’.-]*(?:[ ](?:van|de|der|den|te|ten|ter))*[ ][A-ZÀ-Þ][\w'’-]+|(?<!\w)[A-Z]\."
)
_BEHIND = re.compile(
    r"[ ]?[(,]?[ ]?(?:van|voor|op naam|t\.?n\.?v|[A-Z]\.|[A-ZÀ-Þ][a-zà-ÿ]+[ ]+[A-ZÀ-Þ]|[A-ZÀ-Þ][a-z]+\))"
)
"""whose code it is after all, behind it"""
_OF_ONE = re.compile(
    r"(?<!\w)(?:eenmanszaak|zzp\w*|v\.?o\.?f|maatschap|mts|c\.v\.|big(?:-\w+)?|huisarts|tandarts|\w*arts|praktijk"
    r"|therapeut\w*|\w*psycholoog|psychiater|verloskundige|logopedist\w*|\w*verpleegkundige|handelend|geboren|geb\."
    r"|zorgverlener|behandelaar|waarnemer|begeleid(?:er|ster)|freelance\w*|zelfstandige?|masseu[rs]e?|di[eë]tiste?|coach|mevrouw|mevr|mw|heer|dhr|bsn)(?!\w)",
    re.IGNORECASE,
)
"""who practises"""
_REACH = 240
_CODE = 8
"""digits of such a code"""


def is_of_institution(text: str, start: int) -> bool:
    """Whether the code at ``start`` is that of the legal person of its clause.

    >>> lines = [f"{who}, KvK 78120456, AGB-code 98104417" for who in ("Tol Zorg B.V.", "Huisarts A. Tol", "Tol Zorg")]
    >>> [is_of_institution(line, line.index("98104417")) for line in lines]
    [True, False, False]
    """
    floor = max(0, start - _REACH)
    paragraph = text.rfind("\n\n", floor, start)
    lead = text[paragraph + 2 if paragraph >= 0 else floor : start]
    for name in _LEGAL.finditer(lead):
        ahead = _REGISTERED.match(lead, name.end()) is not None
        if not ahead and not (_CODE_FIRST.match(lead, name.end()) and _REGISTERED_BEHIND.match(text, start + _CODE)):
            continue
        line = lead.rfind("\n", 0, name.start()) + 1
        above = lead[lead.rfind("\n", 0, max(0, line - 1)) + 1 : line]
        told = _LABEL.fullmatch(lead, line, name.start()) is not None and not _OF_ONE.search(lead, line)
        named = _CAPITALS.search(lead, line, name.start()) or _CAPITALS.search(above) or _OF_ONE.search(above)
        return told and not named and not _BEHIND.match(text, start + _CODE)
    return False
