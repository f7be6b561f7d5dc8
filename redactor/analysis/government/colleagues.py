# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is somebody's colleague: a minister's are in government, a member's are members, those of staff are staff."""

from __future__ import annotations

import re
from datetime import date

from recognizers.late import late
from redactor.analysis.government.peers import MINISTER, is_abroad
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.officials import in_office
from redactor.analysis.surroundings import (
    NATIONAL_PARTY,
    PARTY_OF_ROW,
    STRONG,
    SUPPORTING_LABEL,
    Cue,
    in_parliament,
    speaks_of,
)
from redactor.analysis.titles.titles import Title

#: ``Mevrouw Doğan (SP):`` as the records of a council begin what a member says
_SPEAKER = late(rf"[ \t]*(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Rr]aadslid)?[^\n:()]{{2,40}}\({PARTY_OF_ROW}\)\s*:")
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
_PARTY_AND_COLON = late(rf"[ ]\({PARTY_OF_ROW}\)[ ]?:")


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


_OF_ME = re.compile(
    r"(?:(?:\A|\n|[.!?][ ])[ \t]*Mijn|\b[Ss]amen[ ]met[ ]mijn|"
    r"\b(?:brief|antwoord(?:en)?|toezegging|debat)[ ](?:van|met)[ ]mijn)[ ]\Z"
)
"""a sentence that begins so, or tells what the colleague does in government: staff are who one calls or hands to"""
_OF_STAFF = re.compile(
    r"[^.\n]*(?:contact|\bbel(?:t|len|de)?\b|gebeld|mail|telefo|bereik|opgesteld|voorbereid|behandel|griffie|ambtelijk|"
    r"dossier|\bziek\b|verlof|afspraak|medewerk|vragen kunt)",
    re.IGNORECASE,
)
"""the sentence goes on as one about staff does"""
_TO_PARLIAMENT = re.compile(
    r"(?:\A|\n)[ \t]*(?:Aan[ ]?:?[ ]+)?[Dd]e[ ][Vv]oorzitter[ ]van[ ]de[ ](?:Tweede|Eerste)[ ]Kamer[^\n]{0,30}\n"
)
_OF_CABINET = re.compile(
    r"\n[ \t]*(?:De|DE)[ ](?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)(?![\w-])"
    r"(?![^\n]*(?:secretariaat|namens))[^\n:;.()]{0,80}(?:\n(?![ \t]*(?:namens|voor)\b)[^\n:;.()]{2,60})?,[ \t]*\n"
    r"(?![\s]*(?:namens|voor)\b)(?:[ \t]*\n){0,7}[ \t]*[A-ZÀ-Þ][^\n,:;()]{3,50}[ \t]*(?:\n|\Z)"
)
"""the signature of a member of government: office, name, and no "namens deze" between them"""
_OF_MAIL = re.compile(r"\n[ \t>]*(?:Van|From|Verzonden|Sent|Cc|CC)[ ]?:|\n[ \t]*(?:Bijlage|Memo|Nota)\b")
_GOES_ON = re.compile(
    r"[ ](?:en[ ]ik|heb|hebben|zullen|zal[ ](?:u|uw|de|met)|spreekt|sprak|informeert|komt|werkt|wil|gaat|onderzoekt|"
    r"beziet|heeft[ ](?:u|uw|de|met|toegezegd|aangegeven|besloten))\b|[.]"
)
"""behind the name: the sentence goes on with what the colleague does, and tells no function or body"""


def _of_minister(text: str, title: Title, mention: Mention, name: Name) -> bool:
    """Whether a minister speaks of "mijn collega Tol" in a letter of her own to a House of parliament."""
    if name.full or "\n" in text[title.end : mention.start] or text[title.start : title.end] != "collega":
        return False
    of_me = _OF_ME.search(text, max(0, title.start - 40), title.start)
    if of_me is None or not _GOES_ON.match(text, mention.end) or _OF_STAFF.match(text, mention.end):
        return False
    letter = _TO_PARLIAMENT.search(text, 0, title.start)
    signed = _OF_CABINET.search(text, mention.end) if letter else None
    return letter is not None and signed is not None and not _OF_MAIL.search(text, letter.end(), signed.start())


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
    if _of_minister(text, title, mention, name):
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
