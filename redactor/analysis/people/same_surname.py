# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who bears the surname of an office holder of the document and is told apart from that one at the very mention.

"Beste mevrouw Zijl, … het lid Zijl heeft vragen gesteld": a letter names an office holder to somebody else. A surname
without an office goes to the office holder of that name only where nothing says that this is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recognizers.late import late
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import GOVERNMENT, NATIONAL_PARTY

_SPOKEN_TO = re.compile(
    r"(?:\A|\n)[ \t>|*]*(?:@|(?:beste|hoi|hallo|hi|hey|ha|dag|lieve|waarde|(?:zeer )?geachte|"
    r"goede(?:morgen|middag|navond))"
    r"[ ](?:(?:heer|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer|collega)[ ])?)\Z",
    re.IGNORECASE,
)
_REACH = 48
"""characters before a name in which somebody is greeted"""
_TALKS = ("layout:closing", "layout:mail_header", "layout:chat")
"""where an office holder takes part: the mail is answered or signed by the one that it speaks to"""
_OFFICES = (
    r"(?:fractie|raad(?!s)|college|Kamer|Tweede Kamer|Eerste Kamer|Staten|gemeente|provincie|waterschap|kabinet|"
    r"coalitie|"
    r"oppositie|partij|regering|ministerie|ChristenUnie|Partij|lijst)"
)
_ELSEWHERE = late(
    rf"[ ](?:van|bij|uit)[ ](?!(?:(?:de|het|onze)[ ])?(?:{NATIONAL_PARTY}|{_OFFICES})(?!\w))"
    r"(?:(?:de|het|onze|uw|een|mijn)[ ](?:[a-zà-ÿ]{3,20}[ ])?(?:afdeling|team|directie|bureau|stichting|"
    r"vereniging|school|"
    r"\w*(?:bedrijf|winkel|centrum|huis|straat|laan|weg|plein|kade|singel|buurt|wijk|dorp|bank|dienst|raad|praktijk|"
    r"receptie|balie|loket|kantine|post|administratie|zaken|beheer|griffie|secretariaat|kabinet))(?!\w)"
    r"|(?:zorgcentrum|basisschool|stichting|bureau|team|afdeling|restaurant|café|bakkerij|slagerij|garage|camping|"
    r"hotel|verpleeghuis|woonzorgcentrum|nummer|huisnummer)\b"
    rf"|(?!{GOVERNMENT}(?!\w))[A-Z]{{2,6}}(?![\w-]))"
    r"|[ ]\((?:\d{1,3}|\d{1,3} jaar)\)|,[ ]\d{1,3} jaar\b"
    r"|[ ]uit[ ](?!(?:de|het)[ ])[A-ZÀ-Þ][a-zà-ÿ]{2,}"
)
"""behind a name: a unit, a house or a street, a town, an age"""


def takes_part(holders: Iterable[Mention]) -> bool:
    """Whether one of those who are named beside an office signs, writes or is written to."""
    return any(code in _TALKS for holder in holders for code in holder.evidence)


def set_apart(texts: Sequence[str], one: Mention, first: Mention, *, talks: bool) -> bool:
    """Whether a surname alone, without an office, is told apart from the office holder of that name.

    ``first``: where an office stands beside that name first; ``talks``: the office holder takes part in what is
    written. Who is greeted is the office holder only then, or when the office stands above: the address of a letter.
    """
    text = texts[one.page]
    if _ELSEWHERE.match(text, one.end):
        return True
    greeted = "layout:salutation" in one.evidence or _SPOKEN_TO.search(text, max(0, one.start - _REACH), one.start)
    return bool(greeted) and not talks and (first.page, first.start) > (one.page, one.start)
