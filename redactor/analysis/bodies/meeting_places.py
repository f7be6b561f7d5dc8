# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The address at which a body of government meets: behind the date, below the title of its agenda or minutes.

Such a line says when and where, and nobody stands between the title and it. Of meetings of people among themselves, and
of visits, the address may be somebody's home.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.late import late
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention

_TITLE = re.compile(
    r"(?<!\w)(?:bestuur(?:lijk|ders)?[ -]?overleg|(?:ambtelijk-|regionaal )bestuurlijk overleg"
    r"|portefeuillehouders?overleg"
    r"|(?:raads|staten|commissie|college|plenaire )vergadering|vergadering (?:van )?(?:de |het )?"
    r"(?:gemeenteraad|raad|provinciale staten|college|algemeen bestuur|dagelijks bestuur|raadscommissie|commissie)"
    r"|openbare vergadering|selectiecommissie"
    r"|(?:regio|kennis|informatie|netwerk|expert|werk)bijeenkomst|presentielijst|symposium"
    r"|conferentie|congres|expertsessie|werksessie|marktconsultatie|aanbestedingsbijeenkomst)(?!\w)",
    re.IGNORECASE,
)
"""the title of what a body holds, or of what it is held for"""
_AMONG_PEOPLE = late(
    r"(?<!\w)(?:\w*keukentafel\w*|\w*bezoek\w*|\w*woning\w*|thuis|wonend|wonende|woont|huis|erf|boerderij|bedrijfs\w*"
    r"|\w*bewon\w+|\w*buurt\w*|\w*buren|\w*fractie\w*|\w*partij\w*|\w*vereniging\w*|\w*club\w*|\w*leden\w*|\w*familie\w*"
    r"|fam|vve|stichting|\w*schouw\w*|\w*controle\w*|\w*inspectie\w*|\w*verhoor\w*|aangifte|\w*incident\w*|\w*hoor\w*"
    r"|\w*cli[ëe]nt\w*|\w*ouder\w*|\w*gezin\w*|\w*mediation\w*|\w*casus\w*|\w*melding\w*|\w*klacht\w*|perceel|adres"
    r"|locatie|kandidaat|sollicitant|reflectant|ten huize|bij|eigenaar|\w*agrari\w*|\w*boer(?:en)?|zorg\w*|mantel\w*"
    r"|\w*dwangsom\w*|\w*vergunning\w*|\w*schade\w*|\w*sloop\w*|\w*bouw|kap|kappen|\w*verhuur|airbnb"
    r"|ingekomen|stuk(?:ken)?|zienswijzen?"
    r"|\w*bezwa(?:ar|ren)|\w*overlast|hulp|oppas|ziek\w*"
    r"|\w*eigenaren\w*|keuken\w*|afdeling(?= [A-Z]))(?!\w)",
    re.IGNORECASE,
)
"""meetings at homes and firms, and titles that name the place they are about"""
_WHEN = re.compile(
    r"[ \t]*(?:(?:datum|vergaderdatum|datum en (?:plaats|locatie))[ ]?:[ \t]*)?"
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?[ ])?"
    r"(?:[0-3]?\d[ ](?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[ ]\d{4}"
    r"|[0-3]?\d[-/.][01]?\d[-/.]\d{4})"
    r"(?:,?[ ](?:om[ ])?\d{1,2}[.:]\d{2}(?:[ ]?(?:-|–|tot)[ ]?\d{1,2}[.:]\d{2})?(?:[ ]uur)?)?"
    r"(?:,[ ](?:\w*zaal(?:[ ][A-Z0-9][\w-]*)?|kamer[ ][\w.-]{1,6}|gemeentehuis|stadhuis|provinciehuis|stadskantoor"
    r"|gemeentekantoor|bestuurskantoor))?,[ ]+",
    re.IGNORECASE,
)
"""the line of an address up to it: a date, an hour and a room at the most"""
_ENDS = re.compile(r"[ \t.]*(?:\n|\Z)")
_HEAD = 600
"""characters of a page in which the head of an agenda stands"""
_LINES = 3
"""lines above the date in which the title stands"""
_PEOPLE = KINDS_OF_PEOPLE | {"PHONE_NUMBER", "EMAIL_ADDRESS"}


def is_meeting_place(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an address stands behind the date, below the title of what a body of government holds."""
    one, text = mentions[index], texts[mentions[index].page]
    if one.entity_type not in ("ADDRESS", "POSTCODE") or one.start > _HEAD or "address:home" in one.evidence:
        return False
    start = text.rfind("\n", 0, one.start) + 1
    if _WHEN.fullmatch(text, start, one.start) is None or _ENDS.match(text, one.end) is None:
        return False
    above = [line for line in text[:start].split("\n") if line.strip()]
    title = above[-1] if above else ""
    if not above or len(above) > _LINES + 1 or _TITLE.search(title) is None or _AMONG_PEOPLE.search("\n".join(above)):
        return False
    before = (other for other in mentions[:index] if other.page == one.page)
    return not any(other.entity_type in _PEOPLE for other in before)
