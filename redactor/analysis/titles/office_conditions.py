# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that are an office only where the page speaks of the body that has it: the head of a government, a council."""

from __future__ import annotations

import re

from recognizers.look import Cued
from redactor.analysis.members.other_bodies import others_meet
from redactor.analysis.surroundings import speaks_of
from redactor.analysis.titles.titles import Title

_HEADED = re.compile(
    r"\b(?:[Mm]inisterraad|[Mm]inister-president|[Pp]remier|[Bb]ewinds\w+|[Ee]uropese Raad|"
    r"[Rr]egeringsleiders?|[Tt]orentje|Catshuis|parliament|Parliament|RVD)\b"
)
"""where "MP" is the head of the government, or a member of a parliament"""
_OF_COUNCIL = re.compile(
    r"\b(?:[Rr]aadscommissies?|[Ss]tatencommissies?|[Cc]ommissiegriffier|[Rr]aadsleden|[Ss]tatenleden|"
    r"[Vv]aste (?:Kamer)?commissie)\b"
)
_OTHER_COMMITTEES = re.compile(
    r"\b(?:\w*(?:advies|bezwaar|bezwaarschriften|klachten|welstands|geschillen|beroeps|selectie|sollicitatie|"
    r"monumenten|hoor|rekenkamer|bewoners|examen|feest|ouder|huurders|speeltuin|kascontrole|personeels)"
    r"commissie|hoorzitting|commissie (?:van |voor )?(?:de )?bezwaar\w*|klankbordgroep|\w+comité)\b",
    re.IGNORECASE,
)
"""they have chairs who hold no office"""
_YOUNG_COUNCILS = re.compile(
    r"(?:kinder|jeugd|jongeren|scholieren|leerlingen|studenten|dorps|wijk|buurt|bewoners|cliënten|ondernemings)"
    r"(?:gemeente)?raad",
    re.IGNORECASE,
)
_CLERK_BESIDE = re.compile(
    r"[ ]?:[ ]+[^\n:|]{3,50}?(?:[ ]{2,}|[ ]?[|\t][ ]?|\n[ \t]*)(?:[Cc]ommissie|[Rr]aads|[Ss]taten)griffier[ ]?:[ ]"
)
"""``Voorzitter: A     Commissiegriffier: B``: only the committees of a council or parliament have such a clerk"""
_CHAIR_AND_CLERK = Cued(
    re.compile(rf"\bVoorzitter(?:{_CLERK_BESIDE.pattern})"), "commissiegriffier", "raadsgriffier", "statengriffier"
)


_ABROAD = re.compile(
    r"\b(?:[Aa]mbassad\w*|[Cc]onsul\w*|[Bb]uitenlandse [Zz]aken|[Dd]iploma\w*|BZ|embassy|post in [A-Z])", re.IGNORECASE
)
"""where "zaakgelastigde" is no proxy of somebody"""
_PROXY = re.compile(r"\b(?:mijn|zijn|haar|hun|uw|onze|diens)[ ]\Z", re.IGNORECASE)
_OTHER_COUNCIL = re.compile(
    r"\b(?!gemeenteraad|ministerraad|eilandsraad|provincieraad|deelraad|stadsraad)\w{3,}raad\b|carnaval|\bkerk",
    re.IGNORECASE,
)
_PROVINCE = re.compile(r"\b(?:[Pp]rovinci\w+|[Gg]edeputeerde\w*|[Cc]ommissaris(?:sen)? van de[sn]? Koning)")
_POLICE = re.compile(r"\b(?:[Pp]olitie-?eenheid|[Ee]enheid [A-Z]|[Kk]orps(?:chef|leiding)|[Nn]ationale [Pp]olitie)")
_POLICE_TEAM = re.compile(r"basis(?:eenheid|team)|toneelstuk|wijkagent en", re.IGNORECASE)
_SAFETY_REGION = re.compile(r"veiligheidsregio|\bGRIP\b|crisisteam|\b(?:RBT|ROT|GBT|LCMS)\b", re.IGNORECASE)
"""where "VR" is a safety region"""
_CHAIR_BEGINS = re.compile(
    r"(?:\A|[\n\t|(:,;.•]|[ ][-–]|[ ]{2}|\b(?:[Dd]e|[Oo]nze|als|is|was|en|tevens|[Pp]lv\.|[Ww]nd\.|"
    r"[Pp]laatsvervangend|[Ww]aarnemend))[ ]*\Z"
)
"""before its chair: in "adviseur voorzitter VR" and "informeren voorzitter VR (A)" somebody else stands"""
_NAME_BEHIND = re.compile(r"[ ](?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][a-zà-ÿ]+[ ][A-ZÀ-Þ])")
"""between two names of a list its chair could be either: the one behind it may be no name that anybody knows"""
_OTHER_SECRETARY = re.compile(r"commissie|vereniging|\bVvE\b|\bclub\b|stichting|kerk", re.IGNORECASE)


def of_other_body(text: str, title: Title, words: str) -> bool:
    """Whether a word that is an office of a council or government only stands on a page of something else."""
    if title.group == "mp":
        return not speaks_of(_HEADED, text)
    if words == "commissievoorzitter":
        other = speaks_of(_OTHER_COMMITTEES, text) or speaks_of(_YOUNG_COUNCILS, text)
        return other or not speaks_of(_OF_COUNCIL, text)
    if title.group == "ambassadeur" and words.endswith("zaakgelastigde"):
        before = text[max(0, title.start - 8) : title.start]
        return not speaks_of(_ABROAD, text) or _PROXY.search(before) is not None
    if words in ("raadsvoorzitter", "raadsnestor", "nestor van de raad"):
        return speaks_of(_OTHER_COUNCIL, text)
    if words == "cvk":
        return not speaks_of(_PROVINCE, text)
    if words == "politiechef":
        return not speaks_of(_POLICE, text) or speaks_of(_POLICE_TEAM, text)
    if words.endswith(("voorzitter veiligheidsregio", "voorzitter vr")):
        chair = title.start + max(0, text[title.start : title.end].casefold().rfind("voorzitter"))
        between = text[max(0, chair - 2) : chair] == ", " and _NAME_BEHIND.match(text, title.end) is not None
        if between or not _CHAIR_BEGINS.search(text, max(0, chair - 20), chair):
            return True
    if words == "voorzitter vr":
        return text[title.end - 2 : title.end] != "VR" or not speaks_of(_SAFETY_REGION, text)
    if words == "loco-secretaris":
        return speaks_of(_OTHER_SECRETARY, text)
    return False


def chairs_council(text: str, title: Title) -> bool:
    """Whether a label of a chair stands beside that of the clerk of a council or of one of its committees."""
    return text[title.start] == "V" and _CLERK_BESIDE.match(text, title.end) is not None and beside_clerk(text)


def beside_clerk(text: str) -> bool:
    """Whether a page names a chair beside the clerk of a committee of a council.

    >>> beside_clerk("Voorzitter: A. Tol     Commissiegriffier: B. Kuik")
    True
    """
    if _CHAIR_AND_CLERK.search(text) is None:
        return False
    return not (others_meet(text) or speaks_of(_YOUNG_COUNCILS, text) or speaks_of(_OTHER_COMMITTEES, text))
