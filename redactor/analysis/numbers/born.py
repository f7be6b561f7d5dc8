# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates of birth that nothing calls so: a whole date right behind a name, long before all that the page is about.

"mevrouw Bos (12-03-1961)" and "dhr. A. de Jager sr., 14-2-1938, belde" tell when somebody was born. A date behind a
name that lies near the newest year of the page is when the person wrote, spoke or was heard, and stays.

Legal basis: Woo art. 5.1 lid 2 sub e. Fictitious examples: A. Bos (12-03-1961); mw. Bos, 7-7-51.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.look import look
from redactor.analysis.mention import Mention

YEARS = 6
"""years before the newest one on the page from which a date behind a name is when somebody was born"""
UNDATED = 2004
"""the last such year on a page that tells no other"""
_DATE = re.compile(
    r"(?:[ ](?:sr|jr|senior|junior)\.?)?(?:,[ ]|[ ]\()\*?[ ]?"
    r"(?P<date>(?P<day>\d{1,2})(?P<sign>[-/.]| )(?P<month>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d\d|['’]?\d\d))"
    r"(?=[,.;)](?!\d)|[ ]?(?:\n|\Z))"
)
_OF_PAPER = re.compile(
    r"(?<!\w)(?:brief|brieven|\w*mail(?:s|wisseling)?|berichte?n?|\w*verklaring|\w*advies|\w*gesprek(?:ken|sverslag)?"
    r"|\w*bezwaar\w*|beroepschrift|zienswijzen?|\w*besluit(?:en)?|interview|\w*rapport|moties?|amendement|vragen"
    r"|\w*notitie|nota|memo|publicatie|artikel|column|\w*verslag|reactie|\w*aanvraag|verzoek|factuur|offerte|contract"
    r"|overeenkomst|foto|presentatie|brochure|in dienst|overleden|d\.d\.|(?:onder|ge)tekend|vastgesteld|verzonden"
    r"|ontvangen|opgemaakt|akkoord)(?!\w)[^\n.;]{0,40}\Z",
    re.IGNORECASE,
)
"""before the name on its line: the date is that of a paper by or about somebody, or of an event"""
PAPERS = 1995
"""the year from which papers that are asked for today were written"""
_BEFORE = 70
_REACH = 40
"""characters behind a name in which the date ends"""
_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d(?!\d)")


def born(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The dates of birth right behind the names of a page, other than those that are found already."""
    newest: int | None = None
    taken = {one.start for one in mentions if one.entity_type == "DATE_OF_BIRTH"}
    for one in mentions:
        match = _DATE.match(text, one.end, one.end + _REACH) if one.entity_type == "PERSON" else None
        if match is None or match.start("date") in taken or not _is_day(match):
            continue
        if newest is None:
            newest = _newest(text)
        year = _year(match["year"], newest)
        if 1900 < year <= (newest - YEARS if newest > year else UNDATED):
            if year >= PAPERS and _OF_PAPER.search(text, max(0, one.start - _BEFORE), one.start):
                continue
            span = match.span("date")
            yield Mention(page, *span, "DATE_OF_BIRTH", match["date"], 0.7, "born", ("context:birth", "near:person"))


def _is_day(match: re.Match[str]) -> bool:
    return 1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12


def _year(written: str, newest: int) -> int:
    """The year; of two digits the last century's where this one's would lie past the newest of the page."""
    digits = int(written.strip("'’"))
    if digits > 99:
        return digits
    return 1900 + digits if 2000 + digits > (newest or UNDATED) else 2000 + digits


def _newest(text: str) -> int:
    """The newest year that a page tells; 0 when it tells none after 1950."""
    runs = look(text).numbers
    return max(
        (int(text[start:end]) for start, end in runs if end - start == 4 and _YEAR.match(text, start)), default=0
    )
