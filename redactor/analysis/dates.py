# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The date that a document bears: it decides mandates and the five-year rule (Woo art. 5.3)."""

from __future__ import annotations

import re
from datetime import date

from recognizers.look import at_numbers

_MONTHS = {
    "jan": 1, "januari": 1, "feb": 2, "februari": 2, "mrt": 3, "maa": 3, "maart": 3, "apr": 4, "april": 4, "mei": 5,
    "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "augustus": 8, "sep": 9, "sept": 9, "september": 9, "okt": 10,
    "oktober": 10, "nov": 11, "november": 11, "dec": 12, "december": 12, "january": 1, "february": 2, "march": 3,
    "may": 5, "june": 6, "july": 7, "august": 8, "oct": 10, "october": 10,
}  # fmt: skip
_DATE = re.compile(
    r"(?<![\d.])(?:(?P<d>\d{1,2})(?:e)?\s+(?P<m>[A-Za-z]{3,9})\.?\s+(?P<y>(?:19|20)\d\d)"
    r"|(?P<d2>\d{1,2})[-/.](?P<m2>\d{1,2})[-/.](?P<y2>(?:19|20)\d\d)"
    r"|(?P<m4>[A-Za-z]{3,9})\.?\s+(?P<d4>\d{1,2})(?:st|nd|rd|th)?,\s+(?P<y4>(?:19|20)\d\d)"
    r"|(?P<y3>(?:19|20)\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d))(?!\d)"
)
_MONTH_FIRST = re.compile(r"\d(?:st|nd|rd|th)?,\s+(?:19|20)\d\d(?!\d)")
"""the end of the only form of a date that begins with letters: ``May 3, 2024``"""
_DAY = r"(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
_LABEL = re.compile(
    rf"(?:\b(?:datum|date|verzonden|sent|gedateerd|dagtekening|besluitdatum|vergaderdatum|vastgesteld|opgemaakt)\b"
    rf"[^\n:]{{0,30}}:?\s*(?:op\s+)?{_DAY}"
    # "Nota van 3 mei", "Verslag overleg d.d. 3 mei": the heading of the document itself
    r"|^\s*(?:nota|memo|verslag|notulen|brief|besluit|besluitenlijst|agenda|rapport|notitie|advies"
    r"|persbericht)\b[^\n.]{0,50}\b(?:van|d\.?d\.?|dd)\s+"
    rf"|^\s*['’]?[A-Za-z][\w' -]{{2,30}},\s+{_DAY})$",
    re.IGNORECASE | re.MULTILINE,
)


def _read(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    try:
        if part["y"]:
            return date(int(part["y"]), _MONTHS.get(part["m"].lower(), 0), int(part["d"]))
        if part["y4"]:
            return date(int(part["y4"]), _MONTHS.get(part["m4"].lower(), 0), int(part["d4"]))
        if part["y2"]:
            return date(int(part["y2"]), int(part["m2"]), int(part["d2"]))
        return date(int(part["y3"]), int(part["m3"]), int(part["d3"]))
    except ValueError:
        return None


def date_of(first_pages: list[str]) -> date | None:
    """The date a document bears: behind a label or a place ("Den Haag, 3 mei 2024") on its first pages, else None.

    >>> date_of(["Aan de Voorzitter\\nDen Haag, 30 mei 2024\\nSinds 7 oktober 2023 …"])
    datetime.date(2024, 5, 30)
    """
    for text in first_pages[:2]:
        head = text[:4000]
        for match in _DATE.finditer(head) if _MONTH_FIRST.search(head) else at_numbers(head, _DATE):
            found = _read(match)
            if found and _LABEL.search(head[max(0, match.start() - 90) : match.start()]):
                return found
    return None
