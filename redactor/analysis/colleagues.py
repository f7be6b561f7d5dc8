# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is somebody's colleague: a minister's are in government, a member's are members, those of staff are staff."""

from __future__ import annotations

import re
from datetime import date

from redactor.analysis.mention import Mention
from redactor.analysis.officials import in_office
from redactor.analysis.peers import MINISTER, is_abroad
from redactor.analysis.spelling import Name, squeeze
from redactor.analysis.surroundings import (
    NATIONAL_PARTY,
    PARTY_OF_ROW,
    STRONG,
    SUPPORTING_LABEL,
    Cue,
    in_parliament,
    speaks_of,
)
from redactor.analysis.titles import Title

#: ``Mevrouw Doğan (SP):`` as the records of a council begin what a member says
_SPEAKER = re.compile(
    rf"[ \t]*(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Rr]aadslid)?[^\n:()]{{2,40}}\({PARTY_OF_ROW}\)\s*:"
)
_ELSEWHERE = re.compile(
    rf"[ ](?:(?:van|bij|uit)[ ](?!(?:de[ ]|het[ ])?(?:fractie[ ])?{NATIONAL_PARTY})"
    r"|(?:op|in)[ ](?:het|de|mijn|ons|onze)[ ](?:werk|kantoor|bureau|afdeling|ziekenhuis|school|zorg|winkel|fabriek)\b)"
)
"""behind a colleague who is of no party: ``van de afdeling Groen``, ``op het werk``"""
_SPEAKS = 80
"""characters of a line that says who speaks"""
NATION = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]+(?:se|nse|ne|ke|che)\s+$")


_MOST_PLACES = 40
_STAFF_BEHIND = re.compile(
    r",[ ](?:onze |de |een )?(?:\w*(?:medewerk|adviseur|ambtenaar|jurist|secretar|assistent|griffi)\w*)"
)
_PARTY_AND_COLON = re.compile(rf"[ ]\({PARTY_OF_ROW}\)[ ]?:")


def _speaks_there(text: str, mention: Mention) -> bool:
    """Whether somebody of that surname speaks for a party on the page: ``De heer Tol (VVD): …``"""
    if not in_parliament(text):
        return False
    at = text.find(mention.text)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return False
        end = at + len(mention.text)
        line = text.rfind("\n", 0, at) + 1
        if _PARTY_AND_COLON.match(text, end) and _SPEAKER.match(text, line):
            return True
        at = text.find(mention.text, end)
    return False


def colleague(text: str, title: Title, mention: Mention, name: Name, dated: date | None, *, record: bool) -> Cue | None:
    """A minister writes of "collega X": only when someone of that name is in government, in a text of government.

    A document from before (or after) that mandate speaks of somebody else: a colleague is in office now. Who speaks
    for a party in a parliament or council calls other members so, also below a line "Mevrouw A (VVD):", and a
    minister's "Poolse ambtgenoot" is one as well.
    """
    start = text.rfind("\n", 0, title.start) + 1
    above = text[max(text.rfind("\n", 0, max(0, start - 1)) + 1, start - _SPEAKS) : start]
    words = text[title.start : title.end].lower()
    foreign = is_abroad(text, title.start, peer=words.startswith("ambtgeno"))
    speaks = _SPEAKER.match(text, start, title.start) or _SPEAKER.fullmatch(above.rstrip())
    if foreign or (speaks and (record or in_parliament(text)) and not _ELSEWHERE.match(text, mention.end)):
        return Cue("office_holder", "title_before:collega", STRONG)
    surname = name.surname or squeeze(name.single)
    if bool(surname) and in_office(surname, dated, "b"):
        return Cue("office_holder", "title_before:collega", STRONG) if in_parliament(text) else None
    if words != "collega" or record or speaks_of(MINISTER, text):
        return None
    if _speaks_there(text, mention) and not (
        _ELSEWHERE.match(text, mention.end) or _STAFF_BEHIND.match(text, mention.end)
    ):
        return None  # a line end may stand between who speaks and "collega X", who speaks there as well
    return Cue("civil_servant", "title_before:collega", SUPPORTING_LABEL)  # no councillor who is called so as well
