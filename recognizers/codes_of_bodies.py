# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Codes of care (AGB) that are an institution's and no practitioner's: behind its name and its trade register number.

Vektis gives an AGB code to practitioners, practices and institutions alike. It is an institution's where its clause
names a legal person and its KvK number right before the code; a practice may be one practitioner's own.
"""

from __future__ import annotations

import re

_REGISTERED = re.compile(
    r"(?<!\w)(?:k\.?v\.?k\.?|handelsregister)(?:[- ]?(?:nummer|nr))?\.?[ ]?:?\s{0,8}\d{8}[ \t]*[,;|/()–-]{0,2}\s{1,8}"
    r"(?:en[ ])?(?:vektis[ ])?agb[^\n\d]{0,16}\Z",
    re.IGNORECASE,
)
"""a number of the trade register right before the label of the code"""
_LEGAL = re.compile(
    r"(?<!\w)(?:B\.?V|N\.?V|U\.A)(?!\w)"
    r"|(?i:(?<!\w)(?:stichting|co[öo]peratie|uitzendbureau|zorginstelling|zorggroep|zorgorganisatie|ziekenhuis"
    r"|thuiszorgorganisatie|ggz-instelling|verpleeghuis|detacheringsbureau)(?!\w))"
)
_OF_ONE = re.compile(
    r"(?<!\w)(?:eenmanszaak|zzp\w*|v\.?o\.?f|maatschap|mts|c\.v\.|big(?:-\w+)?|huisarts|tandarts|\w*arts|praktijk"
    r"|therapeut\w*|\w*psycholoog|psychiater|verloskundige|logopedist\w*|\w*verpleegkundige|handelend|geboren|geb\."
    r"|zorgverlener|behandelaar|waarnemer|bsn)(?!\w)",
    re.IGNORECASE,
)
"""who practises"""
_ENDS = re.compile(r"\n[ \t]*\n|(?<=[a-zà-ÿ0-9)])[.!?]\s+(?=[A-ZÀ-Þ])")
_REACH = 240


def is_of_institution(text: str, start: int) -> bool:
    """Whether the code at ``start`` is that of the legal person of its clause.

    >>> lines = [f"{who}, KvK 78120456, AGB-code 98104417" for who in ("Tol Zorg B.V.", "Huisarts A. Tol", "Tol Zorg")]
    >>> [is_of_institution(line, line.index("98104417")) for line in lines]
    [True, False, False]
    """
    lead = text[max(0, start - _REACH) : start]
    found = _REGISTERED.search(lead)
    if found is None:
        return False
    begin = max((end.end() for end in _ENDS.finditer(lead, 0, found.start())), default=0)
    return _LEGAL.search(lead, begin, found.start()) is not None and _OF_ONE.search(lead, begin) is None
